import { isLegalDate } from "@kttt/core";
import { caseView, readCaseFile, renderCase, renderTriage, whyNotYet } from "@kttt/core/cooperative";
import { walkCase } from "@kttt/core/simulation";
import { type Command, textOption, wantsJson } from "../command.js";
import { readData } from "../provinces.js";
import { renderProblems } from "../render/problems.js";
import { UsageError } from "../usage-error.js";

export const caseCommand: Command = {
  name: "case",
  usage: "<hồ-sơ.json> [--on NGÀY] [--why VIỆC] [--json]",
  summary: {
    vi: "mở một hồ sơ xử lý hợp tác xã từ tệp: phân loại, diễn biến, bước tiếp theo, vì sao chưa được",
    en: "walk a case of handling a cooperative from its file: review, history, next steps, why not yet",
  },
  options: { on: { type: "string" }, why: { type: "string" }, json: { type: "boolean" } },
  async run(invocation) {
    const { host, language, words } = invocation;
    const given = readCaseFile(await readData(words[0] ?? "", host));
    const on = textOption(invocation, "on") ?? given.on;
    if (!isLegalDate(on)) {
      throw new UsageError(
        { vi: `“${on}” không phải là một ngày.`, en: `“${on}” is not a day.` },
        { vi: "Ghi --on dạng 2025-06-30.", en: "Write --on as 2025-06-30." },
      );
    }
    const walk = await walkCase({ ...given, on });
    const { refused, state, triage } = walk;
    const say = (lines: readonly string[]) => {
      host.write(`${lines.join("\n")}\n`);
    };
    if (wantsJson(invocation)) say([JSON.stringify(caseView(walk, on, language), null, 2)]);
    else {
      if (triage) say([...renderTriage(triage, language), ""]);
      if (state) say(renderCase(state, on, language));
      const why = textOption(invocation, "why");
      if (state && why !== undefined) say(["", ...whyNotYet(state, why, on, { language })]);
    }
    if (!refused) return 0;
    host.writeError(renderProblems(refused.problems, language));
    return 1;
  },
};
