import { formatDay, type Language, type LegalDate } from "@kttt/core";
import type { FC } from "hono/jsx";
import { bareContext } from "../context.js";
import { Page, PageHead } from "../frame.js";
import { linesOf } from "../parts/flow-drawing.js";
import { type ListColumn, ListTable } from "../parts/table.js";
import { filled, numberWords, percentWords, word } from "../words.js";

/** What may be expected of somebody: chances at the ends of quarters, and days late. */
export interface Expectation {
  readonly overdue: readonly { readonly on: LegalDate; readonly chance: number; readonly mean: number }[];
  readonly daysLate: { readonly p10: number; readonly p50: number; readonly p90: number } | null;
}

/** A body or duty, as planned and under another plan; `then` is `null` where there is none. */
export interface ExpectationRow {
  readonly id: string;
  readonly name: string;
  readonly now: Expectation;
  readonly then: Expectation | null;
}

export interface WhatIfPageProps {
  readonly language: Language;
  /** The programme in words. */
  readonly where: string;
  readonly span: { readonly from: LegalDate; readonly to: LegalDate };
  readonly runs: number;
  readonly bodies: readonly ExpectationRow[];
  readonly duties: readonly ExpectationRow[];
  /** The words of the duties which decide it, the first one first. */
  readonly deciding: readonly string[];
}

const SAY = {
  title: { vi: "Chạy thử kế hoạch", en: "The plan, run many times" },
  sub: { vi: "{n} lần chạy, {from} – {to}", en: "{n} runs, {from} – {to}" },
  invented: {
    vi: "Mọi số ở đây là giả định: hành vi của các cơ quan do máy gieo, không dùng để đánh giá ai.",
    en: "Every figure here is invented: a machine has thrown dice for the bodies; nobody is judged by them.",
  },
  deciding: { vi: "Nhiệm vụ quyết định kết quả", en: "The duties which decide it" },
  bodies: { vi: "Từng cơ quan", en: "Body by body" },
  duties: { vi: "Từng nhiệm vụ, báo cáo", en: "Duty by duty" },
  body: { vi: "Cơ quan", en: "Body" },
  duty: { vi: "Nhiệm vụ, báo cáo", en: "Duty or report" },
  chances: { vi: "Khả năng có việc quá hạn vào ngày cuối quý", en: "Chance of something overdue at quarter's end" },
  late: { vi: "Số ngày trễ: 10 %, một nửa, 90 % số việc", en: "Days late: a tenth, half, nine tenths of the duties" },
  first: { vi: "{n} dòng nặng nhất; bảng dưới có đủ.", en: "The {n} heaviest; the table below has all." },
  sides: {
    vi: "Thanh trên, nét đậm: như kế hoạch. Thanh dưới, nét đứt: phương án khác.",
    en: "Upper bar, full line: as planned. Lower bar, dashed: the other plan.",
  },
  arrow: { vi: "Trái: như kế hoạch; phải: phương án khác.", en: "Left: as planned; right: the other plan." },
  rest: {
    vi: "Còn {n} dòng không có việc nào đến hạn trong thời gian này.",
    en: "{n} more, of whom nothing fell due in this span.",
  },
} as const;

/** So many rows are drawn; the table has all. */
const DRAWN = 12;
/** A plot is as narrow as a phone: the name stands above its bars. */
const CELL = 82;
const AXIS = 300;
const EDGE = 14;
const HEAD = 24;
const BAR = 9;
const LINE = 16;
/** Signs of a name in a line, and the lines it may take. */
const NAME = { signs: 50, lines: 2 };

/** Where each row begins, its name in lines, and how high all are: two bars where there is another plan. */
function layoutOf(rows: readonly ExpectationRow[]) {
  let top = HEAD;
  const placed = rows.map((row) => {
    const names = linesOf(row.name, NAME.lines, NAME.signs);
    const bars = top + names.length * LINE + 4;
    const at = { row, names, top, bars };
    top = bars + (row.then === null ? 1 : 2) * LINE + 10;
    return at;
  });
  return { placed, high: top };
}

