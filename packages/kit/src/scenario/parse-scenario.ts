import { KtttError, nearest, type Problem } from "@kttt/core/errors";
import type { LegalDate } from "@kttt/core/time";
import { isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type YAMLMap } from "yaml";
import { lineTooDeep } from "../yaml-depth.js";
import { HEAD, type Keyword, KEYWORDS, keywordOf, STEP } from "./keywords.js";
import { type Place, type PlacedText, problemAt } from "./place.js";
import { writtenDay } from "./written-day.js";

/** One line of a story: on a day, something is done or looked at. */
export interface ScenarioStep extends Place {
  readonly on: LegalDate;
  /** What is done, in a sentence; `null` when the day only comes. */
  readonly when: PlacedText | null;
  /** The duty meant, by its id, where the sentence does not say it. */
  readonly duty: PlacedText | null;
  readonly then: readonly PlacedText[];
}

/** A story of a province's plan, as an official writes it. */
export interface Scenario extends Place {
  readonly title: string;
  readonly file: string;
  readonly province: PlacedText | null;
  readonly from: LegalDate | null;
  readonly to: LegalDate | null;
  readonly steps: readonly ScenarioStep[];
}

/** Characters of a file, and problems which are told of one. */
const MOST_CHARACTERS = 1_000_000;
const MOST_PROBLEMS = 100;

type Fields = Partial<Record<Keyword, Node>>;

/** Reads one file; collects what is wrong instead of stopping at the first. */
function readerOf(file: string, lines: LineCounter) {
  const problems: Problem[] = [];

  function place(offset: number): Place {
    const { col, line } = lines.linePos(offset);
    return { line, column: col };
  }

  function placeOf(node: Node): Place {
    return place(node.range?.[0] ?? 0);
  }

  function report(
    code: Parameters<typeof problemAt>[0],
    at: Place,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    problems.push(problemAt(code, file, at, params));
  }

  /** The fields of a map by keyword. Unknown and repeated ones are reported. */
  function fieldsOf(map: YAMLMap, allowed: readonly Keyword[]): Fields {
    const found: Fields = {};
    for (const { key, value } of map.items) {
      if (problems.length >= MOST_PROBLEMS) break;
      const written = isScalar(key) ? String(key.source ?? key.value) : "";
      const keyword = keywordOf(written, allowed);
      const at = placeOf(key as Node);
      if (keyword !== null && found[keyword]) {
        report("scenario/not-yaml", at, { what: `“${written}” ×2` });
      } else if (keyword === null) {
        const words = allowed.flatMap((it) => [...KEYWORDS[it]]);
        const suggestion = nearest(written, words);
        const params = { keyword: written, allowed: allowed.map((it) => KEYWORDS[it].join(" / ")).join(", ") };
        report("scenario/unknown-keyword", at, { ...params, ...(suggestion === null ? {} : { suggestion }) });
      } else if (value !== null) {
        found[keyword] = value as Node;
      }
    }
    return found;
  }

  function textOf(node: Node | undefined, keyword: Keyword): PlacedText | null {
    if (!node) return null;
    const at = placeOf(node);
    if (isScalar(node) && node.value !== null) {
      const text = (typeof node.value === "string" ? node.value : (node.source ?? String(node.value))).trim();
      if (text !== "") return { ...at, text };
    }
    const expected = { expectedVi: "một câu chữ", expectedEn: "words" };
    report("scenario/shape", at, { keyword: KEYWORDS[keyword][0], ...expected });
    return null;
  }

  function dayOf(node: Node | undefined, keyword: Keyword): LegalDate | null {
    const written = textOf(node, keyword);
    if (!written) return null;
    const day = writtenDay(written.text);
    if (day === null) report("scenario/not-a-day", written, { value: written.text });
    return day;
  }

  function missing(keyword: Keyword, at: Place) {
    report("scenario/missing", at, { keywordVi: KEYWORDS[keyword][0], keywordEn: KEYWORDS[keyword][1] });
  }

  function outcomes(node: Node | undefined): readonly PlacedText[] {
    if (!isSeq(node)) {
      const only = textOf(node, "then");
      return only ? [only] : [];
    }
    return node.items.flatMap((item) => textOf(item as Node, "then") ?? []);
  }

  function stepOf(node: Node): ScenarioStep | null {
    const at = placeOf(node);
    if (!isMap(node)) {
      const expected = { expectedVi: "danh sách “- ngày: …”", expectedEn: "a list of “- on: …”" };
      report("scenario/shape", at, { keyword: KEYWORDS.steps[0], ...expected });
      return null;
    }
    const fields = fieldsOf(node, STEP);
    const on = dayOf(fields.on, "on");
    if (!fields.on) missing("on", at);
    if (!fields.when && !fields.then) missing("then", at);
    const [when, duty] = [textOf(fields.when, "when"), textOf(fields.duty, "duty")];
    const then = outcomes(fields.then);
    return on === null ? null : { ...at, on, when, duty, then };
  }

  function scenario(map: YAMLMap): Scenario | null {
    const at = placeOf(map);
    const fields = fieldsOf(map, HEAD);
    const title = textOf(fields.scenario, "scenario");
    if (!fields.scenario) missing("scenario", at);
    if (!isSeq(fields.steps) || fields.steps.items.length === 0) missing("steps", at);
    const nodes = isSeq(fields.steps) ? (fields.steps.items as Node[]) : [];
    const steps = nodes.flatMap((node) => stepOf(node) ?? []);
    steps.forEach((step, index) => {
      const before = steps[index - 1]?.on;
      if (before !== undefined && step.on < before) {
        report("scenario/backwards", step, { day: step.on, before });
      }
    });
    const [from, to] = [dayOf(fields.from, "from"), dayOf(fields.to, "to")];
    const province = textOf(fields.province, "province");
    return title && { ...at, file, title: title.text, province, from, to, steps };
  }

  return { problems, place, placeOf, report, missing, scenario };
}

/**
 * Reads the scenarios of a YAML file, one per document (`---` between them).
 *
 * @param file how the file is called in problems
 * @throws KtttError `scenario/…` with every problem at once, each with line and column
 */
export function parseScenarios(text: string, file = ""): readonly Scenario[] {
  const lines = new LineCounter();
  const reader = readerOf(file, lines);
  const refused = (line: number, what: string) =>
    new KtttError(problemAt("scenario/not-yaml", file, { line, column: 1 }, { what }));
  if (text.length > MOST_CHARACTERS) throw refused(1, `${text.length} > ${MOST_CHARACTERS}`);
  const deep = lineTooDeep(text);
  if (deep !== null) throw refused(deep, "lồng nhau quá sâu / nested too deeply");
  // Looking for repeated keys is left to us: the parser does it by the square of their number.
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const scenarios: Scenario[] = [];
  for (const document of Array.isArray(documents) ? documents : []) {
    if (reader.problems.length >= MOST_PROBLEMS) break;
    for (const error of document.errors.slice(0, MOST_PROBLEMS)) {
      reader.report("scenario/not-yaml", reader.place(error.pos[0]), { what: error.message });
    }
    if (document.errors.length > 0 || document.contents === null) continue;
    const contents = document.contents as Node;
    const read = isMap(contents) ? reader.scenario(contents) : null;
    if (read) scenarios.push(read);
    else if (!isMap(contents)) reader.missing("scenario", reader.placeOf(contents));
  }
  if (reader.problems.length > 0) throw new KtttError(reader.problems);
  if (scenarios.length === 0) throw new KtttError(problemAt("scenario/no-scenario", file, { line: 1, column: 1 }));
  return scenarios;
}
