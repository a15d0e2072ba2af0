import { z } from "zod";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { monthLength } from "../kernel/legal-date.js";

/** `MM-DD`, a day of any year. `02-29` falls on the last day of February in a common year. */
const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .refine((value) => Number(value.slice(3)) <= monthLength(2000, Number(value.slice(0, 2))), {
    error: "no month has such a day",
  });
const year = z.int().min(1900).max(2999);
const month = z.int().min(1).max(12);
const quarter = z.int().min(1).max(4);
const half = z.int().min(1).max(2);

/**
 * A day inside a period: the `day`-th of its `month`-th month (1 to 3 in a quarter, 1 to 6 in a half-year, 1 to 9 in
 * nine months; a month has none to tell). `"last"` is the last day of that month, `"last-working"` its last working day.
 * Without `month` the last month of the period is meant.
 */
const dayOfMonth = z.lazy(() => z.union([z.int().min(1).max(31), z.literal("last"), z.literal("last-working")]));
const dayInMonths = (months: number) =>
  z.strictObject({ month: z.int().min(1).max(months).optional(), day: dayOfMonth });
const dayInMonth = z.lazy(() => z.strictObject({ day: dayOfMonth }));

/** Every kind may say that the day was not printed but read into the words, and why. */
const common = { inferred: z.boolean().optional(), inferredNote: z.string().optional() };
/** The words name the end of the period ("cuối năm", "đến hết quý II") and not the period itself. The last day is the same. */
const end = z.literal(true).optional();
/** The hour by which it must be done on the last day ("trước 17h00 ngày …"). It changes no day. */
const hour = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .optional();
/** The year to which the outlook goes ("tầm nhìn đến năm 2045"). It sets no day. */
const outlook = year.optional();
const unit = z.enum(["day", "workingDay", "week", "month", "year"]);

/**
 * When a period's turn falls due. `before` is exclusive (the last day on time is the day before), `on` inclusive.
 * `offset` moves that day by so many periods: 1 for "31/01 năm sau", "ngày 05 tháng sau"; -1 for "trước 01/12 năm trước".
 * `after` counts a time limit from the last day of the period ("05 ngày sau khi kết thúc quý"), and then names no day.
 */
const turn = {
  offset: z
    .int()
    .min(-5)
    .max(5)
    .refine((it) => it !== 0, { error: "an offset of 0 is no offset" })
    .optional(),
  after: z.strictObject({ n: z.int().min(1).max(9999), unit }).optional(),
  hour,
};
/** `before` is exclusive (the last day on time is the day before), `on` inclusive. At most one of them. */
const dayOfYear = { before: monthDay.optional(), on: monthDay.optional(), ...turn };
const dayOfPeriod = (months: number) => ({
  before: dayInMonths(months).optional(),
  on: dayInMonths(months).optional(),
  ...turn,
});

interface Bounded {
  readonly before?: unknown;
  readonly on?: unknown;
  readonly offset?: unknown;
  readonly after?: unknown;
  readonly hour?: unknown;
}
const oneDay = (it: Bounded) =>
  (it.before === undefined || it.on === undefined) &&
  (it.offset === undefined || it.before !== undefined || it.on !== undefined) &&
  (it.after === undefined || (it.before === undefined && it.on === undefined)) &&
  (it.hour === undefined || it.on !== undefined);
const ONE_DAY = { error: "give before, on or after, one of them; offset goes with a day, hour with on" };
const inOrder = (it: { readonly from?: number | undefined; readonly to?: number | undefined }) =>
  it.from === undefined || it.to === undefined || it.from <= it.to;

