import { legalDate } from "@kttt/core";
import { nextActs } from "@kttt/core/cooperative";
import { simulateHandling } from "@kttt/core/simulation";
import { hcm } from "@kttt/province-hcm";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LibreOffice, libreOffice } from "../../../scripts/libreoffice.mjs";
import { tableCsv } from "./csv.js";
import { hcmEvents, quarter, registerOn } from "./desk.fixture.js";
import { casePapers } from "./docx/case-papers.js";
import { tableDocument } from "./docx/table.js";
import { reminderLetter } from "./docx/reminder-letter.js";
import { reportDocument, reportHeadings, reportTables } from "./docx/report.js";
import { dutiesTable } from "./tables/duties.js";
import { resultsTable } from "./tables/results.js";
import { readTracker, trackerWorkbook } from "./xlsx/tracker.js";
import { figuresWorkbook } from "./xlsx/figures.js";
import { workbook } from "./xlsx/workbook.js";

let office: LibreOffice;
beforeAll(() => {
  office = libreOffice();
});
afterAll(() => office.close());

/** Words which stand outside their page, and how many there are on all pages. */
function overflowing(boxes: string): { readonly outside: readonly string[]; readonly words: number } {
  const outside: string[] = [];
  let words = 0;
  for (const [, page = "", content = ""] of boxes.matchAll(/<page ([^>]*)>([^]*?)<\/page>/g)) {
    const of = (text: string, name: string) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(text)?.[1]);
    const [width, height] = [of(page, "width"), of(page, "height")];
    for (const [, box = "", word = ""] of content.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)) {
      words += 1;
      const inside =
        of(box, "xMin") >= 0 && of(box, "yMin") >= 0 && of(box, "xMax") <= width && of(box, "yMax") <= height;
      if (!inside) outside.push(word);
    }
  }
  return { outside, words };
}

describe("LibreOffice opens what goes on an official's desk", () => {
  it("the report: all heads, nothing outside its pages, Vietnamese letters of the asked font, numbers from page 2", async () => {
    const source = await quarter();
    const { path } = office.saved("report.docx", await reportDocument(source), "pdf");
    const pages = office.pagesOf(path);
    expect(pages.length).toBeGreaterThan(8);
    const text = pages.join("\n").replaceAll(/\s+/g, " ");
    for (const heading of reportHeadings("vi")) expect(text).toContain(heading);
    for (const table of reportTables(source)) expect(text).toContain(table.title.toUpperCase());
    expect(pages[0]?.trimStart().startsWith("1")).toBe(false);
    expect(pages[1]?.trimStart().startsWith("2")).toBe(true);
    // The head of table A stands on each of its pages.
    expect(pages.filter((it) => it.includes("Tổng") && it.includes("Ghi chú")).length).toBeGreaterThanOrEqual(3);
    const { outside, words } = overflowing(office.boxesOf(path));
    expect(words).toBeGreaterThan(1000);
    expect(outside).toEqual([]);
    expect(office.fontsOf(path)).toMatch(/TimesNewRoman|LiberationSerif/);
    expect(office.fontsOf(path)).not.toMatch(/DejaVu|Noto/);
  });

  it("a letter: receiver, list, nothing outside its pages", async () => {
    const letter = await reminderLetter(
      { ...(await quarter()), body: "so-gddt" },
      { answerBy: legalDate("2024-10-15") },
    );
    const { path } = office.saved("letter.docx", letter ?? new Uint8Array(), "pdf");
    expect(office.pagesOf(path).join("\n")).toContain("Kính gửi: Sở Giáo dục và Đào tạo");
    expect(overflowing(office.boxesOf(path)).outside).toEqual([]);
  });

  it("a draft of a case's paper, a list in Word, a table in CSV: each is printed, and none is an empty page", async () => {
    const to = legalDate("2025-03-31");
    const year = await simulateHandling({ province: hcm, from: legalDate("2025-01-02"), to, count: 6, seed: 20 });
    const cases = new Map(year.cases.map(({ state }) => [state.id, state] as const));
    const source = await quarter();
    const ofCase = { ...source, cases, events: year.events, register: registerOn(await hcmEvents(), hcm, to) };
    const [id = ""] = year.cases.filter((it) => nextActs(it.state, to).length > 0).map((it) => it.state.id);
    const [paper] = await casePapers(ofCase, id);
    for (const [name, bytes] of [
      ["paper.docx", paper?.bytes ?? new Uint8Array()],
      ["list.docx", await tableDocument(dutiesTable(source))],
      ["table.csv", tableCsv(resultsTable(source))],
    ] as const) {
      const { path } = office.saved(name, bytes, "pdf");
      expect(overflowing(office.boxesOf(path)).outside).toEqual([]);
      const ink = office.greyOf(path).filter((it) => it < 128).length;
      expect(ink).toBeGreaterThan(500);
    }
  });

  it("workbooks print on the width of a page, each page with its head", async () => {
    const source = await quarter();
    for (const [name, bytes] of [
      ["tables.xlsx", await workbook([resultsTable(source), dutiesTable(source)])],
      ["tracker.xlsx", await trackerWorkbook(source)],
      ["figures.xlsx", await figuresWorkbook(source)],
    ] as const) {
      const { path } = office.saved(name, bytes, "pdf");
      expect(overflowing(office.boxesOf(path)).outside).toEqual([]);
      if (name !== "tables.xlsx") continue;
      const pages = office.pagesOf(path).filter((it) => it.includes("Ủy ban nhân dân Quận"));
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) expect(page).toContain("STT");
    }
  });

  it("a tracker saved by LibreOffice is read back: rows, days and keys are as they were", async () => {
    const source = await quarter({ body: "so-gddt" });
    const first = await trackerWorkbook(source);
    const again = office.saved("tracker.xlsx", first, "xlsx").bytes;
    const rowsOf = async (bytes: Uint8Array) =>
      (await readXlsx(bytes)).sheets.find((it) => it.name === "theo_doi")?.rows ?? [];
    const [before, after] = [await rowsOf(first), await rowsOf(again)];
    expect(after.slice(3).map((row) => [row[11], row[12]])).toEqual(before.slice(3).map((row) => [row[11], row[12]]));
    expect(await readTracker(again, source)).toEqual([]);
  });
});
