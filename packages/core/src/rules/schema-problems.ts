import { rulesProblem } from "./errors.js";
import { kernelProblem } from "../kernel/errors.js";
import type { z } from "zod";
import { errorTexts, type Problem, type ProblemPath, problem } from "../kernel/problem.js";
import { nearest } from "../kernel/nearest.js";
import { showValue } from "./fact.js";
import type { Finding } from "./resolve-condition.js";

type Issue = z.core.$ZodIssue;

/** The field which tells the forms of a union apart. */
const SIGNS = ["all", "any", "not", "condition", "fact", "law", "document", "convention"] as const;

const FIELDS = [
  ...["id", "name", "citation", "validity", "from", "until", "exceptionTo", "group", "priority", "conditions", "event"],
  ...["all", "any", "not", "condition", "fact", "path", "operator", "value", "type", "params", "rules", "format"],
  ...["law", "article", "clause", "point", "document", "section", "lines", "file", "convention", "trust", "source"],
];

function valueAt(input: unknown, path: ProblemPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    input,
  );
}

function isOwnCode(message: string): boolean {
  return message.startsWith("rules/") && errorTexts().has(message);
}

/** The form of a union which the author meant: the one whose sign is there; with several signs, or none, no form. */
function meantForm(errors: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const signs = SIGNS.filter((sign) => Object.hasOwn(value, sign));
  if (signs.length !== 1) return null;
  const complainsOfSign = (issues: readonly Issue[]) =>
    issues.some((issue) => issue.code === "unrecognized_keys" && issue.keys.includes(signs[0] as string));
  return errors.find((issues) => !complainsOfSign(issues)) ?? null;
}

function fieldFinding(field: string, path: ProblemPath): Finding {
  return () => {
    const suggestion = field.length > 40 ? null : nearest(field, FIELDS);
    return rulesProblem("rules/unknown-field", path, { field, suggestion: suggestion ?? "–" });
  };
}

/** What one issue says. */
function problemOf(issue: Issue, value: unknown, path: ProblemPath): Problem {
  if (value === undefined) return rulesProblem("rules/missing-field", path, { field: String(path.at(-1) ?? "rules") });
  const shown = { value: showValue(value) };
  if (issue.code === "too_small" && issue.origin === "array") return rulesProblem("rules/empty-list", path);
  if (issue.code === "too_big" && (issue.origin === "array" || issue.origin === "string")) {
    return rulesProblem("rules/too-large", path, { what: issue.origin, limit: String(issue.maximum) });
  }
  if (issue.code === "invalid_value") {
    return rulesProblem("rules/shape", path, { ...shown, expected: issue.values.map(String).join(" | ") });
  }
  if (isOwnCode(issue.message)) return problem(issue.message, path, shown);
  // A day in the wrong form; and, as an issue of its own kind, one in the right form which no calendar has.
  if (issue.code === "custom" || (issue.code === "invalid_format" && issue.format === "date")) {
    return kernelProblem("calendar/not-a-date", path, shown);
  }
  if (issue.code === "invalid_union") {
    return rulesProblem("rules/shape", path, { ...shown, expected: "{ law | document | convention, trust, … }" });
  }
  const expected = issue.code === "invalid_type" ? issue.expected : issue.message;
  return rulesProblem("rules/shape", path, { ...shown, expected });
}

function findingsOf(issue: Issue, input: unknown, prefix: ProblemPath): readonly Finding[] {
  const inner = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const path = [...prefix, ...inner];
  const within = (issues: readonly Issue[], at: PropertyKey[]) =>
    issues.flatMap((it) => findingsOf({ ...it, path: [...at, ...it.path] }, input, prefix));
  if (issue.code === "unrecognized_keys") return issue.keys.map((field) => fieldFinding(field, [...path, field]));
  if (issue.code === "invalid_key")
    return within(
      issue.issues.map((it) => ({ ...it, path: [] })),
      issue.path,
    );
  const value = valueAt(input, inner);
  const form = issue.code === "invalid_union" ? meantForm(issue.errors, value) : null;
  return form ? within(form, issue.path) : [() => problemOf(issue, value, path)];
}

/** What zod found, as problems with code, path and hint. `prefix` is where `input` stands in the file. */
export function schemaFindings(issues: readonly Issue[], input: unknown, prefix: ProblemPath): readonly Finding[] {
  return issues.flatMap((issue) => findingsOf(issue, input, prefix));
}
