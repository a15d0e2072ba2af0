import { defineProblems } from "../../kernel/problem.js";
import { shiftDays } from "../../kernel/legal-date.js";
import type { Citation } from "../../kernel/citation.js";
import type { Bilingual } from "../../kernel/language.js";
import { cite } from "../../law/cite.js";
import type { Reading } from "../../law/reading.js";
import { RESOLUTION_CONTENTS } from "../act-payload.js";
import { actGuard, type ActEvent, guard, readSo, telling } from "./define-guard.js";

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

const votes65 = (point: string) =>
  actGuard(
    ["votes"],
    "cooperative/vote-too-low",
    { vi: "ít nhất 65% phiếu biểu quyết tán thành", en: "at least 65% of the votes" },
    "general-meeting",
    cite("17/2023/QH15", { article: 61, clause: 2, point }),
    (event) => vote(event, 65),
    (event) => ({ needed: 65, reached: percent(share(event)) }),
  );

/** “Triệu tập họp lần thứ hai trong thời hạn 30 ngày”: of the call or of the meeting, both laws leave open. */
const HELD_IN_TIME: Reading = {
  vi: "Thời hạn 30 ngày của lần họp thứ hai, 20 ngày của lần thứ ba tính đến ngày họp",
  en: "The thirty days of a second call and the twenty of a third run to the day of the meeting",
  other: {
    vi: "chỉ việc gửi giấy triệu tập phải trong thời hạn đó, ngày họp có thể sau",
    en: "only the call must go out within them; the meeting may be later",
  },
};
/** The lower quorum of a second or third call needs the day planned for the call before it: the same days in both laws. */
const calledInTime = (basis: Citation) =>
  readSo(
    actGuard(
      ["meeting"],
      "cooperative/called-too-late",
      {
        vi: "triệu tập lần hai trong 30 ngày, lần ba trong 20 ngày",
        en: "second call within 30 days, third within 20",
      },
      "general-meeting",
      basis,
      ({ on, payload, view }) =>
        payload.meeting !== undefined && (payload.meeting.call === 1 || (view.callBy !== null && on <= view.callBy)),
      ({ payload, view }) => ({ call: payload.meeting?.call ?? 0, lastDay: view.callBy ?? "–" }),
    ),
    HELD_IN_TIME,
  );
/** Where the paper tells when the notice went out; where it does not, nothing is held against it. */
const noticeInTime = (least: number, basis: Citation) =>
  actGuard(
    [],
    "cooperative/notice-too-short",
    {
      vi: `thông báo triệu tập ít nhất 0${least} ngày trước`,
      en: `notice at least ${least} days before`,
    },
    "general-meeting",
    basis,
    ({ on, payload }) => payload.meeting?.noticeOn === undefined || shiftDays(payload.meeting.noticeOn, least) <= on,
    ({ payload }) => ({ noticeOn: payload.meeting?.noticeOn ?? "–", least: `0${least}` }),
  );

type Form = "division" | "consolidation" | "merger";
type Place = Parameters<typeof cite>[1];

const sameKind = (place: Place) =>
  actGuard(
    ["reorganisation"],
    "cooperative/not-same-kind",
    { vi: "cùng loại hình", en: "same kind" },
    "general-meeting",
    cite("17/2023/QH15", place),
    ({ payload }) => payload.reorganisation?.sameKind === true,
  );
const FORMS: Readonly<Record<Form, Bilingual>> = {
  division: { vi: "chia", en: "division" },
  consolidation: { vi: "hợp nhất", en: "consolidation" },
  merger: { vi: "sáp nhập", en: "merger" },
};
const adopting = (form: Form, place: Place) =>
  telling(
    actGuard(
      ["reorganisation"],
      "cooperative/other-form",
      FORMS[form],
      "general-meeting",
      cite("17/2023/QH15", place),
      ({ payload }) => payload.reorganisation?.form === form,
      () => ({ formVi: FORMS[form].vi, formEn: FORMS[form].en }),
    ),
  );
/** The form which was adopted; a file which does not say it may be any. */
const ofForm = (form: Form, place: Place) =>
  telling(
    guard(
      "cooperative/other-form",
      FORMS[form],
      "general-meeting",
      cite("17/2023/QH15", place),
      ({ view }) => view.reorganisation === null || view.reorganisation === form,
      () => ({ formVi: FORMS[form].vi, formEn: FORMS[form].en }),
    ),
  );

