import {
  allYearReading,
  beforePeriodReading,
  dayOfPeriodReading,
  dayReading,
  daySpanReading,
  everyYearReading,
  type PeriodKind,
  periodReading,
  type PrintedPeriod,
  periodSpanReading,
  yearReading,
  yearsReading,
} from "./date-readings.js";
import { alt, as, list, map, mark, only, opt, type Piece, phrase, piece, type Rule, seq } from "./grammar.js";
import { BEFORE, type Bound, ON, type Part, type PrintedDate, type Reading } from "./reading.js";
import { howMany } from "./vietnamese-numbers.js";
import {
  atTheEnd,
  before,
  bound,
  date,
  dayWord,
  leadIn,
  month,
  monthNumber,
  notReported,
  quarter,
  quarterNumber,
  upTo,
  within,
  year,
} from "./vietnamese-terms.js";

/** Vietnamese phrases for one day, one month, quarter or year, for a span of them, and for several in a row. */

const oneDay: Rule<Reading> = alt(
  map(seq(bound, date), ([how, day]) => dayReading(how, day)),
  map(date, (day) => dayReading(ON, day)),
);

type PeriodBound = "within" | "end" | "before" | "up to";
/** What stands before a month, quarter or year. */
const periodBound: Rule<PeriodBound> = alt<PeriodBound>(
  map(opt(within), () => "within"),
  as(atTheEnd, "end"),
  as(before, "before"),
  as(upTo, "up to"),
);

/** A period under its bound. "đến tháng 6": whether June still belongs to it, nobody can tell; both readings make it ambiguous. */
function boundedPeriod(kind: PeriodKind, how: PeriodBound, it: Piece<PrintedPeriod>): readonly Reading[] {
  if (how === "within") return [periodReading(kind, it, false)];
  if (how === "end") return [periodReading(kind, it, true)];
  if (how === "before") return [beforePeriodReading(kind, it)];
  return [periodReading(kind, it, true), beforePeriodReading(kind, it)];
}

const onePeriod =
  (kind: PeriodKind, printed: Rule<Piece<PrintedPeriod>>): Rule<Reading> =>
  (input, at) =>
    seq(periodBound, printed)(input, at).flatMap(({ value: [how, it], next }) =>
      boundedPeriod(kind, how, it).map((value) => ({ value, next })),
    );

const namedYear = map(seq(opt(phrase("năm")), year), ([, it]) => it);
const noYear = as(phrase("năm", "năm nay"), null);
const yearOrThis: Rule<Piece<Piece<number> | null>> = piece(alt<Piece<number> | null>(namedYear, noYear));
const phaseTo = opt(phrase("giai đoạn"));

const outlook = map(
  seq(
    opt(alt<unknown>(mark(",", ";"), phrase("và"))),
    phrase("định hướng", "tầm nhìn", "có tính đến"),
    opt(phrase("đến")),
    opt(phrase("năm")),
    year,
  ),
  ([, , , , it]) => it,
);

const oneYear: Rule<Reading> = alt(
  map(seq(piece(alt<Piece<number> | null>(namedYear, as(phrase("năm nay"), null))), opt(outlook)), ([it, look]) =>
    yearReading(it, false, look),
  ),
  map(seq(within, yearOrThis), ([, it]) => yearReading(it, false)),
  // "đến năm 2030" is plan language for the whole of that year.
  map(seq(phaseTo, alt<unknown>(atTheEnd, upTo), yearOrThis, opt(outlook)), ([, , it, look]) =>
    yearReading(it, true, look),
  ),
  map(seq(before, phrase("năm"), piece(piece(year))), ([, , it]) =>
    beforePeriodReading("month", { ...it, value: { number: { ...it, value: 1 }, year: it.value.value } }),
  ),
  map(
    seq(opt(within), piece(map(seq(phrase("cả năm", "suốt năm", "quanh năm"), opt(year)), ([, it]) => it))),
    ([, it]) => allYearReading(it),
  ),
);

const to = alt<unknown>(mark("-"), phrase("đến", "đến hết"));

const years: Rule<Reading> = map(
  seq(
    opt(phrase("trong")),
    opt(
      alt<unknown>(
        phrase("giai đoạn", "cả giai đoạn", "thời kỳ", "thời kì", "năm", "các năm", "từ", "từ năm", "giai đoạn từ năm"),
        seq(howMany, phrase("năm")),
      ),
    ),
    alt(
      piece(seq(year, to, namedYear)),
      map(seq(mark("("), piece(seq(year, to, namedYear)), mark(")")), ([, it]) => it),
    ),
    opt(outlook),
  ),
  ([, , range, look]) => yearsReading(range.value[0], range.value[2], look, range),
);

