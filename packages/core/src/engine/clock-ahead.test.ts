import { expect, it } from "vitest";
import { instant, instantAt } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import { settableClock } from "../log/clock.js";
import type { EventLog } from "../log/event-log.js";
import { memoryLog } from "../log/memory-log.js";
import { livelyProvince } from "../testing-fixture/fixture-province.js";
import { createEngine } from "./engine.js";

const province = livelyProvince();
const span = { from: legalDate("2023-04-12"), to: legalDate("2024-12-31") };
const real = instant("2024-02-01T03:00:00.000Z");

function engineAt(moment: string, options: { readonly maxAheadSeconds?: number | null } = {}) {
  const log: EventLog = { ...memoryLog(), now: () => Promise.resolve(real) };
  const clock = settableClock(instant(moment));
  return { clock, log, engine: createEngine({ province, log, clock, span, ...options }) };
}

it("an engine whose clock is ahead of the log's writes nothing: neither what falls due nor a command", async () => {
  const { engine, log } = engineAt("2026-02-01T03:00:00.000Z");
  const ahead = { code: "engine/clock-ahead" };
  await expect(engine.advance()).rejects.toMatchObject(ahead);
  const answer = { type: "answer", on: "2024-01-30", actor: { agency: "x", person: null, role: "issuer" } };
  await expect(
    engine.execute({ ...answer, question: "q", choice: "c", reason: "r" } as Parameters<typeof engine.execute>[0]),
  ).rejects.toMatchObject(ahead);
  expect(await log.readAll()).toEqual([]);
});

it("a clock which jumps ahead after it was looked at brings nothing forward", async () => {
  const { clock, engine, log } = engineAt("2024-02-01T03:00:00.000Z");
  const jumping = createEngine({
    ...{ province, clock, span },
    log: {
      ...log,
      readAll: (options) => {
        clock.set(instant("2026-02-01T03:00:00.000Z"));
        return log.readAll(options);
      },
    },
  });
  await jumping.advance();
  const entered = await log.readAll();
  expect(entered.length).toBeGreaterThan(0);
  expect(entered.filter(({ happenedOn, recordedAt }) => happenedOn > "2024-02-01" || recordedAt !== real)).toEqual([]);
  clock.set(real);
  expect(await engine.advance()).toEqual([]);
});

it("an engine within the tolerance, behind, or of a simulation works", async () => {
  expect((await engineAt("2024-02-01T03:04:59.000Z").engine.advance()).length).toBeGreaterThan(0);
  expect((await engineAt("2024-01-20T03:00:00.000Z").engine.advance()).length).toBeGreaterThan(0);
  expect(
    (await engineAt("2026-02-01T03:00:00.000Z", { maxAheadSeconds: null }).engine.advance()).length,
  ).toBeGreaterThan(0);
  await expect(engineAt("2024-02-01T03:00:11.000Z", { maxAheadSeconds: 10 }).engine.advance()).rejects.toThrow();
});

it("entries follow each other in time, also after a machine whose clock was ahead; the day is the engine's own", async () => {
  const { clock, engine, log } = engineAt("2024-01-31T16:59:00.000Z");
  await engine.advance();
  clock.set(instantAt(legalDate("2024-01-25")));
  await engine.advance();
  clock.set(instantAt(legalDate("2024-02-01")));
  await engine.advance();
  const moments = (await log.readAll()).map(({ recordedAt }) => recordedAt);
  expect(moments).toEqual([...moments].sort());
});
