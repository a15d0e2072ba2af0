import { checkProvince } from "@kttt/core";
import { formulaFindings } from "@kttt/kit";
import { type Command, wantsJson, writeJson } from "../command.js";
import { provinceById, readDefinition } from "../provinces.js";
import { problemData, renderProblems } from "../render/problems.js";
import { UsageError } from "../usage-error.js";

export const check: Command = {
  name: "check",
  usage: "<tỉnh|tệp.json> [--json]",
  summary: {
    vi: "kiểm tra một định nghĩa: mọi lỗi cùng một lúc",
    en: "checks a definition: every problem at once",
  },
  runsCode: true,
  options: { json: { type: "boolean" } },
  async run(invocation) {
    const { host, language, words } = invocation;
    const [word] = words;
    if (word === undefined) {
      throw new UsageError(
        { vi: "Chưa nêu tỉnh hay tệp cần kiểm tra.", en: "No province or file to check." },
        {
          vi: "Ví dụ: kttt check hcm, kttt check tinh.json",
          en: "For example: kttt check hcm, kttt check province.json",
        },
      );
    }
    const input = /[./\\]/.test(word) ? await readDefinition(word, host) : structuredClone(await provinceById(word));
    const result = checkProvince(input);
    // To know, not to mend: what begins like a formula may stand so in the document.
    const remarks = formulaFindings(input);
    if (wantsJson(invocation)) {
      const counts = result.ok
        ? Object.fromEntries(
            (["documents", "tasks", "targets", "reporting", "agencies"] as const).map((it) => [
              it,
              result.province[it].length,
            ]),
          )
        : null;
      const problems = result.ok ? [] : result.problems.map((it) => problemData(it, language));
      const noted = remarks.map((it) => problemData(it, language));
      writeJson(invocation, "kttt.check/1", { subject: word, ok: result.ok, counts, problems, remarks: noted });
      return result.ok ? 0 : 1;
    }
    host.writeError(renderProblems(remarks, language, { sign: "!" }));
    if (!result.ok) {
      host.writeError(renderProblems(result.problems, language));
      host.writeError(
        language === "vi"
          ? `${result.problems.length} lỗi trong ${word}.\n`
          : `${result.problems.length} problems in ${word}.\n`,
      );
      return 1;
    }
    const { agencies, documents, reporting, targets, tasks } = result.province;
    host.write(
      language === "vi"
        ? `✓ ${word}: ${documents.length} văn bản, ${tasks.length} nhiệm vụ, ${targets.length} chỉ tiêu, ${reporting.length} chế độ báo cáo, ${agencies.length} cơ quan. Không có lỗi.\n`
        : `✓ ${word}: ${documents.length} documents, ${tasks.length} tasks, ${targets.length} targets, ${reporting.length} reporting duties, ${agencies.length} agencies. No problem.\n`,
    );
    return 0;
  },
};
