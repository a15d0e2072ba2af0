import { z } from "zod";
import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { type Language } from "../kernel/language.js";
import { type Citation, TRUST_LEVELS } from "../kernel/citation.js";
import { openQuestionsOfCase } from "../cooperative/answer-of-case.js";
import type { CaseFact } from "../cooperative/case.events.js";
import type { CaseWalk } from "../cooperative/case-file.js";
import { obstaclesOfCase } from "../cooperative/case-obstacles.js";
import { OBSTACLE_KINDS } from "../cooperative/obstacle.js";
import type { CaseState } from "../cooperative/case-state.js";
import { flowOf } from "../cooperative/flows.js";
import { askedCompetence, competenceText } from "../cooperative/competence.js";
import { type NextAct, nextActs } from "../cooperative/next-acts.js";
import { PARTY_ROLES } from "../cooperative/party.js";
import { warningsOfCase } from "../cooperative/case-warnings.js";
import { isNeedsDecision } from "../law/needs-decision.js";
import { renderCitation } from "../law/render-citation.js";
import { renderProblem } from "../law/render-problem.js";
import { statusOn } from "../law/legal-status.js";

const text = z.string();
const basis = z.array(text);
const trust = z.enum(TRUST_LEVELS).nullable();
const day = legalDateSchema.nullable();

/** What `kttt case FILE --on DAY --json` prints. `basis` is in words of the language asked for. */
export const caseViewSchema = z.strictObject({
  format: z.literal("kttt.case-view/1"),
  case: text,
  on: legalDateSchema,
  status: text.nullable(),
  outcome: text.nullable(),
  /** Where its head office is, what it does, and since when it has not worked, as far as that was recorded. */
  commune: text.nullable(),
  trade: text.nullable(),
  stoppedSince: day,
  /** What holds it up; `entry` of its journal says so, `obstacle` is the id to lift it by (`null`: it follows from the case). */
  obstacles: z.array(
    z.strictObject({
      kind: text,
      label: text,
      note: text.nullable(),
      since: legalDateSchema,
      entry: z.int(),
      obstacle: text.nullable(),
    }),
  ),
  proceedings: z.array(z.strictObject({ flow: text, law: text, state: text, outcome: text.nullable() })),
  timeline: z.array(
    z.strictObject({
      on: legalDateSchema,
      kind: z.enum(["act", "overdue", "period-ended", "question", "answer", "status", "violation"]),
      flow: text.nullable(),
      /** The act, the question, the status or what was answered. */
      act: text.nullable(),
      lastDay: day,
      basis,
      trust,
    }),
  ),
  next: z.array(
    z.strictObject({
      flow: text,
      act: text,
      /** The role which performs it. */
      by: text,
      /** The body which is competent on the day, and the agency named for the role in this case. */
      body: z
        .strictObject({
          name: text,
          /** No text at hand says which: a person decides between the names. */
          asked: z.boolean(),
          /** What a person is asked: which body or which agency it is; `null` where one is named. */
          question: text.nullable(),
          agency: text.nullable(),
          basis,
          trust,
        })
        .nullable(),
      possible: z.boolean(),
      notBefore: day,
      lastDay: day,
      overdue: z.boolean(),
      basis,
      trust,
      /** What is read so and no text prints, each with the other reading. */
      readings: z.array(z.strictObject({ reading: text, other: text })),
      /** The official form of its papers. */
      forms: z.array(z.strictObject({ paper: text, form: text, basis: text })),
    }),
  ),
  questions: z.array(
    z.strictObject({ id: text, about: text, askedOn: legalDateSchema, choices: z.array(text), basis }),
  ),
  warnings: z.array(z.strictObject({ code: text, basis })),
  /** What the order of the law made of the assets, in whole VND; `null` where no inventory was entered. */
  settlement: z
    .strictObject({
      law: text,
      /** Claims by rank, with what each gets; `from`: the rank or the collateral it is paid by. */
      paid: z.array(z.strictObject({ id: text, from: text, amount: z.int(), basis: text })),
      unpaid: z.array(z.strictObject({ id: text, amount: z.int() })),
      nonDivisible: z.array(z.strictObject({ id: text, to: text, amount: z.int(), basis: text })),
      members: z.array(z.strictObject({ ref: text, amount: z.int() })),
      /** Kept until a person has decided. */
      held: z.int(),
      /** The papers of the act which distributed them. */
      papers: z.array(text),
    })
    .nullable(),
  triage: z
    .strictObject({
      class: text.nullable(),
      recommended: text.nullable(),
      /** Whether nothing unknown could put another route first, and how far its sources were read. */
      certain: z.boolean().nullable(),
      trust,
      readings: z.array(z.strictObject({ reading: text, other: text })),
      open: z.array(text),
      excluded: z.array(text),
      undecided: z.array(z.strictObject({ route: text, missing: z.array(text) })),
      grounds: z.array(text),
      insolvency: text.nullable(),
      /** What somebody must do on what was found, and answers for otherwise. */
      duties: z.array(z.strictObject({ code: text, text, basis })),
    })
    .nullable(),
  refused: z
    .strictObject({ index: z.int().nonnegative(), problems: z.array(z.strictObject({ code: text, message: text })) })
    .nullable(),
});
export type CaseView = z.output<typeof caseViewSchema>;
type Entry = CaseView["timeline"][number];

