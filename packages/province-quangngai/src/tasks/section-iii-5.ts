import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "III.5",
  title:
    "Phát huy vai trò của các tổ chức chính trị - xã hội trong việc thực hiện đổi mới, phát triển và nâng cao hiệu " +
    "quả kinh tế tập thể trong giai đoạn mới",
};

/** III.5, the socio-political organisations (tổ chức chính trị - xã hội), named in the heading and first paragraph. */
export const sectionIII5 = [
  {
    id: `${PLAN}/body.III.5.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Các tổ chức chính trị - xã hội, giữ vai trò nòng cốt và thúc đẩy phát triển kinh tế tập thể, làm cầu nối " +
      "giữa Đảng và Nhà nước với thành phần kinh tế tập thể, góp phần vào sự nghiệp phát triển kinh tế - xã hội của " +
      "thành phố. Phát huy vai trò hướng dẫn, chia sẻ thông tin, vận động thực hiện các chính sách đổi kinh tế tập " +
      "thể.",
    leads: ["cac-to-chuc-ctxh-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [103, 105] },
    note:
      "Câu đầu nêu vai trò, câu sau giao việc. “Chính sách đổi kinh tế tập thể” giữ như văn bản: thiếu chữ (“đổi " +
      "mới” hoặc “đối với”), không rõ chữ nào.",
  },
  {
    id: `${PLAN}/body.III.5.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ động xây dựng và tổ chức thực hiện kế hoạch phát triển kinh tế tập thể, hợp tác xã phù hợp chức năng, " +
      "nhiệm vụ được giao (tuyên truyền, tư vấn, hỗ trợ phát triển mô hình hợp tác xã, xúc tiến thương mại, đào tạo " +
      "bồi dưỡng, khoa học công nghệ, hỗ trợ tiếp cận vốn, cơ sở vật chất...)",
    leads: ["cac-to-chuc-ctxh-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [103, 107] },
    note: "Chủ thể là các tổ chức chính trị - xã hội, theo đề mục (dòng 103) và đoạn trên (dòng 105).",
  },
  {
    id: `${PLAN}/body.III.5.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Thường xuyên tổ chức các Hội nghị đối thoại với các Hợp tác xã kịp thời nắm bắt nguyện vọng, khó khăn, vướng " +
      "mắc của các Hợp tác xã để tham mưu UBND thành phố giải quyết, xử lý kịp thời.",
    leads: ["cac-to-chuc-ctxh-tp"],
    cooperating: [],
    product: null,
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [103, 109] },
    note: "Chủ thể là các tổ chức chính trị - xã hội, theo đề mục (dòng 103) và đoạn trên (dòng 105).",
  },
] satisfies ProvinceInput["tasks"];
