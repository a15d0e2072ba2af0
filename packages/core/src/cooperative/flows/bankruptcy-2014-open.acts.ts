import { citer } from "../../law/cite.js";
import { days, daysBefore, ofAct, ofEnd, ofLatest, ofPrinted, ofService, until, workingDays } from "../act-limit.js";
import { courtAct as act } from "./court-act.js";

const P = citer("51/2014/QH13");
const D = citer("92/2024/NĐ-CP");

/** The period for claims (66.1), after which the list of creditors is made. */
const CLAIMS = { ...days(30, ofAct("open")), by: [P(66, 1)] };
/** The lists are posted for the ten working days in which they are sent. */
const POSTED = {
  vi: "thời hạn niêm yết là 10 ngày làm việc kể từ ngày niêm yết",
  en: "the lists are posted for the ten working days from the posting",
  other: {
    vi: "10 ngày làm việc chỉ là thời hạn gửi danh sách; thời hạn niêm yết không được quy định",
    en: "the ten working days are those for sending; no text says how long the lists are posted",
  },
};
const LIST_MADE = {
  vi: "việc lập danh sách chủ nợ kết thúc vào ngày niêm yết danh sách",
  en: "the list of creditors is finished on the day it is posted",
  other: {
    vi: "kết thúc khi đã giải quyết xong đề nghị xem xét lại danh sách",
    en: "finished when the requests for review of the list are settled",
  },
};

