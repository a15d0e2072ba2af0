import { legalDate } from "@kttt/core";
import { simulate } from "@kttt/core/simulation";
import { tinyProvince } from "@kttt/testing";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { pgliteRuns } from "./pglite-runs.js";

let folder: string;
let code: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kttt-runs-"));
  code = join(folder, "code.js");
  await writeFile(code, "the code of the engine");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const province = tinyProvince();
const make = vi.fn(async () => {
  const { events, outside } = await simulate({ province, from: legalDate("2024-01-01"), to: legalDate("2024-03-31") });
  return { events, outside };
});

it("a run is made once, kept, and given again as it was; a changed input or changed code makes it anew", async () => {
  const place = join(folder, "store");
  const runs = pgliteRuns([code]);
  const first = await runs.readOrMake(place, { province, seed: 1 }, make);
  expect(first.kept).toBe(false);
  const again = await runs.readOrMake(place, { province, seed: 1 }, make);
  expect(again).toEqual({ ...first, kept: true });
  expect(make).toHaveBeenCalledTimes(1);

  await runs.readOrMake(place, { province, seed: 2 }, make);
  expect(make).toHaveBeenCalledTimes(2);
  await writeFile(code, "other code");
  expect((await runs.readOrMake(place, { province, seed: 2 }, make)).kept).toBe(false);
  expect(await readdir(place)).toHaveLength(1);
});

it("a run that was broken off before it was kept whole is made anew", async () => {
  const place = join(folder, "broken");
  const runs = pgliteRuns([code]);
  const first = await runs.readOrMake(place, "x", make);
  const [name] = await readdir(place);
  await rm(join(place, name ?? "", "run.json"));
  expect(await runs.readOrMake(place, "x", make)).toEqual(first);
});
