import { cite } from "../law/cite.js";
import { describe, expect, it } from "vitest";
import { isKtttError } from "../kernel/problem.js";
import { legalDate } from "../kernel/legal-date.js";
import { compile } from "../rules/compile.js";
import { jsonRulesEngine } from "./evaluator.js";
import { loadRules } from "../rules/load-rules.js";

const on = legalDate("2024-06-14");
const FACTS = {
  members: { type: "integer" },
  score: { type: "number" },
  office: { type: "object", properties: { since: { type: "date" } } },
} as const;

function rule(id: string, conditions: object, more: object = {}) {
  return { id, citation: cite("17/2023/QH15", { article: 4 }), conditions, event: { type: id }, ...more };
}
const enough = { all: [{ fact: "members", operator: "greaterThanInclusive", value: 5 }] };
const good = { all: [{ fact: "score", operator: "greaterThanInclusive", value: 80 }] };
const old = { all: [{ fact: "office", path: "$.since", operator: "before", value: { fact: "judgedOn" } }] };
const RULES = loadRules([rule("enough", enough), rule("good", good), rule("old", old)], { facts: FACTS });

describe("json-rules-engine: facts which are functions", () => {
  it("may be asynchronous, and give the verdict which the same values give", async () => {
    const facts = { members: async () => 7, score: () => 50, office: async () => ({ since: "2020-01-01" }) };
    const values = { members: 7, score: 50, office: { since: "2020-01-01" } };
    expect(await jsonRulesEngine.prepare(RULES)(facts, { on, explain: true })).toEqual(
      compile(RULES)(values, { on, explain: true }),
    );
  });

  it("are called once, however many conditions ask, and not at all where no rule in force does", async () => {
    let calls = 0;
    const twice = loadRules(
      [
        rule("a", enough),
        rule("b", { not: enough.all[0] as object }),
        rule("past", good, { validity: { until: "2020-12-31" } }),
      ],
      { facts: FACTS },
    );
    const facts = {
      members: () => {
        calls += 1;
        return 5;
      },
      score: () => {
        throw new Error("nobody asks");
      },
    };
    const { groups } = await jsonRulesEngine.prepare(twice)(facts, { on });
    expect(groups.map(({ status }) => status)).toEqual(["decided", "none", "none"]);
    expect(calls).toBe(1);
  });

  it("may be methods of an object with a class, and read what it holds", async () => {
    class Cooperative {
      readonly list = ["a", "b", "c", "d", "e"];
      get score() {
        return 90;
      }
      members() {
        return this.list.length;
      }
    }
    const cooperative = new Cooperative() as unknown as Record<string, unknown>;
    const { groups } = await jsonRulesEngine.prepare(RULES)(cooperative, { on });
    expect(groups.map(({ status }) => status)).toEqual(["decided", "decided", "unknown"]);
  });

  it("which give nothing leave the matter unknown", async () => {
    const { rules } = await jsonRulesEngine.prepare(RULES)(
      { members: () => undefined, score: async () => null },
      { on, explain: true },
    );
    expect(rules.map(({ value }) => value)).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("which fail, or give a wrong type, are all named in one error", async () => {
    const facts = {
      score: async () => Promise.reject(new Error("no connection")),
      office: async () => ({ since: "yesterday" }),
      members: () => "five",
    };
    const error: unknown = await jsonRulesEngine
      .prepare(RULES)(facts, { on })
      .catch((it: unknown) => it);
    if (!isKtttError(error)) throw error;
    expect(
      error.problems.map(({ code, path, params }) => [code, path.join("."), params["rule"] ?? params["detail"]]),
    ).toEqual([
      ["rules/wrong-fact", "members", "enough"],
      ["rules/wrong-fact", "office.since", "old"],
      ["rules/fact-failed", "score", "no connection"],
    ]);
  });
});

describe("evaluate(): evaluations do not touch each other", () => {
  it("a hundred overlapping evaluations of one rule set each give their own verdict", async () => {
    const given = Array.from({ length: 100 }, (_, index) => index % 10);
    const later = async (value: number) => {
      for (let turn = 0; turn < value; turn += 1) await Promise.resolve();
      return value;
    };
    const verdicts = await Promise.all(
      given.map((members) => jsonRulesEngine.prepare(RULES)({ members: () => later(members) }, { on })),
    );
    expect(verdicts.map(({ groups }) => groups[0]?.status)).toEqual(given.map((it) => (it >= 5 ? "decided" : "none")));
  });
});

describe("compile(): calls do not touch each other", () => {
  it("a getter which judges by the same rules, on another day, changes nothing of the call it stands in", () => {
    const judge = compile(RULES);
    const inner: unknown[] = [];
    const facts = {
      members: 7,
      score: 90,
      // Asked last, when the others have been read.
      get office() {
        const others = { members: 1, score: 1, office: { since: "2030-01-01" } };
        inner.push(judge(others, { on: legalDate("2025-01-01"), explain: true }));
        return { since: "2020-01-01" };
      },
    };
    const outer = judge(facts, { on, explain: true });
    expect(outer.rules.map(({ value }) => value)).toEqual(["true", "true", "true"]);
    expect(inner).toMatchObject([
      { on: "2025-01-01", rules: [{ value: "false" }, { value: "false" }, { value: "false" }] },
    ]);
  });

  it("a list where an object is declared is a wrong fact, not a missing one", () => {
    expect(() => compile(RULES)({ office: ["2020-01-01"] }, { on })).toThrow("rules/wrong-fact at office.since");
  });

  it("an error leaves nothing behind for the next call", () => {
    const judge = compile(RULES);
    expect(() => judge({ members: 7, score: "x" }, { on })).toThrow("rules/wrong-fact");
    expect(judge({}, { on }).groups.map(({ status }) => status)).toEqual(["unknown", "unknown", "unknown"]);
  });
});

describe("The day judged for", () => {
  it("must be a real day, in both ways", async () => {
    const wrong = "2024-02-30" as never;
    expect(() => compile(RULES)({}, { on: wrong })).toThrow("rules/not-a-judging-day");
    await expect(jsonRulesEngine.prepare(RULES)({}, { on: wrong })).rejects.toThrow("rules/not-a-judging-day");
  });

  it("is the fact judgedOn, whatever the facts say", () => {
    const facts = { office: { since: "2024-06-13" }, judgedOn: "1990-01-01" };
    const judge = compile(RULES);
    const value = (day: string) => judge(facts, { on: legalDate(day), explain: true }).rules[2]?.value;
    expect([value("2024-06-13"), value("2024-06-14")]).toEqual(["false", "true"]);
  });

  it("tells which rules are in force: from and until are both included", () => {
    const limited = loadRules(
      [rule("law-of-2012", enough, { validity: { from: "2013-07-01", until: "2024-06-30" } })],
      {
        facts: FACTS,
      },
    );
    const judge = compile(limited);
    const at = (day: string) => judge({ members: 9 }, { on: legalDate(day), explain: true });
    expect(["2013-06-30", "2013-07-01", "2024-06-30", "2024-07-01"].map((it) => at(it).groups[0]?.status)).toEqual([
      ...["none", "decided", "decided", "none"],
    ]);
    expect(at("2024-07-01").rules).toMatchObject([{ inForce: false, value: null, applies: "false", conditions: null }]);
  });
});
