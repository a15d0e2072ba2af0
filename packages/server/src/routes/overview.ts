import { type DutyLine, type LegalDate, OFFICIAL_CLASS_LABELS, officialClass, shiftDays, span } from "@kttt/core";
import { periodName, REPORT_STANDING_LABELS } from "@kttt/core/plan";
import { daysBetween, type Period, periodsWithin } from "@kttt/core/time";
import {
  attention,
  DUE_SOON_DAYS,
  type ReportRow,
  reportRows,
  type ReportSource,
  type ResultRow,
  results,
  resultsTable,
  shownCell,
  traceOf,
} from "@kttt/office/tables";
import { readableCases } from "../lists/case-rows.js";
import { dutyItem, named } from "../lists/duty-item.js";
import { ordered } from "../lists/page.js";
import { questionItem, questionOrder, questionRowsOf } from "../lists/question-rows.js";
import { overview } from "../operations/overview.js";
import { readableProvinces } from "../request.js";
import { type Route, route } from "../route.js";
import { type Seen, tagOf } from "./listing.js";

/** So many entries stand in a box; the list behind it has all. */
const IN_A_BOX = 24;
/** At most so many quarters stand side by side. */
const MOST_QUARTERS = 8;

function countsOf({ assigned, awaiting, bands, carriedOver, counts, notUpdated, withDay }: ResultRow) {
  return {
    assigned: assigned.count,
    withDay: withDay.count,
    completedOnTime: counts.completedOnTime.count,
    completedLate: counts.completedLate.count,
    withinTime: counts.withinTime.count,
    overdue: counts.overdue.count,
    overdueOver30: bands.from31To90.count + bands.over90.count,
    returned: counts.returned.count,
    passed: counts.passed.count,
    withoutDayDone: counts.withoutDayDone.count,
    withoutDayOpen: counts.withoutDayOpen.count,
    awaiting: awaiting.count,
    carriedOver: carriedOver.count,
    notUpdated: notUpdated.count,
  };
}

const within = ({ span: { from, to } }: Period, day: LegalDate | null) => day !== null && day >= from && day <= to;

/** What kind of report it is: by how long its period is. */
function kindOf(period: string, language: ReportSource["language"]): string {
  const kinds: readonly (readonly [RegExp, string, string])[] = [
    [/-Q\d$/, "Quý", "Quarter"],
    [/-H\d$/, "6 tháng", "Half-year"],
    [/-9M$/, "9 tháng", "Nine months"],
    [/^\d{4}-\d{2}$/, "Tháng", "Month"],
    [/^\d{4}$/, "Năm", "Year"],
  ];
  const [, vi, en] = kinds.find(([pattern]) => pattern.test(period)) ?? [null, "Báo cáo", "Report"];
  return language === "vi" ? vi : en;
}

function lanesOf(source: ReportSource, bodies: readonly ResultRow[]) {
  const { language, province, register } = source;
  const quarters = periodsWithin("quarter", source.span);
  const shown = quarters.slice(-MOST_QUARTERS);
  const rows = reportRows(source);
  const dayOf = (it: ReportRow) => it.dueOn ?? it.cutOff ?? it.sentOn;
  const quarterOf = (day: LegalDate | null) => shown.find((it) => within(it, day))?.key ?? null;
  const reports = rows.flatMap((row) => {
    const quarter = quarterOf(dayOf(row));
    const late = row.dueOn !== null && row.dueOn < register.asOf ? daysBetween(row.dueOn, register.asOf) : null;
    return quarter === null ? [] : [{ row, quarter, late }];
  });
  return {
    quarters: shown.map((it) => {
      const mine = reports.filter(({ quarter, row }) => quarter === it.key && !row.collective);
      const sent = mine.filter(({ row }) => row.sentOn !== null).length;
      return { id: it.key, label: periodName(it.key, language), sent, owed: mine.length };
    }),
    older: quarters.length - shown.length,
    rows: bodies
      .filter((it) => !it.collective)
      .map(({ assigned, body }) => {
        const tasks = assigned.obligations.flatMap((id) => {
          const state = register.obligations.get(id);
          const quarter = state?.obligation.kind === "task" ? quarterOf(state.lastDay) : null;
          return state && quarter !== null ? [{ quarter, class: officialClass(state, register.asOf) }] : [];
        });
        const counted = new Map<string, number>();
        for (const it of tasks)
          counted.set(`${it.quarter} ${it.class}`, (counted.get(`${it.quarter} ${it.class}`) ?? 0) + 1);
        return {
          body: named(province, body, language),
          reports: reports
            .filter(({ row }) => row.body === body)
            .map(({ late, quarter, row }) => ({
              id: row.obligation,
              quarter,
              kind: kindOf(row.period, language),
              standing: { id: row.standing, label: REPORT_STANDING_LABELS[row.standing][language] },
              firstSentOn: row.firstSentOn,
              sentOn: row.sentOn,
              daysLate: row.standing === "overdue" ? late : null,
            })),
          due: [...counted].map(([key, count]) => {
            const [quarter = "", cls = ""] = key.split(" ") as [string, keyof typeof OFFICIAL_CLASS_LABELS];
            return {
              quarter,
              class: { id: cls, label: OFFICIAL_CLASS_LABELS[cls as DutyLine["class"]][language] },
              count,
            };
          }),
        };
      }),
  };
}

