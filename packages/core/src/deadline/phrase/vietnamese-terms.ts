import type { PrintedPeriod } from "./date-readings.js";
import type { Bound, PrintedDate } from "./reading.js";
import { alt, as, many, map, mark, number, opt, type Piece, phrase, piece, type Rule, seq, word } from "./grammar.js";

/** The parts of which Vietnamese deadline phrases are put together: numbers, days, bounds, "every". */

const NUMBER_WORDS: readonly (readonly [string, number])[] = [
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["tư", 4],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
  ["mười một", 11],
  ["mười hai", 12],
];
const numberWords: Rule<number> = alt(...NUMBER_WORDS.map(([name, value]) => as(phrase(name), value)));
/** "năm" is five and year: only where a year cannot stand. */
const five: Rule<number> = as(phrase("năm"), 5);

/** A number up to 99 in digits, or up to twelve in words. */
export const small: Rule<Piece<number>> = piece(alt(number(1, 2), numberWords, five));
const smallNotFive: Rule<Piece<number>> = piece(alt(number(1, 2), numberWords));
/** A year in four digits. */
export const year: Rule<Piece<number>> = piece(number(4, 4));

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A Roman numeral of the letters I, V and X. Whether the period exists is asked later, so that "quý V" can be shown. */
const roman: Rule<number> = word((key) => {
  const digits = [...key].map((letter) => ROMAN[letter] ?? 0);
  if (digits.includes(0)) return null;
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
});

/** A comma or semicolon, or none. */
export const comma = opt(mark(",", ";"));
const printedYear: Rule<Piece<number> | null> = alt(
  map(seq(comma, alt(mark("/", "-", "."), phrase("năm", "của năm", "trong năm")), year), ([, , it]) => it),
  as(phrase("năm nay", "trong năm nay"), null),
);
/** "/2025", "năm 2025", or nothing, which is the document's year. */
export const yearOrNone: Rule<Piece<number> | null> = opt(printedYear);

const period = ([, it, inYear]: readonly [unknown, Piece<number>, Piece<number> | null]): PrintedPeriod => ({
  number: it,
  year: inYear,
});
const monthWord = phrase("tháng", "t");
const quarterWord = alt(phrase("quý", "quí"), phrase("q"), seq(phrase("q"), mark(".")));
const quarterDigits = piece(alt(roman, number(1, 2), numberWords));

/** A month or quarter without its word, for the second of two: "quý III - IV/2026". */
export const monthNumber: Rule<Piece<PrintedPeriod>> = piece(
  map(seq(smallNotFive, yearOrNone), ([it, inYear]) => ({ number: it, year: inYear })),
);
export const quarterNumber: Rule<Piece<PrintedPeriod>> = piece(
  map(seq(quarterDigits, yearOrNone), ([it, inYear]) => ({ number: it, year: inYear })),
);

/** "tháng 12/2023", "T9", "tháng năm năm 2025", "12/2023". */
export const month: Rule<Piece<PrintedPeriod>> = piece(
  alt(
    map(seq(monthWord, smallNotFive, yearOrNone), period),
    map(seq(monthWord, piece(five), printedYear), period),
    map(seq(piece(number(1, 2)), mark("/"), year), ([it, , inYear]) => ({ number: it, year: inYear })),
  ),
);
/** "quý II/2026", "quý 4 năm 2024". */
export const quarter: Rule<Piece<PrintedPeriod>> = piece(map(seq(quarterWord, quarterDigits, yearOrNone), period));
/** The same without a year, for what comes every year. */
export const monthOfAnyYear: Rule<Piece<number>> = piece(map(seq(monthWord, smallNotFive), ([, it]) => it.value));
export const quarterOfAnyYear: Rule<Piece<number>> = piece(map(seq(quarterWord, quarterDigits), ([, it]) => it.value));

const twoDigits = piece(number(1, 2));
const fullDate = (separator: string): Rule<PrintedDate> =>
  map(seq(twoDigits, mark(separator), twoDigits, mark(separator), year), ([day, , inMonth, , inYear]) => ({
    day,
    month: inMonth,
    year: inYear,
  }));

const numericMonthDay: Rule<PrintedDate> = map(seq(twoDigits, mark("/"), twoDigits), ([day, , inMonth]) => ({
  day,
  month: inMonth,
  year: null,
}));
const thisOrNamedYear = alt<Piece<number> | null>(
  map(seq(phrase("năm"), year), ([, it]) => it),
  as(phrase("năm nay"), null),
);

