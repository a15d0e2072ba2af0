import { caseProblem } from "./errors.js";
import type { Answer } from "../log/command.js";
import { logProblem } from "../log/errors.js";
import { KtttError } from "../kernel/problem.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { CaseCommand } from "./case.commands.js";
import type { CaseFact } from "./case.events.js";
import type { CaseState } from "./case-state.js";
import { decideCorrection } from "./decide-correction.js";
import type { CaseContext } from "./decide-act.js";
import { decideEntry } from "./decide-entry.js";
import { afterDue, type Taken } from "./due-of-case.js";

type Given = Partial<CaseContext> & Pick<CaseContext, "today">;

/**
 * What a command leads to. Pure and synchronous; the case is not changed.
 *
 * - Acts out of time and acts prohibited by art. 100 are recorded with the violation and its citation.
 * - An act whose conditions do not hold, or which lacks its paper, is refused with every reason.
 * - A status changes only with the act which sets it.
 * - A paper dated before an overdue mark, and showing that nothing was overdue, lifts it.
 *
 * @throws KtttError with every problem found
 */
export function decideCase(state: CaseState | null, command: CaseCommand | Answer, given: Given): readonly CaseFact[] {
  const context = { calendar: VIETNAM_CALENDAR, ...given };
  if (command.type !== "correct") return decideEntry(state, command, context);
  if (!state) throw new KtttError(caseProblem("cooperative/not-opened", ["case"], { case: command.case }));
  if (command.on > context.today) {
    throw new KtttError(logProblem("command/in-future", ["on"], { on: command.on, today: context.today }));
  }
  return decideCorrection(state, command, context);
}

/**
 * Takes one command on a case: what time has brought up to the day of entry, `today`, comes first, whatever day the
 * command is dated (decision 0003), so that a case swept daily and one never swept have the same history.
 *
 * @throws KtttError with every reason; nothing has changed
 */
export function takeCommand(state: CaseState | null, command: CaseCommand | Answer, given: Given): Taken {
  const context = { calendar: VIETNAM_CALENDAR, ...given };
  return afterDue(state, context, (current) => decideCase(current, command, context));
}
