import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

it("the quick start names the two departments which were told to be late and silent, and nobody else", async () => {
  const said: unknown[][] = [];
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => void said.push(words));
  const program: string = "./index.js";
  await import(program);
  expect(said.map((words) => words.join(" ")).sort()).toEqual([
    "Sở Du lịch: 1 xong muộn, 0 quá hạn",
    "Sở Nội vụ: 0 xong muộn, 1 quá hạn",
  ]);
});
