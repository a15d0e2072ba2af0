import { describe, expect, it } from "vitest";
import { hcm, served } from "./server.fixture.js";

const url = (path: string) => `http://kttt${path}`;

describe("What the server tells nobody", () => {
  it("of an unexpected error is everything but an id, under which the operator's log has it", async () => {
    const heard: { code: string; fields?: unknown; cause?: unknown }[] = [];
    const secret = new Error("password=hunter2 at /srv/kttt");
    const { server } = await served([hcm], {
      authenticate: () => Promise.reject(secret),
      logger: { log: (entry) => void heard.push(entry) },
      failureId: () => "id-1",
    });
    const answer = await server.fetch(new Request(url("/api/v1/duties")));
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toContain("hunter2");
    expect(text).not.toContain("/srv");
    expect(JSON.parse(text)).toMatchObject({ code: "server/internal", detail: expect.stringContaining("id-1") });
    expect(heard).toMatchObject([{ code: "server/internal", fields: { id: "id-1" }, cause: secret }]);
  });

  it("of a store which is away is that it is: 503, to be sent again", async () => {
    const { server } = await served([hcm], {
      authenticate: () => Promise.reject(new Error("gone")),
      isTransient: (error) => (error as Error).message === "gone",
      logger: { log: () => undefined },
    });
    const answer = await server.fetch(new Request(url("/api/v1/duties")));
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "2"]);
    expect(await answer.json()).toMatchObject({ code: "server/store-away" });
  });
});

describe("Every answer", () => {
  it("has a policy for content, is kept by nobody, and opens to no other origin unless one is set", async () => {
    const { server } = await served();
    const answer = await server.fetch(
      new Request(url("/health"), { headers: { Origin: "https://elsewhere.example" } }),
    );
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(answer.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
    const open = await served([hcm], { origins: ["https://office.example"] });
    const ask = (origin: string) =>
      open.server
        .fetch(new Request(url("/health"), { headers: { Origin: origin } }))
        .then((it) => it.headers.get("Access-Control-Allow-Origin"));
    expect([await ask("https://office.example"), await ask("https://elsewhere.example")]).toEqual([
      "https://office.example",
      null,
    ]);
  });

  it("is 304 to whoever has it already, and whole again after something was entered", async () => {
    const { as } = await served();
    const client = as("system");
    const first = await client.listDuties({ query: { limit: 1 } });
    const tag = first.ok ? (first.etag ?? "") : "";
    const same = () => client.listDuties({ query: { limit: 1 }, headers: { "If-None-Match": tag } });
    expect((await same()).status).toBe(304);
    const open = await client.listDuties({
      query: { kind: "task", status: "inProgress", body: "ubnd-quan-1", limit: 1 },
    });
    const id = open.ok ? (open.data.items[0]?.id ?? "") : "";
    const body = {
      command: { type: "cancel", obligation: id, actor: { role: "issuer" }, reason: "Bỏ" },
    };
    const sent = await client.sendCommands({ headers: { "Idempotency-Key": "c" }, body });
    expect(sent.ok ? sent.data.results[0]?.problem : sent.problem).toBeNull();
    expect((await same()).status).toBe(200);
  });
});

describe("A request", () => {
  it("is refused when its body is too large, is no JSON, or goes deeper than anybody writes", async () => {
    const { server } = await served([hcm], { bodyBytes: 20_000 });
    const post = async (body: string, type = "application/json") => {
      const headers = { Authorization: "transport", "Content-Type": type, "Idempotency-Key": "k" };
      const answer = await server.fetch(new Request(url("/api/v1/commands"), { method: "POST", body, headers }));
      return `${answer.status} ${((await answer.json()) as { code: string }).code}`;
    };
    expect(await post(JSON.stringify({ command: { type: "start", note: "x".repeat(30_000) } }))).toBe(
      "413 server/too-large",
    );
    expect(await post("{")).toBe("415 server/not-json");
    expect(await post("{}", "text/plain")).toBe("415 server/not-json");
    const deep = `${'{"a":'.repeat(200)}1${"}".repeat(200)}`;
    expect(await post(`{"command":{"type":"start","obligation":${deep}}}`)).toMatch(/^400 input\//);
  });

  it("to an address there is not says so, and to one which is not called this way how it is", async () => {
    const { server } = await served();
    const none = await server.fetch(new Request(url("/api/v1/nothing")));
    expect([none.status, ((await none.json()) as { code: string }).code]).toEqual([404, "server/no-such-path"]);
    const wrong = await server.fetch(new Request(url("/api/v1/duties"), { method: "DELETE" }));
    expect([wrong.status, wrong.headers.get("Allow")]).toEqual([405, "GET"]);
  });
});

describe("Health", () => {
  it("is well while the process runs; ready says when a store is away, and that the end has begun", async () => {
    const { engines, server } = await served();
    const ready = async () => {
      const answer = await server.fetch(new Request(url("/ready")));
      return `${answer.status} ${((await answer.json()) as { status: string }).status}`;
    };
    expect((await server.fetch(new Request(url("/health")))).status).toBe(200);
    expect(await ready()).toBe("200 ready");
    const away = await served([hcm], {
      engines: { hcm: { ...engines["hcm"]!, ping: () => Promise.reject(new Error("gone")) } },
    });
    expect((await away.server.fetch(new Request(url("/ready")))).status).toBe(503);
    server.stopping();
    expect(await ready()).toBe("503 stopping");
  });
});
