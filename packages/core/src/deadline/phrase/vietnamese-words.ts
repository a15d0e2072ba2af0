import type { DayInPeriod, Deadline, DeadlineOf } from "../deadline.schema.js";
import { formatDay } from "../../kernel/instant.js";
import { type LegalDate, legalDate } from "../../kernel/legal-date.js";
import { namesOwnIssue, OWN_DAY } from "./act.js";
import type { TimeUnit } from "../../time/time-limit.js";

interface Bounded<Day> {
  readonly before?: Day | undefined;
  readonly on?: Day | undefined;
  readonly hour?: string | undefined;
}
/** What comes once a period and falls due on a day, or so long after the period. */
type Turn<Day> = Bounded<Day> & {
  readonly offset?: number | undefined;
  readonly after?: DeadlineOf<"monthly">["after"];
};

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
const bound = (it: Bounded<unknown>) => {
  if (it.hour !== undefined) return `trước ${it.hour.replace(":", "h")}`;
  return it.before === undefined ? "chậm nhất" : "trước";
};
const hasDay = (it: Bounded<unknown>) => it.before !== undefined || it.on !== undefined;
const toTheEnd = (it: { readonly end?: true | undefined }) => (it.end ? "đến hết " : "");
const outlook = (it: { readonly outlook?: number | undefined }) =>
  it.outlook === undefined ? "" : `, định hướng đến năm ${it.outlook}`;

const DAYS = { last: "cuối cùng", "last-working": "làm việc cuối cùng" } as const;

function dayNumber(it: Bounded<Pick<DayInPeriod, "day">>): string {
  const { day: printed } = it.before ?? it.on ?? { day: "last" };
  return `${bound(it)} ngày ${typeof printed === "number" ? two(printed) : DAYS[printed]}`;
}

function dayOfPeriod(it: Bounded<DayInPeriod>): string {
  const which = (it.before ?? it.on)?.month;
  return `${dayNumber(it)} ${which === undefined ? "tháng cuối" : `tháng thứ ${ORDINALS[which - 1] ?? which}`}`;
}

/** `tháng sau`, `2 tháng sau`, `tháng trước`: so many periods from its own. */
function away(unit: string, offset: number): string {
  const many = Math.abs(offset) === 1 ? "" : `${Math.abs(offset)} `;
  return `${many}${unit} ${offset > 0 ? "sau" : "trước"}`;
}

const counted = ({ n, unit }: NonNullable<Turn<unknown>["after"]>, period: string) =>
  `trong thời hạn ${two(n)} ${UNITS[unit]} kể từ ngày kết thúc ${period}`;

/** A part of a year: with its day, or so long after its end. `bare` is how it is called without either. */
function partOfYear(it: Turn<DayInPeriod>, part: string, bare: string): string {
  if (it.after) return counted(it.after, part);
  if (!hasDay(it)) return bare;
  return `${dayOfPeriod(it)} của ${it.offset === undefined ? "" : `${away("kỳ", it.offset)} `}${part}`;
}

function halfYear(it: DeadlineOf<"half-year">): string {
  if (it.half === undefined) {
    const each = `6 tháng${it.year === undefined ? "" : ` năm ${it.year}`}`;
    return partOfYear(it, `mỗi ${each}`, `định kỳ ${each}`);
  }
  const part = `6 tháng ${it.half === 1 ? "đầu" : "cuối"} năm${it.year === undefined ? "" : ` ${it.year}`}`;
  return partOfYear(it, part, part);
}

function nineMonths(it: DeadlineOf<"nine-months">): string {
  const part = `9 tháng đầu năm${it.year === undefined ? "" : ` ${it.year}`}`;
  return partOfYear(it, part, part);
}

function annual(it: DeadlineOf<"annual">): string {
  const first = it.from === undefined ? "" : ` từ năm ${it.from}`;
  const last = it.to === undefined ? "" : ` đến năm ${it.to}`;
  const every = `hằng năm${first}${last}`;
  if (it.after) return `${every}, ${counted(it.after, "mỗi năm")}`;
  if (!hasDay(it)) return every;
  const printed = `${bound(it)} ngày ${monthDay(it.before ?? it.on ?? "")}`;
  return it.offset === undefined ? `${printed} ${every}` : `${every}, ${printed} ${away("năm", it.offset)}`;
}

function quarterly(it: DeadlineOf<"quarterly">): string {
  if (it.after) return counted(it.after, "mỗi quý");
  if (!hasDay(it)) return "hằng quý";
  return `${dayOfPeriod(it)} của ${it.offset === undefined ? "mỗi quý" : away("quý", it.offset)}`;
}

function monthly(it: DeadlineOf<"monthly">): string {
  if (it.after) return counted(it.after, "mỗi tháng");
  if (!hasDay(it)) return "hằng tháng";
  return `${dayNumber(it)} ${it.offset === undefined ? "hằng tháng" : `của ${away("tháng", it.offset)}`}`;
}

function timeLimit({ n, unit, from, on, ownDay, backwards }: DeadlineOf<"within">): string {
  const said =
    on === undefined ? (ownDay && !namesOwnIssue(from) ? OWN_DAY.vi : null) : from === day(on) ? null : day(on);
  const act = said === null ? from : `${from} (${said})`;
  return backwards
    ? `chậm nhất ${two(n)} ${UNITS[unit]} trước ngày ${act}`
    : `trong thời hạn ${two(n)} ${UNITS[unit]} kể từ ngày ${act}`;
}

function oneDay(it: DeadlineOf<"date">): string {
  const last = it.before ?? it.on;
  const printed = `ngày ${last === undefined ? "" : day(legalDate(last))}`;
  if (it.from === undefined) return `${bound(it)} ${printed}`;
  const to = it.hour === undefined && it.before === undefined ? "hết" : bound(it);
  return `từ ngày ${day(it.from)} đến ${to} ${printed}`;
}

/** A deadline in Vietnamese words, without a capital. */
export function vietnameseWords(it: Deadline): string {
  switch (it.kind) {
    case "month":
      return `${toTheEnd(it)}tháng ${month(it.month)}/${it.year}`;
    case "quarter":
      return `${toTheEnd(it)}quý ${QUARTERS[it.quarter - 1] ?? it.quarter}/${it.year}`;
    case "year":
      return `${toTheEnd(it)}năm ${it.year}${outlook(it)}`;
    case "all-year":
      return `cả năm ${it.year}`;
    case "year-range":
      return `${it.from}-${it.to}${outlook(it)}`;
    case "annual":
      return annual(it);
    case "phase-and-annual":
      return "hằng năm, giai đoạn";
    case "weekly":
      return "hằng tuần";
    case "every":
      return `${two(it.years)} năm một lần${it.first === undefined ? "" : `, bắt đầu từ năm ${it.first}`}`;
    case "quarterly":
      return quarterly(it);
    case "monthly":
      return monthly(it);
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
    case "on-demand":
      return "khi có yêu cầu";
    case "after-event":
      return `sau khi ${it.event}${it.on === undefined ? "" : ` (${day(it.on)})`}`;
    case "interval":
      return `định kỳ ${two(it.n)} ${UNITS[it.unit]} một lần${it.first === undefined ? "" : `, bắt đầu từ ngày ${day(it.first)}`}`;
  }
}
