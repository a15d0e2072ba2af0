import { citeDocument } from "../law/cite.js";
import type { Deadline } from "../deadline/deadline.schema.js";
import { expandDeadline, type Expansion, type Occurrence } from "../deadline/expand-deadline.js";
import { earlierOf, laterOf, type LegalDate, type Span } from "../kernel/legal-date.js";
import { PERIOD_LENGTHS, type PeriodLength } from "../time/period.js";
import { type DocumentCitation, weakestTrust } from "../kernel/citation.js";
import type {
  PlanDocument,
  Province,
  ReportingDuty,
  TargetDefinition,
  TaskDefinition,
} from "../province/province.schema.js";
import type { DutyRequest } from "./duty-request.js";
import type { OfficeDay } from "./amendment/duty-versions.js";
import { NO_ANSWERS, type Obligation, type PlanAnswers, type PlanQuestion, planQuestionId } from "./obligation.js";

/** Everything a plan comes to over a span. */
export interface ExpandedPlan {
  /** In the order of the document: tasks first, then reporting; within a duty by occurrence, then by body. */
  readonly obligations: readonly Obligation[];
  /** What a person must say first, for duties which cannot be assigned without it. */
  readonly questions: readonly PlanQuestion[];
  /** Duties due on demand, and reports without periods (ad hoc, thematic): assigned when somebody asks for them. */
  readonly onRequest: readonly string[];
}

/** What one duty comes to. */
export interface Part {
  readonly obligations: readonly Obligation[];
  readonly questions: readonly PlanQuestion[];
}

const NOTHING: Part = { obligations: [], questions: [] };

interface Holder {
  readonly body: string;
  /** Bodies which hold it together with this one. */
  readonly jointWith?: readonly string[];
  readonly collective: boolean;
}

/**
 * Agencies stand for themselves; a complete group for its members, since the day their list is known; a group nobody can
 * enumerate for itself, once.
 */
function holdersOf(province: Province, ids: readonly string[], on: LegalDate | null = null): readonly Holder[] {
  const holders = ids.flatMap((id): Holder[] => {
    const group = province.groups.find((it) => it.id === id);
    if (!group) return [{ body: id, collective: false }];
    const known = on === null || group.membersKnownOn === undefined || group.membersKnownOn <= on;
    if (!group.complete || !known) return [{ body: id, collective: true }];
    return group.members.map((body) => ({ body, collective: false }));
  });
  return [...new Map(holders.map((holder) => [holder.body, holder])).values()];
}

/** Whoever can be asked for a duty: its holders, and the members which a group nobody can enumerate names all the same. */
export function bodiesAskedOf(province: Province, row: TaskDefinition | ReportingDuty): readonly string[] {
  const holders = holdersOf(province, "leads" in row ? row.leads : row.reporters);
  const all = holders.length > 0 ? holders : province.agencies.map(({ id }) => ({ body: id, collective: false }));
  return [
    ...new Set(
      all.flatMap(({ body, collective }) => [
        body,
        ...(collective ? (province.groups.find((it) => it.id === body)?.members ?? []) : []),
      ]),
    ),
  ];
}

/** The day of the document, or the first day on which it can have been known. Nothing is assigned before. */
export function knownOn({ issuedOn, notBefore, period }: PlanDocument): LegalDate {
  return issuedOn ?? notBefore ?? period.from;
}

/** The days on which a document speaks: its period, but none before it can have been known. */
export function documentSpan(document: PlanDocument): Span {
  return { from: laterOf(document.period.from, knownOn(document)), to: document.period.to };
}

/** The period by which duties without a day are looked at: the document's own regular reports; a year where it has none. */
function reportingPeriodOf(province: Province, document: PlanDocument): PeriodLength {
  const periods = province.reporting.filter((duty) => duty.document === document.id).map((duty) => duty.period);
  const regular = PERIOD_LENGTHS.filter((length) => length !== "nine-months");
  return periods.flatMap((period) => regular.find((length) => length === period) ?? [])[0] ?? "year";
}

/** Where a row of a document stands: its section and its lines. */
export function rowCitation(
  document: PlanDocument,
  row: TaskDefinition | ReportingDuty | TargetDefinition,
): DocumentCitation {
  const section = "section" in row && row.section.numeral !== "" ? { section: row.section.numeral } : {};
  return citeDocument(
    document.number ?? document.title,
    {
      ...section,
      file: row.source.file ?? document.source.file,
      ...(row.source.lines ? { lines: row.source.lines } : {}),
    },
    row.source.trust ?? "verified",
  );
}

