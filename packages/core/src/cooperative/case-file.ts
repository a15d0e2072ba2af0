import { kernelProblem } from "../kernel/errors.js";
import { z } from "zod";
import { laterOf, type LegalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { isKtttError, KtttError, type Problem } from "../kernel/problem.js";
import type { Answer } from "../log/command.js";
import { questionNamed } from "./answer-of-case.js";
import type { CaseCommand } from "./case.commands.js";
import type { CaseFact } from "./case.events.js";
import type { CaseState } from "./case-state.js";
import { takeCommand } from "./decide-case.js";
import { dueOfCase } from "./due-of-case.js";
import { evolveCase } from "./evolve-case.js";
import { parseAnswer, parseCaseCommand } from "./parse-case-command.js";
import { makeTriage, type TriageResult } from "../triage/triage.js";
import type { TriageFacts } from "../triage/triage-facts.js";

/**
 * A case in a file (`kttt case`): what is known of the cooperative, what has been done, and the day it is looked at. The
 * commands leave out `case` and `actor`; the file gives them.
 */
export const caseFileSchema = z.strictObject({
  format: z.literal("kttt.case/1"),
  case: z.string().min(1),
  /** The agency which enters the acts. */
  agency: z.string().min(1),
  /** The day the case is looked at: time's own events are brought up to it. */
  on: legalDateSchema,
  /** Facts for the review; their names are those of `TRIAGE_FACTS`. */
  review: z.strictObject({ on: legalDateSchema, facts: z.record(z.string(), z.unknown()) }).optional(),
  commands: z.array(z.looseObject({ type: z.string(), on: legalDateSchema })),
});

/** A case in a file, read. */
export type CaseFile = z.output<typeof caseFileSchema>;

/** A case walked from its file. */
export interface CaseWalk {
  readonly case: string;
  readonly on: LegalDate;
  readonly triage: TriageResult | null;
  /** `null` when the first command was refused, or there is none. */
  readonly state: CaseState | null;
  readonly facts: readonly CaseFact[];
  /** The first command which was refused, by its place in the file, with every reason; what follows it was not tried. */
  readonly refused: { readonly command: number; readonly problems: readonly Problem[] } | null;
}

/** Reads a case file. @throws KtttError `input/wrong-shape` with every place that is wrong */
export function readCaseFile(input: unknown): CaseFile {
  const parsed = caseFileSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new KtttError(
    parsed.error.issues.map((issue) =>
      kernelProblem("input/wrong-shape", issue.path as (string | number)[], {
        expectedVi: issue.message,
        expectedEn: issue.message,
      }),
    ),
  );
}

/** A command of a file, with what the file says for all. A question is named there as it was asked (`decide-question`). */
function commandOf(file: CaseFile, state: CaseState | null, given: CaseFile["commands"][number]): CaseCommand | Answer {
  const actor = { agency: file.agency, person: null, role: "registrar" };
  if (given.type !== "decide-question") return parseCaseCommand({ case: file.case, actor, ...given });
  const { by, question, ...rest } = given;
  const id = state && typeof question === "string" ? questionNamed(state, question) : null;
  return parseAnswer({
    ...rest,
    type: "answer",
    ...(question === undefined ? {} : { question: id ?? question }),
    actor: { ...actor, person: by ?? null },
  });
}

/**
 * Opens and walks a case from its file: the review first, then each command as if entered on its own day, with what time
 * brings before it, then time up to the day of the file. A refused command ends the walk; the reasons are given, and what
 * was done stands.
 */
export function walkCase(file: CaseFile): CaseWalk {
  const triage = file.review ? makeTriage()(file.review.facts as TriageFacts, file.review.on) : null;
  const facts: CaseFact[] = [];
  let state: CaseState | null = null;
  let today: LegalDate | null = null;
  for (const [at, given] of file.commands.entries()) {
    try {
      const command = commandOf(file, state, given);
      today = today === null ? command.on : laterOf(today, command.on);
      const taken = takeCommand(state, command, { today });
      facts.push(...taken.due, ...taken.facts);
      state = taken.state;
    } catch (error) {
      if (!isKtttError(error)) throw error;
      return { case: file.case, on: file.on, triage, state, facts, refused: { command: at, problems: error.problems } };
    }
  }
  if (!state) return { case: file.case, on: file.on, triage, state, facts, refused: null };
  const due = dueOfCase(state, file.on);
  return {
    case: file.case,
    on: file.on,
    triage,
    state: due.reduce<CaseState>(evolveCase, state),
    facts: [...facts, ...due],
    refused: null,
  };
}
