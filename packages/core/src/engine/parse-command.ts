import { z } from "zod";
import { KtttError } from "../kernel/problem.js";
import { schemaProblems } from "../kernel/schema-issues.js";
import { type Answer, answerSchema } from "../log/command.js";
import { type ObligationCommand, obligationCommandSchema } from "../obligation/obligation.commands.js";
import { type AmendCommand, amendCommandSchema } from "../plan/amendment/plan-change.schema.js";
import { type TargetCommand, targetCommandSchema } from "../target/target.events.js";

/** Every command the engine takes. Its JSON Schema describes what an application may send. */
export const commandSchema = z.union([obligationCommandSchema, answerSchema, amendCommandSchema, targetCommandSchema]);

/** A command for the engine. */
export type Command = ObligationCommand | Answer | AmendCommand | TargetCommand;

/** The schema of the family a command's `type` belongs to; the family of obligations answers for an unknown type. */
function schemaFor(type: unknown) {
  if (type === "answer") return answerSchema;
  if (type === "amend-plan") return amendCommandSchema;
  if (type === "record-measurement" || type === "withdraw-measurement") return targetCommandSchema;
  return obligationCommandSchema;
}

/**
 * Reads a command from outside.
 *
 * @throws KtttError with everything that is wrong, each with its path: `input/missing-field`, `input/unknown-field`,
 * `input/unknown-kind`, `input/wrong-shape`
 */
export function parseCommand(input: unknown): Command {
  const type = typeof input === "object" && input !== null && "type" in input ? input.type : undefined;
  const parsed = schemaFor(type).safeParse(input);
  if (parsed.success) return parsed.data;
  const jsonSchema = () => z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any" });
  throw new KtttError(schemaProblems(parsed.error.issues, input, jsonSchema));
}
