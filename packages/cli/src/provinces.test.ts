import { describeProvince } from "@kttt/testing";
import { expect, test } from "vitest";
import { installedProvinces, PROVINCE_IDS, provinceById } from "./provinces.js";

const PROVINCES = await installedProvinces();

test("a province is known by the id of its package; another word is told with the nearest one", async () => {
  expect(PROVINCES.map((it) => it.id)).toEqual(PROVINCE_IDS);
  expect((await provinceById("hanoi")).id).toBe("hanoi");
  await expect(provinceById("hanoj")).rejects.toMatchObject({ hint: { en: "Did you mean `hanoi`?" } });
  await expect(provinceById("constructor")).rejects.toThrow();
});

// The conformance tests of every province which this command line knows.
for (const province of PROVINCES) describeProvince(province, { timeout: 120_000 });
