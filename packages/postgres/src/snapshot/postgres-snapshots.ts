import { createHash, createHmac } from "node:crypto";
import { type Logger, silentLogger } from "@kttt/core";
import {
  createWorld,
  LIBRARY_BUILD,
  PRESENT_VERSIONS,
  type Snapshots,
  toPresentEvent,
  type World,
  type WorldContent,
  type WorldOptions,
} from "@kttt/core/log";
import type { Sql, SqlDriver } from "../driver.js";
import { type EventRow, eventOf } from "../event-row.js";
import { bodyOf, contentOf, SNAPSHOT_FORMAT } from "./snapshot-body.js";

export interface SnapshotOptions {
  /** A snapshot is made anew when so many events have come since. Defaults to 10,000. */
  readonly every?: number;
  /**
   * Known to the machines of the service and not to the database: a snapshot which was written without it is thrown away. Without a secret
   * whoever may write a province's snapshot can make its readers believe another state, though not change its log.
   */
  readonly secret?: string;
  /** Hears why a snapshot was thrown away (`snapshot/thrown-away`). */
  readonly logger?: Logger;
  /** Which build of the library this is. Defaults to the build itself; run from its sources it is none, and no snapshot is used. */
  readonly build?: string;
}

/** Snapshots of the provinces of a store. */
export interface SnapshotStore extends Snapshots {
  /**
   * Makes the snapshot of a province anew when enough events have come since the last one: reads the log from there, without an engine and
   * without a lock. Only of a province for which {@link Snapshots.load} was called, which says what its definition is.
   *
   * @returns whether one was made
   */
  keep(province: string): Promise<boolean>;
}

/** Why a snapshot is not used. */
type Doubt = "format" | "build" | "definition" | "link" | "damaged" | "unreadable";

interface Head {
  readonly format: number;
  readonly build: string;
  /** SHA-256 over what the province, the days, the calendar and the shapes of events were. */
  readonly definition: string;
  /** The last event in it, and its link in the chain of its province's log. */
  readonly position: number;
  readonly link: string;
  readonly digest: string;
}

/** A snapshot which may be used. */
interface Kept {
  readonly head: Omit<Head, "digest">;
  readonly content: WorldContent;
}

/** A province's log as far as somebody has folded it. */
interface Folded {
  readonly world: World;
  /** The link of the last event; empty before the first one. */
  readonly link: string;
}

const KEPT = `select s.head::text as head, encode(e.log_hash, 'hex') as link from kttt.snapshot s
  left join kttt.event e on e.province = s.province and e.position = s.position where s.province = $1`;
const PARTS = `select encode(bytes, 'base64') as bytes from kttt.snapshot_part where province = $1 and nth = $2`;
/** From the last event known on, which must still be the same one. */
const PAGE = `select position, content::text as content, encode(log_hash, 'hex') as link from kttt.event
  where province = $1 and position >= $2 order by position limit $3`;
const LAST = "select position from kttt.province_log where province = $1";
const PUT = `insert into kttt.snapshot (province, position, head) values ($1, $2, $3::json)
  on conflict (province) do update set position = excluded.position, head = excluded.head`;
const PUT_PART = "insert into kttt.snapshot_part (province, nth, bytes) values ($1, $2, decode($3, 'base64'))";

/** Bytes in a row: PGlite holds several copies of what goes through it, and gives no room back. */
const PART = 2_000_000;
const EVENTS_IN_A_PAGE = 1000;

function definitionOf({ calendar, province, span }: WorldOptions): string {
  const said = JSON.stringify([province, span, calendar.decisions, PRESENT_VERSIONS]);
  return createHash("sha256").update(said).digest("hex");
}

/**
 * Snapshots in the database of the log. One is given out only when it was made by this build for this very definition, its bytes are those
 * which were written, and the event at its place in the log still has the link it had: the chain then says that all before it are the same.
 */
