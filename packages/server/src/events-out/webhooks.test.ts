import { instant, type Instant, legalDate, memoryLog, memoryLogger, type NewEvent, settableClock } from "@kttt/core";
import { memoryServiceRecords, memoryOutbox } from "@kttt/core/log";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testReceiver, type TestReceiver } from "./receiver.fixture.js";
import { isGenuineDelivery } from "./signature.js";
import { createWebhooks, type WebhookOptions } from "./webhooks.js";

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await testReceiver();
});
afterAll(() => receiver.stop());
beforeEach(() => {
  receiver.answer = 204;
  receiver.got.length = 0;
});

const BY = { agency: "ubnd-tp", person: "p-1" };

function service(more: Partial<WebhookOptions> = {}) {
  const clock = settableClock(instant("2024-06-14T02:00:00.000Z"));
  const log = memoryLog();
  const outbox = memoryOutbox(log);
  const records = memoryServiceRecords();
  const logger = memoryLogger();
  let made = 0;
  const webhooks = createWebhooks({
    ...{ records, now: () => clock.now(), chance: () => 0.5, logger, attempts: 3, outboxOf: () => outbox },
    newId: () => `w-${(made += 1)}`,
    newSecret: () => `whsec_${Buffer.alloc(32, (made += 1)).toString("base64")}`,
    limits: { allowedHosts: [receiver.host], seconds: 5 },
    ...more,
  });
  const versions = new Map<string, number>();
  async function enter(stream: string, type = "Reported", recordedAt: Instant = clock.now()): Promise<void> {
    const event: NewEvent = {
      ...{ type, schemaVersion: 1, happenedOn: legalDate("2024-01-31"), recordedAt, basis: null, idempotencyKey: null },
      ...{ actor: { agency: "so-a", person: null, role: "lead" }, data: {} },
    };
    const expectedVersion = versions.get(stream) ?? 0;
    await log.append([{ province: "hcm", stream: `hcm/${stream}`, expectedVersion, events: [event] }]);
    versions.set(stream, expectedVersion + 1);
  }
  const later = (seconds: number) =>
    clock.set(instant(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString()));
  const add = (types: readonly string[] | null = null) =>
    webhooks.add({ province: "hcm", url: receiver.url, types, by: BY });
  return { add, clock, enter, later, log, logger, records, webhooks };
}

const ids = () => receiver.got.map((it) => it.headers["webhook-id"]);
const oneOf = (own: ReturnType<typeof service>) => own.webhooks.list("hcm").then((all) => all[0]!);

