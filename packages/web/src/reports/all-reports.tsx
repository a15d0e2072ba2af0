import type { Child } from "hono/jsx";
import { needed, type Visit } from "../context.js";
import { type Report, ReportsPage } from "./reports-page.js";

/** Every report on one page. */
export async function showAllReports(visit: Visit): Promise<Child> {
  const { client, common, page } = visit;
  const items: Report[] = [];
  let cursor: string | null = null;
  let list = null;
  do {
    const more: object = cursor === null ? {} : { cursor };
    list = needed(await client.listReports({ query: { ...common, limit: 1000, ...more } }));
    items.push(...list.items);
    cursor = list.next;
  } while (cursor !== null);
  return (
    <ReportsPage
      page={page}
      query={{}}
      list={{ ...list, items }}
      statuses={[]}
      filter={{ fields: [], kept: {} }}
      document={visit.document}
      first={0}
    />
  );
}
