import { z } from "zod";
import { provinceSchema } from "./province.schema.js";

/** What a JSON Schema validator cannot see; `defineProvince` and `kttt check` do. */
const NOT_CHECKED = [
  "references between rows (agencies, groups, documents, indicators) and unique ids",
  "real days of the calendar beyond the date format, and order of dates",
  "exactly one of before/on, value or min/max as the comparator needs",
  "units against the indicator catalogue, printed totals, Unicode NFC",
  "the meaning of rules (facts, operators, order)",
].join("; ");

/** The province format as JSON Schema (draft 2020-12). It says itself what it cannot check. */
export function provinceJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(provinceSchema, { io: "input", unrepresentable: "any" }),
    $id: "urn:kttt:province:1",
    title: "kttt province, format 1",
    description: `A province's plan as data. Not checked by this schema, but by defineProvince(): ${NOT_CHECKED}.`,
  };
}