/** A day without a year in figures: "15/12". */
export const bareMonthDay: Rule<Piece<PrintedDate>> = piece(numericMonthDay);
/** A day without a year: "15/12", "15 tháng 12". */
export const monthDay: Rule<Piece<PrintedDate>> = piece(
  alt(
    numericMonthDay,
    map(seq(twoDigits, phrase("tháng"), twoDigits), ([day, , inMonth]) => ({ day, month: inMonth, year: null })),
  ),
);

const numericDate: Rule<PrintedDate> = alt(
  fullDate("/"),
  fullDate("-"),
  fullDate("."),
  map(seq(numericMonthDay, opt(thisOrNamedYear)), ([it, inYear]) => ({ ...it, year: inYear })),
);
/** A day in figures, its year printed or not: "30/6/2025", "15/12". */
export const bareDate: Rule<Piece<PrintedDate>> = piece(numericDate);
/** A day, its year printed or not: "30/6/2025", "30 tháng 6 năm 2025", "15/12". */
export const date: Rule<Piece<PrintedDate>> = piece(
  alt(
    numericDate,
    map(seq(twoDigits, phrase("tháng"), smallNotFive, yearOrNone), ([day, , inMonth, inYear]) => ({
      day,
      month: inMonth,
      year: inYear,
    })),
  ),
);

export const dayWord = opt(phrase("ngày"));
const latest = phrase("chậm nhất", "muộn nhất", "chậm nhất là", "muộn nhất là");

/** "trước": the day named is too late. */
export const before: Rule<null> = alt(phrase("trước", "xong trước"), as(seq(latest, phrase("trước")), null));
/** "đến hết", "chậm nhất": up to and including. */
export const until: Rule<null> = alt(
  latest,
  as(seq(latest, phrase("vào", "trong", "đến", "hết", "đến hết", "trước hoặc trong")), null),
  as(seq(opt(phrase("cho", "từ nay", "kéo dài")), phrase("đến hết", "tới hết")), null),
  phrase("hết", "không quá", "không muộn hơn", "trước hoặc trong", "trước hoặc vào"),
);
/** "đến": up to. Inclusive for a day: a reading, Civil Code 148.6 is about periods. */
export const upTo: Rule<null> = as(seq(opt(phrase("cho", "từ nay", "kéo dài")), phrase("đến", "tới")), null);
/** "trong", "vào". */
export const within: Rule<null> = phrase("trong", "vào");

/** The end of a period is named: "cuối", "đến hết", "chậm nhất". */
export const atTheEnd = alt<unknown>(until, seq(opt(alt(within, upTo)), phrase("cuối")));

const boundWord = alt<Bound>(as(before, "before"), as(until, "on"), as(upTo, "on"), as(within, "on"));
/** How a day is bounded; a day with no other word than "ngày" is the last one. One of the two must stand there. */
export const bound: Rule<Bound> = alt<Bound>(
  map(seq(boundWord, dayWord), ([it]) => it),
  as(phrase("ngày"), "on"),
);
/** The same, where "ngày" must stand. */
export const boundDay: Rule<Bound> = map(seq(opt(boundWord), phrase("ngày")), ([it]) => it ?? "on");

/** Something added: after a comma, in brackets, or plainly. */
export function aside<T>(rule: Rule<T>): Rule<T> {
  return alt(
    map(seq(comma, rule), ([, it]) => it),
    map(seq(mark("("), rule, mark(")")), ([, it]) => it),
  );
}

/** Words before the time itself which change nothing about it. */
export const leadIn = many(
  seq(phrase("thời hạn", "thời gian", "hoàn thành", "thực hiện", "báo cáo", "trình", "gửi", "xong"), opt(mark(":"))),
);

const one = phrase("một", "1");
/** "định kỳ". */
export const periodically = phrase("định kỳ", "định kì");
/** "một lần", "/lần". */
export const once = alt<unknown>(seq(one, phrase("lần")), seq(mark("/"), opt(one), phrase("lần")));

/** "mỗi quý", "hằng quý". */
export const each = (unit: string): Rule<null> =>
  phrase(...["hằng", "hàng", "mỗi", "từng"].map((it) => `${it} ${unit}`));

/** "hằng năm", "định kỳ hàng năm", "định kỳ quý", "mỗi năm một lần", "01 lần/năm". */
export function every(unit: string): Rule<null> {
  const of = opt(phrase("theo"));
  return as(
    alt<unknown>(
      seq(of, opt(seq(periodically, comma)), each(unit), opt(once)),
      seq(periodically, of, phrase(unit), opt(once)),
      seq(one, phrase(unit), once),
      seq(one, phrase("lần"), alt(mark("/"), phrase("mỗi")), phrase(unit)),
    ),
    null,
  );
}
