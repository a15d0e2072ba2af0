import { KtttError, isKtttError, problem, type Bilingual, type Problem } from "@kttt/core/errors";
import { type PlanDocument, type Province } from "@kttt/core/province";
import { type ColumnRole, COLUMN_ROLES, type Columns, columnsOf } from "./columns.js";
import { idleAnswers } from "./idle-answers.js";
import type { BodyRest } from "./import-rest.js";
import { importProblem } from "./errors.js";
import type { Decisions } from "./decisions.js";
import { type CellFate, type ImportQuestion, type Ledger, newLedger, says, wrongAnswer } from "./questions.js";
import { bodyNames } from "./read-bodies.js";
import type { Source } from "./read-source.js";
import type { BodyStub } from "./row-fields.js";
import type { Cell, Table, TableRow } from "./table.js";
import { decidedColumns, type DraftReading, type ImportedTask, type Section, tableTasks } from "./table-tasks.js";

export interface ImportOptions {
  /** Whose roster the bodies stand in. Without it bodies are taken as they are printed. */
  readonly province?: Province;
  /** Id of the document the tables belong to; the only one of the province where it is left out. */
  readonly document?: string;
  /** Only this table, by its number or name. */
  readonly table?: string;
  /** What a person has answered before. */
  readonly decisions?: Decisions;
}

/** What one table of the file came to. */
export interface TableOutcome {
  readonly index: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether its rows were read as tasks. */
  readonly read: boolean;
  /** Why it was not read, or what is worth knowing of how it was. */
  readonly why: Bilingual;
}

/** A cell which no task, heading or question holds. */
export interface UnreadCell {
  readonly table: number;
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly text: string;
}

/** One cell which holds words, and what became of it. */
export interface AccountedCell extends UnreadCell {
  readonly fate: CellFate | "unread";
}

/** What a file comes to. */
export interface ImportResult {
  readonly file: string;
  readonly tables: readonly TableOutcome[];
  readonly tasks: readonly ImportedTask[];
  /** What a person must decide, in the order of the rows. */
  readonly questions: readonly ImportQuestion[];
  /** Every cell which holds words, once, in the order of the tables. */
  readonly cells: readonly AccountedCell[];
  /** Cells nobody has read or asked about, and what belongs to a cell beside its words (a footnote, hidden words). */
  readonly unread: readonly UnreadCell[];
  /** Bodies the tables name which the roster does not have. */
  readonly stubs: readonly BodyStub[];
  /** Decisions which answer nothing any more. */
  readonly idle: readonly string[];
  readonly sections: number;
  /** Of running text: what it holds beside duties, as a person has confirmed it. */
  readonly rest?: BodyRest;
  readonly problems: readonly Problem[];
}

const widthOf = (table: Table) => Math.max(0, ...table.rows.map((it) => it.cells.length));
const fullWidth = (table: Table) =>
  Math.max(0, ...table.rows.map((it) => it.cells.findLastIndex((cell) => cell.text !== "") + 1));

function documentOf({ document, province }: ImportOptions): PlanDocument | null {
  if (!province) return null;
  const [only] = province.documents;
  if (document === undefined && province.documents.length === 1 && only) return only;
  const found = province.documents.find((it) => it.id === document);
  if (found) return found;
  throw new KtttError(problem("province/unknown-document", ["document"], { id: document ?? "" }));
}

/** What is to be done with a table. */
type Plan =
  | { readonly kind: "tasks"; readonly columns: Columns; readonly from: number; readonly continued: boolean }
  | { readonly kind: "unread" | "asked" | "dropped"; readonly why: Bilingual };

const NUMBERED = /^(?:\d+(?:\.\d+)*[a-zđ]?|[IVXLC]+|[A-ZĐ])[.)]?$/u;

/** Whether a table without a heading has rows like those of the table before. */
function looksContinued(table: Table, columns: Columns): boolean {
  const at = Math.max(0, columns.roles.indexOf("number"));
  return table.rows.some(
    (it) =>
      NUMBERED.test(it.cells[at]?.text ?? "") && it.cells.some((cell, column) => column !== at && cell.text !== ""),
  );
}

function givenColumns(answer: object, key: string, table: Table): Plan {
  const { columns, from } = answer as { readonly columns?: unknown; readonly from?: unknown };
  const roles: readonly unknown[] = Array.isArray(columns) ? columns : [];
  const strange = roles.find((it) => it !== null && !(COLUMN_ROLES as readonly unknown[]).includes(it));
  // Rows before `from` are no tasks: a row which the table does not have would make all of them none, or none of them.
  const first = from === undefined ? 0 : table.rows.findIndex((it) => it.row >= Number(from));
  if (strange !== undefined || !roles.includes("text") || first < 0) {
    throw wrongAnswer(key, `{ columns: [${COLUMN_ROLES.join(", ")}], from: 1 }`);
  }
  const made: Columns = {
    roles: roles as readonly (ColumnRole | null)[],
    names: roles.map((it) => String(it ?? "")),
    leadInSections: false,
    act: "complete",
    headings: [],
  };
  return { kind: "tasks", columns: made, from: first, continued: false };
}

