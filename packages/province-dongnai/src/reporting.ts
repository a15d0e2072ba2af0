import type { ProvinceInput } from "@kttt/core/province";
import { PLAN_2026, PROGRAMME_2023 } from "./documents.js";

export const reporting = [
  {
    id: `${PROGRAMME_2023}/report.hang-nam`,
    document: PROGRAMME_2023,
    reporters: ["cac-so-ban-nganh-tinh", "ubnd-huyen-thanh-pho"],
    recipients: ["ubnd-tinh"],
    through: ["so-khdt"],
    finalRecipient: "bo-khdt",
    consolidators: ["so-khdt"],
    period: "year",
    due: { kind: "annual", before: "12-15" },
    text:
      "định kỳ báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện (qua Sở Kế hoạch và Đầu tư) trước ngày 15/12 hàng " +
      "năm để tổng hợp, báo cáo Bộ Kế hoạch và Đầu tư.",
    source: { lines: [95, 97] },
    note:
      "Trước ngày 15/12 hàng năm: ngày cuối cùng đúng hạn là 14/12. Báo cáo UBND tỉnh “qua Sở Kế hoạch và Đầu " +
      "tư”; Sở tổng hợp để báo cáo Bộ Kế hoạch và Đầu tư. Cơ quan báo cáo ở dòng 95.",
  },
  {
    id: `${PROGRAMME_2023}/report.ket-qua-theo-yeu-cau`,
    document: PROGRAMME_2023,
    reporters: ["so-khdt"],
    recipients: ["ubnd-tinh"],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "ad-hoc",
    due: null,
    text:
      "định kỳ hoặc đột xuất tham mưu Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện Nghị quyết số 20-NQ/TW của " +
      "Ban Chấp hành Trung ương Đảng, Kế hoạch số 227/KH-TU ngày 20 tháng 02 năm 2023 của Ban Chấp hành Đảng bộ " +
      "tỉnh theo yêu cầu của cơ quan có thẩm quyền",
    source: { lines: [107] },
    note:
      "“Giao Sở Kế hoạch và Đầu tư … tham mưu Ủy ban nhân dân tỉnh báo cáo”: việc văn bản giao là của Sở, gửi UBND " +
      "tỉnh; nơi nhận báo cáo của UBND tỉnh (“cơ quan có thẩm quyền”) không được gọi tên. Cách đọc khác: UBND tỉnh báo " +
      "cáo, qua Sở (như report.gui-so-khdt của Quảng Ngãi, nơi câu gọi tên nơi nhận); nhưng Chương trình không giao " +
      "việc cho chính UBND tỉnh, và “theo yêu cầu” là yêu cầu của cấp trên. “Định kỳ hoặc đột xuất … theo yêu cầu”: " +
      "không in kỳ và không in ngày.",
  },
  {
    id: `${PROGRAMME_2023}/report.so-ket-tong-ket`,
    document: PROGRAMME_2023,
    reporters: ["so-khdt"],
    recipients: ["ubnd-tinh"],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "thematic",
    due: null,
    text:
      "định kỳ hoặc đột xuất tham mưu Ủy ban nhân dân tỉnh báo cáo kết quả thực hiện Nghị quyết số 20-NQ/TW của " +
      "Ban Chấp hành Trung ương Đảng, Kế hoạch số 227/KH-TU ngày 20 tháng 02 năm 2023 của Ban Chấp hành Đảng bộ " +
      "tỉnh theo yêu cầu của cơ quan có thẩm quyền, cũng như việc sơ kết, tổng kết theo quy định",
    source: { lines: [107] },
    note:
      "Phần “cũng như việc sơ kết, tổng kết theo quy định” của câu: báo cáo chuyên đề; không in năm sơ kết, tổng " +
      "kết.",
  },
  {
    id: `${PLAN_2026}/report.tien-do-theo-yeu-cau`,
    document: PLAN_2026,
    reporters: ["so-tai-chinh"],
    recipients: ["bcd-kttt"],
    through: [],
    finalRecipient: "bcd-kttt",
    consolidators: [],
    period: "ad-hoc",
    due: null,
    text:
      "định kỳ hoặc đột xuất theo yêu cầu của Trưởng Ban Chỉ đạo báo cáo về tình hình triển khai các nội dung " +
      "trong Kế hoạch hoạt động này.",
    source: { lines: [87] },
    note: "Báo cáo Trưởng Ban Chỉ đạo. “Định kỳ hoặc đột xuất theo yêu cầu”: không in kỳ và không in ngày.",
  },
  {
    id: `${PLAN_2026}/report.hang-nam`,
    document: PLAN_2026,
    reporters: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    recipients: ["so-tai-chinh"],
    through: [],
    finalRecipient: "bcd-kttt",
    consolidators: ["so-tai-chinh"],
    period: "year",
    due: null,
    text:
      "báo cáo kết quả thực hiện định kỳ, hằng năm. Trong quá trình thực hiện nhiệm vụ, kịp thời kiến nghị khó " +
      "khăn, vướng mắc, đề xuất phương án xử lý phù hợp đến Sở Tài chính để tổng hợp, báo cáo Phó Chủ tịch Ủy " +
      "ban nhân dân thành phố - Trưởng Ban Chỉ đạo xem xét, chỉ đạo./.",
    source: { lines: [99] },
    note:
      "Câu không nói gửi ai: hiểu là gửi Sở Tài chính, cơ quan thường trực (dòng 87) và là nơi tổng hợp theo câu " +
      "sau. Không in ngày. “Định kỳ” ngoài báo cáo năm không nói kỳ nào.",
  },
  {
    id: `${PLAN_2026}/report.kho-khan-vuong-mac`,
    document: PLAN_2026,
    reporters: ["cac-so-ban-nganh-tp", "ubnd-xa-phuong"],
    recipients: ["so-tai-chinh"],
    through: [],
    finalRecipient: "bcd-kttt",
    consolidators: ["so-tai-chinh"],
    period: "ad-hoc",
    due: null,
    text:
      "Trong quá trình thực hiện nhiệm vụ, kịp thời kiến nghị khó khăn, vướng mắc, đề xuất phương án xử lý phù " +
      "hợp đến Sở Tài chính để tổng hợp, báo cáo Phó Chủ tịch Ủy ban nhân dân thành phố - Trưởng Ban Chỉ đạo xem " +
      "xét, chỉ đạo./.",
    source: { lines: [99] },
    note:
      "Kiến nghị khi có khó khăn, vướng mắc; Sở Tài chính tổng hợp, báo cáo Trưởng Ban Chỉ đạo. “Kịp thời” không " +
      "phải là thời hạn bằng ngày.",
  },
  {
    id: `${PLAN_2026}/report.vuong-mac-cua-to-chuc-kttt`,
    document: PLAN_2026,
    reporters: ["so-tai-chinh"],
    recipients: ["ubnd-tp"],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "thematic",
    due: { kind: "year", year: 2026 },
    text:
      "tổng hợp các khó khăn, vướng mắc của các tổ chức kinh tế tập thể, báo cáo cấp có thẩm quyền phân công các " +
      "bộ, ngành hướng dẫn, xử lý giải quyết theo đúng chức năng, nhiệm vụ của các bộ, ngành",
    source: { lines: [161] },
    note:
      "Trong nhiệm vụ IV.3 của phụ lục, cùng thời gian “Năm 2026”. “Cấp có thẩm quyền” không được gọi tên; Sở " +
      "Tài chính tham mưu UBND thành phố nên ghi nơi nhận là UBND thành phố.",
  },
] satisfies ProvinceInput["reporting"];
