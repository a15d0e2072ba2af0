import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { StatuteCitation } from "../kernel/citation.js";
import { legalDate } from "../kernel/legal-date.js";
import { applicableLaw, LAW_QUESTIONS, type LawFacts } from "../law/applicable-law.js";
import { LEGAL_STATUSES, BRANCH_STATUSES } from "../law/legal-status.js";
import { STATUTES, type StatuteNumber } from "../law/statutes.js";
import { makeTriage, TRIAGE_RULES } from "../triage/triage.js";
import { guardsOf } from "./act-conditions.js";
import { ASSET_ORDERS } from "./assets/asset-order.js";
import { type OriginId, ORIGINS_2012, ORIGINS_2023 } from "./assets/non-divisible.js";
import { type AssetsInput, settleAssets } from "./assets/settle-assets.js";
import { cite } from "../law/cite.js";
import { CASE_QUESTIONS } from "./case-questions.js";
import { CASE_WARNINGS } from "./case-warnings.js";
import { PROHIBITED_POINTS } from "./case.commands.js";
import { competentBody } from "./competence.js";
import { allFlows } from "./flows.js";

const LISTS = fileURLToPath(new URL("../law/provisions", import.meta.url));
const INDEX = fileURLToPath(new URL("../law/law-index.json", import.meta.url));
const DOCS = fileURLToPath(new URL("../../../../docs", import.meta.url));
const HOW =
  "<!-- Made from the flows and packages/core/src/law/provisions: npx vitest run packages/core/src/cooperative/coverage-docs.test.ts -u -->";

/** Beginnings of a case by which every answer and question on the governing law is met. */
const WHICH_LAW: readonly LawFacts[] = [
  {},
  { begunOn: legalDate("2012-01-10") },
  { begunOn: legalDate("2023-01-10") },
  { begunOn: legalDate("2014-12-10"), acceptedOn: legalDate("2014-12-20") },
  { begunOn: legalDate("2026-02-10"), acceptedOn: legalDate("2026-02-20") },
  { begunOn: legalDate("2026-02-10") },
];

/** A cooperative whose debt has been overdue for more than three months. */
const INSOLVENT = { kind: "cooperative", debtsOutstanding: true, oldestDebtDueOn: "2024-06-30" };

/** Too little for two claims of each kind, with a non-divisible item of each origin: every rule and question is met. */
const SHORT: readonly AssetsInput[] = (
  [
    ["23/2012/QH13", "23/2012/QH13", ORIGINS_2012],
    ["17/2023/QH15", "17/2023/QH15", ORIGINS_2023],
    ["51/2014/QH13", "17/2023/QH15", ORIGINS_2023],
    ["51/2014/QH13", "23/2012/QH13", ORIGINS_2012],
  ] as const
).map(([law, cooperativeLaw, origins]) => ({
  law,
  cooperativeLaw,
  proceeds: 150,
  claims: ASSET_ORDERS[law].ranks
    .flatMap((rank) => rank.kinds)
    .map((kind) => ({ id: kind, kind, creditor: "party/a", amount: 100 })),
  nonDivisible: (Object.keys(origins) as OriginId[]).map((origin) => ({ id: origin, origin, value: 10 })),
  members: [{ ref: "party/m", capital: 1 }],
}));

/** What is made of a provision; the words of the document. */
const MARKS = {
  modelled: "an act, guard, limit, status, ground or order of the library rests on it",
  recordable: "recorded with its period, and time marks nobody overdue: no paper of the file tells whether it is owed",
  refused: "the library does not do it, for the reason given",
  outside: "not the engine's business: no act, limit or status follows from it",
} as const;
type Mark = keyof typeof MARKS;

interface Row {
  readonly law: StatuteNumber;
  /** `54`, `54.3`, `54.3.a`, or a range of articles `5-30`. */
  readonly place: string;
  readonly mark: string;
  readonly what: string;
  readonly why: string;
}
interface Evidence {
  readonly law: string;
  readonly place: string;
  readonly by: string;
  readonly silent: boolean;
}
type Index = Readonly<Record<string, Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>>>>;

/** One typed list for each text, `<number>.tsv` with `-` for `/`: place, mark, what it says, why or a note. */
const lists: readonly (readonly [StatuteNumber, readonly Row[]])[] = readdirSync(LISTS)
  .filter((name) => name.endsWith(".tsv"))
  .sort()
  .map((name) => {
    const [head = "", ...lines] = readFileSync(join(LISTS, name), "utf8").split("\n");
    const law = head.replace(/^# /, "") as StatuteNumber;
    const rows = lines
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line): Row => {
        const [place = "", mark = "", what = "", why = ""] = line.split("\t");
        return { law, place, mark, what, why };
      });
    return [law, rows] as const;
  });

