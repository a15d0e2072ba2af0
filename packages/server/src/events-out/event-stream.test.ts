import { describe, expect, it } from "vitest";
import type { Account } from "../account.js";
import { listDuties } from "../operations/duties.js";
import { readableProvinces } from "../request.js";
import { ACCOUNTS, DAYS, hcm, quangngai, served } from "../server.fixture.js";
import { createBell, type Bell } from "./bell.js";
import { createEventStreams, type EventStreamOptions } from "./event-stream.js";

const account = (name: string): Account => ACCOUNTS[name]!;

/** A bell which rings only when told to, so that no test waits. */
async function service(provinces = [hcm], more: Partial<EventStreamOptions> = {}) {
  const own = await served(provinces);
  const bell = createBell();
  const patient: Bell = {
    ring: bell.ring,
    get rung() {
      return bell.rung;
    },
    wait: (heard, _milliseconds, signal) => bell.wait(heard, 1e8, signal),
  };
  const streams = createEventStreams({ bell: patient, ...more });
  async function open(name: string, lastEventId: string | null = null) {
    const end = new AbortController();
    const seen = readableProvinces(own.server.desk, listDuties, { account: account(name) });
    const answer = await streams.open(account(name), seen, { lastEventId, signal: end.signal });
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    /** The next piece which is no line to keep the connection. */
    async function next(): Promise<Readonly<Record<string, string>> | null> {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return null;
        if (!value.startsWith(":"))
          return Object.fromEntries(
            value
              .trim()
              .split("\n")
              .map((it) => it.split(/: (.*)/s)),
          );
      }
    }
    return { answer, next, end };
  }
  const duty = (body: string) => {
    const { engine } = own.engines["hcm"]!;
    return engine.register().then((it) => it.openOf(body).find(({ obligation }) => obligation.kind === "task")!);
  };
  async function obstacle(body: string, text: string) {
    const { engine } = own.engines["hcm"]!;
    const { obligation } = await duty(body);
    const said = { type: "raise-obstacle", obligation: obligation.id, on: DAYS.to, obstacle: text, text } as const;
    await engine.execute({ ...said, actor: { agency: body, person: null, role: "lead" } });
    bell.ring();
  }
  const head = async (id = "hcm") => (await own.engines[id]!.engine.register()).position;
  return { ...own, bell, open, obstacle, head, streams };
}
const idsOf = (piece: Readonly<Record<string, string>> | null) =>
  (JSON.parse(piece?.["data"] ?? "{}") as { data?: { facts?: { obstacle?: string } } }).data?.facts?.obstacle;

