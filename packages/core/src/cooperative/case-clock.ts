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

/** What a limit comes to from a day: of a counted limit all that cases ask for. */
interface Counted {
  readonly date: LegalDate;
  readonly later: LegalDate;
  readonly trust: Trust;
}

/** So many counted limits are kept for one calendar: some hundred limits from each day of two years. */
const MOST_COUNTED = 200_000;
const counted = new WeakMap<LegalCalendar, Map<string, Counted>>();

/**
 * A limit counted from a day, kept: the thousands of cases of a province count the same limits of the same flows from the same days,
 * and each count gathers days off, citations and both readings. Measured over a year of 300 cases: 1 in 40 was a new one.
 */
function countedFrom(from: LegalDate, { n, unit, before }: ActLimit, calendar: LegalCalendar): Counted {
  let known = counted.get(calendar);
  if (!known || known.size >= MOST_COUNTED) counted.set(calendar, (known = new Map()));
  const key = `${from} ${n} ${unit} ${before ? "-" : "+"}`;
  const same = known.get(key);
  if (same) return same;
  const direction = before ? "backwards" : "forwards";
  const { date, readings, trust } = addPeriod(from, { n, unit }, { calendar, direction });
  const made = { date, later: readings.later, trust };
  known.set(key, made);
  return made;
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

  function count(period: ActLimit): CaseDay | null {
    for (const from of period.from) {
      const start = anchor(from);
      if (!start) continue;
      if (period.yieldsTo && hasBegunOn(period.yieldsTo, start.shown)) break;
      // Nothing is counted: what must have passed is the day itself, printed in a paper.
      if (period.n === 0) {
        const by = inForce(period.by ?? [], start.shown);
        if (period.by && by.length === 0) break;
        return { ...start, trust: weakestTrust(start.trust, by[0]?.trust ?? "verified"), by };
      }
      const first = countedFrom(start.shown, period, calendar);
      const later = start.surely === start.shown ? first : countedFrom(start.surely, period, calendar);
      const by = inForce(period.by ?? [], period.before ? first.date : start.shown);
      if (period.by && by.length === 0) break;
      return {
        shown: first.date,
        surely: laterOf(first.later, later.later),
        trust: weakestTrust(first.trust, start.trust, by[0]?.trust ?? "verified"),
        by,
      };
    }
    return period.else ? count(period.else) : null;
  }

  const end = (period: WaitingPeriod): CaseDay | null => count(period);
  return { anchor, lastDay: count, end };
}
