import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: { numeral: "II.5", title: "Triển khai thực hiện các chính sách đổi mới công nghệ" },
  number: null,
  leads: ["so-khcn"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.5: policies on technology (đổi mới công nghệ). */
export const sectionII5 = [
  {
    ...common,
    id: `${DECISION}/body.II.5.1`,
    text:
      "Tiếp tục thực hiện chính sách hỗ trợ kinh phí chuyển giao các mô hình ứng dụng khoa học kỹ thuật, công " +
      "nghệ mới trong hoạt động sản xuất - kinh doanh cho các hợp tác xã.",
    source: { lines: [210, 212] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.5.2`,
    text:
      "Hỗ trợ các tổ hợp tác, hợp tác xã đổi mới máy móc thiết bị, công nghệ theo hướng tiên tiến, hiện đại. " +
      "Ưu tiên hỗ trợ các hợp tác xã đầu tư vào Khu Nông nghiệp công nghệ cao thành phố.",
    source: { lines: [210, 214] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.5.3`,
    text:
      "Nghiên cứu các giải pháp, công nghệ hỗ trợ các tổ chức kinh tế tập thể nhằm đẩy nhanh quá trình chuyển " +
      "đổi số.",
    source: { lines: [210, 216] },
  },
] satisfies readonly Task[];
