import { bodyName, formatDay, KtttError } from "@kttt/core";
import { nearest } from "@kttt/core/errors";
import { type TemplateData, TemplateHandler } from "easy-template-x";
import { checkPackage } from "../bounded-package.js";
import { officeProblem } from "../errors.js";
import { plainText } from "../plain-text.js";
import type { OfficeTable } from "../tables/office-table.js";
import { type ReportSource, traceOf } from "../tables/report-source.js";
import { resultsSentences } from "../tables/results.js";
import { shownCell } from "../tables/shown-cell.js";
import { reportTables } from "./report.js";

/** A row of a table as fields of a template: the words of each column under its key. */
type Row = Readonly<Record<string, string>>;

function rowsOf(table: OfficeTable): readonly Row[] {
  return table.rows
    .filter((it) => it.kind !== "section")
    .map((row) => Object.fromEntries(table.columns.map((it) => [it.key, plainText(shownCell(it, row, table))])));
}

/**
 * What an office's own template can name, in braces: `{province}`, `{body}`, `{from}`, `{to}`, `{asOf}`, `{synthetic}`,
 * the lines `{#summary}{line}{/summary}`, and the rows of the tables `{#results}…{/results}`, `{#overdue}`, `{#reports}`,
 * `{#targets}`, `{#cooperatives}`, each with the keys of its columns.
 */
export function templateFields(source: ReportSource): Readonly<Record<string, string | readonly Row[]>> {
  const { body, language, province, register, span, synthetic } = source;
  const day = (it: Parameters<typeof formatDay>[0]) => formatDay(it, language);
  const tables = reportTables(source, traceOf(source));
  return {
    province: plainText(province.name[language]),
    body: plainText(bodyName(province, body ?? province.documents[0]?.monitor ?? province.id, language)),
    from: day(span.from),
    to: day(span.to),
    asOf: day(register.asOf),
    synthetic: synthetic ? (language === "vi" ? "số liệu giả định" : "invented figures") : "",
    summary: resultsSentences(source).map((line) => ({ line: plainText(line) })),
    ...Object.fromEntries(tables.map((it) => [it.id, rowsOf(it)])),
  };
}

/** Every name a template may use: the fields, and within a table the keys of its columns. */
export function templateNames(source: ReportSource): readonly string[] {
  const tables = reportTables(source, traceOf(source));
  const fields = ["province", "body", "from", "to", "asOf", "synthetic", "summary", "line"];
  return [...new Set([...fields, ...tables.flatMap((it) => [it.id, ...it.columns.map(({ key }) => key)])])];
}

/**
 * Fills an office's own Word template with the fields of a report. Only text is put in: a template runs no code.
 *
 * @throws KtttError `office/broken-template` for a file which is no template, `office/unknown-field` with every unknown name
 */
export async function filledTemplate(template: Uint8Array, source: ReportSource): Promise<Uint8Array> {
  const handler = new TemplateHandler();
  const file = Buffer.from(template);
  const broken = (error: unknown) => {
    const what = error instanceof Error ? plainText(error.message, 200) : "?";
    return new KtttError(officeProblem("office/broken-template", [], { what, open: "{", close: "}" }));
  };
  async function readTags() {
    checkPackage(template);
    return handler.parseTags(file);
  }
  const tags = await readTags().catch((error: unknown) => {
    throw broken(error);
  });
  const known = templateNames(source);
  const unknown = [...new Set(tags.map((it) => it.name))].filter((it) => !known.includes(it));
  if (unknown.length > 0) {
    const fields = unknown.map((it) => {
      const meant = nearest(it, known);
      return meant ? `${it} (${meant}?)` : it;
    });
    throw new KtttError(
      officeProblem("office/unknown-field", [], { fields: fields.join(", "), known: known.join(", ") }),
    );
  }
  const data = templateFields(source) as TemplateData;
  const filled = await handler.process(file, data).catch((error: unknown) => {
    throw broken(error);
  });
  return new Uint8Array(filled);
}
