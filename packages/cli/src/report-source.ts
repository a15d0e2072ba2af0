import {
  createRegister,
  formatDay,
  type LegalDate,
  legalDate,
  type Province,
  registerAsOf,
  shiftDays,
  span as spanOf,
  type Span,
  type StoredEvent,
} from "@kttt/core";
import type { CaseState } from "@kttt/core/cooperative";
import { parseBehaviour, simulate, simulateHandling } from "@kttt/core/simulation";
import { STATUTES } from "@kttt/core/law";
import { laterOf } from "@kttt/core/time";
import { provinceSpan } from "@kttt/kit";
import type { ReportSource } from "@kttt/office";
import { type Invocation, textOption } from "./command.js";
import { DEFAULT_BEHAVIOUR, DEFAULT_SEED } from "./default-run.js";
import { dayOption, everyEvent, readOffice } from "./office.js";
import { provinceFrom } from "./provinces.js";
import { requireBody } from "@kttt/core/plan";
import { UsageError } from "./usage-error.js";

/** The options of every command which makes documents: which span, from which log, for whom. */
export const SOURCE_OPTIONS = {
  period: { type: "string" },
  year: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  "as-of": { type: "string" },
  folder: { type: "string" },
  behaviour: { type: "string" },
  seed: { type: "string" },
  cases: { type: "string" },
  body: { type: "string" },
  out: { type: "string" },
} as const;

const ROMAN = ["I", "II", "III", "IV"];

/** A span and what officials call it. */
export interface NamedSpan extends Span {
  /** `quý III năm 2024`; `null` for one which is only a first and a last day. */
  readonly name: { readonly vi: string; readonly en: string } | null;
  /** For the names of files: `2024-Q3`. */
  readonly key: string;
}

const month = (year: string, number: number) => `${year}-${String(number).padStart(2, "0")}-01`;

function monthsOf(year: string, first: number, last: number): Span {
  const from = legalDate(month(year, first));
  const after = legalDate(last === 12 ? month(String(Number(year) + 1), 1) : month(year, last + 1));
  return { from, to: shiftDays(after, -1) };
}

/** A period by its key: `2024`, `2024-Q3`, `2024-H1`, `2024-9M`, `2024-07`. `null` for any other text. */
export function periodOfKey(key: string): NamedSpan | null {
  const [, year = "", part] = /^(\d{4})(?:-(Q[1-4]|H[12]|9M|0[1-9]|1[0-2]))?$/.exec(key) ?? [];
  if (year === "") return null;
  const number = Number(part?.replaceAll(/\D/g, ""));
  if (part === undefined) return { ...monthsOf(year, 1, 12), key, name: { vi: `năm ${year}`, en: `in ${year}` } };
  if (part === "9M") {
    return { ...monthsOf(year, 1, 9), key, name: { vi: `9 tháng năm ${year}`, en: `in the nine months of ${year}` } };
  }
  if (part.startsWith("Q")) {
    const name = { vi: `quý ${ROMAN[number - 1]} năm ${year}`, en: `in quarter ${number} of ${year}` };
    return { ...monthsOf(year, number * 3 - 2, number * 3), key, name };
  }
  if (part.startsWith("H")) {
    const half = number === 1 ? { vi: "6 tháng đầu năm", en: "first" } : { vi: "6 tháng cuối năm", en: "second" };
    const name = { vi: `${half.vi} ${year}`, en: `in the ${half.en} half of ${year}` };
    return { ...monthsOf(year, number * 6 - 5, number * 6), key, name };
  }
  return {
    ...monthsOf(year, number, number),
    key,
    name: { vi: `tháng ${number} năm ${year}`, en: `in ${year}-${part}` },
  };
}

/** The span asked for. @throws UsageError when none is, or it is none */
export function spanAsked(invocation: Invocation): NamedSpan {
  const key = textOption(invocation, "period") ?? textOption(invocation, "year");
  if (key !== undefined) {
    const known = periodOfKey(key);
    if (known) return known;
    throw new UsageError(
      { vi: `“${key}” không phải là một kỳ.`, en: `“${key}” is no period.` },
      {
        vi: "Ghi 2024, 2024-Q3, 2024-H1, 2024-9M hoặc 2024-07.",
        en: "Write 2024, 2024-Q3, 2024-H1, 2024-9M or 2024-07.",
      },
    );
  }
  const [from, to] = [dayOption(invocation, "from"), dayOption(invocation, "to")];
  if (from === undefined || to === undefined) {
    throw new UsageError(
      { vi: "Chưa rõ kỳ báo cáo.", en: "The span of the report is not clear." },
      {
        vi: "Ghi --period 2024-Q3, hoặc --from 2024-07-01 --to 2024-09-30.",
        en: "Write --period 2024-Q3, or --from 2024-07-01 --to 2024-09-30.",
      },
    );
  }
  return { ...spanOf(from, to), name: null, key: `${from}-${to}` };
}

function wholeNumber(invocation: Invocation, name: string, fallback: number, most: number): number {
  const text = textOption(invocation, name) ?? String(fallback);
  if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
  throw new UsageError(
    { vi: `“${text}” không dùng được cho --${name}.`, en: `“${text}” cannot be used for --${name}.` },
    { vi: `Ghi một số nguyên từ 0 đến ${most}.`, en: `Write a whole number from 0 to ${most}.` },
  );
}

