import type { LegalDate } from "../kernel/legal-date.js";
import type { ExpandedPlan } from "../plan/expand-plan.js";
import type { Obligation } from "../plan/obligation.js";
import type { Successions } from "../plan/succession/succession.js";
import { assignmentFacts, dueFacts } from "../obligation/due-obligation.js";
import { foldObligation } from "../obligation/evolve-obligation.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import type { ObligationFact } from "../obligation/obligation.events.js";
import type { Register } from "../obligation/register.js";

/** Something time has brought: to which obligation, on which day, and the facts to be recorded. */
export interface DueItem {
  readonly on: LegalDate;
  readonly obligation: Obligation;
  readonly facts: readonly ObligationFact[];
  /** The version of the obligation's stream these facts follow. */
  readonly version: number;
}

/** One item per day on which something falls due, in order. */
function itemsOf(obligation: Obligation, facts: readonly ObligationFact[], version: number): readonly DueItem[] {
  const items: DueItem[] = [];
  let next = version;
  for (const fact of facts) {
    const last = items.at(-1);
    if (last?.on === fact.happenedOn) items[items.length - 1] = { ...last, facts: [...last.facts, fact] };
    else items.push({ on: fact.happenedOn, obligation, facts: [fact], version: next });
    next += 1;
  }
  return items;
}

function dueOf(state: ObligationState, upTo: LegalDate, successions: Successions): readonly DueItem[] {
  return itemsOf(state.obligation, dueFacts(state, upTo, successions), state.version);
}

function dueOfPlanned(obligation: Obligation, upTo: LegalDate, successions: Successions): readonly DueItem[] {
  const given = assignmentFacts(obligation);
  const state = foldObligation(given);
  return itemsOf(obligation, [...given, ...(state ? dueFacts(state, upTo, successions) : [])], 0);
}

/**
 * Everything due up to the end of a day, in order of days and within a day in the order of the plan: a fact derived from
 * state and date alone, so an outage loses nothing and a closed obligation owes nothing.
 */
export function dueItems(register: Register, plan: ExpandedPlan, upTo: LegalDate): readonly DueItem[] {
  const planned = plan.obligations
    .filter((it) => it.assignedOn <= upTo && !register.obligations.has(it.id))
    .flatMap((it) => dueOfPlanned(it, upTo, register.successions));
  const running = [...register.obligations.values()].flatMap((state) => dueOf(state, upTo, register.successions));
  return [...planned, ...running].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What of a plan waits to be assigned, by day, those of one day in the order of the plan, and how many at its beginning wait no more. */
interface Waiting {
  readonly register: Register;
  readonly byDay: readonly Obligation[];
  past: number;
}

const lastAsked = new WeakMap<ExpandedPlan, Waiting>();

/** What of a plan is to be assigned first: all of one day. What has been assigned stays so, and is gone through once. */
function firstWaiting(register: Register, plan: ExpandedPlan): readonly Obligation[] {
  let waiting = lastAsked.get(plan);
  if (waiting?.register !== register) {
    const byDay = [...plan.obligations].sort((a, b) =>
      a.assignedOn < b.assignedOn ? -1 : a.assignedOn > b.assignedOn ? 1 : 0,
    );
    lastAsked.set(plan, (waiting = { register, byDay, past: 0 }));
  }
  const { byDay } = waiting;
  const isWaiting = (at: number) => !register.obligations.has((byDay[at] as Obligation).id);
  while (waiting.past < byDay.length && !isWaiting(waiting.past)) waiting.past += 1;
  const found: Obligation[] = [];
  for (let at = waiting.past; at < byDay.length; at += 1) {
    if (byDay[at]?.assignedOn !== byDay[waiting.past]?.assignedOn) break;
    if (isWaiting(at)) found.push(byDay[at] as Obligation);
  }
  return found;
}

/**
 * The items of the first day on which anything is due; none when that day is after `upTo`. First what is assigned, in the
 * order of the plan, then what falls due, by id: an order which does not hang on what was entered when.
 */
export function firstDueItems(register: Register, plan: ExpandedPlan, upTo: LegalDate): readonly DueItem[] {
  const due = register.nextDue();
  const waiting = firstWaiting(register, plan);
  const assignedOn = waiting[0]?.assignedOn ?? due?.on;
  const day = due && (assignedOn === undefined || due.on < assignedOn) ? due.on : assignedOn;
  if (day === undefined || day > upTo) return [];
  const given =
    day === waiting[0]?.assignedOn ? waiting.flatMap((it) => dueOfPlanned(it, day, register.successions)) : [];
  const ids = due?.on === day ? [...due.obligations].sort() : [];
  const running = ids.flatMap((id) => {
    const state = register.obligations.get(id);
    return state ? dueOf(state, day, register.successions) : [];
  });
  return [...given, ...running];
}
