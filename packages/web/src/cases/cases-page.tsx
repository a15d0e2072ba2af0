import { formatDay } from "@kttt/core";
import { cooperativeName } from "@kttt/core/cooperative";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { addressOf, pathOf, type Query } from "../address.js";
import { needed, type Visit } from "../context.js";
import { exportLinks } from "../duties/duties-page.js";
import { bodyField, searchField } from "../duties/show-duties.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import {
  NothingFound,
  Exports,
  FilterBar,
  type FilterBarProps,
  type StatusLink,
  StatusLinks,
} from "../parts/filter-bar.js";
import { Badge, LOOKS, type Look } from "../parts/shape.js";
import { type ListColumn, ListTable } from "../parts/table.js";
import { filled, numberWords, word } from "../words.js";
import { Count, Pages } from "../parts/pages.js";

export type Cases = AnswerOf<Operations["listCases"]>;
export type CaseItem = Cases["items"][number];

const SAY = {
  sub: {
    vi: "hợp tác xã ngừng hoạt động: đang ở bước nào, vướng gì, ai gỡ được",
    en: "stopped cooperatives: where each stands, what blocks it, who can lift it",
  },
  count: { vi: "{n} hồ sơ", en: "{n} cases" },
  name: { vi: "Hợp tác xã, mã hồ sơ", en: "Cooperative, case" },
  where: { vi: "Xã, phường; ngành", en: "Commune; trade" },
  since: { vi: "Ngừng từ", en: "Stopped since" },
  step: { vi: "Bước đang ở", en: "Stands at" },
  blocks: { vi: "Đang vướng", en: "What blocks" },
  by: { vi: "Cơ quan xử lý", en: "Handled by" },
  day: { vi: "Hạn", en: "Next day" },
  standing: { vi: "Tình trạng", en: "Standing" },
  reviewing: { vi: "Đang rà soát", en: "Under review" },
  handling: { vi: "Đang làm thủ tục", en: "Proceedings under way" },
  handled: { vi: "Đã xong thủ tục", en: "Proceedings done" },
  closed: { vi: "Đã đóng", en: "Closed" },
  overdue: { vi: "{n} bước quá hạn", en: "{n} acts overdue" },
  anyOverdue: { vi: "Có bước quá hạn", en: "With acts overdue" },
  asks: { vi: "Chờ quyết định", en: "Waits for a decision" },
  caption: { vi: "Xếp theo ngày đến hạn, sớm nhất ở trên.", en: "By the next day, the earliest first." },
} as const;

const LOOK_OF_STAGE: Readonly<Record<string, Look>> = {
  reviewing: LOOKS.within,
  handling: LOOKS.awaiting,
  handled: LOOKS.onTime,
  closed: LOOKS.ended,
};
const STAGES = ["reviewing", "handling", "handled", "closed"] as const;

const Standing: FC<{ item: CaseItem; page: PageContext }> = ({ item, page: { language } }) => (
  <>
    {item.overdue > 0 && (
      <Badge look={LOOKS.overdue}>{filled(SAY.overdue[language], { n: numberWords(item.overdue, language) })}</Badge>
    )}
    {item.questions > 0 && <Badge look={LOOKS.ask}>{SAY.asks[language]}</Badge>}
    <Badge look={LOOK_OF_STAGE[item.stage.id] ?? LOOKS.within}>{item.stage.label}</Badge>
  </>
);

const Blocks: FC<{ item: CaseItem }> = ({ item }) => (
  <>
    {item.obstacles.map((it) => (
      <small class="block">{it.note === null ? it.label : `${it.label}: ${it.note}`}</small>
    ))}
    {item.blocks.slice(0, 2).map((it) => (
      <small class="block">{it}</small>
    ))}
  </>
);

