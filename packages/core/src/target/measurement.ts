import { logProblem } from "../log/errors.js";
import { targetProblem } from "./errors.js";
import { provinceProblem } from "../province/errors.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { suggest } from "../kernel/nearest.js";
import { INDICATORS, indicatorOf } from "../province/indicators.js";
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

function problemsOf(measurements: Measurements, command: TargetCommand, today: LegalDate): readonly Problem[] {
  const known = measurements.get(command.measurement);
  const problems: Problem[] = [];
  if (command.on > today) problems.push(logProblem("command/in-future", ["on"], { on: command.on, today }));
  if (command.type === "withdraw-measurement") {
    if (!known || known.withdrawn) {
      problems.push(targetProblem("target/no-such-measurement", ["measurement"], { measurement: command.measurement }));
    }
    return problems;
  }
  if (known)
    problems.push(targetProblem("target/measurement-known", ["measurement"], { measurement: command.measurement }));
  if (!indicatorOf(command.indicator)) {
    problems.push(
      provinceProblem("province/unknown-indicator", ["indicator"], {
        id: command.indicator,
        ...suggest(command.indicator, Object.keys(INDICATORS)),
      }),
    );
  }
  if (command.asOf > command.on) {
    problems.push(targetProblem("target/measured-after-report", ["asOf"], { asOf: command.asOf, on: command.on }));
  }
  return problems;
}

/**
 * Decides a command about figures.
 *
 * @throws KtttError with every problem: `target/*`, `province/unknown-indicator`, `command/in-future`
 */
export function decideMeasurement(measurements: Measurements, command: TargetCommand, today: LegalDate): TargetFact {
  const problems = problemsOf(measurements, command, today);
  if (problems.length > 0) throw new KtttError(problems);
  const { measurement, on } = command;
  if (command.type === "withdraw-measurement") {
    return { type: "MeasurementWithdrawn", happenedOn: on, data: { measurement, reason: command.reason } };
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
    },
  };
}
