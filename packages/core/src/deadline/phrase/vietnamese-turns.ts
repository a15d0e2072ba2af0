import { annualPeriodReading, everyFewYearsReading, type PeriodKind } from "./date-readings.js";
import { alt, as, list, map, mark, memo, opt, type Piece, phrase, piece, type Rule, seq } from "./grammar.js";
import {
  afterTheEnd,
  countedDay,
  labelOnDayReading,
  labelReading,
  monthlyReading,
  type PartOfYear,
  type PrintedLabel,
} from "./period-readings.js";
import { BEFORE, type Bound, constant, dateIn, inRange, ON, type Part, type Reading } from "./reading.js";
import { between } from "./vietnamese-dates.js";
import {
  afterEnd,
  dayOfSomeMonth,
  inSomeYears,
  ofEveryYear,
  severalDaysOfMonth,
  standingDay,
} from "./vietnamese-days.js";
import { howMany, howManyNotFive } from "./vietnamese-numbers.js";
import {
  aside,
  atTheEnd,
  away,
  bareDate,
  before,
  comma,
  date,
  dayWord,
  each,
  every,
  monthOfAnyYear,
  of,
  once,
  periodically,
  quarterOfAnyYear,
  timesAYear,
  within,
  year,
} from "./vietnamese-terms.js";

/** Vietnamese phrases for what comes round: every week, month, quarter, half-year, nine months, year, or few years. */

const everyYear = every("năm");
const sixMonths = phrase("6 tháng", "sáu tháng");
const nine = phrase("9 tháng", "chín tháng");
const three = phrase("3 tháng", "ba tháng");
const ofYear = map(seq(phrase("năm", "của năm", "trong năm"), year), ([, it]) => it);

const namedHalf: Rule<PartOfYear> = map(
  seq(
    opt(within),
    alt<1 | 2>(
      as(alt<unknown>(seq(sixMonths, phrase("đầu năm", "đầu của năm")), phrase("nửa đầu năm")), 1),
      as(alt<unknown>(seq(sixMonths, phrase("cuối năm", "cuối của năm")), phrase("nửa cuối năm")), 2),
    ),
    opt(year),
  ),
  ([, half, inYear]) => ({ half, year: inYear }),
);
const eachHalf: Rule<PartOfYear> = alt(
  as(sixMonths, { half: null, year: null }),
  map(
    seq(
      alt<unknown>(seq(alt(periodically, phrase("mỗi", "hằng", "hàng")), sixMonths, opt(once)), seq(sixMonths, once)),
      opt(ofYear),
    ),
    ([, inYear]) => ({ half: null, year: inYear }),
  ),
);
/** "6 tháng năm 2025": the first half, or each of the two. Both readings make it ambiguous. */
const someHalf: Rule<PartOfYear> = (input, at) =>
  seq(sixMonths, ofYear)(input, at).flatMap(({ value: [, inYear], next }) =>
    ([null, 1] as const).map((half) => ({ value: { half, year: inYear }, next })),
  );
const half = (it: PartOfYear): PrintedLabel => ({ every: "half-year", part: it });

const nineMonths: Rule<PrintedLabel> = map(
  seq(
    opt(alt(within, periodically)),
    nine,
    alt<Piece<number> | null>(
      map(seq(phrase("đầu năm", "đầu của năm"), opt(year)), ([, it]) => it),
      opt(ofYear),
    ),
  ),
  ([, , it]) => ({ every: "nine-months", year: it }),
);
/** Every year, in some years only where they are printed. */
const everyYearLabel: Rule<PrintedLabel> = map(seq(everyYear, opt(inSomeYears)), ([, years]) => ({
  every: "year",
  years,
}));

/** A period with the words which say that it comes round: "hằng quý", "định kỳ 6 tháng", "6 tháng đầu năm". */
export const label: Rule<PrintedLabel> = memo(
  alt<PrintedLabel>(
    as(every("tuần"), { every: "week" }),
    as(every("tháng"), { every: "month" }),
    as(every("quý"), { every: "quarter" }),
    map(alt(namedHalf, eachHalf), half),
    nineMonths,
    everyYearLabel,
  ),
);
/** A period named alone, where the words before it say that it comes round: "báo cáo quý", "…, 6 tháng, năm". */
export const bareLabel: Rule<PrintedLabel> = alt<PrintedLabel>(
  as(phrase("tuần"), { every: "week" }),
  as(phrase("tháng"), { every: "month" }),
  as(phrase("quý", "quí"), { every: "quarter" }),
  as(phrase("năm", "cả năm", "12 tháng", "1 năm", "một năm"), { every: "year", years: null }),
);
/** One quarter of each year: "quý I", "3 tháng", "3 tháng đầu năm". */
export const quarterLabel: Rule<PrintedLabel> = map(
  alt(quarterOfAnyYear, piece(as(seq(three, opt(phrase("đầu năm"))), 1))),
  (quarter) => ({ every: "one-quarter", quarter }),
);
const firstQuarter: Rule<Reading> = alt(
  map(piece(as(seq(opt(within), three, phrase("đầu năm")), 1)), (quarter) =>
    labelReading({ every: "one-quarter", quarter }),
  ),
  map(seq(opt(within), three, phrase("đầu năm", "đầu của năm"), year), ([, , , it]): Reading => (context) => ({
    kind: "quarter",
    year: inRange(context, it, 1900, 2999, it),
    quarter: 1,
  })),
);

