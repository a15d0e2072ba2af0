import {
  type ConditionProperties,
  Engine,
  type Event,
  type RuleResult,
  type TopLevelCondition,
} from "json-rules-engine";
import { KtttError, type Problem } from "../kernel/problem.js";
import { rulesProblem } from "../rules/errors.js";
import type { AsyncJudge, EvaluatorOptions, RuleEvaluator } from "../rules/evaluator.js";
import { asCompared, type Facts, follow, JUDGED_ON, keyOf, readOperand, WRONG } from "../rules/fact.js";
import { compare, comparisonOf, type JudgedAt, type Operator } from "../rules/operator.js";
import { type ConditionNode, type Leaf, leavesOf, type RuleSet, type UsedOperand } from "../rules/rule-set.js";
import { settler } from "../rules/settle.js";
import {
  type ConditionVerdict,
  type ExplainedVerdict,
  FALSE,
  type JudgeOptions,
  leafVerdict,
  negate,
  requireDay,
  ruleVerdict,
  TRUE,
  type Truth,
  type TruthCode,
  UNKNOWN,
  type Verdict,
  wrongFact,
} from "../rules/verdict.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";

type EngineCondition = TopLevelCondition | (ConditionProperties & { readonly fact: string });

/** Every operator in two forms: "certainly so" and "certainly not so". Neither is true of what nobody knows. */
const HOLDS = "holds";
const FAILS = "fails";

interface DefiniteOptions {
  /** Without priorities the engine evaluates every comparison; with them it stops as soon as the matter is settled. */
  readonly keepPriorities: boolean;
}

function definiteLeaf(leaf: Leaf, wanted: boolean, priority: object): ConditionProperties {
  const { actual, expected, operatorName } = leaf;
  // Each place which is read is a fact of its own: the engine never sees a path, and so never follows one.
  const value: unknown = "operand" in expected ? { fact: keyOf(expected.operand) } : expected.constant;
  return { fact: keyOf(actual), operator: `${wanted ? HOLDS : FAILS}:${operatorName}`, value, ...priority };
}

function definite(node: ConditionNode, wanted: boolean, options: DefiniteOptions, priority: number): EngineCondition {
  const ordered = options.keepPriorities ? { priority } : {};
  if (node.kind === "leaf") return definiteLeaf(node, wanted, ordered);
  const { kind, parts } = node;
  const [only] = parts;
  if (kind === "not" && only) return definite(only, !wanted, options, priority);
  if (kind === "named" && only) return definite(only, wanted, options, priority);
  const inner = parts.map((part) => definite(part, wanted, options, part.priority));
  return (kind === "all") === wanted ? { all: inner, ...ordered } : { any: inner, ...ordered };
}

/**
 * Writes a condition as json-rules-engine can judge it, which knows only true and false: the condition that it
 * certainly holds (`wanted`), or certainly does not.
 *
 * "Not all" becomes "any not", and so on down to the comparisons (De Morgan), which then ask "certainly so?" or "certainly
 * not so?". A missing fact answers no to both. Neither form true means unknown: exactly Kleene's logic.
 */
function definiteForm(node: ConditionNode, wanted: boolean, options: DefiniteOptions): TopLevelCondition {
  const form = definite(node, wanted, options, node.priority);
  return "fact" in form ? { all: [form] } : form;
}

/** What json-rules-engine leaves behind in a condition when it has evaluated it. */
interface EvaluatedCondition {
  readonly result?: boolean;
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly all?: readonly EvaluatedCondition[];
  readonly any?: readonly EvaluatedCondition[];
}

/** The two forms of one condition: that it certainly holds, and that it certainly fails. */
interface Pair {
  readonly holds: EvaluatedCondition;
  readonly fails: EvaluatedCondition;
}

function truthOf({ holds, fails }: Pair): Truth {
  return holds.result === true ? "true" : fails.result === true ? "false" : "unknown";
}

function innerOf(evaluated: EvaluatedCondition): readonly EvaluatedCondition[] {
  return evaluated.all ?? evaluated.any ?? [];
}

