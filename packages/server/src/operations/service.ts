import { z } from "@hono/zod-openapi";
import { operation } from "../operation.js";

const healthSchema = z.object({ status: z.enum(["ok"]) }).openapi("Health");
const readySchema = z
  .object({
    status: z.enum(["ready", "stopping", "away"]),
    provinces: z.array(z.object({ id: z.string(), status: z.enum(["ready", "away"]) })),
  })
  .openapi("Ready");

export const health = operation({
  id: "health",
  path: "/health",
  summary: "Whether the process runs",
  tag: "service",
  answer: healthSchema,
  open: true,
});

export const ready = operation({
  id: "ready",
  path: "/ready",
  summary: "Whether requests can be served: 503 while a store is away, and while stopping",
  tag: "service",
  answer: readySchema,
  open: true,
});

export const openapiDocument = operation({
  id: "openapiDocument",
  path: "/api/v1/openapi.json",
  summary: "This description",
  tag: "service",
  answer: z.record(z.string(), z.unknown()),
  open: true,
});
