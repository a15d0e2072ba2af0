import type { LegalDate } from "../kernel/legal-date.js";
import type { NewEvent, StoredEvent } from "../log/event.js";
import type { Trust } from "../kernel/citation.js";
import type { Terms } from "./amendment/amended-terms.js";
import type { Obligation } from "../plan/obligation.js";
import type { ObligationQuestion } from "./obligation-state.js";

/** What can have happened to an obligation, and what each event says. */
export interface ObligationEventData {
  /** Given out (giao nhiệm vụ). Holds the words, the day and the citation of the duty as they were on that day. */
  ObligationAssigned: { readonly obligation: Obligation };
  WorkStarted: Record<string, never>;
  /** A recipient has it; the report counts when the last one does. */
  ReportDelivered: { readonly recipient: string };
  Reported: {
    /** Nothing to report ("không phát sinh"): a report all the same. */
    readonly nil: boolean;
    readonly documentNumber: string | null;
    readonly summary: string | null;
    readonly deliveredTo: readonly string[];
    /** Judged when it came in: after the last day then in force. */
    readonly late: boolean;
    /** A period's report that came after the period was closed. */
    readonly afterClose: boolean;
    /** For a consolidation: the bodies which had not reported when it went out. */
    readonly silent: readonly string[];
    readonly synthetic: boolean;
  };
  ReportAccepted: Record<string, never>;
  ReportReturned: { readonly reason: string; readonly correctBy: LegalDate };
  /** The last day passed without a report. Dated the day after it. */
  OverdueMarked: { readonly lastDay: LegalDate };
  /** A report dated in time was entered after the mark. */
  OverdueCleared: { readonly reportedOn: LegalDate };
  DeadlineExtended: {
    readonly from: LegalDate | null;
    readonly to: LegalDate;
    readonly decision: string;
    readonly trust: Trust;
  };
  /** A person has set the day which the plan could not give. `null`: it has none. */
  DeadlineSet: { readonly from: LegalDate | null; readonly to: LegalDate | null; readonly trust: Trust };
  /** Given to another body: by the issuer, or because its body's work went over on a day (`succession`). */
  Reassigned: {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly succession?: { readonly id: string; readonly on: LegalDate; readonly trust: Trust };
  };
  /** The plan itself was changed: the duty reads differently from this day on. */
  TermsAmended: {
    readonly decision: string;
    readonly from: Terms;
    readonly to: Terms;
    /** The new last day and what it rests on; `null` where the one in force stays. */
    readonly day: { readonly to: LegalDate | null; readonly trust: Trust } | null;
  };
  ObstacleRaised: { readonly obstacle: string; readonly text: string };
  ObstacleAnswered: { readonly obstacle: string; readonly answer: string };
  Cancelled: { readonly reason: string };
  /** A period of a continuous duty is over. */
  PeriodClosed: { readonly outcome: "carriedOn" | "notReported" };
  DecisionNeeded: {
    readonly decision: string;
    readonly question: ObligationQuestion;
    readonly choices: readonly string[];
  };
  DecisionTaken: {
    readonly decision: string;
    readonly choice: string;
    readonly value: string | null;
    readonly reason: string;
  };
}

export type ObligationEventType = keyof ObligationEventData;

/** An event of an obligation, before it is stored. */
export type ObligationEvent = {
  [Type in ObligationEventType]: NewEvent<Type, ObligationEventData[Type]>;
}[ObligationEventType];

/** An event of an obligation in the log. */
export type StoredObligationEvent = {
  [Type in ObligationEventType]: StoredEvent<Type, ObligationEventData[Type]>;
}[ObligationEventType];

/** What a decision says before the shell adds who, when it was entered, and the key. */
export type ObligationFact = {
  [Type in ObligationEventType]: {
    readonly type: Type;
    readonly happenedOn: LegalDate;
    readonly data: ObligationEventData[Type];
  };
}[ObligationEventType];
