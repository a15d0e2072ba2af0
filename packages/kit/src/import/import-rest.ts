import { nearest } from "@kttt/core/errors";
import {
  INDICATORS,
  type PlanDocument,
  type Province,
  type ProvinceInput,
  REPORTING_PERIODS,
} from "@kttt/core/province";
import type { BodyDraft } from "./draft-body.js";
import { daysOf, draftReports, type ReportDraft, type ReportInput } from "./draft-reports.js";
import { draftSkipped, type SkippedDraft, type Why } from "./draft-skipped.js";
import { draftTargets, type PrintedFigure, type TargetDraft } from "./draft-targets.js";
import { type QuestionPlace, says, wrongAnswer } from "./questions.js";
import type { BodyNames } from "./read-bodies.js";
import type { Source } from "./read-source.js";
import { answeredWords, bodiesOf, type RowReading, type TableReading } from "./row-fields.js";
import type { Cell } from "./table.js";

type TargetInput = ProvinceInput["targets"][number];
type MeasureInput = TargetInput["measures"][number];
type SkippedInput = NonNullable<PlanDocument["source"]["skipped"]>[number];

/** What a running text holds beside its duties, as a person has confirmed it. */
export interface BodyRest {
  readonly targets: readonly TargetInput[];
  readonly reporting: readonly ReportInput[];
  readonly skipped: readonly SkippedInput[];
}

/** What the rest of a text is read with. */
export interface RestReading extends TableReading {
  readonly source: Source;
  readonly province: Province;
  readonly document: PlanDocument;
  readonly names: BodyNames;
  readonly cellsOf: (lines: readonly number[]) => readonly (Cell | undefined)[];
}

interface Asked {
  readonly key: string;
  readonly kind: "draft";
  readonly about: "report" | "target" | "skip";
  readonly vi: string;
  readonly en: string;
  readonly suggestions: readonly string[];
}

/** Asks about some lines, which stay open until there is an answer. */
function askAbout(asked: Asked, lines: readonly number[], { cellsOf, ledger }: RestReading): unknown {
  const { en, vi, ...question } = asked;
  const place: QuestionPlace = { table: 1, row: lines.at(-1) ?? 1 };
  const answer = ledger.ask({ ...question, text: { vi, en }, place });
  if (answer === undefined) ledger.asked(...cellsOf(lines));
  else ledger.read(...cellsOf(lines));
  return answer;
}

const fieldsOf = (answer: unknown, names: readonly string[]): Readonly<Record<string, unknown>> | null =>
  typeof answer === "object" &&
  answer !== null &&
  !Array.isArray(answer) &&
  Object.keys(answer).length > 0 &&
  Object.keys(answer).every((it) => names.includes(it))
    ? (answer as Readonly<Record<string, unknown>>)
    : null;

const BODY_FIELDS = ["reporters", "recipients", "through", "consolidators"] as const;
const REPORT_FIELDS = [...BODY_FIELDS, "text", "period", "due"] as const;

function reportOf(draft: ReportDraft, answer: unknown, all: RestReading): readonly ReportInput[] {
  const { document } = all;
  const form = `đúng / right, bỏ / drop, { ${REPORT_FIELDS.join(", ")} }`;
  const mended = says(answer, "right") ? {} : fieldsOf(answer, REPORT_FIELDS);
  if (!mended) throw wrongAnswer(draft.key, form);
  const reading: RowReading = { ...all, row: draft.lines.at(-1) ?? 1, place: draft.key, open: [] };
  const words = (field: string) => answeredWords(draft.key, mended[field], field, reading);
  const bodies = (field: (typeof BODY_FIELDS)[number]) => {
    if (mended[field] === undefined) return [...draft[field]];
    if (Array.isArray(mended[field]) && mended[field].length === 0) return [];
    const named = answeredWords(draft.key, mended[field], "lead", reading);
    return [...bodiesOf({ words: named, cells: [] }, { words: null, cells: [] }, reading).leads];
  };
  const period =
    mended["period"] === undefined ? draft.period : REPORTING_PERIODS.find((it) => it === mended["period"]);
  if (!period) throw wrongAnswer(draft.key, `period: ${REPORTING_PERIODS.join(", ")}`);
  const dueText = mended["due"] === undefined ? draft.dueText : says(mended["due"], "none") ? null : words("due");
  const [due = null, ...more] = dueText === null ? [] : daysOf(dueText, document);
  if (dueText !== null && due === null) throw wrongAnswer(draft.key, `due: “${dueText}”`);
  return [
    {
      id: `${document.id}/report.dong-${draft.lines.at(-1) ?? 0}`,
      document: document.id,
      reporters: bodies("reporters"),
      recipients: bodies("recipients"),
      through: bodies("through"),
      finalRecipient: null,
      consolidators: bodies("consolidators"),
      period,
      due,
      ...(more.length === 0 ? {} : { alsoDue: [...more] }),
      text: mended["text"] === undefined ? draft.text : words("text"),
      source: { lines: [...draft.lines] },
    },
  ];
}

