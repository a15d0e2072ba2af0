import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addPeriod } from "../time/add-period.js";
import { legalDate } from "../kernel/legal-date.js";
import { parseDeadline } from "./parse-deadline.js";
import { type ReportingLength, reportingPeriodOn } from "./reporting-period.js";
import type { TimeUnit } from "../time/time-limit.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { Citation } from "../kernel/citation.js";
import { readYearDecision } from "../time/year-decision.js";

const page = (name: string) => readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), "utf8");
const legalTime = page("legal-time.md");

const blocks = (language: string) =>
  [...legalTime.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "gs"))].map((it) => it[1] ?? "");
const examples = blocks("legal-time").flatMap((it) => it.trim().split("\n"));

/** Works an example out and writes it down again; equal text means that the page is right. */
function work(line: string): string {
  const limit = /^(\S+) ([+-]) (\d+) (\w+) = /.exec(line);
  if (limit) {
    const [whole, from = "", sign, n, unit] = limit;
    const { readings } = addPeriod(
      legalDate(from),
      { n: Number(n), unit: unit as TimeUnit },
      { direction: sign === "+" ? "forwards" : "backwards" },
    );
    return whole + (readings.worked === readings.off ? readings.worked : `${readings.worked} or ${readings.off}`);
  }
  const day = /^(\S+) is /.exec(line);
  if (day) return day[0] + (VIETNAM_CALENDAR.dayOff(legalDate(day[1] ?? ""), "worked")?.kind ?? "working");
  const period = /^(\S+) of (\S+) = /.exec(line);
  if (period) {
    const { window, lastDay } = reportingPeriodOn(period[1] as ReportingLength, legalDate(period[2] ?? ""));
    return `${period[0]}${window.from} to ${window.to}, by ${lastDay}`;
  }
  const phrase = /^"(.*)" = /.exec(line);
  if (phrase) return phrase[0] + JSON.stringify(parseDeadline(phrase[1] ?? ""));
  return `not an example: ${line}`;
}

describe("docs/legal-time.md", () => {
  it.each(examples)("%s", (line) => {
    expect(work(line)).toBe(line);
  });

  it("has an example under every rule on time limits and days off", () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  it("has the paragraph which each convention of counting cites", () => {
    const anchors = [...legalTime.matchAll(/^#+ (.*)$/gm)].map((it) =>
      (it[1] ?? "").toLowerCase().replaceAll(" ", "-"),
    );
    const cited = new Set<string>();
    const note = (it: Citation) => ("convention" in it ? cited.add(it.convention) : cited);
    for (const from of ["2004-06-01", "2015-06-01", "2024-06-12"]) {
      for (const direction of ["forwards", "backwards"] as const)
        addPeriod(legalDate(from), { n: 5, unit: "workingDay" }, { direction }).citations.forEach(note);
    }
    VIETNAM_CALENDAR.dayOff(legalDate("2024-06-15"), "worked")?.citations.forEach(note);
    expect([...cited].map((it) => it.replace("docs/legal-time.md#", "")).filter((it) => !anchors.includes(it))).toEqual(
      [],
    );
    expect(cited.size).toBe(4);
  });

  it("shows a decision which can be read", () => {
    const [sample = ""] = blocks("json");
    expect(readYearDecision(JSON.parse(sample)).year).toBe(2028);
  });
});
