import type { StoredEvent } from "@kttt/core/log";
import { defineProvince } from "@kttt/core/province";
import { simulateYear } from "@kttt/core/simulation";
import { beforeAll, describe, expect, test } from "vitest";
import { sampleDefinition } from "../sample/sample-definition.js";
import { diffLogs } from "./diff-logs.js";

const province = defineProvince(sampleDefinition({ id: "tinh-mau", name: { vi: "tỉnh Mẫu", en: "Mẫu Province" } }));
const TRAINING = "tinh-mau/obligation/kh-15-2024/I.2@once#so-khdt";

describe("the log differ", () => {
  let punctual: readonly StoredEvent[];
  let late: readonly StoredEvent[];
  beforeAll(async () => {
    punctual = (await simulateYear({ province, year: 2024 })).events;
    const behaviour = { default: "punctual", bodies: { "so-khdt": { late: 4 } } } as const;
    late = (await simulateYear({ province, year: 2024, behaviour })).events;
  });

  test("a log does not differ from itself, entered at another time and place", () => {
    const moved = punctual.map((it) => ({
      ...it,
      position: it.position + 100,
      recordedAt: "2030-01-01T00:00:00.000Z",
    }));
    expect(diffLogs(punctual, moved as unknown as StoredEvent[])).toEqual([]);
  });

  test("one body late by four days: its own streams differ, and the words say in what", () => {
    const differences = diffLogs(punctual, late);
    const obligations = differences.map((it) => it.stream).filter((it) => it.includes("/obligation/"));
    expect(new Set(obligations.map((it) => it.split("#").at(-1)))).toEqual(new Set(["so-khdt"]));
    const own = differences.filter((it) => it.stream === TRAINING);
    expect(own[0]?.kind).toBe("changed");
    expect(own.map((it) => it.text.en).join("\n")).toContain("type: Reported → OverdueMarked");
    expect(own.map((it) => it.kind)).toContain("added");
  });

  test("the other way round what was added is missing", () => {
    const kinds = (of: ReturnType<typeof diffLogs>, kind: string) => of.filter((it) => it.kind === kind).length;
    expect(kinds(diffLogs(late, punctual), "missing")).toBe(kinds(diffLogs(punctual, late), "added"));
  });

  test("a changed day is named with both values", () => {
    const [first, ...rest] = punctual;
    if (!first) throw new Error("no events");
    const changed = { ...first, happenedOn: "2024-02-02" } as unknown as StoredEvent;
    expect(diffLogs(punctual, [changed, ...rest])).toEqual([
      {
        stream: first.stream,
        version: 1,
        kind: "changed",
        text: {
          vi: `${first.type} ngày ${first.happenedOn} (${first.actor.agency}): khác ở happenedOn: ${first.happenedOn} → 2024-02-02`,
          en: `${first.type} on ${first.happenedOn} (${first.actor.agency}): differs in happenedOn: ${first.happenedOn} → 2024-02-02`,
        },
      },
    ]);
  });
});
