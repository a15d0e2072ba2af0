import { rulesProblem } from "./errors.js";
import { citeConvention } from "../law/cite.js";
import { type ProblemPath } from "../kernel/problem.js";
import { type Citation } from "../kernel/citation.js";
import { orderProblems, type PlacedRule } from "./check-order.js";
import { type OutcomeCatalogue, outcomeProblems } from "./check-outcome.js";
import type { Finding } from "./finding.js";
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
import { schemaFindings } from "./schema-problems.js";

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
    const parsed = namedConditionsSchema.safeParse({ [name]: written });
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
    const parsed = ruleSchema.safeParse(written);
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
