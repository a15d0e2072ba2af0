import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tinyProvince } from "@kttt/testing";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { kttt } from "./watched-host.fixture.js";

const home = mkdtempSync(join(tmpdir(), "kttt-code-"));
const folder = join(home, "package");
const file = join(folder, "dist/index.js");
mkdirSync(join(folder, "dist"), { recursive: true });
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
writeFileSync(file, `globalThis.packageRan = true;\nexport default ${JSON.stringify(tinyProvince())};\n`);
afterAll(() => rmSync(home, { recursive: true }));

const machine = globalThis as { packageRan?: boolean };
beforeEach(() => {
  delete machine.packageRan;
});

const RUN = ["check", "lint", "test", "coverage", "simulate", "explain", "import", "export"];
const SAID = "its code is run";
const commands = [...(await kttt(["--help", "--lang", "en"])).out.matchAll(/^ {2}kttt ([a-z-]+)/gm)].map(
  (it) => it[1] ?? "",
);

describe("the code of a package named by its path", () => {
  it("is run for these commands only, and the help of each says so, of no other", async () => {
    expect(commands.length).toBeGreaterThan(25);
    const saying: string[] = [];
    for (const name of commands) {
      if ((await kttt([name, "--help", "--lang", "en"])).out.includes(SAID)) saying.push(name);
    }
    expect(saying.sort()).toEqual([...RUN].sort());
    const whole = (await kttt(["--help", "--lang", "en"])).out;
    expect(/code of a package.*\(others read JSON only\): (.*)\./.exec(whole)?.[1]?.split(", ").sort()).toEqual(
      [...RUN].sort(),
    );
    expect((await kttt(["--help"])).out).toContain("chạy mã");
  });

  it("runs when its author checks it", async () => {
    const { code } = await kttt(["check", folder]);
    expect([code, machine.packageRan]).toEqual([0, true]);
  });

  // `start` takes no province.
  const others = commands.filter((it) => !RUN.includes(it) && it !== "start");
  const places = (path: string): readonly (readonly string[])[] => [
    [path],
    [path, "--year", "2024"],
    [path, "--period", "2024", "--out", join(home, "out")],
    ["hanoi", path],
    [path, "hanoi"],
    ["--folder", path],
    ["--folder", join(home, "office"), "--province", path],
    ["duties", "--folder", path],
    ["report", "--folder", path, "--json", path],
    ["x", "--folder", path],
  ];

  it.each(others)("is never run by kttt %s, wherever the path stands", async (name) => {
    for (const path of [folder, file]) {
      for (const words of places(path)) {
        const { code } = await kttt([name, ...words]);
        expect([name, ...words, machine.packageRan]).toEqual([name, ...words, undefined]);
        if (name !== "new-province") expect([words, code]).not.toEqual([words, 0]);
      }
    }
  });

  it.each([
    ["report", [folder, "--period", "2024"]],
    ["calendar", [folder, "--year", "2024"]],
    ["diff", ["hanoi", file]],
    ["init", ["--folder", join(home, "new"), "--province", folder]],
    ["case", [file]],
  ])("is refused by kttt %s with what to do instead", async (name, words) => {
    const { code, err, out } = await kttt([name, ...words, "--lang", "en"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/is code; this command reads JSON only[^]*kttt export/);
  });
});
