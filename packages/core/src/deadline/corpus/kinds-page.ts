import type { CorpusRow } from "./corpus.js";
import { DEADLINE_KINDS, type DeadlineKind } from "../deadline.schema.js";
import { formatDeadline } from "../format-deadline.js";
import { parseDeadlines } from "../parse-deadlines.js";

/** What each kind is, in a few words. */
const MEANS: Readonly<Record<DeadlineKind, string>> = {
  month: "by the end of one month",
  quarter: "by the end of one quarter",
  year: "by the end of one year",
  "all-year": "carried on throughout one year, never overdue",
  "year-range": "by the end of the last year",
  annual: "every year, on a day of it or by its end",
  "phase-and-annual": "every year, and every five-year phase",
  weekly: "every week, by Sunday",
  every: "once in so many years",
  quarterly: "every quarter",
  monthly: "every month",
  "half-year": "each half of a year, or one of them",
  "nine-months": "the first nine months of a year",
  within: "a time limit which runs from an act; it rolls over days off",
  continuous: "carried on throughout, never overdue",
  "before-plan-period": "before each plan year and each five-year plan",
  date: "one day",
  none: "nothing is printed",
  "on-demand": "owed only when somebody asks for it",
  "after-event": "begins with an event, and has no last day",
  interval: "every so many days, weeks or months from a first day",
};

const FIELDS = [
  "`before` is exclusive: the last day on time is the day before. `on` is inclusive. At most one of them; a `date` has exactly one.",
  "`MM-DD` is a day of any year; `02-29` falls on the last day of February in a common year.",
  'A day inside a period is `{ month?, day }`: the `day`-th of its `month`-th month; without `month` its last month. `day` may be `"last"` or `"last-working"` (the last working day).',
  '`offset` moves the day by so many periods: `{"kind":"annual","before":"01-31","offset":1}` for the report of 2026 is due on 30/01/2027; `-1` is the period before.',
  "A `before` which names the first day of a period (“trước ngày 01/01 hằng năm”) ends the period before it: the turn of 2026 is due on 31/12/2026.",
  "`after` counts a time limit from the last day of the period (“05 ngày sau khi kết thúc quý”); it rolls over days off and stands in the place of a day.",
  "`hour` is the hour by which it must be done on the last day. It changes no day.",
  "`from` and `to` of `annual` are the first and last year in which it comes.",
  "`end: true` (month, quarter, year): the words name the end of the period. The last day is the same with and without.",
  "`year` and `half` of `half-year` and `nine-months` may be left out: then every year, and each of the two halves.",
  "`from` of a `date` is the first day of the work. `outlook` sets no day.",
  "`ownDay` of `within`: the act is the issue of the document itself, whose day is known.",
  "`on` of `within` and `after-event`, `first` of `interval` and `every`: where they are missing, a person is asked.",
  "`inferred` and `inferredNote` say that a day was read into the words by whoever encoded the document.",
] as const;

const CHOICES: readonly (readonly [words: string, reading: string, why: string])[] = [
  ["“đến ngày 30/6/2025”", "the 30th included", "a limit ends with its last day (Civil Code 148.6)"],
  ["“đến năm 2030”", "to the end of 2030", "plan language: the year is the horizon"],
  ["“đến tháng 6/2025”, “đến quý II”", "refused as ambiguous", "before June, or to its end"],
  ["“6 tháng năm 2025”", "refused as ambiguous", "the first half, or each half"],
  ["“báo cáo 6 tháng trước ngày 15/6”", "the half-year's report, by 14/6", "“báo cáo”, “định kỳ” name a period"],
  ["“6 tháng trước ngày 15/6”", "refused as ambiguous", "that report, or six months before that day"],
  ["“6 tháng”, “9 tháng”", "the half-year and nine-month period, every year", "the periods of Decree 09/2019"],
  ["“2 lần/năm”, “3 tháng một lần”", "each half-year, each quarter", "the regular periods; “5 lần/năm” is refused"],
  ["“Tháng 11 hằng năm”", "by 30 November of every year", "a period counts by its last day"],
  ["“31/01 năm sau”", "every year, for the year before", "a day after its period"],
  ["“trước ngày 15/12”, a plan of one year", "that year's day", "the year is the document's"],
  ["“trước ngày 15/12”, a plan of several", "refused as ambiguous", "once, or every year"],
  ["“giai đoạn … hoặc hàng năm”", "both come round", "the body may choose; neither may be lost"],
  ["“thường xuyên, định kỳ hàng tuần”", "weekly", "the period says how often"],
  ["“Thường xuyên hằng năm”", "throughout", "“Thường xuyên, hằng năm” is refused as ambiguous"],
  ["“hằng quý, trước ngày 15/12”", "refused as ambiguous", "one deadline or two; “;” parts them"],
  ["“sau 10 ngày kể từ …”", "refused", "it says the earliest day, not the latest"],
  ["“đầu năm 2025”, “tuần đầu tháng 12”", "refused", "they name no day"],
  ["“12/2023”", "December 2023", "a day would need three numbers"],
];

