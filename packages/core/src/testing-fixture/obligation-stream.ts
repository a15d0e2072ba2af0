import type { Actor } from "../log/actor.js";
import type { Answer } from "../log/command.js";
import { NO_SUCCESSIONS } from "../plan/succession/succession.js";
import { actingAcceptor } from "../obligation/succession/acting-body.js";
import { citeDocument } from "../law/cite.js";
import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import type { Obligation, Terms } from "../plan/obligation.js";
import { decideObligation, decideObligationAnswer } from "../obligation/decide-obligation.js";
import { assignmentFacts, dueFacts } from "../obligation/due-obligation.js";
import { amendingFacts, termsOf } from "../obligation/amendment/amended-terms.js";
import { evolveObligation } from "../obligation/evolve-obligation.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import type { ObligationCommand } from "../obligation/obligation.commands.js";
import type { ObligationFact } from "../obligation/obligation.events.js";

type Day = `${number}-${number}-${number}`;
type WithoutCommon<Command> = Command extends unknown ? Omit<Command, "obligation" | "actor" | "on"> : never;

/**
 * A command as a test writes it: without the obligation, and without who gives it; of a question only what stands behind the
 * obligation's id.
 */
export type Said = (WithoutCommon<ObligationCommand> | Omit<Answer, "actor" | "on">) & { readonly on: Day };

/** One duty of body `so-a`, assigned on 1/1/2024 and due on 30/6/2024. */
export function obligationOf(overrides: Partial<Obligation> = {}): Obligation {
  return {
    id: "kh-10-2023/I.1@once#so-a",
    kind: "task",
    duty: "kh-10-2023/I.1",
    occurrence: "once",
    body: "so-a",
    collective: false,
    act: "complete",
    assignedOn: legalDate("2024-01-01"),
    lastDay: legalDate("2024-06-30"),
    closesOn: null,
    continuous: false,
    partial: false,
    inferred: false,
    pastDueAtAssignment: false,
    dayTrust: "verified",
    text: "Xây dựng đề án",
    deadlineText: "Quý II/2024",
    document: "kh-10-2023",
    draft: false,
    issuer: "ubnd",
    monitor: "so-khdt",
    cooperating: [],
    recipients: [],
    consolidates: [],
    basis: citeDocument("10/KH-UBND", { lines: [10] }),
    provinceVersion: null,
    ...overrides,
  };
}

/** A continuous duty for the first quarter of 2024. */
export function continuousOf(overrides: Partial<Obligation> = {}): Obligation {
  return obligationOf({
    occurrence: "2024-Q1",
    lastDay: null,
    closesOn: legalDate("2024-03-31"),
    continuous: true,
    ...overrides,
  });
}

/** One obligation's stream without an engine: time passes, commands are decided, facts pile up. */
export interface ObligationStream {
  readonly facts: readonly ObligationFact[];
  readonly state: ObligationState;
  /** Facts as `type date`. */
  readonly story: readonly string[];
  /** Time's own events up to the end of a day. */
  pass(day: Day): ObligationStream;
  /** A decision on the plan which changes its words or its day, from this day on. */
  amend(on: Day, to: Partial<Terms>): readonly ObligationFact[];
  /** A command entered on `today`, by default on the day it is dated. Returns the facts it led to. */
  say(said: Said, today?: Day): readonly ObligationFact[];
}

const REVIEWED: readonly Said["type"][] = ["accept", "return"];

export function streamOf(obligation: Obligation): ObligationStream {
  const facts: ObligationFact[] = [];
  let current: ObligationState | null = null;
  const add = (more: readonly ObligationFact[]) => {
    facts.push(...more);
    current = more.reduce(evolveObligation, current);
  };
  const now = (): ObligationState => {
    if (!current) throw new Error("the stream has no assignment");
    return current;
  };
  add(assignmentFacts(obligation));
  const stream: ObligationStream = {
    get facts() {
      return facts;
    },
    get state() {
      return now();
    },
    get story() {
      return facts.map((it) => `${it.type} ${it.happenedOn}`);
    },
    pass(day) {
      add(dueFacts(now(), legalDate(day)));
      return stream;
    },
    amend(on, to) {
      stream.pass(on);
      const from = termsOf(now().obligation);
      const decision = { number: "7/QĐ-UBND", issuedOn: legalDate(on), basis: citeDocument("7/QĐ-UBND") };
      const change = { kind: "amended" as const, from, to: { ...from, ...to }, covers: null };
      const decided = amendingFacts(now(), change, decision, legalDate(on), legalDate(on));
      add(decided);
      return decided;
    },
    say(said, today = said.on) {
      stream.pass(today);
      const state = now();
      const reviewed = REVIEWED.includes(said.type);
      const actor: Actor = reviewed
        ? { agency: actingAcceptor(state, NO_SUCCESSIONS), person: null, role: "monitor" }
        : { agency: state.body, person: null, role: "lead" };
      const given = { actor, on: legalDate(said.on) };
      const context = { today: legalDate(today), silent: [] };
      const decided =
        said.type === "answer"
          ? decideObligationAnswer(state, { ...said, ...given, question: `${obligation.id}?${said.question}` }, context)
          : decideObligation(state, { ...said, ...given, obligation: obligation.id }, context);
      add(decided);
      return decided;
    },
  };
  return stream;
}

/** `2024-06-14` as a legal day. */
export const day = (value: Day): LegalDate => legalDate(value);
