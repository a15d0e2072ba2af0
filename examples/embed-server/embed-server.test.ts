import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { embeddingSuite } from "./embedding.suite.js";

describe("The example on PGlite", () => {
  embeddingSuite(() => Promise.resolve({ folder: null }));
});

describe("docs/embedding.md", () => {
  it("shows the example as it is: every block of code stands in a file which these tests run", () => {
    const here = fileURLToPath(new URL(".", import.meta.url));
    const text = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
    const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((it) => it[1] ?? "");
    const sources = readdirSync(`${here}src`).map((it) => readFileSync(`${here}src/${it}`, "utf8"));
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.filter((block) => !sources.some((source) => source.includes(block.trim())))).toEqual([]);
  });
});
