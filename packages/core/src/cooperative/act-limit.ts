import type { Citation } from "../kernel/citation.js";
import type { TimeUnit } from "../time/time-limit.js";
import type { PartyRole } from "./party.js";

/** Units the texts on cooperatives count in: `day` is a calendar day ("ngày"), `workingDay` a working day. */
export type LimitUnit = Extract<TimeUnit, "day" | "workingDay" | "month" | "year">;

/** Facts of a case which are days and from which a text counts. */
export const FACT_DAYS = ["debtsPaidOn", "taxCompletedOn"] as const;
export type FactDay = (typeof FACT_DAYS)[number];

/** Days printed in the paper of an act: not set by law, so they are entered with the act. */
export const PRINTED_DAYS = ["explainBy", "from", "to"] as const;
export type PrintedDay = (typeof PRINTED_DAYS)[number];

/** The act or fact a period is counted from. */
export type Anchor =
  /** The day of an act: of adopting, issuing, announcing. */
  | { readonly of: "act"; readonly act: string }
  /** The day on which the paper of an act reached somebody ("kể từ ngày nhận được"). */
  | { readonly of: "service"; readonly act: string; readonly to: PartyRole }
  /** The later of facts: known only when all are. */
  | { readonly of: "facts"; readonly facts: readonly FactDay[] }
  /** A day printed in the paper of an act. */
  | { readonly of: "printed"; readonly act: string; readonly day: PrintedDay }
  /** The later of acts: known only when all are. */
  | { readonly of: "latest"; readonly acts: readonly string[] }
  /** The end of a waiting period. */
  | { readonly of: "end"; readonly period: WaitingPeriod };

/** A period which must have run before an act. */
export interface WaitingPeriod {
  /** How many units; 0 where the text names the day itself ("kết thúc thời hạn ghi trong thông báo"). */
  readonly n: number;
  readonly unit: LimitUnit;
  /** Counted from the first of these which is known. */
  readonly from: readonly Anchor[];
  /**
   * The texts any of which sets the period. It exists only where one of them is in force on the day from which it is counted
   * (counted back: on the day it leads to). Defaults to the basis of the act.
   */
  readonly by?: readonly Citation[];
  /** What stands while its beginning is not known, or the texts of this one are not in force. */
  readonly else?: WaitingPeriod;
  /** A text which has taken the place of this period: nothing is counted by it from a day on which that text is in force. */
  readonly yieldsTo?: Citation;
}

/** A period within which an act must be done. `before`: counted back, "at latest n days before". */
export interface ActLimit extends WaitingPeriod {
  readonly before?: true;
  readonly else?: ActLimit;
}

export const ofAct = (act: string): Anchor => ({ of: "act", act });
export const ofService = (act: string, to: PartyRole): Anchor => ({ of: "service", act, to });
export const ofFacts = (...facts: readonly FactDay[]): Anchor => ({ of: "facts", facts });
export const ofPrinted = (act: string, day: PrintedDay): Anchor => ({ of: "printed", act, day });
export const ofLatest = (...acts: readonly string[]): Anchor => ({ of: "latest", acts });
export const ofEnd = (period: WaitingPeriod): Anchor => ({ of: "end", period });

const period =
  (unit: LimitUnit) =>
  (n: number, ...from: readonly Anchor[]): WaitingPeriod => ({ n, unit, from });

/** `n` calendar days (ngày). */
export const days = period("day");
/** `n` working days (ngày làm việc). */
export const workingDays = period("workingDay");
/** `n` months (tháng). */
export const months = period("month");
/** `n` years (năm). */
export const years = period("year");
/** Until the day itself has passed. */
export const until = (...from: readonly Anchor[]): WaitingPeriod => ({ n: 0, unit: "day", from });
/** At latest `n` calendar days before. */
export const daysBefore = (n: number, ...from: readonly Anchor[]): ActLimit => ({ n, unit: "day", from, before: true });
/** At latest `n` working days before. */
export const workingDaysBefore = (n: number, ...from: readonly Anchor[]): ActLimit => ({
  n,
  unit: "workingDay",
  from,
  before: true,
});

/** The same period with the texts which set it, for itself and for what it begins with. */
export function setBy<Period extends ActLimit>(period: Period, by: readonly Citation[]): Period {
  return {
    ...period,
    by: period.by ?? by,
    from: period.from.map((it) => (it.of === "end" ? { ...it, period: setBy(it.period, by) } : it)),
    ...(period.else ? { else: setBy(period.else, by) } : {}),
  };
}