defineProblems({
  "cooperative/called-too-late": {
    message: {
      vi: "Lần triệu tập thứ {call} không được thực hiện trong thời hạn (ngày cuối: {lastDay}).",
      en: "Call {call} of the meeting was not within its period (last day: {lastDay}).",
    },
    hint: {
      vi: "Ghi ngày dự định của lần họp trước: lần hai trong 30 ngày, lần ba trong 20 ngày từ ngày đó.",
      en: "Enter the day planned for the call before (meeting.plannedBefore): the second within 30 days of it, the third within 20.",
    },
  },
  "cooperative/notice-too-short": {
    message: {
      vi: "Thông báo triệu tập gửi ngày {noticeOn}, chưa đủ {least} ngày trước ngày khai mạc.",
      en: "The notice of the meeting was sent on {noticeOn}, less than {least} days before it.",
    },
    hint: {
      vi: "Triệu tập lại, gửi thông báo ít nhất {least} ngày trước.",
      en: "Call it again, at least {least} days before.",
    },
  },
  "cooperative/minutes-not-signed": {
    message: {
      vi: "Biên bản thiếu chữ ký của chủ tọa hoặc thư ký và chỉ có {signed}/{attending} thành viên tham dự ký.",
      en: "Chair or secretary did not sign the minutes, and only {signed} of {attending} attending did.",
    },
    hint: {
      vi: "Biên bản có hiệu lực khi trên 50% thành viên tham dự ký; ghi lại sau khi đủ chữ ký.",
      en: "The minutes stand where more than half of those attending sign; enter it (meeting.signed).",
    },
  },
  "cooperative/other-form": {
    message: { vi: "Không phải là {formVi}.", en: "It is not a {formEn}." },
    hint: {
      vi: "Ghi hình thức tổ chức lại đã thông qua.",
      en: "Enter the form adopted (reorganisation).",
    },
  },
  "cooperative/vote-too-low": {
    message: {
      vi: "Nghị quyết chỉ đạt {reached}% phiếu tán thành, cần ít nhất {needed}%.",
      en: "The resolution reached {reached}% of the votes; at least {needed}% are needed.",
    },
    hint: {
      vi: "Ghi số phiếu tán thành và tổng số phiếu, hoặc họp lại Đại hội thành viên.",
      en: "Enter the votes in favour and the votes counted (votes), or hold the meeting again.",
    },
  },
  "cooperative/no-quorum": {
    message: {
      vi: "Lần triệu tập thứ {call} có {attending}/{convened} người dự, chưa đủ điều kiện tiến hành.",
      en: "Call {call} of the meeting had {attending} of {convened} attending, which is no quorum.",
    },
    hint: {
      vi: "Triệu tập lần tiếp theo; ghi lần họp, số người dự, số người được triệu tập.",
      en: "Hold the next call; enter the call, those attending and those convened (meeting).",
    },
  },
  "cooperative/resolution-incomplete": {
    message: {
      vi: "Nghị quyết giải thể còn thiếu nội dung: {missing}.",
      en: "The dissolution resolution lacks: {missing}.",
    },
    hint: {
      vi: "Bổ sung đủ năm nội dung mà luật buộc phải có rồi ghi lại.",
      en: "Add the five contents which the law requires and enter them (contents).",
    },
  },
  "cooperative/not-same-kind": {
    message: {
      vi: "Hợp nhất, sáp nhập chỉ giữa các hợp tác xã cùng loại hình.",
      en: "Consolidation and merger are only between cooperatives of the same kind.",
    },
    hint: {
      vi: "Ghi hình thức và xác nhận cùng loại hình.",
      en: "Enter the form and that the kinds are the same (reorganisation).",
    },
  },
});

/** Conditions on the general meeting of members. */
export const MEETING_GUARDS = {
  /** At least 65 % of the votes of those attending and voting. */
  vote65: votes65("d"),
  /** The same for selling non-divisible assets. */
  vote65OnAssets: votes65("b"),
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
  sameKind: sameKind({ article: 94, clause: 1 }),
  sameKindMerged: sameKind({ article: 95, clause: 1 }),
  adoptsDivision: adopting("division", { article: 92, clause: 2, point: "a" }),
  adoptsConsolidation: adopting("consolidation", { article: 94, clause: 2, point: "b" }),
  adoptsMerger: adopting("merger", { article: 95, clause: 2, point: "b" }),
  divisionAdopted: ofForm("division", { article: 92, clause: 1 }),
  consolidationAdopted: ofForm("consolidation", { article: 94, clause: 1 }),
  mergerAdopted: ofForm("merger", { article: 95, clause: 1 }),
  calledInTime: calledInTime(cite("17/2023/QH15", { article: 59, clause: 7 })),
  calledInTime2012: calledInTime(cite("23/2012/QH13", { article: 31, clause: 6 })),
  noticeInTime: noticeInTime(3, cite("17/2023/QH15", { article: 60, clause: 1 })),
  /** The invitation goes out with the agenda and its papers. */
  noticeInTime2012: noticeInTime(7, cite("23/2012/QH13", { article: 33, clause: 1 })),
  /** By chair and secretary, or, where one refuses, by more than half of those attending. */
  minutesSigned: actGuard(
    [],
    "cooperative/minutes-not-signed",
    { vi: "biên bản có chữ ký của chủ tọa và thư ký", en: "minutes signed by chair and secretary" },
    "general-meeting",
    cite("17/2023/QH15", { article: 57, clause: 4 }),
    ({ payload: { meeting } }) => {
      const { signed } = meeting ?? {};
      return !meeting || !signed || (signed.chair && signed.secretary) || signed.attending * 2 > meeting.attending;
    },
    ({ payload }) => ({ signed: payload.meeting?.signed?.attending ?? 0, attending: payload.meeting?.attending ?? 0 }),
  ),
} as const;
