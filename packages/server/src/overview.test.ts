import { legalDate } from "@kttt/core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Client } from "./client.js";
import { ACCOUNTS, served } from "./server.fixture.js";

type Narrowing = NonNullable<NonNullable<Parameters<Client["listDuties"]>[0]>["query"]>;

describe("The overview", () => {
  let as: Awaited<ReturnType<typeof served>>["as"];
  beforeAll(async () => {
    ({ as } = await served());
  });
  const asOf = legalDate("2024-01-08");
  const overview = async (account = "city", more: object = {}) => {
    const answer = await as(account).overview({ query: { asOf, compare: legalDate("2023-12-31"), ...more } });
    if (!answer.ok) throw new Error(answer.problem.detail);
    return answer.data;
  };
  const length = async (query: Narrowing) => {
    const answer = await as("city").listDuties({ query: { asOf, limit: 1, ...query } });
    return answer.ok ? answer.data.total : -1;
  };

  it("counts with each figure what the list behind it holds, groups which nobody has listed apart", async () => {
    const { attention, total } = await overview();
    const own = { collective: false };
    expect(await length(own)).toBe(total.assigned);
    const classes = {
      completedOnTime: total.completedOnTime,
      completedLate: total.completedLate,
      inProgressWithinTime: total.withinTime,
      inProgressOverdue: total.overdue,
      returned: total.returned,
    };
    for (const [status, count] of Object.entries(classes))
      expect([status, await length({ ...own, status })]).toEqual([status, count]);
    expect(total.overdue).toBeGreaterThan(5);
    expect(await length({ ...own, lateFrom: 31 })).toBe(total.overdueOver30);
    expect(attention.overdue.count).toBe(total.overdue);
    expect(attention.overdue.upTo30 + attention.overdue.from31To90 + attention.overdue.over90).toBe(total.overdue);
    const soon = { ...own, status: "inProgressWithinTime", dueBy: attention.dueSoon.until };
    expect(await length(soon)).toBe(attention.dueSoon.count);
  });

  it("the rows of table A add up to the total, each with the list behind it", async () => {
    const { rows, total } = await overview();
    const bodies = rows.filter((it) => !it.collective);
    for (const key of ["assigned", "withDay", "overdue", "returned"] as const)
      expect(bodies.reduce((sum, it) => sum + it[key], 0)).toBe(total[key]);
    const [first] = bodies;
    expect(await length({ body: first?.body.id ?? "", collective: false })).toBe(first?.assigned);
  });

  it("compares with the day which is named, and with none where it is not earlier", async () => {
    const compared = await overview();
    expect(compared.compare).toBe("2023-12-31");
    expect(compared.then?.assigned).toBeGreaterThan(0);
    expect((await overview("city", { compare: asOf })).then).toBeNull();
  });

  it("shows a body what it has, and nothing of another's", async () => {
    const { rows } = await overview("department");
    expect(rows.map((it) => it.body.id)).toEqual([ACCOUNTS["department"]?.agency]);
  });

  it("never calls a report overdue whose document prints no day", async () => {
    const { attention, lanes } = await overview();
    expect(attention.notSent.count).toBeGreaterThan(0);
    const standings = lanes.rows.flatMap((it) => it.reports).map((it) => it.standing.id);
    expect(standings).toContain("notYetAtClose");
    expect(standings).not.toContain("overdue");
    const sent = lanes.quarters.map((it) => it.sent <= it.owed);
    expect(sent).not.toContain(false);
  });
});

describe("The counts beside a list's filters", () => {
  it("add up: every class to the total, every month's due to what is open with a day", async () => {
    const { as } = await served();
    const answer = await as("city").countDuties({ query: { asOf: legalDate("2024-01-08") } });
    if (!answer.ok) throw new Error(answer.problem.detail);
    const { classes, months, total } = answer.data;
    expect(classes.reduce((sum, it) => sum + it.count, 0)).toBe(total);
    const late = classes.find((it) => it.id === "inProgressOverdue")?.count;
    expect(months.reduce((sum, it) => sum + it.overdue, 0)).toBe(late);
    const reports = await as("city").countReports({ query: {} });
    if (!reports.ok) throw new Error(reports.problem.detail);
    const list = await as("city").listReports({ query: { limit: 1 } });
    expect(list.ok && list.data.total).toBe(reports.data.total);
    expect(reports.data.standings.reduce((sum, it) => sum + it.count, 0)).toBe(reports.data.total);
  });
});

describe("The session", () => {
  it("names who has signed in with their capacities, and the programmes they may read", async () => {
    const { as } = await served();
    const answer = await as("department").session({ query: { lang: "vi" } });
    if (!answer.ok) throw new Error(answer.problem.detail);
    const { account, programmes } = answer.data;
    expect(account.agency?.id).toBe(ACCOUNTS["department"]?.agency);
    expect(account.agency?.name).toMatch(/^Sở /);
    expect(account.roles).toEqual([{ id: "lead", label: "cơ quan chủ trì" }]);
    expect(programmes.map((it) => [it.id, it.synthetic, it.mayAct, it.compareWith])).toEqual([
      ["hcm", true, true, "2024-06-30"],
    ]);
    const auditor = await as("auditor").session({});
    expect(auditor.ok && auditor.data.programmes.map((it) => it.mayAct)).toEqual([false]);
    expect((await as("nobody").session({})).status).toBe(401);
  });
});
