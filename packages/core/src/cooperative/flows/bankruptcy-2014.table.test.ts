import { describe, expect, it } from "vitest";
import type { Citation } from "../../kernel/citation.js";
import type { ActLimit, Anchor } from "../act-limit.js";
import type { ActMeta } from "../flow.js";
import { BANKRUPTCY_2014 } from "./bankruptcy-2014.flow.js";
import { BANKRUPTCY_2014_TABLE, type LawRow } from "./bankruptcy-2014.table.js";

type LawCells = Omit<LawRow, "why" | "limitArticles">;
const UNITS = { day: "d", workingDay: "wd", month: "m", year: "y" } as const;

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

function periodText(period: ActLimit | null): string {
  if (!period) return "–";
  const from = period.from.map(anchorText).join(" or ");
  const length = `${period.n} ${UNITS[period.unit]}`;
  const own = period.n === 0 ? `until ${from}` : `${length} ${period.before ? "before" : "<"} ${from}`;
  return period.else ? `${own} ; else ${periodText(period.else)}` : own;
}

function placeText(cite: Citation): string {
  if (!("law" in cite)) return "?";
  const place = [cite.article, cite.clause, cite.point].filter((it) => it !== undefined).join(".");
  return cite.law === "92/2024/NĐ-CP" ? `D${place}` : place;
}

const ofFlow = (act: string, meta: ActMeta): LawCells => ({
  kind: meta.silent ? "recordable" : meta.kind,
  act,
  who: meta.who,
  papers: meta.papers,
  limit: periodText(meta.limit),
  waits: periodText(meta.waits),
  status: meta.sets ?? "–",
  articles: meta.cites.map(placeText),
});
const lineOf = ({ kind, act, who, papers, limit, waits, status, articles }: LawCells) =>
  [kind, act, who, papers.join(", "), limit, waits, status, [...new Set(articles)].sort().join(", ")].join(" | ");

const flow = new Set(BANKRUPTCY_2014.steps.transitions.map((row) => lineOf(ofFlow(row.event, row.meta))));
const steps = BANKRUPTCY_2014_TABLE.filter((it) => it.kind !== "none");
const table = new Set(steps.map(lineOf));

describe("bankruptcy under law 51/2014, held against the table typed from its articles", () => {
  it("has no act, body, paper, period, starting day, status or article which the articles do not have", () => {
    expect([...flow].filter((line) => !table.has(line))).toEqual([]);
  });

  it("leaves out no row of the articles", () => {
    expect([...table].filter((line) => !flow.has(line))).toEqual([]);
  });

  it("says why a provision has no act, and has none under its name", () => {
    const acts = new Set(BANKRUPTCY_2014.steps.transitions.map((row) => row.event));
    for (const row of BANKRUPTCY_2014_TABLE.filter((it) => it.kind === "none")) {
      expect(row.why, row.act).toMatch(/\.$/);
      expect(row.articles.length, row.act).toBe(1);
      expect(acts, row.act).not.toContain(row.act);
    }
  });

  it("counts every period from the text which sets it: its article stands first among those of the act", () => {
    for (const { event, meta } of BANKRUPTCY_2014.steps.transitions) {
      if (!meta.limit) continue;
      const cell = steps.filter((it) => it.act === event && it.limit === periodText(meta.limit));
      const places = (meta.limit.by ?? []).map(placeText);
      expect(places, event).toHaveLength(1);
      expect(
        cell.some((it) => it.limitArticles.includes(places[0] ?? "")),
        `${event}: ${places.join()} against ${cell.map((it) => it.limitArticles.join()).join(" / ")}`,
      ).toBe(true);
    }
  });
});
