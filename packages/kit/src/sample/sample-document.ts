/** The file a sample province is encoded from: an invented plan, line by line as a scan would give it. */
export const SAMPLE_FILE = "ke-hoach-mau.txt";

const ANNEX: readonly (readonly string[])[] = [
  ["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Sản phẩm", "Thời gian hoàn thành"],
  ["I", "Tuyên truyền, nâng cao nhận thức", "", "", "", ""],
  [
    "1",
    "Tuyên truyền về Luật Hợp tác xã năm 2023",
    "Liên minh Hợp tác xã tỉnh",
    "UBND các huyện",
    "Hội nghị, tin, bài",
    "Thường xuyên",
  ],
  [
    "2",
    "Tập huấn cán bộ phụ trách kinh tế tập thể",
    "Sở Kế hoạch và Đầu tư",
    "Liên minh HTX tỉnh",
    "Lớp tập huấn",
    "Quý III/2024",
  ],
  ["II", "Hỗ trợ phát triển hợp tác xã", "", "", "", ""],
  [
    "3",
    "Hướng dẫn hợp tác xã nông nghiệp liên kết theo chuỗi giá trị",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "UBND các huyện",
    "Văn bản hướng dẫn",
    "Trước ngày 15/11 hằng năm",
  ],
  ["4", "Rà soát hợp tác xã ngừng hoạt động trên địa bàn", "UBND các huyện", "", "Báo cáo", "Tháng 6/2025"],
];

/**
 * The text of the invented plan of a sample province.
 *
 * @param name the province as it stands in the letterhead, for example "tỉnh Mẫu"
 */
export function sampleDocumentText(name: string): string {
  return [
    `ỦY BAN NHÂN DÂN ${name.toLocaleUpperCase("vi")}`,
    "Số: 15/KH-UBND",
    "ngày 10 tháng 01 năm 2024",
    "KẾ HOẠCH",
    "Phát triển kinh tế tập thể giai đoạn 2024-2025 (văn bản hư cấu, để làm mẫu)",
    "Căn cứ Luật Hợp tác xã ngày 20 tháng 6 năm 2023;",
    "I. MỤC TIÊU",
    "- Đến hết năm 2025, thành lập mới ít nhất 12 hợp tác xã.",
    "II. TỔ CHỨC THỰC HIỆN",
    "- Các cơ quan chủ trì và UBND các huyện báo cáo kết quả thực hiện hằng quý, gửi Sở Kế hoạch và Đầu tư trước ngày 20 tháng cuối quý.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
    "Nguyễn Văn Mẫu",
    "Phụ lục. DANH MỤC NHIỆM VỤ",
    ...ANNEX.map((cells) => cells.join("\t")),
  ].join("\n");
}
