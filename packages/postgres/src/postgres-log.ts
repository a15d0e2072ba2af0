import { KtttError, problem, type Problem } from "@kttt/core/errors";
import {
  canonicalJson,
  eventContent,
  eventId,
  type EventLog,
  type PlacedEvent,
  prepareAppend,
  type PreparedAppend,
  type ReadAllOptions,
  type SealedEvent,
  type SealedLog,
  type StoredEvent,
} from "@kttt/core/log";
import type { Sql } from "./driver.js";
import { sqlState } from "./sql-errors.js";

const APPEND = "select kttt.append($1, $2, $3, $4, $5, $6, $7) as first";
const KNOWN_KEY = -1;
const READ_KEY = `select position, content::text as content from kttt.event
  where province = $1 and idempotency_key = $2 order by key_index`;
const READ = `select position, content::text as content from kttt.event
  where stream = $1 and version >= $2 order by version limit $3`;
const READ_ALL = `select position, content::text as content from kttt.event
  where position > $1 order by position limit $2`;
const READ_PROVINCE = `select position, content::text as content from kttt.event
  where province = $3 and position > $1 order by position limit $2`;
const READ_SEALED = `select position, content::text as content, encode(hash, 'hex') as hash,
  province, stream, version, idempotency_key from kttt.event where position > $1 order by position limit $2`;

type EventRow = { readonly position: number; readonly content: string };
type SealedRow = EventRow & {
  readonly hash: string;
  readonly province: string;
  readonly stream: string;
  readonly version: number;
  readonly idempotency_key: string | null;
};

/** An event as its content says it, with its keys in the order every log gives them. */
function eventOf(content: string, position: number): StoredEvent {
  const kept = JSON.parse(content) as Omit<PlacedEvent, "id">;
  return {
    id: eventId(kept.stream, kept.version),
    province: kept.province,
    stream: kept.stream,
    version: kept.version,
    type: kept.type,
    schemaVersion: kept.schemaVersion,
    happenedOn: kept.happenedOn,
    recordedAt: kept.recordedAt,
    actor: kept.actor,
    basis: kept.basis,
    idempotencyKey: kept.idempotencyKey,
    ...(kept.command ? { command: kept.command } : {}),
    data: kept.data,
    position,
  };
}

/** What the database refused, as the errors of the log; anything else as it came. */
function appendError(error: unknown, { province }: PreparedAppend): unknown {
  if (sqlState(error) !== "KT001") return error;
  const refused = JSON.parse((error as { detail: string }).detail) as readonly (
    | { readonly stream: string; readonly foreign: true }
    | { readonly stream: string; readonly foreign?: undefined; readonly expected: number; readonly actual: number }
  )[];
  const problems = refused.map((it): Problem => {
    if (it.foreign) return problem("log/foreign-stream", [], { stream: it.stream, province: province ?? "" });
    const { stream, expected, actual } = it;
    return problem("log/version-conflict", [], { stream, expected, actual });
  });
  return new KtttError(problems, { cause: error });
}

/**
 * The log in a database which `migrate` has prepared.
 *
 * What `append` returned is on the disk (as far as the server's own settings promise: `fsync` and
 * `synchronous_commit` on). A batch is one statement. Given a transaction, an append belongs to it, and others wait with
 * theirs until it ends.
 */
export function postgresLog(sql: Sql): EventLog & SealedLog {
  return {
    async append(writes, options) {
      const prepared = prepareAppend(writes, options);
      const { province, idempotencyKey, expected, events } = prepared;
      if (province === null) return [];
      const streams = [...expected.keys()];
      const indexes = new Map(streams.map((stream, index) => [stream, index + 1]));
      const contents = events.map(eventContent);
      const [row] = await sql
        .query<{ first: number }>(APPEND, [
          province,
          idempotencyKey,
          streams,
          [...expected.values()],
          events.map(({ stream }) => indexes.get(stream) ?? 0),
          events.map(({ version }) => version),
          contents,
        ])
        .catch((error: unknown) => {
          throw appendError(error, prepared);
        });
      const first = row?.first ?? 0;
      if (first !== KNOWN_KEY) return contents.map((content, index) => eventOf(content, first + index));
      options?.onReplay?.();
      const rows = await sql.query<EventRow>(READ_KEY, [province, idempotencyKey]);
      return rows.map(({ content, position }) => eventOf(content, position));
    },

    async read(stream, { fromVersion = 1, limit } = {}) {
      const rows = await sql.query<EventRow>(READ, [stream, fromVersion, limit ?? null]);
      return rows.map(({ content, position }) => eventOf(content, position));
    },

    async readAll({ after = 0, limit = 1000, province }: ReadAllOptions = {}) {
      const rows =
        province === undefined
          ? await sql.query<EventRow>(READ_ALL, [after, limit])
          : await sql.query<EventRow>(READ_PROVINCE, [after, limit, province]);
      return rows.map(({ content, position }) => eventOf(content, position));
    },

    async readAllSealed({ after = 0, limit = 1000 } = {}) {
      const rows = await sql.query<SealedRow>(READ_SEALED, [after, limit]);
      return rows.map((row): SealedEvent => {
        const event = eventOf(row.content, row.position);
        // The columns repeat the content, and readers find events by them. Where they differ, or where the content is
        // not written in the canonical way, the hash is made not to fit, so that the audit names the event.
        const same =
          row.content === canonicalJson(JSON.parse(row.content)) &&
          row.province === event.province &&
          row.stream === event.stream &&
          row.version === event.version &&
          row.idempotency_key === event.idempotencyKey;
        return { ...event, hash: same ? row.hash : "" };
      });
    },
  };
}
