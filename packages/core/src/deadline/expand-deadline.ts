import type { Trust } from "../kernel/citation.js";
import { addPeriod } from "../time/add-period.js";
import type { Deadline, DeadlineOf } from "./deadline.schema.js";
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
import { periodsWithin, type PeriodLength, periodOf } from "../time/period.js";
import { intervalTurns, lengthOf, opensOn, type PeriodicDeadline, periodsOrdered, turnOf } from "./turns.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";

/** One time at which a duty falls due, or one period in which it is carried on. */
export interface Occurrence {
  /** Stable name within the duty: `once`, or the period's key (`2024`, `2024-Q2`, `2024-06`, `2024-W23`, `2021-2025`). */
  readonly key: string;
  /** The whole period, not cut; for `once` the time from the document's date to the last day. */
  readonly period: Span;
  /** The first day on which it can be assigned: the period's first, or earlier where it would be due by then. */
  readonly opensOn: LegalDate;
  /** The last day on time, inclusive. `null` where none is set. */
  readonly lastDay: LegalDate | null;
  /** The day after which the period is looked at: its last, or the last day on time where that is later; `null` without a period. */
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
  /** The document's own day, for time limits which run from its issue; left out where it is not known. */
  readonly issuedOn?: LegalDate | null;
  /** The reporting period by which continuous duties are looked at. */
  readonly reportingPeriod: PeriodLength;
  /** The days off time limits are counted with. Defaults to the announced ones. */
  readonly calendar?: LegalCalendar;
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
  readonly opensOn?: LegalDate;
  readonly lastDay: LegalDate | null;
  readonly inferred?: boolean;
  readonly continuous?: boolean;
  readonly trust?: Trust;
}

/** One draft per period touching the span: a period ended before it creates nothing. */
function recurring(length: PeriodLength, span: Span, day: "continuous" | "period's last"): Draft[] {
  const continuous = day === "continuous";
  return periodsWithin(length, span).map(({ key, span: period }) => ({
    key,
    period,
    lastDay: continuous ? null : period.to,
    inferred: !continuous,
    continuous,
  }));
}

/** One draft per turn. What names its year and part of it comes once, whatever the document's span. */
function periodic(deadline: PeriodicDeadline, documentSpan: Span, calendar?: LegalCalendar): Draft[] {
  const length = lengthOf(deadline);
  const half = deadline.kind === "half-year" ? deadline.half : undefined;
  const fixed = deadline.kind === "half-year" || deadline.kind === "nine-months" ? deadline.year : undefined;
  const single = fixed !== undefined && (deadline.kind === "nine-months" || half !== undefined);
  const { from = 0, to = 9999 } = deadline.kind === "annual" ? deadline : {};
  const periods = single
    ? periodsWithin(length, { from: civilDate(fixed, 1, 1), to: civilDate(fixed, 12, 31) })
    : periodsOrdered(deadline, documentSpan).filter(
        ({ span }) => fixed === undefined || partsOf(span.to).year === fixed,
      );
  return periods
    .filter(({ key }) => half === undefined || key.endsWith(`H${half}`))
    .filter(({ span }) => partsOf(span.to).year >= from && partsOf(span.to).year <= to)
    .flatMap(({ key, span: period }): Draft[] => {
      const { lastDay, inferred, trust } = turnOf(deadline, period, calendar);
      if (single) return once(documentSpan, lastDay).map((draft) => ({ ...draft, trust }));
      return [{ key, period, opensOn: opensOn(length, period, lastDay), lastDay, inferred, trust }];
    });
}

function once(span: Span, lastDay: LegalDate | null, inferred = false): Draft[] {
  return [{ key: "once", period: { from: span.from, to: laterOf(span.from, lastDay ?? span.to) }, lastDay, inferred }];
}

/** The day a time limit runs from, where it is known: printed or answered, or the document's own. */
function dayOfAct({ on, ownDay }: DeadlineOf<"within">, issuedOn: LegalDate | null | undefined): LegalDate | null {
  return on ?? (ownDay ? (issuedOn ?? null) : null);
}

