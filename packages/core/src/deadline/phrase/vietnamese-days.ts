import { annualDayReading, dayReading, type PrintedYears } from "./date-readings.js";
import {
  alt,
  as,
  list,
  map,
  mark,
  memo,
  number,
  only,
  opt,
  type Piece,
  phrase,
  piece,
  type Rule,
  seq,
} from "./grammar.js";
import type { TimeUnit } from "../../time/time-limit.js";
import type { PrintedDay, PrintedDayNumber, PrintedDayOfPeriod } from "./period-readings.js";
import { type Bound, ON, type Part, type PrintedDate } from "./reading.js";
import { between } from "./vietnamese-dates.js";
import { howMany, smallNotFive } from "./vietnamese-numbers.js";
import {
  atTheEnd,
  away,
  bareDate,
  bound,
  boundDay,
  comma,
  date,
  dayWord,
  each,
  every,
  of,
  ownBound,
  periodically,
  year,
  yearOrNone,
} from "./vietnamese-terms.js";

/** The day by which something that comes round falls due: of the calendar, of a month, of a quarter, or so long after it. */

const theLast = alt<"last" | "last-working">(
  as(phrase("cuối cùng", "cuối"), "last"),
  as(phrase("làm việc cuối cùng", "làm việc cuối"), "last-working"),
);
const dayNumber: Rule<PrintedDayNumber> = piece(alt<number | "last" | "last-working">(number(1, 2), theLast));
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"] as const;
const whichMonth: Rule<Piece<number | null>> = piece(
  map(
    seq(
      of,
      alt<number | null>(
        as(phrase("tháng cuối", "tháng cuối cùng"), null),
        as(phrase("tháng đầu", "tháng đầu tiên"), 1),
        as(phrase("tháng giữa"), 2),
        ...ORDINALS.map((name, index) => as(phrase(`tháng thứ ${name}`, `tháng thứ ${index + 1}`), index + 1)),
      ),
    ),
    ([, it]) => it,
  ),
);

/** "trước ngày 20 tháng cuối", "chậm nhất ngày cuối cùng tháng thứ hai". */
export const dayOfSomeMonth: Rule<PrintedDayOfPeriod> = map(seq(bound, dayNumber, whichMonth), ([how, day, month]) => ({
  how,
  day,
  month,
}));

const everyYear = every("năm");
/** "hằng năm", "của mỗi năm", "của các năm". */
export const ofEveryYear = alt<unknown>(everyYear, seq(phrase("của"), each("năm")), phrase("các năm", "của các năm"));
/** The years between which something comes every year: "(2026-2030)", "giai đoạn 2026-2030", "từ năm 2026". */
const namedYear = map(seq(opt(phrase("năm")), year), ([, it]) => it);
const to = alt<unknown>(mark("-"), phrase("đến", "đến hết"));
const range: Rule<PrintedYears> = alt<PrintedYears>(
  map(
    seq(opt(phrase("trong")), opt(phrase("giai đoạn", "từ", "các năm", "trong các năm")), namedYear, to, namedYear),
    ([, , from, , last]) => ({ from, to: last }),
  ),
  map(seq(phrase("từ", "bắt đầu từ", "kể từ"), namedYear), ([, from]) => ({ from, to: null })),
  map(seq(phrase("đến", "đến hết"), namedYear), ([, last]) => ({ from: null, to: last })),
);
/** The same after a comma, in brackets or plainly. */
export const inSomeYears: Rule<PrintedYears> = alt(
  map(seq(comma, range), ([, it]) => it),
  map(seq(mark("("), range, mark(")")), ([, it]) => it),
);

/** "năm sau", "của năm trước năm kế hoạch", "năm báo cáo": which year a day stands in, seen from its period's. */
const yearAway: Rule<Piece<number>> = map(
  seq(
    of,
    alt(
      map(
        seq(away("năm"), opt(phrase("năm báo cáo", "năm kế hoạch", "của năm báo cáo", "của năm kế hoạch"))),
        ([it]) => it,
      ),
      piece(as(phrase("năm báo cáo", "năm kế hoạch", "năm thực hiện", "năm đó"), 0)),
    ),
  ),
  ([, it]) => it,
);

