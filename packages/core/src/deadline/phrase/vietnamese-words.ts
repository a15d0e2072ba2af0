import type { DayInPeriod, Deadline } from "../deadline.schema.js";
import { formatDay } from "../../kernel/instant.js";
import { type LegalDate, legalDate } from "../../kernel/legal-date.js";
import type { TimeUnit } from "../../time/time-limit.js";

type OfKind<K extends Deadline["kind"]> = Extract<Deadline, { kind: K }>;
interface Bounded<Day> {
  readonly before?: Day | undefined;
  readonly on?: Day | undefined;
}

const QUARTERS = ["I", "II", "III", "IV"] as const;
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín"] as const;
const UNITS: Readonly<Record<TimeUnit, string>> = {
  day: "ngày",
  workingDay: "ngày làm việc",
  week: "tuần",
  month: "tháng",
  year: "năm",
};

const two = (n: number) => String(n).padStart(2, "0");
/** A month as official papers write it: `01`, `02`, `3` … `12`. */
const month = (n: number) => (n < 3 ? `0${n}` : `${n}`);
const day = (date: LegalDate) => formatDay(date, "vi");
/** `15/12` for `12-15`, `01/4` for `04-01`. */
const monthDay = (it: string) => `${it.slice(3)}/${month(Number(it.slice(0, 2)))}`;
const bound = (it: Bounded<unknown>) => (it.before === undefined ? "chậm nhất" : "trước");
const hasDay = (it: Bounded<unknown>) => it.before !== undefined || it.on !== undefined;
const toTheEnd = (it: { readonly end?: true | undefined }) => (it.end ? "đến hết " : "");

function dayNumber(it: Bounded<Pick<DayInPeriod, "day">>): string {
  const { day: printed } = it.before ?? it.on ?? { day: "last" };
  return `${bound(it)} ngày ${printed === "last" ? "cuối cùng" : two(printed)}`;
}

function dayOfPeriod(it: Bounded<DayInPeriod>): string {
  const which = (it.before ?? it.on)?.month;
  return `${dayNumber(it)} ${which === undefined ? "tháng cuối" : `tháng thứ ${ORDINALS[which - 1] ?? which}`}`;
}

function halfYear(it: OfKind<"half-year">): string {
  if (it.half === undefined) {
    const each = `6 tháng${it.year === undefined ? "" : ` năm ${it.year}`}`;
    return hasDay(it) ? `${dayOfPeriod(it)} của mỗi ${each}` : `định kỳ ${each}`;
  }
  const part = `6 tháng ${it.half === 1 ? "đầu" : "cuối"} năm${it.year === undefined ? "" : ` ${it.year}`}`;
  return hasDay(it) ? `${dayOfPeriod(it)} của ${part}` : part;
}

function nineMonths(it: OfKind<"nine-months">): string {
  const part = `9 tháng đầu năm${it.year === undefined ? "" : ` ${it.year}`}`;
  return hasDay(it) ? `${dayOfPeriod(it)} của ${part}` : part;
}

function timeLimit({ n, unit, from, on, backwards }: OfKind<"within">): string {
  const act = on === undefined || from === day(on) ? from : `${from} (${day(on)})`;
  return backwards
    ? `chậm nhất ${two(n)} ${UNITS[unit]} trước ngày ${act}`
    : `trong thời hạn ${two(n)} ${UNITS[unit]} kể từ ngày ${act}`;
}

function oneDay(it: OfKind<"date">): string {
  const last = it.before ?? it.on;
  const printed = `ngày ${last === undefined ? "" : day(legalDate(last))}`;
  if (it.from === undefined) return `${bound(it)} ${printed}`;
  return `từ ngày ${day(it.from)} đến ${it.before === undefined ? "hết" : "trước"} ${printed}`;
}

/** A deadline in Vietnamese words, without a capital. */
export function vietnameseWords(it: Deadline): string {
  switch (it.kind) {
    case "month":
      return `${toTheEnd(it)}tháng ${month(it.month)}/${it.year}`;
    case "quarter":
      return `${toTheEnd(it)}quý ${QUARTERS[it.quarter - 1] ?? it.quarter}/${it.year}`;
    case "year":
      return `${toTheEnd(it)}năm ${it.year}`;
    case "all-year":
      return `cả năm ${it.year}`;
    case "year-range":
      return `${it.from}-${it.to}${it.outlook === undefined ? "" : `, định hướng đến năm ${it.outlook}`}`;
    case "annual":
      return hasDay(it) ? `${bound(it)} ngày ${monthDay(it.before ?? it.on ?? "")} hằng năm` : "hằng năm";
    case "phase-and-annual":
      return "hằng năm, giai đoạn";
    case "weekly":
      return "hằng tuần";
    case "every":
      return `${two(it.years)} năm một lần${it.first === undefined ? "" : `, bắt đầu từ năm ${it.first}`}`;
    case "quarterly":
      return hasDay(it) ? `${dayOfPeriod(it)} của mỗi quý` : "hằng quý";
    case "monthly":
      return hasDay(it) ? `${dayNumber(it)} hằng tháng` : "hằng tháng";
    case "half-year":
      return halfYear(it);
    case "nine-months":
      return nineMonths(it);
    case "within":
      return timeLimit(it);
    case "continuous":
      return "thường xuyên";
    case "before-plan-period":
      return "trước kỳ kế hoạch";
    case "date":
      return oneDay(it);
    case "none":
      return "không ghi thời hạn";
  }
}
