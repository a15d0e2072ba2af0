import { kernelProblem } from "../kernel/errors.js";
import { suggest } from "../kernel/nearest.js";
import { caseProblem } from "./errors.js";
import type { Actor } from "../log/actor.js";
import type { LegalDate } from "../kernel/legal-date.js";
import type { LegalCalendar } from "../time/vietnam-calendar.js";
import { KtttError, type Problem } from "../kernel/problem.js";
import { choicesInWords, isNeedsDecision } from "../law/needs-decision.js";
import type { Transition } from "../machine/transition-table.js";
import { type Bilingual, inBoth, type Language } from "../kernel/language.js";
import { type CaseDay, clockOf } from "./case-clock.js";
import type { CaseFactOf, OutcomeNote, RecordedAct, Violation } from "./case.events.js";
import type { CaseState, Proceeding } from "./case-state.js";
import type { ActMeta } from "./flow.js";
import { ENDING_OUTCOMES } from "./outcome.js";
import { DECIDED_BY_ACT } from "./case-questions.js";
import type { Flow } from "./flow.machine.js";
import { hasBegunOn } from "../law/in-force.js";
import { citesOn, lawOfProceeding } from "./law-of-proceeding.js";
import { citeConvention } from "../law/cite.js";
import type { BranchStatus, LegalStatus, StatusEntry } from "../law/legal-status.js";
import { type Paper, PAPER_KINDS } from "./paper.js";
import { PARTY_ROLES } from "./party.js";
import { impossibleVotes } from "./possible-votes.js";
import { CASE_GUARDS, type CaseGuard, type CaseGuardName } from "./case.guards.js";
import { type ActPayload, fieldsOfAct } from "./act-payload.js";
import { viewOfCase } from "./view-of-case.js";

/** An act as put forward. */
export interface ActInput {
  readonly act: string;
  readonly on: LegalDate;
  readonly papers: readonly Paper[];
  readonly payload: ActPayload;
  readonly actor: Actor;
}

/** What a decision needs beside the case: the day of entry and the calendar. */
export interface CaseContext {
  readonly today: LegalDate;
  readonly calendar: LegalCalendar;
}

const list = (words: readonly Bilingual[], language: Language) => words.map((it) => it[language]).join("; ") || "–";

/** Whether the registry records what another body has decided on its paper. */
export function isRecordedForOther(meta: ActMeta, actor: Pick<Actor, "role">): boolean {
  return actor.role === "registrar" && meta.recorded;
}

interface Taken {
  readonly row: Transition<string, ActMeta>;
  /** What the law asks and did not hold, of an act which another body has taken all the same. */
  readonly breaches: readonly { readonly guard: CaseGuard; readonly problem: Problem }[];
}

/** The row a machine takes for an act. @throws KtttError `cooperative/refused` first, then every unmet condition */
function rowFor(flow: Flow, state: CaseState, proceeding: Proceeding, input: ActInput, context: CaseContext): Taken {
  const view = viewOfCase(state, proceeding, input.on, input.payload, context.calendar);
  const event = { type: input.act, on: input.on, papers: input.papers, payload: input.payload, view };
  const judgement = flow.steps.judge(proceeding.state, event, undefined);
  if (judgement.allowed) return { row: judgement.transition, breaches: [] };
  const happened = judgement.refused.find(
    ({ conditions, transition }) =>
      isRecordedForOther(transition.meta, input.actor) &&
      conditions.every((name) => CASE_GUARDS[name as CaseGuardName].failing === "unlawful"),
  );
  if (happened) {
    const { conditions, transition, unmet } = happened;
    return {
      row: transition,
      breaches: conditions.flatMap((name, at) => {
        const problem = unmet[at];
        return problem ? [{ guard: CASE_GUARDS[name as CaseGuardName], problem }] : [];
      }),
    };
  }
  const sample = flow.steps.of(input.act)[0];
  // The way meant is the one which its telling conditions point to; among those the one which lacks least.
  const other = (it: { readonly conditions: readonly string[] }) =>
    it.conditions.filter((name) => CASE_GUARDS[name as CaseGuardName].failing === "untrue").length;
  const nearest = [...judgement.refused].sort((a, b) => other(a) - other(b) || a.unmet.length - b.unmet.length)[0];
  const head = caseProblem(
    "cooperative/refused",
    ["act"],
    {
      ...inBoth("act", (language) => sample?.meta.label[language] ?? input.act),
      ...inBoth("state", (language) => flow.states[proceeding.state]?.[language] ?? proceeding.state),
      ...inBoth("who", (language) => (sample ? PARTY_ROLES[sample.meta.who][language] : "–")),
      ...inBoth("possible", (language) =>
        list(
          judgement.possibleIn.flatMap((it) => flow.states[it] ?? []),
          language,
        ),
      ),
    },
    sample?.meta.basis,
  );
  throw new KtttError([head, ...(nearest?.unmet ?? [])]);
}

