import type { Language } from "@kttt/core";
import type { FC } from "hono/jsx";
import { LOOKS, Badge } from "../parts/shape.js";
import { Count } from "../parts/table.js";
import { filled, numberWords, percentWords, word } from "../words.js";

/** How one body stands, as table A counts it. */
export interface ResultLine {
  readonly body: string;
  readonly name: string;
  readonly collective: boolean;
  readonly assigned: number;
  readonly withDay: number;
  readonly onTime: number;
  readonly late: number;
  readonly within: number;
  readonly overdue: number;
  readonly over30: number;
  readonly noDayDone: number;
  readonly noDayOpen: number;
  readonly returned: number;
  readonly carriedOver: number;
  readonly note: string;
}

/** What a count of a row leads to: a list of exactly that length; `undefined` where no list has exactly these. */
export type CountLink = (line: ResultLine, count: ResultCountKey) => string | undefined;
export type ResultCountKey = Exclude<keyof ResultLine, "body" | "name" | "collective" | "note">;

const SAY = {
  caption: {
    vi: "Việc gấp xếp trước. Bấm một số để mở đúng danh sách đứng sau số đó.",
    en: "The most urgent first. A number opens just the list behind it.",
  },
  byDocument: { vi: "Theo thứ tự trong văn bản", en: "In the order of the document" },
  agency: { vi: "Cơ quan, đơn vị", en: "Body" },
  assigned: { vi: "Tổng số giao", en: "Assigned" },
  withDay: { vi: "Có thời hạn", en: "With a day" },
  onTime: { vi: "Hoàn thành đúng hạn", en: "Done on time" },
  late: { vi: "Hoàn thành quá hạn", en: "Done late" },
  within: { vi: "Đang thực hiện: trong hạn", en: "Within time" },
  overdue: { vi: "Quá hạn chưa hoàn thành", en: "Overdue" },
  count: { vi: "SL", en: "No." },
  ofWithDay: { vi: "% có hạn", en: "% with a day" },
  percent: { vi: "%", en: "%" },
  over30: { vi: "Trên 30 ngày", en: "Over 30 days" },
  noDay: { vi: "Không thời hạn: xong / chưa", en: "No day: done / not" },
  returned: { vi: "Trả lại", en: "Returned" },
  carriedOver: { vi: "Tồn kỳ trước", en: "Carried over" },
  note: { vi: "Ghi chú", en: "Note" },
  calm: {
    vi: "Còn {n} cơ quan không có việc quá hạn, không bị trả lại",
    en: "{n} more bodies with nothing overdue or returned",
  },
  total: { vi: "Tổng số {n} cơ quan", en: "Total of {n} bodies" },
  groups: {
    vi: "Nhóm chưa có danh sách: đứng riêng, không tính vào tỷ lệ",
    en: "Groups nobody has listed: apart, in no rate",
  },
  overdueCount: { vi: "{n} quá hạn", en: "{n} overdue" },
  nextBodies: { vi: "Xem tiếp {n} cơ quan", en: "{n} more bodies" },
  totalLine: { vi: "{assigned} giao · {overdue} quá hạn", en: "{assigned} assigned · {overdue} overdue" },
} as const;

/** Most overdue first, then over 30 days, then returned, then the order of the document. */
export function urgentFirst(lines: readonly ResultLine[]): readonly ResultLine[] {
  return lines
    .map((it, index) => ({ it, index }))
    .sort(
      (a, b) =>
        b.it.overdue - a.it.overdue || b.it.over30 - a.it.over30 || b.it.returned - a.it.returned || a.index - b.index,
    )
    .map(({ it }) => it);
}

const isUrgent = (it: ResultLine) => it.overdue > 0 || it.returned > 0;
/** On the telephone so many stand open. */
const CARDS = 5;

interface RowsProps {
  readonly language: Language;
  readonly link: CountLink;
  readonly bodyLink: (line: ResultLine) => string | undefined;
}

const Row: FC<RowsProps & { line: ResultLine; no: number | null; css?: string }> = (props) => {
  const { bodyLink, css, language, line, link, no } = props;
  const n = (value: number) => numberWords(value, language);
  const none = word("none", language);
  const cell = (key: ResultCountKey, bad = false) => (
    <td class="n">
      <Count value={line[key]} words={n(line[key])} none={none} href={link(line, key)} bad={bad} />
    </td>
  );
  const share = (value: number, bad = false) => (
    <td class={`n${bad ? " bad" : " soft"}`}>
      {value === 0 || line.withDay === 0 || line.collective ? "–" : percentWords(value / line.withDay, language)}
    </td>
  );
  const href = bodyLink(line);
  return (
    <tr class={css}>
      <td class="n soft">{no === null ? "" : n(no)}</td>
      <th scope="row">{href === undefined ? line.name : <a href={href}>{line.name}</a>}</th>
      {cell("assigned")}
      {cell("withDay")}
      {cell("onTime")}
      {share(line.onTime)}
      {cell("late")}
      {share(line.late)}
      {cell("within")}
      {cell("overdue", true)}
      {share(line.overdue, line.overdue > 0)}
      {cell("over30", true)}
      <td class="n">{`${n(line.noDayDone)} / ${n(line.noDayOpen)}`}</td>
      {cell("returned")}
      {cell("carriedOver")}
      <td class="small soft">{line.note}</td>
    </tr>
  );
};

