import { defineProblems } from "../../kernel/problem.js";
import { cite } from "../../law/cite.js";
import type { Reading } from "../../law/reading.js";
import { guard, reached, readSo, telling } from "./define-guard.js";

defineProblems({
  "cooperative/branch-taxes-open": {
    message: {
      vi: "Còn {count} chi nhánh, văn phòng đại diện chưa hoàn thành nghĩa vụ thuế.",
      en: "{count} branch(es) or office(s) have not completed their tax.",
    },
    hint: {
      vi: "Đơn vị phụ thuộc chấm dứt hiệu lực mã số thuế trước.",
      en: "Dependent units close their tax codes first (branchTax).",
    },
  },
  "cooperative/not-a-place": {
    message: { vi: "Không phải địa điểm kinh doanh.", en: "It is not a place of business." },
    hint: { vi: "Dùng hồ sơ của chi nhánh, văn phòng đại diện.", en: "Use the dossier of a branch or office." },
  },
  "cooperative/is-a-place": {
    message: { vi: "Là địa điểm kinh doanh.", en: "It is a place of business." },
    hint: {
      vi: "Giám đốc quyết định; hồ sơ chỉ có thông báo.",
      en: "The director decides; the dossier is the notice alone.",
    },
  },
  "cooperative/closing-not-announced": {
    message: {
      vi: "Chưa thông báo chi nhánh đang làm thủ tục chấm dứt hoạt động.",
      en: "It has not been announced that the branch is being terminated.",
    },
    hint: {
      vi: "Ghi thông báo tình trạng hoặc quyết định thu hồi trước.",
      en: "Record the announcement or the revocation first.",
    },
  },
  "cooperative/closing-announced": {
    message: {
      vi: "Đã thông báo chi nhánh đang làm thủ tục chấm dứt hoạt động.",
      en: "It has been announced that the branch is being terminated.",
    },
    hint: {
      vi: "Hồ sơ hết giá trị thì thủ tục trở lại bước sau thông báo.",
      en: "With the dossier void it stands after the announcement.",
    },
  },
  "cooperative/branch-tax-not-completed": {
    message: { vi: "Chi nhánh chưa hoàn thành nghĩa vụ thuế.", en: "The branch has not completed its tax." },
    hint: {
      vi: "Ghi ngày hoàn thành của chi nhánh theo xác nhận của cơ quan thuế.",
      en: "Enter the branch's day from the tax authority's confirmation.",
    },
  },
});

/** 54.5 counts from the announcement on the portal; 55.6 has it made with a revocation, but for one in tax enforcement. */
const ANNOUNCED_WITH_REVOCATION: Reading = {
  vi: "Quyết định thu hồi ra “đồng thời” với thông báo đang làm thủ tục chấm dứt hoạt động (khoản 6 Điều 55), trừ thu hồi do cưỡng chế nợ thuế: đã thu hồi là đã thông báo",
  en: "A revocation is issued together with the announcement that the branch is being terminated (art. 55.6), but for one in tax enforcement: what is revoked is announced",
  other: {
    vi: "chỉ thông báo đã đăng trên Cổng thông tin quốc gia mới là đã thông báo (khoản 5 Điều 54)",
    en: "only what stands on the national portal is announced (art. 54.5)",
  },
};
const announced = (done: readonly string[]) => done.includes("announce-closing") || done.includes("revoke-branch");

/** Conditions on a branch, an office or a place of business. */
export const BRANCH_GUARDS = {
  /** Dependent units close their tax codes before the cooperative; a place of business has none. */
  branchTaxesCompleted: guard(
    "cooperative/branch-taxes-open",
    { vi: "các đơn vị phụ thuộc đã hoàn thành nghĩa vụ thuế", en: "dependent units have completed their tax" },
    "cooperative",
    cite("86/2024/TT-BTC", { article: 15, clause: 3 }),
    ({ view }) => view.branchTaxesOpen === 0,
    ({ view }) => ({ count: view.branchTaxesOpen }),
  ),
  isPlace: telling(
    guard(
      "cooperative/not-a-place",
      { vi: "địa điểm kinh doanh", en: "place of business" },
      "cooperative",
      cite("17/2023/QH15", { article: 104, clause: 2 }),
      ({ view }) => view.branchKind === "place",
    ),
  ),
  isBranchOrOffice: telling(
    guard(
      "cooperative/is-a-place",
      { vi: "chi nhánh, văn phòng đại diện", en: "branch or office" },
      "cooperative",
      cite("92/2024/NĐ-CP", { article: 54, clause: 2 }),
      ({ view }) => view.branchKind !== "place",
    ),
  ),
  /** By itself or with a revocation: where a void dossier leaves the file. */
  closingAnnounced: readSo(
    telling(
      guard(
        "cooperative/closing-not-announced",
        { vi: "đã thông báo tình trạng đang làm thủ tục chấm dứt", en: "announced" },
        "registry",
        cite("92/2024/NĐ-CP", { article: 54, clause: 5 }),
        ({ view }) => announced(view.done),
      ),
    ),
    ANNOUNCED_WITH_REVOCATION,
  ),
  closingNotAnnounced: readSo(
    telling(
      guard(
        "cooperative/closing-announced",
        { vi: "chưa thông báo tình trạng đang làm thủ tục chấm dứt", en: "not announced" },
        "registry",
        cite("92/2024/NĐ-CP", { article: 54, clause: 5 }),
        ({ view }) => !announced(view.done),
      ),
    ),
    ANNOUNCED_WITH_REVOCATION,
  ),
  branchTaxCompleted: guard(
    "cooperative/branch-tax-not-completed",
    { vi: "chi nhánh đã hoàn thành nghĩa vụ thuế", en: "branch tax completed" },
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 54, clause: 1 }),
    ({ view, on }) => reached(view.branchTaxCompletedOn, on),
  ),
  branchesClosed2012: guard(
    "cooperative/branches-open",
    { vi: "chi nhánh, văn phòng, địa điểm đã chấm dứt", en: "branches terminated" },
    "cooperative",
    cite("03/2014/TT-BKHĐT", { article: 17, clause: 1 }),
    ({ view }) => view.openBranches === 0,
    ({ view }) => ({ count: view.openBranches }),
  ),
} as const;
