import type { ActPayload } from "../../cooperative/act-payload.js";
import { servedOnAll } from "../../cooperative/case.commands.js";
import type { CaseState } from "../../cooperative/case-state.js";
import { flowOf } from "../../cooperative/flows.js";
import { openActsOn } from "../../cooperative/owed-acts.js";
import { INVENTED_AGENCY } from "../../view/body-name.js";
import type { CommandInput } from "../../engine/commands.js";
import type { Engine } from "../../engine/engine.js";
import { type LegalDate, laterOf } from "../../kernel/legal-date.js";
import { isKtttError } from "../../kernel/problem.js";
import { addPeriod } from "../../time/add-period.js";
import { days, workingDays } from "../../time/time-limit.js";
import { VIETNAM_CALENDAR } from "../../time/vietnam-calendar.js";

const ACTOR = { agency: INVENTED_AGENCY, person: null, role: "registrar" } as const;

/** The last day of the period which must run before an act of a flow; `null` where none runs. */
function endOfWaiting(state: CaseState, flow: string, act: string, on: LegalDate): LegalDate | null {
  const open = state.proceedings.flatMap((it) => (it.flow === flow ? openActsOn(state, it, on, VIETNAM_CALENDAR) : []));
  return open.find((it) => it.row.event === act)?.after?.shown ?? null;
}

/** Works one invented case through the engine up to a last day; what would be dated after it is not done. */
export interface CaseWorker {
  readonly today: LegalDate;
  wait(calendarDays: number): Promise<void>;
  until(day: LegalDate): Promise<void>;
  /** Whether the engine took the command. Nothing is sent once the last day has been reached. */
  send(command: Record<string, unknown>): Promise<boolean>;
  begin(flow: string): Promise<boolean>;
  /** Records an act after so many working days; papers are numbered and served on the day. */
  act(flow: string, act: string, afterWorkingDays: number, payload?: ActPayload): Promise<boolean>;
  /** Waits until an act is possible, then records it after so many working days. */
  whenPossible(flow: string, act: string, afterWorkingDays: number): Promise<boolean>;
  know(facts: Record<string, unknown>): Promise<boolean>;
}

/**
 * A worker on one case.
 *
 * @param turnOn waits until the common clock of all cases has come to a day
 */
export function caseWorker(
  engine: Engine,
  caseId: string,
  { from, to, turnOn }: { readonly from: LegalDate; readonly to: LegalDate; turnOn(day: LegalDate): Promise<void> },
): CaseWorker {
  let today = from;
  let over = false;

  const stateOf = async (): Promise<CaseState | undefined> => (await engine.cases()).get(caseId);

  async function move(on: LegalDate): Promise<boolean> {
    if (on > to) over = true;
    if (over) return false;
    const day = laterOf(today, on);
    if (day > today) await turnOn(day);
    today = day;
    return true;
  }

  async function send(command: Record<string, unknown>): Promise<boolean> {
    if (over) return false;
    try {
      await engine.execute({ case: caseId, actor: ACTOR, on: today, ...command } as unknown as CommandInput);
      return true;
    } catch (error) {
      if (isKtttError(error)) return false;
      throw error;
    }
  }

  async function act(flow: string, name: string, afterWorkingDays: number, payload: ActPayload = {}): Promise<boolean> {
    const on = afterWorkingDays > 0 ? addPeriod(today, workingDays(afterWorkingDays)).date : today;
    const proceeding = (await stateOf())?.proceedings.findLast((it) => it.flow === flow);
    const row = flowOf(flow)
      ?.steps.from(proceeding?.state ?? "")
      .find((it) => it.event === name);
    if (!row || !proceeding || !(await move(on))) return false;
    const kinds = row.meta.papers.length > 0 ? row.meta.papers : (["recorded-paper"] as const);
    const papers = kinds.map((kind) => ({ kind, number: `${caseId}/${name}`, date: on, served: servedOnAll(on) }));
    return send({ type: "record-act", proceeding: proceeding.id, act: name, papers, payload });
  }

  return {
    get today() {
      return today;
    },
    async wait(calendarDays) {
      await move(addPeriod(today, days(calendarDays)).date);
    },
    async until(day) {
      await move(day);
    },
    send,
    begin: (flow) => send({ type: "open-proceeding", flow }),
    act,
    async whenPossible(flow, name, afterWorkingDays) {
      const state = await stateOf();
      const notBefore = state ? endOfWaiting(state, flow, name, today) : null;
      if (notBefore !== null && !(await move(addPeriod(notBefore, workingDays(1)).date))) return false;
      return act(flow, name, afterWorkingDays);
    },
    know: (facts) => send({ type: "record-facts", facts, papers: [] }),
  };
}
