import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import type { YearDecision } from "./year-decision.schema.js";

const days = (year: number, ...monthDays: readonly string[]): LegalDate[] =>
  monthDays.map((it) => legalDate(`${year}-${it}`));
const swap = (off: string, worked: string) => ({ off: legalDate(off), worked: legalDate(worked) });

/**
 * The yearly decisions on days off, 2023 to 2026. The notices are known by their numbers and were read at second hand
 * (two public holiday tables which quote them and agree day by day), hence `announced`.
 */
export const ANNOUNCED_YEARS: readonly YearDecision[] = [
  {
    year: 2023,
    notices: [{ number: "5034/TB-LĐTBXH" }],
    tet: days(2023, "01-20", "01-21", "01-22", "01-23", "01-24"),
    nationalDay: legalDate("2023-09-01"),
    swaps: [],
    weekdaysOff: days(
      2023,
      ...["01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01", "05-02", "05-03", "09-01", "09-04"],
    ),
    trust: "announced",
  },
  {
    year: 2024,
    notices: [{ number: "5015/TB-LĐTBXH" }, { number: "1570/TB-LĐTBXH" }],
    tet: days(2024, "02-08", "02-09", "02-10", "02-11", "02-12"),
    nationalDay: legalDate("2024-09-03"),
    swaps: [swap("2024-04-29", "2024-05-04")],
    weekdaysOff: days(
      2024,
      ...["01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01", "09-02", "09-03"],
    ),
    trust: "announced",
  },
  {
    year: 2025,
    notices: [{ number: "6150/TB-BLĐTBXH", issuedOn: legalDate("2024-12-03") }],
    tet: days(2025, "01-27", "01-28", "01-29", "01-30", "01-31"),
    nationalDay: legalDate("2025-09-01"),
    swaps: [swap("2025-05-02", "2025-04-26")],
    weekdaysOff: days(
      2025,
      ...["01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02", "09-01", "09-02"],
    ),
    trust: "announced",
  },
  {
    year: 2026,
    // The third letter says that no working day is swapped around 30 April. A swap around 24 November was only proposed.
    notices: [
      { number: "9441/TB-BNV", issuedOn: legalDate("2025-10-16") },
      { number: "12729/VPCP-KGVX" },
      { number: "3383/BNV-CVL", issuedOn: legalDate("2026-04-10") },
    ],
    tet: days(2026, "02-16", "02-17", "02-18", "02-19", "02-20"),
    nationalDay: legalDate("2026-09-01"),
    swaps: [swap("2026-01-02", "2026-01-10"), swap("2026-08-31", "2026-08-22")],
    weekdaysOff: days(
      2026,
      ...["01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01"],
      ...["08-31", "09-01", "09-02", "11-24"],
    ),
    trust: "announced",
  },
];
