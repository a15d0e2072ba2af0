import { z } from "@hono/zod-openapi";

type JsonSchema = Readonly<Record<string, unknown>>;

const SCHEMAS = new Map<string, () => JsonSchema>();

/**
 * Data which core describes by a schema or type of its own: shown in the document under its name, as JSON Schema says it. The schema
 * of commands alone takes half of the time in which a server starts, so each is made when the document is asked for.
 */
export function described<Data>(name: string, schema: () => JsonSchema = () => ({})): z.ZodType<Data> {
  SCHEMAS.set(name, schema);
  return z.custom<Data>((it) => typeof it === "object" && it !== null).openapi(name, { type: "object" });
}

/** The JSON Schema of what is {@link described} under a name; `undefined` for any other. */
export function describedSchema(name: string): JsonSchema | undefined {
  const made = SCHEMAS.get(name)?.();
  if (!made) return undefined;
  const { $schema: _, ...schema } = made;
  return { type: "object", ...schema };
}

/** Any JSON object. */
export const anyObject = z.record(z.string(), z.unknown());
