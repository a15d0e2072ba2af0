import { laterOf, legalDate } from "../../kernel/legal-date.js";
import { KtttError } from "../../kernel/problem.js";
import { type Answer, answerSchema } from "../../log/command.js";
import { questionNamed } from "../answer-of-case.js";
import { type CaseCommand, caseCommandSchema } from "../case.commands.js";
import type { CaseFact } from "../case.events.js";
import type { CaseState } from "../case-state.js";
import { decideCase } from "../decide-case.js";
import { dueOfCase } from "../due-of-case.js";
import { evolveCase } from "../evolve-case.js";
import type { Paper, PaperKind } from "../paper.js";
import type { PartyRole } from "../party.js";
import type { ActPayload } from "../act-payload.js";

const ACTOR = { agency: "phong-tc-kh", person: null, role: "registrar" } as const;
const FIRST = legalDate("2000-01-01");

/** `paper("petition", "2025-03-03", { court: "2025-03-04" })`: dated, and served on these days. */
export function paper(kind: PaperKind, date: string, served: Readonly<Partial<Record<PartyRole, string>>> = {}): Paper {
  return {
    kind,
    number: `${kind}/${date}`,
    date: legalDate(date),
    served: Object.entries(served).map(([to, on]) => ({ to: to as PartyRole, on: legalDate(on) })),
  };
}

type Rest = Record<string, unknown>;

/** One case driven by hand: due events up to the day of entry come first, as the engine does it. */
export interface CaseDriver {
  /** The case as it stands. @throws Error before it is opened */
  readonly case: CaseState;
  readonly facts: readonly CaseFact[];
  /** Time passes up to the end of a day. */
  until(on: string): CaseDriver;
  /** Entered on the day of the command, or on a later one which is given or has been reached. */
  send(command: Rest & { readonly type: string; readonly on: string }, enteredOn?: string): readonly CaseFact[];
  open(on: string, rest?: Rest): CaseDriver;
  begin(on: string, flow: string, rest?: Rest): CaseDriver;
  record(on: string, facts: Rest): CaseDriver;
  act(on: string, proceeding: string, act: string, papers: readonly Paper[], payload?: ActPayload): CaseDriver;
  /** The codes of a refusal, which must have left the case as it was but for what time brought. */
  refused(
    on: string,
    proceeding: string,
    act: string,
    papers: readonly Paper[],
    payload?: ActPayload,
  ): readonly string[];
}

/** A question may be named as it was asked, and its answer say by whom. */
function parsedOf(command: Rest & { readonly type: string }, state: CaseState | null): CaseCommand | Answer {
  if (command.type !== "answer") return caseCommandSchema.parse({ case: "case/1", actor: ACTOR, ...command });
  const { by = null, question, ...rest } = command;
  const id = (state && questionNamed(state, String(question))) ?? question;
  return answerSchema.parse({ ...rest, question: id, actor: { ...ACTOR, person: by } });
}

export function caseDriver(): CaseDriver {
  let state: CaseState | null = null;
  const facts: CaseFact[] = [];
  const put = (more: readonly CaseFact[]) => {
    for (const fact of more) {
      facts.push(fact);
      state = evolveCase(state, fact);
    }
  };
  const opened = (): CaseState => {
    if (!state) throw new Error("no case");
    return state;
  };
  let today = FIRST;
  const send: CaseDriver["send"] = (command, enteredOn) => {
    const parsed = parsedOf(command, state);
    today = laterOf(laterOf(today, parsed.on), legalDate(enteredOn ?? parsed.on));
    if (state) put(dueOfCase(state, today));
    const decided = decideCase(state, parsed, { today });
    put(decided);
    return decided;
  };
  const driver: CaseDriver = {
    get case() {
      return opened();
    },
    facts,
    until(on) {
      today = laterOf(today, legalDate(on));
      put(dueOfCase(opened(), legalDate(on)));
      return driver;
    },
    send,
    open(on, rest = {}) {
      send({ type: "open-case", on, cooperative: { ref: "coop/hcm-001", kind: "cooperative" }, ...rest });
      return driver;
    },
    begin(on, flow, rest = {}) {
      send({ type: "open-proceeding", on, flow, ...rest });
      return driver;
    },
    record(on, known) {
      send({ type: "record-facts", on, facts: known, papers: [] });
      return driver;
    },
    act(on, proceeding, act, papers, payload = {}) {
      send({ type: "record-act", on, proceeding, act, papers, payload });
      return driver;
    },
    refused(on, proceeding, act, papers, payload = {}) {
      const before = facts.length;
      try {
        driver.act(on, proceeding, act, papers, payload);
      } catch (error) {
        if (!(error instanceof KtttError)) throw error;
        if (!facts.slice(before).every((it) => TIME.includes(it.type))) {
          throw new Error("a refused command changed the case", { cause: error });
        }
        return error.problems.map((it) => it.code);
      }
      throw new Error(`${act} was not refused`);
    },
  };
  return driver;
}

const TIME = ["QuestionRaised", "PeriodEnded", "StepOverdue"];
