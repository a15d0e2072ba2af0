import { kitProblem } from "../errors.js";
import { isKtttError, KtttError, problem, renderProblem } from "@kttt/core/errors";
import { documentSpan, type PlanDocument, type Province, type ProvinceInput } from "@kttt/core/province";
import { type Deadline, parseDeadline } from "@kttt/core/time";
import { type ClassifiedRow, classifyRows, type FieldCell, type Fields } from "./classify-rows.js";
import { type ColumnRole, columnsOf } from "./columns.js";
import { OPEN_NOTE } from "./open-note.js";
import { type Answers, type ImportQuestion, type QuestionList, questionList, says } from "./questions.js";
import { bodyNames, type BodyNames, nameKey, partnersIn, readBodies } from "./read-bodies.js";
import type { Table } from "./table.js";

export type DraftTask = ProvinceInput["tasks"][number];

/** A row of a table as a task, and what is still open about it. */
export interface ImportedTask {
  readonly row: number;
  readonly task: DraftTask;
  /** Keys of the questions nobody has answered yet. */
  readonly open: readonly string[];
}

/** What a table comes to. */
export interface ImportResult {
  readonly table: string;
  readonly tasks: readonly ImportedTask[];
  /** What a person must decide, in the order of the rows. */
  readonly questions: readonly ImportQuestion[];
  /** Decisions which answer nothing any more. */
  readonly idle: readonly string[];
  readonly sections: number;
  /** Rows of every kind, the heading included. */
  readonly rows: number;
}

export interface ImportOptions {
  readonly province: Province;
  /** Id of the document the table belongs to. */
  readonly document: string;
  /** The file the table stands in, as `source.file`; left out where it is the document's own. */
  readonly file?: string;
  readonly answers?: Answers;
}

interface Section {
  readonly numeral: string;
  readonly title: string;
  readonly place: string;
  readonly row: number | null;
  readonly leads: readonly string[];
  readonly open: readonly string[];
}

const FIELD_WORDS: Readonly<Record<keyof Fields, { readonly vi: string; readonly en: string }>> = {
  text: { vi: "nhiệm vụ", en: "the task" },
  lead: { vi: "cơ quan chủ trì", en: "the lead" },
  cooperating: { vi: "cơ quan phối hợp", en: "the cooperating bodies" },
  product: { vi: "sản phẩm", en: "the product" },
  deadline: { vi: "thời gian", en: "the time" },
};

/** Everything the rows of one table are read with. */
interface Reading {
  readonly document: PlanDocument;
  readonly names: BodyNames;
  readonly questions: QuestionList;
  readonly year: number;
  /** The last words of each column above. */
  readonly above: Map<keyof Fields, { readonly words: string; readonly row: number }>;
}

/** One row, and the questions it raises. */
interface RowReading extends Reading {
  readonly row: number;
  readonly place: string;
  readonly open: string[];
}

function ask(reading: RowReading, question: Omit<ImportQuestion, "rows">): unknown {
  const answer = reading.questions.ask({ ...question, rows: [reading.row] });
  if (answer === undefined) reading.open.push(question.key);
  return answer;
}

function wrongAnswer(key: string, what: string): KtttError {
  return new KtttError(kitProblem("import/wrong-answer", [key], { key, what }));
}

/** The words of a cell, a blank or merged one as a person has decided; `null` for nothing. */
function wordsOf(cell: FieldCell | null, field: keyof Fields, reading: RowReading): string | null {
  if (cell === null) return null;
  if (cell.text !== "") {
    reading.above.set(field, { words: cell.text, row: reading.row });
    return cell.text;
  }
  const above = reading.above.get(field);
  const name = FIELD_WORDS[field];
  const merged = cell.mergedFrom;
  const key = `blank:${reading.place}:${field}`;
  const shown = above
    ? { vi: ` (trên: “${above.words}”, dòng ${above.row})`, en: ` (above: “${above.words}”, row ${above.row})` }
    : null;
  const answer = ask(reading, {
    key,
    kind: "blank",
    text:
      merged === null
        ? { vi: `Ô ${name.vi} để trống${shown?.vi ?? ""}.`, en: `The cell of ${name.en} is blank${shown?.en ?? ""}.` }
        : {
            vi: `Ô ${name.vi} gộp với dòng ${merged}${shown?.vi ?? ""}.`,
            en: `The cell of ${name.en} is merged with row ${merged}${shown?.en ?? ""}.`,
          },
    suggestions: above ? ["như trên", "để trống"] : ["để trống"],
  });
  if (answer === undefined || says(answer, "empty")) return null;
  if (says(answer, "above")) {
    if (!above) throw wrongAnswer(key, "không có dòng nào ở trên / nothing stands above");
    return above.words;
  }
  if (typeof answer !== "string") throw wrongAnswer(key, "cần chữ / words are needed");
  return answer;
}

