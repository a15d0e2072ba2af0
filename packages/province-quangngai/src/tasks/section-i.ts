import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

/** I.2, requirements (Yêu cầu): the one sentence which orders something. */
export const sectionI = [
  {
    id: `${PLAN}/body.I.2.1`,
    document: PLAN,
    origin: "body",
    section: { numeral: "I.2", title: "Yêu cầu" },
    number: null,
    text:
      "Căn cứ kế hoạch này, các cơ quan, đơn vị và địa phương xây dựng Chương trình hành động cụ thể, phù hợp với " +
      "tình hình thực tiễn của cơ quan, đơn vị để triển khai thực hiện có hiệu quả góp phần thúc đẩy việc đổi mới, " +
      "phát triển và nâng cao hiệu quả kinh tế tập thể, hợp tác xã trên địa bàn trong năm 2024.",
    leads: ["cac-co-quan-don-vi", "ubnd-xa-phuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [23] },
    note:
      "“Các cơ quan, đơn vị và địa phương” hiểu là các cơ quan, đơn vị trực thuộc UBND thành phố và UBND các xã, " +
      "phường, như dòng 113 gọi đầy đủ. “Trong năm 2024” gắn với mục đích, không phải thời hạn xây dựng Chương " +
      "trình. Mục IV.1 yêu cầu “kế hoạch cụ thể” với cùng các cơ quan này; văn bản nêu hai lần nên giữ hai nhiệm " +
      "vụ.",
  },
] satisfies ProvinceInput["tasks"];
