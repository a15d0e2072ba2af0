import { expect, it, vi } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import type { EventLog } from "./event-log.js";
import { memoryLog } from "./memory-log.js";
import { routedLog } from "./routed-log.js";

const event = {
  type: "sample/noted",
  schemaVersion: 1,
  happenedOn: legalDate("2024-06-14"),
  recordedAt: instant("2024-06-14T02:30:00.000Z"),
  actor: { agency: "so-du-lich", person: null, role: "lead" as const },
  basis: null,
  idempotencyKey: null,
  data: null,
};
const write = (province: string, count: number) => ({
  ...{ province, stream: `${province}/a`, expectedVersion: 0, events: Array.from({ length: count }, () => event) },
});

async function routed(...provinces: readonly string[]) {
  const logs = new Map(provinces.map((name) => [name, memoryLog()]));
  const log = routedLog({ logOf: (name) => logs.get(name) ?? memoryLog(), provinces: () => provinces });
  for (const name of provinces) await log.append([write(name, 3)]);
  return log;
}

it("logs of provinces in places of their own are read one after the other by name, in pages, each from the reader's place", async () => {
  const log = await routed("hcm", "dongnai", "hanoi");
  const ids = async (options: Parameters<typeof log.readAll>[0]) => (await log.readAll(options)).map((it) => it.id);
  const [all] = [await ids({})];
  expect(all).toEqual(["dongnai", "hanoi", "hcm"].flatMap((name) => [1, 2, 3].map((n) => `${name}/a@${n}`)));
  expect(await ids({ limit: 4 })).toEqual(all?.slice(0, 4));
  expect(await ids({ after: { dongnai: 3, hanoi: 1 }, limit: 3 })).toEqual(["hanoi/a@2", "hanoi/a@3", "hcm/a@1"]);
  expect(await ids({ province: "hcm", after: 1 })).toEqual(["hcm/a@2", "hcm/a@3"]);
  expect(await ids({ after: 0 })).toEqual(all);
  await expect(log.readAll({ after: 1 })).rejects.toMatchObject({
    problems: [{ code: "log/cursor-needed", path: ["after"], params: { position: 1 } }],
  });
});

it("one number is place enough where there is one province, and an unknown stream holds nothing", async () => {
  const log = await routed("hcm");
  expect((await log.readAll({ after: 2 })).map((it) => it.id)).toEqual(["hcm/a@3"]);
  expect(await log.read("hanoi/a")).toEqual([]);
  expect(await log.read("hcm/a", { fromVersion: 3 })).toHaveLength(1);
  expect(await log.append([])).toEqual([]);
  await expect(log.append([{ ...write("hcm", 1), stream: "hanoi/a" }])).rejects.toMatchObject({
    problems: [{ code: "log/foreign-stream", params: { stream: "hanoi/a", province: "hcm" } }],
  });
});

it("has a clock and a pause where every place has one: each province's own clock, the first place's pause", async () => {
  const place = (hour: number, parts: readonly ("now" | "pause")[] = ["now", "pause"]): EventLog => {
    const now = () => Promise.resolve(instant(`2024-06-14T0${hour}:00:00.000Z`));
    const pause = vi.fn(() => Promise.resolve());
    return { ...memoryLog(), ...(parts.includes("now") ? { now } : {}), ...(parts.includes("pause") ? { pause } : {}) };
  };
  const over = (logs: Readonly<Record<string, EventLog>>) =>
    routedLog({ logOf: (name) => logs[name] ?? memoryLog(), provinces: () => Object.keys(logs) });
  const logs = { hcm: place(1), hanoi: place(2) };
  const log = over(logs);
  expect([await log.now?.(), await log.now?.("hcm"), await log.now?.("hanoi")]).toEqual(
    [1, 1, 2].map((hour) => `2024-06-14T0${hour}:00:00.000Z`),
  );
  await log.pause?.(4);
  expect(
    [logs.hcm.pause, logs.hanoi.pause].map((it) => vi.mocked(it as Required<EventLog>["pause"]).mock.calls),
  ).toEqual([[[4]], []]);
  const parts = (it: EventLog) => ["now" in it, "pause" in it];
  expect(parts(over({ hcm: place(1), hanoi: place(2, ["pause"]) }))).toEqual([false, true]);
  expect(parts(over({ hcm: place(1, ["now"]), hanoi: place(2) }))).toEqual([true, false]);
  expect(parts(over({}))).toEqual([false, false]);
});

it("names every stream which does not begin with its province, and leaves the rest to the log of the first province", async () => {
  const log = await routed("hcm", "hanoi");
  const wrong = (...writes: readonly ReturnType<typeof write>[]) =>
    log.append(writes).then(
      () => [],
      (error: unknown) => (error as { problems: { code: string; path: unknown; params: unknown }[] }).problems,
    );
  const streams = ["a", "/a", "hanoi/a", "hcmx/a", "hcm"];
  expect(await wrong(...streams.map((stream) => ({ ...write("hcm", 1), stream })))).toMatchObject(
    streams.map((stream) => ({ code: "log/foreign-stream", path: [], params: { stream, province: "hcm" } })),
  );
  expect(await wrong({ ...write("", 1), stream: "/a" })).toMatchObject([{ code: "log/bad-name" }]);
  expect(await wrong({ ...write("", 1), stream: "a/b" })).toMatchObject([{ code: "log/bad-name" }]);
  for (const stream of ["hanoi/a", "a"]) {
    expect(await wrong({ ...write("hcm", 1), expectedVersion: 3 }, { ...write("hanoi", 1), stream })).toMatchObject([
      { code: "log/several-provinces" },
    ]);
  }
  // What writes no event makes no stream: the log itself says what its guard found.
  expect(await wrong({ ...write("hcm", 0), stream: "a" })).toEqual([]);
  expect(await wrong({ ...write("hcm", 0), stream: "a", expectedVersion: 1 })).toMatchObject([
    { code: "log/version-conflict" },
  ]);
});

it("asks no place for more than the page still holds, and hands key and reading options on", async () => {
  const held = memoryLog();
  const readAll = vi.fn(held.readAll);
  const log = routedLog({ logOf: () => ({ ...held, readAll }), provinces: () => ["hcm", "hanoi"] });
  await log.append([write("hanoi", 2)], { idempotencyKey: "k" });
  expect(await log.append([write("hanoi", 9)], { idempotencyKey: "k" })).toHaveLength(2);
  expect(await log.readAll({ limit: 2 })).toHaveLength(2);
  expect(readAll.mock.calls).toEqual([[{ after: {}, limit: 2, province: "hanoi" }]]);
  readAll.mockClear();
  await log.readAll();
  expect(readAll.mock.calls.map(([options]) => options?.limit)).toEqual([1000, 998]);
  expect((await log.read("hanoi/a", { fromVersion: 2, limit: 1 })).map((it) => it.version)).toEqual([2]);
});
