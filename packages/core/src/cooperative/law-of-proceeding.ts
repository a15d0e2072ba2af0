import type { LegalDate } from "../kernel/legal-date.js";
import { applicableLaw, type GoverningLaw, type LawFacts } from "../law/applicable-law.js";
import type { NeedsDecision } from "../law/needs-decision.js";
import { hasBegunOn } from "../law/in-force.js";
import type { Citation } from "../kernel/citation.js";
import { lastAct, type Proceeding } from "./case-state.js";
import type { Flow } from "./flow.machine.js";
import { ENDING_OUTCOMES } from "./outcome.js";

/** The days of a proceeding which decide which law governs it. */
export function lawFactsOf(flow: Flow, proceeding: Proceeding): LawFacts {
  const { decided } = proceeding;
  return {
    begunOn: proceeding.acts[0]?.on,
    acceptedOn: lastAct(proceeding, "accept")?.on,
    decided: decided ? { [flow.question]: decided } : {},
  };
}

/**
 * Which law a step of a proceeding falls under on a day, or the question for a person. A bankruptcy not yet accepted is
 * asked about by its petition.
 */
export function lawOfProceeding(flow: Flow, proceeding: Proceeding, on: LegalDate): GoverningLaw | NeedsDecision {
  const end = endedByItself(flow, proceeding);
  const day = end !== null && end < on ? end : on;
  const { question } = flow;
  if (proceeding.decided || question === "bankruptcy")
    return applicableLaw(question, lawFactsOf(flow, proceeding), day);
  const begunOn = proceeding.acts[0]?.on;
  const asked = askedOf(question, begunOn);
  const known = asked.get(day);
  if (known) return known;
  const law = applicableLaw(question, { begunOn }, day);
  asked.set(day, law);
  return law;
}

/** The day on which an act of the proceeding ended the cooperative: what comes after follows the law under which it ended. */
function endedByItself(flow: Flow, { acts }: Proceeding): LegalDate | null {
  if (acts.length === 0) return null;
  let ending = endings.get(flow);
  if (!ending) {
    const rows = flow.steps.transitions.filter(({ meta }) => ENDING_OUTCOMES.some((it) => it === meta.outcome));
    endings.set(flow, (ending = new Set(rows.map((row) => row.event))));
  }
  for (const it of acts) if (!it.setAside && ending.has(it.act)) return it.on;
  return null;
}

const endings = new WeakMap<Flow, ReadonlySet<string>>();

type Answers = Map<LegalDate, GoverningLaw | NeedsDecision>;

const answers = new Map<Flow["question"], Map<LegalDate | undefined, Answers>>();
/** So many first days are kept: of a year. */
const MOST_KEPT = 366;

/**
 * What was found for a question and the day on which the case began, by the day asked about: nothing else counts while nobody has
 * chosen, and thousands of cases begin on the same days and are asked about the same. By steps, so that no key is written for a look:
 * a case is asked six times an event.
 */
function askedOf(question: Flow["question"], begunOn: LegalDate | undefined): Answers {
  let begun = answers.get(question);
  if (!begun || begun.size >= MOST_KEPT) answers.set(question, (begun = new Map()));
  let days = begun.get(begunOn);
  if (!days) begun.set(begunOn, (days = new Map()));
  return days;
}

/**
 * The citations of an act which may be shown on a day: none of words which had not begun by then. A statute which has ended
 * stays: it is cited where a person chose it for an older case.
 */
export function citesOn(cites: readonly Citation[], on: LegalDate): readonly Citation[] {
  return cites.every((it) => hasBegunOn(it, on)) ? cites : cites.filter((it) => hasBegunOn(it, on));
}
