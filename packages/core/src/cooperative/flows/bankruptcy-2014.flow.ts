import { once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { DECLARATION_ACTS as E } from "./bankruptcy-2014-declaration.acts.js";
import { OPEN_ACTS as O } from "./bankruptcy-2014-open.acts.js";
import { PETITION_ACTS as A } from "./bankruptcy-2014-petition.acts.js";

const opened = {
  "publish-opening": once(O.publishOpening),
  "publish-opening-registry": once(O.registryOpening),
  "appoint-administrator": once(O.appoint),
  "post-debtor-list": once(O.debtors),
};
const stop = { stop: to("stopping", O.stop) };
const declared = {
  "publish-declaration": once(E.publishDeclaration),
  "send-to-registry": once(E.sendRegistry),
  "publish-declaration-registry": once(E.registryEnd),
};
const resolutions = {
  "resolve-recovery": to("recovery-chosen", O.resolveRecovery, "meetingValid", "resolutionPassed"),
  "resolve-declaration": to("to-declare", O.resolveDeclare, "meetingValid", "resolutionPassed"),
  "resolve-stop": to("stop-asked", O.resolveStop, "meetingValid", "resolutionPassed"),
  "pass-nothing": to("to-declare", O.noResolution, "meetingValid", "resolutionNotPassed"),
};

/** Bankruptcy under Law 51/2014/QH13 (thủ tục phá sản), with the registry's acts of Decree 92/2024 art. 57. */
export const BANKRUPTCY_2014 = defineFlow({
  id: "bankruptcy-2014",
  title: { vi: "Phá sản (Luật số 51/2014/QH13)", en: "Bankruptcy (Law No. 51/2014/QH13)" },
  law: "51/2014/QH13",
  subject: "cooperative",
  question: "bankruptcy",
  note: {
    vi: "Quỹ, tài sản chung không chia xử lý theo luật hợp tác xã. Quyết định tuyên bố có hiệu lực từ ngày ra quyết định.",
    en: "Non-divisible funds and assets follow the law on cooperatives. The declaration takes effect on its own day.",
  },
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị đơn",
      en: "Preparing",
      on: { petition: to("filed", A.petition, "mayPetition", "threeMonthsOverdue") },
    },
    filed: { vi: "Đã nộp đơn", en: "Filed", on: { "assign-judge": to("examined", A.assign) } },
    examined: {
      vi: "Thẩm phán xem xét đơn",
      en: "Under examination",
      on: {
        "find-valid": to("valid", A.valid),
        "ask-amendment": to("amending", A.amend),
        "transfer-petition": to("ended-early", A.transfer),
        "return-petition": to("ended-early", A.giveBack),
      },
    },
    amending: {
      vi: "Chờ sửa đổi, bổ sung đơn",
      en: "Awaiting amendment",
      on: { "file-amended": to("examined", A.amended), "return-petition": to("ended-early", A.giveBack) },
    },
    valid: {
      vi: "Đơn hợp lệ",
      en: "Valid",
      on: {
        negotiate: to("negotiating", A.negotiate),
        "notify-fee": to("fee-notified", A.fee),
        accept: to("accepted", A.acceptExempt, "feeExempt"),
        "notify-simplified": to("simplified", A.simplified),
      },
    },
    negotiating: {
      vi: "Đang thương lượng",
      en: "Negotiating",
      on: { "agree-withdrawal": to("ended-early", A.agreed), "fail-negotiation": to("after-negotiation", A.failed) },
    },
    "after-negotiation": {
      vi: "Thương lượng không thành",
      en: "Negotiation failed",
      on: { "notify-fee": to("fee-notified", A.fee), accept: to("accepted", A.acceptExempt, "feeExempt") },
    },
    "fee-notified": {
      vi: "Đã thông báo nộp lệ phí, tạm ứng",
      en: "Fee notified",
      on: { accept: to("accepted", A.accept), "return-petition": to("ended-early", A.giveBack) },
    },
    accepted: {
      vi: "Đã thụ lý",
      en: "Accepted",
      on: {
        "notify-acceptance": once(A.notifyAcceptance),
        "produce-papers": once(A.debtorPapers),
        open: to("opened", A.open),
        "refuse-opening": to("ended-early", A.notOpen),
        "notify-simplified": to("simplified", A.simplified),
      },
    },
    simplified: {
      vi: "Giải quyết theo thủ tục rút gọn",
      en: "Simplified procedure",
      on: { "declare-simplified": to("declared", A.declareSimplified), "go-ordinary": to("accepted", A.ordinary) },
    },
    opened: {
      vi: "Đã mở thủ tục phá sản",
      en: "Opened",
      on: {
        ...opened,
        "finish-inventory": once(O.inventory),
        "post-creditor-list": once(O.creditors),
        "prepare-meeting": to("prepared", O.prepared, "inventoryDone", "creditorListDone"),
        ...stop,
      },
    },
    prepared: {
      vi: "Đã kiểm kê và lập danh sách chủ nợ",
      en: "Inventory and list made",
      on: { "call-meeting": to("meeting", O.callMeeting), ...opened, ...stop },
    },
    meeting: {
      vi: "Đã triệu tập Hội nghị chủ nợ",
      en: "Meeting called",
      on: { "postpone-meeting": to("postponed", O.postpone, "meetingNotValid"), ...resolutions, ...stop },
    },
    postponed: {
      vi: "Hoãn Hội nghị chủ nợ",
      en: "Postponed",
      on: { "recall-meeting": to("second-meeting", O.recall), ...stop },
    },
    "second-meeting": {
      vi: "Hội nghị chủ nợ triệu tập lại",
      en: "Second meeting",
      on: { "fail-again": to("to-declare", O.failedAgain, "meetingNotValid"), ...resolutions, ...stop },
    },
    "stop-asked": { vi: "Hội nghị đề nghị đình chỉ", en: "Stop asked for", on: { ...stop } },
    "recovery-chosen": {
      vi: "Đã chọn phục hồi hoạt động kinh doanh",
      en: "Recovery chosen",
      on: { "draft-plan": to("plan-drafted", O.plan), "miss-plan": to("to-declare", O.noPlan), ...stop },
    },
    "plan-drafted": {
      vi: "Đã có phương án phục hồi",
      en: "Plan drafted",
      on: { "review-plan": to("plan-submitted", O.reviewPlan), ...stop },
    },
    "plan-submitted": {
      vi: "Phương án được đưa ra Hội nghị chủ nợ",
      en: "Plan before the meeting",
      on: {
        "pass-plan": to("plan-passed", O.passPlan, "meetingValid", "resolutionPassed"),
        "reject-plan": to("to-declare", O.rejectPlan, "resolutionNotPassed"),
        ...stop,
      },
    },
    "plan-passed": {
      vi: "Phương án được thông qua",
      en: "Plan passed",
      on: { "recognise-plan": to("recovering", O.recognise), ...stop },
    },
    recovering: {
      vi: "Đang thực hiện phương án phục hồi",
      en: "Recovering",
      on: {
        "report-recovery": to("recovering", O.report),
        "complete-recovery": to("stopping", O.recovered),
        "fail-recovery": to("to-declare", O.unrecovered),
        "expire-recovery": to("to-declare", O.expired, "recoveryPeriodOver"),
        ...stop,
      },
    },
    "to-declare": {
      vi: "Có căn cứ tuyên bố phá sản",
      en: "To be declared",
      on: { declare: to("declared", E.declare), ...stop },
    },
    declared: {
      vi: "Đã tuyên bố phá sản",
      en: "Declared",
      on: { ...declared, appeal: to("appealed", E.appeal), "order-enforcement": to("enforcing", E.enforce) },
    },
    appealed: {
      vi: "Đang xem xét lại quyết định tuyên bố phá sản",
      en: "Under review",
      on: {
        ...declared,
        "uphold-declaration": to("declared", E.uphold),
        "overturn-declaration": to("to-declare", E.overturn),
      },
    },
    enforcing: {
      vi: "Đang thi hành quyết định tuyên bố phá sản",
      en: "Enforcing",
      on: {
        ...declared,
        "request-liquidation": once(E.liquidate),
        "hand-over-unsold": once(E.handOver),
        "close-enforcement": to("closed", E.close),
      },
    },
    stopping: {
      vi: "Đã đình chỉ thủ tục phá sản",
      en: "Stopped by the court",
      on: { "restore-status": to("stopped", E.restore) },
    },
    closed: { vi: "Đã thi hành xong quyết định tuyên bố phá sản", en: "Closed" },
    stopped: { vi: "Đã đình chỉ, đã cập nhật tình trạng", en: "Stopped, status updated" },
    "ended-early": { vi: "Kết thúc trước khi mở thủ tục", en: "Ended before opening" },
  },
});
