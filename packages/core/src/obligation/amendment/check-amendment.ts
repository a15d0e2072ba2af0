import { obligationProblem } from "../errors.js";
import { logProblem } from "../../log/errors.js";
import { formatDeadline } from "../../deadline/format-deadline.js";
import { inBoth } from "../../kernel/language.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import type { Register } from "../register.js";
import { type Problem, type ProblemPath } from "../../kernel/problem.js";
import { suggest } from "../../kernel/nearest.js";
import { checkProvince } from "../../province/define-province.js";
import type { Province, ReportingDuty } from "../../province/province.schema.js";
import type { PlanText, DutyRow } from "../../plan/amendment/amendment.js";
import type { Deadline } from "../../deadline/deadline.schema.js";
import { changedRow, type DutyVersion, isTask, presentRows } from "../../plan/amendment/duty-versions.js";
import { type AmendCommand, dutyOf, type PlanChange } from "../../plan/amendment/plan-change.schema.js";

const ADDING: readonly PlanChange["change"][] = ["add-task", "add-reporting"];
const adds = (change: PlanChange) => ADDING.includes(change.change);
const dates = (change: PlanChange) => change.change === "redate" || change.change === "office-day";
/** Whether a change leaves no room for another one of the same duty: what begins or ends with it does so as it is said. */
const standsAlone = (change: PlanChange) => adds(change) || change.change === "end";

/** The deadline, without its day, which gives a regular report one day in each of its periods. */
const DEADLINE_OF_PERIOD: Readonly<Partial<Record<ReportingDuty["period"], Deadline>>> = {
  week: { kind: "weekly" },
  month: { kind: "monthly" },
  quarter: { kind: "quarterly" },
  "half-year": { kind: "half-year" },
  "nine-months": { kind: "nine-months" },
  year: { kind: "annual" },
};

/** An office sets its own day only for a regular report of which the document prints none, one day for each period. */
function officeDayProblems(
  change: PlanChange,
  path: ProblemPath,
  present: ReadonlyMap<string, DutyVersion>,
): Problem[] {
  const version = change.change === "office-day" ? present.get(change.duty) : undefined;
  if (change.change !== "office-day" || !version) return [];
  const { duty } = change;
  if (isTask(version.row)) return [obligationProblem("amendment/not-a-report", path, { duty })];
  if (version.row.due !== null && version.officeDay === null) {
    return [obligationProblem("amendment/day-printed", path, { duty })];
  }
  const wanted = DEADLINE_OF_PERIOD[version.row.period];
  if (wanted?.kind === change.deadline.kind) return [];
  const params = {
    duty,
    ...inBoth("given", (language) => formatDeadline(change.deadline, language)),
    ...(wanted ? inBoth("wanted", (language) => formatDeadline(wanted, language)) : {}),
  };
  return [obligationProblem("amendment/other-periods", [...path, "deadline", "kind"], params)];
}

/** Every id the log has ever used for a duty: those it began with, those decisions added, those assigned. */
export function usedIds(province: Province, register: Register): ReadonlySet<string> {
  const { text } = register;
  const begun = (text.opened ?? [...province.tasks, ...province.reporting]).map((it) => it.id);
  const added = text.amendments.flatMap((it) => it.changes.filter(adds).map(dutyOf));
  const given = [...register.obligations.values()].map((it) => it.obligation.duty);
  return new Set([...begun, ...added, ...given]);
}

/** The last day on which a decision changed a duty, of those already in the log. */
function lastChange({ amendments }: PlanText, duty: string): LegalDate | null {
  return amendments.filter((it) => it.changes.some((change) => dutyOf(change) === duty)).at(-1)?.on ?? null;
}

/** What is wrong with a change as such: what it names, and when. */
function changeProblems(
  change: PlanChange,
  path: ProblemPath,
  command: AmendCommand,
  known: {
    readonly used: ReadonlySet<string>;
    readonly present: ReadonlySet<string>;
    readonly text: PlanText;
  },
): readonly Problem[] {
  const duty = dutyOf(change);
  const found: Problem[] = [];
  if (adds(change)) {
    if (known.used.has(duty)) found.push(obligationProblem("amendment/id-used", path, { duty }));
  } else if (!known.used.has(duty)) {
    found.push(obligationProblem("amendment/unknown-duty", path, { duty, ...suggest(duty, [...known.present]) }));
  } else if (!known.present.has(duty) && change.change !== "end") {
    found.push(obligationProblem("amendment/duty-ended", path, { duty }));
  }
  const last = lastChange(known.text, duty);
  if (last !== null && last > command.on) {
    found.push(obligationProblem("amendment/out-of-order", ["on"], { duty, on: command.on, last }));
  }
  const same = command.changes.filter((it) => dutyOf(it) === duty);
  const clash = same.some(
    (it) =>
      it !== change &&
      (it.change === change.change || standsAlone(it) || standsAlone(change) || (dates(it) && dates(change))),
  );
  if (clash && same[0] !== change) found.push(obligationProblem("amendment/changed-twice", path, { duty }));
  return found;
}

