import {
  type Bilingual,
  formatDay,
  type Language,
  type LegalDate,
  obligationsOf,
  type ObligationState,
  OFFICIAL_CLASS_LABELS,
  officialClass,
  type OfficialClass,
  type Register,
  shiftDays,
  type Span,
  type SpanReport,
} from "@kttt/core";
import {
  type BodyRow,
  periodName,
  REPORT_STANDING_LABELS,
  reportStanding,
  type ReportStanding,
  worstClass,
} from "@kttt/core/plan";
import { daysBetween, periodsWithin } from "@kttt/core/time";
import { escapeHtml } from "./escape-html.js";
import { word } from "./words.js";

const LABEL_WIDTH = 330;
const PLOT_WIDTH = 900;
const LANE = 22;
const TOP = 44;

/** What a colour means. Colours also differ in lightness, and every mark has a title: no meaning hangs on hue alone. */
const CLASS_OF_STANDING: Readonly<Record<ReportStanding, string>> = {
  inTime: "good",
  late: "late",
  afterClose: "late",
  returned: "open",
  notYet: "open",
  notYetAtClose: "missing",
  passed: "open",
  overdue: "overdue",
  cancelled: "off",
};

const CLASS_OF_TASK: Readonly<Record<OfficialClass, string>> = {
  completedOnTime: "good",
  completedLate: "late",
  inProgressWithinTime: "open",
  inProgressOverdue: "overdue",
  returned: "open",
  passed: "open",
  noDaySet: "open",
  carriedOn: "good",
  notReported: "missing",
  cancelled: "off",
};

interface Scale {
  readonly span: Span;
  /** The day as on which everything is shown. */
  readonly asOn: LegalDate;
  x(day: LegalDate): number;
}