export function postgresSnapshots(driver: SqlDriver, options: SnapshotOptions = {}): SnapshotStore {
  const { build = LIBRARY_BUILD, every = 10_000, logger = silentLogger, secret } = options;
  const used = build !== "source";
  const provinces = new Map<string, WorldOptions>();
  /** Whose snapshot was found to be of no use. */
  const doubtful = new Set<string>();

  function digestOf(head: Omit<Head, "digest">, body: Uint8Array): string {
    const hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret);
    const { build: by, definition, format, link, position } = head;
    return hash
      .update(`${JSON.stringify([format, by, definition, position, link])}\n`)
      .update(body)
      .digest("hex");
  }

  function throwAway(province: string, doubt: Doubt, cause?: unknown): null {
    doubtful.add(province);
    logger.log({ level: "warn", code: "snapshot/thrown-away", fields: { province, doubt }, cause });
    return null;
  }

  async function partsOf(sql: Sql, province: string): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (;;) {
      const [row] = await sql.query<{ bytes: string }>(PARTS, [province, parts.length]);
      if (!row) return Buffer.concat(parts);
      parts.push(Buffer.from(row.bytes, "base64"));
    }
  }

  /** One state of the database for all parts, whoever writes meanwhile. */
  function atOnce<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return driver.transaction(async (sql) => {
      await sql.script("set transaction isolation level repeatable read, read only");
      return work(sql);
    });
  }

  async function loaded(world: WorldOptions): Promise<Kept | null> {
    const province = world.province.id;
    const doubt = (why: Doubt, cause?: unknown) => throwAway(province, why, cause);
    const kept = await atOnce(async (sql) => {
      const [row] = await sql.query<{ head: string; link: string | null }>(KEPT, [province]);
      if (!row) return null;
      const { digest, ...head } = JSON.parse(row.head) as Head;
      if (head.format !== SNAPSHOT_FORMAT) return doubt("format");
      if (head.build !== build) return doubt("build");
      if (head.definition !== definitionOf(world)) return doubt("definition");
      if (head.link !== row.link) return doubt("link");
      const body = await partsOf(sql, province);
      return digest === digestOf(head, body) ? { head, body } : doubt("damaged");
    });
    if (!kept) return null;
    try {
      const content = contentOf(kept.body);
      if (content.register.position !== kept.head.position) return doubt("damaged");
      return { head: kept.head, content };
    } catch (error) {
      return doubt("damaged", error);
    }
  }

  /** Folds what has come since; `null` where the log is no longer the one which was folded. */
  async function folded(from: Folded): Promise<Folded | null> {
    const { world } = from;
    let { link } = from;
    for (;;) {
      const { position } = world.register;
      const rows = await driver.query<EventRow & { link: string }>(PAGE, [
        world.province.id,
        Math.max(position, 1),
        EVENTS_IN_A_PAGE,
      ]);
      const next = position === 0 ? rows : rows.slice(1);
      if (position > 0 && rows[0]?.link !== link) return null;
      if (next.length === 0) return { world, link };
      for (const row of next) {
        world.apply(toPresentEvent(eventOf(row.content, row.position)));
        ({ link } = row);
      }
    }
  }

  async function save({ link, world }: Folded): Promise<void> {
    const province = world.province.id;
    // What is known to fall due next is kept, too: whoever opens it need not look into every case.
    world.cases.firstDue();
    world.reminders.nextDay();
    world.caseReminders.nextDay();
    const body = await bodyOf(world.content());
    const { position } = world.register;
    const head = { format: SNAPSHOT_FORMAT, build, definition: definitionOf(world), position, link };
    await driver.transaction(async (sql) => {
      await sql.query("select pg_advisory_xact_lock(7305, hashtext($1))", [`snapshot ${province}`]);
      await sql.query("delete from kttt.snapshot_part where province = $1", [province]);
      await sql.query(PUT, [province, position, JSON.stringify({ ...head, digest: digestOf(head, body) })]);
      for (let from = 0; from < body.length; from += PART) {
        const bytes = Buffer.from(body.subarray(from, from + PART)).toString("base64");
        await sql.query(PUT_PART, [province, from / PART, bytes]);
      }
    });
  }

  const making = new Map<string, Promise<boolean>>();

  async function keepAnew(options: WorldOptions): Promise<boolean> {
    const province = options.province.id;
    const [end] = await driver.query<{ position: number }>(LAST, [province]);
    const last = end?.position ?? 0;
    const [row] = await driver.query<{ position: number }>("select position from kttt.snapshot where province = $1", [
      province,
    ]);
    const usable = row !== undefined && row.position <= last && !doubtful.has(province);
    if (last - (usable ? row.position : 0) < every) return false;
    const kept = await loaded(options);
    const now = await folded({ world: createWorld(options, kept?.content), link: kept?.head.link ?? "" });
    if (!now) return false;
    await save(now);
    doubtful.delete(province);
    return true;
  }

  return {
    async load(world) {
      provinces.set(world.province.id, world);
      if (!used) return null;
      // What cannot be read now is read from the log: opening does not hang on what is derived.
      const kept = await loaded(world).catch((error: unknown) => throwAway(world.province.id, "unreadable", error));
      return kept?.content ?? null;
    },
    keep(province) {
      const options = provinces.get(province);
      if (!used || !options) return Promise.resolve(false);
      const running = making.get(province) ?? keepAnew(options).finally(() => making.delete(province));
      making.set(province, running);
      return running;
    },
  };
}
