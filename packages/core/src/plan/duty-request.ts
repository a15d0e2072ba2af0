import type { LegalDate } from "../kernel/legal-date.js";
import type { Attachment } from "../log/command.js";

/** Somebody asked for what is owed only on demand. */
export interface RequestEventData {
  DutyRequested: {
    readonly duty: string;
    /** Its name among the turns of the duty: `asked-2026-03-01`; `asked-2026-03-01.2` for a second one on that day. */
    readonly occurrence: string;
    /** `null`: everybody who holds the duty. */
    readonly bodies: readonly string[] | null;
    readonly lastDay: LegalDate | null;
    /** Number of the paper which asks. */
    readonly decision: string;
    readonly reason: string | null;
    readonly attachments?: readonly Attachment[];
  };
}

/** A request as the log has it, with its day. */
export type DutyRequest = RequestEventData["DutyRequested"] & { readonly on: LegalDate };
