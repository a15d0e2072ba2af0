import type { Done } from "./scorecard.js";
import type { SpanReport } from "./span-report.js";

/** A span in a few lines: what a golden year is held against, and what two runs are told apart by. */
export interface RunSummary {
  readonly assigned: number;
  /** How many obligations stand in each class; classes nobody is in are left out. */
  readonly classes: Readonly<Record<string, number>>;
  readonly withoutDay: Readonly<Record<string, string>>;
  /** How often each body was late itself, those that never were left out. */
  readonly late: Readonly<Record<string, number>>;
  /** `<period> <last day>: <reported>/<of>`; a period cut by the document's date is marked `partial`. */
  readonly periods: readonly string[];
  /** What waits for a person, by kind. */
  readonly waiting: Readonly<Record<string, number>>;
  /** `<succession>: <body> <duties>, …; <n> open`. */
  readonly successions: readonly string[];
}

function counted(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const share = ({ done, of }: Done) => `${done}/${of}`;

/** Sums a report up. The same report gives the same lines. */
export function runSummary(report: SpanReport): RunSummary {
  const { classes, withoutDay } = report.total;
  return {
    assigned: report.total.assigned,
    classes: Object.fromEntries(Object.entries(classes).filter(([, count]) => count > 0)),
    withoutDay: {
      reports: share(withoutDay.reports),
      continuous: share(withoutDay.continuous),
      tasks: share(withoutDay.tasks),
    },
    late: Object.fromEntries(report.bodies.filter((it) => it.late > 0).map((it) => [it.body, it.late])),
    periods: report.periods.map(
      ({ duty, lastDay, of, partial, period, reported }) =>
        `${duty.split("/")[1] ?? duty} ${period}${partial ? " partial" : ""} ${lastDay ?? "–"}: ${reported}/${of}`,
    ),
    waiting: counted(report.inbox.map((it) => it.kind)),
    successions: report.successions.map(({ id, open, to }) => {
      const moved = to.map(({ duties, name }) => `${name.vi} ${duties}`).join(", ");
      return `${id}: ${moved || "–"}${open > 0 ? `; ${open} open` : ""}`;
    }),
  };
}
