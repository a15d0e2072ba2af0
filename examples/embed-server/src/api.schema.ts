import { commandSchema } from "@kttt/core";
import { z } from "zod";

const legalDay = z.iso.date();
const instant = z.iso.datetime();
const actor = z.object({ agency: z.string(), person: z.string().nullable(), role: z.string() });

export const eventSchema = z.object({
  id: z.string(),
  position: z.int(),
  stream: z.string(),
  version: z.int(),
  type: z.string(),
  happenedOn: legalDay,
  recordedAt: instant,
  actor,
  basis: z.record(z.string(), z.unknown()).nullable(),
  data: z.unknown(),
});

export const executedSchema = z.object({
  /** The key had been used: these are the events of that time, nothing new was done. */
  replayed: z.boolean(),
  events: z.array(eventSchema),
});

export const obligationSchema = z.object({
  id: z.string(),
  body: z.string(),
  text: z.string(),
  status: z.string(),
  lastDay: legalDay.nullable(),
  wasOverdue: z.boolean(),
});

export const boardSchema = z.object({
  on: legalDay,
  body: z.string(),
  own: z.array(obligationSchema),
  toAccept: z.array(obligationSchema),
});

export const pageSchema = z.object({ events: z.array(eventSchema), next: z.int().nullable() });

export const healthSchema = z.object({ status: z.enum(["ok", "database-away"]), today: legalDay });

export const problemSchema = z.object({
  error: z.string(),
  problems: z.array(
    z.object({
      code: z.string(),
      where: z.string(),
      message: z.string(),
      hint: z.string(),
      basis: z.string().nullable(),
    }),
  ),
});

export const boardQuery = z.strictObject({ body: z.string().min(1) });
export const eventsQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
export { commandSchema };