/** "Năm 2025 và các năm tiếp theo". */
const following = phrase(
  ...["các", "những"].flatMap((some) =>
    ["tiếp theo", "sau", "tiếp sau", "kế tiếp", "sau đó"].map((next) => `và ${some} năm ${next}`),
  ),
);
const yearAndOn: Rule<Reading> = map(
  seq(opt(within), opt(phrase("từ", "bắt đầu từ")), namedYear, following),
  ([, , from]) => everyYearReading({ from, to: null }),
);
/** "2023-2025 và những năm tiếp theo": the years first, then each one after them. */
export const yearsAndOn: Rule<readonly Part[]> = map(
  piece(seq(opt(phrase("giai đoạn", "từ năm")), piece(seq(year, to, namedYear)), piece(following))),
  ({ value: [, range, on], first }) => {
    const [from, , last] = range.value;
    const next = { ...last, value: last.value + 1 };
    return [
      { reading: yearsReading(from, last, null, range), first, end: range.end },
      { reading: everyYearReading({ from: next, to: null }), first: on.first, end: on.end },
    ];
  },
);

const daySpan: Rule<Reading> = map(
  alt(
    seq(phrase("từ"), dayWord, date, alt<Bound>(as(to, ON), as(phrase("đến trước"), BEFORE)), dayWord, date),
    seq(opt(within), dayWord, date, as(mark("-"), ON), dayWord, date),
    // "đến trước 17h00 ngày …": the bound has its own hour.
    seq(
      phrase("từ"),
      dayWord,
      date,
      map(seq(phrase("đến"), bound), ([, it]) => it),
      dayWord,
      date,
    ),
  ),
  ([, , first, how, , last]) => daySpanReading(first, how, last),
);

function periodSpan(
  kind: PeriodKind,
  first: Rule<Piece<PrintedPeriod>>,
  number: Rule<Piece<PrintedPeriod>>,
): Rule<Reading> {
  // "tháng 4 - 12/2025", "quý III - IV/2026": the second number may go without its word.
  const begin = opt(phrase("từ", "trong"));
  return alt(
    map(seq(begin, first, to, alt(first, number)), ([, from, , end]) => periodSpanReading(kind, from, end)),
    // "Quý II/2025 - 2026"; "Quý II-2025" is one quarter.
    map(
      seq(
        begin,
        only(first, (it) => it.value.year !== null),
        to,
        namedYear,
      ),
      ([, from, , end]) => periodSpanReading(kind, from, { year: end }),
    ),
  );
}

/** "Quý II/2025 (trước ngày 15/6)": a period with a day of it. */
const dayOfPeriod: Rule<Reading> = alt(
  ...(
    [
      ["month", month],
      ["quarter", quarter],
      ["year", map(namedYear, (it) => ({ ...it, value: { number: it, year: it } }))],
    ] as const
  ).map(([kind, period]) =>
    map(
      seq(
        opt(within),
        only(period, notReported),
        alt<readonly [Bound, Piece<PrintedDate>]>(
          map(seq(opt(mark(",")), leadIn, bound, date), ([, , how, day]) => [how, day]),
          map(seq(mark("("), leadIn, bound, date, mark(")")), ([, , how, day]) => [how, day]),
        ),
      ),
      ([, it, [how, day]]) => dayOfPeriodReading(kind, it, how, day),
    ),
  ),
);

/** Deadlines of one day, one period, or from one day to another. */
export const dates: Rule<Reading> = alt(
  oneDay,
  onePeriod("month", month),
  onePeriod("quarter", quarter),
  oneYear,
  years,
  yearAndOn,
  dayOfPeriod,
  daySpan,
  periodSpan("month", month, monthNumber),
  periodSpan("quarter", quarter, quarterNumber),
);

/** What stands between the members of a list. */
export const between = alt<unknown>(
  seq(mark(",", ";", "&", "+"), opt(phrase("và", "hoặc"))),
  phrase("và", "hoặc", "cùng với"),
);

const inOneYear =
  (kind: PeriodKind, word: Rule<Piece<PrintedPeriod>>, bare: Rule<Piece<PrintedPeriod>>): Rule<readonly Part[]> =>
  (input, at) =>
    seq(
      periodBound,
      opt(phrase("các")),
      list(word, between, alt(word, bare)),
    )(input, at).flatMap(({ value: [how, , members], next }) => {
      const last = members.at(-1);
      // The year of the last one is that of all, when no other names its own.
      const shared = members.slice(0, -1).every((it) => it.value.year === null) ? (last?.value.year ?? null) : null;
      const whole = members.map((it) => ({ ...it, value: { ...it.value, year: it.value.year ?? shared } }));
      const readings = whole.map((it) => ({ it, all: boundedPeriod(kind, how, it) }));
      const mixed = members.some((it) => it.value.year === null) && members.some((it) => it.value.year !== null);
      if (readings.some(({ all }) => all.length > 1) || (mixed && shared === null)) return [];
      return [
        {
          value: readings.flatMap(({ it, all }) => all.map((reading) => ({ reading, first: it.first, end: it.end }))),
          next,
        },
      ];
    });

const severalYears: Rule<readonly Part[]> = map(
  seq(opt(within), opt(alt<unknown>(phrase("các"), seq(howMany, phrase("năm")))), list(piece(namedYear), between)),
  ([, , members]) =>
    members.map((it) => ({
      reading: yearReading({ ...it, value: it.value }, false),
      first: it.first,
      end: it.end,
    })),
);

/** "Quý I, II/2025", "tháng 6 và tháng 12", "năm 2025, 2026". */
export const severalPeriods: Rule<readonly Part[]> = alt(
  inOneYear("month", month, monthNumber),
  inOneYear("quarter", quarter, quarterNumber),
  severalYears,
);
