import type { StoredEvent } from "../log/event.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { CaseFact, CaseFactOf, RecordedAct } from "./case.events.js";
import type { Branch, CaseState, Proceeding } from "./case-state.js";
import type { PartyRole } from "./party.js";
import type { CaseFacts } from "./case-facts.js";
import type { BranchStatus, StatusEntry } from "../law/legal-status.js";

function opened(fact: CaseFactOf<"CaseOpened">, entry: number): CaseState {
  const { data, happenedOn } = fact;
  const first = <Status extends string>(status: Status | null): readonly StatusEntry<Status>[] =>
    status === null ? [] : [{ status, since: happenedOn, entry }];
  const state: CaseState = {
    id: data.case,
    cooperative: data.cooperative,
    synthetic: data.synthetic,
    openedOn: happenedOn,
    debtsPaidOn: null,
    debtsOutstanding: null,
    taxCompletedOn: null,
    disputes: 0,
    stateSupport: null,
    policeSeal: false,
    commune: null,
    trade: null,
    stoppedSince: null,
    status: first(data.status),
    branches: data.branches.map(({ id, kind, abroad, status }) => ({
      id,
      kind,
      abroad,
      status: first<BranchStatus>(status),
      taxCompletedOn: null,
      closedOn: status === "closed" ? happenedOn : null,
    })),
    bodies: Object.entries(data.bodies).map(([role, agency]) => ({
      role: role as PartyRole,
      agency,
      since: happenedOn,
    })),
    proceedings: [],
    review: [],
    obstacles: [],
    violations: [],
    questions: [],
    ended: null,
    closedOn: null,
    journal: [],
  };
  return { ...state, ...withFacts(state, data.facts) };
}

function withFacts(state: CaseState, facts: CaseFacts): Partial<CaseState> {
  const known = new Set(state.branches.map((it) => it.id));
  const added = (facts.branches ?? [])
    .filter((it) => !known.has(it.id))
    .map((it): Branch => ({ ...it, status: [], taxCompletedOn: null, closedOn: null }));
  const tax = new Map((facts.branchTax ?? []).map((it) => [it.branch, it.on]));
  const branches = [...state.branches, ...added].map((it) =>
    tax.has(it.id) ? { ...it, taxCompletedOn: tax.get(it.id) ?? null } : it,
  );
  return {
    debtsPaidOn: facts.debtsPaidOn === undefined ? state.debtsPaidOn : facts.debtsPaidOn,
    debtsOutstanding: facts.debtsOutstanding === undefined ? state.debtsOutstanding : facts.debtsOutstanding,
    taxCompletedOn: facts.taxCompletedOn === undefined ? state.taxCompletedOn : facts.taxCompletedOn,
    disputes: facts.disputes ?? state.disputes,
    stateSupport: facts.stateSupport === undefined ? state.stateSupport : facts.stateSupport,
    policeSeal: facts.policeSeal ?? state.policeSeal,
    commune: facts.commune === undefined ? state.commune : facts.commune,
    trade: facts.trade === undefined ? state.trade : facts.trade,
    stoppedSince: facts.stoppedSince === undefined ? state.stoppedSince : facts.stoppedSince,
    branches,
  };
}

function changeProceeding(
  state: CaseState,
  id: string,
  change: (proceeding: Proceeding) => Proceeding,
): readonly Proceeding[] {
  return state.proceedings.map((it) => (it.id === id ? change(it) : it));
}

function withBranches(
  branches: readonly Branch[],
  changes: RecordedAct["branches"],
  on: LegalDate,
  entry: number,
): readonly Branch[] {
  const byId = new Map(changes.map((it) => [it.branch, it]));
  return branches.map((branch) => {
    const change = byId.get(branch.id);
    if (!change) return branch;
    return {
      ...branch,
      status: change.status === null ? branch.status : [...branch.status, { status: change.status, since: on, entry }],
      closedOn: change.closed ? on : change.status === null ? branch.closedOn : null,
    };
  });
}

/**
 * The case as a paper of `on` finds it, entered after a day on which a status of its proceeding followed: without that day,
 * which is looked for again.
 */
export function withoutFollowed(state: CaseState, id: string, on: LegalDate): CaseState {
  const followed = Object.entries(state.proceedings.find((it) => it.id === id)?.followed ?? {});
  const early = followed.filter(([part, it]) => part !== "begins" && on < it.on);
  if (early.length === 0) return state;
  const was = early.map(([, it]) => it.was).find((it) => it !== null) ?? null;
  const entries = new Set(early.map(([, it]) => it.entry));
  const kept = <Entry extends { readonly entry: number }>(history: readonly Entry[]) =>
    history.filter((it) => !entries.has(it.entry));
  return {
    ...state,
    status: kept(state.status),
    branches: state.branches.map((it) => ({ ...it, status: kept(it.status) })),
    proceedings: changeProceeding(state, id, (it) => ({
      ...it,
      ...(was === null ? {} : { state: was, endedOn: null, outcome: null }),
      followed: Object.fromEntries(followed.filter((one) => !early.includes(one))),
    })),
  };
}