const calendarDay: Rule<readonly [Bound, Piece<PrintedDate>]> = alt(
  map(seq(bound, date), ([how, day]) => [how, day] as const),
  map(date, (day) => [ON, day] as const),
);
const dayAway: Rule<readonly [Bound, Piece<PrintedDate>, Piece<number>]> = map(
  seq(calendarDay, yearAway),
  ([[how, day], offset]) => [how, day, offset] as const,
);

const everyQuarter = alt<unknown>(each("quý"), phrase("quý", "quí"));
const everyMonth = alt<unknown>(
  every("tháng"),
  seq(phrase("của"), each("tháng")),
  phrase("của tháng", "của các tháng"),
);

/** "ngày cuối cùng của quý", "ngày làm việc cuối cùng của tháng", "cuối mỗi quý". */
function veryLastDay(unit: string): Rule<PrintedDayOfPeriod> {
  return map(
    alt<readonly [Bound, PrintedDayNumber]>(
      map(
        seq(boundDay, piece(theLast), of, alt<unknown>(each(unit), phrase(unit))),
        ([how, day]) => [how, day] as const,
      ),
      map(
        seq(atTheEnd, piece(as(alt(each(unit), phrase(unit, `các ${unit}`)), "last" as const))),
        ([, day]) => [ON, day] as const,
      ),
    ),
    ([how, day]) => ({ how, day, month: { ...day, value: null } }),
  );
}

const unit: Rule<TimeUnit> = alt<TimeUnit>(
  as(phrase("ngày làm việc"), "workingDay"),
  as(phrase("ngày"), "day"),
  as(phrase("tuần"), "week"),
  as(phrase("tháng"), "month"),
);
const atMost = opt(phrase("không quá", "tối đa", "chậm nhất", "chậm nhất là", "chậm nhất sau", "muộn nhất"));
/** "05 ngày sau khi kết thúc", "trong thời hạn 10 ngày làm việc kể từ ngày kết thúc". */
export const afterEnd: Rule<{ readonly n: Piece<number>; readonly unit: TimeUnit }> = map(
  seq(
    opt(phrase("trong thời hạn", "trong vòng", "trong thời gian", "trong", "thời hạn")),
    atMost,
    howMany,
    unit,
    comma,
    phrase(
      ...["kể từ ngày", "kể từ khi", "kể từ", "tính từ ngày", "từ ngày", "sau khi", "sau ngày", "sau"].map(
        (it) => `${it} kết thúc`,
      ),
    ),
  ),
  ([, , n, of_]) => ({ n, unit: of_ }),
);

/** The day beside a period which is named elsewhere: "hằng quý, trước ngày 20 tháng cuối quý". */
export const printedDay: Rule<PrintedDay> = memo(
  alt<PrintedDay>(
    map(seq(calendarDay, opt(ofEveryYear)), ([[how, day]]) => ({ of: "calendar", how, date: day, offset: null })),
    map(dayAway, ([how, day, offset]) => ({ of: "calendar", how, date: day, offset })),
    map(seq(bound, dayNumber, opt(everyMonth)), ([how, day]) => ({ of: "month", how, day, offset: null })),
    map(seq(bound, dayNumber, of, away("tháng")), ([how, day, , offset]) => ({ of: "month", how, day, offset })),
    map(seq(dayOfSomeMonth, opt(seq(of, everyQuarter))), ([day]) => ({ of: "period", day, offset: null })),
    map(seq(dayOfSomeMonth, of, away("quý")), ([day, , offset]) => ({ of: "period", day, offset })),
  ),
);

/** "trong 05 ngày đầu": the fifth is the last of them. */
const firstDays: Rule<PrintedDayNumber> = map(
  seq(opt(phrase("trong", "trong vòng")), howMany, phrase("ngày đầu", "ngày đầu tiên")),
  ([, n]) => n,
);

/** A day with everything that says how it comes round. */
export interface StandingDay {
  readonly every: "month" | "quarter" | "year";
  readonly day: PrintedDay;
  readonly years: PrintedYears | null;
}

