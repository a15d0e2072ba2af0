import { CloudEvent as Conforming, HTTP } from "cloudevents";
import { instant, legalDate, type StoredEvent } from "@kttt/core";
import { describe, expect, it } from "vitest";
import { hcm, served } from "../server.fixture.js";
import { CLOUD_EVENT_TYPE, cloudEvent } from "./cloud-event.js";

const event = (more: Partial<StoredEvent> = {}): StoredEvent => ({
  ...{ id: "hcm/obligation/kh/1@3", province: "hcm", stream: "hcm/obligation/kh/1", version: 3, position: 12 },
  ...{ type: "DeadlineExtended", schemaVersion: 1, basis: null, idempotencyKey: "k" },
  ...{ happenedOn: legalDate("2024-02-29"), recordedAt: instant("2024-03-01T17:30:00.000Z") },
  actor: { agency: "ubnd-tp", person: "p-1", role: "issuer" },
  data: { decision: "12/QĐ-UBND", to: "2024-03-15" },
  ...more,
});

describe("an event sent out (CloudEvents 1.0)", () => {
  it("keeps legal days as dates inside data; the moment of entry alone is a moment", () => {
    const said = cloudEvent(event(), { publicUrl: "https://kttt.example.vn/" });
    expect(said).toMatchObject({
      ...{ specversion: "1.0", id: "hcm/obligation/kh/1@3", source: "https://kttt.example.vn/provinces/hcm" },
      ...{ type: "vn.kttt.DeadlineExtended", subject: "hcm/obligation/kh/1", time: "2024-03-01T17:30:00.000Z" },
      ...{ sequence: "12", partitionkey: "hcm/obligation/kh/1" },
    });
    expect(said.data).toMatchObject({ happenedOn: "2024-02-29", facts: { to: "2024-03-15" } });
    expect(cloudEvent(event()).source).toBe("/provinces/hcm");
  });

  it("does not tell the key under which its command was sent", () => {
    expect(JSON.stringify(cloudEvent(event({ idempotencyKey: "khóa-của-người-gửi" })))).not.toContain("khóa");
  });

  it("of every kind in the log of a year is what the specification's own library reads, and loses nothing on the way", async () => {
    const { engines } = await served([hcm]);
    const all = await engines["hcm"]!.engine.log.readAll({ limit: 100_000 });
    const byType = new Map(all.map((it) => [it.type, it]));
    expect(byType.size).toBeGreaterThan(8);
    for (const it of byType.values()) {
      const said = cloudEvent(it);
      const strict = new Conforming({ ...said });
      expect(strict.validate()).toBe(true);
      const read = HTTP.toEvent({ headers: { "content-type": CLOUD_EVENT_TYPE }, body: JSON.stringify(said) });
      expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(said)));
    }
  });
});