/** The bodies a cell's words name, unknown ones as a person has decided. */
function bodiesOf(words: string | null, reading: RowReading): readonly string[] {
  if (words === null) return [];
  const { ids, unknown } = readBodies(words, reading.names);
  const known = new Set([...reading.names.byKey.values()].flat());
  const decided = unknown.flatMap(({ near, words: printed }) => {
    const key = `agency:${nameKey(printed)}`;
    const suggestions = near.map((it) => it.id);
    const like = near.map((it) => `${it.id} (${it.name})`).join(", ");
    const answer = ask(reading, {
      key,
      kind: "agency",
      text: {
        vi: `“${printed}” không phải tên cơ quan nào${like === "" ? "" : `; gần giống: ${like}`}. Cơ quan mới: khai báo ở src/agencies.ts, dựng lại gói, rồi nhập lại.`,
        en: `“${printed}” is the name of no body${like === "" ? "" : `; similar: ${like}`}. A new body: declare it in src/agencies.ts, build the package, import again.`,
      },
      suggestions: [...suggestions, "bỏ qua"],
    });
    if (answer === undefined || says(answer, "ignore")) return [];
    const chosen = Array.isArray(answer) ? answer : [answer];
    const strange = chosen.find((id) => typeof id !== "string" || !known.has(id));
    if (strange !== undefined) throw wrongAnswer(key, `không có cơ quan / no body “${String(strange)}”`);
    return chosen as string[];
  });
  return [...new Set([...ids, ...decided])];
}

function deadlineOf(words: string | null, reading: RowReading): Pick<DraftTask, "deadline" | "deadlineText"> {
  if (words === null) return { deadlineText: null, deadline: { kind: "none" } };
  const printed = words.replace(/\n/gu, " ");
  const parse = (text: string): Deadline => parseDeadline(text, { documentYear: reading.year });
  try {
    return { deadlineText: printed, deadline: parse(printed) };
  } catch (error) {
    if (!isKtttError(error)) throw error;
    const [first] = error.problems;
    const key = `deadline:${nameKey(printed)}`;
    const answer = ask(reading, {
      key,
      kind: "deadline",
      text: {
        vi: first ? renderProblem(first, "vi").message : `Không hiểu thời hạn “${printed}”.`,
        en: first ? renderProblem(first, "en").message : `The deadline “${printed}” is not understood.`,
      },
      suggestions: ["không có"],
    });
    if (answer === undefined) return { deadlineText: printed, deadline: { kind: "none" } };
    if (says(answer, "none")) return { deadlineText: printed, deadline: { kind: "none", inferredNote: NOT_A_DAY } };
    if (typeof answer !== "string") throw wrongAnswer(key, "cần chữ / words are needed");
    return {
      deadlineText: printed,
      deadline: { ...parse(answer), inferred: true, inferredNote: `Hiểu là “${answer}”.` },
    };
  }
}

/** Bodies which the sentence names as partners and no cell does: added only when a person says so. */
function partnersOf(text: string, named: readonly string[], reading: RowReading): readonly string[] {
  const { document, names, place } = reading;
  const own = [document.issuer, ...named];
  return [...new Set(partnersIn(text, names))].filter((id) => {
    if (own.includes(id)) return false;
    const key = `partner:${place}:${id}`;
    const answer = ask(reading, {
      key,
      kind: "partner",
      text: {
        vi: `Câu nhiệm vụ nói “phối hợp” với ${id}, cột phối hợp không có.`,
        en: `The sentence names ${id} as a partner; the column does not.`,
      },
      suggestions: ["thêm", "không"],
    });
    if (answer !== undefined && !says(answer, "add") && !says(answer, "no"))
      throw wrongAnswer(key, "thêm, không / add, no");
    return says(answer, "add");
  });
}

const BULLET = /^[-+–—•]\s+/u;

const NOT_A_DAY = "Chữ in không phải là thời hạn (người nhập bảng đã quyết định).";

const FIELDS: readonly (keyof Fields)[] = ["text", "lead", "cooperating", "product", "deadline"];

