import { legalDate, reportingCompliance } from "@kttt/core";
import { hcm } from "@kttt/province-hcm";
import { describe, expect, it } from "vitest";
import { hcmEvents, quarter, registerOn } from "../desk.fixture.js";
import { attention, dueSoonTable, questionsTable, returnedTable } from "./attention.js";
import { overdueTable } from "./duties.js";
import { periodsTable, reportPeriods } from "./periods.js";
import { reportRows } from "./reports.js";

/** The programme of Ho Chi Minh City as of a day; most of its tasks are due on 31/12/2023. */
async function on(day: string) {
  const register = registerOn(await hcmEvents(), hcm, legalDate(day));
  return quarter({ register, span: { from: legalDate("2023-04-12"), to: legalDate(day) } });
}
const dueOn = (day: string) => (it: { readonly dueOn: string | null }) => it.dueOn === day;

describe("What needs somebody on the day", () => {
  it("is due soon seven days ahead and on the day itself, not eight days ahead, and not the day after", async () => {
    const lastDay = dueOn("2023-12-31");
    expect(attention(await on("2023-12-23")).dueSoon.filter(lastDay)).toEqual([]);
    expect(attention(await on("2023-12-24")).dueSoon.filter(lastDay).length).toBeGreaterThan(5);
    expect(attention(await on("2023-12-31")).dueSoon.filter(lastDay).length).toBeGreaterThan(0);
    const after = attention(await on("2024-01-01"));
    expect(after.dueSoon.filter(lastDay)).toEqual([]);
    expect(after.overdue.some(({ line }) => line.dueOn === "2023-12-31")).toBe(true);
  });

  it("shows in each table the rows which are counted, in the same order", async () => {
    const source = await on("2024-01-08");
    const now = attention(source);
    const ids = (table: ReturnType<typeof dueSoonTable>) => table.rows.map((it) => it.cells["id"]?.value);
    expect(ids(dueSoonTable(source))).toEqual(now.dueSoon.map((it) => it.obligation));
    expect(ids(returnedTable(source))).toEqual(now.returned.map((it) => it.obligation));
    expect(now.returned.length).toBeGreaterThan(0);
    expect(overdueTable(source).rows).toHaveLength(now.overdue.length);
    expect(questionsTable(source).rows.map((it) => it.cells["text"]?.value)).toEqual(now.waiting.map((it) => it.text));
  });

  it("names a duty once: what was sent back is neither due soon nor overdue", async () => {
    const now = attention(await on("2024-01-08"));
    const lists = [
      now.overdue.map(({ line }) => line.obligation),
      ...[now.dueSoon, now.returned].map((list) => list.map((it) => it.obligation)),
    ];
    const named = lists.flat();
    expect(new Set(named).size).toBe(named.length);
  });

  it("keeps a report without a printed day apart: not sent after its period, and never among the overdue", async () => {
    const now = attention(await on("2024-01-08"));
    expect(now.notSent.length).toBeGreaterThan(0);
    expect(now.notSent.every((it) => it.dueOn === null && it.cutOff !== null && it.cutOff < "2024-01-08")).toBe(true);
    const overdue = new Set(now.overdue.map(({ line }) => line.obligation));
    expect(now.notSent.some((it) => overdue.has(it.obligation))).toBe(false);
  });

  it("asks of one body only what that body has", async () => {
    const [first] = attention(await on("2023-12-24")).dueSoon;
    const body = first?.body ?? "";
    const own = attention({ ...(await on("2023-12-24")), body });
    expect(own.dueSoon.length).toBeGreaterThan(0);
    expect(own.dueSoon.every((it) => it.body === body || it.jointWith.includes(body))).toBe(true);
  });

  it("says how many days a question has waited, on the first day none", async () => {
    const waited = async (day: string) => questionsTable(await on(day)).rows[0]?.cells["waited"]?.value;
    expect([await waited("2023-04-12"), await waited("2023-04-22")]).toEqual([0, 10]);
  });
});

describe("Reports period by period", () => {
  it("counts as sent what the register counts as reported, of those who owe it", async () => {
    const source = await on("2024-09-30");
    const known = new Map(
      reportingCompliance(source.register).map((it) => [`${it.duty} ${it.period}`, [it.reported, it.of]] as const),
    );
    const periods = reportPeriods(source);
    expect(periods.length).toBeGreaterThan(4);
    for (const it of periods) expect([it.sent.length, it.owed.length]).toEqual(known.get(`${it.duty} ${it.period}`));
    expect(periods.flatMap((it) => it.rows)).toHaveLength(reportRows(source).length);
  });

  it("names everybody who owes a report and has not sent it, and no group nobody has listed", async () => {
    const source = await on("2024-09-30");
    const table = periodsTable(source);
    const silent = reportPeriods(source).map((it) => it.owed.length - it.sent.length);
    const named = table.rows.map(
      (it) =>
        String(it.cells["silent"]?.value ?? "")
          .split("; ")
          .filter(Boolean).length,
    );
    expect(named).toEqual(silent);
    expect(
      reportPeriods(source)
        .flatMap((it) => it.owed)
        .some((it) => it.collective),
    ).toBe(false);
  });

  it("marks the first period, which the plan entered when it had begun", async () => {
    const [first] = periodsTable(await on("2024-09-30")).rows;
    expect(first?.cells["period"]?.value).toBe("Quý II/2023 (kỳ không trọn)");
  });
});
