import { cite, citeConvention } from "../../law/cite.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import { type Citation } from "../../kernel/citation.js";
import type { PartyRole } from "../party.js";
import { COUNCIL_SEATS } from "../act-payload.js";
import { actGuard, guard, reached, type ActEvent } from "./define-guard.js";

const day = (date: LegalDate | null) => date ?? "–";

/** An earlier act of the same flow. */
function done(act: string, who: PartyRole, basis: Citation, label: { readonly vi: string; readonly en: string }) {
  return guard(
    "cooperative/act-missing",
    who,
    basis,
    ({ view }) => view.done.includes(act),
    () => ({ actVi: label.vi, actEn: label.en }),
  );
}

function stateSupportPapers({ view, papers }: ActEvent): readonly string[] {
  const has = (kind: string) => papers.some((paper) => paper.kind === kind);
  const missing: string[] = [];
  if (view.stateSupport === "whole" || view.stateSupport === "both") {
    if (!has("recovery-decision")) missing.push("recovery-decision");
  }
  if (view.stateSupport === "partial" || view.stateSupport === "both") {
    if (!has("liquidation-report")) missing.push("liquidation-report");
  }
  return missing;
}

/** Three issues of one newspaper whose numbers follow each other. */
function consecutive({ payload }: ActEvent): boolean {
  const issues = [...(payload.issues ?? [])].sort((a, b) => a.number - b.number);
  const [first] = issues;
  return (
    issues.length === 3 &&
    first !== undefined &&
    issues.every((it, at) => it.newspaper === first.newspaper && it.number === first.number + at)
  );
}

const COUNCIL_CHOSEN = ["specialised-agency", "representative-organisation", "commune", "board", "control", "members"];
const COUNCIL_OF_MEMBERS = ["board", "control", "management", "members"];

const seats =
  (needed: readonly string[]) =>
  ({ payload }: ActEvent): readonly string[] =>
    needed.filter((it) => !(payload.council ?? []).some((seat) => seat === it));

const committeeSeats = seats([...COUNCIL_SEATS.slice(0, 2), ...COUNCIL_CHOSEN]);
const memberSeats = seats(COUNCIL_OF_MEMBERS);

function suspensionFits({ payload: { from, to }, view }: ActEvent): boolean {
  return (
    from !== undefined && to !== undefined && from <= to && view.suspensionUntil !== null && to <= view.suspensionUntil
  );
}

const suspensionDays = ({ payload, view }: ActEvent) => ({ to: payload.to ?? "–", until: day(view.suspensionUntil) });

