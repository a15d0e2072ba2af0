import { describeError } from "../law/render-problem.js";
import { describe, expect, it } from "vitest";
import { isKtttError, renderPath } from "../kernel/problem.js";
import type { FactCatalogue } from "./fact.js";
import { checkRules, type LoadOptions, loadRules } from "./load-rules.js";
import { defineOperator } from "./operator.js";
import { RULE_LIMITS } from "./rule.schema.js";

const FACTS = {
  members: { type: "integer", min: 0 },
  score: { type: "number", min: 0, max: 100 },
  kind: { type: "enum", values: ["agricultural", "credit"] },
  registeredOn: { type: "date" },
  sectors: { type: "set", of: { type: "string" } },
  graded: { type: "share" },
  office: { type: "object", properties: { district: { type: "string" }, since: { type: "date" } } },
} as const satisfies FactCatalogue;

const citation = { law: "17/2023/QH15", article: 4, clause: 7, trust: "verified" };
const enough = { all: [{ fact: "members", operator: "greaterThanInclusive", value: 5 }] };

function rule(changes: object = {}): object {
  return { id: "enough-members", citation, conditions: enough, event: { type: "may-register" }, ...changes };
}

const leaf = (changes: object) =>
  rule({ conditions: { all: [{ fact: "members", operator: "equal", value: 5, ...changes }] } });

/** `code at path` of every problem. */
function problemsOf(input: unknown, options: Partial<LoadOptions> = {}): readonly string[] {
  return checkRules(input, { facts: FACTS, ...options }).problems.map((it) => `${it.code} at ${renderPath(it.path)}`);
}

describe("Loading rules", () => {
  it("takes a file, a bare array, and either as JSON text", () => {
    const file = { format: "kttt.rules/1", rules: [rule()] };
    for (const input of [file, [rule()], JSON.stringify(file), JSON.stringify([rule()])]) {
      expect(loadRules(input, { facts: FACTS }).file).toEqual(file);
    }
  });

  it("keeps a frozen copy: neither the input nor the result can change it later", () => {
    const input = { format: "kttt.rules/1", rules: [rule()] };
    const ruleSet = loadRules(input, { facts: FACTS });
    input.rules.length = 0;
    expect(ruleSet.rules).toHaveLength(1);
    expect(Object.isFrozen(ruleSet.file.rules[0]?.conditions)).toBe(true);
    expect(Object.isFrozen(FACTS.kind)).toBe(false);
  });

  it("throws one error with every problem of every rule at once", () => {
    const input = [
      rule({ id: "a", citation: { law: "17/2023/QH15", trust: "certain" } }),
      rule({ id: "b", exceptionTo: ["c"], conditions: { any: [{ fact: "member", operator: "over", value: 1 }] } }),
      { ...rule({ id: "a" }), event: undefined },
    ];
    try {
      loadRules(JSON.stringify(input), { facts: FACTS });
      expect.unreachable();
    } catch (error) {
      if (!isKtttError(error)) throw error;
      expect(error.problems.map((it) => `${it.code} at ${renderPath(it.path)}`)).toEqual([
        "input/unknown-kind at [0].citation.trust",
        "input/missing-field at [2].event",
        "rules/exception-to-nothing at [1].exceptionTo[0]",
        "rules/unknown-fact at [1].conditions.any[0].fact",
        "rules/unknown-operator at [1].conditions.any[0].operator",
      ]);
      for (const { message, hint } of [...describeError(error, "vi"), ...describeError(error, "en")]) {
        expect(`${message}${hint}`).not.toMatch(/[{}]/);
      }
    }
  });

  it("offers the name which was probably meant", () => {
    const check = checkRules([leaf({ fact: "member" }), { ...leaf({ operator: "equals" }), id: "b" }], {
      facts: FACTS,
    });
    expect(check.problems.map((it) => it.params["suggestion"])).toEqual(["members", "equal"]);
  });

  it("lists 200 problems at most and says how many more there are", () => {
    const check = checkRules(
      Array.from({ length: 300 }, () => ({})),
      { facts: FACTS },
    );
    expect(check.problems).toHaveLength(201);
    expect(check.problems.at(-1)).toMatchObject({ code: "rules/and-more", params: { count: 1_000 } });
  });
});

