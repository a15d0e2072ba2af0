import { obligationProblem } from "../errors.js";
import type { LegalDate, Span } from "../../kernel/legal-date.js";
import { type Problem } from "../../kernel/problem.js";
import { expandDuty } from "../../plan/expand-plan.js";
import type { Obligation, PlanAnswers, Terms } from "../../plan/obligation.js";
import type { Province } from "../../province/province.schema.js";
import { awaitsBody, type ObligationState } from "../obligation-state.js";
import { statusAfter } from "../decide-obligation.js";
import type { ObligationFact } from "../obligation.events.js";
import type { AmendingDecision } from "../../plan/amendment/amendment.js";
import type { DutyVersion } from "../../plan/amendment/duty-versions.js";

export function termsOf({ text, deadlineText, lastDay, closesOn, continuous, officeDay }: Terms): Terms {
  return { text, deadlineText, lastDay, closesOn, continuous, officeDay: officeDay ?? null };
}

function sameTerms(a: Terms, b: Terms): boolean {
  return JSON.stringify(termsOf(a)) === JSON.stringify(termsOf(b));
}

/** What becomes of one open obligation when its duty reads differently. */
export type TermsChange =
  /** The duty has ended, goes to others, or has other periods: nothing more is expected of this one. */
  | { readonly kind: "released" }
  | {
      readonly kind: "amended";
      readonly from: Terms;
      readonly to: Terms;
      /** The same duty of its present body under another id, which must not be assigned beside it. */
      readonly covers: string | null;
    };

/** Every obligation a wording comes to, whenever it is assigned, by id. */
export function obligationsOfVersion(
  province: Province,
  { basis, givenOn, officeDay, requests, row }: DutyVersion,
  within: Span,
  answers: PlanAnswers,
): ReadonlyMap<string, Obligation> {
  const { obligations } = expandDuty(province, row, within, answers, { basis, givenOn, officeDay, requests });
  return new Map(obligations.map((it) => [it.id, it]));
}

/** The same duty and period for another body. */
function idFor({ id, body }: Obligation, holder: string): string {
  return `${id.slice(0, id.length - body.length)}${holder}`;
}

/**
 * What a new wording means for an open obligation; `null` where it reads as before.
 *
 * @param wanted what the wording comes to; `null` where the duty has ended
 */
export function termsChange(
  state: ObligationState,
  wanted: ReadonlyMap<string, Obligation> | null,
): TermsChange | null {
  const { body, obligation } = state;
  if (wanted === null) return { kind: "released" };
  const own = wanted.get(obligation.id);
  // By succession the body may have the duty of another, and be named itself now.
  const covers = own ? null : idFor(obligation, body);
  const target = own ?? wanted.get(covers ?? "");
  if (!target) return { kind: "released" };
  const [from, to] = [termsOf(obligation), termsOf(target)];
  return sameTerms(from, to) && covers === null ? null : { kind: "amended", from, to, covers };
}

/** Whether the plan's own day is another one now, or the duty has none by its nature; else an extension given since stays. */
function dayChanges({ from, to }: Extract<TermsChange, { kind: "amended" }>): boolean {
  return from.lastDay !== to.lastDay || from.continuous !== to.continuous;
}

/**
 * What a change does to an open obligation: `released` cancels it, `amended` gives it other words or another day, `kept`
 * does nothing to it; one which awaits only its acceptance `waits` for that and stays as it is.
 */
export function effectOf(state: ObligationState, change: TermsChange): "released" | "amended" | "kept" | "waits" {
  if (change.kind === "amended" && sameTerms(change.from, change.to)) return "kept";
  return awaitsBody(state) ? change.kind : "waits";
}

/**
 * The event a change makes of an open obligation; nothing where it leaves it as it is.
 *
 * @throws KtttError `obligation/refused` where the machine does not let it happen
 */
export function amendingFacts(
  state: ObligationState,
  change: TermsChange,
  decision: AmendingDecision,
  on: LegalDate,
  today: LegalDate,
): readonly ObligationFact[] {
  const effect = effectOf(state, change);
  if (effect === "kept" || effect === "waits") return [];
  if (change.kind === "released") {
    const status = statusAfter(state, { type: "cancel", on }, today);
    const reason = `Điều chỉnh kế hoạch theo ${decision.number}`;
    return [{ type: "Cancelled", happenedOn: on, data: { reason, status } }];
  }
  const { from, to } = change;
  // A day which was missed, and would have been missed under the new wording too, stays as it is.
  const moves = dayChanges(change) && (to.lastDay === null || to.lastDay >= on);
  const day = moves ? { to: to.lastDay, trust: decision.basis.trust } : null;
  const status = statusAfter(state, { type: moves ? "redate" : "amend", on }, today);
  return [{ type: "TermsAmended", happenedOn: on, data: { decision: decision.number, from, to, day, status } }];
}

/** A new day which had passed when the decision came into force, for a body that is not late: nobody can keep it. */
export function passedDay(state: ObligationState, change: TermsChange, on: LegalDate): Problem | null {
  if (change.kind !== "amended" || !awaitsBody(state) || !dayChanges(change)) return null;
  const { lastDay } = change.to;
  if (lastDay === null || lastDay >= on || state.status === "overdue") return null;
  return obligationProblem("amendment/day-passed", [], { obligation: state.obligation.id, lastDay, on });
}
