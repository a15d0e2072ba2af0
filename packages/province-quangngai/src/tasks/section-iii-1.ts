import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";
import { noLead } from "./no-lead.js";

const section = { numeral: "III.1", title: "Tuyên truyền nâng cao nhận thức về kinh tế tập thể, hợp tác xã" };

/** III.1, spreading knowledge (Tuyên truyền). */
export const sectionIII1 = [
  {
    id: `${PLAN}/body.III.1.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tăng cường công tác vận động, tuyên truyền, quán triệt đối với cán bộ, đảng viên, nhất là người đứng đầu cơ " +
      "quan, tổ chức và người dân về bản chất, khẳng định vị trí, vai trò và tầm quan trọng của hợp tác xã trong " +
      "điều kiện mới; coi đây là nhiệm vụ chính trị quan trọng, thường xuyên của các đơn vị, địa phương.",
    leads: ["cac-co-quan-don-vi", "ubnd-xa-phuong"],
    cooperating: [],
    product: null,
    deadlineText: "thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [45] },
    note:
      "Câu cuối coi đây là nhiệm vụ “thường xuyên của các đơn vị, địa phương”: hiểu là các cơ quan, đơn vị trực " +
      "thuộc UBND thành phố và UBND các xã, phường (dòng 113), làm thường xuyên. Không nêu cơ quan chủ trì riêng.",
  },
  {
    id: `${PLAN}/body.III.1.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp tổ chức các lớp tập huấn để tuyên truyền, triển khai Luật Hợp tác xã năm 2023 (có hiệu lực thi hành " +
      "từ ngày 01/7/2024); tổ chức hội chợ giới thiệu các sản phẩm của hợp tác xã, xây dựng các phóng sự về hợp tác " +
      "xã, phát động phong trào thi đua trong các hợp tác xã trên địa bàn thành phố...",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [49] },
    note: `${noLead} “Phối hợp” nhưng không nói với ai.`,
  },
  {
    id: `${PLAN}/body.III.1.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Khen thưởng, nhân rộng, kịp thời phổ biến các mô hình thí điểm, các điển hình tiên tiến hợp tác xã hoạt động " +
      "hiệu quả trên địa bàn, từng bước khẳng định kinh tế tập thể, hợp tác xã là thành phần kinh tế quan trọng, " +
      "góp phần phát triển kinh tế - xã hội.",
    leads: [],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [51] },
    note: noLead,
  },
] satisfies ProvinceInput["tasks"];
