import type { TimeUnit } from "../../time/time-limit.js";
import { actIn } from "./act.js";
import {
  allYearReading,
  annualDayReading,
  dayReading,
  daySpanReading,
  everyFewYearsReading,
  everyYearReading,
  periodReading,
  type PrintedYears,
  yearReading,
  yearsReading,
} from "./date-readings.js";
import { ENGLISH_MONTHS } from "./english-words.js";
import { alt, as, map, mark, number, opt, type Piece, phrase, piece, type Rule, rest, seq } from "./grammar.js";
import {
  afterTheEnd,
  countedDay,
  labelReading,
  monthlyReading,
  type PartOfYear,
  type PrintedDayNumber,
  type PrintedDayOfPeriod,
  type PrintedLabel,
} from "./period-readings.js";
import { BEFORE, type Bound, constant, dateIn, inRange, ON, type PrintedDate, type Reading } from "./reading.js";

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
const hour = piece(map(seq(number(1, 2), mark(":"), number(2, 2)), ([h, , m]) => ({ hour: h, minute: m })));
const bound: Rule<Bound> = alt<Bound>(
  as(phrase("before"), BEFORE),
  as(phrase("by"), ON),
  map(seq(phrase("by"), hour, phrase("on")), ([, at]) => ({ ...ON, hour: at })),
);
const outlook = opt(map(seq(mark(","), phrase("with an outlook to"), year), ([, , it]) => it));
const byTheEnd = map(opt(as(phrase("by the end of"), true)), (it) => it === true);
const everyYear = phrase("every year");

const dates: Rule<Reading> = alt(
  map(seq(bound, date), ([how, day]) => dayReading(how, day)),
  map(
    seq(
      phrase("from"),
      date,
      alt<Bound>(
        as(phrase("to"), ON),
        map(seq(mark(","), bound), ([, it]) => it),
      ),
      date,
    ),
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
  map(seq(byTheEnd, opt(phrase("in")), piece(year), outlook), ([atEnd, , it, look]) => yearReading(it, atEnd, look)),
  map(seq(phrase("throughout"), piece(year)), ([, it]) => allYearReading(it)),
  map(seq(piece(seq(year, mark("-"), year)), outlook), ([range, look]) =>
    yearsReading(range.value[0], range.value[2], look, range),
  ),
);

const unit: Rule<TimeUnit> = alt<TimeUnit>(
  as(phrase("working day", "working days"), "workingDay"),
  as(phrase("day", "days"), "day"),
  as(phrase("week", "weeks"), "week"),
  as(phrase("month", "months"), "month"),
  as(phrase("year", "years"), "year"),
);
const howMany = piece(number(1, 4));
/** ", 2 months later", ", 1 year earlier". */
const away = (of: string): Rule<Piece<number> | null> =>
  opt(
    map(
      seq(mark(","), piece(number(1, 1)), phrase(of, `${of}s`), alt(as(phrase("later"), 1), as(phrase("earlier"), -1))),
      ([, n, , sign]) => ({ ...n, value: n.value * sign }),
    ),
  );
const afterTheEndOf = map(seq(phrase("within"), howMany, unit, phrase("after the end of")), ([, n, of]) =>
  afterTheEnd(n, of),
);
const inYears: Rule<PrintedYears | null> = map(
  seq(opt(map(seq(phrase("from"), year), ([, it]) => it)), opt(map(seq(phrase("until"), year), ([, it]) => it))),
  ([from, to]) => (from || to ? { from, to } : null),
);

const yearly: Rule<Reading> = alt(
  map(seq(everyYear, inYears), ([, years]) => everyYearReading(years)),
  map(seq(bound, monthDay, everyYear, inYears, away("year")), ([how, day, , years, offset]) =>
    annualDayReading(how, day, offset, years),
  ),
  map(seq(afterTheEndOf, everyYear, inYears), ([after, , years]) => labelReading({ every: "year", years }, after)),
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

const dayNumber: Rule<PrintedDayNumber> = alt<PrintedDayNumber>(
  map(seq(phrase("day"), small), ([, it]) => it),
  piece(as(phrase("the last day"), "last" as const)),
  piece(as(phrase("the last working day"), "last-working" as const)),
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
const partOfYear = alt<PrintedLabel>(
  map(half, (part) => ({ every: "half-year", part })),
  map(seq(phrase("first nine months"), ofYear), ([, it]) => ({ every: "nine-months", year: it })),
  as(phrase("every quarter"), { every: "quarter" }),
);
const the = opt(phrase("the"));

const periodic: Rule<Reading> = alt(
  constant(phrase("every week"), { kind: "weekly" }),
  constant(phrase("every month"), { kind: "monthly" }),
  map(seq(bound, dayNumber, phrase("of every month"), away("month")), ([how, day, , offset]) =>
    monthlyReading(how, day, offset),
  ),
  map(seq(afterTheEndOf, phrase("every month")), ([after]) => labelReading({ every: "month" }, after)),
  map(partOfYear, (it) => labelReading(it)),
  map(seq(dayOfSomeMonth, opt(phrase("of")), the, partOfYear, away("period")), ([day, , , it, offset]) =>
    labelReading(it, countedDay(day, offset)),
  ),
  map(seq(afterTheEndOf, the, partOfYear), ([after, , it]) => labelReading(it, after)),
);

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
  map(seq(phrase("once this has happened"), colon, act), ([, , it]): Reading => (context) => {
    const { from, on } = actIn(context, it, printedAct);
    return { kind: "after-event", event: from, ...(on ? { on } : {}) };
  }),
);

const interval: Rule<Reading> = map(
  seq(
    phrase("once every"),
    howMany,
    alt<"day" | "week" | "month">(
      as(phrase("day", "days"), "day"),
      as(phrase("week", "weeks"), "week"),
      as(phrase("month", "months"), "month"),
    ),
    opt(map(seq(mark(","), phrase("starting on"), date), ([, , it]) => it)),
  ),
  ([, n, of, first]): Reading =>
    (context) => ({
      kind: "interval",
      n: inRange(context, n, 1, 366, n),
      unit: of,
      ...(first ? { first: dateIn(context, first) } : {}),
    }),
);

const others: Rule<Reading> = alt(
  constant(phrase("continuously"), { kind: "continuous" }),
  constant(phrase("before each plan period"), { kind: "before-plan-period" }),
  constant(phrase("no deadline printed"), { kind: "none" }),
  constant(phrase("when it is asked for"), { kind: "on-demand" }),
);

/** An English deadline phrase. It may end before the text does; the parser asks for the whole. */
export const englishDeadline: Rule<Reading> = alt(dates, yearly, periodic, timeLimit, interval, others);
