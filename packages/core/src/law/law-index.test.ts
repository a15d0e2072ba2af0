import { cite } from "./cite.js";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { attestedSource, citationGrade } from "./attested-citations.js";
import { type StatuteCitation } from "../kernel/citation.js";
import { STATUTES } from "./statutes.js";

type Index = Readonly<
  Record<string, Readonly<Record<string, readonly [string, Readonly<Record<string, string>>, string?]>>>
>;

const here = dirname(fileURLToPath(import.meta.url));
const source = join(here, "..");
const index = JSON.parse(readFileSync(join(here, "law-index.json"), "utf8")) as Index;

/** Why the index does not hold a citation; `null` when it does. */
function missing({ law, article, clause, point }: StatuteCitation): string | null {
  const articles = index[law];
  if (!articles) return `no text of ${law}`;
  if (article === undefined) return null;
  const found = articles[String(article)];
  if (!found) return `no article ${article} in the text of ${law}`;
  const clauses = found[1];
  if (clause !== undefined && !Object.hasOwn(clauses, String(clause)))
    return `no clause ${clause} in article ${article}`;
  if (point === undefined) return null;
  const points = (clauses[clause === undefined ? "" : String(clause)] ?? "").split(" ");
  return points.includes(point) ? null : `no point ${point} in clause ${clause ?? "–"} of article ${article}`;
}

function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return modules(path);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts") ? [path] : [];
  });
}

function isStatuteCitation(value: object): value is StatuteCitation {
  return "law" in value && typeof value.law === "string" && "trust" in value && Object.hasOwn(STATUTES, value.law);
}

/** Every citation in the values a module exports. */
function* citationsIn(value: unknown, seen: Set<unknown>): Generator<StatuteCitation> {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isStatuteCitation(value)) yield value;
  for (const part of value instanceof Map ? value.values() : Object.values(value)) yield* citationsIn(part, seen);
}

const found: { readonly citation: StatuteCitation; readonly where: string }[] = [];

beforeAll(async () => {
  const seen = new Set<unknown>();
  for (const path of ["law", "time", "deadline", "triage", "cooperative"].flatMap((folder) =>
    modules(join(source, folder)),
  )) {
    const exported: unknown = await import(/* @vite-ignore */ pathToFileURL(path).href);
    for (const citation of citationsIn({ ...(exported as object) }, seen)) {
      found.push({ citation, where: relative(source, path) });
    }
    // Citations made inside functions are read from the source text: cite("law", { article: 1, clause: 2, point: "a" }).
    const call = /cite\(\s*"([^"]+)"\s*(?:,\s*\{([^}]*)\}\s*)?(,|\))/g;
    for (const [, law = "", place = "", next] of readFileSync(path, "utf8").matchAll(call)) {
      if (next === "," || !Object.hasOwn(STATUTES, law) || /\$|[a-z]+\s*[,}]/.test(place.replace(/"[^"]*"/g, "")))
        continue;
      const part = (name: string) => new RegExp(`${name}:\\s*"?([\\wđ]+)"?`).exec(place)?.[1];
      const [article, clause, point] = ["article", "clause", "point"].map(part);
      const citation = { law, article, clause, point, trust: "verified" } as StatuteCitation;
      found.push({ citation, where: relative(source, path) });
    }
  }
});

describe("the index of the official texts", () => {
  it("finds the points of the grounds of revocation in Article 103 of the 2023 law and not point h", () => {
    expect(missing(cite("17/2023/QH15", { article: 103, clause: 1, point: "g" }))).toBeNull();
    expect(missing(cite("17/2023/QH15", { article: 103, clause: 1, point: "h" }))).toContain("no point h");
    expect(missing(cite("17/2023/QH15", { article: 103, clause: 3 }))).toContain("no clause 3");
    expect(missing(cite("17/2023/QH15", { article: 903 }))).toContain("no article 903");
  });

  it("reads the second point b of Article 54 clause 2 of the 2012 law, a misprint of the copy, as point d", () => {
    expect(missing(cite("23/2012/QH13", { article: 54, clause: 2, point: "d" }))).toBeNull();
  });

  it("finds the points of the tax circular 86/2024, of two levels, in Articles 14 to 19", () => {
    expect(Object.keys(index["86/2024/TT-BTC"] ?? {})).toEqual(["14", "15", "16", "17", "18", "19"]);
    for (const [article, clause, point] of [
      ...([
        [14, 3, "c"],
        [16, 1, "a.1"],
        [16, 1, "a.5"],
        [16, 3, "đ.1"],
        [17, 2, "b"],
      ] as const),
    ]) {
      expect(missing(cite("86/2024/TT-BTC", { article, clause, point }))).toBeNull();
    }
    expect(missing(cite("86/2024/TT-BTC", { article: 16, clause: 1, point: "a.6" }))).toContain("no point a.6");
  });

  it("reads Articles 5 to 13 of Circular 09/2024 where the copy prints them, under the heading of Article 4", () => {
    expect(missing(cite("09/2024/TT-BKHĐT", { article: 6, clause: 2 }))).toBeNull();
    expect(missing(cite("09/2024/TT-BKHĐT", { article: 7, clause: 3 }))).toBeNull();
    // Article 42 of the 2023 law, printed in between, is not part of Article 3.
    expect(missing(cite("09/2024/TT-BKHĐT", { article: 3, clause: 2, point: "a" }))).toBeNull();
    expect(missing(cite("09/2024/TT-BKHĐT", { article: 4, clause: 3 }))).toContain("no clause 3");
  });

  it("holds of law 142/2025 only the article which the gazette quotes", () => {
    expect(Object.keys(index["142/2025/QH15"] ?? {})).toEqual(["87"]);
  });
});

describe("every verified citation of the library", () => {
  it("is resolved in the official texts, or attested by hand with its source", () => {
    const problems = found
      .filter(({ citation }) => citation.trust === "verified" && attestedSource(citation) === null)
      .flatMap(({ citation, where }) => {
        const reason = missing(citation);
        // A statute as a whole is cited by its number, which the register of statutes holds.
        return reason === null || citation.article === undefined ? [] : [`${where}: ${reason}`];
      });
    expect([...new Set(problems)]).toEqual([]);
    expect(found.length).toBeGreaterThan(300);
  });

  it("is resolved or attested, never both", () => {
    const both = found
      .filter(({ citation }) => citationGrade(citation) === "attested" && citation.article !== undefined)
      .filter(({ citation }) => missing(citation) === null);
    expect(both.map(({ citation, where }) => `${where}: ${citation.law} ${citation.article}`)).toEqual([]);
  });
});
