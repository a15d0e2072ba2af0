import { decisionProblem } from "./decision-errors.js";
import { z } from "zod";
import { isKtttError, KtttError, type Problem, type ProblemPath } from "../kernel/problem.js";
import { ANNOUNCED_YEARS } from "./announced-years.js";
import { calendarYear, isWeekend } from "./calendar-year.js";
import { civilDate, daysBetween, type LegalDate, partsOf, shiftDays } from "../kernel/legal-date.js";
import { lunarNewYear } from "./lunar.js";
import { paidHolidayOn } from "./paid-holidays.js";
import { schemaProblems } from "../kernel/schema-issues.js";
import { type LegalCalendar, legalCalendar } from "./vietnam-calendar.js";
import { type YearDecision, yearDecisionSchema } from "./year-decision.schema.js";

/** A swapped day and the day worked for it lie at most so many days apart; more is a slip of the pen. */
const SWAP_REACH = 31;

function tetProblems({ year, tet }: YearDecision): Problem[] {
  const first = lunarNewYear(year);
  const granted = paidHolidayOn("tet", first)?.days ?? 0;
  const unbroken = tet.every((date, index) => index === 0 || date === shiftDays(tet[index - 1] ?? date, 1));
  return tet.length === granted && unbroken && tet.includes(first)
    ? []
    : [decisionProblem("calendar/decision-tet", ["tet"], { year, count: granted, first })];
}

function nationalDayProblems({ year, nationalDay }: YearDecision): Problem[] {
  const granted = paidHolidayOn("national-day", civilDate(year, 9, 2))?.days ?? 0;
  const allowed: readonly (string | null)[] = granted === 2 ? [civilDate(year, 9, 1), civilDate(year, 9, 3)] : [null];
  return allowed.includes(nationalDay)
    ? []
    : [
        decisionProblem("calendar/decision-national-day", ["nationalDay"], {
          year,
          allowed: allowed.map(String).join(", "),
        }),
      ];
}

/** The days off of the decision's year by this decision alone. */
const daysOffBy = (decision: YearDecision) =>
  calendarYear(decision.year, new Map([[decision.year, decision]])).daysOff.map((it) => it.date);

function swapProblems(decision: YearDecision): Problem[] {
  const { year } = decision;
  const taken = new Set<LegalDate>(daysOffBy({ ...decision, swaps: [], others: [] }));
  // A gap before New Year is closed by the decision of the new year: 31/12/2012, 31/12/2018.
  const lastWeek = shiftDays(civilDate(year, 1, 1), -7);
  const used = new Set<LegalDate>();
  return decision.swaps.flatMap(({ off, worked }, index) => {
    const path: ProblemPath = ["swaps", index];
    const found: Problem[] = [];
    const inYear = off >= lastWeek && off <= civilDate(year, 12, 31);
    if (!inYear || isWeekend(off) || taken.has(off) || used.has(off)) {
      found.push(decisionProblem("calendar/decision-swap-off", [...path, "off"], { date: off, year }));
    }
    const near = Math.abs(daysBetween(off, worked)) <= SWAP_REACH;
    if (!isWeekend(worked) || taken.has(worked) || used.has(worked) || !near) {
      found.push(
        decisionProblem("calendar/decision-swap-worked", [...path, "worked"], { date: worked, off, days: SWAP_REACH }),
      );
    }
    used.add(off).add(worked);
    return found;
  });
}

function otherDayProblems({ year, others = [] }: YearDecision): Problem[] {
  return others.flatMap(({ date }, index) =>
    partsOf(date).year === year
      ? []
      : [decisionProblem("calendar/decision-other-year", ["others", index, "date"], { date, year })],
  );
}

/** The weekdays off which law and decision give, against those which the notice lists. */
function listProblems(decision: YearDecision): Problem[] {
  if (!decision.weekdaysOff) return [];
  const counted = daysOffBy(decision).filter((date) => !isWeekend(date));
  const listed = decision.weekdaysOff;
  const missing = counted.filter((date) => !listed.includes(date));
  const extra = listed.filter((date) => !counted.includes(date));
  if (missing.length === 0 && extra.length === 0) return [];
  const say = (dates: readonly string[]) => dates.join(", ") || "–";
  return [decisionProblem("calendar/decision-weekdays", ["weekdaysOff"], { missing: say(missing), extra: say(extra) })];
}

/** What is wrong with a decision, all at once; empty when nothing is. */
export function yearDecisionProblems(decision: YearDecision): readonly Problem[] {
  const found = [
    ...tetProblems(decision),
    ...nationalDayProblems(decision),
    ...swapProblems(decision),
    ...otherDayProblems(decision),
  ];
  return found.length > 0 ? found : listProblems(decision);
}

/**
 * Reads one year's decision from JSON: first its shape, then whether it can be a decision on days off at all (Tết
 * unbroken and around the lunar new year, National Day with the day beside it, working days swapped for rest days, the
 * announced list equal to what follows from the law).
 *
 * @throws KtttError with every problem found, the codes `calendar/decision-…`
 */
export function readYearDecision(json: unknown): YearDecision {
  const read = yearDecisionSchema.safeParse(json);
  if (!read.success) {
    const jsonSchema = () => z.toJSONSchema(yearDecisionSchema, { io: "input" });
    throw new KtttError(schemaProblems(read.error.issues, json, jsonSchema));
  }
  const problems = yearDecisionProblems(read.data);
  if (problems.length > 0) throw new KtttError(problems);
  return read.data;
}

/**
 * The announced calendar with further years' decisions read from JSON; a year given twice takes the later one.
 *
 * @throws KtttError with the problems of every decision that cannot be read, their paths beginning with its index
 */
export function calendarWithDecisions(decisions: readonly unknown[]): LegalCalendar {
  const problems: Problem[] = [];
  const read = decisions.flatMap((json, index) => {
    try {
      return [readYearDecision(json)];
    } catch (error) {
      if (!isKtttError(error)) throw error;
      problems.push(...error.problems.map((it) => ({ ...it, path: [index, ...it.path] })));
      return [];
    }
  });
  if (problems.length > 0) throw new KtttError(problems);
  return legalCalendar([...ANNOUNCED_YEARS, ...read]);
}
