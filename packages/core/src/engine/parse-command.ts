import { z } from "zod";
import { KtttError, problem } from "../errors.js";
import { type PlanCommand, planCommandSchema } from "../plan/plan.events.js";
import { type TaskCommand, taskCommandSchema } from "../task/task.commands.js";

/** Every command the engine takes. Its JSON Schema describes what an application may send. */
export const commandSchema = z.union([taskCommandSchema, planCommandSchema]);

/** A command for the engine. */
export type Command = TaskCommand | PlanCommand;

/**
 * Reads a command from outside.
 *
 * @throws KtttError `engine/bad-command` for every field that is wrong, missing or unknown
 */
export function parseCommand(input: unknown): Command {
  const isPlan = typeof input === "object" && input !== null && "type" in input && input.type === "answer-question";
  const parsed = isPlan ? planCommandSchema.safeParse(input) : taskCommandSchema.safeParse(input);
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
