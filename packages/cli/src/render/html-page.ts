import { bodyName, formatDay, type InboxItem, type Language, type LegalDate, type SpanReport } from "@kttt/core";
import { periodName } from "@kttt/core/plan";
import { daysBetween } from "@kttt/core/time";
import {
  type Attention,
  attention,
  changes,
  cooperativesTable,
  denominatorOf,
  DUE_SOON_DAYS,
  dueSoonTable,
  dutyWords,
  numberWords,
  type OfficeTable,
  overdueTable,
  percentWords,
  questionsTable,
  regimeTable,
  reportRows,
  type ReportSource,
  reportsTable,
  type ResultCount,
  type Results,
  results,
  resultsTable,
  returnedTable,
  targetsTable,
  traceOf,
} from "@kttt/office/tables";
import { escapeHtml } from "./escape-html.js";
import { lanes } from "./lanes.js";
import { officeHtml, type TableOptions } from "./office-html.js";
import { PAGE_STYLE, printFoot } from "./page-style.js";
import { type Shape, shape, shapeSprite } from "./shapes.js";
import { successionsTable } from "./successions-table.js";
import { type Word, word } from "./words.js";

/** Nothing runs and nothing is fetched; the page's own style is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** A box shows so many entries; the list below it has all. */
const IN_A_BOX = 4;

/** On a telephone a short list is shown as cards; a longer one moves within its frame, or the page would never end. */
const MOST_CARDS = 12;
const CARDS = ["overdue", "due-soon", "returned", "questions"];

/** A part of the page: its anchor, its title, how many it holds, its HTML. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly html: string;
}

const FIGURES: readonly (readonly [ResultCount, Shape])[] = [
  ["completedOnTime", "tick"],
  ["completedLate", "late"],
  ["withinTime", "ring"],
  ["overdue", "warning"],
  ["returned", "back"],
];
const WORD_OF_COUNT: Partial<Readonly<Record<ResultCount, Word>>> = {
  completedOnTime: "completedOnTime",
  completedLate: "completedLate",
  withinTime: "inProgressWithinTime",
  overdue: "inProgressOverdue",
  returned: "returned",
};

/** The six figures: each with its rate, the rate's denominator in words, and the change since an earlier day. */
function figures(source: ReportSource, { total }: Results): string {
  const { language } = source;
  const compared = changes(source);
  const change = (key: ResultCount | "assigned") => {
    if (compared === null) return "";
    const { now, on, then } = compared[key];
    const by = now - then;
    const name = by === 0 ? "unchanged" : by > 0 ? "up" : "down";
    const many = by === 0 ? "" : ` ${numberWords(Math.abs(by), language)}`;
    const sign = by === 0 ? "=" : by > 0 ? "▲" : "▼";
    const words = `${word(name, language)}${many} ${word("since", language)} ${formatDay(on, language)}`;
    return `<p class="change"><span aria-hidden="true">${sign} </span>${escapeHtml(words)}</p>`;
  };
  const one = (css: string, label: string, count: number, href: string, rate: string, changed: string) =>
    `<li${css}><p>${label}</p><p class="many"><a href="${href}">${escapeHtml(numberWords(count, language))}</a></p><p>${escapeHtml(rate)}</p>${changed}</li>`;
  const withoutDay = total.assigned.count - total.withDay.count;
  const parts = `${numberWords(total.withDay.count, language)} ${word("withDay", language).toLowerCase()} · ${numberWords(withoutDay, language)} ${word("noDaySet", language).toLowerCase()}`;
  const rest = FIGURES.map(([key, sign]) => {
    const { count, share } = total.counts[key];
    const of = word(denominatorOf(key) === "withDay" ? "ofWithDay" : "ofAssigned", language);
    const alarm = key === "overdue" && count > 0 ? ' class="alarm"' : "";
    const href = key === "overdue" ? "#overdue" : key === "returned" ? "#returned" : "#results";
    const label = `${shape(sign)}${escapeHtml(word(WORD_OF_COUNT[key] ?? "assigned", language))}`;
    const rate = share === null ? "–" : `${percentWords(share, language)} ${of}`;
    return one(alarm, label, count, href, rate, change(key));
  });
  const all = one(
    "",
    `${shape("list")}${escapeHtml(word("assigned", language))}`,
    total.assigned.count,
    "#results",
    parts,
    change("assigned"),
  );
  return `<ul class="figures">${all}${rest.join("")}</ul>`;
}

