import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facts, rules } from "../../bench/rules-scenario.js";
import { legalDate } from "../kernel/legal-date.js";
import { errorTexts, isKtttError, type Problem } from "../kernel/problem.js";
import { compile } from "./compile.js";
import { checkRules } from "./load-rules.js";

const [on] = [legalDate("2024-06-14")];
const FILE = {
  format: "kttt.rules/1",
  conditions: { large: { all: [{ fact: "members", operator: "greaterThan", value: 100 }] } },
  rules: [
    ...rules.slice(0, 12),
    { ...rules[12], id: "x", exceptionTo: ["good"], group: "grade", priority: 3, validity: { from: "2024-01-01" } },
    {
      ...rules[13],
      id: "y",
      group: "grade",
      conditions: { condition: "large" },
      event: { type: "y", params: { n: 1 } },
    },
  ],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const KEYS = [
  ...[
    "id",
    "all",
    "any",
    "not",
    "condition",
    "conditions",
    "fact",
    "path",
    "operator",
    "value",
    "priority",
    "event",
    "type",
  ],
  ...[
    "params",
    "citation",
    "law",
    "validity",
    "from",
    "until",
    "exceptionTo",
    "group",
    "rules",
    "format",
    "name",
    "trust",
  ],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "then", "toJSON", ""],
];
const key = fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 6 }));
const word = fc.constantFrom(
  ...[
    "good",
    "x",
    "y",
    "members",
    "score",
    "sectors",
    "registeredOn",
    "judgedOn",
    "status",
    "large",
    "lessThan",
    "contains",
  ],
  ...[
    "equal",
    "withinDays",
    "in",
    "$.a",
    "$..a",
    "$[?(@.x)]",
    "$.__proto__.x",
    "2024-02-30",
    "2024-02-29",
    "1e999",
    "\u0000",
  ],
);
const deep = fc.integer({ min: 1, max: 500 }).map((depth) => {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? { not: value } : { all: [value] };
  return value;
});
const json = fc.oneof(
  { weight: 4, arbitrary: word as fc.Arbitrary<Json> },
  { weight: 2, arbitrary: fc.constantFrom<Json>(null, true, 0, -1, 5, 1.5, "", [], {}, [[]], { fact: "members" }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
  { weight: 1, arbitrary: fc.dictionary(key, word, { maxKeys: 3 }) as fc.Arbitrary<Json> },
  { weight: 1, arbitrary: deep },
);

interface Change {
  /** Turns through the tree: at each level the child with this number, going round. */
  readonly walk: readonly number[];
  readonly act: "replace" | "delete" | "insert" | "rename" | "repeat" | "wrap" | "nudge";
  readonly key: string;
  readonly value: Json;
}
const change: fc.Arbitrary<Change> = fc.record({
  walk: fc.array(fc.nat(30), { minLength: 2, maxLength: 9 }),
  act: fc.constantFrom("replace", "delete", "insert", "rename", "repeat", "wrap", "nudge", "nudge"),
  key,
  value: json,
});

/** Sets a key as JSON.parse does: `__proto__` becomes a property like any other. */
function put(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

function applyChange(root: Json, { walk, act, key: name, value: drawn }: Change): void {
  // A copy: later changes go into it, and the drawn value is drawn again.
  const value = structuredClone(drawn);
  let at: Json = root;
  let parent: { [key: string]: Json } | Json[] | null = null;
  let step: string | null = null;
  for (const turn of walk) {
    if (typeof at !== "object" || at === null) break;
    const names = Object.keys(at);
    if (names.length === 0) break;
    parent = at;
    step = names[turn % names.length] as string;
    at = (at as { [key: string]: Json })[step] as Json;
  }
  if (!parent || step === null) return;
  const list = Array.isArray(parent) ? parent : null;
  if (act === "replace") put(parent, step, value);
  else if (act === "wrap") put(parent, step, [at]);
  else if (act === "nudge") put(parent, step, typeof at === "number" ? at + 1 : typeof at === "boolean" ? !at : at);
  else if (act === "delete" && list) list.splice(Number(step), 1);
  else if (act === "delete") Reflect.deleteProperty(parent, step);
  else if (act === "repeat" && list) list.push(structuredClone(at));
  else if (act === "rename" && !list) {
    Reflect.deleteProperty(parent, step);
    put(parent, name, at);
  } else if (list) list.push(value);
  else put(parent, name, value);
}

const damaged = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
  const copy = structuredClone(FILE) as unknown as Json;
  for (const it of changes) applyChange(copy, it);
  return copy;
});

const TEXT = JSON.stringify(FILE);
const damagedText = fc
  .array(
    fc.record({
      at: fc.nat(TEXT.length),
      cut: fc.nat(20),
      put: fc.oneof(
        word,
        fc.string({ maxLength: 4 }),
        key.map((it) => `"${it}":`),
      ),
    }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((edits) =>
    edits.reduce((text, { at, cut, put: piece }) => text.slice(0, at) + piece + text.slice(at + cut), TEXT),
  );

/** What code could hand in, and no file: functions, classes, accessors which throw, proxies, circles, holes. */
const hostile = fc.tuple(damaged, fc.nat(7)).map(([file, kind]) => {
  const circle: Record<string, unknown> = {};
  circle["all"] = [circle];
  const holes: unknown[] = [];
  holes.length = 4_000_000_000;
  const things: readonly unknown[] = [
    circle,
    holes,
    () => FILE,
    new Map([["rules", []]]),
    new Proxy(
      {},
      {
        getOwnPropertyDescriptor: () => {
          throw new Error("no");
        },
        ownKeys: () => ["rules"],
      },
    ),
    new Proxy([], {
      get: () => {
        throw new TypeError("no");
      },
    }),
    Object.create({ rules: [] }),
    {
      get format() {
        throw new Error("no");
      },
    },
  ];
  if (Array.isArray(file)) return [...file, things[kind]];
  return typeof file === "object" && file !== null ? { ...file, rules: [things[kind]] } : things[kind];
});

const input = fc.oneof(
  { weight: 6, arbitrary: damaged },
  { weight: 2, arbitrary: damaged.map((it) => JSON.stringify(it)) },
  { weight: 3, arbitrary: damagedText },
  {
    weight: 1,
    arbitrary: fc.anything({
      withNullPrototype: true,
      withMap: true,
      withBigInt: true,
      withDate: true,
      withSparseArray: true,
    }),
  },
  { weight: 1, arbitrary: hostile },
);

const PROTOTYPES = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Promise.prototype,
];
const fingerprint = () => PROTOTYPES.map((it) => Reflect.ownKeys(it).map(String).join()).join(";");

/** What is missing for telling this problem to a person; nothing, if all is well. */
function untold({ code, path, params }: Problem): readonly string[] {
  const text = errorTexts().get(code);
  if (!text) return [`${code} has no words`];
  if (!Array.isArray(path)) return [`${code} has no path`];
  const { message, hint } = text;
  const places = [message.vi, message.en, hint.vi, hint.en]
    .join()
    // What stands in double brackets is only said where it is known.
    .replace(/\[\[.*?\]\]/g, "")
    .matchAll(/\{(\w+)\}/g);
  return [...places].flatMap(([, name = ""]) => (name in params ? [] : [`${code} lacks ${name}`]));
}

describe("10,000 malformed rule files", () => {
  it(
    "each is refused with a path, or works; none crashes, hangs, or pollutes a prototype",
    { timeout: 600_000 },
    () => {
      const before = fingerprint();
      const seen = { works: 0, refused: 0, codes: new Set<string>() };
      fc.assert(
        fc.property(input, (file) => {
          const check = checkRules(file, { facts });
          if (check.ok) {
            seen.works += 1;
            const judge = compile(check.ruleSet);
            for (const given of [{}, { members: 3, score: 70, fined: false, sectors: ["rice"] }]) {
              try {
                judge(given, { on, explain: true });
              } catch (error) {
                if (!isKtttError(error)) throw error;
              }
            }
          } else {
            seen.refused += 1;
            if (check.problems.length === 0) throw new Error("refused without a reason");
            for (const { code } of check.problems) seen.codes.add(code);
            const faults = check.problems.flatMap(untold);
            if (faults.length > 0) throw new Error(faults.join());
          }
          if (fingerprint() !== before) throw new Error("a prototype was polluted");
        }),
        { numRuns: 10_000, seed: 20231215 },
      );
      // Were everything refused for one reason, little would have been tried.
      expect(seen.works).toBeGreaterThan(200);
      expect(seen.refused).toBeGreaterThan(5_000);
      expect(seen.codes.size).toBeGreaterThanOrEqual(20);
    },
  );
});
