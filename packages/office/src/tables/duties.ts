import {
  bodyName,
  type DutyFilter,
  dutyList,
  type DutyLine,
  eventsAsOf,
  formatDay,
  isKtttEvent,
  type LegalDate,
  obstaclesOf,
} from "@kttt/core";
import { periodName, requireBody } from "@kttt/core/plan";
import { cell, type OfficeTable, type Row } from "./office-table.js";

import { notesOf, orderedIn, type ReportSource, type Trace, traceOf } from "./report-source.js";
import { daysLate, reportLines } from "./results.js";
import { columnsIn, word } from "./words.js";

/** An overdue duty (biểu B). */
export interface OverdueRow {
  readonly line: DutyLine;
  readonly daysLate: number;
  readonly reminders: number;
  /** The latest extension: its decision's number, the day, and until when. */
  readonly extension: { readonly decision: string; readonly on: LegalDate; readonly to: LegalDate } | null;
  /** The difficulties raised and not answered yet, in the body's own words. */
  readonly reasons: readonly string[];
}

/** Overdue first by how long: the duties of the report which are overdue and not completed. */
export function overdueRows(source: ReportSource, trace: Trace = traceOf(source)): readonly OverdueRow[] {
  const { events, province, register } = source;
  const extensions = new Map<string, OverdueRow["extension"]>();
  for (const event of eventsAsOf(events, { happenedBy: register.asOf })) {
    if (event.province !== province.id || !isKtttEvent(event) || event.type !== "DeadlineExtended") continue;
    const { decision, to } = event.data;
    extensions.set(event.stream, { decision, on: event.happenedOn, to });
  }
  return reportLines(source)
    .filter((it) => it.class === "inProgressOverdue")
    .map((line) => {
      const state = register.obligations.get(line.obligation);
      return {
        line,
        daysLate: daysLate(line, register.asOf),
        reminders: trace.reminders(line.obligation),
        extension: extensions.get(`${province.id}/obligation/${line.obligation}`) ?? null,
        reasons: state
          ? obstaclesOf(state)
              .filter((it) => it.answeredOn === null)
              .map((it) => it.text)
          : [],
      };
    })
    .sort((a, b) => b.daysLate - a.daysLate);
}

/** The words of a duty, and for one which comes again the period. */
export function dutyWords(line: Pick<DutyLine, "text" | "occurrence">, language: ReportSource["language"]): string {
  return line.occurrence === "once" ? line.text : `${line.text} (${periodName(line.occurrence, language)})`;
}

/** Table B (biểu B): what is overdue and not completed, longest first; or some of it. */
export function overdueTable(
  source: ReportSource,
  trace: Trace = traceOf(source),
  shown: readonly OverdueRow[] = overdueRows(source, trace),
): OfficeTable {
  const { language, province, register } = source;
  const column = columnsIn(language);
  const rows = shown.map((it, index): Row => {
    const { line } = it;
    const obligation = register.obligations.get(line.obligation)?.obligation;
    const behind = trace.of("obligation", [line.obligation]);
    return {
      kind: "row",
      cells: {
        no: cell(index + 1),
        text: cell(dutyWords(line, language), behind),
        orderedIn: cell(obligation ? orderedIn(obligation, source) : ""),
        lead: cell(bodyName(province, line.body, language)),
        cooperating: cell((obligation?.cooperating ?? []).map((id) => bodyName(province, id, language)).join("; ")),
        assignedOn: cell(line.assignedOn, behind.slice(0, 1)),
        lastDay: cell(line.dueOn, behind),
        daysLate: cell(it.daysLate, behind),
        standing: cell(word(line.startedOn === null ? "notStarted" : "underWork", language), behind),
        reminders: cell(it.reminders),
        extension: cell(
          it.extension === null
            ? null
            : `${it.extension.decision}, ${formatDay(it.extension.on, language)}, ${word("until", language)} ${formatDay(it.extension.to, language)}`,
        ),
        reason: cell(it.reasons.join("; ") || null),
      },
    };
  });
  return {
    id: "overdue",
    title: word("tableB", language),
    notes: notesOf(source),
    asOf: register.asOf,
    language,
    columns: [
      column("no", "no", "index", 5),
      column("text", "text", "text", 48),
      column("orderedIn", "orderedIn", "text", 24),
      column("lead", "lead", "text", 24),
      column("cooperating", "cooperating", "text", 24),
      column("assignedOn", "assignedOn", "day", 11),
      column("lastDay", "lastDay", "day", 11),
      column("daysLate", "daysLate", "count", 8),
      column("standing", "standing", "text", 16),
      column("reminders", "reminders", "count", 7),
      column("extension", "extension", "text", 18),
      column("reason", "reason", "text", 24),
    ],
    rows,
  };
}

