import type { LegalDate } from "../kernel/legal-date.js";
import type { Problem } from "../kernel/problem.js";
import type { NewEvent, StoredEvent } from "../log/event.js";
import type { Citation, Trust } from "../kernel/citation.js";
import type { NeedsDecision, TakenDecision } from "../law/needs-decision.js";
import type { StatuteNumber } from "../law/statutes.js";
import type { ReviewStep } from "./case.commands.js";
import type { ObstacleKind } from "./obstacle.js";
import type { CaseFacts } from "./case-facts.js";
import type { Outcome } from "./outcome.js";
import type { BranchStatus, LegalStatus, CooperativeKind } from "../law/legal-status.js";
import type { Paper } from "./paper.js";
import type { PartyReference, PartyRole } from "./party.js";
import type { Settlement } from "./assets/settle-assets.js";
import type { ActPayload } from "./act-payload.js";

/** A breach which was recorded, not refused. */
export interface Violation {
  /**
   * `late`: after its last day; `early`: before a period had run; `condition`: a condition of the law did not hold;
   * `prohibited`: an act of art. 100.
   */
  readonly kind: "late" | "early" | "condition" | "prohibited";
  readonly act: string;
  readonly on: LegalDate;
  /** Last day (late) or end of the period (early). */
  readonly day: LegalDate | null;
  readonly trust: Trust;
  readonly cites: readonly Citation[];
  readonly by: PartyReference | null;
  /** The condition which did not hold, in words. */
  readonly condition?: Problem;
}

/** What must be said with the way a proceeding ended. */
export interface OutcomeNote {
  readonly note: "debts-not-evidenced" | "liability-of-managers";
  readonly cite: Citation;
}

/** An act as recorded in a proceeding. */
export interface RecordedAct {
  readonly proceeding: string;
  readonly flow: string;
  readonly act: string;
  readonly from: string;
  readonly to: string;
  readonly papers: readonly Paper[];
  readonly payload: ActPayload;
  /** The law the step was taken under, and what was chosen where a person had to choose. */
  readonly law: StatuteNumber;
  readonly decided: TakenDecision | null;
  readonly cites: readonly Citation[];
  readonly sets: LegalStatus | null;
  readonly branches: readonly {
    readonly branch: string;
    readonly status: BranchStatus | null;
    readonly closed: boolean;
  }[];
  readonly outcome: Outcome | null;
  /** Whether the cooperative no longer exists after it. */
  readonly ends: boolean;
  /** The open question of the proceeding which the act answers, with the choice. */
  readonly answers: { readonly question: string; readonly choice: string } | null;
  readonly notes: readonly OutcomeNote[];
  readonly violations: readonly Violation[];
  /** Whose act the registry recorded on its paper ("ghi nhận"); `null` where whoever acted entered it. */
  readonly recordedFor: PartyRole | null;
  /** Recorded because of another act of the same command. */
  readonly derived: boolean;
  /** Acts of the proceeding which count no more since this one, and can be done again. */
  readonly again?: readonly string[];
}

/** Who gets what, with the article; the questions which are open are asked by events of their own. */
export type StoredSettlement = Omit<Settlement, "questions">;