describe("What is refused, and where", () => {
  it.each<[string, unknown, string]>([
    ["text which is no JSON", "{", "input/not-json at "],
    ["a key written twice", '[{"id":"a","id":"b"}]', "input/repeated-key at [0].id"],
    ["brackets opened 200,000 times", "[".repeat(200_000), "input/not-json at "],
    ["a key written twice, once in escapes", '{"format":1,"form\\u0061t":2}', "input/repeated-key at format"],
    ["no file at all", 42, "rules/not-a-file at "],
    ["no format", { rules: [] }, "rules/unknown-format at format"],
    ["a field nobody knows", { format: "kttt.rules/1", rules: [], rule: [] }, "input/unknown-field at rule"],
    ["a rule without a citation", [{ ...rule(), citation: undefined }], "input/missing-field at [0].citation"],
    ["a misspelt field", [{ ...rule(), priorty: 2 }], "input/unknown-field at [0].priorty"],
    ["a priority of 0", [rule({ priority: 0 })], "rules/bad-priority at [0].priority"],
    ["an id with diacritics", [rule({ id: "đủ-thành-viên" })], "rules/bad-name at [0].id"],
    ["30 February", [rule({ validity: { from: "2024-02-30" } })], "input/wrong-shape at [0].validity.from"],
    [
      "a time in force which ends before it begins",
      [rule({ validity: { from: "2024-07-01", until: "2024-06-30" } })],
      "rules/never-in-force at [0].validity",
    ],
    ["an empty all", [rule({ conditions: { all: [] } })], "rules/empty-list at [0].conditions.all"],
    [
      "a single comparison at the root",
      [rule({ conditions: { fact: "members", operator: "equal", value: 5 } })],
      "rules/not-a-root-condition at [0].conditions",
    ],
    [
      "all and any in one condition",
      [rule({ conditions: { ...enough, any: [] } })],
      "rules/not-a-root-condition at [0].conditions",
    ],
    ["a list under not", [rule({ conditions: { not: [] } })], "rules/not-a-condition at [0].conditions.not"],
    ["params of a condition", [leaf({ params: {} })], "input/unknown-field at [0].conditions.all[0].params"],
    ["null as a value", [leaf({ value: null })], "rules/not-a-value at [0].conditions.all[0].value"],
    ["a text for a number", [leaf({ value: "5" })], "rules/wrong-value at [0].conditions.all[0].value"],
    ["a value out of the fact's limits", [leaf({ value: -1 })], "rules/wrong-value at [0].conditions.all[0].value"],
    [
      "a range upside down",
      [leaf({ fact: "score", operator: "between", value: [80, 65] })],
      "rules/wrong-value at [0].conditions.all[0].value",
    ],
    [
      "a band of nothing",
      [leaf({ fact: "score", operator: "inBand", value: [80, 80] })],
      "rules/wrong-value at [0].conditions.all[0].value",
    ],
    [
      "a word which the enum does not have",
      [leaf({ fact: "kind", value: "farming" })],
      "rules/wrong-value at [0].conditions.all[0].value",
    ],
    [
      "a fact of another type to compare with",
      [leaf({ value: { fact: "registeredOn" } })],
      "rules/wrong-value at [0].conditions.all[0].value",
    ],
    [
      "an unknown fact to compare with",
      [leaf({ value: { fact: "nobody" } })],
      "rules/unknown-fact at [0].conditions.all[0].value.fact",
    ],
    [
      "an operator which does not fit the fact",
      [leaf({ operator: "before" })],
      "rules/operator-not-for-type at [0].conditions.all[0].operator",
    ],
    [
      "an operator with a decorator",
      [leaf({ operator: "not:equal" })],
      "rules/bad-name at [0].conditions.all[0].operator",
    ],
    ["an object compared as a whole", [leaf({ fact: "office" })], "rules/path-needed at [0].conditions.all[0].fact"],
    ["a path into a number", [leaf({ path: "$.count" })], "rules/unknown-property at [0].conditions.all[0].path"],
    [
      "a property nobody declared",
      [leaf({ fact: "office", path: "$.street" })],
      "rules/unknown-property at [0].conditions.all[0].path",
    ],
    ["two rules of one id", [rule(), rule()], "rules/duplicate-id at [1].id"],
    ["an exception to itself", [rule({ exceptionTo: ["enough-members"] })], "rules/cycle at [0].exceptionTo"],
    [
      "exceptions in a circle",
      [rule({ id: "a", exceptionTo: ["b"] }), rule({ id: "b", exceptionTo: ["a"] })],
      "rules/cycle at [0].exceptionTo",
    ],
    [
      "a group called like a rule which stands alone",
      [rule({ id: "a" }), rule({ id: "b", group: "a" })],
      "rules/group-is-rule at [1].group",
    ],
    [
      "a condition nobody has named",
      [rule({ conditions: { condition: "enough" } })],
      "rules/unknown-condition at [0].conditions.condition",
    ],
    [
      "named conditions in a circle",
      { format: "kttt.rules/1", conditions: { a: { condition: "b" }, b: { not: { condition: "a" } } }, rules: [] },
      "rules/cycle at conditions.a",
    ],
    [
      "a fault inside a named condition which nobody uses",
      { format: "kttt.rules/1", conditions: { a: { all: [{ fact: "x", operator: "equal", value: 1 }] } }, rules: [] },
      "rules/unknown-fact at conditions.a.all[0].fact",
    ],
  ])("%s", (_, input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  it.each(["$..district", "$.*", "$[0]", "$.office[?(@.x)]", "$.a.b.c.d.e.f.g", "district", "$.a b", "$"])(
    "the path %s: only plain property steps exist",
    (path) => {
      expect(problemsOf([leaf({ fact: "office", path })])).toEqual(["rules/bad-path at [0].conditions.all[0].path"]);
    },
  );

  it.each(["__proto__", "constructor", "prototype", "toString"])(
    "%s, as a key and as a name, wherever it stands",
    (name) => {
      const places: readonly [string, string][] = [
        [`[{"id":"a","${name}":{"isAdmin":true}}]`, `[0].${name}`],
        [`{"format":"kttt.rules/1","conditions":{"${name}":{"all":[]}},"rules":[]}`, `conditions.${name}`],
        [
          JSON.stringify([rule({ event: { type: "a", params: { x: 1 } } })]).replace('"x"', `"${name}"`),
          `[0].event.params.${name}`,
        ],
      ];
      for (const [text, path] of places) expect(problemsOf(text)).toEqual([`input/forbidden-name at ${path}`]);
      const named = [
        problemsOf([rule({ id: name })]),
        problemsOf([leaf({ fact: name })]),
        problemsOf([leaf({ fact: "office", path: `$.${name}` })]),
      ];
      expect(named).toEqual([
        ["input/forbidden-name at [0].id"],
        ["input/forbidden-name at [0].conditions.all[0].fact"],
        ["input/forbidden-name at [0].conditions.all[0].path"],
      ]);
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    },
  );

  it("what JSON cannot say: functions, classes, accessors, holes, infinities", () => {
    const holes: unknown[] = [rule()];
    holes.length = 3;
    const trap = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new RangeError("trap");
        },
      },
    );
    const getter = Object.defineProperty({}, "id", { enumerable: true, get: () => "a" });
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    expect(problemsOf([rule({ id: () => "a" })])).toEqual(["input/not-plain-data at [0].id"]);
    expect(problemsOf([new Map()])).toEqual(["input/not-plain-data at [0]"]);
    expect(problemsOf([getter])).toEqual(["input/not-plain-data at [0].id"]);
    expect(problemsOf(holes)).toEqual(["input/not-plain-data at "]);
    expect(problemsOf([leaf({ value: Infinity })])).toEqual(["input/not-plain-data at [0].conditions.all[0].value"]);
    expect(problemsOf([{ [Symbol("s")]: 1 }])).toEqual(["input/not-plain-data at [0].Symbol(s)"]);
    expect(problemsOf([trap])).toEqual(["input/not-plain-data at "]);
    expect(problemsOf([circle])[0]).toMatch(/^input\/too-deep/);
  });
});