/** One duty of one document, on the way to obligations. */
interface Context {
  readonly province: Province;
  readonly document: PlanDocument;
  readonly within: Span;
  readonly basis: DocumentCitation;
  /** From when the duty can have been known: the document's day, or that of an answer it waited for. */
  readonly known: LegalDate;
  /** Since when its bodies have had it. */
  readonly orderedOn: LegalDate;
  readonly officeDay: OfficeDay | null;
  /** What was asked for on demand. */
  readonly requests: readonly DutyRequest[];
}

/** One turn of a duty, and who holds it. */
interface Turn extends Occurrence {
  readonly request?: DutyRequest;
}

/** The turns for which somebody asked: from the day of the request to the day it names. */
function requestedTurns({ requests }: Context): readonly Turn[] {
  return requests.map((request) => ({
    key: request.occurrence,
    period: { from: request.on, to: request.lastDay ?? request.on },
    opensOn: request.on,
    lastDay: request.lastDay,
    closesOn: request.lastDay,
    partial: false,
    inferred: false,
    continuous: false,
    trust: "verified",
    request,
  }));
}

/** The holders of a duty in one turn: all of them, or of a request those whom it names. */
function holdersIn(
  { request }: Turn,
  holders: readonly Holder[],
  context: Context,
  row: TaskDefinition | ReportingDuty,
): readonly Holder[] {
  if (!request?.bodies) return holders;
  const known = bodiesAskedOf(context.province, row);
  return request.bodies
    .filter((body) => known.includes(body))
    .map((body) => ({ body, collective: holders.some((it) => it.body === body && it.collective) }));
}

const isOnce = ({ key }: Occurrence) => key === "once" || key.startsWith("once.");

/** What all obligations of one duty and occurrence have in common. */
function common({ basis, document, known, orderedOn, province }: Context, occurrence: Turn) {
  const { lastDay } = occurrence;
  const assignedOn = isOnce(occurrence) ? known : laterOf(known, occurrence.opensOn);
  return {
    occurrence: occurrence.key,
    assignedOn,
    orderedOn,
    lastDay,
    closesOn: occurrence.closesOn,
    continuous: occurrence.continuous,
    partial: occurrence.partial,
    inferred: occurrence.inferred,
    pastDueAtAssignment: lastDay !== null && lastDay < assignedOn,
    dayTrust: weakestTrust(basis.trust, occurrence.trust),
    document: document.id,
    draft: document.status === "draft",
    issuer: document.issuer,
    monitor: document.monitor,
    basis,
    provinceVersion: province.version ?? null,
    ...(occurrence.request ? { request: occurrence.request.decision } : {}),
  };
}

function expansionOf(deadline: Deadline, { document, known, province, within }: Context, length?: PeriodLength) {
  const span = documentSpan(document);
  return expandDeadline(deadline, {
    documentSpan: { from: laterOf(span.from, known), to: span.to },
    within,
    issuedOn: document.issuedOn,
    reportingPeriod: length ?? reportingPeriodOf(province, document),
  });
}

/** The turns of all a duty's deadlines. A turn of the second is `2025.2`, so that two a year stay two. */
function allTurns(first: Expansion, further: readonly Deadline[] | undefined, context: Context) {
  const more = (further ?? []).flatMap((deadline, index) =>
    expansionOf(deadline, context).occurrences.map((it) => ({ ...it, key: `${it.key}.${index + 2}` })),
  );
  const turns: readonly Turn[] = [...first.occurrences, ...more, ...requestedTurns(context)];
  return { turns, question: first.question };
}

/** Assigned by the end of the span, and not already due before it began. */
function belongs({ assignedOn, lastDay }: Pick<Obligation, "assignedOn" | "lastDay">, within: Span): boolean {
  return assignedOn <= within.to && (lastDay === null || lastDay >= within.from || assignedOn >= within.from);
}

/** The deadline with what a person has since said about it, and from when it can have been known. */
function answered(duty: string, deadline: Deadline, known: LegalDate, answers: PlanAnswers) {
  if (deadline.kind === "every" && deadline.first === undefined) {
    const answer = answers[planQuestionId(duty, "first-year")];
    if (answer) {
      return { deadline: { ...deadline, first: Number(answer.value[0]) }, known: laterOf(known, answer.on) };
    }
  }
  const answer = answers[planQuestionId(duty, "day-of-act")];
  const on = answer?.value[0] as LegalDate | undefined;
  if (answer && on) {
    // The time runs from the act, not from the day somebody entered it here.
    const since = laterOf(known, earlierOf(on, answer.on));
    if ((deadline.kind === "within" || deadline.kind === "after-event") && deadline.on === undefined) {
      return { deadline: { ...deadline, on }, known: since };
    }
    if (deadline.kind === "interval" && deadline.first === undefined) {
      return { deadline: { ...deadline, first: on }, known: since };
    }
  }
  return { deadline, known };
}

