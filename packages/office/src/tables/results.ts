import { bodyName, dutyList, type DutyLine, formatDay, type LegalDate, type OfficialClass } from "@kttt/core";
import { bodyOrder, isAssumed } from "@kttt/core/plan";
import { daysBetween } from "@kttt/core/time";
import { cell, type Cell, type Column, type OfficeTable, type Row, sectionRow } from "./office-table.js";
import { notesOf, type ReportSource, type Trace, traceOf } from "./report-source.js";
import { columnsIn, numberWords, percentWords, word, type Word } from "./words.js";

/** A count, the obligations counted, and of how many: the length of the list is the count, there is no other. */
export interface Figure {
  readonly count: number;
  /** What it is a share of; `null` where a share would say nothing. */
  readonly of: number | null;
  /** 0 to 1; `null` where there is nothing to share. */
  readonly share: number | null;
  readonly obligations: readonly string[];
}

/** The kinds of count in the table of results. The first seven and the two without a day add up to `assigned`. */
export const RESULT_COUNTS = [
  "completedOnTime",
  "completedLate",
  "withinTime",
  "overdue",
  "returned",
  "passed",
  "withoutDayDone",
  "withoutDayOpen",
] as const;
export type ResultCount = (typeof RESULT_COUNTS)[number];

/** How a body stands with what it has in the span (biểu A). */
export interface ResultRow {
  readonly body: string;
  readonly name: string;
  /** It stands for members nobody has listed: it is in no total and has no share. */
  readonly collective: boolean;
  readonly endedOn: LegalDate | null;
  /** All it has in the span: carried over, and assigned in it (tổng số nhiệm vụ giao). */
  readonly assigned: Figure;
  /** Of `assigned`: those with a last day (có thời hạn). */
  readonly withDay: Figure;
  /** `completedOnTime`, `completedLate`, `overdue` are shares of `withDay`; the others of `assigned`. */
  readonly counts: Readonly<Record<ResultCount, Figure>>;
  /** Of the overdue: by how many calendar days. */
  readonly bands: Readonly<Record<"upTo30" | "from31To90" | "over90", Figure>>;
  /** Reported and neither accepted nor returned yet (chờ xác nhận), in whatever class. */
  readonly awaiting: Figure;
  /** Assigned before the span and not finished before it (tồn kỳ trước). */
  readonly carriedOver: Figure;
  /** Open, and nobody has entered anything for {@link NOT_UPDATED_DAYS} days (chưa cập nhật). */
  readonly notUpdated: Figure;
  /** Late before it came to this body. */
  readonly tookOverLate: Figure;
  /** Its body has ceased and nobody has said who has them. */
  readonly unheld: Figure;
  /** Came to it by a succession which is neither verified nor confirmed. */
  readonly assumed: Figure;
}

/** The table of results: typed rows, and the total of those which are bodies. */
export interface Results {
  readonly rows: readonly ResultRow[];
  readonly total: ResultRow;
}

/** After how many calendar days without an entry an open duty counts as not updated: this project's choice, a quarter's third. */
export const NOT_UPDATED_DAYS = 30;

const DONE: readonly OfficialClass[] = ["completedOnTime", "completedLate", "carriedOn"];

/** Whether a line belongs to the span: it is not cancelled, and was not finished before the span began. */
function isInSpan(line: DutyLine, { register, span }: ReportSource): boolean {
  if (line.class === "cancelled") return false;
  if (line.completedOn !== null) return line.completedOn >= span.from;
  const closes = register.obligations.get(line.obligation)?.obligation.closesOn ?? null;
  const closed = line.class === "carriedOn" || line.class === "notReported";
  return !closed || closes === null || closes >= span.from;
}

/** The lines of a report, in the order of the documents: everything which its tables count. */
export function reportLines(source: ReportSource): readonly DutyLine[] {
  const { body, province, register } = source;
  const lines = dutyList(register, province, body === undefined ? {} : { body });
  const place = new Map([...register.obligations.keys()].map((id, index) => [id, index]));
  return lines
    .filter((it) => isInSpan(it, source))
    .sort((a, b) => (place.get(a.obligation) ?? 0) - (place.get(b.obligation) ?? 0));
}

