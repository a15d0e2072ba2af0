import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findings, isAffected, packagesIn } from "./advisories.mjs";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const list = JSON.parse(read("advisories.json")) as Parameters<typeof findings>[1] & { readonly lookedUpOn: string };
const packages = packagesIn(read("../pnpm-lock.yaml"));

it.each<[string, string, boolean]>([
  ["1.2.3", "<1.2.3", false],
  ["1.2.3", "<=1.2.3", true],
  ["1.10.0", "<1.9.0", false],
  ["0.27.7", ">=0.17.0 <0.28.1", true],
  ["0.16.9", ">=0.17.0 <0.28.1", false],
  ["4.0.3", "<=2.3.1 || >=4.0.0 <=4.0.3", true],
  ["3.0.0", "<=2.3.1 || >=4.0.0 <=4.0.3", false],
  ["2.0.0-beta.2", "<2.0.0", true],
  ["2.0.0-beta.2", ">=2.0.0", false],
])("%s lies in %s: %s", (version, range, expected) => {
  expect(isAffected(version, range)).toBe(expected);
});

it("a range nobody can read is an error, not a range which fits nothing", () => {
  expect(() => isAffected("1.0.0", "~1.0")).toThrow("not a range");
});

it("every package of the lock file is looked at, with each of its versions", () => {
  const has = (name: string) => packages.filter((it) => it.name === name).map((it) => it.version);
  expect(packages.length).toBeGreaterThan(400);
  expect(has("zod")).toHaveLength(1);
  expect(has("@electric-sql/pglite")).toHaveLength(1);
  expect(has("semver").length).toBeGreaterThan(1);
  for (const it of packages) expect(it.version).toMatch(/^\d+\.\d+\.\d+/);
});

it("nothing is open today; without its answer, or at another version, a hit is", () => {
  expect(list.lookedUpOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(findings(packages, list).problems).toEqual([]);
  const [first] = list.answered;
  if (!first) throw new Error("no answer");
  const without = findings(packages, { ...list, answered: list.answered.slice(1) }).problems;
  expect(without).toEqual([expect.stringContaining(first.id)]);
  const moved = packages.map((it) => (it.name === first.package ? { ...it, version: "0.18.0" } : it));
  expect(findings(moved, list).problems.some((it) => it.includes(`${first.package}@0.18.0`))).toBe(true);
});

it("an answer to what does not concern us any more has to go", () => {
  const idle = { ...list, answered: [...list.answered, { id: "GHSA-x", package: "zod", version: "1.0.0", why: "x" }] };
  expect(findings(packages, idle).problems).toEqual([expect.stringContaining("GHSA-x")]);
});

it("every entry is a range, a source and a package of the lock file; every answer says why", () => {
  for (const it of list.advisories) {
    expect(() => isAffected("1.0.0", it.affected)).not.toThrow();
    expect(it.source).toMatch(/^https:\/\/github\.com\//);
    expect(packages.map((one) => one.name)).toContain(it.package);
  }
  for (const it of list.answered) expect(it.why.length).toBeGreaterThan(20);
});
