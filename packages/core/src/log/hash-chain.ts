import type { JsonValue } from "../kernel/plain-copy.js";
import type { StoredEvent } from "./event.js";
import type { PlacedEvent } from "./prepare-append.js";
import { canonicalJsonOfPlain } from "../kernel/canonical-json.js";
import { bytesOfHex, encoded, joined, sha256 } from "./digest.js";

/** An event with its links in the chain of its stream and in the chain of its province's log: 64 hexadecimal digits each. */
export interface SealedEvent extends StoredEvent {
  readonly hash: string;
  /** Left out, with `keyIndex`, in files written before provinces had chains. */
  readonly logHash?: string;
  /** Which event of its append it is, from 1. */
  readonly keyIndex?: number;
}

/** What stands before the first event of a stream. */
export const CHAIN_START = "0".repeat(64);

/**
 * What the hash of an event covers, as canonical JSON: everything an event says, its stream and version included.
 * Not its place in the whole log, which differs between stores, and not its id, which repeats stream and version.
 */
export function eventContent(event: PlacedEvent): string {
  const { province, stream, version, type, schemaVersion, happenedOn, recordedAt, actor, basis, idempotencyKey, data } =
    event;
  const { command } = event;
  return canonicalJsonOfPlain({
    province,
    stream,
    version,
    type,
    schemaVersion,
    happenedOn,
    recordedAt,
    actor: {
      agency: actor.agency,
      person: actor.person,
      role: actor.role,
      ...(actor.onBehalfOf === undefined ? {} : { onBehalfOf: actor.onBehalfOf }),
    },
    basis: basis as JsonValue,
    idempotencyKey,
    // Left out where there is none: what was sealed before it existed keeps its hash.
    ...(command ? { command: command as unknown as JsonValue } : {}),
    data: data as JsonValue,
  });
}

/** The link after `previous`: SHA-256 over its 32 bytes followed by the content of the event in UTF-8. */
export function chainHash(previous: string, event: PlacedEvent): Promise<string> {
  return sha256(bytesOfHex(previous), eventContent(event));
}

/** The link of a province's log after `previous`: over the place in the log and in its append, and the link of the stream. */
export function logChainHash(
  previous: string,
  event: { readonly position: number; readonly keyIndex: number; readonly hash: string },
): Promise<string> {
  const place = encoded(`${event.position} ${event.keyIndex} `);
  return sha256(joined(bytesOfHex(previous), place, bytesOfHex(event.hash)), "");
}

/** Adds the chains to events of a log which keeps none, from the first event of each stream on. */
export async function sealEvents(events: readonly StoredEvent[]): Promise<readonly SealedEvent[]> {
  const heads = new Map<string, string>();
  const logs = new Map<string, { readonly hash: string; readonly key: string | null; readonly keyIndex: number }>();
  const sealed: SealedEvent[] = [];
  for (const event of events) {
    const hash = await chainHash(heads.get(event.stream) ?? CHAIN_START, event);
    heads.set(event.stream, hash);
    const last = logs.get(event.province);
    // One append stands together: the events of one key count up, others stand alone.
    const key = event.idempotencyKey;
    const keyIndex = last && key !== null && last.key === key ? last.keyIndex + 1 : 1;
    const logHash = await logChainHash(last?.hash ?? CHAIN_START, { position: event.position, keyIndex, hash });
    logs.set(event.province, { hash: logHash, key, keyIndex });
    sealed.push({ ...event, hash, logHash, keyIndex });
  }
  return sealed;
}
