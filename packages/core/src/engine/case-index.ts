import { caseStream } from "../cooperative/evolve-case.js";
import type { CaseFact } from "../cooperative/case.events.js";
import type { CaseState } from "../cooperative/case-state.js";
import { dueOfCase, nextDueOfCase } from "../cooperative/due-of-case.js";
import { evolveCase } from "../cooperative/evolve-case.js";
import { copyOfMap } from "../kernel/copy-of-map.js";
import { dayIndex } from "../kernel/day-index.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { StoredEvent } from "../log/event.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";

/** The cases of a province, kept up to date event by event. */
export interface CaseIndex {
  /** By case id, in the order they were opened. */
  readonly states: ReadonlyMap<string, CaseState>;
  apply(event: StoredEvent): void;
  /** What time has brought to a case up to the end of a day. */
  dueUpTo(id: string, day: LegalDate): readonly CaseFact[];
  /** The first day on which time brings something to a case, and to which; `null` when it brings nothing. */
  firstDue(): { readonly on: LegalDate; readonly ids: readonly string[] } | null;
  content(): CaseIndexContent;
}

/** What such an index is made of. */
export interface CaseIndexContent {
  readonly states: Map<string, CaseState>;
  /** Cases whose next day has not been looked at since their last event: reading a long log asks for none of them. */
  readonly stale: Set<string>;
  /** What time brings next to each of the others. */
  readonly next: Map<string, CaseFact>;
}

/** An index of nothing, or of `content`, which it keeps as its own. */
export function createCaseIndex(
  province: string,
  calendar: LegalCalendar,
  { next, stale, states }: CaseIndexContent = { states: new Map(), next: new Map(), stale: new Set() },
): CaseIndex {
  const prefix = caseStream(province, "");
  const due = dayIndex([...next].map(([id, fact]) => [id, fact.happenedOn]));

  function look(id: string): void {
    const state = states.get(id);
    const fact = state ? nextDueOfCase(state, calendar) : null;
    due.set(id, fact?.happenedOn ?? null);
    if (fact) next.set(id, fact);
    else next.delete(id);
  }

  return {
    states,
    apply(event) {
      if (!event.stream.startsWith(prefix)) return;
      const id = event.stream.slice(prefix.length);
      states.set(id, evolveCase(states.get(id) ?? null, event as unknown as CaseFact));
      stale.add(id);
    },
    dueUpTo(id, day) {
      if (stale.delete(id)) look(id);
      const first = next.get(id);
      const state = states.get(id);
      return state && first && first.happenedOn <= day ? dueOfCase(state, day, calendar, first) : [];
    },
    firstDue() {
      for (const id of stale) look(id);
      stale.clear();
      return due.first();
    },
    content: () => ({ states: copyOfMap(states), next: new Map(next), stale: new Set(stale) }),
  };
}
