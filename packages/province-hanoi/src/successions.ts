import type { ProvinceInput } from "@kttt/core/province";
import {
  CITY_2025_03,
  INSURANCE_2025_03,
  INSURANCE_2025_07,
  MINISTRIES_2025,
  STATE_BANK_REGIONS,
  TAX_2025_03,
  TAX_2025_07,
} from "./reorganisations.js";

/**
 * Who followed whom since the plan. Of the 30 districts no source at hand says which of the 126 communes and wards took
 * which part: they end on 30/6/2025 without a successor.
 */
export const successions = [
  { from: "so-khdt", to: "so-tai-chinh", on: "2025-03-01", scope: null, citation: CITY_2025_03 },
  { from: "so-nnptnt", to: "so-nnmt", on: "2025-03-01", scope: null, citation: CITY_2025_03 },
  { from: "so-tnmt", to: "so-nnmt", on: "2025-03-01", scope: null, citation: CITY_2025_03 },
  {
    from: "so-tttt",
    to: "so-khcn",
    on: "2025-03-01",
    scope: null,
    citation: CITY_2025_03,
    note: "Báo chí, xuất bản có thể đã về sở phụ trách văn hóa: không có nguồn nên không ghi thành một phần riêng.",
  },
  {
    from: "bo-khdt",
    to: "bo-tai-chinh",
    on: "2025-03-01",
    scope: null,
    citation: MINISTRIES_2025,
    note: "Nguồn chỉ nói trong năm 2025; lấy ngày của các sở. Phải có người xác nhận.",
  },
  { from: "nhnn-tp", to: "nhnn-khu-vuc-2025", on: "2025-03-01", scope: null, citation: STATE_BANK_REGIONS },
  { from: "nhnn-khu-vuc-2025", to: "nhnn-kv1", on: "2025-07-01", scope: null, citation: STATE_BANK_REGIONS },
  { from: "cuc-thue", to: "chi-cuc-thue-kv1", on: "2025-03-01", scope: null, citation: TAX_2025_03 },
  { from: "chi-cuc-thue-kv1", to: "thue-tp", on: "2025-07-01", scope: null, citation: TAX_2025_07 },
  {
    from: "bhxh",
    to: "bhxh-kv1",
    on: "2025-03-01",
    scope: null,
    citation: INSURANCE_2025_03,
    note: "Ngày 01/3/2025 theo mốc chung của đợt sắp xếp; quyết định chưa đọc được.",
  },
  { from: "bhxh-kv1", to: "bhxh-tp-2025", on: "2025-07-01", scope: null, citation: INSURANCE_2025_07 },
] satisfies ProvinceInput["successions"];
