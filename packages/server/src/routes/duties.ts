import { OFFICIAL_CLASS_LABELS, OFFICIAL_CLASSES, shiftDays } from "@kttt/core";
import { DUE_SOON_DAYS } from "@kttt/office/tables";
import { dutyItem } from "../lists/duty-item.js";
import { type DutyRow, dutyOrder, dutyRows, lateBy } from "../lists/duty-rows.js";
import { countDuties, listDuties } from "../operations/duties.js";
import { type Route, route } from "../route.js";
import { asOfSeen, listReply, seenProvinces, tagOf } from "./listing.js";

/** Whether somebody still has to do it within the next days. */
function isDueSoon({ line, standing: { asOf } }: DutyRow): boolean {
  const { class: cls, dueOn } = line;
  return cls === "inProgressWithinTime" && dueOn !== null && dueOn <= shiftDays(asOf, DUE_SOON_DAYS);
}

const DONE = ["completedOnTime", "completedLate", "carriedOn", "cancelled"];

/** How much is due in each month of those there are, and how much of it is overdue. */
function monthsOf(rows: readonly DutyRow[]) {
  const months = new Map<string, { due: number; overdue: number }>();
  for (const { line } of rows) {
    if (line.dueOn === null || DONE.includes(line.class)) continue;
    const month = line.dueOn.slice(0, 7);
    const found = months.get(month) ?? { due: 0, overdue: 0 };
    months.set(month, found);
    found.due += 1;
    if (line.class === "inProgressOverdue") found.overdue += 1;
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, it]) => ({ month, ...it }));
}

export const dutyRoutes: readonly Route[] = [
  route(listDuties, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, listDuties, { account, query });
    return listReply(dutyRows(seen, query), {
      ...{ desk, language, query, seen },
      order: dutyOrder(query.sort, language),
      item: ({ line, standing }) => dutyItem(line, standing, language),
    });
  }),
  route(countDuties, async ({ account, language, query }, desk) => {
    const seen = await seenProvinces(desk, countDuties, { account, query });
    const rows = dutyRows(seen, query);
    const many = (test: (row: DutyRow) => boolean) => rows.filter(test).length;
    const late = (from: number, to: number) =>
      many(({ line, standing }) => lateBy(line, standing) >= from && lateBy(line, standing) <= to);
    return {
      data: {
        asOf: asOfSeen(seen, desk),
        total: rows.length,
        classes: OFFICIAL_CLASSES.map((id) => ({
          id,
          label: OFFICIAL_CLASS_LABELS[id][language],
          count: many(({ line }) => line.class === id),
        })),
        overdue: { upTo30: late(1, 30), from31To90: late(31, 90), over90: late(91, Number.MAX_SAFE_INTEGER) },
        awaiting: many(({ line }) => line.awaitingAcceptance),
        dueSoon: many(isDueSoon),
        noDay: many(({ line }) => line.lastDay === null && line.dueOn === null),
        months: monthsOf(rows),
      },
      etag: tagOf(seen, language),
    };
  }),
];
