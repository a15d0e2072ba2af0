import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CaseState, nextActs, readCaseFile } from "@kttt/core/cooperative";
import { walkCase } from "@kttt/core/simulation";
import { BANKRUPTCY } from "./expected/bankruptcy.js";
import { LAW_2012 } from "./expected/law-2012.js";
import type { ExpectedViews } from "./expected/views.js";

const EXPECTED: ExpectedViews = { ...LAW_2012, ...BANKRUPTCY };
const FOLDER = new URL("./cases/", import.meta.url);
const FIRST = ["voluntary", "name-only", "tax-request", "ordered-2012", "bankruptcy"];
const names = readdirSync(FOLDER)
  .map((name) => name.replace(/\.json$/, ""))
  .filter((name) => /^(2012|bankruptcy)-/.test(name) || FIRST.includes(name));
const page = readFileSync(new URL("law-of-2012-and-bankruptcy.md", import.meta.url), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| `"));

type Walk = Awaited<ReturnType<typeof walkCase>>;
const viewOf = (state: CaseState, { facts, on }: Walk): readonly string[] => [
  ...state.proceedings.map((it) => ["state", it.flow, it.state, it.outcome ?? ""].join(" ").trim()),
  ...state.status.map((it) => `status ${it.status} ${it.since}`),
  ...facts.flatMap((it) => (it.type === "StepOverdue" ? [`overdue ${it.data.act} ${it.data.lastDay}`] : [])),
  ...state.violations.map((it) => `breach ${it.act} ${it.kind} ${it.day ?? it.condition?.code ?? "–"}`),
  ...nextActs(state, on)
    .filter((it) => it.possible && it.lastDay !== null)
    .map((it) =>
      [
        it.kind === "right" ? "may" : "next",
        it.act,
        it.lastDay,
        ...(it.notBefore === null ? [] : ["after", it.notBefore]),
        ...(it.overdue ? ["overdue"] : []),
      ].join(" "),
    ),
  ...state.questions.filter((it) => it.decision === null).map((it) => `ask ${it.asked.question} ${it.askedOn}`),
  ...state.proceedings.flatMap((it) => (it.settlement?.unpaid ?? []).map((one) => `unpaid ${one.claim} ${one.amount}`)),
];

describe("the case files of the law of 2012 and of bankruptcy", () => {
  it("are all walked to their end, say that they are invented, and have a line on the page with their days", async () => {
    for (const name of names) {
      const file = readCaseFile(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")));
      expect(file.case, name).toBe(name);
      const walk = await walkCase(file);
      expect(walk.refused, name).toBeNull();
      expect(walk.state?.synthetic, name).toBe(true);
      expect(rows.filter((row) => row.startsWith(`| \`${name}\` |`)).length, name).toBe(1);
    }
    expect(rows).toHaveLength(names.length);
    expect(names.length).toBeGreaterThanOrEqual(37);
  });

  it.each(Object.entries(EXPECTED))("%s shows the days which were worked out by hand", async (name, expected) => {
    const walk = await walkCase(readCaseFile(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"))));
    if (!walk.state) throw new Error(name);
    expect([...viewOf(walk.state, walk)].sort()).toEqual([...expected].sort());
  });
});
