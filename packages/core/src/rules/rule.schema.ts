import { z } from "zod";
import { type Citation } from "../kernel/citation.js";
import { citationSchema } from "../kernel/citation.schema.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { isForbiddenName } from "../kernel/plain-data.js";

/** What a file of rules may hold at most. Beyond it is refused before anything is read further. */
export const RULE_LIMITS = {
  /** Characters of a file given as text. */
  characters: 2_000_000,
  /** Nested arrays and objects of the JSON. */
  jsonDepth: 48,
  /** Values of all kinds in the JSON. */
  jsonValues: 100_000,
  /** Rules, and likewise named conditions. */
  rules: 1_000,
  /** Values of all kinds in the JSON of one rule or named condition. */
  valuesOfRule: 10_000,
  /** Nested all / any / not of one rule, named conditions included. */
  conditionDepth: 12,
  /** Comparisons of one rule, those of its named conditions included. */
  leavesOfRule: 500,
  /** Comparisons of all rules together. */
  leaves: 20_000,
  /** Items of a list in `value`. */
  listItems: 500,
  pathSteps: 6,
  nameLength: 120,
  textLength: 2_000,
} as const;

// A message is an error code: `schemaProblems` makes it a problem with words in both languages.
const name = z
  .string()
  .refine((it) => !isForbiddenName(it), { error: "input/forbidden-name", abort: true })
  .max(RULE_LIMITS.nameLength)
  .regex(/^[A-Za-z0-9]+(?:[-._/][A-Za-z0-9]+)*$/, { error: "rules/bad-name" });
const path = z
  .string()
  .refine((it) => !it.split(".").some(isForbiddenName), { error: "input/forbidden-name", abort: true })
  .max(RULE_LIMITS.nameLength * RULE_LIMITS.pathSteps)
  .regex(/^\$(?:\.[A-Za-z][A-Za-z0-9_-]*){1,6}$/, { error: "rules/bad-path" });
const priority = z.int({ error: "rules/bad-priority" }).min(1, "rules/bad-priority").max(1_000, "rules/bad-priority");
const text = z.string().min(1).max(RULE_LIMITS.textLength);
const bilingual = z.lazy(() => z.strictObject({ vi: text, en: text }));

/** Whole numbers beyond 2^53 have been rounded before anybody could compare them. */
const exactNumber = z.number().refine((it) => !Number.isInteger(it) || Number.isSafeInteger(it), {
  error: "input/number-rounded",
});
const scalar = z.lazy(() =>
  z.union([z.boolean(), exactNumber, z.string().max(RULE_LIMITS.textLength)], {
    error: "rules/not-a-value",
  }),
);
const list = z.array(scalar).max(RULE_LIMITS.listItems);
const factReference = z.lazy(() => z.strictObject({ fact: name, path: path.optional() }));

const value = z.lazy(() => z.union([scalar, list, factReference], { error: "rules/not-a-value" }));

/** One comparison: a fact, or a place in it, against a value or another fact. */
const leafSchema = z.lazy(() =>
  z.strictObject({
    fact: name,
    path: path.optional(),
    operator: name,
    value,
    priority: priority.optional(),
    citation: citationSchema.optional(),
  }),
);

const junction = { priority: priority.optional(), citation: citationSchema.optional() };
const part: z.ZodType<Condition> = z.lazy(() => conditionSchema);

const allSchema = z.lazy(() => z.strictObject({ all: z.array(part).min(1, "rules/empty-list"), ...junction }));
const anySchema = z.lazy(() => z.strictObject({ any: z.array(part).min(1, "rules/empty-list"), ...junction }));
const notSchema = z.lazy(() => z.strictObject({ not: part, ...junction }));
const namedSchema = z.lazy(() => z.strictObject({ condition: name, ...junction }));

/** What a rule or a named condition begins with, as json-rules-engine has it: a leaf alone is no root. */
const rootConditionSchema: z.ZodType<RootCondition> = z.lazy(() =>
  z.union([allSchema, anySchema, notSchema, namedSchema], {
    error: "rules/not-a-root-condition",
  }),
);
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([allSchema, anySchema, notSchema, namedSchema, leafSchema], { error: "rules/not-a-condition" }),
);

