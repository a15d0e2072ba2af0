import type { Deadline } from "../calendar/deadline.schema.js";
import { expandDeadline, type Expansion, type Occurrence } from "../calendar/expand-deadline.js";
import { laterOf, type Span } from "../calendar/legal-date.js";
import { PERIOD_LENGTHS, type PeriodLength } from "../calendar/period.js";
import { citeDocument, type DocumentCitation } from "../law/citation.js";
import type { PlanDocument, Province, ReportingDuty, TaskDefinition } from "../province/province.schema.js";
import { NO_ANSWERS, type Obligation, type PlanAnswers, type PlanQuestion } from "./obligation.js";

/** Everything a plan comes to over a span. */
export interface ExpandedPlan {
  /** In the order of the document: tasks first, then reporting; within a duty by occurrence, then by body. */
  readonly obligations: readonly Obligation[];
  /** Tasks which cannot be given out until a person has said what the document does not. */
  readonly questions: readonly PlanQuestion[];
  /** Reporting duties without periods (ad hoc, thematic): given out when somebody asks for a report. */
  readonly onRequest: readonly string[];
}

interface Holder {
  readonly body: string;
  readonly collective: boolean;
}

/** Agencies stand for themselves; a complete group for its members; a group nobody can enumerate for itself, once. */
function holdersOf(province: Province, ids: readonly string[]): readonly Holder[] {
  const holders = ids.flatMap((id): Holder[] => {
    const group = province.groups.find((it) => it.id === id);
    if (!group) return [{ body: id, collective: false }];
    if (!group.complete) return [{ body: id, collective: true }];
    return group.members.map((body) => ({ body, collective: false }));
  });
  return [...new Map(holders.map((holder) => [holder.body, holder])).values()];
}

/** From the first day the document can have been known to the end of its period. */
export function documentSpan(document: PlanDocument): Span {
  const known = document.issuedOn ?? document.notBefore ?? document.period.from;
  return { from: known, to: document.period.to };
}

/** The period by which duties without a day are looked at: the document's own regular reports; a year where it has none. */
function reportingPeriodOf(province: Province, document: PlanDocument): PeriodLength {
  const periods = province.reporting
    .filter((duty) => duty.document === document.id)
    .map((duty) => duty.period)
    .filter((period): period is PeriodLength => (PERIOD_LENGTHS as readonly string[]).includes(period));
  return periods[0] ?? "year";
}

