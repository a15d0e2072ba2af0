import { renderCitation } from "../law/render-citation.js";
import { fillTemplate, type Language } from "../kernel/language.js";
import { type FactCatalogue, type FactType, JUDGED_ON, JUDGED_ON_TYPE } from "./fact-type.js";
import { stepsOf, typeAt } from "./operand.js";
import type { Operators, ValueShape } from "./operator.js";
import { BUILT_IN_OPERATORS } from "./operators/built-in-operators.js";
import { renderValue } from "./render-value.js";
import type { FactReference } from "./rule.schema.js";
import type { FactSource, LeafVerdict } from "./verdict.js";

/** In which words a verdict is told. */
export interface RenderOptions {
  /** Vietnamese when left out. */
  readonly language?: Language;
  /** The catalogue which the rules were loaded with: labels, units, words. Without it facts go by their names. */
  readonly facts?: FactCatalogue;
  /** Operators beside the built-in ones. */
  readonly operators?: Operators;
}

const WORDS = {
  now: { vi: "đang là {value}", en: "it is {value}" },
  missing: { vi: "chưa có dữ kiện", en: "nobody knows" },
  source: { vi: "nguồn: {source}", en: "source: {source}" },
  ofFact: { vi: "{property} của {fact}", en: "{property} of {fact}" },
} as const;

function typeOf(fact: string, path: string | null, facts: FactCatalogue): FactType | undefined {
  const type = fact === JUDGED_ON ? JUDGED_ON_TYPE : Object.hasOwn(facts, fact) ? facts[fact] : undefined;
  if (!type || path === null) return type;
  const reached = typeAt(type, stepsOf(path));
  return reached.lost === null ? reached.type : undefined;
}

function labelOf(fact: string, path: string | null, facts: FactCatalogue, language: Language): string {
  const own = typeOf(fact, null, facts)?.label?.[language] ?? fact;
  if (path === null) return own;
  const property = typeOf(fact, path, facts)?.label?.[language] ?? stepsOf(path).join(".");
  return fillTemplate(WORDS.ofFact[language], { property, fact: own });
}

/** The type in whose words `value` is told. */
function valueType(shape: ValueShape | undefined, fact: FactType | undefined): FactType | undefined {
  if (shape === "count") return { type: "integer" };
  if (shape === "percent") return { type: "percent" };
  return fact;
}

function renderSource(source: FactSource, language: Language): string {
  return typeof source === "string" ? source : renderCitation(source, language);
}

/** A constant as it stands in the sentence: in Vietnamese a day is announced as one. */
function renderConstant(value: unknown, type: FactType | undefined, language: Language): string {
  const told = renderValue(value, type, language);
  return type?.type === "date" && language === "vi" && !Array.isArray(value) ? `ngày ${told}` : told;
}

/** What the comparison says, without what is known: “tổng số điểm từ 80 điểm đến 100 điểm”. */
export function renderComparison(leaf: LeafVerdict, options: RenderOptions = {}): string {
  const { language = "vi", facts = {}, operators = {} } = options;
  const { fact, path, operator: name, value, expected } = leaf;
  const all: Operators = { ...BUILT_IN_OPERATORS, ...operators };
  const operator = Object.hasOwn(all, name) ? all[name] : undefined;
  const type = valueType(operator?.value, typeOf(fact, path, facts));
  const label = labelOf(fact, path, facts, language);
  if (typeof value === "object" && !Array.isArray(value)) {
    const other = value as FactReference;
    const told = renderValue(expected, typeOf(other.fact, other.path ?? null, facts), language);
    const beside = `${labelOf(other.fact, other.path ?? null, facts, language)} (${told})`;
    return fillTemplate(operator?.phrase[language] ?? `{fact} ${name} {value}`, { fact: label, value: beside });
  }
  const told = renderConstant(expected, type, language);
  if (typeof expected === "boolean" && name === "equal") return `${label}: ${told}`;
  const [from, to] = Array.isArray(expected) ? expected.map((it) => renderConstant(it, type, language)) : [];
  const params = { fact: label, value: told, from: from ?? told, to: to ?? told };
  return fillTemplate(operator?.phrase[language] ?? `{fact} ${name} {value}`, params);
}

/** What the comparison says, what is known, and where from. */
export function renderLeaf(leaf: LeafVerdict, options: RenderOptions = {}): string {
  const { language = "vi", facts = {} } = options;
  const { fact, path, actual, source } = leaf;
  const now =
    actual === null
      ? WORDS.missing[language]
      : fillTemplate(WORDS.now[language], { value: renderValue(actual, typeOf(fact, path, facts), language) });
  const from =
    source === null ? "" : `; ${fillTemplate(WORDS.source[language], { source: renderSource(source, language) })}`;
  return `${renderComparison(leaf, options)} (${now}${from})`;
}
