import { type Language, type LegalDate, legalDayOf } from "@kttt/core";
import { pageOf, ordered, type Order } from "../lists/page.js";
import type { Operation } from "../operation.js";
import { type Desk, readableProvinces } from "../request.js";
import type { Reply } from "../route.js";
import type { Standing } from "../standing.js";
import type { Readable } from "../policy/policy.js";
import type { Account } from "../account.js";

/** What every list's query says. */
export interface ListQuery {
  readonly province?: string | undefined;
  readonly asOf?: LegalDate | undefined;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
  readonly lang?: Language | undefined;
}

/** One province as a list sees it. */
export interface Seen {
  readonly standing: Standing;
  readonly readable: Readable;
}

/** What was asked for, as an answer says it back: without the language, the page and the province's own name of it. */
export function filterSaid(query: object): Record<string, string | number | boolean> {
  const own = Object.entries(query).filter(
    ([key, value]) => value !== undefined && !["lang", "cursor", "limit"].includes(key),
  );
  return Object.fromEntries(own) as Record<string, string | number | boolean>;
}

/** Every province a question is about as it stood on its day. */
export async function seenProvinces(
  desk: Desk,
  operation: Operation,
  { account, query }: { readonly account: Account | null; readonly query: ListQuery },
): Promise<readonly Seen[]> {
  const provinces = readableProvinces(desk, operation, { account, province: query.province });
  return Promise.all(
    provinces.map(async ({ readable, reader }) => ({ readable, standing: await reader.standing(query.asOf) })),
  );
}

/** The day a question is about. */
export function asOfSeen(seen: readonly Seen[], desk: Desk): LegalDate {
  return seen[0]?.standing.asOf ?? legalDayOf(desk.now());
}

/** The tag of what was answered: the same as long as nothing was entered, on the same day. */
export function tagOf(seen: readonly Seen[], language: Language): string {
  return `${seen.map(({ standing }) => `${standing.province.id}.${standing.position}`).join(".")}.${seen[0]?.standing.asOf ?? ""}.${language}`;
}

/** A page of a list, as every list answers. */
export function listReply<Row, Item>(
  rows: readonly Row[],
  {
    desk,
    item,
    language,
    order,
    query,
    seen,
  }: {
    readonly desk: Desk;
    readonly item: (row: Row) => Item;
    readonly language: Language;
    readonly order: Order<Row>;
    readonly query: ListQuery;
    readonly seen: readonly Seen[];
  },
): Reply<{
  items: Item[];
  next: string | null;
  total: number;
  asOf: LegalDate;
  filter: Record<string, string | number | boolean>;
}> {
  const page = pageOf(ordered(rows, order), order, query);
  return {
    data: {
      items: page.items.map(item),
      next: page.next,
      total: rows.length,
      asOf: asOfSeen(seen, desk),
      filter: filterSaid(query),
    },
    etag: tagOf(seen, language),
  };
}
