/**
 * The decisions behind the changes of the roster in 2025 and 2026. None of them was read itself: each names where it was
 * read about, and is `unverified`.
 */

/** The departments of the province, announced on 27/02/2025. */
export const PROVINCE_2025_03 = {
  document: "Quyết định sắp xếp cơ quan chuyên môn thuộc UBND tỉnh Đồng Nai, công bố ngày 27/02/2025 (chưa rõ số)",
  trust: "unverified" as const,
  source: "1thegioi.vn 229938",
};

/** What departments elsewhere did in March 2025, part by part. */
export const NATIONAL_PATTERN_2025_03 = {
  document: "Sắp xếp cơ quan chuyên môn thuộc UBND cấp tỉnh, tháng 3/2025 (lệ chung của các tỉnh)",
  trust: "unverified" as const,
  source: "nhandan.vn post860418",
};

/** Ministries, 2025: known from what followed (decisions of the Ministry of Finance), not from a text. */
export const MINISTRIES_2025 = {
  document: "Sắp xếp các bộ năm 2025: Bộ Kế hoạch và Đầu tư nhập vào Bộ Tài chính (chưa rõ số)",
  trust: "unverified" as const,
};

/** Regions of the State Bank. */
export const STATE_BANK_REGIONS = {
  document: "Nghị định 26/2025/NĐ-CP và việc sắp xếp lại Ngân hàng Nhà nước khu vực từ 01/7/2025",
  trust: "unverified" as const,
  source: "thoibaotaichinhvietnam 178691",
};

/** The provinces, 01/7/2025. */
export const PROVINCES_2025 = {
  document: "Nghị quyết 202/2025/QH15",
  trust: "unverified" as const,
  source: "nld 196250612150329247; nghean24h.vn",
};

/** The province becomes a city run by the centre, 30/4/2026. */
export const CITY_2026 = {
  document: "Nghị quyết 30/2026/QH16 ngày 24/4/2026",
  trust: "unverified" as const,
  source: "xaydungchinhsach.chinhphu.vn 119260430102336551",
};

/** Ten communes become wards, 30/4/2026. */
export const WARDS_2026 = {
  document: "Nghị quyết 237/NQ-UBTVQH16 ngày 14/4/2026",
  trust: "unverified" as const,
  source: "luatvietnam 403022; thanglequoc/vietnamese-provinces-database v3.1.0",
};
