import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "V",
  title:
    "Tăng cường sự lãnh đạo của Đảng, phát huy vai trò của Mặt trận tổ quốc, các tổ chức chính trị-xã hội, xã " +
    "hội-nghề nghiệp và Liên minh HTX Thành phố đối với phát triển kinh tế tập thể",
};

/** Annex 1, V: the Party, the Fatherland Front, the organisations and the Alliance (numbers 51 and 52). */
export const annex1V = [
  {
    id: `${PLAN}/V.51`,
    document: PLAN,
    origin: "annex",
    section,
    number: "51",
    text:
      "Tiếp tục tăng cường sự lãnh đạo của Đảng, phát huy vai trò và triển khai các hoạt động của Mặt trận tổ " +
      "quốc, các tổ chức chính trị-xã hội, xã hội-nghề nghiệp và Liên minh HTX Thành phố đối với phát triển " +
      "kinh tế tập thể",
    leads: ["mttq-tp", "cac-to-chuc-ctxh", "cac-to-chuc-xhnn", "lmhtx-tp"],
    cooperating: ["mttq-tp", "cac-to-chuc-ctxh", "cac-to-chuc-xhnn", "cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [425] },
    note: "Cột phối hợp in lại các đơn vị chủ trì; giữ nguyên như in.",
  },
  {
    id: `${PLAN}/V.52`,
    document: PLAN,
    origin: "annex",
    section,
    number: "52",
    text:
      "Nghiên cứu đề xuất các quy định về thành lập, tổ chức, hoạt động và nội dung, phương thức hỗ trợ đối " +
      "với HTX của nông dân; tuyên truyền, vận động hội viên nông dân nâng cao nhận thức về kinh tế tập thể, " +
      "tích cực tham gia thành lập HTX của nông dân",
    leads: ["hoi-nong-dan-tp"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [426] },
  },
] satisfies ProvinceInput["tasks"];
