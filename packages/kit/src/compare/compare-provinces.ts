import type { DocumentCitation } from "@kttt/core/law";
import {
  INDICATORS,
  type Measure,
  type Province,
  REPORTING_PERIODS,
  type ReportingDuty,
  rowCitation,
  type TargetDefinition,
  type TaskDefinition,
} from "@kttt/core/province";
import { closePairs } from "./close-texts.js";
import { DUTY_SUBJECTS, type DutySubject, subjectsOf } from "./duty-subjects.js";

/** A row of one province with the place where it stands. */
export interface Cited<Row> {
  readonly row: Row;
  readonly citation: DocumentCitation;
}

/** One measure of a target. */
export interface CitedMeasure extends Cited<TargetDefinition> {
  readonly measure: Measure;
}

/** What both sides aim at in one indicator of the catalogue; the same indicator means the same figure. */
export interface ComparedIndicator {
  readonly indicator: string;
  readonly left: readonly CitedMeasure[];
  readonly right: readonly CitedMeasure[];
}

/** The reports which both sides ask for in periods of one length. */
export interface ComparedReports {
  readonly period: ReportingDuty["period"];
  readonly left: readonly Cited<ReportingDuty>[];
  readonly right: readonly Cited<ReportingDuty>[];
}

/** Two tasks which are close in their words. */
export interface TaskPair {
  readonly left: Cited<TaskDefinition>;
  readonly right: Cited<TaskDefinition>;
  /** 0 to 1, as {@link closePairs} measures it. */
  readonly closeness: number;
}

/** The tasks of both sides in which words of one subject stand. */
export interface ComparedSubject {
  readonly subject: DutySubject;
  readonly left: readonly Cited<TaskDefinition>[];
  readonly right: readonly Cited<TaskDefinition>[];
  /** The closest in words, best first; each task in one pair at most over all subjects. */
  readonly pairs: readonly TaskPair[];
}

/** Two provinces side by side. What stands side by side is alike in kind; nothing says that it is the same duty. */
export interface ComparedProvinces {
  readonly left: Province;
  readonly right: Province;
  /** Indicators in which both have an aim, in the order of the catalogue. */
  readonly indicators: readonly ComparedIndicator[];
  /** Indicators in which only one side has an aim. */
  readonly onlyLeft: readonly string[];
  readonly onlyRight: readonly string[];
  readonly reports: readonly ComparedReports[];
  readonly subjects: readonly ComparedSubject[];
}

/** From how close in words on two tasks are shown as a pair: below it the pairs of the shipped documents have little in common. */
export const LEAST_CLOSENESS = 0.18;

function cited<Row extends TaskDefinition | TargetDefinition | ReportingDuty>(
  province: Province,
  row: Row,
): Cited<Row>[] {
  const document = province.documents.find((it) => it.id === row.document);
  return document ? [{ row, citation: rowCitation(document, row) }] : [];
}

function measuresOf(province: Province, indicator: string): readonly CitedMeasure[] {
  return province.targets
    .flatMap((target) => cited(province, target))
    .flatMap((it) =>
      it.row.measures.filter((measure) => measure.indicator === indicator).map((measure) => ({ ...it, measure })),
    );
}

function usedIndicators({ targets }: Province): ReadonlySet<string> {
  return new Set(targets.flatMap((it) => it.measures.map((measure) => measure.indicator)));
}

/** The words a task is compared by: its lead-in line and its own. */
function wordsOf({ text, under }: TaskDefinition): string {
  return under ? `${under.text} ${text}` : text;
}

function compareTasks(left: Province, right: Province): readonly ComparedSubject[] {
  // A task which an annex repeats is compared there.
  const sides = [left, right].map((province) =>
    province.tasks.filter((it) => !it.assignedIn).flatMap((task) => cited(province, task)),
  );
  const [a = [], b = []] = sides;
  const subjects = (all: typeof a) =>
    all.map((it) => new Set(subjectsOf(wordsOf(it.row)).map((subject) => subject.id)));
  const [ofA, ofB] = [subjects(a), subjects(b)];
  const shared = (x: number, y: number) => [...(ofA[x] ?? [])].filter((id) => ofB[y]?.has(id));
  const pairs = closePairs(
    a.map((it) => wordsOf(it.row)),
    b.map((it) => wordsOf(it.row)),
    LEAST_CLOSENESS,
    (x, y) => shared(x, y).length > 0,
  );
  return DUTY_SUBJECTS.map((subject): ComparedSubject => ({
    subject,
    left: a.filter((_, index) => ofA[index]?.has(subject.id)),
    right: b.filter((_, index) => ofB[index]?.has(subject.id)),
    pairs: pairs.flatMap((pair): TaskPair[] => {
      const [x, y] = [a[pair.left], b[pair.right]];
      const first = shared(pair.left, pair.right)[0];
      return x && y && first === subject.id ? [{ left: x, right: y, closeness: pair.closeness }] : [];
    }),
  })).filter((it) => it.left.length > 0 || it.right.length > 0);
}

/**
 * Lays two provinces side by side: targets by the indicator they measure, reporting duties by their period, tasks by what
 * they are about ({@link DUTY_SUBJECTS}) and, within that, by how close they are in words ({@link closePairs}).
 *
 * Pure and deterministic. No two duties are said to be the same: documents of two provinces never are.
 */
export function compareProvinces(left: Province, right: Province): ComparedProvinces {
  const [inLeft, inRight] = [usedIndicators(left), usedIndicators(right)];
  const ids = Object.keys(INDICATORS);
  return {
    left,
    right,
    indicators: ids
      .filter((id) => inLeft.has(id) && inRight.has(id))
      .map((indicator) => ({ indicator, left: measuresOf(left, indicator), right: measuresOf(right, indicator) })),
    onlyLeft: ids.filter((id) => inLeft.has(id) && !inRight.has(id)),
    onlyRight: ids.filter((id) => inRight.has(id) && !inLeft.has(id)),
    reports: REPORTING_PERIODS.map((period): ComparedReports => {
      const of = (province: Province) =>
        province.reporting.filter((it) => it.period === period).flatMap((duty) => cited(province, duty));
      return { period, left: of(left), right: of(right) };
    }).filter((it) => it.left.length > 0 || it.right.length > 0),
    subjects: compareTasks(left, right),
  };
}
