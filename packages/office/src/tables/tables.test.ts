import { legalDate, scorecard, shiftDays } from "@kttt/core";
import { simulateHandling } from "@kttt/core/simulation";
import { hcm } from "@kttt/province-hcm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hcmEvents, quarter, QUARTER, registerOn } from "../desk.fixture.js";
import { cooperativeRows, cooperativesTable } from "./cooperatives.js";
import { dutiesTable, overdueRows, overdueTable } from "./duties.js";
import { regimeTable } from "./regime.js";
import { reportRows, reportsTable } from "./reports.js";
import { changes, reportLines, RESULT_COUNTS, results, resultsSentences, resultsTable } from "./results.js";
import { targetRows, targetsTable } from "./targets.js";

describe("Table A, results by body", () => {
  it("counts nothing but its lists: on any day each count is the length of the list behind it, and the parts add up", async () => {
    const events = await hcmEvents();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 620 }), async (days) => {
        const day = shiftDays(legalDate("2023-04-12"), days);
        const source = await quarter({ register: registerOn(events, hcm, day), span: { from: QUARTER.from, to: day } });
        const { rows, total } = results(source);
        for (const row of [...rows, total]) {
          const figures = [row.assigned, row.withDay, ...Object.values(row.counts), ...Object.values(row.bands)];
          for (const it of figures) expect(it.count).toBe(new Set(it.obligations).size);
          const parts = RESULT_COUNTS.reduce((sum, it) => sum + row.counts[it].count, 0);
          expect(parts).toBe(row.assigned.count);
          const bands = Object.values(row.bands).reduce((sum, it) => sum + it.count, 0);
          expect(bands).toBe(row.counts.overdue.count);
        }
        const listed = reportLines(source).filter((it) => !it.collective);
        expect(total.assigned.count).toBe(listed.length);
        expect(overdueRows(source).filter((it) => !it.line.collective)).toHaveLength(total.counts.overdue.count);
      }),
      { numRuns: 15 },
    );
  });

  it("counts what the scorecard counts, whose page and terminal tables these are: one list behind all", async () => {
    const events = await hcmEvents();
    for (const day of ["2023-12-31", "2024-01-15", "2024-09-30"]) {
      const register = registerOn(events, hcm, legalDate(day));
      const source = await quarter({ register, span: { from: legalDate("2023-04-12"), to: legalDate(day) } });
      const scores = new Map(scorecard(register).map((it) => [it.body, it]));
      for (const row of results(source).rows.filter((it) => !it.collective)) {
        const score = scores.get(row.body);
        if (score?.collective) continue;
        expect(row.counts.completedOnTime.count).toBe(score?.classes.completedOnTime);
        expect(row.counts.completedLate.count).toBe(score?.classes.completedLate);
        expect(row.counts.overdue.count).toBe(score?.classes.inProgressOverdue);
        expect(row.counts.withinTime.count).toBe(score?.classes.inProgressWithinTime);
        expect(row.counts.returned.count).toBe(score?.classes.returned);
      }
    }
  });

  it("keeps groups nobody has listed out of the total and gives them no share", async () => {
    const { rows, total } = results(await quarter());
    const groups = rows.filter((it) => it.collective);
    expect(groups.map((it) => it.name)).toEqual([
      "Các sở, ban, ngành, cơ quan, đơn vị khác trực thuộc Thành phố",
      "Các cơ quan, đơn vị liên quan",
      "Các tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã",
    ]);
    expect(groups.every((it) => it.withDay.share === null && it.counts.overdue.share === null)).toBe(true);
    const bodies = rows.filter((it) => !it.collective);
    expect(total.assigned.count).toBe(bodies.reduce((sum, it) => sum + it.assigned.count, 0));
  });

  it("names the denominator: completed and overdue are shares of the duties with a day, the rest of all", async () => {
    const { total } = results(await quarter());
    expect(total.counts.overdue.of).toBe(total.withDay.count);
    expect(total.counts.completedOnTime.of).toBe(total.withDay.count);
    expect(total.counts.returned.of).toBe(total.assigned.count);
    expect(resultsTable(await quarter()).notes).toContain("%: trên số nhiệm vụ có thời hạn");
  });

  it("puts what was assigned before the span and not finished before it under “tồn kỳ trước”, and drops what was finished", async () => {
    const source = await quarter();
    const { total } = results(source);
    const lines = reportLines(source);
    expect(lines.every((it) => it.completedOn === null || it.completedOn >= QUARTER.from)).toBe(true);
    const before = lines.filter((it) => !it.collective && it.assignedOn < QUARTER.from);
    expect(total.carriedOver.count).toBe(before.length);
    expect(total.carriedOver.count).toBeGreaterThan(0);
    expect(total.carriedOver.count).toBeLessThan(total.assigned.count);
  });

  it("compares with the earlier day and says which day that is", async () => {
    const source = await quarter();
    const compared = changes(source);
    expect(compared?.assigned.on).toBe("2024-06-30");
    expect(compared?.assigned.now).toBe(results(source).total.assigned.count);
    expect(resultsSentences(source)[0]).toMatch(/^Tổng số nhiệm vụ giao: \d+; so với 30\/6\/2024: \+\d+\.$/);
    const { earlier: _, ...alone } = source;
    expect(changes(alone)).toBeNull();
  });

  it("shows districts in natural order: Quận 3 before Quận 10", async () => {
    const names = results(await quarter()).rows.map((it) => it.name);
    const at = (name: string) => names.indexOf(`Ủy ban nhân dân ${name}`);
    expect(at("Quận 3")).toBeGreaterThan(-1);
    expect(at("Quận 3")).toBeLessThan(at("Quận 10"));
    expect(at("Quận 10")).toBeLessThan(at("Quận 11"));
  });

  it("names for every figure the events it follows from", async () => {
    const source = await quarter();
    const known = new Set(source.events.map((it) => it.id));
    for (const table of [resultsTable(source), overdueTable(source), reportsTable(source)]) {
      for (const row of table.rows) {
        for (const cell of Object.values(row.cells)) expect(cell.events.every((it) => known.has(it))).toBe(true);
      }
    }
    const [first] = resultsTable(source).rows;
    expect(first?.cells["assigned"]?.events.length).toBeGreaterThanOrEqual(Number(first?.cells["assigned"]?.value));
  });
});

