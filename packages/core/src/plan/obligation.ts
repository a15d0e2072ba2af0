import type { LegalDate } from "../kernel/legal-date.js";
import type { Language } from "../kernel/language.js";
import type { DocumentCitation, Trust } from "../kernel/citation.js";

/**
 * One body's duty, once: what a task, a reporting duty or the consolidation of reports comes to for one body in one period.
 *
 * - `task`: carry out, or submit, what a document orders
 * - `report`: report for a period
 * - `consolidation`: put the reports of a period together (tổng hợp)
 */
export type ObligationKind = "task" | "report" | "consolidation";

/** An obligation as planned. Its assignment event holds all of it, so later edits of a province change no history. */
export interface Obligation {
  /** `<task or reporting id>@<occurrence>#<body>`: stable, unique, the same in every run over whatever span. */
  readonly id: string;
  readonly kind: ObligationKind;
  /** The task or reporting duty it comes from. */
  readonly duty: string;
  /** `once`, or the key of the period (`2024-Q2`). */
  readonly occurrence: string;
  /** The agency which must act; a group where its members are not enumerable. */
  readonly body: string;
  /** `body` is a group whose members no source names: one obligation for all of them together. */
  readonly collective: boolean;
  /** The bodies which hold it together with `body` ("đồng chủ trì"), in the order of the document. */
  readonly jointWith?: readonly string[];
  readonly act: "complete" | "submit" | "report";
  /** The document's date, or for a later period its first day. */
  readonly assignedOn: LegalDate;
  /** The day on which the duty itself was ordered, for all its periods: successions since then move them. */
  readonly orderedOn?: LegalDate;
  /** The part of its body's work it belongs to (lĩnh vực), for successions which split a body. */
  readonly scope?: string;
  /** The last day on time, inclusive; `null` where none is set. */
  readonly lastDay: LegalDate | null;
  /** For one without a day: the last day of its period, after which it is looked at. */
  readonly closesOn: LegalDate | null;
  /** Carried on throughout the period and never overdue. */
  readonly continuous: boolean;
  readonly partial: boolean;
  readonly inferred: boolean;
  /** The plan came out after this day: a person sets a new one, and it never counts against the body. */
  readonly pastDueAtAssignment: boolean;
  /** Number of the decision by which the office itself set the last day, where the document prints none. */
  readonly officeDay?: string | null;
  /** Number of the paper which asked for it, where it is owed only on demand. */
  readonly request?: string;
  /** What the last day rests on: the row, and for a counted time limit also the days off it was counted with. */
  readonly dayTrust: Trust;
  /** The words of the document. */
  readonly text: string;
  readonly deadlineText: string | null;
  readonly document: string;
  readonly draft: boolean;
  /** Who gives and changes it. */
  readonly issuer: string;
  /** Who accepts the result, unless it is the monitor's own: see {@link actingAcceptor}. */
  readonly monitor: string;
  readonly cooperating: readonly string[];
  /** To whom it is delivered; done when the last one has it. Empty for tasks. */
  readonly recipients: readonly string[];
  /** Reports it puts together, for a consolidation: the obligation ids of the reporters in the same period. */
  readonly consolidates: readonly string[];
  readonly basis: DocumentCitation;
  /** Version of the province's data it was expanded from; `null` where the province names none. */
  readonly provinceVersion: string | null;
}

/** Whose day the last day is, where it is not the document's own; `null` where it is. For every output which shows it. */
export function officeDayMark({ officeDay }: Pick<Obligation, "officeDay">, language: Language = "vi"): string | null {
  if (officeDay == null) return null;
  return language === "vi" ? `theo ngày do cơ quan ấn định (${officeDay})` : `the office's own day (${officeDay})`;
}

/** What the plan cannot say and a person must (`needsDecision`), before obligations can be assigned. */
export interface PlanQuestion {
  /** `<task id>?<kind>` */
  readonly id: string;
  readonly kind: "lead" | "first-year" | "day-of-act";
  readonly duty: string;
  readonly text: string;
  readonly deadlineText: string | null;
  /** The first day on which it can be asked: the document is known, and the span has begun. */
  readonly askedOn: LegalDate;
  readonly basis: DocumentCitation;
}

/** What a person has said, and on which day: nobody can have known it before. */
export interface PlanAnswer {
  /** Agency ids for `lead`; one year for `first-year`; one day for `day-of-act`. */
  readonly value: readonly string[];
  readonly on: LegalDate;
}

/** Answers given so far, by question id. */
export type PlanAnswers = Readonly<Record<string, PlanAnswer>>;

/** A plan of whose questions none is answered. */
export const NO_ANSWERS: PlanAnswers = {};

/** The id of what is asked about a duty. */
export function planQuestionId(duty: string, kind: PlanQuestion["kind"]): string {
  return `${duty}?${kind}`;
}

/** The stream an obligation's events stand in. */
export function obligationStream(province: string, obligation: string): string {
  return `${province}/obligation/${obligation}`;
}

/** What the plan says of an obligation, as far as a decision can change it. */
export interface Terms {
  readonly text: string;
  readonly deadlineText: string | null;
  readonly lastDay: LegalDate | null;
  readonly closesOn: LegalDate | null;
  readonly continuous: boolean;
  /** Number of the decision by which the office itself set the day; left out by events of before. */
  readonly officeDay?: string | null;
}
