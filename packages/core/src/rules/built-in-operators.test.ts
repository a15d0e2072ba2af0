import { cite } from "../law/cite.js";
import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { compile } from "./compile.js";
import type { FactType } from "./fact.js";
import { jsonRulesEngine } from "../json-rules-engine/evaluator.js";
import { checkRules, loadRules } from "./load-rules.js";
import type { LeafValue } from "./rule.schema.js";
import type { Truth } from "./verdict.js";
import { BUILT_IN_OPERATORS } from "./built-in-operators.js";

const number: FactType = { type: "number" };
const date: FactType = { type: "date" };
const sectors: FactType = { type: "set", of: { type: "string" } };

/** What one comparison comes to, on a day. */
function ask(type: FactType, given: unknown, operator: string, value: LeafValue, on = "2024-06-14"): Truth | null {
  const rule = {
    id: "it",
    citation: cite("17/2023/QH15"),
    conditions: { all: [{ fact: "it", operator, value }] },
    event: { type: "it" },
  };
  const judge = compile(loadRules([rule], { facts: { it: type } }));
  return judge({ it: given }, { on: legalDate(on), explain: true }).rules[0]?.value ?? null;
}

type Case = readonly [string, FactType, unknown, string, LeafValue, Truth];

describe("Equality and order", () => {
  it.each<Case>([
    ["numbers", number, 5, "equal", 5, "true"],
    ["other numbers", number, 5, "notEqual", 5, "false"],
    ["true", { type: "boolean" }, true, "equal", true, "true"],
    ["the empty text", { type: "string" }, "", "equal", "", "true"],
    ["text as it is written, no case or accents folded", { type: "string" }, "Tỉnh", "equal", "tỉnh", "false"],
    ["a word of an enum", { type: "enum", values: ["a", "b"] }, "b", "notEqual", "a", "true"],
    ["5 % below 5.5 %", { type: "percent" }, 5, "lessThan", 5.5, "true"],
    ["the limit itself, exclusive", number, 5, "greaterThan", 5, "false"],
    ["the limit itself, inclusive", number, 5, "greaterThanInclusive", 5, "true"],
    ["the limit itself, at most", number, 5, "lessThanInclusive", 5, "true"],
    ["one of a list", number, 2, "in", [1, 2], "true"],
    ["none of a list", { type: "string" }, "c", "notIn", ["a", "b"], "true"],
    ["both ends of a range", number, 100, "between", [80, 100], "true"],
    ["a single point", number, 80, "between", [80, 80], "true"],
    ["the lower end of a band", number, 65, "inBand", [65, 80], "true"],
    ["the upper end of a band", number, 80, "inBand", [65, 80], "false"],
    ["days in a range", date, "2024-06-30", "between", ["2013-07-01", "2024-06-30"], "true"],
  ])("%s", (_, type, given, operator, value, result) => {
    expect(ask(type, given, operator, value)).toBe(result);
  });
});

describe("Days", () => {
  it.each<[string, string, Truth]>([
    ["before", "2024-12-14", "true"],
    ["before", "2024-12-15", "false"],
    ["onOrBefore", "2024-12-15", "true"],
    ["onOrAfter", "2024-12-15", "true"],
    ["after", "2024-12-15", "false"],
    ["after", "2024-12-16", "true"],
  ])("%s 15/12/2024: %s is %s", (operator, given, result) => {
    expect(ask(date, given, operator, "2024-12-15")).toBe(result);
  });

  it("twelve months since 29 February 2024 have passed on 28 February 2025 (Civil Code, Article 148 clause 3)", () => {
    const twelve = (operator: string, on: string) => ask(date, "2024-02-29", operator, 12, on);
    expect(twelve("monthsSinceAtLeast", "2025-02-27")).toBe("false");
    expect(twelve("monthsSinceAtLeast", "2025-02-28")).toBe("true");
    expect(twelve("monthsSinceBelow", "2025-02-27")).toBe("true");
    expect(twelve("monthsSinceBelow", "2025-02-28")).toBe("false");
  });

  it("a day to come: no month has passed since", () => {
    expect(ask(date, "2025-01-01", "monthsSinceAtLeast", 1)).toBe("false");
    expect(ask(date, "1900-01-01", "monthsSinceAtLeast", 100_000)).toBe("false");
  });
});

