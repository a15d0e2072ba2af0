import { addPeriod } from "../../time/add-period.js";
import { laterOf, type LegalDate, legalDate, shiftDays } from "../../kernel/legal-date.js";
import { workingDays } from "../../time/time-limit.js";
import { VIETNAM_CALENDAR } from "../../time/vietnam-calendar.js";
import { isKtttError } from "../../kernel/problem.js";
import type { StatuteNumber } from "../../law/statutes.js";
import type { CaseCommand } from "../case.commands.js";
import { clockOf } from "../case-clock.js";
import type { CaseState, Proceeding } from "../case-state.js";
import { decideCase } from "../decide-case.js";
import { evolveCase } from "../evolve-case.js";
import type { Flow } from "../flow.machine.js";
import { goesOnAfterEnd } from "../flows.js";
import type { CaseGuardName } from "../case.guards.js";
import { PARTY_ROLES, type PartyRole } from "../party.js";
import type { PaperKind } from "../paper.js";
import type { ActPayload } from "../act-payload.js";
import { ANSWERS } from "../guards/bankruptcy.guards.js";
import { GUARD_SAMPLES } from "./guard-samples.js";

const ACTOR = { agency: "phong-tc-kh", person: null, role: "registrar" } as const;
const TODAY = legalDate("2099-12-31");
const START: Readonly<Partial<Record<StatuteNumber, string>>> = {
  "23/2012/QH13": "2019-03-04",
  "51/2014/QH13": "2019-03-04",
  "17/2023/QH15": "2024-09-09",
  "142/2025/QH15": "2026-06-01",
};

/** One way through a flow: its acts with their days, every one decided by the engine. */
export interface FlowPath {
  readonly acts: readonly {
    readonly act: string;
    readonly from: string;
    readonly to: string;
    readonly on: LegalDate;
  }[];
  readonly end: CaseState;
}

function send(state: CaseState | null, command: Record<string, unknown> & { readonly on: LegalDate }): CaseState {
  const full = { case: "case/1", actor: ACTOR, ...command } as unknown as CaseCommand;
  const facts = decideCase(state, full, { today: TODAY });
  return facts.reduce<CaseState | null>(evolveCase, state) as CaseState;
}

/** The cases a flow is walked from: plain, with debts, revoked for tax, with a compulsory dissolution under way. */
function startsOf(flow: Flow): readonly CaseState[] {
  const on = legalDate(START[flow.law] ?? "2024-09-09");
  const open = (status: string, paid = true, branch = "active"): CaseState =>
    send(null, {
      type: "open-case",
      on,
      cooperative: { ref: "coop/x", kind: "cooperative" },
      status,
      branches: flow.subject === "branch" ? [{ id: "branch/1", kind: "branch", abroad: false, status: branch }] : [],
      facts: {
        debtsPaidOn: paid ? on : null,
        debtsOutstanding: true,
        taxCompletedOn: on,
        stateSupport: "none",
        policeSeal: true,
        ...(flow.subject === "branch" ? { branchTax: [{ branch: "branch/1", on }] } : {}),
      },
      synthetic: true,
    });
  const begin = (state: CaseState) =>
    send(state, {
      type: "open-proceeding",
      on,
      flow: flow.id,
      branch: flow.subject === "branch" ? "branch/1" : null,
      state: null,
      earlier: [],
    });
  if (flow.id === "branch-revocation-2023") {
    const terminating = send(open("active"), {
      type: "open-proceeding",
      on,
      flow: "branch-termination-2023",
      branch: "branch/1",
      state: "announced",
      earlier: [{ act: "revoke-branch", on, papers: [], payload: {} }],
    });
    return [begin(open("active")), begin(terminating), begin(open("active", true, "tax-revoked"))];
  }
  // With debts paid it goes to its end; with debts open the creditors are told.
  if (flow.id === "voluntary-dissolution-2023") return [begin(open("active")), begin(open("active", false))];
  if (flow.id !== "cancel-revocation-2023") return [begin(open("active"))];
  const winding = send(open("winding-up"), {
    type: "open-proceeding",
    on,
    flow: "compulsory-dissolution-2023",
    branch: null,
    state: "dissolving",
    earlier: [{ act: "record-decision", on, papers: [], payload: { ground: "b" } }],
  });
  return [begin(winding), begin(open("tax-revoked"))];
}

