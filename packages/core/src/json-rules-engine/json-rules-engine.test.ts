import { cite } from "../law/cite.js";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { compile } from "../rules/compile.js";
import { jsonRulesEngine } from "./evaluator.js";
import { loadRules } from "../rules/load-rules.js";
import { registerOperators } from "./register-operators.js";

/**
 * What json-rules-engine documents of conditions, case by case: its own answer, with its own operators, beside ours in
 * both ways. Where we differ on purpose, the test shows both answers.
 */
const on = legalDate("2024-06-14");
const FACTS = {
  a: { type: "number" },
  b: { type: "number" },
  words: { type: "set", of: { type: "string" } },
  place: { type: "object", properties: { size: { type: "number" } } },
} as const;

const is = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });
const YES = is("a", 1);
const NO = is("a", 2);

const rule = (conditions: object, more: object = {}) => ({
  ...{ id: "it", citation: cite("17/2023/QH15"), conditions, event: { type: "it" } },
  ...more,
});

/** The stock engine with its own operators. */
async function stock(
  conditions: object,
  facts: object,
  named: Readonly<Record<string, object>> = {},
): Promise<boolean> {
  const engine = new Engine();
  for (const [name, condition] of Object.entries(named)) engine.setCondition(name, condition as never);
  engine.addRule({ conditions: conditions as never, event: { type: "it" } });
  const { events } = await engine.run({ ...facts });
  return events.length > 0;
}

async function ours(conditions: object, facts: Record<string, unknown>, named: Readonly<Record<string, unknown>> = {}) {
  const ruleSet = loadRules([rule(conditions)], { facts: FACTS, conditions: named });
  const compiled = compile(ruleSet)(facts, { on, explain: true }).rules[0]?.value;
  const evaluated = (await jsonRulesEngine.prepare(ruleSet)(facts, { on, explain: true })).rules[0]?.value;
  expect(evaluated).toBe(compiled);
  return compiled;
}

describe("As json-rules-engine documents it", () => {
  it.each<[string, object, boolean]>([
    ["all: every condition is met", { all: [YES, is("b", 2)] }, true],
    ["all: one is not", { all: [YES, NO] }, false],
    ["any: one is met", { any: [NO, YES] }, true],
    ["any: none is", { any: [NO, is("b", 3)] }, false],
    ["not: of a comparison", { not: NO }, true],
    ["not: of all", { not: { all: [YES, NO] } }, true],
    ["not: of not", { not: { not: YES } }, true],
    ["nesting", { any: [NO, { not: { all: [YES, { any: [NO] }] } }] }, true],
    ["lessThanInclusive", { all: [is("a", 1, "lessThanInclusive")] }, true],
    ["greaterThan", { all: [is("b", 2, "greaterThan")] }, false],
    ["in and notIn", { all: [is("a", [1, 2], "in"), is("b", [1], "notIn")] }, true],
    ["contains and doesNotContain", { all: [is("words", "x", "contains"), is("words", "y", "doesNotContain")] }, true],
    ["a path", { all: [{ ...is("place", 3), path: "$.size" }] }, true],
    ["a fact compared with a fact", { all: [is("b", { fact: "a" }, "greaterThan")] }, true],
    ["a fact compared with a place in a fact", { all: [is("a", { fact: "place", path: "$.size" }, "lessThan")] }, true],
    ["a named condition", { condition: "yes" }, true],
    ["a named condition inside", { all: [{ condition: "yes" }, { not: { condition: "no" } }] }, true],
    [
      "priorities of conditions change no answer",
      {
        all: [
          { ...NO, priority: 1 },
          { ...YES, priority: 9 },
        ],
      },
      false,
    ],
  ])("%s", async (_, conditions, expected) => {
    const facts = { a: 1, b: 2, words: ["x"], place: { size: 3 } };
    const named = { yes: { all: [YES] }, no: { all: [NO] } };
    expect(await stock(structuredClone(conditions), facts, named)).toBe(expected);
    expect(await ours(conditions, facts, named)).toBe(String(expected));
  });

  it("priority of a condition: asked first, and the others only if it leaves the matter open", async () => {
    const asked: string[] = [];
    const ask = (name: string, value: number) => async () => (asked.push(name), value);
    const ruleSet = loadRules([rule({ all: [YES, { ...is("b", 3), priority: 10 }] })], { facts: FACTS });
    await jsonRulesEngine.prepare(ruleSet)({ a: ask("a", 1), b: ask("b", 2) }, { on });
    expect(asked).toEqual(["b"]);
    await jsonRulesEngine.prepare(ruleSet)({ a: ask("a", 1), b: ask("b", 3) }, { on });
    expect(asked).toEqual(["b", "b", "a"]);
  });

  it("priority of a rule: the higher one decides its group, where the engine would run it first and fire both", async () => {
    const rules = [
      rule({ all: [YES] }, { id: "low", group: "g", event: { type: "low" } }),
      rule({ all: [YES] }, { id: "high", group: "g", priority: 2, event: { type: "high" } }),
    ];
    const engine = new Engine();
    for (const { conditions, event, priority } of rules as {
      conditions: object;
      event: { type: string };
      priority?: number;
    }[]) {
      engine.addRule({ conditions: structuredClone(conditions) as never, event, ...(priority ? { priority } : {}) });
    }
    expect((await engine.run({ a: 1 })).events.map(({ type }) => type)).toEqual(["high", "low"]);
    const ruleSet = loadRules(rules, { facts: FACTS });
    expect(compile(ruleSet)({ a: 1 }, { on }).groups).toMatchObject([{ status: "decided", outcome: { type: "high" } }]);
  });
});

