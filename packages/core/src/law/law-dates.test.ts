import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { STATUTES } from "./statutes.js";

const CORE = new URL("../", import.meta.url);
const days = Object.values(STATUTES).flatMap((it) => [it.inForceFrom, it.inForceTo].filter((day) => day !== null));

it("the days on which laws begin and end stand in STATUTES and nowhere else in the code on cooperatives", () => {
  const files = ["law", "triage", "cooperative", "simulation/handling"].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, CORE), { recursive: true })
      .map((name) => `${folder}/${String(name)}`)
      .filter((name) => name.endsWith(".ts") && !/\.test\.ts$|\/testing\/|law\/statutes\.ts$/.test(name)),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((name) => {
    const text = readFileSync(new URL(name, CORE), "utf8");
    return days.filter((day) => text.includes(`"${day}"`)).map((day) => `${name}: ${day}`);
  });
  expect(found).toEqual([]);
});
