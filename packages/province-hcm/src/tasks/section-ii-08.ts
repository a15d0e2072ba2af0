import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: {
    numeral: "II.8",
    title:
      "Triển khai thực hiện các chính sách hỗ trợ các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã vệ sinh môi trường",
  },
  number: null,
  leads: ["so-tnmt"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.8: policies for cooperatives in sanitation (vệ sinh môi trường). */
export const sectionII8 = [
  {
    ...common,
    id: `${DECISION}/body.II.8.1`,
    text:
      "Hướng dẫn các tổ hợp tác, hợp tác xã trong lĩnh vực vệ sinh môi trường về chính sách, pháp luật đất " +
      "đai và thủ tục liên quan đến thu hồi đất, giao đất, cho thuê đất, chuyển mục đích sử dụng đất.",
    source: { lines: [278, 280] },
  },
  {
    ...common,
    id: `${DECISION}/body.II.8.2`,
    text: "Quản lý, hướng dẫn, hỗ trợ các tổ hợp tác, hợp tác xã hoạt động trong lĩnh vực vệ sinh môi trường.",
    source: { lines: [278, 282, 284] },
  },
] satisfies readonly Task[];
