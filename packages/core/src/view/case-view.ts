import { z } from "zod";
import { type LegalDate, legalDate } from "../kernel/legal-date.js";
import { legalDateSchema } from "../kernel/legal-date.schema.js";
import { type Language } from "../kernel/language.js";
import { type Citation, TRUST_LEVELS } from "../kernel/citation.js";
import { openQuestionsOfCase } from "../cooperative/answer-of-case.js";
import type { CaseFact } from "../cooperative/case.events.js";
import type { CaseWalk } from "../cooperative/case-file.js";
import type { CaseState } from "../cooperative/case-state.js";
import { flowOf } from "../cooperative/flows.js";
import { nextActs } from "../cooperative/next-acts.js";
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
      by: text,
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
  triage: z
    .strictObject({
      class: text.nullable(),
      recommended: text.nullable(),
      /** Whether nothing unknown could put another route first, and how far its sources were read. */
      certain: z.boolean().nullable(),
      trust,
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

function warningsOf(state: CaseState): readonly { readonly code: string; readonly cites: readonly Citation[] }[] {
  return [
    ...(state.ended?.notes ?? []).map((it) => ({ code: it.note, cites: [it.cite] })),
    ...state.violations.map((it) => ({ code: `${it.kind}:${it.act}`, cites: it.cites })),
    ...state.proceedings.flatMap((it) =>
      it.settlement?.insufficient ? [{ code: "assets-insufficient", cites: [] }] : [],
    ),
  ];
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
    warnings: (state ? warningsOf(state) : []).map(({ cites, code }) => ({ code, basis: words(cites) })),
    triage: triage && {
      class: triage.class,
      recommended: triage.recommended?.route ?? null,
      certain: triage.recommended?.certain ?? null,
      trust: triage.recommended?.trust ?? null,
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
