import { describeError } from "./law/render-problem.js";
import { readFileSync } from "node:fs";
import { hcm } from "@kttt/province-hcm";
import { expect, it } from "vitest";
import { createEngine, instantAt, isKtttError, legalDate, memoryLog, settableClock, taskBoard } from "./index.js";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const HERE = readFileSync(new URL(import.meta.url), "utf8");

/** The program of this file which the README shows: between the two marks, less its indentation. */
function shown(): string {
  const lines = /\/\/ README begins\n([\s\S]*?)\n *\/\/ README ends/.exec(HERE)?.[1]?.split("\n") ?? [];
  return lines.map((line) => line.replace(/^ {2}/, "")).join("\n");
}

/** The functions a row of the table calls, and the doors which offer them. */
const ROWS = [...README.matchAll(/^\|[^|]*\|([^|]*)\|[^|]*\|([^|]*)\|$/gm)]
  .slice(2)
  .map(([, calls = "", doors = ""]) => ({
    names: [...calls.matchAll(/`(\w+)/g)].map((it) => it[1] ?? ""),
    doors: [...doors.matchAll(/`([./\w-]+)`/g)].map((it) => it[1] ?? ""),
  }));

it("every function the README names is behind each of the doors it names", async () => {
  expect(ROWS.flatMap((it) => it.names).length).toBeGreaterThan(15);
  // What an engine does is called on it.
  const calledOn: readonly string[] = ["execute", "advance", "dueWork", "register"];
  for (const { doors, names } of ROWS) {
    expect(doors).not.toEqual([]);
    for (const door of doors) {
      const path = door === "." ? "./index.js" : `./doors${door}.js`;
      const offered = (await import(path)) as Readonly<Record<string, unknown>>;
      expect(names.filter((name) => !(name in offered) && !calledOn.includes(name))).toEqual([]);
    }
  }
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
  expect(said).toEqual(["completedLate", expect.stringMatching(/^Cannot report: it is “completed”/)]);
});
