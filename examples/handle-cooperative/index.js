import { readdirSync, readFileSync } from "node:fs";
import { renderProblem } from "@kttt/core";
import { readCaseFile, renderCase, renderTriage } from "@kttt/core/cooperative";
import { walkCase } from "@kttt/core/simulation";

const folder = new URL("./cases/", import.meta.url);

for (const name of readdirSync(folder).sort()) {
  const file = readCaseFile(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  // Through the engine and its log, as a registry's own application would do it.
  const { triage, refused, state } = await walkCase(file);
  console.log(`\n== ${file.case} ==`);
  if (triage) for (const line of renderTriage(triage)) console.log(line);
  if (refused) for (const it of refused.problems) console.log(`! ${renderProblem(it).message}`);
  if (state) for (const line of renderCase(state, file.on)) console.log(line);
}
