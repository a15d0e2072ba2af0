import { z } from "zod";
import { KtttError, problem } from "../errors.js";
import { type PlanCommand, planCommandSchema } from "../plan/plan.events.js";
import { type TargetCommand, targetCommandSchema } from "../target/target.events.js";
import { type TaskCommand, taskCommandSchema } from "../task/task.commands.js";

/** Every command the engine takes. Its JSON Schema describes what an application may send. */
export const commandSchema = z.union([taskCommandSchema, planCommandSchema, targetCommandSchema]);

/** A command for the engine. */
export type Command = TaskCommand | PlanCommand | TargetCommand;

/** The schema of the family a command's `type` belongs to; the task family answers for an unknown type. */
function schemaFor(type: unknown) {
  if (type === "answer-question") return planCommandSchema;
  if (type === "record-measurement" || type === "withdraw-measurement") return targetCommandSchema;
  return taskCommandSchema;
}

/**
 * Reads a command from outside.
 *
 * @throws KtttError `engine/bad-command` for every field that is wrong, missing or unknown
 */
export function parseCommand(input: unknown): Command {
  const type = typeof input === "object" && input !== null && "type" in input ? input.type : undefined;
  const parsed = schemaFor(type).safeParse(input);
  if (parsed.success) return parsed.data;
  throw new KtttError(
    parsed.error.issues.map((issue) =>
      problem(
        "engine/bad-command",
        issue.path.map((step) => (typeof step === "symbol" ? String(step) : step)),
        { what: issue.message },
      ),
    ),
  );
}
