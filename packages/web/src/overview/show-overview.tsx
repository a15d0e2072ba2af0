import { formatDay } from "@kttt/core";
import type { Child, FC } from "hono/jsx";
import { addressOf, pathOf } from "../address.js";
import { needed, type Visit } from "../context.js";
import { bodyField, searchField } from "../duties/show-duties.js";
import { dutyTitle, exportLinks } from "../duties/duties-page.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { Exports, FilterBar, type FilterField } from "../parts/filter-bar.js";
import { LOOKS } from "../parts/shape.js";
import { daysWords, filled, numberWords, sentWords, word } from "../words.js";
import { type BoxEntry, Boxes, type ShownBox } from "./boxes.js";
import { Figures, type ShownFigure } from "./figures.js";
import { type Lane, type LaneCell, Lanes, LOOK_OF_REPORT } from "./lanes.js";
import { type Overview, programmeLines, Programmes, together } from "./programmes.js";
import { type ResultLine, type ResultCountKey, ResultsTable } from "./results-table.js";

const SAY = {
  title: { vi: "Toàn cảnh thực hiện chương trình", en: "The programme as a whole" },
  assigned: { vi: "Tổng số nhiệm vụ giao", en: "Assigned" },
  onTime: { vi: "Hoàn thành đúng hạn", en: "Done on time" },
  late: { vi: "Hoàn thành quá hạn", en: "Done late" },
  within: { vi: "Đang thực hiện: trong hạn", en: "In progress, within time" },
  overdue: { vi: "Quá hạn chưa hoàn thành", en: "Overdue, not done" },
  returned: { vi: "Trả lại, chờ hoàn thiện", en: "Returned, to be mended" },
  parts: { vi: "{with} có thời hạn · {without} không thời hạn", en: "{with} with a day · {without} without" },
  attention: { vi: "Cần xử lý", en: "Needs attention" },
  awaiting: { vi: "Chờ xác nhận", en: "Awaiting acceptance" },
  notUpdated: { vi: "Chưa cập nhật trên 30 ngày", en: "Not updated for over 30 days" },
  bands: { vi: "Đến 30 ngày: {a} · 31–90: {b} · trên 90: {c}", en: "Up to 30 days: {a} · 31–90: {b} · over 90: {c}" },
  late1: { vi: "quá {days}", en: "{days} late" },
  notSent: { vi: "Báo cáo chưa gửi, sau kỳ", en: "Reports not sent, period over" },
  never: { vi: "Văn bản không in ngày gửi: không tính quá hạn", en: "No day is printed: never overdue" },
  closed: { vi: "hết kỳ {day}", en: "period ended {day}" },
  soon: { vi: "Đến hạn trong 7 ngày", en: "Due within 7 days" },
  until: { vi: "đến hết {day}", en: "to the end of {day}" },
  due: { vi: "hạn {day}", en: "due {day}" },
  byMending: { vi: "Xếp theo hạn bổ sung", en: "By the day of mending" },
  mend: { vi: "bổ sung đến {day}", en: "to be mended by {day}" },
  waiting: { vi: "Chờ quyết định", en: "Waiting for a decision" },
  asks: { vi: "Văn bản không nói: phải có người quyết định", en: "The text does not say: a person must decide" },
  waits: { vi: "chờ {days}", en: "waiting {days}" },
  seeAll: { vi: "Xem cả {n}", en: "See all {n}" },
  toDecide: { vi: "Mở để quyết định", en: "Open to decide" },
  results: { vi: "Kết quả theo cơ quan", en: "Results by body" },
  lanes: { vi: "Báo cáo theo kỳ", en: "Reports by period" },
  report: { vi: "Báo cáo tổng hợp", en: "Consolidated report" },
  tabs: { vi: "Hai cách xem", en: "Two views" },
  dueDuties: { vi: "Việc đến hạn", en: "Duties due" },
  notSentFor: { vi: "Chưa gửi, quá {days}", en: "Not sent, {days} late" },
  older: { vi: "Số quý trước đó không vẽ ở đây: {n}.", en: "Earlier quarters not shown: {n}." },
  shares: {
    vi: "Tỷ lệ tính trên số có thời hạn của cùng dòng. Nhóm chưa có danh sách không nằm trong tổng số và tỷ lệ.",
    en: "Shares are of the duties with a day in the same line. Groups nobody has listed are in no total and no share.",
  },
  count: { vi: "{n} {word}", en: "{n} {word}" },
} as const;

const OF_CLASS: Readonly<Record<string, LaneCell["look"]>> = {
  completedOnTime: LOOKS.onTime,
  completedLate: LOOKS.late,
  inProgressWithinTime: LOOKS.within,
  inProgressOverdue: LOOKS.overdueCell,
  returned: LOOKS.returned,
  passed: LOOKS.passed,
};

