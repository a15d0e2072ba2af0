import { logProblem } from "./errors.js";
import type { JsonValue } from "../kernel/plain-copy.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import type { StoredEvent } from "./event.js";
import type { EventLog } from "./event-log.js";

/** Brings the data of one type of event from one schema version to the next. Pure: the same data gives the same result. */
export interface Upcaster {
  readonly type: string;
  /** The schema version it reads; it gives `from + 1`. */
  readonly from: number;
  readonly up: (data: JsonValue, event: StoredEvent) => JsonValue;
}

/** Makes events of any known version into events of the present one. */
export type Upcasting = <Event extends StoredEvent>(event: Event) => Event;

/**
 * Collects upcasters.
 *
 * @param present the schema version each type has now. Types which are not listed are left as they are.
 * @throws KtttError `log/upcaster-twice`, `log/upcaster-gap` when the steps do not lead from the lowest to the present one.
 * The function it returns throws `log/newer-event` for an event written by a newer library: it is not guessed at.
 */
export function upcasting(present: Readonly<Record<string, number>>, steps: readonly Upcaster[] = []): Upcasting {
  const table = new Map<string, Upcaster>();
  const keyOf = (type: string, version: number) => `${type}@${version}`;
  const problems: Problem[] = [];
  for (const step of steps) {
    const key = keyOf(step.type, step.from);
    if (table.has(key)) problems.push(logProblem("log/upcaster-twice", [], { type: step.type, version: step.from }));
    table.set(key, step);
  }
  for (const { type, from } of steps) {
    const known = present[type] ?? 0;
    const follows = from + 1 === known || table.has(keyOf(type, from + 1));
    if (!follows) problems.push(logProblem("log/upcaster-gap", [], { type, version: from + 1, known }));
  }
  if (problems.length > 0) throw new KtttError(problems);

  return (event) => {
    const known = present[event.type];
    if (known === undefined || event.schemaVersion === known) return event;
    const { id, type } = event;
    if (event.schemaVersion > known) {
      throw new KtttError(logProblem("log/newer-event", [], { id, type, version: event.schemaVersion, known }));
    }
    let data = event.data as JsonValue;
    for (let version = event.schemaVersion; version < known; version += 1) {
      const step = table.get(keyOf(type, version));
      if (!step) throw new KtttError(logProblem("log/upcaster-gap", [], { type, version, known }));
      data = step.up(data, event);
    }
    return { ...event, schemaVersion: known, data };
  };
}

/** A log which gives every event in its present form. What is kept, and its chain of hashes, stays as it was written. */
export function upcastingLog(log: EventLog, upcast: Upcasting): EventLog {
  return {
    append: async (writes, options) => (await log.append(writes, options)).map((event) => upcast(event)),
    read: async (stream, options) => (await log.read(stream, options)).map((event) => upcast(event)),
    readAll: async (options) => (await log.readAll(options)).map((event) => upcast(event)),
    ...(log.now ? { now: (province) => (log as Required<EventLog>).now(province) } : {}),
    ...(log.pause ? { pause: (attempt) => (log as Required<EventLog>).pause(attempt) } : {}),
  };
}
