import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "II.3",
  title: "Đổi mới, nâng cao chất lượng, hiệu quả hoạt động của các tổ chức kinh tế tập thể",
};

/** II.3, quality and efficiency of the collective organisations (Chất lượng, hiệu quả): 30 bullets. */
export const sectionII3 = [
  {
    id: `${PLAN}/body.II.3.1`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Trên cơ sở nhiệm vụ được giao, hướng dẫn các nội dung liên quan đến thủ tục đăng ký, giải thể HTX,...",
    leads: ["so-khdt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.10`],
    source: { lines: [178, 180] },
    note: "Phụ lục 1 (II.10) nhắc lại, có in thời gian: “Thường xuyên”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.3.2`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tiếp tục phối hợp vận hành và khai thác có hiệu quả Hệ thống cơ sở dữ liệu thông tin quốc gia về HTX " +
      "nhằm nâng cao chất lượng, hiệu quả hoạt động của các tổ chức KTTT, HTX.",
    leads: ["so-khdt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/II.10`],
    source: { lines: [178, 182] },
    note:
      "“Tiếp tục phối hợp” nhưng không nói với ai; “tiếp tục” không phải là thời hạn. Phụ lục 1 (II.10) nhắc " +
      "lại (“Thường xuyên”).",
  },
  {
    id: `${PLAN}/body.II.3.3`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp với các sở, ban, ngành, UBND các quận, huyện, thị xã trong việc: tham mưu, tổ chức triển khai " +
      "thực hiện Kế hoạch hành động của UBND Thành phố và Chương trình hành động số 20-CTr/TU; đề xuất các " +
      "nhiệm vụ, giải pháp cụ thể để Thành phố chỉ đạo các cơ quan, đơn vị có liên quan thực hiện.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [184, 186] },
    note: "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ trì.",
  },
  {
    id: `${PLAN}/body.II.3.4`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Triển khai các nhiệm vụ: hỗ trợ thành lập mới, củng cố các tổ chức KTTT, HTX trong các ngành, lĩnh vực; " +
      "hỗ trợ lựa chọn, hoàn thiện và nhân rộng các mô hình HTX kiểu mới hiệu quả; hỗ trợ tổ chức đoàn công " +
      "tác đi trao đổi kinh nghiệm phát triển KTTT, HTX tại các tỉnh, thành trong và ngoài nước; hỗ trợ tổ " +
      "chức bồi dưỡng nâng cao năng lực cán bộ quản lý, thành viên trong các tổ chức kinh tế tập thể, HTX; hỗ " +
      "trợ xúc tiến thương mại, mở rộng thị trường; hỗ trợ HTX tiếp cận vay vốn và các nội dung hỗ trợ khác " +
      "theo quy định.",
    leads: ["lmhtx-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [184, 188] },
    note: "Một gạch đầu dòng gồm nhiều việc hỗ trợ; giữ là một nhiệm vụ.",
  },
  {
    id: `${PLAN}/body.II.3.5`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp xây dựng kế hoạch và tổng hợp nhu cầu kinh phí thực hiện kế hoạch hàng năm; báo cáo kết quả " +
      "thực hiện và đề xuất, kiến nghị những khó khăn, vướng mắc trong quá trình tổ chức triển khai kế hoạch.",
    leads: ["lmhtx-tp"],
    cooperating: [],
    product: null,
    deadlineText: "hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [184, 190] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. “Kế hoạch hàng năm”: mỗi năm một lần. Phần báo cáo kết quả của cùng câu: report.ket-qua-lmhtx.",
  },
  {
    id: `${PLAN}/body.II.3.6`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì, phối hợp với các sở, ban, ngành, UBND các quận, huyện, thị xã tham mưu UBND Thành phố xây dựng " +
      "và tổ chức thực hiện các kế hoạch: lựa chọn, hoàn thiện và nhân rộng các mô hình HTX kiểu mới hiệu quả " +
      "theo Quyết định số 167/QĐ-TTg ngày 04/12/2021 của Thủ tướng Chính phủ về “Đề án lựa chọn, hoàn thiện, " +
      "nhân rộng các mô hình HTX kiểu mới hiệu quả tại các địa phương trên cả nước giai đoạn 2021-2025”.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/III.38`],
    source: { lines: [184, 192] },
    note:
      "Văn bản in Quyết định 167/QĐ-TTg “ngày 04/12/2021” (cả ở dòng 408); kế hoạch của Thành phố Hồ Chí Minh " +
      "(000_8b268e0d2d32f412.txt, dòng 19) ghi ngày 03/02/2021. Giữ nguyên như in. Giai đoạn 2021-2025 là của " +
      "Đề án, không phải thời hạn của nhiệm vụ. Phụ lục 1 (III.38) nhắc lại (“Hàng năm”).",
  },
  {
    id: `${PLAN}/body.II.3.7`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì soạn thảo đề án và phối hợp với các cơ quan, đơn vị tham mưu UBND Thành phố tổ chức thực hiện " +
      "Đề án hỗ trợ, nâng cao hiệu quả hoạt động của các HTX giai đoạn 2023-2025, định hướng đến năm 2030.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-co-quan-don-vi"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [184, 194] },
    note:
      "Giai đoạn 2023-2025 là của Đề án. Phụ lục 1 ghi “2023” cho việc thẩm định (II.11) và triển khai " +
      "(III.36); ở đây không in thời hạn. “Các cơ quan, đơn vị” không nêu tên.",
  },
  {
    id: `${PLAN}/body.II.3.8`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì, phối hợp với các sở, ban, ngành tham mưu UBND Thành phố triển khai chuyển đổi Quỹ Hỗ trợ phát " +
      "triển HTX theo Nghị định số 45/2021/NĐ-CP ngày 31/3/2021 của Chính phủ về việc thành lập, tổ chức và " +
      "hoạt động của Quỹ Hỗ trợ phát triển HTX.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/III.40`],
    source: { lines: [184, 196] },
    note: "Phụ lục 1 (III.40) nhắc lại, có in thời gian: “2023”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.3.9`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Phối hợp với các sở, ngành để hỗ trợ, hướng dẫn UBND các quận, huyện, thị xã trong việc giải thể HTX.",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [184, 198] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. UBND các quận, huyện, thị xã là nơi được hỗ trợ, hướng dẫn.",
  },
  {
    id: `${PLAN}/body.II.3.10`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì triển khai Kế hoạch củng cố, kiện toàn HTX nông nghiệp trên địa bàn Thành phố giai đoạn " +
      "2022-2025, định hướng đến năm 2030 theo Quyết định số 4010/QĐ-UBND ngày 25/10/2022 của UBND Thành phố.",
    leads: ["so-nnptnt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/III.33`],
    source: { lines: [200, 202] },
    note: "Giai đoạn 2022-2025 là của Kế hoạch theo Quyết định 4010/QĐ-UBND. Phụ lục 1 (III.33) nhắc lại (“Hàng năm”).",
  },
  {
    id: `${PLAN}/body.II.3.11`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì triển khai thực hiện các nội dung phát triển nông nghiệp theo chuỗi đối với các tổ chức KTTT, " +
      "HTX theo Kế hoạch phát triển nông nghiệp theo chuỗi giai đoạn 2021-2025 tại Quyết định số 2085/QĐ-UBND " +
      "ngày 11/5/2021 của UBND Thành phố.",
    leads: ["so-nnptnt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/III.34`],
    source: { lines: [200, 204] },
    note: "Giai đoạn 2021-2025 là của Kế hoạch theo Quyết định 2085/QĐ-UBND. Phụ lục 1 (III.34) nhắc lại (“Hàng năm”).",
  },
  {
    id: `${PLAN}/body.II.3.12`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hỗ trợ các HTX nông nghiệp trong nông thôn củng cố, phát triển theo hướng hợp nhất, sáp nhập các HTX " +
      "quy mô thôn hoạt động yếu, không hiệu quả thành HTX quy mô lớn hơn như quy mô liên thôn, quy mô toàn xã " +
      "và theo hướng thành lập các Liên hiệp HTX trong nông nghiệp.",
    leads: ["so-nnptnt"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [200, 206] },
  },
  {
    id: `${PLAN}/body.II.3.13`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì tổ chức triển khai thực hiện các kế hoạch, chính sách hỗ trợ cho các tổ chức KTTT, HTX lĩnh vực " +
      "thương mại về: kết cấu hạ tầng thương mại; hoạt động xúc tiến thương mại; thương mại điện tử; kinh tế " +
      "số; hoạt động logistics.",
    leads: ["so-cong-thuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [208, 210] },
  },
  {
    id: `${PLAN}/body.II.3.14`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Chủ trì thực hiện hỗ trợ các tổ chức KTTT, HTX về địa điểm giới thiệu, bán sản phẩm của HTX.",
    leads: ["so-cong-thuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [208, 212] },
  },
  {
    id: `${PLAN}/body.II.3.15`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hỗ trợ tổ chức các hoạt động xúc tiến thương mại, tìm kiếm, mở rộng hợp tác đầu tư, cung cấp thông tin " +
      "thị trường.",
    leads: ["so-cong-thuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [208, 214] },
  },
  {
    id: `${PLAN}/body.II.3.16`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì thực hiện các biện pháp khuyến khích, hỗ trợ phát triển các HTX quản lý, kinh doanh khai thác " +
      "chợ trên địa bàn Thành phố.",
    leads: ["so-cong-thuong"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [208, 216] },
  },
  {
    id: `${PLAN}/body.II.3.17`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp với UBND quận, huyện, thị xã thực hiện kiểm tra, hướng dẫn, đề xuất phương án xử lý về: tài " +
      "sản, tài chính, công nợ tồn đọng kéo dài của các HTX (HTX nợ nhà nước, nợ các tổ chức kinh tế khác, nợ " +
      "thành viên, thành viên nợ HTX...).",
    leads: ["so-tai-chinh"],
    cooperating: ["ubnd-quan-huyen"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [218, 220] },
    note: "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ trì.",
  },
  {
    id: `${PLAN}/body.II.3.18`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Phối hợp hướng dẫn công tác tài chính, kế toán và kiểm toán HTX.",
    leads: ["so-tai-chinh"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [218, 222] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. Không nói phối hợp với ai.",
  },
  {
    id: `${PLAN}/body.II.3.19`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì kết nối, hỗ trợ các tổ chức KTTT, HTX tham gia hội nghị xúc tiến đầu tư, hội chợ để giới thiệu, " +
      "quảng bá sản phẩm ra thị trường trong và ngoài nước.",
    leads: ["tt-xuc-tien"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [224, 226] },
  },
  {
    id: `${PLAN}/body.II.3.20`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Hàng năm, chủ trì xây dựng, thực hiện kế hoạch, các chương trình xúc tiến đầu tư, thương mại khu vực " +
      "KTTT, HTX.",
    leads: ["tt-xuc-tien"],
    cooperating: [],
    product: null,
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [224, 228] },
  },
  {
    id: `${PLAN}/body.II.3.21`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì cung cấp, trao đổi thông tin, xây dựng cơ sở dữ liệu và nghiên cứu thị trường, xu hướng phát " +
      "triển và đối tác đầu tư, chính sách, cơ hội đầu tư và thông tin kinh tế cho khu vực KTTT, HTX.",
    leads: ["tt-xuc-tien"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [224, 230] },
  },
  {
    id: `${PLAN}/body.II.3.22`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Nghiên cứu, xây dựng, đề xuất danh mục sản phẩm thu hút, kêu gọi đầu tư vào các tổ chức KTTT, HTX; cung " +
      "cấp các hoạt động tư vấn, hỗ trợ KTTT, HTX mở rộng thị trường trong nước và xuất khẩu.",
    leads: ["tt-xuc-tien"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [224, 232] },
  },
  {
    id: `${PLAN}/body.II.3.23`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Tiếp tục củng cố tổ chức và hoạt động của các Quỹ tín dụng nhân dân theo Đề án củng cố và phát triển hệ " +
      "thống Quỹ tín dụng nhân dân đến năm 2020, định hướng đến năm 2030 theo Quyết định số 209/QĐ-NHNN ngày " +
      "31/01/2019 của Thống đốc Ngân hàng nhà nước Việt Nam và các quy định có liên quan.",
    leads: ["nhnn-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [234, 236] },
    note: "“Tiếp tục” không phải là thời hạn; các mốc 2020, 2030 là của Đề án theo Quyết định 209/QĐ-NHNN.",
  },
  {
    id: `${PLAN}/body.II.3.24`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chỉ đạo các tổ chức tín dụng giải quyết đối với các khoản nợ quá hạn, nợ xấu của các tổ chức KTTT, HTX " +
      "vay vốn tại các tổ chức tín dụng trên địa bàn theo quy định của pháp luật.",
    leads: ["nhnn-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    assignedIn: [`${PLAN}/III.35`],
    source: { lines: [234, 238] },
    note: "Phụ lục 1 (III.35) nhắc lại, có in thời gian: “Hàng năm”; ở đây không in.",
  },
  {
    id: `${PLAN}/body.II.3.25`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Kiểm tra, hướng dẫn giải quyết vấn đề nợ ngân hàng còn tồn đọng kéo dài của HTX chờ giải thể.",
    leads: ["nhnn-tp"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [234, 240] },
  },
  {
    id: `${PLAN}/body.II.3.26`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text: "Tổ chức nắm tình hình hoạt động, tổng hợp, đánh giá hiệu quả hoạt động của các tổ chức KTTT, HTX.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [242, 244] },
  },
  {
    id: `${PLAN}/body.II.3.27`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chỉ đạo thực hiện các biện pháp chuyển dịch cơ cấu kinh tế, phát triển công nghiệp - tiểu thủ công " +
      "nghiệp, nông nghiệp, thương mại dịch vụ gắn với phát triển KTTT, HTX; hàng năm xây dựng kế hoạch phát " +
      "triển KTTT, HTX, trong đó có các nhiệm vụ và giải pháp cụ thể về đổi mới, nâng cao chất lượng, hiệu quả " +
      "của các tổ chức KTTT, HTX trên địa bàn.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: "hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [242, 246] },
    note: "“Hàng năm” in ở vế xây dựng kế hoạch phát triển KTTT, HTX; vế chỉ đạo chuyển dịch cơ cấu không in thời hạn.",
  },
  {
    id: `${PLAN}/body.II.3.28`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp triển khai các hoạt động đổi mới, nâng cao chất lượng, hiệu quả hoạt động của các tổ chức " +
      "KTTT, HTX trên địa bàn: tăng cường đổi mới, áp dụng tiến bộ kỹ thuật mới, công nghệ cao, công nghệ số " +
      "trong sản xuất kinh doanh; xây dựng thương hiệu, nhãn hiệu hàng hóa, chứng nhận chất lượng sản phẩm " +
      "theo các tiêu chuẩn VietGAP, GlobalGAP, Hữu cơ, sản phẩm OCOP...; xúc tiến thương mại và mở rộng thị " +
      "trường tiêu thụ sản phẩm; liên doanh, liên kết, xây dựng các mô hình Liên hiệp HTX và các mô hình HTX " +
      "kiểu mới hoạt động hiệu quả; mở rộng thêm ngành nghề kinh doanh có hiệu quả hơn; tạo điều kiện cho các " +
      "HTX tham gia các chương trình phát triển kinh tế - xã hội trên địa bàn; tiếp cận vay vốn...",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [242, 248] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. Không nói phối hợp với ai.",
  },
  {
    id: `${PLAN}/body.II.3.29`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Chủ trì, xây dựng kế hoạch giải thể và thực hiện giải thể các HTX không tổ chức lại theo Luật HTX; " +
      "không hoạt động; đang làm thủ tục giải thể nhưng còn nhiều vướng mắc; không có khả năng củng cố để hoạt " +
      "động theo quy định của pháp luật; các trường hợp giải thể HTX bắt buộc khác theo quy định của pháp luật.",
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [242, 250] },
    note:
      "Năm nhóm HTX phải giải thể nêu trong câu. Phụ lục 1 (III.45, “Hàng năm”) chỉ nêu bốn nhóm và chỉ giao " +
      "UBND các quận, huyện, thị xã có HTX thuộc diện giải thể; ở đây không in thời hạn.",
  },
  {
    id: `${PLAN}/body.II.3.30`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Phối hợp với Liên minh HTX Thành phố và các sở, ban, ngành liên quan thực hiện các hoạt động hỗ trợ, " +
      "khuyến khích phát triển KTTT, HTX trên địa bàn nhằm đạt được các mục tiêu cụ thể như sau:",
    leads: ["ubnd-quan-huyen"],
    cooperating: ["lmhtx-tp", "cac-so-nganh-lien-quan"],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [242, 252] },
    note:
      "Văn bản giao việc này ở hình thức “phối hợp”; cơ quan nêu ở đề mục là cơ quan được giao nên ghi là chủ " +
      "trì. Các dòng “+” 254-266 là chỉ tiêu (target.quan-huyen-…); dòng “+” 268 là nhiệm vụ riêng " +
      "(body.II.3.30.7).",
  },
  {
    id: `${PLAN}/body.II.3.30.7`,
    document: PLAN,
    origin: "body",
    section,
    number: null,
    text:
      "Các chỉ tiêu, nhiệm vụ khác: UBND các quận, huyện, thị xã cụ thể hóa trên cơ sở mục tiêu, nhiệm vụ của " +
      "Thành phố và các bộ, ngành có liên quan.",
    under: {
      text:
        "Phối hợp với Liên minh HTX Thành phố và các sở, ban, ngành liên quan thực hiện các hoạt động hỗ trợ, " +
        "khuyến khích phát triển KTTT, HTX trên địa bàn nhằm đạt được các mục tiêu cụ thể như sau:",
      source: { lines: [252] },
    },
    leads: ["ubnd-quan-huyen"],
    cooperating: [],
    product: null,
    deadlineText: null,
    deadline: { kind: "none" },
    act: "complete",
    source: { lines: [242, 268] },
    note:
      "Dòng “+” thứ bảy dưới gạch đầu dòng 252. Chi tiết một số chỉ tiêu khác ở Phụ lục 2 (dòng 270), không có " +
      "trong tệp.",
  },
] satisfies ProvinceInput["tasks"];
