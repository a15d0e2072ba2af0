import { type Bilingual, isKtttError, type Language, type Problem, renderProblem } from "@kttt/core/errors";
import type { PlanDocument, ProvinceInput } from "@kttt/core/province";
import { expandDeadline, type Deadline, parseDeadlines } from "@kttt/core/deadline";
import { legalDate, type Span } from "@kttt/core/time";
import type { Field, FieldRole } from "./classify-rows.js";
import { type ImportQuestion, type Ledger, oneOf, says, wrongAnswer } from "./questions.js";
import { answeredBodies, type BodyNames, type BodyRead, nameKey, partnersIn, readBodies } from "./read-bodies.js";
import type { Cell, Table } from "./table.js";

export type DraftTask = ProvinceInput["tasks"][number];

export const FIELD_WORDS: Readonly<Record<FieldRole, { readonly vi: string; readonly en: string }>> = {
  text: { vi: "nhiệm vụ", en: "the task" },
  lead: { vi: "cơ quan chủ trì", en: "the lead" },
  cooperating: { vi: "cơ quan phối hợp", en: "the cooperating bodies" },
  product: { vi: "sản phẩm", en: "the product" },
  deadline: { vi: "thời gian", en: "the time" },
  note: { vi: "ghi chú", en: "the note" },
};

/** A body nobody has declared yet, to be written into the roster. */
export interface BodyStub {
  readonly id: string;
  readonly name: string;
  /** The first row which names it. */
  readonly row: number;
}

/** Everything the rows of one table are read with. */
export interface TableReading {
  readonly table: Table;
  readonly document: PlanDocument | null;
  /** `null` where there is no roster: bodies are taken as they are printed. */
  readonly names: BodyNames | null;
  readonly ledger: Ledger;
  /** The last words of each column above, and the row they stand in. */
  readonly above: Map<FieldRole, { readonly words: string; readonly row: number }>;
  readonly stubs: Map<string, BodyStub>;
}

/** One row, and the questions it raises. */
export interface RowReading extends TableReading {
  readonly row: number;
  readonly place: string;
  readonly open: string[];
}

/** What a row holds of one column: its words, and the cells they came from. */
export interface RowField {
  readonly words: string;
  readonly cells: readonly Cell[];
  readonly column: number;
  readonly mergedFrom: number | null;
  readonly mergedLeft: boolean;
}

export type RowFields = Readonly<Partial<Record<FieldRole, RowField>>>;

export function rowField(field: Field): RowField {
  const { cell, column } = field;
  return {
    words: cell.text,
    cells: [cell],
    column,
    mergedFrom: cell.mergedFrom,
    mergedLeft: cell.mergedLeft !== undefined,
  };
}

/** Asks about a row; the cells concerned are open as long as the question is. */
export function ask(
  reading: RowReading,
  question: Omit<ImportQuestion, "places">,
  cells: readonly (Cell | undefined)[] = [],
): unknown {
  const answer = reading.ledger.ask({ ...question, place: { table: reading.table.index, row: reading.row } });
  if (answer === undefined) {
    reading.open.push(question.key);
    reading.ledger.asked(...cells);
  }
  return answer;
}

/** "như trên" in a cell, and the signs which stand for it. */
const DITTO = /^[-–—"'(]*\s*(?:n\s*[./]?\s*t\s*\.?|như trên|như nội dung trên)\s*[-–—"').]*$|^["“”″〃']{1,3}$/iu;
/** A dash alone says that nothing belongs here. */
const NOTHING = /^[-–—]+$/u;

/** Whether a cell stands for what is above it. */
export function isDitto(words: string): boolean {
  return DITTO.test(words);
}

/** The words of the cell in which a merged one begins. */
function mergedWords(field: RowField, { table }: TableReading): string {
  const origin = table.rows.find((it) => it.row === field.mergedFrom);
  return origin?.cells[field.column]?.text ?? "";
}