describe("Time limits run under Articles 147 and 148 of the Civil Code", () => {
  const span: FactType = { type: "span" };
  const within = (from: string, to: string, n: number, operator = "withinWorkingDays") =>
    ask(span, { from, to }, operator, n);

  it("seven working days from a resolution of 24/01/2024 end after Tết (Law 17/2023/QH15, Article 98 clause 3)", () => {
    // 25, 26, 29, 30, 31 January, 1, 2 February: Tết begins on the 8th.
    expect(within("2024-01-24", "2024-02-02", 7)).toBe("true");
    expect(within("2024-01-24", "2024-02-05", 7)).toBe("false");
    // From 1 February: 2, 5, 6, 7, then 15, 16 and 19 February.
    expect(within("2024-02-01", "2024-02-19", 7)).toBe("true");
    expect(within("2024-02-01", "2024-02-20", 7)).toBe("false");
  });

  it("a worked Saturday makes it a person's question, as long as the two readings differ", () => {
    // 26/04/2025 was worked for 02/05/2025: five working days from 24/04 end on 05/05 with it, on 06/05 without.
    expect(within("2025-04-24", "2025-05-05", 5)).toBe("true");
    expect(within("2025-04-24", "2025-05-06", 5)).toBe("unknown");
    expect(within("2025-04-24", "2025-05-07", 5)).toBe("false");
  });

  it("days which are not announced yet make it unknown, and so do years outside the calendar", () => {
    expect(within("2028-03-01", "2028-03-02", 5)).toBe("unknown");
    expect(within("1990-01-01", "1990-01-02", 5, "withinDays")).toBe("unknown");
    expect(within("2024-01-01", "2024-01-02", 100_000, "withinMonths")).toBe("unknown");
  });

  it("calendar days roll to the next working day, months to the day of the same number", () => {
    // Ten days from 21/01/2025 end on 31 January, in Tết: the last day is 3 February.
    expect(within("2025-01-21", "2025-02-03", 10, "withinDays")).toBe("true");
    expect(within("2025-01-21", "2025-02-04", 10, "withinDays")).toBe("false");
    expect(within("2024-01-31", "2024-02-29", 1, "withinMonths")).toBe("true");
    expect(within("2024-01-31", "2024-03-01", 1, "withinMonths")).toBe("false");
  });

  it("asked of a day: whether the limit it began still runs on the day judged for", () => {
    expect(ask(date, "2024-06-10", "withinWorkingDays", 4, "2024-06-14")).toBe("true");
    expect(ask(date, "2024-06-10", "withinWorkingDays", 4, "2024-06-17")).toBe("false");
  });

  it("a span which has not ended is unknown", () => {
    expect(ask(span, { from: "2024-06-10", to: null }, "withinDays", 5)).toBe("unknown");
    expect(ask(span, {}, "withinDays", 5)).toBe("unknown");
  });
});

describe("Sets", () => {
  it.each<Case>([
    ["an item held", sectors, ["rice", "fish"], "contains", "fish", "true"],
    ["an item not held", sectors, ["rice"], "doesNotContain", "fish", "true"],
    ["the empty set holds nothing, and that is known", sectors, [], "contains", "fish", "false"],
    ["all of them", sectors, ["a", "b", "c"], "containsAll", ["c", "a"], "true"],
    ["all but one", sectors, ["a"], "containsAll", ["c", "a"], "false"],
    ["one of them", sectors, ["a"], "intersects", ["c", "a"], "true"],
    ["none of them", sectors, ["x"], "doesNotIntersect", ["c", "a"], "true"],
    ["repetition means nothing", sectors, ["a", "a"], "containsAll", ["a"], "true"],
  ])("%s", (_, type, given, operator, value, result) => {
    expect(ask(type, given, operator, value)).toBe(result);
  });
});

