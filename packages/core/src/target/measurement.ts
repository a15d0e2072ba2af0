import { logProblem } from "../log/errors.js";
import { targetProblem } from "./errors.js";
import { provinceProblem } from "../province/errors.js";
import { civilDate, earlierOf, type LegalDate, partsOf } from "../kernel/legal-date.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { suggest } from "../kernel/nearest.js";
import { indicatorIds, indicatorOf } from "../province/indicators.js";
import type { Province } from "../province/province.schema.js";
import type { TargetCommand, TargetEventData, TargetFact } from "./target.events.js";

/** A figure as it was recorded, and whether it still counts. */
export interface Measurement extends Readonly<TargetEventData["MeasurementRecorded"]> {
  readonly recordedOn: LegalDate;
  readonly withdrawn: boolean;
}

/** All figures of a province by their name, in the order they came in. */
export type Measurements = ReadonlyMap<string, Measurement>;

/** Folds one event into the figures. */
export function evolveMeasurements(measurements: Measurements, fact: TargetFact): Measurements {
  const next = new Map(measurements);
  if (fact.type === "MeasurementRecorded") {
    next.set(fact.data.measurement, { ...fact.data, recordedOn: fact.happenedOn, withdrawn: false });
  } else {
    const known = next.get(fact.data.measurement);
    if (known) next.set(known.measurement, { ...known, withdrawn: true });
  }
  return next;
}

/** How many years before a plan a baseline may lie: this project's choice; a figure of 1900 is a slip of the pen. */
const BASELINE_YEARS = 10;

/** The first day of a paper with figures of the plan, and the first day a figure of it can be true for. */
function measurable({ documents }: Province): { readonly paper: LegalDate; readonly figure: LegalDate } | null {
  const papers = documents.map(({ issuedOn, notBefore, period }) => issuedOn ?? notBefore ?? period.from);
  const [first, ...others] = papers;
  if (first === undefined) return null;
  const paper = others.reduce(earlierOf, first);
  return { paper, figure: documents.map((it) => it.period.from).reduce(earlierOf, paper) };
}

function dayProblems(
  { asOf, baseline = false, on }: Extract<TargetCommand, { readonly type: "record-measurement" }>,
  province: Province,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (asOf > on) problems.push(targetProblem("target/measured-after-report", ["asOf"], { asOf, on }));
  const known = measurable(province);
  if (known === null) return problems;
  const first = baseline ? civilDate(partsOf(known.figure).year - BASELINE_YEARS, 1, 1) : known.figure;
  if (asOf < first) problems.push(targetProblem("target/before-document", ["asOf"], { day: asOf, since: first }));
  if (!baseline && on < known.paper) {
    problems.push(targetProblem("target/before-document", ["on"], { day: on, since: known.paper }));
  }
  return problems;
}

function problemsOf(
  measurements: Measurements,
  command: TargetCommand,
  today: LegalDate,
  province: Province,
): readonly Problem[] {
  const known = measurements.get(command.measurement);
  const problems: Problem[] = [];
  if (command.on > today) problems.push(logProblem("command/in-future", ["on"], { on: command.on, today }));
  if (command.type === "withdraw-measurement") {
    if (!known || known.withdrawn) {
      problems.push(targetProblem("target/unknown-measurement", ["measurement"], { measurement: command.measurement }));
    }
    return problems;
  }
  if (known)
    problems.push(targetProblem("target/measurement-exists", ["measurement"], { measurement: command.measurement }));
  if (!indicatorOf(command.indicator, province.indicators)) {
    problems.push(
      provinceProblem("province/unknown-indicator", ["indicator"], {
        id: command.indicator,
        ...suggest(command.indicator, indicatorIds(province.indicators)),
      }),
    );
  }
  return [...problems, ...dayProblems(command, province)];
}

/**
 * Decides a command about figures.
 *
 * @throws KtttError with every problem: `target/*`, `province/unknown-indicator`, `command/in-future`
 */
export function decideMeasurement(
  measurements: Measurements,
  command: TargetCommand,
  today: LegalDate,
  province: Province,
): TargetFact {
  const problems = problemsOf(measurements, command, today, province);
  if (problems.length > 0) throw new KtttError(problems);
  const { attachments, measurement, on } = command;
  const papers = attachments ? { attachments } : {};
  if (command.type === "withdraw-measurement") {
    return { type: "MeasurementWithdrawn", happenedOn: on, data: { measurement, reason: command.reason, ...papers } };
  }
  return {
    type: "MeasurementRecorded",
    happenedOn: on,
    data: {
      measurement,
      indicator: command.indicator,
      scope: command.scope ?? "province",
      value: command.value,
      asOf: command.asOf,
      source: command.source,
      baseline: command.baseline ?? false,
      synthetic: command.synthetic ?? false,
      ...papers,
    },
  };
}
