import { bodyName, eventsAsOf, formatDay, isKtttEvent, type LegalDate, reportingCompliance } from "@kttt/core";
import {
  bodyOrder,
  officeDayMark,
  periodName,
  REPORT_STANDING_LABELS,
  reportStanding,
  type ReportStanding,
} from "@kttt/core/plan";
import { cell, type OfficeTable, type Row, sectionRow } from "./office-table.js";

import { notesOf, type ReportSource, type Trace, traceOf } from "./report-source.js";
import { columnsIn, word } from "./words.js";

/** How a body kept one report in one period (biểu C). */
export interface ReportRow {
  readonly obligation: string;
  readonly duty: string;
  readonly period: string;
  readonly text: string;
  readonly body: string;
  readonly collective: boolean;
  readonly kind: "report" | "consolidation";
  readonly cutOff: LegalDate | null;
  readonly dueOn: LegalDate | null;
  /** Whose day it is, where the document prints none. */
  readonly dayMark: string | null;
  /** When it was first sent; `sentOn` is later where it was returned and sent again. */
  readonly firstSentOn: LegalDate | null;
  readonly sentOn: LegalDate | null;
  readonly number: string | null;
  readonly nil: boolean;
  readonly acceptedOn: LegalDate | null;
  readonly returned: { readonly on: LegalDate; readonly reason: string } | null;
  readonly standing: ReportStanding;
  readonly consolidators: readonly string[];
}

interface Said {
  number: string | null;
  returned: ReportRow["returned"];
}

function saidIn({ events, province, register }: ReportSource): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const event of eventsAsOf(events, { happenedBy: register.asOf })) {
    if (event.province !== province.id || !isKtttEvent(event)) continue;
    if (event.type !== "Reported" && event.type !== "ReportReturned") continue;
    const id = event.stream.slice(`${province.id}/obligation/`.length);
    const known = said.get(id) ?? { number: null, returned: null };
    said.set(id, known);
    if (event.type === "Reported") known.number = event.data.documentNumber;
    else known.returned = { on: event.happenedOn, reason: event.data.reason };
  }
  return said;
}

/** The reports of the span: those due or closing in it, or sent in it, in the order of duties, periods and bodies. */
export function reportRows(source: ReportSource): readonly ReportRow[] {
  const { body, language, province, register, span } = source;
  const said = saidIn(source);
  const order = bodyOrder(province);
  return reportingCompliance(register).flatMap(
    ({ closesOn, consolidations, duty, lastDay, lines, officeDay, period }) => {
      const ids = [
        ...[...lines].sort((a, b) => order(a.body, b.body)).map((it) => it.obligation),
        ...[...register.obligations.values()]
          .filter((it) => it.obligation.kind === "consolidation")
          .filter((it) => it.obligation.duty === duty && it.obligation.occurrence === period)
          .map((it) => it.obligation.id),
      ];
      return ids.flatMap((id): readonly ReportRow[] => {
        const state = register.obligations.get(id);
        if (!state || (body !== undefined && state.body !== body)) return [];
        const { obligation } = state;
        const day = state.lastDay ?? lastDay ?? closesOn;
        const touches = [day, state.reportedOn].some((it) => it !== null && it >= span.from && it <= span.to);
        if (!touches) return [];
        const known = said.get(id);
        const mark = officeDay === null ? null : officeDayMark({ officeDay }, language);
        return [
          {
            obligation: id,
            duty,
            period,
            text: obligation.text,
            body: state.body,
            collective: obligation.collective && state.body === obligation.body,
            kind: obligation.kind === "consolidation" ? "consolidation" : "report",
            cutOff: closesOn ?? obligation.closesOn,
            dueOn: state.lastDay,
            dayMark: mark,
            firstSentOn: state.firstReportOn,
            sentOn: state.reportedOn,
            number: known?.number ?? null,
            nil: state.nilReport,
            acceptedOn: state.completedOn,
            returned: known?.returned ?? null,
            standing: reportStanding(state, register.asOf),
            consolidators: consolidations.map((it) => it.body),
          },
        ];
      });
    },
  );
}

/** Table C (biểu C): who sent which report when, period by period. */
export function reportsTable(source: ReportSource, trace: Trace = traceOf(source)): OfficeTable {
  const { language, province, register } = source;
  const of = columnsIn(language);
  const columns = [
    of("no", "no", "index", 5),
    of("body", "body", "text", 32),
    of("cutOff", "cutOff", "day", 11),
    of("dueOn", "dueOn", "text", 16),
    of("sentOn", "sentOn", "text", 18),
    of("acceptedOn", "acceptedOn", "day", 11),
    of("returned", "returnedOn", "text", 24),
    of("standing", "standing", "text", 18),
    of("consolidator", "consolidator", "text", 24),
  ];
  const day = (it: LegalDate | null) => (it === null ? "" : formatDay(it, language));
  const rows: Row[] = [];
  let before = "";
  let no = 0;
  for (const it of reportRows(source)) {
    const head = `${periodName(it.period, language)}: ${it.text}`;
    if (head !== before) {
      rows.push(sectionRow(columns, head));
      no = 0;
    }
    before = head;
    no += 1;
    const behind = trace.of("obligation", [it.obligation]);
    const mark = it.collective ? ` (${word("collective", language)})` : "";
    rows.push({
      kind: "row",
      cells: {
        no: cell(no),
        body: cell(`${bodyName(province, it.body, language)}${mark}`),
        cutOff: cell(it.cutOff),
        dueOn: cell(
          it.dueOn === null ? word("noDayPrinted", language) : [day(it.dueOn), it.dayMark].filter(Boolean).join(", "),
        ),
        sentOn: cell(
          [day(it.sentOn), it.number, it.nil ? word("nil", language) : null].filter(Boolean).join(", ") || null,
          behind,
        ),
        acceptedOn: cell(it.acceptedOn, behind),
        returned: cell(it.returned === null ? null : `${day(it.returned.on)}: ${it.returned.reason}`, behind),
        standing: cell(REPORT_STANDING_LABELS[it.standing][language], behind),
        consolidator: cell(it.consolidators.map((id) => bodyName(province, id, language)).join("; ") || null),
      },
    });
  }
  return {
    id: "reports",
    title: word("tableC", language),
    notes: notesOf(source),
    asOf: register.asOf,
    language,
    columns,
    rows,
  };
}