/** What a rule says when it applies. `params` are plain values; facts are never put into them. */
const outcomeSchema = z.lazy(() =>
  z.strictObject({
    type: name,
    params: z.record(name, z.union([scalar, list], { error: "rules/not-a-value" })).optional(),
  }),
);

/** One rule (quy tắc): what json-rules-engine reads, with its source, its time and its order. */
export const ruleSchema = z.lazy(() =>
  z.strictObject({
    id: name,
    name: bilingual.optional(),
    citation: citationSchema,
    /** First and last day in force, both included; an end left out is open. */
    validity: z.strictObject({ from: legalDateSchema.optional(), until: legalDateSchema.optional() }).optional(),
    /** Rules which this one beats where it applies. */
    exceptionTo: z.array(name).min(1).max(50).optional(),
    /** Rules of one group answer one question. Without a group a rule stands alone. */
    group: name.optional(),
    /** Within its group the higher one decides. 1 when left out, as in json-rules-engine. */
    priority: priority.optional(),
    conditions: rootConditionSchema,
    event: outcomeSchema,
  }),
);

export const namedConditionsSchema = z.record(name, rootConditionSchema);

/** A file of rules, format 1. */
export const ruleFileSchema = z.lazy(() =>
  z.strictObject({
    format: z.literal("kttt.rules/1"),
    conditions: namedConditionsSchema.optional(),
    rules: z.array(ruleSchema).max(RULE_LIMITS.rules),
  }),
);

export type Scalar = boolean | number | string;
export interface FactReference {
  readonly fact: string;
  readonly path?: string | undefined;
}
export type LeafValue = Scalar | readonly Scalar[] | FactReference;

interface Junction {
  readonly priority?: number | undefined;
  readonly citation?: Citation | undefined;
}
export interface LeafCondition extends Junction {
  readonly fact: string;
  readonly path?: string | undefined;
  readonly operator: string;
  readonly value: LeafValue;
}
export interface AllCondition extends Junction {
  readonly all: readonly Condition[];
}
export interface AnyCondition extends Junction {
  readonly any: readonly Condition[];
}
export interface NotCondition extends Junction {
  readonly not: Condition;
}
export interface NamedCondition extends Junction {
  readonly condition: string;
}
export type RootCondition = AllCondition | AnyCondition | NotCondition | NamedCondition;
export type Condition = RootCondition | LeafCondition;

/** What a rule says when it applies (kết luận). */
export interface Outcome {
  readonly type: string;
  readonly params?: Readonly<Record<string, Scalar | readonly Scalar[]>> | undefined;
}

/** One rule as it is written. */
export interface Rule {
  readonly id: string;
  readonly name?: { readonly vi: string; readonly en: string } | undefined;
  readonly citation: Citation;
  readonly validity?: { readonly from?: LegalDate | undefined; readonly until?: LegalDate | undefined } | undefined;
  readonly exceptionTo?: readonly string[] | undefined;
  readonly group?: string | undefined;
  readonly priority?: number | undefined;
  readonly conditions: RootCondition;
  readonly event: Outcome;
}

/** A file of rules as it is written. */
export interface RuleFile {
  readonly format: "kttt.rules/1";
  readonly conditions?: Readonly<Record<string, RootCondition>> | undefined;
  readonly rules: readonly Rule[];
}

/** What a JSON Schema validator cannot see; `loadRules` does. */
const NOT_CHECKED = [
  "facts, paths, operators, values and outcomes against their catalogues",
  "unique ids, exceptions to rules which exist, circles",
  "named conditions which exist, the size of conditions written out",
  "real days beyond the date format, first day before last",
  "keys written twice, and names which reach a prototype",
].join("; ");

/** A file of rules as JSON Schema (draft 2020-12), made from {@link ruleFileSchema}. It says itself what it cannot check. */
export function ruleFileJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(ruleFileSchema, { io: "input", unrepresentable: "any" }),
    $id: "urn:kttt:rules:1",
    title: "kttt rules, format 1",
    description: `Rules in the form of json-rules-engine. Not checked by this schema, but by loadRules(): ${NOT_CHECKED}.`,
  };
}
