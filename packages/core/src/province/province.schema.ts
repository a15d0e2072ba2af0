import { z } from "zod";
import { type Deadline, type DeadlineSchema, deadlineSchema } from "../deadline/deadline.schema.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { TRUST_LEVELS } from "../kernel/citation.js";
import { citationSchema } from "../kernel/citation.schema.js";

/** An identifier: lower-case ASCII words joined by hyphens. Never carries diacritics. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Identifiers of tasks, targets and reporting duties: `document/place`, for example `kh-222-2023/II.14`. */
const placeId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\/[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/);
const bilingual = z.lazy(() => z.strictObject({ vi: z.string().min(1), en: z.string().min(1) }));
const lines = z.array(z.int().positive()).min(1);

const deadline: DeadlineSchema = deadlineSchema;

/** Where a row stands in its document's file (1-based lines), or in another named source. */
const sourceSchema = z.lazy(() =>
  z.strictObject({
    lines: lines.optional(),
    /** Another file or data set than the document's own. */
    file: z.string().optional(),
    /** The document whose lines are meant, where the row does not name one itself. */
    document: id.optional(),
    citation: citationSchema.optional(),
    trust: z.enum(TRUST_LEVELS).optional(),
    note: z.string().optional(),
  }),
);

/**
 * Lines of the file which are not a row of their own, and what they are. `from` and `to` are included. `not-expressible` is a
 * duty, target or report which the format has no way to say: it is owed by nobody here, and lists show it as missing.
 */
const skippedLinesSchema = z.lazy(() =>
  z
    .strictObject({
      from: z.int().positive(),
      to: z.int().positive(),
      why: z.enum([
        "heading",
        "general-statement",
        "legal-basis",
        "letterhead",
        "recipients",
        "signature",
        "table-head",
        "not-expressible",
      ]),
      /** Needed for `not-expressible`: what the lines say and why no row can hold it. */
      note: z.string().min(1).optional(),
    })
    .refine((it) => it.why !== "not-expressible" || it.note !== undefined, {
      error: "say in note what the lines say and why no row can hold it",
      path: ["note"],
    }),
);

/** A misprint of the scan, mended in the encoded text. `printed` stands on the line, `corrected` in the text. */
const correctionSchema = z.lazy(() =>
  z.strictObject({
    line: z.int().positive(),
    printed: z.string().min(1),
    corrected: z.string(),
  }),
);

export const documentSchema = z.lazy(() =>
  z.strictObject({
    id,
    number: z.string().min(1).nullable(),
    issuedOn: legalDateSchema.nullable(),
    issuedOnNote: z.string().optional(),
    /** The first day the document can have been known, where `issuedOn` is null. Duties are not handed out before it. */
    notBefore: legalDateSchema.optional(),
    issuer: id,
    monitor: id,
    status: z.enum(["issued", "draft"]),
    title: z.string().min(1),
    /** `null` while nobody has signed. The title is `null` where the file prints the name only. */
    signedBy: z.strictObject({ name: z.string().min(1), title: z.string().min(1).nullable() }).nullable(),
    basis: z.array(
      z.strictObject({
        number: z.string().min(1).nullable(),
        issuedOn: legalDateSchema.nullable(),
        title: z.string().min(1),
        source: sourceSchema.optional(),
        note: z.string().optional(),
      }),
    ),
    period: z.strictObject({ from: legalDateSchema, to: legalDateSchema }),
    source: z.strictObject({
      file: z.string().min(1),
      /** SHA-256 of the file the rows were read from, lower-case hex: tells whether another copy is the same. */
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      /** Which lines a field of the document itself was read from. */
      fields: z.record(z.string(), lines).optional(),
      skipped: z.array(skippedLinesSchema).optional(),
      corrections: z.array(correctionSchema).optional(),
    }),
    /** Totals which the document prints itself; the checks hold the rows against them. */
    printedTotals: z
      .array(
        z.strictObject({
          what: z.string().min(1),
          /** Rows counted: tasks of this origin, and of this section (numeral and title) where given. */
          origin: z.enum(["annex", "body"]),
          section: z.string().optional(),
          lead: id.optional(),
          count: z.int().nonnegative(),
          line: z.int().positive(),
        }),
      )
      .optional(),
    note: z.string().optional(),
  }),
);

export const AGENCY_KINDS = [
  "peoples-committee",
  "steering-committee",
  "department",
  "office",
  "alliance",
  "cooperative-union",
  "cooperative",
  "bank",
  "tax",
  "police",
  "court",
  "ministry",
  "party",
  "front",
  "association",
  "institute",
  "media",
  "fund",
  "other",
] as const;

export const agencySchema = z.lazy(() =>
  z.strictObject({
    id,
    name: bilingual,
    aliases: z.array(z.string().min(1)),
    kind: z.enum(AGENCY_KINDS),
    level: z.enum(["central", "region", "province", "district", "commune", "none"]),
    codes: z.record(z.string(), z.string()),
    /** The commune, district or other body in whose area it is: whom a report "to its own commune" goes to. */
    within: id.optional(),
    from: legalDateSchema.nullable(),
    until: legalDateSchema.nullable(),
    source: sourceSchema.optional(),
    note: z.string().optional(),
  }),
);

