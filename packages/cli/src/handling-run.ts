import { formatDay, type Language, type LegalDate, type Province } from "@kttt/core";
import { CASE_OUTCOMES, ROUTES } from "@kttt/core/cooperative";
import { LEGAL_STATUSES } from "@kttt/core/law";
import { type HandlingSummary, simulateHandling, summariseHandling } from "@kttt/core/simulation";
import { writeLogLines } from "@kttt/kit";
import { join } from "node:path";
import type { Host } from "./host.js";
import { textTable } from "./render/text-table.js";
import { number } from "./render/words.js";

/** A year of handling stopped cooperatives, all of them invented. */
export interface HandlingPlan {
  readonly province: Province;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly count: number;
  readonly seed: number;
  /** Folder for the events of the cases. */
  readonly out: string;
}

type Labels = Readonly<Record<string, { readonly vi: string; readonly en: string } | undefined>>;

const STATUS_LABELS: Labels = Object.fromEntries(
  Object.entries(LEGAL_STATUSES).map(([status, { label }]) => [status, label]),
);

/** What the figures count beside routes, outcomes and statuses. */
const REST: Labels = {
  "none-open": { vi: "chưa đủ dữ kiện để chọn biện pháp", en: "too little known to choose a measure" },
  "under-way": { vi: "đang giải quyết", en: "under way" },
  "not-begun": { vi: "chưa mở thủ tục", en: "not begun" },
  unknown: { vi: "chưa rõ", en: "unknown" },
};

function rows(counts: Readonly<Partial<Record<string, number>>>, labels: Labels, language: Language): string[][] {
  return Object.entries(counts)
    .map(([key, count = 0]) => [count, (labels[key] ?? REST[key])?.[language] ?? key] as const)
    .sort(([a], [b]) => b - a)
    .map(([count, label]) => [number(count, language), label]);
}

function tables(summary: HandlingSummary, language: Language): string {
  const vi = language === "vi";
  const table = (heading: string, counts: Readonly<Partial<Record<string, number>>>, labels: Labels) =>
    textTable([{ heading: "", align: "right" }, { heading }], rows(counts, labels, language));
  return [
    table(vi ? "Biện pháp đề nghị" : "Route recommended", summary.byRoute, ROUTES),
    table(vi ? "Kết quả" : "Outcome", summary.byOutcome, CASE_OUTCOMES),
    table(vi ? "Tình trạng pháp lý cuối kỳ" : "Legal status at the end", summary.byStatus, STATUS_LABELS),
  ].join("\n");
}

/** Runs the year, prints what became of the cases, and writes their events: one a line, marked synthetic. */
export async function handlingRun(plan: HandlingPlan, host: Host, language: Language): Promise<void> {
  const { count, from, out, province, seed, to } = plan;
  const before = host.milliseconds();
  const year = await simulateHandling({ province, from, to, count, seed });
  const seconds = Math.round((host.milliseconds() - before) / 10) / 100;
  const summary = summariseHandling(year);
  const vi = language === "vi";
  const span = `${formatDay(from, language)} – ${formatDay(to, language)}`;
  host.write(
    vi
      ? `${province.name.vi} · xử lý ${number(count, language)} hợp tác xã ngừng hoạt động · ${span}\nSố giả định (synthetic): hợp tác xã và hồ sơ đều do máy đặt ra.\n\n`
      : `${province.name.en} · ${number(count, language)} stopped cooperatives handled · ${span}\nInvented (synthetic): no such cooperative or file exists.\n\n`,
  );
  host.write(tables(summary, language));
  host.write(
    vi
      ? `\n${number(summary.casesOverdue, language)} hồ sơ có bước quá hạn (${number(summary.overdueActs, language)} bước); ${number(summary.violations, language)} vi phạm ghi nhận; ${number(summary.openQuestions, language)} việc chờ người quyết định.\n`
      : `\n${number(summary.casesOverdue, language)} files with overdue steps (${number(summary.overdueActs, language)} steps); ${number(summary.violations, language)} violations recorded; ${number(summary.openQuestions, language)} questions wait for a person.\n`,
  );
  const file = join(out, "cases.jsonl");
  await host.writeFile(file, await writeLogLines(year.events));
  host.write(
    `${number(summary.events, language)} ${vi ? "sự kiện" : "events"} · ${number(seconds, language)} ${vi ? "giây" : "s"} · ${vi ? "hạt giống" : "seed"} ${seed}\n${vi ? "Nhật ký" : "Log"}: ${file}\n`,
  );
}
