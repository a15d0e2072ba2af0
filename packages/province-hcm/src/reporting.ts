import type { ProvinceInput } from "@kttt/core/province";
import { DECISION } from "./documents.js";

const everybody = [
  "so-nganh-chu-tri",
  "so-ban-nganh-khac",
  "ubnd-quan-huyen",
  "lmhtx-tp",
  "lhhtx-thuong-mai",
  "to-chuc-kttt",
];

export const reporting = [
  {
    id: `${DECISION}/report.quarter`,
    document: DECISION,
    reporters: everybody,
    recipients: ["ubnd-tp"],
    through: ["so-khdt"],
    finalRecipient: "ubnd-tp",
    consolidators: ["so-khdt"],
    period: "quarter",
    due: null,
    text: "định kỳ quý báo cáo Ủy ban nhân dân Thành phố (thông qua Sở Kế hoạch và Đầu tư Thành phố)",
    source: { lines: [45, 47, 382, 384, 388] },
    note:
      "Điều 2 và mục III.1.1 cùng giao một việc báo cáo, nên ghi một dòng; đối tượng theo Điều 2 (rộng hơn). " +
      "Văn bản không in ngày báo cáo. Sở Kế hoạch và Đầu tư tổng hợp theo Điều 3 và mục III.2 (“tổng hợp báo " +
      "cáo định kỳ hàng quý về kết quả thực hiện, những khó khăn vướng mắc và đề xuất …”), nên không đứng " +
      "trong danh sách báo cáo.",
  },
  {
    id: `${DECISION}/report.cooperative-information`,
    document: DECISION,
    reporters: ["ubnd-quan-huyen"],
    recipients: ["lmhtx-tp", "so-khdt"],
    through: [],
    finalRecipient: null,
    consolidators: ["lmhtx-tp", "so-khdt"],
    period: "ad-hoc",
    due: null,
    text:
      "công tác báo cáo, thu thập thông tin về các hợp tác xã gửi Liên minh Hợp tác xã, Sở Kế hoạch và Đầu tư " +
      "theo dõi, tổng hợp báo cáo",
    source: { lines: [344, 352] },
    note: "Văn bản không in kỳ, không in ngày và không nói bản tổng hợp gửi ai.",
  },
  {
    id: `${DECISION}/report.difficulties`,
    document: DECISION,
    reporters: everybody,
    recipients: ["so-khdt"],
    through: [],
    finalRecipient: "ubnd-tp",
    consolidators: ["so-khdt"],
    period: "ad-hoc",
    due: null,
    text:
      "Trong quá trình triển khai thực hiện, nếu phát sinh khó khăn, vướng mắc, đề nghị các đơn vị kịp thời " +
      "phản ánh về Sở Kế hoạch và Đầu tư Thành phố để tổng hợp, báo cáo, đề xuất Ủy ban nhân dân Thành phố " +
      "xem xét, giải quyết./.",
    source: { lines: [390] },
    note: "“Các đơn vị” được hiểu là các đơn vị phải báo cáo theo quý. “Kịp thời” không phải là một ngày.",
  },
] satisfies readonly ProvinceInput["reporting"][number][];
