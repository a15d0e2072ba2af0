import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { legalDate, shiftDays } from "../kernel/legal-date.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { isKtttError } from "../kernel/problem.js";
import { compile } from "./compile.js";
import { jsonRulesEngine } from "../json-rules-engine/evaluator.js";
import { type FactCatalogue, readOperand } from "./fact.js";
import { loadRules } from "./load-rules.js";
import { compare, comparisonOf } from "./operator.js";
import { registerOperators } from "../json-rules-engine/register-operators.js";
import type { ConditionNode, RuleSet } from "./rule-set.js";
import { outcomeKey, settler } from "./settle.js";
import { allOf, anyOf, type GroupVerdict, negate, type Truth, type TruthCode, TRUTHS } from "./verdict.js";

const FACTS = {
  open: { type: "boolean" },
  score: { type: "number", min: -10, max: 10 },
  members: { type: "integer" },
  growth: { type: "percent" },
  name: { type: "string" },
  kind: { type: "enum", values: ["a", "b", "c"] },
  kind2: { type: "enum", values: ["b", "c", "d"] },
  day: { type: "date" },
  sectors: { type: "set", of: { type: "enum", values: ["x", "y", "z"] } },
  graded: { type: "share" },
  filing: { type: "span" },
  place: {
    type: "object",
    properties: {
      since: { type: "date" },
      size: { type: "number" },
      in: { type: "object", properties: { n: { type: "integer" } } },
    },
  },
} as const satisfies FactCatalogue;

const FIRST = legalDate("2024-01-01");
const day = fc.integer({ min: 0, max: 900 }).map((n) => shiftDays(FIRST, n));
const small = fc.integer({ min: -5, max: 5 });
const figure = fc.oneof(small, fc.constantFrom(-0.5, 0.1, 2.5));
const oneOf = (...values: readonly string[]) => fc.constantFrom(...values);
const order = oneOf("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive", "equal", "notEqual");
const calendar = oneOf("before", "after", "onOrBefore", "onOrAfter", "equal", "notEqual");

const pair = <T extends number | string>(value: fc.Arbitrary<T>) =>
  fc
    .tuple(value, value)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? [a, b] : [b, a]));

function leaf(place: object, operator: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc
    .record({ operator, value, priority: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }) })
    .map(({ operator: name, value: expected, priority }) => ({
      ...place,
      operator: name,
      value: expected,
      ...(priority === undefined ? {} : { priority }),
    }));
}

const item = oneOf("x", "y", "z");
const leaves = fc.oneof(
  leaf({ fact: "open" }, oneOf("equal", "notEqual"), fc.boolean()),
  leaf(
    { fact: "score" },
    order,
    fc.oneof(figure, fc.constantFrom({ fact: "members" }, { fact: "place", path: "$.size" })),
  ),
  leaf({ fact: "score" }, oneOf("between", "inBand"), pair(figure)),
  leaf({ fact: "members" }, order, fc.oneof(small, fc.constant({ fact: "place", path: "$.in.n" }))),
  leaf({ fact: "members" }, oneOf("in", "notIn"), fc.array(small, { minLength: 1, maxLength: 3 })),
  leaf({ fact: "growth" }, order, figure),
  leaf({ fact: "name" }, oneOf("equal", "notEqual"), oneOf("", "a", "2024-01-01")),
  leaf({ fact: "kind" }, oneOf("equal", "notEqual"), fc.oneof(oneOf("a", "b", "c"), fc.constant({ fact: "kind2" }))),
  leaf({ fact: "kind" }, oneOf("in", "notIn"), fc.array(oneOf("a", "b", "c"), { minLength: 1, maxLength: 3 })),
  leaf(
    { fact: "day" },
    calendar,
    fc.oneof(day, fc.constantFrom({ fact: "judgedOn" }, { fact: "place", path: "$.since" })),
  ),
  leaf({ fact: "day" }, oneOf("between", "inBand"), pair(day)),
  leaf(
    { fact: "day" },
    oneOf("monthsSinceAtLeast", "monthsSinceBelow", "withinDays"),
    fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant({ fact: "members" })),
  ),
  leaf({ fact: "sectors" }, oneOf("contains", "doesNotContain"), item),
  leaf(
    { fact: "sectors" },
    oneOf("containsAll", "intersects", "doesNotIntersect"),
    fc.array(item, { minLength: 1, maxLength: 3 }),
  ),
  leaf(
    { fact: "graded" },
    oneOf("shareAtLeast", "shareAbove", "shareAtMost", "shareBelow"),
    fc.constantFrom(0, 33.3, 50, 100),
  ),
  leaf({ fact: "filing" }, oneOf("withinDays", "withinWorkingDays", "withinMonths"), fc.integer({ min: 1, max: 12 })),
  leaf({ fact: "place", path: "$.since" }, calendar, day),
  leaf({ fact: "place", path: "$.in.n" }, order, small),
);

