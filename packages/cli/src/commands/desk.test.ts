import { instantAt, legalDate } from "@kttt/core";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readShape } from "../json-shapes.fixture.js";
import { periodOfKey } from "../report-source.js";
import { run } from "../run.js";

let parent: string;
const today = "2023-06-01";

async function kttt(...words: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    write: (text) => void out.push(text),
    writeError: (text) => void err.push(text),
    readFile: (path) => readFile(path, "utf8"),
    writeFile: async (path, content) => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    milliseconds: () => 0,
    now: () => instantAt(legalDate(today), 9),
  });
  return { code, out: out.join(""), err: err.join("") };
}

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), "kttt-desk-"));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

describe("A period by its key", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31", "năm 2024"],
    ["2024-Q3", "2024-07-01", "2024-09-30", "quý III năm 2024"],
    ["2024-H1", "2024-01-01", "2024-06-30", "6 tháng đầu năm 2024"],
    ["2024-H2", "2024-07-01", "2024-12-31", "6 tháng cuối năm 2024"],
    ["2024-9M", "2024-01-01", "2024-09-30", "9 tháng năm 2024"],
    ["2024-02", "2024-02-01", "2024-02-29", "tháng 2 năm 2024"],
    ["2024-12", "2024-12-01", "2024-12-31", "tháng 12 năm 2024"],
  ])("%s is %s to %s, “%s”", (key, from, to, name) => {
    expect(periodOfKey(key)).toMatchObject({ from, to, name: { vi: name } });
  });

  it.each(["2024-Q5", "2024-13", "24", "2024-H3", "quý III", ""])("“%s” is none", (key) => {
    expect(periodOfKey(key)).toBeNull();
  });
});

describe("Documents of a simulated programme", () => {
  it("kttt report writes Word, Excel and CSV, and says with --json what is in them", async () => {
    const out = join(parent, "report");
    const words = ["report", "hcm", "--period", "2024-Q3", "--docx", "--xlsx", "--csv", "--cases", "5", "--out", out];
    const { code, err, out: said } = await kttt(...words, "--json");
    expect([code, err]).toEqual([0, ""]);
    const shape = readShape(said);
    expect(shape).toMatchObject({ province: "hcm", asOf: "2024-09-30", synthetic: true });
    const tables = shape["tables"] as readonly { readonly id: string; readonly rows: readonly object[] }[];
    expect(tables.map((it) => it.id)).toEqual([
      "results",
      "overdue",
      "reports",
      "targets",
      "cooperatives",
      "duties",
      "regime",
    ]);
    expect(tables.find((it) => it.id === "cooperatives")?.rows).toHaveLength(5);
    const files = await readdir(out);
    expect(files).toHaveLength(9);
    expect(files).toContain("bao-cao-hcm-2024-Q3.docx");
  });

  it("kttt report without a file prints the results, and refuses what is no period", async () => {
    const printed = await kttt("report", "quangngai", "--period", "2024-Q4");
    expect(printed).toMatchObject({ code: 0, err: "" });
    expect(printed.out).toContain("Biểu A. Kết quả thực hiện nhiệm vụ theo cơ quan");
    expect(printed.out).toContain("giả định");
    expect(await kttt("report", "hcm", "--period", "2024-Q7")).toMatchObject({ code: 2, out: "" });
    expect(await kttt("report", "hcm")).toMatchObject({ code: 2, out: "" });
    expect(await kttt("report", "hcm", "--period", "2012-Q1")).toMatchObject({ code: 2, out: "" });
    expect((await kttt("report", "hcm", "--period", "2024-Q3", "--body", "so-du-lic")).err).toContain("so-du-lich");
  });

  it("kttt letters writes one letter for each body which has something overdue", async () => {
    const out = join(parent, "letters");
    const words = ["letters", "hcm", "--period", "2024-Q1", "--behaviour", "silent", "--out", out];
    const shape = readShape((await kttt(...words, "--json")).out);
    const letters = shape["letters"] as readonly { readonly file: string; readonly overdue: number }[];
    expect(letters.length).toBeGreaterThan(3);
    expect(await readdir(out)).toHaveLength(letters.length);
  });

  it("kttt export-calendar writes a calendar for each body", async () => {
    const out = join(parent, "calendars");
    const words = ["export-calendar", "hcm", "--period", "2023", "--each-body", "--out", out];
    const shape = readShape((await kttt(...words, "--json")).out);
    const calendars = shape["calendars"] as readonly { readonly file: string }[];
    expect(calendars.length).toBeGreaterThan(20);
    const text = await readFile(calendars[0]?.file ?? "", "utf8");
    expect(text.startsWith("BEGIN:VCALENDAR")).toBe(true);
  });
});