function attentionOf(source: ReportSource, seen: Seen, total: ResultRow, trace: ReturnType<typeof traceOf>) {
  const { language, province, register } = source;
  const { standing } = seen;
  const waiting = ordered(questionRowsOf(seen), questionOrder("asked"));
  const now = attention(source, trace);
  const own = (it: DutyLine) => !it.collective;
  const box = (lines: readonly DutyLine[]) => ({
    count: lines.length,
    items: lines.slice(0, IN_A_BOX).map((it) => dutyItem(it, standing, language)),
  });
  const bands = total.bands;
  return {
    overdue: {
      ...box(now.overdue.map((it) => it.line).filter(own)),
      upTo30: bands.upTo30.count,
      from31To90: bands.from31To90.count,
      over90: bands.over90.count,
    },
    notSent: {
      count: now.notSent.length,
      items: now.notSent.map((it) => ({
        id: it.obligation,
        text: it.text,
        period: { id: it.period, label: periodName(it.period, language) },
        body: named(province, it.body, language),
        closedOn: it.cutOff,
      })),
    },
    dueSoon: { ...box(now.dueSoon.filter(own)), until: shiftDays(register.asOf, DUE_SOON_DAYS) },
    returned: box(now.returned.filter(own)),
    waiting: {
      count: waiting.length,
      items: waiting
        .slice(0, IN_A_BOX)
        .map((row) => questionItem(row, language))
        .map(({ askedOn, daysWaited, id, question, text }) => ({ id, question, text, askedOn, daysWaited })),
    },
  };
}

export const overviewRoutes: readonly Route[] = [
  route(overview, async ({ account, language, query }, desk) => {
    const [first] = readableProvinces(desk, overview, { account, province: query.province });
    if (!first) throw new TypeError("readableProvinces gives none");
    const { readable, reader } = first;
    const standing = await reader.standing(query.asOf);
    const { asOf, province, register, synthetic } = standing;
    const cases = readableCases({ readable, standing });
    const earlier = query.compare === undefined || query.compare >= asOf ? null : await reader.standing(query.compare);
    const events = await reader.events();
    const to = asOf < reader.span.from ? reader.span.from : asOf;
    const body = readable.kind === "bodies" ? (readable.bodies[0] ?? "") : query.body;
    const source: ReportSource = {
      ...{ province, register, events, cases, synthetic, language },
      span: span(reader.span.from, to),
      ...(body === undefined ? {} : { body }),
    };
    const trace = traceOf(source);
    const counted = results(source, trace);
    const table = resultsTable(source, trace);
    const note = table.columns.find((it) => it.key === "note");
    const notes = new Map(
      table.rows
        .filter((it) => it.kind === "row")
        .map((row) => [String(row.cells["body"]?.value), note ? shownCell(note, row, table) : ""]),
    );
    const then = earlier === null ? null : results({ ...source, register: earlier.register }).total;
    return {
      data: {
        province: province.id,
        asOf,
        compare: earlier?.asOf ?? null,
        total: countsOf(counted.total),
        then: then && countsOf(then),
        rows: counted.rows.map((it) => ({
          body: { id: it.body, name: it.name },
          collective: it.collective,
          ...countsOf(it),
          note: notes.get(it.name) ?? "",
        })),
        attention: attentionOf(source, { readable, standing }, counted.total, trace),
        lanes: lanesOf(source, counted.rows),
      },
      etag: `${tagOf([{ standing, readable }], language)}.${earlier?.asOf ?? ""}.${body ?? ""}`,
    };
  }),
];