const periodBound: Rule<Bound> = map(
  opt(alt<Bound>(as(before, BEFORE), as(atTheEnd, ON), as(within, ON))),
  (it) => it ?? ON,
);
const periodOfAnyYear = alt<readonly [PeriodKind, Piece<number>]>(
  map(monthOfAnyYear, (it) => ["month", it] as const),
  map(quarterOfAnyYear, (it) => ["quarter", it] as const),
);
const boundedPeriod = map(seq(opt(periodically), periodBound, periodOfAnyYear), ([, how, [kind, n]]) => ({
  how,
  kind,
  n,
}));

/** "Tháng 11 hằng năm", "hằng năm, quý IV", "trước tháng 10 của năm trước". */
const annualPeriod: Rule<Reading> = alt(
  map(seq(boundedPeriod, comma, ofEveryYear), ([{ how, kind, n }]) => annualPeriodReading(kind, how, n)),
  map(seq(everyYear, aside(boundedPeriod)), ([, { how, kind, n }]) => annualPeriodReading(kind, how, n)),
  map(
    seq(
      boundedPeriod,
      of,
      alt(
        map(seq(away("năm"), opt(phrase("năm kế hoạch", "năm báo cáo"))), ([it]) => it),
        piece(as(phrase("năm kế hoạch", "năm báo cáo"), 0)),
      ),
    ),
    ([{ how, kind, n }, , offset]) => annualPeriodReading(kind, how, n, offset),
  ),
  // "Từ tháng 01 đến tháng 3 hằng năm": by the last day of the last.
  map(
    seq(
      opt(phrase("từ")),
      monthOfAnyYear,
      alt<unknown>(mark("-"), phrase("đến", "đến hết")),
      monthOfAnyYear,
      comma,
      ofEveryYear,
    ),
    ([, , , n]) => annualPeriodReading("month", ON, n),
  ),
  map(
    seq(
      opt(phrase("từ")),
      quarterOfAnyYear,
      alt<unknown>(mark("-"), phrase("đến", "đến hết")),
      quarterOfAnyYear,
      comma,
      ofEveryYear,
    ),
    ([, , , n]) => annualPeriodReading("quarter", ON, n),
  ),
  constant(seq(atTheEnd, each("năm")), { kind: "annual", on: "12-31" }),
);
/** "Tháng 6, tháng 12 hằng năm", "cuối tháng 6 và cuối tháng 12 hằng năm": the end of each may be named, and is its last day anyhow. */
export const severalAnnualPeriods: Rule<readonly Part[]> = alt(
  ...(
    [
      ["month", monthOfAnyYear],
      ["quarter", quarterOfAnyYear],
    ] as const
  ).map(([kind, named]) =>
    map(
      seq(periodBound, opt(phrase("các")), list(named, between, alt(named, howManyNotFive)), comma, ofEveryYear),
      ([how, , members]) =>
        members.map((it) => ({ reading: annualPeriodReading(kind, how, it), first: it.first, end: it.end })),
    ),
  ),
  ...(
    [
      ["month", monthOfAnyYear],
      ["quarter", quarterOfAnyYear],
    ] as const
  ).map(([kind, named]) =>
    map(
      seq(
        list(
          map(seq(atTheEnd, named), ([, it]) => it),
          between,
        ),
        comma,
        ofEveryYear,
      ),
      ([members]) =>
        members.map((it) => ({ reading: annualPeriodReading(kind, ON, it), first: it.first, end: it.end })),
    ),
  ),
);

