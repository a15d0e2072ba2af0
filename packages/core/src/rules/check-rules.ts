import type { z } from "zod";
import type { Citation } from "../kernel/citation.js";
import type { ProblemPath } from "../kernel/problem.js";
import { citeConvention } from "../law/cite.js";
import { rulesProblem } from "./errors.js";
import { describeType, type FactType, isOfType, valueCheckOf } from "./fact.js";
import { type Finding, resolveCondition, suggestion, type Vocabulary } from "./resolve-condition.js";
import type { ConditionNode } from "./rule-set.js";
import {
  type Condition,
  conditionSchema,
  namedConditionsSchema,
  type Outcome,
  type RootCondition,
  type Rule,
  RULE_LIMITS,
  ruleFileJsonSchema,
  ruleSchema,
} from "./rule.schema.js";
import { schemaProblems } from "../kernel/schema-issues.js";
import { kernelProblem } from "../kernel/errors.js";
import { suggest } from "../kernel/nearest.js";

/**
 * The circles of a graph: each strongly connected part which leads back to itself, as one walk `a, b, a`. Names which
 * are no node of the graph are passed over.
 */
function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    // Depth first with a stack of its own: a chain of a thousand exceptions must not be too deep.
    const walk: { readonly name: string; next: number }[] = [{ name: start, next: 0 }];
    const onWalk = new Map([[start, 0]]);
    while (walk.length > 0) {
      const here = walk[walk.length - 1] as { name: string; next: number };
      const to = done.has(here.name) ? undefined : graph.get(here.name)?.[here.next];
      here.next += 1;
      if (to === undefined) {
        done.add(here.name);
        onWalk.delete(here.name);
        walk.pop();
        continue;
      }
      const since = onWalk.get(to);
      if (since !== undefined) cycles.push([...walk.slice(since).map(({ name }) => name), to]);
      else if (graph.has(to) && !done.has(to)) {
        onWalk.set(to, walk.length);
        walk.push({ name: to, next: 0 });
      }
    }
  }
  return cycles;
}

/** A rule and where it stands in the file. */
interface PlacedRule {
  readonly rule: Rule;
  readonly path: ProblemPath;
}

/**
 * What is wrong between rules: an id used twice, an exception to nothing, exceptions in a circle, a group with the
 * name of a rule which stands alone, a time in force which ends before it begins.
 *
 * @param ids every id of the file, also of rules which have other faults
 */
function orderProblems(rules: readonly PlacedRule[], ids: readonly string[]): readonly Finding[] {
  const known = new Set(ids);
  const alone = new Set(rules.filter(({ rule }) => rule.group === undefined).map(({ rule }) => rule.id));
  const seen = new Set<string>();
  const problems = rules.flatMap(({ rule, path }) => {
    const found: Finding[] = [];
    if (seen.has(rule.id)) found.push(() => rulesProblem("rules/duplicate-id", [...path, "id"], { id: rule.id }));
    seen.add(rule.id);
    rule.exceptionTo?.forEach((id, index) => {
      if (known.has(id)) return;
      found.push(() =>
        rulesProblem("rules/exception-to-nothing", [...path, "exceptionTo", index], {
          rule: id,
          suggestion: suggestion(id, ids),
        }),
      );
    });
    const { group } = rule;
    if (group !== undefined && alone.has(group)) {
      found.push(() => rulesProblem("rules/group-is-rule", [...path, "group"], { group }));
    }
    const { from, until } = rule.validity ?? {};
    if (from && until && from > until) {
      found.push(() => rulesProblem("rules/never-in-force", [...path, "validity"], { from, until }));
    }
    return found;
  });
  const exceptions = new Map(rules.map(({ rule }) => [rule.id, rule.exceptionTo ?? []]));
  const circles = findCycles(exceptions).map((cycle): Finding => () => {
    const path = rules.find(({ rule }) => rule.id === cycle[0])?.path ?? [];
    return rulesProblem("rules/cycle", [...path, "exceptionTo"], { names: cycle.join(" → ") });
  });
  return [...problems, ...circles];
}

/** The outcomes rules may have: the parameters of each type of event. Without one, any outcome is allowed. */
export type OutcomeCatalogue = Readonly<Record<string, Readonly<Record<string, FactType>>>>;

