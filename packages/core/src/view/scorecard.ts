import type { Register } from "../obligation/register.js";
import { OFFICIAL_CLASSES, type OfficialClass } from "../obligation/official-class.js";
import { type DutyLine, dutyLines } from "./duty-list.js";

/** How many of some obligations are done. */
export interface Done {
  readonly done: number;
  readonly of: number;
}

/** What has no day and therefore counts neither as on time nor as late: how much of it is done all the same. */
export interface WithoutDay {
  /** Reports and consolidations of periods for which no day is printed. */
  readonly reports: Done;
  /** Tasks for which no day is printed. */
  readonly tasks: Done;
  /** Periods of continuous duties: those reported on, of those not cancelled. */
  readonly continuous: Done;
}

/** How a body's obligations stand on the register's day. Each count is the number of lines of {@link dutyLines} behind it. */
export interface Score {
  readonly body: string;
  /** It stands for members nobody has listed: one obligation each time, for all of them. It has no share. */
  readonly collective: boolean;
  /** All that it has (tổng số nhiệm vụ giao). The classes add up to it. */
  readonly assigned: number;
  /** Those with a day, cancelled and continuous ones apart (có thời hạn). */
  readonly withDay: number;
  readonly classes: Readonly<Record<OfficialClass, number>>;
  readonly withoutDay: WithoutDay;
  /** Reported and neither accepted nor returned yet (chờ xác nhận), in whatever class. */
  readonly awaitingAcceptance: number;
  /** Late in this body's hands: completed late or overdue now, also where another body has it by now. */
  readonly late: number;
  /** Of the late ones in `classes`: late before they came to this body, and so not its own lateness. */
  readonly inheritedLate: number;
  /** Of `late`: handed on to another body after the day had passed, and so no longer in `classes`. */
  readonly handedOnLate: number;
  /** Of those assigned: the body has ceased, and nobody has said who has them now. Late since then is nobody's lateness. */
  readonly unheld: number;
  /**
   * Share of what was not late, 0 to 1, of all which is completed on time, within time, or late in its hands; `null` where
   * there is nothing of the kind. A group nobody has listed is in no share.
   */
  readonly onTimeShare: number | null;
}

function doneOf(lines: readonly DutyLine[], isDone: (line: DutyLine) => boolean): Done {
  return { done: lines.filter(isDone).length, of: lines.length };
}

function withoutDayOf(lines: readonly DutyLine[]): WithoutDay {
  const dayless = lines.filter((it) => it.class === "noDaySet" && !it.continuous);
  const isReported = (it: DutyLine) => it.reportedOn !== null;
  return {
    reports: doneOf(
      dayless.filter((it) => it.kind !== "task"),
      isReported,
    ),
    tasks: doneOf(
      dayless.filter((it) => it.kind === "task"),
      isReported,
    ),
    continuous: doneOf(
      lines.filter((it) => it.continuous && it.class !== "cancelled"),
      (it) => it.class === "carriedOn",
    ),
  };
}

function shareOf(lines: readonly DutyLine[]): number | null {
  const listed = lines.filter((it) => !it.collective);
  const late = listed.filter((it) => it.late).length;
  const inTime = listed.filter((it) => it.class === "completedOnTime" || it.class === "inProgressWithinTime").length;
  return inTime + late === 0 ? null : inTime / (inTime + late);
}

/** The score of lines which one body has, and of those whose lateness is its own. */
function scoreOf(body: string, held: readonly DutyLine[], lateHere: readonly DutyLine[]): Score {
  const counts = OFFICIAL_CLASSES.map((cls) => [cls, held.filter((it) => it.class === cls).length] as const);
  return {
    body,
    collective: held.some((it) => it.collective),
    assigned: held.length,
    withDay: held.filter((it) => it.lastDay !== null && !it.continuous && it.class !== "cancelled").length,
    classes: Object.fromEntries(counts) as Record<OfficialClass, number>,
    withoutDay: withoutDayOf(held),
    awaitingAcceptance: held.filter((it) => it.awaitingAcceptance).length,
    late: lateHere.length,
    inheritedLate: held.filter((it) => it.late && it.lateWith !== null && it.lateWith !== body).length,
    handedOnLate: lateHere.filter((it) => it.body !== body).length,
    unheld: held.filter((it) => it.unheld).length,
    onTimeShare: shareOf([...held.filter((it) => !it.late), ...lateHere]),
  };
}

/**
 * One score per body, in the order the bodies first got something to do. Lateness stays with the body in whose hands the
 * day passed: a body which took a late duty over shows it as overdue, and has it in `inheritedLate`.
 */
export function scorecard(register: Register): readonly Score[] {
  const held = new Map<string, DutyLine[]>();
  const late = new Map<string, DutyLine[]>();
  const put = (lists: Map<string, DutyLine[]>, body: string, ...lines: readonly DutyLine[]) =>
    lists.set(body, [...(lists.get(body) ?? []), ...lines]);
  for (const line of dutyLines(register)) {
    if (line.lateWith !== null) {
      put(held, line.lateWith);
      put(late, line.lateWith, line);
    }
    put(held, line.body, line);
  }
  return [...held].map(([body, lines]) => scoreOf(body, lines, late.get(body) ?? []));
}

/** The score of all bodies together: each duty counts once, whoever has or had it. */
export function totalScore(register: Register): Score {
  const lines = dutyLines(register);
  const late = lines.filter((it) => it.late);
  return { ...scoreOf("total", lines, late), collective: false, inheritedLate: 0, handedOnLate: 0 };
}
