import type { LegalDate } from "../kernel/legal-date.js";
import { KtttError } from "../kernel/problem.js";
import { logProblem } from "./errors.js";
import type { StoredEvent } from "./event.js";
import { cursorAfter, type EventLog, type LogCursor } from "./event-log.js";

/** How much is delivered in one call, and for whom. */
export interface DeliverOptions {
  /** At most so many events in one call. Defaults to 100. */
  readonly limit?: number;
  readonly province?: string;
  /** How often an event is tried before it is parked. Defaults to 5. */
  readonly attempts?: number;
  /**
   * Events dated before this day are passed over: for the first start on a programme which had been running, whose past is no
   * news to anybody. Defaults to none.
   */
  readonly since?: LegalDate;
}

/** An event which could not be sent, or which waits for one of its stream that could not. */
export interface ParkedEvent {
  readonly id: string;
  readonly province: string;
  readonly stream: string;
  readonly position: number;
  /** How often it was tried; 0 for one that waits. */
  readonly attempts: number;
  /** What the last attempt said. */
  readonly reason: string;
  /** To be sent by the next delivery. */
  readonly again: boolean;
}

/**
 * Carries what the log holds to the world outside: mail, another system, a message queue (a port).
 *
 * The log itself is the list of what is to be sent, so an accepted command cannot lose its message and a refused one cannot send
 * one. Each consumer has a place in the log of each province, which moves on after every single `send` that succeeded, and no
 * transaction is open meanwhile: `send` may take its time and may use the same store. An event is sent at least once, in the
 * order of its stream; its `id` lets the receiver drop a repetition.
 */
export interface Outbox {
  /**
   * Sends the next events to one consumer and returns how many were sent. When `send` throws, the events before it count
   * as sent, this one does not, and the error is passed on; after so many attempts the event is parked instead, with what
   * follows in its stream, and the other streams go on.
   *
   * Of several machines only one sends for a consumer at a time; the others return 0.
   */
  deliver(consumer: string, send: (event: StoredEvent) => Promise<void>, options?: DeliverOptions): Promise<number>;
  /** Everybody who has been sent something, by name and province: how far they have come and what is parked for them. */
  consumers(): Promise<readonly ConsumerStanding[]>;
  /** What is parked for a consumer, in the order of the log. */
  parked(consumer: string, province?: string): Promise<readonly ParkedEvent[]>;
  /**
   * Lets the next delivery send a parked event, and what waits for it in its stream.
   *
   * @throws KtttError `log/not-parked`
   */
  replay(consumer: string, id: string, province?: string): Promise<void>;
}

/** How far a consumer has come in the log of a province, and how often the event after it was tried. */
export interface DeliveryPlace {
  readonly position: number;
  readonly attempts: number;
}

/** Where a consumer stands. */
export interface ConsumerStanding {
  readonly consumer: string;
  /** The province it is sent; null where it is sent all. */
  readonly province: string | null;
  /** Of each province of which it has been sent something. */
  readonly places: Readonly<Record<string, DeliveryPlace>>;
  readonly parked: readonly ParkedEvent[];
}

/** One delivery at a time for a consumer: what it may read and write while it lasts. */
export interface DeliveryTurn {
  places(): Promise<Readonly<Record<string, DeliveryPlace>>>;
  /** @throws Error when the turn has gone to somebody else meanwhile */
  moveTo(province: string, place: DeliveryPlace): Promise<void>;
  park(event: ParkedEvent): Promise<void>;
  unpark(event: ParkedEvent): Promise<void>;
  end(): Promise<void>;
}

/** Where an outbox keeps how far its consumers have come. `scope` is a province, or `"*"` for all. */
export interface DeliveryRecords {
  /** Every consumer which has a place, by name and scope. */
  consumers(): Promise<
    readonly { readonly consumer: string; readonly scope: string; readonly places: ConsumerStanding["places"] }[]
  >;
  /** `null` while somebody else delivers to this consumer. */
  begin(consumer: string, scope: string): Promise<DeliveryTurn | null>;
  parked(consumer: string, scope: string): Promise<readonly ParkedEvent[]>;
  /** Marks what is parked of a stream to be sent again. */
  release(consumer: string, scope: string, stream: string): Promise<void>;
}

const EVERY_PROVINCE = "*";
const words = (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, 1000);