const Names: FC<{ names: readonly string[]; top: number }> = ({ names, top }) => (
  <>
    {names.map((line, at) => (
      <text class="name" x={0} y={top + 12 + at * LINE}>
        {line}
      </text>
    ))}
  </>
);

/** Rows of small bars: one for each quarter's end. */
const Chances: FC<{ rows: readonly ExpectationRow[]; language: Language }> = ({ language, rows }) => {
  const ends = rows[0]?.now.overdue.map((it) => it.on) ?? [];
  const { high, placed } = layoutOf(rows);
  const wide = Math.max(ends.length * CELL, AXIS + 2 * EDGE);
  const most = CELL - 46;
  const bar = (x: number, y: number, chance: number, css: string) => (
    <>
      {chance > 0 && <rect class={css} x={x} y={y} width={Math.max(1, chance * most)} height={BAR} />}
      <text x={x + (chance > 0 ? Math.max(1, chance * most) + 6 : 0)} y={y + BAR}>
        {percentWords(chance, language)}
      </text>
    </>
  );
  return (
    <svg
      class="chances"
      viewBox={`0 0 ${wide} ${high}`}
      width={wide}
      height={high}
      role="img"
      aria-label={SAY.chances[language]}
    >
      {ends.map((on, at) => (
        <text class="head" x={at * CELL} y={14}>
          {formatDay(on, language)}
        </text>
      ))}
      {placed.map(({ bars, names, row, top }) => (
        <g>
          <Names names={names} top={top} />
          {ends.map((_, at) => (
            <>
              {bar(at * CELL, bars, row.now.overdue[at]?.chance ?? 0, "now")}
              {row.then && bar(at * CELL, bars + LINE, row.then.overdue[at]?.chance ?? 0, "then")}
            </>
          ))}
        </g>
      ))}
    </svg>
  );
};

/** A step of an axis which people can count by. */
function stepOf(most: number): number {
  const rough = most / 5;
  return [1, 2, 5, 10, 15, 30, 60, 90, 180, 365].find((it) => it >= rough) ?? Math.ceil(rough / 100) * 100;
}

/** From the tenth to the ninetieth percentile a line, the median a dot. */
const Late: FC<{ rows: readonly ExpectationRow[]; language: Language }> = ({ language, rows }) => {
  const all = rows.flatMap((it) => [it.now.daysLate, it.then?.daysLate ?? null]).filter((it) => it !== null);
  const step = stepOf(Math.max(1, ...all.map((it) => it.p90)));
  const most = Math.max(step, Math.ceil(Math.max(0, ...all.map((it) => it.p90)) / step) * step);
  const x = (days: number) => EDGE + (days / most) * AXIS;
  const { high, placed } = layoutOf(rows);
  const wide = AXIS + 2 * EDGE;
  const line = (days: NonNullable<Expectation["daysLate"]>, y: number, css: string) => (
    <>
      <path
        class={css}
        d={`M${x(days.p10)} ${y}H${x(days.p90)}M${x(days.p10)} ${y - 4}V${y + 4}M${x(days.p90)} ${y - 4}V${y + 4}`}
      />
      <circle class={css} cx={x(days.p50)} cy={y} r="4" />
    </>
  );
  return (
    <svg
      class="chances"
      viewBox={`0 0 ${wide} ${high}`}
      width={wide}
      height={high}
      role="img"
      aria-label={SAY.late[language]}
    >
      {Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step).map((days) => (
        <>
          <path class="grid" d={`M${x(days)} ${HEAD - 4}V${high}`} />
          <text class="head" text-anchor="middle" x={x(days)} y={14}>
            {numberWords(days, language)}
          </text>
        </>
      ))}
      {placed.map(({ bars, names, row, top }) => (
        <g>
          <Names names={names} top={top} />
          {row.now.daysLate && line(row.now.daysLate, bars + 5, "now")}
          {row.then?.daysLate && line(row.then.daysLate, bars + 5 + LINE, "then")}
        </g>
      ))}
    </svg>
  );
};

