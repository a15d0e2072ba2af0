import type { LegalDate } from "../calendar/legal-date.js";
import { NO_ANSWERS, obligationStream, type PlanAnswers, type PlanQuestion } from "../plan/obligation.js";
import { type PlanFact, planStream } from "../plan/plan.events.js";
import { evolveSuccessions, NO_SUCCESSIONS, type Successions } from "../succession/succession.js";
import { evolveMeasurements, type Measurements } from "../target/measurement.js";
import { type TargetFact, targetStream } from "../target/target.events.js";
import { nextDue } from "../task/due-obligation.js";
import { evolveObligation } from "../task/evolve-obligation.js";
import { isOpen, type ObligationState } from "../task/obligation-state.js";
import type { StoredTaskEvent, TaskFact } from "../task/task.events.js";
import type { StoredEvent } from "./event.js";

/** A plan question and whether it has been answered. */
export interface AskedQuestion {
  readonly question: PlanQuestion;
  readonly askedOn: LegalDate;
  readonly answeredOn: LegalDate | null;
}

/** Where everything in one province's log stands: the fold of the whole log, kept up to date event by event. */
export interface Register {
  readonly province: string;
  /** By obligation id, in the order they were given out. */
  readonly obligations: ReadonlyMap<string, ObligationState>;
  readonly questions: ReadonlyMap<string, AskedQuestion>;
  readonly answers: PlanAnswers;
  /** Departures somebody was told of, by id. */
  readonly successions: Successions;
  readonly planVersion: number;
  /** The figures of the province. */
  readonly measurements: Measurements;
  readonly targetVersion: number;
  /** Position of the last event folded. */
  readonly position: number;
  apply(event: StoredEvent): void;
  /** The first day on which time brings something to an obligation, and to which; `null` when it brings nothing. */
  /** The open obligations which are with a body now. */
  openOf(body: string): readonly ObligationState[];
  nextDue(): { readonly on: LegalDate; readonly obligations: readonly string[] } | null;
}

/** Which obligations time comes for on which day. */
function dueIndex() {
  const dayOf = new Map<string, LegalDate>();
  const onDay = new Map<LegalDate, Set<string>>();
  return {
    set(id: string, day: LegalDate | null) {
      const before = dayOf.get(id);
      if (before === day) return;
      if (before !== undefined) {
        const ids = onDay.get(before);
        ids?.delete(id);
        if (ids?.size === 0) onDay.delete(before);
      }
      if (day === null) {
        dayOf.delete(id);
        return;
      }
      dayOf.set(id, day);
      const ids = onDay.get(day) ?? new Set();
      onDay.set(day, ids.add(id));
    },
    first() {
      let first: LegalDate | null = null;
      for (const day of onDay.keys()) if (first === null || day < first) first = day;
      return first === null ? null : { on: first, obligations: [...(onDay.get(first) ?? [])] };
    },
  };
}

/** An empty register of a province, to be fed its log from the beginning. */
export function createRegister(province: string): Register {
  const obligations = new Map<string, ObligationState>();
  const questions = new Map<string, AskedQuestion>();
  const due = dueIndex();
  const prefix = obligationStream(province, "");
  const held = new Map<string, Set<string>>();
  let answers = NO_ANSWERS;
  let successions = NO_SUCCESSIONS;
  let planVersion = 0;
  let measurements: Measurements = new Map();
  let targetVersion = 0;
  let position = 0;

  function applyPlan(fact: PlanFact): void {
    planVersion += 1;
    if (fact.type === "PlanQuestionAsked") {
      const { question } = fact.data;
      questions.set(question.id, { question, askedOn: fact.happenedOn, answeredOn: null });
    } else if (fact.type === "PlanQuestionAnswered") {
      const asked = questions.get(fact.data.question);
      if (asked) questions.set(fact.data.question, { ...asked, answeredOn: fact.happenedOn });
      answers = { ...answers, [fact.data.question]: { value: fact.data.value, on: fact.happenedOn } };
    } else if (fact.type !== "PlanOpened") {
      successions = evolveSuccessions(successions, fact);
      if (fact.type !== "SuccessionConfirmed") return;
      for (const id of held.get(fact.data.from) ?? []) setDue(id);
    }
  }

  function setDue(id: string): void {
    const state = obligations.get(id);
    due.set(id, state ? (nextDue(state, successions)?.happenedOn ?? null) : null);
  }

  function applyTask(id: string, fact: TaskFact | StoredTaskEvent): void {
    const before = obligations.get(id) ?? null;
    const state = evolveObligation(before, fact);
    if (state === null) return;
    obligations.set(id, state);
    if (before) held.get(before.body)?.delete(id);
    if (isOpen(state)) {
      const ids = held.get(state.body) ?? new Set();
      held.set(state.body, ids.add(id));
    }
    setDue(id);
  }

  return {
    province,
    obligations,
    questions,
    get answers() {
      return answers;
    },
    get successions() {
      return successions;
    },
    get planVersion() {
      return planVersion;
    },
    get measurements() {
      return measurements;
    },
    get targetVersion() {
      return targetVersion;
    },
    get position() {
      return position;
    },
    apply(event) {
      // Two readers of one engine may have fetched the same page at the same time.
      if (event.position <= position) return;
      position = event.position;
      if (event.province !== province) return;
      if (event.stream === planStream(province)) applyPlan(event as unknown as PlanFact);
      else if (event.stream === targetStream(province)) {
        measurements = evolveMeasurements(measurements, event as unknown as TargetFact);
        targetVersion += 1;
      } else if (event.stream.startsWith(prefix)) {
        applyTask(event.stream.slice(prefix.length), event as unknown as StoredTaskEvent);
      }
    },
    openOf: (body) => [...(held.get(body) ?? [])].flatMap((id) => obligations.get(id) ?? []),
    nextDue: () => due.first(),
  };
}

const byDocument = ({ obligation: a }: ObligationState, { obligation: b }: ObligationState): number => {
  const left = [a.assignedOn, a.document] as const;
  const right = [b.assignedOn, b.document] as const;
  for (const index of [0, 1] as const) if (left[index] !== right[index]) return left[index] < right[index] ? -1 : 1;
  const lines = (a.basis.lines?.[0] ?? 0) - (b.basis.lines?.[0] ?? 0);
  return lines !== 0 ? lines : a.id < b.id ? -1 : 1;
};

/**
 * The obligations of a register in the order they were given out, those of one day in the order of the document: an order
 * which does not hang on what was entered when.
 */
export function obligationsOf(register: Register): readonly ObligationState[] {
  return [...register.obligations.values()].sort(byDocument);
}
