import { logProblem } from "./errors.js";
import { encoded } from "./digest.js";
import { KtttError, type Problem, type ProblemPath } from "../kernel/problem.js";
import { type CommandNote, eventId, type NewEvent, type StoredEvent } from "./event.js";
import type { AppendOptions, StreamWrite } from "./event-log.js";
import { isUnicodeText, plainCopy } from "../kernel/plain-copy.js";

/** An event which knows its place in its stream, not yet its place in the log. */
export type PlacedEvent = Omit<StoredEvent, "position">;

/** An append that has been checked: what every log still has to do is compare versions, look up the key and write. */
export interface PreparedAppend {
  /** The one province of all events; `null` when there is nothing to write. */
  readonly province: string | null;
  readonly idempotencyKey: string | null;
  /** How many events each stream must hold beforehand. */
  readonly expected: ReadonlyMap<string, number>;
  /** Copies of the events, in the order given. */
  readonly events: readonly PlacedEvent[];
}

const CONTROL = /\p{Control}/u;

function isName(value: string): boolean {
  return value !== "" && isUnicodeText(value) && !CONTROL.test(value);
}

/** Bytes of a name in UTF-8: an index of PostgreSQL holds two of them, and no more than 2,700 bytes. */
const LONGEST_NAME = 1_200;

/** A name in order; a sign takes three bytes at the most, so that a short one need not be written to be measured. */
const isShortName = (value: string): boolean => value.length * 3 <= LONGEST_NAME && isName(value);

function checkName(what: string, value: string, problems: Problem[], ...path: ProblemPath): void {
  if (!isName(value)) problems.push(logProblem("log/bad-name", path, { what }));
  else if (value.length > LONGEST_NAME || encoded(value).length > LONGEST_NAME) {
    problems.push(logProblem("log/long-name", path, { what, most: LONGEST_NAME }));
  }
}

function place(
  event: NewEvent,
  write: StreamWrite,
  version: number,
  idempotencyKey: string | null,
  path: ProblemPath,
  problems: Problem[],
): PlacedEvent {
  return {
    id: eventId(write.stream, version),
    province: write.province,
    stream: write.stream,
    version,
    type: event.type,
    schemaVersion: event.schemaVersion,
    happenedOn: event.happenedOn,
    recordedAt: event.recordedAt,
    actor: plainCopy(event.actor, path, problems, "actor") as unknown as PlacedEvent["actor"],
    basis: plainCopy(event.basis, path, problems, "basis") as unknown as PlacedEvent["basis"],
    idempotencyKey,
    ...(event.command
      ? { command: plainCopy(event.command, path, problems, "command") as unknown as CommandNote }
      : {}),
    data: plainCopy(event.data ?? null, path, problems, "data"),
  };
}

/**
 * Checks an append without looking at a log, and copies its events: the part that is the same for every log.
 *
 * @throws KtttError with all problems: `log/bad-name`, `log/long-name`, `log/bad-version`, `log/not-json`, `log/several-provinces`,
 * `log/several-keys`; `log/version-conflict` when two writes to one stream do not follow each other
 */
export function prepareAppend(writes: readonly StreamWrite[], options: AppendOptions = {}): PreparedAppend {
  const problems: Problem[] = [];
  const expected = new Map<string, number>();
  const next = new Map<string, number>();
  const events: PlacedEvent[] = [];
  const province = writes[0]?.province ?? null;
  let key = options.idempotencyKey ?? null;
  writes.forEach(({ events: some }, w) => {
    some.forEach(({ idempotencyKey: own }, e) => {
      key ??= own;
      if (own === null || own === key) return;
      const names = { first: key ?? "", other: own };
      problems.push(logProblem("log/several-keys", [w, "events", e, "idempotencyKey"], names));
    });
  });
  if (key !== null && !isShortName(key)) checkName("idempotency key", key, problems, "idempotencyKey");

  writes.forEach((write, w) => {
    const { stream, expectedVersion } = write;
    if (!isShortName(stream)) checkName("stream", stream, problems, w, "stream");
    if (!isShortName(write.province)) checkName("province", write.province, problems, w, "province");
    if (province !== null && write.province !== province) {
      problems.push(logProblem("log/several-provinces", [w, "province"], { first: province, other: write.province }));
    }
    if (!Number.isSafeInteger(expectedVersion) || expectedVersion < 0) {
      problems.push(logProblem("log/bad-version", [w, "expectedVersion"], { stream, value: expectedVersion }));
    }
    const actual = next.get(stream) ?? expectedVersion;
    if (actual !== expectedVersion) {
      problems.push(logProblem("log/version-conflict", [w], { stream, expected: expectedVersion, actual }));
    }
    if (!expected.has(stream)) expected.set(stream, expectedVersion);
    write.events.forEach((event, e) => {
      const path = [w, "events", e];
      if (!isShortName(event.type)) checkName("event type", event.type, problems, ...path, "type");
      events.push(place(event, write, expectedVersion + e + 1, key, path, problems));
    });
    next.set(stream, expectedVersion + write.events.length);
  });
  if (problems.length > 0) throw new KtttError(problems);
  return { province, idempotencyKey: key, expected, events };
}
