import { actIn } from "./act.js";
import { dayReading, periodEnd, type PeriodKind, type PrintedPeriod } from "./date-readings.js";
import {
  alt,
  as,
  eager,
  map,
  memo,
  only,
  opt,
  type Piece,
  phrase,
  piece,
  type Rule,
  type RuleInput,
  seq,
} from "./grammar.js";
import type { TimeUnit } from "../../time/time-limit.js";
import { BEFORE, inRange, type Reading } from "./reading.js";
import { foldWord } from "./tokens.js";
import { howMany } from "./vietnamese-numbers.js";
import { askedFor } from "./vietnamese-reports.js";
import { comma, date, dayWord, month, notReported, quarter, year } from "./vietnamese-terms.js";

/** Vietnamese phrases which end in the words of an act: time limits, what follows an event, what is done when asked for. */

const unit: Rule<TimeUnit> = alt<TimeUnit>(
  as(phrase("ngày làm việc"), "workingDay"),
  as(phrase("ngày"), "day"),
  as(phrase("tuần"), "week"),
  as(phrase("tháng"), "month"),
  as(phrase("năm"), "year"),
);

const keys = (...words: readonly string[]) => new Set(words.map(foldWord));
const JOINS = keys("và", "hoặc");

/** Whether a token may stand between two deadlines. */
function separates(input: RuleInput, at: number): boolean {
  const token = input.tokens[at];
  return (
    token !== undefined && (token.kind === "mark" ? [",", ";", ".", "+"].includes(token.key) : JOINS.has(token.key))
  );
}

/** The words of an act: to the end, or to whatever may part them from a next deadline. They never go on after ";". */
const act: Rule<Piece<null>> = (input, at) => {
  const ends: number[] = [];
  let end = at;
  for (; end < input.tokens.length && input.tokens[end]?.key !== ";"; end += 1) {
    if (end > at && separates(input, end)) ends.push(end);
  }
  if (end > at) ends.push(end);
  input.furthest = Math.max(input.furthest, at);
  return ends.map((it) => ({ value: { value: null, first: at, end: it }, next: it }));
};

const words = ({ tokens }: RuleInput, { end, first }: Piece<null>) => tokens.slice(first, end).map((it) => it.key);
const fold = (text: string) => text.split(" ").map(foldWord).join(" ");
const begins = (text: string, all: readonly string[]) => all.some((it) => `${text} `.startsWith(`${it} `));
const PERIOD_ENDS = ["", "mỗi ", "từng ", "hằng ", "hàng "].flatMap((each) =>
  ["quý", "tháng", "năm", "kỳ", "6 tháng", "9 tháng", "sáu tháng"].map((it) => fold(`kết thúc ${each}${it}`)),
);
const OTHER_YEARS = ["năm tài chính", "năm học", "năm ngân sách", "năm kế toán"].map((it) => fold(`kết thúc ${it}`));

/** An act which is the end of a period comes round with it: it is no event of its own. */
function endsPeriod(input: RuleInput, it: Piece<null>): boolean {
  const all = words(input, it);
  // "kết thúc quý II/2025 (30/6/2025)" is a day like any other.
  if (all.includes("(")) return false;
  const text = all.join(" ");
  return begins(text, PERIOD_ENDS) && !begins(text, OTHER_YEARS);
}
const event = memo(only(act, (it, input) => !endsPeriod(input, it)));

const UNITS = keys("ngày", "tuần", "tháng");
/** "sau khi ban hành 30 ngày": whether within thirty days or not before them, nobody can tell. */
function endsInLength(input: RuleInput, { end, first }: Piece<null>): boolean {
  const last = input.tokens[end - 1]?.key ?? "";
  return end - first > 2 && UNITS.has(last) && input.tokens[end - 2]?.kind === "number";
}

const printedAct = { alone: date, inBrackets: map(seq(dayWord, date), ([, it]) => it) };
const AT_MOST = [
  "không quá",
  "tối đa",
  "chậm nhất",
  "chậm nhất là",
  "chậm nhất sau",
  "muộn nhất",
  "muộn nhất là",
] as const;
const INSIDE = ["trong thời hạn", "trong vòng", "trong thời gian", "trong", "thời hạn", "thời hạn là"] as const;
const since = alt<unknown>(
  seq(phrase("kể từ", "tính từ", "từ"), eager(phrase("ngày", "khi", "thời điểm", "lúc"))),
  seq(phrase("sau"), phrase("khi", "ngày", "thời điểm")),
);

/** How long, and from what. */
const forwards: Rule<Reading> = map(
  seq(opt(phrase(...INSIDE)), opt(phrase(...AT_MOST)), howMany, unit, comma, since, event),
  ([, , n, of, , , it]): Reading =>
    (context) => ({
      kind: "within",
      n: inRange(context, n, 1, 9999, n),
      unit: of,
      ...actIn(context, it, printedAct),
    }),
);