function withAct(
  before: CaseState,
  { data, happenedOn }: CaseFactOf<"ActRecorded">,
  entry: number,
): Partial<CaseState> {
  const state = withoutFollowed(before, data.proceeding, happenedOn);
  const { act, to, papers, payload, outcome, ends, answers } = data;
  const moved = data.from !== data.to;
  const undone =
    outcome === "cancelled" && (state.proceedings.find((it) => it.id === data.proceeding)?.endedOn ?? null) !== null;
  const proceedings = changeProceeding(state, data.proceeding, (it) => ({
    ...it,
    state: to,
    acts: [
      ...it.acts.map((one) => (data.again?.includes(one.act) ? { ...one, setAside: true as const } : one)),
      { act, on: happenedOn, papers, payload, entry, moved },
    ],
    // An act which leaves an ended proceeding where it is leaves its end as it was.
    endedOn: outcome !== null ? happenedOn : moved ? null : it.endedOn,
    outcome: outcome ?? (moved ? null : it.outcome),
  })).map((it) => (ends && it.endedOn === null ? { ...it, endedOn: happenedOn, outcome: "stopped" as const } : it));
  return {
    proceedings,
    branches: withBranches(state.branches, data.branches, happenedOn, entry),
    status: data.sets === null ? state.status : [...state.status, { status: data.sets, since: happenedOn, entry }],
    violations: [...state.violations, ...data.violations.map((it) => ({ ...it, entry }))],
    questions: state.questions.map((it) =>
      it.proceeding === data.proceeding && it.decision === null && it.asked.question === answers?.question
        ? { ...it, decision: { ...answers, by: `act/${act}`, on: happenedOn, reason: act } }
        : it,
    ),
    ended:
      ends && outcome !== null
        ? { on: happenedOn, outcome, notes: data.notes }
        : // An end which is set aside is none: the act puts another status in its place, or takes back the decision behind it.
          (data.sets !== null && data.sets !== "ended") || undone
          ? null
          : state.ended,
  };
}

/** What goes on with a case: neither its opening nor a correction, which fold it anew. */
type Later = Exclude<CaseFact, { readonly type: "CaseOpened" | "EntryCorrected" }>;

function changed(state: CaseState, fact: Later, entry: number): Partial<CaseState> {
  const on = fact.happenedOn;
  switch (fact.type) {
    case "FactsRecorded":
      return withFacts(state, fact.data.facts);
    case "BodyAssigned":
      return { bodies: [...state.bodies, { role: fact.data.role, agency: fact.data.agency, since: on }] };
    case "ReviewRecorded":
      return { review: [...state.review, { step: fact.data.step, on, result: fact.data.result }] };
    case "ObstacleRecorded": {
      const { kind, note, obstacle } = fact.data;
      const recorded = { id: obstacle, kind, note, recordedOn: on, entry, lifted: null };
      return { obstacles: [...state.obstacles, recorded] };
    }
    case "ObstacleLifted":
      return {
        obstacles: state.obstacles.map((it) => (it.id === fact.data.obstacle ? { ...it, lifted: { on, entry } } : it)),
      };
    case "ProceedingOpened": {
      const { proceeding, flow, branch, state: at, earlier } = fact.data;
      const acts = earlier.map((it) => ({ ...it, entry, moved: true }));
      const created: Proceeding = {
        id: proceeding,
        flow,
        branch,
        state: at,
        openedOn: on,
        acts,
        overdue: [],
        ended: [],
        decided: null,
        followed: {},
        settlement: null,
        endedOn: null,
        outcome: null,
      };
      return { proceedings: [...state.proceedings, created] };
    }
    case "ActRecorded":
      return withAct(state, fact, entry);
    case "AssetsSettled": {
      const { proceeding, settlement } = fact.data;
      return { proceedings: changeProceeding(state, proceeding, (it) => ({ ...it, settlement })) };
    }
    case "ProhibitedActRecorded":
      return { violations: [...state.violations, { ...fact.data.violation, entry }] };
    case "QuestionRaised":
      return {
        questions: [
          ...state.questions,
          { asked: fact.data.asked, proceeding: fact.data.proceeding, askedOn: on, decision: null },
        ],
      };
    case "QuestionDecided": {
      const { proceeding, decision, proceedingThen } = fact.data;
      return {
        questions: state.questions.map((it) =>
          it.decision === null && it.proceeding === proceeding && it.asked.question === decision.question
            ? { ...it, decision }
            : it,
        ),
        proceedings: state.proceedings.map((it) => {
          if (it.id !== proceeding || proceedingThen === null) return it;
          return proceedingThen === "stays"
            ? { ...it, decided: decision }
            : { ...it, decided: decision, endedOn: on, outcome: "other-route" as const };
        }),
      };
    }
    case "PeriodEnded": {
      const { proceeding, act, end } = fact.data;
      return {
        proceedings: changeProceeding(state, proceeding, (it) => ({
          ...it,
          ended: [...it.ended, { act, end, since: on }],
        })),
      };
    }
    case "PeriodEndLifted": {
      const { proceeding, act, end } = fact.data;
      return {
        proceedings: changeProceeding(state, proceeding, (it) => ({
          ...it,
          ended: it.ended.filter((mark) => mark.act !== act || mark.end !== end),
        })),
      };
    }
    case "StatusFollowed": {
      const { branches, part, proceeding, sets, then } = fact.data;
      return {
        status: sets === null ? state.status : [...state.status, { status: sets, since: on, entry }],
        branches: withBranches(state.branches, branches, on, entry),
        proceedings: changeProceeding(state, proceeding, (it) => ({
          ...it,
          followed: { ...it.followed, [part]: { on, entry, was: then === null ? null : it.state } },
          ...(then === null || it.endedOn !== null ? {} : { state: then.to, outcome: then.outcome, endedOn: on }),
        })),
      };
    }
    case "StepOverdue": {
      const { proceeding, act, lastDay } = fact.data;
      return {
        proceedings: changeProceeding(state, proceeding, (it) => ({
          ...it,
          overdue: [...it.overdue, { act, lastDay, since: on }],
        })),
      };
    }
    case "OverdueLifted": {
      const { proceeding, act, lastDay } = fact.data;
      return {
        proceedings: changeProceeding(state, proceeding, (it) => ({
          ...it,
          overdue: it.overdue.filter((mark) => mark.act !== act || mark.lastDay !== lastDay),
        })),
      };
    }
    case "CaseClosed":
      return { closedOn: on };
  }
}

