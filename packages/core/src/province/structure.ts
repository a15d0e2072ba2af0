import type { z } from "zod";
import type { Problem, ProblemPath } from "../kernel/problem.js";
import { inputProblem, schemaIssues } from "../kernel/schema-issues.js";

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
    const told = issue.kind === "condition" && cross.some((it) => isWithin(it.path, issue.path));
    return told ? [] : [inputProblem(issue)];
  });
}
