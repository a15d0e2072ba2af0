import { cite, type StatuteCitation, type Trust } from "./citation.js";
import type { StatuteNumber } from "./statutes.js";

/** Cites places of one statute: `article`, `clause`, `point`. */
export type Citer = (article: number | string, clause?: number | string, point?: string) => StatuteCitation;

/**
 * A short hand for citing one statute many times.
 *
 * @example
 * const L = citer("17/2023/QH15");
 * L(98, 3, "a") // the same as cite("17/2023/QH15", { article: 98, clause: 3, point: "a" })
 */
export function citer(law: StatuteNumber, options: { readonly trust?: Trust; readonly source?: string } = {}): Citer {
  return (article, clause, point) =>
    cite(
      law,
      { article, ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) },
      options,
    );
}
