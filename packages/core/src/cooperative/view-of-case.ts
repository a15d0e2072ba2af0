import { addPeriod } from "../time/add-period.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { days, months, years } from "../time/time-limit.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";
import { type CaseClock, type CaseDay, clockOf } from "./case-clock.js";
import type { CaseView } from "./case-view.js";
import { type CaseState, lastAct, type Proceeding } from "./case-state.js";
import { statusOn } from "../law/legal-status.js";
import { days as daysOf, months as sixMonths, ofPrinted, ofService, until, workingDays } from "./act-limit.js";
import type { ActPayload } from "./act-payload.js";

/** 10 working days from receipt of the notice, or the day the court has fixed (art. 34). */
export const AMENDING = {
  ...until(ofPrinted("ask-amendment", "to")),
  else: workingDays(10, ofService("ask-amendment", "petitioner")),
};
/** 30 days from receipt of the decision, or the day to which the judge has extended them (art. 65.1). */
export const INVENTORY = {
  ...until(ofPrinted("extend-inventory", "to")),
  else: daysOf(30, ofService("open", "cooperative")),
};
const WITHDRAWAL = sixMonths(6, ofService("send-resolution", "registry"));

/** The ground a revocation or a compulsory dissolution of this case rests on; `tax` for the tax authority's request. */
export function groundOf(proceeding: Proceeding): string | null {
  const recorded = lastAct(proceeding, "record-decision") ?? lastAct(proceeding, "notify-violation");
  if (recorded?.payload.ground) return recorded.payload.ground;
  if (lastAct(proceeding, "receive-request")) {
    return lastAct(proceeding, "receive-request")?.payload.byTax ? "tax" : "g";
  }
  if (lastAct(proceeding, "receive-court-decision")) return "g";
  return lastAct(proceeding, "raise-forgery") ? "a" : null;
}

/** Whether a revocation was decided in this proceeding. */
const revoked = (proceeding: Proceeding) =>
  lastAct(proceeding, "revoke") !== null || lastAct(proceeding, "record-decision") !== null;

function objections(proceeding: Proceeding): number {
  const settled = proceeding.acts.findLastIndex((it) => it.act === "decide-objection");
  return proceeding.acts.slice(settled + 1).filter((it) => it.act === "object").length;
}

/** Objections since the dossier which is before the registry was filed. */
function dossierObjections(proceeding: Proceeding): number {
  const since = Math.max(
    proceeding.acts.findLastIndex((it) => it.act === "decide-objection"),
    proceeding.acts.findLastIndex((it) => it.act === "file-dossier"),
  );
  return proceeding.acts.slice(since + 1).filter((it) => it.act === "object").length;
}

/** The second call within 30 days of the day planned for the first, the third within 20 of the second (art. 59.7). */
function callBy({ meeting }: ActPayload, calendar: LegalCalendar): LegalDate | null {
  if (!meeting || meeting.call === 1 || meeting.plannedBefore === undefined) return null;
  return addPeriod(meeting.plannedBefore, days(meeting.call === 2 ? 30 : 20), { calendar }).date;
}

/** Whether a bankruptcy has been opened, or a dispute is before a court, and nobody has said that the end goes on. */
export function automaticEndOf(state: CaseState, proceeding: Proceeding, on: LegalDate): CaseView["automaticEnd"] {
  const bankrupt =
    statusOn(state.status, on) === "bankruptcy-open" ||
    state.proceedings.some(
      (it) => it.endedOn === null && it.flow.startsWith("bankruptcy") && (lastAct(it, "open")?.on ?? "9999") <= on,
    );
  if (!bankrupt && state.disputes === 0) return "clear";
  const decided = state.questions.findLast(
    (it) => it.proceeding === proceeding.id && it.asked.question === "case.automatic-end",
  )?.decision;
  if (!decided) return "ask";
  return decided.choice === "continue" ? "clear" : "other-route";
}

/** What a view is made from. */
interface Seen {
  readonly state: CaseState;
  readonly proceeding: Proceeding;
  readonly on: LegalDate;
  readonly payload: ActPayload;
  readonly calendar: LegalCalendar;
}

/** Three fields of thirty count days. */
const clockFor = ({ calendar, proceeding, state }: Seen): CaseClock => clockOf(state, proceeding, calendar);

const later = ({ calendar }: Seen, day: CaseDay | null, n: number) =>
  day && addPeriod(day.surely, days(n), { calendar, direction: "forwards" }).readings.later;

const branchOf = ({ proceeding, state }: Seen) => state.branches.find((it) => it.id === proceeding.branch);

/** Twelve months from the first day of a suspension. */
function suspensionUntil({ calendar, payload, proceeding }: Seen): LegalDate | null {
  const firstDay = lastAct(proceeding, "notify-suspension")?.payload.from;
  // Under the circular one year in all from the first day; under the decree twelve months for each notice.
  const yearInAll = ["suspension-2012", "branch-suspension-2012"].includes(proceeding.flow);
  const from = (yearInAll ? firstDay : undefined) ?? payload.from;
  return from === undefined ? null : addPeriod(from, yearInAll ? years(1) : months(12), { calendar }).rawEnd;
}

