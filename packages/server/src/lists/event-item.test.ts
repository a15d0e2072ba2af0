import { instant, legalDate, type StoredEvent } from "@kttt/core";
import { flowOf } from "@kttt/core/cooperative";
import { simulateHandling } from "@kttt/core/simulation";
import { hcm } from "@kttt/province-hcm";
import { expect, it } from "vitest";
import { eventItem } from "./event-item.js";

const days = { from: legalDate("2025-01-02"), to: legalDate("2025-03-31") };

it("an act of a case is called as its flow calls it, in both languages, and who was invented is called so", async () => {
  const { events } = await simulateHandling({ province: hcm, ...days, count: 12, seed: 1 });
  const acts = (events as readonly StoredEvent[]).filter((it) => it.type === "ActRecorded");
  expect(acts.length).toBeGreaterThan(5);
  for (const event of acts) {
    const { act, flow, from, to } = event.data as unknown as Record<"act" | "flow" | "from" | "to", string>;
    const row = flowOf(flow)?.steps.transitions.find((it) => it.event === act && it.from === from && it.to === to);
    expect(eventItem(event, hcm, "vi").label).toBe(row?.meta.label.vi);
    expect(eventItem(event, hcm, "en").label).toBe(row?.meta.label.en);
    expect(eventItem(event, hcm, "vi").agency).toEqual({ id: "synthetic", name: "giả định" });
  }
  expect(new Set(acts.map((it) => eventItem(it, hcm, "vi").label)).size).toBeGreaterThan(2);
});

it("an act of a flow which is not known, and every other event, is called by its kind", () => {
  const event = {
    ...{
      id: "e",
      position: 1,
      province: "hcm",
      stream: "hcm/case/hs-1",
      version: 1,
      type: "ActRecorded",
      schemaVersion: 2,
    },
    ...{ happenedOn: legalDate("2025-01-02"), recordedAt: instant("2025-01-03T02:00:00.000Z"), basis: null, key: null },
    actor: { agency: "so-khdt", person: "p-1", role: "registrar" },
    data: { act: "x", flow: "nowhere", from: "a", to: "b" },
  } as unknown as StoredEvent;
  expect(eventItem(event, hcm, "vi")).toMatchObject({ label: "Ghi nhận việc", enteredLater: true, person: "p-1" });
  expect(eventItem({ ...event, type: "CaseClosed" } as StoredEvent, hcm, "vi").label).not.toBe("Ghi nhận việc");
});
