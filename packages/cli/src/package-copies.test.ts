import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { severalCopies } from "./package-copies.js";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "kttt-copies-"));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

function install(path: string, version: string) {
  const folder = join(home, path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ version }));
}

test("one copy of each, linked to from several places, is nothing to speak of", () => {
  install("node_modules/@kttt/core", "0.1.0");
  install("node_modules/zod", "4.6.7");
  mkdirSync(join(home, "node_modules/other/node_modules"), { recursive: true });
  symlinkSync(join(home, "node_modules/zod"), join(home, "node_modules/other/node_modules/zod"), "junction");
  expect(severalCopies(home)).toEqual([]);
});

test("a second copy, however deep, is named with its version and place", () => {
  install("node_modules/@kttt/core", "0.1.0");
  install("node_modules/@kttt/kit/node_modules/@kttt/core", "0.2.0");
  const [problem, ...more] = severalCopies(home);
  expect(more).toEqual([]);
  expect(problem?.code).toBe("kit/several-copies");
  expect(problem?.params).toMatchObject({ name: "@kttt/core", count: 2 });
  expect(String(problem?.params["versions"])).toMatch(/0\.1\.0 \(.*\), 0\.2\.0 \(.*kit/);
});
