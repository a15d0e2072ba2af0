import type { Language } from "@kttt/core";
import {
  columnsOf,
  compareImport,
  draftTasks,
  type ImportComparison,
  type ImportResult,
  type LineRange,
  readDecisions,
  readTables,
  type Table,
  writeDecisions,
  writeTasks,
} from "@kttt/kit";
import { basename } from "node:path";
import { type Command, type Invocation, textOption } from "../command.js";
import { bytesOf, textIfThere } from "../files.js";
import { provinceFrom } from "../provinces.js";
import { UsageError } from "../usage-error.js";

const EXAMPLE = "kttt import phu-luc.docx --province . --document kh-15-2024 --out src/tasks/annex.ts";

function required(invocation: Invocation, option: string): string {
  const value = textOption(invocation, option);
  if (value !== undefined) return value;
  throw new UsageError(
    { vi: `Thiếu --${option}.`, en: `--${option} is missing.` },
    { vi: `Ví dụ: ${EXAMPLE}`, en: `For example: ${EXAMPLE}` },
  );
}

function linesOf(text: string | undefined): LineRange | null {
  if (text === undefined) return null;
  const [, from, to] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  if (from !== undefined && to !== undefined && Number(from) <= Number(to))
    return { from: Number(from), to: Number(to) };
  throw new UsageError(
    { vi: `“${text}” không phải là khoảng dòng.`, en: `“${text}” is no range of lines.` },
    { vi: "Ví dụ: --lines 395-433", en: "For example: --lines 395-433" },
  );
}

/** The table meant: by its number or name; else the first one with a heading of tasks. */
function tableOf(tables: readonly Table[], named: string | undefined): Table {
  const found =
    named === undefined
      ? tables.find((it) => columnsOf(it))
      : (tables[Number(named) - 1] ?? tables.find((it) => it.name === named));
  if (found) return found;
  const names = tables.map((it, index) => `${index + 1} (${it.name})`).join(", ") || "–";
  throw new UsageError(
    { vi: "Không tìm thấy bảng nhiệm vụ trong tệp.", en: "No table of tasks was found in the file." },
    { vi: `Các bảng: ${names}. Chọn bằng --table.`, en: `Tables: ${names}. Choose one with --table.` },
  );
}

function questionsText({ idle, questions }: ImportResult, language: Language): string {
  const vi = language === "vi";
  const list = questions.map(
    ({ key, rows, suggestions, text }) =>
      `  ${vi ? "dòng" : "row"} ${rows.join(", ")}: ${text[language]}\n      ${key}: ${suggestions.join(" | ")}\n`,
  );
  const lost = idle.map((key) => `  ${key}\n`);
  return [
    ...(list.length === 0 ? [] : [`${vi ? "Cần người quyết định" : "A person must decide"}:\n`, ...list]),
    ...(lost.length === 0
      ? []
      : [`${vi ? "Quyết định không còn câu hỏi" : "Decisions no longer asked for"}:\n`, ...lost]),
  ].join("");
}

function comparisonText(comparison: ImportComparison, language: Language): string {
  const vi = language === "vi";
  const { asked, missing, rows, silentlyOtherwise, untouched } = comparison;
  const otherwise = rows
    .filter((it) => it.asked === 0 && it.differing.length > 0)
    .map((it) => `  ${vi ? "dòng" : "row"} ${it.row} (${it.id}): ${it.differing.join(", ")}\n`);
  const head = vi
    ? `So với dữ liệu đã có: ${untouched}/${rows.length} dòng đúng mà không phải sửa, ${asked} dòng có câu hỏi, ${silentlyOtherwise} dòng khác mà không hỏi, ${missing.length} nhiệm vụ không có trong bảng.\n`
    : `Against the data there are: ${untouched} of ${rows.length} rows right without a touch, ${asked} asked about, ${silentlyOtherwise} otherwise without asking, ${missing.length} tasks not in the table.\n`;
  return head + otherwise.join("");
}

export const importCommand: Command = {
  name: "import",
  usage: "<bảng> --province TỈNH --document MÃ [--lines TỪ-ĐẾN] [--table SỐ] [--out TỆP] [--decisions TỆP] [--compare]",
  summary: {
    vi: "đọc bảng phụ lục (docx, xlsx, csv, tsv) thành nhiệm vụ nháp; chỗ nào không rõ thì hỏi, không đoán",
    en: "reads an annex table (docx, xlsx, csv, tsv) into draft tasks; asks where it is not clear, never guesses",
  },
  options: {
    province: { type: "string" },
    document: { type: "string" },
    lines: { type: "string" },
    table: { type: "string" },
    out: { type: "string" },
    decisions: { type: "string" },
    compare: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const vi = language === "vi";
    const path = words[0];
    if (path === undefined) {
      throw new UsageError(
        { vi: "Thiếu tệp bảng.", en: "The file of the table is missing." },
        { vi: `Ví dụ: ${EXAMPLE}`, en: `For example: ${EXAMPLE}` },
      );
    }
    const province = await provinceFrom(required(invocation, "province"), host);
    const document = required(invocation, "document");
    const tables = readTables(basename(path), bytesOf(path), linesOf(textOption(invocation, "lines")));
    const table = tableOf(tables, textOption(invocation, "table"));
    const decisionsPath = textOption(invocation, "decisions") ?? `${path}.quyet-dinh.yaml`;
    const before = textIfThere(decisionsPath);
    const answers = before === null ? {} : readDecisions(before, decisionsPath);
    const result = draftTasks(table, { province, document, file: basename(path), answers });
    const open = result.tasks.filter((it) => it.open.length > 0).length;
    const counts = vi
      ? `${result.rows} dòng, ${result.sections} mục, ${result.tasks.length} nhiệm vụ`
      : `${result.rows} rows, ${result.sections} sections, ${result.tasks.length} tasks`;
    const left = vi
      ? `${result.tasks.length - open} không còn gì phải hỏi, ${open} chờ trả lời; ${result.questions.length} câu hỏi`
      : `${result.tasks.length - open} with nothing to ask, ${open} waiting; ${result.questions.length} questions`;
    host.write(`${table.name}: ${counts}; ${left}.\n`);
    host.write(questionsText(result, language));
    if (invocation.options["compare"] === true) {
      host.write(comparisonText(compareImport(result, province, document), language));
      return 0;
    }
    const out = textOption(invocation, "out");
    if (out !== undefined) {
      await host.writeFile(
        out,
        out.endsWith(".json")
          ? `${JSON.stringify(
              result.tasks.map((it) => it.task),
              null,
              2,
            )}\n`
          : writeTasks(result),
      );
      host.write(`${vi ? "Đã viết" : "Written"}: ${out}\n`);
    }
    if (result.questions.length > 0 || before !== null) {
      await host.writeFile(decisionsPath, writeDecisions(result, answers));
      host.write(`${vi ? "Trả lời ở" : "Answer in"}: ${decisionsPath}\n`);
    }
    return result.questions.length === 0 ? 0 : 1;
  },
};
