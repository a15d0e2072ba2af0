import {
  createEngine,
  instantAt,
  type KtttError,
  legalDate,
  memoryLog,
  settableClock,
  type StoredEvent,
} from "@kttt/core";
import { hcm } from "@kttt/province-hcm";
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { registerOn } from "./desk.fixture.js";
import type { ReportSource } from "./tables/report-source.js";
import { filledTemplate, templateNames } from "./docx/template.js";
import { readTracker, trackerWorkbook } from "./xlsx/tracker.js";
import { quarter } from "./desk.fixture.js";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync, zipSync } from "fflate";

const BODY = "so-du-lich";
const TODAY = legalDate("2023-06-01");

async function office() {
  const clock = settableClock(instantAt(TODAY, 9));
  const log = memoryLog();
  const span = { from: legalDate("2023-04-12"), to: legalDate("2023-12-31") };
  const engine = createEngine({ province: hcm, log, clock, span });
  await engine.advance();
  const events = async () => (await log.readAll({ province: "hcm", limit: 100_000 })) as readonly StoredEvent[];
  const source = async (): Promise<ReportSource> => ({
    province: hcm,
    events: await events(),
    register: registerOn(await events(), hcm, TODAY),
    span,
    body: BODY,
    synthetic: false,
    language: "vi",
  });
  return { engine, events, source };
}

/** The tracker as it comes back: the first duty filled in with these cells. */
async function filledIn(bytes: Uint8Array, cells: Readonly<Record<number, CellValue>>, line = 0): Promise<Uint8Array> {
  const book = await readXlsx(bytes);
  const sheets = book.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    if (sheet.name === "theo_doi") {
      for (const [column, value] of Object.entries(cells)) {
        const row = rows[3 + line];
        if (row) row[Number(column)] = value;
      }
    }
    return { name: sheet.name, rows, hidden: sheet.hidden ?? false };
  });
  return writeXlsx({ sheets });
}

const [ACT, ON, NUMBER, WORDS, ID] = [6, 7, 8, 9, 11];
const day = (it: string) => new Date(`${it}T00:00:00.000Z`);

