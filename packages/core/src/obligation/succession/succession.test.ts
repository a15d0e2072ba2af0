import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import { decisionInbox } from "../../view/decision-inbox.js";
import { obligationTrace, renderTrace } from "../../view/obligation-trace.js";
import { scorecard } from "../../view/scorecard.js";
import { agency, succession } from "../../province/roster/roster.fixture.js";
import { codesOfAsync } from "../../testing-fixture/codes-of.js";
import { atWork, confirm, DOCUMENT, ISSUER, planOf, reject, task } from "./succession.fixture.js";

const gone = (id: string, until = "2025-02-28") => agency(id, null, until);
const id = (place: string, body: string, occurrence = "once") => `${DOCUMENT}/${place}@${occurrence}#${body}`;
const typesOf = (events: readonly { readonly type: string; readonly happenedOn: string }[]) =>
  events.map((it) => `${it.happenedOn} ${it.type}`);

describe("a succession from one body to another", () => {
  const year = { deadline: { kind: "year", year: 2025 } } as const;
  const province = planOf(
    [gone("so-a"), agency("so-b")],
    [succession("so-a", "so-b", "2025-03-01")],
    [task("I.1", "so-a", year), task("I.2", "so-a"), task("I.3", "so-b")],
  );

  it("is put to a person on its day, in one event for all open duties, and waits in the inbox", async () => {
    const plan = atWork(province);
    await plan.execute({
      type: "cancel",
      obligation: id("I.2", "so-a"),
      on: legalDate("2024-01-10"),
      actor: ISSUER,
      reason: "không còn cần",
    });
    const events = await plan.advance("2025-06-01");
    expect(typesOf(events).filter((it) => it.includes("Succession"))).toEqual(["2025-03-01 SuccessionProposed"]);
    expect(events.find((it) => it.type === "SuccessionProposed")?.data).toMatchObject({
      id: "so-a@2025-03-01",
      ended: true,
      obligations: [{ obligation: id("I.1", "so-a"), to: "so-b" }],
    });
    const inbox = decisionInbox(await plan.engine.register(), province);
    expect(inbox).toMatchObject([
      {
        id: "succession:so-a@2025-03-01",
        kind: "succession",
        askedOn: "2025-03-01",
        choices: [{ id: "confirm" }, { id: "reject" }],
        affected: [{ obligation: id("I.1", "so-a"), to: "so-b" }],
      },
    ]);
    expect(inbox[0]?.question.vi).toBe(
      "Từ ngày 01/3/2025, việc của Cơ quan so-a chuyển cho Cơ quan so-b. Xác nhận chuyển 1 nhiệm vụ đang mở?",
    );
    expect((await plan.state("I.1", "so-a")).body).toBe("so-a");
  });

  it("moves nothing before it is confirmed, and then all at once, dated its own day, on the decision's basis", async () => {
    const plan = atWork(province);
    await plan.advance("2025-03-20");
    const { events } = await plan.execute(confirm("so-a@2025-03-01", "2025-04-10"));
    expect(typesOf(events)).toEqual([
      "2025-04-10 SuccessionConfirmed",
      "2025-03-01 Reassigned",
      "2025-03-01 Reassigned",
    ]);
    expect(events[1]).toMatchObject({ actor: ISSUER, basis: { document: "Quyết định 99/QĐ-UBND", trust: "verified" } });
    const state = await plan.state("I.1", "so-a");
    expect(state).toMatchObject({ body: "so-b", status: "assigned", lastDay: "2025-12-31" });
    expect(state.obligation).toMatchObject({ id: id("I.1", "so-a"), body: "so-a", assignedOn: "2023-01-01" });
    expect(decisionInbox(await plan.engine.register())).toEqual([]);
    expect((await plan.state("I.3", "so-b")).formerHolders).toEqual([]);
  });

  it("comes before a command on one of its duties, also when nobody has advanced for months", async () => {
    const plan = atWork(province);
    const start = { type: "start", obligation: id("I.1", "so-a"), on: legalDate("2025-05-01") } as const;
    await plan.execute({ ...start, actor: { agency: "so-a", person: null, role: "lead" } });
    expect((await plan.engine.register()).successions.get("so-a@2025-03-01")?.proposedOn).toBe("2025-03-01");
  });

  it("may be confirmed before anybody was asked, and is then not asked about", async () => {
    const plan = atWork(province);
    const { events } = await plan.execute(confirm("so-a@2025-03-01", "2025-03-01"));
    expect(events.filter((it) => it.type === "Reassigned")).toHaveLength(2);
    expect(decisionInbox(await plan.engine.register())).toEqual([]);
  });

  it("answers the same command sent twice with the events of the first time", async () => {
    const plan = atWork(province);
    const command = { ...confirm("so-a@2025-03-01", "2025-04-10"), idempotencyKey: "k-1" };
    const first = await plan.execute(command);
    const second = await plan.execute(command);
    expect(second.replayed).toBe(true);
    expect(second.events).toEqual(first.events);
  });

  it("can be said to be wrong: nothing moves, and it is not asked again", async () => {
    const plan = atWork(province);
    await plan.advance("2025-03-01");
    await plan.execute(reject("so-a@2025-03-01", "2025-03-05"));
    await plan.advance("2026-01-01");
    const register = await plan.engine.register();
    expect(decisionInbox(register)).toEqual([]);
    expect(register.openOf("so-a")).toHaveLength(2);
    await plan.execute(confirm("so-a@2025-03-01", "2026-01-02"));
    expect((await plan.engine.register()).openOf("so-b")).toHaveLength(3);
  });

  it("is read in one line, with what is not verified and what nobody has confirmed", async () => {
    const plan = atWork(province);
    const line = async () => {
      const { obligation } = await plan.state("I.1", "so-a");
      return renderTrace(province, obligationTrace(province, await plan.engine.register(), obligation.id));
    };
    await plan.advance("2025-02-28");
    await plan.advance("2025-03-01");
    expect(await line()).toBe(
      "Nhiệm vụ I.1: giao Cơ quan so-a (01/01/2023) → Cơ quan so-b (01/3/2025, chưa kiểm chứng, chờ xác nhận)",
    );
    await plan.execute(confirm("so-a@2025-03-01", "2025-04-10"));
    expect(await line()).toBe(
      "Nhiệm vụ I.1: giao Cơ quan so-a (01/01/2023) → Cơ quan so-b (01/3/2025, theo Quyết định 99/QĐ-UBND)",
    );
    const accepted = atWork(province, { acceptUnverified: true });
    await accepted.advance("2025-03-01");
    const { obligation } = await accepted.state("I.1", "so-a");
    expect(renderTrace(province, obligationTrace(province, await accepted.engine.register(), obligation.id))).toBe(
      "Nhiệm vụ I.1: giao Cơ quan so-a (01/01/2023) → Cơ quan so-b (01/3/2025, chưa kiểm chứng)",
    );
  });
});

