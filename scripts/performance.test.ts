import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { performancePage } from "./performance.mjs";

const read = (name: string) => readFile(new URL(`../docs/${name}`, import.meta.url), "utf8");

it("docs/performance.md says what the benches wrote, and no number of its own", async () => {
  const figures: unknown = JSON.parse(await read("performance.json"));
  expect(await read("performance.md")).toBe(await performancePage(figures));
});
