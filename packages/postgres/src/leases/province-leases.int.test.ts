import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verify } from "@kttt/core/log";
import { readToEnd } from "@kttt/testing";
import { type Bundle, bundle } from "../../../../scripts/bundle.mjs";
import { grantProvinces } from "../grant-provinces.js";
import { migrate } from "../migrate.js";
import { openPg } from "../pg-driver.js";
import { postgresLog } from "../postgres-log.js";
import { postgresLeases } from "../province-leases.js";
import { realDatabase, type TestDatabase } from "../test-database.js";

const PROVINCES = Array.from({ length: 34 }, (_, n) => `tinh-${n + 1}`);
const SECONDS = 4;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

let database: TestDatabase;
beforeEach(async () => {
  database = await realDatabase();
  await migrate(database.owner);
});
afterEach(() => database.drop());

describe("the leases of provinces", () => {
  const leases = (seconds = 60) => postgresLeases(database.owner, { seconds });

  it("take nothing in a machine's first round, and everything in its second where it is alone", async () => {
    const only = leases();
    expect(await only.round(PROVINCES)).toEqual([]);
    expect([...(await only.round(PROVINCES))].sort()).toEqual([...PROVINCES].sort());
  });

  it("give each province to one of three machines, some to each", async () => {
    const machines = [leases(), leases(), leases()];
    for (const it of machines) await it.round(PROVINCES);
    const shares = [];
    for (const it of machines) shares.push(await it.round(PROVINCES));
    expect(shares.flat().sort()).toEqual([...PROVINCES].sort());
    // All on one machine would need luck of one in 10^15 for each of the others.
    expect(shares.filter((it) => it.length > 0)).toHaveLength(3);
  });

  it("give a machine which comes its share as soon as the other has looked, and nothing which the other still holds", async () => {
    const [old, young] = [leases(), leases()];
    await old.round(PROVINCES);
    await old.round(PROVINCES);
    await young.round(PROVINCES);
    expect(await young.round(PROVINCES)).toEqual([]);
    const kept = await old.round(PROVINCES);
    const got = await young.round(PROVINCES);
    expect([...kept, ...got].sort()).toEqual([...PROVINCES].sort());
    expect(got.length).toBeGreaterThan(0);
  });

  it("pass to the other when a machine is gone, once they are over by the database's clock and not before; at once when it says so", async () => {
    const [one, two] = [leases(2), leases(2)];
    for (const it of [one, two, one, two]) await it.round(PROVINCES);
    const share = await two.round(PROVINCES);
    expect(share.length).toBeLessThan(34);
    await wait(2200);
    expect(await two.round(PROVINCES)).toHaveLength(34);
    await one.round(PROVINCES);
    await two.end();
    expect(await one.round(PROVINCES)).toHaveLength(34);
  });

  it("go to who works for a province at all, and to a role for its own provinces only", async () => {
    await grantProvinces(database.owner, "web_one", ["tinh-1"]);
    const driver = await openPg({ url: database.url ?? "", role: "web_one", connections: 1 });
    const [all, few] = [leases(), postgresLeases(driver)];
    await all.round(PROVINCES);
    await few.round(["tinh-1"]);
    const shares = [await all.round(PROVINCES), await few.round(["tinh-1"])];
    expect(shares.flat().sort()).toEqual([...PROVINCES].sort());
    await expect(few.round(["tinh-2"])).rejects.toMatchObject({ code: "42501" });
    await driver.end();
  });

  it("leave no row behind once all have ended", async () => {
    const machines = [leases(), leases()];
    for (const it of [...machines, ...machines]) await it.round(PROVINCES);
    for (const it of machines) await it.end();
    expect(await database.owner.query("select * from kttt.consumer_lease")).toEqual([]);
  });
});

/** A worker in a process of its own, and the provinces it has folded: whose log it has read. */
interface Machine {
  readonly child: ChildProcess;
  readonly folded: Set<string>;
  readonly ready: Promise<void>;
}

function startMachine(file: string, url: string, provinces: readonly string[]): Machine {
  const env = {
    ...process.env,
    DATABASE_URL: url,
    KTTT_PROVINCES: provinces.join(),
    KTTT_LEASE_SECONDS: String(SECONDS),
  };
  const child = spawn(process.execPath, [file], { env, stdio: ["pipe", "pipe", "inherit"] });
  const folded = new Set<string>();
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [word, province = ""] = line.split(" ");
      if (word === "ready") resolve();
      else if (word === "folded") folded.add(province);
    });
    child.once("exit", (code) => reject(new Error(`a machine ended with ${code}`)));
  });
  return { child, folded, ready };
}

describe("three workers in three processes", () => {
  let program: Bundle;
  const machines: Machine[] = [];
  beforeAll(async () => {
    program = await bundle(fileURLToPath(new URL("lease-process.ts", import.meta.url)));
  }, 120_000);
  afterAll(() => {
    for (const { child } of machines) child.kill("SIGKILL");
    program.remove();
  });

  async function until(holds: () => boolean, what: string): Promise<void> {
    for (let waited = 0; !holds(); waited += 50) {
      if (waited > 60_000) throw new Error(`not within a minute: ${what}`);
      await wait(50);
    }
  }

  it("fold each of 34 provinces once between them; when one is killed the others take over its provinces, and every plan stands in the log once", async () => {
    for (let n = 0; n < 3; n += 1) machines.push(startMachine(program.file, database.url ?? "", PROVINCES));
    await Promise.all(machines.map(({ ready }) => ready));
    for (const { child } of machines) child.stdin?.write("go\n");
    const all = () => machines.flatMap(({ folded }) => [...folded]);
    await until(() => new Set(all()).size === 34, "every province is folded by somebody");
    await wait(SECONDS * 1000);
    expect(all().sort()).toEqual([...PROVINCES].sort());
    for (const { folded } of machines) expect(folded.size).toBeGreaterThan(0);

    const [victim, ...others] = machines as [Machine, ...Machine[]];
    victim.child.kill("SIGKILL");
    await until(
      () => [...victim.folded].every((it) => others.some(({ folded }) => folded.has(it))),
      "its provinces are taken over",
    );
    // Each by one of them, and what they had they kept.
    expect(others.flatMap(({ folded }) => [...folded]).sort()).toEqual([...PROVINCES].sort());

    for (const { child } of others) child.kill("SIGTERM");
    await Promise.all(others.map(({ child }) => new Promise((resolve) => child.once("exit", resolve))));
    const log = postgresLog(database.owner);
    const opened = (await readToEnd(log)).filter(({ type }) => type === "PlanOpened").map(({ province }) => province);
    expect(opened.sort()).toEqual([...PROVINCES].sort());
    expect((await verify(log)).broken).toBeNull();
    // Whoever ended in order holds nothing any more.
    expect(await database.owner.query("select scope from kttt.consumer_lease where name = 'kttt.worker'")).toEqual([]);
  }, 180_000);
});
