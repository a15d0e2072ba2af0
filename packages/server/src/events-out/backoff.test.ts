import { instant } from "@kttt/core";
import { expect, it } from "vitest";
import { nextAttempt } from "./backoff.js";

const NOW = instant("2024-06-14T02:00:00.000Z");
const after = (failures: number, chance: number) =>
  (Date.parse(nextAttempt(failures, NOW, chance)) - Date.parse(NOW)) / 1000;

it("a receiver which failed is left alone twice as long each time, up to six hours", () => {
  expect([1, 2, 3, 4, 5].map((it) => after(it, 0.5))).toEqual([3.75, 7.5, 15, 30, 60]);
  expect([13, 14, 100, 10_000].map((it) => after(it, 0.5))).toEqual([15360, 16200, 16200, 16200]);
});

it("half of the wait is left to chance: never less than half of it, never more than all", () => {
  expect([0, 0.25, 0.999999].map((chance) => Math.round(after(3, chance)))).toEqual([10, 13, 20]);
  expect([0, 0.999999].map((chance) => Math.round(after(100, chance)))).toEqual([10_800, 21_600]);
});
