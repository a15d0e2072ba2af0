import { closest, distance } from "fastest-levenshtein";

/** The most similar of `candidates`, or `null` when none is near enough to be a likely slip of the pen. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const best = closest(word, candidates as string[]);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : null;
}
