import { provinceProblem } from "../province/errors.js";
import { engineProblem } from "./errors.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { KtttError } from "../kernel/problem.js";
import { suggest } from "../kernel/nearest.js";
import { type Obligation, obligationStream } from "../plan/obligation.js";
import type { Answer } from "../log/command.js";
import { decideObligation, decideObligationAnswer } from "../obligation/decide-obligation.js";
import { departuresOf } from "../obligation/succession/departures.js";
import { hasNews } from "../obligation/succession/propose-succession.js";
import { NO_SUCCESSIONS, type Successions } from "../plan/succession/succession.js";
import { assignmentFacts, dueFacts } from "../obligation/due-obligation.js";
import { evolveObligation, foldObligation } from "../obligation/evolve-obligation.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import type { ObligationCommand } from "../obligation/obligation.commands.js";
import type { StoredObligationEvent, ObligationFact } from "../obligation/obligation.events.js";
import type { Executed } from "./engine.js";
import { dueAuthor, type EngineContext, eventOf } from "./engine-context.js";

/** For a consolidation: the bodies which had not reported by the day it goes out. */
async function silentFor(context: EngineContext, obligation: Obligation, on: LegalDate): Promise<readonly string[]> {
  if (obligation.consolidates.length === 0) return [];
  const { obligations } = await context.sync();
  return obligation.consolidates.flatMap((id) => {
    const state = obligations.get(id);
    const reported = state?.reportedOn != null && state.reportedOn <= on;
    return reported || state?.status === "cancelled"
      ? []
      : [state?.body ?? context.currentPlan().byId.get(id)?.body ?? id];
  });
}

function knownBody({ province }: EngineContext, id: string): void {
  const ids = [...province.agencies, ...province.groups].map((it) => it.id);
  if (!ids.includes(id)) {
    throw new KtttError(provinceProblem("roster/unknown-body", ["to"], { id, ...suggest(id, ids) }));
  }
}

interface Loaded {
  readonly state: ObligationState;
  readonly stored: readonly StoredObligationEvent[];
  /** What time has brought since, not yet in the log. */
  readonly facts: readonly ObligationFact[];
  readonly successions: Successions;
}

/** What is known of successions; nothing is read from the log while no work has left the obligation's bodies. */
async function successionsFor(context: EngineContext, state: ObligationState, today: LegalDate) {
  const departures = departuresOf(context.province);
  const left = (id: string) => departures.get(id)?.some((it) => it.on <= today) ?? false;
  const { cooperating, issuer, monitor } = state.obligation;
  const moved =
    state.formerHolders.some((it) => it.succession) || [state.body, issuer, monitor, ...cooperating].some(left);
  return moved ? (await context.sync()).successions : NO_SUCCESSIONS;
}

/** An obligation which exists in the plan but has not been given out yet is given out on the way. */
async function load(context: EngineContext, id: string, today: LegalDate): Promise<Loaded> {
  const stream = obligationStream(context.province.id, id);
  const stored = (await context.log.read(stream)) as unknown as readonly StoredObligationEvent[];
  const facts: ObligationFact[] = [];
  let state = foldObligation(stored);
  if (stored.length === 0) {
    await context.sync();
    const { byId } = context.currentPlan();
    const obligation = byId.get(id);
    if (!obligation || obligation.assignedOn > today) {
      throw new KtttError(
        engineProblem("engine/unknown-obligation", ["obligation"], { id, ...suggest(id, [...byId.keys()]) }),
      );
    }
    facts.push(...assignmentFacts(obligation));
    state = foldObligation(facts);
  }
  if (state === null) throw new KtttError(engineProblem("engine/broken-stream", ["obligation"], { id }));
  const successions = await successionsFor(context, state, today);
  for (const fact of dueFacts(state, today, successions)) {
    facts.push(fact);
    state = evolveObligation(state, fact) ?? state;
  }
  return { state, stored, facts, successions };
}

/**
 * Loads the obligation. Where the work of its body, or of the one it is to be given to, has gone over and nobody was told of
 * it yet, that is recorded first.
 */
async function loadUpToDate(
  context: EngineContext,
  id: string,
  command: ObligationCommand | Answer,
  today: LegalDate,
  advance: () => Promise<unknown>,
): Promise<Loaded> {
  const loaded = await load(context, id, today);
  const bodies = command.type === "reassign" ? [loaded.state.body, command.to] : [loaded.state.body];
  if (!hasNews(context.province, loaded.successions, loaded.state, bodies, today)) return loaded;
  await advance();
  return load(context, id, today);
}

/**
 * Carries out a command on one obligation: time's own events up to today first, then the command.
 *
 * @param advance does all that is due for the whole plan
 */
export async function handleObligationCommand(
  context: EngineContext,
  id: string,
  command: ObligationCommand | Answer,
  advance: () => Promise<unknown>,
): Promise<Executed> {
  const { province } = context;
  const { recordedAt, today } = context.now();
  if (command.type === "reassign") knownBody(context, command.to);
  const { state, stored, facts, successions } = await loadUpToDate(context, id, command, today, advance);
  const key = command.idempotencyKey ?? null;
  const before = key === null ? [] : stored.filter((event) => event.idempotencyKey === key);
  if (before.length > 0) return { events: before, replayed: true };
  const basis = context.authorize({ province, command, state, successions });
  const silent = await silentFor(context, state.obligation, command.on);
  const decided =
    command.type === "answer"
      ? decideObligationAnswer(state, command, { today })
      : decideObligation(state, command, { today, silent });
  const authored = { actor: command.actor, basis, idempotencyKey: key, recordedAt };
  const events = await context.appendFor(command, [
    context.write(obligationStream(province.id, id), stored.length, [
      ...facts.map((fact) => eventOf(fact, dueAuthor(fact, state.obligation, recordedAt, successions))),
      ...decided.map((fact) => eventOf(fact, authored)),
    ]),
  ]);
  return { events, replayed: false };
}
