import { citer } from "../../law/cite.js";
import { days, months, ofAct, ofEnd, ofService, workingDays } from "../act-limit.js";
import { courtAct as act } from "./court-act.js";

const P = citer("51/2014/QH13");
const D = citer("92/2024/NĐ-CP");

/** The period for claims, after which the list of creditors is made. */
const CLAIMS = days(30, ofAct("open"));

/** From the decision to open to the creditors' meeting and its end. */
export const OPEN_ACTS = {
  publishOpening: act(
    "Gửi và đăng quyết định mở thủ tục phá sản",
    "Send and publish the opening",
    "court",
    ["posting-record"],
    [P(43, 1), P(43, 3)],
    {
      limit: workingDays(3, ofAct("open")),
    },
  ),
  registryOpening: act(
    "Đăng tải quyết định, chuyển tình trạng đang làm thủ tục phá sản",
    "Publish and set the status to bankruptcy open",
    "registry",
    ["posting-record"],
    [D(57, 1), D(27, 4)],
    {
      limit: workingDays(3, ofService("open", "registry")),
      sets: "bankruptcy-open",
    },
  ),
  appoint: act("Chỉ định Quản tài viên", "Appoint the administrator", "judge", ["court-notice"], [P(45, 1)], {
    limit: workingDays(3, ofAct("open")),
  }),
  inventory: act("Kiểm kê, xác định giá trị tài sản", "Take the inventory", "cooperative", ["inventory"], [P(65, 1)], {
    limit: days(30, ofService("open", "cooperative")),
  }),
  creditors: act(
    "Lập, niêm yết danh sách chủ nợ",
    "Make and post the list of creditors",
    "administrator",
    ["creditor-list"],
    [P(67, 1)],
    {
      waits: CLAIMS,
      limit: days(15, ofEnd(CLAIMS)),
    },
  ),
  debtors: act(
    "Lập, niêm yết danh sách người mắc nợ",
    "Make and post the list of debtors",
    "administrator",
    ["debtor-list"],
    [P(68, 1)],
    {
      limit: days(45, ofAct("open")),
    },
  ),
  callMeeting: act(
    "Triệu tập Hội nghị chủ nợ",
    "Call the creditors' meeting",
    "judge",
    ["court-notice"],
    [P(75, 1), P(75, 2)],
    {
      limit: days(20, ofAct("prepare-meeting")),
    },
  ),
  prepared: act(
    "Kết thúc kiểm kê và lập danh sách chủ nợ (việc kết thúc sau)",
    "Inventory and list of creditors both finished (the later)",
    "administrator",
    ["recorded-paper"],
    [P(75, 1)],
  ),
  postpone: act("Hoãn Hội nghị chủ nợ", "Postpone the meeting", "judge", ["meeting-minutes"], [P(80, 1)]),
  recall: act("Triệu tập lại Hội nghị chủ nợ", "Call the meeting again", "judge", ["court-notice"], [P(80, 2)], {
    limit: days(30, ofAct("postpone-meeting")),
  }),
  resolveRecovery: act(
    "Nghị quyết áp dụng phục hồi hoạt động kinh doanh",
    "Resolve on recovery",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(83, 1, "b"), P(79), P(81, 2)],
  ),
  resolveDeclare: act(
    "Nghị quyết đề nghị tuyên bố phá sản",
    "Resolve to ask for the declaration",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(83, 1, "c"), P(79), P(81, 2)],
  ),
  resolveStop: act(
    "Nghị quyết đề nghị đình chỉ",
    "Resolve to ask for a stop",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(83, 1, "a"), P(79), P(81, 2)],
  ),
  noResolution: act(
    "Hội nghị không thông qua được nghị quyết",
    "The meeting passes nothing",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(83, 4)],
  ),
  failedAgain: act(
    "Hội nghị triệu tập lại không hợp lệ",
    "The second meeting is not valid",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(80, 3)],
  ),
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
  reviewPlan: act(
    "Thẩm phán xem xét, đưa phương án ra Hội nghị chủ nợ",
    "The judge submits the plan to the meeting",
    "judge",
    ["court-notice"],
    [P(87, 4), P(91, 1)],
    {
      limit: days(15, ofService("draft-plan", "judge"), ofAct("draft-plan")),
    },
  ),
  passPlan: act(
    "Hội nghị chủ nợ thông qua phương án",
    "The meeting passes the plan",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(91, 4), P(90)],
    {
      limit: workingDays(10, ofAct("review-plan")),
    },
  ),
  rejectPlan: act(
    "Hội nghị chủ nợ không thông qua phương án",
    "The meeting rejects the plan",
    "creditors-meeting",
    ["meeting-minutes"],
    [P(91, 6), P(107, 2, "b")],
    {
      limit: workingDays(10, ofAct("review-plan")),
    },
  ),
  recognise: act(
    "Công nhận nghị quyết thông qua phương án",
    "Recognise the resolution",
    "judge",
    ["court-decision"],
    [P(92, 1)],
  ),
  report: act(
    "Báo cáo sáu tháng về thực hiện phương án",
    "Report every six months on the plan",
    "cooperative",
    ["recorded-paper"],
    [P(93, 2)],
    {
      limit: months(6, ofAct("report-recovery"), ofAct("recognise-plan")),
    },
  ),
  recovered: act(
    "Đã thực hiện xong phương án: đình chỉ thủ tục phục hồi",
    "Plan carried out: recovery ends",
    "judge",
    ["court-decision"],
    [P(95, 1, "a"), P(96, 1)],
  ),
  unrecovered: act(
    "Không thực hiện được phương án",
    "Plan not carried out",
    "judge",
    ["court-decision"],
    [P(95, 1, "b"), P(96, 2)],
  ),
  expired: act(
    "Hết thời hạn phục hồi mà vẫn mất khả năng thanh toán",
    "Recovery period over, still insolvent",
    "judge",
    ["court-decision"],
    [P(95, 1, "c"), P(96, 2), P(89)],
  ),
  stop: act(
    "Đình chỉ tiến hành thủ tục phá sản vì không mất khả năng thanh toán",
    "Stop: no longer insolvent",
    "court",
    ["court-decision"],
    [P(86, 1)],
  ),
} as const;
