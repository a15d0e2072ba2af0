import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEADLINE_KINDS, type Deadline, deadlineSchema } from "./deadline.schema.js";
import { expandDeadline, type ExpandOptions, type Occurrence } from "./expand-deadline.js";
import { earlierOf, laterOf, legalDate, shiftDays, type Span } from "../kernel/legal-date.js";

const span = (from: string, to: string): Span => ({ from: legalDate(from), to: legalDate(to) });

/** A document of 12/4/2023 which speaks until the end of 2025, looked at over all its days. */
const DOCUMENT = span("2023-04-12", "2025-12-31");

function expand(deadline: Deadline, options: Partial<ExpandOptions> = {}) {
  return expandDeadline(deadlineSchema.parse(deadline), {
    documentSpan: DOCUMENT,
    within: DOCUMENT,
    reportingPeriod: "quarter",
    ...options,
  });
}

/** `key lastDay` with marks: `~` inferred, `…` partial, `∞` continuous. */
function brief(it: Occurrence): string {
  const marks = `${it.inferred ? "~" : ""}${it.partial ? "…" : ""}${it.continuous ? "∞" : ""}`;
  return `${it.key} ${it.lastDay ?? "–"}${marks === "" ? "" : ` ${marks}`}`;
}
const days = (deadline: Deadline, options?: Partial<ExpandOptions>) => expand(deadline, options).occurrences.map(brief);

describe("deadlines which fall due once", () => {
  const once: readonly (readonly [string, Deadline, string])[] = [
    ["“Tháng 12/2023”", { kind: "month", year: 2023, month: 12 }, "2023-12-31"],
    ["“Tháng 2/2024”, a leap year", { kind: "month", year: 2024, month: 2 }, "2024-02-29"],
    ["“Quý II/2025”", { kind: "quarter", year: 2025, quarter: 2 }, "2025-06-30"],
    ["“Năm 2024”", { kind: "year", year: 2024 }, "2024-12-31"],
    ["“2023-2024”", { kind: "year-range", from: 2023, to: 2024 }, "2024-12-31"],
    ["“trước ngày 15/11/2024”", { kind: "date", before: legalDate("2024-11-15") }, "2024-11-14"],
    ["“ngày 15/12/2025”", { kind: "date", on: legalDate("2025-12-15") }, "2025-12-15"],
    ["“6 tháng đầu năm 2025”", { kind: "half-year", year: 2025, half: 1 }, "2025-06-30"],
    ["“9 tháng năm 2025”", { kind: "nine-months", year: 2025 }, "2025-09-30"],
  ];
  it.each(once)("%s", (_, deadline, lastDay) => {
    expect(days(deadline)).toEqual([`once ${lastDay}`]);
    expect(expand(deadline).occurrences[0]).toMatchObject({ closesOn: null, partial: false, continuous: false });
  });

  it("before a first of January is the last day of the year before", () => {
    expect(days({ kind: "date", before: legalDate("2025-01-01") })).toEqual(["once 2024-12-31"]);
  });

  it("a printed day does not roll over a day off: 15/12/2024 is a Sunday", () => {
    expect(days({ kind: "date", on: legalDate("2024-12-15") })).toEqual(["once 2024-12-15"]);
  });

  it("nothing printed is one duty without a day", () => {
    expect(days({ kind: "none" })).toEqual(["once –"]);
  });

  it("a day before the document is told all the same: whoever gives it out asks for another", () => {
    expect(days({ kind: "month", year: 2023, month: 1 })).toEqual(["once 2023-01-31"]);
  });
});