/** The case an event goes on with. @throws TypeError where none was opened */
function goingOn(state: CaseState | null, { type }: CaseFact): CaseState {
  if (!state) throw new TypeError(`the first event of a case is CaseOpened, not ${type}`);
  return state;
}

function applied(state: CaseState | null, fact: Exclude<CaseFact, { readonly type: "EntryCorrected" }>, entry: number) {
  if (fact.type === "CaseOpened") return opened(fact, entry);
  const before = goingOn(state, fact);
  return { ...before, ...changed(before, fact, entry) };
}

/** The correction marks what it replaces and puts its own entries after itself; the case is folded anew from what is left. */
function corrected(state: CaseState, fact: CaseFactOf<"EntryCorrected">): CaseState {
  const kept = state.journal.map((it) =>
    it.entry >= fact.data.entry && !it.superseded ? { ...it, superseded: true } : it,
  );
  const number = state.journal.length + 1;
  const journal = [
    ...kept,
    { entry: number, fact, superseded: false },
    ...fact.data.rewritten.map((it, at) => ({ entry: number + 1 + at, fact: it, superseded: false })),
  ];
  let folded: CaseState | null = null;
  for (const { entry, fact: it, superseded } of journal) {
    if (!superseded && it.type !== "EntryCorrected") folded = applied(folded, it, entry);
  }
  if (!folded) throw new TypeError("a correction cannot take out the opening of the case");
  return { ...folded, journal };
}

/**
 * The case after one more event. Pure, and never judges: what an event says was decided when it was written.
 *
 * @throws TypeError when the first event is not `CaseOpened`
 */
export function evolveCase(state: CaseState | null, event: CaseFact): CaseState {
  // A stored event says more; the journal keeps what the case is made of, so that it is the same from any log.
  const { type, happenedOn, data } = event;
  const fact = { type, happenedOn, data } as CaseFact;
  if (fact.type === "EntryCorrected") return corrected(goingOn(state, fact), fact);
  const before = state?.journal ?? [];
  const entry = before.length + 1;
  const journal = [...before, { entry, fact, superseded: false }];
  if (fact.type === "CaseOpened") return { ...opened(fact, entry), journal };
  const goes = goingOn(state, fact);
  return { ...goes, ...changed(goes, fact, entry), journal };
}

/** The case after all of these events. `null` for none. */
export function foldCase(facts: readonly CaseFact[]): CaseState | null {
  return facts.reduce<CaseState | null>((state, fact) => evolveCase(state, fact), null);
}

/** The stream of a case. */
export function caseStream(province: string, caseId: string): string {
  return `${province}/case/${caseId}`;
}

/** The case which stored events make. */
export function caseOf(events: readonly StoredEvent[]): CaseState | null {
  return events.reduce<CaseState | null>((state, event) => evolveCase(state, event as unknown as CaseFact), null);
}
