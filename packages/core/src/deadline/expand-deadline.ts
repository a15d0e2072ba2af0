import type { Trust } from "../kernel/citation.js";
import { addPeriod } from "../time/add-period.js";
import { dayBeforeInPeriod, dayBeforeInYear, dayOfPeriod, dayOfYear } from "./day-in-period.js";
import type { DayInPeriod, Deadline } from "./deadline.schema.js";
import {
  civilDate,
  earlierOf,
  type LegalDate,
  laterOf,
  monthLength,
  partsOf,
  type Span,
  shiftDays,
} from "../kernel/legal-date.js";
import { type Period, periodsWithin, type PeriodLength, periodOf } from "../time/period.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";

/** One time at which a duty falls due, or one period in which it is carried on. */
export interface Occurrence {
  /** Stable name within the duty: `once`, or the period's key (`2024`, `2024-Q2`, `2024-06`, `2024-W23`, `2021-2025`). */
  readonly key: string;
  /** The whole period, not cut; for `once` the time from the document's date to the last day. */
  readonly period: Span;
  /** The last day on time, inclusive. `null` where none is set. */
  readonly lastDay: LegalDate | null;
  /** Last day of the reporting period after which a duty without a day is looked at; `null` for one without a period. */
  readonly closesOn: LegalDate | null;
  /** The document's own span cuts the period short. */
  readonly partial: boolean;
  /** The day was not printed but read into the words. */
  readonly inferred: boolean;
  /** Carried on throughout the period, never overdue. */
  readonly continuous: boolean;
  /** What the last day is worth by itself: of a counted time limit, the days off it was counted with. */
  readonly trust: Trust;
}

/** What a deadline becomes over a span. `question` is what a person must say before it can be told. */
export interface Expansion {
  readonly occurrences: readonly Occurrence[];
  readonly question: "first-year" | "day-of-act" | null;
}

export interface ExpandOptions {
  /** From the day the document can first have been known to the end of its period. */
  readonly documentSpan: Span;
  /** Only occurrences which touch these days. */
  readonly within: Span;
  /** The reporting period by which continuous duties are looked at. */
  readonly reportingPeriod: PeriodLength;
  /** The days off time limits are counted with; as announced unless said otherwise. */
  readonly calendar?: LegalCalendar;
}

/** The last day on time: a `before` day is excluded, an `on` day included, no day at all means the end of the period. */
function lastDayIn(
  period: Span,
  deadline: { readonly before?: DayInPeriod | undefined; readonly on?: DayInPeriod | undefined },
): LegalDate {
  if (deadline.before) return dayBeforeInPeriod(period, deadline.before);
  return deadline.on ? dayOfPeriod(period, deadline.on) : period.to;
}

/** Five-year plans (kế hoạch 5 năm) begin in 2021, 2026, 2031 … */
const PLAN_PHASE_YEARS = 5;
const FIRST_PLAN_PHASE = 2021;

function phaseStart(year: number): number {
  return FIRST_PLAN_PHASE + Math.floor((year - FIRST_PLAN_PHASE) / PLAN_PHASE_YEARS) * PLAN_PHASE_YEARS;
}

const touches = (a: Span, b: Span) => a.from <= b.to && b.from <= a.to;

interface Draft {
  readonly key: string;
  readonly period: Span;
  readonly lastDay: LegalDate | null;
  readonly inferred?: boolean;
  readonly continuous?: boolean;
  readonly trust?: Trust;
}

/** One draft per period touching the span: a period ended before it creates nothing. */
function recurring(
  length: PeriodLength,
  span: Span,
  lastDay: (period: Period) => { readonly day: LegalDate | null; readonly inferred: boolean },
  continuous = false,
): Draft[] {
  return periodsWithin(length, span).map((period) => {
    const { day, inferred } = lastDay(period);
    return { key: period.key, period: period.span, lastDay: day, inferred, continuous };
  });
}

function once(span: Span, lastDay: LegalDate | null, inferred = false): Draft[] {
  return [{ key: "once", period: { from: span.from, to: laterOf(span.from, lastDay ?? span.to) }, lastDay, inferred }];
}

/** A time limit counted from the act once its day is known; overdue only after the later reading of worked Saturdays. */
function counted(deadline: Extract<Deadline, { kind: "within" }>, span: Span, calendar?: LegalCalendar): Draft[] {
  const { backwards, n, on, unit } = deadline;
  if (on === undefined) return [];
  const options = { direction: backwards ? "backwards" : "forwards", ...(calendar ? { calendar } : {}) } as const;
  const { readings, trust } = addPeriod(on, { n, unit }, options);
  return once(span, readings.later).map((draft) => ({ ...draft, trust }));
}

