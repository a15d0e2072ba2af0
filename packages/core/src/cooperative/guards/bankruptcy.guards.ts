import { defineProblems } from "../../kernel/problem.js";
import type { Citation } from "../../kernel/citation.js";
import { cite, citeConvention, citer } from "../../law/cite.js";
import { hasBegunOn, standsFrom } from "../../law/in-force.js";
import { actGuard, type ActEvent, done, guard, readSo, telling } from "./define-guard.js";
import { atLeastPercent } from "./meeting.guards.js";

/** What each act answers, or goes on from: it is there only after one of `of`, and answered once one of `by` has followed. */
export const ANSWERS: Readonly<Record<string, { readonly of: readonly string[]; readonly by: readonly string[] }>> = {
  ...pair("ask-contract-stay", "decide-contract-stay"),
  ...pair("ask-opening-review", "name-opening-panel"),
  ...pair("name-opening-panel", "return-opening-file"),
  ...pair("ask-opening-review", "keep-opening", "cancel-opening"),
  ...pair("replace-administrator", "ask-replacement-review"),
  ...pair("ask-replacement-review", "decide-replacement-review"),
  ...pair("replace-administrator", "hand-over-work"),
  ...pair("request-void", "decide-void"),
  ...pair("decide-void", "ask-void-review"),
  ...pair("ask-void-review", "decide-void-review"),
  ...pair("decide-void", "enforce-void"),
  ...pair("post-creditor-list", "ask-creditor-list-review"),
  ...pair("ask-creditor-list-review", "decide-creditor-list-review"),
  ...pair("post-debtor-list", "ask-debtor-list-review"),
  ...pair("ask-debtor-list-review", "decide-debtor-list-review"),
  ...pair("ask-resolution-review", "keep-resolution", "repeat-meeting"),
  "send-review-decision": { of: ["keep-resolution", "repeat-meeting"], by: ["send-review-decision"] },
  ...pair("ask-stop-review", "keep-stop", "cancel-stop"),
  "send-stop-review": { of: ["keep-stop", "cancel-stop"], by: ["send-stop-review"] },
  ...pair("amend-plan", "recognise-amendment"),
  ...pair("recognise-amendment", "send-amendment"),
  ...pair("appeal", "send-appeal-file"),
  ...pair("send-appeal-file", "return-appeal-file"),
  ...pair("send-appeal-file", "uphold-declaration", "amend-declaration", "overturn-declaration"),
  "ask-special-review": {
    of: ["uphold-declaration", "amend-declaration", "overturn-declaration"],
    by: ["ask-special-review"],
  },
  ...pair("ask-special-review", "special-uphold", "special-overturn"),
};
const UNNAMED = { of: ["request"], by: ["answer"] };

function pair(of: string, ...by: readonly string[]): typeof ANSWERS {
  return Object.fromEntries(by.map((act) => [act, { of: [of], by }]));
}

const lastOf = (done: readonly string[], acts: readonly string[]) => done.findLastIndex((it) => acts.includes(it));

