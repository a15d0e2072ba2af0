import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { compile } from "./compile.js";
import { loadRules } from "./load-rules.js";

const on = legalDate("2024-06-14");
const NAMES = ["a", "b", "c", "d"] as const;
const FACTS = Object.fromEntries(NAMES.map((name) => [name, { type: "boolean" as const }]));
type Given = Partial<Record<(typeof NAMES)[number], boolean>>;

/** A rule which is met when the fact of its name is true. */
function rule(id: (typeof NAMES)[number], outcome: string, more: object = {}) {
  const citation = { law: "17/2023/QH15", trust: "verified" };
  const conditions = { all: [{ fact: id, operator: "equal", value: true }] };
  return { id: `rule-${id}`, citation, conditions, event: { type: outcome }, group: "g", ...more };
}

function settle(rules: readonly object[], facts: Given) {
  return compile(loadRules(rules, { facts: FACTS }))(facts, { on, explain: true });
}
const groupOf = (rules: readonly object[], facts: Given) => settle(rules, facts).groups[0];

describe("Conflict", () => {
  const rules = [rule("a", "yes"), rule("b", "no")];

  it("two rules of one group which both apply and say different things are named, and neither wins", () => {
    expect(groupOf(rules, { a: true, b: true })).toEqual({
      ...{ group: "g", status: "conflict", outcome: null, by: ["rule-a", "rule-b"], trust: "verified" },
    });
    expect(groupOf([...rules].reverse(), { a: true, b: true })?.status).toBe("conflict");
  });

  it("two rules which say the same agree, whatever the order of their parameters", () => {
    const params = [
      { x: 1, y: [2] },
      { y: [2], x: 1 },
    ] as const;
    const agreeing = [
      rule("a", "yes", { event: { type: "yes", params: params[0] } }),
      rule("b", "yes", { event: { type: "yes", params: params[1] } }),
    ];
    expect(groupOf(agreeing, { a: true, b: true })).toMatchObject({ status: "decided", by: ["rule-a", "rule-b"] });
    const other = [agreeing[0] as object, rule("b", "yes", { event: { type: "yes", params: { x: 2 } } })];
    expect(groupOf(other, { a: true, b: true })?.status).toBe("conflict");
  });

  it("rules of different groups, or standing alone, never conflict", () => {
    const alone = [rule("a", "yes", { group: undefined }), rule("b", "no", { group: undefined })];
    expect(settle(alone, { a: true, b: true }).groups.map(({ group, status }) => [group, status])).toEqual([
      ["rule-a", "decided"],
      ["rule-b", "decided"],
    ]);
  });
});

describe("Priority", () => {
  const rules = [rule("a", "yes"), rule("b", "no", { priority: 2 })];

  it("the higher one decides where it applies, else the lower", () => {
    expect(groupOf(rules, { a: true, b: true })).toMatchObject({ status: "decided", outcome: { type: "no" } });
    expect(groupOf(rules, { a: true, b: false })).toMatchObject({ status: "decided", outcome: { type: "yes" } });
    expect(groupOf(rules, { a: false, b: false })).toMatchObject({ status: "none", outcome: null, by: [] });
  });

  it("an unknown rule above leaves the group unknown, unless it would say the same", () => {
    expect(groupOf(rules, { a: true })).toMatchObject({ status: "unknown", by: ["rule-b", "rule-a"] });
    const same = [rule("a", "yes"), rule("b", "yes", { priority: 2 })];
    expect(groupOf(same, { a: true })).toMatchObject({ status: "decided", outcome: { type: "yes" }, by: ["rule-a"] });
  });

  it("an unknown rule below changes nothing", () => {
    expect(groupOf(rules, { b: true })).toMatchObject({ status: "decided", outcome: { type: "no" } });
  });

  it("an unknown rule beside could make a conflict: unknown; a conflict it could only join stays one", () => {
    expect(groupOf([rule("a", "yes"), rule("b", "no")], { a: true })?.status).toBe("unknown");
    const three = [rule("a", "yes"), rule("b", "no"), rule("c", "maybe")];
    expect(groupOf(three, { a: true, b: true })).toMatchObject({ status: "conflict", by: ["rule-a", "rule-b"] });
  });

  it("a conflict below a rule which is unknown is itself unknown, whatever that rule would say", () => {
    for (const outcome of ["maybe", "yes", "no"]) {
      const three = [rule("a", "yes"), rule("b", "no"), rule("c", outcome, { priority: 2 })];
      expect(groupOf(three, { a: true, b: true })).toMatchObject({
        status: "unknown",
        by: ["rule-c", "rule-a", "rule-b"],
      });
    }
  });
});