/** Fields which the paper of this act does not have. */
function unknownFields({ act, payload }: ActInput): readonly Problem[] {
  const known = fieldsOfAct(act);
  return Object.keys(payload)
    .filter((it) => !known.some((field) => field === it))
    .map((field) => kernelProblem("input/unknown-field", ["payload", field], { field, ...suggest(field, known) }));
}

/** A step needs its paper: its kinds, numbered, dated not after the act. */
function paperProblems(meta: ActMeta, input: ActInput): readonly Problem[] {
  const missing = meta.papers.filter((kind) => !input.papers.some((paper) => paper.kind === kind));
  const problems: Problem[] = [];
  if (missing.length > 0 || input.papers.length === 0) {
    const names = missing.map((kind) => PAPER_KINDS[kind]);
    const any: readonly Bilingual[] =
      names.length > 0 ? names : [{ vi: "ít nhất một giấy tờ", en: "at least one paper" }];
    problems.push(
      caseProblem(
        "cooperative/paper-missing",
        ["papers"],
        inBoth("missing", (language) => list(any, language)),
        meta.basis,
      ),
    );
  }
  for (const [at, paper] of input.papers.entries()) {
    if (paper.date > input.on) {
      problems.push(
        caseProblem("cooperative/paper-after-act", ["papers", at, "date"], {
          number: paper.number,
          date: paper.date,
          on: input.on,
        }),
      );
    }
  }
  return problems;
}

/** Late and early steps: recorded with their citation, not refused. */
function violationsOf(
  state: CaseState,
  proceeding: Proceeding,
  meta: ActMeta,
  input: ActInput,
  context: CaseContext,
): readonly Violation[] {
  if (!meta.waits && !meta.limit) return [];
  const before = clockOf(state, proceeding, context.calendar);
  // A day printed in this act's own paper counts for it: "at latest three working days before the suspension".
  const withOwn = () => {
    const own = { ...input, entry: 0, moved: false };
    return clockOf(state, { ...proceeding, acts: [...proceeding.acts, own] }, context.calendar);
  };
  const common = { act: input.act, on: input.on, by: null };
  // First the text which set the period, then what the act rests on.
  const cites = (day: CaseDay) => {
    const all = [...day.by, ...citesOn(meta.cites, input.on)];
    return [...new Map(all.map((it) => [JSON.stringify(it), it])).values()];
  };
  const found: Violation[] = [];
  const end = meta.waits ? before.end(meta.waits) : null;
  if (end && input.on <= end.shown) {
    found.push({ ...common, kind: "early", day: end.shown, trust: end.trust, cites: cites(end) });
  }
  const last =
    meta.limit && meta.kind !== "right" ? (meta.limit.before ? withOwn() : before).lastDay(meta.limit) : null;
  if (last && input.on > last.surely) {
    found.push({ ...common, kind: "late", day: last.shown, trust: last.trust, cites: cites(last) });
  }
  return found;
}

/** Statuses which a flow puts on and another act takes off again. */
const PASSING: readonly string[] = ["winding-up", "tax-revoked", "bankruptcy-open", "not-at-address", "closing"];
/** Statuses to which nothing goes back: a declaration which was set aside is not what stood before. */
const PAST: readonly string[] = ["ended", "closed"];

/**
 * What "restoring the status" comes to: nothing where the flow has not changed it; else the last other status, or the
 * register's default where there was none (art. 27.7, 28.6).
 */
function restored<Status extends string>(
  history: readonly StatusEntry<Status>[],
  fallback: Status,
  passing = PASSING,
): Status | null {
  const current = history.at(-1)?.status;
  if (current === undefined || !passing.includes(current)) return null;
  return history.findLast((it) => it.status !== current && !PAST.includes(it.status))?.status ?? fallback;
}

function statusSet(state: CaseState, meta: ActMeta, on: LegalDate): LegalStatus | null {
  if (meta.sets === null || !hasBegunOn(meta.statusBy, on)) return null;
  // An act which reopens what the end has closed takes back the end itself.
  const passing = meta.branches === "reopened" ? [...PASSING, "ended"] : PASSING;
  if (meta.sets === "previous") return restored(state.status, "active", passing);
  return meta.sets === state.status.at(-1)?.status ? null : meta.sets;
}

/** Branches which an act of the proceeding closed together with the cooperative: they stand again as before it. */
function reopened(
  flow: Flow,
  state: CaseState,
  proceeding: Proceeding,
  meta: ActMeta,
  on: LegalDate,
): RecordedAct["branches"] {
  const closing = flow.steps.transitions.filter((row) => row.meta.branches === "closed").map((row) => row.event);
  const closedOn = proceeding.acts.filter((it) => closing.includes(it.act)).map((it) => it.on);
  return state.branches
    .filter((it) => it.closedOn !== null && closedOn.includes(it.closedOn))
    .map((it) => {
      const status = it.status.findLast((entry) => entry.status !== "closed")?.status ?? "active";
      return { branch: it.id, status: hasBegunOn(meta.statusBy, on) ? status : null, closed: false };
    });
}