/** By how many calendar days a line is past its day; 0 where it is not. */
export function daysLate({ dueOn }: DutyLine, on: LegalDate): number {
  return dueOn === null || dueOn >= on ? 0 : daysBetween(dueOn, on);
}

const COUNTED: Readonly<Record<ResultCount, (line: DutyLine) => boolean>> = {
  completedOnTime: (it) => it.class === "completedOnTime",
  completedLate: (it) => it.class === "completedLate",
  withinTime: (it) => it.class === "inProgressWithinTime",
  overdue: (it) => it.class === "inProgressOverdue",
  returned: (it) => it.class === "returned",
  passed: (it) => it.class === "passed",
  withoutDayDone: (it) => it.class === "carriedOn" || (it.class === "noDaySet" && it.reportedOn !== null),
  withoutDayOpen: (it) => it.class === "notReported" || (it.class === "noDaySet" && it.reportedOn === null),
};
const OF_WITH_DAY: readonly ResultCount[] = ["completedOnTime", "completedLate", "overdue"];

/** What a count is a share of: of those with a day, or of all assigned. */
export function denominatorOf(count: ResultCount): "withDay" | "assigned" {
  return OF_WITH_DAY.includes(count) ? "withDay" : "assigned";
}

function isNotUpdated(line: DutyLine, on: LegalDate, trace: Trace): boolean {
  if (DONE.includes(line.class) || line.awaitingAcceptance || line.continuous) return false;
  const last = trace.lastActOn(line.obligation) ?? line.assignedOn;
  return last < on && daysBetween(last, on) > NOT_UPDATED_DAYS;
}

function figure(lines: readonly DutyLine[], of: number | null): Figure {
  const count = lines.length;
  return { count, of, share: of ? count / of : null, obligations: lines.map((it) => it.obligation) };
}

function rowOf(body: string, name: string, lines: readonly DutyLine[], source: ReportSource, trace: Trace): ResultRow {
  const { province, register, span } = source;
  const { asOf } = register;
  const collective = lines.some((it) => it.collective);
  const withDay = lines.filter((it) => it.lastDay !== null && !it.continuous);
  const share = (of: number) => (collective ? null : of);
  const some = (test: (line: DutyLine) => boolean, of: number) => figure(lines.filter(test), share(of));
  const overdue = lines.filter(COUNTED.overdue);
  const late = (from: number, to: number) =>
    figure(
      overdue.filter((it) => daysLate(it, asOf) >= from && daysLate(it, asOf) <= to),
      share(withDay.length),
    );
  const until = province.agencies.find((it) => it.id === body)?.until ?? null;
  return {
    body,
    name,
    collective,
    endedOn: until !== null && until < asOf ? until : null,
    assigned: figure(lines, null),
    withDay: figure(withDay, share(lines.length)),
    counts: Object.fromEntries(
      RESULT_COUNTS.map((it) => [it, some(COUNTED[it], OF_WITH_DAY.includes(it) ? withDay.length : lines.length)]),
    ) as Record<ResultCount, Figure>,
    bands: { upTo30: late(0, 30), from31To90: late(31, 90), over90: late(91, Number.MAX_SAFE_INTEGER) },
    awaiting: some((it) => it.awaitingAcceptance, lines.length),
    carriedOver: some((it) => it.assignedOn < span.from, lines.length),
    notUpdated: some((it) => isNotUpdated(it, asOf, trace), lines.length),
    tookOverLate: some((it) => it.late && it.lateWith !== null && it.lateWith !== it.body, lines.length),
    unheld: some((it) => it.unheld, lines.length),
    assumed: some((it) => {
      const state = register.obligations.get(it.obligation);
      return state !== undefined && isAssumed(state);
    }, lines.length),
  };
}