export const groupSchema = z.lazy(() =>
  z.strictObject({
    id,
    name: bilingual,
    aliases: z.array(z.string().min(1)).optional(),
    members: z.array(id),
    /** Whether the source names every member. `false`: one collective obligation until the embedder supplies them. */
    complete: z.boolean(),
    /** The day on which the list of a complete group's members became known. What was assigned before is one for all together. */
    membersKnownOn: legalDateSchema.optional(),
    from: legalDateSchema.nullable().optional(),
    until: legalDateSchema.nullable().optional(),
    source: sourceSchema,
    note: z.string().optional(),
  }),
);

export const successionSchema = z.lazy(() =>
  z.strictObject({
    from: id,
    to: id,
    /** First day of the successor. */
    on: legalDateSchema,
    /** The part of the work which went over, as `WORK_SCOPES` names it; `null` for all of it, or for the rest of a split. */
    scope: z.string().min(1).nullable(),
    citation: citationSchema,
    note: z.string().optional(),
  }),
);

/** Whether the days can be told without an answer of a person: a duty asks about its first deadline only. */
function saysItsDays(it: Deadline): boolean {
  if (it.kind === "within") return it.on !== undefined || it.ownDay === true;
  if (it.kind === "after-event") return it.on !== undefined;
  return (it.kind !== "every" && it.kind !== "interval") || it.first !== undefined;
}

/** Further deadlines of the same duty, where its words name several ("trước ngày 15/6 và 15/12 hằng năm"). */
const alsoDue = z
  .array(
    deadline.refine(saysItsDays, {
      error: "a further deadline must not wait for an answer: write a row of its own",
    }),
  )
  .min(1)
  .optional();

export const taskSchema = z.lazy(() =>
  z.strictObject({
    id: placeId,
    document: id,
    origin: z.enum(["annex", "body"]),
    section: z.strictObject({ numeral: z.string(), title: z.string().min(1) }),
    number: z.string().nullable(),
    text: z.string().min(1),
    /** The lead-in line this task stands under, where the document breaks one duty into several. */
    under: z.strictObject({ text: z.string().min(1), source: sourceSchema }).optional(),
    leads: z.array(id),
    /** The leads hold it together ("đồng chủ trì"): one obligation of all of them. Without it each has one of its own. */
    jointly: z.literal(true).optional(),
    cooperating: z.array(id),
    product: z.string().nullable(),
    deadlineText: z.string().nullable(),
    deadline,
    alsoDue,
    act: z.enum(["complete", "submit"]),
    /** What part of a body's work the task belongs to, for successions which split a body. */
    scope: z.string().optional(),
    /**
     * Rows of the same document, usually of its annex, which repeat this duty and give it to bodies, with its time.
     * The duty is handed out there: a task which names them needs no obligation of its own.
     */
    assignedIn: z.array(placeId).min(1).optional(),
    source: sourceSchema,
    note: z.string().optional(),
  }),
);

export const COMPARATORS = [">=", ">", "<=", "=", "~", "range"] as const;

export const measureSchema = z.lazy(() =>
  z.strictObject({
    indicator: id,
    comparator: z.enum(COMPARATORS),
    value: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    /** The printed figure is itself approximate ("khoảng 70 - 85 %"). */
    approximate: z.boolean().optional(),
    /** How far an approximate figure may be missed, in percent of it, where the document or a decision says so. */
    tolerance: z.number().positive().max(100).optional(),
    unit: z.string().min(1),
    horizon: legalDateSchema,
    /** The figure from which the way begins, where the document or a report names it. */
    baseline: z.strictObject({ value: z.number(), asOf: legalDateSchema, source: sourceSchema.optional() }).optional(),
    inferred: z.boolean(),
    note: z.string().optional(),
  }),
);

/** An indicator of the province's own, beside the catalogue. */
export const ownIndicatorSchema = z.lazy(() =>
  z.strictObject({
    id,
    name: bilingual,
    /** What is counted, of what, and when: enough for two people to arrive at the same figure. */
    definition: bilingual,
    unit: z.string().min(1),
    direction: z.enum(["higher-is-better", "lower-is-better", "exact"]),
    source: sourceSchema.optional(),
    note: z.string().optional(),
  }),
);

export const targetSchema = z.lazy(() =>
  z.strictObject({
    id: placeId,
    document: id,
    text: z.string().min(1),
    scope: z.string().min(1),
    measures: z.array(measureSchema).min(1),
    source: sourceSchema,
    note: z.string().optional(),
  }),
);

/** How often a report is due. */
export const REPORTING_PERIODS = [
  "week",
  "month",
  "quarter",
  "half-year",
  "nine-months",
  "year",
  "ad-hoc",
  "thematic",
] as const;

