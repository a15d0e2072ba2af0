import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: {
    numeral: "II.11.2",
    title: "Ủy ban nhân dân các quận, huyện, thành phố Thủ Đức chủ trì, phối hợp các cơ quan liên quan",
  },
  number: null,
  leads: ["ubnd-quan-huyen"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.11.2: the district-level People's Committees. */
export const sectionII112 = [
  {
    ...common,
    id: `${DECISION}/body.II.11.2.1`,
    text:
      "Triển khai nghiên cứu, quán triệt; vận động, tuyên truyền sâu rộng các chủ trương, đường lối của Đảng, " +
      "chính sách, pháp luật của Nhà nước về phát triển kinh tế tập thể, hợp tác xã nhất quán theo chủ trương " +
      "tại Nghị quyết số 20-NQ/TW, Nghị quyết số 09/NQ-CP ngày 02 tháng 02 năm 2023 của Chính phủ và Chương " +
      "trình hành động số 29-CTrHĐ/TU ngày 01 tháng 01 năm 2023 của Thành ủy nhằm tạo sự chuyển biến về nhận " +
      "thức, nâng tầm tư duy và tạo quyết tâm cao về nhiệm vụ đổi mới, phát triển và nâng cao hiệu quả kinh " +
      "tế tập thể trong giai đoạn mới.",
    source: { lines: [344, 346] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.2.2`,
    text:
      "Trên cơ sở Quốc hội ban hành mới Luật thay thế Luật Hợp tác xã năm 2012, tiến hành rà soát, sắp xếp " +
      "lại các hoạt động các hợp tác xã không hiệu quả; xử lý dứt điểm các hợp tác xã ngừng hoạt động, chờ " +
      "giải thể và các hợp tác xã chưa chuyển đổi, tổ chức lại theo quy định của pháp luật;",
    source: { lines: [344, 348] },
    note:
      "Việc làm được đặt “trên cơ sở Quốc hội ban hành mới Luật thay thế Luật Hợp tác xã năm 2012”: là căn " +
      "cứ, không phải thời hạn.",
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.2.3`,
    text:
      "Tập trung giải quyết dứt điểm các vấn đề tồn đọng của kinh tế tập thể gồm: Nợ tồn đọng kéo dài trong " +
      "hợp tác xã (nợ nhà nước, nợ ngân hàng, nợ các tổ chức kinh tế khác, nợ thành viên, thành viên nợ hợp " +
      "tác xã...); các quan hệ về tài sản của hợp tác xã, đặc biệt là những tài sản liên quan đến đất đai.",
    source: { lines: [344, 350] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.11.2.4`,
    text:
      "Chính quyền cấp quận, huyện, thành phố Thủ Đức giữ vai trò quản lý trực tiếp các hợp tác xã trên địa " +
      "bàn; tổ chức hội nghị giao ban định kỳ giữa chính quyền và các hợp tác xã để giải quyết các khó khăn, " +
      "vướng mắc, hỗ trợ hợp tác xã tiếp cận chính sách; tổ chức tuyên truyền, vận động thành lập hợp tác xã; " +
      "công tác giải thể các hợp tác xã đã ngừng hoạt động; công tác báo cáo, thu thập thông tin về các hợp " +
      "tác xã gửi Liên minh Hợp tác xã, Sở Kế hoạch và Đầu tư theo dõi, tổng hợp báo cáo.",
    source: { lines: [344, 352] },
    note:
      "“Hội nghị giao ban định kỳ” không in kỳ nào, nên không có thời hạn. Việc gửi thông tin cho Liên minh " +
      "Hợp tác xã và Sở Kế hoạch và Đầu tư là dòng báo cáo report.cooperative-information. “Chính quyền cấp " +
      "quận, huyện, thành phố Thủ Đức” được hiểu là Ủy ban nhân dân nêu ở đề mục 11.2.",
  },
] satisfies readonly Task[];
