import type { Actor } from "../log/actor.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { Citation } from "../kernel/citation.js";
import type { TargetCommand } from "../target/target.events.js";
import { type CaseState, openProceedings, openQuestions } from "../cooperative/case-state.js";
import { type BranchStatus, LEGAL_STATUSES, type LegalStatus, statusOn } from "../law/legal-status.js";
import { openDutiesOn, overdueFrom } from "../cooperative/owed-acts.js";
import type { PartyRole } from "../cooperative/party.js";

/** How many cooperatives show each legal status on a day. `unknown`: the register shows none (all before 18/07/2024). */
export function cooperativesByStatus(
  cases: readonly CaseState[],
  on: LegalDate,
): Readonly<Record<LegalStatus | "unknown", readonly string[]>> {
  const names = [...(Object.keys(LEGAL_STATUSES) as LegalStatus[]), "unknown" as const];
  const by = Object.fromEntries(names.map((it) => [it, [] as string[]])) as Record<LegalStatus | "unknown", string[]>;
  for (const it of cases) {
    if (it.openedOn <= on) by[statusOn(it.status, on) ?? "unknown"].push(it.cooperative.ref);
  }
  return by;
}

/** One line of the register of cases. */
export interface CaseLine {
  readonly case: string;
  readonly cooperative: string;
  /** Where each open proceeding stands: `flow: state`. */
  readonly stages: readonly string[];
  /** `reviewing` before any proceeding, `handling` while one is open, `handled` after the last, `closed`. */
  readonly stage: "reviewing" | "handling" | "handled" | "closed";
  readonly status: LegalStatus | null;
  readonly overdue: readonly OverdueAct[];
  readonly questions: readonly string[];
  readonly violations: number;
  readonly synthetic: boolean;
}

/** A step somebody owes and has not taken, on a day. */
export interface OverdueAct {
  readonly case: string;
  readonly proceeding: string;
  readonly act: string;
  readonly who: PartyRole;
  readonly lastDay: LegalDate;
  readonly basis: Citation;
}

function stageOf(state: CaseState): CaseLine["stage"] {
  if (state.closedOn !== null) return "closed";
  if (state.proceedings.length === 0) return "reviewing";
  return openProceedings(state).length > 0 ? "handling" : "handled";
}

/** What is overdue in a case on a day: what time marks, and what is still not done. */
export function overdueActs(
  state: CaseState,
  on: LegalDate,
  calendar: LegalCalendar = VIETNAM_CALENDAR,
): readonly OverdueAct[] {
  return openProceedings(state).flatMap((proceeding) =>
    openDutiesOn(state, proceeding, on, calendar).flatMap((step) => {
      const from = overdueFrom(state, proceeding, step, calendar);
      if (from === null || on < from || !step.lastDay) return [];
      const { who } = step.row.meta;
      // The text which sets the last day, not the first of those on which the act rests.
      const basis = step.lastDay.by[0] ?? step.row.meta.basis;
      return [
        { case: state.id, proceeding: proceeding.id, act: step.row.event, who, lastDay: step.lastDay.shown, basis },
      ];
    }),
  );
}

/** The register of cases on a day (sổ theo dõi hồ sơ), in the order given. */
export function caseRegister(
  cases: readonly CaseState[],
  on: LegalDate,
  calendar: LegalCalendar = VIETNAM_CALENDAR,
): readonly CaseLine[] {
  return cases
    .filter((it) => it.openedOn <= on)
    .map((state) => ({
      case: state.id,
      cooperative: state.cooperative.ref,
      stages: openProceedings(state).map((it) => `${it.flow}: ${it.state}`),
      stage: stageOf(state),
      status: statusOn(state.status, on),
      overdue: overdueActs(state, on, calendar),
      questions: openQuestions(state).map((it) => it.asked.question),
      violations: state.violations.length,
      synthetic: state.synthetic,
    }));
}

/** Acts by which a certificate is revoked, and by which a revocation is undone. */
const REVOKING = ["revoke", "revoke-untrue", "revoke-after-end"];

/** Whether the certificate stands revoked on a day. */
function isRevoked(state: CaseState, on: LegalDate): boolean {
  const acts = state.proceedings
    .flatMap((it) => it.acts.map((act) => ({ flow: it.flow, ...act })))
    .filter((it) => it.on <= on)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.entry - b.entry));
  const revoked = acts.findLastIndex((it) => it.flow.startsWith("revocation-") && REVOKING.includes(it.act));
  const undone = acts.findLastIndex((it) => it.flow === "cancel-revocation-2023" && it.act === "cancel");
  return revoked > undone;
}

/**
 * Stopped cooperatives not yet settled (indicator `dormant-cooperatives`): of the cases known on a day, those whose
 * cooperative has not ended, whose certificate does not stand revoked, which has not notified a suspension, and whose case is
 * not closed. It feeds a province's target; invented cases never count.
 *
 * @returns how many, out of how many cases, with the ids left out because they are invented
 */
export function dormantCooperatives(
  cases: readonly CaseState[],
  on: LegalDate,
): { readonly dormant: number; readonly listed: number; readonly synthetic: readonly string[] } {
  const known = cases.filter((it) => it.openedOn <= on);
  const real = known.filter((it) => !it.synthetic);
  const settled = (it: CaseState) =>
    (it.ended !== null && it.ended.on <= on) ||
    (it.closedOn !== null && it.closedOn <= on) ||
    statusOn(it.status, on) === "suspended" ||
    isRevoked(it, on);
  return {
    dormant: real.filter((it) => !settled(it)).length,
    listed: real.length,
    synthetic: known.filter((it) => it.synthetic).map((it) => it.id),
  };
}

/** The figure for the province's target, as the command which records it. The register of cases is its source. */
export function dormantMeasurement(
  cases: readonly CaseState[],
  on: LegalDate,
  actor: Actor,
): Extract<TargetCommand, { readonly type: "record-measurement" }> {
  const { dormant, listed } = dormantCooperatives(cases, on);
  return {
    type: "record-measurement",
    measurement: `dormant-cooperatives-${on}`,
    on,
    actor,
    indicator: "dormant-cooperatives",
    value: dormant,
    asOf: on,
    source: `Sổ theo dõi hồ sơ xử lý hợp tác xã: ${listed} hồ sơ`,
  };
}

/** The statuses of a cooperative's branches on a day. */
export function branchStatuses(
  state: CaseState,
  on: LegalDate,
): readonly { readonly branch: string; readonly status: BranchStatus | null; readonly closed: boolean }[] {
  return state.branches.map((it) => ({
    branch: it.id,
    status: statusOn(it.status, on),
    closed: it.closedOn !== null && it.closedOn <= on,
  }));
}
