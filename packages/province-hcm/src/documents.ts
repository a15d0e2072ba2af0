import type { ProvinceInput } from "@kttt/core/province";

/** Decision 1396/QĐ-UBND with its plan and annex: one document, since the plan has no number of its own. */
export const DECISION = "qd-1396-2023";

export const documents = [
  {
    id: DECISION,
    number: "1396/QĐ-UBND",
    issuedOn: "2023-04-12",
    issuer: "ubnd-tp",
    monitor: "so-khdt",
    status: "issued",
    title:
      "Quyết định ban hành Kế hoạch triển khai thực hiện Đề án Phát triển kinh tế tập thể, hợp tác xã Thành phố " +
      "Hồ Chí Minh đến năm 2030",
    signedBy: { name: "Võ Văn Hoan", title: "Phó Chủ tịch, ký thay Chủ tịch Ủy ban nhân dân Thành phố" },
    basis: [
      { number: null, issuedOn: "2015-06-19", title: "Luật Tổ chức chính quyền địa phương", source: { lines: [13] } },
      {
        number: null,
        issuedOn: "2019-11-22",
        title:
          "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa " + "phương",
        source: { lines: [13] },
      },
      { number: null, issuedOn: "2012-11-20", title: "Luật Hợp tác xã", source: { lines: [15] } },
      {
        number: "1804/QĐ-TTg",
        issuedOn: "2020-11-13",
        title: "Chương trình hỗ trợ phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021-2025",
        source: { lines: [17] },
      },
      {
        number: "167/QĐ-TTg",
        issuedOn: "2021-02-03",
        title:
          "Đề án Lựa chọn, hoàn thiện, nhân rộng mô hình hợp tác xã kiểu mới hiệu quả tại các địa phương trên " +
          "cả nước giai đoạn 2021-2025",
        source: { lines: [19] },
      },
      {
        number: "340/QĐ-TTg",
        issuedOn: "2021-03-12",
        title: "Chiến lược phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021-2030",
        source: { lines: [21] },
      },
      {
        number: "1318/QĐ-TTg",
        issuedOn: "2021-07-22",
        title: "Kế hoạch phát triển kinh tế tập thể, hợp tác xã giai đoạn 2021-2025",
        source: { lines: [23] },
      },
      {
        number: "20-NQ/TW",
        issuedOn: "2022-06-16",
        title:
          "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII về tiếp tục đổi mới, phát triển " +
          "và nâng cao hiệu quả kinh tế tập thể giai đoạn mới",
        source: { lines: [25] },
      },
      {
        number: "09/NQ-CP",
        issuedOn: "2023-02-02",
        title: "Chương trình hành động của Chính phủ thực hiện Nghị quyết số 20-NQ/TW",
        source: { lines: [27] },
      },
      {
        number: "29-CTrHĐ/TU",
        issuedOn: "2023-01-01",
        title: "Chương trình hành động của Thành ủy thực hiện Nghị quyết số 20-NQ/TW",
        source: { lines: [29, 31] },
      },
      {
        number: "215-BC/TU",
        issuedOn: "2022-01-07",
        title: "Báo cáo của Thành ủy tổng kết 20 năm thực hiện Nghị quyết số 13-NQ/TW",
        source: { lines: [33] },
        note:
          "Cùng câu này in ngày của Nghị quyết số 13-NQ/TW hai cách: 18 tháng 3 năm 2022 và 18 tháng 3 năm " +
          "2002; ngày sau mới hợp với “tổng kết 20 năm”.",
      },
      {
        number: "143/BC-UBND",
        issuedOn: "2020-07-29",
        title:
          "Báo cáo của Ủy ban nhân dân Thành phố về Định hướng Chiến lược phát triển kinh tế tập thể, hợp tác " +
          "xã giai đoạn 2021-2030",
        source: { lines: [35] },
      },
      {
        number: "1567/BC-UBND",
        issuedOn: "2021-05-10",
        title:
          "Quyết định của Ủy ban nhân dân Thành phố ban hành Kế hoạch phát triển kinh tế tập thể, hợp tác xã " +
          "trên địa bàn Thành phố Hồ Chí Minh giai đoạn 2021-2025",
        source: { lines: [37] },
        note: "Văn bản gọi là “Quyết định” nhưng in ký hiệu của báo cáo (BC); giữ như văn bản.",
      },
      {
        number: "233/TTr-VNCPT",
        issuedOn: "2023-03-23",
        title:
          "Tờ trình của Viện trưởng Viện Nghiên cứu phát triển Thành phố về báo cáo Đề án Phát triển kinh tế " +
          "tập thể, hợp tác xã Thành phố Hồ Chí Minh đến năm 2030",
        source: { lines: [39] },
      },
    ],
    period: { from: "2023-04-12", to: "2030-12-31" },
    source: {
      file: "000_8b268e0d2d32f412.txt",
      sha256: "17d41cebb55bd55ba3daf3b10b869d7cbe9401714f01999aa47b76ec6a39e475",
      fields: {
        number: [3, 84],
        issuedOn: [5, 84],
        issuer: [11, 85],
        title: [9, 43, 82],
        "signedBy.title": [67, 68],
        "signedBy.name": [70],
        "period.from": [49],
        "period.to": [82],
      },
      skipped: [
        { from: 7, to: 7, why: "heading" },
        { from: 41, to: 41, why: "heading" },
        {
          from: 51,
          to: 53,
          why: "general-statement",
          note: "Điều 5: điều khoản thi hành; việc phải làm nằm ở Điều 2, Điều 3 và Kế hoạch.",
        },
        { from: 55, to: 63, why: "recipients" },
        { from: 74, to: 78, why: "letterhead" },
        { from: 80, to: 80, why: "heading" },
        { from: 87, to: 87, why: "general-statement", note: "Lời dẫn của Kế hoạch." },
        { from: 89, to: 93, why: "heading" },
        {
          from: 95,
          to: 95,
          why: "general-statement",
          note: "Mục đích tổng quát: không giao cho cơ quan nào, không có số liệu.",
        },
        { from: 97, to: 97, why: "heading" },
        { from: 108, to: 108, why: "heading" },
        { from: 110, to: 112, why: "general-statement", note: "Yêu cầu chung, không nêu ai thực hiện." },
        { from: 114, to: 114, why: "heading" },
        {
          from: 116,
          to: 124,
          why: "general-statement",
          note: "Định hướng mô hình hợp tác xã, không nêu ai thực hiện.",
        },
        { from: 126, to: 128, why: "heading" },
        { from: 164, to: 164, why: "heading" },
        { from: 178, to: 178, why: "heading" },
        { from: 202, to: 202, why: "heading" },
        { from: 208, to: 208, why: "heading" },
        { from: 218, to: 218, why: "heading" },
        { from: 236, to: 236, why: "heading" },
        { from: 276, to: 276, why: "heading" },
        { from: 286, to: 286, why: "heading" },
        { from: 300, to: 300, why: "heading" },
        { from: 306, to: 306, why: "heading" },
        { from: 380, to: 380, why: "heading" },
        { from: 392, to: 393, why: "heading" },
        { from: 395, to: 395, why: "table-head" },
      ],
      corrections: [
        { line: 230, printed: "Cùng cố", corrected: "Củng cố" },
        { line: 248, printed: "chuyên giao", corrected: "chuyển giao" },
        { line: 250, printed: "Cùng cố", corrected: "Củng cố" },
        { line: 338, printed: "Phân đầu", corrected: "Phấn đấu" },
        { line: 338, printed: "phân đầu", corrected: "phấn đấu" },
      ],
    },
    printedTotals: [
      { what: "Tổng cộng 24 nhiệm vụ", origin: "annex", count: 24, line: 434 },
      {
        what: "I Sở Kế hoạch và Đầu tư (2 nhiệm vụ)",
        origin: "annex",
        section: "I Sở Kế hoạch và Đầu tư",
        lead: "so-khdt",
        count: 2,
        line: 396,
      },
      {
        what: "II Ngân hàng nhà nước Thành phố (1 nhiệm vụ)",
        origin: "annex",
        section: "II Ngân hàng nhà nước Thành phố",
        lead: "nhnn-tp",
        count: 1,
        line: 399,
      },
      {
        what: "III Sở Tài nguyên và Môi trường (2 nhiệm vụ)",
        origin: "annex",
        section: "III Sở Tài nguyên và Môi trường",
        lead: "so-tnmt",
        count: 2,
        line: 401,
      },
      {
        what: "IV Sở Giáo dục và Đào tạo (1 nhiệm vụ)",
        origin: "annex",
        section: "IV Sở Giáo dục và Đào tạo",
        lead: "so-gddt",
        count: 1,
        line: 404,
      },
      {
        what: "V Sở Thông tin Truyền thông (1 nhiệm vụ)",
        origin: "annex",
        section: "V Sở Thông tin Truyền thông",
        lead: "so-tttt",
        count: 1,
        line: 406,
      },
      {
        what: "VI Sở Khoa học và Công nghệ (3 nhiệm vụ)",
        origin: "annex",
        section: "VI Sở Khoa học và Công nghệ",
        lead: "so-khcn",
        count: 3,
        line: 408,
      },
      {
        what: "VII Sở Lao động - Thương binh và Xã hội (1 nhiệm vụ)",
        origin: "annex",
        section: "VII Sở Lao động - Thương binh và Xã hội",
        lead: "so-ldtbxh",
        count: 1,
        line: 412,
      },
      {
        what: "VIII Sở Nội vụ (1 nhiệm vụ)",
        origin: "annex",
        section: "VIII Sở Nội vụ",
        lead: "so-noi-vu",
        count: 1,
        line: 414,
      },
      {
        what: "IX Sở Công Thương (1 nhiệm vụ)",
        origin: "annex",
        section: "IX Sở Công Thương",
        lead: "so-cong-thuong",
        count: 1,
        line: 416,
      },
      {
        what: "X Sở Du lịch (1 nhiệm vụ)",
        origin: "annex",
        section: "X Sở Du lịch",
        lead: "so-du-lich",
        count: 1,
        line: 418,
      },
      {
        what: "XI Sở Nông nghiệp và Phát triển nông thôn (4 nhiệm vụ)",
        origin: "annex",
        section: "XI Sở Nông nghiệp và Phát triển nông thôn",
        lead: "so-nnptnt",
        count: 4,
        line: 420,
      },
      {
        what: "XI Sở Giao thông vận tải (1 nhiệm vụ)",
        origin: "annex",
        section: "XI Sở Giao thông vận tải",
        lead: "so-gtvt",
        count: 1,
        line: 425,
      },
      {
        what: "XII Liên minh Hợp tác xã Thành phố (4 nhiệm vụ)",
        origin: "annex",
        section: "XII Liên minh Hợp tác xã Thành phố",
        lead: "lmhtx-tp",
        count: 4,
        line: 427,
      },
      {
        what: "XIII Liên hiệp Hợp tác xã thương mại Thành phố (1 nhiệm vụ)",
        origin: "annex",
        section: "XIII Liên hiệp Hợp tác xã thương mại Thành phố",
        lead: "lhhtx-thuong-mai",
        count: 1,
        line: 432,
      },
    ],
    note:
      "Quyết định do Phó Chủ tịch ký thay Chủ tịch; cơ quan ban hành được ghi là Ủy ban nhân dân Thành phố. Kỳ thực " +
      "hiện tính từ ngày ký (Điều 4) đến hết năm 2030 (theo tên Đề án).",
  },
] satisfies readonly ProvinceInput["documents"][number][];
