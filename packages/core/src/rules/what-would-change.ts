import type { Bilingual } from "../kernel/language.js";
import { nearest } from "../kernel/nearest.js";
import { KtttError } from "../kernel/problem.js";
import { rulesProblem } from "./errors.js";
import { outcomeKey } from "./settle.js";
import {
  allOf,
  anyOf,
  type ConditionVerdict,
  type LeafVerdict,
  negate,
  type RuleVerdict,
  type Truth,
  type Verdict,
} from "./verdict.js";

/** What a statement about a verdict hangs on, down to its comparisons. */
type Formula =
  | { readonly kind: "leaf"; readonly leaf: LeafVerdict }
  | { readonly kind: "all" | "any" | "not"; readonly parts: readonly Formula[] };

const not = (part: Formula): Formula => ({ kind: "not", parts: [part] });
const NEVER: Formula = { kind: "any", parts: [] };

function formulaOf(condition: ConditionVerdict): Formula {
  if (condition.kind === "leaf") return { kind: "leaf", leaf: condition };
  const parts = condition.parts.map(formulaOf);
  return { kind: condition.kind === "named" ? "all" : condition.kind, parts };
}

/** The statement that the rule applies: in force, met, and no exception to it applies. */
function applying(rule: RuleVerdict, rules: readonly RuleVerdict[]): Formula {
  if (!rule.conditions) return NEVER;
  const exceptions = rules.filter((other) => other.inForce && other.exceptionTo.includes(rule.rule));
  return { kind: "all", parts: [formulaOf(rule.conditions), ...exceptions.map((it) => not(applying(it, rules)))] };
}

/**
 * The statement that the rule decides its group: it applies, and no rule of the same or a higher priority applies that
 * says something else. A rule which is not in force never does.
 *
 * @throws KtttError `rules/no-explanation`, `rules/unknown-rule`
 */
export function deciding(verdict: Verdict, id: string): Formula {
  const { rules } = verdict;
  if (!rules) throw new KtttError(rulesProblem("rules/no-explanation", []));
  const rule = rules.find((it) => it.rule === id);
  if (!rule) {
    const ids = rules.map((it) => it.rule);
    throw new KtttError(rulesProblem("rules/unknown-rule", [], { rule: id, suggestion: nearest(id, ids) ?? "–" }));
  }
  const rivals = rules.filter(
    (other) =>
      other.group === rule.group &&
      other.priority >= rule.priority &&
      other.inForce &&
      outcomeKey(other.outcome) !== outcomeKey(rule.outcome),
  );
  return { kind: "all", parts: [applying(rule, rules), ...rivals.map((it) => not(applying(it, rules)))] };
}

/** What the statement comes to, as `resultOf` answers for each comparison. */
export function truthOf(formula: Formula, resultOf: (leaf: LeafVerdict) => Truth): Truth {
  if (formula.kind === "leaf") return resultOf(formula.leaf);
  const parts = formula.parts.map((part) => truthOf(part, resultOf));
  return formula.kind === "any" ? anyOf(parts) : formula.kind === "all" ? allOf(parts) : negate(allOf(parts));
}

/** One comparison which would have to come out otherwise. */
export interface ConditionChange {
  readonly leaf: LeafVerdict;
  /** What it would have to come to. */
  readonly to: "true" | "false";
}

/** What would change a verdict. */
export interface WhatWouldChange {
  readonly rule: string;
  readonly name: Bilingual | null;
  /** What the rule would then do. */
  readonly aim: "decides" | "does-not-decide";
  /** The smallest sets of changes, fewest first; none of them is enough without any of its members. */
  readonly sets: readonly (readonly ConditionChange[])[];
  /** Whether these are all there are. Without a single set: nothing in the facts would change it. */
  readonly complete: boolean;
}

/** Ways kept while they are put together. Beyond it the answer is no longer complete, and says so. */
const MOST_WAYS = 100;

/**
 * One way to make a statement true: what each comparison in it has to come to, as sorted numbers (the comparison's
 * number twice, plus one for "true").
 */
type Way = readonly number[];

interface Search {
  readonly numberOf: (leaf: LeafVerdict) => number;
  /** How many comparisons of a way do not come out so already. */
  readonly costOf: (way: Way) => number;
  isComplete: boolean;
}

