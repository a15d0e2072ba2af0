import { instantAt, legalDate, memoryLogger, settableClock, type SettableClock } from "@kttt/core";
import { tinyProvince } from "@kttt/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp, type RequestLog } from "./src/app.js";
import { openService, type Service } from "./src/service.js";

const REPORT = "kh-1-2024/report.monthly@2024-01#so-1";
const on = "2024-01-20";
const lead = { agency: "so-1", person: "p-1", role: "lead" };

describe("the embedding server", () => {
  const entries: Parameters<RequestLog>[0][] = [];
  const logger = memoryLogger();
  let clock: SettableClock;
  let service: Service;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    clock = settableClock(instantAt(legalDate(on), 9));
    service = await openService({
      province: tinyProvince(),
      span: { from: legalDate("2024-01-01"), to: legalDate("2024-12-31") },
      clock,
      logger,
      database: { folder: null },
      checkClock: false,
    });
    await service.worker.sweep();
    app = createApp(service, (entry) => entries.push(entry));
  }, 60_000);
  afterAll(() => service.close());

  const get = (path: string, agency: string | null = "so-1", headers: Record<string, string> = {}) =>
    app.request(path, { headers: { ...(agency ? { "X-Agency": agency } : {}), ...headers } });
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    app.request("/commands", {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Agency": "so-1", "Idempotency-Key": "k-1", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const answer = async (response: Response | Promise<Response>) => {
    const got = await response;
    return { status: got.status, body: (await got.json()) as Record<string, unknown> };
  };
  const eventCount = async () => (await service.store.log.readAll()).length;

  it("says that it is well, and which legal day it is", async () => {
    expect(await answer(get("/health", null))).toEqual({ status: 200, body: { status: "ok", today: on } });
  });

  it("shows an agency what it must do", async () => {
    const { status, body } = await answer(get("/board?body=so-1"));
    expect(status).toBe(200);
    expect(body["own"]).toContainEqual(
      expect.objectContaining({ id: REPORT, status: "assigned", lastDay: "2024-01-25", wasOverdue: false }),
    );
  });

  it("carries out a command once, however often it is sent, and keeps it", async () => {
    const before = await eventCount();
    const command = { type: "report", obligation: REPORT, on, actor: lead, documentNumber: "1/BC" };
    const first = await answer(send(command));
    expect(first).toMatchObject({ status: 200, body: { replayed: false } });
    expect(await answer(send(command))).toEqual({ status: 200, body: { ...first.body, replayed: true } });
    expect(await eventCount()).toBe(before + 2);
    const page = await answer(get(`/events?after=${before}&limit=10`));
    expect(page.body).toEqual({ events: first.body["events"], next: before + 2 });
  });

  it("refuses the same key for another command: 409", async () => {
    const other = {
      type: "start",
      obligation: REPORT.replaceAll("so-1", "so-2"),
      on,
      actor: { ...lead, agency: "so-2" },
    };
    const refused = await answer(send(other, { "X-Agency": "so-2" }));
    expect(refused).toMatchObject({ status: 409, body: { error: "authority/key-of-another-command" } });
  });

  it("names every wrong field of a command: 400", async () => {
    const { status, body } = await answer(send({ type: "extend", obligation: "", on: "14/6/2024", actor: lead, x: 1 }));
    expect(status).toBe(400);
    const where = (body["problems"] as { where: string }[]).map((it) => it.where);
    expect(where).toEqual(expect.arrayContaining(["obligation", "on", "to", "decision"]));
  });

  it.each([
    ["no JSON", "{", 400, "server/not-json"],
    ["a list", "[]", 400, "server/not-json"],
    ["an unknown kind of command", { type: "hack", actor: lead }, 400, "input/unknown-kind"],
    ["nothing", {}, 400, "input/missing-field"],
    ["an actor which is not an object", { type: "start", obligation: REPORT, on, actor: 7 }, 400, "input/wrong-shape"],
  ])("answers a body with %s with an error, not a failure", async (_what, body, status, error) => {
    expect(await answer(send(body, { "Idempotency-Key": "k-2" }))).toMatchObject({ status, body: { error } });
  });

  it("refuses a body of more than 100 kB: 413", async () => {
    expect((await send(JSON.stringify({ text: "x".repeat(200_000) }))).status).toBe(413);
  });

  it("wants an agency and a key: 401, 400", async () => {
    expect(await answer(get("/board?body=so-1", null))).toMatchObject({ status: 401 });
    expect(await answer(send({}, { "Idempotency-Key": "" }))).toMatchObject({
      status: 400,
      body: { error: "server/key-wanted" },
    });
  });

  it("does not let an agency act in another one's name: 403", async () => {
    const command = { type: "start", obligation: REPORT, on, actor: { ...lead, agency: "so-khdt" } };
    expect(await answer(send(command))).toMatchObject({ status: 403, body: { error: "server/another-agency" } });
  });

  it("refuses what the agency is not entitled to, with the basis, in the caller's language: 403", async () => {
    const accept = { type: "accept", obligation: REPORT, on, actor: { agency: "so-2", person: null, role: "monitor" } };
    const headers = { "X-Agency": "so-2", "Idempotency-Key": "k-3" };
    const vietnamese = await answer(send(accept, headers));
    expect(vietnamese).toMatchObject({ status: 403, body: { error: "authority/not-entitled" } });
    const [problem] = vietnamese.body["problems"] as { message: string; basis: string }[];
    expect(problem?.message).toContain("không có thẩm quyền");
    expect(problem?.basis).toContain("1/KH-UBND");
    const english = await answer(send(accept, { ...headers, "Accept-Language": "en-GB" }));
    expect((english.body["problems"] as { message: string }[])[0]?.message).toContain("not entitled");
    expect(logger.entries.some((entry) => entry.code === "authority/not-entitled")).toBe(true);
  });

  it("says what it does not know, 404, and what the procedure refuses, 422", async () => {
    const headers = { "Idempotency-Key": "k-4" };
    const unknown = { type: "start", obligation: "kh-1-2024/none@once#so-1", on, actor: lead };
    expect(await answer(send(unknown, headers))).toMatchObject({
      status: 404,
      body: { error: "engine/unknown-obligation" },
    });
    const twice = { type: "start", obligation: REPORT, on, actor: lead };
    expect(await answer(send(twice, headers))).toMatchObject({ status: 422, body: { error: "obligation/refused" } });
    expect((await get("/nowhere")).status).toBe(404);
  });

  it.each(["/events?limit=0", "/events?limit=1001", "/events?after=x", "/board", "/board?body="])(
    "refuses the query %s: 400",
    async (path) => {
      expect(await answer(get(path))).toMatchObject({ status: 400, body: { error: "server/bad-query" } });
    },
  );

  it("describes itself in OpenAPI 3.1: every path it has and no other, every command among the bodies", async () => {
    const { body } = await answer(get("/openapi.json", null));
    const paths = Object.entries(body["paths"] as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routes = app.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`);
    expect(paths.sort()).toEqual([...new Set(routes)].sort());
    const text = JSON.stringify(body);
    for (const command of ["start", "report", "accept", "return", "extend", "answer"]) {
      expect(text).toContain(`"const":"${command}"`);
    }
  });

  it("marks overdue what its worker finds, and the board shows it", async () => {
    clock.set(instantAt(legalDate("2024-01-26"), 9));
    expect(await service.worker.sweep()).toBeGreaterThan(0);
    const { body } = await answer(get("/board?body=so-2"));
    const own = body["own"] as { id: string; status: string }[];
    expect(own.find((it) => it.id === REPORT.replaceAll("so-1", "so-2"))?.status).toBe("overdue");
  });

  it("tells a caller nothing of an unexpected failure, and the operator everything: 500", async () => {
    const broken = createApp(
      { ...service, engine: { ...service.engine, register: () => Promise.reject(new Error("secret detail")) } },
      (entry) => entries.push(entry),
    );
    const response = await broken.request("/board?body=so-1", { headers: { "X-Agency": "so-1" } });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(entries.at(-1)).toMatchObject({ status: 500, cause: { message: "secret detail" } });
  });

  it("asks to come back while the database is away: 503", async () => {
    const away = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    const app503 = createApp({ ...service, engine: { ...service.engine, register: () => Promise.reject(away) } });
    const response = await app503.request("/board?body=so-1", { headers: { "X-Agency": "so-1" } });
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "2"]);
  });
});
