import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEADLINE_KINDS, type Deadline, deadlineSchema } from "./deadline.schema.js";
import { expandDeadline, type ExpandOptions, type Occurrence } from "./expand-deadline.js";
import { periodsOrdered, turnOf } from "./turns.js";
import { legalDate, shiftDays, type Span } from "../kernel/legal-date.js";

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

  it("a day before the document is told all the same: whoever assigns it asks for another", () => {
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

  it("“trước ngày 01 hằng tháng” ends each month: no turn falls into the year before, none is lost", () => {
    const year = span("2025-01-01", "2025-12-31");
    const monthly = days({ kind: "monthly", before: { day: 1 } }, { documentSpan: year, within: year });
    expect(monthly).toHaveLength(12);
    expect([monthly[0], monthly[11]]).toEqual(["2025-01 2025-01-31", "2025-12 2025-12-31"]);
    const annual: Deadline = { kind: "annual", before: "01-01" };
    expect(days(annual, { documentSpan: year, within: year })).toEqual(["2025 2025-12-31"]);
  });
});

describe("days which stand outside their period", () => {
  const year = span("2026-01-01", "2026-12-31");
  const inYear = { documentSpan: year, within: year };

  it("“31/01 năm sau” for the report of 2026 is due in 2027, looked at in either year under the same key", () => {
    const deadline: Deadline = { kind: "annual", before: "01-31", offset: 1 };
    expect(days(deadline, inYear)).toEqual(["2026 2027-01-30"]);
    expect(days(deadline, { documentSpan: year, within: span("2027-01-01", "2027-12-31") })).toEqual([
      "2026 2027-01-30",
    ]);
    expect(expand(deadline, inYear).occurrences[0]).toMatchObject({ opensOn: "2026-01-01", closesOn: "2027-01-30" });
  });

  it("“ngày 05 tháng sau”, “ngày 10 tháng đầu quý sau” go over the end of the year", () => {
    expect(days({ kind: "monthly", on: { day: 5 }, offset: 1 }, inYear).at(-1)).toBe("2026-12 2027-01-05");
    expect(days({ kind: "quarterly", on: { month: 1, day: 10 }, offset: 1 }, inYear)).toEqual([
      "2026-Q1 2026-04-10",
      "2026-Q2 2026-07-10",
      "2026-Q3 2026-10-10",
      "2026-Q4 2027-01-10",
    ]);
  });

  it("a report of part of a year is due in the months after it", () => {
    expect(days({ kind: "half-year", half: 1, before: { month: 2, day: 15 }, offset: 1 }, inYear)).toEqual([
      "2026-H1 2026-08-14",
    ]);
    expect(days({ kind: "nine-months", before: { month: 1, day: 5 }, offset: 1 }, inYear)).toEqual([
      "2026-9M 2026-10-04",
    ]);
  });

  it("“trước 01/12 năm trước” is assigned in the year in which it falls due, and only if that is the document's", () => {
    const deadline: Deadline = { kind: "annual", before: "12-01", offset: -1 };
    expect(days(deadline, inYear)).toEqual(["2027 2026-11-30 …"]);
    expect(expand(deadline, inYear).occurrences[0]?.opensOn).toBe("2026-01-01");
  });

  it("turns due before their period are ordered from the document's first day to its last, both included", () => {
    const monthly: Deadline = { kind: "monthly", on: { day: 1 }, offset: -1 };
    const of = (from: string, to: string) => periodsOrdered(monthly, span(from, to)).map((it) => it.key);
    expect(of("2026-03-31", "2026-05-01")).toEqual(["2026-04", "2026-05", "2026-06"]);
    expect(of("2026-04-01", "2026-04-30")).toEqual(["2026-05"]);
  });

  it("a turn without a printed day is inferred, as sure as the calendar itself", () => {
    const quarter = span("2026-01-01", "2026-03-31");
    expect(turnOf({ kind: "quarterly" }, quarter)).toEqual({
      lastDay: "2026-03-31",
      inferred: true,
      trust: "verified",
    });
    expect(turnOf({ kind: "quarterly", on: { day: 5 } }, quarter)).toEqual({
      ...{ lastDay: "2026-03-05", inferred: false, trust: "verified" },
    });
  });

  it("“ngày 01/01 hằng năm” is assigned before its last day", () => {
    expect(expand({ kind: "annual", on: "01-01" }, inYear).occurrences[0]).toMatchObject({
      lastDay: "2026-01-01",
      opensOn: "2025-01-01",
    });
    expect(expand({ kind: "annual", on: "01-02" }, inYear).occurrences[0]?.opensOn).toBe("2026-01-01");
  });

  it("“05 ngày sau khi kết thúc quý” is a time limit: 05/4/2025 is a Saturday, 07/4 the Hùng Kings' day (Civil Code 148.5)", () => {
    const spring = span("2025-01-01", "2025-06-30");
    expect(days({ kind: "quarterly", after: { n: 5, unit: "day" } }, { documentSpan: spring, within: spring })).toEqual(
      ["2025-Q1 2025-04-08", "2025-Q2 2025-07-07"],
    );
  });

  it("the last working day of a month is before Tết in January 2025, before 30/4 in April", () => {
    const spring = span("2025-01-01", "2025-05-31");
    const read = expand({ kind: "monthly", on: { day: "last-working" } }, { documentSpan: spring, within: spring });
    expect(read.occurrences.map((it) => it.lastDay)).toEqual([
      "2025-01-24",
      "2025-02-28",
      "2025-03-31",
      "2025-04-29",
      "2025-05-30",
    ]);
    expect(read.occurrences[0]?.trust).toBe("announced");
  });

  it("“hằng năm (2026-2030)” comes in these years only", () => {
    const long = span("2025-01-01", "2031-12-31");
    const all = days({ kind: "annual", from: 2026, to: 2030 }, { documentSpan: long, within: long });
    expect(all.map((it) => it.slice(0, 4))).toEqual(["2026", "2027", "2028", "2029", "2030"]);
  });
});

