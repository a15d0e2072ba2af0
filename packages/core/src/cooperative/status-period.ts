import { laterOf, type LegalDate, shiftDays } from "../kernel/legal-date.js";
import { hasBegunOn } from "../law/in-force.js";
import { type BranchStatus, statusOn } from "../law/legal-status.js";
import type { CaseFact, RecordedAct } from "./case.events.js";
import { type CaseState, lastAct, type Proceeding } from "./case-state.js";
import type { ActMeta, StatusPeriod } from "./flow.js";
import type { Flow } from "./flow.machine.js";
import { citesOn } from "./law-of-proceeding.js";

interface Span {
  readonly from: LegalDate;
  /** The day after the last; `null` where the notice prints none. */
  readonly overOn: LegalDate | null;
  /** The first day of a confirmed resumption. */
  readonly resumedOn: LegalDate | null;
  readonly meta: ActMeta & { readonly period: StatusPeriod };
}

interface PeriodRow {
  readonly event: string;
  readonly meta: ActMeta;
  readonly period: StatusPeriod | null;
}

const periodRows = new WeakMap<Flow, readonly PeriodRow[]>();

/** The rows of a flow which print the days of a status: most flows have none, and each case is asked with each of its events. */
function periodRowsOf(flow: Flow): readonly PeriodRow[] {
  const known = periodRows.get(flow);
  if (known) return known;
  const rows = flow.steps.transitions
    .map(({ event, meta }) => ({ event, meta, period: meta.period }))
    .filter((it) => it.period !== null);
  periodRows.set(flow, rows);
  return rows;
}

/** The days a status runs by what the notices of a proceeding print, once the first of them is confirmed. */
function spanOf(flow: Flow, proceeding: Proceeding): Span | null {
  const rows = periodRowsOf(flow);
  if (rows.length === 0) return null;
  const parts = rows.filter((it) => lastAct(proceeding, it.event) !== null);
  const printed = (part: StatusPeriod["part"], day: "from" | "to") => {
    const row = parts.find((it) => it.period?.part === part);
    return row?.period ? (lastAct(proceeding, row.period.printedBy)?.payload[day] ?? null) : null;
  };
  const first = parts.find((it) => it.period?.part === "begins");
  const from = printed("begins", "from");
  if (!first?.period || from === null) return null;
  const last = printed("goes-on", "to") ?? printed("begins", "to");
  const overOn = last && shiftDays(last, 1);
  // Nothing has a status by a notice which has not been given yet.
  const noticed = lastAct(proceeding, first.period.printedBy)?.on ?? from;
  return {
    from: laterOf(from, noticed),
    overOn,
    resumedOn: printed("ends", "from"),
    meta: { ...first.meta, period: first.period },
  };
}

/** The branches which have this status on the day, or are to get it. */
function branchesOn(
  state: CaseState,
  proceeding: Proceeding,
  on: LegalDate,
  had: BranchStatus,
  gets: BranchStatus,
): RecordedAct["branches"] {
  return state.branches
    .filter((it) => (proceeding.branch === null ? it.closedOn === null : it.id === proceeding.branch))
    .filter((it) => (statusOn(it.status, on) ?? "active") === had)
    .map((it) => ({ branch: it.id, status: gets, closed: false }));
}

/**
 * What a day printed in a notice brings to the register, `null` where it brings nothing: the status begins on the first day and
 * ends on the day after the last, and only where no other status has come in between. Branches which an earlier resumption
 * does not name stay as they are until the last day.
 */
export function statusFollowed(flow: Flow, state: CaseState, proceeding: Proceeding): CaseFact | null {
  if (state.ended !== null) return null;
  const span = spanOf(flow, proceeding);
  if (!span) return null;
  const { followed } = proceeding;
  const { from, meta, overOn, resumedOn } = span;
  const early = resumedOn !== null && (overOn === null || resumedOn < overOn);
  const endsOn = early ? resumedOn : overOn;
  const part = !followed.begins ? "begins" : !followed.ends ? "ends" : "rest";
  const on = part === "begins" ? from : part === "ends" ? endsOn : early ? overOn : null;
  if (on === null || followed.rest || !hasBegunOn(meta.statusBy, on)) return null;
  const { lapse, status } = meta.period;
  const whole = proceeding.branch === null;
  const [had, gets] = part === "begins" ? (["active", status] as const) : ([status, "active"] as const);
  const named =
    part === "ends" && early && whole ? (lastAct(proceeding, "notify-resumption")?.payload.branches ?? []) : null;
  const branches = branchesOn(state, proceeding, on, had, gets).filter((it) => named?.includes(it.branch) ?? true);
  if (part === "rest" && branches.length === 0) return null;
  const then = part === "ends" && lapse && proceeding.state === lapse.in ? lapse : null;
  return {
    type: "StatusFollowed",
    happenedOn: on,
    data: {
      proceeding: proceeding.id,
      part,
      sets: whole && part !== "rest" && (statusOn(state.status, on) ?? "active") === had ? gets : null,
      branches,
      then: then && { to: then.to, outcome: then.outcome },
      cites: citesOn([...meta.cites, meta.statusBy], on),
    },
  };
}
