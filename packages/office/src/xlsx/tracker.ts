import { bodyName, type CommandInput, dutyList, type Language, type LegalDate, type Problem } from "@kttt/core";
import { createHash } from "node:crypto";
import { officeProblem } from "../errors.js";
import { plainText } from "../plain-text.js";
import { dayIn, wordsIn } from "./cell-values.js";
import { type ReturnedRow, returnedRows, type ReturningForm, returningWorkbook } from "./returning-sheet.js";
import { dutyWords } from "../tables/duties.js";
import { orderedIn, type ReportSource } from "../tables/report-source.js";
import { word } from "../tables/words.js";

/** What a body can say of a duty in the tracker. */
export const TRACKER_ACTS = ["start", "report", "raise-obstacle"] as const;
export type TrackerAct = (typeof TRACKER_ACTS)[number];

const ACT_WORDS: Readonly<Record<TrackerAct, { readonly vi: string; readonly en: string }>> = {
  start: { vi: "Bắt đầu thực hiện", en: "Start" },
  report: { vi: "Báo cáo kết quả", en: "Report" },
  "raise-obstacle": { vi: "Nêu khó khăn, vướng mắc", en: "Raise an obstacle" },
};
const NIL = { vi: "Có", en: "Yes" } as const;

type Key =
  | "no"
  | "text"
  | "body"
  | "ordered"
  | "lastDay"
  | "standing"
  | "act"
  | "on"
  | "number"
  | "words"
  | "nil"
  | "id"
  | "version";

const FORM: ReturningForm<Key> = {
  sheet: "theo_doi",
  format: "kttt.tracker/1",
  mostRows: 20_000,
  columns: [
    { key: "no", vi: "STT", en: "No.", width: 5, format: "0" },
    { key: "text", vi: "Nội dung nhiệm vụ", en: "Duty", width: 50 },
    { key: "body", vi: "Chủ trì", en: "Lead", width: 26 },
    { key: "ordered", vi: "Văn bản giao", en: "Ordered in", width: 24 },
    { key: "lastDay", vi: "Thời hạn", en: "Last day", width: 12, format: "dd/mm/yyyy" },
    { key: "standing", vi: "Tình trạng", en: "Standing", width: 18 },
    { key: "act", vi: "Việc làm (chọn)", en: "Act (choose)", width: 22, filled: true },
    { key: "on", vi: "Ngày văn bản", en: "Day of the paper", width: 13, filled: true, format: "dd/mm/yyyy" },
    { key: "number", vi: "Số văn bản", en: "Number", width: 16, filled: true },
    { key: "words", vi: "Nội dung", en: "Words", width: 36, filled: true },
    { key: "nil", vi: "Không phát sinh", en: "Nothing to report", width: 12, filled: true },
    { key: "id", vi: "Mã (không sửa)", en: "Id (leave alone)", width: 24 },
    { key: "version", vi: "Phiên bản (không sửa)", en: "Version (leave alone)", width: 10, format: "0" },
  ],
};

/**
 * A workbook which goes out to the bodies and comes back: one row for each open duty, with columns to fill in (act, day,
 * number, words), each with a list or a check, and keys which are locked. What comes back is judged like any other command.
 *
 * @returns the bytes, the same for the same log, day and language
 */
export function trackerWorkbook(source: ReportSource): Promise<Uint8Array> {
  const { body, language, province, register } = source;
  const { asOf } = register;
  const vi = language === "vi";
  const open = dutyList(register, province, body === undefined ? {} : { body }).filter((it) =>
    ["assigned", "inProgress", "overdue"].includes(it.status),
  );
  const name = body === undefined ? province.name[language] : bodyName(province, body, language);
  return returningWorkbook(FORM, {
    ...{ language, province, asOf },
    title: vi ? `Bảng theo dõi nhiệm vụ: ${name}` : `Tracker of duties: ${name}`,
    explanation: vi
      ? "Điền các cột tô vàng rồi gửi lại tệp này. Mỗi dòng một việc; để trống dòng không có gì mới."
      : "Fill in the yellow columns and send this file back. One act a row; leave a row empty where nothing is new.",
    rows: open.map((line, index) => {
      const state = register.obligations.get(line.obligation);
      return {
        no: index + 1,
        text: plainText(dutyWords(line, language)),
        body: plainText(bodyName(province, line.body, language)),
        ordered: state ? plainText(orderedIn(state.obligation, source)) : null,
        lastDay: line.dueOn === null ? word("noDayPrinted", language) : new Date(`${line.dueOn}T00:00:00.000Z`),
        standing: word(line.class, language),
        id: line.obligation,
        version: state?.version ?? 0,
      };
    }),
    lists: { act: TRACKER_ACTS.map((it) => ACT_WORDS[it][language]), nil: [NIL[language]] },
    checks: {
      on: {
        type: "date",
        operator: "lessThanOrEqual",
        formula1: String(serialOf(asOf) + 366),
        showErrorMessage: true,
        errorTitle: vi ? "Ngày không hợp lệ" : "No valid day",
        errorMessage: vi ? "Ghi ngày dạng 30/9/2024." : "Write a day such as 30/9/2024.",
      },
    },
  });
}