/** Under which field of a change a field of the row stands. */
const FIELD: Readonly<Record<string, readonly PlanChange["change"][]>> = {
  text: ["reword"],
  deadline: ["redate", "office-day"],
  due: ["redate", "office-day"],
  deadlineText: ["redate"],
  leads: ["relead"],
  reporters: ["relead"],
};

function placeOf(changes: readonly PlanChange[], duty: string, [field, ...rest]: ProblemPath): ProblemPath | null {
  const added = changes.findIndex((it) => dutyOf(it) === duty && adds(it));
  if (added >= 0) {
    const part = changes[added]?.change === "add-task" ? "task" : "reporting";
    return ["changes", added, part, ...(field === undefined ? [] : [field]), ...rest];
  }
  const kinds = FIELD[String(field)] ?? [];
  const index = changes.findIndex((it) => dutyOf(it) === duty && kinds.includes(it.change));
  if (index < 0) return null;
  const name = field === "reporters" ? "leads" : field === "due" ? "deadline" : String(field);
  return ["changes", index, name, ...rest];
}

/**
 * What a province's own checks say of the rows as changed: unknown bodies and documents, days which no month has, a task
 * without a source. Totals which a document prints are of the document, not of its later changes.
 */
function rowProblems(province: Province, rows: readonly DutyRow[], changes: readonly PlanChange[]): readonly Problem[] {
  const tasks = rows.filter(isTask);
  const reporting = rows.filter((row) => !isTask(row));
  const documents = province.documents.map((document) => ({ ...document, printedTotals: [] }));
  const others = province.tasks.filter((it) => !rows.some((row) => row.id === it.id));
  const check = checkProvince(
    structuredClone({ ...province, documents, tasks: [...tasks, ...others], targets: [], reporting }),
  );
  return check.problems.flatMap((it): readonly Problem[] => {
    const [list, index, ...field] = it.path;
    const row = (list === "tasks" ? tasks : list === "reporting" ? reporting : [])[Number(index)];
    const path = row ? placeOf(changes, row.id, field) : null;
    return path ? [{ ...it, path }] : [];
  });
}

/** The rows as the changes leave them, of those which stay in the plan. */
export function rowsAfter(present: ReadonlyMap<string, DutyRow>, changes: readonly PlanChange[]): readonly DutyRow[] {
  return [...new Set(changes.map(dutyOf))].flatMap((duty) => {
    const own = changes.filter((it) => dutyOf(it) === duty);
    const added = own.flatMap((it): DutyRow[] =>
      it.change === "add-task" ? [it.task] : it.change === "add-reporting" ? [it.reporting] : [],
    )[0];
    const row = own.reduce<DutyRow | null>(
      (it, change) => (it === null ? null : changedRow(it, change)),
      added ?? present.get(duty) ?? null,
    );
    return row === null ? [] : [row];
  });
}

/** Everything that is wrong with an amendment before anything is changed. */
export function amendmentProblems(
  province: Province,
  register: Register,
  command: AmendCommand,
  today: LegalDate,
): readonly Problem[] {
  const { changes, decision, on } = command;
  const { text } = register;
  const versions = presentRows(province, text);
  const present = new Map([...versions].map(([id, version]) => [id, version.row]));
  const known = { used: usedIds(province, register), present: new Set(present.keys()), text };
  const late = [
    ...(on > today ? [logProblem("command/in-future", ["on"], { on, today })] : []),
    ...(decision.issuedOn > today
      ? [logProblem("command/in-future", ["decision", "issuedOn"], { on: decision.issuedOn, today })]
      : []),
  ];
  const noDay = changes.flatMap((change, index) => {
    const isDated = change.change !== "redate" || change.deadline !== null;
    const row = present.get(dutyOf(change));
    return isDated || !row || !isTask(row)
      ? []
      : [obligationProblem("amendment/no-deadline", ["changes", index, "deadline"], { duty: row.id })];
  });
  return [
    ...late,
    ...changes.flatMap((change, index) => changeProblems(change, ["changes", index], command, known)),
    ...changes.flatMap((change, index) => officeDayProblems(change, ["changes", index], versions)),
    ...noDay,
    ...rowProblems(province, rowsAfter(present, changes), changes),
  ];
}