describe("An office's tracker and figures", () => {
  const folder = () => join(parent, "so");
  const BODY = "so-du-lich";

  async function filledIn(path: string, sheetName: string, cells: Readonly<Record<number, CellValue>>) {
    const book = await readXlsx(await readFile(path));
    const sheets = book.sheets.map((sheet) => {
      const rows = sheet.rows.map((row) => [...row]);
      const row = rows[3];
      if (sheet.name === sheetName && row) for (const [at, value] of Object.entries(cells)) row[Number(at)] = value;
      return { name: sheet.name, rows };
    });
    await writeFile(path, await writeXlsx({ sheets }));
  }
  const rowsOf = (text: string) =>
    readShape(text)["rows"] as readonly { readonly result: string; readonly problems: readonly { code: string }[] }[];

  beforeAll(async () => {
    expect((await kttt("init", "--folder", folder(), "--province", "hcm")).code).toBe(0);
  });

  it("the tracker goes out, comes back, is recorded once however often it is sent, and all or nothing where asked", async () => {
    const out = join(parent, "tracker");
    const words = ["tracker", "hcm", "--period", "2023-Q2", "--folder", folder(), "--body", BODY, "--out", out];
    const made = await kttt(...words);
    expect(made).toMatchObject({ code: 0, err: "" });
    const file = join(out, `theo-doi-hcm-${BODY}-${today}.xlsx`);
    await filledIn(file, "theo_doi", { 6: "Bắt đầu thực hiện", 7: new Date("2023-05-31T00:00:00Z") });
    const imported = ["import-tracker", file, "--folder", folder(), "--json"];
    const tried = await kttt(...imported, "--dry-run");
    expect(rowsOf(tried.out).map((it) => it.result)).toEqual(["accepted"]);
    expect(rowsOf((await kttt(...imported)).out).map((it) => it.result)).toEqual(["accepted"]);
    expect(rowsOf((await kttt(...imported)).out).map((it) => it.result)).toEqual(["replayed"]);
    await filledIn(file, "theo_doi", { 7: new Date("2023-06-20T00:00:00Z") });
    const refused = await kttt(...imported, "--all-or-nothing");
    expect(refused.code).toBe(1);
    expect(rowsOf(refused.out)[0]?.problems.length).toBeGreaterThan(0);
  });

  it("figures are entered with their day and source, and stand in the report", async () => {
    const out = join(parent, "figures");
    await kttt("figures", "hcm", "--period", "2023", "--folder", folder(), "--out", out);
    const file = join(out, `so-lieu-hcm-${today}.xlsx`);
    await filledIn(file, "so_lieu", { 4: 41, 5: "31/5/2023", 6: "Báo cáo 12/BC-LMHTX ngày 01/6/2023" });
    const imported = await kttt("import-figures", file, "--folder", folder(), "--json");
    expect([imported.code, rowsOf(imported.out).map((it) => it.result)]).toEqual([0, ["accepted"]]);
    const report = readShape((await kttt("report", "hcm", "--period", "2023-Q2", "--folder", folder(), "--json")).out);
    const tables = report["tables"] as readonly {
      readonly id: string;
      readonly rows: readonly {
        readonly cells: Readonly<Record<string, { value: unknown; events: readonly string[] }>>;
      }[];
    }[];
    const [first] = tables.find((it) => it.id === "targets")?.rows ?? [];
    expect(first?.cells["estimate"]).toMatchObject({ value: 41 });
    expect(first?.cells["estimate"]?.events).toHaveLength(1);
    expect(first?.cells["source"]?.value).toBe("Báo cáo 12/BC-LMHTX ngày 01/6/2023");
  });

  it("kttt do measure records one figure", async () => {
    const words = ["do", "measure", "new-cooperatives-2", "--folder", folder(), "--as", "so-khdt", "--role", "monitor"];
    const figure = ["--indicator", "new-cooperatives", "--value", "42", "--as-of", today, "--source", "Báo cáo 13/BC"];
    expect(await kttt(...words, ...figure)).toMatchObject({ code: 0, err: "" });
  });

  it("kttt list --out writes exactly the rows it shows, the filter said above them, as Excel, CSV or Word", async () => {
    const narrowed = ["list", "duties", "--folder", folder(), "--body", BODY];
    const shown = readShape((await kttt(...narrowed, "--json")).out)["duties"] as readonly { obligation: string }[];
    for (const kind of ["xlsx", "csv", "docx"]) {
      const file = join(parent, `list.${kind}`);
      expect(await kttt(...narrowed, "--out", file)).toMatchObject({ code: 0, err: "" });
    }
    const book = await readXlsx(await readFile(join(parent, "list.xlsx")));
    const rows = book.sheets[0]?.rows ?? [];
    expect(rows.slice(-shown.length).map((row) => row.at(-1))).toEqual(shown.map((it) => it.obligation));
    expect(rows[2]?.[0]).toBe(`Lọc: body ${BODY}`);
    expect(rows.some((row) => row[0] instanceof Date)).toBe(true);
    const csv = (await readFile(join(parent, "list.csv"), "utf8")).trimEnd().split("\r\n");
    expect(csv).toHaveLength(shown.length + 4);
    expect(await kttt(...narrowed, "--out", join(parent, "list.pdf"))).toMatchObject({ code: 2 });
  });

  it("kttt papers drafts what the next acts of a case need, and refuses a case there is not", async () => {
    const opened = ["--as", "so-khdt", "--role", "registrar", "--folder", folder()];
    const file = join(parent, "open.json");
    await writeFile(
      file,
      JSON.stringify({
        cooperative: { ref: "htx/gia-dinh-1", kind: "cooperative" },
        synthetic: true,
        on: "2023-05-30",
      }),
    );
    const made = await kttt("do", "open-case", "hs-1", ...opened, "--json", file);
    expect(made).toMatchObject({ code: 0, err: "" });
    const drafted = readShape((await kttt("papers", "hs-1", "--folder", folder(), "--out", parent, "--json")).out);
    expect(drafted).toMatchObject({ case: "hs-1", asOf: today });
    expect(await kttt("papers", "htx-x", "--folder", folder())).toMatchObject({ code: 2 });
    expect(await kttt("papers", "--folder", folder())).toMatchObject({ code: 2 });
  });
});