describe("lateness", () => {
  const province = (day: string) =>
    planOf(
      [gone("so-a"), agency("so-b")],
      [succession("so-a", "so-b", "2025-03-01")],
      [task("I.1", "so-a", { deadline: { kind: "date", on: day } })],
    );

  it.each([
    ["2025-01-31", "2025-02-01"],
    ["2025-02-28", "2025-03-01"],
  ])("which began with the predecessor stays with it: last day %s", async (lastDay, since) => {
    const plan = atWork(province(lastDay));
    await plan.advance("2025-04-01");
    await plan.execute(confirm("so-a@2025-03-01", "2025-04-10"));
    const state = await plan.state("I.1", "so-a");
    expect(state).toMatchObject({ status: "overdue", lateSince: since });
    expect(state.formerHolders).toMatchObject([{ body: "so-a", until: "2025-03-01", lateSince: since }]);
    const scores = scorecard(await plan.engine.register());
    expect(scores).toMatchObject([
      { body: "so-a", late: 1, handedOnLate: 1 },
      { body: "so-b", late: 0, inheritedLate: 1 },
    ]);
  });

  it("which began after the succession's day is the successor's, though nobody had confirmed it yet", async () => {
    const plan = atWork(province("2025-03-15"));
    await plan.advance("2025-04-01");
    await plan.execute(confirm("so-a@2025-03-01", "2025-04-10"));
    const state = await plan.state("I.1", "so-a");
    expect(state).toMatchObject({ status: "overdue", lateSince: "2025-03-16" });
    expect(state.formerHolders).toMatchObject([{ lateSince: null }]);
  });
});

