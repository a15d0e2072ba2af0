import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import type { NewEvent, StoredEvent } from "../log/event.js";
import { memoryLog } from "../log/memory-log.js";
import { obligationStream } from "../plan/obligation.js";
import { livelyProvince, PLAN } from "../testing-fixture/fixture-province.js";
import { by, running, type Running } from "../testing-fixture/running-engine.js";
import type { CommandInput } from "./commands.js";

const FIRST = `${PLAN}/I.1@once#so-a`;
const MOST = 20_000;
const province = livelyProvince();
const stream = obligationStream(province.id, FIRST);
const on = legalDate("2023-06-01");
const lead = { obligation: FIRST, on, actor: by("so-a", "lead") };
const issuer = { obligation: FIRST, on, actor: by("ubnd", "issuer") };
const full = (action: string, count: number) => ({
  problems: [{ code: "engine/stream-full", path: [], params: { id: FIRST, action, count, most: MOST } }],
});

/** A programme of which the first duty has so many events, all but the first its lead's and the coordinator's about obstacles. */
async function filled(events: number): Promise<Running> {
  const first = running({ province });
  await first.advanceTo(on);
  const before = await first.events();
  const [assigned] = before.filter((it) => it.stream === stream);
  if (!assigned) throw new Error("not assigned");
  const more = Array.from({ length: events - 1 }, (_, n): NewEvent => {
    // Of obstacles nobody has raised: they change nothing.
    const obstacle = `o-${n % 40}`;
    const said = { ...assigned, happenedOn: on, actor: lead.actor };
    return { ...said, type: "ObstacleAnswered", schemaVersion: 1, data: { obstacle, answer: "Đã trả lời." } };
  });
  const log = memoryLog(before);
  for (let at = 0; at < more.length; at += 1000) {
    await log.append([{ province: province.id, stream, expectedVersion: at + 1, events: more.slice(at, at + 1000) }]);
  }
  const run = running({ province, log });
  run.at(on);
  return run;
}

const typesAfter = (events: readonly StoredEvent[], version: number) =>
  events.filter((it) => it.stream === stream && it.version > version).map((it) => it.type);

describe("an obligation which holds 20,000 events", () => {
  it("takes no more of what its lead can send again and again, by execute, dryRun and actions alike", async () => {
    const run = await filled(MOST);
    const raise: CommandInput = { type: "raise-obstacle", obstacle: "new", text: "Thiếu kinh phí", ...lead };
    await expect(run.engine.execute(raise)).rejects.toMatchObject(full("raise-obstacle", MOST));
    await expect(run.engine.execute({ type: "report", ...lead })).rejects.toMatchObject(full("report", MOST));
    expect(await run.engine.dryRun({ type: "start", ...lead })).toMatchObject({
      allowed: false,
      ...full("start", MOST),
    });
    const actions = await run.engine.actions({ obligation: FIRST }, lead.actor);
    expect(actions.find((it) => it.command === "report")).toMatchObject({
      allowed: false,
      refused: [{ code: "engine/stream-full" }],
    });
    expect(await run.log.read(stream)).toHaveLength(MOST);
  });

  it("is still handed on, cancelled, and marked overdue by time", async () => {
    const run = await filled(MOST);
    await run.engine.execute({ type: "reassign", to: "so-b", reason: "Phân công lại", ...issuer });
    await run.engine.execute({ type: "cancel", reason: "Không còn cần thiết", ...issuer });
    expect(typesAfter(await run.log.read(stream), MOST)).toEqual(["Reassigned", "Cancelled"]);
    const other = await filled(MOST);
    await other.advanceTo("2024-12-31");
    expect(typesAfter(await other.log.read(stream), MOST)).toContain("OverdueMarked");
  });

  it("takes the twenty-thousandth", async () => {
    const run = await filled(MOST - 1);
    const { events } = await run.engine.execute({ type: "start", ...lead });
    expect(events.at(-1)).toMatchObject({ type: "WorkStarted", version: MOST });
    await expect(run.engine.execute({ type: "report", ...lead })).rejects.toMatchObject(full("report", MOST));
  });

  it("gives the first result to a command sent again, which was carried out before", async () => {
    const run = await filled(MOST - 1);
    const start: CommandInput = { type: "start", ...lead, idempotencyKey: "k" };
    const first = await run.engine.execute(start);
    expect(await run.engine.execute(start)).toEqual({ events: first.events, replayed: true });
  });
});

describe("a case which holds 5,000 events", () => {
  it("takes no more facts and acts, and can be closed", async () => {
    const run = running({ province });
    const actor = by("so-khdt", "registrar");
    const about = { case: "c-1", on, actor };
    run.at(on);
    const cooperative = { ref: "coop/1", kind: "cooperative" } as const;
    const { events } = await run.engine.execute({ type: "open-case", cooperative, ...about });
    const opened = events.at(-1);
    if (!opened) throw new Error("not opened");
    const papers = [{ kind: "recorded-paper", number: "1", date: on, served: [] }];
    const facts = { type: "record-facts", facts: { disputes: 0 }, papers, ...about } as unknown as CommandInput;
    const known = (await run.engine.execute(facts)).events.at(-1);
    if (!known) throw new Error("no facts");
    const more = Array.from({ length: 4_997 }, () => ({ ...known, idempotencyKey: null }));
    await run.log.append([{ province: province.id, stream: opened.stream, expectedVersion: 2, events: more }]);
    expect((await run.engine.execute(facts)).events.at(-1)).toMatchObject({ version: 5_000 });
    await expect(run.engine.execute(facts)).rejects.toMatchObject({
      problems: [
        { code: "engine/stream-full", params: { id: "c-1", action: "record-facts", count: 5_000, most: 5_000 } },
      ],
    });
    await run.engine.execute({ type: "close-case", reason: "xong", ...about });
  });
});
