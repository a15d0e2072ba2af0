import type { ClassifiedRow, FieldRole, Fields } from "./classify-rows.js";
import { classifyRows, FIELD_ROLES } from "./classify-rows.js";
import { COLUMN_ROLES, type ColumnRole, type Columns, numbersColumns, repeatsHeading } from "./columns.js";
import { laidOut, PARTED, partedRow } from "./laid-out.js";
import { OPEN_NOTE } from "./open-note.js";
import { oneOf, says, wrongAnswer } from "./questions.js";
import { nameKey } from "./read-bodies.js";
import {
  bodiesOf,
  deadlineOf,
  type DraftTask,
  nameOfBody,
  partnersOf,
  rowField,
  type RowField,
  type RowFields,
  type RowReading,
  type TableReading,
  wordsOf,
} from "./row-fields.js";
import type { Cell, TableRow } from "./table.js";

/** A row of a table as a task, and what is still open about it. */
export interface ImportedTask {
  readonly table: number;
  readonly row: number;
  readonly task: DraftTask;
  /** Keys of the questions nobody has answered yet. */
  readonly open: readonly string[];
}

/** A section of the document: its tasks may go on in the next table. */
export interface Section {
  readonly numeral: string;
  readonly title: string;
  readonly place: string;
  readonly row: number | null;
  readonly leads: readonly string[];
  readonly open: readonly string[];
}

/** A row as a duty, with everything that belongs to it, before it is read. */
interface Duty {
  readonly row: number;
  readonly lines: readonly number[];
  readonly number: string | null;
  readonly fields: RowFields;
  readonly fits: boolean;
  readonly table: TableRow;
  /** The lead-in which stands above it: "2." above "2.1". */
  readonly under: Duty | null;
  readonly open: readonly string[];
}

/** What the tables of a file have in common. */
export interface DraftReading extends TableReading {
  readonly columns: Columns;
  /** Numerals and numbers taken already: a document may print one twice. */
  readonly places: Set<string>;
  readonly numbers: Set<string>;
  /** The file the table stands in, where it is not the document's own. */
  readonly otherFile: string | undefined;
}

export interface TableTasks {
  readonly tasks: readonly ImportedTask[];
  readonly sections: number;
  readonly section: Section;
}

const BULLET = /^[-+–—•]\s+/u;
const oneLine = (text: string) => text.replace(/\n/gu, " ");

/** The same numeral a second time gets `-b`: a document may print one twice. */
function placeOf(name: string, taken: Set<string>): string {
  const free = ["", ..."bcdefghijklmnopqrstuvwxyz"]
    .map((it) => (it === "" ? name : `${name}-${it}`))
    .find((it) => !taken.has(it));
  const place = free ?? `${name}-${taken.size}`;
  taken.add(place);
  return place;
}

function fieldsOf(fields: Fields): RowFields {
  return Object.fromEntries(
    FIELD_ROLES.flatMap((role) => {
      const field = fields[role];
      return field ? [[role, rowField(field)]] : [];
    }),
  );
}

/** The words of two cells of one column as one: names go on in a new line, sentences in the same. */
function joined(role: FieldRole, above: RowField | undefined, below: RowField | undefined): RowField | undefined {
  if (!above || !below || below.words === "") return above ?? below;
  if (above.words === "") return { ...below, cells: [...above.cells, ...below.cells] };
  const between = role === "lead" || role === "cooperating" ? "\n" : " ";
  return { ...above, words: above.words + between + below.words, cells: [...above.cells, ...below.cells] };
}

function goesOn(duty: Duty, { row }: TableRow, fields: RowFields): Duty {
  const whole = Object.fromEntries(
    FIELD_ROLES.flatMap((role) => {
      const field = joined(role, duty.fields[role], fields[role]);
      return field ? [[role, field]] : [];
    }),
  ) as RowFields;
  return { ...duty, lines: [...duty.lines, row], fields: whole };
}

