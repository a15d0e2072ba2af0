import type { Citation } from "../kernel/citation.js";
import { shareable } from "../kernel/plain-copy.js";
import type { Reading } from "../law/reading.js";
import type { StatuteNumber } from "../law/statutes.js";
import type { TransitionMeta } from "../machine/transition-table.js";
import type { Bilingual } from "../kernel/language.js";
import type { CaseGuardName } from "./case.guards.js";
import type { BranchStatus, LegalStatus } from "../law/legal-status.js";
import type { Outcome } from "./outcome.js";
import type { PaperKind } from "./paper.js";
import { OFFICIAL_ROLES, type PartyRole } from "./party.js";
import { type ActLimit, type FactDay, setBy, type WaitingPeriod } from "./act-limit.js";

/** A status which begins and ends with days printed in a notice, not with the registry's confirmation of it. */
export interface StatusPeriod {
  readonly status: LegalStatus & BranchStatus;
  /** The act whose paper prints the first day and the last (`from`, `to`). */
  readonly printedBy: string;
  /** `begins`: a confirmed notice; `goes-on`: a further one; `ends`: `from` is the first day after. */
  readonly part: "begins" | "goes-on" | "ends";
  /** On the part which begins: where the proceeding goes when the last day passes while it stands in `state`. */
  readonly lapse?: { readonly in: string; readonly to: string; readonly outcome: Outcome };
}

/** What every transition of a flow carries. */
export interface ActMeta extends TransitionMeta {
  /** Who performs the act. */
  readonly who: PartyRole;
  /** `duty`: owed once its period runs; `right`: may be used while its period runs; `act`: no period in law. */
  readonly kind: "duty" | "right" | "act";
  readonly papers: readonly PaperKind[];
  readonly limit: ActLimit | null;
  /** What must have run before. An act dated earlier is recorded as a violation. */
  readonly waits: WaitingPeriod | null;
  /** The status the register shows after the act; `previous` restores the one before the flow. */
  readonly sets: LegalStatus | "previous" | null;
  /** The same for every branch which is not closed; in a branch flow, for that branch. */
  readonly branches: BranchStatus | "previous" | "reopened" | null;
  /** Every place it rests on; the first is `basis`. */
  readonly cites: readonly Citation[];
  readonly outcome: Outcome | null;
  /** A flow which this act begins, and the act of it which is recorded with the same papers. */
  readonly begins: { readonly flow: string; readonly act: string } | null;
  /** An act recorded at the same time in an open flow of the same case. */
  readonly also: { readonly flow: string; readonly act: string } | null;
  /** A question for a person which the act raises. */
  readonly asks: string | null;
  /** A fact of the case whose day the act establishes. */
  readonly settles: FactDay | null;
  /** Acts which may be done again after this one: as recorded before it they count no more, and nothing is counted from them. */
  readonly again: readonly string[];
  /** A status which runs from day to day by what the papers print. */
  readonly period: StatusPeriod | null;
  /** The text which gives the status; before its first day the act sets none. Defaults to Decree 92/2024. */
  readonly statusBy: Citation;
  readonly readings: readonly Reading[];
  /**
   * Whether the registry records what the body has decided, with a breach beside it where the law was not kept, instead of
   * judging it first. Defaults to the acts of {@link OFFICIAL_ROLES}.
   */
  readonly recorded: boolean;
  /** Time marks it not overdue: whether it is owed depends on what no paper has told yet. */
  readonly silent: boolean;
  /** The official form of each paper, where a text names one. */
  readonly forms: readonly PaperForm[];
}

/** The official form of a paper (mẫu), and the text which prescribes it. */
export interface PaperForm {
  readonly paper: PaperKind;
  /** Its number, "Mẫu số 02". */
  readonly form: string;
  readonly basis: Citation;
}