/** Both ways at once; null when they want opposite things of one comparison. */
function both(a: Way, b: Way): Way | null {
  const merged = [...new Set([...a, ...b])].sort((x, y) => x - y);
  return merged.some((it, index) => it % 2 === 0 && merged[index + 1] === it + 1) ? null : merged;
}

function compareWays(a: Way, b: Way): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function fewest(ways: readonly Way[], search: Search): readonly Way[] {
  const distinct = [...new Map(ways.map((way) => [way.join(), way])).values()];
  const inOrder = distinct
    .map((way) => ({ way, cost: search.costOf(way) }))
    .sort((a, b) => a.cost - b.cost || compareWays(a.way, b.way))
    .map(({ way }) => way);
  if (inOrder.length > MOST_WAYS) search.isComplete = false;
  return inOrder.slice(0, MOST_WAYS);
}

/** The ways to make the statement come to `wanted`, those with the fewest changes first. */
function waysTo(formula: Formula, wanted: boolean, search: Search): readonly Way[] {
  if (formula.kind === "leaf") return [[search.numberOf(formula.leaf) * 2 + (wanted ? 1 : 0)]];
  const [only] = formula.parts;
  if (formula.kind === "not" && only) return waysTo(only, !wanted, search);
  const ways = formula.parts.map((part) => waysTo(part, wanted, search));
  const isOneEnough = (formula.kind === "any") === wanted;
  if (isOneEnough) return fewest(ways.flat(), search);
  return ways.reduce<readonly Way[]>(
    (sofar, next) => {
      const together = sofar.flatMap((way) => next.map((other) => both(way, other)));
      return fewest(
        together.filter((way) => way !== null),
        search,
      );
    },
    [[]],
  );
}

function leavesIn(formula: Formula): readonly LeafVerdict[] {
  return formula.kind === "leaf" ? [formula.leaf] : formula.parts.flatMap(leavesIn);
}

/** The same comparison counts once, wherever it stands. */
function keyOf({ fact, path, operator, value }: LeafVerdict): string {
  return JSON.stringify([fact, path, operator, value]);
}

/**
 * What would change a verdict (điều gì sẽ làm thay đổi kết luận): the smallest sets of comparisons which, coming out
 * otherwise, would make a rule decide its group; or, where it decides already, no longer decide it.
 *
 * Comparisons are taken one by one: the search does not know that a number above 7 is also above 5. It is bounded and
 * gives the same answer every time.
 *
 * @param verdict one with its explanation
 * @param options `limit`: how many sets at most (10); `wanted`: whether the rule shall decide, instead of the contrary
 * of what it does
 * @throws KtttError `rules/no-explanation`, `rules/unknown-rule`
 */
export function whatWouldChange(
  verdict: Verdict,
  rule: string,
  options: { readonly wanted?: boolean; readonly limit?: number } = {},
): WhatWouldChange {
  const formula = deciding(verdict, rule);
  const { wanted = truthOf(formula, (leaf) => leaf.result) !== "true", limit = 10 } = options;

  const leaves = [...new Map(leavesIn(formula).map((leaf) => [keyOf(leaf), leaf])).values()];
  const numbers = new Map(leaves.map((leaf, index) => [keyOf(leaf), index]));
  const leafOf = (entry: number) => leaves[Math.floor(entry / 2)] as LeafVerdict;
  const wantedOf = (entry: number): ConditionChange["to"] => (entry % 2 === 1 ? "true" : "false");
  const isChange = (entry: number) => leafOf(entry).result !== (wantedOf(entry) satisfies Truth);

  const search: Search = {
    numberOf: (leaf) => numbers.get(keyOf(leaf)) as number,
    costOf: (way) => way.filter(isChange).length,
    isComplete: true,
  };
  const changes = waysTo(formula, wanted, search).map((way) => way.filter(isChange));
  const minimal = changes
    .sort((a, b) => a.length - b.length || compareWays(a, b))
    .reduce<readonly Way[]>(
      (kept, way) => (kept.some((other) => other.every((entry) => way.includes(entry))) ? kept : [...kept, way]),
      [],
    );
  return {
    rule,
    name: verdict.rules?.find((it) => it.rule === rule)?.name ?? null,
    aim: wanted ? "decides" : "does-not-decide",
    sets: minimal.slice(0, limit).map((way) => way.map((entry) => ({ leaf: leafOf(entry), to: wantedOf(entry) }))),
    complete: search.isComplete && minimal.length <= limit,
  };
}
