import { readFileSync } from "node:fs";
import { type CaseFact, type CaseState, evolveCase } from "@kttt/core/cooperative";
import { type SealedEvent, toPresentEvent, verify } from "@kttt/core/log";
import { describe, expect, it } from "vitest";

const read = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const events = read("v1.jsonl")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as SealedEvent);

const TYPES_OF_VERSION_1 = [
  "ActRecorded",
  "CaseClosed",
  "CaseOpened",
  "EntryCorrected",
  "FactsRecorded",
  "PeriodEnded",
  "ProceedingOpened",
  "ProhibitedActRecorded",
  "QuestionDecided",
  "QuestionRaised",
  "ReviewRecorded",
  "StepOverdue",
];

function casesOf(): ReadonlyMap<string, CaseState> {
  const cases = new Map<string, CaseState>();
  for (const event of events) {
    const state = evolveCase(cases.get(event.stream) ?? null, toPresentEvent(event) as unknown as CaseFact);
    cases.set(event.stream, state);
  }
  return cases;
}

/** What version 1 said of a case, as it was written on the day; what later versions add is not asked. */
const saidOf = ({ status, ended, proceedings, violations, questions, closedOn, journal }: CaseState) => ({
  status,
  ended,
  proceedings: proceedings.map(({ id, state, endedOn, outcome, decided, acts }) => ({
    id,
    state,
    endedOn,
    outcome,
    decided,
    acts,
  })),
  violations,
  questions,
  closedOn,
  journal: journal.length,
  superseded: journal.filter((it) => it.superseded).map((it) => it.entry),
});

describe("the events of cases as version 1 wrote them", () => {
  it("hold every type there was, of version 1, and have their chains of hashes", async () => {
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(TYPES_OF_VERSION_1);
    expect(new Set(events.map(({ schemaVersion }) => schemaVersion))).toEqual(new Set([1]));
    const page = ({ after = {} } = {}) => Promise.resolve(Object.keys(after).length === 0 ? events : []);
    expect(await verify({ readAllSealed: page })).toMatchObject({ events: events.length, broken: null });
  });

  it("make the cases they made then: acts, ends, answers, corrections", () => {
    const then = JSON.parse(read("v1.summary.json")) as Record<string, unknown>;
    const now = Object.fromEntries([...casesOf()].map(([stream, it]) => [stream.split("/case/")[1], saidOf(it)]));
    expect(now).toEqual(then);
  });

  it("say after upcasting what an act ends and answers, and what a choice of law does to its proceeding", () => {
    const present = events.map((event) => toPresentEvent(event)) as unknown as CaseFact[];
    const acts = present.flatMap((it) => (it.type === "ActRecorded" ? [it.data] : []));
    expect(acts.filter((it) => it.ends).map((it) => it.act)).toEqual(["issue-automatic-notice"]);
    expect(acts.flatMap((it) => it.answers ?? [])).toEqual([{ question: "case.objection", choice: "continue" }]);
    const decided = present.flatMap((it) => (it.type === "QuestionDecided" ? [it.data.proceedingThen] : []));
    expect(decided).toEqual(["ends", "stays"]);
    const rewritten = present.flatMap((it) => (it.type === "EntryCorrected" ? it.data.rewritten : []));
    expect(rewritten.flatMap((it) => (it.type === "ActRecorded" ? [it.data.ends] : []))).toEqual([false, false]);
  });
});
