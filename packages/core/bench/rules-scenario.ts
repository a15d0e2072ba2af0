import { cite } from "../src/law/cite.js";
import type { FactCatalogue } from "../src/rules/fact.js";
import type { Rule } from "../src/rules/rule.schema.js";

/** What an office knows of a cooperative: 16 facts of every common type. */
export const facts = {
  kind: { type: "enum", values: ["agricultural", "credit", "transport", "trade", "construction"] },
  status: { type: "enum", values: ["active", "suspended", "winding-up", "ended"] },
  registeredOn: { type: "date" },
  charterOn: { type: "date" },
  lastReportOn: { type: "date" },
  lastInspectedOn: { type: "date" },
  members: { type: "integer", min: 0 },
  workers: { type: "integer", min: 0 },
  score: { type: "number", min: 0, max: 100 },
  capital: { type: "number", min: 0 },
  revenueGrowth: { type: "percent" },
  disputes: { type: "integer", min: 0 },
  debtsPaid: { type: "boolean" },
  fined: { type: "boolean" },
  sectors: { type: "set", of: { type: "string" } },
  district: { type: "string" },
} as const satisfies FactCatalogue;

const citation = cite("09/2017/TT-BNNPTNT", { article: 6 });
type Conditions = Rule["conditions"];
type Condition = Extract<Conditions, { all: unknown }>["all"][number];

function rule(id: string, conditions: Conditions): Rule {
  return { id, citation, conditions, event: { type: id } };
}

const is = (fact: string, operator: string, value: string | number | boolean | readonly (string | number)[]) => ({
  fact,
  operator,
  value,
});
const all = (...parts: Condition[]) => ({ all: parts });
const any = (...parts: Condition[]) => ({ any: parts });
const not = (part: Condition) => ({ not: part });
const ACTIVE = is("status", "equal", "active");
const FARMING = is("kind", "equal", "agricultural");

/** 25 rules of one to five comparisons, a third of them of days. `rules-chain.ts` says the same by hand. */
export const rules: readonly Rule[] = [
  rule("good", all(is("score", "between", [80, 100]), is("fined", "equal", false))),
  rule("fair", all(is("score", "inBand", [65, 80]), is("fined", "equal", false))),
  rule("average", all(is("score", "inBand", [50, 65]), is("fined", "equal", false))),
  rule("weak", any(is("score", "lessThan", 50), is("fined", "equal", true))),
  rule("too-few-members", all(is("members", "lessThan", 5), ACTIVE)),
  rule("large", all(is("members", "greaterThanInclusive", 300), is("capital", "greaterThan", 5000))),
  rule("report-late", all(is("lastReportOn", "before", "2023-12-15"), ACTIVE)),
  rule("report-in-time", all(is("lastReportOn", "onOrAfter", "2023-12-15"))),
  rule("law-of-2003", all(is("registeredOn", "before", "2013-07-01"), not(is("status", "equal", "ended")))),
  rule(
    "law-of-2012",
    all(is("registeredOn", "between", ["2013-07-01", "2024-06-30"]), is("status", "notEqual", "ended")),
  ),
  rule("law-of-2023", all(is("registeredOn", "after", "2024-06-30"))),
  rule(
    "charter-outdated",
    all(is("charterOn", "before", "2024-07-01"), is("registeredOn", "before", "2024-07-01"), ACTIVE),
  ),
  rule(
    "inspection-due",
    any(
      is("lastInspectedOn", "before", "2021-01-01"),
      all(is("fined", "equal", true), is("lastInspectedOn", "before", "2023-01-01")),
    ),
  ),
  rule("growing", all(is("revenueGrowth", "greaterThan", 5), ACTIVE)),
  rule("shrinking", all(is("revenueGrowth", "lessThan", 0), is("workers", "greaterThan", 0))),
  rule(
    "may-dissolve",
    all(is("status", "equal", "winding-up"), is("debtsPaid", "equal", true), not(is("disputes", "greaterThan", 0))),
  ),
  rule(
    "blocked",
    all(is("status", "equal", "winding-up"), any(is("debtsPaid", "equal", false), is("disputes", "greaterThan", 0))),
  ),
  rule("rice-and-fish", all(FARMING, is("sectors", "containsAll", ["rice", "fish"]))),
  rule("no-sector", all(is("sectors", "doesNotIntersect", ["rice", "fish", "fruit"]))),
  rule("transport-city", all(is("kind", "in", ["transport", "trade"]), is("district", "equal", "q1"))),
  rule(
    "support",
    any(
      all(is("members", "lessThan", 30), is("score", "greaterThanInclusive", 65)),
      all(FARMING, is("capital", "lessThan", 1000)),
    ),
  ),
  rule(
    "award",
    all(
      is("score", "greaterThanInclusive", 90),
      is("fined", "equal", false),
      is("disputes", "lessThan", 1),
      is("lastReportOn", "onOrAfter", "2023-12-01"),
    ),
  ),
  rule("dormant", all(is("workers", "lessThan", 1), not(is("lastReportOn", "onOrAfter", "2022-01-01")))),
  rule("rural", all(is("district", "notIn", ["q1", "q3", "q5"]), FARMING)),
  rule("new", all(is("registeredOn", "onOrAfter", "2023-07-01"), is("charterOn", "onOrAfter", "2023-07-01"))),
];

/** One cooperative, everything known. */
export interface Cooperative {
  readonly [fact: string]: unknown;
  readonly kind: string;
  readonly status: string;
  readonly registeredOn: string;
  readonly charterOn: string;
  readonly lastReportOn: string;
  readonly lastInspectedOn: string;
  readonly members: number;
  readonly workers: number;
  readonly score: number;
  readonly capital: number;
  readonly revenueGrowth: number;
  readonly disputes: number;
  readonly debtsPaid: boolean;
  readonly fined: boolean;
  readonly sectors: readonly string[];
  readonly district: string;
}

/** Invented cooperatives, the same every time: a small generator with a fixed seed (mulberry32). */
export function cooperatives(count: number): readonly Cooperative[] {
  let state = 20231215;
  const next = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  const day = (firstYear: number, years: number) =>
    `${firstYear + next(years)}-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
  const oneOf = (values: readonly string[]) => values[next(values.length)] ?? "";
  return Array.from({ length: count }, () => ({
    kind: oneOf(facts.kind.values),
    status: oneOf(facts.status.values),
    registeredOn: day(2005, 21),
    charterOn: day(2012, 14),
    lastReportOn: day(2021, 4),
    lastInspectedOn: day(2018, 7),
    members: next(400),
    workers: next(60),
    score: next(101),
    capital: next(8000),
    revenueGrowth: next(40) - 15,
    disputes: next(5),
    debtsPaid: next(2) === 1,
    fined: next(10) === 0,
    sectors: ["rice", "fish", "fruit", "salt"].filter(() => next(3) === 0),
    district: oneOf(["q1", "q3", "q5", "cu-chi", "can-gio"]),
  }));
}
