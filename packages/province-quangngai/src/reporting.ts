import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "./documents.js";

export const reporting = [
  {
    id: `${PLAN}/report.hang-nam`,
    document: PLAN,
    reporters: ["cac-co-quan-don-vi", "ubnd-xa-phuong"],
    recipients: ["ubnd-tp"],
    through: ["phong-tckh"],
    finalRecipient: "ubnd-tp",
    consolidators: ["phong-tckh"],
    period: "year",
    due: { kind: "annual", before: "11-15" },
    text:
      "định kỳ báo cáo kết quả thực hiện cho UBND thành phố (thông qua phòng Tài chính – Kế hoạch thành phố) trước " +
      "ngày 15/11 hằng năm.",
    source: { lines: [113, 117, 119] },
    note:
      "Trước ngày 15/11, không phải 15/12: ngày cuối cùng đúng hạn là 14/11. Phòng Tài chính – Kế hoạch nhận và " +
      "tổng hợp (dòng 117, 119). “Hằng năm”, nhưng Kế hoạch chỉ cho năm 2024 nên chỉ có một kỳ.",
  },
  {
    id: `${PLAN}/report.gui-so-khdt`,
    document: PLAN,
    reporters: ["ubnd-tp"],
    recipients: ["so-khdt"],
    through: ["phong-tckh"],
    finalRecipient: "so-khdt",
    consolidators: [],
    period: "ad-hoc",
    due: null,
    text: "Tổng hợp, tham mưu UBND thành phố báo cáo kết quả thực hiện gửi Sở Kế hoạch và Đầu tư tỉnh đúng thời gian quy định.",
    source: { lines: [117, 119] },
    note:
      "Người báo cáo là UBND thành phố; phòng Tài chính – Kế hoạch tham mưu, và việc tổng hợp báo cáo của các đơn " +
      "vị là việc riêng của Phòng (report.hang-nam). “Đúng thời gian quy định”: thời gian do tỉnh quy định, văn bản " +
      "không ghi ngày và không ghi kỳ, nên là báo cáo khi có yêu cầu (docs/encoding-a-document.md: không in kỳ thì " +
      "ad-hoc). Cách đọc khác: báo cáo năm, vì tổng hợp các báo cáo trước ngày 15/11 (dòng 113); chữ của văn bản " +
      "không nối hai việc với nhau.",
  },
  {
    id: `${PLAN}/report.vuong-mac`,
    document: PLAN,
    reporters: ["cac-co-quan-don-vi", "ubnd-xa-phuong", "cac-to-chuc-ctxh-tp"],
    recipients: ["ubnd-tp"],
    through: ["phong-tckh"],
    finalRecipient: "ubnd-tp",
    consolidators: [],
    period: "ad-hoc",
    due: null,
    text:
      "Trong quá trình tổ chức thực hiện, nếu phát sinh vướng mắc, khó khăn các cơ quan, đơn vị trực thuộc UBND " +
      "thành phố, Chủ tịch UBND các xã, phường, các tổ chức chính trị - xã hội thành phố kịp thời báo cáo UBND " +
      "thành phố (thông qua phòng Tài chính – Kế hoạch thành phố) để xem xét, điều chỉnh.",
    source: { lines: [123] },
    note: "Báo cáo đột xuất khi có vướng mắc; “kịp thời” không phải là thời hạn bằng ngày.",
  },
] satisfies ProvinceInput["reporting"];
