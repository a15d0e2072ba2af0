import { bodyName, formatDay, type Language, OFFICIAL_CLASS_LABELS, type OfficialClass } from "@kttt/core";
import { periodName, REPORT_STANDING_LABELS } from "@kttt/core/plan";
import { type Period, periodsWithin } from "@kttt/core/time";
import { type ReportRow, reportRows, type ReportSource, type ResultCount, type Results } from "@kttt/office/tables";
import { escapeHtml } from "./escape-html.js";
import { badge, LOOK_OF_CLASS, LOOK_OF_STANDING } from "./shapes.js";
import { number, word } from "./words.js";

/** More quarters do not stand side by side; the table of reports has them all. */
const MOST_QUARTERS = 8;
/** How duties which fell due in a quarter stand, what presses first. */
const DUE: readonly (readonly [ResultCount, OfficialClass])[] = [
  ["overdue", "inProgressOverdue"],
  ["returned", "returned"],
  ["completedLate", "completedLate"],
  ["completedOnTime", "completedOnTime"],
];
const LEGEND = ["inTime", "afterClose", "late", "returned", "overdue", "notYetAtClose", "notYet"] as const;

function within({ span }: Period, day: string | null): boolean {
  return day !== null && day >= span.from && day <= span.to;
}

function reportBadge(row: ReportRow, at: number, quarter: Period, language: Language): string {
  const name = row.period === quarter.key ? "" : `${periodName(row.period, language)}: `;
  const kind = row.kind === "consolidation" ? `${word("consolidated", language)}: ` : "";
  const day = row.sentOn === null ? "" : ` ${formatDay(row.sentOn, language)}`;
  const words = `${name}${kind}${REPORT_STANDING_LABELS[row.standing][language]}${day}`;
  return badge(LOOK_OF_STANDING[row.standing], words, `#c-${at}`);
}

/**
 * Quarter by quarter: what each body has reported, in words, and how its duties which fell due in the quarter stand. A
 * table, not a drawing: nothing lies on anything, and each report leads to its row in table C.
 */
export function lanes(source: ReportSource, { rows: bodies }: Results): string {
  const { language, province, register, span } = source;
  const quarters = periodsWithin("quarter", span);
  const shown = quarters.slice(-MOST_QUARTERS);
  const rows = reportRows(source).map((row, index) => ({ row, at: index + 1 }));
  const dayOf = (it: ReportRow) => it.dueOn ?? it.cutOff ?? it.sentOn;
  const dueIn = (body: string, quarter: Period) => {
    const row = bodies.find((it) => it.body === body);
    return DUE.flatMap(([count, cls]) => {
      const due = (row?.counts[count].obligations ?? []).filter((id) => {
        const state = register.obligations.get(id);
        return state?.obligation.kind === "task" && within(quarter, state.lastDay);
      });
      const words = `${number(due.length, language)} ${OFFICIAL_CLASS_LABELS[cls][language].toLowerCase()}`;
      return due.length === 0 ? [] : [badge(LOOK_OF_CLASS[cls], words)];
    });
  };
  const lane = (body: string, index: number) => {
    const cells = shown.map((quarter) => {
      const reports = rows
        .filter(({ row }) => row.body === body && within(quarter, dayOf(row)))
        .map(({ at, row }) => reportBadge(row, at, quarter, language));
      return `<td>${[...reports, ...dueIn(body, quarter)].join(" ")}</td>`;
    });
    return `<tr id="lane-${index + 1}"><th scope="row">${escapeHtml(bodyName(province, body, language))}</th>${cells.join("")}</tr>`;
  };
  const heads = shown.map(
    (it) =>
      `<th scope="col">${escapeHtml(periodName(it.key, language))}${it.span.from < span.from || it.span.to > span.to ? ` <small>(${escapeHtml(word("partial", language))})</small>` : ""}</th>`,
  );
  const older = quarters.length - shown.length;
  const legend = LEGEND.map((it) => badge(LOOK_OF_STANDING[it], REPORT_STANDING_LABELS[it][language]));
  const left = older === 0 ? "" : ` ${escapeHtml(`${word("olderQuarters", language)}: ${older}.`)}`;
  return `<p class="legend">${legend.join("")}<span>${escapeHtml(word("laneNote", language))}${left}</span></p><div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(word("picture", language))}"><table class="lanes"><caption class="sr">${escapeHtml(word("picture", language))}</caption><thead><tr><th scope="col">${escapeHtml(word("body", language))}</th>${heads.join("")}</tr></thead><tbody>${bodies.flatMap((it, index) => (it.collective ? [] : [lane(it.body, index)])).join("")}</tbody></table></div>`;
}
