import type { Outcome } from "./rule.schema.js";

/** One text per outcome: outcomes are the same when they say the same, whatever the order of their parameters. */
export function outcomeKey({ type, params = {} }: Outcome): string {
  return JSON.stringify([type, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