describe("Table B, overdue duties", () => {
  it("lists the longest overdue first, with the document's number, day, item and line", async () => {
    const [first, ...others] = overdueRows(await quarter());
    expect(first?.daysLate).toBe(274);
    for (const it of others) expect(it.daysLate).toBeLessThanOrEqual(first?.daysLate ?? 0);
    const table = overdueTable(await quarter());
    expect(table.rows[0]?.cells["orderedIn"]?.value).toMatch(
      /^1396\/QĐ-UBND \(12\/4\/2023\), mục [IVX.\d]+, dòng \d+$/,
    );
  });

  it("counts by how many calendar days a duty is overdue: due on 31/12/2023, on 30/9/2024 it is 274 days", async () => {
    const row = overdueTable(await quarter()).rows[0];
    expect([row?.cells["lastDay"]?.value, row?.cells["daysLate"]?.value]).toEqual(["2023-12-31", 274]);
  });
});

describe("A list of duties", () => {
  it("exports what is shown: the same lines in the same order, and the filter in its head", async () => {
    const source = await quarter();
    const all = dutiesTable(source);
    const some = dutiesTable(source, { overdue: true });
    expect(some.rows).toHaveLength(overdueRows(source).length);
    expect(some.notes).toContain("Lọc: Quá hạn chưa hoàn thành.");
    expect(all.notes.some((it) => it.startsWith("Lọc"))).toBe(false);
    expect(all.rows.length).toBeGreaterThan(some.rows.length);
  });

  it("refuses a body nobody knows", async () => {
    const source = await quarter();
    expect(() => dutiesTable(source, { body: "so-du-lic" })).toThrow(/so-du-lic/);
  });
});

describe("Table C, reports", () => {
  it("shows a report without a printed day as sent after its period, never as late", async () => {
    const rows = reportRows(await quarter());
    expect(rows.length).toBeGreaterThan(30);
    expect(
      rows.filter((it) => it.dueOn === null).some((it) => it.standing === "late" || it.standing === "overdue"),
    ).toBe(false);
    expect(new Set(rows.map((it) => it.period))).toEqual(new Set(["2024-Q2", "2024-Q3"]));
  });

  it("says when a report was sent back and why", async () => {
    const returned = reportRows(await quarter()).filter((it) => it.returned !== null);
    expect(returned.length).toBeGreaterThan(0);
    expect(returned.every((it) => it.returned?.reason)).toBe(true);
  });

  it("heads each period with its name in words, never with its key", async () => {
    const heads = reportsTable(await quarter()).rows.filter((it) => it.kind === "section");
    expect(heads.map((it) => String(it.cells["no"]?.value).split(":")[0])).toEqual(["Quý II/2024", "Quý III/2024"]);
  });
});