describe("Limits", () => {
  const nested = (depth: number): object =>
    depth === 0 ? { fact: "members", operator: "equal", value: 5 } : { not: nested(depth - 1) };

  it("nesting: as deep as allowed loads, one deeper does not, and a hundred thousand levels do no harm", () => {
    expect(problemsOf([rule({ conditions: nested(RULE_LIMITS.conditionDepth) })])).toEqual([]);
    expect(problemsOf([rule({ conditions: nested(RULE_LIMITS.conditionDepth + 1) })])).toEqual([
      "rules/too-deep at [0].conditions",
    ]);
    expect(problemsOf(`${'[{"not":'.repeat(100_000)}1${"}]".repeat(100_000)}`)[0]).toMatch(/^input\/too-deep/);
  });

  it("size: named conditions which multiply are measured, not written out", () => {
    const conditions: Record<string, unknown> = { c0: enough };
    for (let n = 1; n <= 11; n += 1) conditions[`c${n}`] = { all: Array(10).fill({ condition: `c${n - 1}` }) };
    const found = problemsOf({
      format: "kttt.rules/1",
      conditions,
      rules: [rule({ conditions: { condition: "c11" } })],
    });
    expect(found).toContain("rules/too-large at rules[0].conditions");
  });

  it("named conditions count as a level each", () => {
    const chain = (length: number) => {
      const conditions: Record<string, unknown> = { c0: enough };
      for (let n = 1; n <= length; n += 1) conditions[`c${n}`] = { condition: `c${n - 1}` };
      return { format: "kttt.rules/1", conditions, rules: [] };
    };
    expect(problemsOf(chain(RULE_LIMITS.conditionDepth - 1))).toEqual([]);
    expect(problemsOf(chain(RULE_LIMITS.conditionDepth))).toEqual([
      `rules/too-deep at conditions.c${RULE_LIMITS.conditionDepth}`,
    ]);
  });

  it("number: rules, values, characters, lists, comparisons of all rules together", () => {
    expect(problemsOf(Array.from({ length: RULE_LIMITS.rules + 1 }, () => rule()))).toEqual(["rules/too-large at "]);
    expect(problemsOf(Array.from({ length: RULE_LIMITS.jsonValues }, () => 1))[0]).toBe("input/too-large at ");
    expect(problemsOf(" ".repeat(RULE_LIMITS.characters + 1))).toEqual(["input/too-large at "]);
    const list = Array.from({ length: RULE_LIMITS.listItems + 1 }, (_, index) => index);
    expect(problemsOf([leaf({ operator: "in", value: list })])).toEqual([
      "rules/not-a-value at [0].conditions.all[0].value",
    ]);
    const huge = { any: Array(RULE_LIMITS.valuesOfRule).fill(1) };
    expect(problemsOf([rule({ conditions: huge }), rule({ id: "b", priority: 0 })])).toEqual([
      "rules/too-large at [0]",
      "rules/bad-priority at [1].priority",
    ]);
    const wide = { any: Array(RULE_LIMITS.leavesOfRule).fill({ fact: "members", operator: "equal", value: 5 }) };
    const many = Array.from({ length: 101 }, (_, index) =>
      rule({ id: `r${index}`, conditions: { condition: "wide" } }),
    );
    expect(problemsOf({ format: "kttt.rules/1", conditions: { wide }, rules: many })).toEqual([
      "rules/too-large at rules",
    ]);
  });
});

