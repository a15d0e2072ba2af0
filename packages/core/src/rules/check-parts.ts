import { type Problem, type ProblemPath, problem } from "../errors.js";
import { type Citation, citeConvention } from "../law/citation.js";
import { orderProblems, type PlacedRule } from "./check-order.js";
import { type OutcomeCatalogue, outcomeProblems } from "./check-outcome.js";
import { conditionCycles, conditionMeasure, sizeProblems, unknownConditions } from "./named-conditions.js";
import { resolveCondition, type Vocabulary } from "./resolve-condition.js";
import {
  type Condition,
  namedConditionsSchema,
  RULE_LIMITS,
  type RootCondition,
  type Rule,
  ruleSchema,
} from "./rule.schema.js";
import type { ConditionNode } from "./rule-set.js";
import { wholeParts } from "./salvage.js";
import { schemaProblems } from "./schema-problems.js";

/** Rules and named conditions as they came, plain data of any shape. */
export interface Parts {
  readonly rules: readonly unknown[];
  readonly conditions: Readonly<Record<string, unknown>>;
  /** Where the rules stand in the file: nowhere for a bare array. */
  readonly at: ProblemPath;
}

/** Checked rules with their conditions looked up, or what is wrong. */
export type PartsCheck =
  | { readonly ok: true; readonly rules: readonly (readonly [Rule, ConditionNode])[]; readonly vocabulary: Vocabulary }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface PlacedCondition {
  readonly condition: Condition;
  readonly path: ProblemPath;
  readonly citation: Citation;
}

interface Structure {
  readonly problems: readonly Problem[];
  readonly rules: readonly PlacedRule[];
  readonly conditions: Readonly<Record<string, RootCondition>>;
  /** Whole parts of conditions which are broken elsewhere. */
  readonly fragments: readonly PlacedCondition[];
}

/** What a part without a citation of its own rests on while only its words are checked. */
const NO_CITATION = citeConvention("named-condition");

/** Each rule by itself, so that a broken one does not hide what is wrong with the others. */
function checkStructure({ rules, conditions, at }: Parts): Structure {
  const problems: Problem[] = [];
  const fragments: PlacedCondition[] = [];
  const salvage = (written: unknown, path: ProblemPath) =>
    wholeParts(written, path).forEach(([condition, place]) =>
      fragments.push({ condition, path: place, citation: NO_CITATION }),
    );

  const named: Record<string, RootCondition> = {};
  for (const [name, written] of Object.entries(conditions)) {
    const parsed = namedConditionsSchema.safeParse({ [name]: written });
    if (parsed.success) Object.assign(named, parsed.data);
    else {
      problems.push(...schemaProblems(parsed.error.issues, { [name]: written }, ["conditions"]));
      salvage(written, ["conditions", name]);
    }
  }
  const placed: PlacedRule[] = [];
  rules.forEach((written, index) => {
    const path = [...at, index];
    const parsed = ruleSchema.safeParse(written);
    if (parsed.success) placed.push({ rule: parsed.data, path });
    else {
      problems.push(...schemaProblems(parsed.error.issues, written, path));
      salvage((written as Partial<Rule> | null)?.conditions, [...path, "conditions"]);
    }
  });
  return { problems, rules: placed, conditions: named, fragments };
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
): readonly Problem[] {
  const measure = conditionMeasure(conditions);
  const sizes = placed.map(({ condition, path }) => ({ size: measure(condition), path }));
  const problems = sizes.flatMap(({ size, path }) => sizeProblems(size, path));
  const leaves = sizes.reduce((sum, { size }) => sum + size.leaves, 0);
  if (leaves <= RULE_LIMITS.leaves) return problems;
  return [...problems, problem("rules/too-large", at, { what: "conditions", limit: RULE_LIMITS.leaves })];
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
  const { problems: structural, rules, conditions, fragments } = checkStructure(parts);
  const problems = [...structural, ...orderProblems(rules, idsOf(parts.rules))];
  if (outcomes) {
    problems.push(...rules.flatMap(({ rule, path }) => outcomeProblems(rule.event, outcomes, [...path, "event"])));
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
  problems.push(...all.flatMap(({ condition, path }) => unknownConditions(condition, path, parts.conditions)));
  const circles = conditionCycles(conditions, ["conditions"]);
  if (circles.length > 0) return { ok: false, problems: [...problems, ...circles] };
  const large = largeness(all, conditions, parts.at);
  if (large.length > 0) return { ok: false, problems: [...problems, ...large] };

  const vocabulary: Vocabulary = { facts, operators, conditions };
  const report = (...of: Parameters<typeof problem>) => void problems.push(problem(...of));
  const resolve = ({ condition, path, citation }: PlacedCondition) =>
    resolveCondition(condition, citation, path, vocabulary, report);
  beside.forEach(resolve);
  const resolved = ofRules.map(resolve);
  if (problems.length > 0) return { ok: false, problems };
  const complete = rules.flatMap(({ rule }, index) => {
    const node = resolved[index];
    return node ? [[rule, node] as const] : [];
  });
  return { ok: true, rules: complete, vocabulary };
}
