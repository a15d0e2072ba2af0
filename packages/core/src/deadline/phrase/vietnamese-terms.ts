import type { PrintedPeriod } from "./date-readings.js";
import {
  alt,
  as,
  many,
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
  type RuleInput,
  seq,
  word,
} from "./grammar.js";
import { BEFORE, type Bound, ON, type PrintedDate, type PrintedHour } from "./reading.js";
import { foldWord } from "./tokens.js";
import { howMany, smallNotFive } from "./vietnamese-numbers.js";

/** The parts of which Vietnamese deadline phrases are put together: days, bounds, "every", "the next". */

/** A year in four digits. */
export const year: Rule<Piece<number>> = piece(number(4, 4));

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a Roman numeral of the letters I, V and X. Whether the period exists is asked later, so that "quý V" can be shown. */
function romanValue(key: string): number | null {
  const digits = [...key].map((letter) => ROMAN[letter] ?? 0);
  if (digits.length === 0 || digits.includes(0)) return null;
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
const roman: Rule<number> = word(romanValue);

/** A comma or semicolon, or none. */
export const comma = opt(mark(",", ";"));
/** "của", or nothing. */
export const of = opt(phrase("của"));
/** A year by itself, which is not the first of two: "Quý II 2025", "Tháng 6, 2025", "Quý II (năm 2025)". */
const yearAlone: Rule<Piece<number>> = alt(
  only(
    map(seq(comma, year), ([, it]) => it),
    ({ end }, { tokens }) => tokens[end]?.key !== "-" && tokens[end]?.key !== "/",
  ),
  map(seq(mark("("), opt(phrase("năm")), year, mark(")")), ([, , it]) => it),
);
const namedYear: Rule<Piece<number> | null> = alt(
  map(seq(comma, alt(mark("/", "-", "."), phrase("năm", "của năm", "trong năm")), year), ([, , it]) => it),
  as(phrase("năm nay", "trong năm nay"), null),
);
const printedYear = alt<Piece<number> | null>(namedYear, yearAlone);
/** "/2025", "năm 2025", or nothing, which is the document's year. */
export const yearOrNone: Rule<Piece<number> | null> = opt(printedYear);

const period = ([, it, inYear]: readonly [unknown, Piece<number>, Piece<number> | null]): PrintedPeriod => ({
  number: it,
  year: inYear,
});
const monthWord = phrase("tháng", "t");
const quarterWord = alt(phrase("quý", "quí"), phrase("q"), seq(phrase("q"), mark(".")));
const quarterDigits = alt(piece(roman), smallNotFive);
/** "QIII" in one word. */
const shortQuarter = piece(word((key) => (key.startsWith("q") ? romanValue(key.slice(1)) : null)));

/** A month or quarter without its word, for what follows one which has it: "quý III - IV/2026". */
export const monthNumber: Rule<Piece<PrintedPeriod>> = piece(
  map(seq(smallNotFive, yearOrNone), ([it, inYear]) => ({ number: it, year: inYear })),
);
export const quarterNumber: Rule<Piece<PrintedPeriod>> = piece(
  map(seq(quarterDigits, yearOrNone), ([it, inYear]) => ({ number: it, year: inYear })),
);

const five: Rule<Piece<number>> = piece(as(phrase("năm"), 5));
const withYearFirst = (it: Rule<Piece<number>>): Rule<PrintedPeriod> =>
  alt(
    map(seq(phrase("năm"), year, mark(","), it), ([, inYear, , number]) => ({ number, year: inYear })),
    map(seq(phrase("năm"), year, mark("("), it, mark(")")), ([, inYear, , number]) => ({ number, year: inYear })),
  );

/** The same without a year, for what comes every year. */
export const monthOfAnyYear: Rule<Piece<number>> = map(seq(monthWord, smallNotFive), ([, it]) => it);
export const quarterOfAnyYear: Rule<Piece<number>> = alt(
  map(seq(quarterWord, quarterDigits), ([, it]) => it),
  shortQuarter,
);
/** "tháng 12/2023", "T9", "tháng năm năm 2025", "12/2023", "năm 2025, tháng 6". */
export const month: Rule<Piece<PrintedPeriod>> = memo(
  piece(
    alt(
      map(seq(monthWord, smallNotFive, yearOrNone), period),
      // "tháng năm 2025" may as well have lost the number of its month.
      map(seq(monthWord, five, namedYear), period),
      map(seq(piece(number(1, 2)), mark("/"), year), ([it, , inYear]) => ({ number: it, year: inYear })),
      withYearFirst(monthOfAnyYear),
    ),
  ),
);
/** "quý II/2026", "quý 4 năm 2024", "QIII/2025", "III/2025". */
export const quarter: Rule<Piece<PrintedPeriod>> = memo(
  piece(
    alt(
      map(seq(quarterOfAnyYear, yearOrNone), ([it, inYear]) => ({ number: it, year: inYear })),
      map(seq(piece(roman), mark("/"), year), ([it, , inYear]) => ({ number: it, year: inYear })),
      withYearFirst(quarterOfAnyYear),
    ),
  ),
);

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
  map(seq(phrase("năm", "của năm"), year), ([, it]) => it),
  as(phrase("năm nay"), null),
);