/** What is wrong with an outcome: an unknown type, a parameter missing, unknown or of another type. */
function outcomeProblems(
  { type, params = {} }: Outcome,
  outcomes: OutcomeCatalogue,
  at: ProblemPath,
): readonly Finding[] {
  const declared = Object.hasOwn(outcomes, type) ? outcomes[type] : undefined;
  if (!declared) {
    const names = Object.keys(outcomes);
    return [
      () => rulesProblem("rules/unknown-outcome", [...at, "type"], { type, suggestion: suggestion(type, names) }),
    ];
  }
  const missing = Object.keys(declared)
    .filter((field) => !Object.hasOwn(params, field))
    .map((field) => () => kernelProblem("input/missing-field", [...at, "params", field], { field }));
  const wrong = Object.entries(params).flatMap(([field, value]) => {
    const path = [...at, "params", field];
    const expected = Object.hasOwn(declared, field) ? declared[field] : undefined;
    if (!expected) {
      const names = Object.keys(declared);
      return [() => kernelProblem("input/unknown-field", path, { field, ...suggest(field, names) })];
    }
    const type = describeType(expected);
    const params = { expectedVi: type, expectedEn: type };
    return isOfType(value, valueCheckOf(expected)) ? [] : [() => kernelProblem("input/wrong-shape", path, params)];
  });
  return [...missing, ...wrong];
}

/** How large a condition is with its named conditions put in their places. */
interface ConditionSize {
  readonly leaves: number;
  readonly depth: number;
}

interface Reference {
  readonly name: string;
  readonly path: ProblemPath;
}

type Conditions = Readonly<Record<string, RootCondition>>;

function partsOf(condition: Condition): readonly (readonly [Condition, ProblemPath])[] {
  if ("all" in condition) return condition.all.map((part, index) => [part, ["all", index]] as const);
  if ("any" in condition) return condition.any.map((part, index) => [part, ["any", index]] as const);
  if ("not" in condition) return [[condition.not, ["not"]]];
  return [];
}

function referencesIn(condition: Condition, path: ProblemPath): readonly Reference[] {
  if ("condition" in condition) return [{ name: condition.condition, path: [...path, "condition"] }];
  return partsOf(condition).flatMap(([part, step]) => referencesIn(part, [...path, ...step]));
}

/** References to conditions which nobody has named. `conditions` are the named ones, whatever is wrong inside them. */
function unknownConditions(
  condition: Condition,
  path: ProblemPath,
  conditions: Readonly<Record<string, unknown>>,
): readonly Finding[] {
  return referencesIn(condition, path)
    .filter(({ name }) => !Object.hasOwn(conditions, name))
    .map(
      ({ name, path: at }) =>
        () =>
          rulesProblem("rules/unknown-condition", at, { name, suggestion: suggestion(name, Object.keys(conditions)) }),
    );
}

/** Named conditions which need themselves. */
function conditionCycles(conditions: Conditions, at: ProblemPath): readonly Finding[] {
  const graph = new Map(
    Object.entries(conditions).map(([name, condition]) => [name, referencesIn(condition, []).map((it) => it.name)]),
  );
  return findCycles(graph).map(
    (cycle) => () => rulesProblem("rules/cycle", [...at, cycle[0] ?? ""], { names: cycle.join(" → ") }),
  );
}

/**
 * Measures conditions without writing them out: ten named conditions which each use the one before ten times would
 * stand for ten thousand million comparisons. The named conditions must have no cycle; unknown names count as nothing.
 */
function conditionMeasure(conditions: Conditions): (condition: Condition) => ConditionSize {
  const known = new Map<string, ConditionSize>();
  const measure = (condition: Condition): ConditionSize => {
    if ("fact" in condition) return { leaves: 1, depth: 0 };
    if ("condition" in condition) {
      const named = Object.hasOwn(conditions, condition.condition) ? conditions[condition.condition] : undefined;
      if (!named) return { leaves: 0, depth: 0 };
      const size = known.get(condition.condition) ?? measure(named);
      known.set(condition.condition, size);
      return { leaves: size.leaves, depth: size.depth + 1 };
    }
    const sizes = partsOf(condition).map(([part]) => measure(part));
    return {
      leaves: sizes.reduce((sum, { leaves }) => Math.min(sum + leaves, Number.MAX_SAFE_INTEGER), 0),
      depth: 1 + Math.max(0, ...sizes.map(({ depth }) => depth)),
    };
  };
  return measure;
}

