import { describe, expect, it } from "vitest";
import { legalDate, span } from "../../kernel/legal-date.js";
import { expandPlan } from "../../plan/expand-plan.js";
import { NO_ANSWERS } from "../../plan/obligation.js";
import { taskSchema } from "../../province/province.schema.js";
import { decisionInbox } from "../../view/decision-inbox.js";
import { agency, succession } from "../../province/roster/roster.fixture.js";
import { atWork, confirm, DOCUMENT, ISSUER, planOf, task } from "../succession/succession.fixture.js";
import { codesOfAsync } from "../../testing-fixture/codes-of.js";
import { amendmentFrom, diffPlan } from "./diff-plan.js";
import { AS_PRINTED } from "../../plan/amendment/amendment.js";
import { expandAmended } from "../../plan/amendment/expand-amended.js";
import type { AmendCommand, PlanChange } from "../../plan/amendment/plan-change.schema.js";

const SPAN = span(legalDate("2023-01-01"), legalDate("2026-12-31"));
/** The 20th of the last month of a quarter. */
const dayIn = (period: string) =>
  `${period.slice(0, 4)}-${["03", "06", "09", "12"][Number(period.slice(-1)) - 1] ?? ""}-20`;
const duty = (place: string) => `${DOCUMENT}/${place}`;
const id = (place: string, body: string, occurrence = "once") => `${duty(place)}@${occurrence}#${body}`;

function amend(on: string, ...changes: readonly PlanChange[]): AmendCommand {
  return {
    type: "amend-plan",
    decision: { number: "Quyết định 7/QĐ-UBND", issuedOn: legalDate(on) },
    changes: [...changes],
    on: legalDate(on),
    actor: ISSUER,
  };
}

function reportOf(place: string, on: string) {
  return {
    type: "report",
    obligation: id(place, "so-a"),
    on: legalDate(on),
    actor: { agency: "so-a", person: null, role: "lead" },
  } as const;
}

const end2025 = { deadline: { kind: "year", year: 2025 }, deadlineText: "Năm 2025" } as const;
const until = (date: string) => ({ kind: "date", on: legalDate(date) }) as const;
const agencies = [agency("so-a"), agency("so-b")];
const province = planOf(
  agencies,
  [],
  [
    task("I.1", "so-a", end2025),
    task("I.2", "so-a", { deadline: { kind: "quarterly" }, deadlineText: "Hằng quý" }),
    task("I.3", "so-a", end2025),
  ],
);
const added = taskSchema.parse({
  ...task("I.9", "so-b", end2025),
  source: { citation: { document: "QĐ 7", trust: "verified" } },
});

describe("a plan which nobody has amended", () => {
  it("comes to what is printed", () => {
    const within = span(legalDate("2023-01-01"), legalDate("2026-12-31"));
    expect(expandAmended(province, within, NO_ANSWERS, AS_PRINTED)).toEqual(expandPlan(province, within));
  });
});

describe("a decision which changes a running plan", () => {
  it("is one append: the change of the plan, and what it makes of each open obligation, on its basis", async () => {
    const plan = atWork(province);
    await plan.advance("2025-05-01");
    const { events } = await plan.execute(
      amend(
        "2025-05-10",
        { change: "reword", duty: duty("I.1"), text: "Việc I.1 theo cách mới" },
        { change: "end", duty: duty("I.3") },
      ),
    );
    expect(events.map((it) => [it.type, it.happenedOn, it.stream.split("/").slice(2).join("/")])).toEqual([
      ["PlanAmended", "2025-05-10", ""],
      ["TermsAmended", "2025-05-10", id("I.1", "so-a")],
      ["Cancelled", "2025-05-10", id("I.3", "so-a")],
    ]);
    expect(events.every((it) => it.basis !== null && "document" in it.basis)).toBe(true);
    expect(events[0]?.basis).toEqual({ document: "Quyết định 7/QĐ-UBND", trust: "verified" });
  });

  it("keeps the words under which a duty was given, beside the new ones", async () => {
    const plan = atWork(province);
    await plan.execute(amend("2025-05-10", { change: "reword", duty: duty("I.1"), text: "Chữ mới" }));
    const state = await plan.state("I.1", "so-a");
    expect(state.obligation).toMatchObject({ id: id("I.1", "so-a"), text: "Chữ mới", assignedOn: "2023-01-01" });
    const stream = (await plan.streams())[`roster-test/obligation/${id("I.1", "so-a")}`];
    expect(stream?.[0]).toMatchObject({ type: "ObligationAssigned", data: { obligation: { text: "Việc I.1" } } });
    expect(stream?.at(-1)).toMatchObject({ data: { from: { text: "Việc I.1" }, to: { text: "Chữ mới" } } });
  });

  it("leaves alone what has been done and what awaits its acceptance", async () => {
    const plan = atWork(province);
    await plan.execute(reportOf("I.1", "2025-04-01"));
    const { events } = await plan.execute(amend("2025-05-10", { change: "end", duty: duty("I.1") }));
    const said = events.filter((it) => it.actor.role === "issuer" && it.type !== "ObligationAssigned");
    expect(said.map((it) => it.type)).toEqual(["PlanAmended"]);
    expect((await plan.state("I.1", "so-a")).status).toBe("reported");
  });
});

