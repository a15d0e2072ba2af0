import type { LegalDate } from "./legal-date.js";

/** Which ids something falls due for on which day; each id has one day at the most. */
export interface DayIndex {
  set(id: string, day: LegalDate | null): void;
  /** The day of an id; `null` when it has none. */
  dayOf(id: string): LegalDate | null;
  /** The first day of all, and the ids of that day; `null` when there is none. */
  first(): { readonly on: LegalDate; readonly ids: readonly string[] } | null;
  /** A copy of the days by id: {@link dayIndex} makes the same index of it. */
  content(): Map<string, LegalDate>;
}

/** An index of ids by day. */
export function dayIndex(days: Iterable<readonly [string, LegalDate]> = []): DayIndex {
  const known = new Map(days);
  const onDay = new Map<LegalDate, Set<string>>();
  for (const [id, day] of known) {
    const ids = onDay.get(day);
    if (ids) ids.add(id);
    else onDay.set(day, new Set([id]));
  }
  /** The first day of all, kept until it has no id left: it is asked ten times as often as it changes. */
  let first: LegalDate | null = null;
  function firstDay(): LegalDate | null {
    if (first === null) for (const day of onDay.keys()) if (first === null || day < first) first = day;
    return first;
  }

  return {
    content: () => new Map(known),
    dayOf: (id) => known.get(id) ?? null,
    set(id, day) {
      const before = known.get(id);
      if (before === day) return;
      if (before !== undefined) {
        const ids = onDay.get(before);
        ids?.delete(id);
        if (ids?.size === 0) {
          onDay.delete(before);
          if (first === before) first = null;
        }
      }
      if (day === null) {
        known.delete(id);
        return;
      }
      known.set(id, day);
      onDay.set(day, (onDay.get(day) ?? new Set()).add(id));
      if (first !== null && day < first) first = day;
    },
    first() {
      const on = firstDay();
      return on === null ? null : { on, ids: [...(onDay.get(on) ?? [])] };
    },
  };
}
