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

const ofProvince = {
  synthetic: z.literal(true),
  province: z.string(),
  span: z.strictObject({ from: day, to: day }),
  runs: z.int().positive(),
  plan: outcomeOfPlan,
  changed: outcomeOfPlan.nullable(),
};
/** The answer of `kttt what-if --json`. */
export const whatIfShape = z.strictObject({ format: z.literal("kttt.what-if/1"), ...ofProvince });

const meanAt = z.array(z.strictObject({ on: day, mean: z.number().nonnegative() }));
/** The answer of `kttt what-if --national --json`. */
export const whatIfNationalShape = z.strictObject({
  format: z.literal("kttt.what-if-national/1"),
  synthetic: z.literal(true),
  provinces: z.array(z.strictObject(ofProvince)).min(1),
  together: z.strictObject({ plan: meanAt, changed: meanAt.nullable() }),
  leftOut: z.array(z.strictObject({ province: z.string(), why: z.string() })),
});
