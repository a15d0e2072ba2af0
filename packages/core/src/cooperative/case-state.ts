import type { LegalDate } from "../kernel/legal-date.js";
import type { NeedsDecision, TakenDecision } from "../law/needs-decision.js";
import type { RecordedObstacle } from "./obstacle.js";
import type { StateSupport } from "./case-facts.js";
import type { CaseFact, RecordedAct, StoredSettlement, Violation } from "./case.events.js";
import type { ReviewStep } from "./case.commands.js";
import type { Outcome } from "./outcome.js";
import type { BranchStatus, StatusEntry, CooperativeKind } from "../law/legal-status.js";
import type { Paper } from "./paper.js";
import type { PartyRole } from "./party.js";
import type { ActPayload } from "./act-payload.js";

/** A branch of the cooperative in a case. */
export interface Branch {
  readonly id: string;
  readonly kind: "branch" | "office" | "place";
  readonly abroad: boolean;
  readonly status: readonly StatusEntry<BranchStatus>[];
  readonly taxCompletedOn: LegalDate | null;
  readonly closedOn: LegalDate | null;
}

/** An act in a proceeding, as the clocks and the guards look at it. */
export interface ProceedingAct {
  readonly act: string;
  readonly on: LegalDate;
  readonly papers: readonly Paper[];
  readonly payload: ActPayload;
  /** Number of its journal entry; that of the opening for the acts of an existing file. */
  readonly entry: number;
  /** Whether it led to another state. */
  readonly moved: boolean;
  /** A later act lets it be done again: nothing is counted from it any more. */
  readonly setAside?: true;
}

/** A day on which a status followed from what a notice prints, and the journal entry which says so. */
export interface Followed {
  readonly on: LegalDate;
  readonly entry: number;
  /** Where the proceeding stood before it ended with that day; `null` where it did not. */
  readonly was: string | null;
}

/** One flow at work in a case (thủ tục). */
export interface Proceeding {
  readonly id: string;
  readonly flow: string;
  readonly branch: string | null;
  readonly state: string;
  readonly openedOn: LegalDate;
  readonly acts: readonly ProceedingAct[];
  /** Marks of steps which were overdue, each from the day it was set; those lifted are gone. */
  readonly overdue: readonly { readonly act: string; readonly lastDay: LegalDate; readonly since: LegalDate }[];
  /** Waiting periods said to have run, so that each is said once. */
  readonly ended: readonly { readonly act: string; readonly end: LegalDate; readonly since: LegalDate }[];
  readonly decided: TakenDecision | null;
  /** The first day of a status which runs by what a notice prints, and the first day after it. */
  readonly followed: Readonly<Partial<Record<"begins" | "ends" | "rest", Followed>>>;
  /** Who gets what, once the assets were distributed on an inventory. */
  readonly settlement: StoredSettlement | null;
  readonly endedOn: LegalDate | null;
  readonly outcome: Outcome | null;
}

/** A question for a person, open while `decision` is null. */
export interface CaseQuestion {
  readonly asked: NeedsDecision;
  readonly proceeding: string | null;
  readonly askedOn: LegalDate;
  readonly decision: TakenDecision | null;
}

/** One line of the case's history. Superseded lines stay: a correction took their place. */
export interface JournalEntry {
  readonly entry: number;
  readonly fact: CaseFact;
  readonly superseded: boolean;
}

/** The handling of one cooperative (hồ sơ xử lý một hợp tác xã). */
export interface CaseState {
  readonly id: string;
  readonly cooperative: { readonly ref: string; readonly kind: CooperativeKind };
  readonly synthetic: boolean;
  readonly openedOn: LegalDate;
  readonly debtsPaidOn: LegalDate | null;
  readonly debtsOutstanding: boolean | null;
  readonly taxCompletedOn: LegalDate | null;
  readonly disputes: number;
  readonly stateSupport: StateSupport | null;
  readonly policeSeal: boolean;
  readonly commune: string | null;
  readonly trade: string | null;
  readonly stoppedSince: LegalDate | null;
  readonly status: readonly StatusEntry[];
  readonly branches: readonly Branch[];
  /** Who fills which role, in the order of entry. */
  readonly bodies: readonly { readonly role: PartyRole; readonly agency: string; readonly since: LegalDate }[];
  readonly proceedings: readonly Proceeding[];
  readonly review: readonly { readonly step: ReviewStep; readonly on: LegalDate; readonly result: string | null }[];
  readonly obstacles: readonly RecordedObstacle[];
  readonly violations: readonly (Violation & { readonly entry: number })[];
  readonly questions: readonly CaseQuestion[];
  /** How the cooperative ended, with what must be said about it; `null` while it exists. */
  readonly ended: { readonly on: LegalDate; readonly outcome: Outcome; readonly notes: RecordedAct["notes"] } | null;
  readonly closedOn: LegalDate | null;
  readonly journal: readonly JournalEntry[];
}

/** The proceedings which have not ended. */
export function openProceedings(state: CaseState): readonly Proceeding[] {
  return state.proceedings.filter((it) => it.endedOn === null);
}

/** The last act of this name in a proceeding, but one which a later act has set aside. */
export function lastAct(proceeding: Proceeding, act: string): ProceedingAct | null {
  const { acts } = proceeding;
  // Counted by hand: each clock and condition of each case asks it, a hundred times an event.
  for (let at = acts.length - 1; at >= 0; at -= 1) {
    const it = acts[at] as ProceedingAct;
    if (it.act === act && !it.setAside) return it;
  }
  return null;
}

/** What is asked of an end itself outlives it: whether the decision which led to the strike-off stands (2012 law art. 54.6). */
const OUTLIVING: Readonly<Partial<Record<Outcome, string>>> = { "struck-off": "case.complaint" };

/** Questions nobody has decided yet, of proceedings which still go on, and those which outlive their end. */
export function openQuestions(state: CaseState): readonly CaseQuestion[] {
  const ended = new Map(state.proceedings.flatMap((it) => (it.endedOn === null ? [] : [[it.id, it.outcome] as const])));
  return state.questions.filter(({ asked, decision, proceeding }) => {
    if (decision !== null) return false;
    if (proceeding === null || !ended.has(proceeding)) return true;
    const outcome = ended.get(proceeding) ?? null;
    return outcome !== null && OUTLIVING[outcome] === asked.question;
  });
}

/** The agency which fills a role on a day; `null` where none is named. */
export function bodyIn(state: CaseState, role: PartyRole, on: LegalDate): string | null {
  let last: (typeof state.bodies)[number] | null = null;
  for (const it of state.bodies) {
    if (it.role === role && it.since <= on && !(last && last.since > it.since)) last = it;
  }
  return last?.agency ?? null;
}