const cell = (text: string) => text.replaceAll("|", "\\|");
const shortDay = (date: string) => `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;

function readingOf(row: CorpusRow): string {
  if (row.status !== "read") return row.status;
  const [from, to] = [row.span?.from ?? row.year, row.span?.to ?? row.year].map((it) => Number(String(it).slice(0, 4)));
  const read = parseDeadlines(row.phrase, { documentYear: from ?? row.year, lastDocumentYear: to ?? row.year });
  return read.map((it) => formatDeadline(it.deadline)).join("; ");
}

function daysOf({ lastDays, status }: CorpusRow): string {
  if (status !== "read") return "–";
  if (lastDays.length > 12) return `${lastDays.length} days`;
  return lastDays.length === 0 ? "none" : lastDays.map(shortDay).join(", ");
}

function exampleRows(rows: readonly CorpusRow[]): string[] {
  return DEADLINE_KINDS.flatMap((kind) => {
    const found = rows.filter((row) => row.status === "read" && row.kinds.length === 1 && row.kinds[0] === kind);
    const rules = new Map(
      found.map((row) => {
        const [read] = parseDeadlines(row.phrase, { documentYear: row.year });
        return [JSON.stringify(read?.deadline), row.phrase] as const;
      }),
    );
    const shown = [...rules].slice(0, 8).map(([rule, phrase], index) => {
      const name = index === 0 ? `\`${kind}\`: ${MEANS[kind]}` : "";
      return `| ${name} | “${cell(phrase)}” | \`${cell(rule)}\` |`;
    });
    return shown.length > 0 ? shown : [`| \`${kind}\`: ${MEANS[kind]} | “” | \`{"kind":"${kind}"}\` |`];
  });
}

/** The page on deadlines, made from the corpus: kinds, fields, choices, and every phrase with its last days. */
export function kindsPage(rows: readonly CorpusRow[]): string {
  const plain = rows.filter((it) => it.status === "read").length;
  return [
    "# Deadline kinds",
    "",
    "Made from `packages/core/src/deadline/corpus/corpus.tsv` by `npm run deadline-kinds`; do not edit. What stands in that table was worked out",
    "by hand, and every row is tested. Phrases without a year take it from the document.",
    "",
    "## Kinds",
    "",
    "| kind | words | rule |",
    "| --- | --- | --- |",
    ...exampleRows(rows),
    "",
    "A phrase may hold several: `parseDeadlines` lists them, each with its words.",
    "",
    "## Fields",
    "",
    ...FIELDS.map((it) => `- ${it}`),
    "",
    "## How words are read where several readings are possible",
    "",
    "| words | reading | why |",
    "| --- | --- | --- |",
    ...CHOICES.map((it) => `| ${it.join(" | ")} |`),
    "",
    "## Every phrase tested",
    "",
    `${rows.length} phrases: ${plain} are read, ${rows.length - plain} are refused or asked about, as they should be. The last days are those of the year beside them.`,
    "",
    "| phrase | read as | year | last days |",
    "| --- | --- | --- | --- |",
    ...rows.map((row) => `| “${cell(row.phrase)}” | ${cell(readingOf(row))} | ${row.year} | ${daysOf(row)} |`),
    "",
  ].join("\n");
}
