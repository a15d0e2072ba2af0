import { decisionInbox, type DutyFilter, type DutyLine, dutyList, type InboxItem, shiftDays } from "@kttt/core";
import { daysBetween } from "@kttt/core/time";
import { dutiesTable, type OverdueRow, overdueRows } from "./duties.js";
import { cell, type OfficeTable, type Row } from "./office-table.js";
import { notesOf, type ReportSource, type Trace, traceOf } from "./report-source.js";
import { type ReportRow, reportRows } from "./reports.js";
import { columnsIn, word } from "./words.js";

/** How many days ahead a duty stands under "due soon": this project's choice, a week. */
export const DUE_SOON_DAYS = 7;

/** What somebody has to do something about on the day (cần xử lý). Each list is the list behind its count. */
export interface Attention {
  /** The rows of table B, longest overdue first. */
  readonly overdue: readonly OverdueRow[];
  /** Rows of table C: no printed day, the period is over, not sent (chưa gửi, sau kỳ). Never overdue. */
  readonly notSent: readonly ReportRow[];
  /** Within time, and due within {@link DUE_SOON_DAYS} days. */
  readonly dueSoon: readonly DutyLine[];
  readonly returned: readonly DutyLine[];
  /** What only a person can settle. */
  readonly waiting: readonly InboxItem[];
}

function ofBody({ body }: ReportSource, filter: DutyFilter): DutyFilter {
  return body === undefined ? filter : { ...filter, body };
}

function dueSoon(source: ReportSource): DutyFilter {
  return ofBody(source, {
    class: "inProgressWithinTime",
    dueBy: shiftDays(source.register.asOf, DUE_SOON_DAYS),
  });
}

/** What needs somebody on the day of the report. */
export function attention(source: ReportSource, trace: Trace = traceOf(source)): Attention {
  const { province, register } = source;
  return {
    overdue: overdueRows(source, trace),
    notSent: reportRows(source).filter((it) => it.standing === "notYetAtClose" && !it.collective),
    dueSoon: dutyList(register, province, dueSoon(source)),
    returned: dutyList(register, province, ofBody(source, { class: "returned" })),
    waiting: decisionInbox(register, province),
  };
}

/** The duties which are due soon: the rows of {@link attention}, in its order. */
export function dueSoonTable(source: ReportSource, trace: Trace = traceOf(source)): OfficeTable {
  const table = dutiesTable(source, dueSoon(source), trace);
  return { ...table, id: "due-soon", title: word("dueSoon", source.language) };
}

/** The duties which were sent back: the rows of {@link attention}, in its order. */
export function returnedTable(source: ReportSource, trace: Trace = traceOf(source)): OfficeTable {
  const table = dutiesTable(source, ofBody(source, { class: "returned" }), trace);
  return { ...table, id: "returned", title: word("returned", source.language) };
}

/** The questions which wait for a person, longest wait first. */
export function questionsTable(source: ReportSource): OfficeTable {
  const { language, province, register } = source;
  const of = columnsIn(language);
  return {
    id: "questions",
    title: word("waiting", language),
    notes: notesOf(source),
    asOf: register.asOf,
    language,
    columns: [
      of("no", "no", "index", 5),
      of("question", "question", "text", 48),
      of("text", "about", "text", 56),
      of("askedOn", "askedOn", "day", 11),
      of("waited", "daysWaited", "count", 8),
    ],
    rows: decisionInbox(register, province).map((it, index): Row => ({
      kind: "row",
      cells: {
        no: cell(index + 1),
        question: cell(it.question[language]),
        text: cell(it.text),
        askedOn: cell(it.askedOn),
        waited: cell(it.askedOn < register.asOf ? daysBetween(it.askedOn, register.asOf) : 0),
      },
    })),
  };
}
