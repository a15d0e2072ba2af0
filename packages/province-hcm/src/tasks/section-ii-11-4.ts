import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "../documents.js";

type Task = ProvinceInput["tasks"][number];

const common = {
  document: DECISION,
  origin: "body",
  section: {
    numeral: "II.11.4",
    title: "Liên hiệp Hợp tác xã Thương mại Thành phố phối hợp với các sở, ngành, Liên minh Hợp tác xã Thành phố",
  },
  number: null,
  leads: ["lhhtx-thuong-mai"],
  cooperating: ["cac-so-ban-nganh", "lmhtx-tp"],
  product: null,
  deadlineText: null,
  deadline: { kind: "none" },
  act: "complete",
} satisfies Partial<Task>;

/** Section II.11.4: the Trade Cooperative Union of the city. */
export const sectionII114 = [
  {
    ...common,
    id: `${DECISION}/body.II.11.4.1`,
    text:
      "Phát huy mạnh mẽ vai trò tiên phong trong phong trào kinh tế tập thể thành phố và cả nước; phấn đấu là " +
      "tổ chức kinh tế tập thể nằm trong bảng xếp hạng 300 hợp tác xã lớn nhất toàn cầu do Liên minh Hợp tác " +
      "xã quốc tế (ICA) công nhận; nghiên cứu, tiến tới xây dựng Liên đoàn Hợp tác xã tiêu dùng phù hợp với " +
      "quy định pháp luật hiện hành.",
    source: { lines: [376, 378] },
    note: "Thứ hạng trong bảng 300 hợp tác xã lớn nhất toàn cầu là chỉ tiêu target.ica-ranking.",
  },
] satisfies readonly Task[];
