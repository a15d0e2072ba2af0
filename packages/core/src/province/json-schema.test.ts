import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DEADLINE_KINDS } from "../deadline/deadline.schema.js";
import { fixtureInput, livelyProvince, taskRow } from "../testing-fixture/fixture-province.js";
import { checkProvince } from "./define-province.js";
import { provinceJsonSchema } from "./json-schema.js";
import { provinceSchema } from "./province.schema.js";

/** The schema as another program reads it: from JSON, by a reader which knows nothing of ours. */
const schema = JSON.parse(JSON.stringify(provinceJsonSchema())) as Parameters<typeof z.fromJSONSchema>[0];
const reader = z.fromJSONSchema(schema);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const base = () => plain(livelyProvince()) as Record<string, unknown> & { tasks: Record<string, unknown>[] };

describe("the JSON Schema of the province format", () => {
  it("is draft 2020-12, has a name of its own, and every object in it is closed", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:kttt:province:1",
      type: "object",
      additionalProperties: false,
    });
  });

  it("says itself what it cannot check", () => {
    const words = String((schema as { description?: string }).description);
    for (const part of ["references between rows", "order of dates", "printed totals", "NFC", "defineProvince()"]) {
      expect(words).toContain(part);
    }
  });

  it("asks for every field the contract names, and knows every deadline kind", () => {
    const text = JSON.stringify(schema);
    for (const kind of DEADLINE_KINDS) expect(text).toContain(`"const":"${kind}"`);
    expect((schema as { required?: string[] }).required).toEqual(
      expect.arrayContaining([
        ...["format", "id", "name", "documents", "agencies", "groups", "successions"],
        ...["tasks", "targets", "reporting", "rules"],
      ]),
    );
  });

  it.each([
    ["a sound province", (it: ReturnType<typeof base>) => it, true],
    ["a field too many", (it: ReturnType<typeof base>) => ({ ...it, extra: 1 }), false],
    ["a list that is none", (it: ReturnType<typeof base>) => ({ ...it, agencies: {} }), false],
    ["no id", ({ id: _, ...rest }: ReturnType<typeof base>) => rest, false],
    [
      "an unknown deadline kind",
      (it: ReturnType<typeof base>) => ({ ...it, tasks: [{ ...it.tasks[0], deadline: { kind: "soon" } }] }),
      false,
    ],
    [
      "a deadline without its fields",
      (it: ReturnType<typeof base>) => ({ ...it, tasks: [{ ...it.tasks[0], deadline: { kind: "month" } }] }),
      false,
    ],
    ["an id with diacritics", (it: ReturnType<typeof base>) => ({ ...it, id: "hà-nội" }), false],
  ])("agrees with zod about %s", (_, change, sound) => {
    const input = change(base());
    expect(provinceSchema.safeParse(input).success).toBe(sound);
    expect(reader.safeParse(input).success).toBe(sound);
  });

  it("lets through what only defineProvince sees, as it says", () => {
    const input = plain(fixtureInput({ tasks: [taskRow("I.1", { kind: "none" }, { leads: ["nobody"] })] }));
    expect(reader.safeParse(input).success).toBe(true);
    expect(checkProvince(input).problems.map((it) => it.code)).toEqual(["province/unknown-agency"]);
  });

  it("ships with the package under the name its exports promise", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      exports: Record<string, unknown>;
    };
    expect(manifest.exports["./province.schema.json"]).toBe("./dist/province.schema.json");
  });
});
