import type { Actor } from "./actor.js";
import type { Instant } from "../kernel/instant.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { Citation } from "../kernel/citation.js";

/**
 * What the log keeps of the command behind an event. Left out for what time brought, for a command sent without a key, and in
 * logs written before it existed.
 */
export interface CommandNote {
  /** SHA-256 over the canonical JSON of the command without its key, 64 hexadecimal digits: tells it from another command. */
  readonly digest: string;
}

/** What happened, before it has its place in a log. */
export interface NewEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  /** Version of the shape of `data`; an older one is brought up to date by an upcaster when it is read. */
  readonly schemaVersion: number;
  /** The legal day of the act (the date of the paper). */
  readonly happenedOn: LegalDate;
  /** The moment it was entered; in a log no earlier than that of the event before it in its province. */
  readonly recordedAt: Instant;
  readonly actor: Actor;
  /** What the act rests on: the order of the document, a decision by number, a rule. */
  readonly basis: Citation | null;
  /** The command's key: the same key a second time is the same command, not a second one. */
  readonly idempotencyKey: string | null;
  readonly command?: CommandNote;
  readonly data: Data;
}

/** An event in a log. `version` counts from 1 within its stream without a gap. */
export interface StoredEvent<Type extends string = string, Data = unknown> extends NewEvent<Type, Data> {
  /** `<stream>@<version>`: the same on every machine. */
  readonly id: string;
  readonly province: string;
  readonly stream: string;
  readonly version: number;
  /** Place in the log of its province, from 1 without a gap. */
  readonly position: number;
}

/** The id of the `version`-th event of a stream. */
export function eventId(stream: string, version: number): string {
  return `${stream}@${version}`;
}
