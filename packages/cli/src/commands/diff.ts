import { compareProvinces, DUTY_SUBJECTS, readLogLines } from "@kttt/kit";
import { createRegister, type Register, type Span, type StoredEvent } from "@kttt/core";
import { nearest } from "@kttt/core/errors";
import { diffPlan } from "@kttt/core/plan";
import { type Command, textOption, wantsJson, writeJson } from "../command.js";
import type { Host } from "../host.js";
import { provinceFrom } from "../provinces.js";
import { comparisonReport } from "../render/comparison.js";
import { planDiffReport } from "../render/plan-diff.js";
import { UsageError } from "../usage-error.js";

/** Reads a log as `kttt simulate --out` writes it. @throws UsageError, KtttError `log-file/…` naming the first line which is broken */
async function readLog(path: string, host: Host): Promise<readonly StoredEvent[]> {
  let text: string;
  try {
    text = await host.readFile(path);
  } catch {
    throw new UsageError(
      { vi: `Không đọc được tệp “${path}”.`, en: `The file “${path}” cannot be read.` },
      { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
    );
  }
  return readLogLines(text);
}

/** The register of a log, and the days its plan was put to work for. */
function registerOf(
  events: readonly StoredEvent[],
  province: string,
  path: string,
): { register: Register; span: Span } {
  const register = createRegister(province);
  for (const event of events) register.apply(event);
  const opened = events.find((event) => event.province === province && event.type === "PlanOpened");
  if (!opened) {
    throw new UsageError(
      {
        vi: `“${path}” không có kế hoạch của tỉnh “${province}”.`,
        en: `“${path}” holds no plan of the province \`${province}\`.`,
      },
      { vi: "Nhật ký và tệp tỉnh phải cùng một tỉnh.", en: "The log and the file must be of one province." },
    );
  }
  return { register, span: (opened.data as { readonly span: Span }).span };
}

function subjectFor(id: string | undefined): string | undefined {
  const ids = DUTY_SUBJECTS.map((it) => it.id);
  if (id === undefined || ids.includes(id)) return id;
  const suggestion = nearest(id, ids);
  throw new UsageError(
    { vi: `Không có lĩnh vực “${id}”.`, en: `There is no subject “${id}”.` },
    suggestion
      ? { vi: `Có phải “${suggestion}” không?`, en: `Did you mean “${suggestion}”?` }
      : { vi: `Các lĩnh vực: ${ids.join(", ")}.`, en: `Subjects: ${ids.join(", ")}.` },
  );
}

export const diff: Command = {
  name: "diff",
  usage: "<tỉnh|tệp.json|nhật-ký.jsonl> <tỉnh|tệp.json> [--subject LĨNH-VỰC] [--json]",
  summary: {
    vi: "hai tỉnh cạnh nhau; hoặc nhật ký đang chạy và bản mới của tỉnh: nhiệm vụ đang mở nào bị ảnh hưởng",
    en: "two provinces side by side; or a running log and a newer version: which open duties it touches",
  },
  options: { subject: { type: "string" }, json: { type: "boolean" } },
  async run(invocation) {
    const { host, language, words } = invocation;
    const [first, second] = words;
    if (first === undefined || second === undefined) {
      throw new UsageError(
        { vi: "Cần hai thứ để so sánh.", en: "Two things to compare are needed." },
        {
          vi: "Ví dụ: kttt diff hanoi hcm, kttt diff out/hcm/log.jsonl hcm-moi.json",
          en: "For example: kttt diff hanoi hcm, kttt diff out/hcm/log.jsonl hcm-new.json",
        },
      );
    }
    const right = await provinceFrom(second, host);
    if (first.endsWith(".jsonl")) {
      const { register, span } = registerOf(await readLog(first, host), right.id, first);
      const changes = diffPlan(register, right, span);
      if (wantsJson(invocation)) writeJson(invocation, "kttt.plan-diff/1", changes);
      else host.write(planDiffReport(changes, right, language));
      return 0;
    }
    const left = await provinceFrom(first, host);
    const subject = subjectFor(textOption(invocation, "subject"));
    const comparison = compareProvinces(left, right);
    if (wantsJson(invocation))
      writeJson(invocation, "kttt.comparison/1", { ...comparison, left: left.id, right: right.id });
    else host.write(comparisonReport(comparison, language, subject));
    return 0;
  },
};
