import { rulesProblem } from "./errors.js";
import { type Problem, type ProblemPath } from "../kernel/problem.js";
import { type FactCatalogue, type FactType, JUDGED_ON } from "./fact-type.js";
import { isForbiddenName } from "./forbidden-name.js";
import { RULE_LIMITS } from "./rule.schema.js";

const NAME = /^[A-Za-z][A-Za-z0-9]*(?:[-._][A-Za-z0-9]+)*$/;
const STEP = /^[A-Za-z][A-Za-z0-9_-]*$/;
const KINDS = ["boolean", "number", "integer", "percent", "string", "enum", "date", "set", "share", "span", "object"];

function typeProblems(type: FactType, path: ProblemPath): readonly Problem[] {
  const wrong = (why: string) => [rulesProblem("rules/bad-fact-type", path, { why })];
  if (!KINDS.includes(type.type)) return wrong(`type: ${KINDS.join(" | ")}`);
  switch (type.type) {
    case "number":
    case "integer":
    case "percent":
      return (type.min ?? -Infinity) <= (type.max ?? Infinity) ? [] : wrong("min ≤ max");
    case "enum":
      return type.values.length > 0 && new Set(type.values).size === type.values.length
        ? []
        : wrong("values: [a, b, …]");
    case "set":
      return typeProblems(type.of, [...path, "of"]);
    case "object":
      if (path.length > RULE_LIMITS.pathSteps * 2) return wrong(`depth ≤ ${RULE_LIMITS.pathSteps}`);
      return Object.entries(type.properties).flatMap(([step, inner]) =>
        STEP.test(step) && !isForbiddenName(step)
          ? typeProblems(inner, [...path, "properties", step])
          : [rulesProblem("rules/bad-fact-name", [...path, "properties", step], { value: step })],
      );
    default:
      return [];
  }
}

/** What is wrong with a catalogue of facts: its names, and types which no value could have. */
export function catalogueProblems(facts: FactCatalogue): readonly Problem[] {
  return Object.entries(facts).flatMap(([name, type]) => {
    const path = ["facts", name];
    if (!NAME.test(name) || name.length > RULE_LIMITS.nameLength || isForbiddenName(name) || name === JUDGED_ON) {
      return [rulesProblem("rules/bad-fact-name", path, { value: name })];
    }
    return typeProblems(type, path);
  });
}
