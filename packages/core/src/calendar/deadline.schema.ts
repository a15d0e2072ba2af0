import { z } from "zod";
import { legalDateSchema } from "./legal-date.schema.js";

/** `MM-DD`, a day of any year. `02-29` falls on the last day of February in a common year. */
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const year = z.int().min(1900).max(2999);
const month = z.int().min(1).max(12);
const quarter = z.int().min(1).max(4);
const half = z.int().min(1).max(2);

/**
 * A day inside a period: the `day`-th of its `month`-th month (1 to 3 in a quarter, always 1 in a month, 1 to 6 in a half-year).
 * `"last"` is the last day of that month. Without `month` the last month of the period is meant.
 */
const dayInPeriod = z.strictObject({
  month: z.int().min(1).max(9).optional(),
  day: z.union([z.int().min(1).max(31), z.literal("last")]),
});

/** Every kind may say that the day was not printed but read into the words, and why. */
const common = { inferred: z.boolean().optional(), inferredNote: z.string().optional() };
/** `before` is exclusive (the last day on time is the day before), `on` inclusive. At most one of them. */
const dayOfYear = { before: monthDay.optional(), on: monthDay.optional() };
const dayOfPeriod = { before: dayInPeriod.optional(), on: dayInPeriod.optional() };

/** What a document says about when (thời hạn). The kinds are the contract of the province format. */
export const deadlineSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("month"), year, month, ...common }),
  z.strictObject({ kind: z.literal("quarter"), year, quarter, ...common }),
  z.strictObject({ kind: z.literal("year"), year, ...common }),
  z.strictObject({ kind: z.literal("all-year"), year, ...common }),
  z.strictObject({ kind: z.literal("year-range"), from: year, to: year, ...common }),
  z.strictObject({ kind: z.literal("annual"), ...dayOfYear, ...common }),
  z.strictObject({ kind: z.literal("phase-and-annual"), ...common }),
  z.strictObject({ kind: z.literal("weekly"), ...common }),
  z.strictObject({ kind: z.literal("every"), years: z.int().min(1).max(50), first: year.optional(), ...common }),
  z.strictObject({ kind: z.literal("quarterly"), ...dayOfPeriod, ...common }),
  z.strictObject({ kind: z.literal("monthly"), ...dayOfPeriod, ...common }),
  z.strictObject({
    kind: z.literal("half-year"),
    year: year.optional(),
    half: half.optional(),
    ...dayOfPeriod,
    ...common,
  }),
  z.strictObject({ kind: z.literal("nine-months"), year: year.optional(), ...dayOfPeriod, ...common }),
  z.strictObject({
    kind: z.literal("within"),
    n: z.int().positive(),
    unit: z.enum(["day", "workingDay", "week", "month", "year"]),
    /** The act the time runs from, in words; `on` is its day where the document prints it. */
    from: z.string().min(1),
    on: legalDateSchema.optional(),
    ...common,
  }),
  z.strictObject({ kind: z.literal("continuous"), ...common }),
  z.strictObject({ kind: z.literal("before-plan-period"), ...common }),
  z.strictObject({
    kind: z.literal("date"),
    before: legalDateSchema.optional(),
    on: legalDateSchema.optional(),
    ...common,
  }),
  z.strictObject({ kind: z.literal("none"), ...common }),
]);

/** One deadline, as declared. */
export type Deadline = z.infer<typeof deadlineSchema>;
/** The names of the deadline kinds. */
export type DeadlineKind = Deadline["kind"];
/** A day inside a period. */
export type DayInPeriod = z.infer<typeof dayInPeriod>;

/** The names of the deadline kinds, in the order of the contract. */
export const DEADLINE_KINDS: readonly DeadlineKind[] = deadlineSchema.options.map((option) => option.shape.kind.value);
