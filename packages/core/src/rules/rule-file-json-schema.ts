import { z } from "zod";
import { ruleFileSchema } from "./rule.schema.js";

/** What a JSON Schema validator cannot see; `loadRules` does. */
const NOT_CHECKED = [
  "facts, paths, operators, values and outcomes against their catalogues",
  "unique ids, exceptions to rules which exist, circles",
  "named conditions which exist, the size of conditions written out",
  "real days beyond the date format, first day before last",
  "keys written twice, and names which reach a prototype",
].join("; ");

/** A file of rules as JSON Schema (draft 2020-12), made from {@link ruleFileSchema}. It says itself what it cannot check. */
export function ruleFileJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(ruleFileSchema, { io: "input", unrepresentable: "any" }),
    $id: "urn:kttt:rules:1",
    title: "kttt rules, format 1",
    description: `Rules in the form of json-rules-engine. Not checked by this schema, but by loadRules(): ${NOT_CHECKED}.`,
  };
}
