import type { DayOff } from "../calendar/calendar-year.js";
import type { LegalDate } from "../calendar/legal-date.js";
import { printedDay } from "../calendar/printed-day.js";
import type { LegalCalendar } from "../calendar/vietnam-calendar.js";
import { obligationsOf, type Register } from "../engine/register.js";
import type { Trust } from "../law/citation.js";
import { awaitsBody } from "../task/obligation-state.js";

/** A last day which is a day off: it stays where it is printed, so whoever must act should know in time. */
export interface DayOffWarning {
  readonly obligation: string;
  readonly body: string;
  readonly lastDay: LegalDate;
  readonly fallsOn: DayOff;
  /** How far it is known that the day is off. */
  readonly trust: Trust;
}

/**
 * Duties still to be done whose last day falls on a weekend or holiday. Days printed in a plan do not roll; only time
 * limits of law do (Civil Code 148.5).
 *
 * @throws KtttError `calendar/outside-calendar` for a last day after 2100
 */
export function dayOffWarnings(register: Register, calendar?: LegalCalendar): readonly DayOffWarning[] {
  return obligationsOf(register).flatMap((state): DayOffWarning[] => {
    if (state.lastDay === null || !awaitsBody(state)) return [];
    const { date, fallsOn, trust } = printedDay(state.lastDay, calendar ? { calendar } : {});
    return fallsOn ? [{ obligation: state.obligation.id, body: state.body, lastDay: date, fallsOn, trust }] : [];
  });
}