describe("another day", () => {
  it("takes the place of the printed one, and ends a lateness it lies after", async () => {
    const plan = atWork(province);
    await plan.advance("2026-02-01");
    expect((await plan.state("I.1", "so-a")).status).toBe("overdue");
    await plan.execute(
      amend("2026-02-01", { change: "redate", duty: duty("I.1"), deadline: until("2026-06-30"), deadlineText: "30/6" }),
    );
    expect(await plan.state("I.1", "so-a")).toMatchObject({
      status: "assigned",
      lastDay: "2026-06-30",
      lateSince: null,
      wasOverdue: true,
      obligation: { deadlineText: "30/6", lastDay: "2026-06-30" },
    });
    await plan.advance("2026-07-01");
    expect((await plan.state("I.1", "so-a")).lateSince).toBe("2026-07-01");
  });

  it("may be an earlier one, and no day at all; a day which had passed is refused", async () => {
    const plan = atWork(province);
    const redate = (on: string, deadline: Extract<PlanChange, { change: "redate" }>["deadline"]) =>
      plan.execute(amend(on, { change: "redate", duty: duty("I.1"), deadline }));
    await redate("2025-05-10", until("2025-09-30"));
    expect((await plan.state("I.1", "so-a")).lastDay).toBe("2025-09-30");
    await expect(redate("2025-05-11", until("2025-05-01"))).rejects.toMatchObject({
      problems: [{ code: "amendment/day-passed", path: ["changes", 0, "deadline"] }],
    });
    await redate("2025-05-12", { kind: "none" });
    expect(await plan.state("I.1", "so-a")).toMatchObject({ lastDay: null, status: "assigned" });
  });

  it("leaves an extension in force where the plan's own day is the same", async () => {
    const plan = atWork(province);
    await plan.execute({
      type: "extend",
      obligation: id("I.1", "so-a"),
      on: legalDate("2025-05-01"),
      to: legalDate("2026-03-31"),
      decision: "5/QĐ",
      actor: ISSUER,
    });
    await plan.execute(amend("2025-05-10", { change: "reword", duty: duty("I.1"), text: "Chữ mới" }));
    expect(await plan.state("I.1", "so-a")).toMatchObject({ lastDay: "2026-03-31", obligation: { text: "Chữ mới" } });
  });

  it("of a duty with periods counts for the running one and for all that follow; other periods end the running one", async () => {
    const plan = atWork(province);
    await plan.execute(
      amend("2025-05-10", {
        change: "redate",
        duty: duty("I.2"),
        deadline: { kind: "quarterly", on: { month: 3, day: 20 } },
      }),
    );
    expect((await plan.state("I.2", "so-a", "2025-Q2")).lastDay).toBe("2025-06-20");
    await plan.advance("2025-07-01");
    expect((await plan.state("I.2", "so-a", "2025-Q3")).lastDay).toBe("2025-09-20");
    expect((await plan.state("I.2", "so-a", "2025-Q1")).lastDay).toBe("2025-03-31");
    await plan.execute(
      amend("2025-08-01", { change: "redate", duty: duty("I.2"), deadline: { kind: "annual", on: "12-20" } }),
    );
    expect((await plan.state("I.2", "so-a", "2025-Q3")).status).toBe("cancelled");
    await plan.advance("2025-08-01");
    const year = await plan.state("I.2", "so-a", "2025");
    expect(year.obligation).toMatchObject({ assignedOn: "2025-08-01", lastDay: "2025-12-20", partial: true });
    expect(year.obligation.basis.document).toBe("Quyết định 7/QĐ-UBND");
    await plan.advance("2026-01-01");
    await expect(plan.state("I.2", "so-a", "2025-Q4")).rejects.toThrow();
  });
});

