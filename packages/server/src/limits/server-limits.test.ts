import { instant, legalDate, settableClock } from "@kttt/core";
import { describe, expect, it } from "vitest";
import type { Account } from "../account.js";
import type { Telemetry } from "../telemetry/telemetry.js";
import { hcm, served } from "../server.fixture.js";

const BODIES = "http://kttt/api/v1/bodies";
const account = (more: Partial<Account> = {}): Account => ({
  ...{ agency: "so-cong-thuong", person: "p-4", roles: ["lead"], kind: "body", province: "hcm" },
  ...more,
});

describe("a server under many requests", () => {
  it("answers 429 and after how many seconds to come again, to that account and no other", async () => {
    const machine = settableClock(instant("2026-12-01T02:00:00.000Z"));
    const { server } = await served([hcm], { perMinute: { account: 2 }, machineTime: () => machine.now() });
    const ask = (token: string) => server.fetch(new Request(BODIES, { headers: { Authorization: token } }));
    expect([(await ask("city")).status, (await ask("city")).status]).toEqual([200, 200]);
    const refused = await ask("city");
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "30"]);
    expect(await refused.json()).toMatchObject({ code: "server/too-many-requests", hint: "Thử lại sau 30 giây." });
    expect((await ask("auditor")).status).toBe(200);
    // The day of a simulated programme stands still: what lets one ask again is the machine's time.
    machine.set(instant("2026-12-01T02:00:30.000Z"));
    expect((await ask("city")).status).toBe(200);
  });

  it("limits an address also where nobody is known, so that nobody guesses without end; health and readiness never", async () => {
    const { server } = await served([hcm], { perMinute: { address: 2 }, addressOf: () => "203.0.113.7" });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await server.fetch(new Request(BODIES))).status);
    expect(statuses).toEqual([401, 401, 429]);
    for (const path of ["/health", "/ready"]) {
      expect((await server.fetch(new Request(`http://kttt${path}`))).status).toBe(200);
    }
  });

  it("takes the address of the connection on Node where nothing else is said", async () => {
    const { server } = await served([hcm], { perMinute: { address: 1 } });
    const from = async (remoteAddress: string) =>
      (await server.app.request(BODIES, {}, { incoming: { socket: { remoteAddress } } })).status;
    expect([await from("10.0.0.1"), await from("10.0.0.1"), await from("10.0.0.2")]).toEqual([401, 429, 401]);
  });
});

it("outside the days of a substitution nothing is read in that name", async () => {
  const days = { from: legalDate("2024-09-01"), to: legalDate("2024-09-30") };
  const substitute = account({ for: { person: "p-5", ...days } });
  const { clock, server } = await served([hcm], { authenticate: () => Promise.resolve(substitute) });
  expect((await server.fetch(new Request(BODIES))).status).toBe(200);
  clock.set(instant("2024-09-30T17:00:00.000Z"));
  const over = await server.fetch(new Request(BODIES));
  expect([over.status, ((await over.json()) as { code: string }).code]).toEqual([403, "sign-in/substitution-over"]);
});

it("each route is a step of what the operator watches, by its operation and status, never by its address", async () => {
  const seen: unknown[] = [];
  const telemetry: Telemetry = {
    span: (name, attributes, work) => {
      const step = { name, ...attributes };
      seen.push(step);
      return work((more) => void Object.assign(step, more));
    },
    count: () => undefined,
    gauge: () => undefined,
  };
  const { server } = await served([hcm], { telemetry });
  await server.fetch(new Request(`${BODIES}?q=so`, { headers: { Authorization: "city" } }));
  await server.fetch(new Request("http://kttt/health"));
  expect(seen).toEqual([
    { name: "kttt.route", "kttt.operation": "listBodies", "http.response.status_code": 200 },
    { name: "kttt.route", "kttt.operation": "health", "http.response.status_code": 200 },
  ]);
});
