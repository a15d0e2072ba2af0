import { defineProblems } from "../../kernel/problem.js";
import { cite, citeConvention, citer } from "../../law/cite.js";
import type { Citation } from "../../kernel/citation.js";
import type { Bilingual } from "../../kernel/language.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import type { PaperKind } from "../paper.js";
import type { PartyRole } from "../party.js";
import { actGuard, done, guard, reached, telling } from "./define-guard.js";

const day = (date: LegalDate | null) => date ?? "–";

const D = citer("92/2024/NĐ-CP");
const DECISION = citeConvention("docs/decisions/0006-cooperative-handling.md");

const withoutObjection = (which: "objections" | "dossierObjections", basis: Citation) =>
  guard(
    "cooperative/objection-open",
    { vi: "không có ý kiến phản đối bằng văn bản", en: "no written objection" },
    which === "objections" ? "decision-maker" : "tax",
    basis,
    ({ view }) => view[which] === 0,
    ({ view }) => ({ count: view[which] }),
  );
const anObjectionOpen = (basis: Citation) =>
  telling(
    guard(
      "cooperative/no-objection-open",
      { vi: "có ý kiến phản đối chưa xử lý", en: "an objection is open" },
      "interested-party",
      basis,
      ({ view }) => view.objections > 0,
    ),
  );
const withoutBranchDossier = (basis: Citation) =>
  guard(
    "cooperative/branch-dossier-received",
    { vi: "không nhận được hồ sơ chấm dứt chi nhánh", en: "no branch dossier received" },
    "cooperative",
    basis,
    ({ view }) => view.branchDossiers === 0,
    ({ view }) => ({ count: view.branchDossiers }),
  );
/** The dossier has the paper which assets from the State ask for. */
const supportPaper = (label: Bilingual, who: PartyRole, basis: Citation, kind: PaperKind, support: readonly string[]) =>
  actGuard(
    [],
    "cooperative/state-support-papers",
    label,
    who,
    basis,
    ({ papers, view }) => !support.includes(view.stateSupport ?? "none") || papers.some((it) => it.kind === kind),
    () => ({ missing: kind }),
  );
const branchesTerminated = (basis: Citation) =>
  guard(
    "cooperative/branches-open",
    { vi: "chi nhánh, văn phòng, địa điểm đã chấm dứt", en: "branches terminated" },
    "cooperative",
    basis,
    ({ view }) => view.openBranches === 0,
    ({ view }) => ({ count: view.openBranches }),
  );

/** Whether a dossier is before the registry: one was filed, and neither void (Decree art. 19.6) nor taken back since (19.7). */
const dossierStands = (done: readonly string[]) =>
  done.lastIndexOf("file-dossier") > Math.max(done.lastIndexOf("void-dossier"), done.lastIndexOf("confirm-stop"));