/** A condition; `names` are the named conditions it may use. */
function tree(names: readonly string[], depth: number): fc.Arbitrary<object> {
  if (depth === 0) return leaves;
  const inner = tree(names, depth - 1);
  const parts = fc.array(inner, { minLength: 1, maxLength: 3 });
  const named = names.length > 0 ? [fc.constantFrom(...names).map((condition) => ({ condition }))] : [];
  return fc.oneof(
    leaves,
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
    inner.map((not) => ({ not })),
    ...named,
  );
}
const root = (names: readonly string[], depth: number) =>
  tree(names, depth).map((it) => ("fact" in it ? { all: [it] } : it));

const citation = { law: "17/2023/QH15", article: 98, trust: "verified" };
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const ruleFiles = fc
  .record({
    first: root([], 1),
    second: root(["first"], 1),
    rules: fc.array(
      fc.record({
        conditions: root(["first", "second"], 3),
        group: optional(oneOf("g", "h")),
        priority: optional(fc.integer({ min: 1, max: 3 })),
        excepts: optional(fc.nat(20)),
        validity: optional(fc.record({ from: optional(day), until: optional(day) })),
        event: fc.record({ type: oneOf("yes", "no"), params: optional(fc.constantFrom({ n: 1 }, { n: 2 })) }),
      }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map(({ first, second, rules }) => ({
    format: "kttt.rules/1",
    conditions: { first, second },
    rules: rules.map(({ excepts, validity, ...rule }, index) => {
      const { from, until } = validity ?? {};
      const inOrder = from && until && from > until ? { from: until, until: from } : { from, until };
      // Exceptions point backwards only, so they never go in a circle.
      const exceptionTo = excepts !== undefined && index > 0 ? [`r${excepts % index}`] : undefined;
      return { id: `r${index}`, citation, ...rule, exceptionTo, ...(validity ? { validity: inOrder } : {}) };
    }),
  }))
  .map((file) => JSON.parse(JSON.stringify(file)) as object);

const given = {
  open: fc.boolean(),
  score: figure,
  members: small,
  growth: figure,
  name: oneOf("", "a", "2024-01-01"),
  kind: oneOf("a", "b", "c"),
  kind2: oneOf("b", "c", "d"),
  day,
  sectors: fc.array(item, { maxLength: 3 }),
  graded: fc.record({ part: fc.nat(100), whole: fc.nat(100) }),
  filing: fc.tuple(day, fc.nat(30)).map(([from, n]) => ({ from, to: shiftDays(from, n) })),
  place: fc.record({ since: day, size: figure, in: fc.record({ n: small }) }),
};
const missing = fc.constantFrom(null, undefined);
const someFacts = fc.record(
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, fc.oneof({ weight: 3, arbitrary: value }, missing)]),
  ),
  { requiredKeys: [] },
);
const partly = fc.record({
  ...Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, fc.oneof({ weight: 5, arbitrary: value }, missing)]),
  ),
  graded: fc.record({ part: fc.option(fc.nat(9)), whole: fc.option(fc.nat(9)) }),
  filing: fc.record({ from: fc.constantFrom(null, FIRST), to: fc.constantFrom(null, shiftDays(FIRST, 9)) }),
  place: fc.record({ since: fc.option(day), in: fc.option(fc.record({ n: fc.option(small) })) }),
});
const facts = fc.oneof(someFacts, partly);

