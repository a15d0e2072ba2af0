import type { ProvinceInput } from "@kttt/core/province";
import {
  AN_PHU_2025_01_01,
  COMMUNE_REGISTRY,
  NEW_COMMUNES,
  PROVINCES_2025,
  REORGANISATION,
} from "./reorganisations.js";

type Succession = ProvinceInput["successions"][number];

const DISTRICT_LEVEL_ENDS = "2025-07-01";

/** Which communes of the city make up each new one; all of them whole. */
const parts: readonly (readonly [to: string, ...from: string[]])[] = [
  [
    "ubnd-phuong-cam-thanh",
    "ubnd-phuong-nghia-chanh",
    "ubnd-phuong-tran-hung-dao",
    "ubnd-phuong-nguyen-nghiem",
    "ubnd-phuong-chanh-lo",
  ],
  [
    "ubnd-phuong-nghia-lo-2025",
    "ubnd-phuong-le-hong-phong",
    "ubnd-phuong-tran-phu",
    "ubnd-phuong-quang-phu",
    "ubnd-phuong-nghia-lo",
  ],
  [
    "ubnd-phuong-truong-quang-trong-2025",
    "ubnd-phuong-truong-quang-trong",
    "ubnd-xa-tinh-an-dong",
    "ubnd-xa-tinh-an-tay",
    "ubnd-xa-tinh-an",
  ],
  ["ubnd-xa-an-phu-2025", "ubnd-xa-nghia-dung", "ubnd-xa-nghia-dong", "ubnd-xa-nghia-ha", "ubnd-xa-an-phu"],
  [
    "ubnd-xa-tinh-khe-2025",
    "ubnd-xa-tinh-ky",
    "ubnd-xa-tinh-thien",
    "ubnd-xa-tinh-chau",
    "ubnd-xa-tinh-khe",
    "ubnd-xa-tinh-long",
  ],
  ["ubnd-xa-dong-son", "ubnd-xa-tinh-hoa"],
];

/** The six communes and wards on the ground of the city, with their codes: the code names the ground. */
const grounds: readonly (readonly [to: string, code: string])[] = [
  ["ubnd-phuong-cam-thanh", "21025"],
  ["ubnd-phuong-nghia-lo-2025", "21028"],
  ["ubnd-phuong-truong-quang-trong-2025", "21172"],
  ["ubnd-xa-an-phu-2025", "21034"],
  ["ubnd-xa-tinh-khe-2025", "21211"],
  ["ubnd-xa-dong-son", "21109"],
];

const communeSuccessions = parts.flatMap(([to, ...from]) =>
  from.map((id): Succession => ({ from: id, to, on: DISTRICT_LEVEL_ENDS, scope: null, citation: NEW_COMMUNES })),
);

const citySuccessions = grounds.map(([to, code]): Succession => ({
  from: "ubnd-tp",
  to,
  on: DISTRICT_LEVEL_ENDS,
  scope: `area-${code}`,
  citation: NEW_COMMUNES,
  note:
    "Thành phố Quảng Ngãi kết thúc hoạt động; phần đất được biết đủ. Việc chung của cả thành phố về đâu (một xã, " +
    "phường, hay sở của tỉnh) thì không có nguồn, nên phải có người quyết định.",
}));

const registrySuccessions = grounds.map(([to, code]): Succession => ({
  from: "phong-tckh",
  to,
  on: DISTRICT_LEVEL_ENDS,
  scope: `cooperative-registration/area-${code}`,
  citation: COMMUNE_REGISTRY,
  note:
    "Đăng ký hợp tác xã thuộc cơ quan đăng ký kinh doanh cấp xã: thẩm quyền đã kiểm chứng qua khoản 3 Điều 6 Nghị " +
    "định 187/2026/NĐ-CP, ngày chuyển và điều khoản của Nghị định 125/2025/NĐ-CP thì chưa. Các việc khác của Phòng: " +
    "không có nguồn.",
}));

export const successions: Succession[] = [
  {
    from: "so-khdt",
    to: "so-tai-chinh",
    on: "2025-03-01",
    scope: null,
    citation: REORGANISATION,
    note:
      "Sở Kế hoạch và Đầu tư nhập với Sở Tài chính trong tháng 3/2025. Ngày 01/3/2025 là ngày chung của cả nước; " +
      "ngày riêng của Quảng Ngãi chưa tìm thấy. Trung tâm xúc tiến đầu tư chuyển về Văn phòng UBND tỉnh.",
  },
  {
    from: "ubnd-tinh-kon-tum",
    to: "ubnd-tinh",
    on: "2025-07-01",
    scope: null,
    citation: PROVINCES_2025,
    note: "Tỉnh Quảng Ngãi và tỉnh Kon Tum sắp xếp thành tỉnh Quảng Ngãi; chính quyền mới hoạt động từ 01/7/2025.",
  },
  { from: "ubnd-xa-nghia-phu", to: "ubnd-xa-an-phu", on: "2025-01-01", scope: null, citation: AN_PHU_2025_01_01 },
  { from: "ubnd-xa-nghia-an", to: "ubnd-xa-an-phu", on: "2025-01-01", scope: null, citation: AN_PHU_2025_01_01 },
  ...communeSuccessions,
  ...citySuccessions,
  ...registrySuccessions,
];
