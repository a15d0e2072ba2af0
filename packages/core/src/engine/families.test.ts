import { describe, expect, it } from "vitest";
import { instantAt } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import { citeDocument } from "../law/cite.js";
import { settableClock } from "../log/clock.js";
import type { StoredEvent } from "../log/event.js";
import { memoryLogger } from "../log/logger.js";
import { memoryLog } from "../log/memory-log.js";
import { defineProvince } from "../province/define-province.js";
import type { ProvinceInput } from "../province/province.schema.js";
import { livelyProvince, PLAN } from "../testing-fixture/fixture-province.js";
import { allEvents, by, running, SPAN } from "../testing-fixture/running-engine.js";
import type { CommandInput } from "./commands.js";
import { createEngine } from "./engine.js";

const province = livelyProvince();
const on = legalDate("2024-08-05");
const ISSUER = by("ubnd", "issuer");
const REGISTRY = by("so-khdt", "registrar");
const DUTY = `${PLAN}/I.1`;
const answer = (question: string, rest: object = {}) =>
  ({ type: "answer", question, choice: "x", reason: "…", on, actor: ISSUER, ...rest }) as unknown as CommandInput;
const OPEN = { case: "c-1", cooperative: { ref: "coop/1", kind: "cooperative" }, on, actor: REGISTRY } as const;
const FIGURE = {
  ...{ type: "record-measurement", measurement: "m-1", indicator: "new-cooperatives", value: 1, asOf: on, source: "…" },
  ...{ on, actor: ISSUER },
} as unknown as CommandInput;
const AMEND = {
  type: "amend-plan",
  decision: { number: "9/QĐ", issuedOn: on },
  changes: [{ change: "reword", duty: DUTY, text: "Nội dung mới" }],
  on,
  actor: ISSUER,
} as unknown as CommandInput;
const START = { type: "start", obligation: `${DUTY}@once#so-a`, on, actor: by("so-a", "lead") } as const;
const LEAD = answer(`${PLAN}/I.9?lead`, { choice: "name-lead", value: ["so-c"] });

async function refusal(work: Promise<unknown>) {
  const error: unknown = await work.catch((it: unknown) => it);
  if (!isKtttError(error)) throw error;
  return error;
}

describe("a refused command is told to the operator with what it is about, and decided by its own family", () => {
  const wrong = (command: object) => ({ ...command, actor: by("so-c", "monitor") }) as unknown as CommandInput;
  it.each<readonly [about: string, code: string, command: CommandInput]>([
    [`${DUTY}@once#so-a`, "authority/not-entitled", wrong(START)],
    [`${PLAN}/I.9?lead`, "authority/not-entitled", wrong(LEAD)],
    ["succession:so-x@2024-01-01", "succession/unknown", answer("succession:so-x@2024-01-01", { choice: "confirm" })],
    ["9/QĐ", "authority/not-entitled", wrong(AMEND)],
    [
      `${PLAN}/report.none`,
      "request/unknown-duty",
      {
        type: "request-duty",
        duty: `${PLAN}/report.none`,
        on,
        lastDay: on,
        decision: "1",
        actor: ISSUER,
      } as CommandInput,
    ],
    ["m-1", "authority/not-entitled", wrong(FIGURE)],
    ["c-1", "authority/other-role", wrong({ type: "open-case", ...OPEN })],
    ["c-9", "authority/not-entitled", answer("case:c-9?case.objection@x/1", { actor: REGISTRY })],
    [`${DUTY}@once#so-a`, "question/not-open", answer(`${DUTY}@once#so-a?new-day@2024-01-01`)],
  ])("%s: %s", async (about, code, command) => {
    const logger = memoryLogger();
    const run = running({ province, logger });
    run.at(on);
    const error = await refusal(run.engine.execute(command));
    const [entry] = logger.entries;
    expect([entry?.fields?.["about"], error.code]).toEqual([about, code]);
    expect(await run.events()).toEqual([]);
  });

  it("a duty cannot be given to a body which the roster does not know; the nearest one is named", async () => {
    const run = running({ province });
    run.at(on);
    const command = {
      type: "reassign",
      obligation: START.obligation,
      on,
      actor: ISSUER,
      to: "so-bb",
      reason: "…",
    } as const;
    const error = await refusal(run.engine.execute(command));
    expect(error.problems).toMatchObject([
      { code: "roster/unknown-body", path: ["to"], params: { id: "so-bb", suggestion: "so-b" } },
    ]);
  });
});

