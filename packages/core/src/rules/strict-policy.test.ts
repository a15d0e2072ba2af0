import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bundle, bundle } from "../../../../scripts/bundle.mjs";
import { chain } from "../../bench/rules-chain.js";
import { cooperatives } from "../../bench/rules-scenario.js";

describe("Under the strictest content security policy", () => {
  let program: Bundle;
  beforeAll(async () => {
    program = await bundle(fileURLToPath(new URL("../../bench/rules-strict.ts", import.meta.url)));
  });
  afterAll(() => program.remove());

  const run = (...flags: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, program.file], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    return JSON.parse(stdout) as { refused: boolean[]; decided: string[]; same: boolean };
  };

  it("rules load, compile and judge where no code may be made out of text", () => {
    const { refused, decided, same } = run("--disallow-code-generation-from-strings");
    expect(refused).toEqual([true, true]);
    const [first] = cooperatives(1);
    expect(decided).toEqual(first && chain(first));
    expect(same).toBe(true);
  });

  it("and give the same where it may", () => {
    expect(run()).toMatchObject({ refused: [false, false], same: true });
  });
});