/** Acts of the time after the decision to open, and those beside the way to the meeting. */
export const OPEN_ACTS = {
  publishOpening: act(
    "Gửi và đăng quyết định mở thủ tục phá sản",
    "Send and publish the opening",
    "court",
    ["posting-record"],
    [P(43, 3), P(43, 1)],
    { limit: workingDays(3, ofAct("open")) },
  ),
  registryOpening: act(
    "Đăng tải quyết định, chuyển tình trạng đang làm thủ tục phá sản",
    "Publish and set the status to bankruptcy open",
    "registry",
    ["posting-record"],
    [D(57, 1), D(27, 4)],
    { limit: workingDays(3, ofService("open", "registry")), sets: "bankruptcy-open" },
  ),
  appoint: act("Chỉ định Quản tài viên", "Appoint the administrator", "judge", ["court-notice"], [P(45, 1), P(45, 3)], {
    limit: workingDays(3, ofAct("open")),
  }),
  replaceAdministrator: act(
    "Thay đổi Quản tài viên",
    "Replace the administrator",
    "judge",
    ["court-decision"],
    [P(46, 1), P(46, 2)],
  ),
  askReplacementReview: act(
    "Đề nghị xem xét lại quyết định thay đổi Quản tài viên",
    "Ask for review of the replacement",
    "interested-party",
    ["complaint"],
    [P(46, 3)],
    { limit: workingDays(3, ofService("replace-administrator", "interested-party")), right: true },
  ),
  decideReplacementReview: act(
    "Giải quyết đề nghị xem xét lại việc thay đổi Quản tài viên",
    "Decide on the review of the replacement",
    "court",
    ["court-decision"],
    [P(46, 4)],
    { limit: workingDays(3, ofService("ask-replacement-review", "court")) },
  ),
  handOverWork: act(
    "Bàn giao công việc cho Quản tài viên mới",
    "Hand over to the new administrator",
    "administrator",
    ["recorded-paper"],
    [P(46, 7)],
    { limit: workingDays(3, ofAct("replace-administrator")) },
  ),
  replaceRepresentative: act(
    "Thẩm phán thay đổi người đại diện theo pháp luật",
    "The judge replaces the representative",
    "judge",
    ["court-decision"],
    [P(47, 2), P(48, 1)],
  ),
  requestVoid: act(
    "Đề nghị tuyên bố giao dịch vô hiệu",
    "Ask to declare a transaction void",
    "administrator",
    ["recorded-paper"],
    [P(59, 4), P(59, 1), P(59, 2), P(48, 2)],
  ),
  decideVoid: act(
    "Tuyên bố giao dịch vô hiệu hoặc không chấp nhận yêu cầu",
    "Declare the transaction void, or refuse",
    "court",
    ["court-decision"],
    [P(60, 1)],
    { limit: workingDays(10, ofAct("request-void")) },
  ),
  askVoidReview: act(
    "Đề nghị xem xét lại quyết định tuyên bố giao dịch vô hiệu",
    "Ask for review of the declaration as void",
    "debtor-and-counterparty",
    ["complaint"],
    [P(60, 3)],
    { limit: workingDays(5, ofService("decide-void", "debtor-and-counterparty")), right: true },
  ),
  decideVoidReview: act(
    "Giải quyết đề nghị xem xét lại giao dịch vô hiệu",
    "Decide on the review of the void transaction",
    "court",
    ["court-decision"],
    [P(60, 4)],
    { limit: workingDays(7, ofService("ask-void-review", "court")) },
  ),
  enforceVoid: act(
    "Thi hành quyết định tuyên bố giao dịch vô hiệu",
    "Enforce the declaration as void",
    "enforcement",
    ["enforcement-decision"],
    [P(60, 5)],
    { limit: workingDays(7, ofService("decide-void", "enforcement")), silent: true },
  ),
  inventory: act(
    "Kiểm kê, xác định giá trị tài sản",
    "Take the inventory",
    "cooperative",
    ["inventory"],
    [P(65, 1), P(65, 3)],
    {
      limit: {
        ...until(ofPrinted("extend-inventory", "to")),
        else: days(30, ofService("open", "cooperative")),
      },
    },
  ),
  extendInventory: act(
    "Gia hạn kiểm kê tài sản",
    "Extend the time for the inventory",
    "judge",
    ["court-notice"],
    [P(65, 1)],
  ),
  redoInventory: act(
    "Kiểm kê, xác định lại giá trị tài sản",
    "Take the inventory again",
    "administrator",
    ["inventory"],
    [P(65, 4)],
  ),
  claim: act("Gửi giấy đòi nợ", "File a claim", "creditor", ["recorded-paper"], [P(66, 1), P(66, 2)], {
    limit: days(30, ofAct("open")),
    silent: true,
  }),
  creditors: act(
    "Lập, niêm yết danh sách chủ nợ",
    "Make and post the list of creditors",
    "administrator",
    ["creditor-list"],
    [P(67, 1), P(66, 1)],
    { waits: CLAIMS, limit: days(15, ofEnd(CLAIMS)) },
  ),
  sendCreditors: act(
    "Niêm yết, đăng và gửi danh sách chủ nợ",
    "Post, publish and send the list of creditors",
    "administrator",
    ["posting-record"],
    [P(67, 2)],
    { limit: workingDays(10, ofAct("post-creditor-list")) },
  ),
  askCreditorsReview: act(
    "Đề nghị xem xét lại danh sách chủ nợ",
    "Ask for review of the list of creditors",
    "debtor-and-creditor",
    ["complaint"],
    [P(67, 3)],
    { limit: workingDays(5, ofEnd(workingDays(10, ofAct("post-creditor-list")))), right: true, readings: [POSTED] },
  ),
  decideCreditorsReview: act(
    "Giải quyết đề nghị xem xét lại danh sách chủ nợ",
    "Decide on the list of creditors",
    "judge",
    ["court-decision"],
    [P(67, 4)],
    { limit: workingDays(3, ofService("ask-creditor-list-review", "judge")) },
  ),
  debtors: act(
    "Lập, niêm yết danh sách người mắc nợ",
    "Make and post the list of debtors",
    "administrator",
    ["debtor-list"],
    [P(68, 2), P(68, 1)],
    { limit: days(45, ofAct("open")) },
  ),
  sendDebtors: act(
    "Gửi danh sách người mắc nợ",
    "Send the list of debtors",
    "administrator",
    ["posting-record"],
    [P(68, 2)],
    { limit: workingDays(10, ofAct("post-debtor-list")) },
  ),
  askDebtorsReview: act(
    "Đề nghị xem xét lại danh sách người mắc nợ",
    "Ask for review of the list of debtors",
    "interested-party",
    ["complaint"],
    [P(68, 3)],
    { limit: workingDays(5, ofEnd(workingDays(10, ofAct("post-debtor-list")))), right: true, readings: [POSTED] },
  ),
  decideDebtorsReview: act(
    "Giải quyết đề nghị xem xét lại danh sách người mắc nợ",
    "Decide on the list of debtors",
    "judge",
    ["court-decision"],
    [P(68, 4)],
    { limit: workingDays(3, ofService("ask-debtor-list-review", "judge")) },
  ),
  stop: act(
    "Đình chỉ tiến hành thủ tục phá sản vì không mất khả năng thanh toán",
    "Stop: no longer insolvent",
    "court",
    ["court-decision"],
    [P(86, 1)],
  ),
  sendStop: act("Gửi quyết định đình chỉ", "Send the stop", "court", ["court-decision"], [P(86, 2)], {
    limit: workingDays(3, ofAct("stop")),
  }),
  askStopReview: act(
    "Đề nghị xem xét lại, kiến nghị quyết định đình chỉ",
    "Ask for review of the stop",
    "interested-party",
    ["complaint"],
    [P(86, 2)],
    { limit: days(15, ofService("stop", "interested-party")), right: true },
  ),
  keepStop: act(
    "Giữ nguyên quyết định đình chỉ",
    "Keep the stop",
    "court",
    ["court-decision"],
    [P(86, 3), P(86, 3, "a")],
    { limit: workingDays(3, ofService("ask-stop-review", "court")) },
  ),
  cancelStop: act(
    "Hủy quyết định đình chỉ, giao Thẩm phán tiến hành",
    "Set the stop aside",
    "court",
    ["court-decision"],
    [P(86, 3), P(86, 3, "b")],
    {
      limit: workingDays(3, ofService("ask-stop-review", "court")),
      again: ["send-stop", "ask-stop-review", "keep-stop", "send-stop-review"],
    },
  ),
  sendStopKept: act(
    "Gửi quyết định giữ nguyên việc đình chỉ",
    "Send the decision keeping the stop",
    "court",
    ["court-decision"],
    [P(86, 4)],
    { limit: workingDays(3, ofAct("keep-stop")) },
  ),
  sendStopCancelled: act(
    "Gửi quyết định hủy việc đình chỉ",
    "Send the decision setting the stop aside",
    "court",
    ["court-decision"],
    [P(86, 4)],
    { limit: workingDays(3, ofAct("cancel-stop")) },
  ),
} as const;

