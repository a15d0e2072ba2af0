import type { Language } from "@kttt/core";
import { type CaseLine, caseRegister, type CaseState, OBSTACLE_KINDS } from "@kttt/core/cooperative";
import { LEGAL_STATUSES } from "@kttt/core/law";
import { type CooperativeRow, cooperativeRows, word } from "@kttt/office/tables";
import type { z } from "@hono/zod-openapi";
import type { CaseItem, casesQuery } from "../operations/cases.js";
import type { Readable } from "../policy/policy.js";
import { maySee } from "../request.js";
import type { Seen } from "../routes/listing.js";
import type { Standing } from "../standing.js";
import { dayWords, named } from "./duty-item.js";
import { folded, matches } from "./fold.js";
import type { Order } from "./page.js";
import { sourceOf } from "./source.js";

/** A case as the register of cases and the office's table have it. */
export interface CaseRow {
  readonly line: CaseLine;
  readonly row: CooperativeRow;
  readonly bodies: readonly string[];
  readonly standing: Standing;
}

type Query = z.output<typeof casesQuery>;

/** The bodies which have, or had, a part in a case. */
const partiesOf = (state: CaseState | undefined) => [...new Set((state?.bodies ?? []).map((it) => it.agency))];

/** Whether a case may be read: one a body has a part in is its own. */
export const seesCase = (readable: Readable, state: CaseState) => maySee(readable, partiesOf(state));

/** The cases of a province which may be read. */
export function readableCases({ readable, standing }: Seen): ReadonlyMap<string, CaseState> {
  return new Map([...standing.cases].filter(([, it]) => seesCase(readable, it)));
}

/** The cases of a province which may be read, as the office's table has them. */
export function caseRowsOf(seen: Seen, language: Language): readonly CaseRow[] {
  const { standing } = seen;
  const cases = readableCases(seen);
  const lines = new Map(caseRegister([...cases.values()], standing.asOf).map((it) => [it.case, it]));
  return cooperativeRows({ ...sourceOf(standing, language), cases }).flatMap((row): readonly CaseRow[] => {
    const line = lines.get(row.case);
    return line ? [{ line, row, bodies: partiesOf(cases.get(row.case)), standing }] : [];
  });
}

/** The cases which the filter lets through. */
export function caseRows(seen: readonly Seen[], query: Query, language: Language): readonly CaseRow[] {
  const { body, dueBy, noDay, overdue, status } = query;
  const words = query.q === undefined ? null : folded(query.q);
  return seen
    .flatMap((it) => caseRowsOf(it, language))
    .filter(
      ({ bodies, line, row }) =>
        (body === undefined || bodies.includes(body)) &&
        (status === undefined || line.stage === status) &&
        (overdue === undefined || overdue === line.overdue.length > 0) &&
        (dueBy === undefined || (row.nextDay !== null && row.nextDay <= dueBy)) &&
        (noDay === undefined || noDay === (row.nextDay === null)) &&
        (words === null ||
          matches(
            folded([row.case, row.cooperative, row.commune ?? "", row.trade ?? "", ...row.steps].join(" ")),
            words,
          )),
    );
}

/** The next day first; what has none last. */
export function caseOrder(sort: Query["sort"] = "due"): Order<CaseRow> {
  const descending = sort.startsWith("-");
  const id = ({ line, standing }: CaseRow) => `${standing.province.id}/${line.case}`;
  if (sort.endsWith("cooperative")) return { key: ({ row }) => row.cooperative, id, descending };
  return { key: ({ row }) => row.nextDay ?? (descending ? "0000-01-01" : "9999-12-31"), id, descending };
}

const HANDLING = { vi: "đang giải quyết", en: "under way" } as const;

/** A case with its words. */
export function caseItem({ bodies, line, row, standing }: CaseRow, language: Language): CaseItem {
  const { province } = standing;
  return {
    id: row.case,
    province: province.id,
    cooperative: row.cooperative,
    synthetic: row.synthetic,
    stage: { id: line.stage, label: line.stage === "handling" ? HANDLING[language] : word(line.stage, language) },
    status: row.status === null ? null : { id: row.status, label: LEGAL_STATUSES[row.status].label[language] },
    commune: row.commune,
    trade: row.trade,
    stoppedSince: row.since,
    steps: [...row.steps],
    obstacles: row.obstacles.map(({ kind, note, since }) => ({
      kind,
      label: OBSTACLE_KINDS[kind][language],
      note,
      since,
    })),
    blocks: [...row.blocks],
    handledBy: [...row.handledBy],
    bodies: bodies.map((it) => named(province, it, language)),
    nextDay: row.nextDay,
    dayWords: dayWords(row.nextDay, language),
    overdue: line.overdue.length,
    questions: line.questions.length,
    violations: line.violations,
    result: row.result,
  };
}