describe("a key of a log which kept no digests of commands", () => {
  const bare = (events: readonly StoredEvent[]) =>
    memoryLog(events.map(({ command: _, ...event }) => event as unknown as StoredEvent));
  const all: readonly CommandInput[] = [START, LEAD, AMEND, FIGURE, { type: "open-case", ...OPEN } as CommandInput];

  it.each(all.map((it) => [it.type, it] as const))(
    "%s: is told by the stream it wrote to, and refused to a command on another",
    async (_, command) => {
      const first = running({ province });
      await first.advanceTo("2024-08-04");
      first.at(on);
      const done = await first.engine.execute({ ...command, idempotencyKey: "k" });
      const run = running({ province, log: bare(await first.events()) });
      run.at(on);
      const again = await run.engine.execute({ ...command, idempotencyKey: "k" });
      expect(again.replayed).toBe(true);
      expect(again.events.map((it) => it.id)).toEqual(done.events.map((it) => it.id));
      const onPlan = ({ type }: CommandInput) => type === "amend-plan" || type === "answer";
      for (const other of all.filter((it) => it !== command && !(onPlan(it) && onPlan(command)))) {
        const error = await refusal(run.engine.execute({ ...other, idempotencyKey: "k" }));
        expect(error.code, other.type).toBe("authority/key-of-another-command");
      }
    },
  );
});

describe("the moment of entry", () => {
  const at = (hour: number, day = on) => instantAt(day, hour);
  const figure = (n: number) => ({ ...FIGURE, measurement: `m-${n}` }) as CommandInput;

  it("is the clock's, and never before the latest entry of the log: entries follow each other in time", async () => {
    const log = memoryLog();
    const clock = settableClock(at(10));
    const engine = () => createEngine({ province, log, clock, span: SPAN });
    const entered: string[] = [];
    const moments: string[] = [];
    for (const [n, hour] of [10, 9, 11, 8].entries()) {
      clock.set(at(hour));
      const { events } = await engine().execute(figure(n));
      entered.push(events.at(-1)?.recordedAt ?? "");
      moments.push(at(hour));
    }
    expect(entered).toEqual([moments[0], moments[0], moments[2], moments[2]]);
  });

  it("is not before the latest in a log whose entries do not follow each other in time", async () => {
    const run = running({ province });
    run.clock.set(at(12));
    await run.engine.execute(figure(1));
    await run.engine.execute(figure(2));
    const [one, two] = await run.events();
    const log = memoryLog([one as StoredEvent, { ...(two as StoredEvent), recordedAt: at(9) }]);
    const clock = settableClock(at(10));
    const { events } = await createEngine({ province, log, clock, span: SPAN }).execute(figure(3));
    expect(events.at(-1)?.recordedAt).toBe(at(12));
  });

  it("leaves the day to the clock: what is entered after a machine which was ahead is of today", async () => {
    const log = memoryLog();
    const clock = settableClock(at(9, legalDate("2024-08-06")));
    const engine = createEngine({ province, log, clock, span: SPAN });
    await engine.execute({ ...FIGURE, on: legalDate("2024-08-06"), asOf: legalDate("2024-08-06") } as CommandInput);
    clock.set(at(9));
    const tomorrow = { ...figure(2), on: legalDate("2024-08-06") } as CommandInput;
    expect((await refusal(engine.execute(tomorrow))).code).toBe("command/in-future");
  });
});

it("a day's reminders rest on the rule of the first of them: of a duty before that of a case", async () => {
  const ORDER = citeDocument("10/KH-UBND", { lines: [7] });
  const rule = (id: string, kind: string, citation: typeof ORDER) => ({
    id,
    citation,
    conditions: {
      all: [
        { fact: "days-left", operator: "equal", value: 1 },
        { fact: "kind", operator: kind === "case" ? "equal" : "notEqual", value: "case" },
      ],
    },
    event: { type: "remind", params: { to: ["lead"], urgency: "notice" } },
  });
  const OF_CASES = citeDocument("10/KH-UBND", { lines: [8] });
  const reminders = [rule("duties", "duty", ORDER), rule("cases", "case", OF_CASES)];
  const ruled = defineProvince({ ...province, rules: { ...province.rules, reminders } } as unknown as ProvinceInput);
  const run = running({ province: ruled });
  await run.advanceTo("2024-06-01");
  // Its resolution is to be posted by 30/09/2024, the last day of duties of the third quarter (art. 98.3).
  const opened = legalDate("2024-09-19");
  run.at(opened);
  await run.engine.execute({ type: "open-case", ...OPEN, on: opened } as CommandInput);
  const earlier = [{ act: "adopt-resolution", on: opened, papers: [] }];
  const begin = {
    type: "open-proceeding",
    case: "c-1",
    flow: "voluntary-dissolution-2023",
    state: "resolved",
    earlier,
  };
  await run.engine.execute({ ...begin, on: opened, actor: REGISTRY } as CommandInput);
  await run.advanceTo("2024-12-31");
  const events = (await allEvents(run.log)).filter((it) => it.type === "RemindersDue");
  const kinds = events.map(({ basis, data }) => {
    const { cases = [], reminders: duties } = data as { reminders: readonly object[]; cases?: readonly object[] };
    return [duties.length > 0, cases.length > 0, JSON.stringify(basis).includes("[8]") ? "case" : "duty"].join(" ");
  });
  expect(new Set(kinds)).toEqual(
    new Set(["true false duty", "true true duty", "false true case"].filter((it) => kinds.includes(it))),
  );
  expect(kinds).toContain("true true duty");
});
