import type { Cited, CitedMeasure, ComparedProvinces } from "@kttt/kit";
import { bodyName, formatDay, type Language, type Province } from "@kttt/core";
import { indicatorOf, type ReportingDuty, type TaskDefinition } from "@kttt/core/province";
import { formatDeadline } from "@kttt/core/deadline";
import { aimWords } from "@kttt/office/tables";
import { textTable } from "./text-table.js";
import { number } from "./words.js";

const SIDE = 58;

const WORDS = {
  vi: {
    indicator: "Chỉ số",
    period: "Kỳ",
    task: "Gần nhau về lời văn",
    targets: "Chỉ tiêu cùng một chỉ số",
    reports: "Chế độ báo cáo theo kỳ",
    tasks: "Nhiệm vụ theo lĩnh vực",
    onlyIn: (name: string) => `Chỉ có ở ${name}`,
    by: "đến",
    noDay: "không in thời hạn",
    nobody: "không nêu ai",
    lines: "dòng",
    sent: "gửi",
    found: "nhiệm vụ",
    nowhere: "không nêu nơi nhận",
    district: "cấp huyện",
    note:
      "Ghép theo: chỉ số trong danh mục chung; độ dài kỳ báo cáo; lĩnh vực (từ khoá trong lời văn) rồi độ gần về lời văn. " +
      "Cạnh nhau không có nghĩa là cùng một nhiệm vụ.",
  },
  en: {
    indicator: "Indicator",
    period: "Period",
    task: "Close in words",
    targets: "Targets in the same indicator",
    reports: "Reporting duties by period",
    tasks: "Tasks by subject",
    onlyIn: (name: string) => `Only in ${name}`,
    by: "by",
    noDay: "no day printed",
    nobody: "nobody named",
    lines: "line",
    sent: "to",
    found: "tasks",
    nowhere: "no recipient named",
    district: "district",
    note:
      "Joined by: the indicator in the common catalogue; the length of the reporting period; the subject (words which stand " +
      "in the text) and then closeness in words. Side by side does not mean the same duty.",
  },
} as const;

const PERIODS: Readonly<Record<ReportingDuty["period"], { readonly vi: string; readonly en: string }>> = {
  week: { vi: "Tuần", en: "Week" },
  month: { vi: "Tháng", en: "Month" },
  quarter: { vi: "Quý", en: "Quarter" },
  "half-year": { vi: "6 tháng", en: "Half-year" },
  "nine-months": { vi: "9 tháng", en: "Nine months" },
  year: { vi: "Năm", en: "Year" },
  "ad-hoc": { vi: "Đột xuất", en: "Ad hoc" },
  thematic: { vi: "Chuyên đề", en: "Thematic" },
};

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function names(province: Province, ids: readonly string[], language: Language): string {
  return ids.length === 0 ? WORDS[language].nobody : ids.map((id) => bodyName(province, id, language)).join(", ");
}

/** The document and the lines: enough to find the row again. */
function place({ citation }: Cited<unknown>, language: Language): string {
  const lines = citation.lines ? `, ${WORDS[language].lines} ${citation.lines.join(", ")}` : "";
  return `[${citation.document}${lines}]`;
}

function measureCell(it: CitedMeasure, language: Language): string {
  const level = it.row.scope === "district" ? WORDS[language].district : it.row.scope;
  const scope = it.row.scope === "province" ? "" : ` (${level})`;
  return `${aimWords(it.measure, language)}${scope}, ${WORDS[language].by} ${formatDay(it.measure.horizon, language)} ${place(it, language)}`;
}

function reportCell(province: Province, it: Cited<ReportingDuty>, language: Language): string {
  const { due, recipients, reporters } = it.row;
  const words = WORDS[language];
  const to = recipients.length === 0 ? words.nowhere : `${words.sent} ${names(province, recipients, language)}`;
  const day = due === null ? words.noDay : formatDeadline(due, language);
  return `${names(province, reporters, language)}; ${to}; ${day} ${place(it, language)}`;
}

function taskCell(province: Province, it: Cited<TaskDefinition>, language: Language): string {
  const { deadline, deadlineText, leads, text } = it.row;
  const day = deadlineText ?? (deadline.kind === "none" ? WORDS[language].noDay : formatDeadline(deadline, language));
  return `${shorten(text, 140)}\n→ ${names(province, leads, language)}; ${day} ${place(it, language)}`;
}

function sides(first: string, compared: ComparedProvinces, language: Language) {
  return [
    { heading: first, width: 22 },
    { heading: compared.left.name[language], width: SIDE },
    { heading: compared.right.name[language], width: SIDE },
  ];
}

function indicatorNames(ids: readonly string[], language: Language): string {
  return ids.map((id) => indicatorOf(id)?.name[language] ?? id).join("; ") || "–";
}

/**
 * Two provinces side by side, for the terminal.
 *
 * @param subject the one subject of which every task is shown; the close pairs of all subjects when it is left out
 */
export function comparisonReport(compared: ComparedProvinces, language: Language, subject?: string): string {
  const words = WORDS[language];
  const { left, right } = compared;
  const both = (ls: readonly string[], rs: readonly string[]) => [ls.join("\n") || "–", rs.join("\n") || "–"];
  if (subject !== undefined) {
    const chosen = compared.subjects.filter((it) => it.subject.id === subject);
    const rows = chosen.flatMap((it) => {
      const [ls, rs] = [it.left, it.right];
      return Array.from({ length: Math.max(ls.length, rs.length) }, (_, index) => {
        const [l, r] = [ls[index], rs[index]];
        return [
          index === 0 ? it.subject.name[language] : "",
          l ? taskCell(left, l, language) : "",
          r ? taskCell(right, r, language) : "",
        ];
      });
    });
    return `${words.note}\n\n${textTable(sides(words.tasks, compared, language), rows)}`;
  }
  const targets = compared.indicators.map((it) => [
    indicatorOf(it.indicator)?.name[language] ?? it.indicator,
    ...both(
      it.left.map((one) => measureCell(one, language)),
      it.right.map((one) => measureCell(one, language)),
    ),
  ]);
  const reports = compared.reports.map((it) => [
    PERIODS[it.period][language],
    ...both(
      it.left.map((one) => reportCell(left, one, language)),
      it.right.map((one) => reportCell(right, one, language)),
    ),
  ]);
  const tasks = compared.subjects.flatMap((it) => [
    [it.subject.name[language], `${it.left.length} ${words.found}`, `${it.right.length} ${words.found}`],
    ...it.pairs.map((pair) => [
      `  ${number(Math.round(pair.closeness * 100), language)} %`,
      taskCell(left, pair.left, language),
      taskCell(right, pair.right, language),
    ]),
  ]);
  return [
    `${left.name[language]} ↔ ${right.name[language]}\n${words.note}\n`,
    `${words.targets}\n${textTable(sides(words.indicator, compared, language), targets)}`,
    `${words.onlyIn(left.name[language])}: ${indicatorNames(compared.onlyLeft, language)}\n${words.onlyIn(right.name[language])}: ${indicatorNames(compared.onlyRight, language)}\n`,
    `${words.reports}\n${textTable(sides(words.period, compared, language), reports)}`,
    `${words.tasks}\n${textTable(sides(words.task, compared, language), tasks)}`,
  ].join("\n");
}
