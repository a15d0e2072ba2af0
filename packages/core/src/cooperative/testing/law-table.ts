import type { Citation } from "../../kernel/citation.js";
import type { StatuteNumber } from "../../law/statutes.js";
import type { ActLimit, Anchor } from "../act-limit.js";
import type { ActMeta } from "../flow.js";
import type { Flow } from "../flow.machine.js";

/** One act as the articles have it, or a provision which has no act and why. */
export interface LawRow {
  /**
   * `duty`: owed once its period runs; `right`: may be used while it runs; `act`: no period in law; `recordable`: recorded with its
   * period, and never overdue by time, because no paper of the file tells whether it is owed; `none`: no act, with the reason.
   */
  readonly kind: "duty" | "right" | "act" | "recordable" | "none";
  readonly act: string;
  readonly who: string;
  readonly papers: readonly string[];
  readonly limit: string;
  /** The articles which set the limit. */
  readonly limitArticles: readonly string[];
  readonly waits: string;
  /** The articles which set what must have run before. */
  readonly waitsArticles: readonly string[];
  /** The status of the cooperative which follows, and that of its branches as `branches:…`. */
  readonly status: string;
  /** Every article of the row: the place of each cell, and what the act rests on. */
  readonly articles: readonly string[];
  readonly why: string;
}

const UNITS = { day: "d", workingDay: "wd", month: "m", year: "y" } as const;
const cellsOf = (line: string) => line.split("|").map((it) => it.trim());
const plain = (cell: string | undefined) => (cell ?? "").replace(/\[.*$/, "").trim();
const placesIn = (cell: string) => (/\[(.*)\]/.exec(cell)?.[1] ?? "").split(", ").filter((it) => it !== "");

function rowOf(line: string): LawRow {
  const [kind, act, who = "", papers = "", limit = "", waits = "", status = "", rest = "", why = ""] = cellsOf(line);
  const cells = [who, papers, limit, waits, status].flatMap(placesIn);
  return {
    kind: kind as LawRow["kind"],
    act: act ?? "",
    who: plain(who),
    papers: plain(papers).split(", "),
    limit: plain(limit),
    limitArticles: placesIn(limit),
    waits: plain(waits),
    waitsArticles: placesIn(waits),
    status: plain(status),
    articles: [...new Set([...cells, ...rest.split(", ").filter((it) => it !== "")])],
    why,
  };
}

/** The rows of a table: `kind | act | who | papers | limit | waits | status | further articles | why`, the article of a cell in brackets. */
export function lawRows(table: string): readonly LawRow[] {
  return table.trim().split("\n").map(rowOf);
}

/** Anchors of a period as the tables write them. */
function anchorText(anchor: Anchor): string {
  switch (anchor.of) {
    case "act":
      return anchor.act;
    case "service":
      return `${anchor.act}>${anchor.to}`;
    case "printed":
      return `${anchor.act}@${anchor.day}`;
    case "latest":
      return `later(${anchor.acts.join(", ")})`;
    case "end":
      return `end(${periodText(anchor.period)})`;
    case "facts":
      return anchor.facts.join(" and ");
  }
}

const lawOf = (cite: Citation) => ("law" in cite ? cite.law : "?");

/** A period of a flow as the tables write it. */
export function periodText(period: ActLimit | null): string {
  if (!period) return "–";
  const from = period.from.map(anchorText).join(" or ");
  const length = `${period.n} ${UNITS[period.unit]}`;
  const ran = period.n === 0 ? `until ${from}` : `${length} ${period.before ? "before" : "<"} ${from}`;
  const own = period.yieldsTo ? `${ran} while ${lawOf(period.yieldsTo)} has not begun` : ran;
  return period.else ? `${own} ; else ${periodText(period.else)}` : own;
}

/** A place as the tables write it: of the table's own law without a letter, of another with the letter it is given. */
export function placeText(cite: Citation, letters: Readonly<Partial<Record<StatuteNumber, string>>>): string {
  if (!("law" in cite)) return "convention";
  const place = [cite.article, cite.clause, cite.point].filter((it) => it !== undefined).join(".");
  return `${letters[cite.law as StatuteNumber] ?? "?"}${place}`;
}

const statusText = (meta: ActMeta): string => {
  const parts = [meta.sets, meta.branches && `branches:${meta.branches}`].filter((it) => it !== null);
  return parts.length === 0 ? "–" : parts.join(" ");
};

const lineOf = (it: Omit<LawRow, "why" | "limitArticles" | "waitsArticles">) =>
  [
    it.kind,
    it.act,
    it.who,
    it.papers.join(", "),
    it.limit,
    it.waits,
    it.status,
    [...new Set(it.articles)].sort().join(", "),
  ].join(" | ");

/** What a table and a flow do not have in common, both ways, and limits counted from another text than the table's. */
export function differences(
  rows: readonly LawRow[],
  flow: Flow,
  letters: Readonly<Partial<Record<StatuteNumber, string>>>,
): {
  readonly onlyInFlow: readonly string[];
  readonly onlyInLaw: readonly string[];
  readonly limits: readonly string[];
} {
  const steps = rows.filter((it) => it.kind !== "none");
  const own = new Set(
    flow.steps.transitions.map(({ event, meta }) =>
      lineOf({
        kind: meta.silent ? "recordable" : meta.kind,
        act: event,
        who: meta.who,
        papers: meta.papers,
        limit: periodText(meta.limit),
        waits: periodText(meta.waits),
        status: statusText(meta),
        articles: meta.cites.map((it) => placeText(it, letters)),
      }),
    ),
  );
  const table = new Set(steps.map(lineOf));
  const limits = flow.steps.transitions.flatMap(({ event, meta }) => {
    const by = (meta.limit?.by ?? []).map((it) => placeText(it, letters));
    const known = steps.filter((it) => it.act === event && it.limit === periodText(meta.limit));
    const right = known.some((it) => by.length > 0 && by.every((place) => it.limitArticles.includes(place)));
    return meta.limit && !right
      ? [`${event}: ${by.join()} against ${known.map((it) => it.limitArticles.join()).join(" / ")}`]
      : [];
  });
  const placesOf = (by: readonly Citation[] | undefined) => (by ?? []).map((it) => placeText(it, letters));
  // What is counted instead stands on an article of the row; what must have run before, on that of its cell.
  const others = flow.steps.transitions.flatMap(({ event, meta }) => {
    const { limit, waits } = meta;
    const known = steps.filter(
      (it) => it.act === event && it.limit === periodText(limit) && it.waits === periodText(waits),
    );
    const instead = [limit, waits].flatMap((it) => (it?.else ? placesOf(it.else.by) : []));
    const before = placesOf(waits?.by);
    const right = known.some(
      (row) =>
        instead.every((place) => row.articles.includes(place)) &&
        before.every((place) => row.waitsArticles.includes(place)),
    );
    return right || known.length === 0
      ? []
      : [`${event}: ${[...before, ...instead].join()} against ${known.map((it) => it.articles.join()).join(" / ")}`];
  });
  return {
    onlyInFlow: [...own].filter((line) => !table.has(line)),
    onlyInLaw: [...table].filter((line) => !own.has(line)),
    limits: [...limits, ...others],
  };
}
