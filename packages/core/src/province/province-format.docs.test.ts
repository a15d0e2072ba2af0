import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { DEADLINE_KINDS } from "../deadline/deadline.schema.js";
import { provinceJsonSchema } from "./json-schema.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const page = (name: string) => readFileSync(join(root, "docs", name), "utf8");

/** Every field name of the schema. */
function fields(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== "object" || schema === null) return found;
  for (const [key, part] of Object.entries(schema)) {
    if (key === "properties") for (const name of Object.keys(part as object)) found.add(name);
    fields(part, found);
  }
  return found;
}

/** Sources of all packages, to look names up in. */
function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      if (["node_modules", "dist"].includes(entry.name)) return "";
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return `${path}/\n${sources(path)}`;
      return /(?<!\.test)\.ts$/.test(entry.name) ? `${path}\n${readFileSync(path, "utf8")}` : "";
    })
    .join("\n");
}
const code = sources(join(root, "packages"));

describe("the page of the province format", () => {
  const text = page("province-format.md");

  it("names every field of the format", () => {
    const named = new Set([...text.matchAll(/`([^`]+)`/g)].flatMap((match) => (match[1] ?? "").split(/[.[\]:, ]+/)));
    const deadlines = page("deadline-kinds.md");
    expect([...fields(provinceJsonSchema())].filter((it) => !named.has(it) && !deadlines.includes(`"${it}"`))).toEqual(
      [],
    );
  });

  it("leads to the deadline kinds, all of which stand there", () => {
    expect(text).toContain("(deadline-kinds.md)");
    for (const kind of DEADLINE_KINDS) expect(page("deadline-kinds.md")).toContain(`\`${kind}\``);
  });
});

describe("the glossary", () => {
  const rows = page("glossary.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| tiếng Việt"));

  it("gives each row both languages and a place in the code", () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    for (const row of rows) {
      expect(
        row
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim().length > 0),
      ).toEqual([true, true, true]);
      expect(row).toBe(row.normalize("NFC"));
    }
  });

  it("names nothing that the code does not have", () => {
    const names = rows.flatMap((row) => [...(row.split("|")[3] ?? "").matchAll(/`([^`]+)`/g)].map((it) => it[1] ?? ""));
    expect(names.filter((name) => !code.includes(name))).toEqual([]);
  });
});

describe("a decision record that the code cites", () => {
  const cited = new Set([...code.matchAll(/docs\/decisions\/\d{4}-[a-z0-9-]+\.md/g)].map((it) => it[0]));

  it.each([...cited])("%s exists", (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});