describe("A tracker which goes out and comes back", () => {
  it("locks its keys, offers the acts in a list, and asks for days", async () => {
    const { source } = await office();
    const bytes = await trackerWorkbook(await source());
    const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet).toContain("<sheetProtection");
    expect(sheet.match(/<dataValidation /g)).toHaveLength(3);
    expect(sheet).toContain("kttt!$D$2:$D$4");
  });

  it("left empty it says nothing", async () => {
    const { source } = await office();
    expect(await readTracker(await trackerWorkbook(await source()), await source())).toEqual([]);
  });

  it("stands for a command for each row filled in, which the engine accepts; sent twice it counts once", async () => {
    const { engine, events, source } = await office();
    const sent = await filledIn(await trackerWorkbook(await source()), {
      [ACT]: "Bắt đầu thực hiện",
      [ON]: day("2023-05-31"),
    });
    const [row] = await readTracker(sent, await source());
    if (!row || !("command" in row)) throw new Error("no command");
    expect(row.command).toMatchObject({ type: "start", on: "2023-05-31", actor: { agency: BODY, role: "lead" } });
    expect(await engine.execute(row.command)).toMatchObject({ replayed: false });
    const stored = (await events()).length;
    const [again] = await readTracker(sent, await source());
    if (!again || !("command" in again)) throw new Error("no command");
    expect(await engine.execute(again.command)).toMatchObject({ replayed: true });
    expect(await events()).toHaveLength(stored);
  });

  it("overwrites nothing: a row whose duty has moved on meanwhile is shown as such", async () => {
    const { engine, source } = await office();
    const out = await trackerWorkbook(await source());
    const [first] = await readTracker(await filledIn(out, { [ACT]: "start", [ON]: day("2023-05-30") }), await source());
    if (!first || !("command" in first)) throw new Error("no command");
    await engine.execute(first.command);
    const late = await filledIn(out, { [ACT]: "Báo cáo kết quả", [ON]: "31/5/2023", [NUMBER]: "12/BC" });
    const [row] = await readTracker(late, await source());
    expect(row && "problems" in row ? row.problems.map((it) => it.code) : []).toEqual(["office/row-moved-on"]);
  });

  it.each<[string, Readonly<Record<number, CellValue>>, string]>([
    ["no act of the list", { [ACT]: "Làm gì đó", [ON]: day("2023-05-31") }, "office/row-unclear"],
    ["no day", { [ACT]: "start", [ON]: "hôm qua" }, "office/row-unclear"],
    ["no day of the calendar", { [ACT]: "start", [ON]: "31/02/2023" }, "office/row-unclear"],
    ["an obstacle without words", { [ACT]: "Nêu khó khăn, vướng mắc", [ON]: day("2023-05-31") }, "office/row-unclear"],
    ["another id", { [ACT]: "start", [ON]: day("2023-05-31"), [ID]: "x" }, "office/row-not-known"],
  ])("says what is wrong with a row: %s", async (_, cells, code) => {
    const { source } = await office();
    const [row] = await readTracker(await filledIn(await trackerWorkbook(await source()), cells), await source());
    expect(row && "problems" in row ? row.problems.map((it) => it.code) : []).toContain(code);
  });

  it("keeps words with a formula as words, and one obstacle a row", async () => {
    const { engine, source } = await office();
    const cells = { [ACT]: "Nêu khó khăn, vướng mắc", [ON]: day("2023-05-31"), [WORDS]: "=1+1 thiếu kinh phí" };
    const [row] = await readTracker(await filledIn(await trackerWorkbook(await source()), cells), await source());
    if (!row || !("command" in row)) throw new Error("no command");
    await engine.execute(row.command);
    const state = (await engine.register()).obligations.get(row.obligation);
    expect(state?.obstacles?.text).toBe("=1+1 thiếu kinh phí");
  });

  it("refuses another programme's tracker, another workbook, and what is none", async () => {
    const { source } = await office();
    const here = await source();
    const foreign = await trackerWorkbook({ ...here, province: { ...hcm, id: "hanoi" } });
    const codeOf = async (bytes: Uint8Array) =>
      readTracker(bytes, here).then(
        () => null,
        (error: KtttError) => error.problems[0]?.code,
      );
    expect(await codeOf(foreign)).toBe("office/other-province");
    expect(await codeOf(await writeXlsx({ sheets: [{ name: "a", rows: [[1]] }] }))).toBe("office/not-a-tracker");
    expect(await codeOf(new Uint8Array([1, 2, 3]))).toBe("office/not-a-workbook");
  });

  it("refuses a workbook with a cell beyond column ZZ, before anybody builds its row", async () => {
    const { source } = await office();
    const parts = unzipSync(await trackerWorkbook(await source()));
    const sheet = "xl/worksheets/sheet1.xml";
    const far = strFromU8(parts[sheet] ?? new Uint8Array()).replace('r="A4"', 'r="XFD4"');
    const bytes = zipSync({ ...parts, [sheet]: new TextEncoder().encode(far) });
    const refused = await readTracker(bytes, await source()).then(
      () => null,
      ({ problems }: KtttError) => [problems[0]?.code, problems[0]?.params["what"]],
    );
    expect(refused).toEqual(["office/not-a-workbook", "XFD4 > ZZ"]);
  });

  it("refuses a workbook which unpacks to more than any tracker holds, counted while it is unpacked", async () => {
    const { source } = await office();
    const here = await source();
    const parts = unzipSync(await trackerWorkbook(here));
    const blanks = { "xl/media/a.xml": new Uint8Array(30 * 1024 * 1024).fill(32) };
    const bomb = zipSync({ ...blanks, ...parts }, { level: 1 });
    // What the file says of the size of its parts is not believed.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 30 < bomb.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    for (const bytes of [bomb, new Uint8Array(9 * 1024 * 1024)]) {
      const refused = readTracker(bytes, here).then(
        () => null,
        ({ problems }: KtttError) => [problems[0]?.code, problems[0]?.params["what"]],
      );
      expect(await refused).toEqual(["office/not-a-workbook", expect.stringMatching(/^\d+ > 25165824 bytes$/)]);
    }
  });
});

describe("An office's own template", () => {
  const template = async (...paragraphs: readonly string[]) =>
    new Uint8Array(
      await Packer.toArrayBuffer(new Document({ sections: [{ children: paragraphs.map((it) => new Paragraph(it)) }] })),
    );
  const textOf = (bytes: Uint8Array) =>
    strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]*>/g, "");

  it("is filled with the fields of the report and the rows of its tables", async () => {
    const file = await template("Kỳ {from} – {to}, số liệu {asOf}", "{#results}{no}. {body}: {assigned}; {/results}");
    const xml = textOf(await filledTemplate(file, await quarter()));
    expect(xml).toContain("Kỳ 01/7/2024 – 30/9/2024, số liệu 30/9/2024");
    expect(xml).toContain("1. Sở Kế hoạch và Đầu tư: ");
  });

  it("is refused with every unknown field at once and the nearest known one", async () => {
    const file = await template("{asOff} {#resullts}{x}{/resullts}");
    const refused = await filledTemplate(file, await quarter()).then(
      () => null,
      (error: KtttError) => error.problems[0],
    );
    expect(refused).toMatchObject({ code: "office/unknown-field" });
    expect(JSON.stringify(refused?.params)).toContain("asOff (asOf?)");
    expect(JSON.stringify(refused?.params)).toContain("resullts (results?)");
  });

  it("is refused when it unpacks to more than any template holds", async () => {
    const parts = unzipSync(await template("{asOf}"));
    const bytes = zipSync({ ...parts, "word/media/a.bin": new Uint8Array(30 * 1024 * 1024) });
    await expect(filledTemplate(bytes, await quarter())).rejects.toMatchObject({
      problems: [{ code: "office/broken-template", params: { what: expect.stringContaining("bytes") as string } }],
    });
  });

  it("is refused when it is no Word file", async () => {
    await expect(filledTemplate(new Uint8Array([1, 2]), await quarter())).rejects.toMatchObject({
      problems: [{ code: "office/broken-template" }],
    });
    expect(templateNames(await quarter())).toContain("overdue");
  });
});
