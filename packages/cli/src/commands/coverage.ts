import type { Language, Province } from "@kttt/core";
import { coverDocument } from "@kttt/core/province";
import { decodeText } from "@kttt/kit";
import { basename } from "node:path";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import { provinceFrom } from "../provinces.js";
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

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

export const coverage: Command = {
  name: "coverage",
  usage: "<tỉnh|tệp.json> --source TỆP [--document MÃ] [--quiet] [--json]",
  summary: {
    vi: "mỗi dòng của văn bản đã thành gì, hoặc vì sao bỏ qua",
    en: "what each line of the document has become, or why it was skipped",
  },
  options: {
    source: { type: "string" },
    document: { type: "string" },
    quiet: { type: "boolean" },
    json: { type: "boolean" },
  },
  async run(invocation) {
    const { host, language, words } = invocation;
    const province = await provinceFrom(words[0], host);
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
