import { caseItem, caseOrder, caseRows } from "../lists/case-rows.js";
import { listCases } from "../operations/cases.js";
import { type Route, route } from "../route.js";
import { listReply, seenProvinces } from "./listing.js";

export const caseRoutes: readonly Route[] = [
  route(listCases, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listCases, { account, query });
    return listReply(caseRows(seen, query, language), {
      ...{ desk, language, query, seen },
      order: caseOrder(query.sort),
      item: (row) => caseItem(row, language),
    });
  }),
];
