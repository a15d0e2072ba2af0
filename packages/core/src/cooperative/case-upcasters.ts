import type { JsonValue } from "../kernel/plain-copy.js";
import type { StoredEvent } from "../log/event.js";
import type { Upcaster } from "../log/upcast.js";
import { DECIDED_BY_ACT } from "./case-questions.js";
import { ENDING_OUTCOMES, type Outcome } from "./outcome.js";
import { flowOf } from "./flows.js";

type Data = Readonly<Record<string, JsonValue>>;

/** Version 1 left what an act ends and answers to the code which read it. */
function actRecorded(data: Data): Data {
  const outcome = data.outcome as Outcome | null;
  const question = Object.keys(DECIDED_BY_ACT).find((it) => DECIDED_BY_ACT[it] === data.act);
  const row = flowOf(String(data.flow))
    ?.steps.from(String(data.from))
    .find((it) => it.event === data.act && it.to === data.to);
  const { choice = "continue" } = data.payload as { readonly choice?: string };
  return {
    ...data,
    ends: outcome !== null && ENDING_OUTCOMES.includes(outcome),
    answers: question === undefined ? null : { question, choice },
    // The registry entered everything.
    recordedFor: row && row.meta.who !== "registry" ? row.meta.who : null,
  };
}

/** Version 1 left to its reader whether the law chosen is that of the proceeding. */
function questionDecided(data: Data): Data {
  const { question, choice } = data.decision as { readonly question: string; readonly choice: string };
  const flow = typeof data.proceeding === "string" ? flowOf(data.proceeding.split("/")[0] ?? "") : undefined;
  const law = flow && question.startsWith("law.");
  return { ...data, paper: null, proceedingThen: law ? (flow.law === choice ? "stays" : "ends") : null };
}

const STEPS: Readonly<Record<string, (data: Data) => Data>> = {
  ActRecorded: actRecorded,
  QuestionDecided: questionDecided,
};

/** A correction holds the entries which take the place of others. */
function entryCorrected(data: Data): Data {
  const rewritten = data.rewritten as readonly { readonly type: string; readonly data: Data }[];
  return { ...data, rewritten: rewritten.map((it) => ({ ...it, data: STEPS[it.type]?.(it.data) ?? it.data })) };
}

/** In version 1 whoever opened a case was its registry. */
const caseOpened = (data: Data, event: StoredEvent): Data => ({ ...data, bodies: { registry: event.actor.agency } });

/** From version 1 of the events of a case to version 2. */
export const CASE_UPCASTERS: readonly Upcaster[] = Object.entries({
  ...STEPS,
  EntryCorrected: entryCorrected,
  CaseOpened: caseOpened,
}).map(([type, up]) => ({ type, from: 1, up: (data, event) => up(data as Data, event) as JsonValue }));
