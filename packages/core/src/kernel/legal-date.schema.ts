import { z } from "zod";
import { accepting } from "./accepting.js";
import { isLegalDate, type LegalDate } from "./legal-date.js";

/** The schema under a name: declarations which hold one do not spell it out. */
export interface LegalDateSchema extends z.ZodType<LegalDate, string> {}

const day = z.iso.date().refine(isLegalDate, { error: "not a real day YYYY-MM-DD", params: { expected: "day" } });

/** A real day `YYYY-MM-DD`, years 1900 to 2999. Its JSON Schema is a string of `format: date`. */
export const legalDateSchema = accepting(day, (value) =>
  isLegalDate(value) ? value : undefined,
) as unknown as LegalDateSchema;