describe("Shares", () => {
  const share: FactType = { type: "share" };
  it.each<Case>([
    ["65 of 100 is at least 65 %", share, { part: 65, whole: 100 }, "shareAtLeast", 65, "true"],
    ["one third is above 33.3 %", share, { part: 1, whole: 3 }, "shareAbove", 33.3, "true"],
    ["and at most 33.3334 %", share, { part: 1, whole: 3 }, "shareAtMost", 33.3334, "true"],
    [
      "29 of 100 is exactly 29 %, though 0.29 × 100 is not 29",
      share,
      { part: 29, whole: 100 },
      "shareAtMost",
      29,
      "true",
    ],
    [
      "35 of 100,000 is exactly 0.035 %, though 0.035 × 10,000 is not 350",
      share,
      { part: 35, whole: 100_000 },
      "shareAtLeast",
      0.035,
      "true",
    ],
    ["7 of 1000 is exactly 0.7 %", share, { part: 7, whole: 1000 }, "shareBelow", 0.7, "false"],
    ["a share of nothing is no percentage", share, { part: 0, whole: 0 }, "shareAtLeast", 0, "unknown"],
    ["a part nobody knows", share, { whole: 10 }, "shareBelow", 50, "unknown"],
    ["more than the whole", share, { part: 12, whole: 10 }, "shareAbove", 100, "true"],
  ])("%s", (_, type, given, operator, value, result) => {
    expect(ask(type, given, operator, value)).toBe(result);
  });
});

describe("Every built-in operator", () => {
  it.each(Object.entries(BUILT_IN_OPERATORS))(
    "%s: a missing fact is unknown, and the phrase says both sides",
    (name, it_) => {
      const { facts, value, phrase } = it_;
      for (const text of [phrase.vi, phrase.en]) {
        expect(text).toContain("{fact}");
        expect(text).toMatch(value === "range" || value === "band" ? /\{from\}.*\{to\}/ : /\{value\}/);
        expect(text).toBe(text.normalize("NFC"));
      }
      const types: Readonly<Record<string, FactType>> = { enum: { type: "enum", values: ["a"] }, set: sectors };
      const values: Readonly<Record<string, LeafValue>> = { boolean: true, string: "a", enum: "a", date: "2024-01-01" };
      for (const kind of facts) {
        const type = types[kind] ?? ({ type: kind } as FactType);
        const one = values[kind] ?? 1;
        const two = kind === "date" ? "2024-01-02" : 2;
        const lists: Readonly<Record<string, LeafValue>> = {
          ...{ list: [one] as LeafValue, range: [one, two] as LeafValue, band: [one, two] as LeafValue },
          ...{ item: "a", items: ["a"], count: 1, percent: 1 },
        };
        expect([name, kind, ask(type, undefined, name, lists[value] ?? one)]).toEqual([name, kind, "unknown"]);
        expect([name, kind, ask(type, null, name, lists[value] ?? one)]).toEqual([name, kind, "unknown"]);
      }
    },
  );
});

