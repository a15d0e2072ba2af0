import {
  formatDay,
  type LegalDate,
  type MeasureProgress,
  type Province,
  targetProgress,
  type TargetProgress,
} from "@kttt/core";
import { renderCitation } from "@kttt/core/law";
import { indicatorOf, type Measure } from "@kttt/core/province";
import { cell, type OfficeTable, type Row } from "./office-table.js";
import { notesOf, type ReportSource, type Trace, traceOf } from "./report-source.js";
import { columnsIn, numberWords, word } from "./words.js";

/** A figure and the day it is true for, with the id under which it was recorded; `null` where the document names it. */
export interface FigurePoint {
  readonly value: number;
  readonly asOf: LegalDate;
  readonly measurement: string | null;
  readonly synthetic: boolean;
}

/** One target with its horizons side by side (biểu D). Shares are of 1. */
export interface TargetRow {
  readonly target: string;
  readonly text: string;
  readonly indicator: string;
  readonly name: string;
  readonly unit: string;
  readonly draft: boolean;
  readonly baseline: FigurePoint | null;
  /** The latest figure up to the end of the year before. */
  readonly lastYear: FigurePoint | null;
  /** What the documents want by the end of this year; `null` where they set nothing for it. */
  readonly plan: number | null;
  /** The latest figure of this year. */
  readonly estimate: FigurePoint | null;
  readonly ofPlan: number | null;
  readonly ofLastYear: number | null;
  /** What is wanted, by horizon. */
  readonly aims: readonly {
    readonly horizon: LegalDate;
    readonly words: string;
    readonly verdict: MeasureProgress["verdict"];
    /** The rule which gave the verdict: document, item, line. */
    readonly basis: MeasureProgress["basis"];
  }[];
  readonly source: string | null;
}

const UNITS: Readonly<Record<string, string>> = { percent: "%", "percent-per-year": "%/năm", "vnd-billion": "tỷ đồng" };
const UNITS_EN: Readonly<Record<string, string>> = {
  percent: "%",
  "percent-per-year": "% a year",
  "vnd-billion": "billion VND",
};
const COUNTED_UNITS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  cooperatives: { vi: "HTX", en: "cooperatives" },
  "cooperative-unions": { vi: "LH HTX", en: "unions" },
  "cooperative-groups": { vi: "THT", en: "groups" },
  members: { vi: "thành viên", en: "members" },
  models: { vi: "mô hình", en: "models" },
};

/** A unit in words; the code of one nobody has named stays out of officials' texts. */
export function unitWords(unit: string, language: ReportSource["language"]): string {
  return (language === "vi" ? UNITS : UNITS_EN)[unit] ?? COUNTED_UNITS[unit]?.[language] ?? "";
}

const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "=": "=", "~": "≈", range: "" } as const;

/** What a measure aims at: `≥ 60 %`, `70 – 85 %`, with a mark where it was inferred. */
export function aimWords(measure: Measure, language: ReportSource["language"]): string {
  const unit = unitWords(measure.unit, language);
  const value =
    measure.comparator === "range"
      ? `${numberWords(measure.min ?? 0, language)} – ${numberWords(measure.max ?? 0, language)}`
      : `${SIGNS[measure.comparator]} ${numberWords(measure.value ?? 0, language)}`;
  return `${value}${unit === "" ? "" : ` ${unit}`}${measure.inferred ? ` (${word("inferred", language)})` : ""}`;
}

function pointsOf(source: ReportSource, indicator: string, scope: string): readonly FigurePoint[] {
  const { register, synthetic } = source;
  return [...register.measurements.values()]
    .filter((it) => it.indicator === indicator && it.scope === scope && !it.withdrawn && it.asOf <= register.asOf)
    .filter((it) => !(it.baseline ?? false) && (synthetic || !it.synthetic))
    .map(({ asOf, measurement, synthetic: invented, value }) => ({ value, asOf, measurement, synthetic: invented }))
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
}

/** Where a rule stands, in an official's words: the file it was read from is no part of them. */
function ruleWords(basis: MeasureProgress["basis"], language: ReportSource["language"]): string {
  return renderCitation("document" in basis ? { ...basis, file: undefined } : basis, language);
}

const PATH_NOTE = {
  vi: "Nhận định theo mức mà văn bản dẫn bên cạnh đặt ra. “Đúng tiến độ”: chưa đạt nhưng không kém mức tăng đều từ gốc đến mốc; cách tính này do phần mềm chọn, văn bản không quy định.",
  en: "Verdicts are by the level set in the document named beside them. “On the path”: not met yet, but no worse than an even way from the baseline to the horizon; the software chose this way of counting, no document prescribes it.",
} as const;

const yearOf = (day: LegalDate) => day.slice(0, 4);

function planOf(measures: readonly Measure[], year: string): number | null {
  const set = measures.find((it) => yearOf(it.horizon) === year && it.value !== undefined);
  return set?.value ?? null;
}

function nameOf(province: Province, indicator: string, language: ReportSource["language"]): string {
  return indicatorOf(indicator, province.indicators)?.name[language] ?? indicator;
}

