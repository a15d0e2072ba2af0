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
      const direction = period.before ? "backwards" : "forwards";
      const counted = addPeriod(start.shown, { n: period.n, unit: period.unit }, { calendar, direction });
      const later =
        start.surely === start.shown ? counted : addPeriod(start.surely, counted.limit, { calendar, direction });
      const by = inForce(period.by ?? [], period.before ? counted.date : start.shown);
      if (period.by && by.length === 0) break;
      return {
        shown: counted.date,
        surely: laterOf(counted.readings.later, later.readings.later),
        trust: weakestTrust(counted.trust, start.trust, by[0]?.trust ?? "verified"),
        by,
      };
    }
    return period.else ? count(period.else) : null;
  }

  const end = (period: WaitingPeriod): CaseDay | null => count(period);
  return { anchor, lastDay: count, end };
}