const beginOf = (table: Table) => ({ table: table.index, row: table.rows[0]?.row ?? 1 });

function planFor(table: Table, before: Columns | null, ledger: Ledger): Plan {
  const key = `table:${table.name}`;
  const given = ledger.overruled(key);
  if (says(given, "drop")) return { kind: "dropped", why: { vi: "bỏ theo quyết định", en: "dropped by a decision" } };
  if (typeof given === "object" && given !== null) return givenColumns(given, key, table);
  const own = columnsOf(table);
  const from = own ? table.rows.findIndex((it) => it === own.headings[0]) : 0;
  if (table.hidden === true && !says(given, "read")) {
    if (given !== undefined) throw wrongAnswer(key, "đọc, bỏ / read, drop");
    ledger.ask({
      key,
      kind: "hidden",
      about: "table",
      place: beginOf(table),
      text: {
        vi: `Trang “${table.name}” bị ẩn. Đọc hay bỏ?`,
        en: `The sheet “${table.name}” is hidden. Read or drop it?`,
      },
      suggestions: ["đọc", "bỏ"],
    });
    return { kind: "asked", why: { vi: "trang ẩn, chờ quyết định", en: "a hidden sheet, waiting for a decision" } };
  }
  if (own) return { kind: "tasks", columns: own, from, continued: false };
  if (before && says(given, "continued")) return { kind: "tasks", columns: before, from: 0, continued: true };
  if (given !== undefined && !says(given, "read"))
    throw wrongAnswer(key, "tiếp, bỏ, { columns: […] } / continued, drop, { columns: […] }");
  const none: Bilingual = { vi: "không có dòng tiêu đề của bảng nhiệm vụ", en: "no heading of a table of tasks" };
  if (!before || !looksContinued(table, before)) return { kind: "unread", why: none };
  if (fullWidth(table) === before.roles.length || (table.aligned && widthOf(table) === before.roles.length)) {
    return { kind: "tasks", columns: before, from: 0, continued: true };
  }
  ledger.ask({
    key,
    kind: "table",
    about: "table",
    place: beginOf(table),
    text: {
      vi: `Bảng “${table.name}” không có tiêu đề, có ${widthOf(table)} cột, bảng trước có ${before.roles.length}. Là phần tiếp, hay bỏ? Có thể ghi các cột: { columns: [number, text, …] }.`,
      en: `The table “${table.name}” has no heading and ${widthOf(table)} columns, the one before has ${before.roles.length}. Does it go on, or is it none? Its columns may be written: { columns: [number, text, …] }.`,
    },
    suggestions: ["tiếp", "bỏ"],
  });
  return {
    kind: "asked",
    why: { vi: "không có tiêu đề, chờ quyết định", en: "without a heading, waiting for a decision" },
  };
}

/** Rows above the heading: a title in one cell is read, anything else is left to be listed. */
function titleOf(rows: readonly TableRow[], ledger: Ledger): string {
  const titles = rows.flatMap((row) => {
    const filled = row.cells.filter((it) => it.text !== "");
    const [only, more] = filled;
    if (!only || more || row.hidden === true) return [];
    ledger.read(only);
    return [only.text.replace(/\n/gu, " ")];
  });
  return titles.join(" ");
}

/** A table with the scanning errors mended which the document itself lists by line. */
function corrected(table: Table, document: PlanDocument): Table {
  const corrections = document.source.corrections ?? [];
  const mended = (cell: Cell, row: number): Cell => {
    const own = corrections.filter((it) => it.line === row && cell.text.includes(it.printed));
    return { ...cell, text: own.reduce((text, it) => text.replaceAll(it.printed, it.corrected), cell.text) };
  };
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((it) => mended(it, row.row)) })),
  };
}

/** What belongs to cells beside their words; a person who drops one says so by `aside:<table>:<row>`. */
function asidesOf(table: Table, ledger: Ledger): readonly UnreadCell[] {
  return table.rows.flatMap(({ cells, row }) =>
    cells.flatMap((cell, at) => {
      const asides = cell.asides ?? [];
      if (asides.length > 0 && says(ledger.overruled(`aside:${table.name}:${row}`), "drop")) return [];
      return asides.map((text) => ({ table: table.index, row, column: at + 1, text }));
    }),
  );
}

