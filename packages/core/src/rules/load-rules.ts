import { rulesProblem } from "./errors.js";
import { KtttError, type Problem, type ProblemPath } from "../kernel/problem.js";
import { suggest } from "../kernel/nearest.js";
import { freezeDeep } from "../kernel/freeze-deep.js";
import { buildRuleSet, type RuleSet } from "./rule-set.js";
import { catalogueProblems, type FactCatalogue, JUDGED_ON, JUDGED_ON_TYPE } from "./fact.js";
import { checkParts, type OutcomeCatalogue, type Parts } from "./check-rules.js";
import type { Finding } from "./resolve-condition.js";
import { kernelProblem } from "../kernel/errors.js";
import { plainData, readJson } from "../kernel/plain-data.js";
import type { Operators } from "./operator.js";
import { BUILT_IN_OPERATORS } from "./built-in-operators.js";
import { RULE_LIMITS } from "./rule.schema.js";

/** More than this many problems are not told one by one. */
const MOST_PROBLEMS = 200;

/** Tells what was found: each problem of one place once, 200 at most, and how many more findings there are. */
function tell(findings: readonly Finding[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  let looked = 0;
  for (const finding of findings) {
    if (told.size >= MOST_PROBLEMS) break;
    for (const it of [finding()].flat()) told.set(`${it.code} ${JSON.stringify(it.path)}`, it);
    looked += 1;
  }
  const rest = findings.length - looked;
  return rest === 0 ? [...told.values()] : [...told.values(), rulesProblem("rules/and-more", [], { count: rest })];
}

/** What the rules may speak of. */
export interface LoadOptions {
  /** Every fact they may ask about, with its type. */
  readonly facts: FactCatalogue;
  /** Operators beside the built-in ones. */
  readonly operators?: Operators;
  /** Named conditions beside those of the file. */
  readonly conditions?: Readonly<Record<string, unknown>>;
  /** The outcomes they may have; any, when left out. */
  readonly outcomes?: OutcomeCatalogue;
}

/** The rules, or everything that is wrong with them. */
export type RuleCheck =
  | { readonly ok: true; readonly ruleSet: RuleSet; readonly problems: readonly [] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function refused(findings: readonly Finding[]): RuleCheck {
  return { ok: false, problems: tell(findings) };
}

const known = (problems: readonly Problem[]): readonly Finding[] => problems.map((it) => () => it);

/** The outermost shape: a bare array of rules, or a file with its format. */
function outermost(data: unknown): Parts | readonly Finding[] {
  if (Array.isArray(data)) return { rules: data, conditions: {}, at: [] };
  if (typeof data !== "object" || data === null) return [() => rulesProblem("rules/not-a-file", [])];
  const { format, rules, conditions = {}, ...others } = data as Record<string, unknown>;
  const findings = Object.keys(others).map(
    (field): Finding =>
      () =>
        kernelProblem("input/unknown-field", [field], { field, ...suggest(field, ["format", "conditions", "rules"]) }),
  );
  if (format !== "kttt.rules/1") findings.push(() => rulesProblem("rules/unknown-format", ["format"]));
  if (!Array.isArray(rules)) findings.push(() => kernelProblem("input/missing-field", ["rules"], { field: "rules" }));
  if (typeof conditions !== "object" || conditions === null || Array.isArray(conditions)) {
    findings.push(() =>
      kernelProblem("input/wrong-shape", ["conditions"], {
        expectedVi: "một đối tượng { … }",
        expectedEn: "an object { … }",
      }),
    );
  }
  if (findings.length > 0 || !Array.isArray(rules)) return findings;
  return { rules, conditions: conditions as Record<string, unknown>, at: ["rules"] };
}

function isParts(outer: Parts | readonly Finding[]): outer is Parts {
  return "rules" in outer;
}

/** The file and the conditions given beside it as plain data, put together. */
function readParts(input: unknown, beside: LoadOptions["conditions"]): Parts | readonly Finding[] {
  const read = typeof input === "string" ? readJson(input, RULE_LIMITS) : { ok: true as const, data: input };
  if (!read.ok) return known(read.problems);
  const plain = plainData([read.data, beside ?? {}], RULE_LIMITS);
  if (!plain.ok) {
    const place = ([part, ...inner]: ProblemPath) => (part === 1 ? ["conditions", ...inner] : inner);
    return plain.problems.map((it) => () => ({ ...it, path: place(it.path) }));
  }
  const [data, extra] = plain.data as [unknown, Record<string, unknown>];
  const outer = outermost(data);
  if (!isParts(outer)) return outer;
  const twice = Object.keys(extra).filter((name) => Object.hasOwn(outer.conditions, name));
  if (twice.length > 0) {
    return twice.map((name) => () => rulesProblem("rules/duplicate-condition", ["conditions", name], { name }));
  }
  const conditions = { ...extra, ...outer.conditions };
  const [rules, named] = [outer.rules.length, Object.keys(conditions).length];
  const limit = RULE_LIMITS.rules;
  if (rules > limit) return [() => rulesProblem("rules/too-large", outer.at, { what: "rules", limit })];
  if (named > limit) return [() => rulesProblem("rules/too-large", ["conditions"], { what: "conditions", limit })];
  return { ...outer, conditions };
}

/**
 * Checks rules, wherever they come from: JSON text, parsed JSON, or data written in TypeScript; a file
 * `{ format: "kttt.rules/1", conditions, rules }` or a bare array of rules.
 *
 * Nothing of the input is run, and nothing is kept of it but a copy. Every problem comes at once, each with its path.
 */
export function checkRules(input: unknown, options: LoadOptions): RuleCheck {
  const catalogue = plainData(options.facts, RULE_LIMITS);
  const taken = Object.keys(options.operators ?? {}).filter((name) => Object.hasOwn(BUILT_IN_OPERATORS, name));
  const setUp = [
    ...(catalogue.ok ? catalogueProblems(catalogue.data as FactCatalogue) : catalogue.problems),
    ...taken.map((name) => rulesProblem("rules/operator-taken", ["operators", name], { operator: name })),
  ];
  if (setUp.length > 0 || !catalogue.ok) return refused(known(setUp));
  const facts: FactCatalogue = { ...(catalogue.data as FactCatalogue), [JUDGED_ON]: JUDGED_ON_TYPE };
  // Copies, so that freezing the rules freezes no object of the caller's.
  const own = Object.entries(options.operators ?? {}).map(([name, operator]) => [name, { ...operator }] as const);
  const operators = { ...BUILT_IN_OPERATORS, ...Object.fromEntries(own) };

  const parts = readParts(input, options.conditions);
  if (!isParts(parts)) return refused(parts);
  const check = checkParts(parts, { facts, operators }, options.outcomes);
  if (!check.ok) return refused(check.findings);
  return { ok: true, ruleSet: freezeDeep(buildRuleSet(check.rules, check.vocabulary)), problems: [] };
}

/**
 * Loads rules (nạp quy tắc): checked, looked up, frozen, ready for a {@link RuleEvaluator}.
 *
 * @throws KtttError with every problem at once, each with code, path and hint; nothing was loaded then
 */
export function loadRules(input: unknown, options: LoadOptions): RuleSet {
  const check = checkRules(input, options);
  if (!check.ok) throw new KtttError(check.problems);
  return check.ruleSet;
}
