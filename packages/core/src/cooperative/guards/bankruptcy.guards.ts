import { defineProblems } from "../../kernel/problem.js";
import { cite } from "../../law/cite.js";
import { actGuard, done, reached, type ActEvent, telling } from "./define-guard.js";
import { atLeastPercent } from "./meeting.guards.js";

const FILERS = ["unsecured-creditor", "partly-secured-creditor", "employee", "trade-union", "representative", "member"];
const AFTER_THREE_MONTHS = ["unsecured-creditor", "partly-secured-creditor", "employee", "trade-union"];

function valid({ payload }: ActEvent): boolean {
  const it = payload.creditors;
  return it !== undefined && atLeastPercent(it.debtPresent, it.debtTotal, 51) && it.administratorPresent;
}

/** More than half of the unsecured creditors present, standing for at least 65 % of all unsecured debt. */
function passed({ payload }: ActEvent): boolean {
  const it = payload.creditors;
  return it !== undefined && it.inFavour * 2 > it.present && atLeastPercent(it.debtInFavour, it.debtTotal, 65);
}

const meeting = ({ payload }: ActEvent) => ({
  present: payload.creditors?.debtPresent ?? 0,
  total: payload.creditors?.debtTotal ?? 0,
  inFavour: payload.creditors?.debtInFavour ?? 0,
});

defineProblems({
  "cooperative/may-not-petition": {
    message: {
      vi: "“{petitioner}” không có quyền nộp đơn yêu cầu mở thủ tục phá sản.",
      en: "“{petitioner}” has no right to file the petition.",
    },
    hint: {
      vi: "Xem những người có quyền, nghĩa vụ nộp đơn tại Điều 5.",
      en: "See Article 5 for who may or must file.",
    },
  },
  "cooperative/petition-too-early": {
    message: {
      vi: "Chưa hết 03 tháng kể từ ngày nợ đến hạn (được nộp đơn sau ngày {from}).",
      en: "Three months from the due day are not over (may be filed after {from}).",
    },
    hint: {
      vi: "Ghi ngày nợ đến hạn (debtDueOn) và nộp đơn sau thời hạn đó.",
      en: "Enter the due day (debtDueOn) and file after the period.",
    },
  },
  "cooperative/fee-not-exempt": {
    message: {
      vi: "Người nộp đơn không thuộc trường hợp miễn lệ phí, tạm ứng.",
      en: "The petitioner is not exempt from fee and advance.",
    },
    hint: {
      vi: "Thông báo nộp lệ phí và thụ lý khi có biên lai; nếu được miễn, ghi exempt.",
      en: "Notify the fee and accept on the receipts; if exempt, enter exempt.",
    },
  },
  "cooperative/creditors-meeting-invalid": {
    message: {
      vi: "Hội nghị chủ nợ chưa hợp lệ: {present}/{total} đồng nợ không có bảo đảm có đại diện.",
      en: "The creditors' meeting is not valid: {present} of {total} VND of unsecured debt represented.",
    },
    hint: {
      vi: "Cần ít nhất 51% và có Quản tài viên tham gia; nếu không thì hoãn một lần.",
      en: "At least 51% and the administrator are needed; otherwise postpone once.",
    },
  },
  "cooperative/creditors-meeting-valid": {
    message: {
      vi: "Hội nghị chủ nợ hợp lệ nên không hoãn ({present}/{total} đồng).",
      en: "The creditors' meeting is valid and is not postponed ({present} of {total} VND).",
    },
    hint: { vi: "Ghi kết quả biểu quyết.", en: "Enter the result of the vote." },
  },
  "cooperative/creditors-vote-too-low": {
    message: {
      vi: "Nghị quyết chưa đạt quá nửa số chủ nợ có mặt và 65% nợ không có bảo đảm ({inFavour}/{total} đồng).",
      en: "The resolution lacks half of the creditors present or 65% of the unsecured debt ({inFavour} of {total} VND).",
    },
    hint: { vi: "Ghi kết quả không thông qua được nghị quyết.", en: "Record that nothing was passed." },
  },
  "cooperative/creditors-vote-passed": {
    message: {
      vi: "Nghị quyết đã đủ tỷ lệ thông qua ({inFavour}/{total} đồng).",
      en: "The resolution was passed ({inFavour} of {total} VND).",
    },
    hint: { vi: "Ghi nghị quyết đã thông qua.", en: "Record the resolution passed." },
  },
  "cooperative/recovery-running": {
    message: {
      vi: "Thời hạn thực hiện phương án phục hồi đến {to} chưa hết.",
      en: "The recovery period to {to} is not over.",
    },
    hint: {
      vi: "Ghi ngày cuối theo nghị quyết (to); nếu nghị quyết không nêu, không quá 03 năm.",
      en: "Enter the last day of the resolution (to); where it is silent, three years at most.",
    },
  },
});

