import { type Language, renderCitation } from "@kttt/core";
import { BUILT_IN_OPERATORS, type Condition, type FactCatalogue, factsOf, type Rule, rulesOf } from "@kttt/core/rules";
import { LEGAL_STATUSES } from "@kttt/core/law";
import { folded, matches } from "../lists/fold.js";
import { type ConditionItem, listRules, RULE_KINDS } from "../operations/rules.js";
import { type Route, route } from "../route.js";
import { listReply, seenProvinces } from "./listing.js";

const JOINED = {
  all: { vi: "Tất cả đều đúng:", en: "All of these hold:" },
  any: { vi: "Ít nhất một điều đúng:", en: "At least one of these holds:" },
  not: { vi: "Điều này không đúng:", en: "This does not hold:" },
} as const;
const YES = { vi: ["đúng", "không"], en: ["yes", "no"] } as const;

/** Values which the facts themselves do not name. */
const VALUES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ...Object.fromEntries(Object.entries(LEGAL_STATUSES).map(([id, { label }]) => [id, label])),
  cooperative: { vi: "hợp tác xã", en: "cooperative" },
  union: { vi: "liên hiệp hợp tác xã", en: "union of cooperatives" },
  "people-credit-fund": { vi: "quỹ tín dụng nhân dân", en: "people's credit fund" },
  "cooperative-group": { vi: "tổ hợp tác", en: "cooperative group" },
  held: { vi: "đang giữ", en: "held" },
  revoked: { vi: "đã bị thu hồi", en: "revoked" },
};

/** A value of a rule as an official reads it. */
function valueWords(value: unknown, fact: string, facts: FactCatalogue, language: Language): string {
  if (Array.isArray(value)) return value.map((it) => valueWords(it, fact, facts, language)).join(", ");
  if (typeof value === "boolean") return YES[language][value ? 0 : 1];
  if (typeof value === "object" && value !== null && "fact" in value)
    return factWords(String(value.fact), facts, language);
  const type = facts[fact];
  const labels = type && "labels" in type ? type.labels : undefined;
  return (labels?.[String(value)] ?? VALUES[String(value)])?.[language] ?? String(value);
}

function factWords(name: string, facts: FactCatalogue, language: Language): string {
  return facts[name]?.label?.[language] ?? name;
}

/** A condition as a tree in words. */
function treeOf(it: Condition, facts: FactCatalogue, language: Language): ConditionItem {
  const part = (one: Condition) => treeOf(one, facts, language);
  if ("all" in it) return { kind: "all", words: JOINED.all[language], parts: it.all.map(part) };
  if ("any" in it) return { kind: "any", words: JOINED.any[language], parts: it.any.map(part) };
  if ("not" in it) return { kind: "not", words: JOINED.not[language], parts: [part(it.not)] };
  if ("condition" in it) return { kind: "leaf", words: it.condition, parts: [] };
  const operators: Readonly<Record<string, { readonly phrase: Readonly<Record<Language, string>> }>> =
    BUILT_IN_OPERATORS;
  const phrase = operators[it.operator]?.phrase[language] ?? `{fact} ${it.operator} {value}`;
  const words = phrase
    .replace("{fact}", factWords(it.fact, facts, language))
    .replace("{value}", valueWords(it.value, it.fact, facts, language));
  const basis = it.citation === undefined ? "" : ` [${renderCitation(it.citation, language)}]`;
  return { kind: "leaf", words: `${words}${basis}`, parts: [] };
}

function outcomeWords({ event }: Rule, language: Language): string {
  const params = Object.entries(event.params ?? {}).map(([, value]) => valueWords(value, "", {}, language));
  return [event.type, ...params].join(": ");
}

export const ruleRoutes: readonly Route[] = [
  route(listRules, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listRules, { account, query });
    const words = query.q === undefined ? null : folded(query.q);
    const rows = seen
      .flatMap(({ standing: { province } }) =>
        RULE_KINDS.filter((kind) => query.kind === undefined || query.kind === kind).flatMap((kind) =>
          rulesOf(province)[kind].rules.map((rule) => ({
            id: rule.id,
            province: province.id,
            kind,
            name: rule.name?.[language] ?? rule.id,
            outcome: outcomeWords(rule, language),
            basis: renderCitation(rule.citation, language),
            from: rule.validity?.from ?? null,
            until: rule.validity?.until ?? null,
            exceptionTo: [...(rule.exceptionTo ?? [])],
            condition: treeOf(rule.conditions, factsOf(province, kind), language),
          })),
        ),
      )
      .filter((it) => words === null || matches(folded(`${it.name} ${it.basis} ${it.id}`), words))
      .map((item, place) => ({ item, place }));
    return listReply(rows, {
      ...{ desk, language, query, seen },
      order: { key: (it) => it.place, id: ({ item }) => `${item.province}/${item.kind}/${item.id}` },
      item: (it) => it.item,
    });
  }),
];
