import { type LegalDate, shiftDays } from "../../kernel/legal-date.js";
import type { Province } from "../province.schema.js";
import { type HeldDuty, holderOf } from "./holder.js";
import { bodyOf } from "./roster.js";

/** A time in which nobody certain holds a duty (nhiệm vụ không rõ cơ quan thực hiện). */
export interface DutyGap<Duty extends HeldDuty> {
  readonly duty: Duty;
  /**
   * - `not-yet`: it was given to a body before that body's first day.
   * - `open`: its body was split and nothing says which part went where.
   * - `ended`: its body ceased and no successor is known.
   */
  readonly kind: "not-yet" | "open" | "ended";
  /** The body with which the trace stops. */
  readonly body: string;
  /** First day of the gap. */
  readonly from: LegalDate;
}

/**
 * The duties which nobody certain holds at some time until `to` (included), each with the first day of its gap, in the
 * order given. A duty given after `to` is left out.
 *
 * @throws KtttError `roster/unknown-body`
 */
export function dutyGaps<Duty extends HeldDuty>(
  province: Province,
  duties: readonly Duty[],
  to: LegalDate,
): readonly DutyGap<Duty>[] {
  return duties.flatMap((duty): DutyGap<Duty>[] => {
    if (duty.assignedOn > to) return [];
    const { from } = bodyOf(province, duty.body);
    if (typeof from === "string" && from > duty.assignedOn) {
      return [{ duty, kind: "not-yet", body: duty.body, from: duty.assignedOn }];
    }
    const holding = holderOf(province, duty, to);
    if (holding.kind === "held") return [];
    const gap = holding.kind === "open" ? holding.on : shiftDays(holding.endedOn, 1);
    return [{ duty, kind: holding.kind, body: holding.body, from: gap > duty.assignedOn ? gap : duty.assignedOn }];
  });
}