function explain(node: ConditionNode, pair: Pair, sources: JudgeOptions["sources"]): ConditionVerdict {
  if (node.kind === "leaf") {
    // A rule which is a single comparison has it in an `all` of its own, for the engine wants one at the root.
    const { factResult, valueResult } = pair.holds.all?.[0] ?? pair.holds;
    return leafVerdict(node, truthOf(pair), factResult, valueResult, sources);
  }
  const { kind, name, parts } = node;
  const [only] = parts;
  if (kind === "not" && only) {
    const part = explain(only, { holds: pair.fails, fails: pair.holds }, sources);
    return { kind, result: negate(part.result), name, parts: [part] };
  }
  if (kind === "named" && only) {
    const part = explain(only, pair, sources);
    return { kind, result: part.result, name, parts: [part] };
  }
  const [holds, fails] = [innerOf(pair.holds), innerOf(pair.fails)];
  const explained = parts.map((part, index) => {
    const inner = { holds: holds[index] ?? {}, fails: fails[index] ?? {} };
    return explain(part, inner, sources);
  });
  return { kind, result: truthOf(pair), name, parts: explained };
}

/** Reads the explanation of a condition out of what json-rules-engine found for its two definite forms. */
function explainResult(
  node: ConditionNode,
  holds: RuleResult,
  fails: RuleResult,
  sources: JudgeOptions["sources"],
): ConditionVerdict {
  // The engine notes the result in every condition but the outermost, whose result is the rule's.
  const rootOf = ({ conditions, result }: RuleResult): EvaluatedCondition => ({
    ...(conditions as EvaluatedCondition),
    result: result === true,
  });
  return explain(node, { holds: rootOf(holds), fails: rootOf(fails) }, sources);
}

/** The engine's rules need an event; ours take no part in the judging. */
const NO_EVENT: Event = { type: "judged" };

/** What is wrong with the value given for one fact, in the places which the rules read. */
function factProblems(used: readonly UsedOperand[], facts: Facts): readonly Problem[] {
  return used
    .filter(({ operand }) => readOperand(facts, operand) === WRONG)
    .map((it) => wrongFact(it, facts[it.operand.fact]));
}

/**
 * Asks a function for its fact: once, when a rule first needs it. A fault is noted in `late`, and the engine goes on as if
 * the fact were missing, so that all faults are found, whichever comes first.
 */
function asking(name: string, ask: () => unknown, used: readonly UsedOperand[], late: Problem[]) {
  let asked: Promise<unknown> | null = null;
  const answer = async () => {
    try {
      const value: unknown = await ask();
      const faults = factProblems(used, { [name]: value });
      late.push(...faults);
      return faults.length > 0 ? undefined : value;
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      late.push(rulesProblem("rules/fact-failed", [name], { fact: name, detail: detail.slice(0, 200) }));
      return undefined;
    }
  };
  return () => (asked ??= answer());
}

/** Puts the facts into the engine: values are checked at once, those of functions when they have answered. */
function addFacts(engine: Engine, { operands }: RuleSet, facts: Facts, at: JudgedAt): Problem[] {
  const names = new Set(operands.map(({ operand }) => operand.fact));
  // Read once, own or inherited, as the compiled form reads them.
  const given: Facts = Object.fromEntries(
    [...names].map((name) => [name, name === JUDGED_ON ? at.on : facts[name]] as const),
  );
  const isLater = (name: string) => typeof given[name] === "function";
  const wrong = factProblems(
    operands.filter(({ operand }) => !isLater(operand.fact)),
    given,
  );
  if (wrong.length > 0) throw new KtttError(wrong);

  const late: Problem[] = [];
  for (const name of names) {
    const used = operands.filter(({ operand }) => operand.fact === name);
    const ask = isLater(name)
      ? asking(name, () => (given[name] as (this: Facts) => unknown).call(facts), used, late)
      : null;
    for (const { operand } of used) {
      const reach = (value: unknown) => asCompared(follow(value, operand.steps));
      engine.addFact(keyOf(operand), ask ? async () => reach(await ask()) : reach(given[name]));
    }
  }
  return late;
}