function reports(drafts: readonly BodyDraft[], all: RestReading): readonly ReportInput[] {
  return draftReports(drafts, all.names, all.document).flatMap((draft) => {
    const list = (ids: readonly string[]) => (ids.length === 0 ? "–" : ids.join(", "));
    const day = draft.dueText === null ? "" : ` [${draft.dueText}]`;
    const shown = `${list(draft.reporters)} → ${list(draft.recipients)}, ${draft.period}${day}: “${draft.text}”`;
    const fields = REPORT_FIELDS.join(": …, ");
    const answer = askAbout(
      {
        key: draft.key,
        kind: "draft",
        about: "report",
        vi: `Có phải chế độ báo cáo không? ${shown}. Khác thì ghi: { ${fields}: … }.`,
        en: `Is it a reporting duty? ${shown}. Where it is otherwise, write: { ${fields}: … }.`,
        suggestions: ["đúng", "bỏ"],
      },
      draft.lines,
      all,
    );
    return answer === undefined || says(answer, "drop") ? [] : reportOf(draft, answer, all);
  });
}

const MEASURE_FIELDS = ["indicator", "comparator", "value", "min", "max", "horizon"] as const;

function unitOf(indicator: string, key: string, { province }: RestReading): string {
  const own = (province.indicators ?? []).find((it) => it.id === indicator);
  const known = Object.entries(INDICATORS).find(([id]) => id === indicator)?.[1];
  if (own ?? known) return own?.unit ?? known?.unit ?? "";
  const meant = nearest(indicator, [...Object.keys(INDICATORS), ...(province.indicators ?? []).map((it) => it.id)]);
  throw wrongAnswer(key, `indicator “${indicator}”${meant === null ? "" : ` (${meant}?)`}: kttt reference indicators`);
}

function measureOf(
  draft: TargetDraft,
  figure: PrintedFigure,
  answer: unknown,
  all: RestReading,
): readonly MeasureInput[] {
  if (says(answer, "drop")) return [];
  const mended = says(answer, "right") ? {} : fieldsOf(answer, MEASURE_FIELDS);
  if (!mended) throw wrongAnswer(draft.key, `đúng / right, bỏ / drop, { ${MEASURE_FIELDS.join(", ")} }`);
  const indicator = mended["indicator"] ?? figure.near[0];
  if (typeof indicator !== "string") throw wrongAnswer(draft.key, "indicator: …");
  const { comparator, max, min, value } = figure;
  const printed = { comparator, ...(value === undefined ? { min, max } : { value }) };
  const { horizon = draft.horizon, ...rest } = mended;
  return [
    {
      ...printed,
      ...rest,
      indicator,
      unit: unitOf(indicator, draft.key, all),
      horizon,
      inferred: !draft.yearNamed && mended["horizon"] === undefined,
    } as MeasureInput,
  ];
}