function within(province: Province, { from, to }: Span): void {
  const whole = provinceSpan(province);
  if (from <= whole.to && to >= whole.from) return;
  throw new UsageError(
    { vi: "Kỳ này nằm ngoài mọi văn bản của tỉnh.", en: "No document of the province runs in this span." },
    {
      vi: `Chọn trong khoảng ${formatDay(whole.from, "vi")} – ${formatDay(whole.to, "vi")}.`,
      en: `Choose between ${formatDay(whole.from, "en")} and ${formatDay(whole.to, "en")}.`,
    },
  );
}

/** What a command makes its documents from, and the span it is for. */
export interface Reported {
  readonly source: ReportSource;
  readonly span: NamedSpan;
}

async function simulated(invocation: Invocation, span: NamedSpan): Promise<Reported> {
  const { host, language, words } = invocation;
  const province = await provinceFrom(words[0], host);
  within(province, span);
  const asOf = dayOption(invocation, "as-of") ?? span.to;
  const whole = provinceSpan(province);
  const seed = wholeNumber(invocation, "seed", DEFAULT_SEED, 999_999_999);
  const count = wholeNumber(invocation, "cases", 0, 5_000);
  const behaviour = { default: parseBehaviour(textOption(invocation, "behaviour") ?? DEFAULT_BEHAVIOUR) };
  const from = whole.from < span.from ? whole.from : span.from;
  const { events } = await simulate({ province, from, to: asOf > span.to ? asOf : span.to, behaviour, seed });
  const handlingFrom = laterOf(span.from, legalDate(STATUTES["92/2024/NĐ-CP"].inForceFrom ?? span.from));
  const year =
    count === 0 || handlingFrom > asOf
      ? null
      : await simulateHandling({ province, from: handlingFrom, to: asOf, count, seed });
  const handled = year && {
    events: year.events,
    cases: new Map(year.cases.map(({ state }) => [state.id, state] as const)),
  };
  return {
    span,
    source: sourceOf(invocation, province, events, { asOf, span, from, synthetic: true, language, handled }),
  };
}

interface Made {
  readonly asOf: LegalDate;
  readonly span: Span;
  readonly from: LegalDate;
  readonly synthetic: boolean;
  readonly language: Invocation["language"];
  readonly handled: { readonly events: readonly StoredEvent[]; readonly cases: ReadonlyMap<string, CaseState> } | null;
}

function sourceOf(
  invocation: Invocation,
  province: Province,
  events: readonly StoredEvent[],
  { asOf, from, handled, language, span, synthetic }: Made,
): ReportSource {
  const latest = createRegister(province.id);
  for (const event of events) latest.apply(event);
  latest.reach(asOf);
  const register = registerAsOf(latest, events, asOf);
  const before = shiftDays(span.from, -1);
  const body = bodyOption(invocation, province, events);
  return {
    province,
    register,
    events: handled ? [...events, ...handled.events] : events,
    span: { from: span.from, to: span.to },
    synthetic,
    language,
    ...(before >= from && before < asOf ? { earlier: registerAsOf(latest, events, before) } : {}),
    ...(handled ? { cases: handled.cases } : {}),
    ...(body === undefined ? {} : { body }),
  };
}

function bodyOption(invocation: Invocation, province: Province, events: readonly StoredEvent[]): string | undefined {
  const body = textOption(invocation, "body");
  if (body !== undefined)
    requireBody(
      province,
      body,
      ["body"],
      events.map((it) => it.actor.agency),
    );
  return body;
}

/**
 * The programme the documents are made from: the office of `--folder`, or a simulation of the province named, whose every
 * document says that it is invented. `work` gets it while the office is open.
 */
export async function withReported<T>(invocation: Invocation, work: (reported: Reported) => Promise<T>): Promise<T> {
  const span = spanAsked(invocation);
  if (textOption(invocation, "folder") === undefined) return work(await simulated(invocation, span));
  const [word] = invocation.words;
  return readOffice(invocation, async (office) => {
    const { engine, from, province, today } = office;
    if (word !== undefined && word !== province.id) {
      throw new UsageError(
        {
          vi: `Thư mục này là của “${province.id}”, không phải “${word}”.`,
          en: `The folder is of “${province.id}”, not of “${word}”.`,
        },
        { vi: `Ghi ${province.id}, hoặc bỏ --folder.`, en: `Write ${province.id}, or leave --folder out.` },
      );
    }
    const asked = dayOption(invocation, "as-of") ?? span.to;
    const asOf = asked > today ? today : asked;
    const [{ cases, register }, events] = [await engine.asOf(asOf), await everyEvent(office.engine.log)];
    const before = shiftDays(span.from, -1);
    const earlier = before >= from && before < asOf ? (await engine.asOf(before)).register : undefined;
    const body = bodyOption(invocation, province, events);
    const source: ReportSource = {
      province,
      register,
      events,
      cases,
      span: { from: span.from, to: span.to },
      synthetic: false,
      language: invocation.language,
      ...(earlier ? { earlier } : {}),
      ...(body === undefined ? {} : { body }),
    };
    return work({ source, span });
  });
}
