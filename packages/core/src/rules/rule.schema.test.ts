import { describe, expect, it } from "vitest";
import { z } from "zod";
import { rules } from "../../bench/rules-scenario.js";
import { ruleFileJsonSchema, ruleFileSchema } from "./rule.schema.js";

const schema = ruleFileJsonSchema();
const fromJsonSchema = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const file = { format: "kttt.rules/1", conditions: { farming: { not: { condition: "trade" } } }, rules };
const [first] = rules;

describe("The JSON Schema of rule files", () => {
  it("is plain JSON, of draft 2020-12, and says what it does not check", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kttt:rules:1" });
    expect(schema["description"]).toMatch(/loadRules\(\).*circles/);
  });

  it.each<[string, unknown, boolean]>([
    ["a file", file, true],
    ["a file without rules", { format: "kttt.rules/1" }, false],
    ["a wrong format", { ...file, format: "kttt.rules/2" }, false],
    ["a field nobody knows", { ...file, rules: [{ ...first, priorty: 1 }] }, false],
    ["a rule without a citation", { ...file, rules: [{ ...first, citation: undefined }] }, false],
    ["an empty all", { ...file, rules: [{ ...first, conditions: { all: [] } }] }, false],
    [
      "nonsense deep inside",
      { ...file, rules: [{ ...first, conditions: { all: [{ not: { any: [{ fact: 1 }] } }] } }] },
      false,
    ],
    [
      "a path with a script",
      {
        ...file,
        rules: [{ ...first, conditions: { all: [{ fact: "a", path: "$[(@.x)]", operator: "equal", value: 1 }] } }],
      },
      false,
    ],
    ["a priority of 0", { ...file, rules: [{ ...first, priority: 0 }] }, false],
  ])("%s: says what the zod schema says", (_, input, expected) => {
    const plain: unknown = JSON.parse(JSON.stringify(input));
    expect(ruleFileSchema.safeParse(plain).success).toBe(expected);
    expect(fromJsonSchema.safeParse(plain).success).toBe(expected);
  });
});
