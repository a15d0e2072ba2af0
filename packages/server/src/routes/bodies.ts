import { bodyName, dutyList, type Language } from "@kttt/core";
import { bodyOrder } from "@kttt/core/plan";
import { isInOffice } from "@kttt/core/province";
import { folded, matches } from "../lists/fold.js";
import { type BodyItem, listBodies } from "../operations/bodies.js";
import { maySee } from "../request.js";
import { type Route, route } from "../route.js";
import { listReply, type Seen, seenProvinces } from "./listing.js";

/** The bodies of one province which may be read, in the order of its documents. */
function bodiesOf({ readable, standing }: Seen, language: Language): readonly BodyItem[] {
  const { asOf, province, register } = standing;
  const order = bodyOrder(province);
  const overdue = new Map<string, number>();
  for (const { body } of dutyList(register, province, { overdue: true })) {
    overdue.set(body, (overdue.get(body) ?? 0) + 1);
  }
  return [...province.agencies, ...province.groups]
    .filter((it) => maySee(readable, [it.id]))
    .sort((a, b) => order(a.id, b.id))
    .map((it): BodyItem => ({
      id: it.id,
      province: province.id,
      name: bodyName(province, it.id, language),
      kind: "kind" in it ? it.kind : "group",
      level: "level" in it ? it.level : null,
      within: ("within" in it ? it.within : null) ?? null,
      from: it.from ?? null,
      until: it.until ?? null,
      inOffice: isInOffice(it, asOf),
      open: register.openOf(it.id).length,
      overdue: overdue.get(it.id) ?? 0,
    }));
}

/** The bodies of the provinces asked about whose names hold what is looked for. */
export function bodyItems(
  seen: readonly Seen[],
  { q }: { readonly q?: string | undefined },
  language: Language,
): readonly BodyItem[] {
  const words = q === undefined ? null : folded(q);
  return seen
    .flatMap((it) => bodiesOf(it, language))
    .filter((it) => words === null || matches(folded(`${it.name} ${it.id}`), words));
}

export const bodyRoutes: readonly Route[] = [
  route(listBodies, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listBodies, { account, query });
    const rows = bodyItems(seen, query, language).map((item, place) => ({ item, place }));
    return listReply(rows, {
      ...{ desk, language, query, seen },
      order: { key: (it) => it.place, id: ({ item }) => `${item.province}/${item.id}` },
      item: (it) => it.item,
    });
  }),
];
