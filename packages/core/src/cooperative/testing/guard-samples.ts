import { legalDate } from "../../kernel/legal-date.js";
import type { CaseView } from "../case-view.js";
import type { CaseGuardName, ActEvent } from "../case.guards.js";
import { ANSWERS } from "../guards/bankruptcy.guards.js";
import { COUNCIL_SEATS, RESOLUTION_CONTENTS, type ActPayload } from "../act-payload.js";
import { paper } from "./case-driver.js";

const ON = legalDate("2025-06-10");
const before = legalDate("2025-06-01");
const after = legalDate("2025-07-01");

/** A case in which nothing has happened and nothing is in the way. */
export const PLAIN_VIEW: CaseView = {
  status: "active",
  done: [],
  debtsPaidOn: null,
  debtsOutstanding: null,
  taxCompletedOn: null,
  disputes: 0,
  openBranches: 0,
  automaticEnd: "clear",
  branchTaxesOpen: 0,
  branchKind: null,
  branchStatus: null,
  branchRevoked: false,
  branchDossiers: 0,
  objections: 0,
  dossierObjections: 0,
  reorganisation: null,
  callBy: null,
  stateSupport: null,
  policeSeal: false,
  branchTaxCompletedOn: null,
  withdrawBy: null,
  explainBy: null,
  requestedByTax: null,
  ground: null,
  suspensionUntil: null,
  petitionFrom: null,
  petitioner: null,
  amendableUntil: null,
  inventoryUntil: null,
};

type Part = {
  readonly on?: ActEvent["on"];
  readonly view?: Partial<CaseView>;
  readonly payload?: ActPayload;
  readonly papers?: ActEvent["papers"];
};

const done = (act: string): Part => ({ view: { done: [act] } });
const valid = { debtTotal: 1000, debtPresent: 510, present: 3, administratorPresent: true };
const creditors = (debtPresent: number, inFavour: number, debtInFavour: number): Part => ({
  payload: { creditors: { ...valid, debtPresent, inFavour, debtInFavour } },
});
const payload = (it: ActPayload): Part => ({ payload: it });
const view = (it: Partial<CaseView>): Part => ({ view: it });

const issues = (...numbers: readonly number[]): Part =>
  payload({ issues: numbers.map((number) => ({ newspaper: "Báo A", number, on: before })) });
const reorganised = (form: "division" | "consolidation" | "merger", sameKind = true): Part =>
  payload({ reorganisation: { form, sameKind } });