/** The day of the meeting as the paper which called it prints it. */
const MEETING_DAY = [
  ofPrinted("recall-meeting", "from"),
  ofPrinted("repeat-meeting", "from"),
  ofPrinted("call-meeting", "from"),
] as const;
const MEETING_HELD = [ofAct("resolve-stop"), ofAct("resolve-recovery"), ofAct("resolve-declaration")] as const;
const REVIEW = { limit: workingDays(10, ofService("ask-resolution-review", "court")) };
const meeting = (vi: string, en: string, point: string) =>
  act(vi, en, "creditors-meeting", ["meeting-minutes"], [P(83, 1, point), P(83, 2), P(79), P(81, 2)]);

/** The creditors' meeting, its resolutions and their review. */
export const MEETING_ACTS = {
  call: act(
    "Triệu tập Hội nghị chủ nợ",
    "Call the creditors' meeting",
    "judge",
    ["court-notice"],
    [P(75, 1), P(75, 2)],
    { limit: days(20, ofLatest("finish-inventory", "post-creditor-list")), readings: [LIST_MADE] },
  ),
  callAgain: act(
    "Triệu tập Hội nghị chủ nợ khi giải quyết lại",
    "Call the creditors' meeting when the file is settled again",
    "judge",
    ["court-notice"],
    [P(75, 1), P(75, 2)],
  ),
  sendNotice: act(
    "Gửi thông báo triệu tập Hội nghị chủ nợ",
    "Send the notice of the meeting",
    "court",
    ["court-notice"],
    [P(75, 2)],
    { limit: daysBefore(15, ...MEETING_DAY) },
  ),
  postpone: act("Hoãn Hội nghị chủ nợ", "Postpone the meeting", "judge", ["meeting-minutes"], [P(80, 1)]),
  recall: act("Triệu tập lại Hội nghị chủ nợ", "Call the meeting again", "judge", ["court-notice"], [P(80, 2)], {
    limit: days(30, ofAct("postpone-meeting")),
    again: ["send-meeting-notice"],
  }),
  resolveRecovery: meeting("Nghị quyết áp dụng phục hồi hoạt động kinh doanh", "Resolve on recovery", "b"),
  resolveDeclare: meeting("Nghị quyết đề nghị tuyên bố phá sản", "Resolve to ask for the declaration", "c"),
  resolveStop: meeting("Nghị quyết đề nghị đình chỉ", "Resolve to ask for a stop", "a"),
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
  sendResolution: act("Gửi Nghị quyết Hội nghị chủ nợ", "Send the resolution", "court", ["meeting-minutes"], [P(84)], {
    limit: workingDays(3, ...MEETING_HELD),
  }),
  askReview: act(
    "Đề nghị, kiến nghị xem xét lại Nghị quyết",
    "Ask for review of the resolution",
    "interested-party",
    ["complaint"],
    [P(85, 1), P(85, 2)],
    { limit: workingDays(5, ofService("send-meeting-resolution", "interested-party")), right: true },
  ),
  keepResolution: act(
    "Không chấp nhận đề nghị xem xét lại Nghị quyết",
    "Keep the resolution",
    "court",
    ["court-decision"],
    [P(85, 3), P(85, 3, "a")],
    REVIEW,
  ),
  repeatMeeting: act(
    "Quyết định tổ chức lại Hội nghị chủ nợ",
    "Order the meeting to be held again",
    "court",
    ["court-decision"],
    [P(85, 3), P(85, 3, "b")],
    {
      ...REVIEW,
      again: [
        "call-meeting",
        "recall-meeting",
        "resolve-stop",
        "resolve-recovery",
        "resolve-declaration",
        "send-meeting-resolution",
        "ask-resolution-review",
        "keep-resolution",
        "send-review-decision",
        "send-meeting-notice",
      ],
    },
  ),
  sendKept: act(
    "Gửi quyết định không chấp nhận đề nghị xem xét lại",
    "Send the decision keeping the resolution",
    "court",
    ["court-decision"],
    [P(85, 4)],
    { limit: workingDays(3, ofAct("keep-resolution")) },
  ),
  sendRepeated: act(
    "Gửi quyết định tổ chức lại Hội nghị chủ nợ",
    "Send the decision on the repeated meeting",
    "court",
    ["court-decision"],
    [P(85, 4)],
    { limit: workingDays(3, ofAct("repeat-meeting")) },
  ),
} as const;