/** The status of the list of duties which a count of table A counts; `null` where no one status does. */
const STATUS: Readonly<Partial<Record<ResultCountKey, string>>> = {
  onTime: "completedOnTime",
  late: "completedLate",
  within: "inProgressWithinTime",
  overdue: "inProgressOverdue",
  returned: "returned",
};

function figuresOf(
  { compare, then, total }: Pick<Overview, "compare" | "then" | "total">,
  page: PageContext,
): readonly ShownFigure[] {
  const { language, link } = page;
  const n = (it: number) => numberWords(it, language);
  const share = (count: number, of: number) => (of === 0 ? null : count / of);
  const to = (status: string) =>
    page.still ? link("/duties") + `#${status}` : link("/duties", { status, collective: "false" });
  const parts = filled(SAY.parts[language], { with: n(total.withDay), without: n(total.assigned - total.withDay) });
  const was = (it: number | undefined) => (compare === null ? null : (it ?? null));
  const of = (
    key: "completedOnTime" | "completedLate" | "withinTime" | "overdue" | "returned",
    label: keyof typeof SAY & ("onTime" | "late" | "within" | "overdue" | "returned"),
    status: string,
    shape: ShownFigure["shape"],
    whole: "withDay" | "assigned",
  ): ShownFigure => ({
    key,
    label: SAY[label][language],
    shape,
    count: total[key],
    share: share(total[key], total[whole]),
    of: whole,
    then: was(then?.[key]),
    href: to(status),
    alarm: key === "overdue" && total.overdue > 0,
  });
  return [
    {
      key: "assigned",
      label: SAY.assigned[language],
      shape: null,
      count: total.assigned,
      share: null,
      of: null,
      parts,
      then: was(then?.assigned),
      href: page.still ? link("/duties") : link("/duties", { collective: "false" }),
      alarm: false,
    },
    of("completedOnTime", "onTime", "completedOnTime", "tick", "withDay"),
    of("completedLate", "late", "completedLate", "late", "withDay"),
    of("withinTime", "within", "inProgressWithinTime", "ring", "assigned"),
    of("overdue", "overdue", "inProgressOverdue", "warning", "withDay"),
    of("returned", "returned", "returned", "back", "assigned"),
  ];
}

function boxesOf({ attention, asOf }: Overview, page: PageContext): readonly ShownBox[] {
  const { language, link, still } = page;
  const n = (it: number) => numberWords(it, language);
  const day = (it: string | null) => (it === null ? "" : formatDay(it as Overview["asOf"], language));
  const all = (count: number, href: string) => ({ words: filled(SAY.seeAll[language], { n: n(count) }), href });
  const { dueSoon, notSent, overdue, returned, waiting } = attention;
  const list = (status: string, more: Readonly<Record<string, string>> = {}) =>
    still ? `${link("/duties")}#${status}` : link("/duties", { status, collective: "false", ...more });
  const duty = (it: Overview["attention"]["overdue"]["items"][number], words: string): BoxEntry => ({
    words: dutyTitle(it),
    href: still ? undefined : link(pathOf("duties", it.id)),
    who: [it.body.name],
    day: words,
  });
  const days = (it: number | null) => daysWords(Math.abs(it ?? 0), language);
  const bands = filled(SAY.bands[language], { a: n(overdue.upTo30), b: n(overdue.from31To90), c: n(overdue.over90) });
  return [
    {
      css: "red",
      shape: "warning",
      title: SAY.overdue[language],
      count: overdue.count,
      scope: bands,
      entries: overdue.items.map((it) => duty(it, filled(SAY.late1[language], { days: days(it.daysLeft) }))),
      all: all(overdue.count, list("inProgressOverdue")),
    },
    {
      css: "",
      shape: "clock",
      title: SAY.notSent[language],
      count: notSent.count,
      scope: SAY.never[language],
      entries: notSent.items.map((it) => ({
        words: `${it.period.label}: ${it.text}`,
        href: still ? undefined : link(pathOf("duties", it.id)),
        who: [it.body.name],
        day: it.closedOn === null ? "" : filled(SAY.closed[language], { day: day(it.closedOn) }),
      })),
      all: all(notSent.count, link("/reports", still ? {} : { status: "notYetAtClose" })),
    },
    {
      css: "amber",
      shape: "clock",
      title: SAY.soon[language],
      count: dueSoon.count,
      scope: `${day(asOf)} – ${day(dueSoon.until)}`,
      entries: dueSoon.items.map((it) => duty(it, filled(SAY.due[language], { day: day(it.dueOn) }))),
      all: all(dueSoon.count, list("inProgressWithinTime", { dueBy: dueSoon.until })),
    },
    {
      css: "purple",
      shape: "back",
      title: SAY.returned[language],
      count: returned.count,
      scope: SAY.byMending[language],
      entries: returned.items.map((it) => duty(it, filled(SAY.mend[language], { day: day(it.dueOn) }))),
      all: all(returned.count, list("returned")),
    },
    {
      css: "accent",
      shape: "diamond",
      title: SAY.waiting[language],
      count: waiting.count,
      scope: SAY.asks[language],
      entries: waiting.items.map((it) => ({
        words: it.question,
        href: link("/questions", still ? {} : { question: it.id }),
        who: it.text === "" ? [] : [it.text],
        day: filled(SAY.waits[language], { days: daysWords(it.daysWaited, language) }),
      })),
      all: { words: SAY.toDecide[language], href: link("/questions") },
    },
  ];
}