describe("Where we differ on purpose", () => {
  it("a missing fact: the engine throws, or answers as if undefined were a value; ours is unknown", async () => {
    const conditions = { not: is("a", 1) };
    await expect(stock(structuredClone(conditions), {})).rejects.toThrow("Undefined fact");
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addRule({ conditions: structuredClone(conditions) as never, event: { type: "it" } });
    expect((await engine.run({})).events).toHaveLength(1);
    expect(await ours(conditions, {})).toBe("unknown");
  });

  it("unknown does not spread where the rest settles the matter", async () => {
    expect(await ours({ any: [YES, is("b", 2)] }, { a: 1 })).toBe("true");
    expect(await ours({ all: [NO, is("b", 2)] }, { a: 1 })).toBe("false");
    expect(await ours({ all: [YES, is("b", 2)] }, { a: 1 })).toBe("unknown");
  });

  it("a wrong type: the engine answers false; ours is an error", async () => {
    expect(await stock({ all: [is("a", 5, "lessThan")] }, { a: "three" })).toBe(false);
    await expect(ours({ all: [is("a", 5, "lessThan")] }, { a: "three" })).rejects.toThrow("rules/wrong-fact");
  });

  it("an empty any: the engine calls it met; ours does not load", async () => {
    expect(await stock({ any: [] }, {})).toBe(true);
    expect(() => loadRules([rule({ any: [] })], { facts: FACTS })).toThrow("rules/empty-list");
  });

  it("a condition nobody named: the engine throws when it runs, or calls it unmet; ours does not load", () => {
    expect(() => loadRules([rule({ condition: "nobody" })], { facts: FACTS })).toThrow("rules/unknown-condition");
  });

  it("params, names of conditions, decorators of operators: ours does not load them", () => {
    for (const extra of [{ params: {} }, { name: "x" }, { operator: "not:equal" }]) {
      expect(() => loadRules([rule({ all: [{ ...YES, ...extra }] })], { facts: FACTS })).toThrow();
    }
  });

  it("a stock engine with our operators throws where ours says unknown", async () => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    registerOperators(engine, { on });
    engine.addRule({ conditions: { all: [is("a", 1)] } as never, event: { type: "it" } });
    await expect(engine.run({})).rejects.toThrow("rules/not-comparable");
    await expect(engine.run({ a: Number.NaN })).rejects.toThrow("rules/not-comparable");
    expect((await engine.run({ a: 1 })).events).toHaveLength(1);
  });

  it("runs of one engine which overlap: the first to finish ends the other half-way; ours has an engine for each", async () => {
    const rules = [
      rule({ all: [is("b", 1)] }, { id: "first", priority: 2, event: { type: "first" } }),
      rule({ all: [YES] }, { id: "second", event: { type: "second" } }),
    ];
    const slowly = async () => {
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      return 1;
    };
    const engine = new Engine(structuredClone(rules) as never);
    const [slow, quick] = await Promise.all([engine.run({ a: 1, b: slowly }), engine.run({ a: 1, b: 1 })]);
    expect(quick.events.map(({ type }) => type)).toEqual(["first", "second"]);
    expect(slow.events.map(({ type }) => type)).toEqual(["first"]);

    const ruleSet = loadRules(rules, { facts: FACTS });
    const verdicts = await Promise.all(
      [1, 2].map((n) => jsonRulesEngine.prepare(ruleSet)({ a: 1, b: n === 1 ? slowly : 1 }, { on })),
    );
    for (const { groups } of verdicts) expect(groups.map(({ status }) => status)).toEqual(["decided", "decided"]);
  });
});
