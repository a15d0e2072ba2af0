import { describe, expect, it } from "vitest";
import type { Command } from "../../engine/commands.js";
import { legalDate } from "../../kernel/legal-date.js";
import type { Actor } from "../../log/actor.js";
import { agency, succession } from "../../province/roster/roster.fixture.js";
import { codesOfAsync } from "../../testing-fixture/codes-of.js";
import { atWork, confirm, DOCUMENT, planOf, task } from "./succession.fixture.js";

const gone = (id: string, until = "2025-02-28") => agency(id, null, until);
const id = (place: string, body: string) => `${DOCUMENT}/${place}@once#${body}`;
const to = (day: string) => ({ kind: "date" as const, on: legalDate(day) });

describe("an overdue mark and a succession on one day", () => {
  const province = planOf(
    [gone("so-a"), agency("so-b")],
    [succession("so-a", "so-b", "2025-03-01")],
    [task("I.1", "so-a", { deadline: to("2025-02-28") }), task("I.2", "so-a", { deadline: to("2025-03-01") })],
  );
  const story = async (days: readonly string[]) => {
    const plan = atWork(province);
    for (const day of days) await plan.advance(day);
    await plan.execute(confirm("so-a@2025-03-01", "2025-03-05"));
    await plan.advance("2025-03-10");
    return { plan, streams: await plan.streams() };
  };

  it("what the body missed comes first, and stays with it; what is missed on the day after is the successor's", async () => {
    const { plan, streams } = await story(["2025-02-28", "2025-03-01", "2025-03-02"]);
    expect((await plan.state("I.1", "so-a")).formerHolders).toMatchObject([{ body: "so-a", lateSince: "2025-03-01" }]);
    expect((await plan.state("I.2", "so-a")).formerHolders).toMatchObject([{ body: "so-a", lateSince: null }]);
    expect(await plan.state("I.2", "so-a")).toMatchObject({ body: "so-b", status: "overdue", lateSince: "2025-03-02" });
    expect((await story([])).streams).toEqual(streams);
  });

  it("stand in this order in the log where the succession was known before", async () => {
    const plan = atWork(province);
    await plan.advance("2025-01-01");
    await plan.execute(confirm("so-a@2025-03-01", "2025-03-01"));
    const streams = await plan.streams();
    const types = (streams[`${province.id}/obligation/${id("I.1", "so-a")}`] as { type: string }[]).map(
      (it) => it.type,
    );
    expect(types).toEqual(["ObligationAssigned", "OverdueMarked", "Reassigned"]);
  });
});

describe("a second confirmation of a succession", () => {
  const province = planOf(
    [gone("so-ld"), agency("so-nv"), agency("so-yt"), agency("so-gd")],
    [
      succession("so-ld", "so-nv", "2025-03-01", "vocational-education"),
      succession("so-ld", "so-yt", "2025-03-01", "children"),
    ],
    [task("I.1", "so-ld"), task("I.2", "so-ld"), task("I.3", "so-ld")],
  );
  const SUCCESSION = "so-ld@2025-03-01";
  const bodyOf = async (plan: ReturnType<typeof atWork>, place: string) => (await plan.state(place, "so-ld")).body;

  it("adds to the first: it says where the duties go which that one left open, and moves no other", async () => {
    const plan = atWork(province);
    await plan.execute(confirm(SUCCESSION, "2025-03-03", { routes: { [id("I.1", "so-ld")]: "so-nv" } }));
    expect(await bodyOf(plan, "I.1")).toBe("so-nv");
    expect(await bodyOf(plan, "I.2")).toBe("so-ld");
    await plan.execute(confirm(SUCCESSION, "2025-03-04", { routes: { [id("I.2", "so-ld")]: "so-yt" } }));
    expect([await bodyOf(plan, "I.1"), await bodyOf(plan, "I.2"), await bodyOf(plan, "I.3")]).toEqual([
      "so-nv",
      "so-yt",
      "so-ld",
    ]);
    await plan.execute({ ...confirm(SUCCESSION, "2025-03-05"), value: ["so-gd"] });
    expect(await bodyOf(plan, "I.3")).toBe("so-gd");
  });

  it("which says nothing new, several bodies at once, or no decision, is refused", async () => {
    const plan = atWork(province);
    const refused = (command: Command) => codesOfAsync(() => plan.execute(command));
    await plan.execute(confirm(SUCCESSION, "2025-03-03", { routes: { [id("I.1", "so-ld")]: "so-nv" } }));
    expect(await refused(confirm(SUCCESSION, "2025-03-04"))).toEqual(["succession/already-confirmed"]);
    expect(await refused({ ...confirm(SUCCESSION, "2025-03-04"), value: ["so-gd", "so-yt"] })).toEqual([
      "question/wrong-value",
    ]);
    const { decision: _, ...without } = confirm(SUCCESSION, "2025-03-04", { rest: "so-gd" });
    expect(await refused(without)).toEqual(["succession/no-decision"]);
    expect(await refused({ ...confirm(SUCCESSION, "2025-03-04"), choice: "maybe" })).toEqual([
      "question/unknown-choice",
    ]);
    expect(await refused(confirm(SUCCESSION, "2025-03-04", { routes: { [id("I.1", "so-ld")]: "so-gd" } }))).toEqual([
      "succession/not-affected",
    ]);
  });
});