/** The serial day of a workbook: days since 30/12/1899. */
function serialOf(day: LegalDate): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** A row of a tracker which came back. */
export type TrackerRow =
  | { readonly row: number; readonly obligation: string; readonly body: string; readonly command: CommandInput }
  | { readonly row: number; readonly obligation: string; readonly problems: readonly Problem[] };

function actOf(words: string): TrackerAct | null {
  const wanted = words.toLocaleLowerCase("vi");
  const names = (it: TrackerAct) =>
    [it, ACT_WORDS[it].vi, ACT_WORDS[it].en].map((name) => name.toLocaleLowerCase("vi"));
  return TRACKER_ACTS.find((it) => names(it).includes(wanted)) ?? null;
}

/** A key from what the row says: the same row sent twice is one command. */
function keyOf(parts: readonly string[]): string {
  return `tracker-${createHash("sha256").update(parts.join("\u001F")).digest("hex").slice(0, 32)}`;
}

/**
 * Reads a tracker which came back: for each row somebody filled in either the command it stands for, or what is wrong with
 * it. A row whose duty has moved on since the tracker was written is a problem (`office/row-moved-on`) and overwrites
 * nothing; one which was imported before gives the same command with the same key again, which the engine carries out once.
 * Nothing is executed here.
 *
 * @throws KtttError `office/not-a-workbook`, `office/not-a-tracker`, `office/other-province`
 */
export async function readTracker(bytes: Uint8Array, source: ReportSource): Promise<readonly TrackerRow[]> {
  const { language, province, register } = source;
  const rows = await returnedRows(FORM, bytes, province);
  const sent = new Set(source.events.flatMap((it) => (it.idempotencyKey === null ? [] : [it.idempotencyKey])));
  // What time brought (a day which passed) is nobody's act: it makes no conflict.
  const acts = source.events.filter((it) => it.province === province.id && it.actor.role !== "engine");
  const actsSince = (id: string, version: number) =>
    acts.filter((it) => it.stream === `${province.id}/obligation/${id}` && it.version > version).length;
  return rows.map((it) => readRow(it, { actsSince, language, register, sent }));
}

interface Known {
  readonly language: Language;
  readonly register: ReportSource["register"];
  readonly sent: ReadonlySet<string>;
  /** How many acts of people the stream of a duty holds after a version. */
  readonly actsSince: (obligation: string, version: number) => number;
}

function readRow({ of, row }: ReturnedRow<Key>, { actsSince, language, register, sent }: Known): TrackerRow {
  const obligation = wordsIn(of("id"));
  const state = register.obligations.get(obligation);
  if (!state)
    return { row, obligation, problems: [officeProblem("office/row-not-known", [row], { row, id: obligation })] };
  const problems: Problem[] = [];
  const unclear = (key: Key, vi: string, en: string) => {
    const column = FORM.columns.find((it) => it.key === key)?.[language] ?? key;
    problems.push(officeProblem("office/row-unclear", [row, key], { row, column, what: language === "vi" ? vi : en }));
  };
  const act = actOf(wordsIn(of("act")));
  const on = dayIn(of("on"));
  const words = wordsIn(of("words"));
  if (act === null) unclear("act", "chưa chọn việc làm trong danh sách", "no act of the list is chosen");
  if (on === null) unclear("on", "không phải là một ngày", "this is no day");
  if (act === "raise-obstacle" && words === "")
    unclear("words", "chưa nêu khó khăn gì", "the obstacle is not described");
  const nil = wordsIn(of("nil"));
  if (act === null || on === null || problems.length > 0) return { row, obligation, problems };
  const number = wordsIn(of("number"));
  const idempotencyKey = keyOf([obligation, act, on, number, words, nil]);
  const changes = actsSince(obligation, Number(of("version") ?? 0));
  if (!sent.has(idempotencyKey) && changes > 0) {
    return {
      row,
      obligation,
      problems: [officeProblem("office/row-moved-on", [row], { row, changes })],
    };
  }
  const actor = { agency: state.body, person: null, role: "lead" } as const;
  const common = { obligation, on, actor, idempotencyKey };
  const command: CommandInput =
    act === "start"
      ? { type: "start", ...common }
      : act === "report"
        ? {
            type: "report",
            ...common,
            ...(number === "" ? {} : { documentNumber: number }),
            ...(words === "" ? {} : { summary: words }),
            ...(nil === "" ? {} : { nil: true }),
          }
        : { type: "raise-obstacle", ...common, obstacle: idempotencyKey, text: words };
  return { row, obligation, body: state.body, command };
}
