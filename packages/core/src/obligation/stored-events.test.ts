import { describe, expect, expectTypeOf, it } from "vitest";
import type { LegalDate } from "../kernel/legal-date.js";
import type { StoredEvent } from "../log/event.js";
import { isPlanEvent, type StoredPlanEvent } from "../plan/plan.events.js";
import { isTargetEvent } from "../target/target.events.js";
import type { ObligationStatus } from "../province/obligation-status.js";
import { allEvents, running } from "../testing-fixture/running-engine.js";
import { isObligationEvent, type ReportedFigure, type StoredObligationEvent } from "./obligation.events.js";

describe("stored events", () => {
  it("narrow by their type to typed data", () => {
    const look = (event: StoredObligationEvent) => {
      if (event.type === "Reported") {
        expectTypeOf(event.data.figures).toEqualTypeOf<readonly ReportedFigure[]>();
        expectTypeOf(event.data.status).toEqualTypeOf<ObligationStatus | null>();
      }
      if (event.type === "ReportReturned") expectTypeOf(event.data.correctBy).toEqualTypeOf<LegalDate>();
      // @ts-expect-error no event of an obligation has this name
      return event.type === "Repoted";
    };
    const plan = (event: StoredPlanEvent) => (event.type === "PlanQuestionAnswered" ? event.data.value : []);
    expectTypeOf(plan).returns.toEqualTypeOf<readonly string[]>();
    expect(look).toBeTypeOf("function");
  });

  it("of a whole log are each of one family, and a stranger's are of none", async () => {
    const run = running();
    await run.advanceTo("2024-12-31");
    const events = await allEvents(run.log);
    const families = events.map((event) => [isObligationEvent(event), isPlanEvent(event), isTargetEvent(event)]);
    expect(families.every((it) => it.filter(Boolean).length === 1)).toBe(true);
    const [first] = events.filter(isObligationEvent);
    expectTypeOf(first).toEqualTypeOf<StoredObligationEvent | undefined>();
    const stranger = { ...(events[0] as StoredEvent), type: "toString" };
    expect([isObligationEvent(stranger), isPlanEvent(stranger), isTargetEvent(stranger)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
