import type { PlanDocument, Province } from "@kttt/core/province";
import type { Decisions } from "./decisions.js";
import { type BodyDraft, draftBody } from "./draft-body.js";
import type { ImportResult } from "./import-source.js";
import { type Ledger, newLedger, says, wrongAnswer } from "./questions.js";
import { bodyNames } from "./read-bodies.js";
import type { Source } from "./read-source.js";
import { bodiesOf, type BodyStub, deadlineOf, type DraftTask, type RowReading } from "./row-fields.js";
import type { Cell, Table } from "./table.js";
import type { ImportedTask } from "./table-tasks.js";

const FIELDS = ["text", "lead", "cooperating", "product", "deadline"] as const;
type Field = (typeof FIELDS)[number];
type Mended = Readonly<Partial<Record<Field, string>>>;

/** What a person says of a draft: nothing yet, no duty, or a duty with these fields otherwise. */
function answerOf(draft: BodyDraft, ledger: Ledger): Mended | "dropped" | null {
  const who = [...draft.leads, ...draft.cooperating.map((it) => `+ ${it}`)].join(", ");
  const shown = `${who === "" ? "–" : who}${draft.deadlineText === null ? "" : ` [${draft.deadlineText}]`}: “${draft.text}”`;
  const answer = ledger.ask({
    key: draft.key,
    kind: "draft",
    about: "draft",
    place: { table: 1, row: draft.lines.at(-1) ?? 1 },
    text: {
      vi: `Có phải nhiệm vụ không? ${shown}. Khác thì ghi: { ${FIELDS.join(": …, ")}: … }.`,
      en: `Is it a duty? ${shown}. Where it is otherwise, write: { ${FIELDS.join(": …, ")}: … }.`,
    },
    suggestions: ["đúng", "bỏ"],
  });
  if (answer === undefined) return null;
  if (says(answer, "drop")) return "dropped";
  if (says(answer, "right")) return {};
  const fields = typeof answer === "object" && answer !== null && !Array.isArray(answer) ? Object.entries(answer) : [];
  const strange = fields.find(([name, it]) => !FIELDS.some((field) => field === name) || typeof it !== "string");
  if (fields.length === 0 || strange) throw wrongAnswer(draft.key, `đúng, bỏ, { ${FIELDS.join(", ")} }`);
  return Object.fromEntries(fields) as Mended;
}

function taskOf(draft: BodyDraft, mended: Mended, document: PlanDocument, reading: RowReading): DraftTask {
  const said = (field: "lead" | "cooperating") =>
    bodiesOf({ words: mended[field] ?? null, cells: [] }, { words: null, cells: [] }, reading).leads;
  const time = deadlineOf(mended.deadline ?? draft.deadlineText, [], reading);
  return {
    id: `${document.id}/${reading.place}`,
    document: document.id,
    origin: "body",
    section: { numeral: "", title: "Phần thân" },
    number: null,
    text: mended.text ?? draft.text,
    leads: [...(mended.lead === undefined ? draft.leads : said("lead"))],
    cooperating: [...(mended.cooperating === undefined ? draft.cooperating : said("cooperating"))],
    product: mended.product ?? null,
    ...time,
    act: "complete",
    source: { lines: [...draft.lines] },
  };
}

/**
 * Drafts the duties of a document's running text and takes over those a person has confirmed (`draft:<line>` in the file of
 * decisions). Each line with words is read (in a duty, dropped, or skipped by the document itself), asked about, or listed.
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
  const tasks = draftBody(source, province, document).flatMap((draft): readonly ImportedTask[] => {
    const mended = answerOf(draft, ledger);
    if (mended === null) ledger.asked(...cellsOf(draft.lines));
    else ledger.read(...cellsOf(draft.lines));
    if (mended === null || mended === "dropped") return [];
    const row = draft.lines.at(-1) ?? 1;
    const reading: RowReading = { ...shared, row, place: `body.dong-${row}`, open: [] };
    const task = taskOf(draft, mended, document, reading);
    return [{ table: 1, row, task, open: reading.open }];
  });
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
    problems: [...source.problems],
  };
}