/** "kể từ ngày kết thúc quý II/2025": the end of a period which is named with its year is a day. */
const afterPeriod: Rule<Reading> = map(
  seq(
    opt(phrase(...INSIDE)),
    opt(phrase(...AT_MOST)),
    howMany,
    unit,
    comma,
    since,
    phrase("kết thúc"),
    alt<{ readonly kind: PeriodKind; readonly it: Piece<PrintedPeriod> }>(
      map(month, (it) => ({ kind: "month", it })),
      map(quarter, (it) => ({ kind: "quarter", it })),
      map(piece(seq(phrase("năm"), year)), ({ end, first, value: [, it] }) => ({
        kind: "quarter",
        it: { first, end, value: { number: { first, end, value: 4 }, year: it } },
      })),
    ),
  ),
  ([, , n, of, , , , { it, kind }]): Reading =>
    (context) => ({
      kind: "within",
      n: inRange(context, n, 1, 9999, n),
      unit: of,
      ...periodEnd(context, kind, it),
    }),
);

/** How long before, and before what. */
const backwards: Rule<Reading> = alt(
  map(
    only(
      seq(
        opt(phrase("trong thời hạn")),
        opt(phrase(...AT_MOST, "ít nhất", "tối thiểu", "trước")),
        howMany,
        unit,
        phrase("trước ngày", "trước khi", "trước thời điểm"),
        event,
      ),
      notReported,
    ),
    ([, , n, of, , it]): Reading =>
      (context) => ({
        kind: "within",
        n: inRange(context, n, 1, 9999, n),
        unit: of,
        ...actIn(context, it, printedAct),
        backwards: true,
      }),
  ),
  // "02 tháng trước ngày 15/6/2025": as well by that day. Both readings make it ambiguous.
  map(only(seq(howMany, phrase("tháng", "năm"), phrase("trước ngày", "trước"), date), notReported), ([, , , day]) =>
    dayReading(BEFORE, day),
  ),
);

const lengthUnit = alt<TimeUnit>(
  as(phrase("ngày làm việc"), "workingDay"),
  as(phrase("ngày"), "day"),
  as(phrase("tuần"), "week"),
);
/** "trước kỳ họp 15 ngày": the length stands behind its event. */
const lengthBehind: Rule<Reading> = (input, at) =>
  seq(phrase("trước"), eager(phrase("ngày", "khi")))(input, at).flatMap(({ next: first }) => {
    // What stops a look ahead is not what stops the phrase.
    const aside = { ...input, furthest: 0 };
    for (let middle = first + 1; middle < input.tokens.length; middle += 1) {
      const [read] = seq(howMany, lengthUnit)(aside, middle).filter(
        ({ next }) => next === input.tokens.length || separates(input, next),
      );
      if (!read) continue;
      const {
        next,
        value: [n, of],
      } = read;
      // The end of a period comes round with it, and is no event: "trước khi kết thúc quý 10 ngày".
      if (endsPeriod(input, { value: null, first, end: middle })) return [];
      // A day of the calendar is no event: "trước ngày 15/6 30 ngày", "trước ngày 15/6 và sau 30 ngày".
      if (input.tokens.slice(first, middle).some((it) => it.kind !== "word")) return [];
      const reading: Reading = (context) => ({
        kind: "within",
        n: inRange(context, n, 1, 9999, n),
        unit: of,
        ...actIn(context, { value: null, first, end: middle }, printedAct),
        backwards: true,
      });
      return [{ value: reading, next }];
    }
    return [];
  });

const PAPERS = [
  ...["hướng dẫn", "văn bản", "quyết định", "nghị định", "nghị quyết", "thông tư", "chủ trương", "chỉ đạo", "kế hoạch"],
  ...["chương trình", "luật", "đề án", "quy định", "ý kiến", "công văn", "chỉ thị", "thông báo"],
] as const;
const HAS_PAPER = PAPERS.map((it) => fold(`có ${it}`));
const PAPER = PAPERS.map(fold);
const ISSUED = ["có hiệu lực", "ban hành"].map(fold);
/** "khi có văn bản hướng dẫn", "khi Nghị định có hiệu lực": a paper comes, which has its day. Other conditions have none. */
function isPaper(it: Piece<null>, input: RuleInput): boolean {
  const text = words(input, it).join(" ");
  return begins(text, HAS_PAPER) || (begins(text, PAPER) && ISSUED.some((issued) => text.includes(issued)));
}

/** "sau khi Bộ ban hành hướng dẫn", "khi có văn bản hướng dẫn": it begins with the event, and has no last day. */
const afterEvent: Rule<Reading> = map(
  only(
    alt(
      map(seq(opt(phrase("ngay")), phrase("sau khi"), event), ([, , it]) => it),
      only(
        map(seq(opt(phrase("ngay")), phrase("khi"), event), ([, , it]) => it),
        isPaper,
      ),
    ),
    (it, input) => !endsInLength(input, it),
  ),
  (it): Reading =>
    (context) => {
      const { from, on } = actIn(context, it, printedAct);
      return { kind: "after-event", event: from, ...(on ? { on } : {}) };
    },
);

/** "theo yêu cầu của cơ quan có thẩm quyền". */
const askedForBySomebody: Rule<Reading> = as(seq(askedFor, phrase("của", "từ"), act), () => ({ kind: "on-demand" }));

/** Phrases which end in the words of an act. */
export const limits: Rule<Reading> = alt(forwards, backwards, afterEvent, askedForBySomebody);
/** The same with nothing open at their end. */
export const closedLimits: Rule<Reading> = alt(
  afterPeriod,
  lengthBehind,
  as(askedFor, () => ({ kind: "on-demand" })),
);
