import { bodyName, type DutyLine, dutyList, OFFICIAL_CLASSES, type Language } from "@kttt/core";
import { OBLIGATION_STATUSES } from "@kttt/core/plan";
import { daysBetween } from "@kttt/core/time";
import type { z } from "@hono/zod-openapi";
import type { dutiesQuery } from "../operations/duties.js";
import { maySee } from "../request.js";
import type { Seen } from "../routes/listing.js";
import type { Standing } from "../standing.js";
import { folded, matches } from "./fold.js";
import type { Order } from "./page.js";

/** A duty's line and the province it is of. */
export interface DutyRow {
  readonly line: DutyLine;
  readonly standing: Standing;
}

/** After every day there is. */
const NO_DAY = "9999-12-31";

const isOneOf = <T extends string>(names: readonly T[], name: string | undefined): name is T =>
  names.some((it) => it === name);

const searched = new WeakMap<DutyLine, string>();

/** What a duty is found by: its words, its body in either language, its number and id. */
function searchText(line: DutyLine, { province }: Standing): string {
  const known = searched.get(line);
  if (known !== undefined) return known;
  const names = (["vi", "en"] as const).map((it) => bodyName(province, line.body, it));
  const text = folded([line.text, ...names, line.obligation].join(" "));
  searched.set(line, text);
  return text;
}

/** By how many days a duty is overdue; 0 where it is not. */
export function lateBy(line: DutyLine, { asOf }: Standing): number {
  const late = line.class === "inProgressOverdue" && line.dueOn !== null && line.dueOn < asOf;
  return late && line.dueOn !== null ? daysBetween(line.dueOn, asOf) : 0;
}

/** The duties of the provinces asked about which the filter lets through, and which may be read. */
export function dutyRows(seen: readonly Seen[], query: z.output<typeof dutiesQuery>): readonly DutyRow[] {
  const { body, collective, dueBy, kind, lateFrom, noDay, overdue, status } = query;
  const words = query.q === undefined ? null : folded(query.q);
  return seen.flatMap(({ readable, standing }) =>
    dutyList(standing.register, standing.province, {
      ...(body === undefined ? {} : { body }),
      ...(dueBy === undefined ? {} : { dueBy }),
      ...(kind === undefined ? {} : { kind }),
      ...(overdue === true ? { overdue } : {}),
      ...(isOneOf(OFFICIAL_CLASSES, status) ? { class: status } : {}),
      ...(isOneOf(OBLIGATION_STATUSES, status) ? { status } : {}),
    })
      .filter(
        (line) =>
          maySee(readable, [line.body, ...line.jointWith]) &&
          (overdue !== false || line.class !== "inProgressOverdue") &&
          (collective === undefined || collective === line.collective) &&
          (lateFrom === undefined || lateBy(line, standing) >= lateFrom) &&
          (noDay === undefined || noDay === (line.lastDay === null && line.dueOn === null)) &&
          (words === null || matches(searchText(line, standing), words)),
      )
      .map((line) => ({ line, standing })),
  );
}

/** How the duties are ordered: the most pressing day first, what has no day last, also when it is turned round. */
export function dutyOrder(sort: z.output<typeof dutiesQuery>["sort"] = "due", language: Language): Order<DutyRow> {
  const descending = sort.startsWith("-");
  const by = sort.replace("-", "");
  const id = ({ line }: DutyRow) => line.obligation;
  switch (by) {
    case "body":
      return { key: ({ line, standing }) => bodyName(standing.province, line.body, language), id, descending };
    case "text":
      return { key: ({ line }) => line.text, id, descending };
    case "assigned":
      return { key: ({ line }) => line.assignedOn, id, descending };
    default:
      return { key: ({ line }) => line.dueOn ?? (descending ? "0000-01-01" : NO_DAY), id, descending };
  }
}
