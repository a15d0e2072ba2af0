import { KtttError, nearest } from "@kttt/core/errors";
import { type Agency, type Group, isInOffice, type Province } from "@kttt/core/province";
import { type LegalDate, shiftDays } from "@kttt/core/time";
import { ACT_WORDS, ACTS, type ActWords } from "./acts.js";
import { folded, type PlacedText, problemAt } from "./place.js";
import { writtenDay } from "./written-day.js";

/** Which duty a sentence means, as far as it says. */
export interface DutyWords {
  /** The ends a period's key may have: `-Q2`, or with its year `2024-Q2`. */
  readonly period: { readonly suffix: string; readonly year: number | null } | null;
  /** The number or id of a task. */
  readonly task: string | null;
  /** Whose duty, where that is not the body of the sentence. */
  readonly of: readonly string[];
}

/** A sentence of a scenario, understood. */
export interface Sentence {
  /** The bodies its first words may mean, by id. */
  readonly bodies: readonly string[];
  readonly act: ActWords;
  readonly duty: DutyWords;
  /** The day named after "to", "by" or "before". */
  readonly to: LegalDate | null;
  readonly decision: string | null;
  readonly reason: string | null;
}

function namesOf(body: Agency | Group): readonly string[] {
  return [body.name.vi, body.name.en, ...(body.aliases ?? []), body.id].map(folded);
}

function beginsWith(text: string, words: string): boolean {
  return text === words || text.startsWith(`${words} `);
}

/** The bodies with the longest name at the beginning of the text, those in office that day before others. */
function bodiesAt(province: Province, text: string, day: LegalDate) {
  const found = [...province.agencies, ...province.groups].flatMap((body) =>
    namesOf(body)
      .filter((name) => beginsWith(text, name))
      .map((name) => ({ body, length: name.length })),
  );
  const longest = Math.max(0, ...found.map((it) => it.length));
  const best = found.filter((it) => it.length === longest).map((it) => it.body);
  const inOffice = best.filter((it) => isInOffice(it, day));
  return { ids: [...new Set((inOffice.length > 0 ? inOffice : best).map((it) => it.id))], length: longest };
}