describe("Table D, targets", () => {
  it("says “chưa có số liệu” where nothing was measured and never invents a figure", async () => {
    const rows = targetRows(await quarter());
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.every((it) => it.estimate === null && it.ofPlan === null)).toBe(true);
    const cells = targetsTable(await quarter()).rows.map((it) => it.cells["verdict"]?.value);
    expect(cells.every((it) => String(it).includes("chưa có số liệu"))).toBe(true);
  });

  it("names with each verdict the document and line of the rule it is by, without the file it was read from", async () => {
    const { rows } = targetsTable(await quarter());
    for (const { cells } of rows) {
      const verdict = String(cells["verdict"]?.value);
      expect(verdict).toMatch(/ \[.*\d+\/(?:QĐ|KH|CTr)[^\]]*, dòng \d[^\]]*\]$/);
      expect(verdict).not.toMatch(/tệp|\.md/);
    }
    expect(targetRows(await quarter()).every((it) => it.aims.every((aim) => "document" in aim.basis))).toBe(true);
  });

  it("says how “đúng tiến độ” is counted where a figure was judged, and the event of that figure", async () => {
    const source = await quarter();
    expect(targetsTable(source).notes.join()).not.toContain("Đúng tiến độ");
    const target = hcm.targets.find((it) =>
      it.measures.some((one) => one.comparator === ">=" || one.comparator === "="),
    );
    const measure = target?.measures.find((one) => one.comparator === ">=" || one.comparator === "=");
    const figure = {
      ...{ measurement: "m-1", indicator: measure?.indicator ?? "", scope: target?.scope ?? "", value: 0 },
      ...{ asOf: QUARTER.to, source: "12/BC", synthetic: false, baseline: false, withdrawn: false },
    };
    const register = { ...source.register, measurements: new Map([["m-1", figure]]) } as never;
    const table = targetsTable({ ...source, register });
    const row = table.rows.find((it) => String(it.cells["verdict"]?.value).includes("chưa đạt"));
    expect(row?.cells["estimate"]?.value).toBe(0);
    expect(table.notes.join()).toContain("cách tính này do phần mềm chọn, văn bản không quy định");
  });

  it("leaves invented figures out of an office's own report", async () => {
    const rows = targetRows(await quarter({ synthetic: false }));
    expect(rows.every((it) => it.estimate === null)).toBe(true);
  });
});

describe("Table E, stopped cooperatives", () => {
  it("shows status, step, what blocks and the next day of each case, and marks what is invented", async () => {
    const from = legalDate("2025-01-02");
    const to = legalDate("2025-06-30");
    const year = await simulateHandling({ province: hcm, from, to, count: 12, seed: 20 });
    const cases = new Map(year.cases.map(({ state }) => [state.id, state] as const));
    const source = await quarter({ cases, events: year.events, register: registerOn(await hcmEvents(), hcm, to) });
    const rows = cooperativeRows(source);
    expect(rows).toHaveLength(12);
    expect(rows.some((it) => it.steps.length > 0)).toBe(true);
    // What is due next, in words: no raw name of an invented body, no day which nobody knows.
    expect(rows.flatMap((it) => it.handledBy)).not.toContain("synthetic");
    expect(rows.flatMap((it) => it.blocks).join()).not.toMatch(/: –\)|\.;|\.$/);
    for (const it of rows) expect(it.blocks.filter((one) => one.startsWith("bước tiếp theo")).length).toBeLessThan(2);
    const late = rows.filter((it) => it.overdue > 0 && it.result !== "");
    expect(late.map((it) => it.result)).toEqual(late.map((it) => `số bước quá hạn: ${it.overdue}`));
    expect(
      cooperativesTable(source).rows.every((it) => String(it.cells["cooperative"]?.value).includes("giả định")),
    ).toBe(true);
  });
});

describe("The regime of reports", () => {
  it("has one row a report, and says so where the document names no day", async () => {
    const { rows } = regimeTable(await quarter());
    expect(rows).toHaveLength(hcm.reporting.length);
    expect(rows.some((it) => it.cells["dueOn"]?.value === "không in ngày")).toBe(true);
  });

  it("says the form, the way and the outline in the document's words, or that it does not name them (Decree 09/2019/NĐ-CP)", async () => {
    const source = await quarter();
    const [first, ...others] = source.province.reporting;
    if (!first) throw new Error("no report");
    const told = { ...first, form: "Văn bản điện tử", way: "Trục liên thông văn bản", outline: "Mẫu số 01" };
    const { rows } = regimeTable({ ...source, province: { ...source.province, reporting: [told, ...others] } });
    const words = (at: number) => ["form", "way", "outline"].map((it) => rows[at]?.cells[it]?.value);
    expect(words(0)).toEqual(["Văn bản điện tử", "Trục liên thông văn bản", "Mẫu số 01"]);
    expect(words(1)).toEqual(["Văn bản không nêu", "Văn bản không nêu", "Văn bản không nêu"]);
  });
});
