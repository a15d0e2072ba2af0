import { z } from "zod";
import { KtttError } from "../kernel/problem.js";
import { schemaProblems } from "../kernel/schema-issues.js";
import { type CaseCommand, caseCommandSchema } from "./case.commands.js";

/**
 * Reads a command on a case from outside and fills in its defaults.
 *
 * @throws KtttError with everything that is wrong, each with its path
 */
export function parseCaseCommand(input: unknown): CaseCommand {
  const parsed = caseCommandSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const jsonSchema = () => z.toJSONSchema(caseCommandSchema, { io: "input", unrepresentable: "any" });
  throw new KtttError(schemaProblems(parsed.error.issues, input, jsonSchema));
}
