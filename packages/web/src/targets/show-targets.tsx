import { formatDay, type Language } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { addressOf } from "../address.js";
import { needed, type Visit } from "../context.js";
import { exportLinks } from "../duties/duties-page.js";
import { searchField } from "../duties/show-duties.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { Figures } from "../overview/figures.js";
import { Empty, Exports, FilterBar } from "../parts/filter-bar.js";
import { Badge, LOOKS, type Look } from "../parts/shape.js";
import { Spark } from "../parts/spark.js";
import { type ListColumn, ListTable } from "../parts/table.js";
import { filled, numberWords, percentWords, word } from "../words.js";
import { Count } from "../parts/pages.js";

export type Targets = AnswerOf<Operations["listTargets"]>;
export type Target = Targets["items"][number];

const SAY = {
  sub: { vi: "theo thứ tự trong văn bản", en: "in the order of the document" },
  count: { vi: "{n} mức chỉ tiêu", en: "{n} targets" },
  all: { vi: "Mức chỉ tiêu", en: "Targets" },
  met: { vi: "Đạt hoặc đúng tiến độ", en: "Met or on the path" },
  below: { vi: "Chưa đạt", en: "Not met" },
  noData: { vi: "Chưa có số liệu", en: "No figures yet" },
  ofThose: { vi: "{share} số có số liệu ({n})", en: "{share} of those with figures ({n})" },
  ofAll: { vi: "{share} số mức ({n})", en: "{share} of all ({n})" },
  until: { vi: "trong văn bản", en: "in the documents" },
  target: { vi: "Chỉ tiêu", en: "Target" },
  unit: { vi: "ĐVT", en: "Unit" },
  baseline: { vi: "Gốc", en: "Baseline" },
  lastYear: { vi: "Thực hiện năm trước", en: "Last year" },
  plan: { vi: "Kế hoạch năm", en: "Plan of the year" },
  estimate: { vi: "Ước thực hiện", en: "Estimate" },
  ofPlan: { vi: "% kế hoạch", en: "% of plan" },
  ofLastYear: { vi: "% cùng kỳ", en: "% of last year" },
  aims: { vi: "Mục tiêu", en: "Aims" },
  run: { vi: "Diễn biến, so với mục tiêu", en: "The way to the aim" },
  enter: { vi: "Nhập số liệu", en: "Enter a figure" },
  chart: { vi: "{text}: {points}", en: "{text}: {points}" },
  inferred: { vi: "suy từ câu chữ", en: "inferred" },
  invented: { vi: "số giả định", en: "invented" },
  shares: {
    vi: "% kế hoạch = ước thực hiện / kế hoạch năm. Dòng chưa có số liệu không được coi là 0.",
    en: "% of plan = estimate / plan. A line without figures is not nought.",
  },
  legend: { vi: "● đã báo cáo   ○ ước thực hiện   - - - mục tiêu", en: "● reported   ○ estimate   - - - aim" },
} as const;

const LOOK_OF_VERDICT: Readonly<Record<string, Look>> = {
  met: LOOKS.onTime,
  onPath: LOOKS.onTime,
  "on-path": LOOKS.onTime,
  notMet: { shape: "down", css: "late" },
  "not-met": { shape: "down", css: "late" },
  noData: LOOKS.notUpdated,
  "no-data": LOOKS.notUpdated,
};
const GOOD = ["met", "onPath", "on-path"];
const BAD = ["notMet", "not-met"];

const number = (value: number | null, language: Language) => (value === null ? "–" : numberWords(value, language));

function seriesOf(it: Target) {
  const own = it.points.map((point) => ({ at: point.asOf.slice(0, 4), value: point.value, estimate: false }));
  const known = new Map(own.map((point) => [point.at, point]));
  const { estimate } = it;
  if (estimate)
    known.set(estimate.asOf.slice(0, 4), { at: estimate.asOf.slice(0, 4), value: estimate.value, estimate: true });
  return [...known.values()].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(-5);
}

const SIGNS: readonly (readonly [RegExp, Readonly<Record<Language, string>>])[] = [
  [/^=\s*/, { vi: "", en: "" }],
  [/^>\s*/, { vi: "trên ", en: "over " }],
  [/^≥\s*/, { vi: "ít nhất ", en: "at least " }],
  [/^<\s*/, { vi: "dưới ", en: "under " }],
  [/^≤\s*/, { vi: "trong ", en: "within " }],
  [/^≈\s*/, { vi: "xấp xỉ ", en: "about " }],
];
const INFERRED = /\s*\((?:suy luận|inferred)\)/;

