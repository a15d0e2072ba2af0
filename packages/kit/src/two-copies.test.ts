import { beforeAll, describe, expect, test, vi } from "vitest";
import type * as Core from "@kttt/core";
import type * as Law from "@kttt/core/law";
import type * as Log from "@kttt/core/log";
import type * as Province from "@kttt/core/province";
import type * as Simulation from "@kttt/core/simulation";
import type * as Kit from "./index.js";
import type * as Zod from "zod";

/** Loads everything anew: modules of this copy share nothing with those of another. */
async function copy() {
  vi.resetModules();
  return {
    core: (await import("@kttt/core")) as typeof Core,
    law: (await import("@kttt/core/law")) as typeof Law,
    log: (await import("@kttt/core/log")) as typeof Log,
    province: (await import("@kttt/core/province")) as typeof Province,
    simulation: (await import("@kttt/core/simulation")) as typeof Simulation,
    kit: (await import("./index.js")) as typeof Kit,
    zod: (await import("zod")) as typeof Zod,
  };
}

describe("two copies of core and of zod in one program", () => {
  let one: Awaited<ReturnType<typeof copy>>;
  let other: typeof one;
  beforeAll(async () => {
    one = await copy();
    other = await copy();
  });

  test("they are two", () => {
    expect(one.core.defineProvince).not.toBe(other.core.defineProvince);
    expect(one.core.KtttError).not.toBe(other.core.KtttError);
  });

  test("a province defined with one runs in the engine of the other, to the same log", async () => {
    const definition = one.kit.sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } });
    const province = one.core.defineProvince(definition);
    const own = await one.simulation.simulateYear({ province, year: 2024 });
    const foreign = await other.simulation.simulateYear({ province, year: 2024 });
    expect(foreign.events.map((it) => other.log.canonicalJson(it))).toEqual(
      own.events.map((it) => one.log.canonicalJson(it)),
    );
  });

  test("it passes the conformance run of the other's kit", async () => {
    const definition = one.kit.sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } });
    const result = await other.kit.checkProvince(one.core.defineProvince(definition));
    expect(result.checks.filter((it) => it.status !== "passed")).toEqual([]);
  });

  test("an error of one is known by the other, with its words", () => {
    let thrown: unknown;
    try {
      one.core.defineProvince({} as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown instanceof other.core.KtttError).toBe(false);
    expect(other.core.isKtttError(thrown)).toBe(true);
    expect(other.core.isKtttError(thrown) && other.core.describeError(thrown, "vi")[0]?.message).toContain(
      "Thiếu trường",
    );
  });

  test("a schema of one's zod works inside a schema of the other's", () => {
    const { z } = other.zod;
    const letter = z.object({ about: one.law.citationSchema, province: one.province.provinceSchema });
    const definition = one.kit.sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } });
    const about = { law: "17/2023/QH15", article: 98, trust: "verified" };
    expect(letter.safeParse({ about, province: definition }).success).toBe(true);
    expect(letter.safeParse({ about: { law: 1 }, province: definition }).success).toBe(false);
    expect(Object.keys(z.toJSONSchema(letter, { io: "input", unrepresentable: "any" })["properties"] ?? {})).toEqual([
      "about",
      "province",
    ]);
  });
});
