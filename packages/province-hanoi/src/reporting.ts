import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "./documents.js";

export const reporting = [
  {
    id: `${PLAN}/report.hang-nam`,
    document: PLAN,
    reporters: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    recipients: ["so-khdt", "lmhtx-tp"],
    through: [],
    finalRecipient: "ubnd-tp",
    consolidators: ["so-khdt", "lmhtx-tp"],
    period: "year",
    due: { kind: "annual", before: "12-15" },
    text:
      "định kỳ hàng năm, báo cáo kết quả thực hiện kế hoạch năm trước và xây dựng kế hoạch thực hiện năm sau, " +
      "gửi: Sở Kế hoạch và Đầu tư và Liên minh HTX Thành phố trước ngày 15/12 hàng năm để tổng hợp, báo cáo " +
      "UBND Thành phố theo quy định.",
    source: { lines: [318] },
    note:
      "Ngày cuối cùng đúng hạn là 14/12. Một báo cáo gửi hai nơi; hai nơi nhận tổng hợp, báo cáo UBND Thành " +
      "phố (không in ngày). Kế hoạch năm sau gửi cùng báo cáo, cùng thời hạn. Câu in “báo cáo kết quả thực " +
      "hiện kế hoạch năm trước”: hiểu là năm đang kết thúc, đối lại với “năm sau”; giữ nguyên như in. Liên " +
      "minh HTX Thành phố là nơi nhận, không phải nơi gửi. Biểu mẫu và Phụ lục 2 không có trong tệp.",
  },
  {
    id: `${PLAN}/report.sua-doi-ke-hoach`,
    document: PLAN,
    reporters: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    recipients: ["so-khdt"],
    through: [],
    finalRecipient: "ubnd-tp",
    consolidators: ["so-khdt"],
    period: "ad-hoc",
    due: null,
    text:
      "Trong quá trình tổ chức thực hiện, nếu cần sửa đổi, bổ sung những nội dung cụ thể thuộc Kế hoạch này, " +
      "các sở, ban, ngành, Liên minh HTX Thành phố, UBND các quận, huyện, thị xã chủ động đề xuất, gửi Sở Kế " +
      "hoạch và Đầu tư để tổng hợp, báo cáo UBND Thành phố xem xét, quyết định.",
    source: { lines: [324] },
    note:
      "Đột xuất, khi cần sửa đổi, bổ sung Kế hoạch. Sở Kế hoạch và Đầu tư tổng hợp, báo cáo UBND Thành phố xem " +
      "xét, quyết định.",
  },
  {
    id: `${PLAN}/report.kho-khan-so-khdt`,
    document: PLAN,
    reporters: ["so-khdt"],
    recipients: ["ubnd-tp"],
    through: [],
    finalRecipient: "ubnd-tp",
    consolidators: [],
    period: "ad-hoc",
    due: null,
    text:
      "Trên cơ sở đề xuất của các đơn vị, Sở Kế hoạch và Đầu tư phối hợp với các sở, ban, ngành, Liên minh HTX " +
      "Thành phố, UBND các quận, huyện, thị xã tổng hợp, báo cáo UBND Thành phố tháo gỡ khó khăn, vướng mắc " +
      "trong quá trình triển khai thực hiện KTTT, HTX.",
    source: { lines: [82, 84] },
    note: "Đột xuất: tổng hợp khó khăn, vướng mắc trên cơ sở đề xuất của các đơn vị. Không in kỳ, không in ngày.",
  },
  {
    id: `${PLAN}/report.kho-khan-quan-huyen`,
    document: PLAN,
    reporters: ["ubnd-quan-huyen"],
    recipients: ["ubnd-tp"],
    through: [],
    finalRecipient: "ubnd-tp",
    consolidators: [],
    period: "ad-hoc",
    due: null,
    text:
      "báo cáo UBND Thành phố các giải pháp tháo gỡ khó khăn, vướng mắc của KTTT, HTX trong quá trình triển " +
      "khai, thực hiện.",
    source: { lines: [170, 174] },
    note: "Đột xuất: các giải pháp tháo gỡ khó khăn, vướng mắc. Không in kỳ, không in ngày.",
  },
  {
    id: `${PLAN}/report.danh-gia-so-khdt`,
    document: PLAN,
    reporters: ["so-khdt"],
    recipients: ["ubnd-tp"],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "thematic",
    due: null,
    text: "các báo cáo đánh giá tình hình phát triển KTTT theo yêu cầu của Trung ương và Thành phố.",
    source: { lines: [82, 86] },
    note:
      "“Theo yêu cầu của Trung ương và Thành phố”: báo cáo theo một chủ đề khi có yêu cầu, nội dung và thời " +
      "hạn do yêu cầu đó định (báo cáo chuyên đề). Sở Kế hoạch và Đầu tư tham mưu xây dựng, nên nơi nhận là " +
      "UBND Thành phố; cơ quan Trung ương yêu cầu không nêu tên.",
  },
  {
    id: `${PLAN}/report.danh-gia-lmhtx`,
    document: PLAN,
    reporters: ["lmhtx-tp"],
    recipients: ["ubnd-tp"],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "thematic",
    due: null,
    text: "các báo cáo đánh giá tình hình phát triển KTTT theo yêu cầu của Trung ương và Thành phố.",
    source: { lines: [88, 92] },
    note:
      "“Theo yêu cầu của Trung ương và Thành phố”: báo cáo theo một chủ đề khi có yêu cầu, nội dung và thời " +
      "hạn do yêu cầu đó định (báo cáo chuyên đề). Liên minh HTX Thành phố phối hợp tham mưu UBND Thành phố; " +
      "cơ quan Trung ương yêu cầu không nêu tên.",
  },
  {
    id: `${PLAN}/report.ket-qua-so-nnptnt`,
    document: PLAN,
    reporters: ["so-nnptnt"],
    recipients: [],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "thematic",
    due: null,
    text:
      "Chủ trì, phối hợp rà soát, tham mưu xây dựng, tổng hợp báo cáo kết quả thực hiện, khó khăn, vướng mắc " +
      "và đề xuất giải pháp hỗ trợ phát triển KTTT, HTX trong nông nghiệp.",
    source: { lines: [94, 96] },
    note: "Văn bản không nói báo cáo gửi cho ai. Văn bản không in kỳ: coi là báo cáo chuyên đề. Không in ngày.",
  },
  {
    id: `${PLAN}/report.ket-qua-so-cong-thuong`,
    document: PLAN,
    reporters: ["so-cong-thuong"],
    recipients: [],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "thematic",
    due: null,
    text:
      "Chủ trì, phối hợp rà soát, tham mưu xây dựng, tổng hợp báo cáo kết quả thực hiện, khó khăn, vướng mắc " +
      "và đề xuất giải pháp hỗ trợ phát triển KTTT, HTX trong lĩnh vực công thương",
    source: { lines: [102, 104] },
    note: "Văn bản không nói báo cáo gửi cho ai. Văn bản không in kỳ: coi là báo cáo chuyên đề. Không in ngày.",
  },
  {
    id: `${PLAN}/report.ket-qua-so-khcn`,
    document: PLAN,
    reporters: ["so-khcn"],
    recipients: [],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "year",
    due: null,
    text:
      "Hàng năm, tổng hợp báo cáo kết quả thực hiện các chính sách hỗ trợ phát triển khoa học công nghệ đối " +
      "với KTTT, HTX, đánh giá kết quả thực hiện, chỉ rõ khó khăn, vướng mắc và đề xuất giải pháp khắc phục",
    source: { lines: [108, 112] },
    note: "Văn bản không nói báo cáo gửi cho ai. Không in ngày.",
  },
  {
    id: `${PLAN}/report.ket-qua-so-nganh-khac`,
    document: PLAN,
    reporters: ["cac-so-nganh-khac"],
    recipients: [],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "year",
    due: null,
    text:
      "Hàng năm, tổng hợp báo cáo kết quả thực hiện các chính sách hỗ trợ phát triển KTTT, HTX, đánh giá kết " +
      "quả thực hiện, khó khăn, vướng mắc và đề xuất giải pháp khắc phục.",
    source: { lines: [164, 166] },
    note:
      "Văn bản không nói báo cáo gửi cho ai. Không in ngày. Gạch đầu dòng này chỉ giao báo cáo, nên không có " +
      "nhiệm vụ body.II.2.30.",
  },
  {
    id: `${PLAN}/report.ket-qua-lmhtx`,
    document: PLAN,
    reporters: ["lmhtx-tp"],
    recipients: [],
    through: [],
    finalRecipient: null,
    consolidators: [],
    period: "year",
    due: null,
    text:
      "báo cáo kết quả thực hiện và đề xuất, kiến nghị những khó khăn, vướng mắc trong quá trình tổ chức triển " +
      "khai kế hoạch.",
    source: { lines: [184, 190] },
    note: "Văn bản không nói báo cáo gửi cho ai. Không in ngày. Kỳ năm lấy từ “kế hoạch hàng năm” trong cùng câu.",
  },
  {
    id: `${PLAN}/report.kinh-phi-so-tai-chinh`,
    document: PLAN,
    reporters: ["so-tai-chinh"],
    recipients: ["ubnd-tp"],
    through: [],
    finalRecipient: "ubnd-tp",
    consolidators: [],
    period: "year",
    due: null,
    text:
      "Sở Tài chính: Hàng năm, trên cơ sở đề xuất kế hoạch và dự toán kinh phí của các sở, ban, ngành, Liên " +
      "minh HTX Thành phố, UBND các quận, huyện, thị xã và khả năng cân đối của ngân sách, Sở Tài chính báo " +
      "cáo UBND Thành phố bố trí kinh phí chi thường xuyên theo phân cấp ngân sách để triển khai thực hiện " +
      "theo quy định hiện hành.",
    source: { lines: [320] },
    note: "Báo cáo UBND Thành phố để bố trí kinh phí. Không in ngày.",
  },
] satisfies ProvinceInput["reporting"];
