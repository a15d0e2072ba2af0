import { z } from "zod";

const day = z.iso.date();
const chance = z.number().min(0).max(1);
const expected = {
  id: z.string(),
  obligations: z.number().nonnegative(),
  overdue: z.array(z.strictObject({ on: day, chance, mean: z.number().nonnegative() })),
  daysLate: z.strictObject({ p10: z.int(), p50: z.int(), p90: z.int() }).nullable(),
};
/** What one plan of `kttt what-if` comes to. */
const outcomeOfPlan = z.strictObject({
  bodies: z.array(z.strictObject(expected)),
  duties: z.array(z.strictObject({ ...expected, kind: z.enum(["task", "report", "consolidation"]) })),
  deciding: z.array(z.string()),
});

/** The answer of `kttt what-if --json`. */
export const whatIfShape = z.strictObject({
  format: z.literal("kttt.what-if/1"),
  synthetic: z.literal(true),
  province: z.string(),
  span: z.strictObject({ from: day, to: day }),
  runs: z.int().positive(),
  plan: outcomeOfPlan,
  changed: outcomeOfPlan.nullable(),
});