describe("deadlines which come again", () => {
  it("“Hàng năm” is 31/12 of each year, inferred; the year cut by the document's date is partial", () => {
    expect(days({ kind: "annual" })).toEqual(["2023 2023-12-31 ~…", "2024 2024-12-31 ~", "2025 2025-12-31 ~"]);
  });

  it("“trước ngày 15/12 hằng năm” is 14/12; “ngày 15/12 hằng năm” is 15/12", () => {
    expect(days({ kind: "annual", before: "12-15" })).toEqual([
      "2023 2023-12-14 …",
      "2024 2024-12-14",
      "2025 2025-12-14",
    ]);
    expect(days({ kind: "annual", on: "12-15" })[1]).toBe("2024 2024-12-15");
  });

  it("29 February is the last day of February in a common year", () => {
    expect(days({ kind: "annual", on: "02-29" })).toEqual(["2023 2023-02-28 …", "2024 2024-02-29", "2025 2025-02-28"]);
  });

  it("“Hàng năm, giai đoạn” is each year, and each five-year plan which ends in the document's time", () => {
    expect(days({ kind: "phase-and-annual" })).toEqual([
      "2023 2023-12-31 ~…",
      "2024 2024-12-31 ~",
      "2025 2025-12-31 ~",
      "2021-2025 2025-12-31 ~…",
    ]);
  });

  it("“định kỳ hàng quý” ends with the quarter, inferred, or on the day of it which is printed", () => {
    const year = { within: span("2024-01-01", "2024-12-31") };
    expect(days({ kind: "quarterly" }, year)).toEqual([
      "2024-Q1 2024-03-31 ~",
      "2024-Q2 2024-06-30 ~",
      "2024-Q3 2024-09-30 ~",
      "2024-Q4 2024-12-31 ~",
    ]);
    expect(days({ kind: "quarterly", before: { month: 3, day: 20 } }, year)[0]).toBe("2024-Q1 2024-03-19");
    expect(days({ kind: "quarterly", on: { day: "last" } }, year)[1]).toBe("2024-Q2 2024-06-30");
    expect(days({ kind: "quarterly", on: { month: 2, day: 31 } }, year)[0]).toBe("2024-Q1 2024-02-29");
  });

  it("“định kỳ hàng tháng”, with and without a day", () => {
    const spring = { within: span("2024-02-01", "2024-03-31") };
    expect(days({ kind: "monthly" }, spring)).toEqual(["2024-02 2024-02-29 ~", "2024-03 2024-03-31 ~"]);
    expect(days({ kind: "monthly", before: { day: 25 } }, spring)).toEqual([
      "2024-02 2024-02-24",
      "2024-03 2024-03-24",
    ]);
  });

  it("“định kỳ hàng tuần” ends on Sunday", () => {
    expect(days({ kind: "weekly" }, { within: span("2024-06-10", "2024-06-17") })).toEqual([
      "2024-W24 2024-06-16 ~",
      "2024-W25 2024-06-23 ~",
    ]);
  });

  it("half-years and nine months come every year where no year is printed", () => {
    const year = { within: span("2024-01-01", "2024-12-31") };
    expect(days({ kind: "half-year" }, year)).toEqual(["2024-H1 2024-06-30 ~", "2024-H2 2024-12-31 ~"]);
    expect(days({ kind: "half-year", half: 1, before: { month: 6, day: 15 } }, year)).toEqual(["2024-H1 2024-06-14"]);
    expect(days({ kind: "nine-months" }, year)).toEqual(["2024-9M 2024-09-30 ~"]);
    expect(days({ kind: "half-year", year: 2024 })).toEqual(["2024-H1 2024-06-30 ~", "2024-H2 2024-12-31 ~"]);
  });

  it("“Hai năm một lần” comes from its first year on; without it, a person is asked", () => {
    expect(expand({ kind: "every", years: 2 })).toEqual({ occurrences: [], question: "first-year" });
    expect(days({ kind: "every", years: 2, first: 2023 })).toEqual(["2023 2023-12-31 ~…", "2025 2025-12-31 ~"]);
    expect(days({ kind: "every", years: 3, first: 2025 })).toEqual(["2025 2025-12-31 ~"]);
  });

  it("“Trước kỳ kế hoạch” is 31/12 before each plan year, and before each five-year plan", () => {
    expect(days({ kind: "before-plan-period" })).toEqual([
      "for-2024 2023-12-31 ~…",
      "for-2025 2024-12-31 ~",
      "for-2026 2025-12-31 ~",
      "for-2026-2030 2025-12-31 ~",
    ]);
    const long = span("2023-08-31", "2030-12-31");
    const phases = days({ kind: "before-plan-period" }, { documentSpan: long, within: long });
    expect(phases.slice(-2)).toEqual(["for-2026-2030 2025-12-31 ~", "for-2031-2035 2030-12-31 ~"]);
  });
});

