import type { ProvinceInput } from "@kttt/core/province";

type Agency = ProvinceInput["agencies"][number];

/** A commune-level unit: id without prefix, General Statistics Office code, name, last day of its People's Committee. */
interface CommuneRow {
  readonly kind: "phuong" | "xa";
  readonly id: string;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly until: string;
}

/** The day before the two-level local government began. */
const END = "2025-06-30";
/** The day before xã Nghĩa Phú and xã Nghĩa An became xã An Phú. */
const END_AN_PHU = "2024-12-31";

/** The 9 wards and 14 communes of Quảng Ngãi City (code 522) in 2024, in the order of their codes. */
const units: readonly CommuneRow[] = [
  { kind: "phuong", id: "le-hong-phong", code: "21010", vi: "Lê Hồng Phong", en: "Le Hong Phong", until: END },
  { kind: "phuong", id: "tran-phu", code: "21013", vi: "Trần Phú", en: "Tran Phu", until: END },
  { kind: "phuong", id: "quang-phu", code: "21016", vi: "Quảng Phú", en: "Quang Phu", until: END },
  { kind: "phuong", id: "nghia-chanh", code: "21019", vi: "Nghĩa Chánh", en: "Nghia Chanh", until: END },
  { kind: "phuong", id: "tran-hung-dao", code: "21022", vi: "Trần Hưng Đạo", en: "Tran Hung Dao", until: END },
  { kind: "phuong", id: "nguyen-nghiem", code: "21025", vi: "Nguyễn Nghiêm", en: "Nguyen Nghiem", until: END },
  { kind: "phuong", id: "nghia-lo", code: "21028", vi: "Nghĩa Lộ", en: "Nghia Lo", until: END },
  { kind: "phuong", id: "chanh-lo", code: "21031", vi: "Chánh Lộ", en: "Chanh Lo", until: END },
  { kind: "xa", id: "nghia-dung", code: "21034", vi: "Nghĩa Dũng", en: "Nghia Dung", until: END },
  { kind: "xa", id: "nghia-dong", code: "21037", vi: "Nghĩa Dõng", en: "Nghia Dong", until: END },
  {
    kind: "phuong",
    id: "truong-quang-trong",
    code: "21172",
    vi: "Trương Quang Trọng",
    en: "Truong Quang Trong",
    until: END,
  },
  { kind: "xa", id: "tinh-hoa", code: "21187", vi: "Tịnh Hòa", en: "Tinh Hoa", until: END },
  { kind: "xa", id: "tinh-ky", code: "21190", vi: "Tịnh Kỳ", en: "Tinh Ky", until: END },
  { kind: "xa", id: "tinh-thien", code: "21199", vi: "Tịnh Thiện", en: "Tinh Thien", until: END },
  { kind: "xa", id: "tinh-an-dong", code: "21202", vi: "Tịnh Ấn Đông", en: "Tinh An Dong", until: END },
  { kind: "xa", id: "tinh-chau", code: "21208", vi: "Tịnh Châu", en: "Tinh Chau", until: END },
  { kind: "xa", id: "tinh-khe", code: "21211", vi: "Tịnh Khê", en: "Tinh Khe", until: END },
  { kind: "xa", id: "tinh-long", code: "21214", vi: "Tịnh Long", en: "Tinh Long", until: END },
  { kind: "xa", id: "tinh-an-tay", code: "21223", vi: "Tịnh Ấn Tây", en: "Tinh An Tay", until: END },
  { kind: "xa", id: "tinh-an", code: "21232", vi: "Tịnh An", en: "Tinh An", until: END },
  { kind: "xa", id: "nghia-phu", code: "21253", vi: "Nghĩa Phú", en: "Nghia Phu", until: END_AN_PHU },
  { kind: "xa", id: "nghia-ha", code: "21256", vi: "Nghĩa Hà", en: "Nghia Ha", until: END },
  { kind: "xa", id: "nghia-an", code: "21262", vi: "Nghĩa An", en: "Nghia An", until: END_AN_PHU },
];

const peoplesCommittee = (it: CommuneRow): Agency => ({
  id: `ubnd-${it.kind}-${it.id}`,
  name: {
    vi: `UBND ${it.kind === "phuong" ? "phường" : "xã"} ${it.vi}`,
    en: `People's Committee of ${it.en} ${it.kind === "phuong" ? "Ward" : "Commune"}`,
  },
  aliases: [],
  kind: "peoples-committee",
  level: "commune",
  codes: { gso: it.code },
  from: null,
  until: it.until,
  source: {
    file: "data/administrative-units/quangngai_city_communes_2024.csv",
    trust: "unverified",
    note: "Danh mục đơn vị hành chính, trạng thái 01/5/2024 (thanglequoc/vietnamese-provinces-database v2.0.1, MIT).",
  },
});

/** The People's Committees of the 23 wards and communes of the city in 2024. */
export const communes: readonly Agency[] = units.map(peoplesCommittee);
