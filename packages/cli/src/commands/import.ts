import { isKtttError, KtttError, renderProblem, type Language, type Problem } from "@kttt/core/errors";
import {
  compareBody,
  compareImport,
  type Decisions,
  draftBody,
  ENCODINGS,
  type ImportComparison,
  importBody,
  importJson,
  type ImportJson,
  type ImportOptions,
  type ImportResult,
  importSource,
  type LineRange,
  type OldEncoding,
  placesWords,
  readDecisions,
  readSource,
  type Source,
  writeDecisions,
  writeRest,
  writeStubs,
  writeTasks,
} from "@kttt/kit";
import type { PlanDocument, Province } from "@kttt/core/province";
import { basename } from "node:path";
import { type Command, type Invocation, textOption } from "../command.js";
import { cliProblem } from "../errors.js";
import { bytesOf, textIfThere } from "../files.js";
import { authoredProvince } from "../provinces.js";
import { renderProblems } from "../render/problems.js";
import { UsageError } from "../usage-error.js";

const EXAMPLE = "kttt import phu-luc.docx --province . --document kh-15-2024 --out src/tasks/annex.ts";

function missing(option: string): UsageError {
  return new UsageError(
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

function encodingOf(text: string | undefined): OldEncoding | undefined {
  if (text === undefined) return undefined;
  const found = ENCODINGS.find((it) => it === text);
  if (found) return found;
  throw new UsageError(
    { vi: `Không có bảng mã “${text}”.`, en: `There is no encoding “${text}”.` },
    { vi: `Một trong: ${ENCODINGS.join(", ")}.`, en: `One of: ${ENCODINGS.join(", ")}.` },
  );
}

function questionsText({ idle, questions, tables }: ImportResult, language: Language): string {
  const vi = language === "vi";
  const list = questions.map(
    ({ key, places, suggestions, text }) =>
      `  ${placesWords(places, tables.length > 1, language)}: ${text[language]}\n      ${key}: ${suggestions.join(" | ")}\n`,
  );
  const lost = idle.map((key) => `  ${key}\n`);
  return [
    ...(list.length === 0 ? [] : [`${vi ? "Cần người quyết định" : "A person must decide"}:\n`, ...list]),
    ...(lost.length === 0
      ? []
      : [`${vi ? "Quyết định không còn câu hỏi" : "Decisions no longer asked for"}:\n`, ...lost]),
  ].join("");
}

function tablesText({ tables, unread }: ImportResult, language: Language): string {
  const vi = language === "vi";
  const list = tables.map(({ columns, index, name, read, rows, why }) => {
    const size = vi ? `${rows} dòng, ${columns} cột` : `${rows} rows, ${columns} columns`;
    const state = read ? (vi ? "đã đọc" : "read") : vi ? "không đọc" : "not read";
    return `  ${index} “${name}”: ${size}; ${state}${why[language] === "" ? "" : ` (${why[language]})`}\n`;
  });
  const cells = unread.map(({ column, row, table, text }) => {
    const place = vi ? `bảng ${table}, dòng ${row}, cột ${column}` : `table ${table}, row ${row}, column ${column}`;
    return `  ${place}: ${text.replace(/\n/gu, " ").slice(0, 100)}\n`;
  });
  return [
    `${vi ? "Các bảng" : "Tables"}:\n`,
    ...list,
    ...(cells.length === 0 ? [] : [`${vi ? "Ô chưa đọc" : "Cells not read"}:\n`, ...cells]),
  ].join("");
}

function comparisonText(comparison: ImportComparison, language: Language): string {
  const vi = language === "vi";
  const { asked, missing: lost, rows, silentlyOtherwise, untouched } = comparison;
  const otherwise = rows
    .filter((it) => it.asked === 0 && it.differing.length > 0)
    .map((it) => `  ${vi ? "dòng" : "row"} ${it.row} (${it.id}): ${it.differing.join(", ")}\n`);
  const head = vi
    ? `So với dữ liệu đã có: ${untouched}/${rows.length} dòng đúng mà không phải sửa, ${asked} dòng có câu hỏi, ${silentlyOtherwise} dòng khác mà không hỏi, ${lost.length} nhiệm vụ không có trong bảng.\n`
    : `Against the data there are: ${untouched} of ${rows.length} rows right without a touch, ${asked} asked about, ${silentlyOtherwise} otherwise without asking, ${lost.length} tasks not in the table.\n`;
  return head + otherwise.join("");
}

/** How the drafts of a text stand beside the duties a person encoded from it. */
function bodyComparisonText(source: Source, province: Province, document: PlanDocument, language: Language): string {
  const drafts = draftBody(source, province, document);
  const { encoded, found, missed, right } = compareBody(drafts, province, document);
  return language === "vi"
    ? `${drafts.length} dự thảo. Nhiệm vụ phần thân đã mã hoá: ${encoded}; tìm thấy ${found}, đúng cả chữ và cơ quan ${right}, sót ${missed.length}.\n`
    : `${drafts.length} drafts. Encoded duties of the body: ${encoded}; found ${found}, right in words and bodies ${right}, missed ${missed.length}.\n`;
}

/** The bytes of the file. @throws KtttError `import/no-file` where it is not there, is a folder or may not be read */
function contentOf(path: string): Uint8Array {
  try {
    return bytesOf(path);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new KtttError(cliProblem("import/no-file", [basename(path)], { file: path }));
  }
}

/** What `--json` prints of a file which cannot be read. */
function unreadableJson(file: string, problems: readonly Problem[], language: Language): ImportJson {
  const told = problems.map((it) => ({ code: it.code, message: renderProblem(it, language).message }));
  return { file, tables: [], tasks: [], questions: [], unread: [], problems: told };
}

async function optionsOf(invocation: Invocation, decisions: Decisions): Promise<ImportOptions> {
  const province = textOption(invocation, "province");
  const document = textOption(invocation, "document");
  const table = textOption(invocation, "table");
  return {
    ...(province === undefined ? {} : { province: await authoredProvince(province, invocation.host) }),
    ...(document === undefined ? {} : { document }),
    ...(table === undefined ? {} : { table }),
    decisions,
  };
}

/** Whose running text is read: drafts need the roster, and the document's own words for its bodies. */
function bodyDocument({ document: id, province }: ImportOptions) {
  if (!province) throw missing("province");
  const document = province.documents.find((it) => it.id === (id ?? province.documents[0]?.id));
  if (!document) throw missing("document");
  return { province, document };
}

/** 0 where all is read, 1 where a person must still decide or look. */
function exitCode({ problems, questions, unread }: ImportResult): number {
  return questions.length + unread.length + problems.length === 0 ? 0 : 1;
}

async function importFile(
  path: string,
  source: Source,
  decisionsPath: string,
  invocation: Invocation,
): Promise<number> {
  const { host, language } = invocation;
  const vi = language === "vi";
  const before = textIfThere(decisionsPath);
  const decisions = readDecisions(before ?? "", decisionsPath);
  const options = await optionsOf(invocation, decisions);
  const body = invocation.options["body"] === true ? bodyDocument(options) : null;
  const result = body ? importBody(source, body.province, body.document, decisions) : importSource(source, options);
  if (invocation.options["json"] === true) {
    host.write(`${JSON.stringify(importJson(result, options, language), null, 2)}\n`);
    return exitCode(result);
  }
  const open = result.tasks.filter((it) => it.open.length > 0).length;
  const rows = result.tables.reduce((sum, it) => sum + it.rows, 0);
  const counts = vi
    ? `${rows} dòng, ${result.sections} mục, ${result.tasks.length} nhiệm vụ`
    : `${rows} rows, ${result.sections} sections, ${result.tasks.length} tasks`;
  const left = vi
    ? `${result.tasks.length - open} không còn gì phải hỏi, ${open} chờ trả lời; ${result.questions.length} câu hỏi, ${result.unread.length} ô chưa đọc`
    : `${result.tasks.length - open} with nothing to ask, ${open} waiting; ${result.questions.length} questions, ${result.unread.length} cells not read`;
  host.write(`${basename(path)}: ${counts}; ${left}.\n`);
  if (result.tables.length > 1 || result.unread.length > 0) host.write(tablesText(result, language));
  host.write(questionsText(result, language));
  if (result.problems.length > 0) host.writeError(renderProblems(result.problems, language));
  if (invocation.options["compare"] === true) {
    if (!options.province) throw missing("province");
    if (body) {
      host.write(bodyComparisonText(source, body.province, body.document, language));
      return 0;
    }
    const document = options.document ?? options.province.documents[0]?.id ?? "";
    host.write(comparisonText(compareImport(result, options.province, document), language));
    return 0;
  }
  const written = async (file: string, text: string) => {
    await host.writeFile(file, text);
    host.write(`${vi ? "Đã viết" : "Written"}: ${file}\n`);
  };
  const out = textOption(invocation, "out");
  if (out !== undefined) {
    if (!options.province) throw missing("province");
    const tasks = result.tasks.map((it) => it.task);
    await written(out, out.endsWith(".json") ? `${JSON.stringify(tasks, null, 2)}\n` : writeTasks(result));
  }
  const stubs = textOption(invocation, "stubs");
  if (stubs !== undefined) await written(stubs, writeStubs(result.stubs));
  const rest = textOption(invocation, "rest");
  if (rest !== undefined && result.rest) await written(rest, writeRest(result.file, result.rest));
  if (result.questions.length > 0 || before !== null) {
    await host.writeFile(decisionsPath, writeDecisions(result, decisions.answers));
    host.write(`${vi ? "Trả lời ở" : "Answer in"}: ${decisionsPath}\n`);
  }
  return exitCode(result);
}

const HELP = {
  vi: `Tuỳ chọn:
  --province TỈNH     danh sách cơ quan để đối chiếu (mã tỉnh, tệp, hoặc thư mục gói đã dựng)
  --document MÃ       văn bản mà bảng thuộc về
  --lines TỪ-ĐẾN      tệp chữ: bảng nằm ở những dòng này (với --body: chỉ xem những dòng này)
  --table SỐ          chỉ bảng này
  --encoding TÊN      đổi từ bảng mã cũ (${ENCODINGS.join(", ")})
  --out TỆP           viết nhiệm vụ (.ts hoặc .json)
  --stubs TỆP         viết các cơ quan chưa có trong danh sách thành dòng để chép
  --decisions TỆP     tệp câu trả lời (mặc định: cạnh tệp bảng, .quyet-dinh.yaml)
  --body              dự thảo nhiệm vụ, báo cáo, chỉ tiêu và dòng không giao việc từ phần thân văn bản
  --rest TỆP          với --body: viết báo cáo, chỉ tiêu và dòng bỏ qua đã trả lời thành dòng để chép
  --compare           so với dữ liệu tỉnh đã có

Câu trả lời, sau dấu hai chấm: cơ quan theo mã hay tên, một hay [a, b]; ô trống: như trên, để trống, hoặc chữ;
dòng không số: nối, riêng, mục, bỏ, { above: { text: … }, own: { number: …, text: …, lead: … } };
dòng thiếu ô: đúng (nếu có đề xuất), { text: …, lead: …, cooperating: …, deadline: … }; thời hạn: bằng chữ, hoặc không có;
dự thảo: đúng, bỏ, { lead: …, deadline: … }; report:… { recipients: […], period: …, due: … }; target:… { indicator: …, horizon: … };
skip:… đúng, bỏ, hoặc lý do (heading, legal-basis …). set:II.4:lead: … và deadline:…: … sửa cách đọc không được hỏi.
Mã thoát: 0 đọc hết; 1 còn câu hỏi hoặc ô chưa đọc; 2 không đọc được tệp.
`,
  en: `Options:
  --province PROVINCE   whose roster the bodies stand in (an id, a file, or the folder of a built package)
  --document ID         the document the table belongs to
  --lines FROM-TO       text: the table stands in these lines (with --body: look at these only)
  --table NUMBER        only this table
  --encoding NAME       convert from an old encoding (${ENCODINGS.join(", ")})
  --out FILE            write the tasks (.ts or .json)
  --stubs FILE          write bodies the roster lacks as rows to be copied
  --decisions FILE      the answers (otherwise beside the table, .quyet-dinh.yaml)
  --body                draft duties, reports, targets and lines without any from the running text
  --rest FILE           with --body: write the reports, targets and skipped lines which were answered, to be copied
  --compare             against the data the province holds

Answers, behind the colon: bodies by id or name, one or [a, b]; a blank cell: above, empty, or words;
a row without a number: join, separate, section, drop, { above: { text: … }, own: { number: …, text: …, lead: … } };
a row with too few cells: right (where one is proposed), { text: …, lead: …, cooperating: …, deadline: … }; a time: in words, or none;
a draft: right, drop, { lead: …, deadline: … }; report:… { recipients: […], period: …, due: … }; target:… { indicator: …, horizon: … };
skip:… right, drop, or the reason (heading, legal-basis …). set:II.4:lead: … and deadline:…: … mend a reading nobody asked about.
Exit code: 0 all is read; 1 questions or unread cells; 2 the file cannot be read.
`,
} as const;

export const importCommand: Command = {
  name: "import",
  usage:
    "<bảng> [--province TỈNH] [--document MÃ] [--lines TỪ-ĐẾN] [--table SỐ] [--encoding TÊN] [--out TỆP] [--stubs TỆP] [--rest TỆP] [--decisions TỆP] [--body] [--compare] [--json]",
  summary: {
    vi: "đọc bảng phụ lục (docx, xlsx, csv, html, tsv) thành nhiệm vụ nháp; mỗi ô được đọc, được hỏi, hoặc ghi là chưa đọc. --province là thư mục thì chạy mã của gói ấy",
    en: "reads the tables of an annex (docx, xlsx, csv, html, tsv) into draft tasks; every cell is read, asked about, or listed as unread. A --province which is a folder runs the code of that package",
  },
  runsCode: true,
  options: {
    province: { type: "string" },
    document: { type: "string" },
    lines: { type: "string" },
    table: { type: "string" },
    encoding: { type: "string" },
    out: { type: "string" },
    stubs: { type: "string" },
    rest: { type: "string" },
    decisions: { type: "string" },
    body: { type: "boolean" },
    compare: { type: "boolean" },
    json: { type: "boolean" },
  },
  help: (_, language) => HELP[language],
  async run(invocation) {
    const { host, language, words } = invocation;
    const path = words[0];
    if (path === undefined) {
      throw new UsageError(
        { vi: "Thiếu tệp bảng.", en: "The file of the table is missing." },
        { vi: `Ví dụ: ${EXAMPLE}`, en: `For example: ${EXAMPLE}` },
      );
    }
    const lines = linesOf(textOption(invocation, "lines"));
    const encoding = encodingOf(textOption(invocation, "encoding"));
    const decisionsPath = textOption(invocation, "decisions") ?? `${path}.quyet-dinh.yaml`;
    try {
      // Of running text the lines are those looked at; of tables those in which one stands.
      const isBody = invocation.options["body"] === true;
      const whole = readSource(basename(path), contentOf(path), { lines: isBody ? null : lines, encoding });
      const looked = whole.paragraphs.filter((it) => !lines || (it.line >= lines.from && it.line <= lines.to));
      const source = isBody ? { ...whole, paragraphs: looked } : whole;
      return await importFile(path, source, decisionsPath, invocation);
    } catch (error) {
      if (invocation.options["json"] !== true || !isKtttError(error)) throw error;
      host.write(`${JSON.stringify(unreadableJson(basename(path), error.problems, language), null, 2)}\n`);
      host.writeError(renderProblems(error.problems, language));
      return 2;
    }
  },
};
