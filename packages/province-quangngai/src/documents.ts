import type { ProvinceInput } from "@kttt/core/province";

/** The document of this package. */
export const PLAN = "kh-kttt-2024";

export const documents = [
  {
    id: PLAN,
    number: null,
    issuedOn: null,
    issuedOnNote:
      "Dòng 5 in “ngày tháng 4 năm 2023”: ngày để trống và năm in sai. Kế hoạch căn cứ Công văn ngày 28/02/2024 và " +
      "Báo cáo ngày 02/4/2024 (dòng 11) cho năm 2024, nên được ban hành trong tháng 4 năm 2024, không trước ngày " +
      "02/4/2024.",
    notBefore: "2024-04-02",
    issuer: "ubnd-tp",
    monitor: "phong-tckh",
    status: "issued",
    title: "Kế hoạch Phát triển kinh tế tập thể, hợp tác xã năm 2024",
    signedBy: { name: "Nguyễn Lâm", title: "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" },
    basis: [
      {
        number: "993/UBND-KTN",
        issuedOn: "2024-02-28",
        title:
          "Công văn của UBND tỉnh về việc triển khai thực hiện kế hoạch phát triển kinh tế tập thể, hợp tác xã năm 2024",
        source: { lines: [11] },
      },
      {
        number: "135/BC-TCKH",
        issuedOn: "2024-04-02",
        title: "Báo cáo của phòng Tài chính – Kế hoạch thành phố",
        source: { lines: [11] },
      },
    ],
    period: { from: "2024-01-01", to: "2024-12-31" },
    source: {
      file: "004_d5b72111c8f08257.txt",
      sha256: "8ba31da221eecf07c90fa785f8c93b084b64e8b68d2681fd8a7edffdb60fd436",
      fields: {
        number: [3],
        issuedOn: [5],
        title: [7, 9],
        issuer: [11],
        basis: [11],
        period: [9],
        signedBy: [137, 138, 140],
      },
      skipped: [
        { from: 13, to: 13, why: "heading", note: "Mục I." },
        { from: 15, to: 15, why: "heading", note: "Mục I.1." },
        { from: 17, to: 17, why: "general-statement", note: "Mục đích của Kế hoạch, không giao việc cho cơ quan nào." },
        { from: 19, to: 19, why: "heading", note: "Mục I.2." },
        {
          from: 21,
          to: 21,
          why: "general-statement",
          note: "Yêu cầu đối với nội dung của chính Kế hoạch này, không phải việc giao cho cơ quan, đơn vị.",
        },
        { from: 25, to: 25, why: "heading", note: "Mục II." },
        { from: 27, to: 27, why: "heading", note: "Mục II.1." },
        {
          from: 29,
          to: 33,
          why: "general-statement",
          note: "Mục tiêu tổng quát, không có chỉ tiêu và không giao việc (câu bị ngắt trang ở dòng 30).",
        },
        { from: 41, to: 41, why: "heading", note: "Mục III." },
        { from: 43, to: 43, why: "heading", note: "Mục III.1." },
        {
          from: 47,
          to: 47,
          why: "general-statement",
          note: "Nêu vai trò của hợp tác xã đối với kinh tế hộ, không giao việc.",
        },
        { from: 53, to: 53, why: "heading", note: "Mục III.2." },
        { from: 81, to: 81, why: "heading", note: "Mục III.3." },
        { from: 91, to: 91, why: "heading", note: "Mục III.4." },
        { from: 111, to: 111, why: "heading", note: "Mục IV." },
        { from: 125, to: 135, why: "recipients" },
      ],
      corrections: [{ line: 39, printed: "phần đầu", corrected: "phấn đấu" }],
    },
    note:
      "Thành phố Quảng Ngãi là thành phố thuộc tỉnh (cấp huyện), kết thúc hoạt động ngày 01/7/2025. Văn bản không " +
      "có phụ lục. Số văn bản để trống trước “/KH-UBND” (dòng 3); có tên người ký (dòng 140) nên coi là đã ban " +
      "hành, không phải dự thảo. Kỳ của Kế hoạch là năm 2024 (dòng 9); nhiệm vụ chỉ tính từ ngày sớm nhất có thể " +
      "biết đến Kế hoạch.",
  },
] satisfies ProvinceInput["documents"];
