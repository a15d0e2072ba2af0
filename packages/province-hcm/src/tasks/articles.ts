import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const article2 = {
  document: DECISION,
  origin: "body",
  section: { numeral: "Điều 2", title: "Quyết định số 1396/QĐ-UBND" },
  number: null,
  leads: [
    "so-nganh-chu-tri",
    "so-khdt",
    "so-ban-nganh-khac",
    "ubnd-quan-huyen",
    "lmhtx-tp",
    "lhhtx-thuong-mai",
    "to-chuc-kttt",
  ],
  cooperating: [],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

const article3 = {
  document: DECISION,
  origin: "body",
  section: { numeral: "Điều 3", title: "Quyết định số 1396/QĐ-UBND" },
  number: null,
  leads: ["so-khdt"],
  cooperating: [],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Điều 2 and Điều 3 of the decision itself. */
export const articles = [
  {
    ...article2,
    id: `${DECISION}/body.dieu-2.1`,
    text:
      "Thủ trưởng các sở, ban, ngành, các cơ quan, đơn vị trực thuộc Thành phố, Ủy ban nhân dân các quận, " +
      "huyện, thành phố Thủ Đức, Liên minh Hợp tác xã Thành phố và các tổ hợp tác, hợp tác xã, liên hiệp hợp " +
      "tác xã căn cứ chức năng nhiệm vụ triển khai xây dựng Kế hoạch cụ thể thực hiện các nội dung và giải " +
      "pháp tại Kế hoạch này",
    source: { lines: [45] },
    note:
      "Phần “định kỳ quý báo cáo …” của câu này là dòng báo cáo report.quarter. “Thủ trưởng các sở, ban, " +
      "ngành, các cơ quan, đơn vị” được ghi là: nhóm các cơ quan mà Kế hoạch nêu tên làm chủ trì, Sở Kế hoạch " +
      "và Đầu tư, và một nhóm chung cho các cơ quan còn lại vì văn bản không liệt kê. Liên hiệp Hợp tác xã " +
      "Thương mại Thành phố là liên hiệp hợp tác xã duy nhất được nêu tên nên ghi riêng. Mục III.1.1 nhắc lại " +
      "việc xây dựng kế hoạch; vẫn mã hóa thành nhiệm vụ riêng vì đối tượng khác nhau.",
  },
  {
    ...article3,
    id: `${DECISION}/body.dieu-3.1`,
    text:
      "Sở Kế hoạch và Đầu tư Thành phố là cơ quan đầu mối tổng hợp theo dõi, kiểm tra, đôn đốc các đơn vị " +
      "thực hiện Kế hoạch; tổng hợp kết quả thực hiện và đề xuất điều chỉnh, bổ sung nội dung, các chỉ tiêu, " +
      "biện pháp để đáp ứng yêu cầu phát triển kinh tế tập thể, hợp tác xã, trình Ủy ban nhân dân Thành phố " +
      "xem xét, quyết định.",
    source: { lines: [47] },
    note:
      "Phần tổng hợp kết quả của các đơn vị theo quý nằm ở report.quarter; nhiệm vụ này gồm theo dõi, kiểm " +
      "tra, đôn đốc và đề xuất điều chỉnh. Văn bản không in thời hạn.",
  },
] satisfies readonly Task[];
