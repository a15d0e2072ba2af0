import { describe, expect, test } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import { dutyGaps } from "./duty-gaps.js";
import { agency, provinceOf, succession } from "./roster.fixture.js";
import { bodiesWithoutSuccessor, rosterProblems } from "./roster-problems.js";

const sound = [
  agency("a", null, "2025-02-28"),
  agency("b"),
  agency("c", "2025-03-01"),
  agency("d", null, "2024-12-31"),
];
const problemsOf = (...successions: Parameters<typeof provinceOf>[1]) =>
  rosterProblems(provinceOf(sound, successions)).map((it) => `${it.code} ${it.path.join(".")}`);

describe("rosterProblems: a roster which contradicts itself", () => {
  test("a sound roster has none", () => {
    expect(problemsOf(succession("a", "c", "2025-03-01"), succession("b", "c", "2025-03-01", "một phần"))).toEqual([]);
  });

  test("a body cannot succeed itself", () => {
    expect(problemsOf(succession("a", "a", "2025-03-01"))).toEqual(["roster/succeeds-itself successions.0"]);
  });

  test("the successor must be in office on the day", () => {
    expect(problemsOf(succession("b", "c", "2025-02-28", "x"))).toEqual([
      "roster/successor-not-in-office successions.0",
    ]);
    expect(problemsOf(succession("b", "d", "2025-01-01", "x"))).toEqual([
      "roster/successor-not-in-office successions.0",
    ]);
  });

  test("who hands over must be in office until the day before: no gap in which nobody holds the duties", () => {
    expect(problemsOf(succession("a", "b", "2025-03-02"))).toEqual(["roster/predecessor-not-in-office successions.0"]);
  });

  test("a body whose whole work is transferred ends that day", () => {
    expect(problemsOf(succession("b", "c", "2025-03-01"))).toEqual(["roster/predecessor-goes-on successions.0"]);
    expect(problemsOf(succession("a", "b", "2025-02-28"))).toEqual(["roster/predecessor-goes-on successions.0"]);
  });

  test("one part goes to one body; every problem comes at once, with what it rests on", () => {
    const province = provinceOf(sound, [
      succession("a", "b", "2025-03-01", "x"),
      succession("a", "c", "2025-03-01", "x"),
      succession("a", "d", "2025-03-01"),
    ]);
    const found = rosterProblems(province);
    expect(found.map((it) => it.code)).toEqual(["roster/same-part-twice", "roster/successor-not-in-office"]);
    expect(found[0]?.basis).toEqual(province.successions[1]?.citation);
  });
});

describe("what the roster leaves open", () => {
  const province = provinceOf(
    [...sound, agency("e", null, "2025-06-30"), agency("f", "2025-07-01"), agency("g", "2025-07-01")],
    [
      succession("a", "c", "2025-03-01"),
      succession("e", "f", "2025-07-01", "phía bắc"),
      succession("e", "g", "2025-07-01", "phía nam"),
    ],
  );
  const given = legalDate("2023-04-12");

  test("bodiesWithoutSuccessor: those which ceased and lead nowhere", () => {
    expect(bodiesWithoutSuccessor(province)).toEqual(["d"]);
  });

  test("dutyGaps: each duty which nobody certain holds, from its first such day", () => {
    const duties = ["a", "b", "c", "d", "e"].map((body) => ({ body, assignedOn: given }));
    expect(dutyGaps(province, duties, legalDate("2025-12-31"))).toEqual([
      { duty: duties[2], kind: "not-yet", body: "c", from: given },
      { duty: duties[3], kind: "ended", body: "d", from: "2025-01-01" },
      { duty: duties[4], kind: "open", body: "e", from: "2025-07-01" },
    ]);
    expect(dutyGaps(province, duties.slice(3), legalDate("2024-12-31"))).toEqual([]);
  });

  test("dutyGaps: a gap never begins before the duty was given, and a later duty is none of it", () => {
    const late = { body: "d", assignedOn: legalDate("2025-05-05") };
    expect(dutyGaps(province, [late], legalDate("2025-12-31"))[0]?.from).toBe("2025-05-05");
    expect(dutyGaps(province, [late], legalDate("2025-05-04"))).toEqual([]);
  });
});