/** For every guard something that meets it and something that does not, at the edge where there is one. */
export const GUARD_SAMPLES: Readonly<Record<CaseGuardName, { readonly met: Part; readonly unmet: Part }>> = {
  vote65: { met: payload({ votes: { for: 65, of: 100 } }), unmet: payload({ votes: { for: 64, of: 100 } }) },
  vote75: { met: payload({ votes: { for: 75, of: 100 } }), unmet: payload({ votes: { for: 74, of: 100 } }) },
  quorum2023: {
    met: payload({ meeting: { call: 2, attending: 33, convened: 100, delegates: true } }),
    unmet: payload({ meeting: { call: 1, attending: 49, convened: 100 } }),
  },
  quorum2012: {
    met: payload({ meeting: { call: 1, attending: 75, convened: 100, delegates: true } }),
    unmet: payload({ meeting: { call: 2, attending: 49, convened: 100 } }),
  },
  resolutionComplete: {
    met: payload({ contents: [...RESOLUTION_CONTENTS] }),
    unmet: payload({ contents: RESOLUTION_CONTENTS.slice(1) }),
  },
  vote65OnAssets: { met: payload({ votes: { for: 65, of: 100 } }), unmet: payload({ votes: { for: 64, of: 100 } }) },
  sameKind: {
    met: payload({ reorganisation: { form: "consolidation", sameKind: true } }),
    unmet: payload({ reorganisation: { form: "consolidation", sameKind: false } }),
  },
  sameKindMerged: {
    met: payload({ reorganisation: { form: "merger", sameKind: true } }),
    unmet: payload({ reorganisation: { form: "merger", sameKind: false } }),
  },
  adoptsDivision: {
    met: payload({ reorganisation: { form: "division", sameKind: false } }),
    unmet: payload({ reorganisation: { form: "merger", sameKind: true } }),
  },
  adoptsConsolidation: {
    met: payload({ reorganisation: { form: "consolidation", sameKind: true } }),
    unmet: payload({ reorganisation: { form: "division", sameKind: true } }),
  },
  adoptsMerger: {
    met: payload({ reorganisation: { form: "merger", sameKind: true } }),
    unmet: payload({ reorganisation: { form: "consolidation", sameKind: true } }),
  },
  divisionAdopted: { met: view({ reorganisation: null }), unmet: view({ reorganisation: "merger" }) },
  consolidationAdopted: { met: view({ reorganisation: "consolidation" }), unmet: view({ reorganisation: "division" }) },
  mergerAdopted: { met: view({ reorganisation: "merger" }), unmet: view({ reorganisation: "consolidation" }) },
  calledInTime: {
    met: { view: { callBy: ON }, payload: { meeting: { call: 2, attending: 33, convened: 100, delegates: true } } },
    unmet: { view: { callBy: before }, payload: { meeting: { call: 3, attending: 50, convened: 100 } } },
  },
  calledInTime2012: {
    met: { view: { callBy: ON }, payload: { meeting: { call: 2, attending: 50, convened: 100, delegates: true } } },
    unmet: { view: { callBy: before }, payload: { meeting: { call: 3, attending: 50, convened: 100 } } },
  },
  objectionOpenCompulsory: { met: view({ objections: 1 }), unmet: view({ objections: 0 }) },
  objectionOpenBranch: { met: view({ objections: 1 }), unmet: view({ objections: 0 }) },
  closingAnnounced: { met: view({ done: ["announce-closing"] }), unmet: view({ done: ["decide"] }) },
  closingNotAnnounced: { met: view({ done: ["decide"] }), unmet: view({ done: ["revoke-branch"] }) },
  noticeInTime2012: {
    met: payload({
      meeting: { call: 1, attending: 75, convened: 100, delegates: true, noticeOn: legalDate("2025-06-03") },
    }),
    unmet: payload({ meeting: { call: 1, attending: 75, convened: 100, noticeOn: legalDate("2025-06-04") } }),
  },
  noticeInTime: {
    met: payload({
      meeting: { call: 1, attending: 50, convened: 100, delegates: true, noticeOn: legalDate("2025-06-07") },
    }),
    unmet: payload({ meeting: { call: 1, attending: 50, convened: 100, noticeOn: legalDate("2025-06-08") } }),
  },
  minutesSigned: {
    met: payload({
      meeting: {
        call: 1,
        attending: 50,
        convened: 100,
        delegates: true,
        signed: { chair: true, secretary: false, attending: 26 },
      },
    }),
    unmet: payload({
      meeting: { call: 1, attending: 50, convened: 100, signed: { chair: true, secretary: false, attending: 25 } },
    }),
  },
  notYetDone: { met: {}, unmet: {} },
  debtsPaid: { met: view({ debtsPaidOn: ON }), unmet: view({ debtsPaidOn: after }) },
  debtsRemain: { met: view({ debtsOutstanding: true }), unmet: view({ debtsOutstanding: null }) },
  taxCompleted: { met: view({ taxCompletedOn: ON }), unmet: view({ taxCompletedOn: null }) },
  noDispute: { met: view({ disputes: 0 }), unmet: view({ disputes: 1 }) },
  branchesClosed: { met: view({ openBranches: 0 }), unmet: view({ openBranches: 1 }) },
  branchesEnded: { met: view({ openBranches: 0 }), unmet: view({ openBranches: 1 }) },
  branchesClosed2012: { met: view({ openBranches: 0 }), unmet: view({ openBranches: 2 }) },
  noObjectionCompulsory: { met: view({ objections: 0 }), unmet: view({ objections: 1 }) },
  noObjectionBranch: { met: view({ objections: 0 }), unmet: view({ objections: 1 }) },
  noTaxObjection: { met: view({ objections: 1 }), unmet: view({ dossierObjections: 1 }) },
  noTaxObjectionCompulsory: { met: view({ objections: 1 }), unmet: view({ dossierObjections: 1 }) },
  noTaxObjectionBranch: { met: view({ objections: 1 }), unmet: view({ dossierObjections: 1 }) },
  noObjection: { met: view({ objections: 0 }), unmet: view({ objections: 1 }) },
  automaticEndClear: { met: view({ automaticEnd: "clear" }), unmet: view({ automaticEnd: "ask" }) },
  branchTaxesCompleted: { met: view({ branchTaxesOpen: 0 }), unmet: view({ branchTaxesOpen: 1 }) },
  isPlace: { met: view({ branchKind: "place" }), unmet: view({ branchKind: "office" }) },
  isBranchOrOffice: { met: view({ branchKind: "branch" }), unmet: view({ branchKind: "place" }) },
  objectionOpen: { met: view({ objections: 1 }), unmet: view({ objections: 0 }) },
  noBranchDossierCompulsory: { met: view({ branchDossiers: 0 }), unmet: view({ branchDossiers: 1 }) },
  noBranchDossier: { met: view({ branchDossiers: 0 }), unmet: view({ branchDossiers: 1 }) },
  stateSupportKnown: { met: view({ stateSupport: "none" }), unmet: view({ stateSupport: null }) },
  recoveryDecision: {
    met: { view: { stateSupport: "whole" }, papers: [paper("recovery-decision", before)] },
    unmet: { view: { stateSupport: "both" }, papers: [paper("liquidation-report", before)] },
  },
  liquidationReport: {
    met: { view: { stateSupport: "partial" }, papers: [paper("liquidation-report", before)] },
    unmet: { view: { stateSupport: "both" }, papers: [paper("recovery-decision", before)] },
  },
  assetsValued: { met: done("value-assets"), unmet: {} },
  withinWithdrawal: { met: view({ withdrawBy: ON }), unmet: view({ withdrawBy: before }) },
  policeSeal: { met: view({ policeSeal: true }), unmet: view({ policeSeal: false }) },
  dossierFiled: { met: done("file-dossier"), unmet: view({ done: [] }) },
  dossierNotFiled: { met: view({ done: [] }), unmet: done("file-dossier") },
  choseToContinue: { met: payload({ choice: "continue" }), unmet: payload({ choice: "elsewhere" }) },
  choseOtherRoute: { met: payload({ choice: "other-route" }), unmet: payload({ choice: "elsewhere" }) },
  registryNotified: { met: done("notify-registry"), unmet: {} },
  stopAsked: { met: done("stop-procedure"), unmet: {} },
  advertised: { met: done("advertise"), unmet: {} },
  partnersNotified: { met: done("notify-partners"), unmet: {} },
  assetsSettled: { met: done("settle-assets"), unmet: {} },
  advertisedByOrder: { met: done("advertise"), unmet: {} },
  partnersNotifiedByOrder: { met: done("notify-partners"), unmet: {} },
  assetsSettledByOrder: { met: done("settle-assets"), unmet: {} },
  creditorsNotified: { met: done("notify-creditors"), unmet: {} },
  noRefusal2012: { met: view({ objections: 0 }), unmet: view({ objections: 1 }) },
  taxAnswered2012: { met: done("tax-opinion"), unmet: {} },
  taxInformed2012: { met: done("inform-tax"), unmet: {} },
  branchesEnded2012: { met: view({ openBranches: 0 }), unmet: view({ openBranches: 1 }) },
  branchElsewhere: { met: payload({ elsewhere: true }), unmet: payload({ elsewhere: false }) },
  branchNearby: { met: payload({ elsewhere: false }), unmet: payload({ elsewhere: true }) },
  isDivision: { met: reorganised("division"), unmet: reorganised("merger") },
  isConsolidation: { met: reorganised("consolidation"), unmet: reorganised("division") },
  isMerger: { met: reorganised("merger"), unmet: reorganised("consolidation") },
  sameKindConsolidation: { met: reorganised("consolidation"), unmet: reorganised("consolidation", false) },
  sameKindMerger: { met: reorganised("merger"), unmet: reorganised("merger", false) },
  explainByGiven2012: { met: payload({ explainBy: ON }), unmet: payload({ explainBy: before }) },
  certificateAndSeal: {
    met: { papers: [paper("original-certificate", before), paper("seal-receipt", before)] },
    unmet: { papers: [paper("original-certificate", before)] },
  },
  complained: { met: done("complain"), unmet: {} },
  assetsProposed: { met: done("propose-assets"), unmet: {} },
  saleProposed: { met: done("propose-assets"), unmet: {} },
  handoverOrdered: { met: done("order-handover"), unmet: {} },
  handoverFailed: { met: done("fail-handover"), unmet: {} },
  saleOrdered: { met: done("order-sale"), unmet: {} },
  auctioned: { met: payload({ value: 1_999_999 }), unmet: payload({ value: 2_000_000 }) },
  assetsSold: { met: done("sell-assets"), unmet: {} },
  consecutiveIssues: { met: issues(12, 10, 11), unmet: issues(10, 11, 13) },
  consecutiveIssuesByOrder: { met: issues(12, 10, 11), unmet: issues(10, 11) },
  committeeCouncil: {
    met: payload({ council: COUNCIL_SEATS.filter((it) => it !== "alliance" && it !== "representative-organisation") }),
    unmet: payload({ council: COUNCIL_SEATS.filter((it) => it !== "alliance"), memberOf: ["alliance"] }),
  },
  memberCouncil: {
    met: payload({ council: ["board", "control", "management", "members"] }),
    unmet: payload({ council: ["board"] }),
  },
  branchTaxCompleted: { met: view({ branchTaxCompletedOn: ON }), unmet: view({ branchTaxCompletedOn: null }) },
  suspensionWithinYear: {
    met: { view: { suspensionUntil: after }, payload: { from: ON, to: after } },
    unmet: { view: { suspensionUntil: ON }, payload: { from: ON, to: after } },
  },
  suspensionWithinYear2012: {
    met: { view: { suspensionUntil: after }, payload: { from: ON, to: after } },
    unmet: { view: { suspensionUntil: after }, payload: { from: after, to: ON } },
  },
  groundExplained: { met: payload({ ground: "b" }), unmet: payload({ ground: "a" }) },
  groundExplained2012: { met: payload({ ground: "7" }), unmet: payload({ ground: "2" }) },
  groundEnded2012: { met: payload({ ground: "1" }), unmet: payload({ ground: "3" }) },
  groundUntrue2012: { met: payload({ ground: "2" }), unmet: payload({ ground: "3" }) },
  committeeGround2012: { met: payload({ ground: "đ" }), unmet: payload({ ground: "e" }) },
  explainByGiven: { met: payload({ explainBy: after }), unmet: payload({ explainBy: before }) },
  explainByGivenBranch: { met: payload({ explainBy: after }), unmet: payload({ explainBy: before }) },
  requestedByTaxBranch: { met: view({ requestedByTax: true }), unmet: view({ requestedByTax: null }) },
  requestedByOtherBranch: { met: view({ requestedByTax: false }), unmet: view({ requestedByTax: null }) },
  courtOrdersDissolution: { met: payload({ ground: "court" }), unmet: payload({ ground: "g" }) },
  requestedByTax: { met: view({ requestedByTax: true }), unmet: view({ requestedByTax: null }) },
  requestedByOther: { met: view({ requestedByTax: false }), unmet: view({ requestedByTax: null }) },
  groundLeadsToDissolution: { met: payload({ ground: "g" }), unmet: payload({ ground: "tax", byTax: true }) },
  revokedByTax: { met: view({ status: "tax-revoked" }), unmet: view({ status: "active" }) },
  certificateRevoked: { met: view({ ground: "tax" }), unmet: view({ ground: "court" }) },
  branchRevoked: { met: view({ branchRevoked: true }), unmet: view({ branchRevoked: false }) },
  branchRevokedByTax: { met: view({ branchStatus: "tax-revoked" }), unmet: view({ branchStatus: "closing" }) },
  branchStatusLeftToTax: { met: view({ branchStatus: "not-at-address" }), unmet: view({ branchStatus: "closing" }) },
  notYetDissolved: { met: view({ status: "winding-up" }), unmet: view({ status: "ended" }) },
  notEnded: { met: view({ status: "winding-up" }), unmet: view({ status: "ended" }) },
  statusLeftToTax: { met: view({ status: "active" }), unmet: view({ status: "suspended" }) },
  mayPetition: { met: payload({ petitioner: "member" }), unmet: payload({ petitioner: "secured-creditor" }) },
  threeMonthsOverdue: {
    met: { view: { petitionFrom: before }, payload: { petitioner: "unsecured-creditor" } },
    unmet: { view: { petitionFrom: ON }, payload: { petitioner: "unsecured-creditor" } },
  },
  threeMonthsUnpaidWages: {
    met: { view: { petitionFrom: before } },
    unmet: { view: { petitionFrom: ON }, payload: { petitioner: "employee" } },
  },
  taxMayPetition: { met: { on: legalDate("2026-07-01") }, unmet: { on: legalDate("2026-06-30") } },
  requestPending: { met: done("request"), unmet: view({ done: [] }) },
  asksAbout: { met: done("request"), unmet: view({ done: [] }) },
  filedByCreditor: { met: view({ petitioner: "trade-union" }), unmet: view({ petitioner: "representative" }) },
  filedByAnother: { met: view({ petitioner: "member" }), unmet: view({ petitioner: "representative" }) },
  filedWithoutMeans: {
    met: { view: { petitioner: "representative" }, payload: { noMeans: true } },
    unmet: { view: { petitioner: "member" }, payload: { noMeans: true } },
  },
  noAssetsForCosts: { met: payload({ noMeans: true }), unmet: payload({ noMeans: false }) },
  amendmentExtendable: {
    met: { view: { amendableUntil: ON }, payload: { to: ON } },
    unmet: { view: { amendableUntil: ON }, payload: { to: after } },
  },
  inventoryExtendable: {
    met: { view: { inventoryUntil: ON }, payload: { to: ON } },
    unmet: { view: { inventoryUntil: null }, payload: { to: ON } },
  },
  securedCreditorAgreed: {
    met: payload({ collateral: { used: true, agreed: true } }),
    unmet: payload({ collateral: { used: true, agreed: false } }),
  },
  secondMeetingNotValid: { met: creditors(509, 0, 0), unmet: creditors(510, 0, 0) },
  planMeetingValid: { met: creditors(510, 2, 510), unmet: creditors(509, 2, 509) },
  planMeetingNotValid: { met: creditors(509, 0, 0), unmet: creditors(510, 0, 0) },
  planPassed: { met: creditors(650, 2, 650), unmet: creditors(650, 2, 649) },
  secondPlanMeetingNotValid: { met: creditors(509, 0, 0), unmet: creditors(510, 0, 0) },
  planNotPassed: { met: creditors(650, 1, 650), unmet: creditors(650, 2, 650) },
  amendmentPassed: { met: creditors(650, 2, 650), unmet: creditors(650, 2, 649) },
  debtorListDone: { met: done("post-debtor-list"), unmet: {} },
  feeExempt: { met: payload({ exempt: true }), unmet: payload({ exempt: false }) },
  meetingValid: { met: creditors(510, 2, 510), unmet: creditors(509, 2, 509) },
  meetingNotValid: { met: creditors(509, 0, 0), unmet: creditors(510, 0, 0) },
  resolutionPassed: { met: creditors(650, 2, 650), unmet: creditors(650, 2, 649) },
  resolutionNotPassed: { met: creditors(650, 1, 650), unmet: creditors(650, 2, 650) },
  inventoryDone: { met: done("finish-inventory"), unmet: {} },
  creditorListDone: { met: done("post-creditor-list"), unmet: {} },
};

function merge(event: ActEvent, part: Part): ActEvent {
  const seen = [...event.view.done, ...(part.view?.done ?? [])];
  return {
    ...event,
    on: part.on ?? event.on,
    papers: part.papers ?? event.papers,
    payload: { ...event.payload, ...part.payload },
    view: { ...event.view, ...part.view, done: part.view?.done?.length === 0 ? [] : seen },
  };
}

/** An event which meets all these guards, or all but one. */
export function sampleEvent(type: string, guards: readonly CaseGuardName[], unmet?: CaseGuardName): ActEvent {
  const start: ActEvent = { type, on: ON, papers: [], payload: {}, view: PLAIN_VIEW };
  const asked: Part = { view: { done: ANSWERS[type]?.of ?? [] } };
  const met = guards
    .filter((it) => it !== unmet)
    .reduce(
      (event, name) =>
        merge(event, ["requestPending", "asksAbout"].includes(name) && ANSWERS[type] ? asked : GUARD_SAMPLES[name].met),
      start,
    );
  if (unmet === undefined) return met;
  if (unmet === "notYetDone") return merge(met, { view: { done: [type] } });
  return merge(met, GUARD_SAMPLES[unmet].unmet);
}