const CasesPage: FC<{
  page: PageContext;
  query: Query;
  list: Cases;
  statuses: readonly StatusLink[];
  filter: Pick<FilterBarProps, "fields" | "kept">;
  document: string;
}> = ({ document, filter, list, page, query, statuses }) => {
  const { language, link, still } = page;
  const name = (it: CaseItem) => (
    <>
      {still ? (
        cooperativeName(it.cooperative, language)
      ) : (
        <a href={link(pathOf("cases", it.id))}>{cooperativeName(it.cooperative, language)}</a>
      )}
      <small class="block">{it.id}</small>
    </>
  );
  const columns: readonly ListColumn<CaseItem>[] = [
    { key: "no", head: word("no", language), align: "n", cell: (_, index) => numberWords(index + 1, language) },
    { key: "name", head: SAY.name[language], rowHead: true, cell: name },
    { key: "where", head: SAY.where[language], cell: (it) => [it.commune, it.trade].filter(Boolean).join("; ") || "–" },
    {
      key: "since",
      head: SAY.since[language],
      align: "d",
      cell: (it) => (it.stoppedSince === null ? "–" : formatDay(it.stoppedSince, language)),
    },
    { key: "step", head: SAY.step[language], cell: (it) => it.steps.join("; ") || it.stage.label },
    { key: "blocks", head: SAY.blocks[language], cell: (it) => <Blocks item={it} /> },
    {
      key: "by",
      head: SAY.by[language],
      cell: (it) => it.handledBy.join("; ") || it.bodies.map((body) => body.name).join("; "),
    },
    {
      key: "day",
      head: SAY.day[language],
      align: "d",
      cell: (it) => (it.nextDay === null ? "–" : formatDay(it.nextDay, language)),
    },
    { key: "standing", head: SAY.standing[language], cell: (it) => <Standing item={it} page={page} /> },
  ];
  return (
    <Page page={page} here="cases" title={word("cases", language)}>
      <PageHead
        page={page}
        title={word("cases", language)}
        sub={`${document} · ${SAY.sub[language]}`}
        action="/cases"
      />
      {!still && (
        <FilterBar
          language={language}
          action="/cases"
          query={query}
          clear={link("/cases")}
          statuses={statuses}
          {...filter}
        />
      )}
      {!still && <StatusLinks language={language} label={SAY.standing[language]} links={statuses} />}
      <div class="line">
        <Count sentence={SAY.count} of={list.total} language={language} />
        {!still && (
          <Exports language={language} links={exportLinks(language, "cases", query, ["docx", "xlsx", "ics"])} />
        )}
      </div>
      <div data-fresh="results">
        {list.items.length === 0 ? (
          <NothingFound page={page} path="/cases" query={query} />
        ) : (
          <>
            <div class="wide-only">
              <ListTable
                caption={SAY.caption[language]}
                label={word("wideTable", language, { name: word("cases", language) })}
                columns={columns}
                rows={list.items}
                first={Number(query["from"] ?? 0)}
              />
            </div>
            <ul class="cards">
              {list.items.map((it) => (
                <li class="card">
                  <p class="first">
                    <span>
                      <Standing item={it} page={page} />
                    </span>
                    <span class="soft">{it.nextDay === null ? "" : formatDay(it.nextDay, language)}</span>
                  </p>
                  <p class="text">{name(it)}</p>
                  <p class="sub">{it.steps.join("; ")}</p>
                  <Blocks item={it} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Pages
          page={page}
          path="/cases"
          query={query}
          first={Number(query["from"] ?? 0)}
          shown={list.items.length}
          total={list.total}
          next={list.next}
        />
      </div>
    </Page>
  );
};

const FILTERS = ["body", "q", "status", "overdue", "dueBy", "sort"] as const;

/** The page of stopped cooperatives. */
export async function showCases(visit: Visit): Promise<Child> {
  const { client, common, page, query } = visit;
  const { language, still } = page;
  const narrowed = Object.fromEntries(
    FILTERS.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])),
  );
  const { status: _, overdue: __, ...under } = narrowed;
  const cursor = query["cursor"] === undefined ? {} : { cursor: query["cursor"] };
  const many = (more: object) =>
    client.listCases({ query: { ...common, limit: 1, ...under, ...more } }).then((it) => needed(it).total);
  const [list, all, late, ...stages] = await Promise.all([
    client.listCases({ query: { ...common, limit: still ? 1000 : 50, ...cursor, ...narrowed } }).then(needed),
    many({}),
    many({ overdue: true }),
    ...STAGES.map((it) => many({ status: it })),
  ]);
  const bodies = await bodyField(visit);
  const base = { ...query, cursor: undefined, from: undefined, status: undefined, overdue: undefined };
  const { overdue, status } = query;
  const statuses: readonly StatusLink[] = [
    {
      words: word("all", language),
      count: all,
      href: addressOf("/cases", base),
      here: status === undefined && overdue === undefined,
    },
    {
      words: SAY.anyOverdue[language],
      shape: "warning",
      count: late,
      href: addressOf("/cases", { ...base, overdue: "true" }),
      here: overdue === "true",
    },
    ...STAGES.map((it, index) => ({
      words: SAY[it][language],
      shape: LOOK_OF_STAGE[it]?.shape ?? ("ring" as const),
      count: stages[index] ?? 0,
      href: addressOf("/cases", { ...base, status: it }),
      here: status === it,
    })),
  ];
  return (
    <CasesPage
      page={page}
      query={query}
      list={list}
      statuses={statuses}
      filter={{
        fields: [bodies, searchField(visit)],
        kept: { ...page.kept, ...(status === undefined ? {} : { status }) },
      }}
      document={visit.document}
    />
  );
}