function asker(context: Context, row: TaskDefinition | ReportingDuty) {
  return (kind: PlanQuestion["kind"]): PlanQuestion => ({
    id: planQuestionId(row.id, kind),
    kind,
    duty: row.id,
    text: row.text,
    deadlineText: "deadlineText" in row ? row.deadlineText : null,
    askedOn: laterOf(context.known, context.within.from),
    basis: context.basis,
  });
}

/** What the expansion itself asks, as long as the document has days in the span. */
function openQuestion({ question }: Pick<Expansion, "question">, context: Context) {
  const { document, within } = context;
  const speaks = documentSpan(document).from <= within.to && document.period.to >= within.from;
  return question !== null && speaks ? [question] : [];
}

function expandTask(task: TaskDefinition, context: Context, answers: PlanAnswers): Part {
  // Repeated in the annex, which gives it to bodies: handed out there, once.
  if (task.assignedIn) return NOTHING;
  const { deadline, known } = answered(task.id, task.deadline, context.known, answers);
  const named = task.leads.length > 0 ? undefined : answers[planQuestionId(task.id, "lead")];
  const own: Context = { ...context, known: named ? laterOf(known, named.on) : known };
  const expansion = allTurns(expansionOf(deadline, own), task.alsoDue, own);
  const leads = named?.value ?? task.leads;
  const heldOn = (on: LegalDate): readonly Holder[] => {
    const [first, ...jointWith] = leads;
    if (task.jointly && !named && first !== undefined) return [{ body: first, collective: false, jointWith }];
    return holdersOf(context.province, leads, on);
  };
  const shared = expansion.turns.map((turn) => ({ turn, it: common(own, turn) }));
  const obligations = shared.flatMap(({ it, turn }) =>
    holdersIn(turn, heldOn(it.assignedOn), own, task).map(({ body, collective, jointWith }): Obligation => ({
      ...it,
      id: `${task.id}@${it.occurrence}#${body}`,
      kind: "task",
      duty: task.id,
      body,
      collective,
      ...(jointWith ? { jointWith } : {}),
      act: task.act,
      text: task.text,
      deadlineText: task.deadlineText,
      ...(task.scope === undefined ? {} : { scope: task.scope }),
      cooperating: task.cooperating,
      recipients: [],
      consolidates: [],
    })),
  );
  const open = openQuestion(expansion, own);
  const needsLead =
    leads.length === 0 &&
    (open.length > 0 || shared.some(({ it, turn }) => !turn.request?.bodies && belongs(it, context.within)));
  const kinds = [...(needsLead ? (["lead"] as const) : []), ...open];
  return { obligations, questions: kinds.map(asker(context, task)) };
}

/** A report falls due by its printed day, or belongs to a period without one; on request it has neither. */
function reportExpansion(duty: ReportingDuty, deadline: Deadline | null, context: Context): Expansion {
  if (deadline) return expansionOf(deadline, context);
  const length = PERIOD_LENGTHS.find((period) => period === duty.period);
  if (!length) return { occurrences: [], question: null };
  const { occurrences } = expansionOf({ kind: "continuous" }, context, length);
  return { occurrences: occurrences.map((it) => ({ ...it, continuous: false })), question: null };
}

/** The office's own day binds from its decision on: what was due before that has none, as the document has it. */
function fromItsDay(expansion: Expansion, duty: ReportingDuty, context: Context): Expansion {
  const { officeDay } = context;
  if (officeDay === null) return expansion;
  const printed = new Map(reportExpansion(duty, null, context).occurrences.map((it) => [it.key, it]));
  const occurrences = expansion.occurrences.map((it) =>
    it.lastDay !== null && it.lastDay < officeDay.on ? (printed.get(it.key) ?? it) : it,
  );
  return { ...expansion, occurrences };
}

/** To whom a reporter sends: the recipients named, and its own commune, or all of them where nobody says which that is. */
function recipientsOf(
  province: Province,
  { ownRecipient, recipients }: ReportingDuty,
  body: string,
): readonly string[] {
  if (ownRecipient === undefined) return recipients;
  const group = province.groups.find((it) => it.id === ownRecipient);
  const within = province.agencies.find((it) => it.id === body)?.within;
  const own = within !== undefined && group?.members.includes(within) ? within : ownRecipient;
  return [...new Set([...recipients, own])];
}

