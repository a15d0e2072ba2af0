import { decideMeasurement } from "../target/measurement.js";
import { type TargetCommand, targetStream } from "../target/target.events.js";
import type { Executed } from "./engine.js";
import { type EngineContext, eventOf } from "./engine-context.js";

/** Carries out a command about the figures of the province. */
export async function handleTargetCommand(context: EngineContext, command: TargetCommand): Promise<Executed> {
  const { province, log } = context;
  const { recordedAt, today } = context.now();
  const { measurements, successions, targetVersion } = await context.sync();
  const stream = targetStream(province.id);
  const key = command.idempotencyKey ?? null;
  const before = key === null ? [] : (await log.read(stream)).filter((event) => event.idempotencyKey === key);
  if (before.length > 0) return { events: before, replayed: true };
  const basis = context.authorize({ province, command, state: null, successions });
  const fact = decideMeasurement(measurements, command, today, province);
  const authored = { actor: command.actor, basis, idempotencyKey: key, recordedAt };
  const events = await context.appendFor(command, [context.write(stream, targetVersion, [eventOf(fact, authored)])]);
  return { events, replayed: false };
}
