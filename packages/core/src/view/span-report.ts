import { type LegalDate, shiftDays, type Span, span as spanOf } from "../kernel/legal-date.js";
import { KtttError } from "../kernel/problem.js";
import { obligationsOf, type Register } from "../obligation/register.js";
import { bilingualName, bodyOrder } from "./body-name.js";
import { decisionInbox, type InboxItem } from "./decision-inbox.js";
import { type MeasureProgress, targetProgress } from "./target-progress.js";
import { viewProblem } from "./errors.js";
import {
  type CompliancePeriod,
  reportingCompliance,
  type ReportLine,
  type ReportStanding,
} from "./reporting-compliance.js";
import { type Score, scorecard, totalScore } from "./scorecard.js";
import type { PlanDocument, Province } from "../province/province.schema.js";
import { rosterOf } from "../province/roster/roster.js";
import { isAssumed, type SuccessionRow, successionRows } from "./succession-rows.js";
import type { Bilingual } from "../kernel/language.js";

/** How one body fared. */
export interface BodyRow extends Score {
  readonly name: Bilingual;
  /** Its last day, where it ceased before the span was over. */
  readonly endedOn: LegalDate | null;
  /** Some of its duties came to it by a succession which is neither verified nor confirmed. */
  readonly assumed: boolean;
}

/** Who reported in one period. */
export interface PeriodRow extends CompliancePeriod {
  /** Bodies whose report is not in, by name; groups nobody has listed apart. */
  readonly silent: readonly Bilingual[];
}

/** One measure of a target and how it stands; `noData` where nothing was measured ("chưa có số liệu"). */
export interface TargetRow extends MeasureProgress {
  readonly target: string;
  readonly text: string;
  readonly draft: boolean;
}

/** A programme over a span, as the closing sweep found it: what every rendering is made from. */
export interface SpanReport {
  readonly province: { readonly id: string; readonly name: Bilingual };
  readonly documents: readonly PlanDocument[];
  readonly span: Span;
  /** The day as on which everything stands (chốt số ngày): after the closing sweep of a whole span, the day after it. */
  readonly closedOn: LegalDate;
  /** The acts in it are invented (a simulation), not an office's own. */
  readonly synthetic: boolean;
  readonly bodies: readonly BodyRow[];
  readonly total: Score;
  readonly periods: readonly PeriodRow[];
  readonly successions: readonly SuccessionRow[];
  /** Something in it rests on a succession which is neither verified nor confirmed: every rendering says so. */
  readonly unverifiedSuccessions: boolean;
  readonly targets: readonly TargetRow[];
  readonly inbox: readonly InboxItem[];
  /** Duties due before the span, left outside it. */
  readonly outside: number;
}

const NOT_IN: readonly ReportStanding[] = ["notYet", "notYetAtClose", "passed", "overdue"];

function isSilent({ collective, standing }: ReportLine): boolean {
  return !collective && NOT_IN.includes(standing);
}

function endedOn(province: Province, id: string, on: LegalDate): LegalDate | null {
  const until = rosterOf(province).bodies.get(id)?.until ?? null;
  return until !== null && until < on ? until : null;
}

/**
 * Makes the report of a span as its register shows it on its own day: for a whole span the day after it, when what fell due
 * on its last day has been marked; for a span under way any day within it.
 *
 * @throws KtttError `calendar/empty-span` for a reversed span, `view/outside-span` for a register of any other day
 */
export function spanReport(
  province: Province,
  register: Register,
  span: Span,
  options: { readonly synthetic: boolean; readonly outside?: number },
): SpanReport {
  const { from, to } = spanOf(span.from, span.to);
  const { asOf } = register;
  const end = shiftDays(to, 1);
  if (asOf < from || asOf > end) {
    throw new KtttError(viewProblem("view/outside-span", ["span"], { asOf, from, to: end }));
  }
  const all = obligationsOf(register);
  const order = bodyOrder(province);
  return {
    province: { id: province.id, name: province.name },
    documents: province.documents,
    span: { from, to },
    closedOn: asOf,
    synthetic: options.synthetic,
    bodies: [...scorecard(register)]
      .sort((a, b) => order(a.body, b.body))
      .map((score) => ({
        ...score,
        name: bilingualName(province, score.body),
        endedOn: endedOn(province, score.body, to < asOf ? to : asOf),
        assumed: all.some((it) => it.body === score.body && isAssumed(it)),
      })),
    total: totalScore(register),
    periods: reportingCompliance(register).map((period) => {
      const lines = [...period.lines].sort((a, b) => order(a.body, b.body));
      const silent = lines.filter((line) => isSilent(line));
      return { ...period, lines, silent: silent.map((line) => bilingualName(province, line.body)) };
    }),
    successions: successionRows(province, register).filter((it) => it.on <= to),
    unverifiedSuccessions: all.some(isAssumed),
    targets: targetProgress(province, register, { synthetic: options.synthetic }).flatMap(
      ({ draft, measures, target }) =>
        measures.map((measure) => ({ ...measure, target: target.id, text: target.text, draft })),
    ),
    inbox: decisionInbox(register, province),
    outside: options.outside ?? 0,
  };
}
