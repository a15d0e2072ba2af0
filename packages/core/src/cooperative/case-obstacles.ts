import type { LegalDate } from "../kernel/legal-date.js";
import { type LegalStatus, statusOn } from "../law/legal-status.js";
import type { CaseFacts } from "./case-facts.js";
import type { CaseState } from "./case-state.js";
import { OBSTACLE_KINDS, type ObstacleKind } from "./obstacle.js";

/** What holds a case up on a day, and the journal entry which says so. */
export interface CaseObstacle {
  readonly kind: ObstacleKind;
  readonly since: LegalDate;
  readonly entry: number;
  /** The id under which it was recorded, and is lifted; `null` where it follows from a fact or a status of the case. */
  readonly obstacle: string | null;
  readonly note: string | null;
}

/** Facts which are an obstacle; `undefined` where they say nothing of it. */
const OF_FACTS: readonly (readonly [ObstacleKind, (facts: CaseFacts) => boolean | undefined])[] = [
  ["dispute", ({ disputes }) => (disputes === undefined ? undefined : disputes > 0)],
  ["tax-debt", ({ taxCompletedOn }) => (taxCompletedOn === undefined ? undefined : taxCompletedOn === null)],
];

/** Statuses of the register which are an obstacle. */
const OF_STATUS: Readonly<Partial<Record<LegalStatus, ObstacleKind>>> = {
  "tax-revoked": "tax-debt",
  "not-at-address": "not-at-address",
};

function fromFacts(state: CaseState, on: LegalDate): readonly CaseObstacle[] {
  return OF_FACTS.flatMap(([kind, blocks]) => {
    let found: CaseObstacle | null = null;
    for (const { entry, fact, superseded } of state.journal) {
      if (superseded || fact.happenedOn > on || (fact.type !== "CaseOpened" && fact.type !== "FactsRecorded")) continue;
      const now = blocks(fact.data.facts);
      if (now === false) found = null;
      else if (now) found ??= { kind, since: fact.happenedOn, entry, obstacle: null, note: null };
    }
    return found ? [found] : [];
  });
}

function fromStatus(state: CaseState, on: LegalDate): readonly CaseObstacle[] {
  const status = statusOn(state.status, on);
  const kind = status && OF_STATUS[status];
  const set = state.status.findLast((it) => it.since <= on);
  return kind && set ? [{ kind, since: set.since, entry: set.entry, obstacle: null, note: null }] : [];
}

/**
 * What holds a case up on a day, in the order of the list: what somebody recorded and nobody lifted, and what follows from
 * its facts (a dispute is open, tax is said not to be completed) and from its status (not at its address, revoked in tax
 * enforcement). A fact nobody has recorded is no obstacle: it is unknown. A kind which was recorded is not said again from
 * the facts. Nothing holds up what has ended.
 */
export function obstaclesOfCase(state: CaseState, on: LegalDate): readonly CaseObstacle[] {
  if ((state.ended && state.ended.on <= on) || (state.closedOn !== null && state.closedOn <= on)) return [];
  const recorded = state.obstacles
    .filter((it) => it.recordedOn <= on && (it.lifted === null || it.lifted.on > on))
    .map(({ entry, id, kind, note, recordedOn }) => ({ kind, since: recordedOn, entry, obstacle: id, note }));
  const all: CaseObstacle[] = [...recorded];
  for (const it of [...fromStatus(state, on), ...fromFacts(state, on)]) {
    if (!all.some((one) => one.kind === it.kind)) all.push(it);
  }
  const order = Object.keys(OBSTACLE_KINDS);
  return all.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}
