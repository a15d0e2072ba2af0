import { type Bilingual, bodyName, formatDay, type Language, type Province } from "@kttt/core";
import type { Expected, WhatIf } from "@kttt/core/simulation";
import { cell, type Column, type OfficeTable, type Row } from "./office-table.js";

const SAY = {
  bodies: { vi: "Khả năng quá hạn của từng cơ quan", en: "Chances of being overdue, body by body" },
  duties: { vi: "Khả năng quá hạn của từng nhiệm vụ, báo cáo", en: "Chances of being overdue, duty by duty" },
  nation: { vi: "Khả năng quá hạn của từng tỉnh", en: "Chances of being overdue, province by province" },
  all: { vi: "Cộng", en: "Together" },
  invented: {
    vi: "MÔ PHỎNG: hành vi của các cơ quan là giả định, không dùng làm căn cứ đánh giá.",
    en: "SIMULATION: the bodies' acts are invented; nobody is judged by them.",
  },
  runs: { vi: "{n} lần chạy, {from} – {to}", en: "{n} runs, {from} – {to}" },
  chance: {
    vi: "Khả năng: số lần chạy có ít nhất một việc quá hạn vào ngày cuối quý, trên tổng số lần chạy.",
    en: "Chance: the share of runs in which at least one duty is overdue on the last day of the quarter.",
  },
  days: {
    vi: "Số ngày trễ 10/50/90: một phần mười, một nửa, chín phần mười số việc trễ không quá từng ấy ngày.",
    en: "Days late 10/50/90: a tenth, half, nine tenths of the duties are at most so many days late.",
  },
  sides: { vi: "KH: như kế hoạch; PA: phương án khác.", en: "KH: as planned; PA: the other plan." },
  no: { vi: "STT", en: "No." },
  body: { vi: "Cơ quan", en: "Body" },
  duty: { vi: "Nhiệm vụ, báo cáo", en: "Duty or report" },
  province: { vi: "Tỉnh, thành phố", en: "Province" },
  obligations: { vi: "Số việc", en: "Duties" },
  overdueOn: { vi: "Khả năng có việc quá hạn ngày {day}", en: "Chance of something overdue on {day}" },
  meanOn: { vi: "Số việc quá hạn bình quân ngày {day}", en: "Overdue on average on {day}" },
  late: { vi: "Số ngày trễ", en: "Days late" },
  planned: { vi: "KH", en: "KH" },
  other: { vi: "PA", en: "PA" },
} as const satisfies Readonly<Record<string, Bilingual>>;

const filled = (text: string, values: Readonly<Record<string, string>>) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

/** What may be expected of one body or duty, as planned and under another plan. */
export interface ExpectedRow {
  readonly id: string;
  readonly name: string;
  readonly now: Expected;
  /** `null` where there is no other plan. */
  readonly then: Expected | null;
}

/** What was foreseen for a province. */
export interface Foreseen {
  readonly province: Province;
  readonly result: WhatIf;
}

/** The last quarter's end counts first: what is overdue then stays so. */
const weightOf = ({ now, then }: ExpectedRow) =>
  Math.max(now.overdue.at(-1)?.mean ?? 0, then?.overdue.at(-1)?.mean ?? 0);

function rowsOf(
  now: readonly Expected[],
  then: readonly Expected[] | null,
  nameOf: (id: string) => string,
): readonly ExpectedRow[] {
  const ids = [...new Set([...now, ...(then ?? [])].map((it) => it.id))];
  const nothing = (id: string): Expected => ({
    ...{ id, obligations: 0, daysLate: null },
    overdue: (now[0] ?? then?.[0])?.overdue.map(({ on }) => ({ on, chance: 0, mean: 0 })) ?? [],
  });
  return ids
    .map((id) => ({
      ...{ id, name: nameOf(id) },
      now: now.find((it) => it.id === id) ?? nothing(id),
      then: then && (then.find((it) => it.id === id) ?? nothing(id)),
    }))
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** The words of a duty, as the document has them; its id where the province has none. */
const wordsOf = (province: Province, id: string): string =>
  [...province.tasks, ...province.reporting].find((it) => it.id === id)?.text ?? id;

/** Bodies and duties with their names, those with most overdue at the end first, and the duties which decide it. */
export function expectedRows({ province, result: { changed, plan } }: Foreseen, language: Language) {
  return {
    bodies: rowsOf(plan.bodies, changed && changed.bodies, (id) => bodyName(province, id, language)),
    duties: rowsOf(plan.duties, changed && changed.duties, (id) => wordsOf(province, id)),
    deciding: (changed ?? plan).deciding.map((id) => wordsOf(province, id)),
  };
}

const daysWords = ({ daysLate }: Expected) =>
  daysLate === null ? null : `${daysLate.p10}, ${daysLate.p50}, ${daysLate.p90}`;

function tableOf(
  id: string,
  title: string,
  first: string,
  rows: readonly ExpectedRow[],
  { language, result: { changed, runs, span } }: { readonly language: Language; readonly result: WhatIf },
): OfficeTable {
  const ends = rows[0]?.now.overdue.map((it) => it.on) ?? [];
  const sides = changed === null ? (["now"] as const) : (["now", "then"] as const);
  const side = { now: SAY.planned[language], then: SAY.other[language] };
  const day = (on: (typeof ends)[number]) => formatDay(on, language);
  const columns: readonly Column[] = [
    { key: "no", heading: SAY.no[language], kind: "index", width: 5 },
    { key: "name", heading: first, kind: "text", width: 44 },
    { key: "obligations", heading: SAY.obligations[language], kind: "figure", width: 9 },
    ...ends.flatMap((on) =>
      sides.map((it): Column => {
        const words = filled(SAY.overdueOn[language], { day: day(on) });
        return changed === null
          ? { key: `${it}-${on}`, heading: words, kind: "share", width: 10 }
          : { key: `${it}-${on}`, heading: side[it], group: words, kind: "share", width: 8 };
      }),
    ),
    ...sides.map((it): Column => ({
      key: `${it}-late`,
      heading: changed === null ? SAY.late[language] : side[it],
      ...(changed === null ? {} : { group: SAY.late[language] }),
      kind: "text",
      width: 12,
    })),
  ];
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    ...{ id, title, language, columns },
    asOf: span.to,
    notes: [
      SAY.invented[language],
      filled(SAY.runs[language], { n: String(runs), from: formatDay(span.from, language), to: day(span.to) }),
      SAY.chance[language],
      SAY.days[language],
      ...(changed === null ? [] : [SAY.sides[language]]),
    ],
    rows: rows.map((row, index): Row => {
      const shown = sides.map((it) => [it, it === "now" ? row.now : (row.then ?? row.now)] as const);
      return {
        kind: "row",
        cells: {
          no: cell(index + 1),
          name: cell(row.name),
          obligations: cell(round(row.now.obligations)),
          ...Object.fromEntries(
            shown.flatMap(([it, expected]) => [
              ...expected.overdue.map(({ chance, on }) => [`${it}-${on}`, cell(chance)] as const),
              [`${it}-late`, cell(daysWords(expected))] as const,
            ]),
          ),
        },
      };
    }),
  };
}