/** What the period's own day or end is: "05 ngày sau khi kết thúc quý", "ngày 10 của 6 tháng đầu năm". */
const labelInTurn = alt<PrintedLabel>(
  as(seq(opt(phrase("mỗi", "từng", "hằng", "hàng")), phrase("quý")), { every: "quarter" }),
  as(seq(opt(phrase("mỗi", "từng", "hằng", "hàng")), phrase("tháng")), { every: "month" }),
  as(seq(opt(phrase("mỗi", "từng", "hằng", "hàng")), phrase("năm")), { every: "year", years: null }),
  map(alt(namedHalf, eachHalf), half),
  nineMonths,
);
const afterPeriod: Rule<Reading> = alt(
  map(seq(afterEnd, labelInTurn), ([{ n, unit }, it]) => labelReading(it, afterTheEnd(n, unit))),
  map(seq(everyYear, opt(inSomeYears), comma, afterEnd, opt(phrase("mỗi")), phrase("năm")), ([, years, , it]) =>
    labelReading({ every: "year", years }, afterTheEnd(it.n, it.unit)),
  ),
);
/** "… của mỗi 6 tháng", "… của kỳ sau 6 tháng đầu năm": a day counted in part of a year. */
const dayOfPart: Rule<Reading> = map(
  seq(
    dayOfSomeMonth,
    phrase("của"),
    opt(away("kỳ")),
    alt<PrintedLabel>(map(alt(namedHalf, eachHalf), half), nineMonths),
  ),
  ([day, , offset, it]) => labelReading(it, countedDay(day, offset)),
);

/** Five-year phases. "hoặc" leaves the body the choice; both come round, so both are kept. */
const phase = seq(
  opt(phrase("theo", "cho")),
  phrase("giai đoạn", "từng giai đoạn", "các giai đoạn"),
  opt(phrase("5 năm", "năm năm")),
);
const and = alt<unknown>(mark(",", ";"), phrase("và", "hoặc"));
const phaseAndAnnual = constant(alt<unknown>(seq(everyYear, and, phase), seq(phase, and, everyYear)), {
  kind: "phase-and-annual",
});

const inTurn = opt(alt(periodically, phrase("cứ", "mỗi")));
const everyFewYears: Rule<Reading> = map(
  seq(
    alt<Piece<number>>(
      map(seq(inTurn, howMany, phrase("năm"), once), ([, it]) => it),
      map(seq(phrase("mỗi", "cứ mỗi"), howMany, phrase("năm")), ([, it]) => it),
    ),
    opt(map(seq(comma, phrase("bắt đầu từ năm", "từ năm", "kể từ năm"), year), ([, , it]) => it)),
  ),
  ([n, first]) => everyFewYearsReading(n, first),
);

const BY_MONTHS: Readonly<Record<number, PrintedLabel>> = {
  1: { every: "month" },
  3: { every: "quarter" },
  6: { every: "half-year", part: { half: null, year: null } },
  12: { every: "year", years: null },
};
const intervalUnit = alt<"day" | "week" | "month">(
  as(phrase("ngày"), "day"),
  as(phrase("tuần"), "week"),
  as(phrase("tháng"), "month"),
);
/** "10 ngày một lần", "02 tuần/lần", "3 tháng một lần" (a quarter). */
const interval: Rule<Reading> = map(
  seq(
    inTurn,
    howMany,
    intervalUnit,
    once,
    opt(map(seq(comma, phrase("bắt đầu từ", "kể từ", "từ"), dayWord, alt(date, bareDate)), ([, , , it]) => it)),
  ),
  ([, n, unit, , first]): Reading =>
    (context) => {
      const months = unit === "month" && !first ? BY_MONTHS[n.value] : undefined;
      if (months) return labelReading(months)(context);
      if (unit === "week" && n.value === 1 && !first) return { kind: "weekly" };
      const known = first ? { first: dateIn(context, first) } : {};
      return { kind: "interval", n: inRange(context, n, 1, 366, n), unit, ...known };
    },
);
const BY_TIMES: Readonly<Record<number, PrintedLabel | undefined>> = {
  1: BY_MONTHS[12],
  2: BY_MONTHS[6],
  4: BY_MONTHS[3],
  12: BY_MONTHS[1],
};
/** "2 lần/năm" is a half-year, "4 lần/năm" a quarter; five times a year is no period. */
const severalTimes: Rule<Reading> = (input, at) =>
  timesAYear(input, at).flatMap(({ value, next }) => {
    const it = BY_TIMES[value];
    return it ? [{ value: labelReading(it), next }] : [];
  });

const DAY_LABELS = {
  month: { every: "month" },
  quarter: { every: "quarter" },
} as const satisfies Record<string, PrintedLabel>;
const dayInTurn: Rule<Reading> = map(standingDay, ({ day, every: of_, years }) =>
  labelOnDayReading(of_ === "year" ? { every: "year", years } : DAY_LABELS[of_], day),
);
/** "trước ngày 10 và 25 hằng tháng". */
export const severalMonthly: Rule<readonly Part[]> = map(severalDaysOfMonth, (days) =>
  days.map(([how, day]) => ({ reading: monthlyReading(how, day), first: day.first, end: day.end })),
);

/** Everything that comes round. */
export const turns: Rule<Reading> = alt(
  map(label, (it) => labelReading(it)),
  map(someHalf, (it) => labelReading(half(it))),
  firstQuarter,
  annualPeriod,
  dayInTurn,
  afterPeriod,
  dayOfPart,
  phaseAndAnnual,
  everyFewYears,
  interval,
  severalTimes,
);
