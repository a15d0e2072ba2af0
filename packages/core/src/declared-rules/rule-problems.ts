import { handlingRuleProblems } from "../cooperative/triage/triage.js";
import type { Problem, ProblemPath } from "../errors.js";
import type { Province } from "../province/province.schema.js";
import { checkProvinceRules, rulesOf } from "./rules-of.js";

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
    const declared = rulesOf(province)[kind].rules.length - province.rules[kind].length;
    return checkProvinceRules(province, kind).problems.map((it) => ({ ...it, path: placeOf(kind, it.path, declared) }));
  });
  return [...declaredKinds, ...handling];
}
