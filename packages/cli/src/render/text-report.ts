import { formatDay, type Language, type Province, type SpanReport } from "@kttt/core";
import { type Done, periodName } from "@kttt/core/plan";
import {
  dayOfPeriod,
  aimOf,
  figureOf,
  DATED_CLASSES,
  SHOWN_CLASSES,
  SHOWN_WITHOUT_DAY,
  shortBodies,
  shownSuccessions,
  type ShownBody,
  reportedOf,
  reportingDutyOf,
  silentNames,
} from "./report-rows.js";
import { shorten, textTable } from "./text-table.js";
import { number, word } from "./words.js";

/** A title with a line under it. */
function titled(title: string, body: string): string {
  return `${title}\n${body}\n`;
}

function head(report: SpanReport, language: Language): string {
  const documents = report.documents
    .map((it) => `${it.number ?? it.title}${it.status === "draft" ? ` [${word("draft", language)}]` : ""}`)
    .join(", ");
  const span = `${formatDay(report.span.from, language)} – ${formatDay(report.span.to, language)}`;
  const lines = [
    `${report.province.name[language]} · ${documents} · ${span}`,
    `${report.synthetic ? `${word("simulated", language)}; ` : ""}${word("closedOn", language)} ${formatDay(report.closedOn, language)}.`,
    ...(report.unverifiedSuccessions ? [`! ${word("unverifiedSuccessions", language)}.`] : []),
    ...(report.outside > 0 ? [`${number(report.outside, language)} ${word("outside", language)}.`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function bodies(report: SpanReport, province: Province, language: Language): string {
  const count = (value: number) => (value === 0 ? "·" : number(value, language));
  const share = ({ done, of }: Done) => (of === 0 ? "·" : `${number(done, language)}/${number(of, language)}`);
  const cells = (row: Pick<ShownBody, "assigned" | "classes" | "withoutDay">) => [
    count(row.assigned),
    ...SHOWN_CLASSES.map((it) => count(row.classes[it])),
    ...SHOWN_WITHOUT_DAY.map((it) => share(row.withoutDay[it])),
  ];
  const rows = shortBodies(report, province, language).map((row) => [row.name, ...cells(row)]);
  const headings = ["assigned", ...SHOWN_CLASSES, ...SHOWN_WITHOUT_DAY] as const;
  const columns = [
    { heading: word("body", language), width: 44 },
    ...headings.map((it) => ({ heading: word(it, language), align: "right" as const, width: 10 })),
  ];
  return titled(
    word("bodies", language),
    textTable(columns, [...rows, [word("total", language), ...cells(report.total)]]),
  );
}

function periods(report: SpanReport, province: Province, language: Language): string {
  const duties = report.periods.map((it) => reportingDutyOf(province, it.duty, language));
  const rows = report.periods.map((it, at) => [
    `${shorten(duties[at]?.words ?? "", 60)} → ${duties[at]?.recipients ?? ""}`,
    `${periodName(it.period, language)}${it.partial ? ` (${word("partial", language)})` : ""}`,
    dayOfPeriod(it, language),
    reportedOf(it),
    it.consolidations.map(({ on }) => (on === null ? word("notYet", language) : formatDay(on, language))).join(", ") ||
      "–",
    silentNames(it, language),
  ]);
  return titled(
    word("reporting", language),
    textTable(
      [
        { heading: `${word("reportingDuty", language)} → ${word("recipient", language).toLowerCase()}`, width: 36 },
        { heading: word("period", language), width: 28 },
        { heading: word("lastDay", language) },
        { heading: word("reported", language), align: "right" },
        { heading: word("consolidated", language) },
        { heading: word("silent", language), width: 46 },
      ],
      rows,
    ),
  );
}

function successions(report: SpanReport, language: Language): string {
  const rows = shownSuccessions(report, language);
  if (rows.length === 0) return "";
  return titled(
    word("successions", language),
    textTable(
      [
        { heading: word("sinceDay", language) },
        { heading: word("succeeded", language), width: 44 },
        { heading: word("successor", language), width: 52 },
        { heading: word("openWays", language), align: "right" },
        { heading: word("confirmedBy", language) },
      ],
      rows.map((it) => [it.on, it.from, it.to, it.open === 0 ? "·" : number(it.open, language), it.confirmed]),
    ),
  );
}

function targets(report: SpanReport, language: Language): string {
  const rows = report.targets.map((it) => [
    shorten(it.text, 90),
    aimOf(it, language),
    formatDay(it.measure.horizon, language),
    figureOf(it, language),
  ]);
  return titled(
    word("targets", language),
    textTable(
      [
        { heading: word("target", language), width: 64 },
        { heading: word("aim", language), width: 22 },
        { heading: word("horizon", language) },
        { heading: word("figure", language) },
      ],
      rows,
    ),
  );
}

function inbox(report: SpanReport, language: Language): string {
  if (report.inbox.length === 0) return "";
  const rows = report.inbox.map((it) => [formatDay(it.askedOn, language), it.question[language], shorten(it.text, 80)]);
  return titled(
    `${word("inbox", language)} (${report.inbox.length})`,
    textTable(
      [
        { heading: word("askedOn", language) },
        { heading: word("question", language), width: 60 },
        { heading: word("content", language), width: 60 },
      ],
      rows.slice(0, 10),
    ),
  );
}

/** A programme's span in a few lines: how its duties stand, and who took over from whom. */
export function briefReport(report: SpanReport, language: Language): string {
  const { classes, withoutDay } = report.total;
  const share = ({ done, of }: Done) => `${number(done, language)}/${number(of, language)}`;
  const withDay = [
    `${word("assigned", language)} ${number(report.total.assigned, language)}`,
    ...DATED_CLASSES.map((it) => `${word(it, language).toLowerCase()} ${number(classes[it], language)}`),
  ];
  const others = [
    `${word("returned", language)} ${number(classes.returned, language)}`,
    ...SHOWN_WITHOUT_DAY.map((it) => `${word(it, language)} ${share(withoutDay[it])}`),
    `${word("inbox", language)} ${number(report.inbox.length, language)}`,
  ];
  const parts = [
    head(report, language),
    `${withDay.join(" · ")}\n${others.join(" · ")}\n`,
    successions(report, language),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** A programme's span as short tables for the terminal. */
export function textReport(report: SpanReport, province: Province, language: Language): string {
  return [
    head(report, language),
    bodies(report, province, language),
    successions(report, language),
    periods(report, province, language),
    targets(report, language),
    inbox(report, language),
  ]
    .filter((part) => part !== "")
    .join("\n");
}
