import type { PlanDocument, Province } from "@kttt/core/province";
import type { Decisions } from "./decisions.js";
import { type BodyDraft, draftBody } from "./draft-body.js";
import { importRest } from "./import-rest.js";
import { idleAnswers } from "./idle-answers.js";
import type { ImportResult } from "./import-source.js";
import { OPEN_NOTE } from "./open-note.js";
import { type Answers, type Ledger, newLedger, type QuestionPlace, says, wrongAnswer } from "./questions.js";
import { bodyNames } from "./read-bodies.js";
import type { Source } from "./read-source.js";
import {
  answeredWords,
  bodiesOf,
  type BodyStub,
  deadlineOf,
  idsOf,
  type DraftTask,
  type RowReading,
} from "./row-fields.js";
import type { Cell, Table } from "./table.js";
import type { ImportedTask } from "./table-tasks.js";

const FIELDS = ["text", "lead", "cooperating", "product", "deadline"] as const;
type Mended = Readonly<Partial<Record<(typeof FIELDS)[number], unknown>>>;
const ANSWER_FORM = `đúng / right, bỏ / drop, { ${FIELDS.join(", ")} }`;

/** The fields an answer gives, each with its words; `null` where it is not of this form. */
function fieldsIn(answer: unknown): Mended | null {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return null;
  const names = Object.keys(answer);
  return names.length > 0 && names.every((it) => FIELDS.some((field) => field === it)) ? answer : null;
}

/** What a person says of a draft: nothing yet, no duty, or a duty with these fields otherwise. */
function answerOf(draft: BodyDraft, ledger: Ledger, place: QuestionPlace): Mended | "dropped" | null {
  const who = [
    ...draft.leads,
    ...draft.strangers.map((it) => `“${it.printed}”?`),
    ...draft.cooperating.map((it) => `+ ${it}`),
  ].join(", ");
  const shown = `${who === "" ? "–" : who}${draft.deadlineText === null ? "" : ` [${draft.deadlineText}]`}: “${draft.text}”`;
  const answer = ledger.ask({
    key: draft.key,
    kind: "draft",
    about: "draft",
    place,
    text: {
      vi: `Có phải nhiệm vụ không? ${shown}. Khác thì ghi: { ${FIELDS.join(": …, ")}: … }.`,
      en: `Is it a duty? ${shown}. Where it is otherwise, write: { ${FIELDS.join(": …, ")}: … }.`,
    },
    suggestions: ["đúng", "bỏ"],
  });
  if (answer === undefined) return null;
  if (says(answer, "drop")) return "dropped";
  if (says(answer, "right")) return {};
  const fields = fieldsIn(answer);
  if (!fields) throw wrongAnswer(draft.key, ANSWER_FORM);
  return fields;
}

function taskOf(draft: BodyDraft, mended: Mended, document: PlanDocument, reading: RowReading): DraftTask {
  const words = (field: "text" | "product" | "deadline") =>
    mended[field] === undefined ? null : answeredWords(draft.key, mended[field], field, reading);
  const bodies = (field: "lead" | "cooperating") =>
    bodiesOf({ words: answeredWords(draft.key, mended[field], field, reading), cells: [] }, NO_WORDS, reading);
  const strangers = (cooperate: boolean) =>
    draft.strangers.filter((it) => (it.part === "cooperating") === cooperate).flatMap((it) => idsOf(it, [], reading));
  const lead = mended.lead === undefined ? null : bodies("lead");
  const leads = lead?.leads ?? [...draft.leads, ...strangers(false)];
  const cooperating =
    mended.cooperating === undefined
      ? [...(lead?.cooperating ?? []), ...draft.cooperating, ...strangers(true)]
      : bodies("cooperating").leads;
  const deadline = words("deadline");
  // "không có" says of the sentence that it names no time.
  const time = deadlineOf(says(deadline, "none") ? null : (deadline ?? draft.deadlineText), [], reading);
  return {
    id: `${document.id}/${reading.place}`,
    document: document.id,
    origin: "body",
    section: draft.section,
    number: null,
    text: words("text") ?? draft.text,
    leads: [...new Set(leads)],
    cooperating: [...new Set(cooperating)].filter((it) => !leads.includes(it)),
    product: words("product"),
    ...time,
    act: "complete",
    source: { lines: [...draft.lines] },
    ...(reading.open.length === 0 ? {} : { note: `${OPEN_NOTE} ${reading.open.join("; ")}` }),
  };
}