defineProblems({
  "cooperative/already-done": {
    message: { vi: "Việc này đã được ghi nhận.", en: "This act has already been recorded." },
    hint: {
      vi: "Nếu lần ghi trước sai, dùng lệnh sửa mục đã ghi.",
      en: "If the earlier entry is wrong, correct it with the command correct.",
    },
  },
  "cooperative/debts-unpaid": {
    message: {
      vi: "Chưa thanh toán hết các khoản nợ (ngày thanh toán hết: {paidOn}).",
      en: "Not all debts are paid (paid in full on: {paidOn}).",
    },
    hint: {
      vi: "{whoVi} thanh toán hết rồi ghi ngày thanh toán xong; nếu không có khả năng, xem xét phá sản.",
      en: "{whoEn} pays them and the day is entered (debtsPaidOn); if it cannot, consider bankruptcy.",
    },
  },
  "cooperative/no-debts-remain": {
    message: {
      vi: "Chưa ghi nhận là còn nghĩa vụ tài chính chưa giải quyết.",
      en: "It is not recorded that obligations remain.",
    },
    hint: {
      vi: "Ghi hợp tác xã còn hay không còn nghĩa vụ tài chính chưa thanh toán; nếu còn thì gửi nghị quyết đến chủ nợ, người có liên quan.",
      en: "Where they do, enter debtsOutstanding as true, then send the resolution to creditors.",
    },
  },
  "cooperative/tax-not-completed": {
    message: {
      vi: "Chưa hoàn thành nghĩa vụ thuế (ngày hoàn thành: {completedOn}).",
      en: "Tax is not completed (completed on: {completedOn}).",
    },
    hint: {
      vi: "Ghi ngày hoàn thành theo xác nhận của cơ quan thuế.",
      en: "Enter the day from the tax authority's confirmation (taxCompletedOn).",
    },
  },
  "cooperative/dispute-pending": {
    message: {
      vi: "Còn {count} tranh chấp đang được Tòa án hoặc Trọng tài giải quyết.",
      en: "{count} dispute(s) are before a court or an arbitrator.",
    },
    hint: {
      vi: "Chờ giải quyết xong rồi cập nhật số tranh chấp.",
      en: "Wait until they are settled, then update the count (disputes).",
    },
  },
  "cooperative/branches-open": {
    message: {
      vi: "Còn {count} chi nhánh, văn phòng đại diện, địa điểm kinh doanh chưa chấm dứt hoạt động.",
      en: "{count} branch(es), office(s) or place(s) of business are not terminated.",
    },
    hint: {
      vi: "Hoàn thành thủ tục chấm dứt hoạt động của từng nơi trước.",
      en: "Finish the termination of each of them first.",
    },
  },
  "cooperative/objection-open": {
    message: {
      vi: "Còn {count} ý kiến phản đối bằng văn bản chưa được xử lý.",
      en: "{count} written objection(s) are not settled.",
    },
    hint: {
      vi: "Không văn bản nào quy định bước tiếp theo: người có thẩm quyền quyết định.",
      en: "No text says what follows: the competent person decides (decide-objection).",
    },
  },
  "cooperative/branch-dossier-received": {
    message: {
      vi: "Đã nhận {count} hồ sơ chấm dứt hoạt động chi nhánh nên không giải thể tự động được.",
      en: "{count} branch termination dossier(s) were received, so the automatic end does not apply.",
    },
    hint: {
      vi: "Giải quyết các hồ sơ đó rồi nộp hồ sơ đăng ký giải thể.",
      en: "Settle those dossiers and file the dissolution dossier.",
    },
  },
  "cooperative/automatic-end-undecided": {
    message: {
      vi: "Đang có thủ tục phá sản hoặc {count} tranh chấp tại Tòa án, Trọng tài: không văn bản nào nói có được giải thể tự động hay không.",
      en: "A bankruptcy or {count} dispute(s) are pending: no text says whether the automatic end applies.",
    },
    hint: {
      vi: "Người có thẩm quyền trả lời câu hỏi về việc tự động giải thể.",
      en: "The competent person answers the question case.automatic-end.",
    },
  },
  "cooperative/no-objection-open": {
    message: { vi: "Không có ý kiến phản đối nào chưa xử lý.", en: "No objection is open." },
    hint: { vi: "Ghi ý kiến phản đối trước.", en: "Record the objection first (object)." },
  },
  "cooperative/state-support-unknown": {
    message: {
      vi: "Chưa xác định quỹ, tài sản chung không chia có nguồn hỗ trợ của Nhà nước hay không.",
      en: "It is not known whether non-divisible funds or assets come from the State.",
    },
    hint: {
      vi: "Ghi kết quả rà soát hỗ trợ của Nhà nước: không có, toàn bộ, một phần hay cả hai.",
      en: "Enter the result of the review: none, whole, partial or both (stateSupport).",
    },
  },
  "cooperative/state-support-papers": {
    message: {
      vi: "Hồ sơ còn thiếu giấy tờ về tài sản do Nhà nước hỗ trợ: {missing}.",
      en: "The dossier lacks papers on State-supported assets: {missing}.",
    },
    hint: {
      vi: "{whoVi} ra quyết định thu hồi, hoặc bổ sung báo cáo của hội đồng thanh lý.",
      en: "{whoEn} decides on the recovery, or the liquidation council reports.",
    },
  },
  "cooperative/withdrawal-too-late": {
    message: {
      vi: "Đã hết hoặc chưa bắt đầu thời hạn hủy bỏ nghị quyết giải thể (ngày cuối: {lastDay}).",
      en: "The period for withdrawing the resolution is over or has not begun (last day: {lastDay}).",
    },
    hint: {
      vi: "Chỉ hủy bỏ được trong 06 tháng từ ngày cơ quan đăng ký nhận nghị quyết.",
      en: "It can be withdrawn only within six months of the registry's receipt of the resolution.",
    },
  },
  "cooperative/no-police-seal": {
    message: {
      vi: "Hợp tác xã không dùng con dấu do cơ quan công an cấp.",
      en: "The cooperative has no police-issued seal.",
    },
    hint: {
      vi: "Ghi hợp tác xã có hay không có con dấu do công an cấp.",
      en: "If it has one, enter policeSeal as true.",
    },
  },
  "cooperative/dossier-not-filed": {
    message: { vi: "Chưa nộp hồ sơ.", en: "The dossier is not filed." },
    hint: { vi: "Nộp hồ sơ trước.", en: "File the dossier first." },
  },
  "cooperative/dossier-filed": {
    message: { vi: "Hồ sơ đã được nộp.", en: "The dossier has been filed." },
    hint: { vi: "Tiếp tục theo bước xét hồ sơ.", en: "Go on with the examination of the dossier." },
  },
  "cooperative/choice-needed": {
    message: {
      vi: "Cần ghi lựa chọn của người có thẩm quyền: {choices}.",
      en: "The choice of the competent person is needed: {choices}.",
    },
    hint: { vi: "Ghi choice và văn bản quyết định.", en: "Enter choice and the paper that decides." },
  },
});

