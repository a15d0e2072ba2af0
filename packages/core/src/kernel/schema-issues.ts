import type { z } from "zod";
import { kernelProblem } from "./errors.js";
import { errorTexts, type Problem, type ProblemPath, problem } from "./problem.js";
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
  /** An error code of its own which the schema's author gave. */
  | { readonly kind: "code"; readonly path: ProblemPath; readonly code: string; readonly value: string }
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

/** A value as a message shows it: never longer than 80 characters. */
function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

type Form = readonly Issue[];

/** How many fields of the value itself a form does not know. */
function strangeFields(form: Form): number {
  return form.reduce(
    (sum, it) => sum + (it.code === "unrecognized_keys" && it.path.length === 0 ? it.keys.length : 0),
    0,
  );
}

/** The form of a union which was most likely meant: the one which knows most of the fields, then the one with fewest faults. */
function meantForm(forms: readonly Form[]): { readonly form: Form; readonly isClear: boolean } {
  const [best = [], second] = [...forms].sort((a, b) => strangeFields(a) - strangeFields(b) || a.length - b.length);
  const isClear = second === undefined || strangeFields(best) < strangeFields(second);
  return { form: best, isClear };
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
  const within = (inner: readonly Issue[], at: readonly PropertyKey[]) =>
    inner.flatMap((it) => toldOf({ ...it, path: [...at, ...it.path] }, input, fields));
  const own: SchemaIssue | null = errorTexts().has(issue.message)
    ? { kind: "code", path, code: issue.message, value: shown(value) }
    : null;
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
    const { form, isClear } = meantForm(issue.errors);
    return own && !isClear ? [own] : within(form, issue.path);
  }
  if (issue.code === "invalid_key") {
    return within(
      issue.issues.map((it) => ({ ...it, path: [] })),
      issue.path,
    );
  }
  if (own) return [own];
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
    case "code":
      return problem(issue.code, path, { value: issue.value });
    case "shape":
      return kernelProblem("input/wrong-shape", path, { expectedVi: issue.expected.vi, expectedEn: issue.expected.en });
    case "condition":
      return kernelProblem("input/wrong-shape", path, { expectedVi: issue.words, expectedEn: issue.words });
  }
}
