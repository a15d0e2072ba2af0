import { describe, expect, it } from "vitest";
import { ACCOUNTS, hcm, quangngai, served } from "./server.fixture.js";

const LEAD = { role: "lead" } as const;

/** A server and a task of the department which it has not begun. */
async function department() {
  const one = await served();
  const client = one.as("transport");
  const list = await client.listDuties({ query: { kind: "task", status: "assigned", limit: 200 } });
  if (!list.ok || !list.data.items[0]) throw new Error("no task");
  const [duty] = list.data.items;
  const obstacle = (id: string, key: string, headers: Record<string, string> = {}) =>
    client.sendCommands({
      headers: { "Idempotency-Key": key, ...headers },
      body: {
        command: { type: "raise-obstacle", obligation: duty.id, obstacle: id, text: "Thiếu kinh phí", actor: LEAD },
      },
    });
  return { ...one, client, duty, obstacle };
}

describe("Commands over HTTP", () => {
  it("are carried out once for one key, and the answer names the new version", async () => {
    const { client, duty, obstacle } = await department();
    const first = await obstacle("v-1", "k-1");
    const again = await obstacle("v-1", "k-1");
    if (!first.ok || !again.ok) throw new Error("refused");
    expect(first.data.results[0]?.executed?.replayed).toBe(false);
    expect(again.data.results[0]?.executed?.replayed).toBe(true);
    expect(again.data.results[0]?.executed?.events).toEqual(first.data.results[0]?.executed?.events);
    expect(first.etag).toBe(`"${duty.version + 1}"`);
    const shown = await client.getDuty({ params: { id: duty.id } });
    expect(shown.ok && shown.data.obstacles.map((it) => it.text)).toEqual(["Thiếu kinh phí"]);
    expect(shown.ok && shown.etag).toBe(first.etag);
    const other = await obstacle("v-2", "k-1");
    expect(!other.ok && [other.status, other.problem.code]).toEqual([409, "authority/key-of-another-command"]);
  });

  it("want a key, and write nothing without one", async () => {
    const { client, duty } = await department();
    const command = { type: "start", obligation: duty.id };
    const sent = await client.sendCommands({ body: { command } });
    expect(!sent.ok && [sent.status, sent.problem.code]).toEqual([428, "server/key-wanted"]);
    const shown = await client.getDuty({ params: { id: duty.id } });
    expect(shown.ok && shown.data.duty.version).toBe(duty.version);
  });

  it("of somebody who has seen an earlier version are refused with 412, and say which version it is now", async () => {
    const { client, duty, obstacle } = await department();
    const seen = `"${duty.version}"`;
    expect((await obstacle("v-1", "k-1", { "If-Match": seen })).ok).toBe(true);
    const late = await obstacle("v-2", "k-2", { "If-Match": seen });
    expect(!late.ok && [late.status, late.problem.code]).toEqual([412, "engine/version-moved"]);
    expect(!late.ok && late.problem.detail).toContain(String(duty.version + 1));
    const shown = await client.getDuty({ params: { id: duty.id } });
    expect(shown.ok && shown.data.obstacles).toHaveLength(1);
    // Sent again with its own key, what was carried out is still the answer.
    const again = await obstacle("v-1", "k-1", { "If-Match": seen });
    expect(again.ok && again.data.results[0]?.executed?.replayed).toBe(true);
  });

  it("of two who decide on the same version at once one gets through", async () => {
    const { duty, obstacle } = await department();
    const seen = { "If-Match": `"${duty.version}"` };
    const both = await Promise.all([obstacle("v-1", "k-1", seen), obstacle("v-2", "k-2", seen)]);
    expect(both.map((it) => it.status).sort()).toEqual([200, 412]);
  });

  it("sent together have each its own result; one refused stops no other", async () => {
    const { client, duty } = await department();
    const raise = (obstacle: string) => ({
      type: "raise-obstacle",
      obligation: duty.id,
      obstacle,
      text: "Chậm",
      actor: LEAD,
    });
    const accept = { type: "accept", obligation: duty.id, actor: LEAD };
    const body = { commands: [raise("v-1"), accept, raise("v-2")] };
    const sent = await client.sendCommands({ headers: { "Idempotency-Key": "bulk" }, body });
    if (!sent.ok) throw new Error(sent.problem.detail);
    expect(sent.data.results.map((it) => it.executed?.events.map((event) => event.type) ?? it.problem?.status)).toEqual(
      [["ObstacleRaised"], sent.data.results[1]?.problem?.status, ["ObstacleRaised"]],
    );
    expect(sent.data.results[1]?.problem?.code).toMatch(/^authority\//);
    const again = await client.sendCommands({ headers: { "Idempotency-Key": "bulk" }, body });
    expect(again.ok && again.data.results.map((it) => it.executed?.replayed ?? null)).toEqual([true, null, true]);
  });

  it("in a dry run say what would happen or why not, and write nothing", async () => {
    const { client, duty } = await department();
    const dry = (command: { type: string; obligation: string }) =>
      client.sendCommands({ query: { dryRun: true }, body: { command: { ...command, actor: LEAD } } });
    const start = await dry({ type: "start", obligation: duty.id });
    expect(start.ok && start.data.results[0]?.foreseen?.events.map((it) => it.type)).toEqual(["WorkStarted"]);
    const accept = await dry({ type: "accept", obligation: duty.id });
    expect(accept.ok && accept.data.results[0]?.foreseen).toMatchObject({
      allowed: false,
      problem: { code: expect.stringMatching(/^authority\//) },
    });
    const shown = await client.getDuty({ params: { id: duty.id } });
    expect(shown.ok && shown.data.duty.version).toBe(duty.version);
  });

  it("are the account's own: no other agency, person or capacity, and nothing from an auditor", async () => {
    const { as, duty } = await department();
    const send = async (account: string, actor: object) => {
      const body = { command: { type: "start", obligation: duty.id, actor } };
      const sent = await as(account).sendCommands({ headers: { "Idempotency-Key": "x" }, body });
      return sent.ok ? 200 : `${sent.status} ${sent.problem.code}`;
    };
    expect(await send("transport", { role: "lead", agency: "so-du-lich" })).toBe("403 server/another-sender");
    expect(await send("transport", { role: "lead", person: "p-99" })).toBe("403 server/another-sender");
    expect(await send("transport", { role: "issuer" })).toBe("403 server/role-not-yours");
    expect(await send("city", {})).toBe("400 server/role-wanted");
    expect(await send("auditor", { role: "lead" })).toBe("403 server/not-yours");
    expect(await send("nobody", { role: "lead" })).toBe("401 server/not-signed-in");
  });

  it("of a substitute are recorded with both names, within the days of the substitution and on no other", async () => {
    const { clock: _, ...one } = await served([hcm], {
      authenticate: () =>
        Promise.resolve({
          ...ACCOUNTS["transport"]!,
          for: { person: "p-40", from: "2024-09-01", to: "2024-09-30" },
        } as never),
    });
    const list = await one.as("").listDuties({ query: { kind: "task", status: "assigned", limit: 1 } });
    const id = list.ok ? (list.data.items[0]?.id ?? "") : "";
    const command = { type: "raise-obstacle", obligation: id, obstacle: "v", text: "Chậm" };
    const sent = await one.as("").sendCommands({ headers: { "Idempotency-Key": "s" }, body: { command } });
    const [event] = (sent.ok && sent.data.results[0]?.executed?.events.slice(-1)) || [];
    expect([event?.person, event?.onBehalfOf]).toEqual(["p-4", "p-40"]);
    const over = await served([hcm], {
      authenticate: () =>
        Promise.resolve({
          ...ACCOUNTS["transport"]!,
          for: { person: "p-40", from: "2024-08-01", to: "2024-08-31" },
        } as never),
    });
    const late = await over.as("").sendCommands({ headers: { "Idempotency-Key": "s" }, body: { command } });
    expect(!late.ok && [late.status, late.problem.code]).toEqual([403, "sign-in/substitution-over"]);
  });

  it("want a province where several are served, and say what is wrong with a body at its place", async () => {
    const { as } = await served([hcm, quangngai]);
    const key = { "Idempotency-Key": "p" };
    const command = { type: "start", obligation: "x", actor: LEAD };
    const unnamed = await as("system").sendCommands({ headers: key, body: { command } });
    expect(!unnamed.ok && unnamed.problem.code).toBe("server/province-wanted");
    const wrong = await as("system").sendCommands({
      query: { province: "hcm" },
      headers: key,
      body: { command: { type: "start", actor: LEAD } },
    });
    expect(!wrong.ok && [wrong.status, wrong.problem.code, wrong.problem.path]).toEqual([
      400,
      "input/missing-field",
      "obligation",
    ]);
    const none = await as("system").sendCommands({ query: { province: "hcm" }, headers: key, body: {} as never });
    expect(!none.ok && [none.status, none.problem.code]).toEqual([400, "server/bad-body"]);
  });
});
