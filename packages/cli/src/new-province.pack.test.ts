import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const WANTED = [
  "core",
  "kit",
  "testing",
  "postgres",
  "cli",
  "province-hcm",
  "province-hanoi",
  "province-dongnai",
  "province-quangngai",
];
const QUIET = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];

/** Runs a program as a stranger would: in his folder, with nothing of this workspace in the environment. */
function run(cwd: string, program: string, ...args: readonly string[]): string {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|VITEST|VITE|PNPM|TEST$)/i.test(name));
  const env = { ...Object.fromEntries(kept), NO_COLOR: "1", CI: "1" };
  try {
    return execFileSync(program, [...args], { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stderr = "", stdout = "" } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`, { cause: error });
  }
}

describe("a province outside this workspace, from packed packages", () => {
  const home = mkdtempSync(join(tmpdir(), "kttt-stranger-"));
  const office = join(home, "office");
  const province = join(office, "tinh-mau");
  let tarballs: readonly string[] = [];

  beforeAll(() => {
    run(root, process.execPath, "scripts/setup.mjs", "@kttt/cli");
    run(root, process.execPath, "scripts/setup.mjs", "@kttt/testing");
    const packed = join(home, "packed");
    mkdirSync(packed);
    mkdirSync(office);
    const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      packageManager: string;
    };
    for (const name of WANTED) {
      run(join(root, "packages", name), "npx", "--yes", packageManager, "pack", "--pack-destination", packed);
    }
    tarballs = readdirSync(packed).map((name) => join(packed, name));
    expect(tarballs).toHaveLength(WANTED.length);
    writeFileSync(join(office, "package.json"), '{ "name": "office", "private": true }\n');
    run(office, "npm", "install", ...QUIET, ...tarballs, "zod@^4.1.0", "vitest@^4.1.0", "fast-check@^4.0.0");
  });

  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  test("kttt new-province writes a package, and refuses to write over it", () => {
    const words = ["kttt", "new-province", "tinh-mau", "--name", "tỉnh Mẫu", "--name-en", "Mẫu Province"];
    expect(run(office, "npx", ...words)).toContain("npm test");
    expect(existsSync(join(province, "src", "index.ts"))).toBe(true);
    expect(() => run(office, "npx", ...words)).toThrow(/kit\/folder-not-empty/);
  });

  test("it installs, passes its tests, its types hold, and it builds", () => {
    run(province, "npm", "install", ...QUIET, ...tarballs);
    const tests = run(province, "npm", "test");
    expect(tests).toMatch(/Tests +\d{2,} passed/);
    expect(tests).toContain("mọi kiểm tra đã khai báo đều đã chạy");
    run(province, "npm", "run", "types");
    run(province, "npm", "run", "build");
    expect(readdirSync(join(province, "dist"))).toEqual(
      expect.arrayContaining(["index.js", "index.cjs", "index.d.ts"]),
    );
  });

  test("the command line runs it: conformance, scenarios, a year", () => {
    const tested = run(province, "npx", "kttt", "test", ".", "--lang", "en");
    expect(tested).toMatch(/(\d+) checks: \1 passed, 0 failed, 0 could not run\./);
    expect(tested).toContain("2 scenarios: 2 passed, 0 failed.");
    expect(run(province, "npx", "kttt", "check", "./dist/index.js", "--lang", "en")).toContain("No problem.");
    const simulated = run(province, "npx", "kttt", "simulate", ".", "--year", "2024", "--lang", "en");
    expect(simulated).toMatch(/events/);
  });

  test("one core and one zod: npm made no second copy", () => {
    const copies = (name: string) => run(province, "npm", "ls", name, "--all", "--parseable").trim().split("\n");
    for (const name of ["@kttt/core", "zod"]) expect(new Set(copies(name)).size, name).toBe(1);
  });

  test("a definition for another major of core is refused with a readable message", () => {
    const index = join(province, "src", "index.ts");
    const before = readFileSync(index, "utf8");
    writeFileSync(index, before.replace(/coreRange: "[^"]+"/, 'coreRange: "^9.0.0"'));
    run(province, "npm", "run", "build");
    expect(() => run(province, "npx", "kttt", "check", ".", "--lang", "en")).toThrow(
      /written for @kttt\/core \^9\.0\.0; running is @kttt\/core \d/,
    );
    writeFileSync(index, before);
  });
});
