import { formatDay, type Language } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { FC } from "hono/jsx";
import { addressOf, pathOf, type Query } from "../address.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import {
  NothingFound,
  Exports,
  FilterBar,
  type FilterBarProps,
  type SavedFilter,
  StatusLinks,
  type StatusLink,
} from "../parts/filter-bar.js";
import { Badge } from "../parts/shape.js";
import { type ListColumn, ListTable } from "../parts/table.js";
import { filled, numberWords, word } from "../words.js";
import { ChosenBar, ChosenBox } from "./chosen.js";
import { leftWords, standingsOf } from "./duty-words.js";
import { Count, Pages } from "../parts/pages.js";

export type Duties = AnswerOf<Operations["listDuties"]>;
export type Duty = Duties["items"][number];

const SAY = {
  each: { vi: "mỗi dòng là việc của một cơ quan trong một kỳ", en: "each line is what one body owes in one period" },
  what: { vi: "Nội dung nhiệm vụ và văn bản giao", en: "Duty, and where it was ordered" },
  lead: { vi: "Chủ trì", en: "Lead" },
  assignedOn: { vi: "Ngày giao", en: "Assigned on" },
  lastDay: { vi: "Thời hạn", en: "Last day" },
  left: { vi: "Còn / quá", en: "Left / late" },
  standing: { vi: "Tình trạng", en: "Standing" },
  count: { vi: "{n} việc", en: "{n} duties" },
  soonest: { vi: "hạn sớm nhất ở trên", en: "the earliest day first" },
  order: { vi: "Xếp theo {order}; bấm tên cột để xếp lại.", en: "Sorted by {order}; press a head to sort." },
  sorts: {
    vi: { due: "thời hạn, sớm nhất ở trên", body: "chủ trì", text: "nội dung", assigned: "ngày giao" },
    en: { due: "last day, the earliest first", body: "lead", text: "text", assigned: "day of assignment" },
  },
  due: { vi: "Hạn {day}", en: "Due {day}" },
  mendBy: { vi: "Hoàn thiện đến {day}", en: "To be mended by {day}" },
  noDay: { vi: "Không thời hạn", en: "No day set" },
  jointly: { vi: "cùng chủ trì: {names}", en: "jointly with {names}" },
  letter: { vi: "Công văn đôn đốc", en: "Letter of reminder" },
  letters: { vi: "Công văn đôn đốc từng cơ quan (.zip)", en: "Letters of reminder to each body (.zip)" },
  choose: { vi: "Chọn", en: "Tick" },
  overlap: {
    vi: "“Chờ xác nhận” nằm trong số đã gửi (đúng hạn hoặc quá hạn), nên các số không cộng thành tổng.",
    en: "What awaits acceptance is among the done: the counts do not add up to the total.",
  },
} as const;

/** What the page of duties is told. */
export interface DutiesPageProps {
  readonly page: PageContext;
  readonly query: Query;
  readonly list: Duties;
  readonly statuses: readonly StatusLink[];
  readonly filter: Pick<FilterBarProps, "fields" | "kept">;
  readonly saved: readonly SavedFilter[];
  readonly document: string;
  /** The index of the first row shown. */
  readonly first: number;
  /** Rows can be ticked: it is a list of today. */
  readonly chosen: boolean;
  /** Something under the filter's body is overdue: there is a letter to write. */
  readonly hasOverdue: boolean;
}

/** Words, and for what comes again the period. */
export function dutyTitle(duty: Pick<Duty, "text" | "period">): string {
  return duty.period === null ? duty.text : `${duty.text} (${duty.period.label})`;
}

export const Standings: FC<{ duty: Duty; language: Language }> = ({ duty, language }) => (
  <>
    {standingsOf(duty, language).map((it) => (
      <Badge look={it.look}>{it.words}</Badge>
    ))}
  </>
);

const DayLeft: FC<{ duty: Duty; language: Language }> = ({ duty, language }) => {
  const sentOn = duty.reportedOn === null ? null : formatDay(duty.reportedOn, language);
  const left = leftWords(duty, sentOn, language);
  if (left === null)
    return (
      <span class="zero">
        <span aria-hidden="true">–</span>
        <span class="sr">{word("none", language)}</span>
      </span>
    );
  return <span class={left.bad ? "bad" : duty.daysLeft === null ? "soft" : undefined}>{left.words}</span>;
};

