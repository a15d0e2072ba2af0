import type { ReadDeadline } from "./parted.js";
import type { Bilingual, Language } from "../kernel/language.js";
import { addPeriod } from "../time/add-period.js";
import { dayInWords, dayOffInWords } from "../time/day-in-words.js";
import type { Deadline } from "./deadline.schema.js";
import { expandDeadline, type Expansion, type Occurrence } from "./expand-deadline.js";
import { explainTimeLimit } from "../time/explain-time-limit.js";
import { formatDeadline } from "./format-deadline.js";
import { civilDate, type LegalDate, partsOf } from "../kernel/legal-date.js";
import { parseDeadlines } from "./parse-deadlines.js";
import { printedDay } from "../time/printed-day.js";
import { FIRST_YEAR } from "../time/paid-holidays.js";
import { LAST_YEAR, type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";

export interface ExplainDeadlineOptions {
  readonly language?: Language;
  /** The year of the document: for words which leave it out, and the year to show what comes every year in. */
  readonly documentYear?: number;
  /** The last year of a document which speaks for several: words without a year may then mean one of them, or each. */
  readonly lastDocumentYear?: number;
  readonly calendar?: LegalCalendar;
}

/** A deadline phrase as it was understood. */
export interface DeadlineExplanation {
  /** Every deadline of the phrase, in the order of its words. */
  readonly deadlines: readonly Deadline[];
  /** What they mean in words, one sentence per line; for each deadline the first says how it was read. */
  readonly lines: readonly string[];
}

/** The warning that a printed day is a day off; nothing for a working day and outside the known years. */
function warningOf(date: LegalDate, language: Language, calendar: LegalCalendar): string {
  const { year } = partsOf(date);
  if (year < FIRST_YEAR || year > LAST_YEAR) return "";
  const { fallsOn } = printedDay(date, { calendar });
  if (!fallsOn) return "";
  const name = dayOffInWords(fallsOn, language);
  return language === "vi"
    ? ` Trùng ngày nghỉ: ${name}; ngày ghi trong văn bản không dời.`
    : ` A day off: ${name}; a date in a document does not move.`;
}

function occurrenceLine(
  { key, lastDay, inferred, continuous }: Occurrence,
  language: Language,
  calendar: LegalCalendar,
) {
  const vi = language === "vi";
  const said = (text: string) => (key === "once" ? text : `${key}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`);
  if (continuous) return said(vi ? "Thực hiện trong cả kỳ, không có ngày quá hạn." : "Throughout, never overdue.");
  if (lastDay === null) return said(vi ? "Không có ngày cuối." : "No last day.");
  const why = inferred
    ? vi
      ? " (văn bản không ghi ngày; lấy ngày cuối kỳ)"
      : " (no day printed; the period's last)"
    : "";
  const day = dayInWords(lastDay, language);
  const warning = warningOf(lastDay, language, calendar);
  return said(`${vi ? "Ngày cuối đúng hạn là" : "The last day on time is"} ${day}${why}.${warning}`);
}

/** The span in which to show a rule: the year of a deadline of one year, else the given one; null where neither is known. */
function shownIn(deadline: Deadline, documentYear: number | undefined) {
  const years = (from: number, to: number) => ({ from: civilDate(from, 1, 1), to: civilDate(to, 12, 31) });
  if (deadline.kind === "year-range") return years(deadline.from, deadline.to);
  const day = deadline.kind === "date" ? (deadline.on ?? deadline.before) : undefined;
  const own = "year" in deadline ? deadline.year : day && Number(day.slice(0, 4));
  const year = own ?? documentYear;
  return year === undefined ? null : years(year, year);
}

/** One deadline in words. */
function linesOf({ deadline, yearOfDocument }: ReadDeadline, options: ExplainDeadlineOptions): string[] {
  const { language = "vi", documentYear, calendar = VIETNAM_CALENDAR } = options;
  const vi = language === "vi";
  const year = vi ? " (không ghi năm; lấy năm của văn bản)" : " (no year printed; the document's)";
  const lines = [`${vi ? "Hiểu là" : "Read as"}: ${formatDeadline(deadline, language)}${yearOfDocument ? year : ""}.`];
  if (deadline.kind === "within" && deadline.on !== undefined) {
    const { n, unit, on, backwards } = deadline;
    const direction = backwards ? "backwards" : "forwards";
    return [...lines, ...explainTimeLimit(addPeriod(on, { n, unit }, { calendar, direction }), language)];
  }
  const plain = PLAIN[deadline.kind];
  if (plain) return [...lines, plain[language]];
  const span = shownIn(deadline, documentYear);
  if (span === null) return [...lines, vi ? "Cho biết năm để thấy ngày cụ thể." : "Give a year to see the days."];
  const { occurrences, question } = expandDeadline(deadline, {
    documentSpan: span,
    within: span,
    reportingPeriod: "year",
    calendar,
  });
  if (question !== null) lines.push(QUESTIONS[question][language]);
  return [...lines, ...occurrences.map((it) => occurrenceLine(it, language, calendar))];
}

const PLAIN: Readonly<Partial<Record<Deadline["kind"], Bilingual>>> = {
  none: { vi: "Không có ngày cuối.", en: "There is no last day." },
  "on-demand": { vi: "Chưa ai phải làm cho đến khi có yêu cầu.", en: "Nobody owes it before it is asked for." },
};
const QUESTIONS: Readonly<Record<NonNullable<Expansion["question"]>, Bilingual>> = {
  "first-year": { vi: "Cần biết năm đầu tiên.", en: "The first year must be known." },
  "day-of-act": {
    vi: "Cần biết ngày của sự kiện để tính.",
    en: "The day of the act must be known to count.",
  },
};

/**
 * Reads a deadline phrase and says in words how it was understood and on what days it falls: what `kttt deadline` prints.
 *
 * What comes every year, quarter or month is shown for `documentYear`; without one only the rule itself is said.
 *
 * @throws KtttError as {@link parseDeadlines} does
 */
export function explainDeadline(text: string, options: ExplainDeadlineOptions = {}): DeadlineExplanation {
  const { documentYear, lastDocumentYear } = options;
  const read = parseDeadlines(text, {
    ...(documentYear === undefined ? {} : { documentYear }),
    ...(lastDocumentYear === undefined ? {} : { lastDocumentYear }),
  });
  return { deadlines: read.map((it) => it.deadline), lines: read.flatMap((it) => linesOf(it, options)) };
}