function branchesSet(
  flow: Flow,
  state: CaseState,
  proceeding: Proceeding,
  meta: ActMeta,
  on: LegalDate,
): RecordedAct["branches"] {
  const change = meta.branches;
  if (change === null) return [];
  if (change === "reopened") return reopened(flow, state, proceeding, meta, on);
  const concerned = state.branches.filter((it) =>
    proceeding.branch === null ? it.closedOn === null : it.id === proceeding.branch,
  );
  return concerned.map((it) => {
    const status: BranchStatus | null = change === "previous" ? restored(it.status, "active") : change;
    return { branch: it.id, status: hasBegunOn(meta.statusBy, on) ? status : null, closed: status === "closed" };
  });
}

/** That an automatic end proves no payment is an inference: no text says it. */
const DECISION = citeConvention("docs/decisions/0006-cooperative-handling.md");

/** What must be said with an end: the automatic one proves no payment, and the managers stay liable (art. 97.2). */
function notesOf(meta: ActMeta): readonly OutcomeNote[] {
  if (meta.outcome !== "dissolved-automatically") return [];
  const cite = meta.cites.find((it) => "law" in it && it.law === "17/2023/QH15" && it.article === 97);
  return cite
    ? [
        { note: "debts-not-evidenced", cite: DECISION },
        { note: "liability-of-managers", cite },
      ]
    : [];
}

/**
 * Decides on one act of a proceeding: refused with every reason, or recorded with its breaches.
 *
 * @throws KtttError `cooperative/refused`, `cooperative/law-undecided`, `cooperative/wrong-law`,
 * `cooperative/paper-missing` and their like; the case is what it was
 */
export function decideAct(
  flow: Flow,
  state: CaseState,
  proceeding: Proceeding,
  input: ActInput,
  context: CaseContext,
  derived = false,
): { readonly fact: CaseFactOf<"ActRecorded">; readonly meta: ActMeta } {
  const { on } = input;
  const last = proceeding.acts.filter((it) => it.moved).at(-1)?.on ?? null;
  if (last !== null && on < last) {
    throw new KtttError(caseProblem("cooperative/before-last-act", ["on"], { on, last }));
  }
  const law = lawOfProceeding(flow, proceeding, on);
  if (isNeedsDecision(law)) {
    throw new KtttError(
      caseProblem(
        "cooperative/law-undecided",
        ["proceeding"],
        { ...inBoth("question", (it) => law.text[it]), ...choicesInWords(law.choices) },
        law.basis[0],
      ),
    );
  }
  if (law.law !== flow.law) {
    throw new KtttError(
      caseProblem(
        "cooperative/wrong-law",
        ["proceeding"],
        { ...inBoth("flow", (it) => flow.title[it]), law: flow.law, on, governing: law.law },
        law.basis[0],
      ),
    );
  }
  const unknown = derived ? [] : unknownFields(input);
  if (unknown.length > 0) throw new KtttError(unknown);
  const { breaches, row } = rowFor(flow, state, proceeding, input, context);
  const { meta } = row;
  const problems = [...paperProblems(meta, input), ...impossibleVotes(input.payload, state.cooperative.kind)];
  if (problems.length > 0) throw new KtttError(problems);
  const question = Object.keys(DECIDED_BY_ACT).find((it) => DECIDED_BY_ACT[it] === input.act);
  const fact: CaseFactOf<"ActRecorded"> = {
    type: "ActRecorded",
    happenedOn: on,
    data: {
      proceeding: proceeding.id,
      flow: flow.id,
      act: input.act,
      from: row.from,
      to: row.to,
      papers: input.papers,
      payload: input.payload,
      law: law.law,
      decided: law.decided,
      cites: citesOn(meta.cites, on),
      sets: statusSet(state, meta, on),
      branches: branchesSet(flow, state, proceeding, meta, on),
      outcome: meta.outcome,
      ends: meta.outcome !== null && ENDING_OUTCOMES.includes(meta.outcome),
      answers: question === undefined ? null : { question, choice: input.payload.choice ?? "continue" },
      notes: notesOf(meta),
      violations: [
        ...violationsOf(state, proceeding, meta, input, context),
        ...breaches.map(({ guard, problem }): Violation => ({
          kind: "condition",
          act: input.act,
          on,
          day: null,
          trust: guard.basis.trust,
          cites: [guard.basis],
          by: null,
          condition: problem,
        })),
      ],
      recordedFor: input.actor.role === "registrar" && meta.who !== "registry" ? meta.who : null,
      derived,
      ...(meta.again.length > 0 ? { again: meta.again } : {}),
    },
  };
  return { fact, meta };
}
