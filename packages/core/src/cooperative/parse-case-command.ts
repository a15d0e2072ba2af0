import { z } from "zod";
import { KtttError } from "../kernel/problem.js";
import { schemaProblems } from "../kernel/schema-issues.js";
import { type Answer, answerSchema } from "../log/command.js";
import { type CaseCommand, caseCommandSchema } from "./case.commands.js";

function parse<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const jsonSchema = () => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  throw new KtttError(schemaProblems(parsed.error.issues, input, jsonSchema));
}

/**
 * Reads a command on a case from outside and fills in its defaults.
 *
 * @throws KtttError with everything that is wrong, each with its path
 */
export const parseCaseCommand = (input: unknown): CaseCommand => parse(caseCommandSchema, input);

/** Reads an answer to a question from outside. @throws KtttError with everything that is wrong, each with its path */
export const parseAnswer = (input: unknown): Answer => parse(answerSchema, input);