const Section: FC<{
  title: string;
  head: string;
  rows: readonly ExpectationRow[];
  language: Language;
}> = ({ head, language, rows, title }) => {
  const heavy = rows.filter((it) => [it.now, it.then].some((side) => side?.overdue.some(({ chance }) => chance > 0)));
  const drawn = heavy.slice(0, DRAWN);
  const told = rows.filter((it) => heavy.includes(it) || [it.now, it.then].some((side) => side?.daysLate));
  const isChanged = rows.some((it) => it.then !== null);
  const both = (row: ExpectationRow, show: (it: Expectation) => string) =>
    row.then === null ? show(row.now) : `${show(row.now)} → ${show(row.then)}`;
  const columns: readonly ListColumn<ExpectationRow>[] = [
    { key: "no", head: word("no", language), align: "n", cell: (_, index) => numberWords(index + 1, language) },
    { key: "name", head, rowHead: true, css: "words", cell: (it) => it.name },
    ...(rows[0]?.now.overdue ?? []).map(({ on }, at): ListColumn<ExpectationRow> => ({
      key: on,
      head: formatDay(on, language),
      align: "n",
      cell: (it) => both(it, (side) => percentWords(side.overdue[at]?.chance ?? 0, language)),
    })),
    {
      key: "late",
      head: SAY.late[language],
      align: "n",
      cell: (it) =>
        both(it, ({ daysLate }) => (daysLate === null ? "–" : `${daysLate.p10}, ${daysLate.p50}, ${daysLate.p90}`)),
    },
  ];
  return (
    <section class="panel">
      <h2>{title}</h2>
      <div class="in">
        {drawn.length > 0 && (
          <>
            {isChanged && <p class="small soft">{SAY.sides[language]}</p>}
            {drawn.length < told.length && (
              <p class="small soft">{filled(SAY.first[language], { n: numberWords(drawn.length, language) })}</p>
            )}
            <div class="plots">
              <div>
                <h3>{SAY.chances[language]}</h3>
                <div class="scroll" tabindex={0} role="region" aria-label={`${title}: ${SAY.chances[language]}`}>
                  <Chances rows={drawn} language={language} />
                </div>
              </div>
              <div>
                <h3>{SAY.late[language]}</h3>
                <div class="scroll" tabindex={0} role="region" aria-label={`${title}: ${SAY.late[language]}`}>
                  <Late rows={drawn} language={language} />
                </div>
              </div>
            </div>
          </>
        )}
        <ListTable
          caption={isChanged ? SAY.arrow[language] : SAY.chances[language]}
          label={word("wideTable", language, { name: title })}
          columns={columns}
          rows={told}
        />
        {told.length < rows.length && (
          <p class="small soft">
            {filled(SAY.rest[language], { n: numberWords(rows.length - told.length, language) })}
          </p>
        )}
      </div>
    </section>
  );
};

/**
 * What was foreseen for a plan as one page: plots drawn here, tables with every row, no script and nothing fetched. Everything on it is
 * invented and says so.
 *
 * @returns the whole file
 */
export function whatIfPage(props: WhatIfPageProps): string {
  const { bodies, deciding, duties, language, runs, span, where } = props;
  const url = new URL("http://file/");
  const page = {
    ...bareContext({ assets: null, language, signIn: null, simulated: true, still: true, url, link: () => "" }),
    where,
    asOf: span.to,
  };
  const sub = filled(SAY.sub[language], {
    n: numberWords(runs, language),
    from: formatDay(span.from, language),
    to: formatDay(span.to, language),
  });
  const html = (
    <Page page={page} here="what-if" title={SAY.title[language]}>
      <PageHead page={page} title={SAY.title[language]} sub={`${where} · ${sub}`} action="" />
      <div class="bar amber">
        <p>
          <strong>{word("simulation", language)}</strong> {SAY.invented[language]}
        </p>
      </div>
      {deciding.length > 0 && (
        <section class="panel">
          <h2>{SAY.deciding[language]}</h2>
          <div class="in">
            <ul class="papers">
              {deciding.map((it, index) => (
                <li>
                  {numberWords(index + 1, language)}. {it}
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      <Section title={SAY.bodies[language]} head={SAY.body[language]} rows={bodies} language={language} />
      <Section title={SAY.duties[language]} head={SAY.duty[language]} rows={duties} language={language} />
    </Page>
  );
  return `${String(html)}\n`;
}
