import { dongnai } from "@kttt/province-dongnai";
import { hanoi } from "@kttt/province-hanoi";
import { hcm } from "@kttt/province-hcm";
import { quangngai } from "@kttt/province-quangngai";
import { defineProvince } from "../../src/province/define-province.js";
import type { Province, ProvinceInput } from "../../src/province/province.schema.js";

/** The provinces whose documents are encoded, and of each the groups of its districts (or of what has come after them). */
const REAL: readonly { readonly province: Province; readonly districts: readonly string[] }[] = [
  { province: hcm, districts: ["ubnd-quan-huyen"] },
  { province: hanoi, districts: ["ubnd-quan-huyen"] },
  { province: dongnai, districts: ["ubnd-huyen-thanh-pho", "ubnd-xa-phuong"] },
  { province: quangngai, districts: ["ubnd-xa-phuong"] },
];

/** Communes of a province on average: 3,321 in 34 provinces. */
export const COMMUNES = 98;

/** How many provinces and cities there are since 01/07/2025, and how many cooperatives in them. */
export const NATION = { provinces: 34, cooperatives: 33_500 } as const;

type Agency = ProvinceInput["agencies"][number];

function commune(index: number): Agency {
  const number = String(index + 1).padStart(4, "0");
  return {
    id: `xa-mau-${number}`,
    name: { vi: `UBND xã Mẫu ${number}`, en: `Mẫu Commune ${number}` },
    aliases: [],
    kind: "peoples-committee",
    level: "commune",
    codes: {},
    from: null,
    until: null,
  };
}

/**
 * One of the nation's provinces: a real one's documents in turn, its district groups replaced by communes. Made anew each time it
 * is asked for, so that nothing which was kept for one of the same name is found again.
 */
export function nationProvince(index: number, communes: number = COMMUNES): Province {
  const { districts, province } = REAL[index % REAL.length] as (typeof REAL)[number];
  const made = Array.from({ length: communes }, (_, at) => commune(at));
  const members = made.map((it) => it.id);
  // Through JSON: the rows are frozen, and shared with the province they come from.
  const input = JSON.parse(JSON.stringify(province)) as ProvinceInput;
  return defineProvince({
    ...input,
    id: `tinh-${String(index + 1).padStart(2, "0")}`,
    agencies: [...input.agencies, ...made],
    groups: input.groups.map((it) => {
      if (!districts.includes(it.id)) return it;
      const { membersKnownOn: _, ...group } = it;
      return { ...group, members, complete: true, from: null, until: null };
    }),
  });
}
