import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CASES = readdirSync(here("cases")).map((it) => it.replace(/\.json$/, ""));
const READINGS = readFileSync(here("second-reading.tsv"), "utf8")
  .trim()
  .split("\n")
  .filter((it) => !it.startsWith("#"))
  .slice(1)
  .map((line) => {
    const [name = "", reader = "", readOn = "", shownOn = "", verdict = "", remark = ""] = line.split("\t");
    return { name, reader, readOn, shownOn, verdict, remark };
  });

describe("the second reading of the case files", () => {
  it("is there for every case, once, and of none which is not there", () => {
    expect(READINGS.map((it) => it.name).sort()).toEqual([...CASES].sort());
  });

  it("says by whom, when, of which day and with which verdict, and why where it is not simply right", () => {
    for (const it of READINGS) {
      const file = JSON.parse(readFileSync(here(`cases/${it.name}.json`), "utf8")) as { readonly on: string };
      expect(it.shownOn, it.name).toBe(file.on);
      expect(it.reader, it.name).not.toBe("");
      expect(it.readOn, it.name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(["right", "mended", "not checkable"], it.name).toContain(it.verdict);
      if (it.verdict !== "right") expect(it.remark, it.name).not.toBe("");
    }
  });
});