describe("duties carried on throughout", () => {
  it("“Thường xuyên” has one occurrence per reporting period, and no day", () => {
    expect(days({ kind: "continuous" }, { within: span("2023-04-12", "2023-12-31") })).toEqual([
      "2023-Q2 – …∞",
      "2023-Q3 – ∞",
      "2023-Q4 – ∞",
    ]);
    expect(days({ kind: "continuous" }, { reportingPeriod: "year" })).toHaveLength(3);
  });

  it("“Cả năm” has them for that year", () => {
    expect(days({ kind: "all-year", year: 2025 })).toEqual([
      "2025-Q1 – ∞",
      "2025-Q2 – ∞",
      "2025-Q3 – ∞",
      "2025-Q4 – ∞",
    ]);
    expect(days({ kind: "all-year", year: 2023 })).toEqual(["2023-Q2 – …∞", "2023-Q3 – ∞", "2023-Q4 – ∞"]);
    expect(days({ kind: "all-year", year: 2022 })).toEqual([]);
  });

  it("closes with its period", () => {
    expect(expand({ kind: "continuous" }).occurrences[0]).toMatchObject({ closesOn: "2023-06-30", lastDay: null });
  });
});

describe("time limits counted from an act", () => {
  const sixty: Deadline = { kind: "within", n: 60, unit: "day", from: "ngày nhận đủ hồ sơ" };

  it("give nothing until a person says on which day the act was", () => {
    expect(expand(sixty)).toEqual({ occurrences: [], question: "day-of-act" });
  });

  it("count from the day after it and roll over days off (Civil Code 147.3 and 148.5)", () => {
    expect(expand({ ...sixty, on: legalDate("2024-03-01") })).toMatchObject({
      occurrences: [{ key: "once", lastDay: "2024-05-02", trust: "announced" }],
      question: null,
    });
  });

  it("of working days leave out the days off, and count backwards from an act to come", () => {
    expect(days({ kind: "within", n: 3, unit: "workingDay", from: "…", on: legalDate("2024-06-14") })).toEqual([
      "once 2024-06-19",
    ]);
    expect(
      expand({ kind: "within", n: 3, unit: "workingDay", from: "họp", on: legalDate("2024-06-14"), backwards: true }),
    ).toMatchObject({ occurrences: [{ lastDay: "2024-06-11", trust: "unverified" }] });
  });

  it("fall due after the later reading where a Saturday was worked instead: 4/5/2024", () => {
    const five: Deadline = { kind: "within", n: 5, unit: "workingDay", from: "…", on: legalDate("2024-04-26") };
    expect(expand(five)).toMatchObject({ occurrences: [{ lastDay: "2024-05-08", trust: "announced" }] });
  });

  it("in a year whose days off nobody has announced are provisional", () => {
    const long = span("2023-01-01", "2099-12-31");
    const deadline = { kind: "within", n: 30, unit: "workingDay", from: "…", on: legalDate("2090-01-02") } as const;
    expect(expand(deadline, { documentSpan: long, within: long }).occurrences[0]?.trust).toBe("provisional");
  });
});