describe("a body divided between several", () => {
  const province = planOf(
    [gone("so-ld"), agency("so-nv"), agency("so-gd"), agency("so-yt")],
    [
      succession("so-ld", "so-nv", "2025-03-01"),
      succession("so-ld", "so-gd", "2025-03-01", "vocational-education"),
      succession("so-ld", "so-yt", "2025-03-01", "children"),
    ],
    [
      task("I.1", "so-ld", { scope: "vocational-education" }),
      task("I.2", "so-ld", { scope: "social-insurance" }),
      task("I.3", "so-ld"),
      task("I.4", "so-ld"),
    ],
  );

  it("hands over each named part, the rest to whom has the rest, and asks about duties of no named part", async () => {
    const plan = atWork(province);
    await plan.execute(confirm("so-ld@2025-03-01", "2025-03-03"));
    expect((await plan.state("I.1", "so-ld")).body).toBe("so-gd");
    expect((await plan.state("I.2", "so-ld")).body).toBe("so-nv");
    expect(decisionInbox(await plan.engine.register())).toMatchObject([
      {
        id: "succession:so-ld@2025-03-01",
        choices: [{ id: "confirm", needs: "bodies" }],
        affected: [
          { obligation: id("I.3", "so-ld"), to: null },
          { obligation: id("I.4", "so-ld"), to: null },
        ],
      },
    ]);
  });

  it("takes the person's word for single duties, and again later for the rest", async () => {
    const plan = atWork(province);
    await plan.execute(confirm("so-ld@2025-03-01", "2025-03-03", { routes: { [id("I.3", "so-ld")]: "so-yt" } }));
    expect((await plan.state("I.3", "so-ld")).body).toBe("so-yt");
    expect(await codesOfAsync(() => plan.execute(confirm("so-ld@2025-03-01", "2025-03-04")))).toEqual([
      "succession/already-confirmed",
    ]);
    const { events } = await plan.execute(confirm("so-ld@2025-03-01", "2025-03-05", { rest: "so-nv" }));
    expect(typesOf(events)).toEqual(["2025-03-05 SuccessionConfirmed", "2025-03-01 Reassigned"]);
    expect((await plan.state("I.4", "so-ld")).body).toBe("so-nv");
    expect((await plan.state("I.3", "so-ld")).body).toBe("so-yt");
  });

  it("goes on with what did not leave it, when it lives on", async () => {
    const living = planOf(
      [agency("so-xd"), agency("so-qh", "2025-10-01")],
      [succession("so-xd", "so-qh", "2025-10-01", "planning-and-architecture")],
      [task("I.1", "so-xd"), task("I.2", "so-xd", { scope: "planning-and-architecture" })],
    );
    const plan = atWork(living, { acceptUnverified: true });
    await plan.advance("2026-01-01");
    expect((await plan.state("I.1", "so-xd")).body).toBe("so-xd");
    expect((await plan.state("I.2", "so-xd")).body).toBe("so-qh");
  });
});

