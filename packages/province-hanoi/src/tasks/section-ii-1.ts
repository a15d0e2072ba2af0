import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "II.1",
  title:
    "Nhận thức đúng, đầy đủ về bản chất, vị trí, vai trò và tầm quan trọng của kinh tế tập thể trong nền kinh " +
    "tế thị trường định hướng xã hội chủ nghĩa",
};

/** II.1, awareness (Nhận thức): letters a to e. */
export const sectionII1 = [
  {
    id: `${PLAN}/body.II.1.1`,
    document: PLAN,
    origin: "body",
    section,
    number: "a",
    text:
      "Các sở, ban, ngành, Liên minh HTX Thành phố, UBND các quận, huyện, thị xã chỉ đạo tổ chức học tập, quán " +
      "triệt Nghị quyết số 20-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng khóa XIII, Nghị quyết số " +
      "09/NQ-CP ngày 02/02/2023 của Chính phủ, Chương trình hành động số 20-CTr/TU cho toàn thể cán bộ, đảng " +
      "viên, công chức, viên chức, người lao động trong các cơ quan Thành phố và nhân dân, nhằm nâng cao nhận " +
      "thức về bản chất, vị trí, vai trò và tầm quan trọng của KTTT, HTX, tạo sự thống nhất cao trong nhận " +
      "thức ở tất cả các cấp, ngành trong việc triển khai thực hiện.",
    leads: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [66] },
  },
  {
    id: `${PLAN}/body.II.1.2`,
    document: PLAN,
    origin: "body",
    section,
    number: "b",
    text:
      "Hàng năm, các cơ quan, đơn vị tổ chức tuyên truyền sâu rộng bằng nhiều hình thức phù hợp, nội dung " +
      "phong phú, thiết thực về Chương trình hành động số 20-CTr/TU, các chủ trương, chính sách có liên quan " +
      "của Đảng, Nhà nước về KTTT và kết quả phát triển KTTT, HTX của thành phố Hà Nội để nâng cao nhận thức " +
      "và trách nhiệm của đội ngũ cán bộ, công chức, viên chức, người lao động, các tầng lớp nhân dân; kịp " +
      "thời biểu dương, khen thưởng, tôn vinh và lựa chọn, hoàn thiện, nhân rộng các tổ chức KTTT, các mô hình " +
      "HTX hoạt động hiệu quả trên địa bàn Thành phố.",
    leads: ["cac-co-quan-don-vi"],
    cooperating: [],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [68, 70] },
    note:
      "Câu bị ngắt trang (dòng 69). “Các cơ quan, đơn vị” không nêu tên: hiểu là các cơ quan, đơn vị thực hiện " +
      "Kế hoạch.",
  },
  {
    id: `${PLAN}/body.II.1.3`,
    document: PLAN,
    origin: "body",
    section,
    number: "c",
    text:
      "Liên minh HTX Thành phố chủ trì, phối hợp với các sở, ban, ngành, UBND các quận, huyện, thị xã và các " +
      "cơ quan truyền thông, báo, đài tổ chức tuyên truyền chủ trương của Đảng, chính sách pháp luật của Nhà " +
      "nước về KTTT, HTX và tình hình phát triển KTTT, HTX.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen", "co-quan-bao-dai"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [72] },
  },
  {
    id: `${PLAN}/body.II.1.4`,
    document: PLAN,
    origin: "body",
    section,
    number: "d",
    text:
      "Trường đào tạo cán bộ Lê Hồng Phong chủ trì, phối hợp với Liên minh HTX Thành phố xây dựng nội dung " +
      "liên quan đến KTTT, HTX vào chương trình đào tạo, bồi dưỡng quản lý nhà nước, lý luận chính trị cho đối " +
      "tượng cán bộ, đảng viên, công chức, viên chức.",
    leads: ["truong-le-hong-phong"],
    cooperating: ["lmhtx-tp"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [74] },
  },
  {
    id: `${PLAN}/body.II.1.5`,
    document: PLAN,
    origin: "body",
    section,
    number: "đ",
    text:
      "Báo Hà Nội mới và Báo Kinh tế đô thị chủ trì, phối hợp với Liên minh HTX Thành phố mở chuyên mục chuyên " +
      "đề về KTTT, HTX và đăng tin, bài về KTTT, HTX định kỳ hàng tuần.",
    leads: ["bao-ha-noi-moi", "bao-kinh-te-do-thi"],
    cooperating: ["lmhtx-tp"],
    product: null,
    deadlineText: "định kỳ hàng tuần",
    deadline: { kind: "weekly" },
    act: "complete",
    assignedIn: [`${PLAN}/I.3`],
    source: { lines: [76] },
    note: "Phụ lục 1 (I.3) nhắc lại.",
  },
  {
    id: `${PLAN}/body.II.1.6`,
    document: PLAN,
    origin: "body",
    section,
    number: "e",
    text:
      "Đài Phát thanh và Truyền hình Hà Nội chủ trì phối hợp với Liên minh HTX Thành phố mở chuyên mục chuyên " +
      "đề về KTTT, HTX để phát sóng truyền hình tuyên truyền, phổ biến thường xuyên, định kỳ hàng tuần.",
    leads: ["dai-ptth"],
    cooperating: ["lmhtx-tp"],
    product: null,
    deadlineText: "thường xuyên, định kỳ hàng tuần",
    deadline: { kind: "weekly" },
    act: "complete",
    assignedIn: [`${PLAN}/I.4`],
    source: { lines: [78] },
    note: "“Thường xuyên, định kỳ hàng tuần”: lấy kỳ hàng tuần. Phụ lục 1 (I.4) nhắc lại (“Định kỳ hàng tuần”).",
  },
] satisfies ProvinceInput["tasks"];
