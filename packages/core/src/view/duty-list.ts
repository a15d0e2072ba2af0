import type { LegalDate } from "../kernel/legal-date.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import { awaitsBody, effectiveDay, isOpen, type ObligationState } from "../obligation/obligation-state.js";
import { actingBody } from "../obligation/succession/acting-body.js";
import { type OfficialClass, officialClass } from "../obligation/official-class.js";
import type { ObligationKind } from "../plan/obligation.js";
import type { ObligationStatus } from "../province/obligation-status.js";
import type { Province } from "../province/province.schema.js";
import { requireBody } from "./body-name.js";

/** One obligation on the register's day, as lists show it and as every count counts it. */
export interface DutyLine {
  readonly obligation: string;
  readonly duty: string;
  readonly occurrence: string;
  readonly kind: ObligationKind;
  readonly text: string;
  /** Who has it. */
  readonly body: string;
  /** Who leads it together with that body (đồng chủ trì): one duty, and theirs, too. */
  readonly jointWith: readonly string[];
  /** It stands for the members of a group which nobody has listed. */
  readonly collective: boolean;
  readonly draft: boolean;
  /** One for each reporting period, closed as carried on or not reported. */
  readonly continuous: boolean;
  readonly status: ObligationStatus;
  readonly class: OfficialClass;
  readonly assignedOn: LegalDate;
  /** The last day on time as it stands, after extensions; `null` without one. */
  readonly lastDay: LegalDate | null;
  /** The day which presses now: that of correction after a return, else the last day. */
  readonly dueOn: LegalDate | null;
  readonly startedOn: LegalDate | null;
  readonly reportedOn: LegalDate | null;
  readonly completedOn: LegalDate | null;
  /** It counts as late: completed late, or not completed and overdue. */
  readonly late: boolean;
  /** In whose hands it became late; `null` where it is not late, or became so when nobody had it. */
  readonly lateWith: string | null;
  /** Reported, and not yet accepted or returned (chờ xác nhận). */
  readonly awaitingAcceptance: boolean;
  /** Its body has ceased, and nobody has said who has it now. */
  readonly unheld: boolean;
}

/** Which lines to show; what is left out does not limit. */
export interface DutyFilter {
  /** Who has it, alone or with others. */
  readonly body?: string;
  readonly status?: ObligationStatus;
  readonly class?: OfficialClass;
  readonly kind?: ObligationKind;
  /** Only what is not completed and overdue. */
  readonly overdue?: boolean;
  /** Only what is still owed by this day. */
  readonly dueBy?: LegalDate;
}

/** In whose hands the lateness which counts now began, when that is not the present body. */
function lateBefore({ formerHolders, lateSince }: ObligationState): string | null {
  if (lateSince === null) return null;
  return formerHolders.find((it) => it.lateSince === lateSince)?.body ?? null;
}

/** The day after the last one of each body which has ceased. */
function departures({ successions }: Register): ReadonlyMap<string, LegalDate> {
  return new Map([...successions.values()].filter((it) => it.ended).map((it) => [it.from, it.on]));
}

/**
 * Every obligation on the register's day, in the order of the documents: the one list behind all counts of
 * {@link scorecard} and behind every filtered list.
 */
export function dutyLines(register: Register): readonly DutyLine[] {
  const gone = departures(register);
  return obligationsOf(register).map((state) => {
    const { body, obligation, status, lastDay } = state;
    const cls = officialClass(state, register.asOf);
    const late = cls === "completedLate" || cls === "inProgressOverdue";
    const since = isOpen(state) ? gone.get(body) : undefined;
    const nobodys = since !== undefined && state.lateSince !== null && state.lateSince > since;
    return {
      obligation: obligation.id,
      duty: obligation.duty,
      occurrence: obligation.occurrence,
      kind: obligation.kind,
      text: obligation.text,
      body,
      jointWith: (obligation.jointWith ?? []).map((it) => actingBody(register.successions, it)),
      collective: obligation.collective && body === obligation.body,
      draft: obligation.draft,
      continuous: obligation.continuous,
      status,
      class: cls,
      assignedOn: obligation.assignedOn,
      lastDay,
      dueOn: awaitsBody(state) ? effectiveDay(state) : null,
      startedOn: state.startedOn,
      reportedOn: state.reportedOn,
      completedOn: state.completedOn,
      late,
      lateWith: late ? (lateBefore(state) ?? (nobodys ? null : body)) : null,
      awaitingAcceptance: status === "reported",
      unheld: since !== undefined,
    };
  });
}

/** What is owed first comes first, what is owed on no day last. */
function byDay(a: DutyLine, b: DutyLine): number {
  const [left, right] = [a.dueOn ?? "9", b.dueOn ?? "9"];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The obligations of a register which a filter lets through, the most pressing day first.
 *
 * @throws KtttError `roster/unknown-body` for a body neither the province nor its log knows
 */
export function dutyList(register: Register, province: Province, filter: DutyFilter = {}): readonly DutyLine[] {
  const lines = dutyLines(register);
  const { body, class: cls, dueBy, kind, overdue, status } = filter;
  if (body !== undefined) {
    const held = lines.flatMap((it) => [it.body, ...it.jointWith]);
    requireBody(province, body, ["body"], held);
  }
  return lines
    .filter(
      (it) =>
        (body === undefined || it.body === body || it.jointWith.includes(body)) &&
        (status === undefined || it.status === status) &&
        (cls === undefined || it.class === cls) &&
        (kind === undefined || it.kind === kind) &&
        (overdue !== true || it.class === "inProgressOverdue") &&
        (dueBy === undefined || (it.dueOn !== null && it.dueOn <= dueBy)),
    )
    .sort(byDay);
}
