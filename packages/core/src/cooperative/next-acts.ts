import { caseProblem } from "./errors.js";
import { statusOn } from "../law/legal-status.js";
import type { ActField } from "./act-payload.js";
import { neededFields } from "./act-form.js";
import { renderProblem } from "../law/render-problem.js";
import { formatDay } from "../kernel/instant.js";
import type { LegalDate } from "../kernel/legal-date.js";
import { type LegalCalendar, VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { Citation, Trust } from "../kernel/citation.js";
import type { NeedsDecision } from "../law/needs-decision.js";
import type { Bilingual, Language } from "../kernel/language.js";
import type { CaseGuard } from "./case.guards.js";
import { bodyIn, type CaseState, openQuestions } from "./case-state.js";
import { type CompetentBody, competentBody } from "./competence.js";
import { flowOf, goesOnAfterEnd } from "./flows.js";
import type { Reading } from "../law/reading.js";
import type { PaperForm } from "./flow.js";
import { hasBegunOn } from "../law/in-force.js";
import { citesOn } from "./law-of-proceeding.js";
import { type OpenAct, openActsOn, overdueFrom } from "./owed-acts.js";
import { PAPER_KINDS, type PaperKind } from "./paper.js";
import { PARTY_ROLES, type PartyRole } from "./party.js";
import { readingsOf, toBeShown, unmetOfCase } from "./act-conditions.js";
import { viewOfCase } from "./view-of-case.js";

/** A condition that does not hold yet: why, on which article, and who can meet it. */
export interface UnmetCondition {
  readonly code: string;
  readonly reason: Bilingual;
  readonly hint: Bilingual;
  readonly who: PartyRole;
  readonly basis: Citation;
}

/** A step that may come next in a proceeding. */
export interface NextAct {
  readonly proceeding: string;
  readonly flow: string;
  readonly act: string;
  readonly label: Bilingual;
  readonly leadsTo: string;
  readonly who: PartyRole;
  /** Which body is competent on the day, or the question where no text at hand says it; `null` for who is no State body. */
  readonly competent: CompetentBody | NeedsDecision | null;
  /** The agency which fills the role in this case; `null` where none is named. */
  readonly agency: string | null;
  readonly kind: "duty" | "right" | "act";
  readonly papers: readonly PaperKind[];
  /** Whether it would be lawful on this day once its papers are there and say what is `missing`. */
  readonly possible: boolean;
  /** Whether it would be recorded: as `possible`, or with a breach where another body has taken it all the same. */
  readonly recordable: boolean;
  /** What the command must bring: the kinds of paper, and the fields which its conditions read. */
  readonly missing: { readonly papers: readonly PaperKind[]; readonly fields: readonly ActField[] };
  /** Recorded on this day it would be a breach: before a period has run, or after the last day. */
  readonly breach: "early" | "late" | null;
  readonly unmet: readonly UnmetCondition[];
  /** Conditions on what the act's own paper says. */
  readonly show: readonly { readonly who: PartyRole; readonly basis: Citation }[];
  /** Last day of the period which must run first. */
  readonly notBefore: LegalDate | null;
  readonly lastDay: LegalDate | null;
  readonly overdue: boolean;
  readonly trust: Trust;
  readonly cites: readonly Citation[];
  /** What is read so and no text prints, each with the other reading. */
  readonly readings: readonly Reading[];
  /** The official form of its papers, where a text names one. */
  readonly forms: readonly PaperForm[];
}

function unmetCondition({
  guard,
  problem,
}: {
  guard: Pick<CaseGuard, "who" | "basis">;
  problem: Parameters<typeof renderProblem>[0];
}): UnmetCondition {
  const [vi, en] = [renderProblem(problem, "vi"), renderProblem(problem, "en")];
  return {
    code: problem.code,
    reason: { vi: vi.message, en: en.message },
    hint: { vi: vi.hint, en: en.hint },
    who: guard.who,
    basis: guard.basis,
  };
}

/** Its acts are those of the end itself: a bankruptcy before the court, a dissolution which is contested. */
const isOfTheEnd = (it: CaseState["proceedings"][number]) =>
  flowOf(it.flow)?.question === "bankruptcy" || goesOnAfterEnd(it);

function nextStep(
  state: CaseState,
  proceeding: CaseState["proceedings"][number],
  step: OpenAct,
  on: LegalDate,
  calendar: LegalCalendar,
): NextAct {
  const { row, after, lastDay, trust } = step;
  const view = viewOfCase(state, proceeding, on, {}, calendar);
  const tooLate = row.meta.kind !== "right" && lastDay !== null && on > lastDay.surely;
  const last = proceeding.acts.findLast((it) => it.moved)?.on ?? null;
  const late = overdueFrom(state, proceeding, step, calendar);
  const failing = unmetOfCase(row, { type: row.event, on, papers: [], payload: {}, view });
  const unmet = failing.map(unmetCondition);
  if (last !== null && on < last) {
    const problem = caseProblem("cooperative/before-last-act", ["on"], { on, last });
    unmet.unshift(unmetCondition({ guard: { who: row.meta.who, basis: row.meta.basis }, problem }));
  }
  const over = state.ended !== null || statusOn(state.status, on) === "ended";
  if (over && !(state.ended === null ? isOfTheEnd(proceeding) : goesOnAfterEnd(proceeding))) {
    const problem = caseProblem("cooperative/already-ended", [], {});
    unmet.unshift(unmetCondition({ guard: { who: row.meta.who, basis: row.meta.basis }, problem }));
  }
  return {
    proceeding: proceeding.id,
    flow: proceeding.flow,
    act: row.event,
    label: row.meta.label,
    leadsTo: row.to,
    who: row.meta.who,
    competent: competentBody(row.meta.who, on, state.cooperative.kind),
    agency: bodyIn(state, row.meta.who, on),
    kind: row.meta.kind,
    papers: row.meta.papers,
    possible: unmet.length === 0,
    // Only conditions of the law fail, and the registry records the act for another.
    recordable:
      unmet.length === 0 ||
      (row.meta.recorded &&
        unmet.length === failing.length &&
        failing.every(({ guard }) => guard.failing === "unlawful")),
    missing: { papers: row.meta.papers, fields: neededFields(row) },
    breach: after !== null && on <= after.shown ? "early" : tooLate ? "late" : null,
    unmet,
    show: toBeShown(row).map(({ who, basis }) => ({ who, basis })),
    notBefore: after?.shown ?? null,
    lastDay: lastDay?.shown ?? null,
    overdue: late !== null && on >= late,
    trust,
    cites: citesOn(row.meta.cites, on),
    readings: readingsOf(row),
    forms: row.meta.forms.filter((it) => hasBegunOn(it.basis, on)),
  };
}

/**
 * What may happen next in a case on a day, by whom and by when, in the order of the flows; after an end, what may still be said of it.
 * Nothing for a closed case. A
 * proceeding whose law is undecided offers nothing: its question comes first ({@link questionsOf}).
 */
export function nextActs(
  state: CaseState,
  on: LegalDate,
  calendar: LegalCalendar = VIETNAM_CALENDAR,
): readonly NextAct[] {
  return state.proceedings
    .filter((it) => it.endedOn === null || goesOnAfterEnd(it))
    .flatMap((proceeding) =>
      openActsOn(state, proceeding, on, calendar).map((step) => nextStep(state, proceeding, step, on, calendar)),
    );
}

/** The questions which wait for a person. */
export function questionsOf(state: CaseState): readonly NeedsDecision[] {
  return openQuestions(state).map((it) => it.asked);
}

/** "Why not yet?" for one act, in words: one paragraph for each way the act could be taken. Empty when it can be taken without a breach of a waiting period. */
export function whyNotYet(
  state: CaseState,
  act: string,
  on: LegalDate,
  options: { readonly language?: Language; readonly calendar?: LegalCalendar } = {},
): readonly string[] {
  const { language = "vi", calendar = VIETNAM_CALENDAR } = options;
  const steps = nextActs(state, on, calendar).filter((it) => it.act === act);
  if (steps.length === 0) {
    const questions = questionsOf(state).map((it) => it.text[language]);
    const none =
      language === "vi" ? "Bước này không có ở giai đoạn hiện tại." : "This step does not exist at this stage.";
    return questions.length > 0 ? questions : [none];
  }
  const free = steps.some((it) => it.possible && it.breach !== "early");
  if (free) return [];
  return steps.map((step) => {
    const lines = step.unmet.map(
      (it) => `${it.reason[language]} ${it.hint[language]} (${PARTY_ROLES[it.who][language]})`,
    );
    if (step.notBefore !== null && on <= step.notBefore) {
      lines.push(
        language === "vi"
          ? `Thời hạn đến hết ngày ${formatDay(step.notBefore, "vi")}.`
          : `The period runs to ${formatDay(step.notBefore, "en")}.`,
      );
    }
    if (step.missing.fields.length > 0) {
      lines.push(
        `${language === "vi" ? "Giấy tờ phải ghi" : "The paper must say"}: ${step.missing.fields.join(", ")}.`,
      );
    }
    if (step.papers.length > 0) {
      const names = step.papers.map((kind) => PAPER_KINDS[kind][language]).join(", ");
      lines.push(language === "vi" ? `Giấy tờ cần có: ${names}.` : `Papers needed: ${names}.`);
    }
    return lines.join("\n");
  });
}
