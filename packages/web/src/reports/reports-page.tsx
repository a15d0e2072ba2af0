import { formatDay } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { FC } from "hono/jsx";
import { pathOf, type Query } from "../address.js";
import { ChosenBar, ChosenBox } from "../duties/chosen.js";
import { exportLinks } from "../duties/duties-page.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { LOOK_OF_REPORT } from "../overview/lanes.js";
import {
  NothingFound,
  Exports,
  FilterBar,
  type FilterBarProps,
  StatusLinks,
  type StatusLink,
} from "../parts/filter-bar.js";
import { Badge, LOOKS } from "../parts/shape.js";
import { type ListColumn, ListTable } from "../parts/table.js";
import { numberWords, sentWords, word } from "../words.js";
import { Count, Pages } from "../parts/pages.js";

export type Reports = AnswerOf<Operations["listReports"]>;
export type Report = Reports["items"][number];

const SAY = {
  sub: { vi: "ai đã gửi báo cáo nào, theo từng kỳ", en: "who has sent which report, period by period" },
  order: {
    vi: "Xếp theo hạn gửi, không có thì theo ngày chốt số liệu; sớm nhất ở trên.",
    en: "By the due day, else by the close of the data; the earliest first.",
  },
  count: { vi: "{n} báo cáo", en: "{n} reports" },
  report: { vi: "Báo cáo", en: "Report" },
  period: { vi: "Kỳ", en: "Period" },
  partial: { vi: "kỳ không trọn", en: "partial period" },
  to: { vi: "Nơi nhận", en: "Sent to" },
  closes: { vi: "Chốt số liệu", en: "Data until" },
  due: { vi: "Hạn gửi", en: "Due" },
  sent: { vi: "Ngày gửi", en: "Sent on" },
  standing: { vi: "Tình trạng", en: "Standing" },
  nil: { vi: "không phát sinh", en: "nothing to report" },
  group: { vi: "Nhóm chưa có danh sách", en: "A group nobody has listed" },
  choose: { vi: "Chọn", en: "Tick" },
  never: {
    vi: "Báo cáo mà văn bản không in ngày gửi thì không tính là quá hạn: sau kỳ ghi “Chưa gửi, sau kỳ”.",
    en: "A report without a printed day is never overdue: after its period it reads “Not sent, period over”.",
  },
} as const;

/** The list of reports: who sent which when. */
export const ReportsPage: FC<{
  page: PageContext;
  query: Query;
  list: Reports;
  statuses: readonly StatusLink[];
  filter: Pick<FilterBarProps, "fields" | "kept">;
  document: string;
  first: number;
  /** Rows can be ticked: a {@link ChosenBar} stands over the list. */
  chosen?: boolean;
}> = ({ chosen = false, document, filter, first, list, page, query, statuses }) => {
  const { language } = page;
  const day = (it: Report["closesOn"]) => (it === null ? "–" : formatDay(it, language));
  const name = (it: Report, id?: string) =>
    page.still ? (
      it.text
    ) : (
      <a id={id} href={page.link(pathOf("duties", it.id))}>
        {it.text}
      </a>
    );
  const standing = (it: Report) => (
    <>
      <Badge look={LOOK_OF_REPORT[it.standing.id] ?? LOOKS.within}>{it.standing.label}</Badge>
      {it.collective && <Badge look={LOOKS.group}>{SAY.group[language]}</Badge>}
    </>
  );
  const due = (it: Report) => (
    <>
      {it.dayWords}
      {it.dayMark !== null && <small class="block">{it.dayMark}</small>}
    </>
  );
  const sent = (it: Report) => (
    <>
      {sentWords(it.firstReportOn, it.reportedOn, language) || "–"}
      {it.nil && <small class="block">{SAY.nil[language]}</small>}
    </>
  );
  const box: ListColumn<Report> = {
    key: "box",
    head: <span class="sr">{SAY.choose[language]}</span>,
    css: "no-print",
    cell: (it, index) => <ChosenBox id={it.id} called={`d${index}`} />,
  };
  const columns: readonly ListColumn<Report>[] = [
    ...(chosen ? [box] : []),
    { key: "no", head: word("no", language), align: "n", cell: (_, index) => numberWords(index + 1, language) },
    {
      key: "period",
      head: SAY.period[language],
      css: "nowrap",
      cell: (it) => (
        <>
          {it.period.label}
          {it.partial && <small class="block">{SAY.partial[language]}</small>}
        </>
      ),
    },
    { key: "text", head: SAY.report[language], rowHead: true, cell: (it, index) => name(it, `d${index}`) },
    { key: "body", head: word("body", language), cell: (it) => it.body.name },
    { key: "to", head: SAY.to[language], cell: (it) => it.recipients.map((to) => to.name).join("; ") },
    { key: "closes", head: SAY.closes[language], align: "d", cell: (it) => day(it.closesOn) },
    { key: "due", head: SAY.due[language], align: "d", cell: due },
    { key: "sent", head: SAY.sent[language], align: "d", cell: sent },
    { key: "standing", head: SAY.standing[language], cell: standing },
  ];
  return (
    <Page page={page} here="reports" title={word("reports", language)}>
      <PageHead
        page={page}
        title={word("reports", language)}
        sub={`${document} · ${SAY.sub[language]}`}
        action="/reports"
      />
      {!page.still && (
        <FilterBar
          language={language}
          action="/reports"
          query={query}
          clear={page.link("/reports")}
          statuses={statuses}
          {...filter}
        />
      )}
      <StatusLinks language={language} label={SAY.standing[language]} links={statuses} />
      <p class="small soft">{SAY.never[language]}</p>
      <div class="line">
        <Count sentence={SAY.count} of={list.total} language={language} />
        {!page.still && (
          <Exports language={language} links={exportLinks(language, "reports", query, ["docx", "xlsx", "ics"])} />
        )}
      </div>
      {chosen && <ChosenBar page={page} of="reports" />}
      <div data-fresh="results">
        {list.items.length === 0 ? (
          <NothingFound page={page} path="/reports" query={query} />
        ) : (
          <>
            <div class="wide-only">
              <ListTable
                caption={query["sort"] === undefined ? SAY.order[language] : SAY.sub[language]}
                label={word("wideTable", language, { name: word("reports", language) })}
                columns={columns}
                rows={list.items}
                first={first}
              />
            </div>
            <ul class="cards">
              {list.items.map((it, index) => (
                <li class="card">
                  <p class="first">
                    {chosen && <ChosenBox id={it.id} called={`c${index}`} />}
                    <span>{standing(it)}</span>
                    <span class="soft">{it.period.label}</span>
                  </p>
                  <p class="text">{name(it, `c${index}`)}</p>
                  <p class="sub">
                    {it.body.name} · {SAY.due[language]}: {it.dayWords} · {SAY.sent[language]}:{" "}
                    {sentWords(it.firstReportOn, it.reportedOn, language) || "–"}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        <Pages
          page={page}
          path="/reports"
          query={query}
          first={first}
          shown={list.items.length}
          total={list.total}
          next={list.next}
        />
      </div>
    </Page>
  );
};
