import type { z } from "zod";
import { type Problem, type ProblemPath, problem } from "../errors.js";
import { schemaIssues } from "../schema-issues.js";

function isWithin(path: ProblemPath, outer: ProblemPath): boolean {
  return outer.every((step, index) => path[index] === step);
}

/**
 * The structural pass: what zod found, as problems with code, path and hint.
 *
 * @param jsonSchema the schema as JSON Schema, for the names of fields
 * @param cross what the cross-reference pass found: it says a condition over several fields better than the schema does
 */
export function structuralProblems(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  jsonSchema: () => unknown,
  cross: readonly Problem[],
): readonly Problem[] {
  return schemaIssues(issues, input, jsonSchema).flatMap((issue) => {
    const { kind, path, ...params } = issue;
    if ("expected" in params) {
      return [problem("province/shape", path, { expectedVi: params.expected.vi, expectedEn: params.expected.en })];
    }
    if ("words" in params) {
      const known = cross.some((it) => isWithin(it.path, path));
      return known ? [] : [problem("province/shape", path, { expectedVi: params.words, expectedEn: params.words })];
    }
    return [problem(`province/${kind}` as `province/${Exclude<typeof kind, "shape" | "condition">}`, path, params)];
  });
}
