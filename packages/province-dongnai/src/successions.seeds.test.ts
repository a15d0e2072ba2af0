import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dongnai } from "./index.js";

const list = (name: string) => {
  const url = new URL(`../../../../shared/data/administrative-units/${name}.csv`, import.meta.url);
  const rows = readFileSync(url, "utf8").split(/\r?\n/);
  return new Map(rows.map((row) => row.split(",")).flatMap(([p, , code, name]) => (p === "75" ? [[code, name]] : [])));
};

test("the ten communes which became wards are those whose kind differs between the two lists, code by code", () => {
  const [before, after] = [list("communes_2025-07-01"), list("communes_2026-04-30")];
  const changed = [...after].filter(([code, name]) => name?.split(" ")[0] !== before.get(code)?.split(" ")[0]);
  const former = dongnai.agencies.filter((it) => it.until === "2026-04-29" && it.level === "commune");
  expect(former.map((it) => it.codes.gso)).toEqual(changed.map(([code]) => code));
  for (const { codes, name } of former) expect(name.vi).toBe(`UBND x${before.get(codes.gso)?.slice(1)}`);
});