/** A condition which is too large or too deep. */
function sizeProblems({ leaves, depth }: ConditionSize, at: ProblemPath): readonly Finding[] {
  const findings: Finding[] = [];
  if (leaves > RULE_LIMITS.leavesOfRule) {
    findings.push(() => rulesProblem("rules/too-large", at, { what: "conditions", limit: RULE_LIMITS.leavesOfRule }));
  }
  if (depth > RULE_LIMITS.conditionDepth) {
    findings.push(() => rulesProblem("rules/too-deep", at, { limit: RULE_LIMITS.conditionDepth }));
  }
  return findings;
}

/**
 * The whole parts of a broken condition, from the outside in: so that one fault in a rule does not hide the others.
 */
function wholeParts(written: unknown, path: ProblemPath): readonly (readonly [Condition, ProblemPath])[] {
  if (typeof written !== "object" || written === null) return [];
  const parsed = conditionSchema.safeParse(written, { jitless: true });
  if (parsed.success) return [[parsed.data, path]];
  return ["all", "any", "not"].flatMap((kind) => {
    const inner = (written as Record<string, unknown>)[kind];
    return Array.isArray(inner)
      ? inner.flatMap((part: unknown, index) => wholeParts(part, [...path, kind, index]))
      : wholeParts(inner, [...path, kind]);
  });
}

/** Rules and named conditions as they came, plain data of any shape. */
export interface Parts {
  readonly rules: readonly unknown[];
  readonly conditions: Readonly<Record<string, unknown>>;
  /** Where the rules stand in the file: nowhere for a bare array. */
  readonly at: ProblemPath;
}

/** Checked rules with their conditions looked up, or what is wrong. */
type PartsCheck =
  | { readonly ok: true; readonly rules: readonly (readonly [Rule, ConditionNode])[]; readonly vocabulary: Vocabulary }
  | { readonly ok: false; readonly findings: readonly Finding[] };

interface PlacedCondition {
  readonly condition: Condition;
  readonly path: ProblemPath;
  readonly citation: Citation;
}

interface Structure {
  readonly findings: readonly Finding[];
  readonly rules: readonly PlacedRule[];
  readonly conditions: Readonly<Record<string, RootCondition>>;
  /** Whole parts of conditions which are broken elsewhere. */
  readonly fragments: readonly PlacedCondition[];
}

/** What a part without a citation of its own rests on while only its words are checked. */
const NO_CITATION = citeConvention("named-condition");

/** How many values of all kinds a piece of plain data holds. */
function countValues(data: unknown): number {
  if (typeof data !== "object" || data === null) return 1;
  return Object.values(data).reduce<number>((sum, it) => sum + countValues(it), 1);
}

/** A rule or named condition too large to be looked at more closely. */
function oversize(written: unknown, path: ProblemPath): readonly Finding[] {
  const limit = RULE_LIMITS.valuesOfRule;
  return countValues(written) > limit ? [() => rulesProblem("rules/too-large", path, { what: "JSON", limit })] : [];
}

/** What a schema found wrong with a part of the file. `prefix` is where the part stands in it. */
function schemaFindings(issues: readonly z.core.$ZodIssue[], part: unknown, prefix: ProblemPath): readonly Finding[] {
  const one = issues.flatMap((it): readonly z.core.$ZodIssue[] =>
    it.code === "unrecognized_keys" ? it.keys.map((key) => ({ ...it, keys: [key] })) : [it],
  );
  return one.map(
    (issue) => () =>
      schemaProblems([issue], part, ruleFileJsonSchema).map((it) => ({ ...it, path: [...prefix, ...it.path] })),
  );
}

