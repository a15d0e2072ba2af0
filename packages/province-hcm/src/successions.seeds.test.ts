import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hcm } from "./index.js";

const list = new URL("../../../../shared/data/administrative-units/communes_2025-07-01.csv", import.meta.url);
const lines = readFileSync(list, "utf8").split(/\r?\n/);

test("the wards on the ground of Thủ Đức stand in the list of 01/7/2025 on their lines, with code and name", () => {
  const wards = hcm.agencies.filter((it) => it.level === "commune");
  expect(wards).toHaveLength(12);
  for (const { name, codes, source } of wards) {
    const [province, , code, listed] = lines[(source?.lines?.[0] ?? 0) - 1]?.split(",") ?? [];
    expect([province, code]).toEqual(["79", codes.gso]);
    expect(name.vi).toBe(`Ủy ban nhân dân p${listed?.slice(1)}`);
  }
});
