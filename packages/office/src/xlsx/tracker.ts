import {
  bodyName,
  type CommandInput,
  dutyList,
  KtttError,
  type Language,
  type LegalDate,
  type Problem,
} from "@kttt/core";
import { createHash } from "node:crypto";
import { type Cell as XlsxCell, type CellValue, writeXlsx, type WriteSheet } from "hucre/xlsx";
import { officeProblem } from "../errors.js";
import { plainText } from "../plain-text.js";
import { dayIn, wordsIn } from "./cell-values.js";
import { heightOf } from "./row-height.js";
import { CLASS_WORDS, dutyWords } from "../tables/duties.js";
import { orderedIn, type ReportSource } from "../tables/report-source.js";
import { word } from "../tables/words.js";
import { readWorkbook } from "../bounded-package.js";

const SHEET = "theo_doi";
const KEYS = "kttt";
const FORMAT = "kttt.tracker/1";
/** The rows of the sheet before the first duty: title, explanation, head. */
const FIRST_ROW = 3;
const MOST_ROWS = 20_000;

/** What a body can say of a duty in the tracker. */
export const TRACKER_ACTS = ["start", "report", "raise-obstacle"] as const;
export type TrackerAct = (typeof TRACKER_ACTS)[number];

const ACT_WORDS: Readonly<Record<TrackerAct, { readonly vi: string; readonly en: string }>> = {
  start: { vi: "Bắt đầu thực hiện", en: "Start" },
  report: { vi: "Báo cáo kết quả", en: "Report" },
  "raise-obstacle": { vi: "Nêu khó khăn, vướng mắc", en: "Raise an obstacle" },
};
const NIL = { vi: "Có", en: "Yes" } as const;

const COLUMNS = [
  { key: "no", vi: "STT", en: "No.", width: 5 },
  { key: "text", vi: "Nội dung nhiệm vụ", en: "Duty", width: 50 },
  { key: "body", vi: "Chủ trì", en: "Lead", width: 26 },
  { key: "ordered", vi: "Văn bản giao", en: "Ordered in", width: 24 },
  { key: "lastDay", vi: "Thời hạn", en: "Last day", width: 12 },
  { key: "standing", vi: "Tình trạng", en: "Standing", width: 18 },
  { key: "act", vi: "Việc làm (chọn)", en: "Act (choose)", width: 22 },
  { key: "on", vi: "Ngày văn bản", en: "Day of the paper", width: 13 },
  { key: "number", vi: "Số văn bản", en: "Number", width: 16 },
  { key: "words", vi: "Nội dung", en: "Words", width: 36 },
  { key: "nil", vi: "Không phát sinh", en: "Nothing to report", width: 12 },
  { key: "id", vi: "Mã (không sửa)", en: "Id (leave alone)", width: 24 },
  { key: "version", vi: "Phiên bản (không sửa)", en: "Version (leave alone)", width: 10 },
] as const;
type Key = (typeof COLUMNS)[number]["key"];
const FILLED: readonly Key[] = ["act", "on", "number", "words", "nil"];
const at = (key: Key) => COLUMNS.findIndex((it) => it.key === key);
const letter = (key: Key) => String.fromCharCode(65 + at(key));

