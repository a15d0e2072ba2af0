import { z } from "zod";
import { CLAIM_KINDS, type ClaimKind } from "./assets/asset-order.js";
import { type OriginId, ORIGINS_2012, ORIGINS_2023 } from "./assets/non-divisible.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { referenceSchema } from "./case-facts.js";

/** What a dissolution resolution must contain (Law 17/2023/QH15 art. 98.1.a to đ). */
export const RESOLUTION_CONTENTS = ["name-and-office", "reason", "handover", "contracts-and-debts", "labour"] as const;

/** Who asks for a bankruptcy (Law 51/2014/QH13 art. 5). A creditor whose debt is fully secured has no such right. */
export const PETITIONERS = [
  "unsecured-creditor",
  "partly-secured-creditor",
  "secured-creditor",
  "employee",
  "trade-union",
  "representative",
  "member",
] as const;

/** Who sits in a dissolution council of the 2012 law. */
export const COUNCIL_SEATS = [
  "committee",
  "registry",
  "specialised-agency",
  "representative-organisation",
  "alliance",
  "commune",
  "board",
  "control",
  "management",
  "members",
] as const;

const CLAIM_KIND_NAMES = Object.keys(CLAIM_KINDS) as [ClaimKind, ...ClaimKind[]];
const ORIGIN_NAMES = Object.keys({ ...ORIGINS_2012, ...ORIGINS_2023 }) as [OriginId, ...OriginId[]];
const count = z.int().nonnegative();
const vnd = count;
const id = z.string().min(1).max(300);

/** Claims, non-divisible funds and members of a cooperative whose assets are distributed, in whole VND. */
export const inventorySchema = z.lazy(() =>
  z.strictObject({
    proceeds: vnd,
    claims: z.array(
      z.strictObject({
        id,
        kind: z.enum(CLAIM_KIND_NAMES),
        creditor: id,
        amount: vnd,
        collateral: vnd.optional(),
      }),
    ),
    nonDivisible: z.array(
      z.strictObject({ id, origin: z.enum(ORIGIN_NAMES), value: vnd, agreedFor: id.nullable().optional() }),
    ),
    members: z.array(z.strictObject({ ref: id, capital: vnd })),
  }),
);
/** Everything a paper of any act may say that a guard, a time limit or the assets need. */
const fields = () => ({
  /** Votes in favour, of the votes or persons which the law counts against. */
  votes: z.strictObject({ for: count, of: count }).optional(),
  /** Which call of the meeting, how many came, of how many called. */
  meeting: z
    .strictObject({
      call: z.int().min(1).max(3),
      attending: count,
      convened: count,
      /** A congress of delegates: each has as many votes as members have entrusted to it (art. 61.4). */
      delegates: z.boolean().optional(),
      /** The day planned for the call before this one; the next is called within 30, then 20 days of it (art. 59.7). */
      plannedBefore: legalDateSchema.optional(),
      /** Day on which the notice was sent, at least three days before (art. 60.1). */
      noticeOn: legalDateSchema.optional(),
      /** Who signed the minutes: without chair or secretary more than half of those attending (art. 57.4). */
      signed: z.strictObject({ chair: z.boolean(), secretary: z.boolean(), attending: count.default(0) }).optional(),
    })
    .optional(),
  contents: z.array(z.enum(RESOLUTION_CONTENTS)).optional(),
  /** Point of art. 103.1 of the 2023 law (`a` to `g`) or clause of art. 56 or point of 54.2 of the 2012 law. */
  ground: z.string().min(1).optional(),
  explainBy: legalDateSchema.optional(),
  byTax: z.boolean().optional(),
  choice: z.string().min(1).optional(),
  reorganisation: z
    .strictObject({ form: z.enum(["division", "consolidation", "merger"]), sameKind: z.boolean() })
    .optional(),
  from: legalDateSchema.optional(),
  to: legalDateSchema.optional(),
  /** Branches for which the cooperative gives the notice at the same time (art. 47.6 of Decree 92/2024). */
  branches: z.array(referenceSchema).optional(),
  issues: z.array(z.strictObject({ newspaper: z.string().min(1), number: z.int(), on: legalDateSchema })).optional(),
  council: z.array(z.enum(COUNCIL_SEATS)).optional(),
  /** Which of the two the cooperative is a member of; they then sit in the council (Decree 193/2013 art. 19.2.b). */
  memberOf: z.array(z.enum(["representative-organisation", "alliance"])).optional(),
  /** Whether the branch is in another district or province than the head office (Circular 03/2014 art. 16.2). */
  elsewhere: z.boolean().optional(),
  /** How an asset was sold, and at which revalued price in VND (Circular 31/2018 art. 4.2.b). */
  auction: z.boolean().optional(),
  value: vnd.optional(),
  petitioner: z.enum(PETITIONERS).optional(),
  debtDueOn: legalDateSchema.optional(),
  exempt: z.boolean().optional(),
  /** The debtor has no money or other assets left for fee, advance or costs of the bankruptcy (art. 105.1). */
  noMeans: z.boolean().optional(),
  /** Whether the recovery plan uses collateral, and whether the creditor whose security it is agreed (art. 91.4). */
  collateral: z.strictObject({ used: z.boolean(), agreed: z.boolean() }).optional(),
  /** Creditors' meeting: whole VND of unsecured debt, heads, the administrator's presence. */
  creditors: z
    .strictObject({
      debtTotal: count,
      debtPresent: count,
      present: count,
      inFavour: count,
      debtInFavour: count,
      administratorPresent: z.boolean(),
    })
    .optional(),
  /** What there is to distribute, for the act of distributing the assets. */
  inventory: inventorySchema.optional(),
  note: z.string().min(1).optional(),
});
/** Any of the fields: the shape in which acts are stored. {@link payloadSchemaOf} is that of one act. */
export const actPayloadSchema = z.lazy(() => z.strictObject(fields()));
export interface ActPayload extends z.infer<typeof actPayloadSchema> {}
export interface ActPayloadInput extends z.input<typeof actPayloadSchema> {}
export type ActField = keyof ActPayload;