function linesOf({ rows, total }: Overview): { readonly lines: readonly ResultLine[]; readonly total: ResultLine } {
  const line = (it: Overview["total"], body: string, name: string, collective: boolean, note: string): ResultLine => ({
    body,
    name,
    collective,
    assigned: it.assigned,
    withDay: it.withDay,
    onTime: it.completedOnTime,
    late: it.completedLate,
    within: it.withinTime,
    overdue: it.overdue,
    over30: it.overdueOver30,
    noDayDone: it.withoutDayDone,
    noDayOpen: it.withoutDayOpen,
    returned: it.returned,
    carriedOver: it.carriedOver,
    note,
  });
  return {
    lines: rows.map((it) => line(it, it.body.id, it.body.name, it.collective, it.note)),
    total: line(total, "", "", false, ""),
  };
}

const LEGEND = ["overdue", "notYetAtClose", "returned", "afterClose", "inTime", "notYet"] as const;

function lanesOf(
  data: Overview,
  page: PageContext,
): { readonly lanes: readonly Lane[]; readonly legend: readonly LaneCell[] } {
  const { language, link, still } = page;
  const labels = new Map<string, string>();
  const lanes = data.lanes.rows.map((it): Lane => {
    const kinds = [...new Set(it.reports.map((report) => report.kind))];
    const rows = kinds.map((kind) => {
      const cells = new Map<string, LaneCell[]>();
      for (const report of it.reports.filter((one) => one.kind === kind)) {
        labels.set(report.standing.id, report.standing.label);
        const words =
          report.daysLate !== null
            ? filled(SAY.notSentFor[language], { days: daysWords(report.daysLate, language) })
            : [report.standing.label, sentWords(report.firstSentOn, report.sentOn, language)].join(" ").trim();
        const cell: LaneCell = {
          look: LOOK_OF_REPORT[report.standing.id] ?? LOOKS.within,
          words,
          href: still ? undefined : link(pathOf("duties", report.id)),
        };
        cells.set(report.quarter, [...(cells.get(report.quarter) ?? []), cell]);
      }
      return { kind, cells };
    });
    const due = new Map<string, LaneCell[]>();
    for (const one of it.due) {
      const words = `${numberWords(one.count, language)} ${one.class.label.toLowerCase()}`;
      due.set(one.quarter, [...(due.get(one.quarter) ?? []), { look: OF_CLASS[one.class.id] ?? LOOKS.within, words }]);
    }
    const all = due.size === 0 ? rows : [...rows, { kind: SAY.dueDuties[language], cells: due }];
    return {
      name: it.body.name,
      href: still ? undefined : link("/duties", { body: it.body.id }),
      rows: all.length === 0 ? [{ kind: "–", cells: new Map() }] : all,
    };
  });
  const legend = LEGEND.flatMap((id) => {
    const label = labels.get(id);
    return label === undefined ? [] : [{ look: LOOK_OF_REPORT[id] ?? LOOKS.within, words: label }];
  });
  const silent = (lane: Lane) =>
    lane.rows
      .flatMap((row) => [...row.cells.values()].flat())
      .filter((it) => it.look === LOOKS.notSent || it.look === LOOKS.overdueCell).length;
  return { lanes: [...lanes].sort((a, b) => silent(b) - silent(a)), legend };
}

const Tabs: FC<{ page: PageContext; tab: "results" | "lanes"; visit: Visit }> = ({ page, tab, visit }) => {
  const { language, still } = page;
  const to = (it: string) =>
    still ? `#${it}` : addressOf("/", { ...visit.query, tab: it === "results" ? undefined : it });
  const one = (it: "results" | "lanes") => (
    <li>
      <a href={to(it)} {...(it === tab ? { "aria-current": "true" } : {})}>
        {SAY[it][language]}
      </a>
    </li>
  );
  return (
    <div class="tabs" id={tab}>
      <nav aria-label={`${SAY.tabs[language]}: ${SAY[tab][language]}`}>
        <ul>
          {one("results")}
          {one("lanes")}
        </ul>
      </nav>
      {!still && (
        <Exports
          language={language}
          links={exportLinks(language, tab === "results" ? "duties" : "reports", visit.query, ["docx", "xlsx", "ics"])}
        >
          <a class="button" href={addressOf("/api/v1/report.docx", page.kept)} download="">
            {SAY.report[language]}
          </a>
        </Exports>
      )}
    </div>
  );
};