/** One line of a box: the same duty of several bodies stands together. */
interface Entry {
  readonly words: string;
  readonly href: string;
  readonly who: readonly string[];
  readonly day: string;
}

/** Entries which say the same of several bodies become one, with the first one's link. */
function together(entries: readonly Entry[]): readonly Entry[] {
  const by = new Map<string, Entry>();
  for (const it of entries) {
    const before = by.get(`${it.words}\n${it.day}`);
    by.set(`${it.words}\n${it.day}`, before ? { ...before, who: [...before.who, ...it.who] } : it);
  }
  return [...by.values()];
}

interface Box {
  readonly css: string;
  readonly shape: Shape;
  readonly title: string;
  readonly count: number;
  readonly says: string;
  readonly entries: readonly Entry[];
  readonly all: string;
}

function boxHtml({ all, count, css, entries, says, shape: sign, title }: Box, language: Language): string {
  const who = ({ who: names }: Entry) => {
    const rest = names.length - 2;
    return `${names.slice(0, 2).join("; ")}${rest > 0 ? `; +${numberWords(rest, language)} ${word("otherBodies", language)}` : ""}`;
  };
  const lines = together(entries)
    .slice(0, IN_A_BOX)
    .map(
      (it) =>
        `<li><a href="${it.href}">${escapeHtml(it.words)}</a><span>${escapeHtml(who(it))}${it.who.length > 0 ? " · " : ""}<b>${escapeHtml(it.day)}</b></span></li>`,
    );
  const more = `<li class="all"><a href="${all}">${escapeHtml(`${word("seeAll", language)} ${numberWords(count, language)}`)}</a></li>`;
  const list = count === 0 ? `<li>${escapeHtml(word("nothing", language))}</li>` : `${lines.join("")}${more}`;
  return `<div class="box ${css}"><h3><span>${shape(sign)}${escapeHtml(title)}</span><span>${numberWords(count, language)}</span></h3><p>${escapeHtml(says)}</p><ul>${list}</ul></div>`;
}

function dayCount(count: number, language: Language): string {
  if (language === "en") return count === 1 ? "1 day" : `${numberWords(count, language)} days`;
  return `${numberWords(count, language)} ngày`;
}

