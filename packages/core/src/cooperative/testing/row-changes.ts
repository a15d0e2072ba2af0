import type { Citation } from "../../kernel/citation.js";
import { ofAct } from "../act-limit.js";
import type { Flow } from "../flow.machine.js";

type Row = Flow["steps"]["transitions"][number];
const law = "35-L/CTN";
/** A place which no flow cites. */
const ELSEWHERE: Citation = { law, article: 1, trust: "verified" };

/** One change of one row: what it says of who, papers, time, status, end, place, condition or way is taken away or is another. */
const CHANGES: Readonly<Record<string, (row: Row) => Row | null | false>> = {
  who: (row) => changedIn(row, { who: row.meta.who === "court" ? "tax" : "court" }),
  "paper less": (row) => changedIn(row, { papers: row.meta.papers.slice(1) }),
  "paper more": (row) => changedIn(row, { papers: [...row.meta.papers, "petition"] }),
  "limit longer": (row) => row.meta.limit && changedIn(row, { limit: { ...row.meta.limit, n: row.meta.limit.n + 1 } }),
  // “Until the day printed” has no unit.
  "limit in another unit": (row) =>
    row.meta.limit &&
    row.meta.limit.n > 0 &&
    changedIn(row, { limit: { ...row.meta.limit, unit: row.meta.limit.unit === "day" ? "workingDay" : "day" } }),
  "limit from elsewhere": (row) =>
    row.meta.limit && changedIn(row, { limit: { ...row.meta.limit, from: [ofAct("x")] } }),
  "limit by another text": (row) => row.meta.limit && changedIn(row, { limit: { ...row.meta.limit, by: [ELSEWHERE] } }),
  "waits by another text": (row) => row.meta.waits && changedIn(row, { waits: { ...row.meta.waits, by: [ELSEWHERE] } }),
  "else by another text": (row) => {
    const { limit, waits } = row.meta;
    if (limit?.else) return changedIn(row, { limit: { ...limit, else: { ...limit.else, by: [ELSEWHERE] } } });
    return waits?.else ? changedIn(row, { waits: { ...waits, else: { ...waits.else, by: [ELSEWHERE] } } }) : null;
  },
  "no limit": (row) => row.meta.limit && changedIn(row, { limit: null }),
  "no waiting": (row) => row.meta.waits && changedIn(row, { waits: null }),
  "waits longer": (row) => row.meta.waits && changedIn(row, { waits: { ...row.meta.waits, n: row.meta.waits.n + 1 } }),
  status: (row) => changedIn(row, { sets: row.meta.sets === null ? "ended" : null }),
  branches: (row) => changedIn(row, { branches: row.meta.branches === null ? "closed" : null }),
  // What is recordable is neither a duty nor a right.
  kind: (row) => !row.meta.silent && changedIn(row, { kind: row.meta.kind === "act" ? "right" : "act" }),
  silent: (row) => changedIn(row, { silent: !row.meta.silent }),
  "place less": (row) => changedIn(row, { cites: row.meta.cites.slice(1) }),
  "place more": (row) => changedIn(row, { cites: [...row.meta.cites, ELSEWHERE] }),
  end: (row) =>
    row.from === row.to ? null : changedIn(row, { outcome: row.meta.outcome === "stopped" ? null : "stopped" }),
  target: (row) => ({ ...row, to: row.to === "x" ? "y" : "x" }),
  "condition less": (row) => (row.guards.length === 0 ? null : { ...row, guards: row.guards.slice(1) }),
  /** An act which is done once may be done again, or the other way round; one which moves the file is neither. */
  once: (row) => {
    if (row.from !== row.to) return null;
    const once = row.guards.includes("notYetDone");
    return { ...row, guards: once ? row.guards.filter((it) => it !== "notYetDone") : ["notYetDone", ...row.guards] };
  },
  "condition more": (row) => ({ ...row, guards: [...row.guards, "noDispute"] }),
};
function changedIn(row: Row, meta: Partial<Row["meta"]>): Row {
  return { ...row, meta: { ...row.meta, ...meta } };
}

/** The flow with one row changed, for every row and every change: tables typed from the law are to notice each. */
export function changedFlows(
  flow: Flow,
  names = Object.keys(CHANGES),
): readonly { readonly change: string; readonly flow: Flow }[] {
  return flow.steps.transitions.flatMap((row, at) =>
    names.flatMap((name) => {
      const changed = CHANGES[name]?.(row) ?? null;
      if (!changed) return [];
      const transitions = flow.steps.transitions.map((it, index) => (index === at ? changed : it));
      const steps = { ...flow.steps, transitions };
      return [{ change: `${flow.id} ${row.from}/${row.event}: ${name}`, flow: { ...flow, steps } }];
    }),
  );
}

/** Changes of what the table of an act alone says: not of its conditions, its way and its end. */
export const CHANGES_OF_CELLS = Object.keys(CHANGES).filter(
  (it) => !["end", "target", "condition less", "condition more", "once"].includes(it),
);
