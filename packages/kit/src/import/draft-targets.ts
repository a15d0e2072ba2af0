import { INDICATORS, type PlanDocument, type Province, type ProvinceInput } from "@kttt/core/province";
import { type WholeParagraph, wholeParagraphs } from "./draft-body.js";
import { nameKey } from "./read-bodies.js";
import type { Source } from "./read-source.js";

type MeasureInput = ProvinceInput["targets"][number]["measures"][number];

/** One figure of a target as it is printed. */
export interface PrintedFigure {
  readonly comparator: MeasureInput["comparator"];
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** The words behind the figure: "%", "hợp tác xã". */
  readonly of: string;
  /** Indicators whose names are most like the words around it, the likeliest first. Never taken by themselves. */
  readonly near: readonly string[];
}

/** A target drafted from running text: never more than a draft, each one is asked about. */
export interface TargetDraft {
  /** The question by which a person takes it over, mends or drops it: `target:<line>`. */
  readonly key: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
  /** The last day of the year the sentence names last; that of the document where it names none. */
  readonly horizon: string;
  readonly yearNamed: boolean;
}

const TITLE = /^\s*(?:PHẦN\s+)?(?:[IVX]+[.)]?|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ][.)])\s+(.*)$/iu;
const OF_TARGETS = /mục tiêu|chỉ tiêu/iu;
const MARK = /^\s*(?:[-–—+*•]|\(?[a-zđ0-9]{1,2}[.)])\s+/u;
const FIGURE =
  /(?:(từ|trên|hơn|ít nhất|tối thiểu|khoảng|xấp xỉ|dưới|không quá|tối đa)\s+)?(?:(?:khoảng|từ)\s+)?(\d[\d.,]*)\s*(?:%?\s*(?:[-–]|đến)\s*(\d[\d.,]*)\s*)?(%|(?!trở lên)\p{L}[\p{L} ]{0,40}?(?=\s+trở lên|[^\p{L} ]|$))?(?:\s*(trở lên))?/giu;
/** A day, a year, the number of a paper: figures which count nothing. */
const NO_FIGURE =
  /\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d+\/(?:\p{Lu}|\d{4})[\p{L}\d/-]*|(?:năm|giai đoạn|tháng|ngày|quý|số)\s+\d+(?:\s*[-–/]\s*\d+)*/giu;

const COMPARATORS: Readonly<Record<string, MeasureInput["comparator"]>> = {
  trên: ">",
  hơn: ">",
  "ít nhất": ">=",
  "tối thiểu": ">=",
  từ: ">=",
  khoảng: "~",
  "xấp xỉ": "~",
  dưới: "<=",
  "không quá": "<=",
  "tối đa": "<=",
};

/** "1.500" is fifteen hundred, "2,5" two and a half. */
function numberIn(printed: string): number {
  const plain = printed.replace(/[.,]+$/u, "");
  return Number(/^\d{1,3}(?:\.\d{3})+$/u.test(plain) ? plain.replace(/\./gu, "") : plain.replace(",", "."));
}

const MOST_NEAR = 3;
/** The indicators whose names share most words with a sentence; of those which count in percent only where it does. */
function nearIndicators(text: string, percent: boolean, province: Province): readonly string[] {
  const words = new Set(nameKey(text).split(/[^\p{L}]+/u));
  const all = [
    ...Object.entries(INDICATORS).map(([id, it]) => ({ id, name: it.name.vi, unit: it.unit as string })),
    ...(province.indicators ?? []).map(({ id, name, unit }) => ({ id, name: name.vi, unit })),
  ];
  return all
    .filter((it) => it.unit.startsWith("percent") === percent)
    .map(({ id, name }) => {
      const own = nameKey(name).split(/[^\p{L}]+/u);
      return { id, share: own.filter((it) => words.has(it)).length / own.length };
    })
    .filter((it) => it.share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_NEAR)
    .map((it) => it.id);
}

function figuresIn(text: string, province: Province): readonly PrintedFigure[] {
  // What counts nothing is covered up, so that every place stays.
  const plain = text.replace(NO_FIGURE, (it) => " ".repeat(it.length));
  return [...plain.matchAll(FIGURE)].flatMap(([, how = "", first = "", second, of = "", more]): PrintedFigure[] => {
    const value = numberIn(first);
    if (!Number.isFinite(value)) return [];
    const near = nearIndicators(text, of === "%" || /%/u.test(of), province);
    if (second !== undefined) {
      return [{ comparator: "range", min: value, max: numberIn(second), of: of.trim(), near }];
    }
    const word = how.toLocaleLowerCase("vi");
    return [{ comparator: more === undefined ? (COMPARATORS[word] ?? "=") : ">=", value, of: of.trim(), near }];
  });
}

function horizonOf(text: string, document: PlanDocument): { readonly horizon: string; readonly yearNamed: boolean } {
  const years = [...text.matchAll(/(?:năm|giai đoạn \d{4}\s*[-–])\s*(\d{4})/giu)].map(([, it = ""]) => it);
  const last = years.at(-1);
  return last === undefined
    ? { horizon: document.period.to, yearNamed: false }
    : { horizon: `${last}-12-31`, yearNamed: true };
}

/** Whether a paragraph is the title of a section of targets, of another section, or none. */
function titled(text: string, next: WholeParagraph | undefined): boolean | null {
  const words = TITLE.exec(text)?.[1];
  if (words === undefined || next === undefined || /[.;]\s*$/u.test(text)) return null;
  return OF_TARGETS.test(words);
}

/**
 * Drafts the targets of a plan: each item or paragraph with a figure below a title which speaks of aims ("Mục tiêu", "Chỉ
 * tiêu"), with its figures as printed and the indicators which may be meant.
 */
export function draftTargets(source: Source, province: Province, document: PlanDocument): readonly TargetDraft[] {
  const all = wholeParagraphs(source, document);
  let inTargets = false;
  return all.flatMap(({ lines, text }, at): TargetDraft[] => {
    const title = titled(text, all[at + 1]);
    // A numbered line inside such a section may be a title of its own and goes on with it.
    if (title !== null && (title || /^\s*(?:PHẦN\s+)?[IVX]+[.)]?\s/u.test(text))) inTargets = title;
    if (!inTargets || title !== null) return [];
    const words = text.replace(MARK, "").trim();
    const figures = figuresIn(words, province);
    if (figures.length === 0) return [];
    return [{ key: `target:${lines[0] ?? 0}`, lines, text: words, figures, ...horizonOf(words, document) }];
  });
}
