import { legalDate } from "@kttt/core";
import { createHash } from "node:crypto";
import { simulateHandling } from "@kttt/core/simulation";
import { readSource } from "@kttt/kit";
import { hcm } from "@kttt/province-hcm";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { archive } from "./archive.js";
import { calendarFeed } from "./calendar/feed.js";
import { tableCsv } from "./csv.js";
import { HOSTILE_NAME, hcmEvents, quarter, registerOn, renamed } from "./desk.fixture.js";
import { millimetres } from "./docx/form.js";
import { reminderLetter } from "./docx/reminder-letter.js";
import { reportDocument, reportHeadings, reportTables } from "./docx/report.js";
import { dutiesTable, overdueRows } from "./tables/duties.js";
import { resultsTable } from "./tables/results.js";
import { workbook } from "./xlsx/workbook.js";

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const document = async (...of: Parameters<typeof reportDocument>) =>
  part(await reportDocument(...of), "word/document.xml");
let made: Promise<Uint8Array> | undefined;
/** The quarter's report, made once. */
const report = () => (made ??= quarter().then((it) => reportDocument(it)));
const reportXml = async () => part(await report(), "word/document.xml");
const textOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, it]) => it).join("");

describe("The consolidated report, in the form of Decree 30/2020/NĐ-CP, Annex I", () => {
  it("is A4 with margins of 20-25 mm above and below, 30-35 left, 15-20 right", async () => {
    const xml = await reportXml();
    const [size] = /<w:pgSz[^>]*>/.exec(xml) ?? [];
    expect(size).toContain(`w:w="${millimetres(210)}"`);
    expect(size).toContain(`w:h="${millimetres(297)}"`);
    const [margins = ""] = /<w:pgMar[^>]*>/.exec(xml) ?? [];
    const of = (side: string) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 56.6929;
    expect(of("top")).toBeCloseTo(20, 0);
    expect(of("bottom")).toBeCloseTo(20, 0);
    expect(of("left")).toBeCloseTo(30, 0);
    expect(of("right")).toBeCloseTo(15, 0);
  });

  it("is set in Times New Roman of 13 or 14 points", async () => {
    const bytes = await report();
    expect(part(bytes, "word/styles.xml")).toContain('w:ascii="Times New Roman"');
    const fonts = new Set([...part(bytes, "word/document.xml").matchAll(/w:ascii="([^"]+)"/g)].map(([, it]) => it));
    expect([...fonts]).toEqual(["Times New Roman"]);
    const paragraphs = part(bytes, "word/document.xml").match(/<w:ind w:firstLine[^]*?<\/w:p>/g) ?? [];
    expect(paragraphs.length).toBeGreaterThan(15);
    for (const it of paragraphs) expect(it).toContain('<w:sz w:val="28"/>');
  });

  it("numbers its pages in the top margin, and not on the first", async () => {
    const bytes = await report();
    const xml = part(bytes, "word/document.xml");
    expect(xml).toContain("<w:titlePg/>");
    const parts = Object.keys(unzipSync(bytes)).filter((it) => it.startsWith("word/header"));
    const heads = parts.map((it) => part(bytes, it));
    expect(heads.some((it) => it.includes("PAGE") && it.includes('w:val="center"'))).toBe(true);
    const first = /w:headerReference w:type="first" r:id="(rId\d+)"/.exec(xml)?.[1] ?? "";
    const target = new RegExp(`Id="${first}"[^>]*Target="([^"]+)"`).exec(
      part(bytes, "word/_rels/document.xml.rels"),
    )?.[1];
    expect(part(bytes, `word/${target}`)).not.toContain("PAGE");
  });

  it("repeats the heads of its annexes, tears no row, and turns these pages", async () => {
    const xml = await reportXml();
    const tables = xml.match(/<w:tbl>[^]*?<\/w:tbl>/g) ?? [];
    const annexes = tables.filter((it) => it.includes("<w:tblHeader/>"));
    expect(annexes.length).toBeGreaterThanOrEqual(4);
    for (const row of annexes.flatMap((it) => it.match(/<w:tr>[^]*?<\/w:tr>/g) ?? []))
      expect(row).toContain("<w:cantSplit/>");
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(5);
  });

  it("has sections I to VIII in their order; VI to VIII are gaps in brackets and nothing is invented", async () => {
    const text = textOf(await reportXml());
    const places = reportHeadings("vi").map((it) => text.indexOf(it));
    expect(places.every((it) => it >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    for (const heading of reportHeadings("vi").slice(5)) {
      const after = text.slice(text.indexOf(heading) + heading.length);
      expect(after.startsWith("[Cơ quan soạn thảo viết phần này")).toBe(true);
    }
    expect(text).toContain("Mô phỏng: hành vi của các cơ quan là giả định");
  });

  it("says who must act and on what day, and shows no raw id, key of a period or code", async () => {
    const text = textOf(await document(await quarter(), { period: "quý III năm 2024" }));
    expect(text).toContain("Thực hiện văn bản số 1396/QĐ-UBND ngày 12/4/2023");
    expect(text).toContain("quý III năm 2024");
    expect(text).not.toMatch(/qd-1396|so-gddt|2024-Q\d|synthetic|noDaySet|undefined|NaN/);
  });

  it("has an English text for every Vietnamese one", async () => {
    const text = textOf(await document(await quarter({ language: "en" })));
    for (const heading of reportHeadings("en")) expect(text).toContain(heading);
    expect(text).not.toContain("Số nhiệm vụ");
  });

  it("is the same byte for byte for the same log, day and language", async () => {
    const [a, b] = [await report(), await reportDocument(await quarter())];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    const other = await reportDocument(await quarter({ language: "en" }));
    expect(Buffer.from(a).equals(Buffer.from(other))).toBe(false);
  });
});

describe("A letter of reminder", () => {
  it("goes to a body with its overdue duties, and to nobody who has none", async () => {
    const source = await quarter();
    const late = await reminderLetter({ ...source, body: "so-gddt" }, { answerBy: legalDate("2024-10-15") });
    const text = textOf(part(late ?? new Uint8Array(), "word/document.xml"));
    expect(text).toContain("Kính gửi: Sở Giáo dục và Đào tạo");
    expect(text).toContain("trước ngày 15/10/2024");
    expect(await reminderLetter({ ...source, body: "so-tai-chinh" })).toBeNull();
    await expect(reminderLetter({ ...source, body: "so-x" })).rejects.toThrow(/so-x/);
  });

  it("of some duties only names those, and nothing where none of them is overdue", async () => {
    const whole = await quarter({ register: registerOn(await hcmEvents(), hcm, legalDate("2024-01-08")) });
    const late = overdueRows(whole).map(({ line }) => line);
    const pair = late.flatMap((one) =>
      late.filter((it) => it.body === one.body && it.text !== one.text).map((it) => [one, it] as const),
    )[0];
    if (!pair) throw new Error("nobody has two overdue");
    const [first, second] = pair;
    const source = { ...whole, body: first.body };
    const one = await reminderLetter(source, { only: new Set([second.obligation]) });
    const text = textOf(part(one ?? new Uint8Array(), "word/document.xml"));
    expect(text).toContain("còn 1 nhiệm vụ quá hạn");
    expect(text).toContain(second.text);
    expect(text).not.toContain(first.text);
    expect(await reminderLetter(source, { only: new Set(["khong-co"]) })).toBeNull();
  });
});

describe("An archive", () => {
  it("holds each file under its name, numbered where it comes twice, the same bytes for the same files", () => {
    const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });
    const files = [file("a.docx", "một"), file("b.docx", "hai"), file("a.docx", "ba")];
    const read = unzipSync(archive(files));
    expect(Object.entries(read).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ["a.docx", "một"],
      ["b.docx", "hai"],
      ["a-2.docx", "ba"],
    ]);
    expect(archive(files)).toEqual(archive(files));
  });
});