/** The condition by the book: three-valued, nothing skipped, nothing clever. */
function byTheBook(node: ConditionNode, values: Record<string, unknown>, on: typeof FIRST): Truth {
  if (node.kind === "leaf") {
    const { actual, expected, operator } = node;
    const other = "operand" in expected ? readOperand(values, expected.operand) : expected.constant;
    const result = compare(comparisonOf(operator), readOperand(values, actual), other, {
      on,
      calendar: VIETNAM_CALENDAR,
    });
    return result === undefined ? "unknown" : result ? "true" : "false";
  }
  const parts = node.parts.map((part) => byTheBook(part, values, on));
  return node.kind === "any" ? anyOf(parts) : node.kind === "not" ? negate(allOf(parts)) : allOf(parts);
}

/** What a group could come to: every way in which the unknown could turn out. */
function possibleOutcomes({ rules }: RuleSet, group: string, inForce: readonly boolean[], values: readonly Truth[]) {
  const unknown = rules.flatMap((_, index) => (inForce[index] && values[index] === "unknown" ? [index] : []));
  const results = new Set<string>();
  for (let world = 0; world < 2 ** unknown.length; world += 1) {
    const isMet = (index: number) =>
      unknown.includes(index) ? Math.floor(world / 2 ** unknown.indexOf(index)) % 2 === 1 : values[index] === "true";
    const applies = (index: number): boolean =>
      inForce[index] === true && isMet(index) && !rules[index]?.exceptions.some((it) => applies(it));
    const applying = rules.filter((rule, index) => rule.group === group && applies(index));
    const highest = Math.max(...applying.map((rule) => rule.priority));
    const outcomes = new Set(applying.filter((it) => it.priority === highest).map((it) => outcomeKey(it.outcome)));
    results.add(outcomes.size > 1 ? "conflict" : ([...outcomes][0] ?? "none"));
  }
  return results;
}

const told = ({ status, outcome }: GroupVerdict) => (outcome ? outcomeKey(outcome) : status);