const Head: FC<{ language: Language }> = ({ language }) => (
  <thead>
    <tr>
      <th scope="col" rowspan={2} class="n">
        {word("no", language)}
      </th>
      <th scope="col" rowspan={2}>
        {SAY.agency[language]}
      </th>
      <th scope="col" rowspan={2} class="n">
        {SAY.assigned[language]}
      </th>
      <th scope="col" rowspan={2} class="n">
        {SAY.withDay[language]}
      </th>
      <th scope="colgroup" colspan={2}>
        {SAY.onTime[language]}
      </th>
      <th scope="colgroup" colspan={2}>
        {SAY.late[language]}
      </th>
      <th scope="col" rowspan={2} class="n">
        {SAY.within[language]}
      </th>
      <th scope="colgroup" colspan={3} class="bad">
        {SAY.overdue[language]}
        <span aria-hidden="true"> ▼</span>
      </th>
      <th scope="col" rowspan={2} class="n">
        {SAY.noDay[language]}
      </th>
      <th scope="col" rowspan={2} class="n">
        {SAY.returned[language]}
      </th>
      <th scope="col" rowspan={2} class="n">
        {SAY.carriedOver[language]}
      </th>
      <th scope="col" rowspan={2}>
        {SAY.note[language]}
      </th>
    </tr>
    <tr>
      {(["count", "percent", "count", "percent", "count", "ofWithDay", "over30"] as const).map((it) => (
        <th scope="col" class="n">
          {SAY[it][language]}
        </th>
      ))}
    </tr>
  </thead>
);

const Card: FC<RowsProps & { line: ResultLine }> = ({ bodyLink, language, line }) => {
  const n = (value: number) => (value === 0 ? "–" : numberWords(value, language));
  const href = bodyLink(line);
  return (
    <li class="card">
      <p class="first">
        <b>{href === undefined ? line.name : <a href={href}>{line.name}</a>}</b>
        {line.overdue > 0 && (
          <Badge look={LOOKS.overdue}>{filled(SAY.overdueCount[language], { n: n(line.overdue) })}</Badge>
        )}
      </p>
      <dl>
        {(["assigned", "withDay", "onTime", "late", "within", "over30"] as const).map((key) => (
          <>
            <dt>{SAY[key][language]}</dt>
            <dd>{n(line[key])}</dd>
          </>
        ))}
      </dl>
    </li>
  );
};

/** Table A: how every body stands. Those with nothing urgent fold into one row; on paper and in a file all stand open. */
export const ResultsTable: FC<
  RowsProps & { lines: readonly ResultLine[]; total: ResultLine; unfolded: boolean; unfold: string }
> = (props) => {
  const { language, lines, total, unfold, unfolded } = props;
  const bodies = urgentFirst(lines.filter((it) => !it.collective));
  const groups = lines.filter((it) => it.collective);
  const urgent = bodies.filter(isUrgent);
  const calm = bodies.filter((it) => !isUrgent(it));
  const n = (value: number) => numberWords(value, language);
  const folded = filled(SAY.calm[language], { n: n(calm.length) });
  const totalName = filled(SAY.total[language], { n: n(bodies.length) });
  return (
    <>
      <div
        class="wide-only scroll free"
        tabindex={0}
        role="region"
        aria-label={word("wideTable", language, { name: SAY.agency[language] })}
      >
        <table class="sticky results">
          <caption>{SAY.caption[language]}</caption>
          <colgroup>
            <col class="c-no" />
            <col class="c-body" />
            <col class="c-n" span={2} />
            {["done on time", "done late"].map(() => (
              <>
                <col class="c-n" />
                <col class="c-share" />
              </>
            ))}
            <col class="c-n" span={2} />
            <col class="c-share" />
            <col class="c-n" />
            <col class="c-pair" />
            <col class="c-n" span={2} />
            <col class="c-note" />
          </colgroup>
          <Head language={language} />
          <tbody>
            {urgent.map((it, index) => (
              <Row {...props} line={it} no={index + 1} />
            ))}
            {calm.length > 0 && !unfolded && (
              <tr class="group no-print">
                <th scope="rowgroup" colspan={16}>
                  <a href={unfold}>▸ {folded}</a>
                </th>
              </tr>
            )}
            {calm.map((it, index) => (
              <Row
                {...props}
                line={it}
                no={urgent.length + index + 1}
                {...(unfolded ? {} : { css: "only-print-row" })}
              />
            ))}
            <Row {...props} line={{ ...total, name: totalName }} no={null} css="total" />
            {groups.length > 0 && (
              <tr class="group">
                <th scope="rowgroup" colspan={16}>
                  <Badge look={LOOKS.group}>{SAY.groups[language]}</Badge>
                </th>
              </tr>
            )}
            {groups.map((it) => (
              <Row {...props} line={it} no={null} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="cards">
        <ul>
          {bodies.slice(0, CARDS).map((it) => (
            <Card {...props} line={it} />
          ))}
        </ul>
        {bodies.length > CARDS && (
          <details class="rest">
            <summary class="button">{filled(SAY.nextBodies[language], { n: n(bodies.length - CARDS) })}</summary>
            <ul>
              {[...bodies.slice(CARDS), ...groups].map((it) => (
                <Card {...props} line={it} />
              ))}
            </ul>
          </details>
        )}
        <p class="card">
          <b>{totalName}</b>:{" "}
          {filled(SAY.totalLine[language], { assigned: n(total.assigned), overdue: n(total.overdue) })}
        </p>
      </div>
    </>
  );
};
