import { isLegalDate } from "../kernel/legal-date.js";
import type { FactKind, FactType, NumberType } from "./fact-type.js";

const KINDS: readonly FactKind[] = [
  ...(["number", "percent", "integer", "boolean", "enum", "date"] as const),
  ...(["string", "set", "share", "span", "object"] as const),
];

/**
 * What is asked of a value of one type. All types have this one shape, and their kind is a number (its place in the list
 * above), so that every fact is read by the same fast code.
 */
export interface ValueCheck {
  readonly kind: number;
  readonly min: number;
  readonly max: number;
  readonly values: readonly unknown[];
  readonly of: ValueCheck | null;
}

/** Prepares the check of a type. The widest limits leave out infinities and, by failing to compare, NaN. */
export function valueCheckOf(type: FactType): ValueCheck {
  const widest = type.type === "integer" ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  const { min = -widest, max = widest } = type as Partial<NumberType>;
  return {
    kind: KINDS.indexOf(type.type),
    min: Math.max(min, -widest),
    max: Math.min(max, widest),
    values: type.type === "enum" ? [...type.values] : [],
    of: type.type === "set" ? valueCheckOf(type.of) : null,
  };
}

/**
 * Whether a value, neither missing nor null, is of the type.
 *
 * Nothing is converted: "5" is not 5, a `Date` is not a day, `NaN` and infinities are no numbers.
 */
export function isOfType(value: unknown, check: ValueCheck): boolean {
  switch (check.kind) {
    case 0:
    case 1:
      return typeof value === "number" && value >= check.min && value <= check.max;
    case 2:
      return typeof value === "number" && value >= check.min && value <= check.max && Number.isInteger(value);
    case 3:
      return value === true || value === false;
    case 4:
      return check.values.includes(value);
    case 5:
      return isLegalDate(value);
    case 6:
      return typeof value === "string";
    case 7:
      return isSet(value, check.of);
    case 8:
      return isShare(value);
    case 9:
      return isSpan(value);
    default:
      return isRecord(value);
  }
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSet(value: unknown, of: ValueCheck | null): boolean {
  if (!Array.isArray(value) || !of) return false;
  const items: readonly unknown[] = value;
  for (let index = 0; index < items.length; index += 1) if (!isOfType(items[index], of)) return false;
  return true;
}

function isAmount(value: unknown): boolean {
  return !isFilled(value) || (Number.isFinite(value) && (value as number) >= 0);
}

function isShare(value: unknown): boolean {
  return isRecord(value) && isAmount(value["part"]) && isAmount(value["whole"]);
}

/** A span which ends before it begins is no span. */
function isSpan(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { from, to } = value;
  if ((isFilled(from) && !isLegalDate(from)) || (isFilled(to) && !isLegalDate(to))) return false;
  return !isFilled(from) || !isFilled(to) || (from as string) <= (to as string);
}

/** A value as an error message shows it: JSON where there is one, never longer than 80 characters. */
export function showValue(value: unknown): string {
  let text: string;
  try {
    if (typeof value === "number") text = String(value);
    else text = typeof value === "function" ? "function" : (JSON.stringify(value) ?? String(value));
  } catch {
    text = Object.prototype.toString.call(value);
  }
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
