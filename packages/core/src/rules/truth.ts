/**
 * What is known of a statement (giá trị chân lý): Kleene's strong three-valued logic.
 *
 * `all` is the weakest of its parts, `any` the strongest, `not` turns true and false round and leaves `unknown`. So a
 * missing fact never becomes a silent "false": it is `unknown` until the rest decides the matter either way.
 */
export const TRUTHS = ["false", "unknown", "true"] as const;
export type Truth = (typeof TRUTHS)[number];

/** The same as numbers in the order of {@link TRUTHS}, for the compiled form: `all` = min, `any` = max, `not` = 2 - x. */
export type TruthCode = 0 | 1 | 2;
export const FALSE: TruthCode = 0;
export const UNKNOWN: TruthCode = 1;
export const TRUE: TruthCode = 2;

/** The statement that all of these hold; of nothing at all it is "true". */
export function allOf(parts: readonly Truth[]): Truth {
  return parts.includes("false") ? "false" : parts.includes("unknown") ? "unknown" : "true";
}

/** The statement that one of these holds; of nothing at all it is "false". */
export function anyOf(parts: readonly Truth[]): Truth {
  return parts.includes("true") ? "true" : parts.includes("unknown") ? "unknown" : "false";
}

/** The contrary statement. */
export function negate(truth: Truth): Truth {
  return truth === "true" ? "false" : truth === "false" ? "true" : "unknown";
}
