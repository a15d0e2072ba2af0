import { planStream } from "../plan/plan.events.js";
import type { Answer } from "../log/command.js";
import { decidePlanAnswer } from "../plan/plan-questions.js";
import type { Executed } from "./engine.js";
import { type EngineContext, eventOf } from "./engine-context.js";

/**
 * Carries out an answer to a question of the plan.
 *
 * @param advance does all that is due for the whole plan: what has come up by today has been asked before it is answered
 */
export async function handlePlanCommand(
  context: EngineContext,
  command: Answer,
  advance: () => Promise<unknown>,
): Promise<Executed> {
  const { province, log } = context;
  await advance();
  const { recordedAt, today } = context.now();
  const { questions, planVersion, successions } = await context.sync();
  const stream = planStream(province.id);
  const key = command.idempotencyKey ?? null;
  const before = key === null ? [] : (await log.read(stream)).filter((event) => event.idempotencyKey === key);
  if (before.length > 0) return { events: before, replayed: true };
  const basis = context.authorize({ province, command, state: null, successions });
  const fact = decidePlanAnswer(province, questions, command, today);
  const authored = { actor: command.actor, basis, idempotencyKey: key, recordedAt };
  const events = await context.appendFor(command, [context.write(stream, planVersion, [eventOf(fact, authored)])]);
  return { events, replayed: false };
}