function entriesOf(
  state: CaseState,
  fact: CaseFact,
  words: (cites: readonly Citation[]) => string[],
): readonly Entry[] {
  const flowOfProceeding = (id: string | null) => state.proceedings.find((it) => it.id === id)?.flow ?? null;
  const entry = (
    kind: Entry["kind"],
    proceeding: string | null,
    act: string | null,
    cites: readonly Citation[],
    lastDay: LegalDate | null = null,
  ): Entry => ({
    on: fact.happenedOn,
    kind,
    flow: flowOfProceeding(proceeding),
    act,
    lastDay,
    basis: words(cites),
    trust: cites[0]?.trust ?? null,
  });
  switch (fact.type) {
    case "CaseOpened":
      return fact.data.status === null ? [] : [entry("status", null, fact.data.status, [])];
    case "ActRecorded": {
      const { act, cites, proceeding, sets, violations } = fact.data;
      return [
        entry("act", proceeding, act, cites),
        ...(sets === null ? [] : [entry("status", proceeding, sets, cites)]),
        ...violations.map((it) => ({ ...entry("violation", proceeding, it.act, it.cites, it.day), trust: it.trust })),
      ];
    }
    case "ProhibitedActRecorded":
      return [entry("violation", null, fact.data.violation.act, fact.data.violation.cites)];
    case "QuestionRaised":
      return [entry("question", fact.data.proceeding, fact.data.asked.question, fact.data.asked.basis)];
    case "QuestionDecided":
      return [entry("answer", fact.data.proceeding, fact.data.decision.choice, [])];
    case "PeriodEnded": {
      const { act, cite, owedBy, proceeding } = fact.data;
      return [{ ...entry("period-ended", proceeding, act, [cite], owedBy), trust: fact.data.trust }];
    }
    case "StatusFollowed": {
      const { cites, proceeding, sets } = fact.data;
      return sets === null ? [] : [entry("status", proceeding, sets, cites)];
    }
    case "StepOverdue":
      return [entry("overdue", fact.data.proceeding, fact.data.act, [fact.data.cite], fact.data.lastDay)];
    default:
      return [];
  }
}

/** Marks which a paper entered late took back: they were never true, so the view of the case leaves them out. */
function liftedIn(facts: readonly CaseFact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap((it) => {
      if (it.type === "OverdueLifted") return [`StepOverdue ${it.data.proceeding} ${it.data.act} ${it.data.lastDay}`];
      if (it.type === "PeriodEndLifted") return [`PeriodEnded ${it.data.proceeding} ${it.data.act} ${it.data.end}`];
      return [];
    }),
  );
}

const markOf = (it: CaseFact): string => {
  if (it.type === "StepOverdue") return `${it.type} ${it.data.proceeding} ${it.data.act} ${it.data.lastDay}`;
  return it.type === "PeriodEnded" ? `${it.type} ${it.data.proceeding} ${it.data.act} ${it.data.end}` : "";
};

/** The last distribution of assets of the case, with the papers of its act. */
function settlementOf(state: CaseState, language: Language): CaseView["settlement"] {
  const proceeding = state.proceedings.findLast((it) => it.settlement !== null);
  const found = proceeding?.settlement;
  if (!found) return null;
  const act = proceeding.acts.findLast((it) => it.act === "settle-assets");
  return {
    law: flowOf(proceeding.flow)?.law ?? "",
    paid: found.payments.map((it) => ({
      id: it.claim,
      from: it.rank,
      amount: it.paid,
      basis: renderCitation(it.cite, language),
    })),
    unpaid: found.unpaid.map(({ amount, claim }) => ({ id: claim, amount })),
    nonDivisible: found.handedOver.map(({ amount, cite, item, to }) => ({
      id: item,
      to,
      amount,
      basis: renderCitation(cite, language),
    })),
    members: found.toMembers.map(({ amount, member }) => ({ ref: member, amount })),
    held: found.held,
    papers: (act?.papers ?? []).map((it) => it.kind),
  };
}