/** The cells of a row which does not have one for each column, as a person has laid them out. */
function laidOut(
  row: ClassifiedRow,
  cells: Fields,
  roles: readonly (ColumnRole | null)[],
  reading: RowReading,
): Fields {
  const key = `cells:${reading.place}`;
  const shape = roles.flatMap((it) => (it !== null && it !== "number" && it !== "note" && it !== "text" ? [it] : []));
  const answer = ask(reading, {
    key,
    kind: "cells",
    text: {
      vi: `Dòng có ${row.printed.length} ô, bảng có ${roles.length} cột: ${row.printed.map((it) => `“${it}”`).join(" | ")}. Ghi chữ của từng cột: { ${shape.map((it) => `${it}: …`).join(", ")} }.`,
      en: `The row has ${row.printed.length} cells, the table ${roles.length} columns: ${row.printed.map((it) => `“${it}”`).join(" | ")}. Write the words of each column: { ${shape.map((it) => `${it}: …`).join(", ")} }.`,
    },
    suggestions: [],
  });
  const empty = { text: cells.text, lead: null, cooperating: null, product: null, deadline: null };
  if (answer === undefined) return empty;
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) {
    throw wrongAnswer(key, `{ ${shape.join(", ")} }`);
  }
  const given = answer as Readonly<Record<string, unknown>>;
  const strange = Object.keys(given).find((field) => !(FIELDS as readonly string[]).includes(field));
  if (strange !== undefined) throw wrongAnswer(key, `“${strange}”`);
  const cell = (field: keyof Fields): FieldCell | null => {
    const words = given[field];
    return typeof words === "string" && words.trim() !== "" ? { text: words.trim(), mergedFrom: null } : null;
  };
  return {
    text: cell("text") ?? cells.text,
    lead: cell("lead"),
    cooperating: cell("cooperating"),
    product: cell("product"),
    deadline: cell("deadline"),
  };
}

/** The same numeral a second time gets `-b`: a document may print one twice. */
function placeOf(name: string, taken: Set<string>): string {
  const free = ["", ..."bcdefghijklmnopqrstuvwxyz"]
    .map((it) => (it === "" ? name : `${name}-${it}`))
    .find((it) => !taken.has(it));
  const place = free ?? name;
  taken.add(place);
  return place;
}

/**
 * Turns a table into draft tasks of a document. What the table says plainly is taken over; what it leaves blank, merges,
 * misspells or breaks becomes a question with its row, and stays open in the draft until a person has answered.
 *
 * @throws KtttError `import/no-table`, `import/wrong-answer`; `province/unknown-document`
 */