const numericDate: Rule<PrintedDate> = alt(
  fullDate("/"),
  fullDate("-"),
  fullDate("."),
  // As a spreadsheet or another program writes it: 2025-06-30.
  map(seq(year, mark("-"), twoDigits, mark("-"), twoDigits), ([inYear, , inMonth, , day]) => ({
    day,
    month: inMonth,
    year: inYear,
  })),
  map(seq(numericMonthDay, opt(thisOrNamedYear)), ([it, inYear]) => ({ ...it, year: inYear })),
);
/** A day in figures, its year printed or not: "30/6/2025", "15/12". */
export const bareDate: Rule<Piece<PrintedDate>> = piece(numericDate);
/** A day, its year printed or not: "30/6/2025", "30 tháng 6 năm 2025", "15/12". */
export const date: Rule<Piece<PrintedDate>> = memo(
  piece(
    alt(
      numericDate,
      map(seq(twoDigits, phrase("tháng"), smallNotFive, yearOrNone), ([day, , inMonth, inYear]) => ({
        day,
        month: inMonth,
        year: inYear,
      })),
    ),
  ),
);

export const dayWord = opt(phrase("ngày", "các ngày"));
const latest = phrase(
  ...["chậm nhất", "muộn nhất", "chậm nhất là", "muộn nhất là", "không quá", "không muộn hơn", "không chậm hơn"],
);

/** "trước": the day named is too late. */
export const before: Rule<null> = alt(phrase("trước", "xong trước"), as(seq(latest, phrase("trước")), null));
/** "đến hết", "chậm nhất": up to and including. */
export const until: Rule<null> = alt(
  latest,
  as(seq(latest, phrase("vào", "trong", "đến", "hết", "đến hết", "trước hoặc trong")), null),
  as(seq(opt(phrase("cho", "từ nay", "kéo dài")), phrase("đến hết", "tới hết")), null),
  phrase("hết", "trước hoặc trong", "trước hoặc vào"),
);
/** "đến": up to. Inclusive for a day: a reading, Civil Code 148.6 is about periods. */
export const upTo: Rule<null> = as(seq(opt(phrase("cho", "từ nay", "kéo dài")), phrase("đến", "tới")), null);
/** "trong", "vào". */
export const within: Rule<null> = phrase("trong", "vào", "ngay trong");

/** The end of a period is named: "cuối", "đến hết", "chậm nhất". */
export const atTheEnd = alt<unknown>(until, seq(opt(alt(within, upTo)), phrase("cuối")));

