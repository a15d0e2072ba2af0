import type { LegalDate } from "../kernel/legal-date.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import { awaitsBody, dayCountsAlone, effectiveDay, type ObligationState } from "../obligation/obligation-state.js";

/**
 * How a body stands with one report.
 *
 * - `inTime`: reported by the last day, or by the close of a period without a day
 * - `late`: after the last day; a report without a day is never late
 * - `afterClose`: without a day, and after the period was over
 * - `notYet`: not reported, and nothing has passed
 * - `notYetAtClose`: not reported at the close of a period without a day
 * - `overdue`: not reported, and the last day has passed
 */
export type ReportStanding = "inTime" | "late" | "afterClose" | "notYet" | "notYetAtClose" | "overdue" | "cancelled";

export interface ReportLine {
  readonly body: string;
  readonly collective: boolean;
  readonly standing: ReportStanding;
  /** Its last day as it stands now, after extensions. */
  readonly lastDay: LegalDate | null;
  readonly reportedOn: LegalDate | null;
  readonly nil: boolean;
}

/** One reporting duty in one period. */
export interface CompliancePeriod {
  readonly duty: string;
  /** The period's key, `2024-Q2`. */
  readonly period: string;
  readonly lastDay: LegalDate | null;
  readonly closesOn: LegalDate | null;
  readonly partial: boolean;
  readonly lines: readonly ReportLine[];
  /** Reports which are in and not sent back, of those not cancelled. */
  readonly reported: number;
  readonly of: number;
  /** When each consolidator put the reports together; `null` where it has not. */
  readonly consolidations: readonly { readonly body: string; readonly on: LegalDate | null }[];
}

const REPORTED: readonly ReportStanding[] = ["inTime", "late", "afterClose"];

/** How one report stands at the end of a day. One sent back for correction is not reported until it comes again. */
export function reportStanding(state: ObligationState, on: LegalDate): ReportStanding {
  const { obligation, reportedOn } = state;
  if (state.status === "cancelled") return "cancelled";
  if (reportedOn !== null && !awaitsBody(state))
    return state.late ? "late" : state.afterClose ? "afterClose" : "inTime";
  const day = effectiveDay(state);
  if (day !== null) {
    return state.status === "overdue" || (on > day && dayCountsAlone(state)) ? "overdue" : "notYet";
  }
  return obligation.closesOn !== null && on > obligation.closesOn ? "notYetAtClose" : "notYet";
}

/** Who has reported, per reporting duty and period, in the order of the periods. */
export function reportingCompliance(register: Register, on: LegalDate): readonly CompliancePeriod[] {
  const periods = new Map<string, { reports: ObligationState[]; consolidations: ObligationState[] }>();
  for (const state of obligationsOf(register)) {
    const { kind, duty, occurrence } = state.obligation;
    if (kind === "task") continue;
    const key = `${duty}\n${occurrence}`;
    const period = periods.get(key) ?? { reports: [], consolidations: [] };
    periods.set(key, period);
    (kind === "report" ? period.reports : period.consolidations).push(state);
  }
  const compliance = [...periods.values()].flatMap(({ reports, consolidations }): CompliancePeriod[] => {
    const first = (reports[0] ?? consolidations[0])?.obligation;
    if (!first) return [];
    const lines = reports.map((state): ReportLine => ({
      body: state.body,
      collective: state.obligation.collective,
      standing: reportStanding(state, on),
      lastDay: state.lastDay,
      reportedOn: state.reportedOn,
      nil: state.nilReport,
    }));
    return [
      {
        duty: first.duty,
        period: first.occurrence,
        lastDay: first.lastDay,
        closesOn: first.closesOn,
        partial: first.partial,
        lines,
        reported: lines.filter((line) => REPORTED.includes(line.standing)).length,
        of: lines.filter((line) => line.standing !== "cancelled").length,
        consolidations: consolidations.map((state) => ({ body: state.body, on: state.reportedOn })),
      },
    ];
  });
  const order = (it: CompliancePeriod) => `${it.duty}\n${it.period}`;
  return compliance.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
