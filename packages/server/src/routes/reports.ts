import { reportItem, reportListRows, reportOrder } from "../lists/report-rows.js";
import { listReports } from "../operations/reports.js";
import { type Route, route } from "../route.js";
import { listReply, seenProvinces } from "./listing.js";

export const reportRoutes: readonly Route[] = [
  route(listReports, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listReports, { account, query });
    return listReply(reportListRows(seen, query), {
      ...{ desk, language, query, seen },
      order: reportOrder(query.sort, language),
      item: (row) => reportItem(row, language),
    });
  }),
];