/** That an answer needs something to answer is no rule of a text. */
const READING = citeConvention("docs/decisions/0006-cooperative-handling.md");
const FILERS = ["unsecured-creditor", "partly-secured-creditor", "employee", "trade-union", "representative", "member"];
const CREDITORS = ["unsecured-creditor", "partly-secured-creditor"];
const EMPLOYEES = ["employee", "trade-union"];

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
  "cooperative/tax-petition-too-early": {
    message: {
      vi: "Khoản 3 Điều 38 (cơ quan thuế nộp đơn) có hiệu lực từ ngày {from}.",
      en: "Article 38.3 (petition by the tax authority) is in force from {from}.",
    },
    hint: { vi: "Trước ngày đó, người khác nộp đơn.", en: "Before that day somebody else files." },
  },
  "cooperative/petition-too-early": {
    message: {
      vi: "Chưa hết 03 tháng kể từ ngày nợ đến hạn (được nộp đơn sau ngày {from}).",
      en: "Three months from the due day are not over (may be filed after {from}).",
    },
    hint: {
      vi: "Ghi ngày nợ đến hạn và nộp đơn sau thời hạn đó.",
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
  "cooperative/no-request": {
    message: {
      vi: "Chưa có việc để giải quyết, hoặc việc đó đã được giải quyết.",
      en: "There is nothing to answer, or it was answered.",
    },
    hint: { vi: "Ghi nhận đề nghị, kháng nghị hoặc quyết định trước đó.", en: "Record the request or decision first." },
  },
  "cooperative/filed-by-debtor": {
    message: {
      vi: "Chính hợp tác xã mất khả năng thanh toán đã nộp đơn (“{petitioner}”): không phải xuất trình lại giấy tờ.",
      en: "The debtor itself filed (“{petitioner}”): it need not produce the papers again.",
    },
    hint: {
      vi: "Nghĩa vụ này chỉ có khi người nộp đơn không phải là hợp tác xã.",
      en: "The duty exists only where somebody else filed.",
    },
  },
  "cooperative/not-filed-by-creditor": {
    message: {
      vi: "Người nộp đơn “{petitioner}” không phải là chủ nợ: không có thương lượng việc rút đơn.",
      en: "The petitioner “{petitioner}” is no creditor: there is no negotiation of the withdrawal.",
    },
    hint: {
      vi: "Chủ nợ nộp đơn (và người lao động, công đoàn, theo khoản 4 Điều 27) cùng hợp tác xã có quyền đề nghị.",
      en: "The filing creditor (also employees and unions, Article 27.4) and the debtor may ask.",
    },
  },
  "cooperative/not-simplified": {
    message: {
      vi: "Chưa thuộc trường hợp thủ tục rút gọn (người nộp đơn: {petitioner}).",
      en: "Not a case of the simplified procedure (petitioner: {petitioner}).",
    },
    hint: {
      vi: "Trước khi thụ lý: người đại diện nộp đơn và hợp tác xã không còn tiền, tài sản; sau khi thụ lý: không còn tài sản để trả chi phí (ghi rõ như vậy khi nộp đơn).",
      en: "Before acceptance: filed by the representative, no money or assets; after it: no assets for the costs (enter noMeans).",
    },
  },
  "cooperative/collateral-not-agreed": {
    message: {
      vi: "Phương án sử dụng tài sản bảo đảm mà chủ nợ có bảo đảm chưa đồng ý.",
      en: "The plan uses collateral and its creditor has not agreed.",
    },
    hint: {
      vi: "Cần sự đồng ý của chủ nợ có bảo đảm bằng tài sản đó.",
      en: "The creditor secured by it must agree.",
    },
  },
  "cooperative/extension-too-long": {
    message: {
      vi: "Gia hạn đến {to} vượt quá mức luật cho phép ({until}).",
      en: "The extension to {to} goes beyond what the law allows ({until}).",
    },
    hint: {
      vi: "Sửa đổi đơn: gia hạn không quá 15 ngày. Kiểm kê: không quá hai lần, mỗi lần không quá 30 ngày.",
      en: "Amending: 15 days at most. Inventory: twice at most, 30 days each.",
    },
  },
});

const TAX_PETITION = cite(
  "142/2025/QH15",
  { article: 38, clause: 3 },
  { trust: "unverified", source: "chưa có toàn văn" },
);
const filer = ({ view }: ActEvent) => ({ petitioner: view.petitioner ?? "–" });
const P = citer("51/2014/QH13");

/** Whether the creditors' meeting is valid, or its vote passed, on this or that article: which act it is depends on it. */
const ofMeeting = (
  code: string,
  label: { readonly vi: string; readonly en: string },
  basis: Citation,
  test: (event: ActEvent) => boolean,
) => telling(actGuard(["creditors"], code, label, "creditors-meeting", basis, test, meeting));
const INVALID = "cooperative/creditors-meeting-invalid";
const VALID = "cooperative/creditors-meeting-valid";
const LOW = "cooperative/creditors-vote-too-low";
const PASSED = "cooperative/creditors-vote-passed";
const given = (test: (event: ActEvent) => boolean) => (event: ActEvent) =>
  event.payload.creditors !== undefined && test(event);
