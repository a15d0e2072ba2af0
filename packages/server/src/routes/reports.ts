import { REPORT_STANDING_LABELS, REPORT_STANDINGS } from "@kttt/core/plan";
import { reportItem, reportListRows, reportOrder } from "../lists/report-rows.js";
import { countReports, listReports } from "../operations/reports.js";
import { type Route, route } from "../route.js";
import { asOfSeen, listReply, seenProvinces, tagOf } from "./listing.js";

export const reportRoutes: readonly Route[] = [
  route(listReports, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listReports, { account, query });
    return listReply(reportListRows(seen, query), {
      ...{ desk, language, query, seen },
      order: reportOrder(query.sort, language),
      item: (row) => reportItem(row, language),
    });
  }),
  route(countReports, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, countReports, { account, query });
    const rows = reportListRows(seen, query);
    return {
      data: {
        asOf: asOfSeen(seen, desk),
        total: rows.length,
        standings: REPORT_STANDINGS.map((id) => ({
          id,
          label: REPORT_STANDING_LABELS[id][language],
          count: rows.filter(({ line }) => line.standing === id).length,
        })),
      },
      etag: tagOf(seen, language),
    };
  }),
];
