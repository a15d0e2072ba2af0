import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import type { NewEvent } from "./event.js";
import { memoryLog } from "./memory-log.js";
import { eventContent, logChainHash, type SealedEvent, sealEvents } from "./hash-chain.js";
import { type SealedLog, verifier, verify } from "./verify.js";

function noted(number: number): NewEvent {
  return {
    type: "sample/noted",
    schemaVersion: 1,
    happenedOn: legalDate("2024-06-14"),
    recordedAt: instant("2024-06-14T02:30:00.000Z"),
    actor: { agency: "so-du-lich", person: null, role: "lead" },
    basis: null,
    idempotencyKey: null,
    data: { number, text: "Hợp tác xã" },
  };
}

async function sealedSample(): Promise<SealedEvent[]> {
  const log = memoryLog();
  for (let version = 0; version < 3; version += 1) {
    for (const stream of ["a", "b"]) {
      await log.append([{ province: "hcm", stream, expectedVersion: version, events: [noted(version)] }]);
    }
  }
  return [...(await sealEvents(await log.readAll()))];
}

const logOf = (events: readonly SealedEvent[], pageSize = 1000): SealedLog => ({
  readAllSealed: ({ after = {} } = {}) =>
    Promise.resolve(events.filter((event) => event.position > (after["hcm"] ?? 0)).slice(0, pageSize)),
});

/** The same events with one part of one of them changed, as somebody with the database in his hands would do it. */
function tampered(events: readonly SealedEvent[], id: string, change: Partial<SealedEvent>): SealedEvent[] {
  return events.map((event) => (event.id === id ? { ...event, ...change } : event));
}

