import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCorpus } from "./corpus.js";
import { kindsPage } from "./kinds-page.js";

const ROWS = readCorpus(readFileSync(new URL("./corpus.tsv", import.meta.url), "utf8"));

it("the corpus makes the page on deadline kinds: after a change run npm run deadline-kinds", () => {
  const words = (text: string) => text.replace(/[ -]+/g, " ");
  const page = readFileSync(new URL("../../../../../docs/deadline-kinds.md", import.meta.url), "utf8");
  expect(words(page)).toBe(words(kindsPage(ROWS)));
});
