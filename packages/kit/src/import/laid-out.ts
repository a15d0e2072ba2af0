import { type FieldRole, FIELD_ROLES } from "./classify-rows.js";
import type { ColumnRole } from "./columns.js";
import { says, wrongAnswer } from "./questions.js";
import { readBodies } from "./read-bodies.js";
import {
  answeredWords,
  ask,
  isDeadline,
  type RowField,
  type RowFields,
  type RowReading,
  type TableReading,
} from "./row-fields.js";
import type { Cell } from "./table.js";

/** Rows whose cells do not stand under their columns: what a person says of them. */

/** The cells of such a row, and its task where that is plain. */
interface PrintedRow {
  readonly cells: readonly Cell[];
  readonly text: RowField | undefined;
}

/**
 * How the cells behind the task may be meant where a row has too few: the last is the time if it reads as one, those before it
 * are the bodies; of bodies in one cell the first known one leads. Never taken without a person's "đúng".
 */
function proposedFields(
  row: PrintedRow,
  shape: readonly FieldRole[],
  reading: RowReading,
): Record<string, string> | null {
  const { document, names } = reading;
  const text = row.text?.words ?? "";
  const words = row.cells.map((it) => it.text);
  const behind = words.slice(words.findIndex((it) => text !== "" && it.endsWith(text)) + 1).filter((it) => it !== "");
  const time = behind.pop();
  if (!names || text === "" || time === undefined || !shape.includes("deadline") || !isDeadline(time, document))
    return null;
  const roles = shape.filter((it) => it !== "deadline");
  if (behind.length === roles.length) {
    return Object.fromEntries([...roles.map((role, at) => [role, behind[at] ?? ""]), ["deadline", time]]);
  }
  const { bodies } = readBodies(behind[0] ?? "", names);
  const [lead, ...others] = bodies.flatMap((it) => it.id ?? []);
  if (behind.length !== 1 || lead === undefined || bodies.some((it) => it.id === null)) return null;
  return { lead, ...(others.length === 0 ? {} : { cooperating: others.join(", ") }), deadline: time };
}

/** The cells of a row which does not have one for each column, as a person has laid them out. */
export function laidOut(row: PrintedRow, reading: RowReading, roles: readonly (ColumnRole | null)[]): RowFields {
  const key = `cells:${reading.place}`;
  const shape = roles.filter((it): it is FieldRole => it !== null && !["number", "note", "text"].includes(it));
  const printed = row.cells.map((it) => `“${it.text}”`).join(" | ");
  const write = `{ ${shape.map((it) => `${it}: …`).join(", ")} }`;
  const cells = row.cells;
  const proposal = proposedFields(row, shape, reading);
  const shown = proposal && JSON.stringify(proposal).replace(/"(\w+)":/gu, "$1: ");
  const question = {
    key,
    kind: "cells" as const,
    about: "cells",
    text: {
      vi: `Dòng có ${cells.length} ô, bảng có ${roles.length} cột: ${printed}. ${shown === null ? "Ghi" : `Có phải là ${shown} (đúng)? Nếu không, ghi`} chữ (hoặc mã cơ quan) của từng cột: ${write}.`,
      en: `The row has ${cells.length} cells, the table ${roles.length} columns: ${printed}. ${shown === null ? "Write" : `Is it ${shown} (right)? Otherwise write`} the words (or the ids of bodies) of each column: ${write}.`,
    },
    suggestions: proposal ? ["đúng"] : [],
  };
  const answer = ask(reading, question, cells);
  const text = row.text ? { text: row.text } : {};
  if (answer === undefined) return text;
  if (proposal && says(answer, "right")) {
    reading.ledger.read(...cells);
    return { ...text, ...answeredFields(key, proposal, reading) };
  }
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) throw wrongAnswer(key, write);
  reading.ledger.read(...cells);
  return { ...text, ...answeredFields(key, answer as Readonly<Record<string, unknown>>, reading) };
}

/** The columns of a row as an answer writes them. */
function answeredFields(key: string, answer: Readonly<Record<string, unknown>>, reading: TableReading): RowFields {
  const strange = Object.keys(answer).find((name) => !(FIELD_ROLES as readonly string[]).includes(name));
  if (strange !== undefined) throw wrongAnswer(key, `“${strange}”`);
  const made = Object.entries(answer).flatMap(([role, it]) => {
    const words = it === null || it === "" ? "" : answeredWords(key, it, role, reading).trim();
    return words === "" ? [] : [[role, { words, cells: [], column: -1, mergedFrom: null, mergedLeft: false }]];
  });
  return Object.fromEntries(made) as RowFields;
}

/** How a line is parted in an answer. */
export const PARTED = "{ above: { text: …, lead: … }, own: { number: …, text: …, lead: …, deadline: … } }";

/** A row in which one cell goes on from above and the others are a row of their own, as a person has parted it. */
export function partedRow(key: string, parts: Readonly<Record<string, unknown>>, reading: TableReading) {
  const fields = (it: unknown) => {
    if (typeof it !== "object" || it === null || Array.isArray(it)) throw wrongAnswer(key, PARTED);
    return it as Readonly<Record<string, unknown>>;
  };
  const { above, own, ...strange } = parts;
  if (Object.keys(strange).length > 0 || (above === undefined && own === undefined)) throw wrongAnswer(key, PARTED);
  const { number, ...rest } = own === undefined ? {} : fields(own);
  return {
    above: above === undefined ? null : answeredFields(key, fields(above), reading),
    own:
      own === undefined
        ? null
        : {
            number: typeof number === "string" || typeof number === "number" ? `${number}` : null,
            fields: answeredFields(key, rest, reading),
          },
  };
}
