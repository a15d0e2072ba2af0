import { z } from "zod";
import { controlProblems } from "../kernel/control-characters.js";
import { type DataLimits, plainData } from "../kernel/plain-data.js";
import { KtttError } from "../kernel/problem.js";
import { schemaProblems } from "../kernel/schema-issues.js";
import { answerSchema } from "../log/command.js";
import { type Command, commandSchema } from "./commands.js";
import type { DueOptions } from "./due.js";
import { caseFamily } from "./families/case.family.js";
import { obligationFamily } from "./families/obligation.family.js";
import {
  amendmentFamily,
  planFamily,
  requestFamily,
  successionFamily,
  targetFamily,
} from "./families/programme.families.js";
import type { Family } from "./family.js";

/** The families of streams; the first answers for a command of unknown type. */
export function familiesOf(due: DueOptions): readonly Family[] {
  const all = [
    obligationFamily(due),
    planFamily(due),
    successionFamily(due),
    amendmentFamily(due),
    requestFamily(due),
    targetFamily,
    caseFamily,
  ];
  return all as unknown as readonly Family[];
}

/** A command read from outside, and the family it is for. */
export interface Addressed {
  readonly command: Command;
  readonly family: Family;
}

/** What a command may hold at most. */
const COMMAND_LIMITS: DataLimits = { characters: 1_000_000, jsonDepth: 30, jsonValues: 100_000 };

/** A copy of what JSON could have said: nothing inherited, nothing computed while it is read. @throws KtttError */
function plainCommand(input: unknown): unknown {
  const read = plainData(input, COMMAND_LIMITS);
  const problems = read.ok ? controlProblems(read.data) : read.problems;
  if (!read.ok || problems.length > 0) throw new KtttError(problems);
  return read.data;
}

function typeOf(input: unknown): unknown {
  return typeof input === "object" && input !== null && Object.hasOwn(input, "type")
    ? (input as { readonly type: unknown }).type
    : undefined;
}

/**
 * Reads a command from outside and finds its family; the first family answers for a command of unknown type.
 *
 * @throws KtttError with everything that is wrong, each with its path: the codes `input/…`
 */
export function addressed(families: readonly Family[], given: unknown): Addressed {
  const input = plainCommand(given);
  const type = typeOf(input);
  const known = families.filter((it) => it.commands.some((name) => name === type));
  const schema = type === "answer" ? answerSchema : ((known[0] ?? families[0])?.schema ?? commandSchema);
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const jsonSchema = () => z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any" });
    throw new KtttError(schemaProblems(parsed.error.issues, input, jsonSchema));
  }
  const command = parsed.data as Command;
  const family = known.find((it) => it.takes?.(command) ?? true);
  if (!family) throw new TypeError(`no family takes ${command.type}`);
  return { command, family };
}

const PARSERS = familiesOf({ acceptUnverified: false, startedOn: null });

/** Reads a command of any family from outside. @throws KtttError as {@link addressed} */
export function parseCommand(input: unknown): Command {
  return addressed(PARSERS, input).command;
}
