import { plainWords } from "./duty-subjects.js";

/** A text as pairs of words that follow one another, each weighed by how rare it is. */
interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  readonly length: number;
}

function pairsOf(text: string): readonly string[] {
  const words = plainWords(text);
  return [...new Set(words.slice(1).map((word, index) => `${words[index] ?? ""} ${word}`))];
}

/**
 * Measures how close texts are in their words (độ gần về lời văn), 0 to 1: the cosine between them as pairs of neighbouring
 * words, a pair counting the more the fewer of all the texts have it. 1 for the same words; 0 where no pair is shared.
 *
 * It compares words. What the texts order is for a reader to compare.
 */
export function closeness(texts: readonly string[]): (a: number, b: number) => number {
  const pairs = texts.map(pairsOf);
  const seen = new Map<string, number>();
  for (const pair of pairs.flat()) seen.set(pair, (seen.get(pair) ?? 0) + 1);
  const weighed = pairs.map((own): Weighed => {
    const weights = new Map(own.map((pair) => [pair, Math.log((texts.length + 1) / (seen.get(pair) ?? 1))]));
    return { weights, length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)) };
  });
  return (a, b) => {
    const [left, right] = [weighed[a], weighed[b]];
    if (!left || !right || left.length === 0 || right.length === 0) return 0;
    let shared = 0;
    for (const [pair, weight] of left.weights) shared += weight * (right.weights.get(pair) ?? 0);
    return shared / (left.length * right.length);
  };
}

/** One pair of texts which are each other's closest. */
export interface ClosePair {
  readonly left: number;
  readonly right: number;
  readonly closeness: number;
}

/**
 * Pairs texts of two lists: those which are each other's closest, and at least as close as `least`. A text is in one pair at
 * most. The closest first; of equals the earlier.
 *
 * @param mayPair leaves out pairs that make no sense whatever their words
 */
export function closePairs(
  left: readonly string[],
  right: readonly string[],
  least: number,
  mayPair: (left: number, right: number) => boolean = () => true,
): readonly ClosePair[] {
  const measure = closeness([...left, ...right]);
  const best = (from: readonly string[], to: readonly string[], score: (a: number, b: number) => number) =>
    from.map((_, a) => to.reduce((first, _other, b) => (first < 0 || score(a, b) > score(a, first) ? b : first), -1));
  const score = (a: number, b: number) => (mayPair(a, b) ? measure(a, left.length + b) : 0);
  const toRight = best(left, right, score);
  const toLeft = best(right, left, (b, a) => score(a, b));
  return left
    .flatMap((_, a): ClosePair[] => {
      const b = toRight[a] ?? -1;
      const close = b < 0 ? 0 : score(a, b);
      return b >= 0 && toLeft[b] === a && close >= least ? [{ left: a, right: b, closeness: close }] : [];
    })
    .sort((a, b) => b.closeness - a.closeness || a.left - b.left);
}
