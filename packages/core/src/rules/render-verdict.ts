import { formatDay } from "../kernel/instant.js";
import { type Bilingual, fillTemplate, type Language } from "../kernel/language.js";
import { isLegalDate } from "../kernel/legal-date.js";
import { renderCitation, trustMark } from "../law/render-citation.js";
import { BUILT_IN_OPERATORS } from "./built-in-operators.js";
import { type FactCatalogue, type FactType, JUDGED_ON, JUDGED_ON_TYPE, stepsOf, typeAt } from "./fact.js";
import type { Operators, ValueShape } from "./operator.js";
import type { FactReference, Outcome } from "./rule.schema.js";
import type {
  ConditionVerdict,
  FactSource,
  GroupVerdict,
  LeafVerdict,
  RuleVerdict,
  Truth,
  Verdict,
} from "./verdict.js";
import type { WhatWouldChange } from "./what-would-change.js";

const VALUE_WORDS = {
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  unknown: { vi: "chưa rõ", en: "not known" },
  nothing: { vi: "không có mục nào", en: "nothing" },
  span: { vi: "từ {from} đến {to}", en: "{from} to {to}" },
  openSpan: { vi: "từ {from}, chưa rõ đến ngày nào", en: "from {from}, not known until when" },
  endOfSpan: { vi: "đến {to}, chưa rõ từ ngày nào", en: "until {to}, not known from when" },
} as const;

const LOCALES: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };

/** `1.234,5` in Vietnamese, `1,234.5` in English. */
function renderNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 10 }).format(value);
}

function renderScalar(value: unknown, type: FactType | undefined, language: Language): string {
  if (typeof value === "boolean") return VALUE_WORDS[value ? "yes" : "no"][language];
  if (typeof value === "number") {
    const number = renderNumber(value, language);
    if (type?.type === "percent") return language === "vi" ? `${number} %` : `${number}%`;
    return type?.unit ? `${number} ${type.unit[language]}` : number;
  }
  if (isLegalDate(value) && (!type || type.type === "date")) return formatDay(value, language);
  const label = type?.type === "enum" && typeof value === "string" ? type.labels?.[value] : undefined;
  return label ? label[language] : String(value);
}

function renderShare(part: unknown, whole: unknown, language: Language): string {
  if (typeof part !== "number" || typeof whole !== "number") return VALUE_WORDS.unknown[language];
  const amounts = `${renderNumber(part, language)}/${renderNumber(whole, language)}`;
  if (whole === 0) return amounts;
  const percent = renderScalar(Math.round((part / whole) * 10_000) / 100, { type: "percent" }, language);
  return `${percent} (${amounts})`;
}

function renderSpan(from: unknown, to: unknown, language: Language): string {
  const [first, last] = [from, to].map((it) => (isLegalDate(it) ? formatDay(it, language) : null));
  if (!first && !last) return VALUE_WORDS.unknown[language];
  const words = first && last ? VALUE_WORDS.span : first ? VALUE_WORDS.openSpan : VALUE_WORDS.endOfSpan;
  return fillTemplate(words[language], { from: first ?? "", to: last ?? "" });
}

/**
 * A fact's value in words: numbers and days as the language writes them, the words of an enum, a share with what it is a
 * share of. Missing is said to be so.
 *
 * @param type what the fact is, where it is known
 */
function renderValue(value: unknown, type: FactType | undefined, language: Language): string {
  if (value === null || value === undefined) return VALUE_WORDS.unknown[language];
  if (Array.isArray(value)) {
    const item = type?.type === "set" ? type.of : type;
    if (value.length === 0) return VALUE_WORDS.nothing[language];
    return value.map((it) => renderScalar(it, item, language)).join(", ");
  }
  if (typeof value !== "object") return renderScalar(value, type, language);
  const { part, whole, from, to } = value as Readonly<Record<string, unknown>>;
  if (part !== undefined || whole !== undefined) return renderShare(part, whole, language);
  return renderSpan(from, to, language);
}