describe("periods and the document's own time", () => {
  it("a period ended before the document creates nothing, one cut by its date is partial", () => {
    expect(days({ kind: "half-year", year: 2023 }, { documentSpan: span("2023-08-31", "2025-12-31") })).toEqual([
      "2023-H2 2023-12-31 ~…",
    ]);
  });

  it("a period whose printed day passed before the document came out is there, partial: a person sets its day", () => {
    const late = span("2023-12-20", "2025-12-31");
    expect(days({ kind: "annual", before: "12-15" }, { documentSpan: late, within: late })[0]).toBe(
      "2023 2023-12-14 …",
    );
  });

  it("a day before the first of a period is the last day of the one before", () => {
    expect(days({ kind: "monthly", before: { day: 1 } }, { within: span("2024-02-01", "2024-02-29") })).toEqual([
      "2024-02 2024-01-31",
    ]);
  });
});

describe("every deadline", () => {
  const anyDeadline: fc.Arbitrary<Deadline> = fc.constantFrom<Deadline[]>(
    { kind: "month", year: 2024, month: 5 },
    { kind: "quarter", year: 2024, quarter: 3 },
    { kind: "year", year: 2025 },
    { kind: "all-year", year: 2024 },
    { kind: "year-range", from: 2023, to: 2025 },
    { kind: "annual" },
    { kind: "annual", before: "06-15" },
    { kind: "phase-and-annual" },
    { kind: "weekly" },
    { kind: "every", years: 2, first: 2023 },
    { kind: "quarterly", on: { month: 1, day: 5 } },
    { kind: "monthly" },
    { kind: "half-year" },
    { kind: "nine-months" },
    { kind: "within", n: 5, unit: "workingDay", from: "…", on: legalDate("2024-04-25") },
    { kind: "continuous" },
    { kind: "before-plan-period" },
    { kind: "date", on: legalDate("2024-09-02") },
    { kind: "none" },
  );

  it("of the contract is among those tried", () => {
    const tried = new Set(fc.sample(anyDeadline, 500).map((it) => it.kind));
    expect([...tried].sort()).toEqual([...DEADLINE_KINDS].sort());
  });

  it("gives the same occurrences looked at whole or in two parts, each with its own key", () => {
    fc.assert(
      fc.property(anyDeadline, fc.integer({ min: 1, max: 990 }), (deadline, cut) => {
        const middle = shiftDays(DOCUMENT.from, cut);
        const whole = expand(deadline).occurrences;
        const parts = [
          ...expand(deadline, { within: { from: DOCUMENT.from, to: middle } }).occurrences,
          ...expand(deadline, { within: { from: shiftDays(middle, 1), to: DOCUMENT.to } }).occurrences,
        ];
        const byKey = new Map(parts.map((it) => [it.key, it]));
        expect(new Set(whole.map((it) => it.key)).size).toBe(whole.length);
        expect(
          whole.filter((it) => laterOf(it.period.from, DOCUMENT.from) <= earlierOf(it.period.to, DOCUMENT.to)),
        ).toEqual(whole.flatMap((it) => byKey.get(it.key) ?? []));
        for (const part of parts) expect(whole).toContainEqual(part);
      }),
    );
  });
});

describe("days a month does not have", () => {
  const within = { from: legalDate("2023-01-01"), to: legalDate("2023-12-31") };
  const lastDays = (deadline: Deadline) =>
    expandDeadline(deadline, { documentSpan: within, within, reportingPeriod: "quarter" }).occurrences.map(
      (it) => it.lastDay,
    );

  it("“trước ngày 31 hằng tháng” in June is met on 30 June: there is no 31st to come before", () => {
    const days = lastDays({ kind: "monthly", before: { day: 31 } });
    expect([days[4], days[5]]).toEqual(["2023-05-30", "2023-06-30"]);
  });

  it("“trước ngày 29/02” of a common year is met on 28 February", () => {
    expect(lastDays({ kind: "annual", before: "02-29" })).toEqual(["2023-02-28"]);
  });

  it("a phase which the document's span cuts short is kept and marked partial", () => {
    const { occurrences } = expandDeadline(
      { kind: "phase-and-annual" },
      { documentSpan: within, within, reportingPeriod: "year" },
    );
    expect(occurrences.map((it) => [it.key, it.partial])).toEqual([
      ["2023", false],
      ["2021-2025", true],
    ]);
  });
});
