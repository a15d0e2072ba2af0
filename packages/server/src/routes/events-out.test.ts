import ICAL from "ical.js";
import { memoryServiceRecords, type SealedEvent, sealEvents } from "@kttt/core/log";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSender } from "../events-out/sender.js";
import { testReceiver, type TestReceiver } from "../events-out/receiver.fixture.js";
import { DAYS, hcm, quangngai, served } from "../server.fixture.js";

let receiver: TestReceiver;
beforeAll(async () => {
  receiver = await testReceiver();
});
afterAll(() => receiver.stop());

async function service(provinces = [hcm], more: Parameters<typeof served>[1] = {}) {
  const own = await served(provinces, {
    outbound: { allowedHosts: [receiver.host] },
    publicUrl: "https://kttt.vn",
    ...more,
  });
  const reader = own.server.desk.provinces.get("hcm")!;
  async function obstacle(text: string, body = "so-cong-thuong") {
    const { engine } = reader;
    const duty = (await engine.register()).openOf(body).find((it) => it.obligation.kind === "task")!;
    const said = { type: "raise-obstacle", obligation: duty.obligation.id, on: DAYS.to, obstacle: text, text } as const;
    await engine.execute({ ...said, actor: { agency: body, person: "p-4", role: "lead" } });
  }
  return { ...own, obstacle, reader };
}
type Answer<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problem: { readonly detail: string } };
function well<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.data;
}

describe("webhooks over HTTP", () => {
  it("are added, told of what is entered, shown with their standing, replayed and removed by an account of the province", async () => {
    const { as, obstacle, server } = await service();
    const city = as("city");
    const added = await city.addWebhook({ body: { url: receiver.url, types: ["vn.kttt.ObstacleRaised"] } });
    expect(added.status).toBe(201);
    const { secret, webhook } = well(added);
    expect(webhook).toMatchObject({ province: "hcm", url: receiver.url, by: { agency: "ubnd-tp", person: "p-1" } });
    await obstacle("k-1");
    const sender = startSender({ webhooks: server.desk.eventsOut.webhooks, everySeconds: 3600 });
    await sender.sweep();
    await sender.stop();
    const said = JSON.parse(receiver.got.at(-1)!.body) as { source: string };
    expect(said.source).toBe("https://kttt.vn/provinces/hcm");
    const [shown] = well(await city.listWebhooks()).items;
    expect(shown).toMatchObject({ id: webhook.id, failures: 0, parked: [], types: ["ObstacleRaised"] });
    expect(JSON.stringify(shown)).not.toContain(secret);
    const params = { id: webhook.id };
    expect(well(await city.renewWebhookSecret({ params })).secret).not.toBe(secret);
    expect(well(await city.replayWebhook({ params, body: {} }))).toEqual({ again: 0 });
    expect(await city.replayWebhook({ params, body: { event: "x" } })).toMatchObject({ status: 404 });
    expect(well(await city.removeWebhook({ params }))).toEqual({ done: true });
    expect(await city.removeWebhook({ params })).toMatchObject({
      status: 404,
      problem: { code: "events-out/unknown-webhook" },
    });
  });

  it("lead nowhere inside, and what cannot be read of a request is named field by field", async () => {
    const city = (await service()).as("city");
    expect(await city.addWebhook({ body: { url: "https://192.168.1.1/" } })).toMatchObject({
      ...{ status: 400, problem: { code: "events-out/bad-address", path: "url" } },
    });
    const wrong = await city.addWebhook({ body: { url: "", types: [], name: "x" } as never });
    expect(wrong).toMatchObject({ status: 400, problem: { code: "events-out/bad-field" } });
    expect(!wrong.ok && wrong.problem.problems.map((it) => it.path).sort()).toEqual(["body", "types", "url"]);
  });

  it("of several provinces want one named", async () => {
    const { as } = await service([hcm, quangngai]);
    const body = { url: receiver.url };
    expect(await as("system").addWebhook({ body })).toMatchObject({
      status: 400,
      problem: { code: "server/province-wanted" },
    });
    const added = await as("system").addWebhook({ body, query: { province: "quangngai" } });
    expect(well(added).webhook.province).toBe("quangngai");
    expect(well(await as("system").listWebhooks()).items).toHaveLength(1);
    expect(well(await as("city").listWebhooks()).items).toHaveLength(0);
  });
});

describe("the stream of events over HTTP", () => {
  it("tells a page what a command of this server has entered, at once", async () => {
    const { obstacle, server } = await service();
    const end = new AbortController();
    const request = new Request("http://kttt/api/v1/events", {
      headers: { Authorization: "department" },
      signal: end.signal,
    });
    const answer = await server.fetch(request);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    const until = async (word: string) => {
      for (;;) {
        const { value = "", done } = await reader.read();
        if (done || value.includes(word)) return value;
      }
    };
    await until("retry:");
    const coming = until("ObstacleRaised");
    await obstacle("k-1");
    expect(await coming).toMatch(/^event: vn\.kttt\.ObstacleRaised\nid: hcm:\d+\ndata: \{"specversion":"1\.0"/);
    const over = until("never");
    server.stopping();
    expect(await over).toBe("");
    end.abort();
  });

  it("is a problem for a place it never gave", async () => {
    const { server } = await service();
    const headers = { Authorization: "city", "Last-Event-ID": "x" };
    const answer = await server.fetch(new Request("http://kttt/api/v1/events", { headers }));
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, "events-out/bad-place"]);
  });
});