/** What can have happened in a case, and what each event says. */
export interface CaseEventData {
  CaseOpened: {
    readonly case: string;
    readonly cooperative: { readonly ref: string; readonly kind: CooperativeKind };
    readonly status: LegalStatus | null;
    readonly branches: readonly {
      readonly id: string;
      readonly kind: "branch" | "office" | "place";
      readonly abroad: boolean;
      readonly status: BranchStatus | null;
    }[];
    readonly facts: CaseFacts;
    /** Who acts in the case, by role. */
    readonly bodies: Readonly<Partial<Record<PartyRole, string>>>;
    readonly synthetic: boolean;
  };
  BodyAssigned: {
    readonly role: PartyRole;
    readonly agency: string;
    readonly papers: readonly Paper[];
    readonly reason: string;
  };
  FactsRecorded: { readonly facts: CaseFacts; readonly papers: readonly Paper[] };
  ReviewRecorded: { readonly step: ReviewStep; readonly papers: readonly Paper[]; readonly result: string | null };
  /** What holds the handling up, and its end; both name it by the same id. */
  ObstacleRecorded: {
    readonly obstacle: string;
    readonly kind: ObstacleKind;
    readonly note: string | null;
    readonly papers: readonly Paper[];
  };
  ObstacleLifted: { readonly obstacle: string; readonly note: string | null; readonly papers: readonly Paper[] };
  ProceedingOpened: {
    readonly proceeding: string;
    readonly flow: string;
    readonly branch: string | null;
    readonly state: string;
    readonly earlier: readonly {
      readonly act: string;
      readonly on: LegalDate;
      readonly papers: readonly Paper[];
      readonly payload: ActPayload;
    }[];
    readonly derived: boolean;
  };
  ActRecorded: RecordedAct;
  /** What the order of the law makes of the inventory of an act of distributing, and again after each answer to its questions. */
  AssetsSettled: { readonly proceeding: string; readonly law: StatuteNumber; readonly settlement: StoredSettlement };
  ProhibitedActRecorded: { readonly violation: Violation; readonly papers: readonly Paper[] };
  QuestionRaised: { readonly proceeding: string | null; readonly asked: NeedsDecision };
  QuestionDecided: {
    readonly proceeding: string | null;
    readonly decision: TakenDecision;
    /** Number of the deciding paper, where one was named. */
    readonly paper: string | null;
    /** `stays`: the law of the proceeding was chosen; `ends`: another law was, so that it goes on in a flow of that law. */
    readonly proceedingThen: "stays" | "ends" | null;
  };
  /** A waiting period has run: what is owed now, by whom and by when. It changes no status. */
  PeriodEnded: {
    readonly proceeding: string;
    /** Where the proceeding stood. */
    readonly state: string;
    readonly act: string;
    readonly end: LegalDate;
    readonly owedBy: LegalDate | null;
    readonly trust: Trust;
    readonly cite: Citation;
  };
  /**
   * A status begins or ends with a day which a notice printed (suspension: its first day, and the day after its last). Dated that
   * day: by law, and not from when the registry confirmed it.
   */
  StatusFollowed: {
    readonly proceeding: string;
    /** `rest`: the branches which the resumption did not name, on the day after the last. */
    readonly part: "begins" | "ends" | "rest";
    readonly sets: LegalStatus | null;
    readonly branches: RecordedAct["branches"];
    /** Where the proceeding stands after it, and how it ended, where it did. */
    readonly then: { readonly to: string; readonly outcome: Outcome } | null;
    readonly cites: readonly Citation[];
  };
  /** The last day of a duty has passed. Dated the day after it. It changes no status. */
  StepOverdue: {
    readonly proceeding: string;
    readonly state: string;
    readonly act: string;
    readonly lastDay: LegalDate;
    readonly cite: Citation;
  };
  /**
   * A paper entered late shows that a step was not overdue: it was taken, or fell away, on `doneOn`, before the day it was
   * marked. The mark stays in the history.
   */
  OverdueLifted: {
    readonly proceeding: string;
    readonly state: string;
    readonly act: string;
    readonly lastDay: LegalDate;
    readonly doneOn: LegalDate;
  };
  /** A paper entered late shows that nothing was owed at the end of a period: the proceeding had moved on before. */
  PeriodEndLifted: {
    readonly proceeding: string;
    readonly state: string;
    readonly act: string;
    readonly end: LegalDate;
    readonly doneOn: LegalDate;
  };
  /** An entry was wrong. What came after it was judged again at the door: `rewritten` takes its place. */
  EntryCorrected: { readonly entry: number; readonly reason: string; readonly rewritten: readonly CaseFact[] };
  CaseClosed: { readonly reason: string };
}

export type CaseEventType = keyof CaseEventData;

/** What a decision says before the shell adds who, when it was entered, and the key. */
export type CaseFact = {
  [Type in CaseEventType]: { readonly type: Type; readonly happenedOn: LegalDate; readonly data: CaseEventData[Type] };
}[CaseEventType];
export type CaseFactOf<Type extends CaseEventType> = Extract<CaseFact, { readonly type: Type }>;

/** An event of a case, before it is stored. */
export type CaseEvent = { [Type in CaseEventType]: NewEvent<Type, CaseEventData[Type]> }[CaseEventType];

/** The version of the shape of each type's data, as written today. */
export const CASE_EVENT_VERSIONS: Readonly<Record<CaseEventType, number>> = {
  CaseOpened: 2,
  BodyAssigned: 1,
  FactsRecorded: 1,
  ReviewRecorded: 1,
  ObstacleRecorded: 1,
  ObstacleLifted: 1,
  ProceedingOpened: 1,
  ActRecorded: 2,
  AssetsSettled: 1,
  ProhibitedActRecorded: 1,
  QuestionRaised: 1,
  QuestionDecided: 2,
  PeriodEnded: 1,
  PeriodEndLifted: 1,
  StatusFollowed: 1,
  StepOverdue: 1,
  OverdueLifted: 1,
  EntryCorrected: 2,
  CaseClosed: 1,
};

/** An event of a case in the log. */
export type StoredCaseEvent = { [Type in CaseEventType]: StoredEvent<Type, CaseEventData[Type]> }[CaseEventType];