function expandReporting(duty: ReportingDuty, context: Context, answers: PlanAnswers): Part {
  const { deadline, known } = duty.due
    ? answered(duty.id, duty.due, context.known, answers)
    : { deadline: null, known: context.known };
  const own = { ...context, known };
  const first = fromItsDay(reportExpansion(duty, deadline, own), duty, own);
  const expansion = allTurns(first, duty.alsoDue, own);
  const obligations = expansion.turns.flatMap((occurrence) => {
    const shared = {
      ...common(own, occurrence),
      duty: duty.id,
      act: "report" as const,
      text: duty.text,
      deadlineText: null,
      cooperating: [],
      ...(own.officeDay && occurrence.lastDay !== null ? { officeDay: own.officeDay.decision } : {}),
    };
    const reporters = holdersOf(context.province, duty.reporters, shared.assignedOn);
    const reports = holdersIn(occurrence, reporters, own, duty).map(({ body, collective }): Obligation => ({
      ...shared,
      id: `${duty.id}@${occurrence.key}#${body}`,
      kind: "report",
      body,
      collective,
      recipients: recipientsOf(context.province, duty, body),
      consolidates: [],
    }));
    // The printed day binds the reporters; none is printed for putting their reports together.
    const ownDay = reporters.length === 0;
    const consolidations = duty.consolidators.map((body): Obligation => ({
      ...shared,
      id: `${duty.id}.consolidation@${occurrence.key}#${body}`,
      kind: "consolidation",
      body,
      collective: false,
      lastDay: ownDay ? occurrence.lastDay : null,
      closesOn: occurrence.closesOn ?? occurrence.lastDay,
      pastDueAtAssignment: ownDay && shared.pastDueAtAssignment,
      monitor: context.document.issuer,
      recipients: duty.finalRecipient === null ? [] : [duty.finalRecipient],
      consolidates: reports.map((report) => report.id),
    }));
    return [...reports, ...consolidations];
  });
  return { obligations, questions: openQuestion(expansion, own).map(asker(context, duty)) };
}

/** From when a wording of a duty stands, and since when its bodies have it; the document's own days unless said. */
export interface Standing {
  readonly from?: LegalDate | null;
  readonly givenOn?: LegalDate | null;
  /** What it rests on instead of its own line: the decision which changed it. */
  readonly basis?: DocumentCitation | null;
  readonly officeDay?: OfficeDay | null;
  readonly requests?: readonly DutyRequest[];
}

/** Expands one duty over a span; nothing where its document is not the province's. */
export function expandDuty(
  province: Province,
  row: TaskDefinition | ReportingDuty,
  within: Span,
  answers: PlanAnswers = NO_ANSWERS,
  { basis = null, from = null, givenOn = null, officeDay = null, requests = [] }: Standing = {},
): Part {
  const document = province.documents.find((it) => it.id === row.document);
  if (!document) return NOTHING;
  const known = knownOn(document);
  const context: Context = {
    province,
    document,
    within,
    basis: basis ?? rowCitation(document, row),
    known: from === null ? known : laterOf(known, from),
    orderedOn: givenOn ?? known,
    officeDay,
    requests,
  };
  return "leads" in row ? expandTask(row, context, answers) : expandReporting(row, context, answers);
}

/** Whether a duty is assigned only when somebody asks for it: what is due on demand, and reports without a period or day. */
export function isOnRequest(row: TaskDefinition | ReportingDuty): boolean {
  const deadlines = [...("leads" in row ? [row.deadline] : [row.due]), ...(row.alsoDue ?? [])];
  if (deadlines.some((it) => it?.kind === "on-demand")) return true;
  return "period" in row && row.due === null && (row.period === "ad-hoc" || row.period === "thematic");
}

/** The part of what a duty comes to that falls into a span. */
export function partWithin({ obligations, questions }: Part, within: Span): Part {
  return { obligations: obligations.filter((it) => belongs(it, within)), questions };
}

/**
 * Expands a province's plan over a span: every obligation with who, by when and on what basis, and everything a person
 * must say first.
 *
 * Pure and deterministic: the same province, span and answers give the same list, and an obligation has the same id in
 * every span it appears in. Several leads or the members of a complete group get one obligation each; cooperating bodies
 * get none. What waited for an answer is assigned from the day of the answer: nobody is late for what nobody had told him.
 */
export function expandPlan(province: Province, within: Span, answers: PlanAnswers = NO_ANSWERS): ExpandedPlan {
  const parts = [...province.tasks, ...province.reporting].map((row) =>
    partWithin(expandDuty(province, row, within, answers), within),
  );
  return {
    obligations: parts.flatMap((part) => part.obligations),
    questions: parts.flatMap((part) => part.questions),
    onRequest: [...province.tasks, ...province.reporting].filter(isOnRequest).map((duty) => duty.id),
  };
}
