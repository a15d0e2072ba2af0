import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createEngine, instantAt, type LegalDate, settableClock, shiftDays, type StoredEvent } from "@kttt/core";
import { verify } from "@kttt/core/log";
import { readToEnd, tinyProvince } from "@kttt/testing";
import { type Bundle, bundle } from "../../../../scripts/bundle.mjs";
import type { PostgresCluster, PostgresServer } from "../../../../scripts/postgres-server.mjs";
import { retryTransient } from "../retry-transient.js";
import { stallingProxy } from "../test-proxy.js";
import { openStore, type Store } from "../store.js";
import { SOAK_SPAN } from "./soak-span.js";

export interface SoakReport {
  readonly kills: number;
  readonly crashes: number;
  /** Connections which an administrator ended at work. */
  readonly cuts: number;
  /** How often the server was lost for good and its follower took over. */
  readonly failovers: number;
  readonly seconds: number;
  readonly accepted: number;
  readonly stored: number;
  readonly lost: number;
  readonly doubled: number;
  readonly refused: number;
  readonly events: number;
  readonly byType: Readonly<Record<string, number>>;
  readonly lastDay: LegalDate;
  /** Each of these is a fault: all lists are empty after a good run. */
  readonly faults: {
    readonly acceptedNotStored: readonly string[];
    readonly refusedButStored: readonly string[];
    readonly storedTwice: readonly string[];
    readonly dueDoubled: readonly string[];
    readonly dueMissing: number;
    readonly chain: readonly string[];
  };
}

/** 13 obligations a year for each department. */
const PROVINCE = tinyProvince({ departments: 20 });
const MACHINES = 4;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The program of a machine as one file, with the province it works for beside it. */
async function machineProgram(): Promise<Bundle> {
  const program = await bundle(fileURLToPath(new URL("./soak-process.ts", import.meta.url)));
  await writeFile(join(program.folder, "province.json"), JSON.stringify(PROVINCE));
  return program;
}

interface Answers {
  readonly accepted: Set<string>;
  /** With the code of the refusal. */
  readonly refused: Map<string, string>;
  /** What a machine had sent when it was killed: with it nobody was told whether it was accepted. */
  readonly untold: Set<string>;
  readonly failures: string[];
}

function startMachine(file: string, url: string, answers: Answers): { child: ChildProcess; ready: Promise<void> } {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const trouble: string[] = [];
  createInterface({ input: child.stderr }).on("line", (line) => trouble.push(line));
  let sent: string | null = null;
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout })
      .on("line", (line) => {
        const [word, key = "", code = ""] = line.split(" ");
        if (word === "ready") return resolve();
        sent = word === "sent" ? key : null;
        if (word === "accepted") answers.accepted.add(key);
        if (word === "refused") answers.refused.set(key, code);
      })
      .once("close", () => {
        if (sent !== null) answers.untold.add(sent);
      });
    child.once("exit", (code, signal) => {
      if (signal !== "SIGKILL" && code !== 0) answers.failures.push(trouble.slice(-30).join("\n"));
      resolve();
    });
  });
  return { child, ready };
}

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => child.once("exit", () => resolve()));

/** Looks through the whole log for anything lost or doubled. */
async function findFaults(
  store: Store,
  day: LegalDate,
  answers: Answers,
): Promise<Pick<SoakReport, "faults" | "events" | "byType" | "lastDay">> {
  const events = await readToEnd(store.log);
  const appends = new Map<string, StoredEvent[]>();
  for (const event of events) {
    if (event.idempotencyKey === null) continue;
    appends.set(event.idempotencyKey, [...(appends.get(event.idempotencyKey) ?? []), event]);
  }
  const storedTwice = [...appends].flatMap(([key, ofKey]) => {
    const own = ofKey.filter(({ actor, type }) => actor.role !== "engine" && type !== "ObligationAssigned");
    const oneAppend = ofKey.every((event, index) => event.position === (ofKey[0]?.position ?? 0) + index);
    return oneAppend && new Set(own.map(({ type }) => type)).size === own.length ? [] : [key];
  });
  const byType: Record<string, number> = {};
  for (const { type } of events) byType[type] = (byType[type] ?? 0) + 1;
  const due = events.filter(({ type }) => ["PlanOpened", "ObligationAssigned", "OverdueMarked"].includes(type));
  // Nothing in the soak extends or returns, so each of these can happen to an obligation once.
  const seen = new Set<string>();
  const dueDoubled = due.flatMap(({ id, stream, type }) => {
    const key = `${stream} ${type}`;
    if (seen.has(key)) return [id];
    seen.add(key);
    return [];
  });
  const engine = createEngine({
    province: PROVINCE,
    log: store.log,
    clock: settableClock(instantAt(day, 9)),
    span: SOAK_SPAN,
  });
  const audit = await verify(store.log);
  return {
    events: events.length,
    byType,
    lastDay: day,
    faults: {
      acceptedNotStored: [...answers.accepted].filter((key) => !appends.has(key)),
      // Two machines may have sent it: the one was refused, the other did it later and was killed before it could say so.
      refusedButStored: [...answers.refused]
        .filter(([key]) => appends.has(key) && !answers.accepted.has(key) && !answers.untold.has(key))
        .map(([key, code]) => `${key} ${code}`),
      storedTwice,
      dueDoubled,
      dueMissing: (await engine.dueWork(day)).length,
      chain: [...(audit.broken ? [`${audit.broken.id}: ${audit.broken.reason}`] : [])],
    },
  };
}

