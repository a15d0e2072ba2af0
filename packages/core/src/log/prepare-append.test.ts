import { describe, expect, it } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import { isKtttError } from "../kernel/problem.js";
import type { NewEvent } from "./event.js";
import type { AppendOptions, StreamWrite } from "./event-log.js";
import { prepareAppend } from "./prepare-append.js";

const event = (change: Partial<NewEvent> = {}): NewEvent => ({
  type: "sample/noted",
  schemaVersion: 1,
  happenedOn: legalDate("2024-06-14"),
  recordedAt: instant("2024-06-14T02:30:00.000Z"),
  actor: { agency: "so-du-lich", person: null, role: "lead" },
  basis: null,
  idempotencyKey: null,
  data: { number: 1 },
  ...change,
});
const write = (change: Partial<StreamWrite> = {}): StreamWrite => ({
  ...{ province: "hcm", stream: "hcm/a", expectedVersion: 0, events: [event()] },
  ...change,
});

function problemsOf(writes: readonly StreamWrite[], options: AppendOptions = {}) {
  try {
    prepareAppend(writes, options);
    return [];
  } catch (error) {
    if (!isKtttError(error)) throw error;
    return error.problems.map(({ code, params, path }) => ({ code, path, params }));
  }
}

describe("an append, before any log is asked", () => {
  it("gives every event its place in its stream, the key of the append, and what each stream must hold", () => {
    const twice = [write({ expectedVersion: 3, events: [event(), event()] }), write({ expectedVersion: 5 })];
    const prepared = prepareAppend([...twice, write({ stream: "hcm/b" })], { idempotencyKey: "k" });
    expect(prepared.province).toBe("hcm");
    expect([...prepared.expected]).toEqual([
      ["hcm/a", 3],
      ["hcm/b", 0],
    ]);
    expect(prepared.events.map((it) => [it.id, it.version, it.idempotencyKey])).toEqual([
      ["hcm/a@4", 4, "k"],
      ["hcm/a@5", 5, "k"],
      ["hcm/a@6", 6, "k"],
      ["hcm/b@1", 1, "k"],
    ]);
    expect("command" in (prepared.events[0] ?? {})).toBe(false);
    expect(prepareAppend([write({ events: [event({ command: { digest: "d" } })] })]).events[0]?.command).toEqual({
      digest: "d",
    });
    expect(prepareAppend([])).toMatchObject({ province: null, idempotencyKey: null, events: [] });
  });

  it("takes the key which the events carry, and refuses a second one, naming both", () => {
    const [first, same, other] = ["k", "k", "other"].map((idempotencyKey) => event({ idempotencyKey }));
    expect(prepareAppend([write({ events: [event(), first as NewEvent, same as NewEvent] })]).idempotencyKey).toBe("k");
    expect(
      problemsOf([write(), write({ expectedVersion: 1, events: [first as NewEvent, other as NewEvent] })]),
    ).toEqual([
      { code: "log/several-keys", path: [1, "events", 1, "idempotencyKey"], params: { first: "k", other: "other" } },
    ]);
    expect(problemsOf([write({ events: [first as NewEvent] })], { idempotencyKey: "given" })).toEqual([
      { code: "log/several-keys", path: [0, "events", 0, "idempotencyKey"], params: { first: "given", other: "k" } },
    ]);
  });

  it.each<[string, Partial<StreamWrite>, AppendOptions, readonly (string | number)[]]>([
    ["idempotency key", {}, { idempotencyKey: "" }, ["idempotencyKey"]],
    ["stream", { stream: "a\u0007b" }, {}, [0, "stream"]],
    ["province", { province: "\ud800" }, {}, [0, "province"]],
    ["event type", { events: [event({ type: "" })] }, {}, [0, "events", 0, "type"]],
  ])("refuses an impossible name for the %s, and says where", (what, change, options, path) => {
    expect(problemsOf([write(change)], options)).toEqual([{ code: "log/bad-name", path, params: { what } }]);
  });

  it("refuses two provinces, impossible versions and writes which do not follow each other, all at once", () => {
    const problems = problemsOf([
      write(),
      write({ province: "hanoi", stream: "hanoi/a", expectedVersion: -1 }),
      write({ stream: "hcm/b", expectedVersion: 1.5 }),
      write({ expectedVersion: 5 }),
    ]);
    expect(problems).toEqual([
      { code: "log/several-provinces", path: [1, "province"], params: { first: "hcm", other: "hanoi" } },
      { code: "log/bad-version", path: [1, "expectedVersion"], params: { stream: "hanoi/a", value: -1 } },
      { code: "log/bad-version", path: [2, "expectedVersion"], params: { stream: "hcm/b", value: 1.5 } },
      { code: "log/version-conflict", path: [3], params: { stream: "hcm/a", expected: 5, actual: 1 } },
    ]);
  });

  it("takes names of 1,200 bytes and no longer ones, counted in UTF-8, and says which part is too long", () => {
    const long = (what: string, path: readonly (string | number)[]) => [
      { code: "log/long-name", path, params: { what, most: 1_200 } },
    ];
    const [most, wide] = ["a".repeat(1_200), "ậ".repeat(400)];
    for (const name of [most, wide]) {
      expect(problemsOf([write({ stream: name, province: name })], { idempotencyKey: name })).toEqual([]);
      expect(problemsOf([write({ stream: `${name}a` })])).toEqual(long("stream", [0, "stream"]));
      expect(problemsOf([write({ province: `${name}a` })])).toEqual(long("province", [0, "province"]));
      expect(problemsOf([write()], { idempotencyKey: `${name}a` })).toEqual(
        long("idempotency key", ["idempotencyKey"]),
      );
      expect(problemsOf([write({ events: [event({ type: `${name}a` })] })])).toEqual(
        long("event type", [0, "events", 0, "type"]),
      );
    }
  });

  it("takes 0 and the largest whole number as a version, and copies every part of an event", () => {
    expect(problemsOf([write({ expectedVersion: Number.MAX_SAFE_INTEGER, events: [] })])).toEqual([]);
    const given = event({
      ...{ basis: { document: "kh-222-2023", section: "II.14", lines: [379], trust: "verified" } },
      ...{ command: { digest: "d" }, data: undefined },
    });
    const [placed] = prepareAppend([write({ events: [given] })]).events;
    expect(placed).toEqual({
      ...given,
      ...{ id: "hcm/a@1", province: "hcm", stream: "hcm/a", version: 1, data: null },
    });
    for (const part of ["actor", "basis", "command"] as const) expect(placed?.[part]).not.toBe(given[part]);
    for (const part of ["actor", "basis", "command", "data"] as const) {
      expect(problemsOf([write({ events: [event({ [part]: { at: () => 1 } })] })])).toMatchObject([
        { code: "log/not-json", path: [0, "events", 0, part, "at"] },
      ]);
    }
  });

  it("says where something is which JSON cannot hold", () => {
    const odd = event({ data: { deep: [1, () => 1] } });
    expect(problemsOf([write({ events: [event(), odd] })])).toMatchObject([
      { code: "log/not-json", path: [0, "events", 1, "data", "deep", 1] },
    ]);
  });
});
