import type { NewEvent, StreamWrite } from "@kttt/core";
import type { JsonValue } from "@kttt/core/log";
import { instant, legalDate } from "@kttt/core";

/** An event like those of the library, for tests of a log: Vietnamese words, nested data, a basis. */
export function sampleEvent(
  data: JsonValue = { words: "Sở Du lịch báo cáo" },
  change: Partial<NewEvent> = {},
): NewEvent {
  return {
    type: "sample/noted",
    schemaVersion: 1,
    happenedOn: legalDate("2024-06-14"),
    recordedAt: instant("2024-06-14T02:30:00.000Z"),
    actor: { agency: "so-du-lich", person: "p-17", role: "lead" },
    basis: { document: "kh-222-2023", section: "II.14", lines: [379], trust: "verified" },
    idempotencyKey: null,
    data,
    ...change,
  };
}

/** A write of `count` sample events, numbered in their data from `expectedVersion + 1`. */
export function sampleWrite(province: string, stream: string, expectedVersion: number, count = 1): StreamWrite {
  return {
    province,
    stream,
    expectedVersion,
    events: Array.from({ length: count }, (_, index) => sampleEvent({ number: expectedVersion + index + 1 })),
  };
}
