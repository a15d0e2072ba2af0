import { actorSchema } from "../log/actor.js";
import { z } from "zod";
import type { LegalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { citationSchema } from "../kernel/citation.schema.js";

/** What can have happened to the figures of a province. */
export interface TargetEventData {
  /** A figure came in (số liệu). Nothing is overwritten: a later figure for the same day stands beside the earlier one. */
  MeasurementRecorded: {
    readonly measurement: string;
    readonly indicator: string;
    readonly scope: string;
    readonly value: number;
    /** The day the figure is true for, not the day it was reported. */
    readonly asOf: LegalDate;
    /** Where it comes from, in words: a report's number, a register. */
    readonly source: string;
    /** It is where the way to the target begins. */
    readonly baseline: boolean;
    readonly synthetic: boolean;
  };
  /** A figure was wrong. It stays in the log and counts no more. */
  MeasurementWithdrawn: { readonly measurement: string; readonly reason: string };
}

/** What happened to the figures, before the shell adds who and when it was entered. */
export type TargetFact = {
  [Type in keyof TargetEventData]: {
    readonly type: Type;
    readonly happenedOn: LegalDate;
    readonly data: TargetEventData[Type];
  };
}[keyof TargetEventData];

const words = z.string().trim().min(1);
const common = {
  /** Names the figure, once: `2024-gso-new-cooperatives`. */
  measurement: words,
  on: legalDateSchema,
  actor: actorSchema,
  basis: citationSchema.nullable().optional(),
  idempotencyKey: z.string().min(1).optional(),
};

export const targetCommandSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("record-measurement"),
    ...common,
    indicator: words,
    /** `province` unless said otherwise; as the target's own `scope`. */
    scope: words.optional(),
    value: z.number(),
    asOf: legalDateSchema,
    source: words,
    baseline: z.boolean().optional(),
    synthetic: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal("withdraw-measurement"), ...common, reason: words }),
]);

/** A command about the figures of a province. */
export type TargetCommand = z.infer<typeof targetCommandSchema>;

/** The stream of a province's figures. */
export function targetStream(province: string): string {
  return `${province}/targets`;
}
