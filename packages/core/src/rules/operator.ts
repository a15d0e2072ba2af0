import type { Bilingual } from "../kernel/language.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { type FactKind, type FactType, isOfType, valueCheckOf } from "./fact.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";

/** For when it is judged, and by which calendar. */
export interface JudgedAt {
  readonly on: LegalDate;
  readonly calendar: LegalCalendar;
}

/**
 * What stands in `value`, seen from the fact's own type: a value of the `same` type, a `list` of them, a `range`
 * `[from, to]` in order, a `band` which is a range that is not a single point; an `item` or `items` of a set; a `count`
 * (integer, 1 to 100,000); a `percent` (5 is 5 %).
 */
export type ValueShape = "same" | "list" | "range" | "band" | "item" | "items" | "count" | "percent";

/** How a condition compares (toán tử). */
export interface Operator {
  /** The kinds of fact it can be asked of; anything else is refused when the rules are loaded. */
  readonly facts: readonly FactKind[];
  readonly value: ValueShape;
  /** A sentence with the places `{fact}` and `{value}`. */
  readonly phrase: Bilingual;
  /**
   * The comparison itself: a sign of the language, or a function. It only ever meets values of the declared types, none
   * missing. A function may still answer `undefined`: nobody can know (a share of nothing, a limit which a provisional
   * calendar computed). It must not throw and must give the same answer every time.
   */
  readonly test: Sign | ((actual: never, expected: never, at: JudgedAt) => boolean | undefined);
}

/** Legal days compare in order of time as text, so the signs serve them too. */
export type Sign = "===" | "!==" | "<" | "<=" | ">" | ">=" | "[]" | "[)" | "in" | "not in";

/** Operators by name, as `operator` in a condition writes it. */
export type Operators = Readonly<Record<string, Operator>>;

/** Declares an operator, its test typed for the values it will get. */
export function defineOperator<Actual, Expected>(
  operator: Omit<Operator, "test"> & {
    readonly test: Sign | ((actual: Actual, expected: Expected, at: JudgedAt) => boolean | undefined);
  },
): Operator {
  return operator;
}

/** An operator made ready to be applied: signs as numbers, which a processor tells apart faster than texts. */
export interface Comparison {
  readonly sign: number;
  readonly test: Exclude<Operator["test"], Sign> | null;
}

const SIGNS: readonly Sign[] = ["===", "!==", "<", "<=", ">", ">=", "[]", "[)", "in", "not in"];

/** Makes an operator ready. */
export function comparisonOf({ test }: Operator): Comparison {
  return typeof test === "string" ? { sign: SIGNS.indexOf(test), test: null } : { sign: -1, test };
}

function compareNumbers(sign: number, actual: number, expected: number & readonly number[]): boolean {
  switch (sign) {
    case 0:
      return actual === expected;
    case 1:
      return actual !== expected;
    case 2:
      return actual < expected;
    case 3:
      return actual <= expected;
    case 4:
      return actual > expected;
    case 5:
      return actual >= expected;
    case 6:
      return actual >= (expected[0] as number) && actual <= (expected[1] as number);
    case 7:
      return actual >= (expected[0] as number) && actual < (expected[1] as number);
    case 8:
      return expected.includes(actual);
    default:
      return !expected.includes(actual);
  }
}

function compareTexts(sign: number, actual: string, expected: string & readonly string[]): boolean {
  switch (sign) {
    case 0:
      return actual === expected;
    case 1:
      return actual !== expected;
    case 2:
      return actual < expected;
    case 3:
      return actual <= expected;
    case 4:
      return actual > expected;
    case 5:
      return actual >= expected;
    case 6:
      return actual >= (expected[0] as string) && actual <= (expected[1] as string);
    case 7:
      return actual >= (expected[0] as string) && actual < (expected[1] as string);
    case 8:
      return expected.includes(actual);
    default:
      return !expected.includes(actual);
  }
}

/**
 * Compares: `undefined` when either side is missing, or nobody can know. The one place where operators are applied, for
 * both ways to judge. Values present must have the types for which the operator was declared, so both sides are numbers,
 * or both texts; each has code of its own because a comparison which meets one type only is several times faster.
 */
export function compare(
  { sign, test }: Comparison,
  actual: unknown,
  expected: unknown,
  at: JudgedAt,
): boolean | undefined {
  if (actual === undefined || expected === undefined) return undefined;
  if (test !== null) return test(actual as never, expected as never, at);
  if (typeof actual === "number") return compareNumbers(sign, actual, expected as never);
  if (typeof actual === "string") return compareTexts(sign, actual, expected as never);
  return sign === 0 ? actual === expected : actual !== expected;
}

/** What a fact reference in `value` must be, or null where a fact cannot stand. */
export function referenceType(shape: ValueShape, fact: FactType): FactType | null {
  switch (shape) {
    case "same":
      return fact;
    case "list":
      return fact.type === "string" || fact.type === "enum" || fact.type === "number" || fact.type === "integer"
        ? { type: "set", of: fact }
        : null;
    case "range":
    case "band":
      return null;
    case "item":
      return fact.type === "set" ? fact.of : null;
    case "items":
      return fact.type === "set" ? fact : null;
    case "count":
      return { type: "integer" };
    case "percent":
      return { type: "percent", min: 0 };
  }
}

/** Whether a constant fits the shape, for a fact of this type. */
export function fitsShape(value: unknown, shape: ValueShape, fact: FactType): boolean {
  const isItem = shape === "item" || shape === "items";
  const one = valueCheckOf(fact.type === "set" && isItem ? fact.of : fact);
  const isList = Array.isArray(value) && value.length > 0 && value.every((item) => isOfType(item, one));
  switch (shape) {
    case "same":
    case "item":
      return isOfType(value, one);
    case "list":
    case "items":
      return isList;
    case "range":
    case "band": {
      if (!isList || value.length !== 2) return false;
      const [from, to] = value as [number, number];
      return shape === "band" ? from < to : from <= to;
    }
    case "count":
      return isOfType(value, valueCheckOf({ type: "integer", min: 1, max: 100_000 }));
    case "percent":
      return isOfType(value, valueCheckOf({ type: "percent", min: 0 }));
  }
}