/** Each rule by itself, so that a broken one does not hide what is wrong with the others. */
function checkStructure({ rules, conditions, at }: Parts): Structure {
  const findings: Finding[] = [];
  const fragments: PlacedCondition[] = [];
  const salvage = (written: unknown, path: ProblemPath) =>
    wholeParts(written, path).forEach(([condition, place]) =>
      fragments.push({ condition, path: place, citation: NO_CITATION }),
    );

  const named: Record<string, RootCondition> = {};
  for (const [name, written] of Object.entries(conditions)) {
    const large = oversize(written, ["conditions", name]);
    findings.push(...large);
    if (large.length > 0) continue;
    const parsed = namedConditionsSchema.safeParse({ [name]: written }, { jitless: true });
    if (parsed.success) Object.assign(named, parsed.data);
    else {
      findings.push(...schemaFindings(parsed.error.issues, { [name]: written }, ["conditions"]));
      salvage(written, ["conditions", name]);
    }
  }
  const placed: PlacedRule[] = [];
  rules.forEach((written, index) => {
    const path = [...at, index];
    const large = oversize(written, path);
    findings.push(...large);
    if (large.length > 0) return;
    const parsed = ruleSchema.safeParse(written, { jitless: true });
    if (parsed.success) placed.push({ rule: parsed.data, path });
    else {
      findings.push(...schemaFindings(parsed.error.issues, written, path));
      salvage((written as Partial<Rule> | null)?.conditions, [...path, "conditions"]);
    }
  });
  return { findings, rules: placed, conditions: named, fragments };
}

function idsOf(rules: readonly unknown[]): readonly string[] {
  return rules.flatMap((rule) => {
    const id: unknown = (rule as Partial<Rule> | null)?.id;
    return typeof id === "string" ? [id] : [];
  });
}

/** How large everything is with its named conditions written out. Measured, not written out. */
function largeness(
  placed: readonly PlacedCondition[],
  conditions: Structure["conditions"],
  at: ProblemPath,
): readonly Finding[] {
  const measure = conditionMeasure(conditions);
  const sizes = placed.map(({ condition, path }) => ({ size: measure(condition), path }));
  const findings = sizes.flatMap(({ size, path }) => sizeProblems(size, path));
  const leaves = sizes.reduce((sum, { size }) => sum + size.leaves, 0);
  if (leaves <= RULE_LIMITS.leaves) return findings;
  return [...findings, () => rulesProblem("rules/too-large", at, { what: "conditions", limit: RULE_LIMITS.leaves })];
}

/**
 * Checks the parts of a file: the structure of each, the references between them, their size, and the meaning of every
 * name. Size comes before meaning, for looking names up writes named conditions out.
 */
export function checkParts(
  parts: Parts,
  { facts, operators }: Pick<Vocabulary, "facts" | "operators">,
  outcomes: OutcomeCatalogue | undefined,
): PartsCheck {
  const { findings: structural, rules, conditions, fragments } = checkStructure(parts);
  const findings = [...structural, ...orderProblems(rules, idsOf(parts.rules))];
  if (outcomes) {
    findings.push(...rules.flatMap(({ rule, path }) => outcomeProblems(rule.event, outcomes, [...path, "event"])));
  }

  const beside: readonly PlacedCondition[] = [
    ...Object.entries(conditions).map(([name, condition]) => ({
      condition,
      path: ["conditions", name],
      citation: NO_CITATION,
    })),
    ...fragments,
  ];
  const ofRules = rules.map(({ rule, path }) => ({
    condition: rule.conditions,
    path: [...path, "conditions"],
    citation: rule.citation,
  }));
  const all = [...beside, ...ofRules];
  findings.push(...all.flatMap(({ condition, path }) => unknownConditions(condition, path, parts.conditions)));
  const circles = conditionCycles(conditions, ["conditions"]);
  if (circles.length > 0) return { ok: false, findings: [...findings, ...circles] };
  const large = largeness(all, conditions, parts.at);
  if (large.length > 0) return { ok: false, findings: [...findings, ...large] };

  const vocabulary: Vocabulary = { facts, operators, conditions };
  const report = (finding: Finding) => void findings.push(finding);
  const resolve = ({ condition, path, citation }: PlacedCondition) =>
    resolveCondition(condition, citation, path, vocabulary, report);
  beside.forEach(resolve);
  const resolved = ofRules.map(resolve);
  if (findings.length > 0) return { ok: false, findings };
  const complete = rules.flatMap(({ rule }, index) => {
    const node = resolved[index];
    return node ? [[rule, node] as const] : [];
  });
  return { ok: true, rules: complete, vocabulary };
}