const DutyLink: FC<{ duty: Duty; page: PageContext; back: Query; called?: string | undefined }> = ({
  back,
  called,
  duty,
  page,
}) =>
  page.still ? (
    <>{dutyTitle(duty)}</>
  ) : (
    <a id={called} href={page.link(pathOf("duties", duty.id), back)}>
      {dutyTitle(duty)}
    </a>
  );

/** What of a filter goes along to a duty's page, so that one finds back. */
const BACK = ["status", "body", "q", "dueBy", "noDay", "overdue", "sort"];
export function backOf(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => BACK.includes(name)));
}

type SortKey = keyof (typeof SAY.sorts)["vi"];

function sortOf(page: PageContext, query: Query, key: SortKey): NonNullable<ListColumn<Duty>["sort"]> | undefined {
  if (page.still) return undefined;
  const [now, down] = [(query["sort"] ?? "due").replace("-", ""), (query["sort"] ?? "").startsWith("-")];
  const next = now === key && !down ? `-${key}` : key;
  return {
    href: addressOf("/duties", { ...query, cursor: undefined, from: undefined, sort: next }),
    now: now === key ? (down ? "descending" : "ascending") : null,
  };
}

function columnsOf(page: PageContext, query: Query, chosen: boolean): readonly ListColumn<Duty>[] {
  const { language } = page;
  const back = backOf(query);
  const sorted = (key: SortKey) => {
    const sort = sortOf(page, query, key);
    return sort === undefined ? {} : { sort };
  };
  const day = (it: Duty["dueOn"]) => (it === null ? "–" : formatDay(it, language));
  const box: ListColumn<Duty> = {
    key: "box",
    head: <span class="sr">{SAY.choose[language]}</span>,
    css: "no-print",
    cell: (it, index) => <ChosenBox id={it.id} called={`d${index}`} />,
  };
  return [
    ...(chosen ? [box] : []),
    { key: "no", head: word("no", language), align: "n", cell: (_, index) => numberWords(index + 1, language) },
    {
      key: "text",
      head: SAY.what[language],
      rowHead: true,
      ...sorted("text"),
      cell: (it, index) => (
        <>
          <DutyLink duty={it} page={page} back={back} called={chosen ? `d${index}` : undefined} />
          <small class="block">{it.orderedIn}</small>
        </>
      ),
    },
    {
      key: "body",
      head: SAY.lead[language],
      ...sorted("body"),
      cell: (it) => (
        <>
          {it.body.name}
          {it.jointWith.length > 0 && (
            <small class="block">
              {filled(SAY.jointly[language], { names: it.jointWith.map((joint) => joint.name).join("; ") })}
            </small>
          )}
        </>
      ),
    },
    {
      key: "assigned",
      head: SAY.assignedOn[language],
      align: "d",
      ...sorted("assigned"),
      cell: (it) => day(it.assignedOn),
    },
    {
      key: "due",
      head: SAY.lastDay[language],
      align: "d",
      ...sorted("due"),
      cell: (it) => ((it.dueOn ?? it.lastDay) === null ? <small>{it.dayWords}</small> : <>{it.dayWords}</>),
    },
    { key: "left", head: SAY.left[language], align: "n", cell: (it) => <DayLeft duty={it} language={language} /> },
    { key: "standing", head: SAY.standing[language], cell: (it) => <Standings duty={it} language={language} /> },
  ];
}

/** A duty on the telephone: state and day first. */
const DutyCard: FC<{ duty: Duty; page: PageContext; back: Query; called: string | undefined }> = ({
  back,
  called,
  duty,
  page,
}) => {
  const { language } = page;
  const day = duty.dueOn ?? duty.lastDay;
  const words =
    day === null
      ? SAY.noDay[language]
      : filled(duty.class.id === "returned" ? SAY.mendBy[language] : SAY.due[language], {
          day: formatDay(day, language),
        });
  return (
    <li class="card">
      <p class="first">
        {called !== undefined && <ChosenBox id={duty.id} called={called} />}
        <span>
          <Standings duty={duty} language={language} />
        </span>
        <span class="soft">{words}</span>
      </p>
      <p class="text">
        <DutyLink duty={duty} page={page} back={back} called={called} />
      </p>
      <p class="sub">
        {duty.body.name} · <DayLeft duty={duty} language={language} />
      </p>
      <p class="small soft">{duty.orderedIn}</p>
    </li>
  );
};

