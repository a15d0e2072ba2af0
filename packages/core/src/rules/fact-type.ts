import type { Bilingual } from "../kernel/language.js";

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
export function propertiesOf(type: FactType): FactCatalogue | null {
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
