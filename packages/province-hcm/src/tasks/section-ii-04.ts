import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: { numeral: "II.4", title: "Triển khai thực hiện các chính sách tuyên truyền" },
  number: null,
  leads: ["so-tttt"],
  cooperating: ["co-quan-lien-quan"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.4: policies on information (tuyên truyền). */
export const sectionII4 = [
  {
    ...common,
    id: `${DECISION}/body.II.4.1`,
    text:
      "Tuyên truyền, mở các chuyên mục trên báo, đài nhằm nâng cao nhận thức cho cán bộ, đảng viên, công " +
      "chức, viên chức và quần chúng nhân dân chính sách, pháp luật của Nhà nước về kinh tế tập thể.",
    source: { lines: [204, 206] },
    note: "Nguyên văn: “… quần chúng nhân dân chính sách, pháp luật …”, có thể thiếu chữ “về”; giữ như văn bản.",
  },
] satisfies readonly Task[];
