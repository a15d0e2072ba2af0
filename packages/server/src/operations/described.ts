import { z } from "@hono/zod-openapi";

/** Data which core describes by a schema or type of its own: shown in the document under its name, as JSON Schema says it. */
export function described<Data>(name: string, schema: Readonly<Record<string, unknown>> = {}): z.ZodType<Data> {
  const { $schema: _, ...rest } = schema;
  return z.custom<Data>((it) => typeof it === "object" && it !== null).openapi(name, { type: "object", ...rest });
}

/** Any JSON object. */
export const anyObject = z.record(z.string(), z.unknown());