/** How every body stands, in the order of the documents; groups nobody has listed come last and are in no total. */
export function results(source: ReportSource, trace: Trace = traceOf(source)): Results {
  const { language, province } = source;
  const by = new Map<string, DutyLine[]>();
  const lines = reportLines(source);
  for (const line of lines) {
    const key = `${line.collective ? "2" : "1"} ${line.body}`;
    const held = by.get(key);
    if (held) held.push(line);
    else by.set(key, [line]);
  }
  const order = bodyOrder(province);
  const rows = [...by]
    .map(([key, held]) => rowOf(key.slice(2), bodyName(province, key.slice(2), language), held, source, trace))
    .sort((a, b) => Number(a.collective) - Number(b.collective) || order(a.body, b.body));
  const total = rowOf(
    "total",
    word("total", language),
    lines.filter((it) => !it.collective),
    source,
    trace,
  );
  return { rows, total };
}

/** One count beside what it was on the earlier day: `12 (so với 30/09/2024: +3)`. */
export interface Change {
  readonly on: LegalDate;
  readonly now: number;
  readonly then: number;
}

/** How the total stands against the earlier day; `null` where there is none to compare with. */
export function changes(source: ReportSource): Readonly<Record<ResultCount | "assigned", Change>> | null {
  if (!source.earlier) return null;
  const now = results(source).total;
  const then = results({ ...source, register: source.earlier }).total;
  const on = source.earlier.asOf;
  const change = (a: Figure, b: Figure): Change => ({ on, now: a.count, then: b.count });
  return {
    assigned: change(now.assigned, then.assigned),
    ...(Object.fromEntries(RESULT_COUNTS.map((it) => [it, change(now.counts[it], then.counts[it])])) as Record<
      ResultCount,
      Change
    >),
  };
}

/** A change in words: `+3`, `-1`, `không đổi`. */
export function changeWords({ now, on, then }: Change, language: ReportSource["language"]): string {
  const by = now - then;
  const words = by === 0 ? word("same", language) : `${by > 0 ? "+" : ""}${numberWords(by, language)}`;
  return `${word("compared", language)} ${formatDay(on, language)}: ${words}`;
}

const WITH_SHARE: readonly (readonly [ResultCount, Word])[] = [
  ["completedOnTime", "completedOnTime"],
  ["completedLate", "completedLate"],
];

function columnsOf(language: ReportSource["language"]): readonly Column[] {
  const of = columnsIn(language);
  return [
    of("no", "no", "index", 5),
    of("body", "body", "text", 34),
    of("assigned", "assigned", "count", 8),
    of("withDay", "withDay", "count", 7),
    ...WITH_SHARE.flatMap(([key, group]) => [
      of(key, "count", "count", 6, group),
      of(`${key}Share`, "percent", "share", 8, group),
    ]),
    of("withinTime", "inProgressWithinTime", "count", 8),
    of("overdue", "count", "count", 6, "inProgressOverdue"),
    of("overdueShare", "percent", "share", 8, "inProgressOverdue"),
    of("overdueOver30", "overdueOver30", "count", 8, "inProgressOverdue"),
    of("withoutDayDone", "done", "count", 6, "withoutDay"),
    of("withoutDayOpen", "notDone", "count", 6, "withoutDay"),
    of("returned", "returned", "count", 8),
    of("carriedOver", "carriedOver", "count", 7),
    of("note", "note", "text", 26),
  ];
}

function noteOf(row: ResultRow, language: ReportSource["language"]): string {
  const counted = (name: Word, { count }: Figure) =>
    count === 0 ? [] : [`${word(name, language)}: ${numberWords(count, language)}`];
  return [
    ...counted("awaiting", row.awaiting),
    ...counted("passed", row.counts.passed),
    ...counted("notUpdated", row.notUpdated),
    ...counted("tookOverLate", row.tookOverLate),
    ...counted("unheld", row.unheld),
    ...counted("assumed", row.assumed),
    ...(row.endedOn === null ? [] : [`${word("ended", language)} ${formatDay(row.endedOn, language)}`]),
  ].join("; ");
}