/** Ends two connections of others, whatever they are doing. */
const CUT = `select count(pg_terminate_backend(pid))::integer as cut from (select pid from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' order by random() limit 2) it`;

/**
 * Runs machines on one database through a year, kills them again and again, cuts their connections, crashes the server in
 * between, loses it once for good so that its follower takes over, and then looks whether anything that was accepted is missing and whether anything stands there twice.
 */
export async function runSoak(server: PostgresServer, kills: number, crashes: number): Promise<SoakReport> {
  const started = performance.now();
  const program = await machineProgram();
  const answers: Answers = { accepted: new Set(), refused: new Map(), untold: new Set(), failures: [] };
  // The machines keep their address when another server takes over.
  const proxy = await stallingProxy(server.url);
  const store = await openStore({ url: proxy.url });
  await store.driver.script(`
    create schema soak;
    create table soak.day (day text not null);
    insert into soak.day values ('${SOAK_SPAN.from}');
    create table soak.sent (key text primary key, command text not null, answered boolean not null default false);
    grant usage on schema soak to kttt_app;
    grant select on soak.day to kttt_app;
    grant select, insert, update on soak.sent to kttt_app;`);
  let day = SOAK_SPAN.from;
  const setDay = (to: LegalDate) => retryTransient(() => store.driver.query("update soak.day set day = $1", [to]));
  const machines: ChildProcess[] = [];
  let leader: PostgresCluster = server;
  let follower: PostgresCluster | null = null;
  let [cuts, failovers] = [0, 0];
  const start = async () => {
    const { child, ready } = startMachine(program.file, proxy.url, answers);
    machines.push(child);
    await ready;
  };
  try {
    for (let count = 0; count < MACHINES; count += 1) await start();
    const crashAfter = new Set(
      Array.from({ length: crashes }, (_, n) => Math.floor(((n + 1) * kills) / (crashes + 1))),
    );
    for (let kill = 1; kill <= kills; kill += 1) {
      // Sometimes a day, sometimes an outage of a month: the whole year in the end.
      const left = kills - kill + 1;
      const step = Math.ceil((363 * kill) / kills) - Math.ceil((363 * (kill - 1)) / kills);
      day = shiftDays(day, left % 2 === 0 ? 0 : step * (kill === 1 ? 1 : 2));
      if (day > SOAK_SPAN.to) day = SOAK_SPAN.to;
      await setDay(day);
      await wait(Math.random() * 300);
      const victim = machines.splice(Math.floor(Math.random() * machines.length), 1)[0];
      victim?.kill("SIGKILL");
      if (victim) await ended(victim);
      const [cut] = await retryTransient(() => store.driver.query<{ cut: number }>(CUT));
      cuts += cut?.cut ?? 0;
      if (crashAfter.has(kill)) await leader.restart("immediate");
      if (kill === Math.ceil(kills / 3)) follower = await server.standby();
      if (follower && kill === Math.ceil((2 * kills) / 3)) {
        await leader.halt("immediate");
        await follower.promote();
        proxy.turnTo(follower.url);
        leader = follower;
        failovers += 1;
      }
      await start();
      if (answers.failures.length > 0) throw new Error(`a machine failed by itself:\n${answers.failures.join("\n")}`);
    }
    // The last machines see all commands through which the killed ones left behind, and all that is due.
    const unanswered = () =>
      retryTransient(() => store.driver.query("select key from soak.sent where not answered limit 1"));
    for (let round = 0; round < 40; round += 1) {
      await wait(250);
      if (round > 8 && (await unanswered()).length === 0) break;
    }
    for (const machine of machines) machine.kill("SIGTERM");
    await Promise.all(machines.map(ended));
    if (answers.failures.length > 0) throw new Error(`a machine failed by itself:\n${answers.failures.join("\n")}`);
    const found = await findFaults(store, day, answers);
    const { acceptedNotStored, dueDoubled, storedTwice } = found.faults;
    return {
      ...{ kills, crashes, cuts, failovers },
      seconds: Math.round((performance.now() - started) / 1000),
      accepted: answers.accepted.size,
      stored: answers.accepted.size - acceptedNotStored.length,
      lost: acceptedNotStored.length,
      doubled: storedTwice.length + dueDoubled.length,
      refused: answers.refused.size,
      ...found,
    };
  } finally {
    for (const machine of machines) machine.kill("SIGKILL");
    await store.close();
    await proxy.close();
    program.remove();
  }
}
