import { readFileSync } from "node:fs";
import { deadlineReading } from "./deadline-reading.js";
import { readCorpus } from "./corpus/corpus.js";
const ROWS = readCorpus(readFileSync("/tmp/wt/deadlines/packages/core/src/deadline/corpus/corpus.tsv", "utf8"));
let bad=0;
for (const row of ROWS) {
  let r; try { r = deadlineReading(row.phrase, { year: row.year, ...(row.span ? { span: row.span as never } : {}) }); } catch (e) { console.log("THROW", row.phrase, e); bad++; continue; }
  const got = JSON.stringify([r.status, r.parts.map(p=>p.deadline.kind), r.lastDays]);
  const want = JSON.stringify([row.status, row.kinds, row.lastDays]);
  if (got !== want) { bad++; console.log((r.status==="read"&&got!==want?"WRONG ":"      ")+row.phrase, row.year, "\n   want", want.slice(0,160), "\n   got ", got.slice(0,160), r.problems.map(p=>p.code+" "+p.message).join(" | ").slice(0,300)); }
}
console.log(bad, "of", ROWS.length);