/** An engine of its own for one evaluation: json-rules-engine keeps its state in the engine, shared by all its runs. */
function engineFor(used: ReadonlyMap<string, Operator>, at: JudgedAt): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [name, operator] of used) {
    const comparison = comparisonOf(operator);
    const comparing = (answer: boolean) => (actual: unknown, expected: unknown) =>
      compare(comparison, actual ?? undefined, expected ?? undefined, at) === answer;
    engine.addOperator(`${HOLDS}:${name}`, comparing(true));
    engine.addOperator(`${FAILS}:${name}`, comparing(false));
  }
  return engine;
}

function prepare(ruleSet: RuleSet, { calendar = VIETNAM_CALENDAR }: EvaluatorOptions = {}): AsyncJudge {
  const settleOn = settler(ruleSet);
  const used = new Map(
    ruleSet.rules.flatMap((rule) => leavesOf(rule.conditions).map((it) => [it.operatorName, it.operator] as const)),
  );

  async function judge(facts: Facts, options: JudgeOptions & { readonly explain: true }): Promise<ExplainedVerdict>;
  async function judge(facts: Facts, options: JudgeOptions): Promise<Verdict>;
  async function judge(facts: Facts, { on, explain = false, sources }: JudgeOptions): Promise<Verdict> {
    requireDay(on);
    const at: JudgedAt = { on, calendar };
    const settlement = settleOn(on);
    const { inForce } = settlement;

    const engine = engineFor(used, at);
    const faults = addFacts(engine, ruleSet, facts, at);
    ruleSet.rules.forEach(({ conditions }, index) => {
      if (!inForce[index]) return;
      for (const wanted of [true, false]) {
        const form = definiteForm(conditions, wanted, { keepPriorities: !explain });
        engine.addRule({ name: `${index}:${wanted}`, conditions: form, event: NO_EVENT });
      }
    });
    const { results, failureResults } = await engine.run();
    if (faults.length > 0) throw new KtttError(faults.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1)));

    const byName = new Map<string, RuleResult>([...results, ...failureResults].map((it) => [it.name, it]));
    const values = ruleSet.rules.map((_, index): TruthCode => {
      if (!inForce[index]) return FALSE;
      if (byName.get(`${index}:true`)?.result === true) return TRUE;
      return byName.get(`${index}:false`)?.result === true ? FALSE : UNKNOWN;
    });
    const applies = settlement.applies(values);
    const groups = settlement.groups(applies);
    if (!explain) return { on, groups, rules: null };
    const rules = ruleSet.rules.map((rule, index) => {
      const [holds, fails] = [byName.get(`${index}:true`), byName.get(`${index}:false`)];
      const conditions = holds && fails ? explainResult(rule.conditions, holds, fails, sources) : null;
      return ruleVerdict(rule, values[index] as TruthCode, applies[index] as TruthCode, conditions);
    });
    return { on, groups, rules };
  }
  return judge;
}

/**
 * Judges rules on json-rules-engine (đánh giá quy tắc), with facts which may be functions: asked only when a rule needs
 * them, at most once each, in the order of the conditions' priorities; with `explain` all of them are asked.
 *
 * A missing fact is `undefined`, `null`, or absent, and makes its comparisons unknown.
 *
 * A judge it prepares rejects with KtttError `rules/wrong-fact`, one per wrong fact, naming rule, fact and value;
 * `rules/fact-failed` when a function throws; `rules/not-a-judging-day`.
 *
 * @example
 * const judge = jsonRulesEngine.prepare(ruleSet);
 * (await judge({ score: async () => 82 }, { on: legalDate("2024-03-31") })).groups[0]?.outcome
 */
export const jsonRulesEngine: RuleEvaluator<AsyncJudge> = { name: "json-rules-engine", prepare };
