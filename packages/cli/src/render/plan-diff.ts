import { bodyName, formatDay, type Language, obligationStatusLabel, type Province } from "@kttt/core";
import type { PlanChange, PlanDiff, TouchedLine } from "@kttt/core/plan";
import { formatDeadline } from "@kttt/core/deadline";
import { textTable } from "./text-table.js";

const WORDS = {
  vi: {
    title: (province: string, version: string) => `${province}${version}: so với kế hoạch đang chạy`,
    none: "Không có gì khác.",
    changes: "Nhiệm vụ thay đổi",
    touched: "Nhiệm vụ đang mở bị ảnh hưởng",
    byHand: "Không thể hiện được bằng một quyết định điều chỉnh, phải xử lý riêng",
    duty: "Nhiệm vụ",
    change: "Thay đổi",
    now: "Sẽ là",
    obligation: "Nghĩa vụ",
    body: "Cơ quan",
    status: "Trạng thái",
    becomes: "Kết quả",
    day: "Hạn",
    kinds: {
      "add-task": "thêm nhiệm vụ",
      "add-reporting": "thêm chế độ báo cáo",
      end: "kết thúc",
      reword: "sửa lời văn",
      redate: "sửa thời hạn",
      "office-day": "cơ quan ấn định ngày",
      relead: "đổi cơ quan",
    },
    effects: {
      released: "huỷ",
      amended: "đọc theo bản mới",
      waits: "giữ nguyên, chờ chấp nhận",
      kept: "giữ nguyên mã cũ",
    },
    noDay: "không có thời hạn",
  },
  en: {
    title: (province: string, version: string) => `${province}${version}: against the plan at work`,
    none: "Nothing differs.",
    changes: "Duties which change",
    touched: "Open duties it touches",
    byHand: "No amending decision expresses these; they must be dealt with one by one",
    duty: "Duty",
    change: "Change",
    now: "Becomes",
    obligation: "Obligation",
    body: "Body",
    status: "Status",
    becomes: "Result",
    day: "Last day",
    kinds: {
      "add-task": "task added",
      "add-reporting": "reporting duty added",
      end: "ends",
      reword: "other words",
      redate: "another day",
      "office-day": "the office's own day",
      relead: "other bodies",
    },
    effects: {
      released: "cancelled",
      amended: "reads as the new text",
      waits: "stays, awaits acceptance",
      kept: "stays under its old id",
    },
    noDay: "no day",
  },
} as const;

function shorten(text: string): string {
  return text.length <= 110 ? text : `${text.slice(0, 109).trimEnd()}…`;
}

function dutyOf(change: PlanChange): string {
  return change.change === "add-task"
    ? change.task.id
    : change.change === "add-reporting"
      ? change.reporting.id
      : change.duty;
}

function becomes(change: PlanChange, province: Province, language: Language): string {
  switch (change.change) {
    case "add-task":
      return shorten(change.task.text);
    case "add-reporting":
      return shorten(change.reporting.text);
    case "reword":
      return shorten(change.text);
    case "redate":
      return (
        change.deadlineText ?? (change.deadline ? formatDeadline(change.deadline, language) : WORDS[language].noDay)
      );
    case "office-day":
      return formatDeadline(change.deadline, language);
    case "relead":
      return change.leads.map((id) => bodyName(province, id, language)).join(", ");
    case "end":
      return "–";
  }
}

function dayCell({ from, to }: TouchedLine, language: Language): string {
  const day = (terms: TouchedLine["from"]) =>
    terms?.lastDay ? formatDay(terms.lastDay, language) : WORDS[language].noDay;
  if (!from || !to) return "";
  return from.lastDay === to.lastDay ? day(to) : `${day(from)} → ${day(to)}`;
}

/** What a newer version of a province changes in a plan at work, for the terminal. */
export function planDiffReport(diff: PlanDiff, province: Province, language: Language): string {
  const words = WORDS[language];
  const title = words.title(province.name[language], diff.version === null ? "" : ` ${diff.version}`);
  if (diff.changes.length === 0 && diff.byHand.length === 0) return `${title}\n${words.none}\n`;
  const changes = textTable(
    [{ heading: words.duty, width: 40 }, { heading: words.change }, { heading: words.now, width: 80 }],
    diff.changes.map((it) => [dutyOf(it), words.kinds[it.change], becomes(it, province, language)]),
  );
  const touched = textTable(
    [
      { heading: words.obligation, width: 56 },
      { heading: words.body, width: 36 },
      { heading: words.status },
      { heading: words.becomes },
      { heading: words.day },
    ],
    diff.touched.map((it) => [
      it.obligation,
      bodyName(province, it.body, language),
      obligationStatusLabel(it.status, language),
      words.effects[it.becomes],
      dayCell(it, language),
    ]),
  );
  return [
    `${title}\n`,
    `${words.changes} (${diff.changes.length})\n${changes}`,
    `${words.touched} (${diff.touched.length})\n${touched}`,
    ...(diff.byHand.length === 0 ? [] : [`${words.byHand}: ${diff.byHand.join(", ")}\n`]),
  ].join("\n");
}
