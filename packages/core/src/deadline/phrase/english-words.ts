import type { DayInPeriod, Deadline } from "../deadline.schema.js";
import { formatDay } from "../../kernel/instant.js";
import type { TimeUnit } from "../../time/time-limit.js";

type OfKind<K extends Deadline["kind"]> = Extract<Deadline, { kind: K }>;
interface Bounded<Day> {
  readonly before?: Day | undefined;
  readonly on?: Day | undefined;
}

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
const bound = (it: Bounded<unknown>) => (it.before === undefined ? "by" : "before");
const hasDay = (it: Bounded<unknown>) => it.before !== undefined || it.on !== undefined;
const toTheEnd = (it: { readonly end?: true | undefined }) => (it.end ? "by the end of " : "");

function dayNumber(it: Bounded<Pick<DayInPeriod, "day">>): string {
  const { day: printed } = it.before ?? it.on ?? { day: "last" };
  return `${bound(it)} ${printed === "last" ? "the last day" : `day ${printed}`}`;
}

function dayOfPeriod(it: Bounded<DayInPeriod>): string {
  const which = (it.before ?? it.on)?.month;
  return `${dayNumber(it)} of ${which === undefined ? "the last month" : `month ${which}`}`;
}

function halfYear(it: OfKind<"half-year">): string {
  if (it.half === undefined) {
    const each = `every half-year${it.year === undefined ? "" : ` of ${it.year}`}`;
    return hasDay(it) ? `${dayOfPeriod(it)} of ${each}` : each;
  }
  const part = `${it.half === 1 ? "first" : "second"} half of ${it.year ?? "every year"}`;
  return hasDay(it) ? `${dayOfPeriod(it)} of the ${part}` : part;
}

function nineMonths(it: OfKind<"nine-months">): string {
  const part = `first nine months of ${it.year ?? "every year"}`;
  return hasDay(it) ? `${dayOfPeriod(it)} of the ${part}` : part;
}

/** The act keeps its own, Vietnamese words. */
function timeLimit({ n, unit, from, on, backwards }: OfKind<"within">): string {
  const length = `${n} ${UNITS[unit]}${n === 1 ? "" : "s"}`;
  const act = on === undefined ? from : from === formatDay(on, "vi") ? day(on) : `${from} (${day(on)})`;
  return backwards ? `at least ${length} before: ${act}` : `within ${length} from: ${act}`;
}

function oneDay(it: OfKind<"date">): string {
  const last = day(it.before ?? it.on ?? "");
  if (it.from === undefined) return `${bound(it)} ${last}`;
  return `from ${day(it.from)}${it.before === undefined ? ` to ${last}` : `, before ${last}`}`;
}

/** A deadline in English words, without a capital. */
export function englishWords(it: Deadline): string {
  switch (it.kind) {
    case "month":
      return `${toTheEnd(it)}${month(it.month)} ${it.year}`;
    case "quarter":
      return `${toTheEnd(it)}Q${it.quarter} ${it.year}`;
    case "year":
      return `${toTheEnd(it) || "in "}${it.year}`;
    case "all-year":
      return `throughout ${it.year}`;
    case "year-range":
      return `${it.from}–${it.to}${it.outlook === undefined ? "" : `, with an outlook to ${it.outlook}`}`;
    case "annual":
      return hasDay(it) ? `${bound(it)} ${monthDay(it.before ?? it.on ?? "")} every year` : "every year";
    case "phase-and-annual":
      return "every year and every phase";
    case "weekly":
      return "every week";
    case "every":
      return `once every ${it.years} years${it.first === undefined ? "" : `, starting in ${it.first}`}`;
    case "quarterly":
      return hasDay(it) ? `${dayOfPeriod(it)} of every quarter` : "every quarter";
    case "monthly":
      return hasDay(it) ? `${dayNumber(it)} of every month` : "every month";
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
  }
}