/** An outbox over a log and the records of its deliveries: what is the same for every store. */
export function outboxOn(log: EventLog, records: DeliveryRecords): Outbox {
  async function deliverIn(
    turn: DeliveryTurn,
    parked: readonly ParkedEvent[],
    send: (event: StoredEvent) => Promise<void>,
    { attempts: most = 5, limit = 100, province, since }: DeliverOptions,
  ): Promise<number> {
    let sent = 0;
    // Whatever follows in these streams waits.
    const held = new Set(parked.filter((it) => !it.again).map((it) => it.stream));
    for (const it of parked) {
      if (sent >= limit) return sent;
      if (held.has(it.stream)) continue;
      const [event] = await log.read(it.stream, { fromVersion: versionOf(it), limit: 1 });
      try {
        if (event) await send(event);
      } catch (error) {
        const attempts = it.attempts + 1;
        const again = attempts < most;
        await turn.park({ ...it, attempts, again, reason: words(error) });
        if (again) throw error;
        held.add(it.stream);
        continue;
      }
      await turn.unpark(it);
      sent += 1;
    }

    const places = { ...(await turn.places()) };
    let cursor: LogCursor = Object.fromEntries(Object.entries(places).map(([name, it]) => [name, it.position]));
    const moveTo = async (name: string, place: DeliveryPlace) => {
      await turn.moveTo(name, place);
      places[name] = place;
    };
    while (sent < limit) {
      const page = await log.readAll({
        after: cursor,
        limit: limit - sent,
        ...(province === undefined ? {} : { province }),
      });
      if (page.length === 0) break;
      for (const event of page) {
        const { id, position, province: of, stream } = event;
        const place = places[of] ?? { position: 0, attempts: 0 };
        const keep = { id, position, province: of, stream, again: false };
        if (held.has(stream)) await turn.park({ ...keep, attempts: 0, reason: "" });
        else if (since === undefined || event.happenedOn >= since) {
          try {
            await send(event);
            sent += 1;
          } catch (error) {
            const attempts = place.attempts + 1;
            if (attempts < most) {
              await moveTo(of, { ...place, attempts });
              throw error;
            }
            await turn.park({ ...keep, attempts, reason: words(error) });
            held.add(stream);
          }
        }
        await moveTo(of, { position, attempts: 0 });
      }
      cursor = cursorAfter(cursor, page);
    }
    return sent;
  }

  return {
    async deliver(consumer, send, options = {}) {
      const scope = options.province ?? EVERY_PROVINCE;
      const turn = await records.begin(consumer, scope);
      if (!turn) return 0;
      try {
        return await deliverIn(turn, await records.parked(consumer, scope), send, options);
      } finally {
        await turn.end();
      }
    },
    async consumers() {
      const standings: ConsumerStanding[] = [];
      for (const { consumer, places, scope } of await records.consumers()) {
        const parked = await records.parked(consumer, scope);
        standings.push({ consumer, province: scope === EVERY_PROVINCE ? null : scope, places, parked });
      }
      return standings;
    },
    parked: (consumer, province = EVERY_PROVINCE) => records.parked(consumer, province),
    async replay(consumer, id, province = EVERY_PROVINCE) {
      const found = (await records.parked(consumer, province)).find((it) => it.id === id);
      if (!found) throw new KtttError(logProblem("log/not-parked", [], { consumer, id }));
      await records.release(consumer, province, found.stream);
    },
  };
}

function versionOf({ id, stream }: ParkedEvent): number {
  return Number(id.slice(stream.length + 1));
}

/** Sends from `log` and remembers the places in memory. */
export function memoryOutbox(log: EventLog): Outbox {
  interface Kept {
    readonly consumer: string;
    readonly scope: string;
    readonly places: Map<string, DeliveryPlace>;
    readonly parked: Map<string, ParkedEvent>;
    busy: boolean;
  }
  const all = new Map<string, Kept>();

  function keptOf(consumer: string, scope: string): Kept {
    const key = `${scope}\n${consumer}`;
    const kept = all.get(key) ?? {
      ...{ consumer, scope },
      places: new Map<string, DeliveryPlace>(),
      parked: new Map<string, ParkedEvent>(),
      busy: false,
    };
    all.set(key, kept);
    return kept;
  }

  return outboxOn(log, {
    consumers: () =>
      Promise.resolve(
        [...all.values()]
          .filter(({ places }) => places.size > 0)
          .map(({ consumer, places, scope }) => ({ consumer, scope, places: Object.fromEntries(places) }))
          .sort((a, b) =>
            a.consumer === b.consumer ? (a.scope < b.scope ? -1 : 1) : a.consumer < b.consumer ? -1 : 1,
          ),
      ),
    begin(consumer, scope) {
      const kept = keptOf(consumer, scope);
      if (kept.busy) return Promise.resolve(null);
      kept.busy = true;
      return Promise.resolve({
        places: () => Promise.resolve(Object.fromEntries(kept.places)),
        moveTo: (province, place) => Promise.resolve(void kept.places.set(province, place)),
        park: (event) => Promise.resolve(void kept.parked.set(event.id, event)),
        unpark: (event) => Promise.resolve(void kept.parked.delete(event.id)),
        end: () => Promise.resolve(void (kept.busy = false)),
      });
    },
    parked: (consumer, scope) =>
      Promise.resolve(
        [...keptOf(consumer, scope).parked.values()].sort((a, b) =>
          a.province < b.province ? -1 : a.province > b.province ? 1 : a.position - b.position,
        ),
      ),
    release(consumer, scope, stream) {
      const { parked } = keptOf(consumer, scope);
      for (const it of parked.values())
        if (it.stream === stream) parked.set(it.id, { ...it, attempts: 0, again: true });
      return Promise.resolve();
    },
  });
}