/** The words of an answer which stands for a cell: of bodies also their ids, also a list of them. */
export function answeredWords(key: string, answer: unknown, role: string, { names }: TableReading): string {
  const isBodies = role === "lead" || role === "cooperating";
  const words = isBodies ? answeredBodies(answer, names) : typeof answer === "string" ? answer : null;
  if (words === null)
    throw wrongAnswer(key, isBodies ? "tên, mã hoặc [a, b] / names, ids or [a, b]" : "cần chữ / words are needed");
  return words;
}

/** The words of a column in a row, a blank cell as a person has decided; `null` for nothing. */
export function wordsOf(field: RowField | undefined, role: FieldRole, reading: RowReading): string | null {
  const setKey = `set:${reading.place}:${role}`;
  const forced = reading.ledger.overruled(setKey);
  if (forced !== undefined) {
    reading.ledger.read(...(field?.cells ?? []));
    return says(forced, "empty") ? null : answeredWords(setKey, forced, role, reading);
  }
  if (!field) return null;
  const take = (words: string) => {
    reading.ledger.read(...field.cells);
    reading.above.set(role, { words, row: reading.row });
    return words;
  };
  const above = reading.above.get(role);
  if (isDitto(field.words) && above) return take(above.words);
  if (NOTHING.test(field.words)) {
    reading.ledger.read(...field.cells);
    return null;
  }
  if (field.words !== "" && !isDitto(field.words)) return take(field.words);
  // The file itself says that the cells are one.
  const merged = mergedWords(field, reading);
  if (merged !== "" && !isDitto(merged)) return take(merged);
  if (role === "note" || (role === "text" && field.words === "")) return null;
  const name = FIELD_WORDS[role];
  const key = `blank:${reading.place}:${role}`;
  const shown = above
    ? { vi: ` (trên: “${above.words}”, dòng ${above.row})`, en: ` (above: “${above.words}”, row ${above.row})` }
    : { vi: "", en: "" };
  const how = field.mergedLeft
    ? { vi: "gộp với ô bên trái", en: "merged with the cell to its left" }
    : { vi: "để trống", en: "blank" };
  const answer = ask(
    reading,
    {
      key,
      kind: "blank",
      about: role,
      text: { vi: `Ô ${name.vi} ${how.vi}${shown.vi}.`, en: `The cell of ${name.en} is ${how.en}${shown.en}.` },
      suggestions: above ? ["như trên", "để trống"] : ["để trống"],
    },
    field.cells,
  );
  reading.ledger.read(...field.cells);
  if (answer === undefined || says(answer, "empty")) return null;
  if (says(answer, "above")) {
    if (!above) throw wrongAnswer(key, "không có dòng nào ở trên / nothing stands above");
    return take(above.words);
  }
  return take(answeredWords(key, answer, role, reading));
}

