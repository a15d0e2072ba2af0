import { closest, distance } from "fastest-levenshtein";

/** The most similar of `candidates`, or `null` when none is near enough to be a likely slip of the pen. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const best = closest(word, candidates as string[]);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : null;
}

/** The parameter `suggestion` of a "did you mean", where there is something to suggest. */
export function suggest(word: string, candidates: readonly string[]): { readonly suggestion?: string } {
  const suggestion = nearest(word, candidates);
  return suggestion === null ? {} : { suggestion };
}
