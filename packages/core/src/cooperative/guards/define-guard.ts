import type { LegalDate } from "../../kernel/legal-date.js";
import { type Problem, problem } from "../../kernel/problem.js";
import type { Citation } from "../../kernel/citation.js";
import type { Guard } from "../../machine/transition-table.js";
import type { CaseView } from "../case-view.js";
import type { Paper } from "../paper.js";
import { PARTY_ROLES, type PartyRole } from "../party.js";
import type { ActPayload } from "../act-payload.js";

/** An act put to a machine: what it is, its day, its papers, what they say, and the case on that day. */
export interface ActEvent {
  readonly type: string;
  readonly on: LegalDate;
  readonly papers: readonly Paper[];
  readonly payload: ActPayload;
  readonly view: CaseView;
}

/** A guard of a flow, with who can bring about what it asks. */
export interface CaseGuard extends Guard<undefined, ActEvent> {
  readonly who: PartyRole;
  readonly basis: Citation;
  /** Whether it asks about the case as it stands, or about what the act's own paper says. */
  readonly asks: "case" | "act";
}

/** A guard: its error code, who can meet it, the article it rests on, the test, and what its message says. */
export function guard(
  code: string,
  who: PartyRole,
  basis: Citation,
  test: (event: ActEvent) => boolean,
  params: (event: ActEvent) => Readonly<Record<string, string | number>> = () => ({}),
): CaseGuard {
  const role = PARTY_ROLES[who];
  return {
    who,
    basis,
    asks: "case",
    test: (_, event) => test(event),
    unmet: (_, event): Problem => problem(code, [], { whoVi: role.vi, whoEn: role.en, ...params(event) }, basis),
  };
}

/** A guard which asks about what the act's own paper says: it cannot be judged before the act is put forward. */
export function actGuard(...args: Parameters<typeof guard>): CaseGuard {
  return { ...guard(...args), asks: "act" };
}

/** Whether a day is known and not after the act. */
export function reached(day: LegalDate | null, on: LegalDate): boolean {
  return day !== null && day <= on;
}
