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
  const facts = lawFactsOf(flow, proceeding);
  if (proceeding.decided) return applicableLaw(flow.question, facts, day);
  const key = `${flow.question} ${facts.begunOn ?? "-"} ${facts.acceptedOn ?? "-"} ${day}`;
  const same = known.get(key);
  if (same) return same;
  if (known.size >= MOST_KNOWN) known.clear();
  const law = applicableLaw(flow.question, facts, day);
  known.set(key, law);
  return law;
}

/** The day on which an act of the proceeding ended the cooperative: what comes after follows the law under which it ended. */
function endedByItself(flow: Flow, proceeding: Proceeding): LegalDate | null {
  if (proceeding.acts.length === 0) return null;
  let ending = endings.get(flow);
  if (!ending) {
    const rows = flow.steps.transitions.filter(({ meta }) => ENDING_OUTCOMES.some((it) => it === meta.outcome));
    endings.set(flow, (ending = new Set(rows.map((row) => row.event))));
  }
  return proceeding.acts.find((it) => !it.setAside && ending.has(it.act))?.on ?? null;
}

const endings = new WeakMap<Flow, ReadonlySet<string>>();

const MOST_KNOWN = 10_000;

/**
 * What was found for a question, its two days and the day asked about: nothing else counts while nobody has chosen, and thousands of
 * cases begin on the same days and are asked about the same.
 */
const known = new Map<string, GoverningLaw | NeedsDecision>();

/**
 * The citations of an act which may be shown on a day: none of words which had not begun by then. A statute which has ended
 * stays: it is cited where a person chose it for an older case.
 */
export function citesOn(cites: readonly Citation[], on: LegalDate): readonly Citation[] {
  return cites.filter((it) => hasBegunOn(it, on));
}
