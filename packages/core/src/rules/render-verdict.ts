import { formatDay } from "../kernel/instant.js";
import { renderCitation, trustMark } from "../law/render-citation.js";
import { type Bilingual, fillTemplate, type Language } from "../kernel/language.js";
import { type RenderOptions, renderComparison, renderLeaf } from "./render-leaf.js";
import { renderValue } from "./render-value.js";
import type { Outcome } from "./rule.schema.js";
import type { Truth } from "./truth.js";
import type { ConditionVerdict, GroupVerdict, RuleVerdict, Verdict } from "./verdict.js";
import type { WhatWouldChange } from "./what-would-change.js";

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
