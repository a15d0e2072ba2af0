import type { ProvinceInput } from "@kttt/core/province";

/**
 * The 22 district-level units of the city on 10/4/2023, with the codes of the General Statistics Office (Tổng cục
 * Thống kê). The document does not list them; see NOTICE.md for the data set. `line` is the line of its file.
 */
export const DISTRICTS = [
  { id: "ubnd-quan-1", vi: "Quận 1", en: "District 1", gso: "760", line: 32 },
  { id: "ubnd-quan-12", vi: "Quận 12", en: "District 12", gso: "761", line: 33 },
  { id: "ubnd-quan-go-vap", vi: "Quận Gò Vấp", en: "Gò Vấp District", gso: "764", line: 34 },
  { id: "ubnd-quan-binh-thanh", vi: "Quận Bình Thạnh", en: "Bình Thạnh District", gso: "765", line: 35 },
  { id: "ubnd-quan-tan-binh", vi: "Quận Tân Bình", en: "Tân Bình District", gso: "766", line: 36 },
  { id: "ubnd-quan-tan-phu", vi: "Quận Tân Phú", en: "Tân Phú District", gso: "767", line: 37 },
  { id: "ubnd-quan-phu-nhuan", vi: "Quận Phú Nhuận", en: "Phú Nhuận District", gso: "768", line: 38 },
  { id: "ubnd-tp-thu-duc", vi: "Thành phố Thủ Đức", en: "Thủ Đức City", gso: "769", line: 39 },
  { id: "ubnd-quan-3", vi: "Quận 3", en: "District 3", gso: "770", line: 40 },
  { id: "ubnd-quan-10", vi: "Quận 10", en: "District 10", gso: "771", line: 41 },
  { id: "ubnd-quan-11", vi: "Quận 11", en: "District 11", gso: "772", line: 42 },
  { id: "ubnd-quan-4", vi: "Quận 4", en: "District 4", gso: "773", line: 43 },
  { id: "ubnd-quan-5", vi: "Quận 5", en: "District 5", gso: "774", line: 44 },
  { id: "ubnd-quan-6", vi: "Quận 6", en: "District 6", gso: "775", line: 45 },
  { id: "ubnd-quan-8", vi: "Quận 8", en: "District 8", gso: "776", line: 46 },
  { id: "ubnd-quan-binh-tan", vi: "Quận Bình Tân", en: "Bình Tân District", gso: "777", line: 47 },
  { id: "ubnd-quan-7", vi: "Quận 7", en: "District 7", gso: "778", line: 48 },
  { id: "ubnd-huyen-cu-chi", vi: "Huyện Củ Chi", en: "Củ Chi Rural District", gso: "783", line: 49 },
  { id: "ubnd-huyen-hoc-mon", vi: "Huyện Hóc Môn", en: "Hóc Môn Rural District", gso: "784", line: 50 },
  { id: "ubnd-huyen-binh-chanh", vi: "Huyện Bình Chánh", en: "Bình Chánh Rural District", gso: "785", line: 51 },
  { id: "ubnd-huyen-nha-be", vi: "Huyện Nhà Bè", en: "Nhà Bè Rural District", gso: "786", line: 52 },
  { id: "ubnd-huyen-can-gio", vi: "Huyện Cần Giờ", en: "Cần Giờ Rural District", gso: "787", line: 53 },
] as const;

/** Where the list comes from, for each row made of it. A data set, not an official text: `unverified`. */
export const districtSource = (lines: number[]) => ({
  file: "administrative-units/districts_2023.csv",
  lines,
  trust: "unverified" as const,
  note: "thanglequoc/vietnamese-provinces-database v1.0.4.1 (MIT), danh mục hành chính tại 10/4/2023.",
});

export const districtAgencies: readonly ProvinceInput["agencies"][number][] = DISTRICTS.map((it) => ({
  id: it.id,
  name: { vi: `Ủy ban nhân dân ${it.vi}`, en: `People's Committee of ${it.en}` },
  aliases: [`UBND ${it.vi}`],
  kind: "peoples-committee",
  level: "district",
  codes: { gso: it.gso },
  from: null,
  until: "2025-06-30",
  source: districtSource([it.line]),
  note:
    it.id === "ubnd-tp-thu-duc"
      ? "Kết thúc hoạt động ngày 01/7/2025; địa bàn chia cho 12 phường."
      : "Kết thúc hoạt động cùng cấp huyện ngày 01/7/2025; xã, phường nào nhận phần việc nào thì không có nguồn.",
}));