const notValid = given((event) => !valid(event));
const notPassed = given((event) => !passed(event));
const FULL = { vi: "hội nghị hợp lệ (51% nợ không có bảo đảm, có Quản tài viên)", en: "valid meeting" };
const HALF = {
  vi: "quá nửa chủ nợ có mặt, đại diện 65% nợ không có bảo đảm",
  en: "half of those present and 65% of the debt",
};
const THIN = { vi: "hội nghị không hợp lệ", en: "meeting not valid" };
const NOTHING = { vi: "không đạt tỷ lệ thông qua", en: "not passed" };

/** An extension, up to a last day; without the day printed in its paper it cannot be judged. */
const extension = (basis: Citation, who: "court" | "judge", last: "amendableUntil" | "inventoryUntil") =>
  actGuard(
    ["to"],
    "cooperative/extension-too-long",
    { vi: "gia hạn trong mức luật cho phép", en: "extended within what the law allows" },
    who,
    basis,
    ({ payload, view }) => payload.to !== undefined && view[last] !== null && payload.to <= view[last],
    ({ payload, view }) => ({ to: payload.to ?? "–", until: view[last] ?? "–" }),
  );
const overdueDebt = (who: readonly string[], label: { readonly vi: string; readonly en: string }, basis: Citation) =>
  actGuard(
    ["petitioner"],
    "cooperative/petition-too-early",
    label,
    "petitioner",
    basis,
    ({ payload, view, on }) =>
      !who.includes(payload.petitioner ?? "") || (view.petitionFrom !== null && on > view.petitionFrom),
    ({ view }) => ({ from: view.petitionFrom ?? "–" }),
  );

