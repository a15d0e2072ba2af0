import { bodyName, type Language } from "@kttt/core";
import { formatDeadline } from "@kttt/core/deadline";
import type { ReportingDuty } from "@kttt/core/province";
import { cell, type OfficeTable, type Row } from "./office-table.js";
import { notesOf, type ReportSource } from "./report-source.js";
import { columnsIn, word, type Word } from "./words.js";

const PERIODS: Readonly<Record<ReportingDuty["period"], { readonly vi: string; readonly en: string }>> = {
  week: { vi: "Hằng tuần", en: "Weekly" },
  month: { vi: "Hằng tháng", en: "Monthly" },
  quarter: { vi: "Hằng quý", en: "Quarterly" },
  "half-year": { vi: "6 tháng", en: "Half-yearly" },
  "nine-months": { vi: "9 tháng", en: "Nine months" },
  year: { vi: "Hằng năm", en: "Yearly" },
  "ad-hoc": { vi: "Đột xuất, theo yêu cầu", en: "On demand" },
  thematic: { vi: "Theo chuyên đề", en: "On a subject" },
};

function cutOffOf({ dataWindow }: ReportingDuty, language: Language): string {
  if (!dataWindow) return word("notStated", language);
  const { closesOn, opensOn } = dataWindow;
  const last = language === "vi" ? "ngày cuối tháng" : "the last day of the month";
  const day = (it: number | "last") => (it === "last" ? last : language === "vi" ? `ngày ${it}` : `day ${it}`);
  return opensOn === undefined ? day(closesOn) : `${day(opensOn)} – ${day(closesOn)}`;
}

/** The regime of periodic reports, one row a report, as the annex of a decision under Decree 09/2019/NĐ-CP lists it. */
export function regimeTable(source: ReportSource): OfficeTable {
  const { body, language, province, register } = source;
  const column = columnsIn(language);
  const of = (key: string, name: Word, width: number) => column(key, name, key === "no" ? "index" : "text", width);
  const names = (ids: readonly string[]) => ids.map((id) => bodyName(province, id, language)).join("; ");
  const mine = province.reporting.filter(
    (it) => body === undefined || it.reporters.includes(body) || it.consolidators.includes(body),
  );
  return {
    id: "regime",
    title: word("regime", language),
    notes: notesOf(source),
    asOf: register.asOf,
    language,
    columns: [
      of("no", "no", 5),
      of("reportName", "reportName", 36),
      of("form", "form", 14),
      of("period", "period", 14),
      of("cutOff", "cutOff", 16),
      of("dueOn", "dueOn", 24),
      of("sender", "sender", 28),
      of("recipient", "recipient", 28),
      of("way", "way", 14),
      of("outline", "outline", 14),
    ],
    rows: mine.map((it, index): Row => {
      const recipients = [...it.recipients, ...(it.finalRecipient === null ? [] : [it.finalRecipient])];
      return {
        kind: "row",
        cells: {
          no: cell(index + 1),
          reportName: cell(it.text),
          form: cell(it.form ?? word("notStated", language)),
          period: cell(PERIODS[it.period][language]),
          cutOff: cell(cutOffOf(it, language)),
          dueOn: cell(it.due === null ? word("noDayPrinted", language) : formatDeadline(it.due, language)),
          sender: cell(names(it.reporters)),
          recipient: cell(names([...new Set(recipients)])),
          way: cell(it.way ?? word("notStated", language)),
          outline: cell(it.outline ?? word("notStated", language)),
        },
      };
    }),
  };
}