describe("A wrong type is an error, never an answer", () => {
  it.each<[string, FactType, unknown]>([
    ["a text for a number", number, "5"],
    ["NaN", number, Number.NaN],
    ["infinity", number, Number.POSITIVE_INFINITY],
    ["a fraction for an integer", { type: "integer" }, 1.5],
    ["more than the declared limit", { type: "number", max: 100 }, 101],
    ["1 for true", { type: "boolean" }, 1],
    ["a word which the enum has not", { type: "enum", values: ["a"] }, "b"],
    ["30 February", date, "2024-02-30"],
    ["a day the Vietnamese way", date, "15/12/2024"],
    ["a JavaScript date", date, new Date(0)],
    ["a text for a set", sectors, "rice"],
    ["a set with a number in it", sectors, ["rice", 1]],
    ["a share with a negative part", { type: "share" }, { part: -1, whole: 2 }],
    ["a span which ends before it begins", { type: "span" }, { from: "2024-02-01", to: "2024-01-01" }],
    ["a function, to a compiled rule", number, () => 5],
  ])("%s: the error names rule, fact and value", (_, type, given) => {
    const operators: Readonly<Record<string, [string, LeafValue]>> = {
      set: ["contains", "rice"],
      share: ["shareAtLeast", 1],
      span: ["withinDays", 1],
      boolean: ["equal", true],
      enum: ["equal", "a"],
      date: ["equal", "2024-01-01"],
    };
    const [operator, value] = operators[type.type] ?? ["equal", 1];
    try {
      ask(type, given, operator, value);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "rules/wrong-fact",
        path: ["it"],
        problems: [{ params: { rule: "it", fact: "it" } }],
      });
    }
  });
});

describe("Texts are compared in Unicode NFC", () => {
  const [nfc, nfd] = ["Cần Giờ".normalize("NFC"), "Cần Giờ".normalize("NFD")];
  const place: FactType = { type: "string" };
  const places: FactType = { type: "enum", values: [nfd, "Củ Chi"] };
  const many: FactType = { type: "set", of: { type: "string" } };

  it.each<Case>([
    ["a text in NFD is the same text", place, nfd, "equal", nfc, "true"],
    ["and no other one", place, nfd, "notEqual", nfc, "false"],
    ["a rule written in NFD", place, nfc, "equal", nfd, "true"],
    ["a list written in NFD", place, nfc, "in", ["Củ Chi", nfd], "true"],
    ["a word of a catalogue written in NFD", places, nfc, "equal", nfc, "true"],
    ["a word of an enum given in NFD", places, nfd, "equal", nfc, "true"],
    ["an item of a set", many, [nfd, "x"], "contains", nfc, "true"],
    ["items of a set", many, [nfc], "containsAll", [nfd], "true"],
    ["a property of an object", { type: "object", properties: { in: place } }, { in: nfd }, "equal", nfc, "true"],
  ])("%s", async (_, type, given, operator, value, result) => {
    expect(nfc).not.toBe(nfd);
    const conditions = {
      all: [{ fact: "it", operator, value, ...(type.type === "object" ? { path: "$.in" } : {}) }],
    };
    const rule = { id: "it", citation: cite("17/2023/QH15"), conditions, event: { type: "it" } };
    const ruleSet = loadRules([rule], { facts: { it: type } });
    const on = legalDate("2024-06-14");
    const verdict = compile(ruleSet)({ it: given }, { on, explain: true });
    expect(verdict.rules[0]?.value).toBe(result);
    expect(await jsonRulesEngine.prepare(ruleSet)({ it: given }, { on, explain: true })).toEqual(verdict);
  });
});

describe("Whole numbers beyond 2^53", () => {
  const rule = (value: unknown) => ({
    ...{ id: "it", citation: cite("17/2023/QH15"), event: { type: "it" } },
    conditions: { all: [{ fact: "it", operator: "lessThan", value }] },
  });
  const problemsOf = (input: unknown) => checkRules(input, { facts: { it: number } }).problems.map((it) => it.code);

  it("are refused in a rule, as text and as data: they would be rounded", () => {
    const text = JSON.stringify([rule(0)]).replace('"value":0', '"value":9007199254740993');
    expect(problemsOf(text)).toEqual(["input/number-rounded"]);
    expect(problemsOf([rule(2 ** 53)])).toEqual(["input/number-rounded"]);
    expect(problemsOf([rule([-(2 ** 53), 1])])).toEqual(["input/number-rounded"]);
    expect(problemsOf([rule(2 ** 53 - 1)])).toEqual([]);
    expect(problemsOf([rule(0.1)])).toEqual([]);
  });
});
