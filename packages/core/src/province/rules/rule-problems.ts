import { handlingRuleProblems } from "../../triage/triage.js";
import type { Problem, ProblemPath } from "../../kernel/problem.js";
import type { Province } from "../province.schema.js";
import { checkRules } from "../../rules/load-rules.js";
import type { RuleFile } from "../../rules/rule.schema.js";
import { REMINDER_FACTS } from "./reminder-facts.js";
import { targetFacts, targetRules } from "./target-rules.js";

/** `rules.targets[2]…` for the place of a hand-written rule in the file in which it stands behind the declared ones. */
function placeOf(kind: "targets" | "reminders", path: ProblemPath, declared: number): ProblemPath {
  const [list, index, ...inner] = path;
  return list === "rules" && typeof index === "number"
    ? ["rules", kind, Math.max(0, index - declared), ...inner]
    : ["rules", kind, ...path];
}

/** Everything wrong with the rules which a province has written by hand, each with its path in the province. */
export function handWrittenRuleProblems(province: Province): readonly Problem[] {
  const handling = handlingRuleProblems(province.rules.handling).map((it) => ({
    ...it,
    path: ["rules", "handling", ...it.path] as ProblemPath,
  }));
  const declaredKinds = (["targets", "reminders"] as const).flatMap((kind) => {
    if (province.rules[kind].length === 0) return [];
    const declared = kind === "targets" ? targetRules(province) : [];
    const facts = kind === "targets" ? targetFacts(province) : REMINDER_FACTS;
    const rules = [...declared, ...(province.rules[kind] as unknown as RuleFile["rules"])];
    const { problems } = checkRules({ format: "kttt.rules/1", rules }, { facts });
    return problems.map((it) => ({ ...it, path: placeOf(kind, it.path, declared.length) }));
  });
  return [...declaredKinds, ...handling];
}
