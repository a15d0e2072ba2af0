import type { LegalDate, Span } from "../kernel/legal-date.js";
import type { Attachment } from "../log/command.js";
import type { StoredEvent } from "../log/event.js";
import type { AmendmentEventData, DutyRow } from "./amendment/amendment.js";
import type { RequestEventData } from "./duty-request.js";
import type { PlanQuestion } from "./obligation.js";
import type { SuccessionEventData } from "./succession/succession.js";

/** What can have happened to a plan as a whole. */
export interface PlanEventData extends SuccessionEventData, AmendmentEventData, RequestEventData {
  /** The plan was put to work over a span. */
  PlanOpened: {
    readonly span: Span;
    readonly documents: readonly string[];
    /**
     * The tasks and reporting duties it began with, in full: a newer package changes a plan at work only by decisions. A
     * log without them goes by the package.
     */
    readonly duties?: readonly DutyRow[];
    readonly provinceVersion: string | null;
    /** Where the programme had been running before: the day on which it was taken over into this log. */
    readonly startedOn?: LegalDate;
  };
  /**
   * A programme which had been running was taken over: where it stands at the end of that day. One word for all that came
   * before, of which nobody is told piece by piece ({@link isNews}).
   */
  ProgrammeTakenOver: {
    /** Obligations for which something is still expected, those overdue among them. */
    readonly open: number;
    readonly overdue: number;
    /** Questions and obstacles which await a person's answer. */
    readonly questions: number;
    /** The same of each body with an open obligation, by its id. */
    readonly bodies: readonly { readonly body: string; readonly open: number; readonly overdue: number }[];
  };
  PlanQuestionAsked: { readonly question: PlanQuestion };
  PlanQuestionAnswered: {
    readonly question: string;
    readonly kind: PlanQuestion["kind"];
    readonly duty: string;
    readonly value: readonly string[];
    readonly reason: string;
    readonly attachments?: readonly Attachment[];
  };
}

/** What happened to the plan, before the shell adds who and when it was entered. */
export type PlanFact = {
  [Type in keyof PlanEventData]: {
    readonly type: Type;
    readonly happenedOn: LegalDate;
    readonly data: PlanEventData[Type];
  };
}[keyof PlanEventData];

/** The version of the shape of each type's data, as written today. */
export const PLAN_EVENT_VERSIONS: Readonly<Record<keyof PlanEventData, number>> = {
  PlanOpened: 1,
  ProgrammeTakenOver: 1,
  PlanQuestionAsked: 1,
  PlanQuestionAnswered: 1,
  PlanQuestionWithdrawn: 1,
  PlanAmended: 1,
  DutyRequested: 1,
  SuccessionProposed: 1,
  SuccessionConfirmed: 1,
  SuccessionRejected: 1,
};

/** An event of a plan in the log: a union which narrows by `type`. */
export type StoredPlanEvent = {
  [Type in keyof PlanEventData]: StoredEvent<Type, PlanEventData[Type]>;
}[keyof PlanEventData];

/** Whether an event of any stream is one of a plan, in its present shape (after `toPresentEvent`). */
export function isPlanEvent(event: StoredEvent): event is StoredPlanEvent {
  return Object.hasOwn(PLAN_EVENT_VERSIONS, event.type);
}

/** The stream of a province's plan as a whole. */
export function planStream(province: string): string {
  return `${province}/plan`;
}

/**
 * Whether anybody is to be told of an event. What time brought before the programme was taken over is history: the event
 * `ProgrammeTakenOver` sums it up. What a person enters is news, whatever its day.
 *
 * @param startedOn `Register.startedOn`: with `null` everything is news
 */
export function isNews(
  { actor, happenedOn, type }: Pick<StoredEvent, "actor" | "happenedOn" | "type">,
  startedOn: LegalDate | null,
): boolean {
  const byTime = actor.role === "engine" || type === "ObligationAssigned";
  return startedOn === null || happenedOn >= startedOn || !byTime;
}
