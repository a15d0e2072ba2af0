import type { DayInPeriod, Deadline, DeadlineOf } from "../deadline.schema.js";
import { formatDay } from "../../kernel/instant.js";
import { namesOwnIssue, OWN_DAY } from "./act.js";
import type { TimeUnit } from "../../time/time-limit.js";

interface Bounded<Day> {
  readonly before?: Day | undefined;
  readonly on?: Day | undefined;
  readonly hour?: string | undefined;
}
type Turn<Day> = Bounded<Day> & {
  readonly offset?: number | undefined;
  readonly after?: DeadlineOf<"monthly">["after"];
};

const UNITS: Readonly<Record<TimeUnit, string>> = {
  day: "day",
  workingDay: "working day",
  week: "week",
  month: "month",
  year: "year",
};
export const ENGLISH_MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
] as const;

const month = (n: number) => ENGLISH_MONTHS[n - 1] ?? String(n);
/** `15 December` for `12-15`. */
const monthDay = (it: string) => `${Number(it.slice(3))} ${month(Number(it.slice(0, 2)))}`;
/** `15 December 2025` for `2025-12-15`. */
const day = (date: string) => `${monthDay(date.slice(5))} ${date.slice(0, 4)}`;
const bound = (it: Bounded<unknown>) =>
  it.hour === undefined ? (it.before === undefined ? "by" : "before") : `by ${it.hour} on`;
const hasDay = (it: Bounded<unknown>) => it.before !== undefined || it.on !== undefined;
const toTheEnd = (it: { readonly end?: true | undefined }) => (it.end ? "by the end of " : "");
const outlook = (it: { readonly outlook?: number | undefined }) =>
  it.outlook === undefined ? "" : `, with an outlook to ${it.outlook}`;
const length = ({ n, unit }: { readonly n: number; readonly unit: TimeUnit }) =>
  `${n} ${UNITS[unit]}${n === 1 ? "" : "s"}`;

const DAYS = { last: "the last day", "last-working": "the last working day" } as const;

function dayNumber(it: Bounded<Pick<DayInPeriod, "day">>): string {
  const { day: printed } = it.before ?? it.on ?? { day: "last" };
  return `${bound(it)} ${typeof printed === "number" ? `day ${printed}` : DAYS[printed]}`;
}

function dayOfPeriod(it: Bounded<DayInPeriod>): string {
  const which = (it.before ?? it.on)?.month;
  return `${dayNumber(it)} of ${which === undefined ? "the last month" : `month ${which}`}`;
}

/** ` of the next month`, ` 2 quarters later`: nothing for a period's own day. */
function away(unit: string, offset: number | undefined): string {
  if (offset === undefined) return "";
  const many = Math.abs(offset);
  return `, ${many} ${unit}${many === 1 ? "" : "s"} ${offset > 0 ? "later" : "earlier"}`;
}

function partOfYear(it: Turn<DayInPeriod>, part: string, the: string): string {
  if (it.after) return `within ${length(it.after)} after the end of ${the}${part}`;
  return hasDay(it) ? `${dayOfPeriod(it)} of ${the}${part}${away("period", it.offset)}` : part;
}

function halfYear(it: DeadlineOf<"half-year">): string {
  if (it.half === undefined)
    return partOfYear(it, `every half-year${it.year === undefined ? "" : ` of ${it.year}`}`, "");
  return partOfYear(it, `${it.half === 1 ? "first" : "second"} half of ${it.year ?? "every year"}`, "the ");
}

function nineMonths(it: DeadlineOf<"nine-months">): string {
  return partOfYear(it, `first nine months of ${it.year ?? "every year"}`, "the ");
}

function annual(it: DeadlineOf<"annual">): string {
  const years = `${it.from === undefined ? "" : ` from ${it.from}`}${it.to === undefined ? "" : ` until ${it.to}`}`;
  if (it.after) return `within ${length(it.after)} after the end of every year${years}`;
  const printed = hasDay(it) ? `${bound(it)} ${monthDay(it.before ?? it.on ?? "")} ` : "";
  return `${printed}every year${years}${away("year", it.offset)}`;
}

/** The act keeps its own, Vietnamese words. */
function timeLimit({ n, unit, from, on, ownDay, backwards }: DeadlineOf<"within">): string {
  const many = length({ n, unit });
  const own = ownDay && !namesOwnIssue(from) ? `${from} (${OWN_DAY.en})` : from;
  const act = on === undefined ? own : from === formatDay(on, "vi") ? day(on) : `${from} (${day(on)})`;
  return backwards ? `at least ${many} before: ${act}` : `within ${many} from: ${act}`;
}

function oneDay(it: DeadlineOf<"date">): string {
  const last = day(it.before ?? it.on ?? "");
  if (it.from === undefined) return `${bound(it)} ${last}`;
  const to = it.before === undefined && it.hour === undefined ? " to" : `, ${bound(it)}`;
  return `from ${day(it.from)}${to} ${last}`;
}

/** A deadline in English words, without a capital. */
export function englishWords(it: Deadline): string {
  switch (it.kind) {
    case "month":
      return `${toTheEnd(it)}${month(it.month)} ${it.year}`;
    case "quarter":
      return `${toTheEnd(it)}Q${it.quarter} ${it.year}`;
    case "year":
      return `${toTheEnd(it) || "in "}${it.year}${outlook(it)}`;
    case "all-year":
      return `throughout ${it.year}`;
    case "year-range":
      return `${it.from}–${it.to}${outlook(it)}`;
    case "annual":
      return annual(it);
    case "phase-and-annual":
      return "every year and every phase";
    case "weekly":
      return "every week";
    case "every":
      return `once every ${it.years} years${it.first === undefined ? "" : `, starting in ${it.first}`}`;
    case "quarterly":
      return partOfYear(it, "every quarter", "");
    case "monthly":
      if (it.after) return `within ${length(it.after)} after the end of every month`;
      return hasDay(it) ? `${dayNumber(it)} of every month${away("month", it.offset)}` : "every month";
    case "half-year":
      return halfYear(it);
    case "nine-months":
      return nineMonths(it);
    case "within":
      return timeLimit(it);
    case "continuous":
      return "continuously";
    case "before-plan-period":
      return "before each plan period";
    case "date":
      return oneDay(it);
    case "none":
      return "no deadline printed";
    case "on-demand":
      return "when it is asked for";
    case "after-event":
      return `once this has happened: ${it.event}${it.on === undefined ? "" : ` (${day(it.on)})`}`;
    case "interval":
      return `once every ${length(it)}${it.first === undefined ? "" : `, starting on ${day(it.first)}`}`;
  }
}
