import { addPeriod } from "../../time/add-period.js";
import { laterOf, type LegalDate } from "../../kernel/legal-date.js";
import { days, workingDays } from "../../time/time-limit.js";
import { isKtttError } from "../../kernel/problem.js";
import type { CaseCommand } from "../../cooperative/case.commands.js";
import type { CaseFact } from "../../cooperative/case.events.js";
import type { CaseState } from "../../cooperative/case-state.js";
import { takeCommand } from "../../cooperative/decide-case.js";
import { flowOf } from "../../cooperative/flows.js";
import { nextActs } from "../../cooperative/next-acts.js";
import { PARTY_ROLES, type PartyRole } from "../../cooperative/party.js";
import type { ActPayload } from "../../cooperative/act-payload.js";

const ACTOR = { agency: "synthetic", person: null, role: "registrar" } as const;
const PARTIES = Object.keys(PARTY_ROLES) as PartyRole[];

/** Works one invented case through the engine up to a last day; what would be dated after it is not done. */
export interface CaseWorker {
  readonly state: CaseState;
  readonly facts: readonly CaseFact[];
  readonly today: LegalDate;
  /** Whether the last day has been reached. */
  readonly over: boolean;
  wait(calendarDays: number): void;
  until(day: LegalDate): void;
  send(command: Record<string, unknown>): boolean;
  begin(flow: string): boolean;
  /** Records an act after so many working days; papers are numbered and served on the day. */
  act(flow: string, act: string, afterWorkingDays: number, payload?: ActPayload): boolean;
  /** Waits until a step is possible, then records it after so many working days. */
  whenPossible(flow: string, act: string, afterWorkingDays: number): boolean;
  know(facts: Record<string, unknown>): boolean;
}

/** A worker on a case that has just been opened. */
export function caseWorker(
  open: Record<string, unknown> & { readonly case: string },
  from: LegalDate,
  to: LegalDate,
): CaseWorker {
  const facts: CaseFact[] = [];
  let state: CaseState | null = null;
  let today = from;
  let over = false;

  const move = (on: LegalDate): boolean => {
    if (on > to) {
      over = true;
      return false;
    }
    today = laterOf(today, on);
    return true;
  };
  const send = (command: Record<string, unknown>): boolean => {
    if (over) return false;
    const full = { case: open.case, actor: ACTOR, on: today, ...command } as unknown as CaseCommand;
    try {
      const taken = takeCommand(state, full, { today });
      facts.push(...taken.due, ...taken.facts);
      state = taken.state;
      return true;
    } catch (error) {
      if (isKtttError(error)) return false;
      throw error;
    }
  };
  const proceedingOf = (flow: string) => (state as CaseState).proceedings.findLast((it) => it.flow === flow);

  const act = (flow: string, name: string, afterWorkingDays: number, payload: ActPayload = {}): boolean => {
    const on = afterWorkingDays > 0 ? addPeriod(today, workingDays(afterWorkingDays)).date : today;
    const proceeding = proceedingOf(flow);
    const row = flowOf(flow)
      ?.steps.from(proceeding?.state ?? "")
      .find((it) => it.event === name);
    if (!row || !proceeding || !move(on)) return false;
    const kinds = row.meta.papers.length > 0 ? row.meta.papers : (["recorded-paper"] as const);
    const served = PARTIES.map((party) => ({ to: party, on }));
    const papers = kinds.map((kind) => ({ kind, number: `${open.case}/${name}`, date: on, served }));
    return send({ type: "record-act", proceeding: proceeding.id, act: name, papers, payload });
  };

  send({ type: "open-case", status: null, branches: [], facts: {}, synthetic: true, ...open });

  return {
    get state() {
      return state as CaseState;
    },
    facts,
    get today() {
      return today;
    },
    get over() {
      return over;
    },
    wait(calendarDays) {
      move(addPeriod(today, days(calendarDays)).date);
    },
    until(day) {
      move(day);
    },
    send,
    begin: (flow) => send({ type: "open-proceeding", flow, branch: null, state: null, earlier: [] }),
    act,
    whenPossible(flow, name, afterWorkingDays) {
      const step = nextActs(state as CaseState, today).find((it) => it.act === name && it.flow === flow);
      if (step?.notBefore && !move(addPeriod(step.notBefore, workingDays(1)).date)) return false;
      return act(flow, name, afterWorkingDays);
    },
    know: (known) => send({ type: "record-facts", facts: known, papers: [] }),
  };
}
