import type { ProvinceInput } from "@kttt/core/province";

/** The action programme of 2023, of the then province. */
export const PROGRAMME_2023 = "ctr-01-2023";
/** The plan of 2026 of the steering committee, of the city run by the centre. A draft. */
export const PLAN_2026 = "qd-bcd-kttt-2026";

export const documents = [
  {
    id: PROGRAMME_2023,
    number: "01/CTr-UBND",
    issuedOn: "2023-11-02",
    issuer: "ubnd-tinh",
    monitor: "so-khdt",
    status: "issued",
    title:
      "Chương trình hành động thực hiện Nghị quyết số 09/NQ-CP ngày 02/02/2023 của Chính phủ và Kế hoạch số " +
      "227-KH/TU ngày 20/02/2023 của Ban Chấp hành Đảng bộ tỉnh triển khai thực hiện Nghị quyết số 20-NQ/TW ngày " +
      "16/6/2022, Hội nghị lần thứ năm, Ban chấp hành Trung ương Đảng (khóa XIII) về tiếp tục đổi mới, phát " +
      "triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới",
    signedBy: { name: "Võ Tân Đức", title: null },
    basis: [
      {
        number: "09/NQ-CP",
        issuedOn: "2023-02-02",
        title:
          "Nghị quyết của Chính phủ ban hành Chương trình hành động của Chính phủ triển khai thực hiện Nghị " +
          "quyết số 20-NQ/TW",
        source: { lines: [5, 7] },
      },
      {
        number: "227-KH/TU",
        issuedOn: "2023-02-20",
        title: "Kế hoạch của Ban Chấp hành Đảng bộ tỉnh Đồng Nai triển khai thực hiện Nghị quyết số 20-NQ/TW",
        source: { lines: [5, 7] },
        note: "Các dòng 103, 105, 107 in “227/KH-TU”.",
      },
      {
        number: "20-NQ/TW",
        issuedOn: "2022-06-16",
        title:
          "Nghị quyết của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục đổi mới, phát " +
          "triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới",
        source: { lines: [5, 7] },
      },
    ],
    period: { from: "2023-11-02", to: "2030-12-31" },
    source: {
      file: "003_f4bb9138050644a7.txt",
      sha256: "d624bab16bb4ee900f2f29cb59d6bc5ae63aac29559959401670ca40d16c4e50",
      fields: {
        title: [3, 5],
        issuer: [7],
        monitor: [107],
        period: [23],
        signedBy: [123],
        number: [130],
        issuedOn: [130],
      },
      skipped: [
        { from: 9, to: 9, why: "heading", note: "Mục I." },
        { from: 11, to: 11, why: "heading", note: "Mục I.1." },
        { from: 13, to: 13, why: "general-statement", note: "Mục đích, không giao việc." },
        { from: 15, to: 15, why: "heading", note: "Mục I.2." },
        {
          from: 17,
          to: 21,
          why: "general-statement",
          note: "Yêu cầu đối với việc triển khai; câu dẫn đến mục tiêu (câu bị ngắt trang ở dòng 19).",
        },
        { from: 33, to: 35, why: "heading", note: "Mục II, II.1." },
        { from: 43, to: 43, why: "heading", note: "Mục II.2." },
        { from: 55, to: 55, why: "heading", note: "Mục II.3." },
        { from: 69, to: 69, why: "heading", note: "Mục II.4." },
        { from: 85, to: 85, why: "heading", note: "Mục II.5." },
        { from: 93, to: 93, why: "heading", note: "Mục IV; văn bản không có mục III." },
        { from: 101, to: 101, why: "general-statement", note: "Dẫn đến phụ lục: việc cụ thể của từng cơ quan ở đó." },
        { from: 109, to: 119, why: "recipients" },
        { from: 127, to: 129, why: "heading", note: "Phụ lục." },
        { from: 132, to: 132, why: "table-head" },
        { from: 133, to: 133, why: "heading", note: "Phụ lục, mục I." },
        { from: 138, to: 138, why: "heading", note: "Phụ lục, mục II." },
        { from: 152, to: 152, why: "heading", note: "Phụ lục, mục III." },
        { from: 161, to: 161, why: "heading", note: "Phụ lục, mục IV." },
        { from: 175, to: 175, why: "heading", note: "Phụ lục, mục V." },
      ],
      corrections: [
        { line: 107, printed: "thẩm quyền./:n", corrected: "thẩm quyền./." },
        { line: 140, printed: "nhân thức", corrected: "nhận thức" },
        { line: 141, printed: "quy đất", corrected: "quỹ đất" },
        { line: 141, printed: "Uu đãi", corrected: "Ưu đãi" },
        { line: 141, printed: "chuyên đổi", corrected: "chuyển đổi" },
        { line: 146, printed: "đê thất thoát", corrected: "để thất thoát" },
        { line: 149, printed: "chuỗi trình", corrected: "chương trình" },
        { line: 153, printed: "đúng điem", corrected: "dứt điểm" },
        { line: 153, printed: "tồn động", corrected: "tồn đọng" },
        { line: 155, printed: "chuyên đổi", corrected: "chuyển đổi" },
        { line: 164, printed: "dù năng lực", corrected: "đủ năng lực" },
        { line: 168, printed: "gấp khó khăn", corrected: "gặp khó khăn" },
        { line: 168, printed: "tiên bộ", corrected: "tiến bộ" },
        { line: 168, printed: "Môi xã", corrected: "Mỗi xã" },
        { line: 172, printed: "chiu trách nhiệm", corrected: "chịu trách nhiệm" },
        { line: 173, printed: "chuyên đổi số", corrected: "chuyển đổi số" },
        { line: 179, printed: "vung mạnh", corrected: "vững mạnh" },
        { line: 179, printed: "cung với", corrected: "cùng với" },
      ],
    },
    note:
      "Số và ngày chỉ có ở tiêu đề phụ lục (dòng 130: “01 /CTr-UBND”). Chức danh người ký không còn trong tệp " +
      "(dòng 123 chỉ có tên). Văn bản không ghi thời hạn áp dụng: kỳ lấy đến hết năm 2030, mốc mục tiêu gần nhất " +
      "(dòng 23); mục tiêu năm 2045 (dòng 29) dài hơn kỳ này. Không có mục III. Phần lớn mục II được phụ lục nêu " +
      "lại và giao cơ quan.",
  },
  {
    id: PLAN_2026,
    number: null,
    issuedOn: null,
    issuedOnNote:
      "Dòng 5 in “ngày tháng năm 2026”, để trống ngày và tháng. Tờ trình của Sở Tài chính ngày 04/5/2026 là căn " +
      "cứ ban hành (dòng 18) nên không trước ngày đó; có hiệu lực từ ngày ký (dòng 24).",
    notBefore: "2026-05-04",
    issuer: "bcd-kttt",
    monitor: "so-tai-chinh",
    status: "draft",
    title: "Quyết định ban hành Kế hoạch hoạt động năm 2026 của Ban Chỉ đạo về kinh tế tập thể",
    signedBy: null,
    basis: [
      {
        number: null,
        issuedOn: "2025-06-16",
        title: "Luật Tổ chức Chính quyền địa phương",
        source: { lines: [13] },
        note: "Không in số của Luật.",
      },
      {
        number: "20-NQ/TW",
        issuedOn: "2022-06-16",
        title:
          "Nghị quyết của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII về tiếp tục đổi mới, phát " +
          "triển và nâng cao hiệu quả kinh tế tập thể trong giai đoạn mới",
        source: { lines: [14] },
      },
      {
        number: "55/2025/QĐ-UBND",
        issuedOn: "2025-11-04",
        title:
          "Quyết định của Ủy ban nhân dân tỉnh ban hành Quy chế thành lập, tổ chức và hoạt động của tổ chức phối " +
          "hợp liên ngành trên địa bàn tỉnh Đồng Nai",
        source: { lines: [15] },
      },
      {
        number: "2527/QĐ-UBND",
        issuedOn: "2025-11-06",
        title: "Quyết định của Chủ tịch Ủy ban nhân dân tỉnh kiện toàn Ban Chỉ đạo tỉnh Đồng Nai về kinh tế tập thể",
        source: { lines: [16] },
      },
      {
        number: "18/QĐ-BCĐQGKTTT",
        issuedOn: "2026-02-28",
        title:
          "Quyết định của Ban Chỉ đạo quốc gia về kinh tế tập thể ban hành Kế hoạch hoạt động năm 2026 của Ban " +
          "Chỉ đạo quốc gia về kinh tế tập thể",
        source: { lines: [17] },
      },
      {
        number: "05/TTr-STC",
        issuedOn: "2026-05-04",
        title: "Tờ trình của Giám đốc Sở Tài chính",
        source: { lines: [18] },
      },
    ],
    period: { from: "2026-01-01", to: "2026-12-31" },
    source: {
      file: "002_1bb0c89ce1f3e9ec.txt",
      sha256: "14362e2718bcb6b4aa9673016a738d8ae75548acb0a5d043434295c3e41ffcff",
      fields: {
        number: [3, 52],
        issuedOnNote: [5, 18, 24],
        notBefore: [18],
        title: [7, 8, 9, 22, 50],
        issuer: [11, 53],
        period: [8, 50],
        monitor: [87, 99],
      },
      skipped: [
        { from: 20, to: 20, why: "letterhead" },
        {
          from: 26,
          to: 26,
          why: "general-statement",
          note: "Điều 3: điều khoản thi hành chung; việc giao cụ thể ở mục III và phụ lục.",
        },
        { from: 28, to: 40, why: "recipients" },
        { from: 42, to: 46, why: "signature", note: "Ghi tên người sẽ ký; chưa ký." },
        { from: 48, to: 48, why: "heading" },
        { from: 55, to: 55, why: "heading", note: "Mục I." },
        { from: 57, to: 61, why: "general-statement", note: "Mục đích, yêu cầu, không giao việc." },
        { from: 63, to: 63, why: "heading", note: "Mục II." },
        { from: 79, to: 79, why: "general-statement", note: "Dẫn đến phụ lục của mục II." },
        { from: 81, to: 81, why: "heading", note: "Mục III." },
        { from: 101, to: 101, why: "heading", note: "Đường kẻ." },
        { from: 103, to: 105, why: "heading", note: "Phụ lục." },
        { from: 107, to: 107, why: "table-head" },
        { from: 108, to: 108, why: "heading", note: "Phụ lục, mục I." },
        { from: 115, to: 115, why: "heading", note: "Phụ lục, mục II." },
        { from: 118, to: 118, why: "table-head", note: "In lại đầu trang." },
        { from: 124, to: 124, why: "table-head", note: "In lại đầu trang." },
        { from: 131, to: 131, why: "table-head", note: "In lại đầu trang." },
        { from: 135, to: 135, why: "heading", note: "Phụ lục, mục III." },
        { from: 141, to: 141, why: "table-head", note: "In lại đầu trang." },
        { from: 151, to: 151, why: "table-head", note: "In lại đầu trang." },
        { from: 156, to: 156, why: "heading", note: "Phụ lục, mục IV." },
        { from: 160, to: 160, why: "table-head", note: "In lại đầu trang." },
        { from: 162, to: 162, why: "heading", note: "Phụ lục, mục V." },
        { from: 169, to: 169, why: "table-head", note: "In lại đầu trang." },
      ],
      corrections: [
        { line: 67, printed: "đơn đốc", corrected: "đôn đốc" },
        { line: 73, printed: "đề đề xuất", corrected: "để đề xuất" },
      ],
    },
    note:
      "Dự thảo của Ban Chỉ đạo thành phố trực thuộc trung ương: số, ngày để trống, không có chữ ký (dòng 3, 5, " +
      "52), nên chưa ràng buộc cơ quan nào. Người dự kiến ký: Nguyễn Thị Hoàng, Phó Chủ tịch UBND thành phố, " +
      "Trưởng Ban (dòng 42-46). Không bãi bỏ Chương trình hành động năm 2023: hai văn bản song song trong năm " +
      "2026. “Cả năm” trong phụ lục là cả năm 2026.",
  },
] satisfies ProvinceInput["documents"];
