import type { ProvinceInput } from "@kttt/core/province";
import { PLAN } from "../documents.js";

const section = {
  numeral: "III",
  title: "Đổi mới, nâng cao chất lượng, hiệu quả hoạt động của các tổ chức kinh tế tập thể",
};

/** Annex 1, III: quality and efficiency of the collective organisations (numbers 33 to 45). */
export const annex1III = [
  {
    id: `${PLAN}/III.33`,
    document: PLAN,
    origin: "annex",
    section,
    number: "33",
    text:
      "Củng cố, kiện toàn HTX nông nghiệp trên địa bàn Thành phố giai đoạn 2022-2025, định hướng đến năm 2030 " +
      "theo Quyết định số 4010/QĐ-UBND ngày 25/10/2022 của UBND Thành phố",
    leads: ["so-nnptnt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Kế hoạch, văn bản của UBND TP",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [402] },
  },
  {
    id: `${PLAN}/III.34`,
    document: PLAN,
    origin: "annex",
    section,
    number: "34",
    text:
      "Tổ chức thực hiện các nội dung phát triển nông nghiệp theo chuỗi đối với các tổ chức KTTT theo Kế hoạch " +
      "phát triển nông nghiệp theo chuỗi giai đoạn 2021-2025 tại Quyết định số 2085/QĐ-UBND ngày 11/5/2021 của " +
      "UBND Thành phố.",
    leads: ["so-nnptnt"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen"],
    product: "Kế hoạch, văn bản của UBND TP",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [402, 403] },
    note:
      "Cả bốn ô (chủ trì, phối hợp, sản phẩm, thời gian) gộp các nhiệm vụ 33-34, chỉ in ở nhiệm vụ 33 (dòng " +
      "402). Phần thân (II.3.c, dòng 204) cũng giao Sở Nông nghiệp và Phát triển nông thôn.",
  },
  {
    id: `${PLAN}/III.35`,
    document: PLAN,
    origin: "annex",
    section,
    number: "35",
    text:
      "Chỉ đạo các tổ chức tín dụng giải quyết đối với các khoản nợ quá hạn, nợ xấu của các tổ chức kinh tế " +
      "tập thể, HTX vay vốn tại các tổ chức tín dụng trên địa bàn theo quy định của pháp luật",
    leads: ["nhnn-tp"],
    cooperating: ["cac-to-chuc-kttt", "ubnd-quan-huyen"],
    product: "Báo cáo",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [404] },
  },
  {
    id: `${PLAN}/III.36`,
    document: PLAN,
    origin: "annex",
    section,
    number: "36",
    text:
      "Tổ chức triển khai Đề án hỗ trợ, nâng cao hiệu quả hoạt động của các HTX giai đoạn 2023-2025, định " +
      "hướng đến năm 2030",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Quyết định của UBND TP",
    deadlineText: "2023",
    deadline: { kind: "year", year: 2023 },
    act: "complete",
    source: { lines: [405] },
  },
  {
    id: `${PLAN}/III.37`,
    document: PLAN,
    origin: "annex",
    section,
    number: "37",
    text:
      "Tổ chức các hoạt động đổi mới, nâng cao chất lượng, hiệu quả hoạt động của các tổ chức kinh tế tập thể, " +
      "HTX: hỗ trợ củng cố tổ chức KTTT, HTX, Liên hiệp HTX; hỗ trợ thành lập mới HTX, Liên hiệp HTX; hỗ trợ " +
      "xúc tiến thương mại, mở rộng thị trường; hỗ trợ HTX tiếp cận nguồn vốn; tư vấn, hỗ trợ HTX đăng ký và " +
      "tổ chức lại theo Luật HTX...",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "ubnd-quan-huyen", "cac-don-vi-lien-quan"],
    product: "Văn bản, Kế hoạch",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [405, 406] },
    note:
      "Ô “Đơn vị chủ trì” gộp các nhiệm vụ 36-37, chỉ in ở nhiệm vụ 36 (dòng 405). Phần thân (II.3.b, dòng " +
      "188) giao Liên minh HTX Thành phố các việc hỗ trợ này.",
  },
  {
    id: `${PLAN}/III.38`,
    document: PLAN,
    origin: "annex",
    section,
    number: "38",
    text:
      "Xây dựng và tổ chức thực hiện các kế hoạch: lựa chọn, hoàn thiện và nhân rộng các mô hình HTX kiểu mới " +
      "hiệu quả theo Quyết định số 167/QĐ-TTg ngày 04/12/2021 của Thủ tướng Chính phủ về “Đề án lựa chọn, hoàn " +
      "thiện, nhân rộng các mô hình HTX kiểu mới hiệu quả tại các địa phương trên cả nước giai đoạn 2021-2025”",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-htx"],
    product: "Quyết định, Kế hoạch của UBND TP",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [408] },
    note:
      "Ngắt trang trước dòng này (dòng 407): ô chủ trì được in lại. Cột phối hợp in lại cả Liên minh HTX Thành " +
      "phố; giữ nguyên như in. Văn bản in Quyết định 167/QĐ-TTg “ngày 04/12/2021” (xem body.II.3.6).",
  },
  {
    id: `${PLAN}/III.39`,
    document: PLAN,
    origin: "annex",
    section,
    number: "39",
    text:
      "Tổ chức đào tạo, bồi dưỡng nâng cao năng lực cho cán bộ quản lý, thành viên trong các tổ chức kinh tế " +
      "tập thể, Hợp tác xã.",
    leads: ["lmhtx-tp"],
    cooperating: ["ubnd-quan-huyen", "cac-htx", "cac-don-vi-lien-quan"],
    product: "Kế hoạch",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [408, 409] },
    note:
      "Ô “Đơn vị chủ trì” gộp các nhiệm vụ 38-40, chỉ in ở nhiệm vụ 38 (dòng 408). Phần thân (II.3.b, dòng " +
      "188) giao Liên minh HTX Thành phố hỗ trợ bồi dưỡng cán bộ quản lý, thành viên.",
  },
  {
    id: `${PLAN}/III.40`,
    document: PLAN,
    origin: "annex",
    section,
    number: "40",
    text:
      "Chuyển đổi Quỹ Hỗ trợ phát triển HTX theo Nghị định 45/2021/NĐ-CP ngày 31/3/2021 của Chính phủ về việc " +
      "thành lập, tổ chức và hoạt động của Quỹ Hỗ trợ phát triển hợp tác xã",
    leads: ["lmhtx-tp"],
    cooperating: ["cac-so-ban-nganh"],
    product: "Quyết định của UBND TP",
    deadlineText: "2023",
    deadline: { kind: "year", year: 2023 },
    act: "complete",
    source: { lines: [408, 410] },
    note:
      "Ô “Đơn vị chủ trì” gộp các nhiệm vụ 38-40, chỉ in ở nhiệm vụ 38 (dòng 408). Phần thân (II.3.b, dòng " +
      "196) cũng giao Liên minh HTX Thành phố chủ trì.",
  },
  {
    id: `${PLAN}/III.41`,
    document: PLAN,
    origin: "annex",
    section,
    number: "41",
    text: "Tổ chức củng cố HTX ở xã xây dựng nông thôn mới nâng cao, kiểu mẫu trên địa bàn Thành phố",
    leads: ["ubnd-quan-huyen"],
    cooperating: ["so-nnptnt", "ubnd-quan-huyen", "cac-htx"],
    product: "Kế hoạch",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [411] },
    note: "Cột phối hợp in lại cả UBND các quận, huyện, thị xã; giữ nguyên như in.",
  },
  {
    id: `${PLAN}/III.42`,
    document: PLAN,
    origin: "annex",
    section,
    number: "42",
    text:
      "Tổ chức các đoàn công tác cho các tổ chức kinh tế tập thể, HTX, Liên minh HTX Thành phố đi trao đổi, " +
      "học tập kinh nghiệm hoạt động, phát triển các mô hình HTX, xúc tiến thương mại tại các tỉnh, thành " +
      "trong và ngoài nước",
    leads: ["ubnd-quan-huyen"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "ubnd-quan-huyen", "cac-htx", "cac-don-vi-lien-quan"],
    product: "Kế hoạch",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [411, 412] },
    note:
      "Ô “Đơn vị chủ trì” để trống. Đọc theo bảng: gộp các nhiệm vụ 41-42, chỉ in ở nhiệm vụ 41 (dòng 411); ô " +
      "của nhiệm vụ 43 cũng in UBND các quận, huyện, thị xã. Cần người xác nhận: phần thân (II.3.b, dòng 188) " +
      "giao Liên minh HTX Thành phố hỗ trợ tổ chức đoàn công tác, cột phối hợp ở đây lại có cả hai.",
  },
  {
    id: `${PLAN}/III.43`,
    document: PLAN,
    origin: "annex",
    section,
    number: "43",
    text: "Tổng kết đánh giá hiệu quả của tổ chức kinh tế tập thể, HTX",
    leads: ["ubnd-quan-huyen"],
    cooperating: ["lmhtx-tp", "so-nnptnt", "cac-so-nganh-lien-quan", "cac-to-chuc-kttt"],
    product: "Quyết định, văn bản của UBND quận, huyện, thị xã; Báo cáo.",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [413] },
  },
  {
    id: `${PLAN}/III.44`,
    document: PLAN,
    origin: "annex",
    section,
    number: "44",
    text: "Thực hiện đánh giá, phân loại HTX theo quy định",
    leads: ["ubnd-quan-huyen"],
    cooperating: ["lmhtx-tp", "so-nnptnt", "cac-so-nganh-lien-quan", "cac-to-chuc-kttt"],
    product: "Quyết định, văn bản của UBND quận, huyện, thị xã; Báo cáo.",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [413, 414] },
    note: "Cả bốn ô (chủ trì, phối hợp, sản phẩm, thời gian) gộp các nhiệm vụ 43-44, chỉ in ở nhiệm vụ 43 (dòng 413).",
  },
  {
    id: `${PLAN}/III.45`,
    document: PLAN,
    origin: "annex",
    section,
    number: "45",
    text:
      "Xây dựng kế hoạch và thực hiện giải thể các HTX không tổ chức lại theo quy định Luật HTX; không hoạt " +
      "động; đang làm thủ tục giải thể nhưng còn nhiều vướng mắc; không có khả năng củng cố để hoạt động theo " +
      "quy định của pháp luật",
    leads: ["ubnd-quan-huyen-co-htx-giai-the"],
    cooperating: ["cac-so-ban-nganh", "lmhtx-tp", "cac-htx-giai-the"],
    product: "Kế hoạch, văn bản",
    deadlineText: "Hàng năm",
    deadline: { kind: "annual" },
    act: "complete",
    source: { lines: [415] },
    note:
      "Chỉ giao UBND các quận, huyện, thị xã có HTX thuộc diện giải thể. Nêu bốn nhóm HTX; phần thân (II.3.h, " +
      "dòng 250) nêu thêm các trường hợp giải thể bắt buộc khác.",
  },
] satisfies ProvinceInput["tasks"];