function draftsOf(deadline: Deadline, options: Omit<ExpandOptions, "within">): Draft[] {
  const { documentSpan: span, reportingPeriod } = options;
  const years = { from: partsOf(span.from).year, to: partsOf(span.to).year };
  const hasDay = (it: { before?: unknown; on?: unknown }) => it.before !== undefined || it.on !== undefined;
  switch (deadline.kind) {
    case "month":
      return once(span, civilDate(deadline.year, deadline.month, monthLength(deadline.year, deadline.month)));
    case "quarter":
      return once(span, periodOf("quarter", civilDate(deadline.year, deadline.quarter * 3, 1)).span.to);
    case "year":
      return once(span, civilDate(deadline.year, 12, 31));
    case "year-range":
      return once(span, civilDate(deadline.to, 12, 31));
    case "date":
      return once(span, deadline.before ? shiftDays(deadline.before, -1) : (deadline.on ?? null));
    case "none":
      return once(span, null);
    case "within":
      return counted(deadline, span, options.calendar);
    case "annual":
      return recurring("year", span, ({ span: { to } }) => {
        const { year } = partsOf(to);
        if (deadline.before) return { day: dayBeforeInYear(year, deadline.before), inferred: false };
        return deadline.on ? { day: dayOfYear(year, deadline.on), inferred: false } : { day: to, inferred: true };
      });
    case "phase-and-annual": {
      const annual = recurring("year", span, ({ span: { to } }) => ({ day: to, inferred: true }));
      const phases: Draft[] = [];
      for (let start = phaseStart(years.from); start <= years.to; start += PLAN_PHASE_YEARS) {
        const end = start + PLAN_PHASE_YEARS - 1;
        const period = { from: civilDate(start, 1, 1), to: civilDate(end, 12, 31) };
        phases.push({ key: `${start}-${end}`, period, lastDay: period.to, inferred: true });
      }
      return [...annual, ...phases];
    }
    case "every":
      return deadline.first === undefined
        ? []
        : recurring("year", span, ({ span: { to } }) => ({ day: to, inferred: true })).filter((draft) => {
            const since = Number(draft.key) - (deadline.first ?? 0);
            return since >= 0 && since % deadline.years === 0;
          });
    case "weekly":
      return recurring("week", span, (period) => ({ day: period.span.to, inferred: true }));
    case "monthly":
    case "quarterly":
      return recurring(deadline.kind === "monthly" ? "month" : "quarter", span, (period) => ({
        day: lastDayIn(period.span, deadline),
        inferred: !hasDay(deadline),
      }));
    case "half-year":
    case "nine-months": {
      const half = deadline.kind === "half-year" ? deadline.half : undefined;
      const fixed = deadline.year;
      const touched = fixed === undefined ? span : { from: civilDate(fixed, 1, 1), to: civilDate(fixed, 12, 31) };
      const single = fixed !== undefined && (deadline.kind === "nine-months" || half !== undefined);
      return periodsWithin(deadline.kind, touched)
        .filter((period) => half === undefined || period.key.endsWith(`H${half}`))
        .filter((period) => single || touches(period.span, span))
        .flatMap((period) => {
          const lastDay = lastDayIn(period.span, deadline);
          if (single) return once(span, lastDay);
          return [{ key: period.key, period: period.span, lastDay, inferred: !hasDay(deadline) }];
        });
    }
    case "continuous":
      return recurring(reportingPeriod, span, () => ({ day: null, inferred: false }), true);
    case "all-year": {
      const from = laterOf(span.from, civilDate(deadline.year, 1, 1));
      const to = earlierOf(span.to, civilDate(deadline.year, 12, 31));
      return from > to ? [] : recurring(reportingPeriod, { from, to }, () => ({ day: null, inferred: false }), true);
    }
    case "before-plan-period": {
      const drafts = recurring("year", span, ({ span: { to } }) => ({ day: to, inferred: true })).map((draft) => ({
        ...draft,
        key: `for-${Number(draft.key) + 1}`,
      }));
      const phases = drafts.flatMap((draft) => {
        const start = Number(draft.key.slice(4));
        return phaseStart(start) === start ? [{ ...draft, key: `for-${start}-${start + PLAN_PHASE_YEARS - 1}` }] : [];
      });
      return [...drafts, ...phases];
    }
  }
}

/**
 * Expands a deadline over a span: when the duty falls due, how often, and what is not known.
 *
 * Days and periods printed in a plan never roll over days off. A period ended before the document creates nothing, one
 * cut by the document's span is `partial`. Keys do not depend on `within`: the same occurrence has the same key in every run.
 */
export function expandDeadline(deadline: Deadline, options: ExpandOptions): Expansion {
  const { documentSpan, within } = options;
  const question =
    deadline.kind === "every" && deadline.first === undefined
      ? ("first-year" as const)
      : deadline.kind === "within" && deadline.on === undefined
        ? ("day-of-act" as const)
        : null;
  const occurrences = draftsOf(deadline, options)
    .filter((draft) => touches(draft.period, within))
    .map((draft): Occurrence => {
      const periodic = draft.key !== "once";
      return {
        key: draft.key,
        period: draft.period,
        lastDay: draft.lastDay,
        closesOn: periodic ? draft.period.to : null,
        partial: periodic && (draft.period.from < documentSpan.from || draft.period.to > documentSpan.to),
        inferred: deadline.inferred === true || draft.inferred === true,
        continuous: draft.continuous === true,
        trust: draft.trust ?? "verified",
      };
    });
  return { occurrences, question };
}
