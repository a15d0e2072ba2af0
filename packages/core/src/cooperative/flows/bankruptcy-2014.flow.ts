import { often, once, to } from "../flow.js";
import { defineFlow } from "../flow.machine.js";
import { ACCEPTED_ACTS as B } from "./bankruptcy-2014-accepted.acts.js";
import { DECLARATION_ACTS as E, ENFORCEMENT_ACTS as F } from "./bankruptcy-2014-declaration.acts.js";
import { MEETING_ACTS as M, OPEN_ACTS as O } from "./bankruptcy-2014-open.acts.js";
import { EXAMINATION_ACTS as X, PETITION_ACTS as A } from "./bankruptcy-2014-petition.acts.js";
import { RECOVERY_ACTS as R } from "./bankruptcy-2014-recovery.acts.js";
import { STATUS_AFTER_THE_COURT } from "./court-act.js";

const examination = ({ valid, amend, transfer, giveBack }: (typeof X)["first" | "again"]) => ({
  "find-valid": to("valid", valid),
  "ask-amendment": to("amending", amend),
  "transfer-petition": to("transferred", transfer),
  "return-petition": to("returned", giveBack),
});
/** Of what the court above has decided under art. 112, wherever the file has gone meanwhile (art. 113); one set aside twice is settled again. */
const specialReview = {
  "ask-special-review": often(E.askSpecialReview, "asksAbout"),
  "special-uphold": often(E.specialUphold, "requestPending"),
  "special-overturn": to("resettling", E.specialOverturn, "requestPending"),
};
/** Beside the way from the opening on; what is asked for can be asked for again. */
const supervised = {
  "replace-administrator": often(O.replaceAdministrator),
  "ask-replacement-review": often(O.askReplacementReview, "asksAbout"),
  "decide-replacement-review": often(O.decideReplacementReview, "requestPending"),
  "hand-over-work": often(O.handOverWork, "requestPending"),
  "replace-representative": often(O.replaceRepresentative),
  "request-void": often(O.requestVoid),
  "decide-void": often(O.decideVoid, "requestPending"),
  "ask-void-review": often(O.askVoidReview, "asksAbout"),
  "decide-void-review": often(O.decideVoidReview, "requestPending"),
  "enforce-void": once(O.enforceVoid, "asksAbout"),
  ...specialReview,
};
const opened = {
  "publish-opening": once(O.publishOpening),
  "publish-opening-registry": once(O.registryOpening),
  "appoint-administrator": once(O.appoint),
  "review-contracts": once(B.reviewContracts),
  "file-claim": often(O.claim),
  "send-creditor-list": once(O.sendCreditors, "creditorListDone"),
  "ask-creditor-list-review": often(O.askCreditorsReview, "asksAbout"),
  "decide-creditor-list-review": often(O.decideCreditorsReview, "requestPending"),
  "post-debtor-list": once(O.debtors),
  "send-debtor-list": once(O.sendDebtors, "debtorListDone"),
  "ask-debtor-list-review": often(O.askDebtorsReview, "asksAbout"),
  "decide-debtor-list-review": often(O.decideDebtorsReview, "requestPending"),
  ...supervised,
};
const stop = { stop: to("stopping", O.stop) };
const meeting = {
  "send-meeting-notice": once(M.sendNotice),
  "resolve-recovery": to("recovery-chosen", M.resolveRecovery, "meetingValid", "resolutionPassed"),
  "resolve-declaration": to("declaration-asked", M.resolveDeclare, "meetingValid", "resolutionPassed"),
  "resolve-stop": to("stop-asked", M.resolveStop, "meetingValid", "resolutionPassed"),
  "pass-nothing": to("meeting-failed", M.noResolution, "meetingValid", "resolutionNotPassed"),
  ...opened,
  ...stop,
};
/** After a resolution: it is sent, and may be reviewed. */
const resolved = {
  "send-meeting-resolution": once(M.sendResolution),
  "ask-resolution-review": often(M.askReview),
  "keep-resolution": often(M.keepResolution, "requestPending"),
  "repeat-meeting": to("meeting", M.repeatMeeting, "requestPending"),
  "send-review-decision": once(M.sendKept, "asksAbout"),
  ...opened,
  ...stop,
};
const planMeeting = {
  "pass-plan": to("plan-passed", R.passPlan, "planMeetingValid", "planPassed", "securedCreditorAgreed"),
  "reject-plan": to("meeting-failed", R.rejectPlan, "planMeetingValid", "planNotPassed"),
  ...supervised,
  ...stop,
};
const declared = {
  "publish-declaration": once(E.publishDeclaration),
  "send-extract": once(E.sendExtract),
  "send-to-registry": once(E.sendRegistry),
  "publish-declaration-registry": once(E.registryEnd),
  appeal: often(E.appeal),
  "send-appeal-file": often(E.sendFile, "requestPending"),
  "return-appeal-file": often(E.returnFile, "requestPending"),
  "uphold-declaration": often(E.uphold, "requestPending"),
  "amend-declaration": often(E.amend, "requestPending"),
  "overturn-declaration": to("resettling", E.overturn, "requestPending"),
  "ban-managers": once(E.banManagers),
  "reclaim-leased": often(F.reclaimLeased),
  "value-assets": once(F.value),
  ...supervised,
};

