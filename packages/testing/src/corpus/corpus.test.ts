import { readdirSync, readFileSync } from "node:fs";
import {
  type EventType,
  memoryLog,
  PRESENT_VERSIONS,
  type SealedEvent,
  toPresentEvent,
  type Upcaster,
  upcasting,
  verify,
} from "@kttt/core/log";
import { describe, expect, it } from "vitest";
import { corpusSummary } from "./corpus-summary.js";

const HERE = new URL("./", import.meta.url);
const VERSIONS = readdirSync(HERE)
  .filter((name) => name.endsWith(".jsonl"))
  .map((name) => name.slice(0, -".jsonl".length));

const read = (name: string) => readFileSync(new URL(name, HERE), "utf8");
const eventsOf = (version: string) =>
  read(`${version}.jsonl`)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as SealedEvent);

/** Cases have a log and a corpus of their own once the engine carries them out. */
const OF_CASES: readonly EventType[] = [
  "CaseOpened",
  "FactsRecorded",
  "ReviewRecorded",
  "ObstacleRecorded",
  "ObstacleLifted",
  "ProceedingOpened",
  "ActRecorded",
  "ProhibitedActRecorded",
  "QuestionRaised",
  "QuestionDecided",
  "PeriodEnded",
  "StepOverdue",
  "EntryCorrected",
  "CaseClosed",
  "AssetsSettled",
  "BodyAssigned",
  "PeriodEndLifted",
  "StatusFollowed",
  "OverdueLifted",
];

/** Types which the engine has written only since a corpus was made. */
const SINCE: Readonly<Partial<Record<EventType, string>>> = { DutyRequested: "v3", ProgrammeTakenOver: "v4" };

it("there is a corpus of the first version", () => {
  expect(VERSIONS).toContain("v1");
});

describe.each(VERSIONS)("the events of corpus %s, as they were written then", (version) => {
  const events = eventsOf(version);

  it("come to the same today as on the day they were written", () => {
    expect(corpusSummary(events)).toEqual(JSON.parse(read(`${version}.summary.json`)));
  });

  it("still have their chains of hashes: nobody has touched the corpus, and content is written as it was then", async () => {
    const page = ({ after = {} } = {}) => Promise.resolve(Object.keys(after).length === 0 ? events : []);
    expect(await verify({ readAllSealed: page })).toMatchObject({ events: events.length, broken: null });
  });

  it("hold every type which the engine writes", () => {
    const types = new Set(events.map(({ type }) => type));
    const missing = Object.keys(PRESENT_VERSIONS).filter(
      (type) =>
        !OF_CASES.includes(type as EventType) && (SINCE[type as EventType] ?? "v1") <= version && !types.has(type),
    );
    expect(missing).toEqual([]);
  });

  it("are of the present shape after upcasting, and can be taken over into a log", async () => {
    for (const event of events) {
      expect(toPresentEvent(event).schemaVersion).toBe(PRESENT_VERSIONS[event.type as EventType]);
    }
    expect(await memoryLog(events).readAll({ limit: 10_000 })).toHaveLength(events.length);
  });
});

it("a shape changed later reads the corpus through its upcaster", () => {
  const renamed: Upcaster = {
    type: "Reported",
    from: 1,
    up: (data) => {
      const { summary, ...rest } = data as { readonly summary: string | null };
      return { ...rest, content: summary };
    },
  };
  const later = upcasting({ ...PRESENT_VERSIONS, Reported: 2 }, [renamed]);
  const reports = eventsOf("v1").filter(({ type }) => type === "Reported");
  expect(reports.length).toBeGreaterThan(1);
  for (const report of reports) {
    const { summary } = report.data as { readonly summary: string | null };
    expect(later(report)).toMatchObject({ schemaVersion: 2, data: { content: summary } });
  }
});