function scaleOf({ closedOn, span }: SpanReport): Scale {
  const days = daysBetween(span.from, span.to) + 1;
  const clamp = (value: number) => Math.min(Math.max(value, 0), days);
  return {
    span,
    asOn: closedOn,
    x: (day) => LABEL_WIDTH + (clamp(daysBetween(span.from, day)) / days) * PLOT_WIDTH,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The report of one period as a bar over its days. */
function reportBar(state: ObligationState, y: number, scale: Scale, language: Language): string {
  const { occurrence } = state.obligation;
  const standing = reportStanding(state, scale.asOn);
  const period = periodsWithin("quarter", scale.span).find((it) => it.key === occurrence);
  const from = period?.span.from ?? state.obligation.assignedOn;
  const to = state.obligation.closesOn ?? state.lastDay ?? scale.span.to;
  const left = scale.x(from) + 1;
  const width = Math.max(3, scale.x(shiftDays(to, 1)) - left - 1);
  const on = state.reportedOn ? ` (${formatDay(state.reportedOn, language)})` : "";
  const title = `${periodName(occurrence, language)}: ${REPORT_STANDING_LABELS[standing][language]}${on}`;
  return `<rect class="${CLASS_OF_STANDING[standing]}" x="${round(left)}" y="${y + 5}" width="${round(width)}" height="${LANE - 10}" rx="2"><title>${escapeHtml(title)}</title></rect>`;
}

/** All duties of a body which fall due on one day, as one disc with their number. */
function dueDisc(
  states: readonly ObligationState[],
  day: LegalDate,
  y: number,
  scale: Scale,
  language: Language,
): string {
  const on = scale.asOn;
  const classes = states.map((it) => officialClass(it, on));
  const worst = worstClass(classes) ?? "noDaySet";
  const counts = [...new Set(classes)].map(
    (it) => `${classes.filter((other) => other === it).length} ${word(it, language).toLowerCase()}`,
  );
  const x = round(Math.min(scale.x(shiftDays(day, 1)), LABEL_WIDTH + PLOT_WIDTH - 8));
  const title = `${formatDay(day, language)}: ${counts.join(", ")}`;
  return `<g><title>${escapeHtml(title)}</title><circle class="${CLASS_OF_TASK[worst]} disc" cx="${x}" cy="${y + LANE / 2}" r="8"/><text class="count" x="${x}" y="${y + LANE / 2 + 3.5}">${states.length}</text></g>`;
}

function lane(
  body: BodyRow,
  index: number,
  states: readonly ObligationState[],
  scale: Scale,
  language: Language,
): string {
  const y = TOP + index * LANE;
  const name = body.name[language];
  const shown = name.length > 46 ? `${name.slice(0, 45)}…` : name;
  const reports = states.filter((it) => it.obligation.kind !== "task");
  const byDay = new Map<LegalDate, ObligationState[]>();
  for (const state of states) {
    if (state.obligation.kind !== "task" || state.lastDay === null || state.lastDay > scale.span.to) continue;
    byDay.set(state.lastDay, [...(byDay.get(state.lastDay) ?? []), state]);
  }
  return [
    `<g>`,
    index % 2 === 1 ? `<rect class="stripe" x="0" y="${y}" width="${LABEL_WIDTH + PLOT_WIDTH}" height="${LANE}"/>` : "",
    `<text class="name" x="${LABEL_WIDTH - 8}" y="${y + LANE / 2 + 4}">${escapeHtml(shown)}<title>${escapeHtml(name)}</title></text>`,
    ...reports.map((it) => reportBar(it, y, scale, language)),
    ...[...byDay].map(([day, due]) => dueDisc(due, day, y, scale, language)),
    `</g>`,
  ].join("");
}

function axis(scale: Scale, height: number, language: Language): string {
  const all = periodsWithin("quarter", scale.span);
  // A name needs some 85 pixels; on a long span only every second, third … quarter is named.
  const named = Math.max(1, Math.ceil((85 * all.length) / PLOT_WIDTH));
  const quarters = all.map((it, index) => {
    const x = round(scale.x(it.span.from < scale.span.from ? scale.span.from : it.span.from));
    const name = `<text class="axis" x="${x + 4}" y="${TOP - 14}">${escapeHtml(periodName(it.key, language))}</text>`;
    return `<line class="grid" x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${height}"/>${index % named === 0 ? name : ""}`;
  });
  return quarters.join("");
}

const { afterClose, inTime, notYet, notYetAtClose, overdue } = REPORT_STANDING_LABELS;
const { completedLate, completedOnTime, returned } = OFFICIAL_CLASS_LABELS;

const LEGEND: readonly (readonly [string, readonly Bilingual[]])[] = [
  ["good", [completedOnTime, inTime]],
  ["late", [completedLate, afterClose]],
  ["overdue", [overdue]],
  ["missing", [notYetAtClose]],
  ["open", [notYet, returned]],
];

function legend(language: Language): string {
  const items = LEGEND.map(
    ([css, words]) =>
      `<span><i class="${css}"></i>${escapeHtml(words.map((it) => it[language].toLowerCase()).join(" / "))}</span>`,
  );
  const disc =
    language === "vi"
      ? "thanh: báo cáo của một kỳ; đĩa tròn: số nhiệm vụ đến hạn trong ngày (màu của việc xấu nhất)"
      : "bar: the report of a period; disc: duties due on that day (coloured by the worst)";
  return `<p class="legend">${items.join("")}<span>${disc}</span></p>`;
}

/** The span as a picture: one lane a body, time from left to right. Pure SVG, no script. */
export function picture(report: SpanReport, register: Register, language: Language): string {
  const scale = scaleOf(report);
  const all = obligationsOf(register);
  const height = TOP + report.bodies.length * LANE + 6;
  const lanes = report.bodies.map((body, index) =>
    lane(
      body,
      index,
      all.filter((it) => it.body === body.body),
      scale,
      language,
    ),
  );
  const width = LABEL_WIDTH + PLOT_WIDTH + 10;
  return `${legend(language)}<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(word("picture", language))}">${axis(scale, height, language)}${lanes.join("")}</svg>`;
}
