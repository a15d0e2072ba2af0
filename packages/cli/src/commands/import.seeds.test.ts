import { defineProvince } from "@kttt/core/province";
import {
  compareBody,
  compareImport,
  draftBody,
  importSource,
  readSource,
  SAMPLE_DOCUMENT,
  SAMPLE_FILE,
  sampleDefinition,
  sampleDocumentText,
} from "@kttt/kit";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../run.js";
import { provinceById } from "../provinces.js";

const seeds = new URL("../../../../../shared/seeds/", import.meta.url);

/** The annexes of the official documents, and what `kttt import … --compare` says of each. */
const ANNEXES = [
  {
    province: "hcm",
    document: "qd-1396-2023",
    file: "000_8b268e0d2d32f412.txt",
    from: 395,
    to: 433,
    rows: 24,
    untouched: 24,
    asked: 0,
    silent: 0,
  },
  {
    province: "hanoi",
    document: "kh-222-2023",
    file: "001_5062a1e5f7ff99a0.txt",
    from: 362,
    to: 425,
    rows: 50,
    untouched: 33,
    asked: 17,
    silent: 0,
  },
  {
    province: "dongnai",
    document: "qd-bcd-kttt-2026",
    file: "002_1bb0c89ce1f3e9ec.txt",
    from: 107,
    to: 172,
    rows: 46,
    untouched: 46,
    asked: 0,
    silent: 0,
  },
  {
    province: "dongnai",
    document: "ctr-01-2023",
    file: "003_f4bb9138050644a7.txt",
    from: 132,
    to: 180,
    rows: 29,
    untouched: 16,
    asked: 13,
    silent: 0,
  },
] as const;

