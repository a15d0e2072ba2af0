import { commandFields, idText, LONGEST_TEXT, words } from "../log/command.js";
import { z } from "zod";
import { accepting, hasFields } from "../kernel/accepting.js";
import { knownPlain } from "../kernel/known-plain.js";
import { isUnicodeText, shareable } from "../kernel/plain-copy.js";
import { isLegalDate, type LegalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { branchSchema, type CaseFacts, type CaseFactsInput, caseFactsSchema, referenceSchema } from "./case-facts.js";
import { BRANCH_STATUSES, LEGAL_STATUSES, COOPERATIVE_KINDS } from "../law/legal-status.js";
import { OBSTACLE_KINDS, type ObstacleKind } from "./obstacle.js";
import { type Paper, PAPER_KINDS, type PaperKind, type Service } from "./paper.js";
import { PARTY_ROLES, type PartyRole } from "./party.js";
import { type ActPayload, type ActPayloadInput, actPayloadSchema } from "./act-payload.js";

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  Object.keys(record) as unknown as readonly [Key, ...Key[]];

const roles = z.enum(keysOf(PARTY_ROLES));
interface RoleSchema extends z.ZodType<PartyRole, PartyRole> {}
const role: RoleSchema = roles;
interface PaperKindSchema extends z.ZodType<PaperKind, PaperKind> {}
const paperKind: PaperKindSchema = z.enum(keysOf(PAPER_KINDS));

interface ObstacleKindSchema extends z.ZodType<ObstacleKind, ObstacleKind> {}
const obstacleKind: ObstacleKindSchema = z.enum(keysOf(OBSTACLE_KINDS));

const served = new Map<LegalDate, readonly Service[]>();
/** The services of so many days are kept: of ten years. */
const MOST_DAYS = 4_000;
const ROLES = keysOf(PARTY_ROLES);

/** A paper served on everybody on one day: one and the same list for all papers of the day. */
export function servedOnAll(on: LegalDate): readonly Service[] {
  let list = served.get(on);
  if (!list) {
    if (served.size >= MOST_DAYS) served.clear();
    const made = ROLES.map((to): Service => ({ on, to }));
    served.set(on, (list = shareable(knownPlain(made), made)));
  }
  return list;
}

/**
 * The day on which a paper was served on a role, where it says that and nothing else; one and the same for all papers. Measured over a
 * year of 840 cases: half of what a log holds of an act were services, and one in three hundred was a new one.
 */
function serviceOf(value: unknown): Service | undefined {
  if (!hasFields(value, 2)) return undefined;
  const { on, to } = value;
  return isLegalDate(on) ? servedOnAll(on)[ROLES.indexOf(to as PartyRole)] : undefined;
}

const serviceSchema = z.strictObject({ on: legalDateSchema, to: role }).readonly();

export const paperSchema = z.lazy(() =>
  z.strictObject({
    date: legalDateSchema,
    kind: paperKind,
    number: words,
    served: z.array(serviceSchema).readonly().default([]),
  }),
);

/** The parts of a list, where each is in order; `undefined` where one is not. */
function allOf<Part>(list: unknown, partOf: (value: unknown) => Part | undefined): readonly Part[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const parts: Part[] = [];
  for (const it of list) {
    const part = partOf(it);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return Object.freeze(parts);
}

function servicesOf(list: unknown): readonly Service[] | undefined {
  // All of a day are known as they stand.
  const known = Array.isArray(list)
    ? served.get((list[0] as Partial<Service> | undefined)?.on as LegalDate)
    : undefined;
  return known === list ? known : allOf(list, serviceOf);
}

/** A paper which says all it can say, and all of it in order as it stands. */
function paperOf(value: unknown): Paper | undefined {
  if (!hasFields(value, 4)) return undefined;
  const { date, kind, number } = value;
  if (!isLegalDate(date) || typeof kind !== "string" || !Object.hasOwn(PAPER_KINDS, kind)) return undefined;
  if (typeof number !== "string" || number === "" || number.length > LONGEST_TEXT || number.trim() !== number)
    return undefined;
  const served = isUnicodeText(number) ? servicesOf(value["served"]) : undefined;
  return served && Object.freeze({ date, kind: kind as PaperKind, number, served });
}

interface PaperOutput extends z.output<typeof paperSchema> {}
interface PaperInput extends z.input<typeof paperSchema> {}
interface PaperSchema extends z.ZodType<PaperOutput, PaperInput> {}
const paper: PaperSchema = paperSchema;

/**
 * The papers of an act. Those which are in order as they stand are made as the log keeps them: of the eighty values of an event fifty
 * are the days on which its papers were served.
 */
export const papersSchema = accepting(z.array(paper).readonly(), (value) => {
  const taken = allOf(value, paperOf);
  return taken && shareable(taken, taken);
});
const papers = papersSchema;

/** What every command on a case says. */
const common = { case: idText, ...commandFields };

interface FactsSchema extends z.ZodType<CaseFacts, CaseFactsInput> {}
const facts: FactsSchema = caseFactsSchema;
interface PayloadSchema extends z.ZodType<ActPayload, ActPayloadInput> {}
/** Most papers say nothing beside: thirty fields which are not there need not be looked for. */
export const payloadSchema: PayloadSchema = accepting(
  z.lazy(() => actPayloadSchema),
  (value) => (hasFields(value, 0) ? {} : undefined),
);

const act = {
  act: words,
  papers,
  payload: payloadSchema.default({}),
};

/** The steps of the review of stopped cooperatives, in their order (plan of Ho Chi Minh City, section II.1). */
export const REVIEW_STEPS = ["listed", "notified", "classified", "debts-determined", "measure-chosen"] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

/** Point of art. 100.1 of the 2023 law: an act prohibited once dissolution has begun. */
export const PROHIBITED_POINTS = ["a", "b", "c", "d", "đ", "e", "g"] as const;

export const caseCommandSchema = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("open-case"),
      ...common,
      cooperative: z.strictObject({ ref: referenceSchema, kind: z.enum(COOPERATIVE_KINDS) }),
      /** Status which the register shows on the day, where there is one. */
      status: z.enum(keysOf(LEGAL_STATUSES)).nullable().default(null),
      branches: z
        .array(branchSchema.unwrap().extend({ status: z.enum(keysOf(BRANCH_STATUSES)).nullable().default(null) }))
        .default([]),
      facts: facts.default({}),
      /** Who acts in the case, by role: agencies of the roster. The registry is the agency which opens it. */
      bodies: z.partialRecord(roles, idText).default({}),
      synthetic: z.boolean().default(false),
    }),
    z.strictObject({ type: z.literal("record-facts"), ...common, facts, papers }),
    z.strictObject({
      type: z.literal("record-review"),
      ...common,
      step: z.enum(REVIEW_STEPS),
      papers,
      /** The class, the measure, as the step asks. */
      result: words.nullable().default(null),
    }),
    /** What holds the handling up (vướng mắc), by an id of the caller's: the one its lifting names. */
    z.strictObject({
      type: z.literal("record-obstacle"),
      ...common,
      obstacle: idText,
      kind: obstacleKind,
      /** What exactly; `other` needs it. */
      note: words.nullable().default(null),
      papers,
    }),
    z.strictObject({
      type: z.literal("lift-obstacle"),
      ...common,
      obstacle: idText,
      note: words.nullable().default(null),
      papers,
    }),
    z.strictObject({
      type: z.literal("open-proceeding"),
      ...common,
      flow: words,
      branch: referenceSchema.nullable().default(null),
      /** Where an existing file stands. Defaults to the beginning. */
      state: words.nullable().default(null),
      /** Acts which the existing file holds, in order of time: the clocks count from them. */
      earlier: z
        .array(z.strictObject({ ...act, on: legalDateSchema }))
        .readonly()
        .default([]),
    }),
    z.strictObject({
      type: z.literal("record-act"),
      ...common,
      ...act,
      /** The proceeding, or the flow of the only open one. */
      proceeding: words,
    }),
    z.strictObject({
      type: z.literal("record-prohibited-act"),
      ...common,
      point: z.enum(PROHIBITED_POINTS),
      by: z.strictObject({ role, ref: referenceSchema }),
      papers,
      /** For point d: the contract was made to carry out the dissolution. */
      forDissolution: z.boolean().default(false),
    }),
    /** Another agency fills a role from the day on: a district which went, a court which took the file over. */
    z.strictObject({ type: z.literal("assign-body"), ...common, role, agency: idText, papers, reason: words }),
    z.strictObject({
      type: z.literal("correct"),
      ...common,
      entry: z.int().positive(),
      reason: words,
      /** What it should have been; nothing: the entry is taken out. */
      instead: z
        .strictObject({
          on: legalDateSchema.optional(),
          papers: papers.optional(),
          payload: payloadSchema.optional(),
          facts: facts.optional(),
        })
        .nullable()
        .default(null),
    }),
    z.strictObject({ type: z.literal("close-case"), ...common, reason: words }),
  ]),
);

/** Something done to a case, checked and with its defaults filled in. */
export type CaseCommand = z.output<typeof caseCommandSchema>;
/** The same as written by a caller. */
export type CaseCommandInput = z.input<typeof caseCommandSchema>;
export type CaseCommandType = CaseCommand["type"];
export type CaseCommandOf<Type extends CaseCommandType> = Extract<CaseCommand, { readonly type: Type }>;