const LINE = { style: "thin", color: { rgb: "808080" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const FONT = { name: "Times New Roman", size: 11 } as const;

/**
 * A workbook which goes out to the bodies and comes back: one row for each open duty, with columns to fill in (act, day,
 * number, words), each with a list or a check, and keys which are locked. The sheet's protection has no password: it keeps
 * slips out, not intent; what comes back is judged like any other command.
 *
 * @returns the bytes, the same for the same log, day and language
 */
export async function trackerWorkbook(source: ReportSource): Promise<Uint8Array> {
  const { body, language, province, register } = source;
  const open = dutyList(register, province, body === undefined ? {} : { body }).filter((it) =>
    ["assigned", "inProgress", "overdue"].includes(it.status),
  );
  const cells = new Map<string, Partial<XlsxCell>>();
  const grid: CellValue[][] = [];
  const put = (row: number, key: Key, value: CellValue, look: Partial<XlsxCell>["style"]) => {
    (grid[row] ??= COLUMNS.map(() => null))[at(key)] = value;
    cells.set(`${row},${at(key)}`, { value, style: { font: FONT, border: BORDER, ...look } });
  };
  const title = body === undefined ? province.name[language] : bodyName(province, body, language);
  const heading = language === "vi" ? `Bảng theo dõi nhiệm vụ: ${title}` : `Tracker of duties: ${title}`;
  const how =
    language === "vi"
      ? "Điền các cột tô vàng rồi gửi lại tệp này. Mỗi dòng một việc; để trống dòng không có gì mới."
      : "Fill in the yellow columns and send this file back. One act a row; leave a row empty where nothing is new.";
  for (const [row, text] of [heading, how].entries()) {
    grid[row] = COLUMNS.map((_, index) => (index === 0 ? plainText(text) : null));
    cells.set(`${row},0`, {
      value: plainText(text),
      style: { font: { ...FONT, bold: row === 0, size: row === 0 ? 14 : 11 } },
    });
  }
  for (const column of COLUMNS) {
    put(FIRST_ROW - 1, column.key, column[language], {
      font: { ...FONT, bold: true },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: FILLED.includes(column.key) ? "FFE699" : "E7EDF3" } },
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    });
  }
  open.forEach((line, index) => {
    const row = FIRST_ROW + index;
    const state = register.obligations.get(line.obligation);
    const values: Readonly<Record<Key, CellValue>> = {
      no: index + 1,
      text: plainText(dutyWords(line, language)),
      body: plainText(bodyName(province, line.body, language)),
      ordered: state ? plainText(orderedIn(state.obligation, source)) : null,
      lastDay: line.dueOn === null ? word("noDayPrinted", language) : new Date(`${line.dueOn}T00:00:00.000Z`),
      standing: word(CLASS_WORDS[line.class], language),
      act: null,
      on: null,
      number: null,
      words: null,
      nil: null,
      id: line.obligation,
      version: state?.version ?? 0,
    };
    for (const { key } of COLUMNS) {
      const filled = FILLED.includes(key);
      put(row, key, values[key], {
        alignment: { vertical: "top", wrapText: true, ...(key === "no" ? { horizontal: "center" as const } : {}) },
        protection: { locked: !filled },
        ...(filled ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFF9E5" } } } : {}),
        numFmt: key === "on" || key === "lastDay" ? "dd/mm/yyyy" : key === "no" || key === "version" ? "0" : "@",
      });
    }
  });
  const last = Math.max(FIRST_ROW + 1, FIRST_ROW + open.length);
  const over = (key: Key) => `${letter(key)}${FIRST_ROW + 1}:${letter(key)}${last}`;
  const acts = TRACKER_ACTS.map((it) => ACT_WORDS[it][language]);
  const sheet: WriteSheet = {
    name: SHEET,
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows: grid,
    cells,
    rowDefs: new Map(
      grid.map((row, index) => [index, { height: index < FIRST_ROW - 1 ? 22 : heightOf(textsOf(row)) }] as const),
    ),
    freezePane: { rows: FIRST_ROW, columns: 2 },
    autoFilter: { range: `A${FIRST_ROW}:${letter("version")}${last}` },
    protection: { sheet: true, autoFilter: true, sort: true, formatColumns: true, formatRows: true },
    dataValidations: [
      // Names of the hidden sheet's lists, not the lists themselves: these may hold 255 characters at most.
      { type: "list", formula1: `${KEYS}!$A$2:$A$${TRACKER_ACTS.length + 1}`, range: over("act"), allowBlank: true },
      { type: "list", formula1: `${KEYS}!$B$2:$B$2`, range: over("nil"), allowBlank: true },
      {
        type: "date",
        operator: "lessThanOrEqual",
        formula1: String(serialOf(register.asOf) + 366),
        range: over("on"),
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: language === "vi" ? "Ngày không hợp lệ" : "No valid day",
        errorMessage: language === "vi" ? "Ghi ngày dạng 30/9/2024." : "Write a day such as 30/9/2024.",
      },
    ],
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
  const keys: WriteSheet = {
    name: KEYS,
    hidden: true,
    rows: [
      ["act", "nil", "format", "province", "asOf", "language"],
      ...TRACKER_ACTS.map((_, index): CellValue[] => [
        acts[index] ?? null,
        index === 0 ? NIL[language] : null,
        index === 0 ? FORMAT : null,
        index === 0 ? province.id : null,
        index === 0 ? register.asOf : null,
        index === 0 ? language : null,
      ]),
    ],
  };
  const stamp = new Date(`${register.asOf}T00:00:00.000Z`);
  return writeXlsx({
    sheets: [sheet, keys],
    properties: { title: plainText(heading), creator: "kttt", created: stamp, modified: stamp },
    defaultFont: FONT,
  });
}

/** The texts of a row, each with the width of its column; a day takes one line. */
function textsOf(row: readonly CellValue[]): readonly (readonly [string, number])[] {
  return COLUMNS.map(({ width }, index) => {
    const value = row[index] ?? null;
    return [value === null || value instanceof Date ? "" : String(value), width] as const;
  });
}

/** The serial day of a workbook: days since 30/12/1899. */
function serialOf(day: LegalDate): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** A row of a tracker which came back. */
export type TrackerRow =
  | { readonly row: number; readonly obligation: string; readonly body: string; readonly command: CommandInput }
  | { readonly row: number; readonly obligation: string; readonly problems: readonly Problem[] };

function actOf(words: string): TrackerAct | null {
  const wanted = words.toLocaleLowerCase("vi");
  const names = (it: TrackerAct) =>
    [it, ACT_WORDS[it].vi, ACT_WORDS[it].en].map((name) => name.toLocaleLowerCase("vi"));
  return TRACKER_ACTS.find((it) => names(it).includes(wanted)) ?? null;
}

/** A key from what the row says: the same row sent twice is one command. */
function keyOf(parts: readonly string[]): string {
  return `tracker-${createHash("sha256").update(parts.join("\u001F")).digest("hex").slice(0, 32)}`;
}

/**
 * Reads a tracker which came back: for each row somebody filled in either the command it stands for, or what is wrong with
 * it. A row whose duty has moved on since the tracker was written is a problem (`office/row-moved-on`) and overwrites
 * nothing; one which was imported before gives the same command with the same key again, which the engine carries out once.
 * Nothing is executed here.
 *
 * @throws KtttError `office/not-a-workbook`, `office/not-a-tracker`, `office/other-province`
 */
export async function readTracker(bytes: Uint8Array, source: ReportSource): Promise<readonly TrackerRow[]> {
  const { language, province, register } = source;
  const book = await readWorkbook(bytes);
  const keys = book.sheets.find((it) => it.name === KEYS)?.rows[1];
  const sheet = book.sheets.find((it) => it.name === SHEET);
  if (!sheet || keys?.[2] !== FORMAT) throw new KtttError(officeProblem("office/not-a-tracker", [], {}));
  const found = wordsIn(keys[3] ?? null);
  if (found !== province.id) {
    throw new KtttError(officeProblem("office/other-province", [], { found, wanted: province.id }));
  }
  const sent = new Set(source.events.flatMap((it) => (it.idempotencyKey === null ? [] : [it.idempotencyKey])));
  // What time brought (a day which passed) is nobody's act: it makes no conflict.
  const acts = source.events.filter((it) => it.province === province.id && it.actor.role !== "engine");
  const actsSince = (id: string, version: number) =>
    acts.filter((it) => it.stream === `${province.id}/obligation/${id}` && it.version > version).length;
  return sheet.rows.slice(FIRST_ROW, FIRST_ROW + MOST_ROWS).flatMap((cells, index) => {
    const of = (key: Key): CellValue => cells[at(key)] ?? null;
    if (FILLED.every((key) => wordsIn(of(key)) === "")) return [];
    return [readRow(FIRST_ROW + index + 1, of, { actsSince, language, register, sent })];
  });
}

interface Known {
  readonly language: Language;
  readonly register: ReportSource["register"];
  readonly sent: ReadonlySet<string>;
  /** How many acts of people the stream of a duty holds after a version. */
  readonly actsSince: (obligation: string, version: number) => number;
}

function readRow(row: number, of: (key: Key) => CellValue, { actsSince, language, register, sent }: Known): TrackerRow {
  const obligation = wordsIn(of("id"));
  const state = register.obligations.get(obligation);
  if (!state)
    return { row, obligation, problems: [officeProblem("office/row-not-known", [row], { row, id: obligation })] };
  const problems: Problem[] = [];
  const unclear = (key: Key, vi: string, en: string) => {
    const column = COLUMNS[at(key)]?.[language] ?? key;
    problems.push(officeProblem("office/row-unclear", [row, key], { row, column, what: language === "vi" ? vi : en }));
  };
  const act = actOf(wordsIn(of("act")));
  const on = dayIn(of("on"));
  const words = wordsIn(of("words"));
  if (act === null) unclear("act", "chưa chọn việc làm trong danh sách", "no act of the list is chosen");
  if (on === null) unclear("on", "không phải là một ngày", "this is no day");
  if (act === "raise-obstacle" && words === "")
    unclear("words", "chưa nêu khó khăn gì", "the obstacle is not described");
  const nil = wordsIn(of("nil"));
  if (act === null || on === null || problems.length > 0) return { row, obligation, problems };
  const number = wordsIn(of("number"));
  const idempotencyKey = keyOf([obligation, act, on, number, words, nil]);
  const changes = actsSince(obligation, Number(of("version") ?? 0));
  if (!sent.has(idempotencyKey) && changes > 0) {
    return {
      row,
      obligation,
      problems: [officeProblem("office/row-moved-on", [row], { row, id: obligation, changes })],
    };
  }
  const actor = { agency: state.body, person: null, role: "lead" } as const;
  const common = { obligation, on, actor, idempotencyKey };
  const command: CommandInput =
    act === "start"
      ? { type: "start", ...common }
      : act === "report"
        ? {
            type: "report",
            ...common,
            ...(number === "" ? {} : { documentNumber: number }),
            ...(words === "" ? {} : { summary: words }),
            ...(nil === "" ? {} : { nil: true }),
          }
        : { type: "raise-obstacle", ...common, obstacle: idempotencyKey, text: words };
  return { row, obligation, body: state.body, command };
}