const index = JSON.parse(readFileSync(INDEX, "utf8")) as Index;

function* citationsIn(value: unknown, seen = new Set<unknown>()): Generator<StatuteCitation> {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if ("law" in value && "trust" in value && typeof value.law === "string") yield value as StatuteCitation;
  for (const part of Object.values(value)) yield* citationsIn(part, seen);
}
const placeOf = ({ article, clause, point }: StatuteCitation) =>
  [article, clause, point].filter((it) => it !== undefined).join(".");
const evidenceOf = (value: unknown, by: string, silent = false): Evidence[] =>
  [...citationsIn(value)].map((cite) => ({ law: cite.law, place: placeOf(cite), by, silent }));

const found: readonly Evidence[] = [
  ...allFlows().flatMap((flow) =>
    flow.steps.transitions.flatMap((row) => {
      const { cites, limit, waits, statusBy, sets, branches, forms, silent } = row.meta;
      const by = `${flow.id}: ${row.event}`;
      return [
        ...evidenceOf([cites, limit, waits, forms, (sets ?? branches) ? statusBy : null], by, silent),
        ...evidenceOf(
          guardsOf(row).map(({ guard }) => guard.basis),
          by,
        ),
      ];
    }),
  ),
  ...Object.values(TRIAGE_RULES)
    .flatMap(({ rules }) => rules([]))
    .flatMap((it) => evidenceOf(it, `triage: ${it.id}`)),
  ...WHICH_LAW.flatMap((facts) =>
    LAW_QUESTIONS.flatMap((question) =>
      ["2012-06-01", "2014-06-01", "2016-06-01", "2024-07-10", "2024-08-01", "2026-03-10"].flatMap((on) =>
        evidenceOf(applicableLaw(question, facts, legalDate(on)), "which law governs"),
      ),
    ),
  ),
  ...evidenceOf(makeTriage()({ ...INSOLVENT }, legalDate("2025-03-01")).duties, "triage: duty of the representative"),
  ...evidenceOf(SHORT.map(settleAssets), "settlement of assets"),
  ...Object.entries(ASSET_ORDERS).flatMap(([law, order]) => evidenceOf(order, `order of assets, ${law}`)),
  ...evidenceOf([ORIGINS_2012, ORIGINS_2023], "non-divisible assets"),
  ...evidenceOf([LEGAL_STATUSES, BRANCH_STATUSES], "statuses"),
  ...Object.entries(CASE_QUESTIONS).flatMap(([id, asked]) => evidenceOf(asked, `question ${id}`)),
  ...Object.entries(CASE_WARNINGS).flatMap(([code, { cites }]) => evidenceOf(cites, `warning: ${code}`)),
  ...PROHIBITED_POINTS.flatMap((point) =>
    evidenceOf(cite("17/2023/QH15", { article: 100, clause: 1, point }), "record-prohibited-act"),
  ),
  ...(["registry", "committee", "tax", "court"] as const).flatMap((role) =>
    ["2019-03-04", "2024-08-01", "2025-08-01", "2026-06-01"].flatMap((on) =>
      (["cooperative", "union"] as const).flatMap((kind) =>
        evidenceOf(competentBody(role, legalDate(on), kind), `competent: ${role}`),
      ),
    ),
  ),
];

/** Whether a place lies within another: the point in its clause, the clause in its article, either in a range of its kind. */
function within(place: string, outer: string): boolean {
  const [first = "", to] = outer.split("-");
  if (to === undefined) return place === outer || place.startsWith(`${outer}.`);
  const of = first.lastIndexOf(".") + 1;
  if (!place.startsWith(first.slice(0, of))) return false;
  const number = Number.parseInt(place.slice(of), 10);
  return Number(first.slice(of)) <= number && number <= Number(to);
}
const evidenceFor = (row: Row) => found.filter((it) => it.law === row.law && within(it.place, row.place));
/** The row nearest to a place: the finest which holds it. */
const rowFor = (rows: readonly Row[], place: string) =>
  rows
    .filter((it) => within(place, it.place))
    .reduce<Row | undefined>(
      (best, it) => (best && best.place.length >= it.place.length && !best.place.includes("-") ? best : it),
      undefined,
    );

