import { type Clock, instant } from "@kttt/core";

/** The clock of this machine. Keep it set (NTP): see `maxAheadSeconds` of `startWorker`. */
export function systemClock(): Clock {
  return { now: () => instant(new Date().toISOString()) };
}