export function draftTasks(table: Table, options: ImportOptions): ImportResult {
  const { answers = {}, province } = options;
  const document = province.documents.find((it) => it.id === options.document);
  if (!document) throw new KtttError(problem("province/unknown-document", ["document"], { id: options.document }));
  const columns = columnsOf(table);
  if (!columns) throw new KtttError(kitProblem("import/no-table", [table.name]));
  const questions = questionList(answers);
  const names = bodyNames(province, document);
  const year = Number(documentSpan(document).from.slice(0, 4));
  const reading: Reading = { document, names, questions, year, above: new Map() };
  const rows = classifyRows(table.rows, columns, table.aligned);
  const places = new Set<string>();
  const numbers = new Set<string>();
  const tasks: ImportedTask[] = [];
  const counted: { readonly section: Section; readonly said: number }[] = [];
  let section: Section = { numeral: "", title: table.name, place: "", row: null, leads: [], open: [] };
  const ownFile = options.file === undefined || options.file === document.source.file;

  const sectionOf = (row: number, numeral: string, printed: string): Section => {
    const count = /\((\d+)\s+nhiệm vụ\)\s*$/u.exec(printed);
    const title = count ? printed.slice(0, count.index).trim() : printed;
    const place = placeOf(numeral, places);
    const rowReading: RowReading = { ...reading, row, place, open: [] };
    const leads = columns.leadInSections ? bodiesOf(title, rowReading) : [];
    const made = { numeral, title, place, row, leads, open: rowReading.open };
    if (count) counted.push({ section: made, said: Number(count[1]) });
    return made;
  };

  const taskOf = (row: ClassifiedRow, number: string | null, found: Fields, fits: boolean): ImportedTask => {
    const name = [section.place, number ?? `dong-${row.row}`].filter((it) => it !== "").join(".");
    const place = placeOf(name, numbers);
    const rowReading: RowReading = { ...reading, row: row.row, place, open: [...section.open] };
    const cells = fits ? found : laidOut(row, found, columns.roles, rowReading);
    const text = (cells.text?.text ?? "").replace(/\n/gu, " ").replace(BULLET, "");
    const leads = columns.leadInSections
      ? section.leads
      : bodiesOf(wordsOf(cells.lead, "lead", rowReading), rowReading);
    const cooperating = bodiesOf(wordsOf(cells.cooperating, "cooperating", rowReading), rowReading);
    const product = wordsOf(cells.product, "product", rowReading)?.replace(/\n/gu, " ") ?? null;
    const time = deadlineOf(wordsOf(cells.deadline, "deadline", rowReading), rowReading);
    const lines = columns.leadInSections && section.row !== null ? [section.row, row.row] : [row.row];
    const open = rowReading.open;
    const task: DraftTask = {
      id: `${document.id}/${place}`,
      document: document.id,
      origin: "annex",
      section: { numeral: section.numeral, title: section.title },
      number,
      text,
      leads: [...leads],
      cooperating: [...cooperating, ...partnersOf(text, [...leads, ...cooperating], rowReading)],
      product,
      ...time,
      act: columns.act,
      source: ownFile ? { lines } : { file: options.file, lines, note: `${table.name}, số dòng là dòng của bảng` },
      ...(open.length === 0 ? {} : { note: `${OPEN_NOTE} ${open.join("; ")}` }),
    };
    return { row: row.row, task, open };
  };

  for (const row of rows) {
    const { is } = row;
    if (is.kind === "section") {
      section = sectionOf(row.row, is.numeral, is.title);
      reading.above.clear();
    } else if (is.kind === "task") {
      tasks.push(taskOf(row, is.number, is.cells, is.fits));
    } else if (is.kind === "unnumbered") {
      const last = tasks.at(-1);
      const key = `row:${nameKey(is.words).slice(0, 60)}`;
      const answer = questions.ask({
        key,
        kind: "row",
        rows: [row.row],
        text: {
          vi: `Dòng không có số thứ tự: “${is.words}”. Là phần tiếp của dòng ${last?.row ?? "–"}, là nhiệm vụ riêng, hay bỏ?`,
          en: `The row has no number: “${is.words}”. Does it go on from row ${last?.row ?? "–"}, is it a task of its own, or is it none?`,
        },
        suggestions: last ? ["nối", "riêng", "bỏ"] : ["riêng", "bỏ"],
      });
      if (says(answer, "separate")) {
        tasks.push(taskOf(row, null, is.cells, table.aligned || row.printed.length === columns.roles.length));
      } else if (last && (answer === undefined || says(answer, "join"))) {
        tasks[tasks.length - 1] = goesOn(last, row, is.cells, answer === undefined ? key : null);
      } else if (answer !== undefined && !says(answer, "drop")) {
        throw wrongAnswer(key, "nối, riêng, bỏ / join, separate, drop");
      }
    }
  }

  for (const { said, section: made } of counted) {
    const count = tasks.filter((it) => it.task.id.startsWith(`${document.id}/${made.place}.`)).length;
    if (count === said) continue;
    questions.ask({
      key: `count:${made.place}`,
      kind: "count",
      rows: made.row === null ? [] : [made.row],
      text: {
        vi: `Mục ${made.numeral} ghi ${said} nhiệm vụ, bảng có ${count}.`,
        en: `Section ${made.numeral} says ${said} tasks; the table has ${count}.`,
      },
      suggestions: ["đúng"],
    });
  }

  const asked = questions.asked();
  return {
    table: table.name,
    tasks,
    questions: questions.open(),
    idle: Object.keys(answers).filter((key) => answers[key] !== null && !asked.has(key)),
    sections: rows.filter((it) => it.is.kind === "section").length,
    rows: rows.length,
  };
}

/** A task with the row which may be its rest: joined when a person has said so, only marked while it is open. */
function goesOn(last: ImportedTask, row: ClassifiedRow, cells: Fields, open: string | null): ImportedTask {
  if (open !== null) {
    const note = last.task.note === undefined ? `${OPEN_NOTE} ${open}` : `${last.task.note}; ${open}`;
    return { ...last, open: [...last.open, open], task: { ...last.task, note } };
  }
  const words = cells.text?.text.replace(/\n/gu, " ") ?? "";
  const lines = [...(last.task.source.lines ?? []), row.row];
  const text = [last.task.text, words].filter((it) => it !== "").join(" ");
  return { ...last, task: { ...last.task, text, source: { ...last.task.source, lines } } };
}
