import { describeError } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isKtttError, type KtttError } from "../kernel/problem.js";
import { renderPath } from "../kernel/problem.js";
import { visible } from "../kernel/language.js";
import { commandSchema } from "./commands.js";
import { parseCommand } from "./families.js";

const sound = {
  type: "report",
  obligation: "kh-10-2023/I.1@once#so-a",
  on: "2024-06-14",
  actor: { agency: "so-a", person: null, role: "lead" },
};

function refusal(input: unknown): KtttError {
  try {
    parseCommand(input);
  } catch (error) {
    if (isKtttError(error)) return error;
    throw error;
  }
  throw new Error("the command was taken");
}
const told = (input: unknown) => refusal(input).problems.map((it) => `${it.code} ${renderPath(it.path)}`);

describe("a command from outside", () => {
  it("which is sound comes through as it is", () => {
    expect(parseCommand(sound)).toEqual(sound);
    expect(parseCommand({ ...sound, type: "return", reason: " Thiếu ", correctBy: "2024-07-01" })).toMatchObject({
      reason: "Thiếu",
    });
  });

  it("gets everything that is wrong with it at once, each with its path", () => {
    const wrong = {
      type: "return",
      obligaton: "kh-10-2023/I.1@once#so-a",
      on: "2024-02-30",
      actor: { agency: "", person: null, role: "boss", name: "…" },
      reason: "   ",
      correctBy: 7,
    };
    expect(told(wrong).sort()).toEqual(
      [
        "input/missing-field obligation",
        "input/unknown-field obligaton",
        "input/wrong-shape on",
        "input/wrong-shape actor.agency",
        "input/unknown-kind actor.role",
        "input/unknown-field actor.name",
        "input/wrong-shape reason",
        "input/wrong-shape correctBy",
      ].sort(),
    );
  });

  it("is told what was meant, in Vietnamese and in English", () => {
    const { obligation, ...rest } = sound;
    const [unknown, missing] = [
      describeError(refusal({ ...rest, obligaton: obligation }), "vi"),
      describeError(refusal({ ...rest, obligaton: obligation }), "en"),
    ];
    expect(unknown.find((it) => it.code === "input/unknown-field")).toMatchObject({
      message: "Không có trường “obligaton” ở đây.",
      hint: "Có phải “obligation” không? Nếu không, hãy bỏ trường này đi.",
    });
    expect(missing.find((it) => it.code === "input/missing-field")).toMatchObject({
      message: "The field “obligation” is missing.",
      hint: "Add it; where the document leaves it blank, write null if the format allows it.",
    });
    expect(describeError(refusal({ ...sound, on: "14/6/2024" }), "vi")[0]?.message).toBe(
      "Giá trị không đúng dạng; cần: một ngày có thật, dạng YYYY-MM-DD.",
    );
  });

  it("of an unknown type is told the types there are", () => {
    const error = refusal({ ...sound, type: "raport" });
    expect(error.code).toBe("input/unknown-kind");
    expect(error.path).toEqual(["type"]);
    expect(describeError(error, "en")[0]?.hint).toMatch(/^Did you mean “report”\? Allowed: .*start.*cancel/);
  });

  it.each([[null], ["report"], [42], [[]], [undefined], [{}]])("%j is none, and is told so", (input) => {
    expect(refusal(input).problems.length).toBeGreaterThan(0);
  });

  it("with a field inherited, computed while it is read, or of a class is not read", () => {
    const read: string[] = [];
    const computed = {
      ...sound,
      get nil() {
        read.push("nil");
        return true;
      },
    };
    expect(told(computed)).toEqual(["input/not-plain-data nil"]);
    expect(told(Object.create(sound))).toEqual(["input/not-plain-data "]);
    expect(told({ ...sound, actor: Object.create(sound.actor) as object })).toEqual(["input/not-plain-data actor"]);
    const trap = { get: () => void read.push("trap"), ownKeys: () => Reflect.ownKeys(sound) };
    expect(told(new Proxy({}, trap))).toEqual(expect.arrayContaining([expect.stringMatching(/^input\//)]));
    expect(read).toEqual([]);
    expect(told({ ...sound, actor: JSON.parse('{"__proto__":{"agency":"so-a"}}') as object })).toEqual([
      "input/forbidden-name actor.__proto__",
    ]);
  });

  it("is refused, not followed, when it is 20,000 deep, endless or too large", () => {
    let deep: object = {};
    for (let depth = 0; depth < 20_000; depth += 1) deep = { deep };
    expect(told({ ...sound, basis: deep })).toEqual([expect.stringMatching(/^input\/too-deep basis\.deep/)]);
    const endless: Record<string, unknown> = { ...sound };
    endless["basis"] = endless;
    expect(told(endless)).toEqual([expect.stringMatching(/^input\/too-deep basis\.basis/)]);
    expect(told({ ...sound, deliveredTo: Array.from({ length: 200_000 }, () => "a") })).toEqual([
      "input/too-large deliveredTo",
    ]);
  });

  it.each<[string, object, string]>([
    ["key", { idempotencyKey: "k".repeat(8_000) }, "idempotencyKey"],
    ["id", { obligation: "k".repeat(301) }, "obligation"],
    ["body", { actor: { ...sound.actor, agency: "a".repeat(301) } }, "actor.agency"],
    ["person", { actor: { ...sound.actor, person: "a".repeat(301) } }, "actor.person"],
    ["text", { summary: "a".repeat(10_001) }, "summary"],
    ["number of a paper", { documentNumber: "a".repeat(10_001) }, "documentNumber"],
  ])("with a longer %s than is allowed is refused with its place", (_, more, path) => {
    expect(told({ ...sound, ...more })).toEqual([`input/wrong-shape ${path}`]);
  });

  it.each(["\u001b[31m", "\u0007", "\u202e", "\u2066", "\u200b", "\u2028", "\u0085", "\r"])(
    "with the control character %j in a text, an id, a key or a name of a field is refused with its place",
    (sign) => {
      const text = `a${sign}b`;
      expect(told({ ...sound, summary: text })).toEqual(["input/control-character summary"]);
      expect(told({ ...sound, idempotencyKey: text })).toEqual(["input/control-character idempotencyKey"]);
      expect(told({ ...sound, actor: { ...sound.actor, agency: text } })).toEqual([
        "input/control-character actor.agency",
      ]);
      expect(told({ ...sound, [text]: 1 })).toEqual([`input/control-character ${visible(text)}`]);
      expect(parseCommand({ ...sound, summary: "một\ndòng\tnữa" })).toMatchObject({ summary: "một\ndòng\tnữa" });
    },
  );

  it("can be described as JSON Schema for other programs", () => {
    const schema = z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any" });
    expect(JSON.stringify(schema)).toContain("raise-obstacle");
    expect(JSON.stringify(schema)).toContain("amend-plan");
  });
});
