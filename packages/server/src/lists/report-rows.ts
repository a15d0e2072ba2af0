import { bodyName, type CompliancePeriod, type Language, type ReportLine, reportingCompliance } from "@kttt/core";
import { officeDayMark, periodName, REPORT_STANDING_LABELS, requireBody } from "@kttt/core/plan";
import type { z } from "@hono/zod-openapi";
import type { ReportItem, reportsQuery } from "../operations/reports.js";
import { maySee } from "../request.js";
import type { Seen } from "../routes/listing.js";
import type { Standing } from "../standing.js";
import { dayWords, named } from "./duty-item.js";
import { folded, matches } from "./fold.js";
import type { Order } from "./page.js";

/** One body's report in one period. */
export interface ReportListRow {
  readonly line: ReportLine;
  readonly period: CompliancePeriod;
  readonly text: string;
  readonly standing: Standing;
}

type Query = z.output<typeof reportsQuery>;

/** The reports of the provinces asked about which the filter lets through, and which may be read. */
export function reportListRows(seen: readonly Seen[], query: Query): readonly ReportListRow[] {
  const { body, dueBy, noDay, overdue, status } = query;
  const words = query.q === undefined ? null : folded(query.q);
  return seen.flatMap(({ readable, standing }) => {
    const { province, register } = standing;
    if (body !== undefined) {
      const held = [...register.obligations.values()].map((it) => it.body);
      requireBody(province, body, ["body"], held);
    }
    const texts = new Map(province.reporting.map((it) => [it.id, it.text]));
    return reportingCompliance(register).flatMap((period) => {
      const text =
        texts.get(period.duty) ?? register.obligations.get(period.lines[0]?.obligation ?? "")?.obligation.text ?? "";
      return period.lines
        .filter(
          (it) =>
            maySee(readable, [it.body]) &&
            (body === undefined || it.body === body) &&
            (status === undefined || it.standing === status) &&
            (overdue === undefined || overdue === (it.standing === "overdue")) &&
            (noDay === undefined || noDay === (it.lastDay === null)) &&
            (dueBy === undefined || (it.reportedOn === null && it.lastDay !== null && it.lastDay <= dueBy)) &&
            (words === null || matches(folded(`${text} ${bodyName(province, it.body, "vi")} ${it.obligation}`), words)),
        )
        .map((line) => ({ line, period, text, standing }));
    });
  });
}

/** How reports are ordered: by their day, or the close of their period; that without either last. */
export function reportOrder(sort: Query["sort"] = "due", language: Language): Order<ReportListRow> {
  const descending = sort.startsWith("-");
  const id = ({ line }: ReportListRow) => line.obligation;
  switch (sort.replace("-", "")) {
    case "body":
      return { key: ({ line, standing }) => bodyName(standing.province, line.body, language), id, descending };
    case "period":
      return { key: ({ period }) => period.period, id, descending };
    default:
      return {
        key: ({ line, period }) => line.lastDay ?? period.closesOn ?? (descending ? "0000-01-01" : "9999-12-31"),
        id,
        descending,
      };
  }
}

/** A report with its words. */
export function reportItem({ line, period, standing, text }: ReportListRow, language: Language): ReportItem {
  const { province } = standing;
  const duty = province.reporting.find((it) => it.id === period.duty);
  const recipients = duty?.recipients ?? [];
  const all = recipients.length > 0 || !duty?.finalRecipient ? recipients : [duty.finalRecipient];
  const { officeDay } = period;
  return {
    id: line.obligation,
    province: province.id,
    duty: period.duty,
    text,
    period: { id: period.period, label: periodName(period.period, language) },
    partial: period.partial,
    body: named(province, line.body, language),
    recipients: all.map((it) => named(province, it, language)),
    collective: line.collective,
    standing: { id: line.standing, label: REPORT_STANDING_LABELS[line.standing][language] },
    closesOn: period.closesOn,
    lastDay: line.lastDay,
    dayWords: dayWords(line.lastDay, language),
    dayMark: officeDay === null ? null : officeDayMark({ officeDay }, language),
    firstReportOn: line.firstReportOn,
    reportedOn: line.reportedOn,
    nil: line.nil,
  };
}