describe("what waits for somebody", () => {
  it("what is owed when asked for has no turn and asks nothing", () => {
    expect(expand({ kind: "on-demand" })).toEqual({ occurrences: [], question: null });
  });

  it("what follows an event asks for its day, and is then one duty without a last day from that day on", () => {
    const deadline: Deadline = { kind: "after-event", event: "Bộ ban hành hướng dẫn" };
    expect(expand(deadline)).toEqual({ occurrences: [], question: "day-of-act" });
    const { occurrences, question } = expand({ ...deadline, on: legalDate("2024-03-01") });
    expect(question).toBeNull();
    expect(occurrences).toMatchObject([
      { key: "once", lastDay: null, period: { from: "2024-03-01", to: "2025-12-31" } },
    ]);
  });

  it("“kể từ ngày Kế hoạch này được ban hành” counts from the document's own day, and asks where it has none", () => {
    const deadline: Deadline = {
      kind: "within",
      n: 30,
      unit: "day",
      from: "Kế hoạch này được ban hành",
      ownDay: true,
    };
    expect(days(deadline, { issuedOn: legalDate("2025-03-10") })).toEqual(["once 2025-04-09"]);
    expect(expand(deadline, { issuedOn: null }).question).toBe("day-of-act");
    expect(expand(deadline).question).toBe("day-of-act");
    expect(expand(deadline, { issuedOn: legalDate("2025-03-10") }).question).toBeNull();
  });

  it("“10 ngày một lần” counts from its first day, and asks for it", () => {
    const deadline: Deadline = { kind: "interval", n: 10, unit: "day" };
    expect(expand(deadline)).toEqual({ occurrences: [], question: "day-of-act" });
    const month = span("2025-12-01", "2025-12-31");
    const known: Deadline = { ...deadline, first: legalDate("2025-11-28") };
    expect(days(known, { within: month })).toEqual([
      "2025-11-28 2025-12-07",
      "2025-12-08 2025-12-17",
      "2025-12-18 2025-12-27",
      "2025-12-28 2026-01-06 …",
    ]);
    expect(days({ kind: "interval", n: 2, unit: "month", first: legalDate("2025-08-31") })).toEqual([
      "2025-08-31 2025-10-30",
      "2025-10-31 2025-12-30",
      "2025-12-31 2026-02-27 …",
    ]);
    expect(days({ kind: "interval", n: 2, unit: "week", first: legalDate("2025-12-15") })).toEqual([
      "2025-12-15 2025-12-28",
      "2025-12-29 2026-01-11 …",
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
    { kind: "on-demand" },
    { kind: "after-event", event: "…", on: legalDate("2024-04-25") },
    { kind: "interval", n: 10, unit: "day", first: legalDate("2024-04-25") },
    { kind: "annual", before: "01-31", offset: 1 },
    { kind: "annual", before: "12-01", offset: -1 },
    { kind: "monthly", on: { day: 5 }, offset: 1 },
    { kind: "quarterly", after: { n: 10, unit: "workingDay" } },
  );

  it("of the contract is among those tried", () => {
    const tried = new Set(fc.sample(anyDeadline, 1000).map((it) => it.kind));
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
        expect(whole).toEqual(whole.flatMap((it) => byKey.get(it.key) ?? []));
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
