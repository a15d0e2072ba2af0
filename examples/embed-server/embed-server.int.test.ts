import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openPg } from "@kttt/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../../scripts/bundle.mjs";

/** A started server: where it listens, and how it ends. */
interface Running {
  readonly base: string;
  readonly child: ChildProcess;
  stop(): Promise<number | null>;
}

function start(program: Bundle, environment: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [program.file], {
    env: { PATH: process.env["PATH"] ?? "", PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return new Promise((resolve, reject) => {
    void ended.then((code) => reject(new Error(`the server ended with ${code}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const entry = JSON.parse(line) as { readonly msg?: string; readonly port?: number };
      if (entry.msg !== "ready") return;
      const stop = () => {
        child.kill("SIGTERM");
        return ended;
      };
      resolve({ base: `http://127.0.0.1:${entry.port}`, child, stop });
    });
  });
}

describe("the server as its own process", () => {
  let program: Bundle;
  beforeAll(async () => {
    program = await bundle(fileURLToPath(new URL("./src/server.ts", import.meta.url)));
  }, 60_000);
  afterAll(() => program.remove());

  const health = async (base: string) => (await fetch(`${base}/health`)).json();
  const ids = async (base: string) => {
    const response = await fetch(`${base}/events?limit=1000`, { headers: { "X-Agency": "ubnd-tp" } });
    return ((await response.json()) as { events: { id: string }[] }).events.map((event) => event.id);
  };

  /** Starts it, lets its worker put the plan to work, stops it, and starts it again. */
  async function livesOn(environment: Record<string, string>): Promise<void> {
    const first = await start(program, environment);
    expect(await health(first.base)).toMatchObject({ status: "ok" });
    let kept = await ids(first.base);
    while (kept.length < 1000) kept = await ids(first.base);
    expect(await first.stop()).toBe(0);
    const second = await start(program, environment);
    expect((await ids(second.base)).slice(0, kept.length)).toEqual(kept);
    expect(await second.stop()).toBe(0);
  }

  it("keeps its store in a folder (PGlite), ends in order on SIGTERM, and goes on where it was", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kttt-embed-"));
    try {
      await livesOn({ KTTT_FOLDER: folder });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);

  it("does the same on PostgreSQL with DATABASE_URL, beside a second one on the same database", async () => {
    const server = process.env["DATABASE_URL"] ?? "";
    const admin = await openPg({ url: server, connections: 1 });
    const name = `kttt_embed_${randomUUID().slice(0, 8)}`;
    await admin.script(`create database ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const other = await start(program, { DATABASE_URL: url.href });
    await livesOn({ DATABASE_URL: url.href });
    const seen = await ids(other.base);
    expect(new Set(seen).size).toBe(seen.length);
    expect(await other.stop()).toBe(0);
    await admin.script(`drop database ${name} with (force)`);
    await admin.end();
  }, 120_000);

  it("does not start with an environment it cannot use, and says which variable", async () => {
    await expect(start(program, { PORT: "many", KTTT_FOLDER: "unused" })).rejects.toThrow("ended with 1");
  }, 60_000);
});
