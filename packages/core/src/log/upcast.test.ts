import type { JsonValue } from "../kernel/plain-copy.js";
import { describe, expect, it, vi } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import type { KtttError } from "../kernel/problem.js";
import type { StoredEvent } from "./event.js";
import { memoryLog } from "./memory-log.js";
import { type Upcaster, upcasting, upcastingLog } from "./upcast.js";

function event(schemaVersion: number, data: JsonValue, type = "report/filed"): StoredEvent {
  return {
    id: "a@1",
    province: "hcm",
    stream: "a",
    version: 1,
    position: 1,
    type,
    schemaVersion,
    happenedOn: legalDate("2024-06-14"),
    recordedAt: instant("2024-06-14T02:30:00.000Z"),
    actor: { agency: "so-du-lich", person: null, role: "lead" },
    basis: null,
    idempotencyKey: null,
    data,
  };
}

const steps: readonly Upcaster[] = [
  { type: "report/filed", from: 1, up: (data) => ({ document: { number: (data as { number: string }).number } }) },
  { type: "report/filed", from: 2, up: (data) => ({ ...(data as object), nil: false }) },
];
const upcast = upcasting({ "report/filed": 3 }, steps);
const codeOf = (code: string) => expect.objectContaining({ code }) as Error;

describe("an event of an older schema", () => {
  it("is brought to the present one step at a time, from any version", () => {
    const present = { schemaVersion: 3, data: { document: { number: "12/BC" }, nil: false } };
    expect(upcast(event(1, { number: "12/BC" }))).toMatchObject(present);
    expect(upcast(event(2, { document: { number: "12/BC" } }))).toMatchObject(present);
    const now = event(3, { document: { number: "12/BC" }, nil: false });
    expect(upcast(now)).toBe(now);
  });

  it("keeps everything around its data: id, days, actor, basis", () => {
    const old = event(1, { number: "12/BC" });
    expect({ ...upcast(old), data: null, schemaVersion: 0 }).toEqual({ ...old, data: null, schemaVersion: 0 });
  });

  it("is left alone when its type is not listed", () => {
    const other = event(7, {}, "embedder/own");
    expect(upcast(other)).toBe(other);
  });

  it("is never guessed at: one from a newer library is refused", () => {
    expect(() => upcast(event(4, {}))).toThrow(codeOf("log/newer-event"));
  });

  it("of a newer library, or of a version without a step, is named by its id, type and version", () => {
    const refused = (work: () => unknown) => {
      try {
        return [work()];
      } catch (error) {
        return (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path }));
      }
    };
    const type = "report/filed";
    expect(refused(() => upcast(event(4, {})))).toEqual([
      { code: "log/newer-event", path: [], params: { id: "a@1", type, version: 4, known: 3 } },
    ]);
    expect(refused(() => upcasting({ [type]: 3 }, steps.slice(1))(event(1, {})))).toEqual([
      { code: "log/upcaster-gap", path: [], params: { type, version: 1, known: 3 } },
    ]);
  });

  it("is handed whole to each step, with the data as the step before left them", () => {
    const up = vi.fn((data: JsonValue) => [data]);
    const old = event(1, "a");
    upcasting(
      { "report/filed": 3 },
      [1, 2].map((from) => ({ type: "report/filed", from, up })),
    )(old);
    expect(up.mock.calls).toEqual([
      ["a", old],
      [["a"], old],
    ]);
  });

  it("comes present out of a log which keeps it as it was written", async () => {
    const kept = memoryLog([event(1, { number: "12/BC" })]);
    const log = upcastingLog(kept, upcast);
    expect((await log.read("a"))[0]?.schemaVersion).toBe(3);
    expect((await log.readAll())[0]?.schemaVersion).toBe(3);
    expect((await kept.read("a"))[0]?.schemaVersion).toBe(1);
    const { id: _, position: __, province, stream, version: ___, ...old } = event(1, { number: "13/BC" });
    const stored = await log.append([{ province, stream, expectedVersion: 1, events: [old] }]);
    expect(stored[0]?.data).toEqual({ document: { number: "13/BC" }, nil: false });
    expect(await log.read("a", { fromVersion: 2 })).toEqual(stored);
    expect(await log.readAll({ province, after: 1 })).toEqual(stored);
    expect((await kept.read("a"))[1]?.schemaVersion).toBe(1);
  });

  it("has the clock and the pause of the log behind, where that has them", async () => {
    const bare = upcastingLog(memoryLog(), upcast);
    expect(["now" in bare, "pause" in bare]).toEqual([false, false]);
    const now = vi.fn(() => Promise.resolve(instant("2024-06-14T02:30:00.000Z")));
    const pause = vi.fn(() => Promise.resolve());
    const log = upcastingLog({ ...memoryLog(), now, pause }, upcast);
    expect(await log.now?.("hcm")).toBe("2024-06-14T02:30:00.000Z");
    await log.pause?.(3);
    expect([now.mock.calls, pause.mock.calls]).toEqual([[["hcm"]], [[3]]]);
  });
});

describe("a set of upcasters", () => {
  it("is refused when two read the same version, or when the steps end before the present", () => {
    expect(() => upcasting({ "report/filed": 3 }, [...steps, ...steps.slice(0, 1)])).toThrow(
      codeOf("log/upcaster-twice"),
    );
    expect(() => upcasting({ "report/filed": 3 }, steps.slice(0, 1))).toThrow(codeOf("log/upcaster-gap"));
  });

  it("says of every step what is wrong with it, all at once", () => {
    const more = [steps[0], { ...steps[0], type: "other/filed", from: 4 }] as readonly (typeof steps)[number][];
    const error: unknown = (() => {
      try {
        return upcasting({ "report/filed": 3 }, [...steps, ...more]);
      } catch (reason) {
        return reason;
      }
    })();
    expect((error as { problems: readonly object[] }).problems).toMatchObject([
      { code: "log/upcaster-twice", path: [], params: { type: "report/filed", version: 1 } },
      { code: "log/upcaster-gap", path: [], params: { type: "other/filed", version: 5, known: 0 } },
    ]);
    const alone = upcasting({ "report/filed": 3 });
    expect(alone(event(3, {}))).toEqual(event(3, {}));
    expect(() => alone(event(2, {}))).toThrow(codeOf("log/upcaster-gap"));
  });

  it("refuses to read a version it has no step for", () => {
    const short = upcasting({ "report/filed": 3 }, steps.slice(1));
    expect(() => short(event(1, {}))).toThrow(codeOf("log/upcaster-gap"));
  });
});
