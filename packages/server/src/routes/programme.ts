import type { Language } from "@kttt/core";
import { folded, matches } from "../lists/fold.js";
import type { Order } from "../lists/page.js";
import { calendarItems, regimeItems, successionItems, targetItems } from "../lists/programme-rows.js";
import { listCalendar, listRegime, listSuccessions, listTargets } from "../operations/programme.js";
import type { Operation } from "../operation.js";
import type { Asking, Desk } from "../request.js";
import { type Route, route } from "../route.js";
import { type ListQuery, listReply, type Seen, seenProvinces } from "./listing.js";

/** Items in an order they have already. */
interface Placed<Item> {
  readonly item: Item;
  readonly place: number;
}

const inPlace = <Item extends { readonly id: string; readonly province: string }>(): Order<Placed<Item>> => ({
  key: (it) => it.place,
  id: ({ item }) => `${item.province}/${item.id}`,
});

/** Items of the provinces asked about whose words hold what is looked for, in the order they come in. */
export function placed<Item>(
  items: readonly Item[],
  q: string | undefined,
  textOf: (item: Item) => string,
): readonly Placed<Item>[] {
  const words = q === undefined ? null : folded(q);
  return items
    .filter((it) => words === null || matches(folded(textOf(it)), words))
    .map((item, place) => ({ item, place }));
}

/** A route of a list whose order is that of its documents or days. */
async function answer<Item extends { readonly id: string; readonly province: string }>(
  operation: Operation,
  desk: Desk,
  {
    account,
    language,
    query,
  }: Pick<Asking, "account" | "language"> & { readonly query: ListQuery & { readonly q?: string | undefined } },
  itemsOf: (seen: Seen, language: Language) => readonly Item[],
  textOf: (item: Item) => string,
) {
  const seen = await seenProvinces(desk, operation, { account, query });
  const rows = placed(
    seen.flatMap((it) => itemsOf(it, language)),
    query.q,
    textOf,
  );
  return listReply(rows, {
    ...{ desk, language, query, seen },
    order: inPlace<Item>(),
    item: (it) => it.item,
  });
}

export const programmeRoutes: readonly Route[] = [
  route(listTargets, (asking, desk) =>
    answer(listTargets as unknown as Operation, desk, asking, targetItems, (it) => `${it.text} ${it.indicator.name}`),
  ),
  route(listSuccessions, (asking, desk) =>
    answer(listSuccessions as unknown as Operation, desk, asking, successionItems, (it) =>
      [it.from, ...it.named].join(" "),
    ),
  ),
  route(listRegime, (asking, desk) =>
    answer(
      listRegime as unknown as Operation,
      desk,
      asking,
      (seen, language) => regimeItems(seen, language, asking.query.body),
      (it) => `${it.name} ${it.sender}`,
    ),
  ),
  route(listCalendar, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listCalendar, { account, query });
    const items = seen.flatMap((it) => calendarItems(it, query, language));
    const rows = placed(items, query.q, (it) => `${it.text} ${it.body}`).map((it) => it.item);
    return listReply(rows, {
      ...{ desk, language, query, seen },
      order: { key: (it) => it.day, id: (it) => `${it.province}/${it.id}` },
      item: (it) => it,
    });
  }),
];
