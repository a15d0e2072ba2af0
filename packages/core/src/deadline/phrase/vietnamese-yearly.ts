import { annualDayReading, annualPeriodReading, everyFewYearsReading, type PeriodKind } from "./date-readings.js";
import { alt, as, map, mark, opt, type Piece, phrase, type Rule, seq } from "./grammar.js";
import { type Bound, constant, type PrintedDate, type Reading } from "./reading.js";
import {
  aside,
  atTheEnd,
  bareMonthDay,
  before,
  bound,
  comma,
  each,
  every,
  leadIn,
  monthDay,
  monthOfAnyYear,
  once,
  periodically,
  quarterOfAnyYear,
  small,
  within,
  year,
} from "./vietnamese-terms.js";

/** Vietnamese phrases for what comes every year or every few years. */

const everyYear = every("năm");
const ofEveryYear = alt(everyYear, as(seq(phrase("của"), each("năm")), null));

const periodBound: Rule<Bound> = map(
  opt(alt<Bound>(as(before, "before"), as(atTheEnd, "on"), as(within, "on"))),
  (it) => it ?? "on",
);
const periodOfAnyYear = alt<readonly [PeriodKind, Piece<number>]>(
  map(monthOfAnyYear, (it) => ["month", it] as const),
  map(quarterOfAnyYear, (it) => ["quarter", it] as const),
);

const someDay = alt<readonly [Bound, Piece<PrintedDate>]>(
  seq(bound, monthDay),
  map(bareMonthDay, (day) => ["on", day] as const),
);

const annual: Rule<Reading> = alt(
  constant(everyYear, { kind: "annual" }),
  map(seq(opt(seq(periodically, leadIn)), someDay, ofEveryYear), ([, [how, day]]) => annualDayReading(how, day)),
  map(seq(everyYear, aside(seq(someDay, opt(ofEveryYear)))), ([, [[how, day]]]) => annualDayReading(how, day)),
  map(seq(periodBound, periodOfAnyYear, ofEveryYear), ([how, [kind, n]]) => annualPeriodReading(kind, how, n)),
  map(seq(everyYear, aside(seq(periodBound, periodOfAnyYear))), ([, [how, [kind, n]]]) =>
    annualPeriodReading(kind, how, n),
  ),
  constant(seq(atTheEnd, each("năm")), { kind: "annual", on: "12-31" }),
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

const everyFewYears: Rule<Reading> = map(
  seq(
    alt<Piece<number>>(
      map(seq(opt(alt(periodically, phrase("cứ", "mỗi"))), small, phrase("năm"), once), ([, it]) => it),
      map(seq(phrase("mỗi", "cứ mỗi"), small, phrase("năm")), ([, it]) => it),
    ),
    opt(map(seq(comma, phrase("bắt đầu từ năm", "từ năm", "kể từ năm"), year), ([, , it]) => it)),
  ),
  ([n, first]) => everyFewYearsReading(n, first),
);

/** Deadlines of every year, of every phase, of every few years. */
export const yearly: Rule<Reading> = alt(annual, phaseAndAnnual, everyFewYears);