function newSection(title: string): Section {
  return { numeral: "", title, place: "", row: null, leads: [], open: [] };
}

/**
 * Turns every table of a file into draft tasks of a document. What a table says plainly is taken over; what it leaves blank,
 * misspells or breaks becomes a question with its row, and stays open in the draft until a person has answered. Every cell
 * which holds words is read, asked about, or listed as unread: in exactly one of the three.
 *
 * @throws KtttError `import/no-table` where the named table is not there, `import/wrong-answer`; `province/unknown-document`
 */
export function importSource(source: Source, options: ImportOptions = {}): ImportResult {
  const { decisions } = options;
  try {
    return imported(source, options);
  } catch (error) {
    if (!isKtttError(error) || !decisions) throw error;
    // An answer which cannot be used stands in a file: say where.
    throw new KtttError(
      error.problems.map((it) => {
        const line = decisions.lines.get(String(it.params["key"]));
        return line === undefined ? it : { ...it, params: { ...it.params, file: decisions.file, line } };
      }),
    );
  }
}

function imported(source: Source, options: ImportOptions): ImportResult {
  const { decisions, province } = options;
  const document = documentOf(options);
  const ownFile = !document || source.file === document.source.file;
  const tables = source.tables
    .filter((it) => options.table === undefined || String(it.index) === options.table || it.name === options.table)
    .map((it) => (ownFile && document ? corrected(it, document) : it));
  if (options.table !== undefined && tables.length === 0) {
    throw new KtttError(importProblem("import/no-table", [source.file]));
  }
  const ledger = newLedger(decisions?.answers ?? {});
  const shared = {
    document,
    names: province && document ? bodyNames(province, document) : null,
    ledger,
    above: new Map(),
    stubs: new Map<string, BodyStub>(),
    places: new Set<string>(),
    numbers: new Set<string>(),
    otherFile: ownFile ? undefined : source.file,
  };
  const outcomes: TableOutcome[] = [];
  const tasks: ImportedTask[] = [];
  let sections = 0;
  let before: { readonly columns: Columns; readonly section: Section } | null = null;
  for (const table of tables) {
    const outcome = { index: table.index, name: table.name, rows: table.rows.length, columns: widthOf(table) };
    const plan = planFor(table, before?.columns ?? null, ledger);
    if (plan.kind !== "tasks") {
      const cells = table.rows.flatMap((it) => it.cells);
      if (plan.kind === "asked") ledger.asked(...cells);
      if (plan.kind === "dropped") ledger.read(...cells);
      outcomes.push({ ...outcome, read: false, why: plan.why });
      continue;
    }
    const title = titleOf(table.rows.slice(0, plan.from), ledger);
    const rows = table.rows.slice(plan.from);
    const reading: DraftReading = { ...shared, table, columns: plan.columns };
    const columns = decidedColumns(plan.columns, rows, reading);
    ledger.read(...columns.headings.flatMap((it) => it.cells.filter((_, at) => columns.roles[at] !== null)));
    if (!plan.continued) shared.above.clear();
    const section = plan.continued && before ? before.section : newSection(title === "" ? table.name : title);
    const made = tableTasks(rows, section, { ...reading, columns });
    before = { columns, section: made.section };
    tasks.push(...made.tasks);
    sections += made.sections;
    const goesOn = { vi: "phần tiếp của bảng trước", en: "goes on from the table before" };
    outcomes.push({ ...outcome, read: true, why: plan.continued ? goesOn : { vi: title, en: title } });
  }
  const accounted = tables.flatMap((table) =>
    table.rows.flatMap(({ cells, row }) =>
      cells.flatMap((cell, at): readonly AccountedCell[] =>
        cell.text === ""
          ? []
          : [{ table: table.index, row, column: at + 1, text: cell.text, fate: ledger.fateOf(cell) ?? "unread" }],
      ),
    ),
  );
  return {
    file: source.file,
    tables: outcomes,
    tasks,
    questions: ledger.open(),
    cells: accounted,
    unread: [
      ...accounted.flatMap(({ fate, ...cell }) => (fate === "unread" ? [cell] : [])),
      ...tables.flatMap((it) => asidesOf(it, ledger)),
    ],
    stubs: [...shared.stubs.values()].sort((a, b) => a.id.localeCompare(b.id)),
    idle: ledger.idle(),
    sections,
    problems: [
      ...source.problems,
      ...idleAnswers(ledger, decisions),
      ...(outcomes.some((it) => it.read) ? [] : [importProblem("import/no-table", [source.file])]),
    ],
  };
}
