import { type CommandInput, type Language, type LegalDate, type Problem, KtttError } from "@kttt/core";
import { indicatorOf } from "@kttt/core/province";
import { createHash } from "node:crypto";
import { type Cell as XlsxCell, type CellValue, writeXlsx } from "hucre/xlsx";
import { officeProblem } from "../errors.js";
import { plainText } from "../plain-text.js";
import type { ReportSource } from "../tables/report-source.js";
import { targetRows, unitWords } from "../tables/targets.js";
import { dayIn, wordsIn } from "./cell-values.js";
import { heightOf } from "./row-height.js";
import { readWorkbook } from "../bounded-package.js";

const SHEET = "so_lieu";
const KEYS = "kttt";
const FORMAT = "kttt.figures/1";
const FIRST_ROW = 3;
const MOST_ROWS = 5_000;
const COLUMNS = [
  { key: "no", vi: "STT", en: "No.", width: 5 },
  { key: "name", vi: "Chỉ tiêu", en: "Indicator", width: 46 },
  { key: "unit", vi: "ĐVT", en: "Unit", width: 12 },
  { key: "known", vi: "Số liệu gần nhất", en: "Latest figure", width: 18 },
  { key: "value", vi: "Số liệu mới", en: "New figure", width: 14 },
  { key: "asOf", vi: "Đúng đến ngày", en: "True for the day", width: 14 },
  { key: "source", vi: "Nguồn (số, ngày văn bản)", en: "Source (number and day)", width: 34 },
  { key: "baseline", vi: "Số gốc (ghi x)", en: "Baseline (write x)", width: 10 },
  { key: "indicator", vi: "Mã (không sửa)", en: "Id (leave alone)", width: 24 },
  { key: "scope", vi: "Phạm vi (không sửa)", en: "Scope (leave alone)", width: 12 },
] as const;
type Key = (typeof COLUMNS)[number]["key"];
const FILLED: readonly Key[] = ["value", "asOf", "source", "baseline"];
const at = (key: Key) => COLUMNS.findIndex((it) => it.key === key);
const LINE = { style: "thin", color: { rgb: "808080" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const FONT = { name: "Times New Roman", size: 11 } as const;

/** A row of figures which came back: the command which records it, or what is wrong. */
export type FigureRow =
  | { readonly row: number; readonly indicator: string; readonly command: CommandInput }
  | { readonly row: number; readonly indicator: string; readonly problems: readonly Problem[] };

/** A workbook in which an office enters the figures of its targets: one row for each indicator, value, day and source to fill in. */
export async function figuresWorkbook(source: ReportSource): Promise<Uint8Array> {
  const { language, province, register } = source;
  const scopes = new Map(province.targets.map((it) => [it.id, it.scope]));
  const seen = new Set<string>();
  const rows = targetRows(source).filter((it) => {
    const key = `${it.indicator} ${scopes.get(it.target) ?? ""}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const cells = new Map<string, Partial<XlsxCell>>();
  const title =
    language === "vi" ? `Số liệu các chỉ tiêu: ${province.name.vi}` : `Figures of the targets: ${province.name.en}`;
  const how =
    language === "vi"
      ? "Điền các cột tô vàng. Mỗi số phải có ngày và nguồn. Số đã ghi không bị sửa: số mới ghi thêm, ngày mới nhất được dùng."
      : "Fill in the yellow columns. Each figure needs a day and a source. What was recorded stays: the latest day counts.";
  const grid: CellValue[][] = [title, how].map((it) => COLUMNS.map((_, index) => (index === 0 ? plainText(it) : null)));
  cells.set("0,0", { value: plainText(title), style: { font: { ...FONT, bold: true, size: 14 } } });
  cells.set("1,0", { value: plainText(how), style: { font: FONT } });
  const put = (row: number, key: Key, value: CellValue, look: Partial<XlsxCell>["style"]) => {
    (grid[row] ??= COLUMNS.map(() => null))[at(key)] = value;
    cells.set(`${row},${at(key)}`, { value, style: { font: FONT, border: BORDER, ...look } });
  };
  for (const column of COLUMNS) {
    put(FIRST_ROW - 1, column.key, column[language], {
      font: { ...FONT, bold: true },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: FILLED.includes(column.key) ? "FFE699" : "E7EDF3" } },
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    });
  }
  rows.forEach((it, index) => {
    const latest = it.estimate ?? it.lastYear ?? it.baseline;
    const values: Readonly<Record<Key, CellValue>> = {
      no: index + 1,
      name: plainText(it.name),
      unit: it.unit || unitWords(indicatorOf(it.indicator, province.indicators)?.unit ?? "", language) || null,
      known: latest === null ? null : latest.value,
      value: null,
      asOf: null,
      source: null,
      baseline: null,
      indicator: it.indicator,
      scope: scopes.get(it.target) ?? "province",
    };
    for (const { key } of COLUMNS) {
      const filled = FILLED.includes(key);
      put(FIRST_ROW + index, key, values[key], {
        alignment: { vertical: "top", wrapText: true },
        protection: { locked: !filled },
        ...(filled ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF9E5" } } } : {}),
        numFmt:
          key === "asOf" ? "dd/mm/yyyy" : key === "value" || key === "known" ? "#,##0.##" : key === "no" ? "0" : "@",
      });
    }
  });
  const last = Math.max(FIRST_ROW + 1, FIRST_ROW + rows.length);
  const over = (key: Key) =>
    `${String.fromCharCode(65 + at(key))}${FIRST_ROW + 1}:${String.fromCharCode(65 + at(key))}${last}`;
  const stamp = new Date(`${register.asOf}T00:00:00.000Z`);
  return writeXlsx({
    sheets: [
      {
        name: SHEET,
        columns: COLUMNS.map(({ width }) => ({ width })),
        rows: grid,
        cells,
        rowDefs: new Map(
          grid.map((row, index) => {
            const texts = COLUMNS.map(({ width }, column) => [String(row[column] ?? ""), width] as const);
            return [index, { height: index < FIRST_ROW - 1 ? 22 : heightOf(texts) }] as const;
          }),
        ),
        freezePane: { rows: FIRST_ROW, columns: 2 },
        protection: { sheet: true, formatColumns: true, formatRows: true },
        dataValidations: [
          {
            type: "decimal",
            operator: "between",
            formula1: "-1E+15",
            formula2: "1E+15",
            range: over("value"),
            allowBlank: true,
          },
        ],
        pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
      {
        name: KEYS,
        hidden: true,
        rows: [
          ["format", "province", "asOf"],
          [FORMAT, province.id, register.asOf],
        ],
      },
    ],
    properties: { title: plainText(title), creator: "kttt", created: stamp, modified: stamp },
    defaultFont: FONT,
  });
}

/**
 * Reads the figures which were filled in: for each row the command which records it, or what is wrong with it. The same row
 * read twice gives the same command with the same key. Nothing is executed here.
 *
 * @param on the day on which the figures are recorded
 * @throws KtttError `office/not-a-workbook`, `office/not-a-tracker`, `office/other-province`
 */
export async function readFigures(
  bytes: Uint8Array,
  source: ReportSource,
  on: LegalDate,
): Promise<readonly FigureRow[]> {
  const { language, province } = source;
  const book = await readWorkbook(bytes);
  const keys = book.sheets.find((it) => it.name === KEYS)?.rows[1];
  const sheet = book.sheets.find((it) => it.name === SHEET);
  if (!sheet || keys?.[0] !== FORMAT) throw new KtttError(officeProblem("office/not-a-tracker", [], {}));
  const found = wordsIn(keys[1] ?? null);
  if (found !== province.id) {
    throw new KtttError(officeProblem("office/other-province", [], { found, wanted: province.id }));
  }
  const actor = { agency: province.documents[0]?.monitor ?? province.id, person: null, role: "monitor" } as const;
  return sheet.rows.slice(FIRST_ROW, FIRST_ROW + MOST_ROWS).flatMap((row, index) => {
    const of = (key: Key): CellValue => row[at(key)] ?? null;
    if (FILLED.every((key) => wordsIn(of(key)) === "")) return [];
    return [readRow(FIRST_ROW + index + 1, of, language, { actor, on })];
  });
}

function readRow(
  row: number,
  of: (key: Key) => CellValue,
  language: Language,
  { actor, on }: Pick<CommandInput, "actor"> & { readonly on: LegalDate },
): FigureRow {
  const indicator = wordsIn(of("indicator"));
  const problems: Problem[] = [];
  const unclear = (key: Key, vi: string, en: string) => {
    const column = COLUMNS[at(key)]?.[language] ?? key;
    problems.push(officeProblem("office/row-unclear", [row, key], { row, column, what: language === "vi" ? vi : en }));
  };
  const value = of("value");
  const asOf = dayIn(of("asOf"));
  const words = wordsIn(of("source"));
  const scope = wordsIn(of("scope"));
  if (typeof value !== "number" || !Number.isFinite(value))
    unclear("value", "không phải là một số", "this is no number");
  if (asOf === null) unclear("asOf", "không phải là một ngày", "this is no day");
  if (words === "") unclear("source", "chưa nêu nguồn", "no source is named");
  if (typeof value !== "number" || asOf === null || problems.length > 0) return { row, indicator, problems };
  const baseline = wordsIn(of("baseline")) !== "";
  const parts = [indicator, scope, String(value), asOf, words, String(baseline)];
  const digest = createHash("sha256").update(parts.join("\u001F")).digest("hex").slice(0, 32);
  return {
    row,
    indicator,
    command: {
      type: "record-measurement",
      measurement: `${indicator}-${asOf}-${digest.slice(0, 8)}`,
      on,
      actor,
      idempotencyKey: `figures-${digest}`,
      indicator,
      ...(scope === "" ? {} : { scope }),
      value,
      asOf,
      source: words,
      ...(baseline ? { baseline } : {}),
    },
  };
}
