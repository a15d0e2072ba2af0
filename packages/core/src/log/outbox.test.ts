import { expect, it } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import type { EventLog } from "./event-log.js";
import { memoryLog } from "./memory-log.js";
import { memoryOutbox } from "./outbox.js";

async function logOf(count: number): Promise<EventLog> {
  const log = memoryLog();
  const events = Array.from({ length: count }, (_, number) => ({
    type: "sample/noted",
    schemaVersion: 1,
    happenedOn: legalDate("2024-06-14"),
    recordedAt: instant("2024-06-14T02:30:00.000Z"),
    actor: { agency: "so-du-lich", person: null, role: "lead" as const },
    basis: null,
    idempotencyKey: null,
    data: { number },
  }));
  await log.append([{ province: "hcm", stream: "a", expectedVersion: 0, events }]);
  return log;
}

it("sends each event once to each consumer, in the order of the log, in parts", async () => {
  const outbox = memoryOutbox(await logOf(5));
  const sent: Record<string, number[]> = { mail: [], archive: [] };
  const send = (consumer: string) =>
    outbox.deliver(consumer, (event) => Promise.resolve(void sent[consumer]?.push(event.version)), { limit: 2 });
  expect([await send("mail"), await send("mail"), await send("mail"), await send("mail")]).toEqual([2, 2, 1, 0]);
  expect(await send("archive")).toBe(2);
  expect(sent).toEqual({ mail: [1, 2, 3, 4, 5], archive: [1, 2] });
});

it("tries an event again which could not be sent, and not those before it", async () => {
  const outbox = memoryOutbox(await logOf(3));
  const sent: number[] = [];
  let down = true;
  const send = () =>
    outbox.deliver("mail", (event) => {
      if (event.version === 2 && down) return Promise.reject(new Error("the mail server is down"));
      sent.push(event.version);
      return Promise.resolve();
    });
  await expect(send()).rejects.toThrow("the mail server is down");
  down = false;
  expect(await send()).toBe(2);
  expect(sent).toEqual([1, 2, 3]);
});

it("sends for a consumer in one place at a time", async () => {
  const outbox = memoryOutbox(await logOf(3));
  const sent: number[] = [];
  const send = () => outbox.deliver("mail", (event) => Promise.resolve(void sent.push(event.version)));
  expect(await Promise.all([send(), send()])).toEqual([3, 0]);
  expect(sent).toEqual([1, 2, 3]);
});

it("keeps a place for each province, and one of its own for all", async () => {
  const log = await logOf(2);
  const [event] = await log.readAll();
  if (!event) throw new Error("no event");
  await log.append([{ province: "hanoi", stream: "h", expectedVersion: 0, events: [event, event, event] }]);
  const outbox = memoryOutbox(log);
  const sent: string[] = [];
  const send = (province?: string) =>
    outbox.deliver("mail", (it) => Promise.resolve(void sent.push(it.id)), province ? { province } : {});
  expect([await send("hanoi"), await send("hcm"), await send()]).toEqual([3, 2, 5]);
  expect([await send("hanoi"), await send("hcm"), await send()]).toEqual([0, 0, 0]);
  expect(sent).toEqual(["h@1", "h@2", "h@3", "a@1", "a@2", "h@1", "h@2", "h@3", "a@1", "a@2"]);
});

it("passes over what is dated before the day a running programme was taken over", async () => {
  const log = await logOf(2);
  const [event] = await log.readAll();
  if (!event) throw new Error("no event");
  const later = { ...event, happenedOn: legalDate("2024-07-01") };
  await log.append([{ province: "hcm", stream: "a", expectedVersion: 2, events: [later, event, later] }]);
  const sent: number[] = [];
  const outbox = memoryOutbox(log);
  const send = () =>
    outbox.deliver("mail", (it) => Promise.resolve(void sent.push(it.version)), { since: legalDate("2024-07-01") });
  expect([await send(), await send()]).toEqual([2, 0]);
  expect(sent).toEqual([3, 5]);
});

