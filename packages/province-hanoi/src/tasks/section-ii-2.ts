import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "II.2",
  title: "Tiếp tục đổi mới, hoàn thiện cơ chế, chính sách khuyến khích, hỗ trợ phát triển kinh tế tập thể, hợp tác xã",
};

/** II.2, mechanisms and policies (Cơ chế, chính sách): 33 bullets; the thirtieth is a reporting duty only. */
export const sectionII2 = [
  {
    id: `${PLAN}/body.II.2.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Trên cơ sở đề xuất của các đơn vị, Sở Kế hoạch và Đầu tư phối hợp với các sở, ban, ngành, Liên minh HTX " +
      "Thành phố, UBND các quận, huyện, thị xã tổng hợp, báo cáo UBND Thành phố tháo gỡ khó khăn, vướng mắc " +
      "trong quá trình triển khai thực hiện KTTT, HTX.",
    leads: ["so-khdt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/IV.47`],
    source: { lines: [82, 84] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. Phần báo cáo UBND Thành phố của cùng câu: report.kho-khan-so-khdt. Phụ lục 1 (IV.47) nhắc lại.",
  },
  {
    id: `${PLAN}/body.II.2.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Căn cứ chức năng nhiệm vụ được giao, chủ trì, phối hợp với các sở, ban, ngành, Liên minh HTX Thành phố, " +
      "UBND các quận, huyện, thị xã tham mưu xây dựng kế hoạch phát triển KTTT, HTX theo quy định; các báo cáo " +
      "đánh giá tình hình phát triển KTTT theo yêu cầu của Trung ương và Thành phố.",
    leads: ["so-khdt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.9`],
    source: { lines: [82, 86] },
    note: "Các báo cáo đánh giá theo yêu cầu trong cùng câu: report.danh-gia-so-khdt. Phụ lục 1 (II.9) nhắc lại.",
  },
  {
    id: `${PLAN}/body.II.2.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp với các các sở, ban, ngành, UBND các quận, huyện, thị xã, đơn vị có liên quan xây dựng và tổ " +
      "chức thực hiện các chương trình, kế hoạch, đề án về hỗ trợ phát triển KTTT, HTX.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [88, 90] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. Văn bản in lặp “các các sở”, giữ nguyên.",
  },
  {
    id: `${PLAN}/body.II.2.4`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp với các sở, ban, ngành, UBND các quận, huyện, thị xã tham mưu UBND Thành phố xây dựng kế hoạch " +
      "phát triển KTTT, HTX của Thành phố; các báo cáo đánh giá tình hình phát triển KTTT theo yêu cầu của " +
      "Trung ương và Thành phố.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [88, 92] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. Các báo cáo đánh giá theo yêu cầu trong cùng câu: report.danh-gia-lmhtx.",
  },
  {
    id: `${PLAN}/body.II.2.5`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì, phối hợp rà soát, tham mưu xây dựng, tổng hợp báo cáo kết quả thực hiện, khó khăn, vướng mắc " +
      "và đề xuất giải pháp hỗ trợ phát triển KTTT, HTX trong nông nghiệp.",
    leads: ["so-nnptnt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [94, 96] },
    note: "“Phối hợp” nhưng không nói với ai. Phần tổng hợp báo cáo của cùng câu: report.ket-qua-so-nnptnt.",
  },
  {
    id: `${PLAN}/body.II.2.6`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp với các sở, ban, ngành, Liên minh HTX Thành phố, UBND các quận, huyện, thị xã tham mưu UBND " +
      "Thành phố xây dựng các chương trình, kế hoạch hỗ trợ phát triển KTTT, HTX trong lĩnh vực nông nghiệp.",
    leads: ["so-nnptnt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [94, 98] },
    note: "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ trì.",
  },
  {
    id: `${PLAN}/body.II.2.7`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hàng năm, cân đối, bố trí kinh phí từ Chương trình mục tiêu quốc gia xây dựng nông thôn mới để thực " +
      "hiện các nội dung liên quan đến nhiệm vụ phát triển KTTT, HTX.",
    leads: ["so-nnptnt"],
    cooperating: [],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    assignedIn: [`${PLAN}/II.13`],
    source: { lines: [94, 100] },
    note: "Phụ lục 1 (II.13) nhắc lại.",
  },
  {
    id: `${PLAN}/body.II.2.8`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì, phối hợp rà soát, tham mưu xây dựng, tổng hợp báo cáo kết quả thực hiện, khó khăn, vướng mắc " +
      "và đề xuất giải pháp hỗ trợ phát triển KTTT, HTX trong lĩnh vực công thương; thực hiện các chính sách " +
      "khuyến khích phát triển mô hình HTX quản lý, kinh doanh khai thác chợ.",
    leads: ["so-cong-thuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [102, 104] },
    note: "“Phối hợp” nhưng không nói với ai. Phần tổng hợp báo cáo của cùng câu: report.ket-qua-so-cong-thuong.",
  },
  {
    id: `${PLAN}/body.II.2.9`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Xây dựng Kế hoạch khuyến công hàng năm, trong đó quan tâm hỗ trợ cho các HTX tham gia vào các Chương " +
      "trình Khuyến công của Thành phố.",
    leads: ["so-cong-thuong"],
    cooperating: [],
    product: null,
    deadlineText: "hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    assignedIn: [`${PLAN}/II.14`],
    source: { lines: [102, 106] },
    note: "“Kế hoạch khuyến công hàng năm”: mỗi năm xây dựng một lần. Phụ lục 1 (II.14) nhắc lại.",
  },
  {
    id: `${PLAN}/body.II.2.10`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì, phối hợp rà soát, tham mưu xây dựng cơ chế, chính sách khuyến khích, hỗ trợ các tổ chức KTTT, " +
      "HTX phát triển khoa học công nghệ.",
    leads: ["so-khcn"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [108, 110] },
    note: "“Phối hợp” nhưng không nói với ai.",
  },
  {
    id: `${PLAN}/body.II.2.11`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hàng năm, tổng hợp báo cáo kết quả thực hiện các chính sách hỗ trợ phát triển khoa học công nghệ đối " +
      "với KTTT, HTX, đánh giá kết quả thực hiện, chỉ rõ khó khăn, vướng mắc và đề xuất giải pháp khắc phục; " +
      "cân đối, bố trí kinh phí sự nghiệp khoa học thực hiện các đề tài phục vụ hỗ trợ phát triển KTTT, HTX.",
    leads: ["so-khcn"],
    cooperating: [],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [108, 112] },
    note: "Phần tổng hợp báo cáo của cùng câu: report.ket-qua-so-khcn.",
  },
  {
    id: `${PLAN}/body.II.2.12`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì, phối hợp với Liên minh HTX Thành phố, hàng năm tổ chức thực hiện các đề tài nghiên cứu khoa " +
      "học và công nghệ về KTTT, HTX gắn với mục tiêu, nhiệm vụ, giải pháp đổi mới, phát triển và nâng cao " +
      "hiệu quả KTTT, HTX.",
    leads: ["so-khcn"],
    cooperating: ["lmhtx-tp"],
    product: null,
    deadlineText: "hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [108, 114] },
  },
  {
    id: `${PLAN}/body.II.2.13`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Nghiên cứu, hướng dẫn cơ chế, chính sách ưu đãi, hỗ trợ KTTT, HTX trong việc giao đất, cho thuê đất và " +
      "cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản khác gắn liền trên đất; đề xuất xây dựng, " +
      "triển khai các cơ chế, chính sách, phương án tổ chức thực hiện tích tụ đất đai thông qua cơ chế hoạt " +
      "động của HTX.",
    leads: ["so-tnmt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.18`, `${PLAN}/II.19`],
    source: { lines: [116, 118] },
    note: "Phụ lục 1 (II.18, II.19) nhắc lại, có in thời gian: “Hàng năm”, “2023”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.2.14`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tổ chức thực hiện công khai, minh bạch quy hoạch sử dụng đất, kế hoạch sử dụng đất hàng năm trên Cổng " +
      "thông tin điện tử Sở Tài nguyên và Môi trường, trang thông tin của UBND các quận, huyện, thị xã.",
    leads: ["so-tnmt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [116, 120] },
    note:
      "“Hàng năm” ở đây là tên loại kế hoạch sử dụng đất, không phải thời hạn công khai; trang thông tin của " +
      "UBND quận, huyện, thị xã là nơi đăng, không phải cơ quan phối hợp.",
  },
  {
    id: `${PLAN}/body.II.2.15`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Triển khai các cơ chế, chính sách ưu đãi, khuyến khích KTTT, HTX tham gia vào hoạt động phân loại, thu " +
      "gom và xử lý chất thải theo nguyên tắc kinh tế thị trường.",
    leads: ["so-tnmt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.17`],
    source: { lines: [116, 122] },
    note: "Phụ lục 1 (II.17) nhắc lại, có in thời gian: “Hàng năm”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.2.16`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì, phối hợp với các sở, ban, ngành, UBND quận, huyện, thị xã quản lý việc sử dụng đất tại các HTX " +
      "đúng mục đích; tham mưu tháo gỡ những khó khăn, vướng mắc đối với các vấn đề liên quan đến quyền sử " +
      "dụng đất, tài sản gắn liền với quyền sử dụng đất... khi tiến hành giải thể HTX, Liên hiệp HTX.",
    leads: ["so-tnmt"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [116, 124] },
    note: "Vế sau cùng nội dung với nhiệm vụ II.20 của phụ lục 1 (“Hàng năm”); ở đây không in thời hạn.",
  },
  {
    id: `${PLAN}/body.II.2.17`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp rà soát, tham mưu xây dựng cơ chế, chính sách khuyến khích, hỗ trợ phát triển KTTT, HTX. Trên " +
      "cơ sở đề xuất của các cơ quan, đơn vị và khả năng cân đối của ngân sách, Sở Tài chính chủ trì phối hợp " +
      "với các sở, ban, ngành, đơn vị liên quan tham mưu cho UBND Thành phố bố trí kinh phí để triển khai thực " +
      "hiện.",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh", "cac-don-vi-lien-quan"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [126, 128] },
    note: "Câu đầu giao “phối hợp” (không nói với ai), câu sau giao “chủ trì”.",
  },
  {
    id: `${PLAN}/body.II.2.18`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Hướng dẫn xử lý tài sản đối với HTX thuộc diện giải thể; việc quản lý, sử dụng tài sản không chia của HTX.",
    leads: ["so-tai-chinh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.21`],
    source: { lines: [126, 130] },
    note: "Phụ lục 1 (II.21) nhắc lại, có in thời gian: “Hàng năm”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.2.19`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Hướng dẫn về kiểm toán HTX.",
    leads: ["so-tai-chinh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.22`],
    source: { lines: [126, 132] },
    note: "Phụ lục 1 (II.22) nhắc lại, có in thời gian: “2023-2024”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.2.20`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp rà soát, xây dựng các văn bản quy phạm pháp luật điều chỉnh các nội dung liên quan đến KTTT, " +
      "HTX theo quy định của pháp luật.",
    leads: ["so-tu-phap"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.23`],
    source: { lines: [134, 136] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. Không nói phối hợp với ai. Phụ lục 1 (II.23, gạch đầu dòng thứ hai) nhắc lại (“Hàng năm”).",
  },
  {
    id: `${PLAN}/body.II.2.21`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Cập nhật thường xuyên văn bản quy phạm pháp luật do HĐND và UBND Thành phố ban hành vào hệ thống cơ sở " +
      "dữ liệu quốc gia về pháp luật; Phối hợp rà soát văn bản quy phạm pháp luật có liên quan đến KTTT, HTX " +
      "nhằm kịp thời sửa đổi, bổ sung, thay thế, bãi bỏ khi không còn phù hợp.",
    leads: ["so-tu-phap"],
    cooperating: [],
    product: null,
    deadlineText: "thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [134, 138] },
    note:
      "“Thường xuyên” in ở vế cập nhật văn bản; vế phối hợp rà soát không in thời hạn. Phụ lục 1 (II.23) ghi " +
      "“Hàng năm”.",
  },
  {
    id: `${PLAN}/body.II.2.22`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp rà soát, tham mưu xây dựng, thực hiện cơ chế, chính sách khuyến khích, hỗ trợ phát triển KTTT, " +
      "HTX trong lĩnh vực tín dụng, Quỹ Hỗ trợ phát triển HTX.",
    leads: ["nhnn-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [140, 142] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. Không nói phối hợp với ai.",
  },
  {
    id: `${PLAN}/body.II.2.23`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Thực hiện tốt các chính sách về tín dụng, củng cố và phát triển Quỹ Tín dụng nhân dân.",
    leads: ["nhnn-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.24`],
    source: { lines: [140, 144] },
    note: "Phụ lục 1 (II.24) nhắc lại, có in thời gian: “Thường xuyên”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.2.24`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tổ chức tuyên truyền, tập huấn các chính sách thuế mới, các chính sách liên quan đến miễn, giảm, gia " +
      "hạn hỗ trợ cho KTTT, HTX.",
    leads: ["cuc-thue"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.26`],
    source: { lines: [146, 148] },
    note: "Phụ lục 1 (II.26) nhắc lại, có in thời gian: “Hàng năm”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.2.25`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Thực hiện kịp thời, đầy đủ, đồng bộ các chính sách hỗ trợ, ưu đãi miễn, giảm, gia hạn về thuế, phí, đất " +
      "đai cho KTTT, HTX theo quy định của pháp luật.",
    leads: ["cuc-thue"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.27`],
    source: { lines: [146, 150] },
    note: "Phụ lục 1 (II.27) nhắc lại, có in thời gian: “Hàng năm”; “kịp thời” ở đây không phải là thời hạn.",
  },
  {
    id: `${PLAN}/body.II.2.26`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tổng hợp, đề xuất phương án xử lý nợ thuế khó thu đối với HTX, HTX chưa có mã số thuế theo quy định của " +
      "pháp luật.",
    leads: ["cuc-thue"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.28`],
    source: { lines: [146, 152] },
    note: "Phụ lục 1 (II.28) nhắc lại, có in thời gian: “Hàng năm”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.2.27`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Triển khai công tác phát triển người tham gia bảo hiểm xã hội đối với người lao động và thành viên của " +
      "các tổ chức KTTT, HTX.",
    leads: ["bhxh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.29`],
    source: { lines: [154, 156] },
    note: "Phụ lục 1 (II.29) nhắc lại, có in thời gian: “Hàng năm”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.2.28`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Thực hiện bảo hiểm xã hội bắt buộc đối với người lao động và thành viên của các tổ chức KTTT, HTX làm " +
      "việc theo hợp đồng, hưởng tiền lương, tiền công theo quy định của pháp luật; các thành viên khác không " +
      "tham gia bảo hiểm xã hội bắt buộc thì tạo điều kiện để tham gia bảo hiểm xã hội tự nguyện.",
    leads: ["bhxh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [154, 158] },
  },
  {
    id: `${PLAN}/body.II.2.29`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Xây dựng Kế hoạch xúc tiến thương mại hàng năm, trong đó quan tâm hỗ trợ cho KTTT, HTX tham gia vào các " +
      "Chương trình Xúc tiến thương mại của Thành phố.",
    leads: ["tt-xuc-tien"],
    cooperating: [],
    product: null,
    deadlineText: "hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    assignedIn: [`${PLAN}/II.25`],
    source: { lines: [160, 162] },
    note:
      "“Kế hoạch xúc tiến thương mại hàng năm”: mỗi năm xây dựng một lần. Phụ lục 1 (II.25) nhắc lại. Đề mục " +
      "in chữ “n)” trước “m)”.",
  },
  {
    id: `${PLAN}/body.II.2.31`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Căn cứ chức năng, nhiệm vụ và chỉ đạo của Trung ương, Thành phố để tham mưu, xây dựng các cơ chế, chính " +
      "sách về hỗ trợ phát triển KTTT, HTX có liên quan.",
    leads: ["cac-so-nganh-khac"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [164, 168] },
    note:
      "Bản quét in “đề tham mưu”, đúng là “để tham mưu”. Gạch đầu dòng ngay trước (dòng 166) chỉ giao báo cáo: " +
      "report.ket-qua-so-nganh-khac.",
  },
  {
    id: `${PLAN}/body.II.2.32`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Xây dựng, phê duyệt và tổ chức thực hiện kế hoạch phát triển KTTT, HTX theo quy định.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [170, 172] },
    note: "Đề mục in chữ “h)” lần thứ hai (lần đầu: Sở Tư pháp, dòng 134). “Theo quy định” không phải là thời hạn.",
  },
  {
    id: `${PLAN}/body.II.2.33`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tổng hợp, tham mưu xây dựng cơ chế, chính sách hỗ trợ phát triển KTTT, HTX; báo cáo UBND Thành phố các " +
      "giải pháp tháo gỡ khó khăn, vướng mắc của KTTT, HTX trong quá trình triển khai, thực hiện.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [170, 174] },
    note: "Phần báo cáo UBND Thành phố của cùng câu: report.kho-khan-quan-huyen.",
  },
] satisfies ProvinceInput["tasks"];
