import { z } from "zod";
import { KtttError } from "../kernel/problem.js";
import { amendCommandSchema } from "../plan/amendment/plan-change.schema.js";
import { answerCommandSchema, type PlanCommand, planCommandSchema } from "../plan/plan.events.js";
import { schemaProblems } from "../kernel/schema-issues.js";
import { successionCommandSchema } from "../plan/succession/succession.commands.js";
import { type TargetCommand, targetCommandSchema } from "../target/target.events.js";
import { type ObligationCommand, obligationCommandSchema } from "../obligation/obligation.commands.js";

/** Every command the engine takes. Its JSON Schema describes what an application may send. */
export const commandSchema = z.union([obligationCommandSchema, planCommandSchema, targetCommandSchema]);

/** A command for the engine. */
export type Command = ObligationCommand | PlanCommand | TargetCommand;

/** The schema of the family a command's `type` belongs to; the task family answers for an unknown type. */
function schemaFor(type: unknown) {
  if (type === "answer-question") return answerCommandSchema;
  if (type === "amend-plan") return amendCommandSchema;
  if (type === "confirm-succession" || type === "reject-succession") return successionCommandSchema;
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