describe("Two ways to judge have one meaning", { timeout: 180_000 }, () => {
  it("evaluate() and compile() give the same verdict and the same value at every leaf", async () => {
    await fc.assert(
      fc.asyncProperty(ruleFiles, facts, day, async (file, values, on) => {
        const ruleSet = loadRules(file, { facts: FACTS });
        const judge = compile(ruleSet);
        const sources = { score: "12/BC-UBND" };
        const explained = judge(values, { on, explain: true, sources });
        expect(await jsonRulesEngine.prepare(ruleSet)(values, { on, explain: true, sources })).toEqual(explained);
        const short = judge(values, { on });
        expect(short).toEqual({ ...explained, rules: null });
        expect(await jsonRulesEngine.prepare(ruleSet)(values, { on })).toEqual(short);
        expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
      }),
      { numRuns: 1_000 },
    );
  });

  it("both refuse the same facts with the same problems, whatever is given", async () => {
    const anything = fc.record(
      Object.fromEntries(
        Object.entries(given).map(([name, value]) => [
          name,
          fc.oneof(value, fc.jsonValue({ maxDepth: 2 }), fc.double()),
        ]),
      ),
      { requiredKeys: [] },
    );
    const outcome = async (judge: () => unknown) => {
      try {
        return await judge();
      } catch (error) {
        if (isKtttError(error)) return error.problems;
        throw error;
      }
    };
    await fc.assert(
      fc.asyncProperty(ruleFiles, anything, day, async (file, values, on) => {
        const ruleSet = loadRules(file, { facts: FACTS });
        const compiled = await outcome(() => compile(ruleSet)(values, { on, explain: true }));
        expect(await outcome(() => jsonRulesEngine.prepare(ruleSet)(values, { on, explain: true }))).toEqual(compiled);
      }),
      { numRuns: 500 },
    );
  });

  it("a rule's value is what Kleene's logic says, comparison by comparison", () => {
    fc.assert(
      fc.property(ruleFiles, facts, day, (file, values, on) => {
        const ruleSet = loadRules(file, { facts: FACTS });
        const { rules } = compile(ruleSet)(values, { on, explain: true });
        const withDay = { ...values, judgedOn: on };
        rules.forEach((rule, index) => {
          const node = ruleSet.rules[index]?.conditions as ConditionNode;
          expect(rule.value).toBe(rule.inForce ? byTheBook(node, withDay, on) : null);
          expect(rule.conditions?.result ?? null).toBe(rule.value);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it("a stock json-rules-engine with our operators fires just the rules which are met, when every fact is known", async () => {
    await fc.assert(
      fc.asyncProperty(ruleFiles, fc.record(given), day, async (file, values, on) => {
        const ruleSet = loadRules(file, { facts: FACTS });
        const { rules } = compile(ruleSet)(values, { on, explain: true });
        const known = rules.filter((it) => it.value === "true" || it.value === "false");
        const engine = new Engine();
        registerOperators(engine, { on });
        // The stock engine writes into the rules it is given; ours are frozen, so it gets a copy.
        const { conditions = {}, rules: copies } = structuredClone(ruleSet.file);
        for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, condition as never);
        for (const { rule } of known) {
          const written = copies.find((it) => it.id === rule);
          // A share of nothing is unknown to us and an error to the stock engine; such rules are left out.
          if (JSON.stringify(rules.find((it) => it.rule === rule)).includes('"result":"unknown"')) continue;
          engine.addRule({ name: rule, conditions: written?.conditions as never, event: { type: rule } });
        }
        const { results, failureResults } = await engine.run({ ...values, judgedOn: on });
        for (const [run, value] of [
          [results, "true"],
          [failureResults, "false"],
        ] as const) {
          for (const { name } of run) expect(rules.find((it) => it.rule === name)?.value).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("Groups", { timeout: 180_000 }, () => {
  const settled = fc.tuple(
    ruleFiles,
    fc.array(fc.constantFrom<TruthCode>(0, 1, 2), { minLength: 7, maxLength: 7 }),
    day,
  );

  it("decide, or report a conflict, only where every way the unknown could turn out comes to the same", () => {
    fc.assert(
      fc.property(settled, ([file, codes, on]) => {
        const ruleSet = loadRules(file, { facts: FACTS });
        const { inForce, applies, groups } = settler(ruleSet)(on);
        const values = ruleSet.rules.map((_, index) => (inForce[index] ? (codes[index] ?? 0) : 0));
        for (const verdict of groups(applies(values))) {
          if (verdict.status === "unknown") continue;
          const truths = values.map((code) => TRUTHS[code] as Truth);
          expect([...possibleOutcomes(ruleSet, verdict.group, inForce, truths)]).toEqual([told(verdict)]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it("without exceptions they are unknown only where the unknown could indeed turn out differently", () => {
    fc.assert(
      fc.property(settled, ([file, codes, on]) => {
        const loaded = loadRules(file, { facts: FACTS });
        const ruleSet: RuleSet = { ...loaded, rules: loaded.rules.map((rule) => ({ ...rule, exceptions: [] })) };
        const { inForce, applies, groups } = settler(ruleSet)(on);
        const values = ruleSet.rules.map((_, index) => (inForce[index] ? (codes[index] ?? 0) : 0));
        for (const verdict of groups(applies(values))) {
          const truths = values.map((code) => TRUTHS[code] as Truth);
          const possible = possibleOutcomes(ruleSet, verdict.group, inForce, truths);
          expect(verdict.status === "unknown").toBe(possible.size > 1);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
