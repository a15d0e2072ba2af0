import type { ProvinceInput } from "@kttt/core/province";
import { corrections } from "./corrections.js";

/** The document of this package. */
export const PLAN = "kh-222-2023";

export const documents = [
  {
    id: PLAN,
    number: "222/KH-UBND",
    issuedOn: "2023-08-31",
    issuedOnNote: "Số và ngày chỉ in ở đầu Phụ lục 1 (dòng 360); phần đầu của Kế hoạch trong tệp không có.",
    issuer: "ubnd-tp",
    monitor: "so-khdt",
    status: "issued",
    title:
      "Kế hoạch Thực hiện Chương trình hành động số 20-Ctr/TU, ngày 02/02/2023 của Thành ủy Hà Nội về thực hiện Nghị quyết " +
      "số 20-NQ/TW ngày 16/6/2022 Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục đổi mới, phát " +
      "triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới",
    signedBy: { name: "Trần Sỹ Thanh", title: "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH" },
    basis: [
      {
        number: "20-CTr/TU",
        issuedOn: "2023-02-02",
        title: "Chương trình hành động của Thành ủy Hà Nội về thực hiện Nghị quyết số 20-NQ/TW",
        source: { lines: [5, 7] },
        note: "Số hiệu in ba cách: 20-Ctr/TU (dòng 5), 20-CTr/TU (dòng 7), 20-CTR/TU (phụ lục 1).",
      },
      {
        number: "20-NQ/TW",
        issuedOn: "2022-06-16",
        title:
          "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục đổi mới, phát triển và nâng cao " +
          "hiệu quả kinh tế tập thể trong giai đoạn mới",
        source: { lines: [5, 7] },
      },
      {
        number: "09/NQ-CP",
        issuedOn: "2023-02-02",
        title: "Nghị quyết của Chính phủ về việc ban hành Chương trình hành động thực hiện Nghị quyết số 20-NQ/TW",
        source: { lines: [7] },
      },
    ],
    period: { from: "2023-08-31", to: "2030-12-31" },
    source: {
      file: "001_5062a1e5f7ff99a0.txt",
      sha256: "45fd54e301f3fd8ff7fb907ab0ca83ffedb220cdf95501809959174dcdde8b53",
      fields: {
        number: [360],
        issuedOn: [360],
        issuer: [7, 345],
        monitor: [318, 324],
        title: [3, 5],
        signedBy: [345, 346, 350],
        basis: [5, 7],
        period: [23, 36],
      },
      skipped: [
        { from: 9, to: 9, why: "heading", note: "Mục I." },
        { from: 11, to: 11, why: "heading", note: "Mục I.1." },
        { from: 13, to: 13, why: "heading", note: "Mục I.1.1." },
        { from: 15, to: 19, why: "general-statement", note: "Mục tiêu chung: không có chỉ tiêu, không giao việc." },
        { from: 21, to: 21, why: "heading", note: "Mục I.1.2." },
        { from: 48, to: 48, why: "heading", note: "Mục I.2." },
        {
          from: 54,
          to: 54,
          why: "general-statement",
          note:
            "Yêu cầu thống nhất trong chỉ đạo, phân công: nói về chính Kế hoạch, không nêu cơ quan phải làm. Vẫn được đếm là " +
            "gạch đầu dòng thứ hai của I.2.",
        },
        { from: 62, to: 62, why: "heading", note: "Mục II." },
        { from: 64, to: 64, why: "heading", note: "Mục II.1." },
        { from: 80, to: 80, why: "heading", note: "Mục II.2." },
        { from: 176, to: 176, why: "heading", note: "Mục II.3." },
        {
          from: 270,
          to: 270,
          why: "general-statement",
          note: "Dẫn tới Phụ lục 2 (chi tiết một số chỉ tiêu khác). Phụ lục 2 không có trong tệp nên không mã hóa được.",
        },
        { from: 272, to: 272, why: "heading", note: "Mục II.4." },
        { from: 294, to: 294, why: "heading", note: "Mục II.5." },
        { from: 310, to: 310, why: "heading", note: "Mục III." },
        { from: 312, to: 312, why: "general-statement", note: "Nguồn kinh phí, không giao việc cho cơ quan nào." },
        { from: 316, to: 316, why: "heading", note: "Mục IV." },
        { from: 326, to: 343, why: "recipients" },
        { from: 352, to: 352, why: "signature", note: "Số ghi ở chân trang ký (“43759 - 5”), không rõ là số gì." },
        { from: 356, to: 358, why: "heading", note: "Tên Phụ lục 1." },
        { from: 362, to: 362, why: "table-head" },
        { from: 363, to: 363, why: "heading", note: "Phụ lục 1, mục I." },
        { from: 369, to: 369, why: "heading", note: "Phụ lục 1, mục II." },
        { from: 401, to: 401, why: "heading", note: "Phụ lục 1, mục III." },
        { from: 417, to: 417, why: "heading", note: "Phụ lục 1, mục IV." },
        { from: 424, to: 424, why: "heading", note: "Phụ lục 1, mục V." },
      ],
      corrections,
    },
    note:
      "Kế hoạch không in thời kỳ của nó: lấy từ ngày ban hành đến mốc gần (2030); chỉ tiêu còn có mốc 2045. Báo cáo năm gửi cả " +
      "Sở Kế hoạch và Đầu tư và Liên minh HTX Thành phố; cơ quan theo dõi ghi là Sở Kế hoạch và Đầu tư, nơi còn nhận đề xuất " +
      "sửa đổi (dòng 324). Phụ lục 2 và phần đầu trang (quốc hiệu, số, ngày) không có trong tệp. Văn bản không in tổng số nhiệm vụ.",
  },
] satisfies ProvinceInput["documents"];