/** What an act says about itself; what it leaves out is "none". */
export interface ActText {
  readonly vi: string;
  readonly en: string;
  readonly who: PartyRole;
  readonly cites: readonly [Citation, ...Citation[]];
  readonly papers?: readonly PaperKind[];
  readonly limit?: ActLimit;
  readonly waits?: WaitingPeriod;
  readonly right?: true;
  readonly sets?: ActMeta["sets"];
  readonly branches?: ActMeta["branches"];
  readonly outcome?: Outcome;
  readonly begins?: { readonly flow: string; readonly act: string };
  readonly also?: { readonly flow: string; readonly act: string };
  readonly asks?: string;
  readonly settles?: FactDay;
  readonly again?: readonly string[];
  readonly period?: StatusPeriod;
  readonly statusBy?: Citation;
  readonly recorded?: boolean;
  readonly silent?: true;
  readonly readings?: readonly Reading[];
  readonly forms?: readonly PaperForm[];
}

/** The statuses of the register are those of arts. 27 and 28. */
const STATUSES: Citation = { law: "92/2024/NĐ-CP", article: 27, trust: "verified" };

/** A transition as XState takes it. */
export interface Step {
  readonly target?: string;
  readonly guard?: { readonly type: "all"; readonly params: { readonly of: readonly CaseGuardName[] } };
  readonly meta: ActMeta;
}

function metaOf(text: ActText): ActMeta {
  return {
    by: ["registrar"],
    label: { vi: text.vi, en: text.en },
    basis: text.cites[0],
    who: text.who,
    kind: text.right ? "right" : (text.limit ?? text.waits) ? "duty" : "act",
    papers: text.papers ?? [],
    limit: text.limit ? setBy(text.limit, [text.cites[0]]) : null,
    waits: text.waits ? setBy(text.waits, [text.cites[0]]) : null,
    sets: text.sets ?? null,
    branches: text.branches ?? null,
    cites: shareable(text.cites),
    outcome: text.outcome ?? null,
    begins: text.begins ?? null,
    also: text.also ?? null,
    asks: text.asks ?? null,
    settles: text.settles ?? null,
    again: text.again ?? [],
    period: text.period ?? null,
    statusBy: text.statusBy ?? STATUSES,
    readings: text.readings ?? [],
    recorded: text.recorded ?? OFFICIAL_ROLES.includes(text.who),
    silent: text.silent ?? false,
    forms: text.forms ?? [],
  };
}

/** The act leads to `target` when all guards hold. */
export function to(target: string, text: ActText, ...guards: readonly CaseGuardName[]): Step {
  const guard = guards.length > 0 ? { guard: { type: "all" as const, params: { of: guards } } } : {};
  return { target, ...guard, meta: metaOf(text) };
}

/** The act is done once and leaves the state as it is. */
export function once(text: ActText, ...guards: readonly CaseGuardName[]): Step {
  return { guard: { type: "all", params: { of: ["notYetDone", ...guards] } }, meta: metaOf(text) };
}

/** The act leaves the state as it is and can be done any number of times. */
export function often(text: ActText, ...guards: readonly CaseGuardName[]): Step {
  const guard = guards.length > 0 ? { guard: { type: "all" as const, params: { of: guards } } } : {};
  return { ...guard, meta: metaOf(text) };
}

/** A state of a flow: its name in the field's terms, and the acts possible in it. */
export interface FlowState extends Bilingual {
  readonly on?: Readonly<Record<string, Step | readonly Step[]>>;
}

/** What a flow is declared with. */
export interface FlowText<State extends string = string> {
  readonly id: string;
  readonly title: Bilingual;
  /** The law it belongs to. */
  readonly law: StatuteNumber;
  /** What it handles. */
  readonly subject: "cooperative" | "branch";
  /** Which question of {@link applicableLaw} must answer with `law` for it to be opened. */
  readonly question: "procedure" | "registry-act" | "bankruptcy";
  /** What the flow cannot know, said to every reader. */
  readonly note?: Bilingual;
  readonly initial: NoInfer<State>;
  readonly states: Readonly<Record<State, FlowState>>;
}
