import type { Deadline } from "@kttt/core/deadline";
import type { PlanDocument, ProvinceInput } from "@kttt/core/province";
import type { BodyDraft } from "./draft-body.js";
import { type BodyNames, nameKey } from "./read-bodies.js";
import { deadlinesOf, isDeadline } from "./row-fields.js";

export type ReportInput = ProvinceInput["reporting"][number];

/** A reporting duty drafted from running text: never more than a draft, each one is asked about. */
export interface ReportDraft {
  /** The question by which a person takes it over, mends or drops it: `report:<line>`. */
  readonly key: string;
  readonly lines: readonly number[];
  readonly text: string;
  readonly reporters: readonly string[];
  readonly recipients: readonly string[];
  readonly through: readonly string[];
  readonly consolidators: readonly string[];
  readonly period: ReportInput["period"];
  /** Words about time which name a day; `null` where none is printed. */
  readonly dueText: string | null;
}

/** "báo cáo" as what somebody is told to do, and not a paper which has a number. */
const REPORTS = /(?<![\p{L}])báo cáo(?! số | viên|[\s,]*xét)/iu;
/** Where the part of a sentence begins which speaks of the report. */
const BEGINS = /(?:^|; |, (?=định kỳ)|\. )(?=[^;.]*(?<![\p{L}])báo cáo)/giu;

/** The words of the sentence about the report: from the clause which names it to the end. */
function reportWords(text: string): string {
  const starts = [...text.matchAll(BEGINS)].map((it) => it.index + it[0].length);
  return text.slice(starts.at(-1) ?? 0).trim();
}

/** Names which stand right behind some words, joined by "và", commas or semicolons. */
function namesBehind(text: string, words: RegExp, names: BodyNames): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(words)) {
    let rest = text.slice(match.index + match[0].length);
    for (;;) {
      const key = names.keys.find((it) => rest.startsWith(it) && !/^[\p{L}\p{N}]/u.test(rest.slice(it.length)));
      const [id, other] = key === undefined ? [] : (names.byKey.get(key) ?? []);
      if (key === undefined || id === undefined || other !== undefined) break;
      found.push(id);
      rest = rest.slice(key.length);
      const joined = /^(?:,? và |[,;] )/u.exec(rest);
      if (!joined) break;
      rest = rest.slice(joined[0].length);
    }
  }
  return [...new Set(found)];
}

const TO =
  /(?:báo cáo|gửi|trình|gửi về|gửi đến|báo cáo về|cho|kết quả(?: thực hiện)?(?: (?:cho|về|gửi|đến))?):? (?=\p{L})/gu;
const THROUGH = /(?:thông qua|qua) /gu;
const CONSOLIDATES = /để /gu;

const PERIODS: readonly (readonly [RegExp, ReportInput["period"]])[] = [
  [/(?:hằng|hàng|định kỳ|mỗi) tuần/iu, "week"],
  [/(?:hằng|hàng|định kỳ|mỗi) tháng/iu, "month"],
  [/(?:hằng|hàng|định kỳ|mỗi|báo cáo) quý/iu, "quarter"],
  [/(?:6|sáu) tháng/iu, "half-year"],
  [/(?:9|chín) tháng/iu, "nine-months"],
  [/(?:hằng|hàng|định kỳ|mỗi|báo cáo) năm/iu, "year"],
];

/** How often; what names no period is asked for. */
export function periodIn(text: string): ReportInput["period"] {
  return PERIODS.find(([words]) => words.test(text))?.[1] ?? "ad-hoc";
}

const DAYS =
  /(?:trước|chậm nhất|muộn nhất)(?: là)?(?: vào)?(?: ngày)? \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| (?:tháng \d{1,2}|của tháng|tháng)[^,;.)]*)?(?: (?:hằng|hàng|mỗi) (?:năm|quý|tháng))?/giu;

/** The deadlines some words name by a day: those of a report which may be late. */
export function daysOf(words: string, document: PlanDocument): readonly Deadline[] {
  return isDeadline(words, document)
    ? deadlinesOf(words, document).filter((it) => "before" in it || "on" in it || "after" in it)
    : [];
}

/**
 * Drafts the reporting duties of a text from its drafts of duties: an order which tells somebody to report. What the sentence
 * names of recipients, of whom it goes through and of who puts the reports together is taken by exact names only.
 */
export function draftReports(
  drafts: readonly BodyDraft[],
  names: BodyNames,
  document: PlanDocument,
): readonly ReportDraft[] {
  return drafts
    .filter((it) => REPORTS.test(it.text))
    .map((it): ReportDraft => {
      const text = reportWords(it.text);
      const words = nameKey(text);
      const through = namesBehind(words, THROUGH, names);
      const consolidators = namesBehind(words, CONSOLIDATES, names);
      const recipients = namesBehind(words, TO, names).filter((id) => !it.leads.includes(id));
      const printed = [...text.matchAll(DAYS)].map(([found]) => found.trim());
      return {
        key: `report:${it.lines.at(-1) ?? 0}`,
        lines: it.lines,
        text,
        reporters: it.leads,
        recipients,
        through,
        consolidators: [...new Set([...consolidators, ...through])],
        period: periodIn(text),
        dueText: printed.find((found) => daysOf(found, document).length > 0) ?? null,
      };
    });
}
