import type { LegalDate } from "../kernel/legal-date.js";
import type { Trust } from "../kernel/citation.js";
import type { Attachment } from "../log/command.js";
import type { NewEvent, StoredEvent } from "../log/event.js";
import type { Obligation, Terms } from "../plan/obligation.js";
import type { ObligationStatus } from "../province/obligation-status.js";

/** What a person is asked about one obligation. */
export type ObligationQuestion = "new-day" | "confirm-overdue";

/** The status to which the machine led; `null` in an event of version 1, which did not say: see `statusOfVersion1`. */
interface Led {
  readonly status: ObligationStatus | null;
}

/** The papers of the act, by reference; left out where it had none. */
interface Papers {
  readonly attachments?: readonly Attachment[];
}

/** Who made a report: compared with whoever is to accept it. */
export interface Reporter {
  readonly agency: string;
  readonly person: string | null;
}

/** A figure of a report (số liệu báo cáo). It feeds no target: the monitor records what counts. */
export interface ReportedFigure {
  readonly indicator: string;
  readonly value: number;
  readonly unit: string | null;
  /** The day the figure is true for. */
  readonly asOf: LegalDate;
  readonly note: string | null;
}

/** What can have happened to an obligation, and what each event says. */
export interface ObligationEventData {
  /** Assigned (giao nhiệm vụ). Holds the words, the day and the citation of the duty as they were on that day. */
  ObligationAssigned: { readonly obligation: Obligation };
  WorkStarted: Led & Papers;
  /** A recipient has it; the report counts when the last one does. */
  ReportDelivered: { readonly recipient: string };
  Reported: Led &
    Papers & {
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
      readonly reportedBy: Reporter;
      readonly figures: readonly ReportedFigure[];
    };
  ReportAccepted: Led & Papers;
  ReportReturned: Led & Papers & { readonly reason: string; readonly correctBy: LegalDate };
  /** The last day passed without a report. Dated the day after it. */
  OverdueMarked: Led & { readonly lastDay: LegalDate };
  /** A report dated in time was entered after the mark. */
  OverdueCleared: Led & { readonly reportedOn: LegalDate };
  DeadlineExtended: Led &
    Papers & {
      readonly from: LegalDate | null;
      readonly to: LegalDate;
      readonly decision: string;
      readonly trust: Trust;
    };
  /** A person has set the day which the plan could not give. `null`: it has none. */
  DeadlineSet: { readonly from: LegalDate | null; readonly to: LegalDate | null; readonly trust: Trust };
  /** Transferred to another body: by the issuer, or because the work of its body was on that day (`succession`). */
  Reassigned: Papers & {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly succession?: { readonly id: string; readonly on: LegalDate; readonly trust: Trust };
  };
  /** The plan itself was changed: the duty reads differently from this day on. */
  TermsAmended: Led & {
    readonly decision: string;
    readonly from: Terms;
    readonly to: Terms;
    /** The new last day and what it rests on; `null` where the one in force stays. */
    readonly day: { readonly to: LegalDate | null; readonly trust: Trust } | null;
  };
  ObstacleRaised: Papers & { readonly obstacle: string; readonly text: string };
  ObstacleAnswered: Papers & { readonly obstacle: string; readonly answer: string };
  Cancelled: Led & Papers & { readonly reason: string };
  /** A period of a continuous duty is over. */
  PeriodClosed: Led;
  DecisionNeeded: {
    readonly decision: string;
    readonly question: ObligationQuestion;
    readonly choices: readonly string[];
  };
  DecisionTaken: Papers & {
    readonly decision: string;
    readonly choice: string;
    readonly value: string | null;
    readonly reason: string;
  };
}

export type ObligationEventType = keyof ObligationEventData;

/**
 * The version of the shape of each type's data, as written today. Who changes a shape counts it up here, adds the step to
 * `OBLIGATION_UPCASTERS` and a corpus of events as they are written then (`packages/testing/src/corpus`).
 */
export const OBLIGATION_EVENT_VERSIONS: Readonly<Record<ObligationEventType, number>> = {
  ObligationAssigned: 1,
  WorkStarted: 2,
  ReportDelivered: 1,
  Reported: 2,
  ReportAccepted: 2,
  ReportReturned: 2,
  OverdueMarked: 2,
  OverdueCleared: 2,
  DeadlineExtended: 2,
  DeadlineSet: 1,
  Reassigned: 1,
  TermsAmended: 2,
  ObstacleRaised: 1,
  ObstacleAnswered: 1,
  Cancelled: 2,
  PeriodClosed: 2,
  DecisionNeeded: 1,
  DecisionTaken: 1,
};

/** An event of an obligation, before it is stored. */
export type ObligationEvent = {
  [Type in ObligationEventType]: NewEvent<Type, ObligationEventData[Type]>;
}[ObligationEventType];

/** An event of an obligation in the log: a union which narrows by `type`. */
export type StoredObligationEvent = {
  [Type in ObligationEventType]: StoredEvent<Type, ObligationEventData[Type]>;
}[ObligationEventType];

/** Whether an event of any stream is one of an obligation, in its present shape (after `toPresentEvent`). */
export function isObligationEvent(event: StoredEvent): event is StoredObligationEvent {
  return Object.hasOwn(OBLIGATION_EVENT_VERSIONS, event.type);
}

/** What a decision says before the shell adds who, when it was entered, and the key. */
export type ObligationFact = {
  [Type in ObligationEventType]: {
    readonly type: Type;
    readonly happenedOn: LegalDate;
    readonly data: ObligationEventData[Type];
  };
}[ObligationEventType];
