import { laterOf, legalDate, type LegalDate, shiftDays } from "../../kernel/legal-date.js";
import { isKtttError } from "../../kernel/problem.js";
import type { Answer } from "../../log/command.js";
import type { ActPayload } from "../act-payload.js";
import type { CaseCommand } from "../case.commands.js";
import type { CaseFact } from "../case.events.js";
import { DECIDED_BY_ACT } from "../case-questions.js";
import type { CaseGuardName } from "../case.guards.js";
import { openQuestionsOfCase } from "../answer-of-case.js";
import { type CaseState, lastAct, openProceedings } from "../case-state.js";
import { takeCommand } from "../decide-case.js";
import { dueOfCase } from "../due-of-case.js";
import { evolveCase } from "../evolve-case.js";
import { flowOf, allFlows } from "../flows.js";
import { NON_DIVISIBLE_ACTS } from "../flows/non-divisible.acts.js";
import { PARTY_ROLES, type PartyRole } from "../party.js";
import { GUARD_SAMPLES } from "./guard-samples.js";

const ACTOR = { agency: "phong-tc-kh", person: null, role: "registrar" } as const;
export const PARTIES = Object.keys(PARTY_ROLES) as PartyRole[];

/** One try: what, how many days later it is entered, and how many days before that it is dated. */
export interface Move {
  readonly pick: number;
  readonly wait: number;
  readonly facts: number;
  readonly good: boolean;
  readonly back?: number;
  /** The act which is tried where the flow knows it now, whatever `pick` says. */
  readonly act?: string;
}
export interface Run {
  readonly facts: readonly CaseFact[];
  readonly state: CaseState;
  readonly on: LegalDate;
  /** What was entered, when, and the codes of a refusal. */
  readonly entered: readonly {
    readonly command: CaseCommand | Answer;
    readonly today: LegalDate;
    readonly refused: readonly string[];
  }[];
}

export const apply = (state: CaseState | null, facts: readonly CaseFact[]) =>
  facts.reduce(evolveCase, state as CaseState);
export const command = (it: Record<string, unknown>) =>
  ({ case: "case/1", actor: ACTOR, ...it }) as unknown as CaseCommand;

/** Papers of these kinds, served on everybody on the day. */
export const papersOf = (kinds: readonly string[], on: LegalDate) =>
  (kinds.length > 0 ? kinds : ["recorded-paper"]).map((kind) => ({
    kind,
    number: "1",
    date: on,
    served: PARTIES.map((to) => ({ to, on })),
  }));

/** What a paper says which meets (or does not meet) the guards of an act. */
export function payloadFor(guards: readonly CaseGuardName[], on: LegalDate, good = true): ActPayload {
  const payload = guards.reduce<ActPayload>(
    (all, name) => ({ ...all, ...GUARD_SAMPLES[name][good ? "met" : "unmet"].payload }),
    {},
  );
  return payload.explainBy ? { ...payload, explainBy: shiftDays(on, 10) } : payload;
}

const decidedByAct = (id: string) => Object.keys(DECIDED_BY_ACT).some((it) => id.includes(`?${it}@`));

/** What somebody may try next: an act of any open proceeding, whether it is possible or not; a fact; a decision. */
function attempt(state: CaseState, move: Move, on: LegalDate): CaseCommand | Answer {
  const question = openQuestionsOfCase(state).find((it) => !decidedByAct(it.id));
  if (question && move.facts % 3 === 0) {
    const choice = question.choices[move.pick % question.choices.length]?.id ?? "–";
    return { type: "answer", on, actor: ACTOR, question: question.id, choice, reason: "x" };
  }
  if (move.facts % 7 === 1) {
    const facts = [
      { debtsPaidOn: on },
      { taxCompletedOn: on },
      { disputes: Math.floor(move.pick / 20) },
      { stateSupport: "none" },
      { debtsPaidOn: null },
    ];
    return command({ type: "record-facts", on, facts: facts[move.pick % facts.length], papers: [] });
  }
  const rows = openProceedings(state).flatMap((it) =>
    (flowOf(it.flow)?.steps.from(it.state) ?? [])
      // What is done once is not tried for ever by whoever means well.
      .filter((row) => !(move.good && row.guards.includes("notYetDone") && lastAct(it, row.event) !== null))
      .map((row) => ({ proceeding: it.id, row })),
  );
  const named = rows.filter(({ row }) => row.event === move.act);
  const chosen = (named.length > 0 ? named : rows)[move.pick % Math.max(named.length || rows.length, 1)];
  if (!chosen) {
    const flow = allFlows()[move.pick % allFlows().length];
    return command({
      type: "open-proceeding",
      on,
      flow: flow?.id,
      branch: flow?.subject === "branch" ? "branch/1" : null,
      state: null,
      earlier: [],
    });
  }
  const { proceeding, row } = chosen;
  const payload = payloadFor(row.guards as readonly CaseGuardName[], on, move.good);
  return command({
    type: "record-act",
    on,
    proceeding,
    act: row.event,
    papers: papersOf(row.meta.papers, on),
    payload: row.event === "receive-request" ? { byTax: move.good } : payload,
  });
}