/** "17h00", "16 giờ 30", "17:00". */
const hour: Rule<Piece<PrintedHour>> = piece(
  map(
    seq(
      opt(phrase("lúc", "vào")),
      number(1, 2),
      alt(phrase("giờ", "h", "g"), mark(":")),
      opt(map(seq(number(1, 2), opt(alt(phrase("phút"), mark("'", "’")))), ([it]) => it)),
    ),
    ([, hours, , minutes]) => ({ hour: hours, minute: minutes ?? 0 }),
  ),
);
const boundWord = alt<Bound>(as(before, BEFORE), as(until, ON), as(upTo, ON), as(within, ON));
const boundAndHour: Rule<Bound> = map(seq(boundWord, opt(hour)), ([it, at]) => (at ? { ...it, hour: at } : it));
/** How a day is bounded; a day with no other word than "ngày" is the last one. One of the two must stand there. */
export const bound: Rule<Bound> = memo(
  alt<Bound>(
    map(seq(boundAndHour, dayWord), ([it]) => it),
    as(phrase("ngày", "các ngày"), ON),
    map(seq(hour, phrase("ngày")), ([at]) => ({ ...ON, hour: at })),
  ),
);
/** The same with a word of its own: "ngày" alone takes the bound which stands before it. */
export const ownBound: Rule<Bound> = map(seq(boundAndHour, dayWord), ([it]) => it);
/** The same, where "ngày" must stand. */
export const boundDay: Rule<Bound> = map(seq(opt(boundAndHour), phrase("ngày")), ([it]) => it ?? ON);

/** Something added: after a comma, in brackets, or plainly. */
export function aside<T>(rule: Rule<T>): Rule<T> {
  return alt(
    map(seq(comma, rule), ([, it]) => it),
    map(seq(mark("("), rule, mark(")")), ([, it]) => it),
  );
}

/** Words before the time itself which change nothing about it. */
export const leadIn = many(
  seq(
    phrase(
      ...[
        "thời hạn",
        "thời gian",
        "thời điểm",
        "hoàn thành",
        "thực hiện",
        "triển khai",
        "tổ chức",
        "trình",
        "gửi",
        "nộp",
      ],
      ...["xong", "hạn", "hạn chót", "hạn cuối", "ngay", "phải", "được", "về", "ban hành", "báo cáo", "gửi báo cáo"],
      ...["báo cáo kết quả", "báo cáo kết quả thực hiện", "báo cáo tình hình thực hiện", "kết quả", "tổng hợp"],
    ),
    opt(alt<unknown>(mark(":"), phrase("là"))),
  ),
);
const BODY = new Set(
  ["sở", "ubnd", "ủy", "bộ", "liên", "ban", "văn", "chi", "phòng", "hđnd", "tỉnh", "thành"].map(foldWord),
);
const DAY = new Set(["trước", "chậm", "muộn", "vào", "trong", "ngày", "định", "hằng", "hàng"].map(foldWord));
/** To whom it is sent: "gửi về Sở Tài chính trước ngày …". Words only, up to those which say when. */
export const recipient: Rule<null> = map(
  opt<null>((input, at) => {
    if (!BODY.has(input.tokens[at]?.key ?? "")) return [];
    let next = at + 1;
    while (input.tokens[next]?.kind === "word" && !DAY.has(input.tokens[next]?.key ?? "") && next < at + 15) next += 1;
    return DAY.has(input.tokens[next]?.key ?? "") ? [{ value: null, next }] : [];
  }),
  () => null,
);
/** Words which may say when, or that it is not so: what holds one is no mere purpose. */
const TIME_WORDS = new Set(
  [
    ...["ngày", "tháng", "quý", "quí", "năm", "tuần", "giờ", "kỳ", "kì", "trước", "sau", "khi", "từ", "đến", "hết"],
    ...["hằng", "hàng", "mỗi", "từng", "trừ", "không", "hoặc", "chậm", "muộn", "cuối", "lần", "giai", "đột", "yêu"],
  ].map(foldWord),
);
/** What it is for, or to whom it goes: "để tổng hợp, báo cáo UBND tỉnh", "báo cáo UBND tỉnh kết quả". Words only, to the end. */
const purpose: Rule<null> = memo((input, at) => {
  const { length } = input.tokens;
  const stop = input.tokens.findIndex((it, index) => index >= at && it.key === ";");
  const next = stop === -1 ? length : stop;
  const words = input.tokens.slice(at, next);
  const mere = words.every((it) => (it.kind === "word" ? !TIME_WORDS.has(it.key) : it.key === ","));
  return words.length > 0 && mere ? [{ value: null, next }] : [];
});
/** Words behind the time which change nothing about it. */
export const tail = opt(
  alt<unknown>(
    phrase("theo quy định", "theo kế hoạch", "theo quy định hiện hành", "theo quy định của pháp luật", "trong năm"),
    seq(phrase("để", "nhằm", "phục vụ"), purpose),
    seq(comma, phrase("báo cáo", "gửi", "trình", "nộp"), purpose),
  ),
);