describe("a duty which ends, and one which is added", () => {
  it("assigns nothing more from that day; what is late is cancelled with the rest", async () => {
    const plan = atWork(province);
    await plan.execute(amend("2025-05-10", { change: "end", duty: duty("I.2") }));
    await plan.advance("2026-01-01");
    expect((await plan.state("I.2", "so-a", "2025-Q1")).status).toBe("cancelled");
    expect((await plan.state("I.2", "so-a", "2025-Q2")).status).toBe("cancelled");
    await expect(plan.state("I.2", "so-a", "2025-Q3")).rejects.toThrow();
  });

  it("is assigned from the day of the decision, on its basis, and asks what it leaves open", async () => {
    const plan = atWork(province);
    const unled = { ...added, id: duty("I.8"), leads: [], source: { file: "qd-7.pdf" } };
    await plan.execute(amend("2025-05-10", { change: "add-task", task: added }, { change: "add-task", task: unled }));
    await plan.advance("2025-05-10");
    const { obligation } = await plan.state("I.9", "so-b");
    expect(obligation).toMatchObject({ assignedOn: "2025-05-10", orderedOn: "2025-05-10", lastDay: "2025-12-31" });
    expect(obligation.basis.document).toBe("Quyết định 7/QĐ-UBND");
    const inbox = decisionInbox(await plan.engine.register());
    expect(inbox).toMatchObject([{ id: `${duty("I.8")}?lead`, askedOn: "2025-05-10" }]);
    await plan.execute(amend("2025-06-01", { change: "end", duty: duty("I.8") }));
    expect(decisionInbox(await plan.engine.register())).toEqual([]);
  });

  it("never takes an id that was used before, not even of a duty which ended", async () => {
    const plan = atWork(province);
    await plan.execute(amend("2025-05-10", { change: "add-task", task: added }));
    await plan.execute(amend("2025-05-11", { change: "end", duty: added.id }));
    const again = (task_: typeof added) => () => plan.execute(amend("2025-05-12", { change: "add-task", task: task_ }));
    expect(await codesOfAsync(again(added))).toEqual(["amendment/id-used"]);
    expect(await codesOfAsync(again({ ...added, id: duty("I.1") }))).toContain("amendment/id-used");
    expect(
      await codesOfAsync(() => plan.execute(amend("2025-05-12", { change: "reword", duty: added.id, text: "x" }))),
    ).toEqual(["amendment/duty-ended"]);
  });
});

describe("other bodies", () => {
  it("get the duty from that day; those who lead it no more are released", async () => {
    const plan = atWork(province);
    await plan.execute(amend("2025-05-10", { change: "relead", duty: duty("I.1"), leads: ["so-b"] }));
    await plan.advance("2025-05-10");
    expect((await plan.state("I.1", "so-a")).status).toBe("cancelled");
    expect((await plan.state("I.1", "so-b")).obligation).toMatchObject({
      assignedOn: "2025-05-10",
      lastDay: "2025-12-31",
    });
  });

  it("keep what they have by succession already: it is not assigned a second time", async () => {
    const merged = planOf(
      [agency("so-a", null, "2025-02-28"), agency("so-b")],
      [succession("so-a", "so-b", "2025-03-01")],
      [task("I.1", "so-a", end2025), task("I.2", "so-a", { deadline: { kind: "quarterly" } })],
    );
    const plan = atWork(merged);
    await plan.execute(confirm("so-a@2025-03-01", "2025-03-02"));
    await plan.execute(
      amend(
        "2025-05-10",
        { change: "relead", duty: duty("I.1"), leads: ["so-b"] },
        { change: "relead", duty: duty("I.2"), leads: ["so-b"] },
      ),
    );
    await plan.advance("2025-07-01");
    expect(await plan.state("I.1", "so-a")).toMatchObject({ status: "assigned", body: "so-b" });
    await expect(plan.state("I.1", "so-b")).rejects.toThrow();
    expect((await plan.state("I.2", "so-a", "2025-Q2")).status).toBe("overdue");
    await expect(plan.state("I.2", "so-b", "2025-Q2")).rejects.toThrow();
    expect((await plan.state("I.2", "so-b", "2025-Q3")).body).toBe("so-b");
    await expect(plan.state("I.2", "so-a", "2025-Q3")).rejects.toThrow();
  });
});

