import type { Province } from "../../province/province.schema.js";
import { compile, type Judge } from "../../rules/compile.js";
import { checkRules, loadRules, type RuleCheck } from "../../rules/load-rules.js";
import type { FactCatalogue } from "../../rules/fact.js";
import type { RuleFile } from "../../rules/rule.schema.js";
import { REMINDER_FACTS } from "../../province/rules/reminder-facts.js";
import { REPORTING_FACTS, reportingRules } from "./reporting-rules.js";
import { ROSTER_FACTS, rosterRules } from "./roster-rules.js";
import { targetFacts, targetRules } from "../../province/rules/target-rules.js";

/** The rules of a province by what they answer. */
export interface ProvinceRules {
  /** Whether a measure of a target is met, by the figure. */
  readonly targets: RuleFile;
  /** Which reports a body owes on a day. */
  readonly reporting: RuleFile;
  /** Who holds what was given to a body, on a day. */
  readonly roster: RuleFile;
  /** Whom to remind of an obligation, so many days before or after its last day. */
  readonly reminders: RuleFile;
}
export type ProvinceRuleKind = keyof ProvinceRules;

/** The facts each kind of rules may ask about. */
export function factsOf(province: Province, kind: ProvinceRuleKind): FactCatalogue {
  switch (kind) {
    case "targets":
      return targetFacts(province);
    case "reporting":
      return REPORTING_FACTS;
    case "roster":
      return ROSTER_FACTS;
    case "reminders":
      return REMINDER_FACTS;
  }
}

function file(rules: RuleFile["rules"]): RuleFile {
  return { format: "kttt.rules/1", rules };
}

/**
 * What a province declares as data for people, as json-rules-engine rules: its targets, its reporting calendar and its
 * roster; and beside them the rules written by hand, which can be exceptions to the declared ones by their ids.
 *
 * The files are plain JSON. Stock json-rules-engine runs them with our operators registered
 * ({@link registerOperators}), the facts of {@link factsOf} and the fact `judgedOn`.
 */
export function rulesOf(province: Province): ProvinceRules {
  return {
    targets: file([...targetRules(province), ...(province.rules.targets as unknown as RuleFile["rules"])]),
    reporting: file(reportingRules(province)),
    roster: file(rosterRules(province)),
    reminders: file(province.rules.reminders as unknown as RuleFile["rules"]),
  };
}

/** Checks the rules of one kind, declared and hand-written together. */
export function checkProvinceRules(province: Province, kind: ProvinceRuleKind): RuleCheck {
  return checkRules(rulesOf(province)[kind], { facts: factsOf(province, kind) });
}

const judges = new WeakMap<Province, Map<ProvinceRuleKind, Judge>>();

/** The compiled rules of one kind. Compiled once per province object. @throws KtttError for rules which do not load */
export function judgeOf(province: Province, kind: ProvinceRuleKind): Judge {
  const known = judges.get(province) ?? new Map<ProvinceRuleKind, Judge>();
  judges.set(province, known);
  const judge = known.get(kind) ?? compile(loadRules(rulesOf(province)[kind], { facts: factsOf(province, kind) }));
  known.set(kind, judge);
  return judge;
}
