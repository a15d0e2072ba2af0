import { type Trust, weakestTrust } from "../kernel/citation.js";
import type { AddPeriodOptions } from "./add-period.js";
import type { DayOff } from "./calendar-year.js";
import { type LegalDate, legalDate, partsOf } from "../kernel/legal-date.js";
import { VIETNAM_CALENDAR } from "./vietnam-calendar.js";

/** A day printed in a plan, with what a reader should know about it. */
export interface PrintedDay {
  readonly date: LegalDate;
  /** The day off on which it falls, so that a warning can be given; null on a working day. */
  readonly fallsOn: DayOff | null;
  /** How far that is known. */
  readonly trust: Trust;
}

/**
 * A day printed in a plan (ngày ghi trong kế hoạch) stays where it is: only time limits of law roll. A day off is
 * reported, for a warning.
 *
 * @throws KtttError `calendar/not-a-date`; `calendar/outside-calendar` before 1995 and after 2100
 */
export function printedDay(
  date: LegalDate,
  options: Pick<AddPeriodOptions, "calendar" | "swapSaturday"> = {},
): PrintedDay {
  const { calendar = VIETNAM_CALENDAR, swapSaturday = "worked" } = options;
  const fallsOn = calendar.dayOff(legalDate(date), swapSaturday);
  const { trust } = calendar.year(partsOf(date).year);
  return { date, fallsOn, trust: fallsOn ? weakestTrust(trust, fallsOn.trust) : trust };
}
