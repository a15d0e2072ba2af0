import type { z } from "zod";
import { kernelProblem } from "./errors.js";
import type { Problem, ProblemPath } from "./problem.js";
import type { Bilingual } from "./language.js";
import { suggest } from "./nearest.js";
import { expectedShape } from "./value-shapes.js";

type Issue = z.core.$ZodIssue;

/** What a schema found wrong, put so that it can be told to a person. */
export type SchemaIssue =
  | { readonly kind: "missing-field"; readonly path: ProblemPath; readonly field: string }
  | { readonly kind: "unknown-field"; readonly path: ProblemPath; readonly field: string; readonly suggestion?: string }
  | {
      readonly kind: "unknown-kind";
      readonly path: ProblemPath;
      readonly value: string;
      readonly allowed: string;
      readonly suggestion?: string;
    }
  | { readonly kind: "shape"; readonly path: ProblemPath; readonly expected: Bilingual }
  /** A condition of the schema's author over several fields or values, in the author's words. */
  | { readonly kind: "condition"; readonly path: ProblemPath; readonly words: string };

function valueAt(input: unknown, path: ProblemPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    input,
  );
}

/** Every field name a JSON Schema knows anywhere. */
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

function shown(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
}

function toldOf(issue: Issue, input: unknown, fields: () => readonly string[]): readonly SchemaIssue[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  const value = valueAt(input, path);
  if (issue.code === "unrecognized_keys") {
    const present = typeof value === "object" && value !== null ? Object.keys(value) : [];
    const free = fields().filter((name) => !present.includes(name));
    return issue.keys.map((field) => ({
      kind: "unknown-field",
      path: [...path, field],
      field,
      ...suggest(field, free),
    }));
  }
  if (value === undefined && path.length > 0) {
    return [{ kind: "missing-field", path, field: String(path.at(-1)) }];
  }
  const oneOf = (allowed: readonly string[]): SchemaIssue => ({
    kind: "unknown-kind",
    path,
    value: shown(value),
    allowed: allowed.join(", "),
    ...suggest(shown(value), allowed),
  });
  if (issue.code === "invalid_value") return [oneOf(issue.values.map(String))];
  if (issue.code === "invalid_union") {
    if ("options" in issue) return [oneOf(issue.options?.map(String) ?? [])];
    // What was most likely meant is the form with the fewest faults.
    const [closest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
    return closest.flatMap((inner) => toldOf({ ...inner, path: [...issue.path, ...inner.path] }, input, fields));
  }
  const expected = expectedShape(issue);
  return [expected ? { kind: "shape", path, expected } : { kind: "condition", path, words: issue.message }];
}

/**
 * What zod found, each fault once.
 *
 * @param input what was looked at
 * @param jsonSchema the schema as JSON Schema, for the names of fields; asked only where a name is unknown
 */
export function schemaIssues(
  issues: readonly Issue[],
  input: unknown,
  jsonSchema: () => unknown,
): readonly SchemaIssue[] {
  let names: readonly string[] | undefined;
  const fields = () => (names ??= [...fieldNames(jsonSchema())]);
  const told = issues.flatMap((issue) => toldOf(issue, input, fields));
  return [...new Map(told.map((it) => [JSON.stringify([it.kind, it.path]), it])).values()];
}

/** What zod found, as problems: the one translator of its issues. Parameters as for {@link schemaIssues}. */
export function schemaProblems(
  issues: readonly Issue[],
  input: unknown,
  jsonSchema: () => unknown,
): readonly Problem[] {
  return schemaIssues(issues, input, jsonSchema).map(inputProblem);
}

/** One issue as a problem, the codes `input/…`. */
export function inputProblem(issue: SchemaIssue): Problem {
  const { path } = issue;
  switch (issue.kind) {
    case "missing-field":
      return kernelProblem("input/missing-field", path, { field: issue.field });
    case "unknown-field":
      return kernelProblem("input/unknown-field", path, { field: issue.field, suggestion: issue.suggestion });
    case "unknown-kind": {
      const { allowed, suggestion, value } = issue;
      return kernelProblem("input/unknown-kind", path, { value, allowed, suggestion });
    }
    case "shape":
      return kernelProblem("input/wrong-shape", path, { expectedVi: issue.expected.vi, expectedEn: issue.expected.en });
    case "condition":
      return kernelProblem("input/wrong-shape", path, { expectedVi: issue.words, expectedEn: issue.words });
  }
}
