import { z } from "@hono/zod-openapi";
import { day } from "./list-query.js";

/** Something with an id and the words for it. */
export const namedSchema = z.object({ id: z.string(), name: z.string() }).openapi("Named");
export type Named = z.output<typeof namedSchema>;

/** A word of a fixed list: its id, and what it is called. */
export const labelledSchema = z.object({ id: z.string(), label: z.string() }).openapi("Labelled");

/** The answer of a list. */
export function listAnswer<Item extends z.ZodType>(name: string, item: Item) {
  return z
    .object({
      items: z.array(item),
      next: z.string().nullable().openapi({ description: "The cursor of the next page; null on the last one" }),
      total: z.int().openapi({ description: "How many there are under the filter, on all pages" }),
      asOf: day,
      filter: z
        .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
        .openapi({ description: "What the list was narrowed by" }),
    })
    .openapi(name);
}
