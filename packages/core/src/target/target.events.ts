import { z } from "zod";
import type { LegalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { type Attachment, commandFields, idText, words } from "../log/command.js";
import type { StoredEvent } from "../log/event.js";

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
    readonly attachments?: readonly Attachment[];
  };
  /** A figure was wrong. It stays in the log and counts no more. */
  MeasurementWithdrawn: {
    readonly measurement: string;
    readonly reason: string;
    readonly attachments?: readonly Attachment[];
  };
}

/** What happened to the figures, before the shell adds who and when it was entered. */
export type TargetFact = {
  [Type in keyof TargetEventData]: {
    readonly type: Type;
    readonly happenedOn: LegalDate;
    readonly data: TargetEventData[Type];
  };
}[keyof TargetEventData];

/** The version of the shape of each type's data, as written today. */
export const TARGET_EVENT_VERSIONS: Readonly<Record<keyof TargetEventData, number>> = {
  MeasurementRecorded: 1,
  MeasurementWithdrawn: 1,
};

/** An event of the figures in the log: a union which narrows by `type`. */
export type StoredTargetEvent = {
  [Type in keyof TargetEventData]: StoredEvent<Type, TargetEventData[Type]>;
}[keyof TargetEventData];

/** Whether an event of any stream is one of the figures, in its present shape (after `toPresentEvent`). */
export function isTargetEvent(event: StoredEvent): event is StoredTargetEvent {
  return Object.hasOwn(TARGET_EVENT_VERSIONS, event.type);
}

const common = {
  ...commandFields,
  /** Names the figure, once: `2024-gso-new-cooperatives`. */
  measurement: idText,
};

export const targetCommandSchema = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("record-measurement"),
      ...common,
      indicator: idText,
      /** As the target's own `scope`. Defaults to `province`. */
      scope: idText.optional(),
      value: z.number(),
      asOf: legalDateSchema,
      source: words,
      baseline: z.boolean().optional(),
      synthetic: z.boolean().optional(),
    }),
    z.strictObject({ type: z.literal("withdraw-measurement"), ...common, reason: words }),
  ]),
);

/** A command about the figures of a province. */
export type TargetCommand = z.infer<typeof targetCommandSchema>;

/** The stream of a province's figures. */
export function targetStream(province: string): string {
  return `${province}/targets`;
}
