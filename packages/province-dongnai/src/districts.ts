import type { ProvinceInput } from "@kttt/core/province";

type Agency = ProvinceInput["agencies"][number];

/** One district-level unit: name without its kind, code of the General Statistics Office. */
interface DistrictRow {
  readonly kind: "huyen" | "tp";
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The 2 cities and 9 districts of Đồng Nai Province in 2023, in the order of their codes. */
const units: readonly DistrictRow[] = [
  { kind: "tp", id: "bien-hoa", code: "731", name: "Biên Hòa" },
  { kind: "tp", id: "long-khanh", code: "732", name: "Long Khánh" },
  { kind: "huyen", id: "tan-phu", code: "734", name: "Tân Phú" },
  { kind: "huyen", id: "vinh-cuu", code: "735", name: "Vĩnh Cửu" },
  { kind: "huyen", id: "dinh-quan", code: "736", name: "Định Quán" },
  { kind: "huyen", id: "trang-bom", code: "737", name: "Trảng Bom" },
  { kind: "huyen", id: "thong-nhat", code: "738", name: "Thống Nhất" },
  { kind: "huyen", id: "cam-my", code: "739", name: "Cẩm Mỹ" },
  { kind: "huyen", id: "long-thanh", code: "740", name: "Long Thành" },
  { kind: "huyen", id: "xuan-loc", code: "741", name: "Xuân Lộc" },
  { kind: "huyen", id: "nhon-trach", code: "742", name: "Nhơn Trạch" },
];

const peoplesCommittee = (it: DistrictRow): Agency => ({
  id: `ubnd-${it.kind}-${it.id}`,
  name: {
    vi: `UBND ${it.kind === "tp" ? "thành phố" : "huyện"} ${it.name}`,
    en: `People's Committee of ${it.name} ${it.kind === "tp" ? "City" : "District"}`,
  },
  aliases: [],
  kind: "peoples-committee",
  level: "district",
  codes: { gso: it.code },
  from: null,
  until: "2025-06-30",
  source: {
    file: "data/administrative-units/districts_2023.csv",
    trust: "unverified",
    note: "Danh mục đơn vị hành chính, trạng thái 10/4/2023 (thanglequoc/vietnamese-provinces-database v1.0.4.1, MIT).",
  },
  note: "Kết thúc hoạt động cùng cấp huyện ngày 01/7/2025; xã, phường nào nhận phần việc nào thì không có nguồn.",
});

/** The People's Committees of the 11 cities and districts of Đồng Nai Province. */
export const districts: readonly Agency[] = units.map(peoplesCommittee);
