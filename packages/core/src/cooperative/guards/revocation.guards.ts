import { defineProblems } from "../../kernel/problem.js";
import { cite, citeConvention } from "../../law/cite.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import { actGuard, guard, telling } from "./define-guard.js";

const EXPLAINED_2023 = ["b", "c", "d", "đ", "e"];
const EXPLAINED_2012 = ["3", "4", "5", "6", "7"];
const COMMITTEE_2012 = ["a", "b", "c", "d", "đ"];
const day = (date: LegalDate | null | undefined) => date ?? "–";
const given = (ground: string | null | undefined) => ({ ground: ground ?? "–" });

defineProblems({
  "cooperative/wrong-ground": {
    message: {
      vi: "Căn cứ “{ground}” không thuộc thủ tục này (các căn cứ: {allowed}).",
      en: "The ground “{ground}” does not take this procedure (grounds: {allowed}).",
    },
    hint: {
      vi: "Chọn đúng căn cứ hoặc đúng bước của căn cứ đó.",
      en: "Choose the right ground, or the step which belongs to it (ground).",
    },
  },
  "cooperative/explanation-day-missing": {
    message: {
      vi: "Chưa có ngày kết thúc thời hạn giải trình ghi trong thông báo ({explainBy}).",
      en: "The last day of the explanation, as printed in the notice, is missing ({explainBy}).",
    },
    hint: {
      vi: "Luật không ấn định thời hạn này: nhập hạn giải trình ghi trong thông báo.",
      en: "The law sets no length: enter the day printed in the notice (explainBy).",
    },
  },
  "cooperative/not-requested-by-tax": {
    message: {
      vi: "Đề nghị thu hồi không phải của cơ quan thuế.",
      en: "The request did not come from the tax authority.",
    },
    hint: {
      vi: "Ghi rõ đề nghị là của cơ quan thuế khi nhận đề nghị.",
      en: "Enter byTax when the request is received.",
    },
  },
  "cooperative/requested-by-tax": {
    message: {
      vi: "Đề nghị thu hồi là của cơ quan thuế: không dẫn đến giải thể.",
      en: "The request came from the tax authority: no dissolution follows.",
    },
    hint: {
      vi: "Theo nhánh “Bị thu hồi do cưỡng chế về quản lý thuế”.",
      en: "Follow the branch “revoked in tax enforcement”.",
    },
  },
  "cooperative/ground-without-dissolution": {
    message: {
      vi: "Căn cứ “{ground}” không dẫn đến giải thể bắt buộc.",
      en: "The ground “{ground}” leads to no compulsory dissolution.",
    },
    hint: {
      vi: "Chỉ quyết định thu hồi (trừ theo đề nghị của cơ quan thuế) hoặc quyết định của Tòa án.",
      en: "Only a revocation (not at the tax authority's request) or a court decision does.",
    },
  },
  "cooperative/not-tax-revoked": {
    message: {
      vi: "Hợp tác xã không ở tình trạng bị thu hồi do cưỡng chế về quản lý thuế.",
      en: "The cooperative is not in the status revoked in tax enforcement.",
    },
    hint: {
      vi: "Nếu thu hồi theo căn cứ khác, dùng bước xác định không có căn cứ.",
      en: "If it was revoked on another ground, use the registry's finding.",
    },
  },
  "cooperative/not-revoked": {
    message: {
      vi: "Chưa có quyết định thu hồi Giấy chứng nhận đăng ký để hủy bỏ.",
      en: "There is no revocation of the certificate to cancel.",
    },
    hint: {
      vi: "Ghi quyết định thu hồi trước. Quyết định giải thể của Tòa án không phải là quyết định thu hồi.",
      en: "Record the revocation first. A court's decision to dissolve is no revocation.",
    },
  },
  "cooperative/branch-status-not-left-to-tax": {
    message: {
      vi: "Tình trạng hiện tại của chi nhánh thuộc khoản 1 đến 4 Điều 28: cơ quan thuế không quyết định tình trạng này.",
      en: "The branch's present status is one of clauses 1 to 4 of Article 28, which the tax authority does not change.",
    },
    hint: {
      vi: "Kiểm tra lại tình trạng của chi nhánh trong sổ đăng ký.",
      en: "Check the branch's status in the register.",
    },
  },
  "cooperative/status-not-left-to-tax": {
    message: {
      vi: "Tình trạng hiện tại thuộc khoản 1 đến 5 Điều 27: cơ quan thuế không quyết định tình trạng này.",
      en: "The present status is one of clauses 1 to 5 of Article 27, which the tax authority does not change.",
    },
    hint: { vi: "Kiểm tra lại tình trạng pháp lý trong sổ đăng ký.", en: "Check the legal status in the register." },
  },
});

