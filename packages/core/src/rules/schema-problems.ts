import type { z } from "zod";
import { type ErrorCode, type Problem, type ProblemPath, problem } from "../errors.js";
import { nearest } from "../messages/nearest.js";
import { rulesErrors } from "../messages/errors/rules.js";
import { showValue } from "./fact-value.js";

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

function isOwnCode(message: string): message is ErrorCode & keyof typeof rulesErrors {
  return Object.hasOwn(rulesErrors, message);
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

function problemsOf(issue: Issue, input: unknown, prefix: ProblemPath): readonly Problem[] {
  const inner = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const path = [...prefix, ...inner];
  const value = valueAt(input, inner);
  const shown = { value: showValue(value) };
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((field) => {
        const suggestion = field.length > 40 ? null : nearest(field, FIELDS);
        return problem("rules/unknown-field", [...path, field], { field, suggestion: suggestion ?? "–" });
      });
    case "invalid_union": {
      const form = meantForm(issue.errors, value);
      if (form) return form.flatMap((it) => problemsOf({ ...it, path: [...issue.path, ...it.path] }, input, prefix));
      if (isOwnCode(issue.message)) return [problem(issue.message, path, shown)];
      return [problem("rules/shape", path, { ...shown, expected: "{ law | document | convention, trust, … }" })];
    }
    case "invalid_key":
    case "invalid_element":
      return issue.issues.flatMap((it) => problemsOf({ ...it, path: [...issue.path] }, input, prefix));
    case "too_small":
      if (issue.origin === "array") return [problem("rules/empty-list", path, {})];
      break;
    case "too_big":
      if (issue.origin === "array" || issue.origin === "string") {
        return [problem("rules/too-large", path, { what: issue.origin, limit: String(issue.maximum) })];
      }
      break;
    case "invalid_type":
      if (value === undefined) return [problem("rules/missing-field", path, { field: String(path.at(-1) ?? "rules") })];
      break;
    case "invalid_value":
      return [problem("rules/shape", path, { ...shown, expected: issue.values.map(String).join(" | ") })];
    default:
      break;
  }
  if (isOwnCode(issue.message)) return [problem(issue.message, path, shown)];
  if (issue.code === "invalid_format" && issue.format === "date") return [problem("calendar/not-a-date", path, shown)];
  // A day in the right form which no calendar has comes as a second issue, after the format's.
  if (issue.code === "custom") return [problem("calendar/not-a-date", path, shown)];
  const expected = issue.code === "invalid_type" ? issue.expected : issue.message;
  return [problem("rules/shape", path, { ...shown, expected })];
}

/** What zod found, as problems with code, path and hint. `prefix` is where `input` stands in the file. */
export function schemaProblems(issues: readonly Issue[], input: unknown, prefix: ProblemPath): readonly Problem[] {
  const seen = new Set<string>();
  return issues
    .flatMap((issue) => problemsOf(issue, input, prefix))
    .filter(({ code, path }) => {
      const key = `${code} ${JSON.stringify(path)}`;
      return !seen.has(key) && seen.add(key);
    });
}
