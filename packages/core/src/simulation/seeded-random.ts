import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Whole numbers by chance, the same for the same seed and name on every machine. */
export interface SeededRandom {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
}

/** FNV-1a, 32 bits: turns a name into a number for the generator. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}

/** Chance for one named thing: what is drawn for it does not depend on what was drawn for others. */
export function seededRandom(seed: number, name: string): SeededRandom {
  const generator = xoroshiro128plus(hash(`${seed}\n${name}`));
  return { between: (min, max) => uniformInt(generator, min, max) };
}
