import { type FactType, propertiesOf } from "./fact-type.js";
import { isOfType, type ValueCheck, valueCheckOf } from "./fact-value.js";

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
  const value = steps.length === 0 ? given : follow(given, steps);
  if (value === undefined || value === null) return undefined;
  return value === WRONG || isOfType(value, check) ? value : WRONG;
}

/** One key per place, to read it once however many conditions ask for it. */
export function keyOf(operand: Pick<Operand, "fact" | "path">): string {
  return `${operand.fact} ${operand.path ?? ""}`;
}
