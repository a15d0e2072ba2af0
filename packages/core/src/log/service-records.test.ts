import { expect, it } from "vitest";
import { memoryServiceRecords, type ServiceRecord } from "./service-records.js";

const feed = (id: string, province = "hcm", version = 0): ServiceRecord => ({
  ...{ kind: "feed", id, province, version },
  data: { body: "so-du-lich" },
});

it("keeps a record as it was given: who changes what was given or read changes nothing kept", async () => {
  const records = memoryServiceRecords();
  const given = { ...feed("a"), data: { bodies: ["so-du-lich"] } };
  await records.put(given);
  given.data.bodies.push("so-tai-chinh");
  const read = (await records.get("feed", "a"))?.data as { bodies: string[] };
  read.bodies.push("so-tai-chinh");
  expect(await records.get("feed", "a")).toEqual({ ...feed("a", "hcm", 1), data: { bodies: ["so-du-lich"] } });
});

it("lists a kind by id, in all provinces or in one, and forgets what is removed", async () => {
  const records = memoryServiceRecords();
  for (const it of [feed("b"), feed("a"), feed("c", "hanoi"), { ...feed("a"), kind: "webhook" }]) await records.put(it);
  expect((await records.list("feed")).map((it) => it.id)).toEqual(["a", "b", "c"]);
  expect((await records.list("feed", "hanoi")).map((it) => it.id)).toEqual(["c"]);
  expect([await records.remove("feed", "b"), await records.remove("feed", "b")]).toEqual([true, false]);
  expect([await records.get("feed", "b"), await records.get("tokens", "a")]).toEqual([null, null]);
});

it("refuses who has not read the last version, and another province's claim to a record", async () => {
  const records = memoryServiceRecords();
  await records.put(feed("a"));
  for (const late of [feed("a"), feed("a", "hcm", 2), feed("a", "hanoi", 1), feed("new", "hcm", 1)]) {
    await expect(records.put(late)).rejects.toMatchObject({
      problems: [{ code: "log/record-moved", path: [], params: { id: late.id } }],
    });
  }
  expect(await records.put(feed("a", "hcm", 1))).toMatchObject({ version: 2 });
  expect([await records.get("feed", "a"), await records.get("feed", "new")]).toEqual([feed("a", "hcm", 2), null]);
  // Forgotten, it may be set up anew, by anybody.
  await records.remove("feed", "a");
  expect(await records.put(feed("a", "hanoi"))).toEqual(feed("a", "hanoi", 1));
});
