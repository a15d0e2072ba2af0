import { legalDate, type LegalDate } from "../kernel/legal-date.js";
import type { YearDecision, YearNotice } from "./year-decision.schema.js";

const on = (year: number, monthDays: string): LegalDate[] =>
  monthDays.split(" ").map((it) => legalDate(it.length > 5 ? it : `${year}-${it}`));
/** `"2013-02-15 for 02-23"`, several divided by commas: a day off and the rest day worked for it. */
const swapped = (year: number, pairs: string): YearDecision["swaps"] =>
  pairs.split(", ").map((pair) => {
    const [off = "", worked = ""] = pair.split(" for ").map((it) => on(year, it)[0]);
    return { off: legalDate(off), worked: legalDate(worked) };
  });

interface Chosen {
  readonly tet: string;
  readonly nationalDay?: string;
  readonly swaps?: string;
  readonly inferred?: string;
}
interface Paper extends Omit<YearNotice, "issuedOn" | "days" | "read"> {
  readonly issuedOn?: string;
  readonly days?: string;
  readonly read?: true | string;
}

function decided(year: number, chosen: Chosen, ...papers: readonly Paper[]): YearDecision {
  return {
    year,
    notices: papers.map(({ number, issuedOn, days, read }) => ({
      number,
      ...(issuedOn === undefined ? {} : { issuedOn: legalDate(issuedOn) }),
      ...(days === undefined ? {} : { days: on(year, days) }),
      ...(read === undefined ? {} : { read: read === true ? true : on(year, read) }),
    })),
    tet: on(year, chosen.tet),
    nationalDay: chosen.nationalDay === undefined ? null : legalDate(`${year}-${chosen.nationalDay}`),
    swaps: chosen.swaps === undefined ? [] : swapped(year, chosen.swaps),
    ...(chosen.inferred === undefined ? {} : { inferred: on(year, chosen.inferred) }),
    trust: "announced",
  };
}

const TET_2017 = "01-26 01-27 01-28 01-29 01-30";
const TET_2018 = "02-14 02-15 02-16 02-17 02-18";
const TET_2023 = "01-20 01-21 01-22 01-23 01-24";
const TET_2024 = "02-08 02-09 02-10 02-11 02-12";
const TET_2025 = "01-27 01-28 01-29 01-30 01-31";

/**
 * The yearly decisions on days off of State offices, 2013 to 2027: the letter of the Government Office which states the
 * Prime Minister's agreement, and the Ministry's notice. `read` marks the papers whose own text was at hand; all else is
 * known from the press and from public tables which quote the papers. The weekdays off of 2013 to 2025 are the days on
 * which the stock exchanges were closed, none more and none fewer.
 */