type Place = { readonly article: number; readonly clause: number };
const decree = (place: Place) => cite("92/2024/NĐ-CP", place);
const explainByGiven = (place: Place) =>
  actGuard(
    ["explainBy"],
    "cooperative/explanation-day-missing",
    { vi: "thông báo ghi ngày kết thúc giải trình", en: "the notice fixes the last day" },
    "registry",
    decree(place),
    ({ payload, on }) => payload.explainBy !== undefined && payload.explainBy >= on,
    ({ payload }) => ({ explainBy: day(payload.explainBy) }),
  );
const requestedByTax = (place: Place) =>
  telling(
    guard(
      "cooperative/not-requested-by-tax",
      { vi: "đề nghị của cơ quan thuế", en: "requested by the tax authority" },
      "tax",
      decree(place),
      ({ view }) => view.requestedByTax === true,
    ),
  );
const requestedByOther = (place: Place) =>
  telling(
    guard(
      "cooperative/requested-by-tax",
      { vi: "đề nghị của cơ quan khác", en: "requested by another agency" },
      "authority",
      decree(place),
      ({ view }) => view.requestedByTax === false,
    ),
  );

/** Conditions on a revocation, and on cancelling one. */
export const REVOCATION_GUARDS = {
  /** A ground on which the representative is asked to explain. */
  groundExplained: actGuard(
    ["ground"],
    "cooperative/wrong-ground",
    { vi: "căn cứ b, c, d, đ hoặc e", en: "ground b, c, d, đ or e" },
    "registry",
    cite("92/2024/NĐ-CP", { article: 53, clause: 2 }),
    ({ payload }) => EXPLAINED_2023.includes(payload.ground ?? ""),
    ({ payload }) => ({ ...given(payload.ground), allowed: EXPLAINED_2023.join(", ") }),
  ),
  groundExplained2012: actGuard(
    ["ground"],
    "cooperative/wrong-ground",
    { vi: "căn cứ tại khoản 3 đến 7 Điều 56", en: "ground of Article 56.3 to 56.7" },
    "registry",
    cite("03/2014/TT-BKHĐT", { article: 19, clause: 3 }),
    ({ payload }) => EXPLAINED_2012.includes(payload.ground ?? ""),
    ({ payload }) => ({ ...given(payload.ground), allowed: EXPLAINED_2012.join(", ") }),
  ),
  groundEnded2012: actGuard(
    ["ground"],
    "cooperative/wrong-ground",
    { vi: "căn cứ tại khoản 1 Điều 56", en: "ground of Article 56.1" },
    "registry",
    cite("03/2014/TT-BKHĐT", { article: 19, clause: 1 }),
    ({ payload }) => payload.ground === "1",
    ({ payload }) => ({ ...given(payload.ground), allowed: "1" }),
  ),
  groundUntrue2012: actGuard(
    ["ground"],
    "cooperative/wrong-ground",
    { vi: "căn cứ tại khoản 2 Điều 56", en: "ground of Article 56.2" },
    "registry",
    cite("03/2014/TT-BKHĐT", { article: 19, clause: 2 }),
    ({ payload }) => payload.ground === "2",
    ({ payload }) => ({ ...given(payload.ground), allowed: "2" }),
  ),
  committeeGround2012: actGuard(
    ["ground"],
    "cooperative/wrong-ground",
    { vi: "một trong các căn cứ a đến đ khoản 2 Điều 54", en: "a ground of Article 54.2" },
    "committee",
    cite("23/2012/QH13", { article: 54, clause: 2 }),
    ({ payload }) => COMMITTEE_2012.includes(payload.ground ?? ""),
    ({ payload }) => ({ ...given(payload.ground), allowed: COMMITTEE_2012.join(", ") }),
  ),
  /** No text gives the explanation period a length: the notice does. */
  explainByGiven: explainByGiven({ article: 53, clause: 2 }),
  explainByGivenBranch: explainByGiven({ article: 55, clause: 3 }),
  requestedByTax: requestedByTax({ article: 53, clause: 5 }),
  requestedByOther: requestedByOther({ article: 53, clause: 5 }),
  requestedByTaxBranch: requestedByTax({ article: 55, clause: 6 }),
  requestedByOtherBranch: requestedByOther({ article: 55, clause: 6 }),
  /** Dissolution follows a revocation on every ground but the tax authority's request. */
  groundLeadsToDissolution: telling(
    actGuard(
      ["ground"],
      "cooperative/ground-without-dissolution",
      { vi: "căn cứ dẫn đến giải thể", en: "a ground which leads to dissolution" },
      "registry",
      cite("92/2024/NĐ-CP", { article: 53, clause: 5 }),
      ({ payload }) => ["a", ...EXPLAINED_2023, "g"].includes(payload.ground ?? "") && payload.byTax !== true,
      ({ payload }) => given(payload.ground),
    ),
  ),
  /** A court may order the dissolution itself; no revocation stands behind it. */
  courtOrdersDissolution: telling(
    actGuard(
      ["ground"],
      "cooperative/wrong-ground",
      { vi: "quyết định giải thể của Tòa án", en: "the court's decision to dissolve" },
      "court",
      cite("17/2023/QH15", { article: 97, clause: 1, point: "b" }),
      ({ payload }) => payload.ground === "court",
      ({ payload }) => ({ ...given(payload.ground), allowed: "court" }),
    ),
  ),
  revokedByTax: telling(
    guard(
      "cooperative/not-tax-revoked",
      { vi: "đang bị thu hồi do cưỡng chế thuế", en: "revoked in tax enforcement" },
      "tax",
      cite("92/2024/NĐ-CP", { article: 56, clause: 1, point: "b" }),
      ({ view }) => view.status === "tax-revoked",
    ),
  ),
  /** On whichever ground, the tax authority's request included. */
  certificateRevoked: telling(
    guard(
      "cooperative/not-revoked",
      { vi: "đã có quyết định thu hồi", en: "the certificate was revoked" },
      "registry",
      cite("92/2024/NĐ-CP", { article: 56, clause: 1, point: "a" }),
      ({ view }) => view.status === "tax-revoked" || (view.ground !== null && view.ground !== "court"),
    ),
  ),
  branchRevoked: telling(
    guard(
      "cooperative/not-revoked",
      { vi: "đã có quyết định thu hồi", en: "the certificate was revoked" },
      "registry",
      cite("92/2024/NĐ-CP", { article: 55, clause: 8 }),
      ({ view }) => view.branchRevoked,
    ),
  ),
  branchRevokedByTax: telling(
    guard(
      "cooperative/not-tax-revoked",
      { vi: "đang bị thu hồi do cưỡng chế thuế", en: "revoked in tax enforcement" },
      "tax",
      cite("92/2024/NĐ-CP", { article: 56, clause: 1, point: "b" }),
      ({ view }) => view.branchStatus === "tax-revoked",
    ),
  ),
  /** No text says whether a revocation can be cancelled once the cooperative has ended: read as no. */
  notEnded: guard(
    "cooperative/already-ended",
    { vi: "chưa chấm dứt tồn tại", en: "not ended" },
    "decision-maker",
    citeConvention("docs/decisions/0006-cooperative-handling.md"),
    ({ view }) => view.status !== "ended",
  ),
  notYetDissolved: guard(
    "cooperative/already-ended",
    { vi: "chưa chuyển sang tình trạng đã giải thể", en: "not yet dissolved" },
    "decision-maker",
    cite("92/2024/NĐ-CP", { article: 50, clause: 6 }),
    ({ view }) => view.status !== "ended",
  ),
  /** The same for a branch, in the statuses of clauses 1 to 4 of Article 28. */
  branchStatusLeftToTax: guard(
    "cooperative/branch-status-not-left-to-tax",
    { vi: "không ở tình trạng khoản 1 đến 4 Điều 28", en: "not in a status of Article 28.1 to 28.4" },
    "tax",
    cite("92/2024/NĐ-CP", { article: 28, clause: 5 }),
    ({ view }) => ["active", "not-at-address"].includes(view.branchStatus ?? "active"),
  ),
  /** The tax authority decides on "not at the address" except in the statuses of clauses 1 to 5. */
  statusLeftToTax: guard(
    "cooperative/status-not-left-to-tax",
    { vi: "không ở tình trạng khoản 1 đến 5 Điều 27", en: "not in a status of Article 27.1 to 27.5" },
    "tax",
    cite("92/2024/NĐ-CP", { article: 27, clause: 6 }),
    ({ view }) => view.status === null || view.status === "active" || view.status === "not-at-address",
  ),
} as const;
