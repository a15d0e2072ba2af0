import { sha256 } from "./digest.js";
import type { LogCursor } from "./event-log.js";
import { cursorAfter } from "./event-log.js";
import { CHAIN_START, chainHash, logChainHash, type SealedEvent } from "./hash-chain.js";

/**
 * How an event fails: `changed` (its content, a column beside it or the link before it is not what was sealed), `missing` (events
 * before it in its stream or in its province's log are not there), `order` (its place is not after the event before it),
 * `unreadable` (its content is no event at all).
 */
export type BreakReason = "changed" | "missing" | "order" | "unreadable";

/** The first event, in the order of the log, which is not as it was sealed. */
export interface BrokenEvent {
  readonly id: string;
  readonly province: string;
  readonly position: number;
  readonly reason: BreakReason;
}

/** How far the log of a province was found whole, and its last link: what a witness keeps. */
export interface LogHead {
  readonly position: number;
  /** Empty for a log written before provinces had chains. */
  readonly hash: string;
}

export interface AuditReport {
  /** How many events were found in order, before the broken one if there is one. */
  readonly events: number;
  readonly streams: number;
  /** The end of each province's log. Kept elsewhere, it proves later that no log lost its end: see {@link verify}. */
  readonly heads: Readonly<Record<string, LogHead>>;
  /** One hash over all heads, 64 hexadecimal digits: short enough for the minutes of the day. */
  readonly seal: string;
  readonly broken: BrokenEvent | null;
}

/** A row whose content is no event: where it stands is all that is known. */
export interface UnreadableEvent {
  readonly unreadable: true;
  readonly province: string;
  readonly position: number;
  readonly stream: string;
  readonly version: number;
}

/** Checks events as they come, province by province, so that a store of any size can be checked page by page. */
export interface Verifier {
  /** Takes the next events in the order of the log; whether all so far are in order. After a broken one no more count. */
  add(events: readonly (SealedEvent | UnreadableEvent)[]): Promise<boolean>;
  report(): Promise<AuditReport>;
}

interface Head {
  readonly version: number;
  readonly hash: string;
}

/** One hash over the ends of all logs, in the order of the provinces' names. */
async function sealOf(heads: ReadonlyMap<string, LogHead>): Promise<string> {
  const ends = [...heads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { hash, position }]) => [name, position, hash]);
  return sha256(new Uint8Array(), JSON.stringify(ends));
}

/** A check from the first event of a log on. */
export function verifier(): Verifier {
  const streams = new Map<string, Head>();
  const logs = new Map<string, LogHead>();
  let events = 0;
  let broken: BrokenEvent | null = null;

  async function reasonAgainst(event: SealedEvent, stream: Head, log: LogHead): Promise<BreakReason | null> {
    const { hash, keyIndex, logHash, position, version } = event;
    if (position <= log.position) return "order";
    if (position !== log.position + 1 || version !== stream.version + 1) return "missing";
    if ((await chainHash(stream.hash, event)) !== hash) return "changed";
    // A log which never had this chain has none; one which has it, has it everywhere, and both its parts.
    if (logHash === undefined && keyIndex === undefined) return log.hash === "" || position === 1 ? null : "changed";
    if (logHash === undefined || keyIndex === undefined) return "changed";
    return log.hash !== "" && (await logChainHash(log.hash, { hash, keyIndex, position })) === logHash
      ? null
      : "changed";
  }

  return {
    async add(page) {
      for (const event of page) {
        if (broken) return false;
        const { position, province, stream, version } = event;
        const log = logs.get(province) ?? { position: 0, hash: CHAIN_START };
        const head = streams.get(stream) ?? { version: 0, hash: CHAIN_START };
        const breaks = (reason: BreakReason) => {
          broken = { id: `${stream}@${version}`, province, position, reason };
          return false;
        };
        if ("unreadable" in event) return breaks("unreadable");
        const reason = await reasonAgainst(event, head, log);
        if (reason !== null) return breaks(reason);
        streams.set(stream, { version, hash: event.hash });
        logs.set(province, { position, hash: event.logHash ?? "" });
        events += 1;
      }
      return broken === null;
    },
    report: async () => ({
      events,
      streams: streams.size,
      heads: Object.fromEntries([...logs].sort(([a], [b]) => (a < b ? -1 : 1))),
      seal: await sealOf(logs),
      broken,
    }),
  };
}

/** A log whose events carry their links. */
export interface SealedLog {
  readAllSealed(options?: {
    readonly after?: LogCursor;
    readonly limit?: number;
  }): Promise<readonly (SealedEvent | UnreadableEvent)[]>;
  /** Where the store itself says that the logs end, and how many events it finds in each. */
  ends?(): Promise<Readonly<Record<string, { readonly position: number; readonly events: number }>>>;
}

/**
 * Checks a whole log, or the beginning of each province's log up to `upTo`, and names the first broken event. Events swapped,
 * taken out, put in or moved to another key break the chain of their province; so does a whole stream taken out.
 *
 * A chain alone cannot tell that the end of a log was cut off, or that everything from some event on was written anew. To
 * know that, keep the `heads` of a report outside the store, and later compare with `heads` of `verify(log, { upTo })` for
 * their positions.
 */
export async function verify(log: SealedLog, options: { readonly upTo?: LogCursor } = {}): Promise<AuditReport> {
  const { upTo } = options;
  const check = verifier();
  for (let cursor: LogCursor = {}; ;) {
    const page = await log.readAllSealed({ after: cursor, limit: 1000 });
    if (page.length === 0) break;
    if (!(await check.add(page.filter((it) => upTo === undefined || it.position <= (upTo[it.province] ?? 0))))) break;
    cursor = cursorAfter(cursor, page);
  }
  const report = await check.report();
  if (report.broken || upTo !== undefined || !log.ends) return report;
  for (const [province, { events, position }] of Object.entries(await log.ends())) {
    const found = report.heads[province]?.position ?? 0;
    if (found === position && events === position) continue;
    return { ...report, broken: { id: province, province, position: found + 1, reason: "missing" } };
  }
  return report;
}