/** A word of the province's own for units the table does not know: its own indicator names it. */
function rowOf(progress: TargetProgress, indicator: string, source: ReportSource): TargetRow {
  const { language, province, register } = source;
  const { draft, measures: all, target } = progress;
  const measures = all.filter((it) => it.measure.indicator === indicator);
  const points = pointsOf(source, indicator, target.scope);
  const year = yearOf(register.asOf);
  const lastYear = points.findLast((it) => yearOf(it.asOf) < year) ?? null;
  const estimate = points.findLast((it) => yearOf(it.asOf) === year) ?? null;
  const plan = planOf(
    measures.map((it) => it.measure),
    year,
  );
  const baseline = measures.find((it) => it.baseline !== null)?.baseline ?? null;
  const recorded = estimate?.measurement ? register.measurements.get(estimate.measurement) : undefined;
  const ratio = (whole: number | null | undefined) => (estimate === null || !whole ? null : estimate.value / whole);
  return {
    target: target.id,
    text: target.text,
    indicator,
    name: nameOf(province, indicator, language),
    unit: unitWords(measures[0]?.measure.unit ?? "", language),
    draft,
    baseline: baseline && { ...baseline, measurement: null, synthetic: false },
    lastYear,
    plan,
    estimate,
    ofPlan: ratio(plan),
    ofLastYear: ratio(lastYear?.value),
    aims: measures.map(({ basis, measure, verdict }) => ({
      basis,
      horizon: measure.horizon,
      words: aimWords(measure, language),
      verdict,
    })),
    source: recorded?.source ?? null,
  };
}

/** Every target and indicator once, in the order of the documents; what is not measured says so. */
export function targetRows(source: ReportSource): readonly TargetRow[] {
  const { province, register, synthetic } = source;
  return targetProgress(province, register, { synthetic }).flatMap((progress) =>
    [...new Set(progress.measures.map((it) => it.measure.indicator))].map((it) => rowOf(progress, it, source)),
  );
}

/** Table D (biểu D): the targets, what was measured, and what is wanted by 2030 and 2045. */
export function targetsTable(source: ReportSource, trace: Trace = traceOf(source)): OfficeTable {
  const { language, register } = source;
  const targets = targetRows(source);
  const judged = targets.some((row) => row.aims.some((it) => it.verdict === "onPath" || it.verdict === "notMet"));
  const of = columnsIn(language);
  const point = (it: FigurePoint | null) => {
    if (it === null) return cell(null);
    const behind = it.measurement === null ? [] : trace.of("measurement", [it.measurement]);
    return cell(it.value, behind);
  };
  const aims = (row: TargetRow, test: (horizon: string) => boolean) =>
    cell(
      row.aims
        .filter((it) => test(yearOf(it.horizon)))
        .map((it) => it.words)
        .join("; ") || null,
    );
  return {
    id: "targets",
    title: word("tableD", language),
    notes: [...notesOf(source), ...(judged ? [PATH_NOTE[language]] : [])],
    asOf: register.asOf,
    language,
    columns: [
      of("no", "no", "index", 5),
      of("target", "target", "text", 40),
      of("unit", "unit", "text", 8),
      of("baseline", "baseline", "text", 12),
      of("lastYear", "lastYear", "figure", 10),
      of("plan", "plan", "figure", 10),
      of("estimate", "estimate", "figure", 11),
      of("ofPlan", "ofPlan", "share", 9),
      of("ofLastYear", "ofLastYear", "share", 9),
      of("target2030", "target2030", "text", 13),
      of("target2045", "target2045", "text", 13),
      of("otherTarget", "otherTarget", "text", 15),
      of("verdict", "verdict", "text", 26),
      of("source", "source", "text", 20),
    ],
    rows: targets.map((row, index): Row => {
      const others = row.aims.filter((it) => !["2030", "2045"].includes(yearOf(it.horizon)));
      const verdicts = row.aims.map((it) => `${yearOf(it.horizon)}: ${word(it.verdict, language)}`);
      const rules = new Set(row.aims.map((it) => ruleWords(it.basis, language)));
      const behind = row.estimate?.measurement ? trace.of("measurement", [row.estimate.measurement]) : [];
      const invented = row.estimate?.synthetic ? ` (${word("invented", language)})` : "";
      return {
        kind: "row",
        cells: {
          no: cell(index + 1),
          target: cell(row.name),
          unit: cell(row.unit || null),
          baseline: cell(
            row.baseline && `${numberWords(row.baseline.value, language)} (${formatDay(row.baseline.asOf, language)})`,
          ),
          lastYear: point(row.lastYear),
          plan: cell(row.plan),
          estimate: point(row.estimate),
          ofPlan: cell(row.ofPlan),
          ofLastYear: cell(row.ofLastYear),
          target2030: aims(row, (it) => it === "2030"),
          target2045: aims(row, (it) => it === "2045"),
          otherTarget: cell(others.map((it) => `${yearOf(it.horizon)}: ${it.words}`).join("; ") || null),
          verdict: cell(`${[...new Set(verdicts)].join("; ")}${invented} [${[...rules].join("; ")}]`, behind),
          source: cell(row.source),
        },
      };
    }),
  };
}