function boxes(source: ReportSource, now: Attention, { total }: Results): string {
  const { language, province, register } = source;
  const name = (id: string) => bodyName(province, id, language);
  const days = (count: number) => dayCount(count, language);
  const soon = (day: LegalDate | null) =>
    day === null ? "" : `${word("dueBy", language)} ${formatDay(day, language)}`;
  const { bands } = total;
  const ofGroups = now.overdue.filter(({ line }) => line.collective).length;
  const apart = ofGroups === 0 ? "" : ` · ${numberWords(ofGroups, language)} ${word("ofGroups", language)}`;
  const rowOfReports = new Map(reportRows(source).map((it, index) => [it.obligation, index + 1]));
  const waits = ({ askedOn }: InboxItem) =>
    `${word("waits", language)} ${days(askedOn < register.asOf ? daysBetween(askedOn, register.asOf) : 0)}`;
  const all: readonly Box[] = [
    {
      css: "red",
      shape: "warning",
      title: word("inProgressOverdue", language),
      count: now.overdue.length,
      says: `${word("upTo30", language)}: ${bands.upTo30.count} · ${word("from31To90", language)}: ${bands.from31To90.count} · ${word("over90", language)}: ${bands.over90.count}${apart}`,
      entries: now.overdue.map(({ daysLate, line }, index) => ({
        words: dutyWords(line, language),
        href: `#b-${index + 1}`,
        who: [name(line.body)],
        day: `${word("overdueBy", language)} ${days(daysLate)}`,
      })),
      all: "#overdue",
    },
    {
      css: "plain",
      shape: "clock",
      title: word("notSentAfter", language),
      count: now.notSent.length,
      says: word("neverOverdue", language),
      entries: now.notSent.map((it) => ({
        words: `${periodName(it.period, language)}: ${it.text}`,
        href: `#c-${rowOfReports.get(it.obligation) ?? 1}`,
        who: [name(it.body)],
        day: it.cutOff === null ? "" : `${word("periodOver", language)} ${formatDay(it.cutOff, language)}`,
      })),
      all: "#reports",
    },
    {
      css: "amber",
      shape: "clock",
      title: `${word("dueWithin", language)} ${days(DUE_SOON_DAYS)}`,
      count: now.dueSoon.length,
      says: `${word("fromDay", language)} ${formatDay(register.asOf, language)}`,
      entries: now.dueSoon.map((it, index) => ({
        words: dutyWords(it, language),
        href: `#d-${index + 1}`,
        who: [name(it.body)],
        day: soon(it.dueOn),
      })),
      all: "#due-soon",
    },
    {
      css: "purple",
      shape: "back",
      title: word("returned", language),
      count: now.returned.length,
      says: word("byCorrection", language),
      entries: now.returned.map((it, index) => ({
        words: dutyWords(it, language),
        href: `#r-${index + 1}`,
        who: [name(it.body)],
        day: soon(it.dueOn),
      })),
      all: "#returned",
    },
    {
      css: "accent",
      shape: "diamond",
      title: word("toDecide", language),
      count: now.waiting.length,
      says: word("inbox", language),
      entries: now.waiting.map((it, index) => ({
        words: it.text === "" ? it.question[language] : it.text,
        href: `#q-${index + 1}`,
        who: [],
        day: waits(it),
      })),
      all: "#questions",
    },
  ];
  return `<div class="boxes">${all.map((it) => boxHtml(it, language)).join("")}</div>`;
}

function partOf(
  id: string,
  table: OfficeTable,
  options: TableOptions,
  language: Language,
  notes: readonly string[] = [],
): Part {
  const rows = table.rows.filter((it) => it.kind === "row");
  const nothing = `<p class="sub">${escapeHtml(word("nothing", language))}.</p>`;
  const said = notes.map((it) => `<p class="sub">${escapeHtml(it)}</p>`).join("");
  return {
    id,
    title: table.title,
    count: rows.length,
    html:
      rows.length === 0
        ? nothing
        : `${said}${officeHtml(table, { ...options, cards: CARDS.includes(table.id) && rows.length <= MOST_CARDS })}`,
  };
}

/** The parts of the page after its first screen, in their order; what a programme has nothing of is left out. */
function partsOf(source: ReportSource, report: SpanReport, counted: Results): readonly Part[] {
  const { language } = source;
  const trace = traceOf(source);
  const bodies = counted.rows.length;
  const tableA = resultsTable(source, trace);
  const own = tableA.notes.filter((it) => it.startsWith("%"));
  const part = (id: string, table: OfficeTable, options: TableOptions = {}) => partOf(id, table, options, language);
  return [
    partOf(
      "results",
      tableA,
      {
        anchor: "a",
        bad: ["overdue", "overdueShare", "overdueOver30"],
        link: (key, row) =>
          key === "body" && row <= bodies && !counted.rows[row - 1]?.collective ? `#lane-${row}` : undefined,
      },
      language,
      own,
    ),
    { id: "quarters", title: word("picture", language), html: lanes(source, counted) },
    part("overdue", overdueTable(source, trace), { anchor: "b", bad: ["daysLate"] }),
    part("due-soon", dueSoonTable(source, trace), { anchor: "d", without: ["id", "daysLate", "sentOn"] }),
    part("returned", returnedTable(source, trace), { anchor: "r", without: ["id", "daysLate"] }),
    part("questions", questionsTable(source), { anchor: "q" }),
    part("reports", reportsTable(source, trace), { anchor: "c" }),
    part("targets", targetsTable(source, trace)),
    ...((source.cases?.size ?? 0) > 0 ? [part("cooperatives", cooperativesTable(source, trace), { anchor: "e" })] : []),
    ...(report.successions.length > 0
      ? [part("successions", successionsTable(report, language), { bad: ["open"] })]
      : []),
    part("regime", regimeTable(source)),
  ];
}