describe("a decision is refused", () => {
  const codes = (command: AmendCommand, day?: string) => codesOfAsync(() => atWork(province).execute(command, day));

  it("with everything that is wrong at once, each in its place, and nothing is changed", async () => {
    const plan = atWork(province);
    await plan.advance("2025-05-01");
    const before = await plan.streams();
    const wrong = amend(
      "2025-05-10",
      { change: "reword", duty: duty("I.7"), text: "x" },
      { change: "redate", duty: duty("I.1"), deadline: null },
      { change: "add-task", task: { ...added, id: duty("I.1"), leads: ["so-khong-co"], source: {} } },
      { change: "relead", duty: duty("I.2"), leads: ["so-bb"] },
    );
    await expect(plan.execute(wrong)).rejects.toMatchObject({
      problems: [
        { code: "amendment/unknown-duty", path: ["changes", 0], params: { suggestion: duty("I.1") } },
        { code: "amendment/id-used", path: ["changes", 2] },
        { code: "amendment/changed-twice", path: ["changes", 2] },
        { code: "amendment/no-deadline", path: ["changes", 1, "deadline"] },
        { code: "province/unknown-agency", path: ["changes", 2, "task", "leads", 0] },
        { code: "province/task-without-source", path: ["changes", 2, "task", "source"] },
        { code: "province/unknown-agency", path: ["changes", 3, "leads", 0], params: { suggestion: "so-b" } },
      ],
    });
    expect(await plan.streams()).toEqual(before);
  });

  it("before its day, out of the order of days, and from anybody but the document's issuer", async () => {
    const reword: PlanChange = { change: "reword", duty: duty("I.1"), text: "x" };
    expect(await codes(amend("2025-05-10", reword), "2025-05-09")).toEqual(["command/in-future", "command/in-future"]);
    expect(
      await codes({ ...amend("2025-05-10", reword), actor: { agency: "so-a", person: null, role: "lead" } }),
    ).toEqual(["authority/not-entitled"]);
    const plan = atWork(province);
    await plan.execute(amend("2025-05-10", reword));
    expect(await codesOfAsync(() => plan.execute(amend("2025-04-01", reword), "2025-05-11"))).toEqual([
      "amendment/out-of-order",
    ]);
  });
});

describe("a newer package over a running log", () => {
  const row = (place: string, lead: string, rest: Parameters<typeof task>[2] = {}) => task(place, lead, rest);
  const newer = planOf(
    agencies,
    [],
    [
      row("I.1", "so-a", { ...end2025, text: "Chữ mới" }),
      row("I.2", "so-a", { deadline: { kind: "quarterly", on: { month: 3, day: 20 } }, deadlineText: "Trước 20" }),
      row("I.4", "so-b", end2025),
    ],
  );
  const decided = {
    decision: { number: "Quyết định 7/QĐ-UBND", issuedOn: legalDate("2025-05-10") },
    on: legalDate("2025-05-10"),
    actor: ISSUER,
  };

  /** A plan opened with the older package and gone on with the newer one. */
  async function upgraded() {
    const old = atWork(province);
    await old.execute(reportOf("I.3", "2025-04-01"));
    await old.advance("2025-05-01");
    return atWork(newer, { log: old.engine.log });
  }

  it("changes nothing by itself: what is assigned reads as the plan at work", async () => {
    const plan = await upgraded();
    await plan.advance("2025-07-01");
    expect((await plan.state("I.2", "so-a", "2025-Q3")).obligation.lastDay).toBe("2025-09-30");
    await expect(plan.state("I.4", "so-b")).rejects.toThrow();
  });

  it("shows first what it changes and which open obligations that touches", async () => {
    const plan = await upgraded();
    const diff = diffPlan(await plan.engine.register(), newer, SPAN);
    expect(diff.changes).toMatchObject([
      { change: "reword", duty: duty("I.1"), text: "Chữ mới" },
      { change: "redate", duty: duty("I.2"), deadlineText: "Trước 20" },
      { change: "add-task", task: { id: duty("I.4") } },
      { change: "end", duty: duty("I.3") },
    ]);
    expect(diff.touched.map((it) => [it.obligation, it.status, it.becomes, it.to?.lastDay])).toEqual([
      [id("I.1", "so-a"), "assigned", "amended", "2025-12-31"],
      ...["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1"].map(
        (period) => [id("I.2", "so-a", period), "overdue", "amended", dayIn(period)],
      ),
      [id("I.2", "so-a", "2025-Q2"), "assigned", "amended", "2025-06-20"],
      [id("I.3", "so-a"), "reported", "waits", undefined],
    ]);
    expect(diff.byHand).toEqual([]);
  });

  it("is applied as a decision, after which nothing differs", async () => {
    const plan = await upgraded();
    const before = diffPlan(await plan.engine.register(), newer, SPAN);
    await plan.execute(amendmentFrom(before, decided));
    const after = diffPlan(await plan.engine.register(), newer, SPAN);
    expect(after).toMatchObject({ changes: [], touched: [], byHand: [] });
    await plan.advance("2025-07-01");
    expect((await plan.state("I.4", "so-b")).obligation.assignedOn).toBe("2025-05-10");
    expect((await plan.state("I.2", "so-a", "2025-Q3")).obligation.lastDay).toBe("2025-09-20");
    expect((await plan.state("I.2", "so-a", "2025-Q1")).lastDay).toBe("2025-03-31");
  });

  it("names what no decision expresses: an id which comes back, other recipients, other partners", async () => {
    const plan = await upgraded();
    await plan.execute(amend("2025-05-10", { change: "end", duty: duty("I.1") }));
    const odd = planOf(agencies, [], [row("I.1", "so-a", end2025), row("I.2", "so-a", { cooperating: ["so-b"] })]);
    expect(diffPlan(await plan.engine.register(), odd, SPAN).byHand).toEqual([duty("I.1"), duty("I.2")]);
  });
});
