import { formatDay, type LegalDate, printedDay } from "@kttt/core/time";
import { type Finding, groupBy, type LintCheck, type LintContext, pathOfDuty, some, warning } from "./finding.js";

/** Duties of which the document says a day, each day once, without days which were only read into the words. */
function daysOf({ obligations }: LintContext) {
  const seen = new Map<string, { readonly duty: string; readonly lastDay: LegalDate; readonly early: boolean }>();
  for (const { duty, inferred, lastDay, pastDueAtAssignment, kind } of obligations) {
    if (lastDay === null || inferred || kind === "consolidation") continue;
    seen.set(`${duty} ${lastDay}`, { duty, lastDay, early: pastDueAtAssignment });
  }
  return [...seen.values()];
}

/** Last days which had passed when the document came out: a person must set others. */
export const earlyDayFindings: LintCheck = (context) => {
  const { province } = context;
  return daysOf(context)
    .filter((it) => it.early)
    .map(({ duty, lastDay }): Finding => {
      const path = pathOfDuty(province, duty);
      const row = [...province.tasks, ...province.reporting].find((it) => it.id === duty);
      const document = province.documents.find((it) => it.id === row?.document);
      const known = document?.issuedOn ?? document?.notBefore ?? document?.period.from ?? lastDay;
      return warning("lint/day-before-document", path, { duty, lastDay, document: document?.id ?? "–", known });
    });
};

/** Last days on which offices are closed. A printed day does not move: the paper must be there the working day before. */
export const dayOffFindings: LintCheck = (context) => {
  const { province, span } = context;
  const inside = daysOf(context).filter((it) => it.lastDay >= span.from && it.lastDay <= span.to);
  return [...groupBy(inside, (it) => it.lastDay).values()].flatMap((same): Finding[] => {
    const [first] = same;
    if (!first) return [];
    const { fallsOn } = printedDay(first.lastDay);
    if (fallsOn === null) return [];
    const params = {
      day: first.lastDay,
      dayVi: formatDay(first.lastDay, "vi"),
      whyVi: fallsOn.name.vi,
      whyEn: fallsOn.name.en,
      count: same.length,
      duties: some(same.map((it) => it.duty)),
    };
    return [warning("lint/day-off", pathOfDuty(province, first.duty), params, fallsOn.citations[0])];
  });
};
