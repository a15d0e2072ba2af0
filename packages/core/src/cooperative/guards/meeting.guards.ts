import { defineProblems } from "../../kernel/problem.js";
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

defineProblems({
  "cooperative/vote-too-low": {
    message: {
      vi: "Nghị quyết chỉ đạt {reached}% phiếu tán thành, cần ít nhất {needed}%.",
      en: "The resolution reached {reached}% of the votes; at least {needed}% are needed.",
    },
    hint: {
      vi: "Ghi số phiếu tán thành và tổng số phiếu (votes), hoặc họp lại Đại hội thành viên.",
      en: "Enter the votes in favour and the votes counted (votes), or hold the meeting again.",
    },
  },
  "cooperative/no-quorum": {
    message: {
      vi: "Lần triệu tập thứ {call} có {attending}/{convened} người dự, chưa đủ điều kiện tiến hành.",
      en: "Call {call} of the meeting had {attending} of {convened} attending, which is no quorum.",
    },
    hint: {
      vi: "Triệu tập lần tiếp theo; ghi lần họp, số người dự, số người được triệu tập (meeting).",
      en: "Hold the next call; enter the call, those attending and those convened (meeting).",
    },
  },
  "cooperative/resolution-incomplete": {
    message: {
      vi: "Nghị quyết giải thể còn thiếu nội dung: {missing}.",
      en: "The dissolution resolution lacks: {missing}.",
    },
    hint: {
      vi: "Bổ sung đủ năm nội dung mà luật buộc phải có rồi ghi lại (contents).",
      en: "Add the five contents which the law requires and enter them (contents).",
    },
  },
  "cooperative/not-same-kind": {
    message: {
      vi: "Hợp nhất, sáp nhập chỉ giữa các hợp tác xã cùng loại hình.",
      en: "Consolidation and merger are only between cooperatives of the same kind.",
    },
    hint: {
      vi: "Ghi hình thức và xác nhận cùng loại hình (reorganisation).",
      en: "Enter the form and that the kinds are the same (reorganisation).",
    },
  },
});

/** Conditions on the general meeting of members. */
export const MEETING_GUARDS = {
  /** At least 65 % of the votes of those attending and voting. */
  vote65: actGuard(
    ["votes"],
    "cooperative/vote-too-low",
    { vi: "ít nhất 65% phiếu biểu quyết tán thành", en: "at least 65% of the votes" },
    "general-meeting",
    cite("17/2023/QH15", { article: 61, clause: 2, point: "d" }),
    (event) => vote(event, 65),
    (event) => ({ needed: 65, reached: percent(share(event)) }),
  ),
  /** At least 75 % of the delegates present. */
  vote75: actGuard(
    ["votes"],
    "cooperative/vote-too-low",
    { vi: "ít nhất 75% đại biểu có mặt tán thành", en: "at least 75% of those present" },
    "general-meeting",
    cite("23/2012/QH13", { article: 34, clause: 1, point: "b" }),
    (event) => vote(event, 75),
    (event) => ({ needed: 75, reached: percent(share(event)) }),
  ),
  /** First call 50 %, second 33 %, third no quorum. */
  quorum2023: actGuard(
    ["meeting"],
    "cooperative/no-quorum",
    { vi: "đủ số người dự (50%; lần hai 33%; lần ba không hạn chế)", en: "quorum 50%, then 33%, then none" },
    "general-meeting",
    cite("17/2023/QH15", { article: 59, clause: 7 }),
    (event) => quorum(event, 50, 33),
    attendance,
  ),
  /** First call 75 %, second 50 %, third no quorum. */
  quorum2012: actGuard(
    ["meeting"],
    "cooperative/no-quorum",
    { vi: "đủ số người dự (75%; lần hai 50%; lần ba không hạn chế)", en: "quorum 75%, then 50%, then none" },
    "general-meeting",
    cite("23/2012/QH13", { article: 31, clause: 6 }),
    (event) => quorum(event, 75, 50),
    attendance,
  ),
  resolutionComplete: actGuard(
    ["contents"],
    "cooperative/resolution-incomplete",
    { vi: "nghị quyết đủ năm nội dung", en: "the five contents of the resolution" },
    "general-meeting",
    cite("17/2023/QH15", { article: 98, clause: 1 }),
    ({ payload }) => RESOLUTION_CONTENTS.every((it) => payload.contents?.includes(it) === true),
    ({ payload }) => ({
      missing: RESOLUTION_CONTENTS.filter((it) => payload.contents?.includes(it) !== true).join(", "),
    }),
  ),
  sameKind: actGuard(
    ["reorganisation"],
    "cooperative/not-same-kind",
    { vi: "cùng loại hình (trừ chia)", en: "same kind (except division)" },
    "general-meeting",
    cite("17/2023/QH15", { article: 94, clause: 1 }),
    ({ payload }) => payload.reorganisation?.form === "division" || payload.reorganisation?.sameKind === true,
  ),
} as const;
