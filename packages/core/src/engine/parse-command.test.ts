import { describeError } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { isKtttError, type KtttError } from "../kernel/problem.js";
import { renderPath } from "../kernel/problem.js";
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

  it("can be described as JSON Schema for other programs", () => {
    const schema = z.toJSONSchema(commandSchema, { io: "input", unrepresentable: "any" });
    expect(JSON.stringify(schema)).toContain("raise-obstacle");
    expect(JSON.stringify(schema)).toContain("amend-plan");
  });
});
