import { z } from "zod";
import { type CaseCommand, type CaseCommandInput, caseCommandSchema } from "../cooperative/case.commands.js";
import { type Answer, answerSchema } from "../log/command.js";
import { type ObligationCommand, obligationCommandSchema } from "../obligation/obligation.commands.js";
import { type AmendCommand, amendCommandSchema } from "../plan/amendment/plan-change.schema.js";
import { type RequestCommand, requestCommandSchema } from "../plan/request-duty.js";
import { type TargetCommand, targetCommandSchema } from "../target/target.events.js";

/** A command for the engine, checked and with its defaults filled in. */
export type Command = ObligationCommand | Answer | AmendCommand | RequestCommand | TargetCommand | CaseCommand;

/** The same as written by a caller: what has a default may be left out. */
export type CommandInput =
  ObligationCommand | Answer | AmendCommand | RequestCommand | TargetCommand | CaseCommandInput;

/** Every command the engine takes. Its JSON Schema describes what an application may send. */
export const commandSchema: z.ZodType<Command> = z.union([
  obligationCommandSchema,
  answerSchema,
  amendCommandSchema,
  requestCommandSchema,
  targetCommandSchema,
  caseCommandSchema,
]);
