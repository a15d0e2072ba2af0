import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../testing-fixture/codes-of.js";
import { parseBehaviour } from "./behaviour.js";
import { seededRandom } from "./seeded-random.js";

describe("a behaviour in words", () => {
  it.each([
    ["punctual", "punctual"],
    ["silent", "silent"],
    ["returned-once", "returned-once"],
    ["late-14", { late: 14 }],
    ["punctual:3", "punctual"],
    [
      "punctual:6, late-14:3,silent",
      {
        mix: [
          { behaviour: "punctual", weight: 6 },
          { behaviour: { late: 14 }, weight: 3 },
          { behaviour: "silent", weight: 1 },
        ],
      },
    ],
  ])("“%s” is understood", (text, behaviour) => {
    expect(parseBehaviour(text)).toEqual(behaviour);
  });

  it("which is not understood is named, every part of a mixture", () => {
    for (const text of ["", "lazy", "late", "late-", "late--3", "punctual:0", "punctual:x"]) {
      expect(codesOf(() => parseBehaviour(text))).toEqual(["simulation/unknown-behaviour"]);
    }
    expect(codesOf(() => parseBehaviour("lazy:2,punctual:1,slow"))).toHaveLength(2);
  });
});

describe("chance", () => {
  it("is the same for the same seed and name, whatever was drawn for others, and stays within its bounds", () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.integer({ min: -5, max: 5 }), fc.nat(100), (seed, name, min, size) => {
        const draw = () => {
          const random = seededRandom(seed, name);
          return Array.from({ length: 8 }, () => random.between(min, min + size));
        };
        const first = draw();
        seededRandom(seed, "another").between(0, 10);
        expect(draw()).toEqual(first);
        for (const value of first) expect(value >= min && value <= min + size && Number.isInteger(value)).toBe(true);
      }),
    );
  });

  it("is the same on every machine", () => {
    const random = seededRandom(20, "kh-10-2023/I.1@once#so-a");
    expect(Array.from({ length: 6 }, () => random.between(1, 100))).toEqual([5, 34, 38, 61, 25, 76]);
  });
});
