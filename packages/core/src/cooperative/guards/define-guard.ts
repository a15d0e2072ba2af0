import type { LegalDate } from "../../kernel/legal-date.js";
import { defineProblems, type Problem, problem } from "../../kernel/problem.js";
import type { Bilingual } from "../../kernel/language.js";
import type { Citation } from "../../kernel/citation.js";
import type { Reading } from "../../law/reading.js";
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

/** A condition of a flow: what it asks in a few words, who can bring it about, and the article it rests on. */
export interface CaseGuard extends Guard<undefined, ActEvent> {
  readonly label: Bilingual;
  readonly who: PartyRole;
  readonly basis: Citation;
  /** Whether it asks about the case as it stands, or about what the act's own paper says. */
  readonly asks: "case" | "act";
  /** Fields of the act's paper without which it cannot hold. */
  readonly reads: readonly (keyof ActPayload)[];
  /**
   * What it means when it does not hold. `unlawful`: the act is against the law, which can have happened all the same.
   * `untrue`: it is not this act, or it has no ground yet; nobody's paper can make it so.
   */
  readonly failing: "unlawful" | "untrue";
  /** How its words are read where they leave it open, with the reading which was not taken. */
  readonly reading: Reading | null;
}

defineProblems({
  "cooperative/act-missing": {
    message: { vi: "Chưa thực hiện: {actVi}.", en: "Not done yet: {actEn}." },
    hint: { vi: "{whoVi} thực hiện và ghi nhận bước này trước.", en: "{whoEn} does this first and it is recorded." },
  },
});

/**
 * A condition on the case as it stands: the code of its failure (the words stand beside it), what it asks, who can meet it,
 * the article it rests on, the test, and what its message says.
 */
export function guard(
  code: string,
  label: Bilingual,
  who: PartyRole,
  basis: Citation,
  test: (event: ActEvent) => boolean,
  params: (event: ActEvent) => Readonly<Record<string, string | number>> = () => ({}),
): CaseGuard {
  const role = PARTY_ROLES[who];
  return {
    label,
    who,
    basis,
    asks: "case",
    reads: [],
    failing: "unlawful",
    reading: null,
    test: (_, event) => test(event),
    unmet: (_, event): Problem => problem(code, [], { whoVi: role.vi, whoEn: role.en, ...params(event) }, basis),
  };
}

/** A condition on what the act's own paper says: it cannot be judged before the act is put forward. */
export function actGuard(reads: readonly (keyof ActPayload)[], ...rest: Parameters<typeof guard>): CaseGuard {
  return { ...guard(...rest), asks: "act", reads };
}

/** A condition which tells one act from another, or without which there is nothing to act on. */
export function telling(it: CaseGuard): CaseGuard {
  return { ...it, failing: "untrue" };
}

/** A condition whose words are read so, and may be read otherwise: every act under it says both. */
export function readSo(it: CaseGuard, reading: Reading): CaseGuard {
  return { ...it, reading };
}

/** An earlier act of the same flow. */
export function done(act: string, label: Bilingual, who: PartyRole, basis: Citation, named: Bilingual): CaseGuard {
  const params = () => ({ actVi: named.vi, actEn: named.en });
  return guard("cooperative/act-missing", label, who, basis, ({ view }) => view.done.includes(act), params);
}

/** Whether a day is known and not after the act. */
export function reached(day: LegalDate | null, on: LegalDate): boolean {
  return day !== null && day <= on;
}