/** "ngày cuối cùng của năm". */
const lastOfYear: Rule<Piece<PrintedDate>> = map(
  piece(seq(boundDay, phrase("cuối cùng", "cuối"), of, alt<unknown>(each("năm"), phrase("năm")))),
  ({ end, first }) => {
    const at = (value: number) => ({ first, end, value });
    return { first, end, value: { day: at(31), month: at(12), year: null } };
  },
);
/** A day which says itself what it comes round in: "ngày 05 tháng sau", "trước ngày 15/12 hằng năm". */
export const standingDay: Rule<StandingDay> = alt<StandingDay>(
  map(lastOfYear, (day) => ({
    every: "year",
    years: null,
    day: { of: "calendar", how: ON, date: day, offset: null },
  })),
  map(
    seq(
      opt(periodically),
      calendarDay,
      alt<unknown>(seq(comma, ofEveryYear), seq(mark("("), ofEveryYear, mark(")"))),
      opt(inSomeYears),
    ),
    ([, [how, day], , years]) => ({ every: "year", years, day: { of: "calendar", how, date: day, offset: null } }),
  ),
  map(seq(dayAway, opt(seq(comma, ofEveryYear)), opt(inSomeYears)), ([[how, day, offset], , years]) => ({
    every: "year",
    years,
    day: { of: "calendar", how, date: day, offset },
  })),
  map(seq(bound, dayNumber, everyMonth), ([how, day]) => ({
    every: "month",
    years: null,
    day: { of: "month", how, day, offset: null },
  })),
  map(seq(bound, dayNumber, of, away("tháng")), ([how, day, , offset]) => ({
    every: "month",
    years: null,
    day: { of: "month", how, day, offset },
  })),
  // "từ 15/6 đến 30/6 hằng năm": by the last of them.
  map(
    seq(
      phrase("từ"),
      dayWord,
      bareDate,
      to,
      dayWord,
      only(date, (it) => it.value.year === null),
      comma,
      ofEveryYear,
    ),
    ([, , , , , day]) => ({ every: "year", years: null, day: { of: "calendar", how: ON, date: day, offset: null } }),
  ),
  // "trong 05 ngày đầu tháng sau", "10 ngày đầu mỗi quý": the last of these days.
  map(seq(firstDays, of, alt<Piece<number> | null>(away("tháng"), as(each("tháng"), null))), ([day, , offset]) => ({
    every: "month",
    years: null,
    day: { of: "month", how: ON, day, offset },
  })),
  map(seq(firstDays, of, alt<Piece<number> | null>(away("quý"), as(each("quý"), null))), ([day, , offset]) => ({
    every: "quarter",
    years: null,
    day: { of: "period", day: { how: ON, day, month: { ...day, value: 1 } }, offset },
  })),
  map(veryLastDay("tháng"), ({ how, day }) => ({
    every: "month",
    years: null,
    day: { of: "month", how, day, offset: null },
  })),
  map(seq(dayOfSomeMonth, of, everyQuarter), ([day]) => ({
    every: "quarter",
    years: null,
    day: { of: "period", day, offset: null },
  })),
  map(seq(dayOfSomeMonth, of, away("quý")), ([day, , offset]) => ({
    every: "quarter",
    years: null,
    day: { of: "period", day, offset },
  })),
  map(veryLastDay("quý"), (day) => ({ every: "quarter", years: null, day: { of: "period", day, offset: null } })),
);

/** A day in a list, which may leave out what the first one said: "15/6", "tháng 12" behind "15 tháng 6". */
type ListedDay = Piece<PrintedDate> | { readonly inMonth: Piece<number> };
const anotherDay = alt<{ readonly how: Bound | null; readonly day: ListedDay }>(
  map(seq(ownBound, date), ([how, day]) => ({ how, day })),
  map(seq(dayWord, date), ([, day]) => ({ how: null, day })),
  map(seq(phrase("tháng"), smallNotFive), ([, inMonth]) => ({ how: null, day: { inMonth } })),
);

/** One of several days, its bound taken from those before it where it has none of its own. */
export type ListedDate = Piece<{ readonly how: Bound; readonly date: Piece<PrintedDate> }>;
const yearOf = ({ value }: ListedDate) => value.date.value.year;