describe("The workbook", () => {
  it("holds days as dates, counts as numbers, texts as texts, read back by two readers", async () => {
    const source = await quarter();
    const table = dutiesTable(source);
    const bytes = await workbook([table]);
    const book = await readXlsx(bytes);
    const row = book.sheets[0]?.rows[table.notes.length + 3] ?? [];
    const column = (key: string) => row[table.columns.findIndex((it) => it.key === key)];
    const first = table.rows[0]?.cells;
    expect(column("no")).toBe(1);
    expect(column("text")).toBe(first?.["text"]?.value);
    expect((column("assignedOn") as Date).toISOString().slice(0, 10)).toBe(first?.["assignedOn"]?.value);
    const read = readSource("danh-sach.xlsx", bytes);
    const cells = JSON.stringify(read);
    expect(cells).toContain(String(first?.["text"]?.value).slice(0, 40));
  });

  it("freezes its head, repeats it on each page, filters, and prints what it holds on the width of a page", async () => {
    const bytes = await workbook([resultsTable(await quarter())]);
    const sheet = part(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain("<autoFilter");
    expect(sheet).toContain('fitToHeight="0"');
    expect(part(bytes, "xl/workbook.xml")).toMatch(/_xlnm\.Print_Titles" localSheetId="0">Biểu_A!\$\d+:\$\d+</);
  });

  it("names the events behind each figure on a hidden sheet", async () => {
    const book = await readXlsx(await workbook([resultsTable(await quarter())]));
    const trace = book.sheets.find((it) => it.name === "truy_vet");
    expect(trace?.hidden).toBe(true);
    const known = new Set((await hcmEvents()).map((it) => it.id));
    const named = (trace?.rows ?? []).slice(1).flatMap((it) => String(it[4]).split(" "));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((it) => !it.endsWith("…")).every((it) => known.has(it))).toBe(true);
  });

  it("is the same byte for byte for the same log, day and language", async () => {
    const tables = reportTables(await quarter());
    const [a, b] = [await workbook(tables), await workbook(tables)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
  });
});

describe("CSV", () => {
  it("begins with a byte order mark, so that Excel reads its Vietnamese, and holds every row", async () => {
    const table = resultsTable(await quarter());
    const text = Buffer.from(tableCsv(table)).toString("utf8");
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.trimEnd().split("\r\n")).toHaveLength(1 + table.notes.length + 1 + table.rows.length);
    expect(text).toContain("33,3 %");
  });
});

describe("A name which is a formula, rings bells, runs from right to left and does not end", () => {
  const source = async () => quarter({ province: renamed(hcm, HOSTILE_NAME) });

  const HARMFUL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E]/;

  it("harms no Word file: it stays text, and the file stays XML", async () => {
    const xml = await document(await source());
    expect(xml).not.toMatch(HARMFUL);
    expect(xml).toContain("&lt;/w:t&gt;&lt;x&gt;");
  });

  it("is no live formula in Excel or CSV", async () => {
    const table = resultsTable(await source());
    const bytes = await workbook([table]);
    expect(part(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect(part(bytes, "xl/sharedStrings.xml")).not.toMatch(HARMFUL);
    const text = Buffer.from(tableCsv(table)).toString("utf8");
    expect(text).toContain("'=HYPERLINK");
    expect(text).not.toMatch(/(^|,)"?=HYPERLINK/m);
    expect(text).not.toMatch(HARMFUL);
  });

  it("breaks no calendar: every line has at most 75 octets, and it is read back", async () => {
    const feed = Buffer.from(calendarFeed({ ...(await source()), body: "so-gddt" })).toString("utf8");
    for (const line of feed.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(() => ICAL.parse(feed)).not.toThrow();
  });
});

describe("The calendar of a body", () => {
  const read = (bytes: Uint8Array) =>
    new ICAL.Component(ICAL.parse(Buffer.from(bytes).toString("utf8")) as never)
      .getAllSubcomponents("vevent")
      .map((it) => ({
        uid: String(it.getFirstPropertyValue("uid")),
        start: String(it.getFirstPropertyValue("dtstart")),
        sequence: Number(it.getFirstPropertyValue("sequence")),
        status: String(it.getFirstPropertyValue("status")),
        alarms: it.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
      }));

  it("has one entry for each of its duties with a day, on that day, under an id which stays", async () => {
    const events = await hcmEvents();
    const on = (day: string) => read(calendarFeed({ ...source(day), body: "so-gddt" }));
    const source = (day: string) => ({
      province: hcm,
      events,
      register: registerOn(events, hcm, legalDate(day)),
      span: { from: legalDate("2023-04-12"), to: legalDate(day) },
      synthetic: true,
      language: "vi" as const,
    });
    const [before, after] = [on("2023-06-30"), on("2024-09-30")];
    expect(before.length).toBeGreaterThan(0);
    for (const it of before) {
      const now = after.find((other) => other.uid === it.uid);
      expect(now).toBeDefined();
      expect(now?.sequence).toBeGreaterThanOrEqual(it.sequence);
      if (now?.start !== it.start || now.status !== it.status) expect(now?.sequence).toBeGreaterThan(it.sequence);
    }
    expect(before.some((it) => it.start === "2023-12-31" && it.status === "CONFIRMED")).toBe(true);
  });

  it("holds the next days of cases with their alarms, and cancels what is done", async () => {
    const to = legalDate("2025-03-31");
    const year = await simulateHandling({ province: hcm, from: legalDate("2025-01-02"), to, count: 12, seed: 20 });
    const cases = new Map(year.cases.map(({ state }) => [state.id, state] as const));
    const register = registerOn(await hcmEvents(), hcm, to);
    const entries = read(calendarFeed(await quarter({ cases, events: year.events, register }))).filter((it) =>
      [...cases.keys()].some((id) => it.uid.startsWith(`${id}/`)),
    );
    const open = entries.filter((it) => it.status === "CONFIRMED");
    expect(open.length).toBeGreaterThan(0);
    expect(open.some((it) => it.alarms.length > 0)).toBe(true);
    expect(entries.some((it) => it.status === "CANCELLED")).toBe(true);
    expect(new Set(entries.map((it) => it.uid)).size).toBe(entries.length);
  });

  it("rings by the province's rules of reminders, at eight in the morning: 15 days and 1 day before, 1 and 10 after", async () => {
    const events = await hcmEvents();
    const register = registerOn(events, hcm, legalDate("2023-06-30"));
    const span = { from: legalDate("2023-04-12"), to: legalDate("2023-06-30") };
    const feed = calendarFeed({
      province: hcm,
      events,
      register,
      span,
      synthetic: true,
      language: "vi",
      body: "so-gddt",
    });
    const open = read(feed).find((it) => it.status === "CONFIRMED" && it.alarms.length > 0);
    expect(open?.alarms).toEqual(["-P14DT16H", "-PT16H", "P1DT8H", "P10DT8H"]);
  });
});

describe("The files of a quarter, part by part", () => {
  /** Digests of what stands in a file: its parts, whatever the archive around them. */
  const digestOf = (bytes: Uint8Array) => {
    const hash = createHash("sha256");
    const parts = unzipSync(bytes);
    for (const name of Object.keys(parts).sort()) hash.update(name).update(parts[name] ?? new Uint8Array());
    return hash.digest("hex").slice(0, 16);
  };

  // A change here is a change of what an office sees: look at the file before writing a new digest.
  it("are what they were: report, letter, workbook, calendar, CSV", async () => {
    const source = await quarter();
    const letter = await reminderLetter({ ...source, body: "so-gddt" });
    const feed = calendarFeed({ ...source, body: "so-gddt" });
    expect({
      report: digestOf(await report()),
      letter: digestOf(letter ?? new Uint8Array()),
      workbook: digestOf(await workbook(reportTables(source))),
      calendar: createHash("sha256").update(feed).digest("hex").slice(0, 16),
      csv: createHash("sha256")
        .update(tableCsv(resultsTable(source)))
        .digest("hex")
        .slice(0, 16),
    }).toMatchInlineSnapshot(`
      {
        "calendar": "610217c921b38c46",
        "csv": "bd7be616ef2b5b7b",
        "letter": "4868163d4592d4e3",
        "report": "581921540a9880c5",
        "workbook": "70ef52eec4413d82",
      }
    `);
  });
});
