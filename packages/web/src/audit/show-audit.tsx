import { formatDay, isLegalDate } from "@kttt/core";
import type { AnswerOf, Operations } from "@kttt/server/client";
import type { Child, FC } from "hono/jsx";
import { pathOf } from "../address.js";
import { needed, type Visit } from "../context.js";
import { searchField } from "../duties/show-duties.js";
import { Page, type PageContext, PageHead } from "../frame.js";
import { Empty, FilterBar } from "../parts/filter-bar.js";
import { Badge, LOOKS } from "../parts/shape.js";
import { ListTable } from "../parts/table.js";
import { citationWords, filled, momentWords, numberWords, word } from "../words.js";
import { Count, Pages } from "../parts/pages.js";

type Checkpoint = AnswerOf<Operations["listCheckpoints"]>["items"][number];

const SAY = {
  sub: {
    vi: "ai đã ghi việc gì, lúc nào, với tư cách gì",
    en: "who recorded what, when, in which capacity",
  },
  order: { vi: "Ghi sau cùng ở trên.", en: "The latest entry first." },
  from: { vi: "Ghi từ ngày", en: "Entered from" },
  to: { vi: "Ghi đến ngày", en: "Entered until" },
  count: { vi: "{n} lần ghi", en: "{n} entries" },
  entered: { vi: "Ghi lúc", en: "Entered at" },
  dated: { vi: "Ngày của việc", en: "Dated" },
  later: { vi: "ghi sau", en: "entered later" },
  act: { vi: "Việc", en: "Act" },
  about: { vi: "Về", en: "About" },
  who: { vi: "Người ghi", en: "By" },
  instead: { vi: "thay {person}", en: "for {person}" },
  basis: { vi: "Căn cứ", en: "Basis" },
  checkpoints: { vi: "Mốc đã chốt của nhật ký", en: "Places of the log which were written down" },
  checkpointsWhat: {
    vi: "Mỗi mốc có mã đối chiếu; nhật ký còn đi qua mốc thì không ai sửa được phần trước mốc mà không lộ.",
    en: "Each has a hash; while the log goes through it, nobody has changed what stands before it unseen.",
  },
  none: { vi: "Chưa chốt mốc nào.", en: "None was written down yet." },
  holds: { vi: "còn nguyên", en: "holds" },
  broken: { vi: "KHÔNG còn đi qua mốc này", en: "the log does NOT go through it" },
  mark: {
    vi: "Mốc số {position}, chốt lúc {at}: {hash}",
    en: "Place {position}, written down at {at}: {hash}",
  },
} as const;

const ON_A_PAGE = 50;

const PATHS = { duty: "duties", case: "cases", other: null } as const;

const Checkpoints: FC<{ items: readonly Checkpoint[]; page: PageContext }> = ({ items, page: { language } }) => (
  <section class="panel">
    <h2>{SAY.checkpoints[language]}</h2>
    <div class="in">
      <p class="small soft">{SAY.checkpointsWhat[language]}</p>
      {items.length === 0 ? (
        <p>{SAY.none[language]}</p>
      ) : (
        <ul class="papers">
          {items.map((it) => (
            <li>
              <Badge look={it.holds ? LOOKS.onTime : LOOKS.overdue}>
                {SAY[it.holds ? "holds" : "broken"][language]}
              </Badge>{" "}
              {filled(SAY.mark[language], {
                position: numberWords(it.position, language),
                at: momentWords(it.takenAt, language),
                hash: it.hash,
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  </section>
);

/** The page of what was entered by hand, for whoever may read the whole province: each entry, and the places written down. */
export async function showAudit(visit: Visit): Promise<Child> {
  const { client, common, page, query } = visit;
  const { language, link } = page;
  const { asOf: _, ...today } = common;
  const { cursor, q, since, until } = query;
  const day = (name: "from" | "to", text: string | undefined) =>
    text !== undefined && isLegalDate(text) ? { [name]: text } : {};
  const narrowed = {
    ...(q === undefined ? {} : { q }),
    ...(cursor === undefined ? {} : { cursor }),
    ...day("from", since),
    ...day("to", until),
  };
  const [list, kept] = await Promise.all([
    client.listAudit({ query: { ...today, limit: ON_A_PAGE, ...narrowed } }).then(needed),
    client.listCheckpoints({ query: today }),
  ]);
  const title = word("audit", language);
  const first = Number(query["from"] ?? 0);
  return (
    <Page page={page} here="" title={title}>
      <PageHead page={{ ...page, still: true }} title={title} sub={SAY.sub[language]} action="/audit" />
      <FilterBar
        language={language}
        action="/audit"
        query={query}
        clear={link("/audit")}
        kept={page.kept}
        fields={[
          searchField(visit),
          { kind: "day", name: "since", label: SAY.from[language] },
          { kind: "day", name: "until", label: SAY.to[language] },
        ]}
      />
      <div class="line">
        <Count sentence={SAY.count} of={list.total} language={language} />
      </div>
      <div data-fresh="results">
        {list.items.length === 0 ? (
          <Empty title={word("nothingUnder", language)} />
        ) : (
          <ListTable
            caption={SAY.order[language]}
            label={word("wideTable", language, { name: title })}
            rows={list.items}
            columns={[
              {
                key: "entered",
                head: SAY.entered[language],
                css: "nowrap",
                cell: (it) => momentWords(it.recordedAt, language),
              },
              {
                key: "dated",
                head: SAY.dated[language],
                align: "d",
                cell: (it) => (
                  <>
                    {formatDay(it.happenedOn, language)}
                    {it.enteredLater && <small class="block">{SAY.later[language]}</small>}
                  </>
                ),
              },
              { key: "act", head: SAY.act[language], rowHead: true, cell: (it) => it.label },
              {
                key: "about",
                css: "words",
                head: SAY.about[language],
                cell: (it) => {
                  const list = PATHS[it.about.kind];
                  return list === null ? (
                    it.about.title
                  ) : (
                    <a href={link(pathOf(list, it.about.id))}>{it.about.title}</a>
                  );
                },
              },
              {
                key: "who",
                head: SAY.who[language],
                cell: (it) => (
                  <>
                    {it.agency.name}
                    <small class="block">
                      {[
                        it.role.label,
                        ...(it.person === null ? [] : [it.person]),
                        ...(it.onBehalfOf === null ? [] : [filled(SAY.instead[language], { person: it.onBehalfOf })]),
                      ].join(" · ")}
                    </small>
                  </>
                ),
              },
              {
                key: "basis",
                head: SAY.basis[language],
                cell: (it) => <small>{it.basis === null ? "–" : citationWords(it.basis)}</small>,
              },
            ]}
          />
        )}
        <Pages
          page={page}
          path="/audit"
          query={query}
          first={first}
          shown={list.items.length}
          total={list.total}
          next={list.next}
        />
      </div>
      {kept.ok && <Checkpoints items={kept.data.items} page={page} />}
    </Page>
  );
}
