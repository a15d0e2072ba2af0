import { describeError } from "../law/render-problem.js";
import { describe, expect, test } from "vitest";
import { isKtttError, type KtttError } from "../kernel/problem.js";
import { provinceOf, agency } from "./roster/roster.fixture.js";
import { checkProvince, defineProvince } from "./define-province.js";
import type { ProvinceInput } from "./province.schema.js";
import { type FormatMigration, upgradeFormat } from "./upgrade-format.js";

const definition = (): ProvinceInput => structuredClone(provinceOf([agency("ubnd-tinh")], [])) as ProvinceInput;

/** A format before the first: names were one text. */
const fromZero: FormatMigration = {
  from: "kttt.province/0",
  to: "kttt.province/1",
  upgrade: (row) => ({ ...row, name: { vi: row["name"], en: row["name"] } }),
};
/** A format to come: the period in words. */
const toTwo: FormatMigration = {
  from: "kttt.province/1",
  to: "kttt.province/2",
  upgrade: (row) => ({ ...row, places: [row["id"]] }),
};

function refusal(act: () => unknown): KtttError {
  try {
    act();
  } catch (error) {
    if (isKtttError(error)) return error;
  }
  throw new Error("nothing was refused");
}

describe("format and core of a province", () => {
  test("a definition of an earlier format is carried over by a registered migration, then checked like any other", () => {
    const old = { ...definition(), format: "kttt.province/0", name: "Tỉnh cũ" };
    const check = checkProvince(old, { migrations: [fromZero] });
    expect(check.ok && check.province.name).toEqual({ vi: "Tỉnh cũ", en: "Tỉnh cũ" });
    expect(check.ok && check.province.format).toBe("kttt.province/1");
    expect(old.name, "the input is left as it is").toBe("Tỉnh cũ");
  });

  test("a problem in a carried-over definition is still found", () => {
    const check = checkProvince(
      { ...definition(), format: "kttt.province/0", name: "Tỉnh cũ", agencies: [] },
      { migrations: [fromZero] },
    );
    expect(check.problems.map((it) => it.code)).toContain("input/wrong-shape");
  });

  test("migrations follow one another by the shortest way", () => {
    const result = upgradeFormat(
      { ...definition(), format: "kttt.province/0", name: "Tỉnh cũ" },
      { to: "kttt.province/2", migrations: [toTwo, fromZero] },
    );
    expect(result).toMatchObject({ format: "kttt.province/2", name: { vi: "Tỉnh cũ" }, places: ["roster-test"] });
  });

  test("a definition which has the format already comes back as it is", () => {
    const input = definition();
    expect(upgradeFormat(input)).toBe(input);
  });

  test("a format nobody can carry over is refused with that reason alone, in both languages", () => {
    const check = checkProvince({ format: "kttt.province/7", nonsense: true });
    expect(check.problems).toHaveLength(1);
    const error = refusal(() => upgradeFormat({ format: "kttt.province/7" }));
    expect(error.code).toBe("province/other-format");
    expect(describeError(error, "vi")[0]?.message).toBe(
      "Định nghĩa dùng định dạng “kttt.province/7”; phiên bản @kttt/core này đọc “kttt.province/1”.",
    );
    expect(describeError(error, "en")[0]?.message).toContain("reads `kttt.province/1`");
    expect(refusal(() => upgradeFormat("text")).code).toBe("province/not-an-object");
  });

  test("a province for another major of core is refused with that reason alone", () => {
    const error = refusal(() => defineProvince({ ...definition(), coreRange: "^7.0.0", agencies: [] }));
    expect(error.problems.map((it) => it.code)).toEqual(["province/other-core"]);
    expect(describeError(error, "vi")[0]?.message).toMatch(
      /^Gói tỉnh này viết cho @kttt\/core \^7\.0\.0; đang chạy @kttt\/core \d+\.\d+\.\d+\.$/,
    );
  });

  test("a range which names this core is accepted and stays in the definition; an unreadable one is a problem", () => {
    expect(defineProvince({ ...definition(), coreRange: ">=0.0.1" }).coreRange).toBe(">=0.0.1");
    expect(refusal(() => defineProvince({ ...definition(), coreRange: "latest" })).code).toBe(
      "province/core-range-unreadable",
    );
  });
});
