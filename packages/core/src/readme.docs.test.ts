import { describeError } from "./law/render-problem.js";
import { readFileSync } from "node:fs";
import { hcm } from "@kttt/province-hcm";
import { expect, it } from "vitest";
import * as main from "./index.js";
import * as cooperativeDoor from "./doors/cooperative.js";
import * as deadlineDoor from "./doors/deadline.js";
import * as errorsDoor from "./doors/errors.js";
import * as lawDoor from "./doors/law.js";
import * as logDoor from "./doors/log.js";
import * as planDoor from "./doors/plan.js";
import * as provinceDoor from "./doors/province.js";
import * as rulesDoor from "./doors/rules.js";
import * as simulationDoor from "./doors/simulation.js";
import * as timeDoor from "./doors/time.js";

import { createEngine, instantAt, isKtttError, legalDate, memoryLog, settableClock, taskBoard } from "./index.js";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const HERE = readFileSync(new URL(import.meta.url), "utf8");

/** The main door and those beside it. */
const core = {
  ...main,
  ...cooperativeDoor,
  ...deadlineDoor,
  ...errorsDoor,
  ...lawDoor,
  ...logDoor,
  ...planDoor,
  ...provinceDoor,
  ...rulesDoor,
  ...simulationDoor,
  ...timeDoor,
};

/** The program of this file which the README shows: between the two marks, less its indentation. */
function shown(): string {
  const lines = /\/\/ README begins\n([\s\S]*?)\n *\/\/ README ends/.exec(HERE)?.[1]?.split("\n") ?? [];
  return lines.map((line) => line.replace(/^ {2}/, "")).join("\n");
}

it("every function the README names is there", () => {
  const calls = [...README.matchAll(/^\|[^|]*\|([^|]*)\|[^|]*\|$/gm)].map((it) => it[1] ?? "").slice(2);
  const names = calls.flatMap((call) => [...call.matchAll(/`(\w+)/g)].map((it) => it[1] ?? ""));
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !(name in core))).toEqual([]);
});

it("the example of the README runs: an obligation is assigned, reported late, and a second report is refused", async () => {
  const said: unknown[] = [];
  const console = { log: (...words: unknown[]) => void said.push(...words) };
  // README begins
  const clock = settableClock(instantAt(legalDate("2023-04-12")));
  const span = { from: legalDate("2023-04-12"), to: legalDate("2024-12-31") };
  const engine = createEngine({ province: hcm, log: memoryLog(), clock, span });
  await engine.advance(); // assigns what is due to be assigned

  clock.set(instantAt(legalDate("2024-01-14"), 9));
  const report = {
    type: "report",
    obligation: "qd-1396-2023/X.1@once#so-du-lich",
    on: legalDate("2024-01-14"),
    actor: { agency: "so-du-lich", person: "p-17", role: "lead" },
    documentNumber: "12/BC-SDL",
  } as const;
  await engine.execute(report); // its last day was 31/12/2023: marked overdue first, then reported late

  const register = await engine.register();
  const task = taskBoard(register).find((it) => it.duty === "qd-1396-2023/X.1");
  console.log(task?.class); // completedLate

  await engine.execute(report).catch((error: unknown) => {
    if (isKtttError(error)) console.log(describeError(error, "en")[0]?.message); // why not, and who can change it
  });
  // README ends
  expect(README).toContain(shown());
  expect(said).toEqual(["completedLate", expect.stringMatching(/^Cannot report for .*“completed”/)]);
});