/** A list of duties as a table, and as cards where the screen is narrow. */
export const DutyList: FC<{
  page: PageContext;
  query: Query;
  duties: readonly Duty[];
  first?: number;
  name?: string;
  /** Rows can be ticked: a {@link ChosenBar} stands beside the list. */
  chosen?: boolean;
}> = (props) => {
  const { chosen = false, duties, first = 0, name, page, query } = props;
  const { language } = page;
  const order = SAY.sorts[language][(query["sort"] ?? "due").replace("-", "") as SortKey] ?? SAY.sorts[language].due;
  return (
    <>
      <div class="wide-only">
        <ListTable
          css="duties"
          caption={page.still ? order : filled(SAY.order[language], { order })}
          label={word("wideTable", language, { name: name ?? word("duties", language) })}
          columns={columnsOf(page, query, chosen)}
          rows={duties}
          first={first}
        />
      </div>
      <ul class="cards">
        {duties.map((it, index) => (
          <DutyCard duty={it} page={page} back={backOf(query)} called={chosen ? `c${index}` : undefined} />
        ))}
      </ul>
    </>
  );
};

/** The files of a list under the address which has them. */
export function exportLinks(
  language: Language,
  path: string,
  query: Query,
  kinds: readonly ("docx" | "xlsx" | "ics")[],
) {
  const words = { docx: "exportWord", xlsx: "exportExcel", ics: "exportCalendar" } as const;
  const { cursor: _, from: __, compare: ___, tab: ____, ...rest } = query;
  return kinds.map((kind) => ({
    words: word(words[kind], language),
    href: addressOf(`/api/v1/${path}.${kind}`, rest),
  }));
}

/** Where the letter of reminder to a body is made: of all it has overdue, or of one duty. */
export function letterAddress({ kept: { lang, province } }: PageContext, body: string, duty?: string): string {
  return addressOf("/api/v1/letter.docx", { body, duties: duty, lang, province });
}

/** The list of duties: filter, states with counts, table or cards, the files of exactly these rows. */
export const DutiesPage: FC<DutiesPageProps> = (props) => {
  const { chosen, document, filter, first, hasOverdue, list, page, query, saved, statuses } = props;
  const { lang, province } = page.kept;
  const isOne = page.programmes.length === 0 || province !== undefined;
  const { language } = page;
  return (
    <Page page={page} here="duties" title={word("duties", language)}>
      <PageHead
        page={page}
        title={word("duties", language)}
        sub={`${document} · ${SAY.each[language]}`}
        action="/duties"
      />
      <FilterBar
        language={language}
        action="/duties"
        query={query}
        clear={page.link("/duties")}
        saved={saved}
        statuses={statuses}
        {...filter}
      />
      <StatusLinks language={language} label={SAY.standing[language]} links={statuses} />
      <p class="small soft">{SAY.overlap[language]}</p>
      <div class="line">
        <Count sentence={SAY.count} of={list.total} language={language} />
        <Exports language={language} links={exportLinks(language, "duties", query, ["docx", "xlsx", "ics"])}>
          {query["body"] === undefined && hasOverdue && query["status"] === "inProgressOverdue" && isOne && (
            <a class="button" href={addressOf("/api/v1/letters.zip", { lang, province })} download="">
              {SAY.letters[language]}
            </a>
          )}
          {query["body"] !== undefined && hasOverdue && (
            <a class="button" href={letterAddress(page, query["body"])} download="">
              {SAY.letter[language]}
            </a>
          )}
        </Exports>
      </div>
      {chosen && <ChosenBar page={page} />}
      <div data-fresh="results">
        {list.items.length === 0 ? (
          <NothingFound page={page} path="/duties" query={query} />
        ) : (
          <DutyList page={page} query={query} duties={list.items} first={first} chosen={chosen} />
        )}
        <Pages
          page={page}
          path="/duties"
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
