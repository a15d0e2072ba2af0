import type { ObligationEventType, StoredEvent } from "@kttt/core/log";
import { beforeAll, describe, expect, it } from "vitest";
import { kttt, type Watched } from "../watched-host.fixture.js";
import { RUNS } from "./start.js";

const MIX = "punctual:6,late-14:3,silent:1";
const REPORTED: ObligationEventType = "Reported";
const OVERDUE: ObligationEventType = "OverdueMarked";
const SPAN = ["simulate", "quangngai", "--year", "2024", "--behaviour", MIX];

function eventsOf(watched: Watched, folder: string): readonly StoredEvent[] {
  const lines = (watched.written.get(`${folder}/log.jsonl`) ?? "").split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line) as StoredEvent);
}

describe("kttt simulate", () => {
  it("gives the same tables, log and page byte for byte for the same seed, and others for another", async () => {
    const [first, again, other] = await Promise.all([
      kttt([...SPAN, "--seed", "7", "--out", "o"]),
      kttt([...SPAN, "--seed", "7", "--out", "o"]),
      kttt([...SPAN, "--seed", "8", "--out", "o"]),
    ]);
    expect(first.code).toBe(0);
    const pages = ["index", "duties", "reports", "calendar", "targets", "cases", "questions", "successions"];
    expect([...first.written.keys()]).toEqual(["o/log.jsonl", ...pages.map((it) => `o/${it}.html`)]);
    expect(again).toEqual(first);
    expect(other.written.get("o/log.jsonl")).not.toBe(first.written.get("o/log.jsonl"));
  });

  it("a year is the span from its first to its last day", async () => {
    const span = ["simulate", "quangngai", "--from", "2024-01-01", "--to", "2024-12-31", "--behaviour", MIX];
    expect(await kttt(span)).toEqual(await kttt(SPAN));
  });

  it("writes nothing unless a folder is named", async () => {
    const { code, err, written } = await kttt(SPAN);
    expect([code, err, written.size]).toEqual([0, "", 0]);
  });

  it("says in every invented report that it is invented", async () => {
    const run = await kttt([...SPAN, "--out", "o"]);
    const reports = eventsOf(run, "o").filter((it) => it.type === REPORTED);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.filter((it) => (it.data as { synthetic?: boolean }).synthetic !== true)).toEqual([]);
    expect(run.out).toContain("Mô phỏng: hành vi của các cơ quan là giả định");
  });

  it("in a silent city nothing is reported; in a punctual one nothing is late", async () => {
    const silent = await kttt(["simulate", "hcm", "--year", "2024", "--behaviour", "silent", "--out", "o"]);
    expect(eventsOf(silent, "o").filter((it) => it.type === REPORTED)).toEqual([]);
    const punctual = await kttt(["simulate", "hcm", "--year", "2024", "--behaviour", "punctual", "--out", "o"]);
    const punctualEvents = eventsOf(punctual, "o");
    expect(punctualEvents.some((it) => it.type === REPORTED)).toBe(true);
    expect(new Set(punctualEvents.map((it) => it.type))).not.toContain(OVERDUE);
  });
});

describe("kttt start", () => {
  let run: Watched;
  let english: Watched;
  beforeAll(async () => {
    [run, english] = await Promise.all([kttt(["start", "--out", "o"]), kttt(["start", "--out", "o", "--lang", "en"])]);
  });

  it("runs every span of its table and names the log and the page of each", () => {
    expect([run.code, run.err]).toEqual([0, ""]);
    // A log and eight pages of each, the log of the handled cases; a report, a workbook and a calendar for the desk.
    expect(run.written.size).toBe(RUNS.length * 9 + 1 + 3);
    for (const path of run.written.keys()) {
      const isBehindIndex = path.endsWith(".html") && !path.endsWith("/index.html");
      expect([path, run.out.includes(path)]).toEqual([path, !isBehindIndex]);
    }
  });

  it("shows Ho Chi Minh City from 12/4/2023 to 31/12/2024: bodies, periods, targets without figures", () => {
    expect(run.out).toContain("Thành phố Hồ Chí Minh · 1396/QĐ-UBND · 12/4/2023 – 31/12/2024");
    for (const heading of [
      "Biểu A. Kết quả thực hiện nhiệm vụ theo cơ quan\n",
      "Báo cáo theo kỳ\n",
      "Biểu D. Thực hiện các chỉ tiêu\n",
    ])
      expect(run.out).toContain(heading);
    expect(run.out).toMatch(/Quý II\/2023 \(kỳ/);
    expect(run.out).toMatch(/Quý IV\/2024/);
    expect(run.out).toContain("chưa có số liệu");
  });

  it("says the same in English", () => {
    expect(english.code).toBe(0);
    for (const heading of ["Table A. Results by body\n", "Reports by period\n", "Table D. Targets\n"])
      expect(english.out).toContain(heading);
    expect(english.out).toContain("no data");
    expect([...english.written.keys()]).toEqual([...run.written.keys()]);
    for (const path of run.written.keys()) {
      if (path.endsWith(".jsonl")) expect(english.written.get(path)).toBe(run.written.get(path));
    }
  });

  it("keeps its tables within 160 columns", () => {
    const widest = Math.max(...run.out.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(160);
  });
});
