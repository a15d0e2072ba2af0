import type { OfficeTable } from "@kttt/office";
import { join } from "node:path";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import { bytesOf } from "../files.js";
import { type Reported, SOURCE_OPTIONS, withReported } from "../report-source.js";

/** The tables as data: every figure with the ids of the events behind it. */
function asData({ columns, id, notes, rows, title }: OfficeTable): object {
  return { id, title, notes, columns, rows };
}

async function written(
  { source, span }: Reported,
  invocation: Invocation,
): Promise<{ files: Record<string, string>; tables: readonly OfficeTable[] }> {
  const { dutiesTable, filledTemplate, regimeTable, reportDocument, reportTables, tableCsv, workbook } =
    await import("@kttt/office");
  const { host, language, options } = invocation;
  const tables = [...reportTables(source), dutiesTable(source), regimeTable(source)];
  const out = textOption(invocation, "out") ?? ".";
  const name = ["bao-cao", source.province.id, span.key, ...(source.body === undefined ? [] : [source.body])].join("-");
  const files: Record<string, string> = {};
  const put = async (kind: string, file: string, bytes: Uint8Array) => {
    files[kind] = join(out, file);
    await host.writeFile(join(out, file), bytes, out);
  };
  if (options["docx"] === true) {
    const period = span.name?.[language];
    await put("docx", `${name}.docx`, await reportDocument(source, period === undefined ? {} : { period }));
  }
  const template = textOption(invocation, "template");
  if (template !== undefined)
    await put("template", `${name}-mau.docx`, await filledTemplate(bytesOf(template), source));
  if (options["xlsx"] === true) await put("xlsx", `${name}.xlsx`, await workbook(tables));
  if (options["csv"] === true) {
    for (const table of tables) await put(`csv:${table.id}`, `${name}-${table.id}.csv`, tableCsv(table));
  }
  return { files, tables };
}

export const reportCommand: Command = {
  name: "report",
  usage:
    "<tỉnh> --period 2024-Q3 [--docx] [--xlsx] [--csv] [--template TỆP.docx] [--body CƠ-QUAN] [--folder THƯ-MỤC | --behaviour LỜI --seed N --cases N] [--as-of NGÀY] [--out THƯ-MỤC] [--json]",
  summary: {
    vi: "báo cáo kết quả của một kỳ: biểu A đến E; tệp Word, Excel, CSV; từ nhật ký của cơ quan (--folder) hoặc chạy thử",
    en: "the report of a span: tables A to E; Word, Excel, CSV; from an office's log (--folder) or a simulation",
  },
  options: {
    ...SOURCE_OPTIONS,
    docx: { type: "boolean" },
    xlsx: { type: "boolean" },
    csv: { type: "boolean" },
    template: { type: "string" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host } = invocation;
    return withReported(invocation, async (reported) => {
      const { source } = reported;
      const { files, tables } = await written(reported, invocation);
      const { register, span, synthetic } = source;
      if (wantsJson(invocation)) {
        writeJson(invocation, "kttt.report/1", {
          province: source.province.id,
          body: source.body ?? null,
          span,
          asOf: register.asOf,
          synthetic,
          files,
          tables: tables.map(asData),
        });
        return 0;
      }
      if (Object.keys(files).length === 0) {
        const { officeText } = await import("../render/office-text.js");
        for (const table of tables.slice(0, 2)) host.write(`${officeText(table, { notes: true })}\n`);
        return 0;
      }
      for (const file of Object.values(files)) host.write(`✓ ${file}\n`);
      return 0;
    });
  },
};
