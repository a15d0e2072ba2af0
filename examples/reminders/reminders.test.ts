import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

it("Sở Du lịch is reminded 15 days and 1 day before, and with its monitor and issuer 1 and 10 days after its last day", async () => {
  const said: unknown[][] = [];
  vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => void said.push(words));
  const program: string = "./index.js";
  await import(program);
  const task = "qd-1396-2023/X.1@once#so-du-lich";
  expect(said).toEqual([
    [`2023-12-16 [notice] Sở Du lịch: còn 15 ngày, ${task}`],
    [`2023-12-30 [notice] Sở Du lịch: còn 1 ngày, ${task}`],
    [`2024-01-01 [warning] Sở Du lịch, Sở Kế hoạch và Đầu tư: còn -1 ngày, ${task}`],
    [
      `2024-01-10 [escalation] Sở Du lịch, Sở Kế hoạch và Đầu tư, Ủy ban nhân dân Thành phố Hồ Chí Minh: còn -10 ngày, ${task}`,
    ],
  ]);
});