/** An id for a body which is not in the roster yet. */
export function stubId(name: string): string {
  return nameKey(name)
    .replace(/ủy ban nhân dân/gu, "ubnd")
    .replace(/hợp tác xã/gu, "htx")
    .replace(/đ/gu, "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

/** The id of a body which was read, or what a person says who it is. */
export function idsOf(body: BodyRead, cells: readonly Cell[], reading: RowReading): readonly string[] {
  const { names } = reading;
  if (body.id !== null) return [body.id];
  if (!names) return [body.printed];
  const known = new Set([...names.byKey.values()].flat());
  const key = `agency:${body.words}`;
  const like = body.near.map((it) => `${it.id} (${it.name})`).join(", ");
  const answer = ask(
    reading,
    {
      key,
      kind: "agency",
      about: "agency",
      text: {
        vi: `“${body.printed}” không phải tên cơ quan nào${like === "" ? "" : `; gần giống: ${like}`}. Cơ quan mới: trả lời “mới” (mã ${stubId(body.printed)}), rồi khai báo ở src/agencies.ts.`,
        en: `“${body.printed}” is the name of no body${like === "" ? "" : `; similar: ${like}`}. A new body: answer “new” (id ${stubId(body.printed)}), then declare it in src/agencies.ts.`,
      },
      suggestions: [...body.near.map((it) => it.id), "mới", "bỏ qua"],
    },
    cells,
  );
  if (answer === undefined || says(answer, "made")) {
    const stub = { id: stubId(body.printed), name: body.printed, row: reading.row };
    if (!reading.stubs.has(body.words)) reading.stubs.set(body.words, stub);
    return answer === undefined ? [] : [stub.id];
  }
  if (says(answer, "ignore")) return [];
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return chosen.map((id) => {
    if (typeof id === "string" && known.has(id)) return id;
    throw wrongAnswer(key, `không có cơ quan / no body “${String(id)}”`);
  });
}

/** Who leads and who cooperates, as the two cells of a row say. */
export interface RowBodies {
  readonly leads: readonly string[];
  readonly cooperating: readonly string[];
  readonly joint: boolean;
}

/** The bodies of a row, unknown ones as a person has decided. */
export function bodiesOf(
  lead: { readonly words: string | null; readonly cells: readonly Cell[] },
  cooperating: { readonly words: string | null; readonly cells: readonly Cell[] },
  reading: RowReading,
): RowBodies {
  const names = reading.names ?? { byKey: new Map(), nameOf: new Map(), ids: new Map(), keys: [] };
  const first = readBodies(lead.words ?? "", names);
  // Where the cell itself marks who leads, the others only cooperate.
  const marked = !first.joint && first.bodies.some((it) => it.part === "lead");
  const leads: string[] = [];
  const others: string[] = [];
  for (const body of first.bodies) {
    const cooperates = body.part === "cooperating" || (marked && body.part === null);
    (cooperates ? others : leads).push(...idsOf(body, lead.cells, reading));
  }
  for (const body of readBodies(cooperating.words ?? "", names).bodies) {
    (body.part === "lead" ? leads : others).push(...idsOf(body, cooperating.cells, reading));
  }
  return { leads: [...new Set(leads)], cooperating: [...new Set(others)], joint: first.joint && leads.length > 1 };
}

const OWN_ROW: Bilingual = {
  vi: "Một thời hạn sau còn chờ một sự kiện: ghi thời hạn của dòng này, rồi viết thời hạn kia thành một nhiệm vụ riêng.",
  en: "A further deadline waits for an event: write the deadline of this row, then make the other one a task of its own.",
};
const NOT_A_DAY = "Chữ in không phải là thời hạn (người nhập bảng đã quyết định).";

/** When a duty is due: as printed, and what it means. A phrase with several deadlines has one, and the others beside it. */
export type RowDeadline = Pick<DraftTask, "deadline" | "deadlineText" | "alsoDue">;

/** Every deadline of a phrase, in its order, in the years for which the document speaks. */
export function deadlinesOf(words: string, document: PlanDocument | null): readonly Deadline[] {
  // A plan for 2024 which came out in December 2023 speaks of 2024.
  const [documentYear, lastDocumentYear] = document
    ? [document.period.from, document.period.to].map((it) => Number(it.slice(0, 4)))
    : [];
  const years = documentYear && lastDocumentYear ? { documentYear, lastDocumentYear } : {};
  return parseDeadlines(words, years).map((it) => it.deadline);
}

/** Whether words say a time plainly. */
export function isDeadline(words: string, document: PlanDocument | null): boolean {
  try {
    return deadlinesOf(words.replace(/\n/gu, " "), document).length > 0;
  } catch (error) {
    if (isKtttError(error)) return false;
    throw error;
  }
}

const ANY_SPAN: Span = { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") };

/** Whether a deadline waits for an event or a first year which a person has to name: as a further one it needs a row. */
function waits(deadline: Deadline): boolean {
  const options = { documentSpan: ANY_SPAN, within: ANY_SPAN, reportingPeriod: "year" as const };
  return expandDeadline(deadline, options).question !== null;
}

/** What a phrase may be meant as where it is ambiguous, each written so that it is read as one thing. */
function readingsIn(problem: Problem | undefined, document: PlanDocument | null): readonly string[] {
  const shown = [...String(problem?.params["readings"] ?? "").matchAll(/“([^”]+)”/gu)];
  return shown.flatMap(([, words = ""]) => (isDeadline(words, document) ? [words] : []));
}

/** What a row's words about time mean, as they say plainly or as a person has decided. */
export function deadlineOf(words: string | null, cells: readonly Cell[], reading: RowReading): RowDeadline {
  if (words === null) return { deadlineText: null, deadline: { kind: "none" } };
  const { document, ledger } = reading;
  const printed = words.replace(/\n/gu, " ");
  const key = `deadline:${nameKey(printed)}`;
  const written = ([first, ...more]: readonly Deadline[], remarks: Partial<Deadline> = {}): RowDeadline => ({
    deadlineText: printed,
    deadline: { kind: "none", ...first, ...remarks } as Deadline,
    ...(more.length === 0 ? {} : { alsoDue: [...more] }),
  });
  const decided = (answer: unknown): RowDeadline => {
    if (says(answer, "none")) return written([{ kind: "none", inferredNote: NOT_A_DAY }]);
    if (typeof answer !== "string") throw wrongAnswer(key, "cần chữ / words are needed");
    try {
      const read = deadlinesOf(answer, document);
      if (read.slice(1).some(waits)) throw wrongAnswer(key, OWN_ROW.vi);
      return written(read, { inferred: true, inferredNote: `Hiểu là “${answer}”.` });
    } catch (error) {
      const [first] = isKtttError(error) ? error.problems : [];
      if (!first || first.code === "import/wrong-answer") throw error;
      throw wrongAnswer(key, renderProblem(first, "vi").message);
    }
  };
  const forced = ledger.overruled(key);
  if (forced !== undefined) return decided(forced);
  const asked = (text: Bilingual, readings: readonly string[]): RowDeadline => {
    const suggestions = [...readings, "không có"];
    const answer = ask(reading, { key, kind: "deadline", about: "deadline", text, suggestions }, cells);
    return answer === undefined ? written([]) : decided(answer);
  };
  try {
    const read = deadlinesOf(printed, document);
    return read.slice(1).some(waits) ? asked(OWN_ROW, []) : written(read);
  } catch (error) {
    if (!isKtttError(error)) throw error;
    const [first] = error.problems;
    const told = (language: Language) => (first ? renderProblem(first, language).message : `“${printed}”`);
    return asked({ vi: told("vi"), en: told("en") }, readingsIn(first, document));
  }
}

/** The name by which people know a body; its id where nothing is known of it. */
export function nameOfBody(id: string, { names }: TableReading): string {
  const key = names?.keys.find((it) => names.byKey.get(it)?.includes(id));
  return (key === undefined ? undefined : names?.nameOf.get(key)) ?? id;
}

/**
 * Bodies which the sentence names as partners and no cell does. One which stands right after "phối hợp với" cooperates
 * (docs/encoding-a-document.md) unless a decision says otherwise; one further on is asked about.
 */
export function partnersOf(
  text: string,
  named: readonly string[],
  cells: readonly Cell[],
  reading: RowReading,
): readonly string[] {
  const { document, ledger, names, place } = reading;
  if (!names) return [];
  const partners = partnersIn(text, names);
  const own = [document?.issuer ?? "", ...named];
  return [...new Set(partners.map((it) => it.id))].filter((id) => {
    if (own.includes(id)) return false;
    const key = `partner:${place}:${id}`;
    if (partners.some((it) => it.id === id && it.adjacent)) {
      return (oneOf(key, ledger.overruled(key), ["add", "no"]) ?? "add") === "add";
    }
    const name = nameOfBody(id, reading);
    const answer = ask(
      reading,
      {
        key,
        kind: "partner",
        about: "cooperating",
        text: {
          vi: `Câu nhiệm vụ nói “phối hợp”, rồi nêu ${name} (${id}); cột phối hợp không có.`,
          en: `The sentence says “phối hợp” and then names ${name} (${id}); the column does not.`,
        },
        suggestions: ["thêm", "không"],
      },
      cells,
    );
    return oneOf(key, answer, ["add", "no"]) === "add";
  });
}
