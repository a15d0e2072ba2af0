import { planStream } from "../plan/plan.events.js";
import { decideSuccession } from "../obligation/succession/decide-succession.js";
import { evolveSuccessions } from "../plan/succession/succession.js";
import type { Answer } from "../log/command.js";
import { earlierCarriedOut } from "./carried-out.js";
import type { Executed } from "./engine.js";
import { type Authored, type EngineContext, eventOf } from "./engine-context.js";
import { movesAsWrites } from "./succession-writes.js";

/**
 * Carries out a person's word on a succession: what it says, and every move it makes, in one append.
 *
 * @param advance does all that is due for the whole plan; what it did stays also when the command is refused
 */
export async function handleSuccessionCommand(
  context: EngineContext,
  command: Answer,
  advance: () => Promise<unknown>,
): Promise<Executed> {
  const { province } = context;
  const stream = planStream(province.id);
  const key = command.idempotencyKey ?? null;
  const before = await earlierCarriedOut(context, stream, key);
  if (before.length > 0) return { events: before, replayed: true };
  await advance();
  const register = await context.sync();
  const { planVersion, successions } = register;
  const { recordedAt, today } = context.now();
  const entitled = context.authorize({ province, command, state: null, successions });
  const fact = decideSuccession(province, register, command, today);
  const basis = fact.type === "SuccessionConfirmed" ? fact.data.basis : entitled;
  const authored: Authored = { actor: command.actor, basis, idempotencyKey: key, recordedAt };
  const moves =
    fact.type === "SuccessionConfirmed"
      ? movesAsWrites(context, register.openOf(fact.data.from), evolveSuccessions(successions, fact), today, authored)
      : [];
  const events = await context.appendFor(command, [
    context.write(stream, planVersion, [eventOf(fact, authored)]),
    ...moves,
  ]);
  return { events, replayed: false };
}
