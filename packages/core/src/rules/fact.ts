import type { Bilingual } from "../kernel/language.js";
import { isLegalDate } from "../kernel/legal-date.js";
import type { Problem, ProblemPath } from "../kernel/problem.js";
import { rulesProblem } from "./errors.js";
import { isForbiddenName } from "../kernel/plain-data.js";
import { RULE_LIMITS } from "./rule.schema.js";

interface Described {
  /** How an explanation calls it; the name of the fact when left out. */
  readonly label?: Bilingual;
  /** Printed after its values, for example thành viên / members. */
  readonly unit?: Bilingual;
}

export interface BooleanType extends Described {
  readonly type: "boolean";
}
/** `percent` is a percentage as people write it: 5 is 5 %, never 0.05. `integer` is a safe integer. Limits are included. */
export interface NumberType extends Described {
  readonly type: "number" | "integer" | "percent";
  readonly min?: number;
  readonly max?: number;
}
export interface StringType extends Described {
  readonly type: "string";
}
/** One of a closed list; `labels` are the words for people. */
export interface EnumType extends Described {
  readonly type: "enum";
  readonly values: readonly string[];
  readonly labels?: Readonly<Record<string, Bilingual>>;
}
/** A legal day `YYYY-MM-DD`. */
export interface DateType extends Described {
  readonly type: "date";
}
export type ScalarType = BooleanType | NumberType | StringType | EnumType | DateType;

/** A set, given as an array; order and repetition mean nothing. */
export interface SetType extends Described {
  readonly type: "set";
  readonly of: NumberType | StringType | EnumType;
}
/** A part of a whole, `{ part, whole }`, both at least 0: a percentage which says what it is a percentage of. */
export interface ShareType extends Described {
  readonly type: "share";
}
/** From one day to another, `{ from, to }`: a time limit's beginning and the act which ends it. */
export interface SpanType extends Described {
  readonly type: "span";
}
/** Named values; a condition reaches one of them with `path`. */
export interface ObjectType extends Described {
  readonly type: "object";
  readonly properties: Readonly<Record<string, FactType>>;
}

/** What a fact (dữ kiện) is. Every fact which a rule may ask about has one. */
export type FactType = ScalarType | SetType | ShareType | SpanType | ObjectType;
export type FactKind = FactType["type"];

/** The facts a file of rules may speak of, by name. */
export type FactCatalogue = Readonly<Record<string, FactType>>;

/** The day for which rules are judged is a fact of its own, of type `date`, in every catalogue. */
export const JUDGED_ON = "judgedOn";
export const JUDGED_ON_TYPE: DateType = { type: "date", label: { vi: "ngày xét", en: "the day judged for" } };

const SHARE_PROPERTIES: FactCatalogue = { part: { type: "number", min: 0 }, whole: { type: "number", min: 0 } };
const SPAN_PROPERTIES: FactCatalogue = { from: { type: "date" }, to: { type: "date" } };

/** What a `path` step can reach in a fact of this type. */
function propertiesOf(type: FactType): FactCatalogue | null {
  switch (type.type) {
    case "object":
      return type.properties;
    case "share":
      return SHARE_PROPERTIES;
    case "span":
      return SPAN_PROPERTIES;
    default:
      return null;
  }
}

/** The type in one line, the same in every language: `integer 0..100`, `enum agricultural | credit`, `set of string`. */
export function describeType(type: FactType): string {
  switch (type.type) {
    case "number":
    case "integer":
    case "percent":
      return type.min === undefined && type.max === undefined
        ? type.type
        : `${type.type} ${type.min ?? ""}..${type.max ?? ""}`;
    case "enum":
      return `enum ${type.values.join(" | ")}`;
    case "set":
      return `set of ${describeType(type.of)}`;
    case "date":
      return "date YYYY-MM-DD";
    case "share":
      return "share { part, whole }";
    case "span":
      return "span { from, to }";
    case "object":
      return `object { ${Object.keys(type.properties).join(", ")} }`;
    default:
      return type.type;
  }
}

/** Whether values of the two types can stand on the two sides of a comparison. */
export function areComparable(left: FactType, right: FactType): boolean {
  if (left.type === "enum" && right.type === "enum") return left.values.some((value) => right.values.includes(value));
  if (left.type === "set" && right.type === "set") return areComparable(left.of, right.of);
  const isPlainNumber = (type: FactType) => type.type === "number" || type.type === "integer";
  return left.type === right.type || (isPlainNumber(left) && isPlainNumber(right));
}

const KINDS: readonly FactKind[] = [
  ...(["number", "percent", "integer", "boolean", "enum", "date"] as const),
  ...(["string", "set", "share", "span", "object"] as const),
];

/** Whether a text can be other than NFC: everything below U+0300 always is. */
function mayNeedNfc(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) >= 0x300) return true;
  return false;
}

/**
 * A value as it is compared: its texts in Unicode NFC. “Cần Giờ” is written in two ways which look the same; only in one
 * of them are texts compared. A plain loop: this is asked of every text judged.
 */
