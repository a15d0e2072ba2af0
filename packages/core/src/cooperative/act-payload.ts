import { z } from "zod";
import { legalDateSchema } from "../kernel/legal-date.schema.js";

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

const count = z.int().nonnegative();

/** What the paper of an act says that a guard or a time limit needs. Each act uses its own part. */
export const actPayloadSchema = z.strictObject({
  /** Votes in favour, of the votes or persons which the law counts against. */
  votes: z.strictObject({ for: count, of: count }).optional(),
  /** Which call of the meeting, how many came, of how many called. */
  meeting: z.strictObject({ call: z.int().min(1).max(3), attending: count, convened: count }).optional(),
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
  issues: z.array(z.strictObject({ newspaper: z.string().min(1), number: z.int(), on: legalDateSchema })).optional(),
  council: z.array(z.enum(COUNCIL_SEATS)).optional(),
  petitioner: z.enum(PETITIONERS).optional(),
  debtDueOn: legalDateSchema.optional(),
  exempt: z.boolean().optional(),
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
  note: z.string().min(1).optional(),
});

export type ActPayload = z.infer<typeof actPayloadSchema>;