describe("Exceptions", () => {
  const rules = [rule("a", "yes"), rule("b", "no", { exceptionTo: ["rule-a"] })];

  it("an exception which applies beats what it excepts: no conflict, no priority needed", () => {
    expect(groupOf(rules, { a: true, b: true })).toMatchObject({
      status: "decided",
      outcome: { type: "no" },
      by: ["rule-b"],
    });
    expect(groupOf(rules, { a: true, b: false })).toMatchObject({ outcome: { type: "yes" } });
  });

  it("beats it from another group too, and whatever its priority", () => {
    const across = [rule("a", "yes", { priority: 9 }), rule("b", "no", { group: "h", exceptionTo: ["rule-a"] })];
    expect(settle(across, { a: true, b: true }).groups).toMatchObject([{ status: "none" }, { status: "decided" }]);
  });

  it("an exception to the exception brings the rule back", () => {
    const chain = [...rules, rule("c", "yes", { exceptionTo: ["rule-b"] })];
    const { groups, rules: told } = settle(chain, { a: true, b: true, c: true });
    expect(groups[0]).toMatchObject({ status: "decided", outcome: { type: "yes" }, by: ["rule-a", "rule-c"] });
    expect(told.map(({ value, applies }) => [value, applies])).toEqual([
      ["true", "true"],
      ["true", "false"],
      ["true", "true"],
    ]);
  });

  it("an unknown exception makes the rule unknown; an exception not in force does not count", () => {
    expect(settle(rules, { a: true }).rules.map(({ applies }) => applies)).toEqual(["unknown", "unknown"]);
    const past = [rule("a", "yes"), rule("b", "no", { exceptionTo: ["rule-a"], validity: { until: "2020-01-01" } })];
    expect(groupOf(past, { a: true, b: true })).toMatchObject({ status: "decided", outcome: { type: "yes" } });
  });
});

describe("Trust", () => {
  const unverified = { citation: { law: "01/2020/TT-BKHĐT", trust: "unverified" } };

  it("a group is worth what the weakest rule with a say is worth, its exceptions included", () => {
    expect(groupOf([rule("a", "yes"), rule("b", "no", unverified)], { a: true, b: false })?.trust).toBe("unverified");
    expect(
      groupOf([rule("a", "yes"), rule("b", "no", { ...unverified, group: "h", exceptionTo: ["rule-a"] })], {
        a: true,
        b: false,
      })?.trust,
    ).toBe("unverified");
  });

  it("rules below the one which decides have none", () => {
    const rules = [rule("a", "yes", { priority: 2 }), rule("b", "no", unverified)];
    expect(groupOf(rules, { a: true, b: true })?.trust).toBe("verified");
    expect(groupOf(rules, { a: false, b: true })?.trust).toBe("unverified");
  });

  it("a condition's own citation counts", () => {
    const cited = { all: [{ fact: "a", operator: "equal", value: true, citation: unverified.citation }] };
    const verdict = settle([rule("a", "yes", { conditions: cited })], { a: true });
    expect(verdict.groups[0]?.trust).toBe("unverified");
    expect(verdict.rules[0]?.conditions).toMatchObject({ parts: [{ citation: unverified.citation }] });
  });
});