describe("Catalogues", () => {
  it("a bad catalogue of facts is refused before any rule is read", () => {
    const facts = {
      judgedOn: { type: "date" },
      "số-thành-viên": { type: "integer" },
      toString: { type: "string" },
      score: { type: "number", min: 10, max: 0 },
      kind: { type: "enum", values: [] },
      office: { type: "object", properties: { constructor_: { type: "date" }, "a b": { type: "date" } } },
    } as unknown as FactCatalogue;
    expect(problemsOf("no JSON", { facts })).toEqual(["input/forbidden-name at toString"]);
    const { toString: _, ...others } = facts;
    expect(problemsOf("no JSON", { facts: others })).toEqual([
      "rules/bad-fact-name at facts.judgedOn",
      "rules/bad-fact-name at facts.số-thành-viên",
      "rules/bad-fact-type at facts.score",
      "rules/bad-fact-type at facts.kind",
      "rules/bad-fact-name at facts.office.properties.a b",
    ]);
  });

  it("operators of the embedder's own are known by name and cannot take the place of a built-in one", () => {
    const divisibleBy = defineOperator<number, number>({
      facts: ["integer"],
      value: "count",
      phrase: { vi: "{fact} chia hết cho {value}", en: "{fact} is divisible by {value}" },
      test: (actual, n) => actual % n === 0,
    });
    expect(problemsOf([leaf({ operator: "divisibleBy" })], { operators: { divisibleBy } })).toEqual([]);
    expect(problemsOf([leaf({})], { operators: { equal: divisibleBy } })).toEqual([
      "rules/operator-taken at operators.equal",
    ]);
    expect(Object.isFrozen(divisibleBy)).toBe(false);
  });

  it("with a catalogue of outcomes, an event must be one of them, with its parameters", () => {
    const outcomes = { graded: { grade: { type: "enum", values: ["good", "fair"] } } } as const;
    const event = (type: string, params: object) => problemsOf([rule({ event: { type, params } })], { outcomes });
    expect(event("graded", { grade: "good" })).toEqual([]);
    expect(event("grade", {})).toEqual(["rules/unknown-outcome at [0].event.type"]);
    expect(event("graded", {})).toEqual(["input/missing-field at [0].event.params.grade"]);
    expect(event("graded", { grade: "bad" })).toEqual(["input/wrong-shape at [0].event.params.grade"]);
    expect(event("graded", { grade: "good", by: "x" })).toEqual(["input/unknown-field at [0].event.params.by"]);
  });

  it("named conditions can be given beside the file, but not twice", () => {
    const conditions = { enough };
    expect(problemsOf([rule({ conditions: { condition: "enough" } })], { conditions })).toEqual([]);
    expect(problemsOf({ format: "kttt.rules/1", conditions, rules: [] }, { conditions })).toEqual([
      "rules/duplicate-condition at conditions.enough",
    ]);
  });
});
