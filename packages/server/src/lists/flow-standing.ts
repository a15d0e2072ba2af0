import { type Language, type LegalDate, renderCitation } from "@kttt/core";
import { type CaseState, flowOf, nextActs, overdueActs, PARTY_ROLES, timelineOf } from "@kttt/core/cooperative";
import { z } from "@hono/zod-openapi";
import { day } from "./list-query.js";

const wayOn = z.object({
  act: z.string(),
  label: z.string(),
  /** Where it leads. */
  to: z.string(),
  by: z.string(),
  /** Lawful today once its papers are there. */
  possible: z.boolean(),
  notBefore: day.nullable(),
  lastDay: day.nullable(),
  overdue: z.boolean(),
  unmet: z.array(z.object({ reason: z.string(), hint: z.string(), basis: z.string(), who: z.string() })),
});

/** Where one proceeding of a case stands in its flow: the steps walked, the present one, the ways on with what each lacks. */
export const flowStandingSchema = z
  .object({
    id: z.string(),
    /** The flow: `/api/v1/flows/{id}` has it whole. */
    flow: z.string(),
    title: z.string(),
    law: z.string(),
    openedOn: day,
    endedOn: day.nullable(),
    /** `step`: its id in the flow. */
    done: z.array(z.object({ step: z.string(), label: z.string(), on: day })),
    now: z.object({ step: z.string(), label: z.string(), since: day }),
    ways: z.array(wayOn),
    /** What somebody owed and has not done. */
    overdue: z.array(z.object({ label: z.string(), lastDay: day, by: z.string(), basis: z.string() })),
    /** Acts done late, early, or without what the law asks; charged to whoever had to act. */
    violations: z.array(z.object({ on: day, text: z.string() })),
  })
  .openapi("FlowStanding");
export type FlowStanding = z.output<typeof flowStandingSchema>;

/** The proceedings of a case, the latest first, as they stand on a day. */
export function flowStandings(state: CaseState, on: LegalDate, language: Language): readonly FlowStanding[] {
  const next = nextActs(state, on);
  const late = overdueActs(state, on);
  const facts = state.journal.filter((it) => !it.superseded).map((it) => it.fact);
  const violated = timelineOf(state).filter((it) => it.violations.length > 0 && it.on <= on);
  return [...state.proceedings].reverse().flatMap((proceeding) => {
    const flow = flowOf(proceeding.flow);
    if (!flow) return [];
    const label = (it: string) => flow.states[it]?.[language] ?? it;
    const walked: { step: string; label: string; on: LegalDate }[] = [];
    for (const fact of facts) {
      if (fact.type === "ProceedingOpened" && fact.data.proceeding === proceeding.id)
        walked.push({ step: fact.data.state, label: label(fact.data.state), on: fact.happenedOn });
      if (fact.type !== "ActRecorded" || fact.data.proceeding !== proceeding.id || fact.data.from === fact.data.to)
        continue;
      walked.push({ step: fact.data.to, label: label(fact.data.to), on: fact.happenedOn });
    }
    const last = walked.at(-1);
    const since = last?.on ?? proceeding.openedOn;
    return [
      {
        id: proceeding.id,
        flow: flow.id,
        title: flow.title[language],
        law: flow.law,
        openedOn: proceeding.openedOn,
        endedOn: proceeding.endedOn,
        done: walked.slice(0, -1),
        now: { step: proceeding.state, label: label(proceeding.state), since },
        ways: next
          .filter((it) => it.proceeding === proceeding.id)
          .map((it) => ({
            act: it.act,
            label: it.label[language],
            to: label(it.leadsTo),
            by: PARTY_ROLES[it.who][language],
            possible: it.possible && it.breach !== "early",
            notBefore: it.notBefore,
            lastDay: it.lastDay,
            overdue: it.overdue,
            unmet: it.unmet.map(({ basis, hint, reason, who }) => ({
              reason: reason[language],
              hint: hint[language],
              basis: renderCitation(basis, language),
              who: PARTY_ROLES[who][language],
            })),
          })),
        overdue: late
          .filter((it) => it.proceeding === proceeding.id)
          .map((it) => ({
            label: flow.steps.transitions.find((row) => row.event === it.act)?.meta.label[language] ?? it.act,
            lastDay: it.lastDay,
            by: PARTY_ROLES[it.who][language],
            basis: renderCitation(it.basis, language),
          })),
        violations: violated.map((it) => ({ on: it.on, text: it.text[language] })),
      },
    ];
  });
}