it("parks an event after its attempts, goes on with the other streams, and replays it before what waits behind it", async () => {
  const log = await logOf(2);
  const [event] = await log.readAll();
  if (!event) throw new Error("no event");
  await log.append([{ province: "hcm", stream: "b", expectedVersion: 0, events: [event] }]);
  const outbox = memoryOutbox(log);
  const sent: string[] = [];
  let poisoned = true;
  const send = () =>
    outbox.deliver(
      "mail",
      ({ id }) => (id === "a@1" && poisoned ? Promise.reject(new Error("no")) : Promise.resolve(void sent.push(id))),
      { attempts: 2 },
    );
  await expect(send()).rejects.toThrow("no");
  expect(await send()).toBe(1);
  expect(await outbox.parked("mail")).toMatchObject([
    { id: "a@1", attempts: 2, reason: "no" },
    { id: "a@2", attempts: 0 },
  ]);
  await outbox.replay("mail", "a@2");
  await expect(send()).rejects.toThrow("no");
  poisoned = false;
  expect(await send()).toBe(2);
  expect(sent).toEqual(["b@1", "a@1", "a@2"]);
});

const sample = {
  type: "sample/noted",
  schemaVersion: 1,
  happenedOn: legalDate("2024-06-14"),
  recordedAt: instant("2024-06-14T02:30:00.000Z"),
  actor: { agency: "so-du-lich", person: null, role: "lead" as const },
  basis: null,
  idempotencyKey: null,
  data: null,
};

const fine = () => Promise.resolve();

/** A consumer who refuses everything of some streams until told otherwise. */
async function refusing(streams: readonly (readonly [province: string, stream: string, events: number])[]) {
  const log = memoryLog();
  for (const [province, stream, events] of streams) {
    await log.append([{ province, stream, expectedVersion: 0, events: Array.from({ length: events }, () => sample) }]);
  }
  const outbox = memoryOutbox(log);
  const refused = new Set<string>();
  const sent: string[] = [];
  const tried: string[] = [];
  const send = (options: Parameters<typeof outbox.deliver>[2]) =>
    outbox
      .deliver(
        "mail",
        (event) => {
          tried.push(event.id);
          if (refused.has(event.stream)) return Promise.reject(new Error(`no ${event.id}`));
          sent.push(event.id);
          return Promise.resolve();
        },
        options,
      )
      .catch((error: unknown) => (error as Error).message);
  return { outbox, refused, sent, tried, send };
}

it("what is parked is listed by province and place, with its attempts and what the last of them said", async () => {
  const { outbox, refused, send } = await refusing([
    ["hcm", "hcm/a", 2],
    ["hanoi", "hanoi/a", 1],
    ["dongnai", "dongnai/a", 1],
    ["hcm", "hcm/b", 1],
  ]);
  for (const stream of ["hcm/a", "hcm/b", "hanoi/a", "dongnai/a"]) refused.add(stream);
  await send({ attempts: 1 });
  const parked = (await outbox.parked("mail")).map(({ again, attempts, id, position, reason }) => [
    ...[id, position, attempts, reason, again],
  ]);
  expect(parked).toEqual([
    ["dongnai/a@1", 1, 1, "no dongnai/a@1", false],
    ["hanoi/a@1", 1, 1, "no hanoi/a@1", false],
    ["hcm/a@1", 1, 1, "no hcm/a@1", false],
    ["hcm/a@2", 2, 0, "", false],
    ["hcm/b@1", 3, 1, "no hcm/b@1", false],
  ]);
});

it("what is replayed has its attempts again, is parked again after them, and keeps what follows in its stream waiting", async () => {
  const { outbox, refused, send, sent, tried } = await refusing([["hcm", "hcm/a", 3]]);
  refused.add("hcm/a");
  expect([await send({ attempts: 2 }), await send({ attempts: 2 })]).toEqual(["no hcm/a@1", 0]);
  await outbox.replay("mail", "hcm/a@1");
  tried.length = 0;
  expect(await send({ attempts: 2 })).toBe("no hcm/a@1");
  expect((await outbox.parked("mail"))[0]).toMatchObject({ attempts: 1, again: true, reason: "no hcm/a@1" });
  expect(await send({ attempts: 2 })).toBe(0);
  expect(tried).toEqual(["hcm/a@1", "hcm/a@1"]);
  expect((await outbox.parked("mail"))[0]).toMatchObject({ id: "hcm/a@1", attempts: 2, again: false });
  expect(await send({ attempts: 2 })).toBe(0);
  expect(tried).toHaveLength(2);
  refused.clear();
  await outbox.replay("mail", "hcm/a@1");
  expect([await send({ limit: 1 }), await send({ limit: 1 }), await send({ limit: 1 }), await send({})]).toEqual([
    1, 1, 1, 0,
  ]);
  expect(sent).toEqual(["hcm/a@1", "hcm/a@2", "hcm/a@3"]);
  expect(await outbox.parked("mail")).toEqual([]);
});

