import type { ProblemPath } from "../kernel/problem.js";
import { type Condition, conditionSchema } from "./rule.schema.js";

/**
 * The whole parts of a broken condition, from the outside in: so that one fault in a rule does not hide the others.
 */
export function wholeParts(written: unknown, path: ProblemPath): readonly (readonly [Condition, ProblemPath])[] {
  if (typeof written !== "object" || written === null) return [];
  const parsed = conditionSchema.safeParse(written);
  if (parsed.success) return [[parsed.data, path]];
  return ["all", "any", "not"].flatMap((kind) => {
    const inner = (written as Record<string, unknown>)[kind];
    return Array.isArray(inner)
      ? inner.flatMap((part: unknown, index) => wholeParts(part, [...path, kind, index]))
      : wholeParts(inner, [...path, kind]);
  });
}