/** An aim as it is said: no signs of mathematics, and whether it was inferred from the words. */
export function saidAim(words: string, language: Language): { readonly words: string; readonly inferred: boolean } {
  const plain = SIGNS.reduce((text, [sign, say]) => text.replace(sign, say[language]), words.replace(INFERRED, ""));
  return { words: plain, inferred: INFERRED.test(words) };
}

/** A number in words a horizon is written with: `300`, `trên 60`. */
function aimNumber(words: string): number | null {
  const found = /\d[\d.]*(?:,\d+)?/.exec(words)?.[0];
  return found === undefined ? null : Number(found.replaceAll(".", "").replace(",", "."));
}

const Chart: FC<{ it: Target; page: PageContext; enter: string }> = ({ enter, it, page: { language, still } }) => {
  const points = seriesOf(it);
  if (points.length === 0)
    return (
      <span class="soft">
        {SAY.noData[language]} {!still && <a href={enter}>{SAY.enter[language]}</a>}
      </span>
    );
  const [aim] = it.aims;
  const value = aim ? aimNumber(aim.words) : null;
  const words = points.map((point) => `${point.at}: ${number(point.value, language)}`).join("; ");
  return (
    <Spark
      points={points}
      aim={aim && value !== null ? { value, words: aim.horizon.slice(0, 4) } : null}
      last={number(points.at(-1)?.value ?? 0, language)}
      label={filled(SAY.chart[language], { text: it.indicator.name, points: words })}
    />
  );
};

