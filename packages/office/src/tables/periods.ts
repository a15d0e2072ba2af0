import { bodyName, formatDay } from "@kttt/core";
import { periodName } from "@kttt/core/plan";
import { cell, type OfficeTable, type Row } from "./office-table.js";
import { notesOf, type ReportSource, type Trace, traceOf } from "./report-source.js";
import { type ReportRow, reportRows } from "./reports.js";
import { columnsIn, word } from "./words.js";

/** One report in one period, all who owe it together. The lists are what is counted. */
export interface ReportPeriod {
  readonly duty: string;
  readonly period: string;
  readonly text: string;
  readonly rows: readonly ReportRow[];
  /** Who owes it; groups nobody has listed and what is cancelled are not among them. */
  readonly owed: readonly ReportRow[];
  /** Of `owed`: sent, and not sent back. */
  readonly sent: readonly ReportRow[];
  readonly consolidations: readonly ReportRow[];
}

const SENT = ["inTime", "late", "afterClose"];

/** The rows of table C, duty by duty and period by period. */
export function reportPeriods(source: ReportSource, rows: readonly ReportRow[] = reportRows(source)) {
  const by = new Map<string, ReportRow[]>();
  for (const row of rows) {
    const key = `${row.duty}\n${row.period}`;
    const known = by.get(key);
    if (known) known.push(row);
    else by.set(key, [row]);
  }
  return [...by.values()].flatMap((all): readonly ReportPeriod[] => {
    const [first] = all;
    if (!first) return [];
    const owed = all.filter((it) => it.kind === "report" && !it.collective && it.standing !== "cancelled");
    return [
      {
        duty: first.duty,
        period: first.period,
        text: first.text,
        rows: all,
        owed,
        sent: owed.filter((it) => SENT.includes(it.standing)),
        consolidations: all.filter((it) => it.kind === "consolidation"),
      },
    ];
  });
}

/** Table C in short: how many of those who owe a report in a period have sent it, and who has not. */
export function periodsTable(source: ReportSource, trace: Trace = traceOf(source)): OfficeTable {
  const { language, province, register } = source;
  const of = columnsIn(language);
  const name = (id: string) => bodyName(province, id, language);
  const events = (rows: readonly ReportRow[]) =>
    trace.of(
      "obligation",
      rows.map((it) => it.obligation),
    );
  return {
    id: "periods",
    title: word("tableCShort", language),
    notes: notesOf(source),
    asOf: register.asOf,
    language,
    columns: [
      of("period", "period", "text", 20),
      of("report", "report", "text", 40),
      of("recipient", "recipient", "text", 28),
      of("dueOn", "dueOn", "text", 14),
      of("sent", "sentReports", "count", 8),
      of("owed", "owedReports", "count", 8),
      of("consolidated", "consolidatedOn", "text", 14),
      of("silent", "notSentBy", "text", 40),
    ],
    rows: reportPeriods(source).map((it): Row => {
      const duty = province.reporting.find(({ id }) => id === it.duty);
      const recipients = duty && duty.recipients.length > 0 ? duty.recipients : [duty?.finalRecipient ?? ""];
      const partial = it.rows.some((row) => register.obligations.get(row.obligation)?.obligation.partial);
      const silent = it.owed.filter((row) => !it.sent.includes(row));
      const [first] = it.rows;
      return {
        kind: "row",
        cells: {
          period: cell(`${periodName(it.period, language)}${partial ? ` (${word("partial", language)})` : ""}`),
          report: cell(it.text),
          recipient: cell(
            recipients
              .filter((id) => id !== "")
              .map(name)
              .join("; ") || null,
          ),
          dueOn: cell(first?.dueOn ? formatDay(first.dueOn, language) : word("noDayPrinted", language)),
          sent: cell(it.sent.length, events(it.sent)),
          owed: cell(it.owed.length, events(it.owed)),
          consolidated: cell(
            it.consolidations
              .map(({ sentOn }) => (sentOn === null ? word("notConsolidated", language) : formatDay(sentOn, language)))
              .join("; ") || null,
            events(it.consolidations),
          ),
          silent: cell(silent.map((row) => name(row.body)).join("; ") || null, events(silent)),
        },
      };
    }),
  };
}
