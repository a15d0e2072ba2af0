import type { LegalDate } from "./civil-date.js";

/**
 * How far a source may be relied on.
 *
 * - `verified`: the official text was read. May mark something overdue by itself.
 * - `announced`: an official notice known by its number, read at second hand. May do so after the later reading.
 * - `unverified`: everything else. Shown with a mark; a person decides.
 * - `provisional`: computed ahead of an announcement. Shown with a mark; a person decides.
 */
export const TRUST_LEVELS = ["verified", "announced", "unverified", "provisional"] as const;
/** One of {@link TRUST_LEVELS}. */
export type Trust = (typeof TRUST_LEVELS)[number];

/** Whether a date computed from a source of this trust may change a state without a person. */
export function mayActAlone(trust: Trust): boolean {
  return trust === "verified" || trust === "announced";
}

/** The weaker of the given levels: what a result is worth when it rests on all of them. No level at all is `verified`. */
export function weakestTrust(...levels: readonly Trust[]): Trust {
  let weakest: Trust = "verified";
  for (const next of levels) {
    if (next !== weakest && TRUST_LEVELS.indexOf(next) > TRUST_LEVELS.indexOf(weakest)) weakest = next;
  }
  return weakest;
}

/** How far the place was read, and where. */
interface Attested {
  readonly trust: Trust;
  /** Where the text was read, when that is not the official text itself. */
  readonly source?: string | undefined;
}

/** A place in a law, decree or circular (văn bản quy phạm pháp luật). `Day` is `string` before a schema has read it. */
export interface StatuteCitation<Day extends string = LegalDate> extends Attested {
  readonly law: string;
  readonly article?: number | string | undefined;
  readonly clause?: number | string | undefined;
  readonly point?: string | undefined;
  readonly effectiveFrom?: Day | undefined;
  readonly effectiveTo?: Day | undefined;
}

/** A place in a plan or another administrative document (văn bản hành chính), by section and by lines of its file. */
export interface DocumentCitation extends Attested {
  readonly document: string;
  readonly section?: string | undefined;
  readonly file?: string | undefined;
  readonly lines?: readonly number[] | undefined;
}

/** A reading which no text prints and which this library had to choose: the decision record says why. */
export interface ConventionCitation extends Attested {
  readonly convention: string;
}

/** What a rule, date or transition rests on. */
export type Citation<Day extends string = LegalDate> = StatuteCitation<Day> | DocumentCitation | ConventionCitation;