/** What a page broke plainly goes on: a sentence which has not ended, then small letters. */
function plainlyGoesOn(duty: Duty | undefined, fields: RowFields, number: string): boolean {
  const before = duty?.fields.text?.words ?? "";
  const filled = FIELD_ROLES.filter((it) => (fields[it]?.words ?? "") !== "");
  return (
    number === "" &&
    before !== "" &&
    filled.includes("text") &&
    !/[.;:!?]["”)]?$/u.test(before) &&
    filled.every((it) => /^\p{Ll}/u.test(fields[it]?.words ?? "") && (duty?.fields[it]?.words ?? "") !== "")
  );
}

const isBlank = (field: RowField | undefined) => !field || (field.words === "" && field.mergedFrom === null);

/** Whether a row is only the lead-in of the rows below it. */
function isLeadIn(duty: Duty, next: Duty | undefined): boolean {
  const others = FIELD_ROLES.filter((it) => it !== "text" && it !== "note");
  const below = duty.number !== null && next?.number?.startsWith(`${duty.number}.`) === true;
  return below && others.every((it) => isBlank(duty.fields[it]));
}

/** The columns a person has said something about, the roles nobody knows asked for. */
export function decidedColumns(columns: Columns, rows: readonly TableRow[], reading: TableReading): Columns {
  const { ledger, table } = reading;
  const hidden = new Set(table.hiddenColumns);
  // In text a row with other cells than the heading is asked about as a whole.
  const width = table.aligned
    ? Math.max(columns.roles.length, ...rows.map((it) => it.cells.length))
    : columns.roles.length;
  const content = rows.filter(
    (it) => !columns.headings.includes(it) && !repeatsHeading(it, columns) && !numbersColumns(it),
  );
  const roles = Array.from({ length: width }, (_, column): ColumnRole | null => {
    const role = columns.roles[column] ?? null;
    const holders = content.filter((it) => (it.cells[column]?.text ?? "") !== "");
    const isHidden = hidden.has(column);
    if (holders.length === 0) ledger.read(...columns.headings.map((it) => it.cells[column]));
    if ((role !== null && !isHidden) || holders.length === 0) return role;
    // A title or a section over the whole width begins in a column which has a role.
    const name = columns.names[column] ?? "";
    const heading = columns.headings.map((it) => it.cells[column]);
    const key = `column:${name === "" ? `${column + 1}` : nameKey(name)}`;
    const kinds = COLUMN_ROLES.join(" | ");
    let answer: unknown;
    for (const { row } of holders) {
      answer = ledger.ask({
        key,
        kind: isHidden ? "hidden" : "column",
        about: "column",
        place: { table: table.index, row },
        text: {
          vi: `Cột ${column + 1} “${name}”${isHidden ? " bị ẩn" : ""} là cột gì? Trả lời: ${kinds} | bỏ.`,
          en: `What does column ${column + 1} “${name}”${isHidden ? ", which is hidden," : ""} hold? Answer: ${kinds} | drop.`,
        },
        suggestions: [...(isHidden ? ["đọc"] : []), "note", "bỏ"],
      });
    }
    const cells = [...heading, ...holders.map((it) => it.cells[column])];
    if (answer === undefined) {
      ledger.asked(...cells);
      return null;
    }
    ledger.read(...cells);
    if (says(answer, "drop")) return null;
    if (isHidden && says(answer, "read")) return role;
    const chosen = COLUMN_ROLES.find((it) => it === answer);
    if (!chosen) throw wrongAnswer(key, `${kinds} | bỏ / drop`);
    return chosen;
  });
  return { ...columns, roles };
}

/**
 * A number as it stands: but "2.1" right after "2.9" may be the 2.10 of which a spreadsheet, which took it for a quantity,
 * kept no zero. Then a person says which.
 */
function numberOf(number: string, above: string | null, { row, cells }: TableRow, { ledger, table }: DraftReading) {
  const last = (it: string) => it.slice(it.lastIndexOf(".") + 1);
  const head = number.slice(0, number.lastIndexOf(".") + 1);
  const next = `${Number(last(above ?? "")) + 1}`;
  const follows = head !== "" && above?.slice(0, above.lastIndexOf(".") + 1) === head;
  if (!follows || !next.endsWith("0") || next.replace(/0+$/u, "") !== last(number)) return { number, open: [] };
  const key = `number:${head}${next}`;
  const suggestions = [`${head}${next}`, number];
  const answer = ledger.ask({
    key,
    kind: "number",
    about: "number",
    place: { table: table.index, row },
    text: {
      vi: `Số “${number}” đứng sau “${above ?? ""}”: là ${head}${next} mà bảng tính bỏ số 0, hay đúng là ${number}?`,
      en: `The number “${number}” stands after “${above ?? ""}”: is it ${head}${next}, of which the sheet dropped the 0, or ${number} indeed?`,
    },
    suggestions,
  });
  if (answer === undefined) {
    ledger.asked(...cells.filter((it) => it.text === number));
    return { number, open: [key] };
  }
  const said = suggestions.find((it) => it === answer);
  if (said === undefined) throw wrongAnswer(key, suggestions.join(", "));
  return { number: said, open: [] };
}

/** The rows of a table as duties and sections, in their order; rows about which a person must decide are asked about. */
function dutiesOf(
  rows: readonly ClassifiedRow[],
  reading: DraftReading,
): readonly (Duty | { readonly section: ClassifiedRow })[] {
  const { ledger, table } = reading;
  const found: (Duty | { readonly section: ClassifiedRow })[] = [];
  const lastDuty = () => {
    const last = found.at(-1);
    return last && !("section" in last) ? last : undefined;
  };
  const add = (it: TableRow, number: string | null, fields: Fields, fits: boolean, open: readonly string[] = []) =>
    found.push({
      row: it.row,
      lines: [it.row],
      number,
      fields: fieldsOf(fields),
      fits,
      table: it,
      under: null,
      open,
    });
  for (const classified of rows) {
    const { is, table: row } = classified;
    if (row.hidden === true && is.kind !== "blank") {
      const key = `hidden:${table.name}:${row.row}`;
      const answer = ledger.ask({
        key,
        kind: "hidden",
        about: "row",
        place: { table: table.index, row: row.row },
        text: {
          vi: `Dòng ẩn: ${row.cells
            .map((it) => it.text)
            .filter((it) => it !== "")
            .join(" | ")}. Đọc hay bỏ?`,
          en: `A hidden row: ${row.cells
            .map((it) => it.text)
            .filter((it) => it !== "")
            .join(" | ")}. Read or drop it?`,
        },
        suggestions: ["đọc", "bỏ"],
      });
      const said = oneOf(key, answer, ["read", "drop"]);
      if (said === undefined) ledger.asked(...row.cells);
      if (said === "drop") ledger.read(...row.cells);
      if (said !== "read") continue;
    }
    if (is.kind === "heading") ledger.read(...row.cells);
    else if (is.kind === "section") found.push({ section: classified });
    else if (is.kind === "task") {
      ledger.read(row.cells[Math.max(0, reading.columns.roles.indexOf("number"))]);
      const { number, open } = numberOf(is.number, lastDuty()?.number ?? null, row, reading);
      add(row, number, is.fields, is.fits, open);
    } else if (is.kind === "unnumbered") {
      const last = lastDuty();
      const fields = fieldsOf(is.fields);
      const textColumn = reading.columns.roles.indexOf("text");
      const onlyText = row.cells.every((it, at) => it.text === "" || at === textColumn);
      const fits = table.aligned || onlyText || row.cells.length === reading.columns.roles.length;
      const key = `row:${nameKey(is.words).slice(0, 60)}`;
      const plain = fits && plainlyGoesOn(last, fields, is.number);
      const answer = plain
        ? (ledger.overruled(key) ?? "nối")
        : ledger.ask({
            key,
            kind: "row",
            about: "row",
            place: { table: table.index, row: row.row },
            text: {
              vi: `Dòng không có số thứ tự: “${is.words}”. Là phần tiếp của dòng ${last?.row ?? "–"}, là nhiệm vụ riêng, là tên mục, hay bỏ?`,
              en: `The row has no number: “${is.words}”. Does it go on from row ${last?.row ?? "–"}, is it a task of its own, the title of a section, or none?`,
            },
            suggestions: [...(last ? ["nối"] : []), "riêng", "mục", "bỏ"],
          });
      if (typeof answer === "object" && answer !== null) {
        const parts = answer as Readonly<Record<string, unknown>>;
        const { above, own } = partedRow(key, parts, reading);
        ledger.read(...row.cells);
        if (above && !last) throw wrongAnswer(key, "không có dòng nào ở trên / nothing stands above");
        if (above && last) found[found.length - 1] = goesOn(last, row, above);
        if (own) found.push({ row: row.row, lines: [row.row], ...own, fits: true, table: row, under: null, open: [] });
        continue;
      }
      const said = oneOf(key, answer, ["join", "separate", "section", "drop"]);
      const holdsMore = row.cells.some((it, at) => it.text !== "" && at !== textColumn);
      if (said === "join" && !fits && holdsMore) throw wrongAnswer(key, PARTED);
      if (said === undefined) {
        ledger.asked(...row.cells);
        if (last) found[found.length - 1] = { ...last, open: [...last.open, key] };
        continue;
      }
      ledger.read(
        ...(said === "separate" ? [row.cells[Math.max(0, reading.columns.roles.indexOf("number"))]] : row.cells),
      );
      if (said === "section")
        found.push({ section: { ...classified, is: { kind: "section", numeral: is.number, title: is.words } } });
      if (said === "separate") add(row, is.number === "" ? null : is.number, is.fields, fits);
      if (said === "join") {
        if (!last) throw wrongAnswer(key, "không có dòng nào ở trên / nothing stands above");
        found[found.length - 1] = goesOn(last, row, fields);
      }
    }
  }
  return found;
}

/** Reads one row which is a duty. */
function taskOf(duty: Duty, section: Section, reading: DraftReading): ImportedTask {
  const { columns, document, ledger, table } = reading;
  const name = [section.place, duty.number ?? `dong-${duty.row}`].filter((it) => it !== "").join(".");
  const place = placeOf(name, reading.numbers);
  const row: RowReading & DraftReading = { ...reading, row: duty.row, place, open: [...section.open, ...duty.open] };
  const fields = duty.fits
    ? duty.fields
    : laidOut({ cells: duty.table.cells, text: duty.fields.text }, row, columns.roles);
  const cellsOf = (role: FieldRole): readonly Cell[] => fields[role]?.cells ?? [];
  const bodyCell = (role: FieldRole) => ({ words: wordsOf(fields[role], role, row), cells: cellsOf(role) });
  const text = oneLine(wordsOf(fields.text, "text", row) ?? "").replace(BULLET, "");
  const bodies = columns.leadInSections
    ? { ...bodiesOf({ words: null, cells: [] }, bodyCell("cooperating"), row), leads: section.leads }
    : bodiesOf(bodyCell("lead"), bodyCell("cooperating"), row);
  const product = wordsOf(fields.product, "product", row);
  const time = deadlineOf(wordsOf(fields.deadline, "deadline", row), cellsOf("deadline"), row);
  const note = wordsOf(fields.note, "note", row);
  const named = [...bodies.leads, ...bodies.cooperating];
  const partners = partnersOf(text, named, cellsOf("text"), row);
  const lines = columns.leadInSections && section.row !== null ? [section.row, ...duty.lines] : duty.lines;
  const open = [...new Set(row.open)];
  const added =
    partners.length === 0
      ? []
      : [
          `${partners.map((it) => nameOfBody(it, row)).join(", ")}: được gọi tên trong câu (“phối hợp”), nên cũng là cơ quan phối hợp.`,
        ];
  const notes = [
    ...(open.length === 0 ? [] : [`${OPEN_NOTE} ${open.join("; ")}`]),
    ...(note === null ? [] : [oneLine(note)]),
    ...added,
  ];
  const sourceOf = (some: readonly number[]): DraftTask["source"] =>
    reading.otherFile === undefined
      ? { lines: [...some] }
      : { file: reading.otherFile, lines: [...some], note: `${table.name}, số dòng là dòng của bảng` };
  const under = duty.under?.fields.text?.words;
  const task: DraftTask = {
    id: document ? `${document.id}/${place}` : place,
    document: document?.id ?? "",
    origin: "annex",
    section: { numeral: section.numeral, title: section.title },
    number: duty.number,
    text,
    ...(duty.under && under !== undefined
      ? { under: { text: oneLine(under).replace(BULLET, ""), source: sourceOf(duty.under.lines) } }
      : {}),
    leads: [...bodies.leads],
    ...(bodies.joint ? { jointly: true as const } : {}),
    cooperating: [...bodies.cooperating, ...partners],
    product: product === null ? null : oneLine(product),
    ...time,
    act: columns.act,
    source: sourceOf(lines),
    ...(notes.length === 0 ? {} : { note: notes.join(" ") }),
  };
  ledger.read(...(duty.fields.text?.cells ?? []));
  return { table: table.index, row: duty.row, task, open };
}

/** Reads the rows of a table from its heading on: sections, and the duties in them. */
export function tableTasks(rows: readonly TableRow[], before: Section, reading: DraftReading): TableTasks {
  const { columns, ledger, table } = reading;
  const duties = dutiesOf(classifyRows(rows, columns, table.aligned), reading);
  const tasks: ImportedTask[] = [];
  const counted: { readonly section: Section; readonly said: number; readonly cells: readonly Cell[] }[] = [];
  let section = before;
  let leadIn: Duty | null = null;
  let sections = 0;
  duties.forEach((it, at) => {
    if ("section" in it) {
      const { is, table: row } = it.section;
      if (is.kind !== "section") return;
      sections += 1;
      leadIn = null;
      ledger.read(...row.cells);
      const count = /\((\d+)\s+nhiệm vụ\)\s*$/u.exec(is.title);
      const title = count ? is.title.slice(0, count.index).trim() : is.title;
      const place = placeOf(is.numeral, reading.places);
      const own: RowReading = { ...reading, row: row.row, place, open: [] };
      const cells = row.cells.filter((cell) => cell.text !== "");
      const leads = columns.leadInSections
        ? bodiesOf({ words: title, cells }, { words: null, cells: [] }, own).leads
        : [];
      section = { numeral: is.numeral, title, place, row: row.row, leads, open: own.open };
      if (count) counted.push({ section, said: Number(count[1]), cells });
      reading.above.clear();
      return;
    }
    const next = duties[at + 1];
    if (isLeadIn(it, next && !("section" in next) ? next : undefined)) {
      leadIn = it;
      ledger.read(...(it.fields.text?.cells ?? []), ...(it.fields.note?.cells ?? []));
      return;
    }
    const under =
      leadIn !== null && it.number?.startsWith(`${(leadIn as Duty).number ?? ""}.`) === true ? leadIn : null;
    if (under === null) leadIn = null;
    tasks.push(taskOf({ ...it, under }, section, reading));
  });
  for (const { cells, said, section: made } of counted) {
    const count = tasks.filter(
      (it) => it.task.section.numeral === made.numeral && it.task.section.title === made.title,
    ).length;
    if (count === said) continue;
    const answer = ledger.ask({
      key: `count:${made.place}`,
      kind: "count",
      about: "section",
      place: { table: table.index, row: made.row ?? 0 },
      text: {
        vi: `Mục ${made.numeral} ghi ${said} nhiệm vụ, bảng có ${count}.`,
        en: `Section ${made.numeral} says ${said} tasks; the table has ${count}.`,
      },
      suggestions: ["đúng"],
    });
    if (answer === undefined) ledger.asked(...cells);
  }
  return { tasks, sections, section };
}
