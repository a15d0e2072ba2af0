import type { ProvinceInput } from "@kttt/core/province";

type Agency = ProvinceInput["agencies"][number];

/** One district-level unit: id without prefix, General Statistics Office code, name, line in the list of units. */
interface DistrictRow {
  readonly kind: "quan" | "huyen" | "thi-xa";
  readonly id: string;
  readonly code: string;
  readonly vi: string;
  readonly line: number;
}

/** The 12 urban districts, 17 rural districts and the town of Hanoi on 10/4/2023, in the order of their codes. */
const units: readonly DistrictRow[] = [
  { kind: "quan", id: "ba-dinh", code: "001", vi: "Ba Đình", line: 2 },
  { kind: "quan", id: "hoan-kiem", code: "002", vi: "Hoàn Kiếm", line: 3 },
  { kind: "quan", id: "tay-ho", code: "003", vi: "Tây Hồ", line: 4 },
  { kind: "quan", id: "long-bien", code: "004", vi: "Long Biên", line: 5 },
  { kind: "quan", id: "cau-giay", code: "005", vi: "Cầu Giấy", line: 6 },
  { kind: "quan", id: "dong-da", code: "006", vi: "Đống Đa", line: 7 },
  { kind: "quan", id: "hai-ba-trung", code: "007", vi: "Hai Bà Trưng", line: 8 },
  { kind: "quan", id: "hoang-mai", code: "008", vi: "Hoàng Mai", line: 9 },
  { kind: "quan", id: "thanh-xuan", code: "009", vi: "Thanh Xuân", line: 10 },
  { kind: "huyen", id: "soc-son", code: "016", vi: "Sóc Sơn", line: 11 },
  { kind: "huyen", id: "dong-anh", code: "017", vi: "Đông Anh", line: 12 },
  { kind: "huyen", id: "gia-lam", code: "018", vi: "Gia Lâm", line: 13 },
  { kind: "quan", id: "nam-tu-liem", code: "019", vi: "Nam Từ Liêm", line: 14 },
  { kind: "huyen", id: "thanh-tri", code: "020", vi: "Thanh Trì", line: 15 },
  { kind: "quan", id: "bac-tu-liem", code: "021", vi: "Bắc Từ Liêm", line: 16 },
  { kind: "huyen", id: "me-linh", code: "250", vi: "Mê Linh", line: 17 },
  { kind: "quan", id: "ha-dong", code: "268", vi: "Hà Đông", line: 18 },
  { kind: "thi-xa", id: "son-tay", code: "269", vi: "Sơn Tây", line: 19 },
  { kind: "huyen", id: "ba-vi", code: "271", vi: "Ba Vì", line: 20 },
  { kind: "huyen", id: "phuc-tho", code: "272", vi: "Phúc Thọ", line: 21 },
  { kind: "huyen", id: "dan-phuong", code: "273", vi: "Đan Phượng", line: 22 },
  { kind: "huyen", id: "hoai-duc", code: "274", vi: "Hoài Đức", line: 23 },
  { kind: "huyen", id: "quoc-oai", code: "275", vi: "Quốc Oai", line: 24 },
  { kind: "huyen", id: "thach-that", code: "276", vi: "Thạch Thất", line: 25 },
  { kind: "huyen", id: "chuong-my", code: "277", vi: "Chương Mỹ", line: 26 },
  { kind: "huyen", id: "thanh-oai", code: "278", vi: "Thanh Oai", line: 27 },
  { kind: "huyen", id: "thuong-tin", code: "279", vi: "Thường Tín", line: 28 },
  { kind: "huyen", id: "phu-xuyen", code: "280", vi: "Phú Xuyên", line: 29 },
  { kind: "huyen", id: "ung-hoa", code: "281", vi: "Ứng Hòa", line: 30 },
  { kind: "huyen", id: "my-duc", code: "282", vi: "Mỹ Đức", line: 31 },
];

const KINDS = {
  quan: { vi: "quận", en: "District" },
  huyen: { vi: "huyện", en: "Rural District" },
  "thi-xa": { vi: "thị xã", en: "Town" },
} as const;

/** Their People's Committees (UBND quận, huyện, thị xã). The plan does not list them: see the group's source. */
export const districts: readonly Agency[] = units.map((unit) => ({
  id: `ubnd-${unit.kind}-${unit.id}`,
  name: { vi: `UBND ${KINDS[unit.kind].vi} ${unit.vi}`, en: `People's Committee of ${unit.vi} ${KINDS[unit.kind].en}` },
  aliases: [`Ủy ban nhân dân ${KINDS[unit.kind].vi} ${unit.vi}`],
  kind: "peoples-committee",
  level: "district",
  codes: { gso: unit.code },
  from: null,
  until: "2025-06-30",
  source: { file: "data/administrative-units/districts_2023.csv", lines: [unit.line], trust: "unverified" },
  note: "Kết thúc hoạt động cùng cấp huyện ngày 01/7/2025; xã, phường nào nhận phần việc nào thì không có nguồn.",
}));
