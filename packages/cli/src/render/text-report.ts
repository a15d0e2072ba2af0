import { formatDay, type SpanReport } from "@kttt/core";
import {
  type OfficeTable,
  overdueTable,
  periodsTable,
  questionsTable,
  type ReportSource,
  resultsSentences,
  resultsTable,
  targetsTable,
  traceOf,
} from "@kttt/office/tables";
import { officeText } from "./office-text.js";
import { successionsTable } from "./successions-table.js";
import { number, word } from "./words.js";

/** Longer lists are cut in the terminal: the page and the report have them whole. */
const MOST = 10;

function head({ language, province, span, synthetic }: ReportSource, report: SpanReport): string {
  const documents = province.documents
    .map((it) => `${it.number ?? it.title}${it.status === "draft" ? ` [${word("draft", language)}]` : ""}`)
    .join(", ");
  const lines = [
    `${province.name[language]} · ${documents} · ${formatDay(span.from, language)} – ${formatDay(span.to, language)}`,
    `${synthetic ? `${word("simulated", language)}; ` : ""}${word("closedOn", language)} ${formatDay(report.closedOn, language)}.`,
    ...(report.unverifiedSuccessions ? [`! ${word("unverifiedSuccessions", language)}.`] : []),
    ...(report.outside > 0 ? [`${number(report.outside, language)} ${word("outside", language)}.`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function successions(report: SpanReport, { language }: ReportSource): string {
  return report.successions.length === 0 ? "" : officeText(successionsTable(report, language), { widest: 52 });
}

/** A programme's span in a few lines: the sentences of its report, and who took over from whom. */
export function briefReport(source: ReportSource, report: SpanReport): string {
  return [head(source, report), `${resultsSentences(source).join("\n")}\n`, successions(report, source)]
    .filter((part) => part !== "")
    .join("\n");
}

/** A programme's span as the tables of an office, as much of them as a terminal takes. */
export function textReport(source: ReportSource, report: SpanReport): string {
  const trace = traceOf(source);
  const some = (table: OfficeTable, shown: Parameters<typeof officeText>[1]) =>
    table.rows.length === 0 ? "" : officeText(table, shown);
  return [
    head(source, report),
    officeText(resultsTable(source, trace), {
      columns: [
        "body",
        "assigned",
        "withDay",
        "completedOnTime",
        "completedLate",
        "withinTime",
        "overdue",
        "overdueShare",
        "withoutDayDone",
        "withoutDayOpen",
        "returned",
      ],
      widest: 44,
    }),
    some(overdueTable(source, trace), {
      columns: ["no", "text", "lead", "lastDay", "daysLate", "reminders"],
      most: MOST,
      cutAt: 100,
      widest: 60,
    }),
    successions(report, source),
    some(periodsTable(source, trace), {
      columns: ["period", "report", "recipient", "dueOn", "sent", "owed", "consolidated", "silent"],
      cutAt: 80,
      widest: 28,
    }),
    some(targetsTable(source, trace), {
      columns: ["target", "unit", "estimate", "target2030", "target2045", "otherTarget", "verdict"],
      cutAt: 90,
      widest: 48,
    }),
    some(questionsTable(source), {
      columns: ["askedOn", "waited", "question", "text"],
      most: MOST,
      cutAt: 80,
      widest: 60,
    }),
  ]
    .filter((part) => part !== "")
    .join("\n");
}
