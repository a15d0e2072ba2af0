import { legalDayOf } from "../kernel/instant.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { StoredEvent } from "./event.js";

/** The two days of a question to the past; a day left out does not limit. */
export interface AsOf {
  /** As it was on that day: acts dated by then, also those entered later. */
  readonly happenedBy?: LegalDate;
  /** As it was known at the end of that day in Vietnam: acts entered by then, whatever day they are dated. */
  readonly knownBy?: LegalDate;
}

/**
 * The events which answer a question to the past; fold them to see the state of that day.
 *
 * A report dated 10 June and entered on 20 June belongs to the state *as it was* on 15 June and not to the state *as it
 * was known* on 15 June. Both days together: what was known on one day about another. The order stays.
 *
 * @example
 * eventsAsOf(events, { happenedBy: legalDate("2024-06-15") })
 */
export function eventsAsOf<Event extends Pick<StoredEvent, "happenedOn" | "recordedAt">>(
  events: readonly Event[],
  { happenedBy, knownBy }: AsOf,
): readonly Event[] {
  return events.filter(
    (event) =>
      (happenedBy === undefined || event.happenedOn <= happenedBy) &&
      (knownBy === undefined || legalDayOf(event.recordedAt) <= knownBy),
  );
}
