import { describeError } from "../law/render-problem.js";
import type { Language } from "../kernel/language.js";
import { isKtttError, type KtttError } from "../kernel/problem.js";
import type { Deadline } from "./deadline.schema.js";
import { expandDeadline } from "./expand-deadline.js";
import { formatDeadline } from "./format-deadline.js";
import { civilDate, type LegalDate, partsOf, type Span } from "../kernel/legal-date.js";
import { parseDeadlines } from "./parse-deadlines.js";
import { FIRST_YEAR } from "../time/paid-holidays.js";
import { LAST_YEAR, type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";

export interface DeadlineReadingOptions {
  /** The year of the document and the one whose last days are wanted. */
  readonly year: number;
  /** The time of the document, from the day it was issued. Defaults to always: every turn which falls in the year. */
  readonly span?: Span;
  readonly language?: Language;
  readonly calendar?: LegalCalendar;
}

/** What a phrase was read as. The shape which `kttt deadline --json` prints. */
export interface DeadlineReading {
  readonly phrase: string;
  /** `ambiguous`: it means one of several; `refused`: it says no day, or not enough. */
  readonly status: "read" | "ambiguous" | "refused";
  readonly parts: readonly { readonly deadline: Deadline; readonly says: string }[];
  /** The last days on time of all parts which fall in the year, in order of time, each once. */
  readonly lastDays: readonly LegalDate[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
}

const AMBIGUOUS = new Set(["calendar/deadline-ambiguous", "calendar/deadline-one-or-several"]);

/** Turns can fall five periods of a year away from their own. */
const MOST_YEARS_AWAY = 6;

/** The years around, without leaving those of the calendar where the year itself is one of them. */
function spanAround(year: number): Span {
  const known = year >= FIRST_YEAR && year <= LAST_YEAR;
  return {
    from: civilDate(Math.max(known ? FIRST_YEAR : 1900, year - MOST_YEARS_AWAY), 1, 1),
    to: civilDate(Math.min(known ? LAST_YEAR : 2999, year + MOST_YEARS_AWAY), 12, 31),
  };
}

function failed(phrase: string, error: KtttError, language: Language): DeadlineReading {
  return {
    phrase,
    status: error.problems.some(({ code }) => AMBIGUOUS.has(code)) ? "ambiguous" : "refused",
    parts: [],
    lastDays: [],
    problems: describeError(error, language).map(({ code, hint, message }) => ({ code, message, hint })),
  };
}

/**
 * Reads a phrase and tells the last days on time which fall in one year: of every part, sorted, each once, moved to a
 * working day where the law moves them. Nothing is thrown for a phrase that cannot be read: its problems say why.
 *
 * @throws KtttError `calendar/not-a-year` for a year that is none; `calendar/outside-calendar`
 */
export function deadlineReading(phrase: string, options: DeadlineReadingOptions): DeadlineReading {
  const { calendar = VIETNAM_CALENDAR, language = "vi", span, year } = options;
  const documentYear = span ? partsOf(span.from).year : year;
  const lastDocumentYear = span ? partsOf(span.to).year : year;
  try {
    const read = parseDeadlines(phrase, { documentYear, lastDocumentYear });
    const whole = { from: civilDate(year, 1, 1), to: civilDate(year, 12, 31) };
    const days = read.flatMap(({ deadline }) =>
      expandDeadline(deadline, {
        documentSpan: span ?? spanAround(year),
        within: whole,
        reportingPeriod: "year",
        calendar,
        issuedOn: span?.from ?? null,
      }).occurrences.flatMap(({ lastDay }) => (lastDay !== null && partsOf(lastDay).year === year ? [lastDay] : [])),
    );
    return {
      phrase,
      status: "read",
      parts: read.map(({ deadline, yearOfDocument }) => ({
        deadline,
        says: saying(deadline, yearOfDocument, language),
      })),
      lastDays: [...new Set(days)].sort(),
      problems: [],
    };
  } catch (error) {
    if (isKtttError(error) && error.problems.every(({ code }) => code.startsWith("calendar/deadline-"))) {
      return failed(phrase, error, language);
    }
    throw error;
  }
}

/** How a deadline was read, in words; a year which they do not name is said to be the document's. */
function saying(deadline: Deadline, yearOfDocument: boolean, language: Language): string {
  const words = formatDeadline(deadline, language);
  if (!yearOfDocument) return words;
  return language === "vi" ? `${words} (không ghi năm: năm của văn bản)` : `${words} (no year printed: the document's)`;
}