describe("a webhook", () => {
  it("is told of what is entered from then on, also of acts of earlier days, in order, signed; the past is quiet", async () => {
    const own = service();
    await own.enter("a");
    own.later(60);
    const { secret, webhook } = await own.add();
    expect(webhook).toMatchObject({ id: "w-2", url: receiver.url, by: BY, failures: 0, parked: [] });
    own.later(1);
    await own.enter("a");
    await own.enter("b");
    expect(await own.webhooks.deliver()).toBe(2);
    expect(ids()).toEqual(["hcm/a@2", "hcm/b@1"]);
    for (const { body, headers } of receiver.got) {
      const seconds = Date.parse(own.clock.now()) / 1000;
      const given = new Headers(headers as Record<string, string>);
      expect(isGenuineDelivery({ body, headers: given, seconds }, secret)).toBe(true);
      expect(headers["content-type"]).toBe("application/cloudevents+json; charset=utf-8");
    }
    expect(JSON.parse(receiver.got[0]!.body)).toMatchObject({ id: "hcm/a@2", data: { happenedOn: "2024-01-31" } });
    expect(await own.webhooks.deliver()).toBe(0);
  });

  it("hears of the kinds it asked for, with or without the prefix they have outside", async () => {
    const own = service();
    await own.add(["vn.kttt.ReportReturned", "Cancelled"]);
    for (const type of ["Reported", "ReportReturned", "Cancelled", "ReportAccepted"]) await own.enter("a", type);
    expect(await own.webhooks.deliver()).toBe(2);
    expect(ids()).toEqual(["hcm/a@2", "hcm/a@3"]);
  });

  it("its secret is told once and stands in no list; a new one signs beside the old one for a day", async () => {
    const own = service();
    const { secret, webhook } = await own.add();
    expect(JSON.stringify([await own.webhooks.list("hcm"), webhook])).not.toContain(secret);
    const renewed = await own.webhooks.renewSecret("hcm", webhook.id);
    const fits = (key: string) => {
      const { body, headers } = receiver.got.at(-1)!;
      const seconds = Date.parse(own.clock.now()) / 1000;
      return isGenuineDelivery({ body, headers: new Headers(headers as Record<string, string>), seconds }, key);
    };
    await own.enter("a");
    await own.webhooks.deliver();
    expect([fits(secret), fits(renewed)]).toEqual([true, true]);
    own.later(24 * 3600);
    await own.enter("a");
    await own.webhooks.deliver();
    expect([fits(secret), fits(renewed)]).toEqual([false, true]);
  });

  it("which fails is left alone for a while, then tried again with the same id, and nothing overtakes", async () => {
    const own = service();
    await own.add();
    await own.enter("a");
    await own.enter("b");
    receiver.answer = 500;
    expect(await own.webhooks.deliver()).toBe(0);
    expect(await oneOf(own)).toMatchObject({
      ...{ failures: 1, lastFailure: "status 500", notBefore: "2024-06-14T02:00:03.750Z" },
    });
    receiver.answer = 204;
    own.later(3);
    expect(await own.webhooks.deliver()).toBe(0);
    expect(ids()).toEqual(["hcm/a@1"]);
    own.later(1);
    expect(await own.webhooks.deliver()).toBe(2);
    expect(ids()).toEqual(["hcm/a@1", "hcm/a@1", "hcm/b@1"]);
    expect(await oneOf(own)).toMatchObject({ failures: 0, lastFailure: null, notBefore: null });
    expect(own.logger.entries).toMatchObject([{ code: "events-out/webhook-failed", fields: { failures: 1 } }]);
  });

  it("an event which fails three times is parked with what follows in its stream; the others go on; replay sends both", async () => {
    const own = service();
    const { webhook } = await own.add();
    for (const stream of ["a", "a", "b"]) await own.enter(stream);
    receiver.answer = (response) => {
      const bad = receiver.got.at(-1)?.headers["webhook-id"] === "hcm/a@1";
      response.writeHead(bad ? 422 : 200).end();
    };
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await own.webhooks.deliver();
      own.later(3600);
    }
    expect(ids()).toEqual(["hcm/a@1", "hcm/a@1", "hcm/a@1", "hcm/b@1"]);
    const standing = await oneOf(own);
    expect(standing.parked.map((it) => [it.id, it.attempts, it.reason])).toEqual([
      ["hcm/a@1", 3, "status 422"],
      ["hcm/a@2", 0, ""],
    ]);
    expect(standing.position).toBe(3);
    receiver.answer = 200;
    expect(await own.webhooks.replay("hcm", webhook.id, "hcm/a@1")).toBe(1);
    expect(await own.webhooks.deliver()).toBe(2);
    expect(ids().slice(4)).toEqual(["hcm/a@1", "hcm/a@2"]);
    expect((await oneOf(own)).parked).toEqual([]);
    await expect(own.webhooks.replay("hcm", webhook.id, "hcm/a@1")).rejects.toMatchObject({ code: "log/not-parked" });
  });

  it("whose receiver takes nothing at all is asked less and less, also after events were parked", async () => {
    const own = service({ attempts: 1 });
    await own.add();
    receiver.answer = 503;
    for (let count = 1; count <= 4; count += 1) {
      await own.enter(`s-${count}`);
      await own.webhooks.deliver();
      expect(await oneOf(own)).toMatchObject({ failures: count, lastFailure: "status 503" });
      own.later(3600);
    }
    expect((await oneOf(own)).notBefore).toBe("2024-06-14T05:00:30.000Z");
  });

  it("removed while it is being told is no failure of the others, and the store's failure is nobody's", async () => {
    const own = service();
    const [gone] = [await own.add(), await own.add()];
    await own.enter("a");
    receiver.answer = (response) => {
      void own.records.remove("webhook", gone.webhook.id).then(() => response.writeHead(500).end());
    };
    expect(await own.webhooks.deliver()).toBe(0);
    expect(await own.webhooks.list("hcm")).toMatchObject([{ failures: 1 }]);
    const away = service({ outboxOf: () => ({ deliver: () => Promise.reject(new Error("away")) }) as never });
    await away.add().catch(() => undefined);
    await expect(away.webhooks.deliver()).rejects.toThrow("away");
    expect(away.logger.entries).toEqual([]);
  });

  it("all which is parked can be replayed at once", async () => {
    const own = service({ attempts: 1 });
    const { webhook } = await own.add();
    for (const stream of ["a", "b", "b"]) await own.enter(stream);
    receiver.answer = 500;
    await own.webhooks.deliver();
    own.later(3600);
    receiver.answer = 200;
    expect(await own.webhooks.replay("hcm", webhook.id)).toBe(3);
    receiver.got.length = 0;
    await own.webhooks.deliver();
    expect([...ids()].sort()).toEqual(["hcm/a@1", "hcm/b@1", "hcm/b@2"]);
  });

  it("of another province is unknown, and one removed hears no more", async () => {
    const own = service();
    const { webhook } = await own.add();
    for (const work of [
      () => own.webhooks.get("hanoi", webhook.id),
      () => own.webhooks.renewSecret("hanoi", webhook.id),
      () => own.webhooks.remove("hanoi", webhook.id),
      () => own.webhooks.replay("hanoi", webhook.id),
      () => own.webhooks.get("hcm", "w-9"),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: "events-out/unknown-webhook" });
    }
    await own.webhooks.remove("hcm", webhook.id);
    await own.enter("a");
    expect([await own.webhooks.deliver(), receiver.got]).toEqual([0, []]);
  });

  it("is refused inside, and when there are fifty", async () => {
    const own = service();
    const inner = { province: "hcm", url: "https://10.0.0.1/", types: null, by: BY };
    await expect(own.webhooks.add(inner)).rejects.toMatchObject({ code: "events-out/bad-address" });
    for (let count = 0; count < 50; count += 1) await own.add();
    await expect(own.add()).rejects.toMatchObject({ code: "events-out/too-many" });
  });
});