describe("the chain of hashes", () => {
  it("is SHA-256 over the link before and the canonical content: checked against another implementation", async () => {
    const events = await sealedSample();
    let link = Buffer.alloc(32);
    for (const event of events.filter(({ stream }) => stream === "a")) {
      link = createHash("sha256").update(link).update(eventContent(event), "utf8").digest();
      expect(event.hash).toBe(link.toString("hex"));
    }
  });

  it("verifies a log as it was written, in pages of any size", async () => {
    const events = await sealedSample();
    for (const size of [1, 4, 1000]) {
      expect(await verify(logOf(events, size))).toMatchObject({
        events: 6,
        streams: 2,
        heads: { hcm: { position: 6, hash: events[5]?.logHash } },
        broken: null,
      });
    }
  });

  it.each<[string, Partial<SealedEvent>]>([
    ["data", { data: { number: 1, text: "Hợp tác xã khác" } }],
    ["the legal day", { happenedOn: legalDate("2024-06-13") }],
    ["the moment of entry", { recordedAt: instant("2024-06-14T02:30:00.001Z") }],
    ["the actor", { actor: { agency: "so-khdt", person: null, role: "lead" } }],
    ["the basis", { basis: { convention: "0001", trust: "verified" } }],
    ["the type", { type: "sample/other" }],
    ["the schema version", { schemaVersion: 2 }],
    ["the key", { idempotencyKey: "k" }],
    ["the link itself", { hash: "f".repeat(64) }],
    ["the link of the log", { logHash: "f".repeat(64) }],
    ["the index in its append", { keyIndex: 2 }],
  ])("names the first event of which %s was changed", async (_what, change) => {
    const report = await verify(logOf(tampered(await sealedSample(), "a@2", change)));
    expect(report.broken).toEqual({ id: "a@2", province: "hcm", position: 3, reason: "changed" });
    expect(report.events).toBe(2);
  });

  it("names the event after one that was taken out, and after a whole stream that was", async () => {
    const events = await sealedSample();
    const report = await verify(logOf(events.filter((event) => event.id !== "a@2")));
    expect(report.broken).toEqual({ id: "b@2", province: "hcm", position: 4, reason: "missing" });
    const without = await verify(logOf(events.filter((event) => event.stream !== "a")));
    expect(without.broken).toMatchObject({ id: "b@1", position: 2, reason: "missing" });
  });

  it("names the first of two events of different streams which changed places", async () => {
    const events = await sealedSample();
    const [first, second] = events as [SealedEvent, SealedEvent];
    const swapped = [{ ...second, position: 1 }, { ...first, position: 2 }, ...events.slice(2)];
    expect((await verify(logOf(swapped))).broken).toMatchObject({ id: "b@1", position: 1, reason: "changed" });
  });

  it("names an event which stands in the log of another province, and one whose content is none", async () => {
    const events = await sealedSample();
    const moved = await verify(logOf(tampered(events, "a@1", { province: "hanoi" })));
    expect(moved.broken).toMatchObject({ id: "a@1", province: "hanoi", reason: "changed" });
    const unreadable = { unreadable: true, province: "hcm", position: 1, stream: "a", version: 1 } as const;
    const log: SealedLog = {
      readAllSealed: ({ after = {} } = {}) => Promise.resolve(after["hcm"] ? [] : [unreadable]),
    };
    expect((await verify(log)).broken).toEqual({ id: "a@1", province: "hcm", position: 1, reason: "unreadable" });
  });

  it("names an event which was moved before its place in the log", async () => {
    const events = await sealedSample();
    const doubled: SealedLog = {
      readAllSealed: ({ after = {} } = {}) => Promise.resolve(after["hcm"] ? [] : [...events, ...events.slice(0, 1)]),
    };
    expect((await verify(doubled)).broken).toMatchObject({ id: "a@1", position: 1, reason: "order" });
  });

  it("names the ends of all provinces by name, and one seal over them in whatever order they came", async () => {
    const log = memoryLog();
    const write = (province: string) => ({ province, stream: `${province}/a`, expectedVersion: 0, events: [noted(1)] });
    for (const province of ["hcm", "dongnai", "hanoi"]) await log.append([write(province)]);
    const sealed = await sealEvents(await log.readAll());
    const [one, other] = [verifier(), verifier()];
    expect([await one.add(sealed), await other.add([...sealed].reverse())]).toEqual([true, true]);
    const [report, again] = [await one.report(), await other.report()];
    expect(Object.keys(again.heads)).toEqual(["dongnai", "hanoi", "hcm"]);
    expect(again).toEqual(report);
    const ends = Object.entries(report.heads).map(([name, { hash, position }]) => [name, position, hash]);
    expect(report.seal).toBe(createHash("sha256").update(JSON.stringify(ends)).digest("hex"));
  });

  it("names an event twice in one place, and one whose version does not follow although its place does", async () => {
    const events = await sealedSample();
    const [twice, gap] = [verifier(), verifier()];
    await twice.add([...events.slice(0, 2), ...events.slice(1)]);
    expect((await twice.report()).broken).toEqual({ id: "b@1", province: "hcm", position: 2, reason: "order" });
    await gap.add([...events.slice(0, 2), { ...(events[2] as SealedEvent), version: 3 }]);
    expect((await gap.report()).broken).toEqual({ id: "a@3", province: "hcm", position: 3, reason: "missing" });
  });

  it("takes nothing more after a broken event", async () => {
    const check = verifier();
    const events = await sealedSample();
    expect(await check.add(events.slice(1))).toBe(false);
    expect(await check.add(events)).toBe(false);
    expect(await check.add([])).toBe(false);
    expect(await check.report()).toMatchObject({ events: 0, broken: { id: "b@1", reason: "missing" } });
  });

  it("takes a log written before provinces had chains, and none which lost its chain or got one half-way", async () => {
    const events = await sealedSample();
    const old = events.map(({ keyIndex: _, logHash: __, ...event }) => event);
    const report = await verify(logOf(old));
    expect(report).toMatchObject({ broken: null, events: 6, heads: { hcm: { position: 6, hash: "" } } });
    const changed = { id: "b@2", reason: "changed" };
    expect((await verify(logOf([...events.slice(0, 3), ...old.slice(3)]))).broken).toMatchObject(changed);
    expect((await verify(logOf([...old.slice(0, 3), ...events.slice(3)]))).broken).toMatchObject(changed);
  });

  it("takes no event which kept one part of the link of its province's log and lost the other", async () => {
    const events = await sealedSample();
    for (const part of ["keyIndex", "logHash"] as const) {
      for (const [id, position] of [
        ["a@1", 1],
        ["b@2", 4],
      ] as const) {
        const cut = events.map((event) => {
          if (event.id !== id) return event;
          const { [part]: _, ...rest } = event;
          return rest as SealedEvent;
        });
        expect([part, (await verify(logOf(cut))).broken]).toEqual([
          part,
          { id, province: "hcm", position, reason: "changed" },
        ]);
      }
    }
  });

  it("takes no link made up over a log which has none", async () => {
    const events = await sealedSample();
    const old = events.map(({ keyIndex: _, logHash: __, ...event }) => event);
    const { hash, position } = events[3] as SealedEvent;
    const logHash = await logChainHash("", { hash, position, keyIndex: 1 });
    const made = [...old.slice(0, 3), { ...(events[3] as SealedEvent), logHash }, ...old.slice(4)];
    expect((await verify(logOf(made))).broken).toMatchObject({ id: "b@2", reason: "changed" });
  });

  it("counts the events of one append up, and those without a key alone", async () => {
    const log = memoryLog();
    const write = (expectedVersion: number, count: number) => ({
      ...{ province: "hcm", stream: "a", expectedVersion },
      events: Array.from({ length: count }, (_, n) => noted(n)),
    });
    await log.append([write(0, 2)], { idempotencyKey: "k" });
    await log.append([write(2, 2)]);
    await log.append([write(4, 3)], { idempotencyKey: "l" });
    await log.append([write(7, 1)], { idempotencyKey: "m" });
    const sealed = await sealEvents(await log.readAll());
    expect(sealed.map((it) => it.keyIndex)).toEqual([1, 2, 1, 1, 1, 2, 3, 1]);
    expect((await verify(logOf(sealed))).broken).toBeNull();
  });

  it("names a province of which the store finds more or fewer events than its positions say", async () => {
    const events = await sealedSample();
    for (const ends of [
      { position: 6, events: 7 },
      { position: 5, events: 6 },
    ]) {
      const log = { ...logOf(events), ends: () => Promise.resolve({ hcm: ends }) };
      expect((await verify(log)).broken).toEqual({ id: "hcm", province: "hcm", position: 7, reason: "missing" });
    }
    const whole = { ...logOf(events), ends: () => Promise.resolve({ hcm: { position: 6, events: 6 } }) };
    expect((await verify(whole)).broken).toBeNull();
    const lost = { ...logOf([]), ends: () => Promise.resolve({ hcm: { position: 1, events: 0 } }) };
    expect((await verify(lost)).broken).toMatchObject({ id: "hcm", position: 1 });
    expect((await verify(lost, { upTo: {} })).broken).toBeNull();
  });

  it("names the place after the last event when the store knows of more than it holds", async () => {
    const cut = {
      ...logOf((await sealedSample()).slice(0, 5)),
      ends: () => Promise.resolve({ hcm: { position: 6, events: 5 } }),
    };
    expect((await verify(cut)).broken).toMatchObject({ province: "hcm", position: 6, reason: "missing" });
    // The store counts them all and still hands out one less.
    const withheld = { ...cut, ends: () => Promise.resolve({ hcm: { position: 6, events: 6 } }) };
    expect((await verify(withheld)).broken).toMatchObject({ province: "hcm", position: 6, reason: "missing" });
  });

  it("notices with a seal kept elsewhere that the end of the log was cut off and written anew", async () => {
    const events = await sealedSample();
    const kept = await verify(logOf(events));
    const upTo = { hcm: 6 };
    const cut = events.slice(0, 5);
    expect((await verify(logOf(cut))).broken).toBeNull();
    expect((await verify(logOf(cut), { upTo })).seal).not.toBe(kept.seal);
    const grown = await sealEvents([
      ...events,
      ...events.slice(5).map((last) => ({ ...last, ...noted(9), id: "c@1", stream: "c", version: 1, position: 7 })),
    ]);
    expect((await verify(logOf(grown), { upTo })).seal).toBe(kept.seal);
  });
});
