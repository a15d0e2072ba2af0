import { renderProblem, type Language } from "@kttt/core/errors";
import { documentSpan } from "@kttt/core/province";
import { type Deadline, expandDeadline } from "@kttt/core/deadline";
import { legalDate, type Span } from "@kttt/core/time";
import { z } from "zod";
import type { ImportOptions, ImportResult } from "./import-source.js";
import type { ImportedTask } from "./table-tasks.js";

const place = { table: z.int().min(1), row: z.int().min(1) };

/** What `kttt import FILE --json` prints: a contract, fields are added and never renamed. */
export const importJsonSchema = z.strictObject({
  file: z.string(),
  tables: z.array(
    z.strictObject({
      index: z.int().min(1),
      rows: z.int().min(0),
      columns: z.int().min(0),
      read: z.boolean(),
      why: z.string(),
    }),
  ),
  tasks: z.array(
    z.strictObject({
      ...place,
      number: z.string().nullable(),
      section: z.string(),
      text: z.string(),
      leads: z.array(z.string()),
      /** The leads hold this one duty together ("đồng chủ trì"). */
      jointly: z.boolean(),
      cooperating: z.array(z.string()),
      product: z.string().nullable(),
      deadlineText: z.string().nullable(),
      /** Last days on time (`YYYY-MM-DD`) within the document's period, sorted, each once. */
      lastDays: z.array(z.iso.date()),
      note: z.string().nullable(),
    }),
  ),
  /** Of running text (`--body`) only: what a person has confirmed beside duties, in the province format. */
  targets: z.array(z.looseObject({ id: z.string(), text: z.string() })).optional(),
  reports: z.array(z.looseObject({ id: z.string(), text: z.string() })).optional(),
  skipped: z.array(z.strictObject({ from: z.int().min(1), to: z.int().min(1), why: z.string() })).optional(),
  questions: z.array(z.strictObject({ key: z.string(), ...place, about: z.string(), text: z.string() })),
  unread: z.array(z.strictObject({ ...place, column: z.int().min(1), text: z.string() })),
  problems: z.array(z.strictObject({ code: z.string(), message: z.string() })),
});
export type ImportJson = z.infer<typeof importJsonSchema>;

const ALWAYS: Span = { from: legalDate("2000-01-01"), to: legalDate("2099-12-31") };

/** The last days of all deadlines of a task within its document's period; none where no document says which years are meant. */
function lastDaysOf({ task }: ImportedTask, options: ImportOptions): readonly string[] {
  const document = options.province?.documents.find((it) => it.id === task.document);
  const span = document ? documentSpan(document) : ALWAYS;
  // Without a document only what names its own year can be told.
  const deadlines = [task.deadline, ...(task.alsoDue ?? [])] as readonly Deadline[];
  const told = deadlines.filter((it) => document || "year" in it || it.kind === "date" || it.kind === "year-range");
  const days = told.flatMap((deadline) =>
    expandDeadline(deadline, {
      documentSpan: span,
      within: span,
      reportingPeriod: "year",
      issuedOn: document?.issuedOn ?? null,
    }).occurrences.flatMap((it) => (it.lastDay === null ? [] : [it.lastDay])),
  );
  return [...new Set<string>(days)].sort();
}

/** An import as the data which `kttt import --json` prints. */
export function importJson(result: ImportResult, options: ImportOptions, language: Language): ImportJson {
  return {
    file: result.file,
    tables: result.tables.map(({ columns, index, read, rows, why }) => ({
      index,
      rows,
      columns,
      read,
      why: why[language],
    })),
    tasks: result.tasks.map((it) => ({
      table: it.table,
      row: it.row,
      number: it.task.number,
      section: [it.task.section.numeral, it.task.section.title].filter((word) => word !== "").join(". "),
      text: it.task.text,
      leads: [...it.task.leads],
      jointly: it.task.jointly === true,
      cooperating: [...it.task.cooperating],
      product: it.task.product,
      deadlineText: it.task.deadlineText,
      lastDays: [...lastDaysOf(it, options)],
      note: it.task.note ?? null,
    })),
    ...(result.rest
      ? {
          targets: result.rest.targets.map((it) => ({ ...it })),
          reports: result.rest.reporting.map((it) => ({ ...it })),
          skipped: result.rest.skipped.map(({ from, to, why }) => ({ from, to, why })),
        }
      : {}),
    questions: result.questions.flatMap(({ about, key, places, text }) =>
      places.map(({ row, table }) => ({ key, table, row, about, text: text[language] })),
    ),
    unread: result.unread.map((it) => ({ ...it })),
    problems: result.problems.map((it) => ({ code: it.code, message: renderProblem(it, language).message })),
  };
}
