import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "kttt-supervise-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const SUPERVISE = fileURLToPath(new URL("cluster/supervise.mjs", import.meta.url));
let trials = 0;

/** Runs a program beside servers which only say when they are started and stopped; `signal` is sent once both run. */
async function trial({
  begin = "",
  program,
  seconds = 60,
  signal,
}: {
  begin?: string;
  program: string;
  seconds?: number;
  signal?: NodeJS.Signals;
}) {
  const file = (name: string, text: string) => {
    const path = join(folder, `${(trials += 1)}-${name}.mjs`);
    writeFileSync(path, text);
    return path;
  };
  const child = file("program", program);
  const main = file(
    "main",
    `import { supervise } from ${JSON.stringify(SUPERVISE)};
     await supervise({
       program: { file: ${JSON.stringify(child)}, remove: () => console.log("program removed") },
       seconds: ${seconds},
       servers: { stop: async () => console.log("stopped") },
       async begin() { ${begin} return { env: { GIVEN: "7" }, answers: { double: ({ of }) => of * 2, fail: () => { throw new Error("no such machine"); } } }; },
     });`,
  );
  const started = spawn(process.execPath, [main], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [started.stdout, started.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (signal && said.includes("program runs")) started.kill(signal);
    });
  }
  const code = await new Promise<number | null>((resolve) => started.once("close", resolve));
  return { code, said };
}

const RUNS_ON = `console.log("program runs"); setInterval(() => undefined, 1000);`;

describe("what was started for a program is stopped and removed", () => {
  it("when the program is done, with its exit code", async () => {
    for (const code of [0, 3]) {
      const { said, ...ended } = await trial({ program: `process.exit(${code})` });
      expect(ended.code).toBe(code);
      expect(said).toContain("stopped");
      expect(said).toContain("program removed");
    }
  });

  it("when the program fails", async () => {
    const { code, said } = await trial({ program: `throw new Error("a mistake")` });
    expect([code, said.includes("a mistake"), said.includes("stopped")]).toEqual([1, true, true]);
  });

  it("when the program is killed", async () => {
    const { code, said } = await trial({
      program: `process.kill(process.pid, "SIGKILL"); setInterval(() => undefined, 1000)`,
    });
    expect([code, said.includes("stopped")]).toEqual([1, true]);
    expect(said).toContain("ended by SIGKILL");
  });

  it("when the servers cannot be started", async () => {
    const { code, said } = await trial({ begin: `throw new Error("no leader");`, program: RUNS_ON });
    expect([code, said.includes("no leader"), said.includes("stopped"), said.includes("program runs")]).toEqual([
      1,
      true,
      true,
      false,
    ]);
  });

  it("when the time is over", async () => {
    const { code, said } = await trial({ program: RUNS_ON, seconds: 1 });
    expect([code, said.includes("not done within 1 s"), said.includes("stopped")]).toEqual([1, true, true]);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("on %s, with the exit code a shell expects", async (signal, expected) => {
    const { code, said } = await trial({ program: RUNS_ON, signal });
    expect([code, said.includes("stopped"), said.includes("program removed")]).toEqual([expected, true, true]);
  });
});

it("a program which asks gets the answer to its question, or the error", async () => {
  const program = `
    const ask = (it) => new Promise((resolve) => { process.once("message", resolve); process.send(it); });
    console.log(process.env.GIVEN, JSON.stringify(await ask({ ask: "double", id: 1, of: 21 })), JSON.stringify(await ask({ ask: "fail", id: 2 })));
    process.exit(0);`;
  const { code, said } = await trial({ program });
  expect(code).toBe(0);
  expect(said).toContain('7 {"id":1,"answer":42} {"id":2,"error":"no such machine"}');
});
