import { simulationProblem } from "./errors.js";
import { KtttError, type Problem } from "../kernel/problem.js";

/**
 * How a body works, in words:
 *
 * - `punctual`: in time
 * - `silent`: does nothing at all
 * - `returned-once`: in time, is sent back once, and corrects in time
 * - `{ late: n }`: n calendar days after the last day (or the end of the period)
 * - `{ mix: [...] }`: each obligation by itself, by weight
 */
export type Behaviour =
  | "punctual"
  | "silent"
  | "returned-once"
  | { readonly late: number }
  | { readonly mix: readonly { readonly behaviour: Exclude<Behaviour, { mix: unknown }>; readonly weight: number }[] };

/** A behaviour with nothing left to chance. */
export type PlainBehaviour = Exclude<Behaviour, { readonly mix: unknown }>;

/** How every body works. A group which nobody has enumerated does nothing unless it is named in `bodies`. */
export interface Behaviours {
  readonly default: Behaviour;
  readonly bodies?: Readonly<Record<string, Behaviour>>;
}

const WORDS = ["punctual", "silent", "returned-once"] as const;

function plain(word: string): PlainBehaviour | null {
  const late = /^late-(\d{1,3})$/.exec(word);
  if (late) return { late: Number(late[1]) };
  return WORDS.find((it) => it === word) ?? null;
}

/**
 * Reads a behaviour written in words: `punctual`, `silent`, `returned-once`, `late-14`, or a mixture
 * `punctual:6,late-14:3,silent:1`.
 *
 * @throws KtttError `simulation/unknown-behaviour`
 */
export function parseBehaviour(text: string): Behaviour {
  const parts = text.split(",").map((part) => part.trim());
  const mix = parts.map((part) => {
    const [word = "", weight = "1"] = part.split(":");
    return { part, behaviour: plain(word), weight: /^\d{1,4}$/.test(weight) ? Number(weight) : 0 };
  });
  const problems: Problem[] = mix.flatMap(({ part, behaviour, weight }) =>
    behaviour === null || weight === 0
      ? [simulationProblem("simulation/unknown-behaviour", [], { behaviour: part })]
      : [],
  );
  if (problems.length > 0) throw new KtttError(problems);
  const entries = mix.flatMap(({ behaviour, weight }) => (behaviour === null ? [] : [{ behaviour, weight }]));
  const [only] = entries;
  return entries.length === 1 && only ? only.behaviour : { mix: entries };
}
