import type { LegalDate } from "../kernel/legal-date.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";
import type { CaseFact } from "./case.events.js";
import type { CaseState, Proceeding } from "./case-state.js";
import { flowOf } from "./flows.js";
import { type OpenAct, openActs } from "./owed-acts.js";

/** Whether time has marked anything in a proceeding for a day after `on`. */
export function isMarkedAfter({ ended, overdue }: Proceeding, on: LegalDate): boolean {
  return overdue.some((it) => it.since > on) || ended.some((it) => it.since > on);
}

/**
 * What a paper dated `on` and entered late takes back: the marks set for days after `on` of steps which are not owed any more.
 * The step was taken in time, or the proceeding had left the state in which it was owed. A mark which was right on its day
 * stays.
 */
export function liftedMarks(
  before: CaseState,
  after: CaseState,
  on: LegalDate,
  calendar: LegalCalendar,
): readonly CaseFact[] {
  const lifted = (was: Proceeding): readonly CaseFact[] => {
    const overdue = was.overdue.filter((it) => it.since > on);
    const ended = was.ended.filter((it) => it.since > on);
    const now = after.proceedings.find((it) => it.id === was.id);
    const flow = flowOf(was.flow);
    if (overdue.length + ended.length === 0 || !now || !flow) return [];
    const open = openActs(flow, after, now, calendar);
    const gone = (act: string, holds: (step: OpenAct) => boolean) =>
      !open.some((step) => step.row.event === act && holds(step));
    const data = { proceeding: was.id, state: was.state };
    return [
      ...ended
        .filter(({ act, end }) => gone(act, (step) => step.after?.shown === end))
        .map(({ act, end }): CaseFact => ({
          type: "PeriodEndLifted",
          happenedOn: on,
          data: { ...data, act, end, doneOn: on },
        })),
      ...overdue
        .filter(({ act, lastDay }) => gone(act, (step) => step.lastDay?.shown === lastDay))
        .map(({ act, lastDay }): CaseFact => ({
          type: "OverdueLifted",
          happenedOn: on,
          data: { ...data, act, lastDay, doneOn: on },
        })),
    ];
  };
  return before.proceedings.flatMap(lifted);
}
