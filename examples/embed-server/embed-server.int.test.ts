import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { openPg } from "@kttt/postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../../scripts/bundle.mjs";
import { embeddingSuite } from "./embedding.suite.js";

/** A database of its own on the server of these tests. */
async function ownDatabase(): Promise<{ readonly url: string }> {
  const server = process.env["DATABASE_URL"] ?? "";
  const admin = await openPg({ url: server, connections: 1 });
  const name = `kttt_embed_${randomUUID().slice(0, 8)}`;
  await admin.script(`create database ${name}`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href };
}

describe("The example on PostgreSQL", () => {
  embeddingSuite(ownDatabase);
});

describe("The example as a process of its own", () => {
  let program: Bundle;
  beforeAll(async () => {
    program = await bundle(fileURLToPath(new URL("./src/server.ts", import.meta.url)));
  }, 60_000);
  afterAll(() => program.remove());

  it("listens, answers, and ends in order on SIGTERM", async () => {
    const { url } = await ownDatabase();
    const child = spawn(process.execPath, [program.file], {
      env: { PATH: process.env["PATH"] ?? "", PORT: "0", DATABASE_URL: url },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    const base = await new Promise<string>((resolve, reject) => {
      void ended.then((code) => reject(new Error(`it ended with ${code}`)));
      createInterface({ input: child.stdout }).once("line", (line) => resolve(line.replace("ready ", "")));
    });
    expect(await (await fetch(`${base}/ready`)).json()).toMatchObject({ status: "ready" });
    expect((await fetch(`${base}/api/v1/duties`)).status).toBe(401);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  }, 120_000);
});