const CREDITORS = ["creditors"] as const;
const GROUND = ["ground"] as const;
const CHOICE = ["choice"] as const;
const SPAN = ["from", "to"] as const;

/** What the paper of each act may say beside a note. An act which is not listed says nothing more. */
export const ACT_FIELDS = {
  "adopt-resolution": ["votes", "meeting", "contents", "council"],
  approve: ["votes", "meeting", "reorganisation"],
  "settle-assets": ["inventory"],
  "approve-disposal": ["votes", "meeting"],
  "decide-objection": CHOICE,
  "settle-complaint": CHOICE,
  advertise: ["issues"],
  "submit-dossier": GROUND,
  "order-dissolution": ["council", "memberOf", "ground"],
  confirm: ["elsewhere"],
  "sell-assets": ["auction", "value"],
  "record-decision": ["ground", "byTax"],
  "notify-violation": ["ground", "explainBy"],
  "receive-request": ["byTax"],
  "revoke-after-end": GROUND,
  "revoke-untrue": GROUND,
  "cancel-changes": GROUND,
  petition: ["petitioner", "debtDueOn"],
  "ask-amendment": ["to"],
  "extend-amendment": ["to"],
  "extend-inventory": ["to"],
  "notify-simplified": ["noMeans"],
  "call-meeting": ["from"],
  "recall-meeting": ["from"],
  "repeat-meeting": ["from"],
  accept: ["exempt"],
  "postpone-meeting": CREDITORS,
  "resolve-recovery": CREDITORS,
  "resolve-declaration": CREDITORS,
  "resolve-stop": CREDITORS,
  "pass-nothing": CREDITORS,
  "fail-again": CREDITORS,
  "postpone-plan-meeting": CREDITORS,
  "pass-plan": ["creditors", "collateral", "to"],
  "reject-plan": CREDITORS,
  "fail-plan-again": CREDITORS,
  "amend-plan": CREDITORS,
  "notify-suspension": SPAN,
  "extend-suspension": SPAN,
  "notify-resumption": ["from", "branches"],
} as const satisfies Readonly<Record<string, readonly ActField[]>>;

/** What the paper of each act may say, by act. */
export type ActPayloads = {
  readonly [Act in keyof typeof ACT_FIELDS]: Pick<ActPayload, (typeof ACT_FIELDS)[Act][number] | "note">;
};

/** The fields of one act, a note included. */
export function fieldsOfAct(act: string): readonly ActField[] {
  const own: readonly ActField[] = Object.hasOwn(ACT_FIELDS, act) ? ACT_FIELDS[act as keyof ActPayloads] : [];
  return [...own, "note"];
}

/** The schema of what the paper of one act says. */
export function payloadSchemaOf(act: string): z.ZodType<ActPayload> {
  const { shape } = actPayloadSchema.unwrap();
  return z.strictObject(Object.fromEntries(fieldsOfAct(act).map((it) => [it, shape[it]])));
}
