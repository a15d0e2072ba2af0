import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCopy } from "./plain-copy.js";
import { plainData } from "./plain-data.js";
import type { Problem } from "./problem.js";

const LIMITS = { characters: 1_000, jsonDepth: 8, jsonValues: 60 };
const read = (input: unknown) => {
  const result = plainData(input, LIMITS);
  return result.ok ? result.data : result.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
};

describe("data from outside", () => {
  it("is copied as JSON would have written it, and no part of it is shared", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        fc.pre(!/"(?:__proto__|constructor|prototype|toString|valueOf)"/.test(JSON.stringify(value)));
        const result = plainData(value, { ...LIMITS, jsonValues: 100_000 });
        if (!result.ok) return false;
        expect(JSON.stringify(result.data)).toBe(JSON.stringify(value));
        return typeof value !== "object" || value === null || result.data !== value;
      }),
    );
  });

  it("loses fields which are there and undefined, as writing JSON loses them, and nothing else", () => {
    expect(read({ a: undefined, b: [1, { c: undefined }] })).toEqual({ b: [1, {}] });
    expect(read([1, undefined])).toEqual(["input/not-plain-data 1"]);
  });

  it("is refused with the place of what JSON could not have said, however much around it is in order", () => {
    const around = (odd: unknown) => read({ papers: [{ kind: "a" }, { kind: odd }] });
    const place = "papers.1.kind";
    for (const odd of [Number.NaN, 1n, () => 1, new Date(0), new Map()]) {
      expect(around(odd)).toEqual([`input/not-plain-data ${place}`]);
    }
    expect(around(JSON.parse('{"__proto__": 1}'))).toEqual([`input/forbidden-name ${place}.__proto__`]);
    expect(around({ constructor: 1 })).toEqual([`input/forbidden-name ${place}.constructor`]);
    expect(around({ [Symbol("s")]: 1 })).toEqual([`input/not-plain-data ${place}.Symbol(s)`]);
    expect(around(Object.defineProperty({}, "a", { value: 1 }))).toEqual([`input/not-plain-data ${place}.a`]);
  });

  it("may not hide a property in a list whose hole makes the count come out right", () => {
    const list: unknown[] = [];
    list[1] = "b";
    Object.assign(list, { beside: 1 });
    expect(read({ list })).toEqual(["input/not-plain-data list.beside"]);
    const hole: unknown[] = [];
    hole[1] = "b";
    expect(read({ hole })).toEqual(["input/not-plain-data hole"]);
  });

  it("is never computed while it is read", () => {
    let called = 0;
    const input = {
      get a() {
        called += 1;
        return 1;
      },
    };
    expect(read({ input })).toEqual(["input/not-plain-data input.a"]);
    expect(called).toBe(0);
  });

  it("is refused where it can only be written, where its names cannot be seen or are inherited, and where a list computes an item", () => {
    let called = 0;
    const compute = { enumerable: true, get: () => (called += 1) };
    expect(read({ a: Object.defineProperty({}, "b", { enumerable: true, set: () => undefined }) })).toEqual([
      "input/not-plain-data a.b",
    ]);
    expect(read({ a: Object.defineProperty(["x"], 0, compute) })).toEqual(["input/not-plain-data a.0"]);
    expect(read({ a: Object.defineProperty(["x"], "b", { value: 1 }) })).toEqual(["input/not-plain-data a"]);
    expect(read({ a: Object.defineProperty({ b: 1 }, "c", { value: 1 }) })).toEqual(["input/not-plain-data a.c"]);
    expect(read({ a: Object.assign(Object.create({ b: 1 }) as object, { c: 1 }) })).toEqual(["input/not-plain-data a"]);
    expect(called).toBe(0);
  });

  it("is held to the limits of depth and number, a circle included", () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(read(circle)).toEqual([`input/too-deep ${Array.from({ length: 8 }, () => "self").join(".")}`]);
    expect(read(Array.from({ length: 59 }, () => 0))).toHaveLength(59);
    expect(read(Array.from({ length: 60 }, () => 0))).toEqual(["input/too-large "]);
  });
});

describe("the copy which a log keeps", () => {
  it("has its keys in order, in whatever order they came, each time and for ever new names", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 3 }), { maxLength: 30 }),
        (keys) => {
          fc.pre(!keys.includes("__proto__") && !keys.some((it) => /^\d+$/.test(it)));
          for (const given of [keys, [...keys].reverse(), keys]) {
            const made = plainCopy(Object.fromEntries(given.map((key, at) => [key, at])), [], []) as object;
            expect(Object.keys(made)).toEqual([...keys].sort());
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it("has its keys in order, is frozen to its depth, and is told as broken with its place where JSON would lose something", () => {
    const problems: Problem[] = [];
    const made = plainCopy({ b: [{ d: -0, c: undefined }], a: "ố" }, [], problems);
    expect(JSON.stringify(made)).toBe('{"a":"ố","b":[{"d":0}]}');
    expect([made, (made as { b: object[] }).b, (made as { b: object[] }).b[0]].every(Object.isFrozen)).toBe(true);
    const circle: unknown[] = [];
    circle.push({ circle });
    plainCopy({ a: [1, "\ud800", [circle], Number.NaN] }, ["data"], problems);
    expect(problems.map(({ path }) => path.join("."))).toEqual(["data.a.1", "data.a.2.0.0.circle", "data.a.3"]);
  });
});
