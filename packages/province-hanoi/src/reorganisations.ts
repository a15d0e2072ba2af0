/**
 * The decisions behind the changes of the roster in 2025. None of them was read itself: each names where it was read
 * about, and is `unverified`.
 */

/** The departments of the city: 15 from 01/3/2025. */
export const CITY_2025_03 = {
  document: "Nghị quyết của HĐND thành phố Hà Nội, kỳ họp thứ 21, ngày 25/02/2025 (chưa rõ số)",
  trust: "unverified" as const,
  source: "nld.com.vn 196250225095602691; thanhnien 185250225155148982; phunuonline a1542880",
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

/** Regional social insurance, 01/3/2025. */
export const INSURANCE_2025_03 = {
  document: "Quyết định 391/QĐ-BTC",
  trust: "unverified" as const,
  source: "hoidapbhxh.com",
};

/** Provincial social insurance, 01/7/2025. */
export const INSURANCE_2025_07 = {
  document: "Quyết định 2286/QĐ-BTC ngày 30/6/2025",
  trust: "unverified" as const,
  source: "hoidapbhxh.com",
};
