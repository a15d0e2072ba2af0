import { isLegalDate, legalDate } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import { ROLES } from "@kttt/core/plan";
import { z } from "zod";
import type { Account } from "../account.js";
import { signInProblem } from "./errors.js";

const reference = z.string().trim().min(1).max(300);
const day = z.string().refine(isLegalDate).transform(legalDate);
/** The library itself acts as `engine`; nobody signs in as that. */
const role = z.enum(ROLES).exclude(["engine"]);

const accountSchema = z
  .strictObject({
    agency: reference.nullable(),
    person: reference.nullable(),
    roles: z.array(role).max(ROLES.length).readonly(),
    for: z.strictObject({ person: reference, from: day, to: day }).optional(),
    province: reference.optional(),
    kind: z.enum(["body", "province", "auditor", "system"]),
  })
  .refine((it) => it.for === undefined || it.for.from <= it.for.to, { path: ["for"] })
  .refine((it) => it.for === undefined || it.person !== null, { path: ["person"] });

/**
 * Reads what an identity provider, a gateway or a cookie says of an account. A substitute must be somebody by name, because
 * both are recorded.
 *
 * @throws KtttError `sign-in/bad-account`, which names the fields and none of their values
 */
export function readAccount(said: unknown): Account {
  const read = accountSchema.safeParse(said);
  if (read.success) {
    const { for: substituted, province, ...rest } = read.data;
    return { ...rest, ...(substituted ? { for: substituted } : {}), ...(province === undefined ? {} : { province }) };
  }
  const what = [...new Set(read.error.issues.map((it) => it.path.join(".") || "account"))].join(", ");
  throw new KtttError(signInProblem("sign-in/bad-account", [], { what }));
}