describe("duties assigned after the day of a succession", () => {
  const quarterly = { deadline: { kind: "quarterly" } } as const;
  const province = planOf(
    [gone("so-a"), gone("so-b", "2025-04-30"), agency("so-c", "2025-05-01")],
    [succession("so-a", "so-b", "2025-03-01"), succession("so-b", "so-c", "2025-05-01")],
    [task("I.1", "so-a", quarterly), task("I.2", "so-b", { deadline: { kind: "year", year: 2025 } })],
  );

  it("go to the successor when they are assigned, once it is confirmed, along the whole chain", async () => {
    const plan = atWork(province, { acceptUnverified: true });
    await plan.advance("2025-12-31");
    const { streams } = { streams: await plan.streams() };
    const of = (key: string) =>
      streams[`roster-test/obligation/${id("I.1", "so-a", key)}`]?.map((it) => {
        const { happenedOn, type, data } = it as { happenedOn: string; type: string; data: { to?: string } };
        return `${happenedOn} ${type}${data.to ? ` ${data.to}` : ""}`;
      });
    expect(of("2025-Q1")).toEqual([
      "2025-01-01 ObligationAssigned",
      "2025-03-01 Reassigned so-b",
      "2025-04-01 OverdueMarked",
      "2025-05-01 Reassigned so-c",
    ]);
    expect(of("2025-Q2")).toEqual([
      "2025-04-01 ObligationAssigned",
      "2025-04-01 Reassigned so-b",
      "2025-05-01 Reassigned so-c",
      "2025-07-01 OverdueMarked",
    ]);
    expect(of("2025-Q3")).toEqual([
      "2025-07-01 ObligationAssigned",
      "2025-07-01 Reassigned so-b",
      "2025-07-01 Reassigned so-c",
      "2025-10-01 OverdueMarked",
    ]);
  });

  it("are refused to the next successor as unconfirmed, though they were assigned after its day", async () => {
    const parted = planOf(
      [gone("so-a"), agency("so-b"), agency("so-c", "2025-05-01")],
      [
        succession("so-a", "so-b", "2025-03-01", null, "verified"),
        succession("so-b", "so-c", "2025-05-01", "children"),
      ],
      [task("I.1", "so-a", { ...quarterly, scope: "children" })],
    );
    const plan = atWork(parted);
    const report = { type: "report", obligation: id("I.1", "so-a", "2025-Q3"), on: legalDate("2025-07-02") } as const;
    const refused = plan.execute({ ...report, actor: { agency: "so-c", person: null, role: "lead" } });
    await expect(refused).rejects.toThrow("authority/succession-unconfirmed");
  });

  it("and their chain ends in the same place whichever succession is confirmed first", async () => {
    const ends = async (order: readonly string[]) => {
      const plan = atWork(province);
      await plan.advance("2025-08-01");
      for (const succession_ of order) await plan.execute(confirm(succession_, "2025-08-02"));
      await plan.advance("2025-08-03");
      const register = await plan.engine.register();
      return [...register.obligations.values()]
        .map((it) => [it.obligation.id, it.body, it.formerHolders.map(({ body, until }) => [body, until])])
        .sort();
    };
    const forwards = await ends(["so-a@2025-03-01", "so-b@2025-05-01"]);
    expect(await ends(["so-b@2025-05-01", "so-a@2025-03-01"])).toEqual(forwards);
    expect(forwards.every(([, body]) => body === "so-c" || body === "so-a")).toBe(true);
    expect(forwards.find(([it]) => it === id("I.1", "so-a", "2025-Q3"))?.[1]).toBe("so-c");
  });
});

