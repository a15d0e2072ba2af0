import type { Language, Province } from "@kttt/core";
import { coverDocument } from "@kttt/core/province";
import { type AnnexCoverage, coverAnnex, decodeText, importSource, readDecisions, readSource } from "@kttt/kit";
import { basename } from "node:path";
import { type Command, type Invocation, textOption, wantsJson, writeJson } from "../command.js";
import { bytesOf, textIfThere } from "../files.js";
import { authoredProvince } from "../provinces.js";
import { problemData, renderProblems } from "../render/problems.js";
import { UsageError } from "../usage-error.js";

type Coverage = ReturnType<typeof coverDocument>;

/** The document meant: the one named, or the one whose file has this name, or the only one. */
function documentFor(province: Province, named: string | undefined, file: string): string {
  if (named !== undefined) return named;
  const match = province.documents.filter((it) => it.source.file === basename(file));
  const [only] = match.length > 0 ? match : province.documents;
  if (only && (match.length === 1 || province.documents.length === 1)) return only.id;
  const ids = province.documents.map((it) => it.id).join(", ");
  throw new UsageError(
    { vi: `Không rõ “${file}” là văn bản nào.`, en: `It is not clear which document “${file}” is.` },
    { vi: `Ghi --document, một trong: ${ids}.`, en: `Name one with --document: ${ids}.` },
  );
}

function lines(coverage: Coverage): string {
  return coverage.lines
    .map(({ line, rest, skipped, status, text, uses }) => {
      const what =
        status === "encoded"
          ? uses.map((use) => `${use.as} ${use.id}`).join(", ")
          : status === "skipped"
            ? `– ${skipped ?? ""}`
            : "✗ ???";
      const left = rest.length === 0 ? "" : `\n      … ${rest.join(" … ")}`;
      return `${String(line).padStart(4)}  ${what}\n      ${text.length > 100 ? `${text.slice(0, 99)}…` : text}${left}`;
    })
    .join("\n");
}

function summary({ counts, problems }: Coverage, language: Language): string {
  return language === "vi"
    ? `${counts.lines} dòng, ${counts.blank} dòng trống: ${counts.encoded} đã mã hoá, ${counts.skipped} bỏ qua có lý do, ${counts.unaccounted} chưa giải thích; ${problems.length} lỗi.\n`
    : `${counts.lines} lines, ${counts.blank} blank: ${counts.encoded} encoded, ${counts.skipped} skipped for a reason, ${counts.unaccounted} unaccounted for; ${problems.length} problems.\n`;
}

/** Files which hold their annex as tables of cells; text is covered line by line. */
const OFFICE = /\.(?:docx|docm|xlsx|xlsm|doc|xls|html|htm)$/iu;

function cellLines({ cells }: AnnexCoverage, language: Language): string {
  const vi = language === "vi";
  return cells
    .map(({ column, row, status, table, task, text }) => {
      const words = {
        encoded: `task ${task ?? ""}`,
        missing: vi ? "✗ chưa mã hoá" : "✗ not encoded",
        other: vi ? "– tiêu đề, mục" : "– heading, section",
        asked: vi ? "✗ còn câu hỏi" : "✗ a question is open",
        unread: vi ? "✗ chưa đọc" : "✗ not read",
      }[status];
      const plain = text.replace(/\n/gu, " ");
      return `${`${table}:${row}:${column}`.padStart(8)}  ${words}\n          ${plain.length > 100 ? `${plain.slice(0, 99)}…` : plain}`;
    })
    .join("\n");
}

/** An annex in Word or Excel, cell by cell, with the answers given when it was imported. */
function coverOffice(file: string, id: string, province: Province, invocation: Invocation): number {
  const { host, language } = invocation;
  const path = textOption(invocation, "decisions") ?? `${file}.quyet-dinh.yaml`;
  const decisions = readDecisions(textIfThere(path) ?? "", path);
  const source = readSource(basename(file), bytesOf(file));
  const covered = coverAnnex(importSource(source, { province, document: id, decisions }), province, id);
  const { asked, encoded, missing, other, unread } = covered.counts;
  const whole = asked + missing + unread === 0 && encoded > 0;
  if (wantsJson(invocation)) {
    writeJson(invocation, "kttt.annex-coverage/1", { province: province.id, ...covered });
    return whole ? 0 : 1;
  }
  if (invocation.options["quiet"] !== true) host.write(`${cellLines(covered, language)}\n\n`);
  host.write(
    language === "vi"
      ? `${id}: ${covered.cells.length} ô: ${encoded} đã mã hoá, ${other} tiêu đề và mục, ${missing} chưa mã hoá, ${asked} còn câu hỏi, ${unread} chưa đọc.\n`
      : `${id}: ${covered.cells.length} cells: ${encoded} encoded, ${other} headings and sections, ${missing} not encoded, ${asked} with an open question, ${unread} not read.\n`,
  );
  return whole ? 0 : 1;
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const coverage: Command = {
  name: "coverage",
  usage: "<tỉnh|tệp.json> --source TỆP [--document MÃ] [--decisions TỆP] [--quiet] [--json]",
  summary: {
    vi: "mỗi dòng của văn bản (mỗi ô của phụ lục Word, Excel) đã thành gì, hoặc vì sao bỏ qua",
    en: "what each line of the document (each cell of an annex in Word or Excel) has become, or why it was skipped",
  },
  runsCode: true,
  options: {
    source: { type: "string" },
    document: { type: "string" },
    decisions: { type: "string" },
    quiet: { type: "boolean" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const province = await authoredProvince(words[0], host);
    const file = textOption(invocation, "source");
    if (file === undefined) {
      throw new UsageError(
        { vi: "Thiếu --source: tệp văn bản gốc.", en: "--source is missing: the file of the document." },
        {
          vi: "Ví dụ: kttt coverage hcm --source van-ban.txt",
          en: "For example: kttt coverage hcm --source document.txt",
        },
      );
    }
    const id = documentFor(province, textOption(invocation, "document"), file);
    if (OFFICE.test(file)) return coverOffice(file, id, province, invocation);
    let text: string;
    try {
      text = await host.readFile(file);
    } catch {
      throw new UsageError(
        { vi: `Không đọc được tệp “${file}”.`, en: `The file “${file}” cannot be read.` },
        { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
      );
    }
    // A Word file or a PDF read as text has lines, and none of them is a line of the document.
    decodeText(new TextEncoder().encode(text), basename(file));
    const expected = province.documents.find((it) => it.id === id)?.source.sha256;
    const actual = await sha256(text);
    const result = coverDocument(province, id, text);
    const whole = result.problems.length === 0 && result.counts.unaccounted === 0;
    if (wantsJson(invocation)) {
      const problems = result.problems.map((it) => problemData(it, language));
      const sameFile = expected === undefined ? null : expected === actual;
      writeJson(invocation, "kttt.coverage/1", { province: province.id, ...result, problems, sameFile });
      return whole ? 0 : 1;
    }
    if (invocation.options["quiet"] !== true) host.write(`${lines(result)}\n\n`);
    if (expected !== undefined && expected !== actual) {
      host.writeError(
        language === "vi"
          ? "! Tệp này không giống bản đã mã hoá (SHA-256 khác).\n"
          : "! This file is not the copy that was encoded (another SHA-256).\n",
      );
    }
    host.writeError(renderProblems(result.problems, language));
    host.write(`${id}: ${summary(result, language)}`);
    return whole ? 0 : 1;
  },
};