/** "định kỳ". */
export const periodically = phrase("định kỳ", "định kì");
const one = phrase("một", "1");
/** "một lần", "/lần". */
export const once = alt<unknown>(seq(one, phrase("lần")), seq(mark("/"), opt(one), phrase("lần")));
const EACH = ["hằng", "hàng", "mỗi", "từng"] as const;
/** "mỗi quý", "hằng quý". */
export const each = (unit: string): Rule<null> => phrase(...EACH.map((it) => `${it} ${unit}`));
const atLeast = opt(phrase("ít nhất", "tối thiểu"));

/** "hằng năm", "định kỳ hàng năm", "định kỳ quý", "mỗi năm một lần", "01 lần/năm". */
export function every(unit: string): Rule<null> {
  const by = opt(phrase("theo"));
  return memo(
    as(
      alt<unknown>(
        seq(by, opt(seq(periodically, comma)), each(unit), opt(seq(atLeast, once))),
        seq(periodically, by, phrase(unit), opt(once)),
        seq(one, phrase(unit), once),
        seq(atLeast, one, phrase("lần"), alt(mark("/"), phrase("mỗi", "một", "trong")), phrase(unit)),
      ),
      null,
    ),
  );
}

/** So many times a year: "2 lần/năm", "mỗi năm hai lần". */
export const timesAYear: Rule<number> = map(
  alt(
    map(
      seq(
        opt(periodically),
        atLeast,
        howMany,
        phrase("lần"),
        alt(mark("/"), phrase("mỗi", "một", "trong", "trong một")),
        phrase("năm"),
      ),
      (it) => it[2],
    ),
    map(
      seq(
        opt(periodically),
        alt(phrase("mỗi", "một", "1"), phrase("hằng", "hàng")),
        phrase("năm"),
        atLeast,
        howMany,
        phrase("lần"),
      ),
      (it) => it[4],
    ),
  ),
  ({ value }) => value,
);

/** "quý sau" is 1, "tháng trước" -1, "2 năm sau" 2: how many periods after its own. */
export function away(unit: string): Rule<Piece<number>> {
  const next = [
    "sau",
    "tiếp theo",
    "kế tiếp",
    "liền kề",
    "sau liền kề",
    "liền sau",
    "liền kề sau",
    "tiếp sau",
    "kế sau",
  ];
  const last = ["trước", "trước liền kề", "liền trước", "liền kề trước"];
  return piece(
    alt(
      as(phrase(...next.map((it) => `${unit} ${it}`)), 1),
      as(phrase(...last.map((it) => `${unit} ${it}`)), -1),
      map(seq(number(1, 1), phrase(`${unit} sau`)), ([n]) => n),
      map(seq(number(1, 1), phrase(`${unit} trước`)), ([n]) => -n),
    ),
  );
}

const LED = new Set(["cáo", "kỳ", "kì", "kết"].map(foldWord));
/** Behind "báo cáo" or "định kỳ", "6 tháng" is a period and no length of time. */
export function notReported(_: unknown, input: RuleInput, at: number): boolean {
  const before = input.tokens[at - 1]?.key === ":" ? at - 2 : at - 1;
  return !LED.has(input.tokens[before]?.key ?? "");
}
