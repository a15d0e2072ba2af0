import { legalDate, type LegalDate } from "../../calendar/legal-date.js";
import { KtttError } from "../../errors.js";
import { type CaseCommandInput, caseCommandSchema } from "../case.commands.js";
import type { CaseFact } from "../case.events.js";
import type { CaseState } from "../case-state.js";
import { decideCase } from "../decide-case.js";
import { dueOfCase } from "../due-of-case.js";
import { evolveCase } from "../evolve-case.js";
import type { Paper, PaperKind } from "../paper.js";
import type { PartyRole } from "../party.js";
import type { StepPayload } from "../step-payload.js";

const ACTOR = { agency: "phong-tc-kh", person: null, role: "registrar" } as const;
const FAR = legalDate("2099-12-31");

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

/** Drives one case by hand: due events up to the day of each command come first, as the shell does it. */
export class CaseDriver {
  state: CaseState | null = null;
  readonly facts: CaseFact[] = [];

  get case(): CaseState {
    if (!this.state) throw new Error("no case");
    return this.state;
  }

  private put(facts: readonly CaseFact[]): void {
    for (const fact of facts) {
      this.facts.push(fact);
      this.state = evolveCase(this.state, fact);
    }
  }

  /** Time passes up to the end of a day. */
  until(on: string): this {
    this.put(dueOfCase(this.case, legalDate(on)));
    return this;
  }

  send(command: Rest & { readonly type: string; readonly on: string }): readonly CaseFact[] {
    const parsed = caseCommandSchema.parse({ case: "case/1", actor: ACTOR, ...command } as CaseCommandInput);
    if (this.state) this.put(dueOfCase(this.state, parsed.on));
    const facts = decideCase(this.state, parsed, { today: FAR });
    this.put(facts);
    return facts;
  }

  open(on: string, rest: Rest = {}): this {
    this.send({ type: "open-case", on, cooperative: { ref: "coop/hcm-001", kind: "cooperative" }, ...rest });
    return this;
  }

  begin(on: string, flow: string, rest: Rest = {}): this {
    this.send({ type: "open-proceeding", on, flow, ...rest });
    return this;
  }

  record(on: string, facts: Rest): this {
    this.send({ type: "record-facts", on, facts, papers: [] });
    return this;
  }

  act(on: string, proceeding: string, act: string, papers: readonly Paper[], payload: StepPayload = {}): this {
    this.send({ type: "record-act", on, proceeding, act, papers, payload });
    return this;
  }

  /** The codes of a refusal; the case must be as it was. */
  refused(
    on: string,
    proceeding: string,
    act: string,
    papers: readonly Paper[],
    payload: StepPayload = {},
  ): readonly string[] {
    const before = this.state;
    try {
      this.act(on, proceeding, act, papers, payload);
    } catch (error) {
      if (!(error instanceof KtttError)) throw error;
      if (this.state?.proceedings !== before?.proceedings && before) {
        // Only what time brought may have been added.
        const brought = this.facts.slice(before.journal.length).every((it) => TIME.includes(it.type));
        if (!brought) throw new Error("a refused command changed the case");
      }
      return error.problems.map((it) => it.code);
    }
    throw new Error(`${act} was not refused`);
  }

  day(on: string): LegalDate {
    return legalDate(on);
  }
}

const TIME = ["QuestionRaised", "PeriodEnded", "StepOverdue"];