/** The first screen of somebody who may read several programmes and has chosen none: all of them together, and each. */
async function showProgrammes(visit: Visit): Promise<Child> {
  const { page, query } = visit;
  const { language, link } = page;
  const lines = await programmeLines(visit);
  const total = together(lines.map((it) => it.total));
  const then = together(lines.map((it) => it.then));
  const compare = then === null ? null : page.compare;
  return (
    <Page page={page} here="overview" title={word("overview", language)}>
      <PageHead page={page} title={SAY.title[language]} sub={page.where} action="/" />
      <FilterBar
        language={language}
        action="/duties"
        query={query}
        clear={link("/")}
        fields={[searchField(visit)]}
        kept={page.kept}
      />
      {total !== null && (
        <Figures language={language} figures={figuresOf({ compare, then, total }, page)} compare={compare} />
      )}
      <Programmes page={page} lines={lines} />
    </Page>
  );
}

/** The first screen: six figures, what needs somebody, table A; the lanes are its second view. In a file both stand below each other. */
export async function showOverview(visit: Visit): Promise<Child> {
  if (visit.session.programmes.length > 1 && !visit.page.still) return showProgrammes(visit);
  const { client, common, page, query } = visit;
  const { language, link, still } = page;
  const body = query["body"];
  const compare = page.compare;
  const [data, bodies] = await Promise.all([
    client
      .overview({
        query: { ...common, ...(compare === null ? {} : { compare }), ...(body === undefined ? {} : { body }) },
      })
      .then(needed),
    bodyField(visit),
  ]);
  const fields: readonly FilterField[] = [bodies, searchField(visit)];
  const tab = query["tab"] === "lanes" ? "lanes" : "results";
  const { lines, total } = linesOf(data);
  const { lanes, legend } = lanesOf(data, page);
  const countHref = (line: ResultLine, key: ResultCountKey) => {
    if (still || line.collective) return undefined;
    const of = line.body === "" ? { collective: "false" } : { body: line.body, collective: "false" };
    if (key === "assigned") return link("/duties", of);
    if (key === "over30") return link("/duties", { ...of, lateFrom: "31" });
    const status = STATUS[key];
    return status === undefined ? undefined : link("/duties", { ...of, status });
  };
  const results = (
    <>
      <ResultsTable
        language={language}
        lines={lines}
        total={total}
        link={countHref}
        bodyLink={(it) => (still || it.body === "" ? undefined : link("/duties", { body: it.body }))}
        unfolded={still || query["all"] === "1"}
        unfold={addressOf("/", { ...query, all: "1" })}
      />
      <p class="sub">{SAY.shares[language]}</p>
    </>
  );
  const periods = (
    <>
      <Lanes
        language={language}
        legend={legend}
        quarters={data.lanes.quarters.map((it) => ({ ...it, words: it.label }))}
        lanes={lanes}
      />
      {data.lanes.older > 0 && <p class="sub">{filled(SAY.older[language], { n: data.lanes.older })}</p>}
    </>
  );
  const n = (it: number) => numberWords(it, language);
  return (
    <Page page={page} here="overview" title={word("overview", language)}>
      <PageHead page={page} title={SAY.title[language]} sub={`${visit.document} · ${page.where}`} action="/" />
      {!still && (
        <FilterBar
          language={language}
          action={q(query)}
          query={query}
          clear={link("/")}
          fields={fields}
          kept={page.kept}
        />
      )}
      <Figures language={language} figures={figuresOf(data, page)} compare={data.compare} />
      <div class="section">
        <h2>{SAY.attention[language]}</h2>
        <p class="sub">
          {SAY.awaiting[language]}:{" "}
          {still ? (
            n(data.total.awaiting)
          ) : (
            <a href={link("/duties", { status: "reported", collective: "false" })}>{n(data.total.awaiting)}</a>
          )}{" "}
          · {SAY.notUpdated[language]}: {n(data.total.notUpdated)}
        </p>
      </div>
      <Boxes language={language} boxes={boxesOf(data, page)} />
      {still ? (
        <>
          <Tabs page={page} tab="results" visit={visit} />
          {results}
          <Tabs page={page} tab="lanes" visit={visit} />
          {periods}
        </>
      ) : (
        <>
          <Tabs page={page} tab={tab} visit={visit} />
          {tab === "lanes" ? periods : results}
        </>
      )}
    </Page>
  );
}

/** Words which were looked for lead to the list of duties: the overview has no list to narrow. */
function q(query: Visit["query"]): string {
  return query["q"] === undefined ? "/" : "/duties";
}
