/** The decisions behind the roster's changes. None of them was read itself: each names where it was read about. */

/** Departments of the province, March 2025. The number of the decision is not known. */
export const REORGANISATION = {
  document: "Đề án sắp xếp cơ quan chuyên môn thuộc UBND tỉnh Quảng Ngãi, tháng 3/2025 (chưa rõ số)",
  trust: "unverified" as const,
  source: "nhandan.vn post860418",
};

/** Arrangement of the provinces, 01/7/2025. */
export const PROVINCES_2025 = {
  document: "Nghị quyết 202/2025/QH15",
  trust: "unverified" as const,
  source: "nld 196250612150329247; nghean24h.vn",
};

/** The commune-level units of the province from 01/7/2025. */
export const NEW_COMMUNES = {
  document: "Nghị quyết 1677/NQ-UBTVQH15",
  trust: "unverified" as const,
  source:
    "thuviennhadat 661113; bảng chuyển đổi đơn vị hành chính của cơ quan thống kê; " +
    "thanglequoc/vietnamese-provinces-database v3.0.2",
};

/** Xã Nghĩa Phú and xã Nghĩa An become xã An Phú, 01/01/2025. The resolution is not known. */
export const AN_PHU_2025_01_01 = {
  document: "Danh mục đơn vị hành chính, trạng thái 01/01/2025",
  trust: "unverified" as const,
  source: "thanglequoc/vietnamese-provinces-database v2.3.0",
};

/** Registration of cooperatives at the commune, 01/7/2025: the decree's articles on it were not read. */
export const COMMUNE_REGISTRY = {
  law: "125/2025/NĐ-CP",
  trust: "unverified" as const,
  source: "news.laodong.vn 1525236",
};