describe("after a confirmed succession of the monitor", () => {
  const province = planOf(
    [gone("so-khdt"), agency("so-tc"), agency("so-a")],
    [succession("so-khdt", "so-tc", "2025-03-01")],
    [task("I.1", "so-a"), task("I.2", "so-tc"), task("I.3", "so-khdt")],
  );
  const monitor = (body: string): Actor => ({ agency: body, person: null, role: "monitor" });
  const lead = (body: string): Actor => ({ agency: body, person: null, role: "lead" });
  const figure = (name: string, body: string, on: string): Command => ({
    type: "record-measurement",
    measurement: name,
    indicator: "new-cooperatives",
    value: 3,
    asOf: legalDate("2025-01-31"),
    source: "Báo cáo 1/BC",
    on: legalDate(on),
    actor: monitor(body),
  });
  const accept = (place: string, body: string, actor: Actor): Command => ({
    type: "accept",
    obligation: id(place, body),
    on: legalDate("2025-03-11"),
    actor,
  });

  it("it accepts no report and records no figure, its successor does; a paper of before is still its own", async () => {
    const plan = atWork(province);
    await plan.execute(confirm("so-khdt@2025-03-01", "2025-03-03"));
    await plan.execute({
      type: "report",
      obligation: id("I.1", "so-a"),
      on: legalDate("2025-03-10"),
      actor: lead("so-a"),
    });
    expect(await codesOfAsync(() => plan.execute(accept("I.1", "so-a", monitor("so-khdt"))))).toEqual([
      "authority/not-entitled",
    ]);
    await plan.execute(accept("I.1", "so-a", monitor("so-tc")));
    expect(await codesOfAsync(() => plan.execute(figure("a", "so-khdt", "2025-03-12")))).toEqual([
      "authority/not-entitled",
    ]);
    await plan.execute(figure("b", "so-tc", "2025-03-12"));
    await plan.execute(figure("c", "so-khdt", "2025-02-20"), "2025-03-12");
  });

  it("it records nothing more in a case it had opened, its successor does; a paper of before is still its own", async () => {
    const plan = atWork(province);
    const registrar = (body: string): Actor => ({ agency: body, person: null, role: "registrar" });
    const close = (body: string, day: string) =>
      ({ type: "close-case", case: "c", reason: "x", on: legalDate(day), actor: registrar(body) }) as Command;
    for (const name of ["c", "d"]) {
      await plan.execute({
        ...{ type: "open-case", case: name, on: legalDate("2025-02-10"), actor: registrar("so-khdt") },
        ...{ cooperative: { ref: `coop/${name}`, kind: "cooperative" } },
      } as unknown as Command);
    }
    await plan.execute(confirm("so-khdt@2025-03-01", "2025-03-03"));
    expect(await codesOfAsync(() => plan.execute(close("so-khdt", "2025-03-10")))).toEqual(["authority/not-entitled"]);
    expect(await codesOfAsync(() => plan.execute(close("so-tc", "2025-02-20"), "2025-03-10"))).toEqual([
      "authority/not-entitled",
    ]);
    await plan.execute(close("so-tc", "2025-03-10"));
    await plan.execute({ ...close("so-khdt", "2025-02-20"), case: "d" } as Command, "2025-03-10");
  });

  it("the successor accepts neither its own duty nor one which came to it: the issuer does", async () => {
    const plan = atWork(province);
    await plan.execute(confirm("so-khdt@2025-03-01", "2025-03-03"));
    for (const [place, body] of [
      ["I.2", "so-tc"],
      ["I.3", "so-khdt"],
    ] as const) {
      const report = {
        type: "report",
        obligation: id(place, body),
        on: legalDate("2025-03-10"),
        actor: lead("so-tc"),
      } as const;
      await plan.execute(report);
      expect(await codesOfAsync(() => plan.execute(accept(place, body, monitor("so-tc"))))).toEqual([
        "authority/not-entitled",
      ]);
      await plan.execute(accept(place, body, { agency: "ubnd", person: null, role: "issuer" }));
    }
  });

  it("nobody accepts a report made before a reassignment took the duty away", async () => {
    const plan = atWork(province);
    const report = {
      type: "report",
      obligation: id("I.3", "so-khdt"),
      on: legalDate("2025-02-03"),
      actor: lead("so-khdt"),
    } as const;
    await plan.execute(report);
    const issuer: Actor = { agency: "ubnd", person: null, role: "issuer" };
    await plan.execute({
      type: "reassign",
      obligation: id("I.3", "so-khdt"),
      to: "so-a",
      reason: "x",
      on: legalDate("2025-02-04"),
      actor: issuer,
    });
    const on = legalDate("2025-02-05");
    expect(
      await codesOfAsync(() => plan.execute({ ...accept("I.3", "so-khdt", monitor("so-khdt")), on } as Command)),
    ).toEqual(["authority/not-entitled"]);
    await plan.execute({ ...accept("I.3", "so-khdt", issuer), on } as Command);
    expect(await plan.state("I.3", "so-khdt")).toMatchObject({ status: "completed", body: "so-a" });
  });
});