describe("a body which ceased without a known successor", () => {
  const province = planOf([gone("ubnd-huyen", "2025-06-30"), agency("so-a")], [], [task("I.1", "ubnd-huyen")]);

  it("leaves a question which nothing in the roster answers; a person names the body", async () => {
    const plan = atWork(province, { acceptUnverified: true });
    await plan.advance("2025-07-01");
    const succession_ = "ubnd-huyen@2025-07-01";
    expect(decisionInbox(await plan.engine.register())).toMatchObject([
      {
        id: `succession:${succession_}`,
        choices: [{ id: "confirm", needs: "bodies" }, { id: "reject" }],
        affected: [{ to: null }],
      },
    ]);
    expect(await codesOfAsync(() => plan.execute(confirm(succession_, "2025-07-02")))).toEqual([
      "succession/no-successor",
    ]);
    await plan.execute(confirm(succession_, "2025-07-02", { rest: "so-a" }));
    expect((await plan.state("I.1", "ubnd-huyen")).body).toBe("so-a");
  });

  it("is not blamed for what became late when it was gone; nobody is until somebody has it", async () => {
    const late = planOf(
      [gone("ubnd-huyen", "2025-06-30"), agency("so-a")],
      [],
      [
        task("I.1", "ubnd-huyen", { deadline: { kind: "date", on: "2025-06-30" } }),
        task("I.2", "ubnd-huyen", { deadline: { kind: "date", on: "2025-09-30" } }),
      ],
    );
    const plan = atWork(late);
    await plan.advance("2025-12-01");
    const score = async () => scorecard(await plan.engine.register());
    expect(await score()).toMatchObject([{ body: "ubnd-huyen", assigned: 2, unheld: 2, late: 1 }]);
    await plan.execute(confirm("ubnd-huyen@2025-07-01", "2025-12-01", { rest: "so-a" }));
    expect(await score()).toMatchObject([
      { body: "ubnd-huyen", assigned: 0, unheld: 0, late: 1, handedOnLate: 1 },
      { body: "so-a", assigned: 2, unheld: 0, late: 1, inheritedLate: 1 },
    ]);
  });
});

describe("a verified succession", () => {
  const province = planOf(
    [gone("so-a"), agency("so-b")],
    [succession("so-a", "so-b", "2025-03-01", null, "verified")],
    [task("I.1", "so-a")],
  );

  it("confirms itself on its day, and rests on its own source", async () => {
    const plan = atWork(province);
    const events = await plan.advance("2025-03-01");
    const last = events.slice(-3);
    expect(typesOf(last)).toEqual([
      "2025-03-01 SuccessionProposed",
      "2025-03-01 SuccessionConfirmed",
      "2025-03-01 Reassigned",
    ]);
    expect(last[1]?.data).toMatchObject({ automatic: true, trust: "verified", decision: null });
    expect(last[2]).toMatchObject({
      actor: { role: "engine" },
      basis: { document: "QĐ so-a → so-b", trust: "verified" },
      data: { succession: { id: "so-a@2025-03-01", trust: "verified" } },
    });
  });
});

describe("the monitor's and the issuer's own successors", () => {
  const province = planOf(
    [gone("so-khdt"), agency("so-tc"), agency("so-a")],
    [succession("so-khdt", "so-tc", "2025-03-01")],
    [task("I.1", "so-a"), task("I.2", "so-khdt")],
  );

  it("accept in their place, and nobody his own report", async () => {
    const plan = atWork(province);
    await plan.execute(confirm("so-khdt@2025-03-01", "2025-03-02"));
    const on = legalDate("2025-03-10");
    const report = (place: string, body: string, agency_: string) =>
      plan.execute({
        type: "report",
        obligation: id(place, body),
        on,
        actor: { agency: agency_, person: null, role: "lead" },
      });
    await report("I.1", "so-a", "so-a");
    await report("I.2", "so-khdt", "so-tc");
    const accept = (place: string, body: string, agency_: string, role: "monitor" | "issuer") =>
      plan.execute({
        type: "accept",
        obligation: id(place, body),
        on,
        actor: { agency: agency_, person: null, role },
      });
    await accept("I.1", "so-a", "so-tc", "monitor");
    expect(await codesOfAsync(() => accept("I.2", "so-khdt", "so-tc", "monitor"))).toEqual(["authority/not-entitled"]);
    await accept("I.2", "so-khdt", "ubnd", "issuer");
  });
});
