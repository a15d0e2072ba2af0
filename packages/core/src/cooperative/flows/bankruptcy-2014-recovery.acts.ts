import { citer } from "../../law/cite.js";
import { days, months, ofAct, ofPrinted, ofService, until, workingDays, years } from "../act-limit.js";
import { courtAct as act } from "./court-act.js";

const P = citer("51/2014/QH13");

/** “Sáu tháng một lần”: no text says from which day the first six months run. */
const FROM_RECOGNITION = {
  vi: "sáu tháng đầu tính từ ngày công nhận nghị quyết, sau đó từ báo cáo trước",
  en: "the first six months run from the recognition, the next from the report before",
  other: {
    vi: "tính từ ngày Hội nghị chủ nợ thông qua phương án",
    en: "counted from the day the creditors' meeting passed the plan",
  },
};

/** 91.3 sends the meeting held again to articles 90 and 91, whose ten working days count from another day. */
const CALLED_AGAIN = {
  vi: "Khoản 3 Điều 91 dẫn lại Điều 90 và Điều 91 mà không ấn định thời hạn họp lại: không tính thời hạn",
  en: "Article 91.3 refers to articles 90 and 91 and sets no time for the meeting held again: none is counted",
  other: {
    vi: "10 ngày làm việc như khoản 1 Điều 91, hoặc 30 ngày kể từ ngày hoãn như khoản 2 Điều 80",
    en: "ten working days as in 91.1, or thirty days from the postponement as in 80.2",
  },
};
/** 91.6 speaks of a resolution “by clause 5”, which says only whom it binds. */
const RESOLUTION_OF_CLAUSE_4 = {
  vi: "“Nghị quyết theo khoản 5 Điều này” (khoản 6 Điều 91) là nghị quyết thông qua phương án của khoản 4",
  en: "“The resolution by clause 5” (91.6) is the one which passes the plan by clause 4",
  other: {
    vi: "dẫn chiếu khoản 5 nên chỉ tuyên bố phá sản theo điểm b khoản 2 Điều 107, không tính 15 ngày của Điều 106",
    en: "as 91.6 names clause 5, the declaration is that of 107.2.b, without the fifteen days of article 106",
  },
};

/** The recovery plan: from the resolution on recovery to the end of the plan. */
export const RECOVERY_ACTS = {
  plan: act("Xây dựng phương án phục hồi", "Draft the recovery plan", "cooperative", ["recovery-plan"], [P(87, 1)], {
    limit: days(30, ofAct("resolve-recovery")),
  }),
  noPlan: act(
    "Không xây dựng được phương án phục hồi trong thời hạn",
    "No plan in time",
    "judge",
    ["recorded-paper"],
    [P(107, 2, "a")],
  ),
  comment: act("Cho ý kiến về phương án phục hồi", "Comment on the plan", "creditor", ["recorded-paper"], [P(87, 2)], {
    limit: workingDays(10, ofService("draft-plan", "creditor")),
    right: true,
  }),
  reportPlan: act(
    "Báo cáo Thẩm phán phương án phục hồi đã hoàn thiện",
    "Report the completed plan to the judge",
    "administrator",
    ["recovery-plan"],
    [P(87, 3)],
  ),
  reviewPlan: act(
    "Thẩm phán xem xét, đưa phương án ra Hội nghị chủ nợ",
    "The judge submits the plan to the meeting",
    "judge",
    ["court-notice"],
    [P(87, 4)],
    { limit: days(15, ofService("report-plan", "judge")) },
  ),
  callPlanMeeting: act(
    "Triệu tập Hội nghị chủ nợ xem xét phương án",
    "Call the meeting on the plan",
    "judge",
    ["court-notice"],
    [P(91, 1)],
    { limit: workingDays(10, ofAct("review-plan")) },
  ),
  postponePlanMeeting: act(
    "Hoãn Hội nghị chủ nợ xem xét phương án",
    "Postpone the meeting on the plan",
    "judge",
    ["meeting-minutes"],
    [P(91, 3)],
  ),
  recallPlanMeeting: act(
    "Tổ chức lại Hội nghị chủ nợ xem xét phương án",
    "Call the meeting on the plan again",
    "judge",
    ["court-notice"],
    [P(91, 3)],
    { readings: [CALLED_AGAIN] },
  ),
  passPlan: act(
    "Hội nghị chủ nợ thông qua phương án",
    "The meeting passes the plan",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(91, 4), P(90), P(89, 1)],
  ),
  rejectPlan: act(
    "Hội nghị chủ nợ không thông qua phương án",
    "The meeting rejects the plan",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(91, 6), P(107, 2, "b")],
    { readings: [RESOLUTION_OF_CLAUSE_4] },
  ),
  failPlanAgain: act(
    "Không tổ chức lại được Hội nghị chủ nợ xem xét phương án",
    "The meeting on the plan cannot be held again",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(91, 6)],
  ),
  recognise: act(
    "Công nhận nghị quyết thông qua phương án",
    "Recognise the resolution",
    "judge",
    ["court-decision"],
    [P(92, 1)],
  ),
  sendRecognition: act(
    "Gửi quyết định công nhận nghị quyết",
    "Send the recognition",
    "court",
    ["court-decision"],
    [P(92, 2)],
    { limit: workingDays(7, ofAct("recognise-plan")) },
  ),
  report: act(
    "Báo cáo sáu tháng về thực hiện phương án",
    "Report every six months on the plan",
    "cooperative",
    ["recorded-paper"],
    [P(93, 2)],
    { limit: months(6, ofAct("report-recovery"), ofAct("recognise-plan")), readings: [FROM_RECOGNITION] },
  ),
  amendPlan: act(
    "Thỏa thuận sửa đổi, bổ sung phương án",
    "Agree to amend the plan",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(94, 2), P(94, 1)],
  ),
  recogniseAmendment: act(
    "Công nhận thỏa thuận sửa đổi, bổ sung phương án",
    "Recognise the amendment",
    "judge",
    ["court-decision"],
    [P(94, 3)],
  ),
  sendAmendment: act(
    "Gửi quyết định công nhận thỏa thuận sửa đổi",
    "Send the recognition of the amendment",
    "court",
    ["court-decision"],
    [P(94, 3)],
    { limit: workingDays(7, ofAct("recognise-amendment")) },
  ),
  recovered: act(
    "Đã thực hiện xong phương án: đình chỉ thủ tục phục hồi",
    "Plan carried out: recovery ends",
    "judge",
    ["court-decision"],
    [P(95, 1), P(95, 1, "a"), P(96, 1)],
  ),
  unrecovered: act(
    "Không thực hiện được phương án",
    "Plan not carried out",
    "judge",
    ["court-decision"],
    [P(95, 1), P(95, 1, "b"), P(96, 2), P(107, 2, "c")],
  ),
  expired: act(
    "Hết thời hạn phục hồi mà vẫn mất khả năng thanh toán",
    "Recovery period over, still insolvent",
    "judge",
    ["court-decision"],
    [P(95, 1, "c"), P(95, 1), P(96, 2), P(89, 1), P(89, 2)],
    {
      waits: {
        ...until(ofPrinted("pass-plan", "to")),
        by: [P(89, 1)],
        else: { ...years(3, ofAct("pass-plan")), by: [P(89, 2)] },
      },
    },
  ),
  publishEnd: act(
    "Thông báo công khai quyết định đình chỉ thủ tục phục hồi",
    "Publish the end of the recovery",
    "court",
    ["posting-record"],
    [P(95, 2)],
  ),
} as const;
