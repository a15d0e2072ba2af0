import { alt, as, map, number, opt, type Piece, phrase, piece, type Rule, seq } from "./grammar.js";
import {
  calendarDay,
  countedDay,
  halfYearReading,
  monthlyReading,
  nineMonthsReading,
  type PartOfYear,
  type PrintedDayOfPeriod,
  quarterlyReading,
} from "./period-readings.js";
import { constant, type Reading } from "./reading.js";
import {
  aside,
  atTheEnd,
  bound,
  boundDay,
  each,
  every,
  monthDay,
  once,
  periodically,
  within,
  year,
} from "./vietnamese-terms.js";

/** Vietnamese phrases for what comes every week, month, quarter, half-year or nine months. */

const theLast = as(phrase("cuối cùng", "cuối"), "last" as const);
const dayNumber: Rule<Piece<number | "last">> = piece(alt<number | "last">(number(1, 2), theLast));
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"] as const;
const whichMonth: Rule<Piece<number | null>> = piece(
  alt<number | null>(
    as(phrase("tháng cuối", "tháng cuối cùng"), null),
    as(phrase("tháng đầu", "tháng đầu tiên"), 1),
    ...ORDINALS.map((name, index) => as(phrase(`tháng thứ ${name}`, `tháng thứ ${index + 1}`), index + 1)),
  ),
);

/** "trước ngày 20 tháng cuối", "chậm nhất ngày cuối cùng tháng thứ hai". */
const dayOfSomeMonth: Rule<PrintedDayOfPeriod> = map(seq(bound, dayNumber, whichMonth), ([how, day, month]) => ({
  how,
  day,
  month,
}));
/** "ngày cuối cùng của quý", "cuối mỗi quý". */
const veryLastDay = (unit: string): Rule<PrintedDayOfPeriod> =>
  map(
    alt(
      map(seq(boundDay, piece(theLast), opt(phrase("của")), alt(each(unit), phrase(unit))), ([how, day]) => ({
        how,
        day,
      })),
      map(seq(atTheEnd, piece(as(each(unit), "last" as const))), ([, day]) => ({ how: "on" as const, day })),
    ),
    ({ how, day }) => ({ how, day, month: { ...day, value: null } }),
  );

const everyQuarter = every("quý");
const ofQuarter = seq(opt(phrase("của")), alt(each("quý"), phrase("quý")));
const quarterly: Rule<Reading> = alt(
  constant(everyQuarter, { kind: "quarterly" }),
  map(seq(dayOfSomeMonth, ofQuarter), ([it]) => quarterlyReading(countedDay(it))),
  map(veryLastDay("quý"), (it) => quarterlyReading(countedDay(it))),
  map(seq(everyQuarter, aside(seq(dayOfSomeMonth, opt(ofQuarter)))), ([, [it]]) => quarterlyReading(countedDay(it))),
);

const everyMonth = every("tháng");
const ofEveryMonth = alt<unknown>(everyMonth, seq(phrase("của"), each("tháng")));
const monthly: Rule<Reading> = alt(
  constant(everyMonth, { kind: "monthly" }),
  map(seq(bound, dayNumber, ofEveryMonth), ([how, day]) => monthlyReading(how, day)),
  map(veryLastDay("tháng"), ({ how, day }) => monthlyReading(how, day)),
  map(seq(everyMonth, aside(seq(bound, dayNumber, opt(phrase("của tháng"))))), ([, [how, day]]) =>
    monthlyReading(how, day),
  ),
);

const weekly = constant(every("tuần"), { kind: "weekly" });

const sixMonths = phrase("6 tháng", "sáu tháng");
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

const halfYears: Rule<Reading> = alt(
  map(alt(namedHalf, eachHalf, someHalf), (part) => halfYearReading(part, null)),
  map(seq(dayOfSomeMonth, phrase("của"), alt(namedHalf, eachHalf)), ([it, , part]) =>
    halfYearReading(part, countedDay(it)),
  ),
  map(seq(namedHalf, aside(seq(bound, monthDay))), ([part, [how, day]]) =>
    halfYearReading(part, calendarDay(part.half === 2 ? 7 : 1, how, day)),
  ),
);

const nineMonthsPart: Rule<Piece<number> | null> = map(
  seq(
    opt(alt(within, periodically)),
    phrase("9 tháng", "chín tháng"),
    alt<Piece<number> | null>(
      map(seq(phrase("đầu năm", "đầu của năm"), opt(year)), ([, it]) => it),
      opt(ofYear),
    ),
  ),
  ([, , it]) => it,
);
const nineMonths: Rule<Reading> = alt(
  map(nineMonthsPart, (inYear) => nineMonthsReading(inYear, null)),
  map(seq(dayOfSomeMonth, phrase("của"), nineMonthsPart), ([it, , inYear]) =>
    nineMonthsReading(inYear, countedDay(it)),
  ),
  map(seq(nineMonthsPart, aside(seq(bound, monthDay))), ([inYear, [how, day]]) =>
    nineMonthsReading(inYear, calendarDay(1, how, day)),
  ),
);

/** Deadlines of every period shorter than a year, and of one half-year or nine months. */
export const periodic: Rule<Reading> = alt(weekly, monthly, quarterly, halfYears, nineMonths);
