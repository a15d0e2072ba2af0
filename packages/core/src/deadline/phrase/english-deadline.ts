import type { TimeUnit } from "../../time/time-limit.js";
import { actIn } from "./act.js";
import {
  allYearReading,
  annualDayReading,
  dayReading,
  daySpanReading,
  everyFewYearsReading,
  periodReading,
  yearReading,
  yearsReading,
} from "./date-readings.js";
import { ENGLISH_MONTHS } from "./english-words.js";
import { alt, as, map, mark, number, opt, type Piece, phrase, piece, type Rule, rest, seq } from "./grammar.js";
import {
  countedDay,
  halfYearReading,
  monthlyReading,
  nineMonthsReading,
  type PartOfYear,
  type PrintedDayOfPeriod,
  quarterlyReading,
} from "./period-readings.js";
import { type Bound, constant, inRange, type PrintedDate, type Reading } from "./reading.js";

/** The English phrases which `formatDeadline` writes, read back. */

const year = piece(number(4, 4));
const small = piece(number(1, 2));
const monthName: Rule<Piece<number>> = piece(alt(...ENGLISH_MONTHS.map((name, index) => as(phrase(name), index + 1))));
const monthDay: Rule<Piece<PrintedDate>> = piece(
  map(seq(small, monthName), ([day, month]) => ({ day, month, year: null })),
);
const date: Rule<Piece<PrintedDate>> = piece(
  map(seq(small, monthName, opt(year)), ([day, month, inYear]) => ({ day, month, year: inYear })),
);
const bound: Rule<Bound> = alt<Bound>(as(phrase("before"), "before"), as(phrase("by"), "on"));
const byTheEnd = map(opt(as(phrase("by the end of"), true)), (it) => it === true);
const everyYear = phrase("every year");

const dates: Rule<Reading> = alt(
  map(seq(bound, date), ([how, day]) => dayReading(how, day)),
  map(
    seq(phrase("from"), date, alt<Bound>(as(phrase("to"), "on"), as(seq(mark(","), phrase("before")), "before")), date),
    ([, first, how, last]) => daySpanReading(first, how, last),
  ),
  map(
    seq(byTheEnd, piece(map(seq(monthName, opt(year)), ([n, inYear]) => ({ number: n, year: inYear })))),
    ([atEnd, it]) => periodReading("month", it, atEnd),
  ),
  map(
    seq(byTheEnd, piece(map(seq(phrase("q", "quarter"), small, opt(year)), ([, n, it]) => ({ number: n, year: it })))),
    ([atEnd, it]) => periodReading("quarter", it, atEnd),
  ),
  map(seq(byTheEnd, opt(phrase("in")), piece(year)), ([atEnd, , it]) => yearReading(it, atEnd)),
  map(seq(phrase("throughout"), piece(year)), ([, it]) => allYearReading(it)),
  map(
    seq(
      piece(seq(year, mark("-"), year)),
      opt(map(seq(mark(","), phrase("with an outlook to"), year), ([, , it]) => it)),
    ),
    ([range, outlook]) => yearsReading(range.value[0], range.value[2], outlook, range),
  ),
);

const yearly: Rule<Reading> = alt(
  constant(everyYear, { kind: "annual" }),
  map(seq(bound, monthDay, everyYear), ([how, day]) => annualDayReading(how, day)),
  constant(phrase("every year and every phase"), { kind: "phase-and-annual" }),
  map(
    seq(
      phrase("once every"),
      small,
      phrase("years"),
      opt(map(seq(mark(","), phrase("starting in"), year), ([, , it]) => it)),
    ),
    ([, n, , first]) => everyFewYearsReading(n, first),
  ),
);

const dayNumber = alt<Piece<number | "last">>(
  map(seq(phrase("day"), small), ([, it]) => it),
  piece(as(phrase("the last day"), "last" as const)),
);
const whichMonth: Rule<Piece<number | null>> = piece(
  alt<number | null>(
    as(phrase("of the last month"), null),
    map(seq(phrase("of month"), number(1, 1)), ([, it]) => it),
  ),
);
const dayOfSomeMonth: Rule<PrintedDayOfPeriod> = map(seq(bound, dayNumber, whichMonth), ([how, day, month]) => ({
  how,
  day,
  month,
}));

const ofYear = alt<Piece<number> | null>(
  as(seq(phrase("of"), everyYear), null),
  map(seq(phrase("of"), year), ([, it]) => it),
);
const half = alt<PartOfYear>(
  map(seq(phrase("every half-year"), opt(map(seq(phrase("of"), year), ([, it]) => it))), ([, it]) => ({
    half: null,
    year: it,
  })),
  map(seq(alt<1 | 2>(as(phrase("first half"), 1), as(phrase("second half"), 2)), ofYear), ([which, it]) => ({
    half: which,
    year: it,
  })),
);
const nineMonths = map(seq(phrase("first nine months"), ofYear), ([, it]) => it);
const of = opt(phrase("of", "of the"));

const periodic: Rule<Reading> = alt(
  constant(phrase("every week"), { kind: "weekly" }),
  constant(phrase("every month"), { kind: "monthly" }),
  constant(phrase("every quarter"), { kind: "quarterly" }),
  map(seq(bound, dayNumber, phrase("of every month")), ([how, day]) => monthlyReading(how, day)),
  map(seq(dayOfSomeMonth, phrase("of every quarter")), ([it]) => quarterlyReading(countedDay(it))),
  map(half, (part) => halfYearReading(part, null)),
  map(seq(dayOfSomeMonth, of, half), ([it, , part]) => halfYearReading(part, countedDay(it))),
  map(nineMonths, (inYear) => nineMonthsReading(inYear, null)),
  map(seq(dayOfSomeMonth, of, nineMonths), ([it, , inYear]) => nineMonthsReading(inYear, countedDay(it))),
);

const unit: Rule<TimeUnit> = alt<TimeUnit>(
  as(phrase("working day", "working days"), "workingDay"),
  as(phrase("day", "days"), "day"),
  as(phrase("week", "weeks"), "week"),
  as(phrase("month", "months"), "month"),
  as(phrase("year", "years"), "year"),
);
const howMany = piece(number(1, 4));
const act = piece(rest);
const printedAct = { alone: date, inBrackets: date };
const colon = mark(":");

const timeLimit: Rule<Reading> = alt(
  map(seq(phrase("within"), howMany, unit, phrase("from"), colon, act), ([, n, of, , , it]): Reading => (context) => ({
    kind: "within",
    n: inRange(context, n, 1, 9999, n),
    unit: of,
    ...actIn(context, it, printedAct),
  })),
  map(
    seq(phrase("at least"), howMany, unit, phrase("before"), colon, act),
    ([, n, of, , , it]): Reading =>
      (context) => ({
        kind: "within",
        n: inRange(context, n, 1, 9999, n),
        unit: of,
        ...actIn(context, it, printedAct),
        backwards: true,
      }),
  ),
);

const others: Rule<Reading> = alt(
  constant(phrase("continuously"), { kind: "continuous" }),
  constant(phrase("before each plan period"), { kind: "before-plan-period" }),
  constant(phrase("no deadline printed"), { kind: "none" }),
);

/** An English deadline phrase. It may end before the text does; the parser asks for the whole. */
export const englishDeadline: Rule<Reading> = alt(dates, yearly, periodic, timeLimit, others);