export const ANNOUNCED_YEARS: readonly YearDecision[] = [
  decided(
    2013,
    {
      tet: "02-09 02-10 02-11 02-12",
      swaps: "2012-12-31 for 01-05, 02-15 for 02-23, 04-29 for 05-04",
      inferred: "04-19",
    },
    { number: "9570/VPCP-KGVX", issuedOn: "2012-11-23", days: "2012-12-31 02-15 04-29", read: true },
    { number: "Thông báo của Bộ LĐTBXH tháng 12/2012 (số chưa rõ)", days: "02-09 02-10 02-11 02-12" },
  ),
  decided(
    2014,
    {
      tet: "01-30 01-31 02-01 02-02 02-03",
      // The letter swaps two days before Tết for two Saturdays and does not say which for which.
      swaps: "01-28 for 01-25, 01-29 for 02-08, 05-02 for 04-26, 09-01 for 09-06",
    },
    { number: "10525/VPCP-KGVX", issuedOn: "2013-12-12", read: true },
  ),
  decided(
    2015,
    {
      tet: "02-17 02-18 02-19 02-20 02-21",
      swaps: "01-02 for 2014-12-27, 02-16 for 02-14, 04-29 for 04-25",
    },
    {
      number: "Ý kiến đồng ý của Thủ tướng Chính phủ ngày 01/12/2014 (số chưa rõ) về Tờ trình 89/TTr-LĐTBXH",
      issuedOn: "2014-12-01",
    },
  ),
  decided(
    2016,
    { tet: "02-07 02-08 02-09 02-10 02-11" },
    {
      number: "4659/TB-LĐTBXH",
      issuedOn: "2015-11-13",
      days: "02-07 02-08 02-09 02-10 02-11 04-18 05-02 05-03",
    },
  ),
  decided(
    2017,
    { tet: TET_2017 },
    { number: "9794/VPCP-KGVX", issuedOn: "2016-11-14", days: TET_2017 },
    {
      number: "Thông báo của Bộ LĐTBXH ngày 24/11/2016 (số chưa rõ)",
      issuedOn: "2016-11-24",
      days: `01-02 ${TET_2017}`,
    },
  ),
  decided(
    2018,
    { tet: TET_2018, inferred: "04-25" },
    { number: "573/TB-VPCP", issuedOn: "2017-12-14", days: `${TET_2018} 09-03`, read: true },
    { number: "5427/TB-LĐTBXH", issuedOn: "2017-12-22", days: `${TET_2018} 09-03` },
  ),
  decided(
    2019,
    { tet: "02-04 02-05 02-06 02-07 02-08", swaps: "2018-12-31 for 01-05, 04-29 for 05-04" },
    { number: "6519/VPCP-KGVX", issuedOn: "2018-07-11", read: true },
    { number: "3238/TB-LĐTBXH", issuedOn: "2018-08-06" },
  ),
  decided(
    2020,
    { tet: "01-23 01-24 01-25 01-26 01-27" },
    { number: "9087/VPCP-KGVX", issuedOn: "2019-10-07", read: true },
  ),
  decided(
    2021,
    { tet: "02-10 02-11 02-12 02-13 02-14", nationalDay: "09-03" },
    { number: "9895/VPCP-KGVX", issuedOn: "2020-11-26" },
    { number: "4875/TB-LĐTBXH" },
  ),
  decided(
    2022,
    { tet: "01-31 02-01 02-02 02-03 02-04", nationalDay: "09-01" },
    { number: "245/VPCP-KGVX", issuedOn: "2022-01-11", read: true },
    { number: "119/TB-LĐTBXH" },
  ),
  decided(
    2023,
    { tet: TET_2023, nationalDay: "09-01" },
    { number: "8056/VPCP-KGVX", issuedOn: "2022-12-01", days: `${TET_2023} 09-01 09-04`, read: true },
    { number: "5034/TB-LĐTBXH", days: `${TET_2023} 09-01 09-04` },
  ),
  decided(
    2024,
    { tet: TET_2024, nationalDay: "09-03", swaps: "04-29 for 05-04" },
    { number: "8662/VPCP-KGVX", issuedOn: "2023-11-03", days: `${TET_2024} 09-03`, read: true },
    { number: "5015/TB-LĐTBXH", issuedOn: "2023-11-22", days: `${TET_2024} 09-03` },
    { number: "2450/VPCP-KGVX", issuedOn: "2024-04-12", days: "04-29" },
    { number: "1570/TB-BLĐTBXH", issuedOn: "2024-04-12", days: "04-29", read: true },
  ),
  decided(
    2025,
    { tet: TET_2025, nationalDay: "09-01", swaps: "05-02 for 04-26" },
    { number: "8726/VPCP-KGVX", issuedOn: "2024-11-26" },
    { number: "6150/TB-BLĐTBXH", issuedOn: "2024-12-03", read: TET_2025 },
  ),
  decided(
    2026,
    {
      tet: "02-16 02-17 02-18 02-19 02-20",
      nationalDay: "09-01",
      swaps: "01-02 for 01-10, 08-31 for 08-22",
    },
    { number: "9859/VPCP-KGVX", issuedOn: "2025-10-13" },
    { number: "9441/TB-BNV", issuedOn: "2025-10-16" },
    { number: "12729/VPCP-KGVX", issuedOn: "2025-12-25", days: "01-02" },
    { number: "3383/BNV-CVL", issuedOn: "2026-04-10", days: "04-27" },
    // A single day: the swap of 23 November, once proposed, is not in it.
    { number: "10065/VPCP-KGVX", issuedOn: "2026-10-02", days: "11-24" },
  ),
  decided(
    2027,
    { tet: "02-04 02-05 02-06 02-07 02-08", nationalDay: "09-03", inferred: "04-16 05-03" },
    { number: "10065/VPCP-KGVX", issuedOn: "2026-10-02" },
  ),
];
