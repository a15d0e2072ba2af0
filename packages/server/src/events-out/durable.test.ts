import { instant, legalDate, type NewEvent, settableClock } from "@kttt/core";
import { openPglite, migrate, storeOn } from "@kttt/postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createFeeds } from "../feeds/feeds.js";
import { createEventsOut } from "./events-out.js";
import { testReceiver, type TestReceiver } from "./receiver.fixture.js";

let receiver: TestReceiver;
let driver: Awaited<ReturnType<typeof openPglite>>;
beforeAll(async () => {
  receiver = await testReceiver();
  driver = await openPglite();
  await migrate(driver);
});
afterAll(async () => {
  await receiver.stop();
  await driver.end();
});

const clock = settableClock(instant("2024-06-14T02:00:00.000Z"));
const later = (seconds: number) => clock.set(instant(new Date(Date.parse(clock.now()) + seconds * 1000).toISOString()));

/** A service which has just started on the same database. */
function started() {
  const { log, outbox, records } = storeOn(driver);
  const logger = { log: () => undefined };
  const outbound = { allowedHosts: [receiver.host] };
  const { webhooks } = createEventsOut({ records, now: () => clock.now(), logger, outbound, outboxOf: () => outbox });
  return { log, webhooks, feeds: createFeeds({ records, now: () => clock.now() }) };
}

async function enter(log: ReturnType<typeof started>["log"], version: number): Promise<void> {
  const event: NewEvent = {
    ...{
      type: "Reported",
      schemaVersion: 1,
      happenedOn: legalDate("2024-06-14"),
      recordedAt: clock.now(),
      basis: null,
    },
    ...{ idempotencyKey: null, actor: { agency: "so-a", person: null, role: "lead" }, data: {} },
  };
  await log.append([{ province: "hcm", stream: "hcm/a", expectedVersion: version, events: [event] }]);
}
const ids = () => receiver.got.map((it) => it.headers["webhook-id"]);

it("a webhook, how far it has come, what is parked for it, and a calendar's token are there when the service starts again", async () => {
  const first = started();
  await first.webhooks.add({
    province: "hcm",
    url: receiver.url,
    types: null,
    by: { agency: "ubnd-tp", person: "p-1" },
  });
  const { token } = await first.feeds.add({
    province: "hcm",
    body: "so-a",
    language: "vi",
    by: { agency: null, person: null },
  });
  later(1);
  await enter(first.log, 0);
  expect(await first.webhooks.deliver()).toBe(1);

  receiver.answer = 500;
  await enter(first.log, 1);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    // Each attempt is another process's, on what the one before has written down.
    await started().webhooks.deliver();
    later(7 * 3600);
  }
  const [standing] = await started().webhooks.list("hcm");
  expect(standing).toMatchObject({
    position: 2,
    failures: 10,
    parked: [{ id: "hcm/a@2", attempts: 10, reason: "status 500" }],
  });

  receiver.answer = 204;
  const last = started();
  expect(await last.webhooks.replay("hcm", standing!.id)).toBe(1);
  expect(await last.webhooks.deliver()).toBe(1);
  expect([ids()[0], ids().at(-1), ids().length]).toEqual(["hcm/a@1", "hcm/a@2", 12]);
  expect(await last.feeds.open(token)).toMatchObject({ body: "so-a", province: "hcm" });
});