/** What a document says about when (thời hạn). The kinds are the contract of the province format. */
export const deadlineSchema = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("month"), year, month, end, ...common }),
    z.strictObject({ kind: z.literal("quarter"), year, quarter, end, ...common }),
    z.strictObject({ kind: z.literal("year"), year, end, outlook, ...common }),
    z.strictObject({ kind: z.literal("all-year"), year, ...common }),
    z
      .strictObject({
        kind: z.literal("year-range"),
        from: year,
        to: year,
        outlook,
        ...common,
      })
      .refine(inOrder, { error: "the years are in the wrong order" }),
    z
      .strictObject({
        kind: z.literal("annual"),
        ...dayOfYear,
        /** The first and the last year in which it comes, where they are printed ("hằng năm (2026-2030)"). */
        from: year.optional(),
        to: year.optional(),
        ...common,
      })
      .refine(oneDay, ONE_DAY)
      .refine(inOrder, { error: "the years are in the wrong order" }),
    z.strictObject({ kind: z.literal("phase-and-annual"), ...common }),
    z.strictObject({ kind: z.literal("weekly"), ...common }),
    z.strictObject({ kind: z.literal("every"), years: z.int().min(2).max(50), first: year.optional(), ...common }),
    z.strictObject({ kind: z.literal("quarterly"), ...dayOfPeriod(3), ...common }).refine(oneDay, ONE_DAY),
    z
      .strictObject({
        kind: z.literal("monthly"),
        before: dayInMonth.optional(),
        on: dayInMonth.optional(),
        ...turn,
        ...common,
      })
      .refine(oneDay, ONE_DAY),
    z
      .strictObject({
        kind: z.literal("half-year"),
        year: year.optional(),
        half: half.optional(),
        ...dayOfPeriod(6),
        ...common,
      })
      .refine(oneDay, ONE_DAY),
    z
      .strictObject({ kind: z.literal("nine-months"), year: year.optional(), ...dayOfPeriod(9), ...common })
      .refine(oneDay, ONE_DAY),
    z.strictObject({
      kind: z.literal("within"),
      n: z.int().positive(),
      unit,
      /** The act the time runs from, in words; `on` is its day where the document prints it. */
      from: z.string().min(1),
      on: legalDateSchema.optional(),
      /** The act is the issue of the document itself ("kể từ ngày Kế hoạch này được ban hành"): its day is the document's. */
      ownDay: z.literal(true).optional(),
      /** Counted back from the act: it must be done that long before it ("03 ngày làm việc trước ngày …"). */
      backwards: z.literal(true).optional(),
      ...common,
    }),
    z.strictObject({ kind: z.literal("continuous"), ...common }),
    z.strictObject({ kind: z.literal("before-plan-period"), ...common }),
    z
      .strictObject({
        kind: z.literal("date"),
        before: legalDateSchema.optional(),
        on: legalDateSchema.optional(),
        /** The first day of the work, where it is printed ("từ ngày … đến hết ngày …"). */
        from: legalDateSchema.optional(),
        hour,
        ...common,
      })
      .refine((it) => it.hour === undefined || it.on !== undefined, { error: "an hour goes with on" })
      .refine((it) => (it.before === undefined) !== (it.on === undefined), { error: "give before or on, one of them" })
      .refine((it) => it.from === undefined || it.from <= (it.on ?? it.before ?? it.from), {
        error: "the first day comes after the last",
      }),
    z.strictObject({ kind: z.literal("none"), ...common }),
    /** Owed only when somebody asks for it ("theo yêu cầu", "đột xuất"). */
    z.strictObject({ kind: z.literal("on-demand"), ...common }),
    /** To be done once something has happened ("sau khi Bộ ban hành hướng dẫn"), by no certain day; `on` is the day it happened. */
    z.strictObject({
      kind: z.literal("after-event"),
      event: z.string().min(1),
      on: legalDateSchema.optional(),
      ...common,
    }),
    /** Every so many days, weeks or months ("10 ngày một lần"), counted from `first`, the first day of the first turn. */
    z.strictObject({
      kind: z.literal("interval"),
      n: z.int().min(1).max(366),
      unit: z.enum(["day", "week", "month"]),
      first: legalDateSchema.optional(),
      ...common,
    }),
  ]),
);

/** One deadline, as declared. */
export type Deadline = z.infer<typeof deadlineSchema>;
/** The schema under a name, so that a declaration which holds one does not spell it out. */
export interface DeadlineSchema extends z.ZodType<Deadline, z.input<typeof deadlineSchema>> {}
/** The names of the deadline kinds. */
export type DeadlineKind = Deadline["kind"];
/** The deadlines of one kind. */
export type DeadlineOf<Kind extends DeadlineKind> = Extract<Deadline, { kind: Kind }>;
/** A day inside a period. */
export type DayInPeriod = z.infer<ReturnType<typeof dayInMonths>>;

/** The names of the deadline kinds, in the order of the contract. */
export const DEADLINE_KINDS: readonly DeadlineKind[] = [
  "month",
  "quarter",
  "year",
  "all-year",
  "year-range",
  "annual",
  "phase-and-annual",
  "weekly",
  "every",
  "quarterly",
  "monthly",
  "half-year",
  "nine-months",
  "within",
  "continuous",
  "before-plan-period",
  "date",
  "none",
  "on-demand",
  "after-event",
  "interval",
];
