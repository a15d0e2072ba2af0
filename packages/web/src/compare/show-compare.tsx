import { formatDay } from "@kttt/core";
import type { Child } from "hono/jsx";
import { pathOf } from "../address.js";
import { needed, type Visit } from "../context.js";
import { dutyTitle, type Duty, Standings } from "../duties/duties-page.js";
import { Page, PageHead } from "../frame.js";
import { Empty } from "../parts/filter-bar.js";
import { type ListColumn, ListTable } from "../parts/table.js";
import { filled, numberWords, word } from "../words.js";

const SAY = {
  sub: { vi: "việc nào đổi tình trạng giữa hai ngày", en: "which duties stand otherwise than they did" },
  count: { vi: "{n} việc đổi tình trạng từ {from} đến {to}", en: "{n} duties changed between {from} and {to}" },
  none: { vi: "Không việc nào đổi tình trạng", en: "Nothing changed" },
  noDay: { vi: "Chọn một ngày để so (mục “đổi ngày”).", en: "Choose a day to compare with (“change the day”)." },
  duty: { vi: "Nhiệm vụ", en: "Duty" },
  body: { vi: "Cơ quan", en: "Body" },
  then: { vi: "Ngày {day}", en: "On {day}" },
  now: { vi: "Ngày {day}", en: "On {day}" },
  fresh: { vi: "chưa giao", en: "not yet assigned" },
  gone: { vi: "không còn", en: "gone" },
} as const;

interface Changed {
  readonly id: string;
  readonly then: Duty | undefined;
  readonly now: Duty | undefined;
}

async function allDuties(
  { client, common }: Visit,
  asOf: Visit["session"]["asOf"],
  body: string | undefined,
): Promise<readonly Duty[]> {
  const items: Duty[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: Duty[]; next: string | null } = needed(
      await client.listDuties({
        query: {
          ...common,
          asOf,
          limit: 1000,
          ...(body === undefined ? {} : { body }),
          ...(cursor === null ? {} : { cursor }),
        },
      }),
    );
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}

/** What stands otherwise on one day than on an earlier one, duty by duty. */
export async function showCompare(visit: Visit): Promise<Child> {
  const { page, query, session } = visit;
  const { compare, language, link } = page;
  const { asOf } = session;
  const title = word("compareDays", language);
  const head = <PageHead page={page} title={title} sub={SAY.sub[language]} action="/compare" />;
  if (compare === null || compare >= asOf)
    return (
      <Page page={page} here="compare" title={title}>
        {head}
        <Empty title={SAY.noDay[language]} />
      </Page>
    );
  const [before, after] = await Promise.all([
    allDuties(visit, compare, query["body"]),
    allDuties(visit, asOf, query["body"]),
  ]);
  const thens = new Map(before.map((it) => [it.id, it]));
  const nows = new Map(after.map((it) => [it.id, it]));
  const changed = [...new Set([...nows.keys(), ...thens.keys()])]
    .map((id): Changed => ({ id, then: thens.get(id), now: nows.get(id) }))
    .filter(
      (it) =>
        it.then?.class.id !== it.now?.class.id ||
        it.then?.body.id !== it.now?.body.id ||
        it.then?.awaitingAcceptance !== it.now?.awaitingAcceptance,
    );
  const day = (it: typeof asOf) => formatDay(it, language);
  const columns: readonly ListColumn<Changed>[] = [
    { key: "no", head: word("no", language), align: "n", cell: (_, index) => numberWords(index + 1, language) },
    {
      key: "duty",
      head: SAY.duty[language],
      rowHead: true,
      cell: (it) => {
        const duty = it.now ?? it.then;
        return duty ? <a href={link(pathOf("duties", it.id))}>{dutyTitle(duty)}</a> : it.id;
      },
    },
    { key: "body", head: SAY.body[language], width: "c-who", cell: (it) => (it.now ?? it.then)?.body.name },
    {
      key: "then",
      head: filled(SAY.then[language], { day: day(compare) }),
      cell: (it) =>
        it.then ? <Standings duty={it.then} language={language} /> : <span class="soft">{SAY.fresh[language]}</span>,
    },
    {
      key: "now",
      head: filled(SAY.now[language], { day: day(asOf) }),
      cell: (it) =>
        it.now ? <Standings duty={it.now} language={language} /> : <span class="soft">{SAY.gone[language]}</span>,
    },
  ];
  const shown = changed.slice(0, 300);
  return (
    <Page page={page} here="compare" title={title}>
      {head}
      <div class="line">
        <p>
          <strong>
            {filled(SAY.count[language], {
              n: numberWords(changed.length, language),
              from: day(compare),
              to: day(asOf),
            })}
          </strong>
        </p>
      </div>
      {changed.length === 0 ? (
        <Empty title={SAY.none[language]} />
      ) : (
        <>
          <div class="wide-only">
            <ListTable
              caption={SAY.sub[language]}
              label={word("wideTable", language, { name: title })}
              columns={columns}
              rows={shown}
            />
          </div>
          <ul class="cards">
            {shown.map((it) => {
              const duty = it.now ?? it.then;
              return duty ? (
                <li class="card">
                  <p class="text">
                    <a href={link(pathOf("duties", it.id))}>{dutyTitle(duty)}</a>
                  </p>
                  <p class="sub">{duty.body.name}</p>
                  <p>
                    {it.then ? <Standings duty={it.then} language={language} /> : SAY.fresh[language]} →{" "}
                    {it.now ? <Standings duty={it.now} language={language} /> : SAY.gone[language]}
                  </p>
                </li>
              ) : null;
            })}
          </ul>
          {changed.length > shown.length && (
            <p class="sub">
              {word("shownOf", language, { from: 1, to: shown.length, total: numberWords(changed.length, language) })}
            </p>
          )}
        </>
      )}
    </Page>
  );
}