function bodyOf(
  { agency, competent, who }: NextAct,
  language: Language,
  words: (cites: readonly Citation[]) => string[],
): CaseView["next"][number]["body"] {
  const question = askedCompetence(who, competent, agency)?.text[language] ?? null;
  if (!competent) {
    if (agency === null && question === null) return null;
    return { name: PARTY_ROLES[who][language], asked: agency === null, question, agency, basis: [], trust: null };
  }
  const asked = isNeedsDecision(competent);
  return {
    name: competenceText(competent)[language],
    asked,
    question,
    agency,
    basis: words(competent.basis),
    trust: asked ? "unverified" : competent.trust,
  };
}

/** A walked case on a day, as data for other programs. Pure; `on` is the day for which the file was walked. */
export function caseView(walk: CaseWalk, on: LegalDate, language: Language = "vi"): CaseView {
  const { refused, state, triage } = walk;
  const words = (cites: readonly Citation[]) => cites.map((it) => renderCitation(it, language));
  const facts = (state?.journal ?? []).filter((it) => !it.superseded).map((it) => it.fact);
  const lifted = liftedIn(facts);
  return {
    format: "kttt.case-view/1",
    case: walk.case,
    on,
    status: state ? statusOn(state.status, on) : null,
    outcome: state?.ended?.outcome ?? state?.proceedings.findLast((it) => it.outcome !== null)?.outcome ?? null,
    commune: state?.commune ?? null,
    trade: state?.trade ?? null,
    stoppedSince: state?.stoppedSince ?? null,
    obstacles: (state ? obstaclesOfCase(state, on) : []).map((it) => ({
      ...it,
      label: OBSTACLE_KINDS[it.kind][language],
    })),
    proceedings: (state?.proceedings ?? []).map((it) => ({
      flow: it.flow,
      law: flowOf(it.flow)?.law ?? "",
      state: it.state,
      outcome: it.outcome,
    })),
    timeline: state ? facts.filter((it) => !lifted.has(markOf(it))).flatMap((it) => entriesOf(state, it, words)) : [],
    next: (state ? nextActs(state, on) : []).map((it) => ({
      flow: it.flow,
      act: it.act,
      by: it.who,
      body: bodyOf(it, language, words),
      possible: it.possible && it.breach !== "early",
      notBefore: it.notBefore,
      lastDay: it.lastDay,
      overdue: it.overdue,
      basis: words(it.cites),
      trust: it.trust,
      readings: it.readings.map((reading) => ({ reading: reading[language], other: reading.other[language] })),
      forms: it.forms.map(({ basis, form, paper }) => ({ paper, form, basis: renderCitation(basis, language) })),
    })),
    questions: (state ? openQuestionsOfCase(state) : []).map((it) => ({
      id: it.id,
      about: it.text[language],
      askedOn: legalDate(it.askedOn),
      basis: words(it.basis),
      choices: it.choices.map((choice) => choice.id),
    })),
    warnings: (state ? warningsOfCase(state, on) : []).map(({ cites, code }) => ({ code, basis: words(cites) })),
    settlement: state ? settlementOf(state, language) : null,
    triage: triage && {
      class: triage.class,
      recommended: triage.recommended?.route ?? null,
      certain: triage.recommended?.certain ?? null,
      trust: triage.recommended?.trust ?? null,
      readings: (triage.recommended?.readings ?? []).map((it) => ({
        reading: it[language],
        other: it.other[language],
      })),
      open: [...triage.open],
      excluded: triage.excluded.map((it) => it.route),
      undecided: triage.undecided.map(({ missing, route }) => ({ route, missing: [...missing] })),
      insolvency: triage.insolvency?.rule ?? null,
      duties: triage.duties.map((it) => ({ code: it.code, text: it.text[language], basis: words(it.cites) })),
      grounds: triage.grounds.map((it) => it.rule),
    },
    refused: refused && {
      index: refused.command,
      problems: refused.problems.map((it) => ({ code: it.code, message: renderProblem(it, language).message })),
    },
  };
}
