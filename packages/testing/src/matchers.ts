import { formatDay, legalDate, type LegalDate, type ObligationState, officialClass } from "@kttt/core";
import { expect } from "vitest";

interface Verdict {
  readonly pass: boolean;
  message(): string;
}

function standing(state: ObligationState): string {
  const { late, lateSince, lastDay, obligation, reportedOn, status } = state;
  const days = [
    `last day ${lastDay ?? "–"}`,
    `reported on ${reportedOn ?? "–"}`,
    ...(late ? ["late"] : []),
    ...(lateSince === null ? [] : [`late since ${lateSince}`]),
  ];
  return `${obligation.id} is ${status} (${days.join(", ")})`;
}

/** Whether the body has done what it owes in time, or still has time on the day `on`. A report not late is on time. */
function toBeOnTime(state: ObligationState, on: string): Verdict {
  const day = legalDate(on);
  const cls = officialClass(state, day);
  const inTime = cls === "completedOnTime" || cls === "inProgressWithinTime" || cls === "carriedOn";
  const pass = inTime || (cls === "returned" && !state.late);
  return {
    pass,
    message: () => `expected ${standing(state)}${pass ? " not" : ""} to be on time on ${formatDay(day, "en")}: ${cls}`,
  };
}

/** Whether it is overdue, and since this day: the first day of its lateness. */
function toBeOverdueSince(state: ObligationState, since: string): Verdict {
  const day: LegalDate = legalDate(since);
  const pass = state.lateSince === day && state.status !== "completed";
  return {
    pass,
    message: () => `expected ${standing(state)}${pass ? " not" : ""} to be overdue since ${formatDay(day, "en")}`,
  };
}

/** The matchers, for `expect.extend`. */
export const ktttMatchers = { toBeOnTime, toBeOverdueSince };

/** Adds the matchers to vitest's `expect`; once per test file, or in a setup file. */
export function useKtttMatchers(): void {
  expect.extend(ktttMatchers);
}

/** What an assertion gives back: a promise where the value was one, else nothing. */
type Asserted<T> = T extends Promise<unknown> ? Promise<void> : undefined;

declare module "vitest" {
  interface Matchers<T> {
    /** Done in time, or still within time at the end of the day `on` (`YYYY-MM-DD`). */
    toBeOnTime(on: string): Asserted<T>;
    /** Overdue, with this first day of lateness (`YYYY-MM-DD`). */
    toBeOverdueSince(since: string): Asserted<T>;
  }
}
