import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "II",
  title:
    "Tiếp tục đổi mới, hoàn thiện cơ chế, chính sách khuyến khích, hỗ trợ phát triển kinh tế tập thể, các tổ " +
    "chức kinh tế hợp tác, HTX",
};

/** Annex 1, II: mechanisms and policies (numbers 5 to 32, without 8). */
export const annex1II = [
  {
    id: `${PLAN}/II.5`,
    document: PLAN,
    origin: "annex",
    section,
    number: "5",
    text:
      "Xây dựng Kế hoạch phát triển kinh tế tập thể, HTX theo ngành, lĩnh vực, địa phương, đơn vị được giao " +
      "nhiệm vụ (Kế hoạch theo giai đoạn 5 năm và hàng năm; cụ thể hóa các mục tiêu, nhiệm vụ của Thành phố)",
    leads: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Kế hoạch của các sở, ngành, UBND các quận, huyện, thị xã",
    deadlineText: "Trước kỳ kế hoạch",
    deadline: { kind: "before-plan-period" },
    act: "complete",
    source: { lines: [370, 371] },
    note: "Ô “Đơn vị chủ trì” và “Đơn vị phối hợp” gộp các nhiệm vụ 5-7, chỉ in ở nhiệm vụ 6 (dòng 371).",
  },
  {
    id: `${PLAN}/II.6`,
    document: PLAN,
    origin: "annex",
    section,
    number: "6",
    text:
      "Triển khai thực hiện hiệu quả Chiến lược phát triển kinh tế tập thể giai đoạn 2021-2030 của Chính phủ; " +
      "Kế hoạch phát triển kinh tế tập thể giai đoạn 2021-2025 và các kế hoạch phát triển kinh tế tập thể theo " +
      "giai đoạn, hàng năm của UBND Thành phố",
    leads: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [371] },
    note: "Hai ô này gộp các nhiệm vụ 5-7. Cột phối hợp in lại cả các đơn vị chủ trì; giữ nguyên như in.",
  },
  {
    id: `${PLAN}/II.7`,
    document: PLAN,
    origin: "annex",
    section,
    number: "7",
    text:
      "Rà soát các văn bản hiện hành về kinh tế tập thể; đề xuất cơ quan có thẩm quyền xây dựng cơ chế, chính " +
      "sách khuyến khích, hỗ trợ phát triển kinh tế tập thể, HTX",
    leads: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Văn bản báo cáo, kiến nghị của các sở, ngành, UBND các quận, huyện, thị xã",
    deadlineText: "2023-2024",
    deadline: { kind: "year-range", from: 2023, to: 2024 },
    act: "complete",
    source: { lines: [371, 372] },
    note: "Ô “Đơn vị chủ trì” và “Đơn vị phối hợp” gộp các nhiệm vụ 5-7, chỉ in ở nhiệm vụ 6 (dòng 371).",
  },
  {
    id: `${PLAN}/II.9`,
    document: PLAN,
    origin: "annex",
    section,
    number: "9",
    text: "Chủ trì, tham mưu xây dựng Kế hoạch phát triển kinh tế tập thể, HTX theo quy định.",
    leads: ["so-khdt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Kế hoạch UBND Thành phố",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [373, 374] },
    note:
      "Ô “Đơn vị chủ trì” gộp các nhiệm vụ 9-11, chỉ in ở nhiệm vụ 10 (dòng 374). Phần thân (II.2.a, dòng 86) " +
      "cũng giao Sở Kế hoạch và Đầu tư. Phụ lục không có nhiệm vụ số 8 (từ 7 sang 9).",
  },
  {
    id: `${PLAN}/II.10`,
    document: PLAN,
    origin: "annex",
    section,
    number: "10",
    text:
      "Trên cơ sở đề xuất của UBND các quận, huyện, thị xã, Sở Kế hoạch và Đầu tư phối hợp, hướng dẫn các nội " +
      "dung liên quan đến thủ tục đăng ký, giải thể HTX... ; Tiếp tục phối hợp vận hành và khai thác có hiệu " +
      "quả Hệ thống cơ sở dữ liệu thông tin quốc gia về HTX.",
    leads: ["so-khdt"],
    cooperating: ["ubnd-quan-huyen", "cac-htx"],
    product: "Hệ thống thông tin, dữ liệu",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [374] },
    note: "Ô “Đơn vị chủ trì” gộp các nhiệm vụ 9-11.",
  },
  {
    id: `${PLAN}/II.11`,
    document: PLAN,
    origin: "annex",
    section,
    number: "11",
    text:
      "Thẩm định, báo cáo UBND Thành phố về ban hành Đề án hỗ trợ, nâng cao hiệu quả hoạt động của các HTX " +
      "giai đoạn 2023-2025, định hướng đến năm 2030.",
    leads: ["so-khdt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Quyết định của UBND TP",
    deadlineText: "2023",
    deadline: { kind: "year", year: 2023 },
    act: "complete",
    source: { lines: [374, 375] },
    note:
      "Ô “Đơn vị chủ trì” gộp các nhiệm vụ 9-11, chỉ in ở nhiệm vụ 10 (dòng 374). Đề án do Liên minh HTX Thành " +
      "phố soạn thảo (II.3.b, dòng 194); ở đây là việc thẩm định, báo cáo.",
  },
  {
    id: `${PLAN}/II.12`,
    document: PLAN,
    origin: "annex",
    section,
    number: "12",
    text:
      "Tham mưu UBND Thành phố ban hành cơ chế, chính sách và các chương trình, kế hoạch hỗ trợ phát triển " +
      "kinh tế tập thể, HTX trong lĩnh vực nông nghiệp.",
    leads: ["so-nnptnt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Các văn bản quy phạm pháp luật",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [377] },
  },
  {
    id: `${PLAN}/II.13`,
    document: PLAN,
    origin: "annex",
    section,
    number: "13",
    text:
      "Cân đối, bố trí kinh phí từ Chương trình mục tiêu quốc gia xây dựng nông thôn mới để thực hiện các nội " +
      "dung liên quan đến nhiệm vụ phát triển kinh tế tập thể, HTX",
    leads: ["so-nnptnt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Các văn bản triển khai thực hiện",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [377, 378] },
    note:
      "Ô “Đơn vị chủ trì” và “Đơn vị phối hợp” gộp các nhiệm vụ 12-13, chỉ in ở nhiệm vụ 12 (dòng 377). Phần " +
      "thân (II.2.c, dòng 100) cũng giao Sở Nông nghiệp và Phát triển nông thôn.",
  },
  {
    id: `${PLAN}/II.14`,
    document: PLAN,
    origin: "annex",
    section,
    number: "14",
    text:
      "Xây dựng Kế hoạch khuyến công hàng năm, trong đó quan tâm hỗ trợ cho các HTX tham gia vào các Chương " +
      "trình Khuyến công của Thành phố",
    leads: ["so-cong-thuong"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-htx"],
    product: "Kế hoạch",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [379] },
  },
  {
    id: `${PLAN}/II.15`,
    document: PLAN,
    origin: "annex",
    section,
    number: "15",
    text:
      "Tổ chức đặt hàng, xác định, tuyển chọn các nhiệm vụ nghiên cứu khoa học và công nghệ nhằm thúc đẩy phát " +
      "triển kinh tế tập thể, HTX",
    leads: ["so-khcn"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [380] },
  },
  {
    id: `${PLAN}/II.16`,
    document: PLAN,
    origin: "annex",
    section,
    number: "16",
    text:
      "Tổ chức hướng dẫn, tư vấn xác lập quyền sở hữu trí tuệ cho các sản phẩm hàng hóa, dịch vụ của các HTX, " +
      "triển khai các dự án xây dựng nhãn hiệu tập thể cho các sản phẩm đặc sản, làng nghề truyền thống của " +
      "các HTX",
    leads: ["so-khcn"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Văn bản, dự án",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [380, 381] },
    note: "Ô “Đơn vị chủ trì” và “Đơn vị phối hợp” gộp các nhiệm vụ 15-16, chỉ in ở nhiệm vụ 15 (dòng 380).",
  },
  {
    id: `${PLAN}/II.17`,
    document: PLAN,
    origin: "annex",
    section,
    number: "17",
    text:
      "Triển khai các cơ chế, chính sách ưu đãi, khuyến khích KTTT, HTX tham gia vào hoạt động phân loại, thu " +
      "gom và xử lý chất thải theo nguyên tắc kinh tế thị trường",
    leads: ["so-tnmt"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    product: "Văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [382] },
  },
  {
    id: `${PLAN}/II.18`,
    document: PLAN,
    origin: "annex",
    section,
    number: "18",
    text:
      "Nghiên cứu, hướng dẫn cơ chế, chính sách ưu đãi, hỗ trợ kinh tế tập thể, HTX trong việc giao đất, cho " +
      "thuê đất và cấp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản khác gắn liền trên đất",
    leads: ["so-tnmt"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen"],
    product: "Quyết định của UBND TP",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [384] },
    note: "Ngắt trang trước dòng này (dòng 383): ô chủ trì được in lại.",
  },
  {
    id: `${PLAN}/II.19`,
    document: PLAN,
    origin: "annex",
    section,
    number: "19",
    text:
      "Triển khai các cơ chế, chính sách, phương án tổ chức thực hiện tích tụ đất đai thông qua cơ chế hoạt " +
      "động của kinh tế tập thể, HTX",
    leads: ["so-tnmt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Quyết định của UBND TP",
    deadlineText: "2023",
    deadline: { kind: "year", year: 2023 },
    act: "complete",
    source: { lines: [384, 385] },
    note:
      "Ô “Đơn vị chủ trì” gộp các nhiệm vụ 18-20, chỉ in ở nhiệm vụ 18 (dòng 384). Phần thân (II.2.e, dòng " +
      "118) cũng giao Sở Tài nguyên và Môi trường.",
  },
  {
    id: `${PLAN}/II.20`,
    document: PLAN,
    origin: "annex",
    section,
    number: "20",
    text:
      "Phối hợp với các sở, ban, ngành, UBND quận, huyện, thị xã tham mưu tháo gỡ những khó khăn, vướng mắc " +
      "đối với các vấn đề liên quan đến quyền sử dụng đất, tài sản gắn liền với quyền sử dụng đất... khi tiến " +
      "hành giải thể HTX, Liên hiệp HTX",
    leads: ["so-tnmt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [384, 385, 386] },
    note:
      "Ô “Đơn vị chủ trì” gộp các nhiệm vụ 18-20, chỉ in ở nhiệm vụ 18 (dòng 384). Ô “Đơn vị phối hợp” gộp các " +
      "nhiệm vụ 19-20, chỉ in ở nhiệm vụ 19 (dòng 385). Phần thân (II.2.e, dòng 124) cũng giao Sở Tài nguyên " +
      "và Môi trường.",
  },
  {
    id: `${PLAN}/II.21`,
    document: PLAN,
    origin: "annex",
    section,
    number: "21",
    text: "Hướng dẫn xử lý tài sản đối với HTX thuộc diện giải thể; việc quản lý, sử dụng tài sản không chia của HTX",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Văn bản hướng dẫn",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [387] },
  },
  {
    id: `${PLAN}/II.22`,
    document: PLAN,
    origin: "annex",
    section,
    number: "22",
    text: "Hướng dẫn về kiểm toán HTX",
    leads: ["so-tai-chinh"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Hướng dẫn",
    deadlineText: "2023-2024",
    deadline: { kind: "year-range", from: 2023, to: 2024 },
    act: "complete",
    source: { lines: [387, 388] },
    note:
      "Ô “Đơn vị chủ trì” và “Đơn vị phối hợp” gộp các nhiệm vụ 21-22, chỉ in ở nhiệm vụ 21 (dòng 387). Phần " +
      "thân (II.2.g, dòng 132) cũng giao Sở Tài chính.",
  },
  {
    id: `${PLAN}/II.23`,
    document: PLAN,
    origin: "annex",
    section,
    number: "23",
    text:
      "Cập nhật thường xuyên văn bản quy phạm pháp luật do HĐND và UBND TP ban hành vào hệ thống cơ sở dữ liệu " +
      "quốc gia về pháp luật; - Phối hợp xây dựng các văn bản quy phạm pháp luật điều chỉnh các nội dung liên " +
      "quan đến kinh tế tập thể theo quy định của pháp luật; - Phối hợp rà soát văn bản quy phạm pháp luật có " +
      "liên quan đến kinh tế tập thể nhằm kịp thời sửa đổi, bổ sung, thay thế, bãi bỏ khi không còn phù hợp",
    leads: ["so-tu-phap"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Các văn bản quy phạm pháp luật",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [389] },
    note: "Một nhiệm vụ gồm ba gạch đầu dòng trong cùng một ô (tệp còn giữ thẻ HTML của danh sách).",
  },
  {
    id: `${PLAN}/II.24`,
    document: PLAN,
    origin: "annex",
    section,
    number: "24",
    text: "Thực hiện tốt các chính sách về tín dụng, củng cố và phát triển Quỹ Tín dụng nhân dân",
    leads: ["nhnn-tp"],
    cooperating: ["cac-to-chuc-kttt", "cac-qtdnd", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Các quyết định, văn bản chỉ đạo, hướng dẫn thực hiện",
    deadlineText: "Thường xuyên",
    deadline: { kind: "continuous" },
    act: "complete",
    source: { lines: [390] },
  },
  {
    id: `${PLAN}/II.25`,
    document: PLAN,
    origin: "annex",
    section,
    number: "25",
    text:
      "Xây dựng Kế hoạch xúc tiến thương mại hàng năm, trong đó quan tâm hỗ trợ cho KTTT, HTX tham gia vào các " +
      "Chương trình Xúc tiến thương mại của Thành phố",
    leads: ["tt-xuc-tien"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-htx"],
    product: "Chương trình, Kế hoạch",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [392] },
  },
  {
    id: `${PLAN}/II.26`,
    document: PLAN,
    origin: "annex",
    section,
    number: "26",
    text:
      "Tổ chức tuyên truyền, tập huấn các chính sách thuế mới, các chính sách liên quan đến miễn, giảm, gia " +
      "hạn hỗ trợ cho các tổ chức kinh tế tập thể, HTX",
    leads: ["cuc-thue"],
    cooperating: ["so-tai-chinh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Kế hoạch tập huấn, các văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [393] },
  },
  {
    id: `${PLAN}/II.27`,
    document: PLAN,
    origin: "annex",
    section,
    number: "27",
    text:
      "Thực hiện kịp thời, đầy đủ, đồng bộ các chính sách hỗ trợ, ưu đãi miễn, giảm, gia hạn về thuế, phí, đất " +
      "đai cho HTX theo quy định của pháp luật",
    leads: ["cuc-thue"],
    cooperating: ["so-tai-chinh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Các văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [393, 394] },
    note:
      "Ô “Đơn vị chủ trì” và “Đơn vị phối hợp” gộp các nhiệm vụ 26-28, chỉ in ở nhiệm vụ 26 (dòng 393). Phần " +
      "thân (II.2.k, dòng 150) cũng giao Cục Thuế Hà Nội.",
  },
  {
    id: `${PLAN}/II.28`,
    document: PLAN,
    origin: "annex",
    section,
    number: "28",
    text:
      "Tổng hợp, đề xuất phương án xử lý nợ thuế khó thu đối với HTX, HTX chưa có mã số thuế theo quy định của " +
      "pháp luật",
    leads: ["cuc-thue"],
    cooperating: ["so-tai-chinh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Phương án",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [393, 395] },
    note:
      "Ô “Đơn vị chủ trì” và “Đơn vị phối hợp” gộp các nhiệm vụ 26-28, chỉ in ở nhiệm vụ 26 (dòng 393). Phần " +
      "thân (II.2.k, dòng 152) cũng giao Cục Thuế Hà Nội.",
  },
  {
    id: `${PLAN}/II.29`,
    document: PLAN,
    origin: "annex",
    section,
    number: "29",
    text:
      "Triển khai công tác phát triển người tham gia bảo hiểm xã hội đối với người lao động và thành viên của " +
      "các tổ chức KTTT",
    leads: ["bhxh"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Văn bản chỉ đạo của UBND TP",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [396] },
  },
  {
    id: `${PLAN}/II.30`,
    document: PLAN,
    origin: "annex",
    section,
    number: "30",
    text:
      "Hàng năm, phối hợp tham mưu cho UBND thành phố kế hoạch công tác đào tạo cán bộ quản lý HTX để đạt mục " +
      "tiêu kế hoạch đề ra về tỉ lệ cán bộ tốt nghiệp đại học, cao đẳng.",
    leads: ["so-gddt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Kế hoạch của UBND TP",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [397] },
  },
  {
    id: `${PLAN}/II.31`,
    document: PLAN,
    origin: "annex",
    section,
    number: "31",
    text:
      "Xây dựng chương trình đào tạo, bồi dưỡng về nội dung phát triển KTTT, HTX đưa vào giảng dạy tại Trường " +
      "đào tạo cán bộ Lê Hồng Phong và các Trung tâm bồi dưỡng chính trị",
    leads: ["truong-le-hong-phong"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Giáo trình, tài liệu",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [398] },
  },
  {
    id: `${PLAN}/II.32`,
    document: PLAN,
    origin: "annex",
    section,
    number: "32",
    text: "Xây dựng đề tài nghiên cứu khoa học về kinh tế tập thể, mô hình HTX trên địa bàn Thành phố",
    leads: ["lmhtx-tp"],
    cooperating: ["so-khcn", "cac-so-ban-nganh", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Đề tài",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [399] },
  },
] satisfies ProvinceInput["tasks"];
