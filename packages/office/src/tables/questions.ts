import { type Citation, decisionInbox, type InboxItem, type Province, type Register } from "@kttt/core";
import { type CaseState, openQuestionsOfCase } from "@kttt/core/cooperative";

/** Something only a person can settle, about the plan, a duty or a case. */
export interface AskedOfPerson extends Omit<InboxItem, "kind" | "basis"> {
  readonly kind: InboxItem["kind"] | "case";
  readonly case: string | null;
  readonly basis: Citation | null;
}

/** Everything that waits for a person on the register's day, oldest first. */
export function askedOfPersons(
  register: Register,
  cases: ReadonlyMap<string, CaseState>,
  province: Province,
): readonly AskedOfPerson[] {
  const ofCases = [...cases.values()].flatMap((state) =>
    openQuestionsOfCase(state).map(({ askedOn, basis, choices, id, text }): AskedOfPerson => {
      const about = {
        kind: "case",
        obligation: null,
        duty: null,
        case: state.id,
        text: state.cooperative.ref,
      } as const;
      return { id, question: text, askedOn, choices, basis: basis[0] ?? null, ...about };
    }),
  );
  const others = decisionInbox(register, province).map((it) => ({ ...it, case: null }));
  return [...others, ...ofCases].sort((a, b) => (a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0));
}
