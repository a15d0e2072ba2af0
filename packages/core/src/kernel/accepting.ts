import type { z } from "zod";
import { isPlain } from "./plain-data.js";

/** Whether a value is a plain object of so many fields; which ones, is found out by reading them: it inherits none. */
export function hasFields(value: unknown, count: number): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return isPlain(value) && Object.keys(value).length === count;
}

/**
 * The schema, which takes at once what `taken` knows to be in order, and reads everything else as before, with all its problems.
 *
 * For what a command holds a hundred times, each day and each service of a paper: of a year of 840 cases, reading
 * commands asked for a seventh of all memory, nearly all of it for these.
 *
 * @param taken what the schema would give for the value, or `undefined`: a property test holds both to the same results
 */
export function accepting<Schema extends z.ZodType>(schema: Schema, taken: (value: unknown) => unknown): Schema {
  const internals = schema._zod;
  const { run } = internals;
  internals.run = (payload, context) => {
    const made = context.direction === "backward" ? undefined : taken(payload.value);
    if (made === undefined) return run(payload, context);
    payload.value = made;
    return payload;
  };
  return schema;
}
