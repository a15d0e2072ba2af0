import { type Trust, weakestTrust } from "../kernel/citation.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { LoadedRule, RuleSet } from "./rule-set.js";
import type { Outcome } from "./rule.schema.js";
import { FALSE, type GroupVerdict, TRUE, type TruthCode, UNKNOWN } from "./verdict.js";

/** One text per outcome: outcomes are the same when they say the same, whatever the order of their parameters. */
export function outcomeKey({ type, params = {} }: Outcome): string {
  return JSON.stringify([type, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

type Codes = ArrayLike<TruthCode>;

/** What the values of the rules come to: exceptions, priorities and conflicts. Both ways to judge end here. */
export interface Settlement {
  /** Which rules are in force, in their order. The others need not be judged. */
  readonly inForce: readonly boolean[];
  /** Whether each rule applies, from the values of all: one per rule, in order, FALSE where it is not in force. */
  applies(values: Codes): Codes;
  /** What each group comes to, from which rules apply. */
  groups(applies: Codes): readonly GroupVerdict[];
}

/** Rules of one group with one priority, all in force. */
interface Tier {
  readonly members: readonly number[];
  /** The weakest source of this tier and those above it, with their exceptions. */
  readonly trust: Trust;
}

type Ask = (index: number) => LoadedRule;

/** Exceptions before what they except, so that one pass is enough. */
function exceptionsFirst(rules: readonly LoadedRule[]): readonly number[] {
  const order: number[] = [];
  const state = new Uint8Array(rules.length);
  for (let start = 0; start < rules.length; start += 1) {
    const stack = [start];
    while (stack.length > 0) {
      const index = stack[stack.length - 1] as number;
      const waiting = state[index] === 0 ? (rules[index]?.exceptions.filter((it) => state[it] === 0) ?? []) : [];
      if (waiting.length > 0) stack.push(...waiting);
      else {
        stack.pop();
        if (state[index] === 0) order.push(index);
        state[index] = 1;
      }
    }
  }
  return order;
}

function trustOf(indexes: readonly number[], ruleOf: Ask, inForce: readonly boolean[]): Trust {
  const asked = new Set<number>();
  const waiting = [...indexes];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (asked.has(index)) continue;
    asked.add(index);
    waiting.push(...ruleOf(index).exceptions.filter((it) => inForce[it]));
  }
  return weakestTrust(...[...asked].map((index) => ruleOf(index).trust));
}

function tiersOf(members: readonly number[], ruleOf: Ask, inForce: readonly boolean[]): readonly Tier[] {
  const priorities = [...new Set(members.map((index) => ruleOf(index).priority))].sort((a, b) => b - a);
  return priorities.map((priority) => ({
    members: members.filter((index) => ruleOf(index).priority === priority),
    trust: trustOf(
      members.filter((index) => ruleOf(index).priority >= priority),
      ruleOf,
      inForce,
    ),
  }));
}

/**
 * Settles a group. From the highest priority down, the first tier in which a rule applies decides. An unknown rule on
 * the way could decide otherwise: the group is unknown unless every possibility comes to the same.
 */
function settleGroup(
  group: string,
  tiers: readonly Tier[],
  applies: Codes,
  ruleOf: Ask,
  keys: readonly string[],
): GroupVerdict {
  const ids = (indexes: readonly number[]) => indexes.map((index) => ruleOf(index).id);
  const open: number[] = [];
  for (const { members, trust } of tiers) {
    const certain = members.filter((index) => applies[index] === TRUE);
    open.push(...members.filter((index) => applies[index] === UNKNOWN));
    const first = certain[0];
    if (first === undefined) continue;
    const isDisputed = certain.some((index) => keys[index] !== keys[first]);
    const contrary = open.filter((index) => isDisputed || keys[index] !== keys[first]);
    const isOpenAbove = open.some((index) => !members.includes(index));
    // Only the unknown rules of this very tier can do no more than join a conflict.
    if (isDisputed && !isOpenAbove) return { group, status: "conflict", outcome: null, by: ids(certain), trust };
    if (contrary.length > 0)
      return { group, status: "unknown", outcome: null, by: ids([...contrary, ...certain]), trust };
    return { group, status: "decided", outcome: ruleOf(first).outcome, by: ids(certain), trust };
  }
  const trust = tiers.at(-1)?.trust ?? "verified";
  const status = open.length > 0 ? "unknown" : "none";
  return { group, status, outcome: null, by: ids(open), trust };
}

const CODES = [FALSE, UNKNOWN, TRUE] as const;

type GroupPlan = (applies: Codes) => GroupVerdict;

/** How the groups are settled while these rules are in force. */
interface GroupTables {
  /** The only rule of group `g` in force, or -1. */
  readonly onlyRule: readonly number[];
  /** The verdict of a group with one rule, at `g * 3 + applies` of that rule: made once, handed out again and again. */
  readonly alone: readonly (GroupVerdict | undefined)[];
  readonly plans: readonly GroupPlan[];
}

function groupTables({ rules, groups }: Rules, inForce: readonly boolean[], keys: readonly string[]): GroupTables {
  const ruleOf: Ask = (index) => rules[index] as LoadedRule;
  const members = groups.map((group) =>
    rules.flatMap((rule, index) => (rule.group === group && inForce[index] ? [index] : [])),
  );
  const plans = groups.map((group, place): GroupPlan => {
    const tiers = tiersOf(members[place] ?? [], ruleOf, inForce);
    return (applies) => settleGroup(group, tiers, applies, ruleOf, keys);
  });
  const onlyRule = members.map((of) => (of.length === 1 ? (of[0] ?? -1) : -1));
  const alone = plans.flatMap((plan, place) =>
    CODES.map((code) => {
      const only = onlyRule[place] ?? -1;
      if (only < 0) return undefined;
      const applies = new Array<TruthCode>(only + 1).fill(FALSE);
      applies[only] = code;
      return Object.freeze(plan(applies));
    }),
  );
  return { onlyRule, alone, plans };
}

type Rules = Pick<RuleSet, "rules" | "groups">;

/** Whether each rule applies: in force, met, and not beaten by an exception which applies. */
function exceptionPass({ rules }: Rules, inForce: readonly boolean[]): Settlement["applies"] {
  const exceptions = rules.map((rule) => rule.exceptions.filter((index) => inForce[index]));
  if (exceptions.every((of) => of.length === 0)) return (values) => values;
  const order = exceptionsFirst(rules).filter((index) => inForce[index]);
  return (values) => {
    const applies = rules.map((): TruthCode => FALSE);
    for (const index of order) {
      let code = values[index] as TruthCode;
      for (const exception of exceptions[index] as number[]) {
        const otherwise = (2 - (applies[exception] as TruthCode)) as TruthCode;
        if (otherwise < code) code = otherwise;
      }
      applies[index] = code;
    }
    return applies;
  };
}

function planFor(ruleSet: Rules, inForce: readonly boolean[], keys: readonly string[]): Settlement {
  const { onlyRule, alone, plans } = groupTables(ruleSet, inForce, keys);
  // A plain loop over tables: this runs once for every object judged.
  const groups: Settlement["groups"] = (applies) => {
    const verdicts = new Array<GroupVerdict>(plans.length);
    for (let group = 0; group < plans.length; group += 1) {
      const only = onlyRule[group] as number;
      verdicts[group] =
        only >= 0
          ? (alone[group * 3 + (applies[only] as number)] as GroupVerdict)
          : (plans[group] as GroupPlan)(applies);
    }
    return verdicts;
  };
  return { inForce, applies: exceptionPass(ruleSet, inForce), groups };
}

/**
 * Prepares the settling of rules. Whatever can be known before any fact is, is worked out once: the order of exceptions,
 * who is in force, the tiers of every group. Days between which nothing enters or leaves force share their plan.
 */
export function settler(ruleSet: Rules): (on: LegalDate) => Settlement {
  const keys = ruleSet.rules.map(({ outcome }) => outcomeKey(outcome));
  const plans = new Map<string, Settlement>();
  return (on) => {
    const inForce = ruleSet.rules.map(({ from, until }) => (from ?? on) <= on && on <= (until ?? on));
    const key = inForce.map(Number).join("");
    const plan = plans.get(key) ?? planFor(ruleSet, inForce, keys);
    plans.set(key, plan);
    return plan;
  };
}
