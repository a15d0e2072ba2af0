import { cite } from "../../law/cite.js";
import { actGuard, guard, reached, type ActEvent } from "./define-guard.js";
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

/** Conditions of Law 51/2014/QH13. */
export const BANKRUPTCY_GUARDS = {
  mayPetition: actGuard(
    "cooperative/may-not-petition",
    "petitioner",
    cite("51/2014/QH13", { article: 5 }),
    ({ payload }) => FILERS.includes(payload.petitioner ?? ""),
    ({ payload }) => ({ petitioner: payload.petitioner ?? "–" }),
  ),
  threeMonthsOverdue: actGuard(
    "cooperative/petition-too-early",
    "petitioner",
    cite("51/2014/QH13", { article: 5, clause: 1 }),
    ({ payload, view, on }) =>
      !AFTER_THREE_MONTHS.includes(payload.petitioner ?? "") || (view.petitionFrom !== null && on > view.petitionFrom),
    ({ view }) => ({ from: view.petitionFrom ?? "–" }),
  ),
  feeExempt: actGuard(
    "cooperative/fee-not-exempt",
    "court",
    cite("51/2014/QH13", { article: 39 }),
    ({ payload }) => payload.exempt === true,
  ),
  meetingValid: actGuard(
    "cooperative/creditors-meeting-invalid",
    "creditors-meeting",
    cite("51/2014/QH13", { article: 79 }),
    valid,
    meeting,
  ),
  meetingNotValid: actGuard(
    "cooperative/creditors-meeting-valid",
    "creditors-meeting",
    cite("51/2014/QH13", { article: 80, clause: 1 }),
    (event) => event.payload.creditors !== undefined && !valid(event),
    meeting,
  ),
  resolutionPassed: actGuard(
    "cooperative/creditors-vote-too-low",
    "creditors-meeting",
    cite("51/2014/QH13", { article: 81, clause: 2 }),
    passed,
    meeting,
  ),
  resolutionNotPassed: actGuard(
    "cooperative/creditors-vote-passed",
    "creditors-meeting",
    cite("51/2014/QH13", { article: 83, clause: 4 }),
    (event) => event.payload.creditors !== undefined && !passed(event),
    meeting,
  ),
  inventoryDone: guard(
    "cooperative/act-missing",
    "cooperative",
    cite("51/2014/QH13", { article: 75, clause: 1 }),
    ({ view }) => view.done.includes("finish-inventory"),
    () => ({ actVi: "kiểm kê tài sản", actEn: "the inventory" }),
  ),
  creditorListDone: guard(
    "cooperative/act-missing",
    "administrator",
    cite("51/2014/QH13", { article: 75, clause: 1 }),
    ({ view }) => view.done.includes("post-creditor-list"),
    () => ({ actVi: "lập và niêm yết danh sách chủ nợ", actEn: "the list of creditors" }),
  ),
  recoveryPeriodOver: actGuard(
    "cooperative/recovery-running",
    "judge",
    cite("51/2014/QH13", { article: 95, clause: 1, point: "c" }),
    ({ payload, on }) => payload.to !== undefined && reached(payload.to, on),
    ({ payload }) => ({ to: payload.to ?? "–" }),
  ),
} as const;
