import { expect, expectTypeOf, it } from "vitest";
import type { CaseEventData } from "../cooperative/case.events.js";
import type { RemindersDueData } from "../obligation/reminder/reminder-index.js";
import { allEvents, running } from "../testing-fixture/running-engine.js";
import { isKtttEvent, type KtttEvent } from "./present-events.js";

it("an event of any family narrows by its type to typed data", async () => {
  const look = (event: KtttEvent) => {
    if (event.type === "ActRecorded") expectTypeOf(event.data).toEqualTypeOf<CaseEventData["ActRecorded"]>();
    if (event.type === "RemindersDue") expectTypeOf(event.data).toEqualTypeOf<RemindersDueData>();
    return event.type;
  };
  const run = running();
  await run.advanceTo("2024-12-31");
  const events = await allEvents(run.log);
  expect(events.every(isKtttEvent)).toBe(true);
  expect(new Set(events.filter(isKtttEvent).map(look)).size).toBeGreaterThan(3);
  expect(events.slice(0, 1).map((event) => isKtttEvent({ ...event, type: "toString" }))).toEqual([false]);
});
