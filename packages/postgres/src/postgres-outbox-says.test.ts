import { instant, legalDate, type StoredEvent } from "@kttt/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SqlDriver, SqlRow, SqlValue } from "./driver.js";
import { postgresOutbox } from "./postgres-outbox.js";

const event = (version: number): StoredEvent => ({
  ...{ id: `hcm/a@${version}`, province: "hcm", stream: "hcm/a", version, position: version, type: "sample/noted" },
  ...{ schemaVersion: 1, happenedOn: legalDate("2024-06-14"), recordedAt: instant("2024-06-14T02:30:00.000Z") },
  ...{ actor: { agency: "so-a", person: null, role: "lead" }, basis: null, idempotencyKey: null, data: null },
});
const rowOf = ({ id: _, position, ...content }: StoredEvent) => ({ position, content: JSON.stringify(content) });

/** What a statement is for, by the table and the verb it begins with. */
function kindOf(text: string): string {
  if (text.includes("kttt.consumer_lease") && text.startsWith("delete")) return "let go";
  if (text.startsWith("insert into kttt.consumer_lease")) return "take";
  if (text.startsWith("insert into kttt.consumer_place")) return "move";
  if (text.startsWith("insert into kttt.parked")) return "park";
  if (text.startsWith("delete from kttt.parked")) return "unpark";
  if (text.startsWith("update kttt.parked")) return "release";
  if (text.includes("from kttt.parked")) return "parked";
  if (text.includes("from kttt.consumer_place")) return text.includes("where") ? "places" : "consumers";
  return text.includes("kttt.event") ? "read" : text;
}

/** A database of which only the answers to these kinds of statements are known. */
function database(answers: Readonly<Record<string, (params: readonly SqlValue[]) => readonly SqlRow[]>> = {}) {
  const asked: (readonly [kind: string, ...params: readonly SqlValue[]])[] = [];
  const events = [1, 2].map((version) => rowOf(event(version)));
  const usual: typeof answers = {
    take: ([, , holder]) => [{ holder: holder as string }],
    move: ([, , , province]) => [{ province: province as string }],
    read: ([after]) =>
      events.filter((it) => it.position > Number(after === null || typeof after === "string" ? 0 : after)),
  };
  const driver: SqlDriver = {
    query: (text, params = []) => {
      const kind = kindOf(text);
      asked.push([kind, ...params]);
      return Promise.resolve().then(() => (answers[kind] ?? usual[kind] ?? (() => []))(params)) as never;
    },
    script: () => Promise.reject(new Error("no script is needed")),
    transaction: () => Promise.reject(new Error("no transaction may be held open")),
    end: () => Promise.resolve(),
  };
  const of = (kind: string) => asked.filter(([it]) => it === kind).map(([, ...params]) => params);
  return { driver, outbox: postgresOutbox(driver), asked, of };
}

const away = () => {
  throw Object.assign(new Error("away"), { code: "ECONNRESET" });
};
const fine = () => Promise.resolve();
const ONE = { province: "hcm" } as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