/** Conditions of Law 51/2014/QH13. */
export const BANKRUPTCY_GUARDS = {
  mayPetition: actGuard(
    ["petitioner"],
    "cooperative/may-not-petition",
    { vi: "người có quyền, nghĩa vụ nộp đơn", en: "may or must file" },
    "petitioner",
    P(5),
    ({ payload }) => FILERS.includes(payload.petitioner ?? ""),
    ({ payload }) => ({ petitioner: payload.petitioner ?? "–" }),
  ),
  /** Art. 38.3 of law 142/2025 begins later than the law, by its art. 87.1; its text is not at hand. */
  taxMayPetition: guard(
    "cooperative/tax-petition-too-early",
    { vi: "từ ngày 01/7/2026", en: "from 1 July 2026" },
    "tax",
    citer("142/2025/QH15")(87, 1),
    ({ on }) => hasBegunOn(TAX_PETITION, on),
    () => ({ from: standsFrom(TAX_PETITION) ?? "–" }),
  ),
  threeMonthsOverdue: overdueDebt(
    CREDITORS,
    { vi: "quá 03 tháng (chủ nợ)", en: "three months overdue (creditor)" },
    P(5, 1),
  ),
  threeMonthsUnpaidWages: overdueDebt(
    EMPLOYEES,
    { vi: "quá 03 tháng (người lao động, công đoàn)", en: "three months overdue (employee, union)" },
    P(5, 2),
  ),
  requestPending: telling(
    guard(
      "cooperative/no-request",
      { vi: "có việc chờ giải quyết", en: "something to answer" },
      "interested-party",
      READING,
      ({ type, view }) => {
        const { by, of } = ANSWERS[type] ?? UNNAMED;
        return lastOf(view.done, of) > lastOf(view.done, by);
      },
    ),
  ),
  asksAbout: telling(
    guard(
      "cooperative/no-request",
      { vi: "có quyết định để đề nghị, gửi hoặc thi hành", en: "there is what it is about" },
      "court",
      READING,
      ({ type, view }) => lastOf(view.done, (ANSWERS[type] ?? UNNAMED).of) >= 0,
    ),
  ),
  filedByCreditor: guard(
    "cooperative/not-filed-by-creditor",
    { vi: "chủ nợ nộp đơn", en: "filed by a creditor" },
    "petitioner",
    P(37, 1),
    ({ view }) => [...CREDITORS, ...EMPLOYEES].includes(view.petitioner ?? ""),
    filer,
  ),
  filedByAnother: telling(
    guard(
      "cooperative/filed-by-debtor",
      { vi: "người nộp đơn không phải là hợp tác xã", en: "filed by somebody else" },
      "petitioner",
      P(40, 2),
      ({ view }) => view.petitioner !== null && view.petitioner !== "representative",
      filer,
    ),
  ),
  filedWithoutMeans: actGuard(
    ["noMeans"],
    "cooperative/not-simplified",
    { vi: "người đại diện nộp đơn, không còn tiền, tài sản", en: "filed by the representative, without means" },
    "court",
    P(105, 1, "a"),
    ({ payload, view }) => view.petitioner === "representative" && payload.noMeans === true,
    filer,
  ),
  noAssetsForCosts: actGuard(
    ["noMeans"],
    "cooperative/not-simplified",
    { vi: "không còn tài sản trả chi phí phá sản", en: "no assets for the costs" },
    "court",
    P(105, 1, "b"),
    ({ payload }) => payload.noMeans === true,
    filer,
  ),
  amendmentExtendable: extension(P(34), "court", "amendableUntil"),
  inventoryExtendable: extension(P(65, 1), "judge", "inventoryUntil"),
  feeExempt: telling(
    actGuard(
      ["exempt"],
      "cooperative/fee-not-exempt",
      { vi: "không phải nộp lệ phí, tạm ứng", en: "exempt from fee" },
      "court",
      P(39),
      ({ payload }) => payload.exempt === true,
    ),
  ),
  meetingValid: ofMeeting(INVALID, FULL, P(79), valid),
  meetingNotValid: ofMeeting(VALID, THIN, P(80, 1), notValid),
  secondMeetingNotValid: ofMeeting(VALID, THIN, P(80, 3), notValid),
  resolutionPassed: ofMeeting(LOW, HALF, P(81, 2), passed),
  resolutionNotPassed: ofMeeting(PASSED, NOTHING, P(83, 4), notPassed),
  planMeetingValid: ofMeeting(INVALID, FULL, P(90), valid),
  planMeetingNotValid: ofMeeting(VALID, THIN, P(91, 3), notValid),
  /** It was held again, and again without those it needs; where it could not be held at all there is nobody to count. */
  secondPlanMeetingNotValid: readSo(ofMeeting(VALID, THIN, P(91, 6), notValid), {
    vi: "Họp lại mà vẫn không hợp lệ (Điều 90) là không tổ chức lại được (khoản 6 Điều 91): chỉ được hoãn một lần (khoản 3)",
    en: "A meeting held again and again not valid (art. 90) could not be held again (91.6): it is postponed once (91.3)",
    other: {
      vi: "chỉ khi không thể mở lại Hội nghị; họp không hợp lệ thì triệu tập tiếp",
      en: "only one which could not be opened again; one which was not valid is called once more",
    },
  }),
  planPassed: ofMeeting(LOW, HALF, P(91, 4), passed),
  planNotPassed: ofMeeting(PASSED, NOTHING, P(91, 6), notPassed),
  amendmentPassed: ofMeeting(LOW, HALF, P(94, 2), passed),
  securedCreditorAgreed: actGuard(
    [],
    "cooperative/collateral-not-agreed",
    {
      vi: "chủ nợ có bảo đảm đồng ý, nếu dùng tài sản bảo đảm",
      en: "the secured creditor agreed, if collateral is used",
    },
    "creditor",
    P(91, 4),
    ({ payload }) => payload.collateral === undefined || !payload.collateral.used || payload.collateral.agreed,
  ),
  inventoryDone: done("finish-inventory", { vi: "đã kiểm kê", en: "inventory done" }, "cooperative", P(75, 1), {
    vi: "kiểm kê tài sản",
    en: "the inventory",
  }),
  creditorListDone: done(
    "post-creditor-list",
    { vi: "đã lập danh sách chủ nợ", en: "creditor list made" },
    "administrator",
    P(75, 1),
    { vi: "lập và niêm yết danh sách chủ nợ", en: "the list of creditors" },
  ),
  debtorListDone: done(
    "post-debtor-list",
    { vi: "đã lập danh sách người mắc nợ", en: "debtor list made" },
    "administrator",
    P(68, 2),
    { vi: "lập và niêm yết danh sách người mắc nợ", en: "the list of debtors" },
  ),
} as const;