/** What was foreseen for a province as tables: its bodies, its duties. All of it is invented and says so. */
export function whatIfTables(foreseen: Foreseen, language: Language): readonly OfficeTable[] {
  const { bodies, duties } = expectedRows(foreseen, language);
  const { result } = foreseen;
  return [
    tableOf("what-if-bodies", SAY.bodies[language], SAY.body[language], bodies, { language, result }),
    tableOf("what-if-duties", SAY.duties[language], SAY.duty[language], duties, { language, result }),
  ];
}

/** How many are overdue at the end of each quarter in all provinces together, on average over the runs. */
export function overdueTogether(all: readonly WhatIf[], side: "plan" | "changed") {
  const ends = all[0]?.plan.bodies[0]?.overdue.map((it) => it.on) ?? [];
  return ends.map((on) => ({
    on,
    mean: all.reduce(
      (sum, it) =>
        sum +
        (it[side] ?? it.plan).duties.reduce(
          (own, { overdue }) => own + (overdue.find((end) => end.on === on)?.mean ?? 0),
          0,
        ),
      0,
    ),
  }));
}

/** Several provinces side by side: how many are overdue on average at each quarter's end, and together. */
export function nationTable(all: readonly Foreseen[], language: Language): OfficeTable {
  const results = all.map((it) => it.result);
  const [first] = results;
  const isChanged = first?.changed != null;
  const sides = isChanged ? (["plan", "changed"] as const) : (["plan"] as const);
  const side = { plan: SAY.planned[language], changed: SAY.other[language] };
  const ends = overdueTogether(results, "plan").map((it) => it.on);
  const key = (of: "plan" | "changed", on: string) => `${of}-${on}`;
  const round = (value: number) => Math.round(value * 10) / 10;
  const columns: readonly Column[] = [
    { key: "no", heading: SAY.no[language], kind: "index", width: 5 },
    { key: "name", heading: SAY.province[language], kind: "text", width: 36 },
    ...ends.flatMap((on) =>
      sides.map((it): Column => {
        const words = filled(SAY.meanOn[language], { day: formatDay(on, language) });
        return isChanged
          ? { key: key(it, on), heading: side[it], group: words, kind: "figure", width: 9 }
          : { key: key(it, on), heading: words, kind: "figure", width: 12 };
      }),
    ),
  ];
  const cells = (of: readonly WhatIf[]) =>
    Object.fromEntries(
      sides.flatMap((it) => overdueTogether(of, it).map(({ mean, on }) => [key(it, on), cell(round(mean))] as const)),
    );
  return {
    ...{ id: "what-if-nation", title: SAY.nation[language], language, columns },
    asOf: first?.span.to ?? ("" as OfficeTable["asOf"]),
    notes: [
      SAY.invented[language],
      ...(first
        ? [
            filled(SAY.runs[language], {
              n: String(first.runs),
              from: formatDay(first.span.from, language),
              to: formatDay(first.span.to, language),
            }),
          ]
        : []),
      ...(isChanged ? [SAY.sides[language]] : []),
    ],
    rows: [
      ...all.map(({ province, result }, index): Row => ({
        kind: "row",
        cells: { no: cell(index + 1), name: cell(province.name[language]), ...cells([result]) },
      })),
      { kind: "total", cells: { no: cell(null), name: cell(SAY.all[language]), ...cells(results) } },
    ],
  };
}