const TargetsPage: FC<{ visit: Visit; list: Targets }> = ({ list, visit }) => {
  const { page, query } = visit;
  const { language, link, still } = page;
  const items = list.items;
  const verdict = (it: Target) => it.aims[0]?.verdict.id ?? "no-data";
  const measured = items.filter((it) => it.points.length > 0);
  const good = measured.filter((it) => GOOD.includes(verdict(it)));
  const bad = measured.filter((it) => BAD.includes(verdict(it)));
  const n = (it: number) => numberWords(it, language);
  const share = (count: number, of: number) => (of === 0 ? "–" : percentWords(count / of, language));
  const figure = (key: string, label: string, shape: Look["shape"] | null, count: number, parts: string) => ({
    ...{ key, label, shape, count, parts, share: null, of: null, then: null, alarm: false },
    href: "#targets",
  });
  const ofThose = (count: number) =>
    filled(SAY.ofThose[language], { share: share(count, measured.length), n: n(measured.length) });
  const enter = (it: Target) => link("/targets/enter", { target: it.id, asOf: undefined });
  const cell = (point: Target["baseline"]) =>
    point === null ? (
      "–"
    ) : (
      <>
        {number(point.value, language)}
        <small class="block">{formatDay(point.asOf, language)}</small>
        {point.synthetic && <small class="block unsure">{SAY.invented[language]}</small>}
      </>
    );
  const aims = (it: Target) =>
    it.aims.map((aim) => (
      <p>
        {saidAim(aim.words, language).words} <small>({aim.horizon.slice(0, 4)})</small>{" "}
        {saidAim(aim.words, language).inferred && <small class="unsure">{SAY.inferred[language]}</small>}{" "}
        <Badge look={LOOK_OF_VERDICT[aim.verdict.id] ?? LOOKS.within}>{aim.verdict.label}</Badge>
      </p>
    ));
  const columns: readonly ListColumn<Target>[] = [
    { key: "no", head: word("no", language), align: "n", cell: (_, index) => n(index + 1) },
    {
      key: "text",
      head: SAY.target[language],
      rowHead: true,
      cell: (it) => (
        <>
          {it.text}
          <small class="block">{it.aims[0]?.basis}</small>
        </>
      ),
    },
    { key: "unit", head: SAY.unit[language], cell: (it) => it.unit },
    { key: "baseline", head: SAY.baseline[language], align: "n", cell: (it) => cell(it.baseline) },
    { key: "lastYear", head: SAY.lastYear[language], align: "n", cell: (it) => cell(it.lastYear) },
    { key: "plan", head: SAY.plan[language], align: "n", cell: (it) => number(it.plan, language) },
    { key: "estimate", head: SAY.estimate[language], align: "n", cell: (it) => cell(it.estimate) },
    {
      key: "ofPlan",
      head: SAY.ofPlan[language],
      align: "n",
      cell: (it) => (it.ofPlan === null ? "–" : percentWords(it.ofPlan, language)),
    },
    {
      key: "ofLastYear",
      head: SAY.ofLastYear[language],
      align: "n",
      cell: (it) => (it.ofLastYear === null ? "–" : percentWords(it.ofLastYear, language)),
    },
    { key: "aims", head: SAY.aims[language], cell: aims },
    { key: "run", head: SAY.run[language], cell: (it) => <Chart it={it} page={page} enter={enter(it)} /> },
  ];
  return (
    <Page page={page} here="targets" title={word("targets", language)}>
      <PageHead
        page={page}
        title={word("targets", language)}
        sub={`${visit.document} · ${SAY.sub[language]}`}
        action="/targets"
      />
      {!still && (
        <FilterBar
          language={language}
          action="/targets"
          query={query}
          clear={link("/targets")}
          fields={[searchField(visit)]}
          kept={page.kept}
        />
      )}
      <Figures
        language={language}
        compare={null}
        four
        figures={[
          figure("all", SAY.all[language], null, list.total, SAY.until[language]),
          figure("met", SAY.met[language], "tick", good.length, ofThose(good.length)),
          figure("below", SAY.below[language], "down", bad.length, ofThose(bad.length)),
          figure(
            "none",
            SAY.noData[language],
            "square",
            items.length - measured.length,
            filled(SAY.ofAll[language], {
              share: share(items.length - measured.length, items.length),
              n: n(items.length),
            }),
          ),
        ]}
      />
      <div class="line" id="targets">
        <Count sentence={SAY.count} of={list.total} language={language} />
        {!still && (
          <Exports language={language} links={exportLinks(language, "targets", query, ["docx", "xlsx"])}>
            <a class="button main" href={link("/targets/enter", { asOf: undefined })}>
              {SAY.enter[language]}
            </a>
          </Exports>
        )}
      </div>
      <div data-fresh="results">
        {items.length === 0 ? (
          <Empty title={word("nothingUnder", language)}>
            <a href={addressOf("/targets", { ...query, q: undefined })}>{word("dropWord", language)}</a>
          </Empty>
        ) : (
          <>
            <div class="wide-only">
              <ListTable
                css="targets"
                caption={SAY.shares[language]}
                label={word("wideTable", language, { name: word("targets", language) })}
                columns={columns}
                rows={items}
              />
            </div>
            <ul class="cards">
              {items.map((it) => (
                <li class="card">
                  <p class="text">{it.text}</p>
                  <p class="sub">{it.unit}</p>
                  {aims(it)}
                  <Chart it={it} page={page} enter={enter(it)} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p class="small soft">{SAY.legend[language]}</p>
    </Page>
  );
};

/** The page of targets: every line of the documents, with what was measured and how it stands. */
export async function showTargets(visit: Visit): Promise<Child> {
  const { client, common, query } = visit;
  const q = query["q"];
  const list = needed(
    await client.listTargets({ query: { ...common, limit: 1000, ...(q === undefined ? {} : { q }) } }),
  );
  return <TargetsPage visit={visit} list={list} />;
}

/** The form of a figure: of which target, on which day, from which source. */
export const FIGURE_SCHEMA = {
  type: "object",
  properties: {
    indicator: { type: "string" },
    value: { type: "number" },
    asOf: { type: "string", format: "date" },
    source: { type: "string" },
    on: { type: "string", format: "date" },
  },
  required: ["indicator", "value", "asOf", "source", "on"],
} as const;

/** A value a hundred times the aim is a slip more often than not: said before anything is recorded. */
export function unlikely(target: Target | undefined, value: unknown, language: Language): string | null {
  const aim = target?.aims[0] ? aimNumber(target.aims[0].words) : null;
  if (aim === null || aim === 0 || typeof value !== "number" || value < aim * 50) return null;
  const times = Math.round(value / aim);
  return language === "vi"
    ? `Gấp ${times} lần mục tiêu ${aim}. Có nhầm đơn vị không?`
    : `${times} times the aim of ${aim}. Is the unit right?`;
}
