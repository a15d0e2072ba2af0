import { type Instant, instant } from "@kttt/core";
import { KtttError, problem, type Problem } from "@kttt/core/errors";
import {
  canonicalJson,
  enteredInOrder,
  eventContent,
  eventId,
  type EventLog,
  type LogCursor,
  prepareAppend,
  type PreparedAppend,
  type ReadAllOptions,
  type SealedEvent,
  type SealedLog,
  type StoredEvent,
  type UnreadableEvent,
} from "@kttt/core/log";
import type { Sql } from "./driver.js";
import { storeProblem } from "./errors.js";
import { type EventRow, eventOf } from "./event-row.js";
import { sqlState } from "./sql-errors.js";

/** The setting is read after the append has set it: `offset 0` keeps the two apart. */
const APPEND = `select first, current_setting('kttt.entered', true) as entered
  from (select kttt.append($1, $2, $3, $4, $5, $6, $7) as first offset 0) as done`;
const KNOWN_KEY = -1;
const READ_KEY = `select position, content::text as content from kttt.event
  where province = $1 and idempotency_key = $2 order by key_index`;
const READ = `select position, content::text as content from kttt.event
  where stream = $1 and version >= $2 order by version limit $3`;
const READ_PROVINCE = `select position, content::text as content from kttt.event
  where province = $3 and position > $1 order by position limit $2`;
/**
 * Each province from the reader's place on, by name: a limit cuts the last one off, and the next page goes on there. Ordered by the column
 * of the outer table, so that PostgreSQL takes one province after the other and stops at the limit: by `e.province` it would
 * read a page of each, and sort them all.
 */
const PAGE_OF_ALL = `from kttt.province_log l cross join lateral (
    select * from kttt.event e where e.province = l.province and e.position > coalesce(($1::json ->> l.province)::bigint, $2)
    order by e.position limit $3
  ) e order by l.province, e.position limit $3`;
const READ_ALL = `select e.position, e.content::text as content ${PAGE_OF_ALL}`;
const READ_SEALED = `select e.position, e.content::text as content, encode(e.hash, 'hex') as hash,
  encode(e.log_hash, 'hex') as log_hash, e.key_index, e.province, e.stream, e.version, e.idempotency_key ${PAGE_OF_ALL}`;
const ENDS = `select coalesce(l.province, e.province) as province, coalesce(l.position, 0) as position,
    coalesce(e.events, 0) as events
  from kttt.province_log l full join (select province, count(*) as events from kttt.event group by province) e
    on e.province = l.province order by 1`;
const PROVINCES = "select count(*) as count from kttt.province_log";
const NOW = "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') as now";

type SealedRow = EventRow & {
  readonly hash: string;
  readonly log_hash: string;
  readonly key_index: number;
  readonly province: string;
  readonly stream: string;
  readonly version: number;
  readonly idempotency_key: string | null;
};

/** The content as an event's, written in the canonical way; null when it is anything else. */
function canonical(content: string): StoredEvent | null {
  try {
    const said = JSON.parse(content) as { readonly actor?: unknown } | null;
    if (typeof said?.actor !== "object" || said.actor === null) return null;
    return canonicalJson(said) === content ? eventOf(content, 0) : null;
  } catch {
    return null;
  }
}

function sealedOf(row: SealedRow): SealedEvent | UnreadableEvent {
  const { position, province, stream, version } = row;
  const event = canonical(row.content);
  if (!event) return { unreadable: true, province, position, stream, version };
  // The columns repeat the content, and readers find events by them. Where they differ, the hash is made not to fit, so that
  // the audit names the event.
  const same =
    province === event.province &&
    stream === event.stream &&
    version === event.version &&
    row.idempotency_key === event.idempotencyKey;
  return {
    ...event,
    ...{ id: eventId(stream, version), province, position, stream, version },
    hash: same ? row.hash : "",
    logHash: row.log_hash,
    keyIndex: row.key_index,
  };
}

/** What the database refused, as the errors of the log; anything else as it came. */
function appendError(error: unknown, { province }: PreparedAppend): unknown {
  if (sqlState(error) === "42501") {
    return new KtttError(storeProblem("store/province-refused", [], { province: province ?? "" }), { cause: error });
  }
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

/** A log which can be audited and which has a clock. */
export type StoreLog = EventLog & SealedLog & Required<Pick<EventLog, "now" | "pause">>;

/** Half a second at most, of any length up to it: two who met do not meet again at once. */
const LONGEST_PAUSE = 500;

/**
 * The log in a database which `migrate` has prepared.
 *
 * What `append` returned is on the disk (as far as the server's own settings promise: `fsync` and
 * `synchronous_commit` on). A batch is one statement. Given a transaction, an append belongs to it, and others wait with
 * theirs until it ends, if they write to the same province.
 */
export function postgresLog(sql: Sql): StoreLog {
  return {
    async append(writes, options) {
      const prepared = prepareAppend(writes, options);
      const { province, idempotencyKey, expected, events } = prepared;
      if (province === null) return [];
      const streams = [...expected.keys()];
      const indexes = new Map(streams.map((stream, index) => [stream, index + 1]));
      const contents = events.map(eventContent);
      const [row] = await sql
        .query<{ first: number; entered: string | null }>(APPEND, [
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
      if (first !== KNOWN_KEY) {
        const said = contents.map((content, index) => eventOf(content, first + index));
        // As the database did it, which knows the latest entry there.
        return enteredInOrder(said, (row?.entered || undefined) as Instant | undefined);
      }
      options?.onReplay?.();
      const rows = await sql.query<EventRow>(READ_KEY, [province, idempotencyKey]);
      return rows.map(({ content, position }) => eventOf(content, position));
    },

    async read(stream, { fromVersion = 1, limit } = {}) {
      const rows = await sql.query<EventRow>(READ, [stream, fromVersion, limit ?? null]);
      return rows.map(({ content, position }) => eventOf(content, position));
    },

    async readAll({ after = 0, limit = 1000, province }: ReadAllOptions = {}) {
      const place = (name: string) => (typeof after === "number" ? after : (after[name] ?? 0));
      const rows =
        province === undefined
          ? await readEverywhere(after, limit)
          : await sql.query<EventRow>(READ_PROVINCE, [place(province), limit, province]);
      return rows.map(({ content, position }) => eventOf(content, position));
    },

    async readAllSealed({ after = {}, limit = 1000 } = {}) {
      const rows = await sql.query<SealedRow>(READ_SEALED, [JSON.stringify(after), 0, limit]);
      return rows.map(sealedOf);
    },

    async ends() {
      const rows = await sql.query<{ province: string; position: number; events: number }>(ENDS);
      return Object.fromEntries(rows.map(({ events, position, province }) => [province, { events, position }]));
    },

    pause,

    async now() {
      const [row] = await sql.query<{ now: string }>(NOW);
      return instant(row?.now ?? "");
    },
  };

  async function pause(attempt: number): Promise<void> {
    const most = Math.min(LONGEST_PAUSE, 5 * 2 ** Math.min(attempt, 10));
    await new Promise((wake) => setTimeout(wake, Math.random() * most));
  }

  async function readEverywhere(after: number | LogCursor, limit: number): Promise<readonly EventRow[]> {
    if (typeof after !== "number") return sql.query<EventRow>(READ_ALL, [JSON.stringify(after), 0, limit]);
    const [row] = after > 0 ? await sql.query<{ count: number }>(PROVINCES) : [];
    if ((row?.count ?? 0) > 1) throw new KtttError(problem("log/cursor-needed", ["after"], { position: after }));
    return sql.query<EventRow>(READ_ALL, ["{}", after, limit]);
  }
}
