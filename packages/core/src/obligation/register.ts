import { laterOf, type LegalDate, legalDate } from "../kernel/legal-date.js";
import { NO_ANSWERS, obligationStream, type PlanAnswers } from "../plan/obligation.js";
import type { AskedQuestion } from "../plan/plan-questions.js";
import { type PlanFact, planStream } from "../plan/plan.events.js";
import { AS_PRINTED, type PlanText } from "../plan/amendment/amendment.js";
import { evolveSuccessions, NO_SUCCESSIONS, type Successions } from "../plan/succession/succession.js";
import { evolveMeasurements, type Measurements } from "../target/measurement.js";
import { type TargetFact, targetStream } from "../target/target.events.js";
import { nextDue } from "./due-obligation.js";
import { evolveObligation } from "./evolve-obligation.js";
import { isOpen, type ObligationState } from "./obligation-state.js";
import type { StoredObligationEvent, ObligationFact } from "./obligation.events.js";
import { inNaturalOrder } from "../kernel/natural-order.js";
import { dayIndex } from "../kernel/day-index.js";
import { copyOfMap } from "../kernel/copy-of-map.js";
import type { StoredEvent } from "../log/event.js";

/** Where everything in one province's log stands: the fold of the whole log, kept up to date event by event. */
export interface Register {
  readonly province: string;
  /** The day whose truth this is: what a view says of it holds at the end of this day. */
  readonly asOf: LegalDate;
  /** By obligation id, in the order in which they were assigned. */
  readonly obligations: ReadonlyMap<string, ObligationState>;
  readonly questions: ReadonlyMap<string, AskedQuestion>;
  readonly answers: PlanAnswers;
  /** The plan's own text: which duties it has had, and how it was changed. */
  readonly text: PlanText;
  /** Departures somebody was told of, by id. */
  readonly successions: Successions;
  /** The day on which the programme was taken over into this log; `null` when it began there: see `isNews`. */
  readonly startedOn: LegalDate | null;
  /** Whether the day of taking over has been summed up. */
  readonly takenOver: boolean;
  readonly planVersion: number;
  /** The figures of the province. */
  readonly measurements: Measurements;
  /** Position of the last event folded. */
  readonly position: number;
  apply(event: StoredEvent): void;
  /** What it is made of, for a register of its own: what is applied to one leaves the other as it was. */
  content(): RegisterContent;
  /** Moves {@link asOf} on to a day up to which everything has been brought up; never back. */
  reach(day: LegalDate): void;
  /** The open obligations which are with a body now. */
  openOf(body: string): readonly ObligationState[];
  /** The first day on which time brings something to an obligation, and to which; `null` when it brings nothing. */
  nextDue(): { readonly on: LegalDate; readonly obligations: readonly string[] } | null;
}

/** What a register is made of; everything in it is replaced, not changed, but for the maps it owns. */
export interface RegisterContent {
  readonly obligations: Map<string, ObligationState>;
  readonly questions: Map<string, AskedQuestion>;
  readonly due: Map<string, LegalDate>;
  readonly held: Map<string, Set<string>>;
  readonly answers: PlanAnswers;
  readonly successions: Successions;
  readonly text: PlanText;
  readonly startedOn: LegalDate | null;
  readonly takenOver: boolean;
  readonly planVersion: number;
  readonly measurements: Measurements;
  readonly position: number;
  readonly asOf: LegalDate;
}

const EMPTY: Omit<RegisterContent, "obligations" | "questions" | "due" | "held"> = {
  answers: NO_ANSWERS,
  successions: NO_SUCCESSIONS,
  text: AS_PRINTED,
  startedOn: null,
  takenOver: false,
  planVersion: 0,
  measurements: new Map(),
  position: 0,
  asOf: legalDate("1900-01-01"),
};

