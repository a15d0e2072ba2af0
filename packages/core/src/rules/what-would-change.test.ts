import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { compile } from "./compile.js";
import { deciding, truthOf, whatWouldChange } from "./what-would-change.js";
import { loadRules } from "./load-rules.js";
import type { LeafVerdict, Truth, Verdict } from "./verdict.js";

const on = legalDate("2024-06-14");
const NAMES = ["a", "b", "c", "d", "e"] as const;
const FACTS = Object.fromEntries(NAMES.map((name) => [name, { type: "boolean" as const }]));
const citation = { law: "17/2023/QH15", trust: "verified" };

const is = (fact: string) => ({ fact, operator: "equal", value: true });
const rule = (id: string, conditions: object, more: object = {}) => ({
  id,
  citation,
  conditions,
  event: { type: id },
  ...more,
});
const judge = (rules: readonly object[], facts: object) =>
  compile(loadRules(rules, { facts: FACTS }))(facts as Record<string, unknown>, { on, explain: true });

/** `a+ b-`: a would have to become true, b false. */
function ways(verdict: Verdict, id: string, options: Parameters<typeof whatWouldChange>[2] = {}): readonly string[] {
  return whatWouldChange(verdict, id, options).sets.map((set) =>
    set.map(({ leaf, to }) => `${leaf.fact}${to === "true" ? "+" : "-"}`).join(" "),
  );
}

describe("What would change a verdict", () => {
  it("all: what is unmet, together; any: each alternative, the smallest first", () => {
    expect(ways(judge([rule("it", { all: [is("a"), is("b"), is("c")] })], { a: true, b: false }), "it")).toEqual([
      "b+ c+",
    ]);
    const any = rule("it", { any: [{ all: [is("a"), is("b")] }, is("c"), { not: is("d") }] });
    expect(ways(judge([any], { a: false, b: false, c: false, d: true }), "it")).toEqual(["c+", "d-", "a+ b+"]);
  });

  it("a rule which decides: what would stop it", () => {
    const verdict = judge([rule("it", { all: [is("a"), { any: [is("b"), is("c")] }] })], { a: true, b: true, c: true });
    expect(whatWouldChange(verdict, "it")).toMatchObject({ aim: "does-not-decide", complete: true });
    expect(ways(verdict, "it")).toEqual(["a-", "b- c-"]);
    expect(ways(verdict, "it", { wanted: true })).toEqual([""]);
  });

  it("a comparison used twice is changed once, and never both ways", () => {
    const twice = rule("it", { all: [is("a"), { any: [is("a"), is("b")] }] });
    expect(ways(judge([twice], { a: false, b: false }), "it")).toEqual(["a+"]);
    expect(whatWouldChange(judge([rule("it", { all: [is("a"), { not: is("a") }] })], {}), "it")).toMatchObject({
      sets: [],
      complete: true,
    });
    const torn = rule("it", { any: [{ all: [is("a"), is("b")] }, { all: [{ not: is("a") }, is("c")] }] });
    expect(ways(judge([torn], { a: false, b: false, c: false }), "it")).toEqual(["c+", "a+ b+"]);
  });

  it("exceptions, and rules of its group which say otherwise, stand in the way", () => {
    const rules = [
      rule("it", { all: [is("a")] }, { group: "g" }),
      rule("exception", { all: [is("b")] }, { exceptionTo: ["it"] }),
      rule("rival", { all: [is("c")] }, { group: "g" }),
      rule("weaker", { all: [is("e")] }, { group: "g", priority: 1, validity: { until: "2020-01-01" } }),
    ];
    expect(ways(judge(rules, { a: true, b: true, c: true, e: true }), "it")).toEqual(["b- c-"]);
    const chain = [...rules, rule("back", { all: [is("d")] }, { exceptionTo: ["exception"] })];
    expect(ways(judge(chain, { a: true, b: true, c: false, d: false }), "it")).toEqual(["b-", "d+"]);
  });

  it("nothing in the facts brings a rule into force", () => {
    const past = rule("it", { all: [is("a")] }, { validity: { until: "2020-01-01" } });
    expect(whatWouldChange(judge([past], { a: true }), "it")).toEqual({
      ...{ rule: "it", name: null, aim: "decides", sets: [], complete: true },
    });
  });

  it("is bounded, and says when it is not complete", () => {
    const wide = rule("it", { all: Array.from({ length: 40 }, () => ({ any: NAMES.map(is) })) });
    const many = rule("it", { any: NAMES.flatMap((x) => NAMES.map((y) => ({ all: [is(x), is(y)] }))) });
    expect(ways(judge([wide], {}), "it")).toEqual(["a+", "b+", "c+", "d+", "e+"]);
    expect(whatWouldChange(judge([many], {}), "it", { limit: 2 })).toMatchObject({ complete: false });
    // 4 × 4 × 4 × 4 ways, more than are kept.
    const values = [true, false].flatMap((value) => ["equal", "notEqual"].map((operator) => ({ operator, value })));
    const all = NAMES.slice(0, 4).map((fact) => ({ any: values.map((it) => ({ fact, ...it })) }));
    const { sets, complete } = whatWouldChange(judge([rule("it", { all })], {}), "it", { limit: 1_000 });
    expect([sets.length, complete]).toEqual([100, false]);
    expect(ways(judge([many], {}), "it", { limit: 2 })).toEqual(["a+", "b+"]);
  });

  it("needs a verdict with its explanation, and a rule which it has", () => {
    const verdict = judge([rule("it", { all: [is("a")] })], {});
    expect(() => whatWouldChange({ ...verdict, rules: null }, "it")).toThrow("rules/no-explanation");
    expect(() => whatWouldChange(verdict, "its")).toThrow("Did you mean “it”?");
  });
});