describe("the outbox of a database", () => {
  it("takes a lease of 60 seconds under a name of its own, moves after every send, and lets go", async () => {
    const { asked, of, outbox } = database();
    expect(await outbox.deliver("mail", fine, ONE)).toBe(2);
    const [[, , holder = ""] = []] = of("take");
    expect(of("take")).toEqual([["mail", "hcm", holder, 60]]);
    expect(holder).toMatch(/^[0-9a-f-]{36}$/);
    expect(of("places")).toEqual([["mail", "hcm"]]);
    expect(of("move")).toEqual([1, 2].map((position) => ["mail", "hcm", holder, "hcm", position, 0]));
    expect(asked.at(-1)).toEqual(["let go", "mail", "hcm", holder]);
    expect(vi.getTimerCount()).toBe(0);
    const other = database();
    await other.outbox.deliver("mail", fine);
    expect(other.of("take")[0]?.slice(0, 2)).toEqual(["mail", "*"]);
    expect(other.of("take")[0]?.[2]).not.toBe(holder);
  });

  it("sends nothing while somebody else has the lease, and asks for nothing more", async () => {
    const { asked, outbox } = database({ take: () => [] });
    expect(await outbox.deliver("mail", () => Promise.reject(new Error("sent")), ONE)).toBe(0);
    expect(asked.map(([kind]) => kind)).toEqual(["take"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("renews the lease every 15 seconds while it sends, goes on where a renewal fails, and stops when it has sent", async () => {
    let fails = false;
    const { of, outbox } = database({ take: ([, , holder]) => (fails ? away() : [{ holder: holder as string }]) });
    await outbox.deliver(
      "mail",
      async ({ version }) => {
        if (version > 1) return;
        vi.advanceTimersByTime(14_999);
        expect(of("take")).toHaveLength(1);
        vi.advanceTimersByTime(1);
        expect(of("take")).toHaveLength(2);
        fails = true;
        vi.advanceTimersByTime(15_000);
        await new Promise((wake) => setTimeout(wake, 1));
      },
      ONE,
    );
    const [first, ...rest] = of("take");
    expect(rest).toEqual([first, first]);
    vi.advanceTimersByTime(60_000);
    expect(of("take")).toHaveLength(3);
  });

  it("is told when its turn has gone to somebody else, by the consumer's name, and still lets go", async () => {
    const { of, outbox } = database({ move: () => [] });
    await expect(outbox.deliver("mail", fine, ONE)).rejects.toMatchObject({
      problems: [{ code: "store/turn-lost", path: [], params: { consumer: "mail" } }],
    });
    expect(of("let go")).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("lets go of a lease of which no answer came, and passes the failure on", async () => {
    const { of, outbox } = database({ take: away });
    await expect(outbox.deliver("mail", fine, ONE)).rejects.toThrow("away");
    expect(of("let go")).toEqual([of("take")[0]?.slice(0, 3)]);
  });

  it("tries once more to let go, and is not failed by it: the lease ends by itself", async () => {
    const { of, outbox } = database({ "let go": away });
    expect(await outbox.deliver("mail", fine, ONE)).toBe(2);
    expect(of("let go")).toHaveLength(2);
  });

  it("goes on after the place and the attempts which are kept", async () => {
    const { of, outbox } = database({ places: () => [{ province: "hcm", position: 1, attempts: 2 }] });
    const refuse = () => Promise.reject(new Error("550"));
    await expect(outbox.deliver("mail", refuse, ONE)).rejects.toThrow("550");
    expect(of("move").map((it) => it.slice(3))).toEqual([["hcm", 1, 3]]);
  });

  it("keeps of a parked event all that is told of it, and forgets it when it was sent", async () => {
    const { of, outbox } = database();
    await outbox.deliver("mail", () => Promise.reject(new Error("550")), { ...ONE, attempts: 1 });
    expect(of("park")).toEqual([
      ["mail", "hcm", "hcm", 1, "hcm/a", "hcm/a@1", 1, "550", false],
      ["mail", "hcm", "hcm", 2, "hcm/a", "hcm/a@2", 0, "", false],
    ]);
    const kept = {
      id: "hcm/a@1",
      province: "hcm",
      stream: "hcm/a",
      position: 1,
      attempts: 0,
      reason: "550",
      again: true,
    };
    const later = database({
      parked: () => [kept],
      places: () => [{ province: "hcm", position: 2, attempts: 0 }],
      read: (params) => (params[0] === "hcm/a" ? [rowOf(event(1))] : []),
    });
    expect(await later.outbox.deliver("mail", fine, ONE)).toBe(1);
    expect(later.of("unpark")).toEqual([["mail", "hcm", "hcm", 1]]);
    expect(await later.outbox.parked("mail")).toEqual([kept]);
    expect(later.of("parked").at(-1)).toEqual(["mail", "*"]);
    await later.outbox.replay("mail", "hcm/a@1", "hcm");
    expect(later.of("release")).toEqual([["mail", "hcm", "hcm/a"]]);
  });

  it("lists each consumer once with all its places, one of a province beside one of the same name for all", async () => {
    const place = (name: string, scope: string, province: string, position: number, attempts = 0) => ({
      ...{ name, scope, province, position, attempts },
    });
    const { of, outbox } = database({
      consumers: () => [
        place("mail", "*", "hanoi", 3),
        place("mail", "*", "hcm", 5, 2),
        place("mail", "hcm", "hcm", 4),
        place("sms", "*", "hcm", 1),
      ],
    });
    expect(await outbox.consumers()).toEqual([
      {
        ...{ consumer: "mail", province: null, parked: [] },
        places: { hanoi: { position: 3, attempts: 0 }, hcm: { position: 5, attempts: 2 } },
      },
      { consumer: "mail", province: "hcm", parked: [], places: { hcm: { position: 4, attempts: 0 } } },
      { consumer: "sms", province: null, parked: [], places: { hcm: { position: 1, attempts: 0 } } },
    ]);
    expect(of("parked")).toEqual([
      ["mail", "*"],
      ["mail", "hcm"],
      ["sms", "*"],
    ]);
  });
});
