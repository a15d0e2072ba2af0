import type { ProvinceInput } from "@kttt/core/province";
import {
  CITY_2026,
  MINISTRIES_2025,
  NATIONAL_PATTERN_2025_03,
  PROVINCE_2025_03,
  PROVINCES_2025,
  STATE_BANK_REGIONS,
  WARDS_2026,
} from "./reorganisations.js";
import { BECAME_WARDS } from "./successors.js";

type Succession = ProvinceInput["successions"][number];

const patternNote =
  "Nguồn của tỉnh chỉ nêu có 6 sở mới, trong đó có Sở Tài chính; sở nào nhập với sở nào là theo lệ chung của các tỉnh nên " +
  "phải có người xác nhận.";

/** Departments, 01/3/2025. */
const departments: readonly Succession[] = [
  { from: "so-khdt", to: "so-tai-chinh", on: "2025-03-01", scope: null, citation: PROVINCE_2025_03 },
  ...["so-nnptnt", "so-tnmt"].map((from) => ({
    from,
    to: "so-nnmt",
    on: "2025-03-01",
    scope: null,
    citation: NATIONAL_PATTERN_2025_03,
    note: patternNote,
  })),
  {
    from: "so-tttt",
    to: "so-khcn",
    on: "2025-03-01",
    scope: null,
    citation: NATIONAL_PATTERN_2025_03,
    note: `${patternNote} Báo chí, xuất bản có thể đã về sở phụ trách văn hóa: không có nguồn nên không ghi thành một phần riêng.`,
  },
  ...(
    [
      ["so-noi-vu", null],
      ["so-gddt", "vocational-education"],
      ["so-y-te", "children"],
      ["so-y-te", "social-evils-prevention"],
      ["so-y-te", "social-protection"],
      ["so-nnmt", "poverty-reduction"],
    ] as const
  ).map(([to, scope]) => ({
    from: "so-ldtbxh",
    to,
    on: "2025-03-01",
    scope,
    citation: NATIONAL_PATTERN_2025_03,
    note: patternNote,
  })),
];

const centre: readonly Succession[] = [
  {
    from: "bo-khdt",
    to: "bo-tai-chinh",
    on: "2025-03-01",
    scope: null,
    citation: MINISTRIES_2025,
    note: "Nguồn chỉ nói trong năm 2025; lấy ngày của các sở. Phải có người xác nhận.",
  },
  { from: "nhnn-dong-nai", to: "nhnn-khu-vuc-2025", on: "2025-03-01", scope: null, citation: STATE_BANK_REGIONS },
  {
    from: "nhnn-khu-vuc-2025",
    to: "nhnn-kv2",
    on: "2025-07-01",
    scope: null,
    citation: STATE_BANK_REGIONS,
    note: "Khu vực 2: Thành phố Hồ Chí Minh và Đồng Nai.",
  },
];

/** Bình Phước joins the province on 01/7/2025; the province is a city run by the centre from 30/4/2026. */
const province: readonly Succession[] = [
  { from: "ubnd-tinh-binh-phuoc", to: "ubnd-tinh", on: "2025-07-01", scope: null, citation: PROVINCES_2025 },
  ...(
    [
      ["ubnd-tinh", "ubnd-tp"],
      ["lmhtx-tinh", "lmhtx-tp"],
      ["mttq-tinh", "mttq-tp"],
    ] as const
  ).map(([from, to]) => ({
    from,
    to,
    on: "2026-04-30",
    scope: null,
    citation: CITY_2026,
    note: "Tỉnh thành thành phố trực thuộc trung ương: cùng cơ quan, đổi tên gọi.",
  })),
];

const wards: readonly Succession[] = BECAME_WARDS.map(({ id }) => ({
  from: `ubnd-xa-${id}`,
  to: `ubnd-phuong-${id}`,
  on: "2026-04-30",
  scope: null,
  citation: WARDS_2026,
}));

/**
 * Who followed whom. Of the 11 districts no source at hand says which commune took which part: they end on 30/6/2025
 * without a successor.
 */
export const successions: Succession[] = [...departments, ...centre, ...province, ...wards];
