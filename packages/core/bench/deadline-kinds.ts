import { readFileSync, writeFileSync } from "node:fs";
import { readCorpus } from "../src/deadline/corpus/corpus.js";
import { kindsPage } from "../src/deadline/corpus/kinds-page.js";

/** Writes docs/deadline-kinds.md from the corpus of deadline phrases. Run at the root: npm run deadline-kinds. */
const rows = readCorpus(readFileSync("packages/core/src/deadline/corpus/corpus.tsv", "utf8"));
writeFileSync("docs/deadline-kinds.md", kindsPage(rows));