describe("the annexes of the official documents, imported and held against what a person encoded", () => {
  test.each(ANNEXES)("$document: $untouched of $rows rows right without a touch", async (annex) => {
    const { asked, document, file, from, rows, silent, to, untouched } = annex;
    const province = await provinceById(annex.province);
    const source = readSource(file, readFileSync(new URL(file, seeds)), { lines: { from, to } });
    const result = importSource(source, { province, document });
    const comparison = compareImport(result, province, document);
    expect(result.tasks).toHaveLength(rows);
    expect({ untouched: comparison.untouched, asked: comparison.asked, silent: comparison.silentlyOtherwise }).toEqual({
      untouched,
      asked,
      silent,
    });
    expect(comparison.missing).toEqual([]);
  });

  test("of all rows of the official annexes and of the test files together, this many come out right unasked", async () => {
    let [rows, right, silent] = [0, 0, 0];
    for (const { document, file, from, province: id, to } of ANNEXES) {
      const province = await provinceById(id);
      const source = readSource(file, readFileSync(new URL(file, seeds)), { lines: { from, to } });
      const comparison = compareImport(importSource(source, { province, document }), province, document);
      rows += comparison.rows.length;
      right += comparison.untouched;
      silent += comparison.silentlyOtherwise;
    }
    expect({ rows, right, silent }).toEqual({ rows: 149, right: 119, silent: 0 });
    // Files which LibreOffice saved, and the sample's own text; what their rows hold is written down here.
    const sample = defineProvince(sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } }));
    const sheet = [
      "Tập huấn cán bộ | so-khdt | ubnd-cac-huyen | Lớp tập huấn | 12/2024",
      "Rà soát quy hoạch | so-khdt | ubnd-cac-huyen | Báo cáo | 15/12/2024",
    ];
    const saved = {
      "phu-luc.docx": [
        "Tập huấn cán bộ cấp xã | so-khdt | ubnd-cac-huyen,lmhtx-tinh | Lớp tập huấn | Quý III/2024",
        "Rà soát hợp tác xã ngừng hoạt động | so-khdt | ubnd-cac-huyen | Báo cáo | Tháng 12/2024",
        "Hội nghị tổng kết | so-tai-chinh | ubnd-cac-huyen | Hội nghị | Tháng 11/2024",
      ],
      // One more row of the sheet is hidden, and asked about.
      "phu-luc.xlsx": [...sheet, "Việc ẩn"],
      "phu-luc.html": sheet,
    };
    for (const [file, wanted] of Object.entries(saved)) {
      const bytes = readFileSync(new URL(`../../../kit/src/import/fixtures/${file}`, import.meta.url));
      const result = importSource(readSource(file, bytes), { province: sample, document: SAMPLE_DOCUMENT });
      const unasked = result.tasks
        .filter((it) => it.open.length === 0)
        .map(({ task }) =>
          [task.text, task.leads.join(), task.cooperating.join(), task.product, task.deadlineText].join(" | "),
        );
      rows += wanted.length;
      right += unasked.filter((it) => wanted.includes(it)).length;
      silent += unasked.filter((it) => !wanted.includes(it)).length;
    }
    const text = new TextEncoder().encode(sampleDocumentText("tỉnh Mẫu"));
    const result = importSource(readSource(SAMPLE_FILE, text), { province: sample, document: SAMPLE_DOCUMENT });
    const own = compareImport(result, sample, SAMPLE_DOCUMENT);
    rows += own.rows.length;
    right += own.untouched;
    silent += own.silentlyOtherwise;
    // More than 80 of a hundred.
    expect({ rows, right, silent }).toEqual({ rows: 161, right: 129, silent: 0 });
  });

  test("of the whole text of a document, every cell of its annex is read or asked about", async () => {
    for (const { document, file, from, province: id, to } of ANNEXES) {
      const source = readSource(file, readFileSync(new URL(file, seeds)));
      const result = importSource(source, { province: await provinceById(id), document });
      const annex = result.cells.filter((it) => it.row >= from && it.row <= to);
      const cells = source.tables.flatMap((it) =>
        it.rows.filter(({ row }) => row >= from && row <= to).flatMap((row) => row.cells),
      );
      expect(annex).toHaveLength(cells.filter((it) => it.text !== "").length);
      expect(annex.filter((it) => it.fate === "unread")).toEqual([]);
      expect(annex.length).toBeGreaterThan(60);
    }
  });

  test.each([
    { province: "hcm", document: "qd-1396-2023", file: "000_8b268e0d2d32f412.txt", encoded: 90, found: 86, right: 81 },
    { province: "hanoi", document: "kh-222-2023", file: "001_5062a1e5f7ff99a0.txt", encoded: 89, found: 84, right: 77 },
    {
      province: "dongnai",
      document: "qd-bcd-kttt-2026",
      file: "002_1bb0c89ce1f3e9ec.txt",
      encoded: 14,
      found: 14,
      right: 9,
    },
    {
      province: "dongnai",
      document: "ctr-01-2023",
      file: "003_f4bb9138050644a7.txt",
      encoded: 26,
      found: 25,
      right: 20,
    },
    {
      province: "quangngai",
      document: "kh-kttt-2024",
      file: "004_d5b72111c8f08257.txt",
      encoded: 32,
      found: 31,
      right: 26,
    },
  ])("the body of $document: of $encoded duties $found are drafted, $right right in words and bodies", async (body) => {
    const province = await provinceById(body.province);
    const document = province.documents.find((it) => it.id === body.document);
    if (!document) throw new Error("no document");
    const drafts = draftBody(readSource(body.file, readFileSync(new URL(body.file, seeds))), province, document);
    const { encoded, found, right } = compareBody(drafts, province, document);
    expect({ encoded, found, right }).toEqual({ encoded: body.encoded, found: body.found, right: body.right });
  });

  test("kttt import --compare prints it", async () => {
    const out: string[] = [];
    const path = new URL("000_8b268e0d2d32f412.txt", seeds).pathname;
    const words = [
      "import",
      path,
      "--province",
      "hcm",
      "--document",
      "qd-1396-2023",
      "--lines",
      "395-433",
      "--compare",
      "--lang",
      "en",
    ];
    const host = {
      write: (text: string) => void out.push(text),
      writeError: (text: string) => void out.push(text),
      readFile: () => Promise.reject(new Error("no file is read through the host")),
      writeFile: () => Promise.reject(new Error("nothing is written")),
      milliseconds: () => 0,
    };
    expect(await run(words, host)).toBe(0);
    expect(out.join("")).toContain("24 of 24 rows right without a touch, 0 asked about, 0 otherwise without asking");
  });
});
