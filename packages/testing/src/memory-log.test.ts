import { type EventLog, instant, instantAt, legalDate, memoryLog, type StoredEvent } from "@kttt/core";
import { routedLog } from "@kttt/core/log";
import { expect, it } from "vitest";
import { eventLogSuite } from "./event-log-suite.js";
import { sampleWrite } from "./sample-events.js";

eventLogSuite("memoryLog", () => Promise.resolve({ log: memoryLog() }));

eventLogSuite("routedLog over three logs", () => {
  const logs = [memoryLog(), memoryLog(), memoryLog()];
  const seen = new Set<string>();
  const logOf = (province: string): EventLog => {
    seen.add(province);
    return logs[[...province].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % 3] ?? memoryLog();
  };
  return Promise.resolve({ log: routedLog({ logOf, provinces: () => [...seen] }) });
});

it("routedLog refuses a stream which does not begin with its province: nobody could find it again", async () => {
  const log = routedLog({ logOf: () => memoryLog(), provinces: () => ["hcm", "hanoi"] });
  for (const stream of ["plan", "hanoi/plan", "hcm"]) {
    await expect(log.append([sampleWrite("hcm", stream, 0)])).rejects.toMatchObject({ code: "log/foreign-stream" });
  }
});

it.each<[string, (events: StoredEvent[]) => StoredEvent[]]>([
  ["an event twice", ([a, b, c]) => [a, b, b, c] as StoredEvent[]],
  ["two events in another order", ([a, b, c]) => [b, a, c] as StoredEvent[]],
  ["a gap", ([a, , c]) => [a, c] as StoredEvent[]],
  ["no beginning", ([, b, c]) => [b, c] as StoredEvent[]],
  ["an event under another id", ([a, b, c]) => [a, { ...b, id: "a@9" }, c] as StoredEvent[]],
])("memoryLog does not open on a log with %s, and says where", async (_, change) => {
  const first = memoryLog();
  await first.append([sampleWrite("hcm", "a", 0, 3)]);
  const events = change([...(await first.readAll())]);
  const error: unknown = await Promise.resolve(events)
    .then((it) => memoryLog(it))
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "log/not-in-order", problems: [{ path: [expect.any(Number) as number] }] });
});

it("memoryLog opens on the events of another log and goes on from there, keys included", async () => {
  const first = memoryLog();
  await first.append([sampleWrite("hcm", "a", 0, 2)], { idempotencyKey: "k" });
  const second = memoryLog(JSON.parse(JSON.stringify(await first.readAll())));
  expect(await second.readAll()).toEqual(await first.readAll());
  expect(await second.append([sampleWrite("hcm", "a", 2)], { idempotencyKey: "k" })).toHaveLength(2);
  const [third] = await second.append([sampleWrite("hcm", "a", 2)]);
  expect(third).toMatchObject({ id: "a@3", position: 3 });
});

it("memoryLog opens on a log whose entries went back, leaves them as they are, and goes on from the latest one", async () => {
  const first = memoryLog();
  await first.append([sampleWrite("hcm", "hcm/a", 0, 2)]);
  const [early, late] = await first.readAll();
  if (!early || !late) throw new Error("no events");
  const kept = [{ ...early, recordedAt: instant("2024-07-01T00:00:00.000Z") }, late];
  const second = memoryLog(kept);
  const [third] = await second.append([sampleWrite("hcm", "hcm/a", 2)]);
  expect(third?.recordedAt).toBe("2024-07-01T00:00:00.000Z");
  expect(await second.readAll()).toEqual([...kept, third]);
});

it("memoryLog gives frozen events", async () => {
  const log = memoryLog();
  const [stored] = await log.append([sampleWrite("hcm", "a", 0)]);
  expect(Object.isFrozen(stored) && Object.isFrozen(stored?.data) && Object.isFrozen(stored?.actor)).toBe(true);
});

it("a log routed to several places tells the time of each province's own place, and none where one of them has no clock", async () => {
  const at = (hour: number) => ({
    ...memoryLog(),
    now: () => Promise.resolve(instantAt(legalDate("2024-06-01"), hour)),
  });
  const logs: Record<string, EventLog> = { hcm: at(8), hanoi: at(9) };
  const routes = { logOf: (province: string) => logs[province] ?? memoryLog(), provinces: () => Object.keys(logs) };
  expect(await routedLog(routes).now?.("hanoi")).toBe(instantAt(legalDate("2024-06-01"), 9));
  expect(await routedLog(routes).now?.("hcm")).toBe(instantAt(legalDate("2024-06-01"), 8));
  logs["hanoi"] = memoryLog();
  expect(routedLog(routes).now).toBeUndefined();
});
