import type { z } from "zod";
import { DEADLINE_KINDS } from "../calendar/deadline.schema.js";
import { type Problem, type ProblemPath, problem } from "../errors.js";
import { nearest } from "../messages/nearest.js";

type Issue = z.core.$ZodIssue;

/** Property names zod would have accepted beside an unknown one, from the value itself: what the author wrote around it. */
function fieldsAt(input: unknown, path: ProblemPath): readonly string[] {
  let value: unknown = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return [];
    value = (value as Record<string | number, unknown>)[step];
  }
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function problemOf(issue: Issue, input: unknown, knownFields: readonly string[]): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((field) => {
        const present = new Set(fieldsAt(input, path));
        const suggestion = nearest(
          field,
          knownFields.filter((name) => !present.has(name)),
        );
        return problem("province/unknown-field", [...path, field], { field, suggestion: suggestion ?? "–" });
      });
    case "invalid_value":
      return [
        problem("province/unknown-kind", path, {
          value: JSON.stringify(valueAt(input, path)) ?? "–",
          allowed: issue.values.map(String).join(", "),
        }),
      ];
    case "invalid_union": {
      // The format has one discriminated union: the deadline kinds.
      if (issue.discriminator !== undefined) {
        return [
          problem("province/unknown-kind", path, {
            value: JSON.stringify(valueAt(input, path)) ?? "–",
            allowed: DEADLINE_KINDS.join(", "),
          }),
        ];
      }
      const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      return closest.flatMap((inner) =>
        problemOf({ ...inner, path: [...issue.path, ...inner.path] }, input, knownFields),
      );
    }
    case "invalid_type": {
      if (valueAt(input, path) === undefined && path.length > 0) {
        return [problem("province/missing-field", path, { field: String(path.at(-1)) })];
      }
      return [problem("province/shape", path, { expected: issue.expected })];
    }
    default:
      return [problem("province/shape", path, { expected: issue.message })];
  }
}

function valueAt(input: unknown, path: ProblemPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    input,
  );
}

/** Every field name the schema knows anywhere, for suggestions. */
function fieldNames(schema: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof schema !== "object" || schema === null) return found;
  if (Array.isArray(schema)) {
    for (const part of schema) fieldNames(part, found);
    return found;
  }
  const { properties, ...rest } = schema as { properties?: Record<string, unknown> };
  for (const [name, part] of Object.entries(properties ?? {})) {
    found.add(name);
    fieldNames(part, found);
  }
  for (const part of Object.values(rest)) fieldNames(part, found);
  return found;
}

/**
 * The structural pass: what zod found, as problems with code, path and hint.
 *
 * @param jsonSchema the schema as JSON Schema, for the names of fields
 */
export function structuralProblems(
  issues: readonly Issue[],
  input: unknown,
  jsonSchema: () => unknown,
): readonly Problem[] {
  const names = issues.some((issue) => issue.code === "unrecognized_keys" || issue.code === "invalid_union")
    ? [...fieldNames(jsonSchema())]
    : [];
  return issues.flatMap((issue) => problemOf(issue, input, names));
}