describe("The sets found", { timeout: 120_000 }, () => {
  const leaf = fc.constantFrom(...NAMES.map(is));
  const { tree } = fc.letrec<{ tree: object }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie("tree").map((not) => ({ not })),
    ),
  }));
  const files = fc
    .array(fc.record({ conditions: tree, rival: fc.boolean(), exception: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((them) =>
      them.map(({ conditions, rival, exception }, index) =>
        rule(
          `r${index}`,
          { all: [conditions] },
          {
            ...(rival ? { group: "g" } : {}),
            ...(exception && index > 0 ? { exceptionTo: [`r${index - 1}`] } : {}),
          },
        ),
      ),
    );
  const facts = fc.record(Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom(true, false, null)])));

  it("each suffices, none suffices without one of its members, and no smaller one exists (against all combinations)", () => {
    fc.assert(
      fc.property(files, facts, (rules, given) => {
        const verdict = judge(rules, given);
        for (const { rule: id } of verdict.rules) {
          const formula = deciding(verdict, id);
          const { sets, aim, complete } = whatWouldChange(verdict, id, { limit: 1_000 });
          const wanted: Truth = aim === "decides" ? "true" : "false";
          const withChanges = (changes: Readonly<Record<string, Truth>>) =>
            truthOf(formula, (it: LeafVerdict) => changes[it.fact] ?? it.result) === wanted;

          const asChanges = sets.map((set) => Object.fromEntries(set.map(({ leaf: it, to }) => [it.fact, to])));
          for (const changes of asChanges) {
            expect(withChanges(changes)).toBe(true);
            for (const left of Object.keys(changes)) {
              expect(withChanges({ ...changes, [left]: undefined as never })).toBe(false);
            }
          }

          let smallest = Infinity;
          for (let code = 0; code < 3 ** NAMES.length; code += 1) {
            const picks = NAMES.map((name, index) => [name, Math.floor(code / 3 ** index) % 3] as const);
            const changes = Object.fromEntries(
              picks.flatMap(([name, pick]) => (pick === 0 ? [] : [[name, pick === 1 ? "true" : "false"] as const])),
            );
            if (withChanges(changes)) smallest = Math.min(smallest, Object.keys(changes).length);
          }
          expect(complete).toBe(true);
          expect(sets[0]?.length ?? Infinity).toBe(smallest);
        }
      }),
      { numRuns: 300 },
    );
  });
});