/** Conditions on a dissolution, whichever kind. */
export const DISSOLUTION_GUARDS = {
  notYetDone: telling(
    guard(
      "cooperative/already-done",
      { vi: "chưa thực hiện", en: "not done yet" },
      "registry",
      citeConvention("docs/decisions/0006-cooperative-handling.md"),
      ({ view, type }) => !view.done.includes(type),
    ),
  ),
  debtsPaid: guard(
    "cooperative/debts-unpaid",
    { vi: "đã thanh toán hết các khoản nợ", en: "all debts paid" },
    "cooperative",
    cite("17/2023/QH15", { article: 97, clause: 2 }),
    // Where there never was a debt, none is left to pay.
    ({ view, on }) => reached(view.debtsPaidOn, on) || (view.debtsPaidOn === null && view.debtsOutstanding === false),
    ({ view }) => ({ paidOn: day(view.debtsPaidOn) }),
  ),
  debtsRemain: guard(
    "cooperative/no-debts-remain",
    { vi: "còn nghĩa vụ tài chính chưa giải quyết", en: "obligations remain" },
    "representative",
    cite("17/2023/QH15", { article: 98, clause: 3, point: "c" }),
    ({ view, on }) => view.debtsOutstanding === true && !reached(view.debtsPaidOn, on),
  ),
  taxCompleted: guard(
    "cooperative/tax-not-completed",
    { vi: "đã hoàn thành nghĩa vụ thuế", en: "tax completed" },
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 50, clause: 2 }),
    ({ view, on }) => reached(view.taxCompletedOn, on),
    ({ view }) => ({ completedOn: day(view.taxCompletedOn) }),
  ),
  noDispute: guard(
    "cooperative/dispute-pending",
    { vi: "không có tranh chấp tại Tòa án, Trọng tài", en: "no dispute pending" },
    "court",
    cite("17/2023/QH15", { article: 97, clause: 2 }),
    ({ view }) => view.disputes === 0,
    ({ view }) => ({ count: view.disputes }),
  ),
  branchesClosed: branchesTerminated(cite("17/2023/QH15", { article: 98, clause: 6 })),
  branchesEnded: branchesTerminated(D(52, 3)),
  noObjection: withoutObjection("objections", D(50, 5)),
  noObjectionCompulsory: withoutObjection("objections", D(51, 3)),
  noObjectionBranch: withoutObjection("objections", D(54, 5)),
  /** Once a dossier is filed only the tax authority's objection stands in the way. */
  noTaxObjection: withoutObjection("dossierObjections", D(50, 4)),
  noTaxObjectionCompulsory: withoutObjection("dossierObjections", D(51, 2)),
  noTaxObjectionBranch: withoutObjection("dossierObjections", D(54, 3)),
  /** No text says what a bankruptcy or a dispute before a court makes of the automatic end: a person decides. */
  automaticEndClear: guard(
    "cooperative/automatic-end-undecided",
    {
      vi: "không có thủ tục phá sản, tranh chấp; nếu có, đã có quyết định",
      en: "no bankruptcy, no dispute, or decided",
    },
    "decision-maker",
    cite("17/2023/QH15", { article: 97, clause: 2 }),
    ({ view }) => view.automaticEnd === "clear",
    ({ view }) => ({ count: view.disputes }),
  ),
  objectionOpen: anObjectionOpen(D(50, 5)),
  objectionOpenCompulsory: anObjectionOpen(D(51, 3)),
  objectionOpenBranch: anObjectionOpen(D(54, 5)),
  noBranchDossier: withoutBranchDossier(D(50, 5)),
  noBranchDossierCompulsory: withoutBranchDossier(D(51, 3)),
  stateSupportKnown: guard(
    "cooperative/state-support-unknown",
    { vi: "đã xác định quỹ, tài sản chung không chia có nguồn Nhà nước hay không", en: "State origin known" },
    "cooperative",
    D(50, 2, "c"),
    ({ view }) => view.stateSupport !== null,
  ),
  recoveryDecision: supportPaper(
    { vi: "có quyết định thu hồi (nguồn toàn bộ từ Nhà nước)", en: "recovery decision where wholly State-supported" },
    "committee",
    D(50, 2, "c"),
    "recovery-decision",
    ["whole", "both"],
  ),
  liquidationReport: supportPaper(
    { vi: "có báo cáo của hội đồng thanh lý (nguồn một phần)", en: "liquidation report where partly State-supported" },
    "liquidation-council",
    D(50, 2, "d"),
    "liquidation-report",
    ["partial", "both"],
  ),
  assetsValued: done(
    "value-assets",
    { vi: "đã định giá", en: "valued" },
    "appraiser",
    cite("17/2023/QH15", { article: 77, clause: 3 }),
    { vi: "định giá tài sản chung không chia", en: "valuing the non-divisible assets" },
  ),
  withinWithdrawal: guard(
    "cooperative/withdrawal-too-late",
    { vi: "còn trong 06 tháng", en: "within the six months" },
    "general-meeting",
    cite("92/2024/NĐ-CP", { article: 50, clause: 6 }),
    ({ view, on }) => view.withdrawBy !== null && on <= view.withdrawBy,
    ({ view }) => ({ lastDay: day(view.withdrawBy) }),
  ),
  policeSeal: guard(
    "cooperative/no-police-seal",
    { vi: "dùng con dấu do công an cấp", en: "police-issued seal" },
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 50, clause: 7 }),
    ({ view }) => view.policeSeal,
  ),
  dossierFiled: telling(
    guard(
      "cooperative/dossier-not-filed",
      { vi: "hồ sơ đã nộp trước đó", en: "dossier filed before" },
      "representative",
      DECISION,
      ({ view }) => dossierStands(view.done),
    ),
  ),
  dossierNotFiled: telling(
    guard(
      "cooperative/dossier-filed",
      { vi: "hồ sơ chưa nộp", en: "dossier not filed" },
      "registry",
      DECISION,
      ({ view }) => !dossierStands(view.done),
    ),
  ),
  stopAsked: telling(
    done("stop-procedure", { vi: "đã đề nghị dừng thủ tục", en: "stop asked for" }, "cooperative", D(19, 7), {
      vi: "đề nghị dừng thực hiện thủ tục",
      en: "asking to stop the procedure",
    }),
  ),
  choseToContinue: telling(
    actGuard(
      ["choice"],
      "cooperative/choice-needed",
      { vi: "quyết định tiếp tục", en: "decided to go on" },
      "decision-maker",
      citeConvention("docs/decisions/0006-cooperative-handling.md"),
      ({ payload }) => payload.choice === "continue",
      () => ({ choices: "continue, other-route" }),
    ),
  ),
  choseOtherRoute: telling(
    actGuard(
      ["choice"],
      "cooperative/choice-needed",
      { vi: "quyết định dừng, chuyển cách khác", en: "decided to take another route" },
      "decision-maker",
      citeConvention("docs/decisions/0006-cooperative-handling.md"),
      ({ payload }) => payload.choice === "other-route",
      () => ({ choices: "continue, other-route" }),
    ),
  ),
} as const;
