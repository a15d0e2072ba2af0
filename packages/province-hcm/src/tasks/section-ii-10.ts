import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: { numeral: "II.10", title: "Triển khai thực hiện các chính sách hỗ trợ các quỹ tín dụng nhân dân" },
  number: null,
  leads: ["nhnn-tp"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.10: people's credit funds (quỹ tín dụng nhân dân). */
export const sectionII10 = [
  {
    ...common,
    id: `${DECISION}/body.II.10.1`,
    text: "Củng cố và phát triển các quỹ tín dụng nhân dân hoạt động trong lĩnh vực tín dụng.",
    source: { lines: [302, 304] },
  },
] satisfies readonly Task[];