/** Bankruptcy under Law 51/2014/QH13 (thủ tục phá sản), with the registry's acts of Decree 92/2024 art. 57. */
export const BANKRUPTCY_2014 = defineFlow({
  id: "bankruptcy-2014",
  title: { vi: "Phá sản (Luật số 51/2014/QH13)", en: "Bankruptcy (Law No. 51/2014/QH13)" },
  law: "51/2014/QH13",
  subject: "cooperative",
  question: "bankruptcy",
  note: {
    vi: "Quỹ, tài sản chung không chia xử lý theo luật hợp tác xã. Quyết định tuyên bố có hiệu lực từ ngày ra quyết định; đề nghị xem xét lại không làm dừng việc thi hành.",
    en: "Non-divisible funds and assets follow the law on cooperatives. The declaration takes effect on its own day; a review asked for does not stop the enforcement.",
  },
  initial: "preparing",
  states: {
    preparing: {
      vi: "Chuẩn bị đơn",
      en: "Preparing",
      on: { petition: to("filed", A.petition, "mayPetition", "threeMonthsOverdue", "threeMonthsUnpaidWages") },
    },
    filed: { vi: "Đã nộp đơn", en: "Filed", on: { "assign-judge": to("examined", A.assign) } },
    examined: { vi: "Thẩm phán xem xét đơn", en: "Under examination", on: examination(X.first) },
    "re-examined": {
      vi: "Thẩm phán xem xét lại đơn",
      en: "Under examination again",
      on: examination(X.again),
    },
    amending: {
      vi: "Chờ sửa đổi, bổ sung đơn",
      en: "Awaiting amendment",
      on: {
        "extend-amendment": once(A.extendAmendment, "amendmentExtendable"),
        "file-amended": to("re-examined", A.amended),
        "return-petition": to("returned", A.returnUnamended),
      },
    },
    transferred: {
      vi: "Đã chuyển đơn",
      en: "Transferred",
      on: {
        "ask-transfer-review": to("transfer-review", A.askTransferReview),
        "close-transfer": to("ended-early", A.closeTransfer),
      },
    },
    "transfer-review": {
      vi: "Đang xem xét lại việc chuyển đơn",
      en: "Transfer under review",
      on: {
        "keep-transfer": to("ended-early", A.keepTransfer),
        "cancel-transfer": to("re-examined", A.cancelTransfer),
      },
    },
    returned: {
      vi: "Đã trả lại đơn",
      en: "Returned",
      on: {
        "send-return": once(A.sendReturn),
        "ask-return-review": to("return-review", A.askReturnReview),
        "close-return": to("ended-early", A.closeReturn),
      },
    },
    "return-review": {
      vi: "Đang xem xét lại việc trả lại đơn",
      en: "Return under review",
      on: {
        "send-return": once(A.sendReturn),
        "keep-return": to("return-kept", A.keepReturn),
        "cancel-return": to("re-examined", A.cancelReturn),
      },
    },
    "return-kept": {
      vi: "Giữ nguyên việc trả lại đơn",
      en: "Return kept",
      on: {
        "ask-upper-return-review": to("upper-return-review", A.askUpperReview),
        "close-return": to("ended-early", A.closeReturn),
      },
    },
    "upper-return-review": {
      vi: "Tòa án cấp trên xem xét lại việc trả lại đơn",
      en: "Return before the court above",
      on: {
        "keep-return-upper": to("ended-early", A.keepUpper),
        "cancel-return-upper": to("re-examined", A.cancelUpper),
      },
    },
    valid: {
      vi: "Đơn hợp lệ",
      en: "Valid",
      on: {
        negotiate: to("negotiating", A.negotiate, "filedByCreditor"),
        "notify-fee": to("fee-notified", A.fee),
        accept: to("accepted", A.acceptExempt, "feeExempt"),
        "notify-simplified": to("simplified-unaccepted", A.simplifiedUnaccepted, "filedWithoutMeans"),
      },
    },
    negotiating: {
      vi: "Đang thương lượng",
      en: "Negotiating",
      on: { "agree-withdrawal": to("returned", A.agreed), "fail-negotiation": to("after-negotiation", A.failed) },
    },
    "after-negotiation": {
      vi: "Thương lượng không thành",
      en: "Negotiation failed",
      on: {
        "notify-fee": to("fee-notified", A.feeAfterNegotiation),
        accept: to("accepted", A.acceptExempt, "feeExempt"),
      },
    },
    "fee-notified": {
      vi: "Đã thông báo nộp lệ phí, tạm ứng",
      en: "Fee notified",
      on: { "pay-fee": to("fee-paid", A.payFee), "return-petition": to("returned", A.returnUnpaid) },
    },
    "fee-paid": { vi: "Đã nộp lệ phí, tạm ứng", en: "Fee paid", on: { accept: to("accepted", A.accept) } },
    accepted: {
      vi: "Đã thụ lý",
      en: "Accepted",
      on: {
        "notify-acceptance": once(B.notifyAcceptance),
        "produce-papers": once(B.debtorPapers, "filedByAnother"),
        "stay-enforcement": once(B.stayEnforcement),
        "stay-litigation": once(B.stayLitigation),
        "stay-collateral": once(B.stayCollateral),
        "ask-contract-stay": often(B.askContractStay),
        "decide-contract-stay": often(B.decideContractStay, "requestPending"),
        open: to("opened", B.open),
        "refuse-opening": to("refused", B.notOpen),
        "notify-simplified": to("simplified", B.simplified, "noAssetsForCosts"),
      },
    },
    refused: {
      vi: "Không mở thủ tục phá sản",
      en: "Opening refused",
      on: {
        "send-refusal": once(B.sendRefusal),
        "ask-opening-review": to("refusal-review", B.askRefusalReview),
        "close-refusal": to("ended-early", B.closeRefusal),
      },
    },
    "refusal-review": {
      vi: "Đang xem xét lại quyết định không mở",
      en: "Refusal under review",
      on: {
        "send-refusal": once(B.sendRefusal),
        "name-opening-panel": once(B.namePanel),
        "return-opening-file": once(B.returnFile),
        "keep-refusal": to("ended-early", B.keepRefusal),
        "cancel-refusal": to("reopening", B.cancelRefusal),
      },
    },
    reopening: {
      vi: "Xem xét ra quyết định mở sau khi quyết định không mở bị hủy",
      en: "To be opened after the refusal was set aside",
      on: { open: to("opened", B.openAfterReview) },
    },
    "simplified-unaccepted": {
      vi: "Giải quyết theo thủ tục rút gọn (hợp tác xã nộp đơn)",
      en: "Simplified procedure (filed by the debtor)",
      on: { "declare-simplified": to("declared", B.declareSimplified), "go-ordinary": to("valid", B.ordinary) },
    },
    simplified: {
      vi: "Giải quyết theo thủ tục rút gọn",
      en: "Simplified procedure",
      on: { "declare-simplified": to("declared", B.declareSimplified), "go-ordinary": to("accepted", B.ordinary) },
    },
    opened: {
      vi: "Đã mở thủ tục phá sản",
      en: "Opened",
      on: {
        ...opened,
        "ask-opening-review": once(B.askOpeningReview),
        "name-opening-panel": once(B.namePanel, "requestPending"),
        "return-opening-file": once(B.returnFile, "requestPending"),
        "keep-opening": once(B.keepOpening, "requestPending"),
        "cancel-opening": to("opening-cancelled", B.cancelOpening, "requestPending"),
        "finish-inventory": once(O.inventory),
        "extend-inventory": often(O.extendInventory, "inventoryExtendable"),
        "redo-inventory": once(O.redoInventory, "inventoryDone"),
        "post-creditor-list": once(O.creditors),
        "call-meeting": to("meeting", M.call, "inventoryDone", "creditorListDone"),
        ...stop,
      },
    },
    meeting: {
      vi: "Đã triệu tập Hội nghị chủ nợ",
      en: "Meeting called",
      on: {
        "send-review-decision": once(M.sendRepeated, "asksAbout"),
        "postpone-meeting": to("postponed", M.postpone, "meetingNotValid"),
        ...meeting,
      },
    },
    postponed: {
      vi: "Hoãn Hội nghị chủ nợ",
      en: "Postponed",
      on: { "recall-meeting": to("second-meeting", M.recall), ...opened, ...stop },
    },
    "second-meeting": {
      vi: "Hội nghị chủ nợ triệu tập lại",
      en: "Second meeting",
      on: { "fail-again": to("meeting-failed", M.failedAgain, "secondMeetingNotValid"), ...meeting },
    },
    "stop-asked": { vi: "Hội nghị đề nghị đình chỉ", en: "Stop asked for", on: resolved },
    "recovery-chosen": {
      vi: "Đã chọn phục hồi hoạt động kinh doanh",
      en: "Recovery chosen",
      on: { "draft-plan": to("plan-drafted", R.plan), "miss-plan": to("recovery-failed", R.noPlan), ...resolved },
    },
    "plan-drafted": {
      vi: "Đã có phương án phục hồi",
      en: "Plan drafted",
      on: {
        "comment-plan": often(R.comment),
        "report-plan": to("plan-reported", R.reportPlan),
        ...supervised,
        ...stop,
      },
    },
    "plan-reported": {
      vi: "Thẩm phán xem xét phương án",
      en: "Plan before the judge",
      on: { "review-plan": to("plan-submitted", R.reviewPlan), ...supervised, ...stop },
    },
    "plan-submitted": {
      vi: "Phương án được đưa ra Hội nghị chủ nợ",
      en: "Plan before the meeting",
      on: { "call-plan-meeting": to("plan-meeting", R.callPlanMeeting), ...supervised, ...stop },
    },
    "plan-meeting": {
      vi: "Đã triệu tập Hội nghị chủ nợ xem xét phương án",
      en: "Meeting on the plan called",
      on: {
        "postpone-plan-meeting": to("plan-postponed", R.postponePlanMeeting, "planMeetingNotValid"),
        ...planMeeting,
      },
    },
    "plan-postponed": {
      vi: "Hoãn Hội nghị chủ nợ xem xét phương án",
      en: "Meeting on the plan postponed",
      on: {
        "recall-plan-meeting": to("second-plan-meeting", R.recallPlanMeeting),
        "fail-plan-again": to("meeting-failed", R.failPlanAgain),
        ...supervised,
        ...stop,
      },
    },
    "second-plan-meeting": {
      vi: "Hội nghị chủ nợ xem xét phương án được tổ chức lại",
      en: "Second meeting on the plan",
      on: {
        "fail-plan-again": to("meeting-failed", R.failPlanAgain, "secondPlanMeetingNotValid"),
        ...planMeeting,
      },
    },
    "plan-passed": {
      vi: "Phương án được thông qua",
      en: "Plan passed",
      on: { "recognise-plan": to("recovering", R.recognise), ...supervised, ...stop },
    },
    recovering: {
      vi: "Đang thực hiện phương án phục hồi",
      en: "Recovering",
      on: {
        "send-recognition": once(R.sendRecognition),
        "report-recovery": often(R.report),
        "amend-plan": often(R.amendPlan, "amendmentPassed"),
        "recognise-amendment": often(R.recogniseAmendment, "requestPending"),
        "send-amendment": often(R.sendAmendment, "requestPending"),
        "complete-recovery": to("recovered", R.recovered),
        "fail-recovery": to("recovery-failed", R.unrecovered),
        "expire-recovery": to("recovery-failed", R.expired),
        ...stop,
      },
    },
    recovered: {
      vi: "Đã phục hồi, không còn mất khả năng thanh toán",
      en: "Recovered, no longer insolvent",
      on: {
        "publish-recovery-end": once(R.publishEnd),
        "restore-status": to("stopped", STATUS_AFTER_THE_COURT),
      },
    },
    "meeting-failed": {
      vi: "Hội nghị chủ nợ không thành",
      en: "Meeting failed",
      on: { declare: to("declared", E.declareFailed), ...supervised, ...stop },
    },
    "declaration-asked": {
      vi: "Hội nghị đề nghị tuyên bố phá sản",
      en: "Declaration asked for",
      on: { declare: to("declared", E.declareAsked), ...resolved },
    },
    "recovery-failed": {
      vi: "Không phục hồi được",
      en: "No recovery",
      on: {
        "publish-recovery-end": once(R.publishEnd),
        declare: to("declared", E.declareUnrecovered),
        ...supervised,
        ...stop,
      },
    },
    declared: {
      vi: "Đã tuyên bố phá sản",
      en: "Declared",
      on: { "order-enforcement": to("enforcing", F.enforce), ...declared },
    },
    enforcing: {
      vi: "Đang thi hành quyết định tuyên bố phá sản",
      en: "Enforcing",
      on: {
        ...declared,
        "request-liquidation": once(F.liquidate),
        "hand-over-unsold": once(F.handOver),
        "agree-auction": often(F.agreeAuction),
        "sign-auction": often(F.signAuction),
        "auction-movables": often(F.auctionMovables),
        "auction-immovables": often(F.auctionLand),
        "auction-movables-itself": often(F.auctionMovablesItself),
        "auction-immovables-itself": often(F.auctionLandItself),
        "sell-directly": often(F.sellDirectly),
        "divide-found-assets": often(F.divideFound),
        "close-enforcement": to("closed", F.close),
      },
    },
    resettling: {
      vi: "Giải quyết lại sau khi quyết định bị hủy",
      en: "To be settled again",
      on: {
        open: to("opened", E.openAgain),
        "call-meeting": to("meeting", M.callAgain),
        declare: to("declared", E.declareAgain),
        "send-stop-review": once(O.sendStopCancelled, "asksAbout"),
        ...supervised,
        ...stop,
      },
    },
    stopping: {
      vi: "Đã đình chỉ thủ tục phá sản",
      en: "Stopped by the court",
      on: {
        "send-stop": once(O.sendStop),
        "ask-stop-review": once(O.askStopReview),
        "keep-stop": once(O.keepStop, "requestPending"),
        "send-stop-review": once(O.sendStopKept, "asksAbout"),
        "cancel-stop": to("resettling", O.cancelStop, "requestPending"),
        "restore-status": to("stopped", STATUS_AFTER_THE_COURT),
      },
    },
    "opening-cancelled": {
      vi: "Quyết định mở thủ tục phá sản bị hủy",
      en: "Opening set aside",
      on: { "restore-status": to("stopped", STATUS_AFTER_THE_COURT) },
    },
    closed: { vi: "Đã thi hành xong quyết định tuyên bố phá sản", en: "Closed" },
    stopped: { vi: "Đã kết thúc không tuyên bố phá sản, đã cập nhật tình trạng", en: "Ended, status updated" },
    "ended-early": { vi: "Kết thúc trước khi mở thủ tục", en: "Ended before opening" },
  },
});
