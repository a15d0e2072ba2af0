import type { Terms } from "../../plan/obligation.js";
import type { Actor } from "../../log/actor.js";
import { citeDocument } from "../../law/cite.js";
import { type LegalDate, legalDate, type Span } from "../../kernel/legal-date.js";
import { canonicalJson } from "../../kernel/canonical-json.js";
import type { Register } from "../register.js";
import { type Citation } from "../../kernel/citation.js";
import type { Province } from "../../province/province.schema.js";
import type { ObligationState } from "../obligation-state.js";
import { touchedObligations } from "./amend-plan.js";
import { effectOf, type TermsChange } from "./amended-terms.js";
import type { Amendment, PlanText, DutyRow } from "../../plan/amendment/amendment.js";
import { usedIds } from "./check-amendment.js";
import { type DutyVersion, isTask, presentRows } from "../../plan/amendment/duty-versions.js";
import { type AmendCommand, dutyOf, type PlanChange } from "../../plan/amendment/plan-change.schema.js";

/** An open obligation which a newer text of the plan touches. */
export interface TouchedLine {
  readonly obligation: string;
  readonly duty: string;
  readonly body: string;
  readonly status: ObligationState["status"];
  /** `released`: it is cancelled; `amended`: it reads differently; `waits`: done and not yet accepted, stays as it is. */
  readonly becomes: ReturnType<typeof effectOf>;
  readonly from: Terms | null;
  readonly to: Terms | null;
}

/** What a newer version of a province changes in a plan at work. */
export interface PlanDiff {
  readonly province: string;
  /** The version the plan was opened with is in the log; this is the newer one. */
  readonly version: string | null;
  /** Duty by duty, in the form a decision takes: tasks first, in the order of the document; what ends comes last. */
  readonly changes: readonly PlanChange[];
  /** The open obligations which the changes touch, in the order they were assigned. */
  readonly touched: readonly TouchedLine[];
  /** Duties whose id was used before and has come back, or which changed in a way no decision can express: by hand. */
  readonly byHand: readonly string[];
}

/** The order of names in an object says nothing: logs keep it in their own. */
const sameJson = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** What a decision can change in a duty; the rest of a row (notes, sources, sections) orders nobody anything. */
function changesBetween({ officeDay, row: before }: DutyVersion, after: DutyRow): readonly PlanChange[] {
  const duty = before.id;
  const [leads, newLeads] = [before, after].map((row) => (isTask(row) ? row.leads : row.reporters));
  const [due, newDue] = [before, after].map((row) => (isTask(row) ? row.deadline : row.due));
  const [words, newWords] = [before, after].map((row) => (isTask(row) ? row.deadlineText : null));
  return [
    ...(before.text === after.text ? [] : [{ change: "reword" as const, duty, text: after.text }]),
    // The office's own day stands as long as the document prints none.
    ...((sameJson(due, newDue) || (officeDay !== null && newDue === null)) && words === newWords
      ? []
      : [{ change: "redate" as const, duty, deadline: newDue ?? null, deadlineText: newWords ?? null }]),
    ...(sameJson(leads, newLeads) || !newLeads || newLeads.length === 0
      ? []
      : [{ change: "relead" as const, duty, leads: newLeads }]),
  ];
}

/** The parts of a duty which no change of a decision reaches: its kind of act, its partners, its recipients. */
function fixedParts(row: DutyRow): readonly unknown[] {
  return isTask(row)
    ? [row.act, row.cooperating, row.scope ?? null, row.assignedIn ?? null, row.leads.length > 0]
    : [row.recipients, row.consolidators, row.finalRecipient, row.period];
}

function add(row: DutyRow): PlanChange {
  return isTask(row) ? { change: "add-task", task: row } : { change: "add-reporting", reporting: row };
}

function lineOf(state: ObligationState, change: TermsChange): TouchedLine {
  const { body, obligation, status } = state;
  return {
    obligation: obligation.id,
    duty: obligation.duty,
    body,
    status,
    becomes: effectOf(state, change),
    from: change.kind === "amended" ? change.from : null,
    to: change.kind === "amended" ? change.to : null,
  };
}

/** Stands in for the decision which nobody has taken yet. */
const UNDECIDED: Omit<Amendment, "changes"> = {
  decision: { number: "–", issuedOn: legalDate("1900-01-01"), basis: citeDocument("–") },
  covered: [],
  on: legalDate("1900-01-01"),
};

/**
 * What a newer version of a province changes in a plan at work, and which open obligations that touches. Nothing is
 * changed: {@link amendmentFrom} makes the command which does.
 *
 * The plan at work is what its log says: the duties it was opened with, and the decisions since.
 */
export function diffPlan(register: Register, newer: Province, within: Span): PlanDiff {
  const { text } = register;
  const present = presentRows(newer, text);
  const used = usedIds(newer, register);
  const rows: readonly DutyRow[] = [...newer.tasks, ...newer.reporting];
  const named = new Set(rows.map((row) => row.id));
  const changes = rows.flatMap((row) => {
    const before = present.get(row.id);
    if (before) return changesBetween(before, row);
    return used.has(row.id) ? [] : [add(row)];
  });
  const ended = [...present.keys()].filter((duty) => !named.has(duty));
  const all = [...changes, ...ended.map((duty): PlanChange => ({ change: "end", duty }))];
  const after: PlanText = { ...text, amendments: [...text.amendments, { ...UNDECIDED, changes: all }] };
  const duties = new Set(all.map(dutyOf));
  const byHand = rows.filter((row) => {
    const before = present.get(row.id);
    return before ? !sameJson(fixedParts(before.row), fixedParts(row)) : used.has(row.id);
  });
  return {
    province: newer.id,
    version: newer.version ?? null,
    changes: all,
    touched: touchedObligations(newer, register, after, duties, within).map(({ change, state }) =>
      lineOf(state, change),
    ),
    byHand: byHand.map((row) => row.id),
  };
}

/** The command which applies a difference by a decision: history keeps both wordings. */
export function amendmentFrom(
  { changes }: PlanDiff,
  decided: {
    readonly decision: { readonly number: string; readonly issuedOn: LegalDate; readonly citation?: Citation };
    readonly on: LegalDate;
    readonly actor: Actor;
  },
): AmendCommand {
  return { type: "amend-plan", ...decided, changes: [...changes] };
}
