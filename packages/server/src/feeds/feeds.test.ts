import { createHash } from "node:crypto";
import { instant, settableClock } from "@kttt/core";
import { memoryServiceRecords } from "@kttt/core/log";
import { expect, it } from "vitest";
import { createFeeds } from "./feeds.js";

const GIVEN = {
  province: "hcm",
  body: "so-du-lich",
  language: "vi",
  by: { agency: "so-du-lich", person: "p-an" },
} as const;

function service() {
  const clock = settableClock(instant("2024-06-14T18:00:00.000Z"));
  const records = memoryServiceRecords();
  return { clock, records, feeds: createFeeds({ records, now: () => clock.now() }) };
}

it("a calendar is opened by its token, which is told once: what is kept is a hash of it", async () => {
  const { feeds, records } = service();
  const { feed, token } = await feeds.add(GIVEN);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect((await feeds.add(GIVEN)).token).not.toBe(token);
  expect(feed).toMatchObject({ ...GIVEN, madeOn: "2024-06-15", readOn: null });
  expect(JSON.stringify([await records.list("feed"), await feeds.list("hcm"), feed])).not.toContain(token);
  expect(feed.id).toBe(createHash("sha256").update(token).digest("hex"));
  expect(await feeds.open(token)).toMatchObject({ id: feed.id, body: "so-du-lich" });
});

it("nobody opens one by its id, by a token changed by a letter, or after it was revoked", async () => {
  const { feeds } = service();
  const { feed, token } = await feeds.add(GIVEN);
  const unknown = { code: "events-out/unknown-feed" };
  for (const wrong of [feed.id, token.toUpperCase(), token.slice(1), `${token}A`, ""]) {
    await expect(feeds.open(wrong)).rejects.toMatchObject(unknown);
  }
  await expect(feeds.revoke("hanoi", feed.id)).rejects.toMatchObject(unknown);
  await feeds.open(token);
  await feeds.revoke("hcm", feed.id);
  await expect(feeds.open(token)).rejects.toMatchObject(unknown);
  await expect(feeds.revoke("hcm", feed.id)).rejects.toMatchObject(unknown);
  expect(await feeds.list("hcm")).toEqual([]);
});

it("the list says on which day each was last read, so that one which nobody reads can be revoked", async () => {
  const { clock, feeds, records } = service();
  const { feed, token } = await feeds.add(GIVEN);
  for (let count = 0; count < 3; count += 1) await feeds.open(token);
  expect(await feeds.list("hcm")).toMatchObject([{ id: feed.id, readOn: "2024-06-15" }]);
  expect(await records.get("feed", feed.id)).toMatchObject({ version: 2 });
  clock.set(instant("2024-06-20T02:00:00.000Z"));
  await Promise.all([feeds.open(token), feeds.open(token)]);
  expect(await feeds.list("hcm")).toMatchObject([{ readOn: "2024-06-20" }]);
  expect(await feeds.list("hanoi")).toEqual([]);
});

it("there are two hundred of a province at most", async () => {
  const { feeds } = service();
  for (let count = 0; count < 200; count += 1) await feeds.add(GIVEN);
  await expect(feeds.add(GIVEN)).rejects.toMatchObject({ code: "events-out/too-many" });
  await expect(feeds.add({ ...GIVEN, province: "hanoi" })).resolves.toBeDefined();
});