/** Lines which were not drafted and of which a person says something all the same: a duty, or nothing. */
function addedDrafts(
  cells: ReadonlyMap<number, Cell>,
  drafts: readonly BodyDraft[],
  answers: Answers,
): readonly BodyDraft[] {
  const drafted = new Set(drafts.map((it) => it.key));
  return Object.entries(answers).flatMap(([key, answer]) => {
    const line = Number(/^draft:(\d+)$/u.exec(key)?.[1]);
    const cell = cells.get(line);
    if (!cell || drafted.has(key) || answer === null) return [];
    const text = cell.text.trim();
    return [
      { key, lines: [line], text, leads: [], strangers: [], section: OUTSIDE, cooperating: [], deadlineText: null },
    ];
  });
}
const OUTSIDE = { numeral: "", title: "Phần thân" };
const NO_WORDS = { words: null, cells: [] };

/**
 * Drafts the duties of a document's running text, its reports, targets and lines which carry none, and takes over those a
 * person has confirmed (`draft:<line>`, `report:<line>`, `target:<line>`, `skip:<from>-<to>` in the file of decisions). Each line with words is read (in a duty, dropped, or skipped by the document itself), asked about, or listed.
 *
 * @throws KtttError `import/wrong-answer`
 */
export function importBody(
  source: Source,
  province: Province,
  document: PlanDocument,
  decisions?: Decisions,
): ImportResult {
  const ledger = newLedger(decisions?.answers ?? {});
  const cells = new Map<number, Cell>(
    source.paragraphs.filter((it) => it.text !== "").map((it) => [it.line, { text: it.text, mergedFrom: null }]),
  );
  const rows = [...cells].map(([row, cell]) => ({ row, cells: [cell] }));
  const table: Table = { index: 1, name: "phần thân", aligned: false, rows };
  const stubs = new Map<string, BodyStub>();
  const shared = { table, document, names: bodyNames(province, document), ledger, above: new Map(), stubs };
  const cellsOf = (lines: readonly number[]) => lines.map((it) => cells.get(it));
  const drafted = draftBody(source, province, document);
  const added = addedDrafts(cells, drafted, decisions?.answers ?? {});
  const first = (it: BodyDraft) => Number(it.key.slice("draft:".length));
  const drafts = [...drafted, ...added].sort((a, b) => first(a) - first(b));
  const tasks = drafts.flatMap((draft): readonly ImportedTask[] => {
    const place = { table: 1, row: first(draft) };
    const mended = answerOf(draft, ledger, place);
    if (mended === null) ledger.asked(...cellsOf(draft.lines));
    else ledger.read(...cellsOf(draft.lines));
    if (mended === "dropped") return [];
    const row = draft.lines.at(-1) ?? 1;
    const reading: RowReading = { ...shared, row, place: `body.dong-${row}`, open: [] };
    if (mended === null) {
      for (const it of draft.strangers) idsOf(it, [], reading);
      return [];
    }
    const task = taskOf(draft, mended, document, reading);
    return [{ table: 1, row, task, open: reading.open }];
  });
  const names = shared.names;
  const rest = importRest(drafted, { ...shared, names, source, province, cellsOf });
  for (const { from, to } of document.source.skipped ?? []) {
    for (const [line, cell] of cells) if (line >= from && line <= to) ledger.read(cell);
  }
  const accounted = [...cells].map(([row, cell]) => ({
    table: 1,
    row,
    column: 1,
    text: cell.text,
    fate: ledger.fateOf(cell) ?? ("unread" as const),
  }));
  const why = { vi: "đoạn văn ngoài bảng", en: "paragraphs outside the tables" };
  return {
    file: source.file,
    tables: [{ index: 1, name: table.name, rows: rows.length, columns: 1, read: true, why }],
    tasks,
    questions: ledger.open(),
    cells: accounted,
    unread: accounted.flatMap(({ fate, ...cell }) => (fate === "unread" ? [cell] : [])),
    stubs: [...stubs.values()],
    idle: ledger.idle(),
    sections: 0,
    rest,
    problems: [...source.problems, ...idleAnswers(ledger, decisions)],
  };
}
