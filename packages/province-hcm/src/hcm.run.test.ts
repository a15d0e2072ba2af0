import {
  checkProvince,
  expandPlan,
  legalDate,
  obligationsOf,
  reportingCompliance,
  shiftDays,
  type Span,
  spanReport,
} from "@kttt/core";
import { provinceSchema } from "@kttt/core/province";
import { parseBehaviour, simulate, startSimulation } from "@kttt/core/simulation";
import { describe, expect, test } from "vitest";
import { hcm } from "./index.js";

/** The span in which the programme is shown: its annex falls due in 2023. */
const SPAN: Span = { from: legalDate("2023-04-12"), to: legalDate("2024-12-31") };
const behaviour = { default: parseBehaviour("punctual:6,late-14:2,returned-once:1,silent:1") };
const run = { province: hcm, ...SPAN, behaviour, seed: 20 };

describe("decision 1396 as obligations", () => {
  const { obligations, questions } = expandPlan(hcm, SPAN);

  test("every obligation has an id of its own; the section numeral printed twice gives two rows", () => {
    expect(new Set(obligations.map((it) => it.id)).size).toBe(obligations.length);
    const eleven = obligations.filter((it) => it.basis.section === "XI" && it.duty.includes("/XI"));
    expect(eleven.map((it) => it.id)).toEqual([
      "qd-1396-2023/XI.1@once#so-nnptnt",
      "qd-1396-2023/XI.2@once#so-nnptnt",
      "qd-1396-2023/XI.3@once#so-nnptnt",
      "qd-1396-2023/XI.4@once#so-nnptnt",
      "qd-1396-2023/XI-b.1@once#so-gtvt",
    ]);
  });

  test("the 24 tasks of the annex are to be submitted by 31/12/2023", () => {
    const annex = obligations.filter((it) => it.act === "submit");
    expect(annex).toHaveLength(24);
    for (const it of annex) expect(it).toMatchObject({ lastDay: "2023-12-31", assignedOn: "2023-04-12" });
  });

  test("quarterly reports have no last day, and seven quarters of the span, the first one cut by the day of the decision", () => {
    const reports = obligations.filter((it) => it.kind === "report" && /^\d{4}-Q\d$/.test(it.occurrence));
    expect([...new Set(reports.map((it) => it.occurrence))].sort()).toEqual(
      ["2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"].sort(),
    );
    for (const it of reports) {
      expect(it.lastDay).toBeNull();
      expect(it.partial).toBe(it.occurrence === "2023-Q2");
    }
    const districts = reports.filter((it) => it.occurrence === "2024-Q1" && /^ubnd-(quan|huyen|tp)-/.test(it.body));
    expect(districts).toHaveLength(22);
  });

  test("every obligation rests on lines of the file, and nothing waits for a person who leads", () => {
    for (const it of obligations) expect(it.basis.lines?.length, it.id).toBeGreaterThan(0);
    expect(questions.filter((it) => it.kind === "lead")).toEqual([]);
  });
});

describe("the programme from 12/4/2023 to 31/12/2024", () => {
  test("runs from end to end; whole and stepwise give the same log, byte for byte", async () => {
    const whole = await simulate(run);
    const steps = startSimulation(run);
    for (let day = SPAN.from; day <= SPAN.to; day = shiftDays(day, 31)) await steps.advanceTo(day);
    const stepwise = await steps.finish();
    const text = (events: readonly unknown[]) => events.map((event) => JSON.stringify(event)).join("\n");
    expect(text(stepwise.events) === text(whole.events)).toBe(true);
    expect(whole.closedOn).toBe("2025-01-01");
    expect(obligationsOf(whole.register)).toHaveLength(expandPlan(hcm, SPAN).obligations.length);
    const report = spanReport(hcm, whole.register, whole.span, { synthetic: true, outside: whole.outside });
    expect(report.bodies.reduce((sum, it) => sum + it.assigned, 0)).toBe(report.total.assigned);
  });

  test("no quarterly report is ever late: it is in, or not yet in at the close", async () => {
    const { register } = await simulate(run);
    const standings = reportingCompliance(register).flatMap((it) => it.lines.map((line) => line.standing));
    expect(new Set(standings)).not.toContain("late");
    expect(new Set(standings)).not.toContain("overdue");
    expect(standings).toContain("inTime");
    expect(standings).toContain("notYetAtClose");
  });
});

describe("the export", () => {
  test("is the contract, holds every row, and read again is the same province", () => {
    const exported: unknown = JSON.parse(JSON.stringify(hcm));
    expect(provinceSchema.safeParse(exported).success).toBe(true);
    const check = checkProvince(exported);
    expect(check.ok && check.province).toEqual(hcm);
  });
});