/** A register of a province, to be fed its log: from the beginning, or from where `content` was taken, which it keeps as its own. */
export function createRegister(
  province: string,
  content: RegisterContent = {
    ...EMPTY,
    obligations: new Map(),
    questions: new Map(),
    due: new Map(),
    held: new Map(),
  },
): Register {
  const { held, obligations, questions } = content;
  const due = dayIndex(content.due);
  const prefix = obligationStream(province, "");
  const [ofPlan, ofTargets] = [planStream(province), targetStream(province)];
  let { answers, asOf, measurements, planVersion, position, startedOn, successions, takenOver, text } = content;

  function reach(day: LegalDate): void {
    asOf = laterOf(asOf, day);
  }

  function applyPlan(fact: PlanFact): void {
    planVersion += 1;
    switch (fact.type) {
      case "PlanOpened":
        text = { ...text, opened: fact.data.duties ?? null };
        startedOn = fact.data.startedOn ?? null;
        break;
      case "ProgrammeTakenOver":
        takenOver = true;
        break;
      case "PlanQuestionAsked": {
        const { question } = fact.data;
        questions.set(question.id, { question, askedOn: fact.happenedOn, answeredOn: null });
        break;
      }
      case "PlanQuestionAnswered":
        close(fact.data.question, fact.happenedOn);
        answers = { ...answers, [fact.data.question]: { value: fact.data.value, on: fact.happenedOn } };
        break;
      case "PlanQuestionWithdrawn":
        close(fact.data.question, fact.happenedOn);
        break;
      case "PlanAmended":
        text = { ...text, amendments: [...text.amendments, { ...fact.data, on: fact.happenedOn }] };
        break;
      case "DutyRequested":
        text = { ...text, requests: [...text.requests, { ...fact.data, on: fact.happenedOn }] };
        break;
      default:
        successions = evolveSuccessions(successions, fact);
        if (fact.type !== "SuccessionConfirmed") return;
        for (const id of held.get(fact.data.from) ?? []) setDue(id);
    }
  }

  function close(question: string, on: LegalDate): void {
    const asked = questions.get(question);
    if (asked) questions.set(question, { ...asked, answeredOn: on });
  }

  function setDue(id: string): void {
    const state = obligations.get(id);
    due.set(id, state ? (nextDue(state, successions)?.happenedOn ?? null) : null);
  }

  function applyObligation(id: string, fact: ObligationFact | StoredObligationEvent): void {
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
    get asOf() {
      return asOf;
    },
    obligations,
    questions,
    get answers() {
      return answers;
    },
    get text() {
      return text;
    },
    get successions() {
      return successions;
    },
    get startedOn() {
      return startedOn;
    },
    get takenOver() {
      return takenOver;
    },
    get planVersion() {
      return planVersion;
    },
    get measurements() {
      return measurements;
    },
    get position() {
      return position;
    },
    apply(event) {
      // Two readers of one engine may have fetched the same page at the same time.
      if (event.position <= position) return;
      position = event.position;
      if (event.province !== province) return;
      reach(event.happenedOn);
      if (event.stream === ofPlan) applyPlan(event as unknown as PlanFact);
      else if (event.stream === ofTargets) {
        measurements = evolveMeasurements(measurements, event as unknown as TargetFact);
      } else if (event.stream.startsWith(prefix)) {
        applyObligation(event.stream.slice(prefix.length), event as unknown as StoredObligationEvent);
      }
    },
    reach,
    content: () => ({
      obligations: copyOfMap(obligations),
      questions: new Map(questions),
      due: due.content(),
      held: new Map([...held].map(([body, ids]) => [body, new Set(ids)])),
      answers,
      asOf,
      measurements,
      planVersion,
      position,
      startedOn,
      successions,
      takenOver,
      text,
    }),
    openOf: (body) => [...(held.get(body) ?? [])].flatMap((id) => obligations.get(id) ?? []),
    nextDue() {
      const first = due.first();
      return first && { on: first.on, obligations: first.ids };
    },
  };
}

const byDocument = ({ obligation: a }: ObligationState, { obligation: b }: ObligationState): number => {
  const left = [a.assignedOn, a.document] as const;
  const right = [b.assignedOn, b.document] as const;
  for (const index of [0, 1] as const) if (left[index] !== right[index]) return left[index] < right[index] ? -1 : 1;
  const lines = (a.basis.lines?.[0] ?? 0) - (b.basis.lines?.[0] ?? 0);
  return lines !== 0 ? lines : inNaturalOrder(a.id, b.id);
};

/**
 * The obligations of a register in the order in which they were assigned, those of one day in the order of the document: an order
 * which does not hang on what was entered when.
 */
export function obligationsOf(register: Register): readonly ObligationState[] {
  return [...register.obligations.values()].sort(byDocument);
}