it("only what is parked can be replayed: anything else is refused by its name", async () => {
  const { outbox, refused, send } = await refusing([
    ["hcm", "hcm/a", 1],
    ["hcm", "hcm/b", 1],
  ]);
  refused.add("hcm/b");
  await send({ attempts: 1 });
  await expect(outbox.replay("mail", "hcm/a@1")).rejects.toMatchObject({
    problems: [{ code: "log/not-parked", path: [], params: { consumer: "mail", id: "hcm/a@1" } }],
  });
  expect((await outbox.parked("mail")).map((it) => [it.id, it.again])).toEqual([["hcm/b@1", false]]);
});

it("every consumer is listed by its name and province, with its places and what is parked; nobody who was only asked about", async () => {
  const log = memoryLog();
  for (const [province, stream] of [
    ["hcm", "hcm/a"],
    ["hanoi", "hanoi/a"],
  ] as const) {
    await log.append([{ province, stream, expectedVersion: 0, events: [sample, sample] }]);
  }
  const outbox = memoryOutbox(log);
  expect(await outbox.consumers()).toEqual([]);
  await outbox.parked("stranger");
  await outbox.deliver("sms", fine, { province: "hcm", limit: 1 });
  await outbox.deliver("mail", ({ stream }) => (stream === "hcm/a" ? Promise.reject(new Error("no")) : fine()), {
    attempts: 1,
  });
  await outbox.deliver("mail", fine, { province: "hcm", limit: 1 });
  await outbox.deliver("mail", () => Promise.reject(new Error("no")), { province: "hanoi" }).catch(fine);
  expect(await outbox.consumers()).toMatchObject([
    {
      ...{ consumer: "mail", province: null, parked: [{ id: "hcm/a@1" }, { id: "hcm/a@2" }] },
      places: { hanoi: { position: 2, attempts: 0 }, hcm: { position: 2, attempts: 0 } },
    },
    { consumer: "mail", province: "hanoi", places: { hanoi: { position: 0, attempts: 1 } }, parked: [] },
    { consumer: "mail", province: "hcm", places: { hcm: { position: 1, attempts: 0 } }, parked: [] },
    { consumer: "sms", province: "hcm", places: { hcm: { position: 1, attempts: 0 } }, parked: [] },
  ]);
});

it("keeps of what an attempt said no more than 1,000 signs, also where it was no error", async () => {
  const outbox = memoryOutbox(await logOf(1));
  const fail = (reason: unknown) => () => Promise.reject(reason as Error);
  await outbox.deliver("mail", fail(new Error("x".repeat(1_001))), { attempts: 1 });
  await outbox.deliver("sms", fail("away"), { attempts: 1 });
  expect((await outbox.parked("mail"))[0]?.reason).toBe("x".repeat(1_000));
  expect((await outbox.parked("sms"))[0]?.reason).toBe("away");
});

it("tries an event five times, and sends a hundred at a time, where nothing else is said", async () => {
  const outbox = memoryOutbox(await logOf(120));
  const sizes = [await outbox.deliver("archive", fine), await outbox.deliver("archive", fine)];
  expect(sizes).toEqual([100, 20]);
  let tries = 0;
  const send = () =>
    outbox
      .deliver("mail", () => {
        tries += 1;
        return Promise.reject(new Error("no"));
      })
      .catch((error: unknown) => (error as Error).message);
  for (let round = 1; round < 5; round += 1) expect([await send(), tries]).toEqual(["no", round]);
  expect((await outbox.consumers()).find((it) => it.consumer === "mail")?.places).toEqual({
    hcm: { position: 0, attempts: 4 },
  });
  expect(await send()).toBe(0);
  expect([tries, (await outbox.parked("mail")).length]).toEqual([5, 120]);
});

it("reads on after a full page of what it passes over, and gives the turn back when it fails", async () => {
  const log = await logOf(5);
  const outbox = memoryOutbox(log);
  expect(await outbox.deliver("mail", fine, { limit: 2, since: legalDate("2024-07-01") })).toBe(0);
  expect((await outbox.consumers())[0]?.places).toEqual({ hcm: { position: 5, attempts: 0 } });
  const failing = memoryOutbox({ ...log, readAll: () => Promise.reject(new Error("away")) });
  for (let round = 0; round < 2; round += 1) await expect(failing.deliver("mail", fine)).rejects.toThrow("away");
});

