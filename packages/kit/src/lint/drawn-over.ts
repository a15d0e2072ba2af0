import { daysBetween, type LegalDate } from "@kttt/core/time";
import type { Province, ReportingDuty } from "@kttt/core/province";
import { type Finding, type LintCheck, type LintContext, pathOfDuty, warning } from "./finding.js";

/** Within a month of each other two reports tell of the same months. */
const SAME_TIME = 31;

/** The last days of a report; where no day is printed, those on which its periods close. */
function lastDays({ obligations }: LintContext, duty: string): readonly LegalDate[] {
  const own = obligations.filter((it) => it.duty === duty && it.kind === "report");
  return [...new Set(own.flatMap((it) => it.lastDay ?? it.closesOn ?? []))];
}

const sharesReporter = (a: ReportingDuty, b: ReportingDuty) => a.reporters.some((it) => b.reporters.includes(it));

function pairsOf({ reporting }: Province): readonly (readonly [ReportingDuty, ReportingDuty])[] {
  const years = reporting.filter((it) => it.period === "year");
  return reporting
    .filter((it) => it.period === "half-year")
    .flatMap((half) =>
      years
        .filter((year) => year.document === half.document && sharesReporter(half, year))
        .map((year) => [half, year] as const),
    );
}

/**
 * A half-year and a year report drawn over each other: the second half's report falls due with the year's, from the same
 * bodies. Usually the words ask for the first half and the year: `half: 1`.
 */
export const drawnOverFindings: LintCheck = (context) =>
  pairsOf(context.province).flatMap(([half, year]): Finding[] => {
    const days = lastDays(context, year.id);
    const both = lastDays(context, half.id).flatMap((it) => {
      const near = days.find((day) => Math.abs(daysBetween(it, day)) <= SAME_TIME);
      return near ? [{ half: it, year: near }] : [];
    });
    const [first] = both;
    if (!first) return [];
    const params = { half: half.id, year: year.id, halfDay: first.half, yearDay: first.year };
    return [warning("lint/half-year-over-year", [...pathOfDuty(context.province, half.id), "due"], params)];
  });

/** A yearly report due in the first months of the very year it is on: its year has hardly begun. */
export const yearNotOverFindings: LintCheck = ({ province }) =>
  province.reporting.flatMap((duty, index): Finding[] => {
    const { due, id } = duty;
    if (duty.period !== "year" || due?.kind !== "annual" || due.offset !== undefined) return [];
    const day = due.before ?? due.on;
    if (day === undefined || day > "03-31") return [];
    return [warning("lint/year-not-over", ["reporting", index, "due"], { duty: id, day })];
  });
