import { type Finding, lintProvince, provinceSpan } from "@kttt/kit";
import { checkProvince, type Language, legalDate, type LegalDate, type Province, span } from "@kttt/core";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import { provinceById, readDefinition } from "../provinces.js";
import { problemData, renderProblems } from "../render/problems.js";
import { UsageError } from "../usage-error.js";

function countOf(findings: readonly Finding[], language: Language): string {
  const errors = findings.filter((it) => it.severity === "error").length;
  const warnings = findings.length - errors;
  return language === "vi" ? `${errors} lỗi, ${warnings} cảnh báo` : `${errors} errors, ${warnings} warnings`;
}

function definitionFor(word: string | undefined): string {
  if (word !== undefined) return word;
  throw new UsageError(
    { vi: "Chưa nêu tỉnh hay tệp cần rà soát.", en: "No province or file to look over." },
    { vi: "Ví dụ: kttt lint hcm, kttt lint tinh.json", en: "For example: kttt lint hcm, kttt lint province.json" },
  );
}

function lintSpan(province: Province, from: string | undefined, to: string | undefined) {
  const whole = provinceSpan(province);
  const day = (text: string | undefined, otherwise: LegalDate) => (text === undefined ? otherwise : legalDate(text));
  return span(day(from, whole.from), day(to, whole.to));
}

export const lint: Command = {
  name: "lint",
  usage: "<tỉnh|tệp.json> [--from NGÀY] [--to NGÀY] [--json]",
  summary: {
    vi: "rà soát: nhiệm vụ không có người thực hiện, cơ quan không dùng đến, hạn rơi vào ngày nghỉ …",
    en: "looks a province over: duties nobody holds, bodies nothing uses, last days on days off …",
  },
  runsCode: true,
  options: { from: { type: "string" }, to: { type: "string" }, json: { type: "boolean" } },
  async run(invocation) {
    const { host, language, words } = invocation;
    const word = definitionFor(words[0]);
    const input = /[./\\]/.test(word) ? await readDefinition(word, host) : structuredClone(await provinceById(word));
    const check = checkProvince(input);
    const findings: readonly Finding[] = check.ok
      ? lintProvince(
          check.province,
          lintSpan(check.province, textOption(invocation, "from"), textOption(invocation, "to")),
        )
      : check.problems.map((it) => ({ ...it, severity: "error" }));
    const sound = findings.every((it) => it.severity !== "error");
    if (wantsJson(invocation)) {
      const data = findings.map((it) => ({ severity: it.severity, ...problemData(it, language) }));
      writeJson(invocation, "kttt.lint/1", { subject: word, ok: sound, findings: data });
      return sound ? 0 : 1;
    }
    for (const severity of ["error", "warning"] as const) {
      host.write(
        renderProblems(
          findings.filter((it) => it.severity === severity),
          language,
          { sign: severity === "error" ? "✗" : "!" },
        ),
      );
    }
    host.write(`${word}: ${countOf(findings, language)}.\n`);
    return sound ? 0 : 1;
  },
};
