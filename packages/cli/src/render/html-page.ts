import { formatDay, type Language, type Province, type Register, type SpanReport } from "@kttt/core";
import { type BodyRow, type Done, periodName } from "@kttt/core/plan";
import { escapeHtml } from "./escape-html.js";
import { picture } from "./picture.js";
import {
  dayOfPeriod,
  aimOf,
  bodyMarks,
  figureOf,
  SHOWN_CLASSES,
  SHOWN_WITHOUT_DAY,
  shownSuccessions,
  reportedOf,
  reportingDutyOf,
  silentNames,
} from "./report-rows.js";
import { number, word } from "./words.js";

const STYLE = `
:root { --good: #2f7d4f; --late: #e0a21b; --overdue: #b3261e; --missing: #d98a83; --open: #b9c4d0; --off: #e6e6e6; --ink: #1d2733; }
* { box-sizing: border-box; }
body { font: 15px/1.5 "Segoe UI", "Noto Sans", Roboto, Arial, sans-serif; color: var(--ink); margin: 0 auto; max-width: 1280px; padding: 28px 20px 60px; background: #fff; }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 34px 0 8px; }
.sub { color: #51606f; margin: 0 0 2px; } .mark { background: #fff3d6; border: 1px solid #e6c46a; border-radius: 4px; padding: 6px 10px; margin: 12px 0 0; display: inline-block; }
svg { width: 100%; height: auto; display: block; } svg text { font-size: 11.5px; fill: var(--ink); }
.name { text-anchor: end; } .axis { fill: #51606f; } .grid { stroke: #d5dce3; } .stripe { fill: #f6f8fa; }
.count { text-anchor: middle; fill: #fff; font-weight: 600; font-size: 10px; } .disc { stroke: #fff; stroke-width: 1.5; }
.good { fill: var(--good); background: var(--good); } .late { fill: var(--late); background: var(--late); }
.overdue { fill: var(--overdue); background: var(--overdue); } .missing { fill: var(--missing); background: var(--missing); }
.open { fill: var(--open); background: var(--open); } .off { fill: var(--off); background: var(--off); }
.open + .count { fill: var(--ink); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 13px; color: #51606f; margin: 6px 0 10px; }
.legend i { display: inline-block; width: 14px; height: 12px; border-radius: 2px; margin-right: 6px; vertical-align: -1px; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 13.5px; }
th, td { padding: 5px 8px; border-bottom: 1px solid #e3e8ed; text-align: left; vertical-align: top; }
th { border-bottom: 2px solid #9fb0c0; font-weight: 600; } .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot td { font-weight: 600; border-top: 2px solid #9fb0c0; } .bad { color: var(--overdue); font-weight: 600; } .mute { color: #8694a2; }
@media print { body { max-width: none; padding: 0; } h2 { break-after: avoid; } tr { break-inside: avoid; } }
`;