/** Conditions of Law 51/2014/QH13. */
export const BANKRUPTCY_GUARDS = {
  mayPetition: actGuard(
    ["petitioner"],
    "cooperative/may-not-petition",
    { vi: "người có quyền, nghĩa vụ nộp đơn", en: "may or must file" },
    "petitioner",
    cite("51/2014/QH13", { article: 5 }),
    ({ payload }) => FILERS.includes(payload.petitioner ?? ""),
    ({ payload }) => ({ petitioner: payload.petitioner ?? "–" }),
  ),
  threeMonthsOverdue: actGuard(
    ["petitioner"],
    "cooperative/petition-too-early",
    { vi: "quá 03 tháng (chủ nợ, người lao động)", en: "three months overdue (creditor, employee)" },
    "petitioner",
    cite("51/2014/QH13", { article: 5, clause: 1 }),
    ({ payload, view, on }) =>
      !AFTER_THREE_MONTHS.includes(payload.petitioner ?? "") || (view.petitionFrom !== null && on > view.petitionFrom),
    ({ view }) => ({ from: view.petitionFrom ?? "–" }),
  ),
  feeExempt: telling(
    actGuard(
      ["exempt"],
      "cooperative/fee-not-exempt",
      { vi: "không phải nộp lệ phí, tạm ứng", en: "exempt from fee" },
      "court",
      cite("51/2014/QH13", { article: 39 }),
      ({ payload }) => payload.exempt === true,
    ),
  ),
  meetingValid: telling(
    actGuard(
      ["creditors"],
      "cooperative/creditors-meeting-invalid",
      { vi: "hội nghị hợp lệ (51% nợ không có bảo đảm, có Quản tài viên)", en: "valid meeting" },
      "creditors-meeting",
      cite("51/2014/QH13", { article: 79 }),
      valid,
      meeting,
    ),
  ),
  meetingNotValid: telling(
    actGuard(
      ["creditors"],
      "cooperative/creditors-meeting-valid",
      { vi: "hội nghị không hợp lệ", en: "meeting not valid" },
      "creditors-meeting",
      cite("51/2014/QH13", { article: 80, clause: 1 }),
      (event) => event.payload.creditors !== undefined && !valid(event),
      meeting,
    ),
  ),
  resolutionPassed: telling(
    actGuard(
      ["creditors"],
      "cooperative/creditors-vote-too-low",
      {
        vi: "quá nửa chủ nợ có mặt, đại diện 65% nợ không có bảo đảm",
        en: "half of those present and 65% of the debt",
      },
      "creditors-meeting",
      cite("51/2014/QH13", { article: 81, clause: 2 }),
      passed,
      meeting,
    ),
  ),
  resolutionNotPassed: telling(
    actGuard(
      ["creditors"],
      "cooperative/creditors-vote-passed",
      { vi: "không đạt tỷ lệ thông qua", en: "not passed" },
      "creditors-meeting",
      cite("51/2014/QH13", { article: 83, clause: 4 }),
      (event) => event.payload.creditors !== undefined && !passed(event),
      meeting,
    ),
  ),
  inventoryDone: done(
    "finish-inventory",
    { vi: "đã kiểm kê", en: "inventory done" },
    "cooperative",
    cite("51/2014/QH13", { article: 75, clause: 1 }),
    { vi: "kiểm kê tài sản", en: "the inventory" },
  ),
  creditorListDone: done(
    "post-creditor-list",
    { vi: "đã lập danh sách chủ nợ", en: "creditor list made" },
    "administrator",
    cite("51/2014/QH13", { article: 75, clause: 1 }),
    { vi: "lập và niêm yết danh sách chủ nợ", en: "the list of creditors" },
  ),
  recoveryPeriodOver: actGuard(
    ["to"],
    "cooperative/recovery-running",
    { vi: "hết thời hạn phục hồi", en: "recovery period over" },
    "judge",
    cite("51/2014/QH13", { article: 95, clause: 1, point: "c" }),
    ({ payload, on }) => payload.to !== undefined && reached(payload.to, on),
    ({ payload }) => ({ to: payload.to ?? "–" }),
  ),
} as const;
