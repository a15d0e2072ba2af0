import type { Bilingual } from "@kttt/core/errors";

/** What a duty is about (lĩnh vực của nhiệm vụ), told by words which stand in it. */
export interface DutySubject {
  readonly id: string;
  readonly name: Bilingual;
  /** One of these phrases stands in the words of the duty, in lower case. */
  readonly phrases: readonly string[];
}

/**
 * The subjects by which duties of different documents are laid side by side. A list of words and nothing more: that two
 * duties share a subject says that they speak of the same thing, not that they order the same.
 */
export const DUTY_SUBJECTS: readonly DutySubject[] = [
  {
    id: "awareness",
    name: { vi: "Tuyên truyền, phổ biến", en: "Information and propagation" },
    phrases: ["tuyên truyền", "phổ biến", "quán triệt", "truyền thông", "báo chí", "chuyên mục"],
  },
  {
    id: "training",
    name: { vi: "Đào tạo, bồi dưỡng", en: "Training" },
    phrases: ["đào tạo", "bồi dưỡng", "tập huấn", "giảng dạy"],
  },
  {
    id: "credit",
    name: { vi: "Vốn, tín dụng, quỹ", en: "Credit and funds" },
    phrases: ["tín dụng", "vay", "lãi suất", "quỹ trợ vốn", "quỹ hỗ trợ"],
  },
  {
    id: "land",
    name: { vi: "Đất đai, tài sản", en: "Land and assets" },
    phrases: ["đất đai", "giao đất", "thuê đất", "quyền sử dụng đất", "tài sản"],
  },
  {
    id: "market",
    name: { vi: "Thị trường, xúc tiến thương mại", en: "Markets and trade promotion" },
    phrases: ["xúc tiến thương mại", "thương hiệu", "hội chợ", "thương mại điện tử", "tiêu thụ", "quảng bá", "ocop"],
  },
  {
    id: "technology",
    name: { vi: "Khoa học, công nghệ, chuyển đổi số", en: "Technology and digital change" },
    phrases: ["công nghệ", "khoa học", "chuyển đổi số", "khuyến công", "khuyến nông"],
  },
  { id: "infrastructure", name: { vi: "Kết cấu hạ tầng", en: "Infrastructure" }, phrases: ["hạ tầng"] },
  {
    id: "linkage",
    name: { vi: "Liên kết, chuỗi giá trị", en: "Linkage and value chains" },
    phrases: ["chuỗi giá trị", "liên kết", "chuỗi cung ứng"],
  },
  {
    id: "models",
    name: { vi: "Mô hình, thành lập, củng cố", en: "Models, founding, strengthening" },
    phrases: ["mô hình", "thành lập mới", "củng cố", "nhân rộng"],
  },
  {
    id: "dissolution",
    name: { vi: "Hợp tác xã ngừng hoạt động, giải thể", en: "Dormant cooperatives and dissolution" },
    phrases: ["giải thể", "ngừng hoạt động", "ngưng hoạt động", "tồn đọng", "xử lý dứt điểm", "công nợ"],
  },
  {
    id: "registration",
    name: { vi: "Đăng ký, cơ sở dữ liệu", en: "Registration and data" },
    phrases: ["đăng ký hợp tác xã", "đăng ký kinh doanh", "cơ sở dữ liệu", "hệ thống thông tin"],
  },
  {
    id: "policy",
    name: { vi: "Cơ chế, chính sách, pháp luật", en: "Policy and law" },
    phrases: ["cơ chế", "xây dựng chính sách", "đề xuất chính sách", "sửa đổi", "văn bản hiện hành"],
  },
  {
    id: "supervision",
    name: { vi: "Kiểm tra, theo dõi, đôn đốc", en: "Supervision" },
    phrases: ["kiểm tra", "giám sát", "thanh tra", "đôn đốc", "theo dõi"],
  },
  {
    id: "budget",
    name: { vi: "Kinh phí, ngân sách", en: "Budget" },
    phrases: ["kinh phí", "ngân sách", "bố trí nguồn lực", "cân đối"],
  },
  {
    id: "administration",
    name: { vi: "Bộ máy quản lý nhà nước", en: "State administration" },
    phrases: ["bộ máy", "quản lý nhà nước", "ban chỉ đạo", "kiện toàn"],
  },
  {
    id: "commendation",
    name: { vi: "Thi đua, khen thưởng", en: "Commendation" },
    phrases: ["khen thưởng", "thi đua", "tuyên dương", "tôn vinh"],
  },
];

/** The words of a text as they are compared: lower case, the two usual abbreviations written out. */
export function plainWords(text: string): readonly string[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const full: Readonly<Record<string, string>> = { htx: "hợp tác xã", kttt: "kinh tế tập thể" };
  return words.flatMap((word) => full[word]?.split(" ") ?? [word]);
}

/** The subjects of a text, in the order of {@link DUTY_SUBJECTS}; none where no phrase of theirs stands in it. */
export function subjectsOf(text: string): readonly DutySubject[] {
  const words = ` ${plainWords(text).join(" ")} `;
  return DUTY_SUBJECTS.filter(({ phrases }) => phrases.some((phrase) => words.includes(` ${phrase} `)));
}
