import { z } from "zod";
import { idText } from "../log/command.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";

/** How far funds and assets of the cooperative come from the State; it decides which papers the dossier needs. */
export const STATE_SUPPORT = ["none", "whole", "partial", "both"] as const;
export type StateSupport = (typeof STATE_SUPPORT)[number];

/**
 * A reference which the embedder's own system keeps (`party/7f3a`, `coop/hcm-0012`): letters, digits and `._-` in parts
 * divided by `/`. Names of persons have spaces and are refused; no personal data enters a case.
 */
export const referenceSchema = z.string().regex(/^[a-z][a-z0-9-]*(?:\/[A-Za-z0-9._-]+)+$/);

/** A branch (chi nhánh), representative office (văn phòng đại diện) or place of business (địa điểm kinh doanh). */
export const branchSchema = z.lazy(() =>
  z.strictObject({
    id: referenceSchema,
    kind: z.enum(["branch", "office", "place"]),
    abroad: z.boolean().default(false),
  }),
);

/** The facts which guards, clocks and lists read. `null` takes back what was recorded. */
export const caseFactsSchema = z.lazy(() =>
  z.strictObject({
    /** Day on which all debts and other property obligations were paid. */
    debtsPaidOn: legalDateSchema.nullable().optional(),
    /** Whether any obligation is still open: creditors must then be told. */
    debtsOutstanding: z.boolean().nullable().optional(),
    /** Day of the tax authority's confirmation that tax is completed. */
    taxCompletedOn: legalDateSchema.nullable().optional(),
    /** Disputes before a court or an arbitrator. */
    disputes: z.int().nonnegative().optional(),
    /** How far non-divisible funds and assets come from the State, as reviewed. */
    stateSupport: z.enum(STATE_SUPPORT).nullable().optional(),
    /** Whether the seal was issued by the police. */
    policeSeal: z.boolean().optional(),
    /** The commune of its head office, by the roster or by name. */
    commune: idText.nullable().optional(),
    /** What it does or did (ngành). */
    trade: idText.nullable().optional(),
    /** Since when it has not worked, where somebody found it out; the register's status has a day of its own. */
    stoppedSince: legalDateSchema.nullable().optional(),
    /** Branches as they come to be known. */
    branches: z.array(branchSchema).optional(),
    /** Days on which branches completed their tax. */
    branchTax: z.array(z.strictObject({ branch: referenceSchema, on: legalDateSchema.nullable() })).optional(),
  }),
);
export interface CaseFacts extends z.infer<typeof caseFactsSchema> {}
export interface CaseFactsInput extends z.input<typeof caseFactsSchema> {}
