import { defineProblems } from "../../kernel/problem.js";
import { cite } from "../../law/cite.js";
import { guard, reached, telling } from "./define-guard.js";

defineProblems({
  "cooperative/branch-taxes-open": {
    message: {
      vi: "Còn {count} chi nhánh, văn phòng đại diện chưa hoàn thành nghĩa vụ thuế.",
      en: "{count} branch(es) or office(s) have not completed their tax.",
    },
    hint: {
      vi: "Đơn vị phụ thuộc chấm dứt hiệu lực mã số thuế trước (branchTax).",
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
  "cooperative/branch-tax-not-completed": {
    message: { vi: "Chi nhánh chưa hoàn thành nghĩa vụ thuế.", en: "The branch has not completed its tax." },
    hint: {
      vi: "Ghi ngày hoàn thành của chi nhánh theo xác nhận của cơ quan thuế.",
      en: "Enter the branch's day from the tax authority's confirmation.",
    },
  },
});

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