/** In which words a verdict is told. */
export interface RenderOptions {
  /** Vietnamese when left out. */
  readonly language?: Language;
  /** The catalogue which the rules were loaded with: labels, units, words. Without it facts go by their names. */
  readonly facts?: FactCatalogue;
  /** Operators beside the built-in ones. */
  readonly operators?: Operators;
}

const LEAF_WORDS = {
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
  return fillTemplate(LEAF_WORDS.ofFact[language], { property, fact: own });
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
function renderComparison(leaf: LeafVerdict, options: RenderOptions = {}): string {
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
function renderLeaf(leaf: LeafVerdict, options: RenderOptions = {}): string {
  const { language = "vi", facts = {} } = options;
  const { fact, path, actual, source } = leaf;
  const now =
    actual === null
      ? LEAF_WORDS.missing[language]
      : fillTemplate(LEAF_WORDS.now[language], { value: renderValue(actual, typeOf(fact, path, facts), language) });
  const from =
    source === null ? "" : `; ${fillTemplate(LEAF_WORDS.source[language], { source: renderSource(source, language) })}`;
  return `${renderComparison(leaf, options)} (${now}${from})`;
}

const MARKS: Readonly<Record<Truth, string>> = { true: "✓", false: "✗", unknown: "?" };

const KINDS: Readonly<Record<"all" | "any" | "not" | "named", Bilingual>> = {
  all: { vi: "tất cả các điều sau:", en: "all of these:" },
  any: { vi: "ít nhất một trong các điều sau:", en: "one of these at least:" },
  not: { vi: "không phải:", en: "not:" },
  named: { vi: "{name}:", en: "{name}:" },
};

const GROUPS: Readonly<Record<GroupVerdict["status"], Bilingual>> = {
  decided: { vi: "{group}: {outcome} (theo {by})", en: "{group}: {outcome} (by {by})" },
  none: { vi: "{group}: không có quy tắc nào được áp dụng", en: "{group}: no rule applies" },
  unknown: { vi: "{group}: chưa kết luận được, còn tùy {by}", en: "{group}: not decided yet, it depends on {by}" },
  conflict: {
    vi: "{group}: mâu thuẫn, {by} cùng được áp dụng mà khác kết luận; cần người có thẩm quyền quyết định",
    en: "{group}: conflict, {by} apply together and say different things; a person has to decide",
  },
};

const RULES = {
  applies: { vi: "được áp dụng", en: "applies" },
  unmet: { vi: "không được áp dụng", en: "does not apply" },
  unknown: { vi: "chưa rõ có được áp dụng không", en: "not known whether it applies" },
  beaten: { vi: "nhường cho ngoại lệ {by}", en: "gives way to the exception {by}" },
  notInForce: { vi: "không có hiệu lực vào ngày này", en: "not in force on this day" },
} as const;

const WORDS = {
  day: { vi: "Xét ngày {day}", en: "Judged for {day}" },
  basis: { vi: "Căn cứ: {citation}", en: "Basis: {citation}" },
  decides: { vi: "Quy tắc {rule} sẽ quyết định, nếu:", en: "The rule {rule} would decide, if:" },
  stops: { vi: "Quy tắc {rule} sẽ không còn quyết định, nếu:", en: "The rule {rule} would no longer decide, if:" },
  or: { vi: "hoặc:", en: "or:" },
  nothing: { vi: "Không dữ kiện nào làm thay đổi được.", en: "No fact would change it." },
  more: { vi: "Còn những cách khác không nêu ở đây.", en: "There are other ways, not listed here." },
  wouldNot: { vi: "điều này không đúng: {comparison}", en: "this does not hold: {comparison}" },
} as const;

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function renderOutcome({ type, params = {} }: Outcome, language: Language): string {
  const told = Object.entries(params).map(([name, value]) => `${name}: ${renderValue(value, undefined, language)}`);
  return told.length === 0 ? type : `${type} (${told.join("; ")})`;
}

function nameOf(id: string, rules: readonly RuleVerdict[] | null, language: Language): string {
  const name = rules?.find((it) => it.rule === id)?.name;
  return name ? `“${name[language]}”` : id;
}

function renderCondition(condition: ConditionVerdict, rule: RuleVerdict, options: RenderOptions): readonly string[] {
  const { language = "vi" } = options;
  const mark = MARKS[condition.result];
  if (condition.kind === "leaf") {
    const isOwn = JSON.stringify(condition.citation) !== JSON.stringify(rule.citation);
    const basis = isOwn
      ? [fillTemplate(WORDS.basis[language], { citation: renderCitation(condition.citation, language) })]
      : [];
    return [`${mark} ${renderLeaf(condition, options)}`, ...indent(basis)];
  }
  const words = fillTemplate(KINDS[condition.kind][language], { name: condition.name ?? "" });
  return [`${mark} ${words}`, ...indent(condition.parts.flatMap((part) => renderCondition(part, rule, options)))];
}

function statusOf(rule: RuleVerdict, rules: readonly RuleVerdict[], language: Language): string {
  if (!rule.inForce) return RULES.notInForce[language];
  if (rule.applies !== "false") return RULES[rule.applies === "true" ? "applies" : "unknown"][language];
  const beating = rules.filter((it) => it.exceptionTo.includes(rule.rule) && it.applies === "true");
  if (rule.value === "false" || beating.length === 0) return RULES.unmet[language];
  return fillTemplate(RULES.beaten[language], { by: beating.map((it) => nameOf(it.rule, rules, language)).join(", ") });
}

function renderRule(rule: RuleVerdict, rules: readonly RuleVerdict[], options: RenderOptions): readonly string[] {
  const { language = "vi" } = options;
  const basis = fillTemplate(WORDS.basis[language], { citation: renderCitation(rule.citation, language) });
  return [
    `${MARKS[rule.applies]} ${nameOf(rule.rule, rules, language)}: ${statusOf(rule, rules, language)}`,
    ...indent([basis, ...(rule.conditions ? renderCondition(rule.conditions, rule, options) : [])]),
  ];
}

/**
 * Tells a verdict (lời giải thích) in Vietnamese or English, indented: the day; each group with what it comes to; below
 * it its rules with their sources; below those every comparison with what is known and where from. ✓ holds, ✗ does not,
 * ? is unknown. Without an explanation in the verdict only days and groups are told.
 */
export function renderVerdict({ on, groups, rules }: Verdict, options: RenderOptions = {}): string {
  const { language = "vi" } = options;
  const lines = groups.flatMap((it) => {
    const mark = trustMark(it.trust, language);
    const by = it.by.map((id) => nameOf(id, rules, language)).join(", ");
    const outcome = it.outcome ? renderOutcome(it.outcome, language) : "";
    const group = it.by.length === 1 && it.by[0] === it.group ? nameOf(it.group, rules, language) : it.group;
    const words = fillTemplate(GROUPS[it.status][language], { group, outcome, by });
    const members = rules?.filter((rule) => rule.group === it.group) ?? [];
    return [
      mark ? `${words} (${mark})` : words,
      ...indent(members.flatMap((rule) => renderRule(rule, rules ?? [], options))),
    ];
  });
  return [fillTemplate(WORDS.day[language], { day: formatDay(on, language) }), ...lines].join("\n");
}

/** Tells what would change a verdict: each set of comparisons as a list, the sets as alternatives. */
export function renderWhatWouldChange(changes: WhatWouldChange, options: RenderOptions = {}): string {
  const { language = "vi" } = options;
  const { aim, sets, complete } = changes;
  if (sets.length === 0) return WORDS.nothing[language];
  const alternatives = sets.flatMap((set, index) => [
    ...(index > 0 ? [`${WORDS.or[language]}`] : []),
    ...indent(
      set.map(({ leaf, to }) => {
        const comparison = renderComparison(leaf, options);
        return `- ${to === "true" ? comparison : fillTemplate(WORDS.wouldNot[language], { comparison })}`;
      }),
    ),
  ]);
  const rule = changes.name ? `“${changes.name[language]}”` : changes.rule;
  const head = fillTemplate(WORDS[aim === "decides" ? "decides" : "stops"][language], { rule });
  return [head, ...alternatives, ...(complete ? [] : [WORDS.more[language]])].join("\n");
}
