import type { Province } from "../../province/province.schema.js";
import { compiledRules } from "../../rules/compile.js";
import { type AsyncJudge, type Judge, type RuleEvaluator } from "../../rules/evaluator.js";
import type { RuleSet } from "../../rules/rule-set.js";
import { checkRules, loadRules, type RuleCheck } from "../../rules/load-rules.js";
import type { FactCatalogue } from "../../rules/fact.js";
import type { RuleFile } from "../../rules/rule.schema.js";
import { REMINDER_FACTS } from "../../province/rules/reminder-facts.js";
import { REPORTING_FACTS, reportingRules } from "./reporting-rules.js";
import { ROSTER_FACTS, rosterRules } from "./roster-rules.js";
import { TRIAGE_RULES } from "../../triage/triage.js";
import { targetFacts, targetRules } from "../../province/rules/target-rules.js";

/** The rules of a province by what they answer. */
export interface ProvinceRules {
  /** Whether a measure of a target is met, by the figure. */
  readonly targets: RuleFile;
  /** Which reports a body owes on a day. */
  readonly reporting: RuleFile;
  /** Who holds what was assigned to a body, on a day. */
  readonly roster: RuleFile;
  /** Whom to remind of an obligation, so many days before or after its last day. */
  readonly reminders: RuleFile;
  /** What the review of a stopped cooperative finds: the national grounds, and what the province adds. */
  readonly handling: RuleFile;
  /** Which ways of handling a cooperative are open, by what was found. */
  readonly routes: RuleFile;
}
export type ProvinceRuleKind = keyof ProvinceRules;

type Rules = RuleFile["rules"];

/** What each kind of rules may ask about, and where its rules come from. */
const KINDS: Readonly<
  Record<ProvinceRuleKind, { facts(province: Province): FactCatalogue; rules(province: Province): Rules }>
> = {
  targets: {
    facts: targetFacts,
    rules: (province) => [...targetRules(province), ...(province.rules.targets as unknown as Rules)],
  },
  reporting: { facts: () => REPORTING_FACTS, rules: reportingRules },
  roster: { facts: () => ROSTER_FACTS, rules: rosterRules },
  reminders: { facts: () => REMINDER_FACTS, rules: (province) => province.rules.reminders as unknown as Rules },
  handling: {
    facts: () => TRIAGE_RULES.handling.facts,
    rules: (province) => TRIAGE_RULES.handling.rules(province.rules.handling),
  },
  routes: { facts: () => TRIAGE_RULES.routes.facts, rules: () => TRIAGE_RULES.routes.rules() },
};

/** The kinds of rules a province has. */
export const PROVINCE_RULE_KINDS = Object.keys(KINDS) as readonly ProvinceRuleKind[];

/** The facts each kind of rules may ask about. */
export function factsOf(province: Province, kind: ProvinceRuleKind): FactCatalogue {
  return KINDS[kind].facts(province);
}

/** What is kept of one province object. */
interface Known {
  readonly files: Map<ProvinceRuleKind, RuleFile>;
  readonly sets: Map<ProvinceRuleKind, RuleSet>;
  readonly judges: Map<RuleEvaluator, Map<ProvinceRuleKind, Judge | AsyncJudge>>;
}
const known = new WeakMap<Province, Known>();

function knownOf(province: Province): Known {
  const before = known.get(province);
  if (before) return before;
  const none: Known = { files: new Map(), sets: new Map(), judges: new Map() };
  known.set(province, none);
  return none;
}

function madeOnce<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}

function ruleFileOf(province: Province, kind: ProvinceRuleKind): RuleFile {
  return madeOnce(knownOf(province).files, kind, () => ({
    format: "kttt.rules/1",
    rules: KINDS[kind].rules(province),
  }));
}

/**
 * What a province declares as data for people, as json-rules-engine rules: its targets, its reporting calendar and its
 * roster; beside them the rules written by hand, which can be exceptions to the declared ones by their ids; and the
 * national rules on stopped cooperatives, with its own.
 *
 * The files are plain JSON. Stock json-rules-engine runs them with our operators registered (`registerOperators` of
 * `@kttt/core/json-rules-engine`), the facts of {@link factsOf} and the fact `judgedOn`. Each file is made when it is first
 * read, once per province object.
 */
export function rulesOf(province: Province): ProvinceRules {
  const files = PROVINCE_RULE_KINDS.map(
    (kind) => [kind, { enumerable: true, get: () => ruleFileOf(province, kind) }] as const,
  );
  return Object.freeze(Object.defineProperties({}, Object.fromEntries(files))) as ProvinceRules;
}

/** Checks the rules of one kind, declared and hand-written together. */
export function checkProvinceRules(province: Province, kind: ProvinceRuleKind): RuleCheck {
  return checkRules(ruleFileOf(province, kind), { facts: factsOf(province, kind) });
}

/** The rules of one kind, loaded once per province object. @throws KtttError for rules which do not load */
export function ruleSetOf(province: Province, kind: ProvinceRuleKind): RuleSet {
  return madeOnce(knownOf(province).sets, kind, () =>
    loadRules(ruleFileOf(province, kind), { facts: factsOf(province, kind) }),
  );
}

/**
 * The rules of one kind, ready to be judged. Prepared once per province object and evaluator.
 *
 * @param evaluator how they are judged; defaults to {@link compiledRules}, whose verdicts are there at once
 * @throws KtttError for rules which do not load
 */
export function judgeOf(province: Province, kind: ProvinceRuleKind): Judge;
export function judgeOf<Prepared extends Judge | AsyncJudge>(
  province: Province,
  kind: ProvinceRuleKind,
  evaluator: RuleEvaluator<Prepared>,
): Prepared;
export function judgeOf(
  province: Province,
  kind: ProvinceRuleKind,
  evaluator: RuleEvaluator = compiledRules,
): Judge | AsyncJudge {
  const prepared = madeOnce(knownOf(province).judges, evaluator, () => new Map<ProvinceRuleKind, Judge | AsyncJudge>());
  return madeOnce(prepared, kind, () => evaluator.prepare(ruleSetOf(province, kind)));
}
