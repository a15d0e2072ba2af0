import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fast, type Mutant } from "./fast.mjs";

const SOURCE = `import { rate } from "./rate.js";
export const TABLE = [1, 2];
let kept: number[] | undefined;
export function size(n: number): string {
  return n > 10 ? "large" : "small";
}
export const never = () => "never";
export function loop(n: number): number {
  let i = 0;
  while (i < n) i++;
  return i;
}
export const once = () => (kept ??= [3]);
export const rated = (n: number) => n * rate();
`;
const TESTS = `import { beforeEach, describe, expect, test } from "vitest";
import { loop, once, rated, size, TABLE } from "./size.js";
let calls = 0;
describe("size", () => {
  let limit = 0;
  beforeEach(() => { limit = 10; });
  test.each([[11, "large"], [1, "small"]])("of %s", async (n, word) => {
    await Promise.resolve();
    expect(size(n)).toBe(word);
    expect(limit).toBe(10);
  });
});
test("loop", () => expect(loop(3)).toBe(3));
test("table", () => expect(TABLE).toHaveLength(2));
test("once", () => expect(once()).toEqual([3]));
test("stands only the first time, and would notice everything", () => {
  rated(2);
  expect(++calls).toBe(1);
});
`;
const MOCKED = `import { expect, test, vi } from "vitest";
vi.resetModules();
vi.doMock("./rate.js", async (original) => ({ ...(await original<object>()), rate: () => 5 }));
const { rated } = await import("./size.js");
test("rated with a rate which stands in", () => expect(rated(2)).toBe(10));
`;

let place: string;
let mutants: Mutant[];
const said: string[] = [];
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), "mutants-test-"));
  const write = (name: string, text: string) => {
    writeFileSync(join(place, name), text);
    return join(place, name);
  };
  const file = write("size.ts", SOURCE);
  write("rate.ts", "export const rate = () => 2;\n");
  const tests = [write("size.test.ts", TESTS), write("rated.test.ts", MOCKED)];
  const errors = vi.spyOn(console, "error").mockImplementation((text: string) => void said.push(text));
  mutants = (await fast({ sources: [{ file }], tests, slow: 1000 }))[file] ?? [];
  errors.mockRestore();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const of = (line: number) => mutants.filter((it) => it.location.start.line === line);
const status = (line: number, replacement: string) => of(line).find((it) => it.replacement === replacement)?.status;

test("a change which a test notices is killed, one at the border nobody looks at survives", () => {
  expect(status(5, "n <= 10")).toBe("Killed");
  expect(status(5, '""')).toBe("Killed");
  expect(status(5, "n >= 10")).toBe("Survived");
});

test("what no test reaches is said to be unreached", () => {
  expect(status(7, '""')).toBe("NoCoverage");
});

test("a change which never ends is noticed, and the next ones are judged all the same", () => {
  expect(of(10).length).toBeGreaterThan(2);
  expect(of(10).filter((it) => !["Killed", "Timeout"].includes(it.status))).toEqual([]);
  expect(of(10).map((it) => it.replacement)).toContain("i--");
});

test("what runs at loading, or once and is kept, is not counted", () => {
  expect(of(2).map((it) => it.status)).toEqual(["Static"]);
  expect(status(7, "() => undefined")).toBe("Static");
  expect(status(13, "[]")).toBe("Static");
});

test("a test which mocks a module has modules of its own", () => {
  expect(status(14, "n / rate()")).toBe("Killed");
});

test("a test which stands only once is left out, by name, for it would notice every change", () => {
  expect(said.join("\n")).toMatch(/not usable: .*would notice everything: fails when it is run again/);
  expect(said.join("\n")).toMatch(/7 tests; 1 not usable/);
});
