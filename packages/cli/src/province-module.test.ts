import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { nodeHost } from "./node-host.js";
import { isStale } from "./province-module.js";
import { readDefinition } from "./provinces.js";

const home = mkdtempSync(join(tmpdir(), "kttt-module-"));
afterAll(() => rmSync(home, { recursive: true }));

/** This machine, and what is said of errors on it. */
function watched() {
  const said: string[] = [];
  return { host: { ...nodeHost, writeError: (text: string) => void said.push(text) }, errors: () => said.join("") };
}

/** A package whose build is of second 100 and whose source is of the second given. */
function packageOf(name: string, source: number): string {
  const folder = join(home, name);
  for (const part of ["dist", "src/tasks"]) mkdirSync(join(folder, part), { recursive: true });
  const put = (file: string, text: string, seconds: number) => {
    writeFileSync(join(folder, file), text);
    utimesSync(join(folder, file), seconds, seconds);
  };
  put("package.json", '{ "type": "module" }', 500);
  put("dist/index.js", 'export default { id: "a" };', 100);
  put("src/tasks/annex.ts", "", source);
  put("src/notes.md", "", 900);
  return folder;
}

describe("a province package whose sources are newer than its build", () => {
  it("is read as it was built, and that is said", async () => {
    const { host, errors } = watched();
    const folder = packageOf("stale", 101);
    expect(isStale(folder)).toBe(true);
    expect(await readDefinition(folder, host)).toEqual({ id: "a" });
    expect(errors()).toContain("npm run build");
  });

  it("nothing is said of one built after its sources, of a built file, or of one without sources", async () => {
    const { host, errors } = watched();
    const folder = packageOf("fresh", 100);
    expect(await readDefinition(folder, host)).toEqual({ id: "a" });
    expect(errors()).toBe("");
    expect(isStale(join(packageOf("file", 101), "dist/index.js"))).toBe(false);
    rmSync(join(folder, "src"), { recursive: true });
    expect(isStale(folder)).toBe(false);
    rmSync(join(folder, "dist"), { recursive: true });
    expect(isStale(folder)).toBe(false);
  });
});