describe("calendars over HTTP", () => {
  it("of a body are read by whoever has the address, without signing in, until they are revoked", async () => {
    const { as, server } = await service();
    const department = as("department");
    const { feed, path } = well(await department.addFeed({ body: { body: "so-cong-thuong" } }));
    expect(feed.body).toEqual({ id: "so-cong-thuong", name: "Sở Công Thương" });
    const read = (at = path, headers: Record<string, string> = {}) =>
      server.fetch(new Request(`http://kttt${at}`, { headers }));
    const answer = await read();
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    expect((await read(path, { "If-None-Match": answer.headers.get("ETag")! })).status).toBe(304);
    const foreign = well(await as("city").addFeed({ body: { body: "so-du-lich", language: "en" } }));
    expect(foreign.feed.body?.name).toBe("Sở Du lịch");
    expect(well(await department.listFeeds()).items.map((it) => it.id)).toEqual([feed.id]);
    expect(well(await as("city").listFeeds()).items).toHaveLength(2);
    expect(await department.removeFeed({ params: { id: foreign.feed.id } })).toMatchObject({ status: 404 });
    expect(well(await department.removeFeed({ params: { id: feed.id } }))).toEqual({ done: true });
    const gone = await read();
    expect([gone.status, ((await gone.json()) as { code: string }).code]).toEqual([404, "events-out/unknown-feed"]);
    expect((await read("/feeds/x/calendar.ics")).status).toBe(404);
  });

  it("hold the days of the list: all of a province's, or those of one body and of no other", async () => {
    const { as, server } = await service();
    const city = as("city");
    const days = well(await city.listDuties({ query: { limit: 1000 } })).items.filter((it) => it.lastDay !== null);
    const one = days[0]!.body.id;
    async function idsIn(body: string | null): Promise<readonly string[]> {
      const { path } = well(await city.addFeed({ body: { body } }));
      const answer = await server.fetch(new Request(`http://kttt${path}`));
      const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as never);
      return calendar
        .getAllSubcomponents("vevent")
        .map((it) => String(it.getFirstPropertyValue("uid")).split("@hcm")[0]!);
    }
    const [whole, own] = [await idsIn(null), await idsIn(one)];
    for (const { body, id } of days) {
      expect([id, whole.includes(id), own.includes(id)]).toEqual([id, true, body.id === one]);
    }
    expect(whole.length).toBeGreaterThan(own.length);
  });

  it("of another body, of the whole province, or of a body nobody knows are not a body's to open", async () => {
    const { as } = await service();
    const asked = async (account: string, body: string | null) =>
      (await as(account).addFeed({ body: { body } })).status;
    expect(await Promise.all(["so-du-lich", null].map((body) => asked("department", body)))).toEqual([403, 403]);
    expect([await asked("city", null), await asked("city", "so-khong-co"), await asked("auditor", null)]).toEqual([
      201, 404, 403,
    ]);
  });
});

describe("checkpoints over HTTP", () => {
  it("hold as long as the log goes through them; an auditor may write one down, which stands when it is written again", async () => {
    const { as, clock, obstacle } = await service();
    const first = well(await as("auditor").keepCheckpoint());
    expect(first).toMatchObject({ province: "hcm", holds: true, by: { agency: "thanh-tra", person: "p-3" } });
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    clock.set("2024-09-30T05:00:00.000Z" as never);
    expect(well(await as("city").keepCheckpoint())).toEqual(first);
    await obstacle("k-1");
    const second = well(await as("city").keepCheckpoint());
    expect(second.position).toBeGreaterThan(first.position);
    expect(well(await as("auditor").listCheckpoints()).items).toEqual([second, first]);
  });

  it("no longer hold when an event before them was changed, or the log was written anew from somewhere on", async () => {
    const records = memoryServiceRecords();
    const own = await service([hcm], { records });
    const kept = well(await own.as("auditor").keepCheckpoint());
    const sealed = [...(await sealEvents(await own.reader.events()))];
    async function holdsWith(events: readonly SealedEvent[]) {
      const log = {
        readAllSealed: ({ after = {} }: { after?: Readonly<Record<string, number>> } = {}) =>
          Promise.resolve(events.filter((it) => it.position > (after["hcm"] ?? 0))),
      };
      const other = await service([hcm], { records, engines: { hcm: { ...own.engines["hcm"]!, sealed: log } } });
      const { items } = well(await other.as("auditor").listCheckpoints());
      return items.find((it) => it.position === kept.position)?.holds;
    }
    expect(await holdsWith(sealed)).toBe(true);
    const at = sealed.length - 5;
    expect(await holdsWith(sealed.map((it, index) => (index === at ? { ...it, happenedOn: DAYS.from } : it)))).toBe(
      false,
    );
    const anew = sealed.map((it, index) => (index < at ? it : { ...it, actor: { ...it.actor, person: "p-9" } }));
    expect(await holdsWith(await sealEvents(anew))).toBe(false);
    expect(await holdsWith(sealed.slice(0, at))).toBe(false);
  });
});

it("what another site's page makes a browser send is refused, also where it has no body", async () => {
  const { as } = await service();
  const cross = as("city", { "Sec-Fetch-Site": "cross-site" });
  expect(await cross.keepCheckpoint()).toMatchObject({ status: 403, problem: { code: "sign-in/foreign-form" } });
  expect((await cross.listFeeds()).status).toBe(200);
  expect((await as("city", { "Sec-Fetch-Site": "same-origin" }).keepCheckpoint()).status).toBe(201);
});
