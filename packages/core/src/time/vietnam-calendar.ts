import { timeProblem } from "./errors.js";
import { citeConvention } from "../law/cite.js";
import { KtttError } from "../kernel/problem.js";
import { ANNOUNCED_YEARS } from "./announced-years.js";
import { type CalendarYear, calendarYear, type DayOff, isWeekend } from "./calendar-year.js";
import { fromDayNumber, type LegalDate, partsOf } from "../kernel/legal-date.js";
import { FIRST_YEAR } from "./paid-holidays.js";
import { layOutWorkingDays, type WorkingDays } from "./working-days.js";
import type { YearDecision } from "./year-decision.schema.js";

/**
 * How a Saturday worked instead of a swapped day is read: `worked` as State offices do, or `off` for everybody whom the
 * swap does not bind. The swapped day itself is off in both.
 */
export type SwapReading = "worked" | "off";

/** The last year which the calendar tells. */
export const LAST_YEAR = 2100;

/** The days off of Vietnam as a set of yearly decisions makes them. Immutable; years are worked out when first asked. */
export interface LegalCalendar {
  /** In order of years. */
  readonly decisions: readonly YearDecision[];
  /** The last year for which a decision is known; null when there is none. Beyond it everything is provisional. */
  readonly lastAnnounced: number | null;
  /** The days off of a year. @throws KtttError `calendar/outside-calendar` before 1995 and after 2100 */
  year(year: number): CalendarYear;
  /**
   * Why the day is off, or null when it is a working day. A rest day worked instead of a swapped day is off only under
   * the reading `off`. @throws KtttError `calendar/outside-calendar`
   */
  dayOff(date: LegalDate, reading: SwapReading): DayOff | null;
  /** The table for fast counting under one reading of worked Saturdays. */
  table(reading: SwapReading): WorkingDays;
}

const WEEKEND: Omit<DayOff, "date"> = {
  kind: "weekend",
  holiday: null,
  name: { vi: "Nghỉ cuối tuần", en: "Weekend" },
  trust: "verified",
  // The Civil Code sets the end of the week against working days and does not say which days it is.
  citations: [citeConvention("docs/legal-time.md#the-weekly-rest")],
};

/** Makes a calendar of decisions; of two for the same year the later in the list counts. */
export function legalCalendar(decisions: readonly YearDecision[]): LegalCalendar {
  const byYear = new Map(decisions.map((it) => [it.year, it] as const));
  const kept = [...byYear.values()].sort((a, b) => a.year - b.year);
  const lastAnnounced = kept.at(-1)?.year ?? null;
  const worked = new Set(kept.flatMap((it) => it.swaps.map((swap) => swap.worked)));
  const years = new Map<number, { readonly made: CalendarYear; readonly named: ReadonlyMap<LegalDate, DayOff> }>();
  const tables = new Map<SwapReading, WorkingDays>();

  function known(wanted: number) {
    const before = years.get(wanted);
    if (before) return before;
    if (!Number.isInteger(wanted) || wanted < FIRST_YEAR || wanted > LAST_YEAR) {
      throw new KtttError(timeProblem("calendar/outside-calendar", [], { first: FIRST_YEAR, last: LAST_YEAR }));
    }
    const made = calendarYear(wanted, byYear);
    const entry = { made, named: new Map(made.daysOff.map((it) => [it.date, it] as const)) };
    years.set(wanted, entry);
    return entry;
  }

  function dayOff(date: LegalDate, reading: SwapReading): DayOff | null {
    const { named } = known(partsOf(date).year);
    if (reading === "worked" && worked.has(date)) return null;
    return named.get(date) ?? (isWeekend(date) ? { date, ...WEEKEND } : null);
  }

  function table(reading: SwapReading): WorkingDays {
    const before = tables.get(reading);
    if (before) return before;
    const made = layOutWorkingDays(FIRST_YEAR, LAST_YEAR, (day) => dayOff(fromDayNumber(day), reading) !== null);
    tables.set(reading, made);
    return made;
  }

  return { decisions: kept, lastAnnounced, year: (wanted) => known(wanted).made, dayOff, table };
}

/** The days off as announced: the decisions of {@link ANNOUNCED_YEARS}. */
export const VIETNAM_CALENDAR: LegalCalendar = legalCalendar(ANNOUNCED_YEARS);