/** Nothing runs and nothing is fetched; the page's own style is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface Cell {
  readonly text: string;
  readonly css?: string;
}

function table(head: readonly Cell[], rows: readonly (readonly Cell[])[], foot: readonly Cell[] = []): string {
  const cell = (tag: string) => (it: Cell) =>
    `<${tag}${it.css ? ` class="${it.css}"` : ""}${tag === "th" ? ' scope="col"' : ""}>${escapeHtml(it.text)}</${tag}>`;
  const row = (cells: readonly Cell[]) => `<tr>${cells.map(cell("td")).join("")}</tr>`;
  return `<div class="scroll"><table><thead><tr>${head.map(cell("th")).join("")}</tr></thead><tbody>${rows.map(row).join("")}</tbody>${foot.length > 0 ? `<tfoot>${row(foot)}</tfoot>` : ""}</table></div>`;
}

function count(value: number, language: Language, css = ""): Cell {
  return value === 0 ? { text: "·", css: "n mute" } : { text: number(value, language), css: `n ${css}`.trim() };
}

function bodiesTable(report: SpanReport, language: Language): string {
  const headings = ["assigned", ...SHOWN_CLASSES, ...SHOWN_WITHOUT_DAY] as const;
  const head = [{ text: word("body", language) }, ...headings.map((it) => ({ text: word(it, language), css: "n" }))];
  const share = ({ done, of }: Done): Cell =>
    of === 0 ? { text: "·", css: "n mute" } : { text: `${number(done, language)}/${number(of, language)}`, css: "n" };
  const cells = (row: Pick<BodyRow, "assigned" | "classes" | "withoutDay">) => [
    count(row.assigned, language),
    ...SHOWN_CLASSES.map((it) => count(row.classes[it], language, it === "inProgressOverdue" ? "bad" : "")),
    ...SHOWN_WITHOUT_DAY.map((it) => share(row.withoutDay[it])),
  ];
  return table(
    head,
    report.bodies.map((row) => [{ text: `${row.name[language]}${bodyMarks(row, language)}` }, ...cells(row)]),
    [{ text: word("total", language) }, ...cells(report.total)],
  );
}

function periodsTable(report: SpanReport, province: Province, language: Language): string {
  const duties = new Map(report.periods.map((it) => [it.duty, reportingDutyOf(province, it.duty, language)]));
  return table(
    [
      { text: word("reportingDuty", language) },
      { text: word("recipient", language) },
      { text: word("period", language) },
      { text: word("lastDay", language) },
      { text: word("reported", language), css: "n" },
      { text: word("consolidated", language) },
      { text: word("silent", language) },
    ],
    report.periods.map((it) => [
      { text: duties.get(it.duty)?.words ?? "" },
      { text: duties.get(it.duty)?.recipients ?? "" },
      { text: `${periodName(it.period, language)}${it.partial ? ` (${word("partial", language)})` : ""}` },
      { text: dayOfPeriod(it, language) },
      { text: reportedOf(it), css: "n" },
      {
        text:
          it.consolidations
            .map(({ on }) => (on === null ? word("notYet", language) : formatDay(on, language)))
            .join(", ") || "–",
      },
      { text: silentNames(it, language, Number.POSITIVE_INFINITY) },
    ]),
  );
}

function targetsTable(report: SpanReport, language: Language): string {
  return table(
    [
      { text: word("target", language) },
      { text: word("aim", language), css: "n" },
      { text: word("horizon", language) },
      { text: word("figure", language) },
    ],
    report.targets.map((it) => [
      { text: it.text },
      { text: aimOf(it, language), css: "n" },
      { text: formatDay(it.measure.horizon, language), css: "n" },
      { text: figureOf(it, language), ...(it.figure === null ? { css: "mute" } : {}) },
    ]),
  );
}

function successionsTable(report: SpanReport, language: Language): string {
  return table(
    [
      { text: word("sinceDay", language) },
      { text: word("succeeded", language) },
      { text: word("successor", language) },
      { text: word("openWays", language), css: "n" },
      { text: word("confirmedBy", language) },
    ],
    shownSuccessions(report, language).map((it) => [
      { text: it.on, css: "n" },
      { text: it.from },
      { text: it.to },
      count(it.open, language, "bad"),
      { text: it.confirmed },
    ]),
  );
}

function section(title: string, body: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${body}</section>`;
}

/** A programme's span as one page: opens from disk, prints, needs no script and no network. */
export function htmlPage(report: SpanReport, register: Register, province: Province, language: Language): string {
  const name = report.province.name[language];
  const span = `${formatDay(report.span.from, language)} – ${formatDay(report.span.to, language)}`;
  const documents = report.documents
    .map((it) => `${it.number ?? ""} ${it.title}${it.status === "draft" ? ` [${word("draft", language)}]` : ""}`.trim())
    .map((it) => `<p class="sub">${escapeHtml(it)}</p>`)
    .join("");
  const inbox =
    report.inbox.length === 0
      ? ""
      : section(
          `${word("inbox", language)} (${report.inbox.length})`,
          table(
            [
              { text: word("askedOn", language) },
              { text: word("question", language) },
              { text: word("content", language) },
            ],
            report.inbox.map((it) => [
              { text: formatDay(it.askedOn, language), css: "n" },
              { text: it.question[language] },
              { text: it.text },
            ]),
          ),
        );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${name} · ${span}`)}</title><style>${STYLE}</style></head><body>
<header><h1>${escapeHtml(name)} · ${escapeHtml(span)}</h1>${documents}
<p class="sub">${escapeHtml(`${word("closedOn", language)} ${formatDay(report.closedOn, language)}`)}${report.outside > 0 ? escapeHtml(` · ${number(report.outside, language)} ${word("outside", language)}`) : ""}</p>
${report.synthetic ? `<p class="mark">${escapeHtml(word("simulated", language))}</p>` : ""}${report.unverifiedSuccessions ? `<p class="mark">${escapeHtml(word("unverifiedSuccessions", language))}</p>` : ""}</header>
${section(word("picture", language), picture(report, register, language))}
${section(word("bodies", language), bodiesTable(report, language))}
${report.successions.length === 0 ? "" : section(word("successions", language), successionsTable(report, language))}
${section(word("reporting", language), periodsTable(report, province, language))}
${section(word("targets", language), targetsTable(report, language))}
${inbox}
</body></html>
`;
}