/** What a filter lets through, in words; for the head of the list, so that nobody takes a part for the whole. */
function filterNotes({ language, province }: ReportSource, filter: DutyFilter): readonly string[] {
  const said = [
    ...(filter.body === undefined ? [] : [bodyName(province, filter.body, language)]),
    ...(filter.class === undefined ? [] : [word(filter.class, language)]),
    ...(filter.status === undefined ? [] : [filter.status]),
    ...(filter.overdue === true ? [word("inProgressOverdue", language)] : []),
    ...(filter.dueBy === undefined
      ? []
      : [`${word("lastDay", language)} ${word("until", language)} ${formatDay(filter.dueBy, language)}`]),
  ];
  return said.length === 0 ? [] : [`${word("filter", language)}: ${said.join("; ")}.`];
}

/**
 * A list of duties as shown on a screen: the same lines in the same order, the filter said in its notes.
 *
 * @throws KtttError `roster/unknown-body` for a body neither the province nor its log knows
 */
export function dutiesTable(
  source: ReportSource,
  filter: DutyFilter = {},
  trace: Trace = traceOf(source),
): OfficeTable {
  const { language, province, register } = source;
  const column = columnsIn(language);
  const lines = dutyList(register, province, filter);
  if (source.body !== undefined)
    requireBody(
      province,
      source.body,
      ["body"],
      lines.map((it) => it.body),
    );
  const shown = lines.filter((it) => source.body === undefined || it.body === source.body);
  return {
    id: "duties",
    title: word("dutyList", language),
    notes: [...notesOf(source), ...filterNotes(source, filter)],
    asOf: register.asOf,
    language,
    columns: [
      column("no", "no", "index", 5),
      column("text", "text", "text", 56),
      column("lead", "lead", "text", 28),
      column("assignedOn", "assignedOn", "day", 11),
      column("lastDay", "lastDay", "day", 11),
      column("standing", "standing", "text", 20),
      column("daysLate", "daysLate", "count", 8),
      column("sentOn", "sentOn", "day", 11),
      column("orderedIn", "orderedIn", "text", 28),
      column("id", "id", "text", 24),
    ],
    rows: shown.map((line, index): Row => {
      const behind = trace.of("obligation", [line.obligation]);
      const obligation = register.obligations.get(line.obligation)?.obligation;
      const late = line.class === "inProgressOverdue" ? daysLate(line, register.asOf) : null;
      return {
        kind: "row",
        cells: {
          no: cell(index + 1),
          text: cell(dutyWords(line, language), behind),
          lead: cell(bodyName(province, line.body, language)),
          assignedOn: cell(line.assignedOn, behind.slice(0, 1)),
          lastDay: cell(line.dueOn ?? line.lastDay, behind),
          standing: cell(word(line.class, language), behind),
          daysLate: cell(late, behind),
          sentOn: cell(line.reportedOn, behind),
          orderedIn: cell(obligation ? orderedIn(obligation, source) : ""),
          id: cell(line.obligation),
        },
      };
    }),
  };
}
