import { decideAmendment } from "../obligation/amendment/amend-plan.js";
import type { AmendCommand } from "../plan/amendment/plan-change.schema.js";
import { obligationStream } from "../plan/obligation.js";
import { planStream } from "../plan/plan.events.js";
import { earlierCarriedOut } from "./carried-out.js";
import type { Executed } from "./engine.js";
import { type Authored, type EngineContext, eventOf } from "./engine-context.js";

/**
 * Carries out a decision which changes the plan: its changes, and what they make of every open obligation, in one append.
 *
 * @param advance does all that is due for the whole plan; what it did stays also when the command is refused
 */
export async function handleAmendCommand(
  context: EngineContext,
  command: AmendCommand,
  advance: () => Promise<unknown>,
): Promise<Executed> {
  const { province, span } = context;
  const stream = planStream(province.id);
  const key = command.idempotencyKey ?? null;
  const before = await earlierCarriedOut(context, stream, key);
  if (before.length > 0) return { events: before, replayed: true };
  await advance();
  const register = await context.sync();
  const { recordedAt, today } = context.now();
  context.authorize({ province, command, state: null, successions: register.successions });
  const { basis, obligations, plan } = decideAmendment(province, register, command, today, span);
  const authored: Authored = { actor: command.actor, basis, idempotencyKey: key, recordedAt };
  const events = await context.appendFor(command, [
    context.write(
      stream,
      register.planVersion,
      plan.map((fact) => eventOf(fact, authored)),
    ),
    ...obligations
      .filter((it) => it.facts.length > 0)
      .map(({ facts, state }) =>
        context.write(
          obligationStream(province.id, state.obligation.id),
          state.version,
          facts.map((fact) => eventOf(fact, authored)),
        ),
      ),
  ]);
  return { events, replayed: false };
}