export function asCompared(value: unknown): unknown {
  if (typeof value === "string") return mayNeedNfc(value) ? value.normalize("NFC") : value;
  if (!Array.isArray(value)) return value;
  const items: readonly unknown[] = value;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (typeof item === "string" && mayNeedNfc(item)) return items.map(asCompared);
  }
  return value;
}

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
    values: type.type === "enum" ? type.values.map((it) => it.normalize("NFC")) : [],
    of: type.type === "set" ? valueCheckOf(type.of) : null,
  };
}

/** {@link asCompared} for a value of one type: a word of an enum which is there as it is, a day or a number need no look. */
export function comparedAs(value: unknown, { kind, values }: ValueCheck): unknown {
  if (kind === 6 || kind === 7 || (kind === 4 && !values.includes(value))) return asCompared(value);
  return value;
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

/** A fact, or a place in it, which a condition reads. */
export interface Operand {
  readonly fact: string;
  /** `$.step.step` as written, or null for the fact itself. */
  readonly path: string | null;
  readonly steps: readonly string[];
  readonly type: FactType;
  readonly check: ValueCheck;
}

/** Facts by name. Absent, undefined and null all mean that nobody knows. */
export type Facts = Readonly<Record<string, unknown>>;

/** Stands for a value which is there and is not of its declared type. */
export const WRONG: unique symbol = Symbol("wrong type");

/** An operand of a fact of this type. */
export function operandOf(fact: string, path: string | null, type: FactType): Operand {
  return { fact, path, steps: path === null ? [] : stepsOf(path), type, check: valueCheckOf(type) };
}

/** The steps of a path `$.a.b`. Only plain property steps exist; the schema has refused everything else. */
export function stepsOf(path: string): readonly string[] {
  return path.split(".").slice(1);
}

/**
 * Follows property steps through plain objects. `undefined` when something on the way is missing, {@link WRONG} when
 * something on the way is no object. This is the path resolver: no wildcard, filter, script or array index exists.
 */
export function follow(value: unknown, steps: readonly string[]): unknown {
  let reached = value;
  for (const step of steps) {
    if (reached === undefined || reached === null) return undefined;
    if (typeof reached !== "object" || Array.isArray(reached)) return WRONG;
    reached = (reached as Facts)[step];
  }
  return reached ?? undefined;
}

/** The type which the steps reach, or the first step which leads nowhere and the type it was tried on. */
export function typeAt(
  type: FactType,
  steps: readonly string[],
): { readonly type: FactType; readonly lost: string | null } {
  let reached = type;
  for (const step of steps) {
    const properties = propertiesOf(reached);
    const next = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
    if (!next) return { type: reached, lost: step };
    reached = next;
  }
  return { type: reached, lost: null };
}

/** Reads the operand out of given facts: its value, `undefined` when missing, {@link WRONG} when of another type. */
export function readOperand(facts: Facts, { fact, steps, check }: Operand): unknown {
  const given = facts[fact];
  const value = asCompared(steps.length === 0 ? given : follow(given, steps));
  if (value === undefined || value === null) return undefined;
  return value === WRONG || isOfType(value, check) ? value : WRONG;
}

/** One key per place, to read it once however many conditions ask for it. */
export function keyOf(operand: Pick<Operand, "fact" | "path">): string {
  return `${operand.fact} ${operand.path ?? ""}`;
}

const NAME = /^[A-Za-z][A-Za-z0-9]*(?:[-._][A-Za-z0-9]+)*$/;
const STEP = /^[A-Za-z][A-Za-z0-9_-]*$/;

function typeProblems(type: FactType, path: ProblemPath): readonly Problem[] {
  const wrong = (why: string) => [rulesProblem("rules/bad-fact-type", path, { why })];
  if (!KINDS.includes(type.type)) return wrong(`type: ${KINDS.join(" | ")}`);
  switch (type.type) {
    case "number":
    case "integer":
    case "percent":
      return (type.min ?? -Infinity) <= (type.max ?? Infinity) ? [] : wrong("min ≤ max");
    case "enum":
      return type.values.length > 0 && new Set(type.values).size === type.values.length
        ? []
        : wrong("values: [a, b, …]");
    case "set":
      return typeProblems(type.of, [...path, "of"]);
    case "object":
      if (path.length > RULE_LIMITS.pathSteps * 2) return wrong(`depth ≤ ${RULE_LIMITS.pathSteps}`);
      return Object.entries(type.properties).flatMap(([step, inner]) =>
        STEP.test(step) && !isForbiddenName(step)
          ? typeProblems(inner, [...path, "properties", step])
          : [rulesProblem("rules/bad-fact-name", [...path, "properties", step], { value: step })],
      );
    default:
      return [];
  }
}

/** What is wrong with a catalogue of facts: its names, and types which no value could have. */
export function catalogueProblems(facts: FactCatalogue): readonly Problem[] {
  return Object.entries(facts).flatMap(([name, type]) => {
    const path = ["facts", name];
    if (!NAME.test(name) || name.length > RULE_LIMITS.nameLength || isForbiddenName(name) || name === JUDGED_ON) {
      return [rulesProblem("rules/bad-fact-name", path, { value: name })];
    }
    return typeProblems(type, path);
  });
}