describe.each(lists)("the list of provisions of %s", (law, rows) => {
  const articles = index[law] ?? {};

  it("names places which the text has, each once", () => {
    for (const { place, why } of rows) {
      const [article = "", clause, point] = place.split("-")[0]?.split(".") ?? [];
      const clauses = articles[article]?.[1];
      // A place which is known to be there, of a text which has not been read.
      if (clauses === undefined && why.includes("not at hand")) continue;
      expect(clauses, place).toBeDefined();
      if (clause !== undefined) expect(Object.keys(clauses ?? {}), place).toContain(clause);
      if (point !== undefined) expect((clauses?.[clause ?? ""] ?? "").split(" "), place).toContain(point);
    }
    expect(new Set(rows.map((it) => it.place)).size).toBe(rows.length);
  });

  it("leaves out no article, and no clause of an article it takes apart", () => {
    const places = Object.entries(articles).flatMap(([article, [, clauses]]) => {
      const apart = rows.some((it) => it.place.startsWith(`${article}.`)) && !rows.some((it) => it.place === article);
      return apart ? Object.keys(clauses).map((clause) => `${article}.${clause}`) : [article];
    });
    const covered = (place: string) => rows.some((it) => within(place, it.place) || it.place.startsWith(`${place}.`));
    expect(places.filter((it) => !covered(it))).toEqual([]);
  });

  it("marks a provision as the flows have it: modelled, recordable, or with the reason why not", () => {
    for (const row of rows) {
      const evidence = evidenceFor(row).filter((it) => rowFor(rows, it.place) === row);
      expect(Object.keys(MARKS), row.place).toContain(row.mark);
      if (row.mark === "modelled")
        expect(
          evidence.some((it) => !it.silent),
          `${law} ${row.place}: nothing rests on it`,
        ).toBe(true);
      else if (row.mark === "recordable")
        expect(evidence.length > 0 && evidence.every((it) => it.silent), `${law} ${row.place}`).toBe(true);
      else {
        expect(
          evidence.map((it) => it.by),
          `${law} ${row.place} is marked ${row.mark}`,
        ).toEqual([]);
        expect(row.why, row.place).toMatch(/\.$/);
      }
    }
  });

  it("has a row for every place which the flows, guards, grounds and orders cite", () => {
    const missing = found.filter(
      (it) =>
        it.law === law &&
        it.place !== "" &&
        !rows.some((row) => within(it.place, row.place) || row.place.startsWith(`${it.place}.`)),
    );
    expect([...new Set(missing.map((it) => `${it.place}: ${it.by}`))]).toEqual([]);
  });
});

describe("docs/coverage-of-the-law.md", () => {
  it("says of each provision what the library makes of it, and where", async () => {
    const count = (rows: readonly Row[], mark: Mark) => rows.filter((it) => it.mark === mark).length;
    const marks = Object.keys(MARKS) as Mark[];
    const all = lists.flatMap(([, rows]) => rows);
    const where = (rows: readonly Row[], row: Row) => {
      const by = new Map<string, Set<string>>();
      for (const it of evidenceFor(row)) {
        if (rowFor(rows, it.place) !== row) continue;
        const [flow = "", act] = it.by.split(": ");
        by.set(flow, (by.get(flow) ?? new Set()).add(act ?? ""));
      }
      return [...by]
        .map(([flow, acts]) => [flow, [...acts].filter(Boolean).join(", ")].filter(Boolean).join(": "))
        .join("; ");
    };
    const parts = lists.map(([law, rows]) =>
      [
        `## ${STATUTES[law].name.vi} ${law}`,
        [
          "| place | what it says | mark | where, or why not |",
          "|---|---|---|---|",
          ...rows.map((row) => {
            const said = [where(rows, row), row.why].filter(Boolean).join(". ");
            return `| ${row.place} | ${row.what} | ${row.mark} | ${said} |`;
          }),
        ].join("\n"),
      ].join("\n\n"),
    );
    const text = [
      HOW,
      "# Coverage of the law",
      "Every article of the texts on ending a cooperative, and what the library makes of it. The list of provisions is typed from the texts (`packages/core/src/law/provisions`); where each is found is read from the flows. A test holds both against each other: nothing is cited which is not listed, nothing is marked modelled on which no act rests, and no article is left out.",
      [`| mark | means |`, "|---|---|", ...marks.map((it) => `| ${it} | ${MARKS[it]} |`)].join("\n"),
      [
        `| text | ${marks.join(" | ")} |`,
        `|---|${marks.map(() => "---|").join("")}`,
        ...lists.map(
          ([law, rows]) => `| ${STATUTES[law].name.vi} ${law} | ${marks.map((it) => count(rows, it)).join(" | ")} |`,
        ),
        `| together | ${marks.map((it) => count(all, it)).join(" | ")} |`,
      ].join("\n"),
      ...parts,
      "",
    ].join("\n\n");
    await expect(text).toMatchFileSnapshot(join(DOCS, "coverage-of-the-law.md"));
  });
});
