import {
  allYearReading,
  beforePeriodReading,
  dayReading,
  daySpanReading,
  type PeriodKind,
  periodReading,
  type PrintedPeriod,
  periodSpanReading,
  yearReading,
  yearsReading,
} from "./date-readings.js";
import { alt, as, map, mark, opt, type Piece, phrase, piece, type Rule, seq } from "./grammar.js";
import type { Bound, Reading } from "./reading.js";
import {
  atTheEnd,
  bareDate,
  before,
  bound,
  comma,
  date,
  dayWord,
  month,
  monthNumber,
  monthOfAnyYear,
  quarter,
  quarterNumber,
  quarterOfAnyYear,
  upTo,
  within,
  year,
} from "./vietnamese-terms.js";

/** Vietnamese phrases for one day, one month, quarter or year, and for a span of them. */

const oneDay: Rule<Reading> = alt(
  map(seq(bound, date), ([how, day]) => dayReading(how, day)),
  map(bareDate, (day) => dayReading("on", day)),
);

function onePeriod(kind: PeriodKind, printed: Rule<Piece<PrintedPeriod>>): Rule<Reading> {
  return alt(
    map(seq(opt(within), printed), ([, it]) => periodReading(kind, it, false)),
    map(seq(atTheEnd, printed), ([, it]) => periodReading(kind, it, true)),
    map(seq(before, printed), ([, it]) => beforePeriodReading(kind, it)),
    // "đến tháng 6": whether June still belongs to it, nobody can tell. Both readings make it ambiguous.
    map(seq(upTo, printed), ([, it]) => periodReading(kind, it, true)),
    map(seq(upTo, printed), ([, it]) => beforePeriodReading(kind, it)),
  );
}

const namedYear = map(seq(opt(phrase("năm")), year), ([, it]) => it);
const noYear = as(phrase("năm", "năm nay"), null);
const yearOrThis: Rule<Piece<Piece<number> | null>> = piece(alt<Piece<number> | null>(namedYear, noYear));

const oneYear: Rule<Reading> = alt(
  map(piece(alt<Piece<number> | null>(namedYear, as(phrase("năm nay"), null))), (it) => yearReading(it, false)),
  map(seq(within, yearOrThis), ([, it]) => yearReading(it, false)),
  // "đến năm 2030" is plan language for the whole of that year.
  map(seq(alt<unknown>(atTheEnd, upTo), yearOrThis), ([, it]) => yearReading(it, true)),
  map(seq(before, phrase("năm"), piece(piece(year))), ([, , it]) =>
    beforePeriodReading("month", { ...it, value: { number: { ...it, value: 1 }, year: it.value.value } }),
  ),
  map(
    seq(opt(within), piece(map(seq(phrase("cả năm", "suốt năm", "quanh năm"), opt(year)), ([, it]) => it))),
    ([, it]) => allYearReading(it),
  ),
);

const outlook = map(
  seq(comma, phrase("định hướng", "tầm nhìn"), opt(phrase("đến")), opt(phrase("năm")), year),
  ([, , , , it]) => it,
);
const to = alt<unknown>(mark("-"), phrase("đến", "đến hết"));

const years: Rule<Reading> = map(
  seq(
    opt(phrase("trong")),
    opt(phrase("giai đoạn", "thời kỳ", "thời kì", "năm", "các năm", "từ", "từ năm", "giai đoạn từ năm")),
    piece(seq(year, to, namedYear)),
    opt(outlook),
  ),
  ([, , range, look]) => yearsReading(range.value[0], range.value[2], look, range),
);

const daySpan: Rule<Reading> = map(
  seq(phrase("từ"), dayWord, date, alt<Bound>(as(to, "on"), as(phrase("đến trước"), "before")), dayWord, date),
  ([, , first, how, , last]) => daySpanReading(first, how, last),
);

function periodSpan(kind: PeriodKind, first: Rule<Piece<number>>, last: Rule<Piece<PrintedPeriod>>): Rule<Reading> {
  return map(seq(opt(phrase("từ", "trong")), first, to, last), ([, begin, , end]) =>
    periodSpanReading(kind, begin, end),
  );
}

/** Deadlines of one day, one period, or from one day to another. */
export const dates: Rule<Reading> = alt(
  oneDay,
  onePeriod("month", month),
  onePeriod("quarter", quarter),
  oneYear,
  years,
  daySpan,
  // "tháng 4 - 12/2025", "quý III - IV/2026": the second number may go without its word.
  periodSpan("month", monthOfAnyYear, alt(month, monthNumber)),
  periodSpan("quarter", quarterOfAnyYear, alt(quarter, quarterNumber)),
);
