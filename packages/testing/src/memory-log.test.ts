import { memoryLog } from "@kttt/core";
import { expect, it } from "vitest";
import { eventLogSuite } from "./event-log-suite.js";
import { sampleWrite } from "./sample-events.js";

eventLogSuite("memoryLog", () => Promise.resolve({ log: memoryLog() }));

it("memoryLog opens on the events of another log and goes on from there, keys included", async () => {
  const first = memoryLog();
  await first.append([sampleWrite("hcm", "a", 0, 2)], { idempotencyKey: "k" });
  const second = memoryLog(JSON.parse(JSON.stringify(await first.readAll())));
  expect(await second.readAll()).toEqual(await first.readAll());
  expect(await second.append([sampleWrite("hcm", "a", 2)], { idempotencyKey: "k" })).toHaveLength(2);
  const [third] = await second.append([sampleWrite("hcm", "a", 2)]);
  expect(third).toMatchObject({ id: "a@3", position: 3 });
});

it("memoryLog gives frozen events", async () => {
  const log = memoryLog();
  const [stored] = await log.append([sampleWrite("hcm", "a", 0)]);
  expect(Object.isFrozen(stored) && Object.isFrozen(stored?.data) && Object.isFrozen(stored?.actor)).toBe(true);
});