function basisOf(document: PlanDocument, row: TaskDefinition | ReportingDuty): DocumentCitation {
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

interface Context {
  readonly province: Province;
  readonly document: PlanDocument;
  readonly within: Span;
  readonly answers: PlanAnswers;
}

/** What all obligations of one document and occurrence have in common. */
function common(context: Context, occurrence: Occurrence) {
  const { document } = context;
  const known = documentSpan(document).from;
  const assignedOn = occurrence.key === "once" ? known : laterOf(known, occurrence.period.from);
  return {
    occurrence: occurrence.key,
    assignedOn,
    lastDay: occurrence.lastDay,
    closesOn: occurrence.closesOn,
    continuous: occurrence.continuous,
    partial: occurrence.partial,
    inferred: occurrence.inferred,
    pastDueAtAssignment: occurrence.lastDay !== null && occurrence.lastDay < assignedOn,
    document: document.id,
    draft: document.status === "draft",
    issuer: document.issuer,
  };
}

function monitorFor(document: PlanDocument, body: string): string {
  return body === document.monitor ? document.issuer : document.monitor;
}

function expansionOf(deadline: Deadline, context: Context): Expansion {
  return expandDeadline(deadline, {
    documentSpan: documentSpan(context.document),
    within: context.within,
    reportingPeriod: reportingPeriodOf(context.province, context.document),
  });
}

/** The deadline with what a person has since said about it. */
function answered(task: TaskDefinition, answers: PlanAnswers): Deadline {
  const { deadline } = task;
  if (deadline.kind === "every" && deadline.first === undefined) {
    const first = answers.firstYears[task.id];
    return first === undefined ? deadline : { ...deadline, first };
  }
  if (deadline.kind === "within" && deadline.on === undefined) {
    const on = answers.actDays[task.id];
    return on === undefined ? deadline : { ...deadline, on };
  }
  return deadline;
}

function expandTask(task: TaskDefinition, context: Context): { obligations: Obligation[]; questions: PlanQuestion[] } {
  const { province, document, answers } = context;
  // Repeated in the annex, which gives it to bodies: handed out there, once.
  if (task.assignedIn && task.assignedIn.length > 0) return { obligations: [], questions: [] };
  const basis = basisOf(document, task);
  const leads = task.leads.length > 0 ? task.leads : (answers.leads[task.id] ?? []);
  const ask = (kind: PlanQuestion["kind"]): PlanQuestion => ({
    id: `${task.id}?${kind}`,
    kind,
    duty: task.id,
    text: task.text,
    deadlineText: task.deadlineText,
    basis,
  });
  const { occurrences, question } = expansionOf(answered(task, answers), context);
  const questions = [...(leads.length === 0 ? [ask("lead")] : []), ...(question === null ? [] : [ask(question)])];
  const holders = holdersOf(province, leads);
  const obligations = occurrences.flatMap((occurrence) =>
    holders.map(({ body, collective }): Obligation => ({
      ...common(context, occurrence),
      id: `${task.id}@${occurrence.key}#${body}`,
      kind: "task",
      duty: task.id,
      body,
      collective,
      act: task.act,
      text: task.text,
      deadlineText: task.deadlineText,
      monitor: monitorFor(document, body),
      cooperating: task.cooperating,
      recipients: [],
      consolidates: [],
      basis,
    })),
  );
  return { obligations, questions };
}

/** The occurrences of a reporting duty: by its printed day, or once per period without a day. */
function reportOccurrences(duty: ReportingDuty, context: Context): readonly Occurrence[] {
  if (duty.due) return expansionOf(duty.due, context).occurrences;
  const length = PERIOD_LENGTHS.find((period) => period === duty.period);
  if (!length) return [];
  return expandDeadline(
    { kind: "continuous" },
    { documentSpan: documentSpan(context.document), within: context.within, reportingPeriod: length },
  ).occurrences.map((occurrence) => ({ ...occurrence, continuous: false }));
}

function expandReporting(duty: ReportingDuty, context: Context): Obligation[] {
  const { province, document } = context;
  const basis = basisOf(document, duty);
  const reporters = holdersOf(province, duty.reporters);
  return reportOccurrences(duty, context).flatMap((occurrence) => {
    const shared = { ...common(context, occurrence), duty: duty.id, text: duty.text, cooperating: [], basis };
    const reports = reporters.map(({ body, collective }): Obligation => ({
      ...shared,
      id: `${duty.id}@${occurrence.key}#${body}`,
      kind: "report",
      body,
      collective,
      act: "report",
      deadlineText: null,
      monitor: monitorFor(document, body),
      recipients: duty.recipients,
      consolidates: [],
    }));
    const consolidations = duty.consolidators.map((body): Obligation => ({
      ...shared,
      id: `${duty.id}.consolidation@${occurrence.key}#${body}`,
      kind: "consolidation",
      body,
      collective: false,
      act: "report",
      // The printed day binds the reporters; no day is printed for putting their reports together.
      lastDay: duty.reporters.length === 0 ? occurrence.lastDay : null,
      closesOn: occurrence.closesOn ?? occurrence.lastDay,
      pastDueAtAssignment: false,
      deadlineText: null,
      monitor: document.issuer,
      recipients: duty.finalRecipient === null ? [] : [duty.finalRecipient],
      consolidates: reports.map((report) => report.id),
    }));
    return [...reports, ...consolidations];
  });
}

/**
 * Expands a province's plan over a span: every obligation with who, by when and on what basis, and everything a person
 * must say first.
 *
 * Pure and deterministic: the same province, span and answers give the same list, and an obligation has the same id in
 * every span it appears in. Several leads or the members of a complete group get one obligation each; cooperating bodies
 * get none.
 */
export function expandPlan(province: Province, within: Span, answers: PlanAnswers = NO_ANSWERS): ExpandedPlan {
  const contextOf = (id: string): Context | undefined => {
    const document = province.documents.find((it) => it.id === id);
    const applies = document && documentSpan(document).from <= within.to && document.period.to >= within.from;
    return applies ? { province, document, within, answers } : undefined;
  };
  /** Given out by the end of the span, and not already due before it began. */
  const belongs = ({ assignedOn, lastDay }: Obligation) =>
    assignedOn <= within.to && (lastDay === null || lastDay >= within.from || assignedOn >= within.from);
  const tasks = province.tasks.flatMap((task) => {
    const context = contextOf(task.document);
    return context ? [expandTask(task, context)] : [];
  });
  const reports = province.reporting.flatMap((duty) => {
    const context = contextOf(duty.document);
    return context ? expandReporting(duty, context) : [];
  });
  return {
    obligations: [...tasks.flatMap((task) => task.obligations), ...reports].filter(belongs),
    questions: tasks.flatMap((task) => task.questions),
    onRequest: province.reporting
      .filter((duty) => duty.due === null && (duty.period === "ad-hoc" || duty.period === "thematic"))
      .map((duty) => duty.id),
  };
}
