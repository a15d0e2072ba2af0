import {
  bodyName,
  eventsAsOf,
  formatDay,
  type Language,
  type LegalDate,
  type Obligation,
  obligationsOf,
  type Province,
  type Register,
  type Span,
  type StoredEvent,
} from "@kttt/core";
import type { CaseState } from "@kttt/core/cooperative";
import { streamName } from "@kttt/core/log";
import { word } from "./words.js";

/** What tables and documents are made from: a programme over a span, on one day. Everything is of that day and of no other. */
export interface ReportSource {
  readonly province: Province;
  /** As of the day for which the report stands (chốt số liệu). */
  readonly register: Register;
  /** The whole log, in its order. */
  readonly events: readonly StoredEvent[];
  /** The cases of cooperatives on the same day. */
  readonly cases?: ReadonlyMap<string, CaseState>;
  readonly span: Span;
  /** The register of an earlier day, to compare with. */
  readonly earlier?: Register;
  /** Only what this body has. */
  readonly body?: string;
  /** The acts are invented: every table and document says so. */
  readonly synthetic: boolean;
  readonly language: Language;
}

/** Which events stand behind an obligation, a case or a figure. */
export interface Trace {
  of(kind: "obligation" | "case" | "measurement", ids: readonly string[]): readonly string[];
  /** The event which made an entry of a case's journal; none where the case is of another log. */
  entry(caseId: string, entry: number): readonly string[];
  /** The last day on which a person did something for an obligation; `null` where nobody has since it was assigned. */
  lastActOn(obligation: string): LegalDate | null;
  /** How often somebody was reminded of it. */
  reminders(obligation: string): number;
}

interface Reminded {
  readonly reminders?: readonly { readonly obligation: string }[];
}

/** Reads the log once, up to the day of the report. */
export function traceOf({ events, province, register }: ReportSource): Trace {
  const byObject = new Map<string, string[]>();
  const acted = new Map<string, LegalDate>();
  const reminded = new Map<string, number>();
  const entries = new Map<string, string[]>();
  const own = events.filter((it) => it.province === province.id);
  for (const event of eventsAsOf(own, { happenedBy: register.asOf })) {
    const { id, kind } = streamName(event.stream);
    const data = event.data as { readonly measurement?: string };
    const key = data.measurement === undefined ? `${kind}/${id}` : `measurement/${data.measurement}`;
    byObject.set(key, [...(byObject.get(key) ?? []), event.id]);
    if (kind === "case") {
      // A correction is an entry, and so is each which it puts in the place of another.
      const { rewritten = [] } = event.data as { readonly rewritten?: readonly unknown[] };
      const known = entries.get(id) ?? [];
      entries.set(id, [...known, event.id, ...rewritten.map(() => event.id)]);
    }
    if (kind === "obligation" && event.actor.role !== "engine" && event.type !== "ObligationAssigned") {
      acted.set(id, event.happenedOn);
    }
    if (event.type !== "RemindersDue") continue;
    for (const { obligation } of (event.data as Reminded).reminders ?? []) {
      reminded.set(obligation, (reminded.get(obligation) ?? 0) + 1);
    }
  }
  return {
    of: (kind, ids) => ids.flatMap((id) => byObject.get(`${kind}/${id}`) ?? []),
    entry: (id, entry) => entries.get(id)?.slice(entry - 1, entry) ?? [],
    lastActOn: (id) => acted.get(id) ?? null,
    reminders: (id) => reminded.get(id) ?? 0,
  };
}

/** The obligations of the report: of its body, or of all. */
export function statesOf({ body, register }: ReportSource) {
  return obligationsOf(register).filter((it) => body === undefined || it.body === body);
}

/** What every table says of itself: the day, the span, the filter, and what is invented. */
export function notesOf(source: ReportSource): readonly string[] {
  const { body, language, province, register, span, synthetic } = source;
  const day = (it: LegalDate) => formatDay(it, language);
  return [
    `${word("span", language)}: ${day(span.from)} – ${day(span.to)}. ${word("asOf", language)} ${day(register.asOf)}.`,
    ...(body === undefined ? [] : [`${word("onlyBody", language)}: ${bodyName(province, body, language)}.`]),
    ...(province.documents.some((it) => it.status === "draft") ? [word("draftNote", language)] : []),
    ...(synthetic ? [word("simulated", language)] : []),
  ];
}

/** Where a duty was ordered: the document's number and day, the numeral, the line. */
export function orderedIn(
  obligation: Obligation,
  { language, province }: Pick<ReportSource, "language" | "province">,
): string {
  const document = province.documents.find((it) => it.id === obligation.document);
  const [part = "", ...rest] = obligation.duty.slice(obligation.duty.indexOf("/") + 1).split(".");
  const named = part === "annex" ? "inAnnex" : "item";
  const place = part === "annex" || part === "body" ? rest.join(".") : [part, ...rest].join(".");
  const number = document?.number ?? document?.title ?? obligation.document;
  const dated = document?.issuedOn ? ` (${formatDay(document.issuedOn, language)})` : "";
  const line = obligation.basis.lines?.[0];
  const where = line === undefined ? "" : `, ${word("line", language)} ${line}`;
  return `${number}${dated}, ${word(named, language)} ${place}${where}`;
}
