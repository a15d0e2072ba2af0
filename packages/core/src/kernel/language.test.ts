import { describe, expect, it } from "vitest";
import { fillTemplate } from "./language.js";
import { nearest, suggest } from "./nearest.js";

describe("filling a template", () => {
  it("puts each value in its place; a place without a value stays to be seen", () => {
    expect(fillTemplate("“{id}” ở {first}, {id}", { id: "so-a", first: 3 })).toBe("“so-a” ở 3, so-a");
    expect(fillTemplate("“{id}” ở {first}", { id: "so-a" })).toBe("“so-a” ở {first}");
  });

  it("leaves out a part in double brackets when one of its values is missing", () => {
    const hint = "[[Did you mean {suggestion}? ]]Declare it[[ in {a} or {b}]].";
    expect(fillTemplate(hint, { suggestion: "x", a: 1, b: 2 })).toBe("Did you mean x? Declare it in 1 or 2.");
    expect(fillTemplate(hint, { a: 1 })).toBe("Declare it.");
  });

  it("does not look for places in the values", () => {
    expect(fillTemplate("{a}", { a: "{b}[[{c}]]", b: 1 })).toBe("{b}[[{c}]]");
  });
});

describe("the nearest word", () => {
  it("is a likely slip of the pen, or none", () => {
    expect(nearest("so-khd", ["so-kh", "so-khdt", "ubnd"])).toBe("so-kh");
    expect(nearest("so-khtd", ["so-khdt", "ubnd"])).toBe("so-khdt");
    expect(nearest("ngan-hang", ["so-khdt", "ubnd"])).toBeNull();
    expect(nearest("x", [])).toBeNull();
  });

  it("is offered where there is one, and otherwise nothing is", () => {
    expect(suggest("so-khtd", ["so-khdt"])).toEqual({ suggestion: "so-khdt" });
    expect(suggest("ngan-hang", ["so-khdt"])).toEqual({});
  });
});