/** A time limit counted from the act once its day is known; overdue only after the later reading of worked Saturdays. */
function counted(deadline: DeadlineOf<"within">, { calendar, documentSpan, issuedOn }: DraftOptions): Draft[] {
  const on = dayOfAct(deadline, issuedOn);
  if (on === null) return [];
  const { backwards, n, unit } = deadline;
  const options = { direction: backwards ? "backwards" : "forwards", ...(calendar ? { calendar } : {}) } as const;
  const { readings, trust } = addPeriod(on, { n, unit }, options);
  return once(documentSpan, readings.later).map((draft) => ({ ...draft, trust }));
}

type DraftOptions = Omit<ExpandOptions, "within">;

function draftsOf(deadline: Deadline, options: DraftOptions): Draft[] {
  const { documentSpan: span, reportingPeriod } = options;
  const years = { from: partsOf(span.from).year, to: partsOf(span.to).year };
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
      return counted(deadline, options);
    case "annual":
    case "half-year":
    case "nine-months":
    case "quarterly":
    case "monthly":
      return periodic(deadline, span, options.calendar);
    case "phase-and-annual": {
      const annual = recurring("year", span, "period's last");
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
        : recurring("year", span, "period's last").filter((draft) => {
            const since = Number(draft.key) - (deadline.first ?? 0);
            return since >= 0 && since % deadline.years === 0;
          });
    case "weekly":
      return recurring("week", span, "period's last");
    case "continuous":
      return recurring(reportingPeriod, span, "continuous");
    case "all-year": {
      const from = laterOf(span.from, civilDate(deadline.year, 1, 1));
      const to = earlierOf(span.to, civilDate(deadline.year, 12, 31));
      return from > to ? [] : recurring(reportingPeriod, { from, to }, "continuous");
    }
    case "before-plan-period": {
      const drafts = recurring("year", span, "period's last").map((draft) => ({
        ...draft,
        key: `for-${Number(draft.key) + 1}`,
      }));
      const phases = drafts.flatMap((draft) => {
        const start = Number(draft.key.slice(4));
        return phaseStart(start) === start ? [{ ...draft, key: `for-${start}-${start + PLAN_PHASE_YEARS - 1}` }] : [];
      });
      return [...drafts, ...phases];
    }
    case "on-demand":
      return [];
    case "after-event":
      return deadline.on === undefined ? [] : once({ from: laterOf(span.from, deadline.on), to: span.to }, null);
    case "interval":
      return intervalTurns(deadline, span.to)
        .filter((period) => touches(period, span))
        .map((period) => ({ key: period.from, period, lastDay: period.to }));
  }
}

/** What a person must say before the days can be told. */
function questionOf(deadline: Deadline, issuedOn: LegalDate | null | undefined): Expansion["question"] {
  if (deadline.kind === "every") return deadline.first === undefined ? "first-year" : null;
  const open =
    (deadline.kind === "within" && dayOfAct(deadline, issuedOn) === null) ||
    (deadline.kind === "after-event" && deadline.on === undefined) ||
    (deadline.kind === "interval" && deadline.first === undefined);
  return open ? "day-of-act" : null;
}

/**
 * Expands a deadline over a span: when the duty falls due, how often, and what is not known.
 *
 * Days and periods printed in a plan never roll over days off. A period ended before the document creates nothing, one
 * cut by the document's span is `partial`. Keys do not depend on `within`: the same occurrence has the same key in every run.
 */
export function expandDeadline(deadline: Deadline, options: ExpandOptions): Expansion {
  const { documentSpan, within } = options;
  const occurrences = draftsOf(deadline, options)
    .map((draft) => ({ opensOn: draft.period.from, ...draft }))
    .filter(({ lastDay, opensOn: from, period }) =>
      touches({ from, to: laterOf(period.to, lastDay ?? period.to) }, within),
    )
    .map((draft): Occurrence => {
      const isPeriodic = draft.key !== "once";
      return {
        key: draft.key,
        period: draft.period,
        opensOn: draft.opensOn,
        lastDay: draft.lastDay,
        closesOn: isPeriodic ? laterOf(draft.period.to, draft.lastDay ?? draft.period.to) : null,
        partial: isPeriodic && (draft.period.from < documentSpan.from || draft.period.to > documentSpan.to),
        inferred: deadline.inferred === true || draft.inferred === true,
        continuous: draft.continuous === true,
        trust: draft.trust ?? "verified",
      };
    });
  return { occurrences, question: questionOf(deadline, options.issuedOn) };
}
