import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { quangngai } from "./index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const tasksOf = (numeral: string) => quangngai.tasks.filter((it) => it.section.numeral === numeral);
const lead = (id: string) => quangngai.tasks.find((it) => it.id === `kh-kttt-2024/${id}`)?.leads;

/** The rows of the README's table of counts: what, count, expression. */
const counts = [...readme.matchAll(/^\| (.+?) +\| +(\d+) \| `(.+?)` +\|$/gm)].map(([, what, count, expression]) => ({
  what: what ?? "",
  count: Number(count),
  expression: expression ?? "",
}));

describe("the plan of Quảng Ngãi City for 2024", () => {
  test.each(counts)("README: $what: $count", ({ count, expression }) => {
    expect(runInNewContext(expression, { p: quangngai })).toBe(count);
  });

  test("the README's table of counts was found", () => {
    expect(counts).toHaveLength(18);
  });

  test("the README lists exactly the scanning errors which the data mends", () => {
    const listed = [...readme.matchAll(/^\| +(\d+) \| (.+?) +\| (.+?) +\|$/gm)].map(([, line, printed, corrected]) => ({
      line: Number(line),
      printed,
      corrected,
    }));
    expect(listed).toEqual(quangngai.documents[0]?.source.corrections);
  });

  test("the printed year is a misprint: no date, but a first day on which the plan can have been known", () => {
    const [plan] = quangngai.documents;
    expect(plan?.issuedOn).toBeNull();
    expect(plan?.issuedOnNote).toContain("năm in sai");
    expect(plan?.notBefore).toBe("2024-04-02");
    expect(plan?.basis.map((it) => it.issuedOn)).toContain(plan?.notBefore);
  });

  test("a duty without a lead says so in its note, and only such a duty does", () => {
    for (const task of quangngai.tasks) {
      expect(task.note?.startsWith("Văn bản không nêu cơ quan thực hiện.") ?? false, task.id).toBe(
        task.leads.length === 0,
      );
    }
  });

  test("III.2: the sentence above the bullets gives its bodies to all twelve of them", () => {
    for (const task of tasksOf("III.2")) {
      expect(task.leads).toEqual(["cac-co-quan-don-vi", "cac-to-chuc-ctxh-tp", "ubnd-xa-phuong"]);
      expect(task.under?.source.lines).toEqual([55]);
      expect(task.source.lines?.[0]).toBe(55);
    }
  });

  test("IV: the bodies which are named", () => {
    expect(lead("body.IV.1")).toEqual(["cac-co-quan-don-vi", "ubnd-xa-phuong"]);
    expect(lead("body.IV.2")).toEqual(["ubmttq-tp", "cac-to-chuc-ctxh-tp"]);
    expect(lead("body.IV.3")).toEqual(["phong-tckh"]);
    expect(lead("body.IV.4")).toEqual(["phong-kinh-te"]);
  });

  test("IV.1: reports go to the City before 15/11 through the Finance and Planning Division", () => {
    const yearly = quangngai.reporting.find((it) => it.id === "kh-kttt-2024/report.hang-nam");
    expect(yearly?.due).toEqual({ kind: "annual", before: "11-15" });
    expect(yearly?.through).toEqual(["phong-tckh"]);
    expect(yearly?.finalRecipient).toBe("ubnd-tp");
  });

  test("every commune has its own five-digit code, and the group holds each of them once", () => {
    const group = quangngai.groups.find((it) => it.id === "ubnd-xa-phuong");
    const codes = group?.members.map((id) => quangngai.agencies.find((it) => it.id === id)?.codes.gso);
    expect(new Set(codes).size).toBe(23);
    for (const code of codes ?? []) expect(code).toMatch(/^21\d{3}$/);
  });
});
