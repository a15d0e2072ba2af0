import { canonicalJson } from "../kernel/canonical-json.js";
import { isKtttError } from "../kernel/problem.js";
import { sha256 } from "../log/digest.js";
import type { CommandNote, StoredEvent } from "../log/event.js";
import type { StreamWrite } from "../log/event-log.js";
import type { Command } from "./commands.js";
import type { KtttEvent } from "./present-events.js";

/** A command decided: what would be written, or what an earlier one with its key had led to. */
export interface Decided {
  readonly due: readonly StreamWrite[];
  readonly own: readonly StreamWrite[];
}

/** What the log keeps of a command: nothing for one without a key. */
export async function noteOf({ idempotencyKey, ...said }: Command): Promise<CommandNote | null> {
  return idempotencyKey === undefined ? null : { digest: await sha256(new Uint8Array(), canonicalJson(said)) };
}

/** What the engine itself has written are events of the library. */
export function ownOf(events: readonly StoredEvent[]): readonly KtttEvent[] {
  return events as readonly KtttEvent[];
}

/** Whether somebody else wrote first. */
export function isConflict(error: unknown): boolean {
  return isKtttError(error) && error.code === "log/version-conflict";
}
