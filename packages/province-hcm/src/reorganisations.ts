/**
 * The decisions behind the changes of the roster in 2025. None of them was read itself: each names where it was read
 * about, and is `unverified`.
 */

/** The departments of the city, 20/02/2025, in effect about 01/3/2025. */
export const CITY_2025_03 = {
  document: "Nghị quyết của HĐND Thành phố Hồ Chí Minh, kỳ họp thứ 21, ngày 20/02/2025 (chưa rõ số)",
  trust: "unverified" as const,
  source: "kinhtedothi.vn 659515",
};

/** Agriculture and environment, construction and transport, 01/5/2025. */
export const CITY_2025_05 = {
  document: "Nghị quyết của HĐND Thành phố Hồ Chí Minh, kỳ họp thứ 22, ngày 18/4/2025 (chưa rõ số)",
  trust: "unverified" as const,
  source: "news.laodong.vn 1493348",
};

/** Sở Quy hoạch - Kiến trúc founded again, 01/10/2025. */
export const CITY_2025_10 = {
  document: "Nghị quyết của HĐND Thành phố Hồ Chí Minh, kỳ họp chuyên đề ngày 29/9/2025 (chưa rõ số)",
  trust: "unverified" as const,
  source: "vietnamplus post1064750",
};

/** What departments elsewhere did with the parts of Sở Lao động - Thương binh và Xã hội, March 2025. */
export const NATIONAL_PATTERN_2025_03 = {
  document: "Sắp xếp cơ quan chuyên môn thuộc UBND cấp tỉnh, tháng 3/2025 (lệ chung của các tỉnh)",
  trust: "unverified" as const,
  source: "nhandan.vn post860418",
};

/** The provinces, 01/7/2025. */
export const PROVINCES_2025 = {
  document: "Nghị quyết 202/2025/QH15",
  trust: "unverified" as const,
  source: "nld 196250612150329247; nghean24h.vn",
};

/** The communes of the city, 01/7/2025. */
export const NEW_COMMUNES = {
  document: "Nghị quyết 1685/NQ-UBTVQH15 ngày 16/6/2025",
  trust: "unverified" as const,
  source: "cafef 188250804163059363; thoibaotaichinhvietnam 174862; thanglequoc/vietnamese-provinces-database v3.0.2",
};

/** Regions of the State Bank. */
export const STATE_BANK_REGIONS = {
  document: "Nghị định 26/2025/NĐ-CP và việc sắp xếp lại Ngân hàng Nhà nước khu vực từ 01/7/2025",
  trust: "unverified" as const,
  source: "thoibaotaichinhvietnam 178691",
};

/** Regional tax sub-departments, 01/3/2025. */
export const TAX_2025_03 = {
  document: "Quyết định 381/QĐ-BTC ngày 26/02/2025",
  trust: "unverified" as const,
  source: "thoibaotaichinhvietnam 179297; laodongthudo 185659",
};

/** Provincial tax offices, 01/7/2025. */
export const TAX_2025_07 = {
  document: "Quyết định 2229/QĐ-BTC",
  trust: "unverified" as const,
  source: "thoibaotaichinhvietnam 179297; laodongthudo 185659",
};
