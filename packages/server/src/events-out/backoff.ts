import { instant, type Instant } from "@kttt/core";

/** How long to wait after the first failure, and at most. */
const FIRST_SECONDS = 5;
const MOST_SECONDS = 6 * 3600;

/**
 * When to try again after so many failures in a row: twice as long each time, up to six hours, of which half is left to chance
 * so that many receivers which failed together are not asked together.
 *
 * @param failures from 1
 * @param chance from 0 up to, not including, 1
 */
export function nextAttempt(failures: number, now: Instant, chance: number): Instant {
  const whole = Math.min(MOST_SECONDS, FIRST_SECONDS * 2 ** Math.min(failures - 1, 30));
  const seconds = whole / 2 + (whole / 2) * chance;
  return instant(new Date(Date.parse(now) + Math.round(seconds * 1000)).toISOString());
}
