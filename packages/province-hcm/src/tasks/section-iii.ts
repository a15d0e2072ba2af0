import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const everybody = {
  document: DECISION,
  origin: "body",
  section: {
    numeral: "III.1",
    title: "Các sở, ban, ngành thành phố, Ủy ban nhân dân các quận, huyện, thành phố Thủ Đức và các đơn vị liên quan",
  },
  number: null,
  leads: ["so-nganh-chu-tri", "so-khdt", "so-ban-nganh-khac", "ubnd-quan-huyen", "co-quan-lien-quan"],
  cooperating: [],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

const planning = {
  document: DECISION,
  origin: "body",
  section: { numeral: "III.2", title: "Sở Kế hoạch và Đầu tư Thành phố" },
  number: null,
  leads: ["so-khdt"],
  cooperating: [],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section III: how the plan is carried out (tổ chức thực hiện). */
export const sectionIII = [
  {
    ...everybody,
    id: `${DECISION}/body.III.1.1`,
    number: "1.1",
    text:
      "Xây dựng Kế hoạch triển khai thực hiện các nội dung, giải pháp tại Kế hoạch này; tham mưu Ủy ban nhân " +
      "dân Thành phố ban hành cơ chế, chính sách thực hiện, đảm bảo đúng tiến độ và chất lượng; xây dựng dự " +
      "toán kinh phí thực hiện gửi Sở Tài chính thẩm định, trình Ủy ban nhân dân Thành phố phê duyệt",
    source: { lines: [382, 384] },
    note:
      "Phần “định kỳ hàng quý báo cáo …” của câu này là dòng báo cáo report.quarter. “Các đơn vị liên quan” là một " +
      "nhóm chung vì văn bản không liệt kê. Sở Tài chính thẩm định dự toán do các đơn vị gửi.",
  },
  {
    ...everybody,
    id: `${DECISION}/body.III.1.2`,
    number: "1.2",
    text:
      "Chủ động tham mưu, đề xuất Ủy ban nhân dân Thành phố kiến nghị cấp có thẩm quyền ban hành cơ chế, " +
      "chính sách đặc thù, thí điểm áp dụng đối với các vấn đề mới mà thực tiễn phát sinh trong quá trình " +
      "phát triển nhưng chưa có quy định hay quy định hiện hành không còn phù hợp.",
    source: { lines: [382, 386] },
  },
  {
    ...planning,
    id: `${DECISION}/body.III.2.1`,
    text: "Sở Kế hoạch và Đầu tư Thành phố chịu trách nhiệm theo dõi, đôn đốc tiến độ thực hiện của các đơn vị",
    source: { lines: [388] },
    note:
      "Phần “tổng hợp báo cáo định kỳ hàng quý về kết quả thực hiện, những khó khăn vướng mắc và đề xuất Ủy " +
      "ban nhân dân Thành phố các giải pháp tháo gỡ” là việc tổng hợp ở report.quarter. Mục này không có tiêu " +
      "đề riêng; tên mục lấy từ chủ ngữ của câu.",
  },
] satisfies readonly Task[];