const proceedingOf = (flow: Flow, state: CaseState): Proceeding =>
  state.proceedings.findLast((it) => it.flow === flow.id) as Proceeding;

/** Payloads which take an act one way or the other. */
function payloadsOf(act: string, guards: readonly CaseGuardName[], on: LegalDate): readonly ActPayload[] {
  const payload = guards.reduce<ActPayload>((all, name) => ({ ...all, ...GUARD_SAMPLES[name].met.payload }), {});
  if (act === "receive-request") return [{ byTax: false }, { byTax: true }];
  if (act === "petition") return [{ petitioner: "unsecured-creditor", debtDueOn: shiftDays(on, -200) }];
  if (["extend-amendment", "extend-inventory"].includes(act)) return [{ ...payload, to: shiftDays(on, 10) }];
  if (act === "notify-violation") return [{ ...payload, explainBy: shiftDays(on, 15) }];
  if (payload.from !== undefined) return [{ ...payload, from: shiftDays(on, 10), to: shiftDays(on, 100) }];
  if (act === "notify-resumption") return [{ from: shiftDays(on, 10) }];
  if (payload.to !== undefined) return [{ ...payload, to: on }];
  return [payload];
}

/** The first day on which nothing runs any more that must have run. */
function dayFor(state: CaseState, proceeding: Proceeding, row: Flow["steps"]["transitions"][number]): LegalDate {
  const last = proceeding.acts.at(-1)?.on ?? proceeding.openedOn;
  let on = addPeriod(last, workingDays(1)).date;
  const wait = row.meta.waits && clockOf(state, proceeding, VIETNAM_CALENDAR).end(row.meta.waits);
  if (wait) on = laterOf(on, addPeriod(wait.surely, workingDays(1)).date);
  return on;
}

function step(
  flow: Flow,
  state: CaseState,
  row: Flow["steps"]["transitions"][number],
): readonly { readonly state: CaseState; readonly on: LegalDate }[] {
  const proceeding = proceedingOf(flow, state);
  const on = dayFor(state, proceeding, row);
  const kinds: readonly PaperKind[] = row.meta.papers.length > 0 ? row.meta.papers : ["recorded-paper"];
  const served = (Object.keys(PARTY_ROLES) as PartyRole[]).map((to) => ({ to, on }));
  const papers = kinds.map((kind) => ({ kind, number: `${row.event}/1`, date: on, served }));
  return payloadsOf(row.event, row.guards as readonly CaseGuardName[], on).flatMap((payload) => {
    try {
      const next = send(state, { type: "record-act", on, proceeding: proceeding.id, act: row.event, papers, payload });
      return proceedingOf(flow, next).state === row.to ? [{ state: next, on }] : [];
    } catch (error) {
      if (isKtttError(error)) return [];
      throw error;
    }
  });
}

/** A step is taken so often in one walk, then it has been seen in company enough: ways multiply with every loop of a flow. */
const MOST_TAKEN = 16;
type Row = Flow["steps"]["transitions"][number];

/** An act which repeats in place and answers nothing. */
const mayRepeat = (row: Row): boolean => {
  const named = Object.entries(ANSWERS).some(([act, { of }]) => act === row.event || of.includes(row.event));
  return row.from === row.to && !row.guards.includes("notYetDone") && !named;
};

/** The case after each act which may repeat in place: it can be the ground of what follows, as an objection is of its decision. */
function repeated(flow: Flow, state: CaseState): readonly CaseState[] {
  return flow.steps
    .from(proceedingOf(flow, state).state)
    .filter(mayRepeat)
    .flatMap((it) => step(flow, state, it).map((next) => next.state));
}

const isOver = (it: Proceeding): boolean => it.endedOn !== null && !goesOnAfterEnd(it);

interface Walk {
  readonly limit: number;
  /** Hears of every case as it enters a state, and after each act which leaves it there; whether to go on. */
  readonly visit?: (state: CaseState) => boolean;
}

