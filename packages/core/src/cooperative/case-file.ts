import { kernelProblem } from "../kernel/errors.js";
import { z } from "zod";
import { type LegalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import type { Answer } from "../log/command.js";
import { questionNamed } from "./answer-of-case.js";
import type { CaseCommand } from "./case.commands.js";
import type { CaseFact } from "./case.events.js";
import type { CaseState } from "./case-state.js";
import { parseAnswer, parseCaseCommand } from "./parse-case-command.js";
import type { TriageResult } from "../triage/triage.js";

/**
 * A case in a file (`kttt case`): what is known of the cooperative, what has been done, and the day it is looked at. The
 * commands leave out `case` and `actor`; the file gives them.
 */
export const caseFileSchema = z.lazy(() =>
  z.strictObject({
    format: z.literal("kttt.case/1"),
    case: z.string().min(1),
    /** The agency which enters the acts. */
    agency: z.string().min(1),
    /** The day the case is looked at: time's own events are brought up to it. */
    on: legalDateSchema,
    /** Facts for the review; their names are those of `TRIAGE_FACTS`. */
    review: z.strictObject({ on: legalDateSchema, facts: z.record(z.string(), z.unknown()) }).optional(),
    commands: z.array(z.looseObject({ type: z.string(), on: legalDateSchema })),
  }),
);

/** A case in a file, read. */
export type CaseFile = z.output<typeof caseFileSchema>;

/** A case walked from its file. */
export interface CaseWalk {
  readonly case: string;
  readonly on: LegalDate;
  readonly triage: TriageResult | null;
  /** `null` when the first command was refused, or there is none. */
  readonly state: CaseState | null;
  /** What was recorded, in its order. */
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
export function commandOfFile(
  file: CaseFile,
  state: CaseState | null,
  given: CaseFile["commands"][number],
): CaseCommand | Answer {
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
