import { sha256 } from "./digest.js";
import { CHAIN_START, chainHash, type SealedEvent } from "./hash-chain.js";

/**
 * How an event fails: `changed` (its content or the link before it is not what was sealed), `missing` (the events before
 * it in its stream are not all there), `order` (its place in the log is not after the event before it).
 */
export type BreakReason = "changed" | "missing" | "order";

/** The first event, in the order of the log, which is not as it was sealed. */
export interface BrokenEvent {
  readonly id: string;
  readonly position: number;
  readonly reason: BreakReason;
}

export interface AuditReport {
  /** How many events were found in order, before the broken one if there is one. */
  readonly events: number;
  readonly streams: number;
  readonly lastPosition: number;
  /**
   * How many positions nobody holds. The stores of this library leave none, so in a whole log a gap is an event taken
   * out; a reader who may see only some provinces has gaps by right.
   */
  readonly gaps: number;
  /**
   * One hash over the last links of all streams, 64 hexadecimal digits. Kept elsewhere (printed in the minutes of the
   * day), it also proves later that no stream lost its end: see `expectedSeal`.
   */
  readonly seal: string;
  readonly broken: BrokenEvent | null;
}

/** Checks events as they come, so that a store of any size can be checked page by page. */
export interface Verifier {
  /** Takes the next events in the order of the log; whether all so far are in order. After a broken one no more count. */
  add(events: readonly SealedEvent[]): Promise<boolean>;
  report(): Promise<AuditReport>;
}

interface Head {
  readonly version: number;
  readonly hash: string;
}

/** One hash over the last links of all streams, in the order of the streams' names. */
async function sealOf(heads: ReadonlyMap<string, Head>): Promise<string> {
  const names = [...heads.keys()].sort();
  return sha256(new Uint8Array(), JSON.stringify(names.map((name) => [name, heads.get(name)?.hash])));
}

/** A check from the first event of a log on. */
export function verifier(): Verifier {
  const heads = new Map<string, Head>();
  let events = 0;
  let lastPosition = 0;
  let gaps = 0;
  let broken: BrokenEvent | null = null;

  async function reasonAgainst(event: SealedEvent, head: Head): Promise<BreakReason | null> {
    if (event.position <= lastPosition) return "order";
    if (event.version !== head.version + 1) return "missing";
    return (await chainHash(head.hash, event)) === event.hash ? null : "changed";
  }

  return {
    async add(page) {
      for (const event of page) {
        if (broken) return false;
        const reason = await reasonAgainst(event, heads.get(event.stream) ?? { version: 0, hash: CHAIN_START });
        if (reason) {
          broken = { id: event.id, position: event.position, reason };
          return false;
        }
        heads.set(event.stream, { version: event.version, hash: event.hash });
        gaps += event.position - lastPosition - 1;
        lastPosition = event.position;
        events += 1;
      }
      return broken === null;
    },
    async report() {
      return { events, streams: heads.size, lastPosition, gaps, seal: await sealOf(heads), broken };
    },
  };
}

/** A log whose events carry their links. */
export interface SealedLog {
  readAllSealed(options?: { readonly after?: number; readonly limit?: number }): Promise<readonly SealedEvent[]>;
}

/**
 * Checks a whole log, or its beginning up to `upTo`, and names the first broken event.
 *
 * A chain alone cannot tell that the end of a stream was cut off. To know that, keep `seal` and `lastPosition` of a report
 * outside the store, and later compare the `seal` of `verify(log, { upTo: lastPosition })` with it.
 */
export async function verify(log: SealedLog, options: { readonly upTo?: number } = {}): Promise<AuditReport> {
  const upTo = options.upTo ?? Number.MAX_SAFE_INTEGER;
  const check = verifier();
  for (let after = 0; ;) {
    const page = await log.readAllSealed({ after, limit: 1000 });
    const last = page.at(-1);
    if (!last) break;
    const whole = await check.add(page.filter((event) => event.position <= upTo));
    if (!whole || last.position >= upTo) break;
    after = last.position;
  }
  return check.report();
}
