import { expect, it } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
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
