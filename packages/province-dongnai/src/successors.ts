import type { ProvinceInput } from "@kttt/core/province";
import { NATIONAL_PATTERN_2025_03, PROVINCES_2025, STATE_BANK_REGIONS } from "./reorganisations.js";

type Agency = ProvinceInput["agencies"][number];

/** The ten communes which became wards on 30/4/2026, in the order of their codes. The code stayed. */
export const BECAME_WARDS = [
  { id: "loc-ninh", code: "25270", name: "Lộc Ninh" },
  { id: "tan-khai", code: "25357", name: "Tân Khai" },
  { id: "dong-phu", code: "25363", name: "Đồng Phú" },
  { id: "tan-phu", code: "26116", name: "Tân Phú" },
  { id: "tri-an", code: "26170", name: "Trị An" },
  { id: "trang-bom", code: "26248", name: "Trảng Bom" },
  { id: "dau-giay", code: "26326", name: "Dầu Giây" },
  { id: "long-thanh", code: "26368", name: "Long Thành" },
  { id: "xuan-loc", code: "26425", name: "Xuân Lộc" },
  { id: "nhon-trach", code: "26485", name: "Nhơn Trạch" },
] as const;

const formerCommunes = BECAME_WARDS.map((it): Agency => ({
  id: `ubnd-xa-${it.id}`,
  name: { vi: `UBND xã ${it.name}`, en: `People's Committee of ${it.name} Commune` },
  aliases: [],
  kind: "peoples-committee",
  level: "commune",
  codes: { gso: it.code },
  from: "2025-07-01",
  until: "2026-04-29",
  source: {
    file: "data/administrative-units/communes_2025-07-01.csv",
    trust: "unverified",
    note: "Danh mục đơn vị hành chính, trạng thái 01/7/2025 (thanglequoc/vietnamese-provinces-database v3.0.2, MIT).",
  },
}));

const bodies = [
  {
    id: "so-y-te",
    name: { vi: "Sở Y tế", en: "Department of Health" },
    aliases: [],
    kind: "department",
    level: "province",
    codes: {},
    from: null,
    until: null,
    source: { citation: NATIONAL_PATTERN_2025_03 },
  },
  {
    id: "nhnn-khu-vuc-2025",
    name: {
      vi: "Ngân hàng Nhà nước khu vực phụ trách tỉnh Đồng Nai (01/3 - 30/6/2025)",
      en: "State Bank region for Đồng Nai Province (1 March to 30 June 2025)",
    },
    aliases: [],
    kind: "bank",
    level: "region",
    codes: {},
    from: "2025-03-01",
    until: "2025-06-30",
    source: { citation: STATE_BANK_REGIONS },
    note: "Một trong 15 khu vực; số hiệu trong thời gian này không có nguồn.",
  },
  {
    id: "ubnd-tinh-binh-phuoc",
    name: { vi: "UBND tỉnh Bình Phước", en: "People's Committee of Bình Phước Province" },
    aliases: [],
    kind: "peoples-committee",
    level: "province",
    codes: {},
    from: null,
    until: "2025-06-30",
    source: { citation: PROVINCES_2025 },
    note: "Nhập vào tỉnh Đồng Nai từ 01/7/2025.",
  },
] satisfies readonly Agency[];

/** Bodies which neither document names: those which took over, and those which were taken over. */
export const successorAgencies: readonly Agency[] = [...bodies, ...formerCommunes];
