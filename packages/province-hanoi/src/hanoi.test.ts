import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { hanoi } from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const [plan] = hanoi.documents;
const taskOf = (place: string) => hanoi.tasks.find((it) => it.id === `kh-222-2023/${place}`);
const annex = hanoi.tasks.filter((it) => it.origin === "annex");

/** The rows of the README's table of counts: what, count, expression. */
const counts = [...readme.matchAll(/^\| (.+?) +\| +(\d+) \| `(.+?)` +\|$/gm)].map(([, what, count, expression]) => ({
  what: what ?? "",
  count: Number(count),
  expression: expression ?? "",
}));

describe("kế hoạch 222/KH-UBND of Hanoi", () => {
  test.each(counts)("README: $what: $count", ({ count, expression }) => {
    expect(runInNewContext(expression, { p: hanoi })).toBe(count);
  });

  test("the README's table of counts was found", () => {
    expect(counts).toHaveLength(30);
  });

  test("the README lists exactly the scanning errors which the data mends", () => {
    const listed = [...readme.matchAll(/^\| +(\d+) \| (.+?) +\| (.+?) +\|$/gm)].map(([, line, printed, corrected]) => ({
      line: Number(line),
      printed,
      corrected,
    }));
    expect(listed).toEqual(plan?.source.corrections);
  });

  test("number and date are those of the heading of annex 1, the only place which prints them", () => {
    expect(plan?.number).toBe("222/KH-UBND");
    expect(plan?.issuedOn).toBe("2023-08-31");
    expect(plan?.source.fields?.["number"]).toEqual([360]);
  });

  test("annex 1 is numbered from 1 to 52 through its five sections, without an 8", () => {
    expect(annex.map((it) => Number(it.number))).toEqual(
      Array.from({ length: 52 }, (_, index) => index + 1).filter((it) => it !== 8),
    );
    expect(annex.map((it) => it.id)).toEqual(annex.map((it) => `kh-222-2023/${it.section.numeral}.${it.number}`));
    expect([...new Set(annex.map((it) => it.section.numeral))]).toEqual(["I", "II", "III", "IV", "V"]);
  });

  test("every row of annex 1 has its lead, its product and its time", () => {
    for (const task of annex) {
      expect(task.leads, task.id).not.toEqual([]);
      expect(task.cooperating, task.id).not.toEqual([]);
      expect(task.product, task.id).not.toBeNull();
      expect(task.deadlineText, task.id).not.toBeNull();
    }
  });

  test("words about when mean what they say, and no words mean no deadline", () => {
    const kinds: Readonly<Record<string, string>> = {
      "hàng năm": "annual",
      "thường xuyên": "continuous",
      "định kỳ hàng tuần": "weekly",
      "thường xuyên, định kỳ hàng tuần": "weekly",
      "trước kỳ kế hoạch": "before-plan-period",
      "hàng năm và từng giai đoạn": "phase-and-annual",
      "2023": "year",
      "2023-2024": "year-range",
    };
    for (const task of hanoi.tasks) {
      const expected = task.deadlineText === null ? "none" : kinds[task.deadlineText.toLowerCase()];
      expect(task.deadline.kind, task.id).toBe(expected);
    }
  });

  test("III.42: the lead of a merged cell which two readings are possible for is marked for a person", () => {
    expect(taskOf("III.42")?.leads).toEqual(["ubnd-quan-huyen"]);
    expect(taskOf("III.42")?.note).toContain("Cần người xác nhận");
  });

  test("a duty of the body which annex 1 repeats names rows with the same lead and every partner of its own", () => {
    const repeated = hanoi.tasks.filter((it) => it.assignedIn);
    expect(repeated.length).toBeGreaterThan(0);
    for (const task of repeated) {
      expect(task.origin).toBe("body");
      for (const id of task.assignedIn ?? []) {
        const row = annex.find((it) => it.id === id);
        expect(row?.leads, `${task.id} → ${id}`).toEqual(task.leads);
        expect(row?.cooperating, `${task.id} → ${id}`).toEqual(expect.arrayContaining([...task.cooperating]));
        expect(task.note, task.id).toContain(id.split("/")[1]);
      }
    }
  });

  test("II.3.h: dissolution is ordered of every district, and its five classes are in the text", () => {
    const task = taskOf("body.II.3.29");
    expect(task?.leads).toEqual(["ubnd-quan-huyen"]);
    expect(task?.assignedIn).toBeUndefined();
    expect(task?.text.split(/các HTX |; /).slice(1)).toHaveLength(5);
  });

  test("IV.1: one yearly report before 15/12 to two recipients, who consolidate it for the City", () => {
    const yearly = hanoi.reporting.find((it) => it.id === "kh-222-2023/report.hang-nam");
    expect(yearly?.due).toEqual({ kind: "annual", before: "12-15" });
    expect(yearly?.recipients).toEqual(["so-khdt", "lmhtx-tp"]);
    expect(yearly?.consolidators).toEqual(["so-khdt", "lmhtx-tp"]);
    expect(yearly?.finalRecipient).toBe("ubnd-tp");
    expect(yearly?.reporters).toEqual(["cac-so-ban-nganh", "ubnd-quan-huyen"]);
  });

  test("no other reporting duty has a day, because none is printed", () => {
    const others = hanoi.reporting.filter((it) => it.id !== "kh-222-2023/report.hang-nam");
    expect(others.map((it) => it.due)).toEqual(others.map(() => null));
  });

  test("a measure whose figure or year is not printed says so in a note", () => {
    for (const target of hanoi.targets) {
      for (const measure of target.measures) {
        if (measure.inferred) expect(measure.note, target.id).toBeTruthy();
      }
    }
  });

  test("every target of 2045 has the figure of 2030 beside it, except the unions", () => {
    const of = (scope: string, year: string) =>
      new Set(
        hanoi.targets
          .filter((it) => it.scope === scope)
          .flatMap((it) => it.measures)
          .filter((it) => it.horizon.startsWith(year))
          .map((it) => it.indicator),
      );
    const earlier = of("province", "2030");
    expect([...of("province", "2045")].filter((it) => !earlier.has(it))).toEqual(["cooperative-unions"]);
  });

  test("every district has its own three-digit code, and the group holds each of them once", () => {
    const group = hanoi.groups.find((it) => it.id === "ubnd-quan-huyen");
    expect(group?.complete).toBe(true);
    const codes = group?.members.map((id) => hanoi.agencies.find((it) => it.id === id)?.codes["gso"]);
    expect(new Set(codes).size).toBe(30);
    for (const code of codes ?? []) expect(code).toMatch(/^\d{3}$/);
    const kinds = group?.members.map((id) => id.replace(/^ubnd-(quan|huyen|thi-xa)-.*$/, "$1"));
    expect(kinds?.filter((it) => it === "quan")).toHaveLength(12);
    expect(kinds?.filter((it) => it === "huyen")).toHaveLength(17);
    expect(kinds?.filter((it) => it === "thi-xa")).toHaveLength(1);
  });

  test("a group without members is not called complete", () => {
    for (const group of hanoi.groups) expect(group.complete, group.id).toBe(group.members.length > 0);
  });
});