it("replays the stream of what is named and no other", async () => {
  const { outbox, refused, send } = await refusing([
    ["hcm", "hcm/a", 2],
    ["hcm", "hcm/b", 1],
  ]);
  refused.add("hcm/a").add("hcm/b");
  await send({ attempts: 1 });
  await outbox.replay("mail", "hcm/a@2");
  expect((await outbox.parked("mail")).map((it) => [it.id, it.again, it.attempts])).toEqual([
    ["hcm/a@1", true, 0],
    ["hcm/a@2", true, 0],
    ["hcm/b@1", false, 1],
  ]);
});

it("lists what is parked by province also where another one's was parked before", async () => {
  const log = await logOf(2);
  const outbox = memoryOutbox(log);
  const send = () => outbox.deliver("mail", () => Promise.reject(new Error("no")), { attempts: 1 });
  await send();
  for (const name of ["tayninh", "hanoi", "dongnai"]) {
    await log.append([{ province: name, stream: `${name}/a`, expectedVersion: 0, events: [sample, sample] }]);
    await send();
  }
  expect((await outbox.parked("mail")).map((it) => it.id)).toEqual(
    ["dongnai/a", "hanoi/a", "a", "tayninh/a"].flatMap((stream) => [`${stream}@1`, `${stream}@2`]),
  );
});

it("sends nothing for a parked event which the log no longer has, and lists it no more", async () => {
  const log = await logOf(1);
  let read = log.read;
  const outbox = memoryOutbox({ ...log, read: (...args) => read(...args) });
  await outbox.deliver("mail", () => Promise.reject(new Error("no")), { attempts: 1 });
  await outbox.replay("mail", "a@1");
  read = () => Promise.resolve([]);
  const sent: unknown[] = [];
  await outbox.deliver("mail", (event) => Promise.resolve(void sent.push(event)));
  expect([sent, await outbox.parked("mail")]).toEqual([[], []]);
});

it("sends what is to be sent again before anything new, up to the limit", async () => {
  const { outbox, refused, send, sent } = await refusing([
    ["hcm", "hcm/a", 1],
    ["hcm", "hcm/b", 1],
    ["hcm", "hcm/c", 1],
  ]);
  refused.add("hcm/a").add("hcm/b");
  await send({ attempts: 1, limit: 0 });
  expect([await outbox.parked("mail"), sent]).toEqual([[], []]);
  expect(await send({ attempts: 1, limit: 1 })).toBe(1);
  refused.clear();
  for (const id of ["hcm/a@1", "hcm/b@1"]) await outbox.replay("mail", id);
  expect(await send({ limit: 1 })).toBe(1);
  expect((await outbox.parked("mail")).map((it) => [it.id, it.again, it.attempts])).toEqual([["hcm/b@1", true, 0]]);
  expect(await send({ limit: 1 })).toBe(1);
  expect(sent).toEqual(["hcm/c@1", "hcm/a@1", "hcm/b@1"]);
});

it("does not send what another province of the same consumer has parked", async () => {
  const { outbox, refused, send } = await refusing([["hcm", "hcm/a", 1]]);
  refused.add("hcm/a");
  await send({ attempts: 1, province: "hcm" });
  expect([(await outbox.parked("mail", "hcm")).length, (await outbox.parked("mail")).length]).toEqual([1, 0]);
  await expect(outbox.replay("mail", "hcm/a@1")).rejects.toMatchObject({ code: "log/not-parked" });
  await outbox.replay("mail", "hcm/a@1", "hcm");
  expect((await outbox.parked("mail", "hcm"))[0]?.again).toBe(true);
});

it("sends no more than its limit over all pages of the log, however short the log keeps them", async () => {
  const log = await logOf(6);
  const short: EventLog = {
    ...log,
    readAll: (options) => log.readAll({ ...options, limit: Math.min(2, options?.limit ?? 2) }),
  };
  const sent: number[] = [];
  const send = () =>
    memoryOutbox(short).deliver("mail", (event) => Promise.resolve(void sent.push(event.version)), { limit: 3 });
  expect(await send()).toBe(3);
  expect(sent).toEqual([1, 2, 3]);
});