/** Dossiers of branches; only those received since this proceeding began stand in the way of its automatic end. */
function branchDossiers({ on, proceeding, state }: Seen): number {
  const begunOn = proceeding.acts[0]?.on ?? proceeding.openedOn;
  return state.proceedings.filter(
    (it) =>
      it.branch !== null && it.acts.some((act) => act.act === "file-dossier" && act.on >= begunOn && act.on <= on),
  ).length;
}

/** How each field of a view is found. */
const FIELDS: { readonly [Field in keyof CaseView]-?: (seen: Seen) => CaseView[Field] } = {
  status: ({ on, state }) => statusOn(state.status, on),
  done: ({ proceeding }) => proceeding.acts.filter((it) => !it.setAside).map((it) => it.act),
  debtsPaidOn: ({ state }) => state.debtsPaidOn,
  debtsOutstanding: ({ state }) => state.debtsOutstanding,
  taxCompletedOn: ({ state }) => state.taxCompletedOn,
  disputes: ({ state }) => state.disputes,
  openBranches: ({ on, state }) => state.branches.filter((it) => it.closedOn === null || it.closedOn > on).length,
  automaticEnd: ({ on, proceeding, state }) => automaticEndOf(state, proceeding, on),
  branchTaxesOpen: ({ on, state }) =>
    state.branches.filter(
      (it) => it.kind !== "place" && it.closedOn === null && (it.taxCompletedOn === null || it.taxCompletedOn > on),
    ).length,
  branchKind: (seen) => branchOf(seen)?.kind ?? null,
  branchStatus: (seen) => {
    const branch = branchOf(seen);
    return branch ? statusOn(branch.status, seen.on) : null;
  },
  branchRevoked: ({ proceeding, state }) =>
    state.proceedings.some(
      (it) =>
        it.branch !== null &&
        it.branch === proceeding.branch &&
        (lastAct(it, "revoke-branch") ?? lastAct(it, "revoke")) !== null,
    ),
  branchDossiers,
  objections: ({ proceeding }) => objections(proceeding),
  dossierObjections: ({ proceeding }) => dossierObjections(proceeding),
  reorganisation: ({ proceeding }) => lastAct(proceeding, "approve")?.payload.reorganisation?.form ?? null,
  callBy: ({ calendar, payload }) => callBy(payload, calendar),
  stateSupport: ({ state }) => state.stateSupport,
  policeSeal: ({ state }) => state.policeSeal,
  branchTaxCompletedOn: (seen) => branchOf(seen)?.taxCompletedOn ?? null,
  withdrawBy: (seen) => clockFor(seen).lastDay(WITHDRAWAL)?.surely ?? null,
  explainBy: ({ proceeding }) => lastAct(proceeding, "notify-violation")?.payload.explainBy ?? null,
  requestedByTax: ({ proceeding }) =>
    lastAct(proceeding, "receive-request")?.payload.byTax ?? (lastAct(proceeding, "receive-request") ? false : null),
  ground: ({ state }) =>
    state.proceedings
      .filter((it) => it.branch === null && revoked(it))
      .map(groundOf)
      .at(-1) ?? null,
  suspensionUntil,
  petitioner: ({ proceeding }) => proceeding.acts.findLast((it) => it.payload.petitioner)?.payload.petitioner ?? null,
  amendableUntil: (seen) => later(seen, clockFor(seen).lastDay(AMENDING), 15),
  inventoryUntil: (seen) =>
    seen.proceeding.acts.filter((it) => it.act === "extend-inventory" && !it.setAside).length < 2
      ? later(seen, clockFor(seen).lastDay(INVENTORY), 30)
      : null,
  petitionFrom: ({ calendar, payload }) =>
    payload.debtDueOn === undefined ? null : addPeriod(payload.debtDueOn, months(3), { calendar }).date,
};

const SEEN = Symbol("what a view is made from");

/** The fields as getters: a condition reads two or three of thirty, and seven in ten of the days counted were never looked at. */
const VIEW = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(FIELDS).map(([field, find]) => [
      field,
      {
        enumerable: true,
        get(this: { readonly [SEEN]: Seen }): unknown {
          return find(this[SEEN]);
        },
      },
    ]),
  ),
);

/** The case as guards see it on the day of an act with this payload. Each field is found when it is read. */
export function viewOfCase(
  state: CaseState,
  proceeding: Proceeding,
  on: LegalDate,
  payload: ActPayload,
  calendar: LegalCalendar,
): CaseView {
  const seen: Seen = { state, proceeding, on, payload, calendar };
  return { __proto__: VIEW, [SEEN]: seen } as unknown as CaseView;
}
