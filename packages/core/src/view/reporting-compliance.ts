import type { LegalDate } from "../kernel/legal-date.js";
import type { Bilingual } from "../kernel/language.js";
import { inNaturalOrder } from "../kernel/natural-order.js";
import { OFFICIAL_CLASS_LABELS, officialClass } from "../obligation/official-class.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import { awaitsBody, type ObligationState } from "../obligation/obligation-state.js";

/**
 * How a body stands with one report.
 *
 * - `inTime`: reported by the last day, or by the close of a period without a day
 * - `late`: after the last day; a report without a day is never late
 * - `afterClose`: without a day, and after the period was over
 * - `returned`: sent back, and not yet corrected; its day of correction has not passed
 * - `notYet`: not reported, and nothing has passed
 * - `notYetAtClose`: not reported at the close of a period without a day (chưa gửi, sau kỳ); never overdue
 * - `passed`: not reported, the day has passed, and whether that counts is an open question (đã qua)
 * - `overdue`: not reported, and the last day has passed
 */
export const REPORT_STANDINGS = [
  "inTime",
  "late",
  "afterClose",
  "returned",
  "notYet",
  "notYetAtClose",
  "passed",
  "overdue",
  "cancelled",
] as const;
export type ReportStanding = (typeof REPORT_STANDINGS)[number];

const { cancelled, passed, returned } = OFFICIAL_CLASS_LABELS;

/** The words of the standings; what is also a class of a duty is called as there. */
export const REPORT_STANDING_LABELS: Readonly<Record<ReportStanding, Bilingual>> = {
  inTime: { vi: "Đúng hạn", en: "In time" },
  late: { vi: "Quá hạn", en: "Late" },
  afterClose: { vi: "Sau kỳ", en: "After the period" },
  returned,
  notYet: { vi: "Đang trong kỳ", en: "Under way" },
  notYetAtClose: { vi: "Chưa gửi, sau kỳ", en: "Not sent, period over" },
  passed,
  overdue: { vi: "Quá hạn, chưa gửi", en: "Overdue, not sent" },
  cancelled,
};

/** How one body stands with one report. */
export interface ReportLine {
  readonly obligation: string;
  readonly body: string;
  /** It stands for members nobody has listed: neither in `reported` nor in `of`. */
  readonly collective: boolean;
  readonly standing: ReportStanding;
  /** Its last day as it stands now, after extensions. */
  readonly lastDay: LegalDate | null;
  /** When it was first sent; later than that it was sent again, after a return. */
  readonly firstReportOn: LegalDate | null;
  readonly reportedOn: LegalDate | null;
  readonly nil: boolean;
}

/** One reporting duty in one period. */
export interface CompliancePeriod {
  readonly duty: string;
  /** The period's key, `2024-Q2`. */
  readonly period: string;
  readonly lastDay: LegalDate | null;
  /** Number of the decision by which the office itself set that day; `null` where the document prints it, or there is none. */
  readonly officeDay: string | null;
  readonly closesOn: LegalDate | null;
  readonly partial: boolean;
  readonly lines: readonly ReportLine[];
  /** Reports which are in and not sent back, of those not cancelled; groups nobody has listed are in neither. */
  readonly reported: number;
  readonly of: number;
  /** When each consolidator put the reports together; `null` where it has not. */
  readonly consolidations: readonly { readonly body: string; readonly on: LegalDate | null }[];
}

const REPORTED: readonly ReportStanding[] = ["inTime", "late", "afterClose"];

/** How one report stands at the end of a day, by its {@link officialClass} as long as it is not in. */
export function reportStanding(state: ObligationState, on: LegalDate): ReportStanding {
  const { closesOn } = state.obligation;
  if (state.status !== "cancelled" && state.reportedOn !== null && !awaitsBody(state))
    return state.late ? "late" : state.afterClose ? "afterClose" : "inTime";
  switch (officialClass(state, on)) {
    case "cancelled":
      return "cancelled";
    case "returned":
      return "returned";
    case "passed":
      return "passed";
    case "inProgressOverdue":
      return "overdue";
    case "noDaySet":
      return closesOn !== null && on > closesOn ? "notYetAtClose" : "notYet";
    default:
      return "notYet";
  }
}

/** Who has reported by the register's day, per reporting duty and period, in the order of the periods. */
export function reportingCompliance(register: Register): readonly CompliancePeriod[] {
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
      obligation: state.obligation.id,
      body: state.body,
      collective: state.obligation.collective && state.body === state.obligation.body,
      standing: reportStanding(state, register.asOf),
      lastDay: state.lastDay,
      firstReportOn: state.firstReportOn,
      reportedOn: state.reportedOn,
      nil: state.nilReport,
    }));
    const counted = lines.filter((line) => !line.collective && line.standing !== "cancelled");
    return [
      {
        duty: first.duty,
        period: first.occurrence,
        lastDay: first.lastDay,
        officeDay: first.officeDay ?? null,
        closesOn: first.closesOn,
        partial: first.partial,
        lines,
        reported: counted.filter((line) => REPORTED.includes(line.standing)).length,
        of: counted.length,
        consolidations: consolidations.map((state) => ({ body: state.body, on: state.reportedOn })),
      },
    ];
  });
  return compliance.sort((a, b) => inNaturalOrder(a.duty, b.duty) || inNaturalOrder(a.period, b.period));
}
