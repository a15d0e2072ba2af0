import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

it("the quarter's report comes out as a Word file and a workbook", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kttt-quarter-"));
  vi.stubEnv("OUT", folder);
  const said: unknown[] = [];
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => void said.push(...words));
  const program: string = "./index.js";
  await import(program);
  for (const name of ["bao-cao.docx", "bao-cao.xlsx"]) {
    expect((await readFile(join(folder, name))).subarray(0, 2).toString()).toBe("PK");
  }
  expect(said).toEqual(["bao-cao.docx, bao-cao.xlsx"]);
  await rm(folder, { recursive: true });
});
