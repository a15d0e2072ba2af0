import { citeDocument } from "../../law/cite.js";
import type { LegalDate, Span } from "../../kernel/legal-date.js";
import type { Register } from "../register.js";
import { KtttError, type Problem } from "../../kernel/problem.js";
import { type Citation } from "../../kernel/citation.js";
import type { PlanFact } from "../../plan/plan.events.js";
import type { Province } from "../../province/province.schema.js";
import { isOpen, type ObligationState } from "../obligation-state.js";
import type { ObligationFact } from "../obligation.events.js";
import { amendingFacts, obligationsOfVersion, passedDay, type TermsChange, termsChange } from "./amended-terms.js";
import type { AmendingDecision, Amendment, PlanText } from "../../plan/amendment/amendment.js";
import { amendmentProblems } from "./check-amendment.js";
import { presentRows } from "../../plan/amendment/duty-versions.js";
import { expandAmended } from "../../plan/amendment/expand-amended.js";
import { type AmendCommand, dutyOf } from "../../plan/amendment/plan-change.schema.js";

/** An open obligation which a decision touches, and what it makes of it. */
export interface TouchedObligation {
  readonly state: ObligationState;
  readonly change: TermsChange;
  readonly facts: readonly ObligationFact[];
}

/** The open obligations of some duties, and what the plan's new text makes of each; those it leaves alone are not in it. */
export function touchedObligations(
  province: Province,
  register: Register,
  after: PlanText,
  duties: ReadonlySet<string>,
  within: Span,
): readonly Omit<TouchedObligation, "facts">[] {
  const present = presentRows(province, after);
  return [...duties].flatMap((duty) => {
    const states = [...register.obligations.values()].filter((it) => isOpen(it) && it.obligation.duty === duty);
    const version = present.get(duty);
    const wanted = version ? obligationsOfVersion(province, version, within, register.answers) : null;
    return states.flatMap((state) => {
      const change = termsChange(state, wanted);
      return change ? [{ state, change }] : [];
    });
  });
}

/** What an amendment comes to: what is recorded of the plan, and of every open obligation it touches. */
export interface DecidedAmendment {
  /** The decision itself. */
  readonly basis: Citation;
  readonly plan: readonly PlanFact[];
  readonly obligations: readonly TouchedObligation[];
}

function covers(change: TermsChange): readonly string[] {
  return change.kind === "amended" && change.covers !== null ? [change.covers] : [];
}

/**
 * What a decision which changes a running plan comes to. The register must have been brought up to today first.
 *
 * What has been done stays done. What is open keeps its id: its words and its day are amended, or it is cancelled where its
 * duty ended, went to others or has other periods now. What is assigned from `on` reads as changed.
 *
 * @throws KtttError with everything that is wrong: `amendment/id-used`, `amendment/unknown-duty`, `amendment/duty-ended`,
 * `amendment/changed-twice`, `amendment/out-of-order`, `amendment/no-deadline`, `amendment/day-passed`, `command/in-future`, and
 * what `defineProvince` says of the rows, each with its place in `changes`
 */
export function decideAmendment(
  province: Province,
  register: Register,
  command: AmendCommand,
  today: LegalDate,
  within: Span,
): DecidedAmendment {
  const problems: readonly Problem[] = amendmentProblems(province, register, command, today);
  if (problems.length > 0) throw new KtttError(problems);
  const { changes, on } = command;
  const { issuedOn, number } = command.decision;
  const basis = command.basis ?? command.decision.citation ?? citeDocument(number);
  const decision: AmendingDecision = { number, issuedOn, basis };
  const amendment: Amendment = { decision, changes, covered: [], on };
  const after: PlanText = { ...register.text, amendments: [...register.text.amendments, amendment] };
  const touched = touchedObligations(province, register, after, new Set(changes.map(dutyOf)), within);
  const passed = touched.flatMap(({ change, state }) => {
    const found = passedDay(state, change, on);
    const index = changes.findIndex((it) => it.change === "redate" && it.duty === state.obligation.duty);
    return found ? [{ ...found, path: ["changes", Math.max(0, index), "deadline"] }] : [];
  });
  if (passed.length > 0) throw new KtttError(passed);
  const asked = new Set(expandAmended(province, within, register.answers, after).questions.map((it) => it.id));
  const idle = [...register.questions.values()].filter(
    ({ answeredOn, question }) => answeredOn === null && !asked.has(question.id),
  );
  return {
    basis,
    plan: [
      {
        type: "PlanAmended",
        happenedOn: on,
        data: {
          decision,
          changes,
          covered: touched.flatMap((it) => covers(it.change)),
          ...(command.attachments ? { attachments: command.attachments } : {}),
        },
      },
      ...idle.map(({ question }): PlanFact => ({
        type: "PlanQuestionWithdrawn",
        happenedOn: on,
        data: { question: question.id },
      })),
    ],
    obligations: touched.map((it) => ({ ...it, facts: amendingFacts(it.state, it.change, decision, on, today) })),
  };
}
