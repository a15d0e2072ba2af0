import { dutyItem } from "../lists/duty-item.js";
import { dutyOrder, dutyRows } from "../lists/duty-rows.js";
import { listDuties } from "../operations/duties.js";
import { type Route, route } from "../route.js";
import { listReply, seenProvinces } from "./listing.js";

export const dutyRoutes: readonly Route[] = [
  route(listDuties, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listDuties, { account, query });
    return listReply(dutyRows(seen, query), {
      ...{ desk, language, query, seen },
      order: dutyOrder(query.sort, language),
      item: ({ line, standing }) => dutyItem(line, standing, language),
    });
  }),
];
