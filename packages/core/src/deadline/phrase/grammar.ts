import { type TokenizedText, tokenize } from "./tokens.js";

/**
 * A grammar of small rules. A rule reads tokens from a place on and returns every way it can do so: with all readings at
 * hand the parser can tell a clear phrase from an ambiguous one instead of taking the first that fits.
 */
export type Rule<T> = (input: RuleInput, at: number) => readonly Match<T>[];

/** What a rule read, and the token after it. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

export interface RuleInput extends TokenizedText {
  /** The furthest token at which any rule was stopped: the first one that nobody understood. */
  furthest: number;
  /** What rules have read before: the same rule at the same place reads the same. */
  readonly known: Map<Rule<unknown>, Map<number, readonly Match<unknown>[]>>;
}

/** A text to be read from its beginning. */
export function ruleInput(text: TokenizedText): RuleInput {
  return { ...text, furthest: 0, known: new Map() };
}

/** A value with the tokens it was read from: `first` up to but not including `end`. */
export interface Piece<T> {
  readonly value: T;
  readonly first: number;
  readonly end: number;
}

const stopped = (input: RuleInput, at: number): readonly never[] => {
  input.furthest = Math.max(input.furthest, at);
  return [];
};

/** One of the given phrases, word by word. */
export function phrase(...phrases: readonly string[]): Rule<null> {
  const byFirst = new Map<string, string[][]>();
  for (const it of phrases) {
    const [first = "", ...more] = tokenize(it).tokens.map((token) => token.key);
    byFirst.set(first, [...(byFirst.get(first) ?? []), more]);
  }
  return (input, at) => {
    const begun = byFirst.get(input.tokens[at]?.key ?? "");
    if (!begun) return stopped(input, at);
    const found: Match<null>[] = [];
    for (const keys of begun) {
      const wrong = keys.findIndex((key, index) => input.tokens[at + 1 + index]?.key !== key);
      if (wrong === -1) found.push({ value: null, next: at + 1 + keys.length });
      else stopped(input, at + 1 + wrong);
    }
    return found;
  };
}

/** A single punctuation mark. */
export function mark(...marks: readonly string[]): Rule<null> {
  return (input, at) => {
    const token = input.tokens[at];
    return token?.kind === "mark" && marks.includes(token.key) ? [{ value: null, next: at + 1 }] : stopped(input, at);
  };
}

/** A number printed with at least `least` and at most `most` digits. */
export function number(least: number, most: number): Rule<number> {
  return (input, at) => {
    const token = input.tokens[at];
    const digits = token ? token.to - token.from : 0;
    return token?.kind === "number" && digits >= least && digits <= most
      ? [{ value: Number(token.key), next: at + 1 }]
      : stopped(input, at);
  };
}

/** A single word, as {@link Rule} value of what `read` makes of its key; null is no match. */
export function word<T>(read: (key: string) => T | null): Rule<T> {
  return (input, at) => {
    const token = input.tokens[at];
    const value = token?.kind === "word" ? read(token.key) : null;
    return value === null ? stopped(input, at) : [{ value, next: at + 1 }];
  };
}

/** All rules one after the other. */
export function seq<T extends readonly unknown[]>(...rules: { readonly [K in keyof T]: Rule<T[K]> }): Rule<T> {
  return (input, at) => {
    let readings: { values: readonly unknown[]; next: number }[] = [{ values: [], next: at }];
    for (const rule of rules) {
      const further: { values: readonly unknown[]; next: number }[] = [];
      for (const { next, values } of readings) {
        for (const match of rule(input, next)) further.push({ values: [...values, match.value], next: match.next });
      }
      if (further.length === 0) return [];
      readings = further;
    }
    return readings.map(({ next, values }) => ({ value: values as unknown as T, next }));
  };
}

/** Any of the rules. */
export function alt<T>(...rules: readonly Rule<T>[]): Rule<T> {
  return (input, at) => rules.flatMap((rule) => rule(input, at));
}

/** The rule, or nothing. */
export function opt<T>(rule: Rule<T>): Rule<T | null> {
  return (input, at) => [...rule(input, at), { value: null, next: at }];
}

/** The rule where it can be read, else nothing: where two readings would only differ by what belongs to whom. */
export function eager<T>(rule: Rule<T>): Rule<T | null> {
  return (input, at) => {
    const read = rule(input, at);
    return read.length > 0 ? read : [{ value: null, next: at }];
  };
}

/** The rule any number of times: every place it can be read to, each once. */
export function many(rule: Rule<unknown>): Rule<null> {
  return (input, at) => {
    const reached = new Set([at]);
    // A set also visits what is added on the way.
    for (const place of reached) for (const match of rule(input, place)) reached.add(match.next);
    return [...reached].map((next) => ({ value: null, next }));
  };
}

/** A day of each month is the longest list there is. */
const MOST_LISTED = 12;
/** More readings than these is a text made to be read in many ways, and no deadline. */
const MOST_READINGS = 64;

/** Several in a row with something between them: two at least, twelve at most, as no phrase lists more. */
export function list<T>(first: Rule<T>, between: Rule<unknown>, others: Rule<T> = first): Rule<readonly T[]> {
  const another = map(seq(between, others), ([, it]) => it);
  return (input, at) => {
    const found: Match<readonly T[]>[] = [];
    let lists: Match<readonly T[]>[] = first(input, at).map(({ value, next }) => ({ value: [value], next }));
    for (let length = 2; length <= MOST_LISTED && lists.length <= MOST_READINGS; length += 1) {
      lists = lists.flatMap((it) =>
        another(input, it.next).map(({ value, next }) => ({ value: [...it.value, value], next })),
      );
      found.push(...lists);
    }
    return found;
  };
}

/** The same rule, which reads each place of a text once. For rules which many others begin with. */
export function memo<T>(rule: Rule<T>): Rule<T> {
  const remembering: Rule<T> = (input, at) => {
    const places = input.known.get(remembering) ?? new Map<number, readonly Match<unknown>[]>();
    input.known.set(remembering, places);
    const before = places.get(at);
    if (before) return before as readonly Match<T>[];
    const read = rule(input, at);
    places.set(at, read);
    return read;
  };
  return remembering;
}

/** Only what passes the test. */
export function only<T>(rule: Rule<T>, test: (value: T, input: RuleInput, at: number) => boolean): Rule<T> {
  return (input, at) => rule(input, at).filter(({ value }) => test(value, input, at));
}

/** What the rule read, made into something else. */
export function map<T, U>(rule: Rule<T>, make: (value: T) => U): Rule<U> {
  return (input, at) => rule(input, at).map(({ value, next }) => ({ value: make(value), next }));
}

/** The rule read, standing for a constant. */
export function as<U>(rule: Rule<unknown>, value: U): Rule<U> {
  return map(rule, () => value);
}

/** What the rule read, together with its tokens. */
export function piece<T>(rule: Rule<T>): Rule<Piece<T>> {
  return (input, at) => rule(input, at).map(({ value, next }) => ({ value: { value, first: at, end: next }, next }));
}

/** Everything up to the end, at least one token. */
export const rest: Rule<null> = (input, at) =>
  at < input.tokens.length ? [{ value: null, next: input.tokens.length }] : stopped(input, at);

/** The end of the phrase. */
export const end: Rule<null> = (input, at) =>
  at === input.tokens.length ? [{ value: null, next: at }] : stopped(input, at);
