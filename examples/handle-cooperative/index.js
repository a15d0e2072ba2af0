import { readdirSync, readFileSync } from "node:fs";
import { instantAt, memoryLog, renderProblem } from "@kttt/core";
import { createCaseDesk, readCaseFile, renderCase, renderTriage, walkCase } from "@kttt/core/cooperative";

const folder = new URL("./cases/", import.meta.url);
const log = memoryLog();

for (const name of readdirSync(folder).sort()) {
  const file = readCaseFile(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  const { triage, refused } = walkCase(file);
  console.log(`\n== ${file.case} ==`);
  if (triage) for (const line of renderTriage(triage)) console.log(line);
  if (refused) for (const it of refused.problems) console.log(`! ${renderProblem(it).message}`);

  // The same commands over an event log: what a registry's own application would do.
  const clock = { now: () => instantAt(file.on, 12) };
  const desk = createCaseDesk({ province: "vi-du", log, clock });
  const actor = { agency: file.agency, person: null, role: "registrar" };
  for (const command of file.commands) await desk.execute({ case: file.case, actor, ...command });
  const state = await desk.advance(file.case);
  if (state) for (const line of renderCase(state, file.on)) console.log(line);
}
