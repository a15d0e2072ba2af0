import { dutyList } from "@kttt/core";
import { describe, expect, it } from "vitest";
import { hcm, quangngai, served } from "./server.fixture.js";

describe("The list of duties over HTTP", () => {
  it("holds exactly the duties of the engine's own list under the same filter, the most pressing day first and what has no day last", async () => {
    const { as, engines } = await served();
    const register = await engines["hcm"]!.engine.register();
    for (const filter of [{}, { overdue: true }, { dueBy: register.asOf }, { body: "so-cong-thuong" }] as const) {
      const answer = await as("city").listDuties({ query: { ...filter, limit: 1000 } });
      if (!answer.ok) throw new Error(answer.problem.detail);
      const wanted = dutyList(register, hcm, filter).map((it) => it.obligation);
      expect(wanted.length).toBeGreaterThan(0);
      expect(answer.data.items.map((it) => it.id).sort()).toEqual([...wanted].sort());
      const days = answer.data.items.map((it) => it.dueOn ?? "9999");
      expect(days).toEqual([...days].sort());
      expect(answer.data.total).toBe(wanted.length);
    }
  });

  it("is the same read page by page as at once", async () => {
    const { as } = await served([hcm, quangngai]);
    const client = as("system");
    const whole = await client.listDuties({ query: { limit: 1000 } });
    const paged: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await client.listDuties({ query: { limit: 37, ...(cursor === undefined ? {} : { cursor }) } });
      if (!page.ok) throw new Error(page.problem.detail);
      paged.push(...page.data.items.map((it) => it.id));
      if (page.data.next === null) break;
      cursor = page.data.next;
    }
    expect(whole.ok && whole.data.items.map((it) => it.id)).toEqual(paged);
  });

  it("finds words without their marks, đ as d", async () => {
    const { as } = await served();
    const marked = await as("city").listDuties({ query: { q: "đào tạo" } });
    const plain = await as("city").listDuties({ query: { q: "dao tao" } });
    expect(marked.ok && plain.ok && plain.data.items).toEqual(marked.ok && marked.data.items);
    expect(marked.ok && marked.data.total).toBeGreaterThan(0);
    expect(plain.ok && plain.data.items.every((it) => /đào tạo/i.test(it.text + it.body.name))).toBe(true);
  });

  it("shows a body what it has and nothing else", async () => {
    const { as } = await served();
    const own = await as("department").listDuties({ query: { limit: 1000 } });
    if (!own.ok) throw new Error(own.problem.detail);
    expect(own.data.total).toBeGreaterThan(0);
    expect(own.data.items.every((it) => [it.body, ...it.jointWith].some((body) => body.id === "so-cong-thuong"))).toBe(
      true,
    );
  });

  it("refuses a parameter nobody knows with the nearest name, in the language asked for", async () => {
    const { as, server } = await served();
    expect((await as("").listDuties()).status).toBe(401);
    const response = await server.fetch(
      new Request("http://kttt/api/v1/duties?overdu=true&limit=0", {
        headers: { Authorization: "city", "Accept-Language": "en" },
      }),
    );
    expect(response.headers.get("Content-Type")).toContain("application/problem+json");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: "server/unknown-query",
      path: "overdu",
      problems: [{ hint: expect.stringContaining("“overdue”") }, { path: "limit", code: "server/bad-query" }],
    });
  });
});