describe("the stream of events for a page (SSE)", () => {
  it("begins now, tells what is entered as CloudEvents, and each id says how far every province has been read", async () => {
    const { head, obstacle, open } = await service();
    const before = await head();
    const { answer, end, next } = await open("city");
    expect(answer.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
    expect(await next()).toEqual({ retry: "5000", id: `hcm:${before}` });
    const coming = next();
    await obstacle("so-cong-thuong", "k-1");
    const piece = await coming;
    expect(piece).toMatchObject({ event: "vn.kttt.ObstacleRaised" });
    expect(JSON.parse(piece!["data"]!)).toMatchObject({ specversion: "1.0", data: { facts: { obstacle: "k-1" } } });
    expect(piece!["id"]).toBe(`hcm:${(JSON.parse(piece!["data"]!) as { sequence: string }).sequence}`);
    end.abort();
  });

  it("goes on after Last-Event-ID: nothing twice, nothing left out while nobody listened", async () => {
    const { obstacle, open } = await service();
    const first = await open("city");
    await first.next();
    const coming = first.next();
    await obstacle("so-cong-thuong", "k-1");
    const last = await coming;
    first.end.abort();
    for (const text of ["k-2", "k-3"]) await obstacle("so-cong-thuong", text);
    const second = await open("city", last!["id"]!);
    await second.next();
    expect([idsOf(await second.next()), idsOf(await second.next())]).toEqual(["k-2", "k-3"]);
    second.end.abort();
  });

  it("without names, after the place which the session said, for a page which can send no header", async () => {
    const { as, obstacle, server } = await service();
    const said = await as("city").session({ query: { province: "hcm" } });
    await obstacle("so-cong-thuong", "k-1");
    const after = said.ok ? said.data.place : "";
    const ask = (query: string) =>
      server.fetch(new Request(`http://kttt/api/v1/events?${query}`, { headers: { Authorization: "city" } }));
    const answer = await ask(`province=hcm&named=false&after=${after}`);
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toBe(`retry: 5000\nid: ${after}\n\n`);
    expect((await reader.read()).value).toMatch(/^id: hcm:\d+\ndata: \{.*"obstacle":"k-1".*\}\n\n$/);
    await reader.cancel();
    expect((await ask("after=nowhere")).status).toBe(400);
  });

  it("tells a body of its own duties alone; what it may not hear does not reach it, nor stop what it may", async () => {
    const { obstacle, open } = await service();
    const { end, next } = await open("department");
    await next();
    const coming = next();
    await obstacle("so-du-lich", "foreign");
    await obstacle("so-cong-thuong", "own");
    expect(idsOf(await coming)).toBe("own");
    end.abort();
  });

  it("of several provinces keeps a place for each; one taken away from the account meanwhile is passed over", async () => {
    const { head, open } = await service([hcm, quangngai]);
    const { end, next } = await open("system", `hcm:${(await head()) - 1},hanoi:7`);
    const [hcmHead, other] = [await head(), await head("quangngai")];
    expect(await next()).toMatchObject({ id: `hcm:${hcmHead - 1},quangngai:${other}` });
    expect(await next()).toMatchObject({ id: `hcm:${hcmHead},quangngai:${other}` });
    end.abort();
  });

  it.each(["x", "hcm", "hcm:-1", "hcm:1;2", "hcm:99999999", `hcm:${"9".repeat(20)}`, "hcm:1,".repeat(400)])(
    "refuses the place %.20s, which it never gave",
    async (place) => {
      const { open } = await service();
      await expect(open("city", place)).rejects.toMatchObject({ code: "events-out/bad-place" });
    },
  );

  it("ends when the page goes, when the server stops, and after its looks; at most so many of one account at once", async () => {
    const { bell, open, streams } = await service([hcm], { perAccount: 2, looks: 2 });
    const [one, two] = [await open("city"), await open("city")];
    await expect(open("city")).rejects.toMatchObject({ code: "events-out/not-so-many-streams" });
    expect(streams.count).toBe(2);
    one.end.abort();
    await one.next();
    expect(await one.next()).toBeNull();
    expect(streams.count).toBe(1);
    await two.next();
    const over = two.next();
    streams.close();
    expect(await over).toBeNull();
    const three = await open("city");
    await three.next();
    const looked = three.next();
    for (let look = 0; look < 5; look += 1) {
      bell.ring();
      await Promise.resolve();
      await new Promise((done) => setImmediate(done));
    }
    expect(await looked).toBeNull();
    expect(streams.count).toBe(0);
  });
});

it("a bell wakes whoever waits, on ringing, in time, or when nobody waits any more", async () => {
  const bell = createBell();
  const end = new AbortController();
  const woken: string[] = [];
  const wait = (name: string, milliseconds = 1e8, signal = end.signal) =>
    bell.wait(bell.rung, milliseconds, signal).then(() => void woken.push(name));
  const [rung, also] = [wait("rung"), wait("also")];
  bell.ring();
  await Promise.all([rung, also]);
  const gone = wait("gone");
  end.abort();
  await gone;
  await wait("never begun");
  await wait("in time", 0, new AbortController().signal);
  const heard = bell.rung;
  bell.ring();
  await bell.wait(heard, 1e8, new AbortController().signal).then(() => void woken.push("rung meanwhile"));
  expect(woken).toEqual(["rung", "also", "gone", "never begun", "in time", "rung meanwhile"]);
});
