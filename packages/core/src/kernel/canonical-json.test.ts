import { expect, it } from "vitest";
import { canonicalJson } from "./canonical-json.js";

it("writes the example of RFC 8785, 3.2.2, as the RFC prints it", () => {
  const value = {
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
      '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

it("sorts keys by UTF-16 code units, RFC 8785, 3.2.3", () => {
  const value = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toEqual([
    "One",
    "Carriage Return",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
});

it.each([
  [0, "0"],
  [-0, "0"],
  [5e-324, "5e-324"],
  [-1.7976931348623157e308, "-1.7976931348623157e+308"],
  [9007199254740992, "9007199254740992"],
  [295147905179352830000, "295147905179352830000"],
  [9.999999999999997e22, "9.999999999999997e+22"],
  [1e23, "1e+23"],
  [333333333.33333325, "333333333.33333325"],
  [0.0000033333333333333333, "0.0000033333333333333333"],
  [-0.0000033333333333333333, "-0.0000033333333333333333"],
  [1424953923781206.2, "1424953923781206.2"],
])("writes the number %s as RFC 8785, appendix B", (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

it("gives equal values equal text, whatever the order their keys were put in", () => {
  expect(canonicalJson({ b: 1, a: { d: 1, c: 2 } })).toBe(canonicalJson({ a: { c: 2, d: 1 }, b: 1 }));
});

it.each([NaN, Infinity, "\ud800", { "\udead": 1 }, undefined, new Date(0)])(
  "refuses %s, which JSON cannot say",
  (bad) => {
    expect(() => canonicalJson([bad])).toThrow(expect.objectContaining({ code: "log/not-json" }) as Error);
  },
);
