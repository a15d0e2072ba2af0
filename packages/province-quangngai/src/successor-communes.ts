import type { ProvinceInput } from "@kttt/core/province";

type Agency = ProvinceInput["agencies"][number];

const ON_2025_07_01 = {
  file: "data/administrative-units/communes_2025-07-01.csv",
  trust: "unverified" as const,
  note: "Danh mục đơn vị hành chính, trạng thái 01/7/2025 (thanglequoc/vietnamese-provinces-database v3.0.2, MIT).",
};

/**
 * The People's Committees which followed those of the city's communes and wards. A code of the General Statistics Office
 * can live on with another extent, so the ones of 2025 which keep a name have an id of their own.
 */
export const successorCommunes = [
  {
    id: "ubnd-xa-an-phu",
    name: { vi: "UBND xã An Phú (trước 01/7/2025)", en: "People's Committee of An Phu Commune (before 1 July 2025)" },
    aliases: [],
    kind: "peoples-committee",
    level: "commune",
    codes: { gso: "21262" },
    from: "2025-01-01",
    until: "2025-06-30",
    source: {
      file: "thanglequoc/vietnamese-provinces-database v2.3.0",
      trust: "unverified",
      note: "Danh mục đơn vị hành chính, trạng thái 01/01/2025: xã Nghĩa Phú và xã Nghĩa An nhập thành xã An Phú.",
    },
  },
  {
    id: "ubnd-phuong-cam-thanh",
    name: { vi: "UBND phường Cẩm Thành", en: "People's Committee of Cam Thanh Ward" },
    aliases: [],
    kind: "peoples-committee",
    level: "commune",
    codes: { gso: "21025" },
    from: "2025-07-01",
    until: null,
    source: ON_2025_07_01,
  },
  {
    id: "ubnd-phuong-nghia-lo-2025",
    name: { vi: "UBND phường Nghĩa Lộ (từ 01/7/2025)", en: "People's Committee of Nghia Lo Ward (from 1 July 2025)" },
    aliases: [],
    kind: "peoples-committee",
    level: "commune",
    codes: { gso: "21028" },
    from: "2025-07-01",
    until: null,
    source: ON_2025_07_01,
  },
  {
    id: "ubnd-xa-an-phu-2025",
    name: { vi: "UBND xã An Phú (từ 01/7/2025)", en: "People's Committee of An Phu Commune (from 1 July 2025)" },
    aliases: [],
    kind: "peoples-committee",
    level: "commune",
    codes: { gso: "21034" },
    from: "2025-07-01",
    until: null,
    source: ON_2025_07_01,
  },
  {
    id: "ubnd-xa-dong-son",
    name: { vi: "UBND xã Đông Sơn", en: "People's Committee of Dong Son Commune" },
    aliases: [],
    kind: "peoples-committee",
    level: "commune",
    codes: { gso: "21109" },
    from: "2025-07-01",
    until: null,
    source: ON_2025_07_01,
    note: "Gồm xã Tịnh Hòa của thành phố và các xã ngoài thành phố.",
  },
  {
    id: "ubnd-phuong-truong-quang-trong-2025",
    name: {
      vi: "UBND phường Trương Quang Trọng (từ 01/7/2025)",
      en: "People's Committee of Truong Quang Trong Ward (from 1 July 2025)",
    },
    aliases: [],
    kind: "peoples-committee",
    level: "commune",
    codes: { gso: "21172" },
    from: "2025-07-01",
    until: null,
    source: ON_2025_07_01,
  },
  {
    id: "ubnd-xa-tinh-khe-2025",
    name: { vi: "UBND xã Tịnh Khê (từ 01/7/2025)", en: "People's Committee of Tinh Khe Commune (from 1 July 2025)" },
    aliases: [],
    kind: "peoples-committee",
    level: "commune",
    codes: { gso: "21211" },
    from: "2025-07-01",
    until: null,
    source: ON_2025_07_01,
  },
] satisfies readonly Agency[];