function tableRow(row: ResultRow, no: number | null, source: ReportSource, trace: Trace): Row {
  const counted = (it: Figure): Cell => cell(it.count, trace.of("obligation", it.obligations));
  const shared = (it: Figure): Cell => cell(it.share, trace.of("obligation", it.obligations));
  const { bands, counts } = row;
  const over30 = [...bands.from31To90.obligations, ...bands.over90.obligations];
  return {
    kind: no === null ? "total" : "row",
    cells: {
      no: cell(no),
      body: cell(row.name),
      assigned: counted(row.assigned),
      withDay: counted(row.withDay),
      completedOnTime: counted(counts.completedOnTime),
      completedOnTimeShare: shared(counts.completedOnTime),
      completedLate: counted(counts.completedLate),
      completedLateShare: shared(counts.completedLate),
      withinTime: counted(counts.withinTime),
      overdue: counted(counts.overdue),
      overdueShare: shared(counts.overdue),
      overdueOver30: cell(over30.length, trace.of("obligation", over30)),
      withoutDayDone: counted(counts.withoutDayDone),
      withoutDayOpen: counted(counts.withoutDayOpen),
      returned: counted(counts.returned),
      carriedOver: counted(row.carriedOver),
      note: cell(noteOf(row, source.language)),
    },
  };
}

/** Table A (biểu A): results by body. */
export function resultsTable(source: ReportSource, trace: Trace = traceOf(source)): OfficeTable {
  const { language, register } = source;
  const columns = columnsOf(language);
  const { rows, total } = results(source, trace);
  const bodies = rows.filter((it) => !it.collective);
  const groups = rows.filter((it) => it.collective);
  const over = `${word("percent", language)}: ${
    language === "vi" ? "trên số nhiệm vụ có thời hạn" : "of the duties with a day"
  }`;
  return {
    id: "results",
    title: word("tableA", language),
    notes: [...notesOf(source), over],
    asOf: register.asOf,
    language,
    columns,
    rows: [
      ...bodies.map((it, index) => tableRow(it, index + 1, source, trace)),
      tableRow(total, null, source, trace),
      ...(groups.length === 0 ? [] : [sectionRow(columns, word("noList", language))]),
      ...groups.map((it, index) => tableRow(it, bodies.length + index + 1, source, trace)),
    ],
  };
}

/** The overdue by how long, where there are any: `; trong đó đến 30 ngày: 1, trên 90 ngày: 2`. */
function bandWords(bands: ResultRow["bands"], language: ReportSource["language"]): string {
  const parts = [
    ["overdueUpTo30", bands.upTo30],
    ["overdue31To90", bands.from31To90],
    ["overdueOver90", bands.over90],
  ] as const;
  const told = parts.filter(([, it]) => it.count > 0).map(([name, it]) => `${word(name, language)}: ${it.count}`);
  return told.length === 0 ? "" : `; ${word("ofThese", language)} ${told.join(", ")}`;
}

/** The total in one sentence for the text of a report, with its shares and what they are of. */
export function resultsSentences(source: ReportSource): readonly string[] {
  const { language } = source;
  const { total } = results(source);
  const compared = changes(source);
  const of = (figure: Figure) => (figure.share === null ? "" : ` (${percentWords(figure.share, language)})`);
  const against = (key: ResultCount | "assigned") => (compared ? `; ${changeWords(compared[key], language)}` : "");
  const line = (name: Word, it: Figure, key?: ResultCount | "assigned") =>
    `${word(name, language)}: ${numberWords(it.count, language)}${of(it)}${key === undefined ? "" : against(key)}.`;
  const { bands, counts } = total;
  return [
    line("assigned", total.assigned, "assigned"),
    line("withDay", total.withDay),
    line("completedOnTime", counts.completedOnTime, "completedOnTime"),
    line("completedLate", counts.completedLate, "completedLate"),
    line("inProgressWithinTime", counts.withinTime, "withinTime"),
    `${line("inProgressOverdue", counts.overdue, "overdue").slice(0, -1)}${bandWords(bands, language)}.`,
    `${word("withoutDay", language)}: ${word("done", language).toLowerCase()} ${numberWords(counts.withoutDayDone.count, language)}, ${word("notDone", language).toLowerCase()} ${numberWords(counts.withoutDayOpen.count, language)}.`,
    line("returned", counts.returned, "returned"),
    line("awaiting", total.awaiting),
    line("carriedOver", total.carriedOver),
    line("notUpdated", total.notUpdated),
  ];
}
