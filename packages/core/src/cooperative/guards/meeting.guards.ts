import { cite } from "../../law/cite.js";
import { RESOLUTION_CONTENTS } from "../act-payload.js";
import { actGuard, type ActEvent } from "./define-guard.js";

const share = (event: ActEvent): number => {
  const votes = event.payload.votes;
  return votes && votes.of > 0 ? votes.for / votes.of : 0;
};
const percent = (value: number): number => Math.floor(value * 1000) / 10;

/** Whether `n` of `of` is at least `least` percent; counted in whole numbers, so that 65 of 100 is 65 %. */
export function atLeastPercent(n: number, of: number, least: number): boolean {
  return of > 0 && n * 100 >= least * of;
}

function quorum(event: ActEvent, first: number, second: number): boolean {
  const meeting = event.payload.meeting;
  if (!meeting) return false;
  if (meeting.call === 3) return true;
  return atLeastPercent(meeting.attending, meeting.convened, meeting.call === 1 ? first : second);
}

function vote(event: ActEvent, least: number): boolean {
  const votes = event.payload.votes;
  return votes !== undefined && atLeastPercent(votes.for, votes.of, least);
}

const attendance = ({ payload }: ActEvent) => ({
  attending: payload.meeting?.attending ?? 0,
  convened: payload.meeting?.convened ?? 0,
  call: payload.meeting?.call ?? 0,
});

/** Conditions on the general meeting of members. */
export const MEETING_GUARDS = {
  /** At least 65 % of the votes of those attending and voting. */
  vote65: actGuard(
    "cooperative/vote-too-low",
    "general-meeting",
    cite("17/2023/QH15", { article: 61, clause: 2, point: "d" }),
    (event) => vote(event, 65),
    (event) => ({ needed: 65, reached: percent(share(event)) }),
  ),
  /** At least 75 % of the delegates present. */
  vote75: actGuard(
    "cooperative/vote-too-low",
    "general-meeting",
    cite("23/2012/QH13", { article: 34, clause: 1, point: "b" }),
    (event) => vote(event, 75),
    (event) => ({ needed: 75, reached: percent(share(event)) }),
  ),
  /** First call 50 %, second 33 %, third no quorum. */
  quorum2023: actGuard(
    "cooperative/no-quorum",
    "general-meeting",
    cite("17/2023/QH15", { article: 59, clause: 7 }),
    (event) => quorum(event, 50, 33),
    attendance,
  ),
  /** First call 75 %, second 50 %, third no quorum. */
  quorum2012: actGuard(
    "cooperative/no-quorum",
    "general-meeting",
    cite("23/2012/QH13", { article: 31, clause: 6 }),
    (event) => quorum(event, 75, 50),
    attendance,
  ),
  resolutionComplete: actGuard(
    "cooperative/resolution-incomplete",
    "general-meeting",
    cite("17/2023/QH15", { article: 98, clause: 1 }),
    ({ payload }) => RESOLUTION_CONTENTS.every((it) => payload.contents?.includes(it) === true),
    ({ payload }) => ({
      missing: RESOLUTION_CONTENTS.filter((it) => payload.contents?.includes(it) !== true).join(", "),
    }),
  ),
  sameKind: actGuard(
    "cooperative/not-same-kind",
    "general-meeting",
    cite("17/2023/QH15", { article: 94, clause: 1 }),
    ({ payload }) => payload.reorganisation?.form === "division" || payload.reorganisation?.sameKind === true,
  ),
} as const;