/** Where a walk begins: at the beginning of the flow, or with the dissolution announced and no branch left. */
export interface Begin {
  readonly state: string | null;
  readonly branches: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}
const FROM_THE_START: Begin = { state: null, branches: ["branch/1"], facts: {} };
export const ANNOUNCED: Begin = { state: "dissolving", branches: [], facts: { stateSupport: "none" } };

function beginning(start: LegalDate, flow: string, begin: Begin): readonly CaseCommand[] {
  const earlier = [
    "adopt-resolution",
    "send-resolution",
    "record-decision",
    "announce-status",
    ...Object.keys(NON_DIVISIBLE_ACTS),
  ].map((act) => ({
    act,
    on: start,
    papers: papersOf([], start),
    payload: { ground: "b" },
  }));
  return [
    command({
      type: "open-case",
      on: start,
      cooperative: { ref: "coop/1", kind: "cooperative" },
      status: "active",
      branches: begin.branches.map((id) => ({ id, kind: "branch", abroad: false, status: "active" })),
      facts: begin.facts,
      synthetic: true,
    }),
    command({
      type: "open-proceeding",
      on: start,
      flow,
      branch: flow.startsWith("branch") ? "branch/1" : null,
      state: begin.state,
      earlier: begin.state === null ? [] : earlier,
    }),
  ];
}

/** Enters what is given, each on its day. A refusal leaves the case as it was; anything but a refusal is a fault. */
export function play(start: LegalDate, flow: string, moves: readonly Move[], begin: Begin = FROM_THE_START): Run {
  let today = start;
  let state: CaseState | null = null;
  const facts: CaseFact[] = [];
  const entered: { command: CaseCommand | Answer; today: LegalDate; refused: readonly string[] }[] = [];
  const enter = (it: CaseCommand | Answer) => {
    const before = JSON.stringify(state);
    let refused: readonly string[] = [];
    try {
      const taken = takeCommand(state, it, { today });
      facts.push(...taken.due, ...taken.facts);
      state = taken.state;
    } catch (error) {
      if (!isKtttError(error)) throw error;
      if (JSON.stringify(state) !== before) throw new Error("a refused command changed the case", { cause: error });
      refused = error.problems.map(({ code }) => code);
    }
    entered.push({ command: it, today, refused });
  };
  for (const it of beginning(start, flow, begin)) enter(it);
  today = shiftDays(today, 1);
  for (const move of moves) {
    if (!state) throw new Error("no case");
    const on = laterOf(start, shiftDays(today, -(move.back ?? 0)));
    // What is tried is chosen on the case as it will be when it is entered.
    enter(attempt(apply(state, dueOfCase(state, today)), move, on));
    today = shiftDays(today, move.wait);
  }
  if (!state) throw new Error("no case");
  return { facts, state, on: today, entered };
}

/** Enters the same again with time asked on the days which `sweeps` gives between two entries, and at the end. */
export function replay(
  run: Run,
  sweeps: (from: LegalDate, to: LegalDate) => readonly LegalDate[],
): readonly CaseFact[] {
  let state: CaseState | null = null;
  let last = run.entered[0]?.today ?? legalDate("2000-01-01");
  const facts: CaseFact[] = [];
  const pass = (day: LegalDate) => {
    if (!state) return;
    const due = dueOfCase(state, day);
    facts.push(...due);
    state = apply(state, due);
  };
  for (const { command: it, today, refused } of run.entered) {
    for (const day of sweeps(last, today)) pass(day);
    last = today;
    try {
      const taken = takeCommand(state, it, { today });
      facts.push(...taken.due, ...taken.facts);
      state = taken.state;
    } catch (error) {
      if (!isKtttError(error) || refused.length === 0) throw error;
    }
  }
  pass(run.on);
  return facts;
}