export const reportingSchema = z.lazy(() =>
  z.strictObject({
    id: placeId,
    document: id,
    reporters: z.array(id),
    recipients: z.array(id),
    /** Each reporter reports also to the member of this group in whose area it is (`agencies[].within`). */
    ownRecipient: id.optional(),
    through: z.array(id),
    finalRecipient: id.nullable(),
    consolidators: z.array(id),
    period: z.enum(REPORTING_PERIODS),
    due: deadline.nullable(),
    /**
     * The days whose data are reported (thời gian chốt số liệu), where the document sets its own: to this day of the period's
     * last month, from this day of the month before the period. Without `opensOn` from the day after the last ones closed.
     */
    dataWindow: z
      .strictObject({
        opensOn: z.int().min(1).max(31).optional(),
        closesOn: z.union([z.int().min(1).max(31), z.literal("last")]),
      })
      .optional(),
    /** What a regime of periodic reports says of each, in the document's words: its form, the way it is sent, its outline or form sheet. */
    form: z.string().min(1).optional(),
    way: z.string().min(1).optional(),
    outline: z.string().min(1).optional(),
    alsoDue,
    text: z.string().min(1),
    source: sourceSchema,
    note: z.string().optional(),
  }),
);

// The rows under their names: declarations spell each of them once.
const documents: z.ZodType<PlanDocument, PlanDocumentInput> = documentSchema;
const agencies: z.ZodType<Agency, AgencyInput> = agencySchema;
const groups: z.ZodType<Group, GroupInput> = groupSchema;
const successions: z.ZodType<Succession, SuccessionInput> = successionSchema;
const tasks: z.ZodType<TaskDefinition, TaskInput> = taskSchema;
const targets: z.ZodType<TargetDefinition, TargetInput> = targetSchema;
const indicators: z.ZodType<OwnIndicatorRow, OwnIndicatorInput> = ownIndicatorSchema;
const reporting: z.ZodType<ReportingDuty, ReportingInput> = reportingSchema;

/** What a province may hold beside its tasks. The conformance run holds the declaration against the data. */
export const CAPABILITIES = ["targets", "reporting", "successions", "rules"] as const;

/** The province format, version 1. See `docs/province-format.md`. */
export const provinceSchema = z.lazy(() =>
  z.strictObject({
    format: z.literal("kttt.province/1"),
    /** Version of the package or file, recorded when a plan is put to work. */
    version: z.string().min(1).optional(),
    /** The versions of @kttt/core the package is written for (`^0.1.0`). Another core refuses it. */
    coreRange: z.string().min(1).optional(),
    /** What the province holds beside its tasks. */
    capabilities: z.array(z.enum(CAPABILITIES)).optional(),
    id,
    name: bilingual,
    documents: z.array(documents).min(1),
    agencies: z.array(agencies).min(1),
    groups: z.array(groups),
    successions: z.array(successions),
    tasks: z.array(tasks),
    targets: z.array(targets),
    /** Indicators of the province's own, beside the catalogue. */
    indicators: z.array(indicators).optional(),
    reporting: z.array(reporting),
    rules: z.strictObject({
      targets: z.array(z.record(z.string(), z.unknown())),
      reminders: z.array(z.record(z.string(), z.unknown())),
      handling: z.array(z.record(z.string(), z.unknown())),
    }),
  }),
);

/** A province as it is declared and exported. */
export interface Province extends z.infer<typeof provinceSchema> {}
/** What may be written in TypeScript: dates are plain strings, the rest is the same. */
export interface ProvinceInput extends z.input<typeof provinceSchema> {}
export interface PlanDocument extends z.infer<typeof documentSchema> {}
export interface PlanDocumentInput extends z.input<typeof documentSchema> {}
export interface Agency extends z.infer<typeof agencySchema> {}
export interface AgencyInput extends z.input<typeof agencySchema> {}
export interface Group extends z.infer<typeof groupSchema> {}
export interface GroupInput extends z.input<typeof groupSchema> {}
export interface Succession extends z.infer<typeof successionSchema> {}
export interface SuccessionInput extends z.input<typeof successionSchema> {}
export interface TaskDefinition extends z.infer<typeof taskSchema> {}
export interface TaskInput extends z.input<typeof taskSchema> {}
export interface TargetDefinition extends z.infer<typeof targetSchema> {}
export interface TargetInput extends z.input<typeof targetSchema> {}
export interface OwnIndicatorRow extends z.infer<typeof ownIndicatorSchema> {}
export interface OwnIndicatorInput extends z.input<typeof ownIndicatorSchema> {}
export interface Measure extends z.infer<typeof measureSchema> {}
export interface ReportingDuty extends z.infer<typeof reportingSchema> {}
export interface ReportingInput extends z.input<typeof reportingSchema> {}
/** One of {@link CAPABILITIES}. */
export type Capability = (typeof CAPABILITIES)[number];
