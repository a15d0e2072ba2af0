import { isLegalDate, type LegalDate } from "@kttt/core";
import { z } from "@hono/zod-openapi";

/** A legal day in a query or an answer. */
export const day = z
  .custom<LegalDate>((value) => isLegalDate(value as string))
  .openapi({ type: "string", format: "date", example: "2024-09-30" });

/** Yes or no in a query. */
export const flag = z
  .enum(["true", "false"])
  .transform((it) => it === "true")
  .openapi({ type: "boolean", enum: undefined as unknown as [] });

/** The most items of one page. */
export const MOST_ITEMS = 1000;

/** The language and the province: what every question may say. */
export const common = {
  lang: z
    .enum(["vi", "en"])
    .optional()
    .openapi({ description: "The language of words; else Accept-Language, else Vietnamese" }),
  province: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .openapi({ description: "Only this province; may be left out where one is served" }),
} as const;

/** The day whose truth is asked for. */
export const asOf = {
  asOf: day.optional().openapi({ type: "string", format: "date", description: "As it was at the end of this day" }),
} as const;

/** What every list takes. */
export const paging = {
  q: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: "Words to look for; marks may be left out: “bao cao”, “dang ky”" }),
  cursor: z.string().min(1).max(1000).optional().openapi({ description: "`next` of the page before" }),
  limit: z.coerce.number().int().min(1).max(MOST_ITEMS).optional().openapi({
    type: "integer",
    minimum: 1,
    maximum: MOST_ITEMS,
    description: "At most so many items; 100 where it is left out",
  }),
} as const;

/** What narrows a list of things which somebody owes. */
export const owed = {
  body: z.string().min(1).max(300).optional().openapi({ description: "Who has it, alone or with others" }),
  overdue: flag.optional(),
  dueBy: day.optional().openapi({ type: "string", format: "date", description: "Still owed, and due by this day" }),
  noDay: flag.optional().openapi({ type: "boolean", description: "Only what has no day" }),
} as const;