function targets(all: RestReading): readonly TargetInput[] {
  const { document, province, source } = all;
  return draftTargets(source, province, document).flatMap((draft): readonly TargetInput[] => {
    const shown = draft.figures.map(({ comparator, max, min, near, of, value }) => {
      const figure = value === undefined ? `${min ?? ""}–${max ?? ""}` : `${comparator} ${value}`;
      return `${figure} ${of}${near.length === 0 ? "" : ` (${near.join(", ")}?)`}`;
    });
    const fields = MEASURE_FIELDS.join(": …, ");
    const answer = askAbout(
      {
        key: draft.key,
        kind: "draft",
        about: "target",
        vi: `Có phải chỉ tiêu không? “${draft.text}”. Số in: ${shown.join("; ")}; đến ${draft.horizon}. Khác thì ghi { ${fields}: … }, nhiều số thì một danh sách theo thứ tự.`,
        en: `Is it a target? “${draft.text}”. Figures: ${shown.join("; ")}; by ${draft.horizon}. Where it is otherwise, write { ${fields}: … }; for several figures a list in their order.`,
        suggestions: ["đúng", "bỏ"],
      },
      draft.lines,
      all,
    );
    if (answer === undefined || says(answer, "drop")) return [];
    const answers: readonly unknown[] = Array.isArray(answer) ? answer : draft.figures.map(() => answer);
    if (
      answers.length !== draft.figures.length ||
      (!Array.isArray(answer) && !says(answer, "right") && answers.length > 1)
    ) {
      throw wrongAnswer(draft.key, `[${draft.figures.map((it) => it.of || "…").join(", ")}]`);
    }
    const measures = draft.figures.flatMap((figure, at) => measureOf(draft, figure, answers[at], all));
    if (measures.length === 0) return [];
    return [
      {
        id: `${document.id}/target.dong-${draft.lines[0] ?? 0}`,
        document: document.id,
        text: draft.text,
        scope: "province",
        measures: [...measures],
        source: { lines: [...draft.lines] },
      },
    ];
  });
}

const WHY: Readonly<Record<Why, string>> = {
  heading: "tên mục",
  "general-statement": "nhận định chung",
  "legal-basis": "căn cứ",
  letterhead: "phần đầu văn bản",
  recipients: "nơi nhận",
  signature: "phần ký",
  "table-head": "đầu bảng",
  "not-expressible": "không diễn đạt được",
};

function skippedOf(draft: SkippedDraft, all: RestReading): readonly SkippedInput[] {
  const { from, key, text, to, why } = draft;
  const lines = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const reasons = Object.keys(WHY).filter((it) => it !== "not-expressible");
  const answer = askAbout(
    {
      key,
      kind: "draft",
      about: "skip",
      vi: `Dòng ${from}-${to} không giao việc gì: ${WHY[why]} (“${text.slice(0, 80)}”)? Khác thì ghi: ${reasons.join(" | ")}.`,
      en: `Lines ${from}-${to} order nothing: ${why} (“${text.slice(0, 80)}”)? Otherwise write: ${reasons.join(" | ")}.`,
      suggestions: ["đúng", "bỏ"],
    },
    lines,
    all,
  );
  if (answer === undefined || says(answer, "drop")) return [];
  const said = says(answer, "right") ? why : reasons.find((it) => it === answer);
  if (said === undefined) throw wrongAnswer(key, `đúng / right, bỏ / drop, ${reasons.join(", ")}`);
  return [{ from, to, why: said as Why }];
}

/**
 * Drafts what a text holds beside its duties: reports, targets, and lines which carry none of them; each is asked about
 * (`report:<line>`, `target:<line>`, `skip:<from>-<to>`) and taken over as the answer says.
 *
 * @throws KtttError `import/wrong-answer`
 */
export function importRest(drafts: readonly BodyDraft[], all: RestReading): BodyRest {
  const reporting = reports(drafts, all);
  const aims = targets(all);
  const taken = new Set([
    ...drafts.flatMap((it) => it.lines),
    ...draftTargets(all.source, all.province, all.document).flatMap((it) => it.lines),
  ]);
  const skipped = draftSkipped(all.source, all.document, taken).flatMap((it) => skippedOf(it, all));
  return { targets: aims, reporting, skipped };
}