/** Several days of one year, their bound printed once: "trước ngày 15/6 và 15/12", "trước ngày 15 tháng 6, tháng 12". */
const listedDays: Rule<readonly ListedDate[]> = map(
  list(
    piece(
      alt(
        map(seq(bound, date), ([how, day]): { how: Bound | null; day: ListedDay } => ({ how, day })),
        map(date, (day): { how: Bound | null; day: ListedDay } => ({ how: null, day })),
      ),
    ),
    between,
    piece(anotherDay),
  ),
  (members) => {
    const days: ListedDate[] = [];
    for (const { end, first, value } of members) {
      const above = days.at(-1)?.value;
      const how = value.how ?? above?.how ?? ON;
      if ("value" in value.day) days.push({ first, end, value: { how, date: value.day } });
      else if (above) {
        const { inMonth } = value.day;
        days.push({ first, end, value: { how, date: { first, end, value: { ...above.date.value, month: inMonth } } } });
      }
    }
    return days;
  },
);

const inMonths = piece(
  alt(
    smallNotFive,
    map(seq(phrase("tháng"), smallNotFive), ([, it]) => it),
  ),
);
/** "trước ngày 20 tháng 3, 6, 9, 12", "ngày 15 các tháng 6 và 12": one day of several months. */
const dayOfMonths: Rule<readonly ListedDate[]> = map(
  seq(
    alt<Bound>(
      bound,
      map(opt(phrase("ngày")), () => ON),
    ),
    piece(number(1, 2)),
    list(piece(map(seq(phrase("tháng", "các tháng"), smallNotFive), ([, it]) => it)), between, inMonths),
    yearOrNone,
  ),
  ([how, day, inSome, inYear]) =>
    inSome.map(({ end, first, value }) => ({
      first,
      end,
      value: { how, date: { first, end, value: { day, month: value, year: inYear } } },
    })),
);

/** Several days of the calendar. */
export const severalDays: Rule<readonly ListedDate[]> = memo(alt(listedDays, dayOfMonths));

/** "trước ngày 10/6 và 10/12/2025": the year of the last is that of all, when no other names its own. */
export const severalDates: Rule<readonly Part[]> = map(
  only(
    severalDays,
    (days) => days.slice(0, -1).every((it) => yearOf(it) === null) || days.every((it) => yearOf(it) !== null),
  ),
  (days) => {
    const last = days.at(-1);
    const shared = last ? yearOf(last) : null;
    return days.map(({ end, first, value: { date: it, how } }) => ({
      reading: dayReading(how, { ...it, value: { ...it.value, year: it.value.year ?? shared } }),
      first,
      end,
    }));
  },
);

/** "trước ngày 15/6 và 15/12 hằng năm": each of them every year. */
export const severalAnnualDays: Rule<readonly Part[]> = map(
  seq(
    opt(periodically),
    only(severalDays, (days) => days.every((it) => yearOf(it) === null)),
    comma,
    ofEveryYear,
    opt(inSomeYears),
  ),
  ([, days, , , years]) =>
    days.map(({ end, first, value }) => ({
      reading: annualDayReading(value.how, value.date, null, years),
      first,
      end,
    })),
);

const oneListedDay: Rule<readonly ListedDate[]> = map(piece(calendarDay), ({ end, first, value: [how, day] }) => [
  { first, end, value: { how, date: day } },
]);
/** "trước ngày 15/12 các năm 2024, 2025", "ngày 15/6 và 15/12 các năm 2025 và 2026": each day in each year. */
export const daysOfSomeYears: Rule<readonly Part[]> = map(
  seq(
    only(alt(oneListedDay, severalDays), (days) => days.every((it) => yearOf(it) === null)),
    comma,
    phrase("các năm", "của các năm", "trong các năm"),
    list(namedYear, between),
  ),
  ([days, , , years]) =>
    years.flatMap((inYear) =>
      days.map(({ first, value: { date: it, how } }) => ({
        reading: dayReading(how, { ...it, value: { ...it.value, year: inYear } }),
        first,
        end: inYear.end,
      })),
    ),
);

const namedDay = map(seq(dayWord, dayNumber), ([, it]) => it);
/** "trước ngày 10 và 25 hằng tháng". */
export const severalDaysOfMonth: Rule<readonly (readonly [Bound, PrintedDayNumber])[]> = map(
  seq(bound, list(dayNumber, between, namedDay), everyMonth),
  ([how, days]) => days.map((day) => [how, day] as const),
);