/** Conditions on a dissolution, whichever kind. */
export const DISSOLUTION_GUARDS = {
  notYetDone: guard(
    "cooperative/already-done",
    "registry",
    citeConvention("docs/decisions/0006-cooperative-handling.md"),
    ({ view, type }) => !view.done.includes(type),
  ),
  debtsPaid: guard(
    "cooperative/debts-unpaid",
    "cooperative",
    cite("17/2023/QH15", { article: 97, clause: 2 }),
    ({ view, on }) => reached(view.debtsPaidOn, on),
    ({ view }) => ({ paidOn: day(view.debtsPaidOn) }),
  ),
  debtsRemain: guard(
    "cooperative/no-debts-remain",
    "representative",
    cite("17/2023/QH15", { article: 98, clause: 3, point: "c" }),
    ({ view, on }) => view.debtsOutstanding === true && !reached(view.debtsPaidOn, on),
  ),
  taxCompleted: guard(
    "cooperative/tax-not-completed",
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 50, clause: 2 }),
    ({ view, on }) => reached(view.taxCompletedOn, on),
    ({ view }) => ({ completedOn: day(view.taxCompletedOn) }),
  ),
  noDispute: guard(
    "cooperative/dispute-pending",
    "court",
    cite("17/2023/QH15", { article: 97, clause: 2 }),
    ({ view }) => view.disputes === 0,
    ({ view }) => ({ count: view.disputes }),
  ),
  branchesClosed: guard(
    "cooperative/branches-open",
    "cooperative",
    cite("17/2023/QH15", { article: 98, clause: 6 }),
    ({ view }) => view.openBranches === 0,
    ({ view }) => ({ count: view.openBranches }),
  ),
  branchesClosed2012: guard(
    "cooperative/branches-open",
    "cooperative",
    cite("03/2014/TT-BKHĐT", { article: 17, clause: 1 }),
    ({ view }) => view.openBranches === 0,
    ({ view }) => ({ count: view.openBranches }),
  ),
  noObjection: guard(
    "cooperative/objection-open",
    "decision-maker",
    cite("92/2024/NĐ-CP", { article: 50, clause: 5 }),
    ({ view }) => view.objections === 0,
    ({ view }) => ({ count: view.objections }),
  ),
  noBranchDossier: guard(
    "cooperative/branch-dossier-received",
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 50, clause: 5 }),
    ({ view }) => view.branchDossiers === 0,
    ({ view }) => ({ count: view.branchDossiers }),
  ),
  stateSupportKnown: guard(
    "cooperative/state-support-unknown",
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 50, clause: 2 }),
    ({ view }) => view.stateSupport !== null,
  ),
  stateSupportPapers: actGuard(
    "cooperative/state-support-papers",
    "committee",
    cite("92/2024/NĐ-CP", { article: 50, clause: 2 }),
    (event) => stateSupportPapers(event).length === 0,
    (event) => ({ missing: stateSupportPapers(event).join(", ") }),
  ),
  withinWithdrawal: guard(
    "cooperative/withdrawal-too-late",
    "general-meeting",
    cite("92/2024/NĐ-CP", { article: 50, clause: 6 }),
    ({ view, on }) => view.withdrawBy !== null && on <= view.withdrawBy,
    ({ view }) => ({ lastDay: day(view.withdrawBy) }),
  ),
  policeSeal: guard(
    "cooperative/no-police-seal",
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 50, clause: 7 }),
    ({ view }) => view.policeSeal,
  ),
  dossierFiled: guard(
    "cooperative/dossier-not-filed",
    "representative",
    cite("92/2024/NĐ-CP", { article: 50, clause: 2 }),
    ({ view }) => view.done.includes("file-dossier"),
  ),
  dossierNotFiled: guard(
    "cooperative/dossier-filed",
    "registry",
    cite("92/2024/NĐ-CP", { article: 50, clause: 2 }),
    ({ view }) => !view.done.includes("file-dossier"),
  ),
  choseToContinue: actGuard(
    "cooperative/choice-needed",
    "decision-maker",
    citeConvention("docs/decisions/0006-cooperative-handling.md"),
    ({ payload }) => payload.choice === "continue",
    () => ({ choices: "continue, other-route" }),
  ),
  choseOtherRoute: actGuard(
    "cooperative/choice-needed",
    "decision-maker",
    citeConvention("docs/decisions/0006-cooperative-handling.md"),
    ({ payload }) => payload.choice === "other-route",
    () => ({ choices: "continue, other-route" }),
  ),
  registryNotified: done("notify-registry", "council", cite("23/2012/QH13", { article: 54, clause: 1, point: "a" }), {
    vi: "thông báo tới cơ quan đăng ký",
    en: "notifying the registry",
  }),
  advertised: done("advertise", "council", cite("23/2012/QH13", { article: 54 }), {
    vi: "đăng báo địa phương 03 số liên tiếp",
    en: "three consecutive newspaper issues",
  }),
  partnersNotified: done("notify-partners", "council", cite("23/2012/QH13", { article: 54 }), {
    vi: "thông báo thời hạn thanh toán nợ, thanh lý hợp đồng",
    en: "notifying partners of the deadlines",
  }),
  assetsSettled: done("settle-assets", "council", cite("23/2012/QH13", { article: 49, clause: 1 }), {
    vi: "xử lý tài sản và vốn theo Điều 49",
    en: "handling assets and capital under Article 49",
  }),
  /** The written notice comes before the registration of the successor (art. 52.2: "trước khi"). */
  creditorsNotified: done("notify-creditors", "board", cite("23/2012/QH13", { article: 52, clause: 2 }), {
    vi: "thông báo bằng văn bản cho chủ nợ",
    en: "notifying creditors in writing",
  }),
  /** Under the 2012 rules the tax authority's opinion must have come and not be a refusal. */
  taxAnswered2012: done("tax-opinion", "tax", cite("03/2014/TT-BKHĐT", { article: 17, clause: 3 }), {
    vi: "ý kiến của cơ quan thuế",
    en: "the tax authority's opinion",
  }),
  consecutiveIssues: actGuard(
    "cooperative/issues-not-consecutive",
    "council",
    cite("23/2012/QH13", { article: 54 }),
    consecutive,
    ({ payload }) => ({ given: (payload.issues ?? []).map((it) => it.number).join(", ") || "–" }),
  ),
  committeeCouncil: actGuard(
    "cooperative/council-incomplete",
    "committee",
    cite("23/2012/QH13", { article: 54, clause: 3, point: "a" }),
    (event) => committeeSeats(event).length === 0,
    (event) => ({ missing: committeeSeats(event).join(", ") }),
  ),
  memberCouncil: actGuard(
    "cooperative/council-incomplete",
    "general-meeting",
    cite("23/2012/QH13", { article: 54, clause: 1 }),
    (event) => memberSeats(event).length === 0,
    (event) => ({ missing: memberSeats(event).join(", ") }),
  ),
  branchTaxCompleted: guard(
    "cooperative/branch-tax-not-completed",
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 54, clause: 1 }),
    ({ view, on }) => reached(view.branchTaxCompletedOn, on),
  ),
  /** A suspension is notified for at most twelve months at a time. */
  suspensionWithinYear: actGuard(
    "cooperative/suspension-too-long",
    "cooperative",
    cite("92/2024/NĐ-CP", { article: 47, clause: 1 }),
    suspensionFits,
    suspensionDays,
  ),
  /** Under Circular 03/2014 one year in all, counted from the first day of the suspension. */
  suspensionWithinYear2012: actGuard(
    "cooperative/suspension-too-long",
    "cooperative",
    cite("03/2014/TT-BKHĐT", { article: 15, clause: 3 }),
    suspensionFits,
    suspensionDays,
  ),
} as const;