function actAt(text: string): { readonly act: ActWords; readonly length: number } | null {
  const found = ACTS.flatMap((act) =>
    [...act.vi, ...act.en].filter((words) => beginsWith(text, words)).map((words) => ({ act, length: words.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0] ?? null;
}

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const YEAR = String.raw`(?:\s*(?:/|-|,|năm|of)?\s*(\d{4}))?`;
const END = String.raw`(?=\s|[,.;]|$)`;
const pattern = (words: string) => new RegExp(`^(?:${words})${END}`, "u");

const PERIODS: readonly { readonly pattern: RegExp; suffix(match: readonly string[]): string }[] = [
  {
    pattern: pattern(String.raw`(?:quý|quarter|q)\s*(iv|iii|ii|i|[1-4])${YEAR}`),
    suffix: ([value = ""]) => `Q${QUARTERS[value] ?? ""}`,
  },
  {
    pattern: pattern(String.raw`(?:tháng|month)\s*(\d{1,2})${YEAR}`),
    suffix: ([value = ""]) => value.padStart(2, "0"),
  },
  {
    pattern: pattern(String.raw`(?:6 tháng (đầu|cuối) năm|(?:the )?(first|second) half(?: of)?)${YEAR}`),
    suffix: ([vi = "", en = ""]) => (vi === "đầu" || en === "first" ? "H1" : "H2"),
  },
  { pattern: pattern(String.raw`(?:9|chín) tháng(?: đầu năm)?${YEAR}`), suffix: () => "9M" },
  { pattern: pattern(String.raw`(?:năm|year)\s*(\d{4})`), suffix: () => "" },
];

const GLUE = pattern("báo cáo|kết quả|việc|kỳ|về|cho|để sửa|the|report|for|on|,");
const TASK = /^(?:nhiệm vụ|mục|số|task|duty)\s+(\S+?)(?=[,;]?(?:\s|$))/u;
const DAY = /^(đến hết|đến|tới|chậm nhất|trước|to|by|before)\s+(?:ngày\s+)?(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})/u;
const DECISION = /^(?:theo|under|by decision)\s+(.+)$/u;
const REASON = /^(?:vì|do|because|:)\s*(.+)$/u;

interface Draft {
  period: DutyWords["period"];
  task: string | null;
  of: readonly string[];
  to: LegalDate | null;
  decision: string | null;
  reason: string | null;
}

/** Takes the next piece of a sentence's rest; `null` when it is not understood. */
function takePiece(rest: string, draft: Draft, province: Province, day: LegalDate): string | null {
  const glue = GLUE.exec(rest);
  if (glue) return rest.slice(glue[0].length);
  for (const { pattern: words, suffix } of PERIODS) {
    const match = words.exec(rest);
    if (!match) continue;
    const parts = match.slice(1).map((it) => it ?? "");
    const year = parts.find((it) => /^\d{4}$/.test(it));
    draft.period = { suffix: suffix(parts), year: year === undefined ? null : Number(year) };
    return rest.slice(match[0].length);
  }
  const task = TASK.exec(rest);
  if (task?.[1] !== undefined) {
    draft.task = task[1];
    return rest.slice(task[0].length);
  }
  const owner = /^(?:của|of)\s+/u.exec(rest);
  if (owner) {
    const { ids, length } = bodiesAt(province, rest.slice(owner[0].length), day);
    if (ids.length === 0) return null;
    draft.of = ids;
    return rest.slice(owner[0].length + length);
  }
  const until = DAY.exec(rest);
  const named = until?.[2] === undefined ? null : writtenDay(until[2]);
  if (until && named) {
    draft.to = until[1] === "trước" || until[1] === "before" ? shiftDays(named, -1) : named;
    return rest.slice(until[0].length);
  }
  const decision = DECISION.exec(rest);
  if (decision?.[1] !== undefined) {
    draft.decision = decision[1];
    return "";
  }
  const reason = REASON.exec(rest);
  if (reason?.[1] !== undefined) {
    draft.reason = reason[1];
    return "";
  }
  return null;
}

/** Reads words which only say which duty is meant: "báo cáo quý II của Sở Du lịch". */
export function readDuty(words: PlacedText, province: Province, day: LegalDate, file: string): Draft {
  const draft: Draft = { period: null, task: null, of: [], to: null, decision: null, reason: null };
  for (let rest = folded(words.text).replace(/[.;,]+$/u, ""); rest !== "";) {
    const left: string | null = takePiece(rest, draft, province, day);
    if (left === null) throw new KtttError(problemAt("scenario/unknown-words", file, words, { text: rest }));
    rest = left.trim();
  }
  return draft;
}

/**
 * Reads a sentence of a scenario: who, what, about which duty.
 *
 * @throws KtttError `scenario/unknown-body`, `-unknown-act`, `-unknown-words`, at the place of the sentence
 */
export function readSentence(words: PlacedText, province: Province, day: LegalDate, file: string): Sentence {
  const text = folded(words.text);
  const { ids, length } = bodiesAt(province, text, day);
  if (ids.length === 0) {
    const names = [...province.agencies, ...province.groups].flatMap((it) => [it.name.vi, ...(it.aliases ?? [])]);
    const start = words.text.split(/\s+/u);
    const suggestion = names.find((name) => {
      const part = start.slice(0, name.split(" ").length).join(" ");
      return nearest(folded(part), [folded(name)]) !== null;
    });
    throw new KtttError(
      problemAt("scenario/unknown-body", file, words, { text: words.text, ...(suggestion ? { suggestion } : {}) }),
    );
  }
  const after = text.slice(length).trim();
  const act = actAt(after);
  if (!act) {
    const allowed = { allowedVi: ACT_WORDS.vi, allowedEn: ACT_WORDS.en };
    throw new KtttError(problemAt("scenario/unknown-act", file, words, { text: after, ...allowed }));
  }
  const rest = { ...words, text: after.slice(act.length) };
  const { decision, of, period, reason, task, to } = readDuty(rest, province, day, file);
  return { bodies: ids, act: act.act, duty: { of, period, task }, to, decision, reason };
}
