import { addPeriod } from "../time/add-period.js";
import { type LegalDate, laterOf } from "../kernel/legal-date.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { type Citation, type Trust, weakestTrust } from "../kernel/citation.js";
import { hasBegunOn, inForceAmong } from "../law/in-force.js";
import { type CaseState, lastAct, type Proceeding } from "./case-state.js";
import { servedOn } from "./paper.js";
import type { Anchor, ActLimit, WaitingPeriod } from "./act-limit.js";

/** A day counted for a case: `shown` as the calendar counts it, `surely` the later of its readings. */
export interface CaseDay {
  readonly shown: LegalDate;
  /** Nothing is late, and no period over, before this day has passed. */
  readonly surely: LegalDate;
  readonly trust: Trust;
  /** The texts which set the period, in force on the day from which it is counted; none for a day which is given. */
  readonly by: readonly Citation[];
}

const exactly = (day: LegalDate): CaseDay => ({ shown: day, surely: day, trust: "verified", by: [] });

/** The clocks of one proceeding. */
export interface CaseClock {
  /** The day from which a text counts; `null` while it is not known. */
  anchor(anchor: Anchor): CaseDay | null;
  /** The last day of a limit; `null` while its anchor is not known, and where no text in force on that day set it. */
  lastDay(limit: ActLimit): CaseDay | null;
  /** The last day of a waiting period. */
  end(period: WaitingPeriod): CaseDay | null;
}

/** What each period comes to from each day from which it was counted. */
type Counted = WeakMap<WaitingPeriod, Map<LegalDate, CaseDay | null>>;

const counted = new WeakMap<LegalCalendar, Counted>();
/** So many days are kept of one period: three years of them. */
const MOST_DAYS = 1_100;

/** The days of a period which were counted before. Periods stand in the flows and never change. */
function daysOf(period: WaitingPeriod, calendar: LegalCalendar): Map<LegalDate, CaseDay | null> {
  let periods = counted.get(calendar);
  if (!periods) counted.set(calendar, (periods = new WeakMap()));
  let days = periods.get(period);
  if (!days || days.size >= MOST_DAYS) periods.set(period, (days = new Map()));
  return days;
}

/** A period from its beginning, by the texts which are in force then; `null` where none of them is. */
function countFrom(
  start: CaseDay,
  period: ActLimit,
  calendar: LegalCalendar,
  inForce: (by: readonly Citation[], on: LegalDate) => readonly Citation[],
): CaseDay | null {
  const { before, n, unit } = period;
  // Nothing is counted: what must have passed is the day itself, printed in a paper.
  if (n === 0) {
    const by = inForce(period.by ?? [], start.shown);
    if (period.by && by.length === 0) return null;
    return { ...start, trust: weakestTrust(start.trust, by[0]?.trust ?? "verified"), by };
  }
  const options = { calendar, direction: before ? "backwards" : "forwards" } as const;
  const first = addPeriod(start.shown, { n, unit }, options);
  const later = start.surely === start.shown ? first : addPeriod(start.surely, { n, unit }, options);
  const by = inForce(period.by ?? [], before ? first.date : start.shown);
  if (period.by && by.length === 0) return null;
  return {
    shown: first.date,
    surely: laterOf(first.readings.later, later.readings.later),
    trust: weakestTrust(first.trust, start.trust, by[0]?.trust ?? "verified"),
    by,
  };
}

/** The clocks of a proceeding, from the acts and facts recorded so far. */
export function clockOf(
  state: CaseState,
  proceeding: Proceeding,
  calendar: LegalCalendar = VIETNAM_CALENDAR,
): CaseClock {
  function anchor(it: Anchor): CaseDay | null {
    if (it.of === "end") return end(it.period);
    if (it.of === "facts") {
      // Where there never was a debt, nothing waits for the day on which debts are paid.
      const none = state.debtsOutstanding === false && state.debtsPaidOn === null;
      const days = it.facts.filter((fact) => !(none && fact === "debtsPaidOn")).map((fact) => state[fact]);
      if (days.length === 0) return null;
      return days.some((day) => day === null) ? null : exactly((days as LegalDate[]).reduce(laterOf));
    }
    if (it.of === "latest") {
      const acts = it.acts.map((act) => lastAct(proceeding, act)?.on ?? null);
      return acts.some((day) => day === null) ? null : exactly((acts as LegalDate[]).reduce(laterOf));
    }
    const act = lastAct(proceeding, it.act);
    if (!act) return null;
    if (it.of === "act") return exactly(act.on);
    const day = it.of === "service" ? servedOn(act.papers, it.to) : (act.payload[it.day] ?? null);
    return day === null ? null : exactly(day);
  }

  /** Once a person has chosen the law of the proceeding, its texts go on for it after their end. */
  const inForce = (by: readonly Citation[], on: LegalDate) =>
    proceeding.decided === null ? inForceAmong(by, on) : by.filter((it) => hasBegunOn(it, on));

  /**
   * A period from a day, kept where nothing but the day decides: the thousands of cases of a province count the same periods of the
   * same flows from the same days. Measured over a year of 300 cases: 1 in 40 was a new one.
   */
  function countedFrom(period: ActLimit, start: CaseDay): CaseDay | null {
    if (
      start.trust !== "verified" ||
      start.surely !== start.shown ||
      start.by.length > 0 ||
      proceeding.decided !== null
    )
      return countFrom(start, period, calendar, inForce);
    const days = daysOf(period, calendar);
    const known = days.get(start.shown);
    if (known !== undefined) return known;
    const made = countFrom(start, period, calendar, inForce);
    days.set(start.shown, made);
    return made;
  }

  function count(period: ActLimit): CaseDay | null {
    for (const from of period.from) {
      const start = anchor(from);
      if (!start) continue;
      if (period.yieldsTo && hasBegunOn(period.yieldsTo, start.shown)) break;
      const day = countedFrom(period, start);
      if (day === null) break;
      return day;
    }
    return period.else ? count(period.else) : null;
  }

  const end = (period: WaitingPeriod): CaseDay | null => count(period);
  return { anchor, lastDay: count, end };
}
