import { z } from "zod";
import { KtttError, type Problem, problem } from "../errors.js";
import { type SchemaIssue, schemaIssues } from "../schema-issues.js";
import { type CaseCommand, caseCommandSchema } from "./case.commands.js";

function problemOf(issue: SchemaIssue): Problem {
  const { kind, path, ...params } = issue;
  if ("expected" in params) {
    return problem("engine/bad-command", path, { expectedVi: params.expected.vi, expectedEn: params.expected.en });
  }
  if ("words" in params) {
    return problem("engine/bad-command", path, { expectedVi: params.words, expectedEn: params.words });
  }
  return problem(`engine/${kind}` as `engine/${Exclude<typeof kind, "shape" | "condition">}`, path, params);
}

/**
 * Reads a command on a case from outside and fills in its defaults.
 *
 * @throws KtttError with everything that is wrong, each with its path
 */
export function parseCaseCommand(input: unknown): CaseCommand {
  const parsed = caseCommandSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const jsonSchema = () => z.toJSONSchema(caseCommandSchema, { io: "input", unrepresentable: "any" });
  throw new KtttError(schemaIssues(parsed.error.issues, input, jsonSchema).map(problemOf));
}