/** A programme's span as one page: opens from disk, prints, needs no script and no network. */
export function htmlPage(source: ReportSource, report: SpanReport): string {
  const { language, province, register, span } = source;
  const counted = results(source);
  const parts = partsOf(source, report, counted);
  const day = (it: typeof span.from) => formatDay(it, language);
  const name = province.name[language];
  const documents = province.documents.map((it) =>
    `${it.number ?? ""} ${it.title}${it.status === "draft" ? ` [${word("draft", language)}]` : ""}`.trim(),
  );
  const title = `${name} · ${day(span.from)} – ${day(span.to)}`;
  const sub = (words: string) => `<p class="sub">${escapeHtml(words)}</p>`;
  const mark = source.synthetic ? `<span class="mark">${escapeHtml(word("simulationMark", language))}</span>` : "";
  const warnings = [
    ...(report.unverifiedSuccessions ? [word("unverifiedSuccessions", language)] : []),
    ...(report.outside > 0 ? [`${numberWords(report.outside, language)} ${word("outside", language)}`] : []),
  ];
  const menu = parts.map(({ count, id, title: words }) => {
    const many =
      count === undefined || id === "results" || id === "regime" ? "" : ` <span>${numberWords(count, language)}</span>`;
    return `<li><a href="#${id}">${escapeHtml(words.replace(/^(?:Biểu|Table) [A-E]\. /, ""))}${many}</a></li>`;
  });
  const section = ({ html, id, title: words }: Part) =>
    `<section id="${id}"><h2>${escapeHtml(words)}</h2>${html}</section>`;
  const asOf = `${escapeHtml(word("asOf", language))} <strong>${escapeHtml(day(register.asOf))}</strong>`;
  const compared = source.earlier ? `<br>${escapeHtml(`${word("since", language)} ${day(source.earlier.asOf)}`)}` : "";
  const foot = `${source.synthetic ? `${word("simulationMark", language)} · ` : ""}${word("asOf", language)} ${day(register.asOf)}`;
  const invented = source.synthetic ? `${escapeHtml(word("simulated", language))}. ` : "";
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${PAGE_STYLE}${printFoot(foot, word("pageNumber", language))}</style></head><body>
<a class="skip" href="#content">${escapeHtml(word("toContent", language))}</a>${shapeSprite()}
<header class="top"><span><strong>${escapeHtml(word("product", language))}</strong> · ${escapeHtml(name)}</span>${mark}</header>
<nav aria-label="${escapeHtml(word("contents", language))}"><ul>${menu.join("")}</ul></nav>
<main id="content">
<div class="head"><div><h1>${escapeHtml(`${word("overview", language)} · ${title}`)}</h1>${documents.map(sub).join("")}</div><p class="asof">${asOf}${compared}</p></div>
${warnings.map((it) => `<p class="warn">${escapeHtml(it)}</p>`).join("")}
${figures(source, counted)}
<section id="attention"><h2>${escapeHtml(word("attention", language))}</h2>${boxes(source, attention(source), counted)}</section>
${parts.map(section).join("\n")}
</main>
<footer>${invented}${asOf}.</footer>
</body></html>
`;
}
