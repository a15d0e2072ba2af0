import type { Child } from "hono/jsx";
import { addressOf, type Query } from "../address.js";
import { needed, type Visit } from "../context.js";
import { bodyField, searchField } from "../duties/show-duties.js";
import { LOOK_OF_REPORT } from "../overview/lanes.js";
import { word } from "../words.js";
import { ReportsPage } from "./reports-page.js";

const ON_A_PAGE = 50;
const FILTERS = ["body", "q", "status", "overdue", "dueBy", "noDay", "sort"] as const;

function reportsQueryOf(query: Query): Record<string, string> {
  return Object.fromEntries(FILTERS.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));
}

/** The page of the list of reports. */
export async function showReports(visit: Visit): Promise<Child> {
  const { client, common, page, query } = visit;
  const { language } = page;
  const narrowed = reportsQueryOf(query);
  const { body, q, status } = narrowed;
  const under = { ...common, ...(body === undefined ? {} : { body }), ...(q === undefined ? {} : { q }) };
  const cursor = query["cursor"] === undefined ? {} : { cursor: query["cursor"] };
  const [list, counts, bodies] = await Promise.all([
    client.listReports({ query: { ...common, limit: ON_A_PAGE, ...cursor, ...(narrowed as object) } }).then(needed),
    client.countReports({ query: under }).then(needed),
    bodyField(visit),
  ]);
  const base = { ...query, cursor: undefined, from: undefined, status: undefined };
  const statuses = [
    {
      words: word("all", language),
      count: counts.total,
      href: addressOf("/reports", base),
      here: status === undefined,
    },
    ...counts.standings.map((it) => ({
      words: it.label,
      count: it.count,
      shape: LOOK_OF_REPORT[it.id]?.shape ?? "ring",
      href: addressOf("/reports", { ...base, status: it.id }),
      here: status === it.id,
    })),
  ];
  return (
    <ReportsPage
      page={page}
      query={query}
      list={list}
      statuses={statuses}
      filter={{
        fields: [bodies, searchField(visit)],
        kept: { ...page.kept, ...(status === undefined ? {} : { status }) },
      }}
      document={visit.document}
      first={Number(query["from"] ?? 0)}
      chosen={visit.session.programmes[0]?.today === list.asOf && list.items.length > 0}
    />
  );
}
