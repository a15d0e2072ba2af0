import { describe, expect, test } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { type KtttError } from "../kernel/problem.js";
import type { Measure } from "../province/province.schema.js";
import { satisfies } from "../province/rules/target-rules.js";
import { assessMeasure } from "./assess-measure.js";
import { fixtureProvince } from "../testing-fixture/fixture-province.js";
import { decideMeasurement, evolveMeasurements, type Measurements } from "./measurement.js";
import type { TargetCommand } from "./target.events.js";

const HORIZON = legalDate("2030-12-31");
const measure = (part: Partial<Measure>): Measure => ({
  indicator: "new-cooperatives",
  comparator: ">=",
  value: 300,
  unit: "cooperatives",
  horizon: HORIZON,
  inferred: false,
  ...part,
});
const at = (value: number, asOf: string) => ({ value, asOf: legalDate(asOf) });

describe("whether a figure meets a target", () => {
  test("“đạt 5 %” growth is met by more than 5 %: the indicator says which way is better", () => {
    const growth = measure({ indicator: "collective-economy-growth", comparator: "=", value: 5 });
    expect([4.9, 5, 6].map((it) => satisfies(growth, it))).toEqual(["no", "yes", "yes"]);
    const dormant = measure({ indicator: "dormant-cooperatives", comparator: "=", value: 0 });
    expect([0, 1].map((it) => satisfies(dormant, it))).toEqual(["yes", "no"]);
  });

  test("“khoảng 2.000 tỷ đồng” below the figure is a person's to judge, unless a tolerance is stated", () => {
    const about = measure({ indicator: "support-fund-capital", comparator: "~", value: 2000 });
    expect([1999, 2000, 2500].map((it) => satisfies(about, it))).toEqual(["open", "yes", "yes"]);
    const within = { ...about, tolerance: 5 };
    expect([1899, 1900, 1999].map((it) => satisfies(within, it))).toEqual(["no", "yes", "yes"]);
  });

  test("a range is met from its lower end, and beyond its good side; an approximate one leaves the rest open", () => {
    const range = measure({ indicator: "good-or-fair-cooperatives-of-all", comparator: "range", min: 70, max: 85 });
    expect([69, 70, 90].map((it) => satisfies(range, it))).toEqual(["no", "yes", "yes"]);
    expect(satisfies({ ...range, approximate: true }, 69)).toBe("open");
  });
});

describe("on the path to a target", () => {
  test("only a known baseline gives a path: without one a figure short of the aim is not met", () => {
    expect(assessMeasure(measure({}), at(150, "2026-12-31"), null)).toMatchObject({
      verdict: "notMet",
      expected: null,
    });
  });

  test("half the way at half the time is on the path, less is not", () => {
    const baseline = at(0, "2022-12-31");
    const half = assessMeasure(measure({}), at(150, "2026-12-31"), baseline);
    expect(half.verdict).toBe("onPath");
    expect(half.expected).toBeCloseTo(150, 0);
    expect(assessMeasure(measure({}), at(120, "2026-12-31"), baseline).verdict).toBe("notMet");
  });

  test("nothing measured is no data, never a verdict", () => {
    expect(assessMeasure(measure({}), null, null).verdict).toBe("noData");
  });
});

describe("figures as events", () => {
  const province = fixtureProvince();
  const command = (part: Partial<Extract<TargetCommand, { type: "record-measurement" }>> = {}): TargetCommand => ({
    type: "record-measurement",
    measurement: "2024-new",
    indicator: "new-cooperatives",
    value: 40,
    asOf: legalDate("2024-12-31"),
    source: "Báo cáo 12/BC-SKHĐT",
    on: legalDate("2025-01-10"),
    actor: { agency: "so-khdt", person: null, role: "monitor" },
    ...part,
  });
  const today = legalDate("2025-02-01");
  const record = (measurements: Measurements, it: TargetCommand) =>
    evolveMeasurements(measurements, decideMeasurement(measurements, it, today, province));
  const codes = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return (error as KtttError).problems.map((it) => it.code);
    }
    return [];
  };

  test("a figure is recorded once; a wrong one is withdrawn and stays in the log", () => {
    const known = record(new Map(), command());
    expect(codes(() => record(known, command()))).toEqual(["target/measurement-exists"]);
    const withdrawn = record(known, {
      type: "withdraw-measurement",
      measurement: "2024-new",
      reason: "Nhập nhầm",
      on: legalDate("2025-01-20"),
      actor: { agency: "so-khdt", person: null, role: "monitor" },
    });
    expect(withdrawn.get("2024-new")).toMatchObject({ value: 40, withdrawn: true });
  });

  test("every problem of a figure comes at once, and nothing is recorded", () => {
    const wrong = command({ indicator: "new-coops", asOf: legalDate("2025-01-11"), on: legalDate("2025-03-01") });
    expect(codes(() => decideMeasurement(new Map(), wrong, today, province))).toEqual([
      "command/in-future",
      "province/unknown-indicator",
    ]);
    expect(
      codes(() => decideMeasurement(new Map(), command({ asOf: legalDate("2025-01-11") }), today, province)),
    ).toEqual(["target/measured-after-report"]);
    expect(
      codes(() =>
        decideMeasurement(
          new Map(),
          {
            type: "withdraw-measurement",
            measurement: "nothing",
            reason: "x",
            on: today,
            actor: { agency: "so-khdt", person: null, role: "monitor" },
          },
          today,
          province,
        ),
      ),
    ).toEqual(["target/unknown-measurement"]);
  });

  test("a figure for a day before the plan, or in a paper older than it, is a slip; a baseline may be ten years older", () => {
    // The plan of the fixture is of 12/4/2023, for the years from 1/1/2023.
    const at = (asOf: string, on: string, baseline = false) =>
      codes(() => record(new Map(), command({ asOf: legalDate(asOf), on: legalDate(on), baseline })));
    expect(at("1900-01-01", "2023-04-12")).toEqual(["target/before-document"]);
    expect(at("2022-12-31", "2023-04-12")).toEqual(["target/before-document"]);
    expect(at("2023-01-01", "2023-04-12")).toEqual([]);
    expect(at("2023-01-01", "2023-04-11")).toEqual(["target/before-document"]);
    expect(at("2022-12-31", "2022-12-31", true)).toEqual([]);
    expect(at("2013-01-01", "2023-04-12", true)).toEqual([]);
    expect(at("2012-12-31", "2023-04-12", true)).toEqual(["target/before-document"]);
  });

  test("the papers of a figure stand in its event", () => {
    const attachments = [
      { reference: "kho/1", name: "bao-cao.pdf", mediaType: "application/pdf", digest: "0".repeat(64), size: 12 },
    ];
    expect(decideMeasurement(new Map(), { ...command(), attachments }, today, province).data).toMatchObject({
      attachments,
    });
    expect(decideMeasurement(new Map(), command(), today, province).data).not.toHaveProperty("attachments");
  });
});
