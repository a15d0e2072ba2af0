import { z } from "zod";
import { KtttError, type Problem, problem } from "../errors.js";
import { amendCommandSchema } from "../amendment/plan-change.schema.js";
import { answerCommandSchema, type PlanCommand, planCommandSchema } from "../plan/plan.events.js";
import { type SchemaIssue, schemaIssues } from "../schema-issues.js";
import { successionCommandSchema } from "../succession/succession.commands.js";
import { type TargetCommand, targetCommandSchema } from "../target/target.events.js";
import { type TaskCommand, taskCommandSchema } from "../task/task.commands.js";

/** Every command the engine takes. Its JSON Schema describes what an application may send. */
export const commandSchema = z.union([taskCommandSchema, planCommandSchema, targetCommandSchema]);

/** A command for the engine. */
export type Command = TaskCommand | PlanCommand | TargetCommand;

/** The schema of the family a command's `type` belongs to; the task family answers for an unknown type. */
function schemaFor(type: unknown) {
  if (type === "answer-question") return answerCommandSchema;
  if (type === "amend-plan") return amendCommandSchema;
  if (type === "confirm-succession" || type === "reject-succession") return successionCommandSchema;
  if (type === "record-measurement" || type === "withdraw-measurement") return targetCommandSchema;
  return taskCommandSchema;
}

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
 * Reads a command from outside.
 *
 * @throws KtttError with everything that is wrong, each with its path: `engine/missing-field`, `engine/unknown-field`,
 * `engine/unknown-kind`, `engine/bad-command`
 */
export function parseCommand(input: unknown): Command {
  const type = typeof input === "object" && input !== null && "type" in input ? input.type : undefined;
  const parsed = schemaFor(type).safeParse(input);
  if (parsed.success) return parsed.data;
  const jsonSchema = () => z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any" });
  throw new KtttError(schemaIssues(parsed.error.issues, input, jsonSchema).map(problemOf));
}