function walkFlow(flow: Flow, { limit, visit }: Walk): readonly FlowPath[] {
  const found: FlowPath[] = [];
  const taken = new Map<Row, number>();
  const often = (row: Row): boolean => {
    const times = taken.get(row) ?? 0;
    taken.set(row, times + 1);
    return times >= MOST_TAKEN;
  };
  let stopped = false;
  const walk = (state: CaseState, seen: readonly string[], acts: FlowPath["acts"]): void => {
    if (found.length >= limit) return;
    if (stopped || visit?.(state) === false) {
      stopped = true;
      return;
    }
    const proceeding = proceedingOf(flow, state);
    if (proceeding.endedOn !== null) {
      found.push({ acts, end: state });
      if (isOver(proceeding)) return;
    }
    let current = state;
    let done = acts;
    const rows = flow.steps.from(proceeding.state);
    const stood = [{ current, done }];
    // What leaves the case where it is, is done once on a way, though it could be done in every state.
    const beside = rows.filter((it) => it.from === it.to && !mayRepeat(it));
    const others = (row: Row) => beside.some((it) => it.event === row.event);
    // After an end what counts no more is done again: a decision is contested once more.
    const counts = (act: string) =>
      proceeding.endedOn === null || proceeding.acts.some((it) => it.act === act && it.setAside !== true);
    for (const row of beside.filter((it) => !done.some(({ act }) => act === it.event && counts(act)))) {
      if (often(row)) continue;
      const [next] = step(flow, current, row);
      if (!next) continue;
      current = next.state;
      if (visit?.(current) === false) stopped = true;
      done = [...done, { act: row.event, from: row.from, to: row.to, on: next.on }];
      stood.unshift({ current, done });
    }
    for (const row of rows.filter((it) => it.from !== it.to && !seen.includes(it.to))) {
      if (often(row)) continue;
      const starts = visit ? [current, ...repeated(flow, current)] : [current];
      const onward = starts.flatMap((it) => step(flow, it, row));
      // One of two answers has been given: the other one is taken where the question still stood.
      const before =
        onward.length > 0 || !others(row) ? undefined : stood.find((it) => step(flow, it.current, row).length > 0);
      const ways = before ? step(flow, before.current, row) : onward;
      for (const next of ways) {
        const gone = [...(before?.done ?? done), { act: row.event, from: row.from, to: row.to, on: next.on }];
        walk(next.state, [...seen, row.to], gone);
      }
    }
  };
  for (const start of startsOf(flow)) walk(start, [flow.steps.initial], []);
  return [...found].sort((a, b) => a.acts.length - b.acts.length);
}

/**
 * Simple paths of a flow from its beginning to its ends, found by the engine itself: in every state the acts which leave
 * it as it is are done first, then each way on is tried. No state is entered twice. At most `limit` paths.
 */
export function flowPaths(flow: Flow, limit = 4000): readonly FlowPath[] {
  return walkFlow(flow, { limit });
}

/** The transitions which the engine takes from no case that a walk meets: to hold against those that no path shows. */
export function neverTaken(flow: Flow, rows: readonly Row[]): readonly Row[] {
  let left = rows;
  const visit = (state: CaseState): boolean => {
    const proceeding = proceedingOf(flow, state);
    const here = left.filter((row) => !isOver(proceeding) && row.from === proceeding.state);
    if (here.length === 0) return true;
    const cases = [state, ...repeated(flow, state)];
    const taken = here.filter((row) => cases.some((it) => step(flow, it, row).length > 0));
    const sameAs = (row: Row, it: Row) =>
      it.event === row.event && (it.to === row.to || (it.from === it.to && row.from === row.to));
    left = left.filter((row) => !taken.some((it) => sameAs(row, it)));
    return left.length > 0;
  };
  walkFlow(flow, { limit: 400, visit });
  return left;
}

/** As few of the paths as show every act which any of them shows, the shortest first. */
export function coveringPaths(paths: readonly FlowPath[]): readonly FlowPath[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const keys = path.acts.map((it) => `${it.act} ${it.to}`);
    const fresh = keys.filter((it) => !seen.has(it));
    for (const key of fresh) seen.add(key);
    return fresh.length > 0;
  });
}
