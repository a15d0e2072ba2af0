import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import type { KtttError } from "../../kernel/problem.js";
import type { AmendCommand, PlanChange } from "../../plan/amendment/plan-change.schema.js";
import { agency, succession } from "../../province/roster/roster.fixture.js";
import { atWork, confirm, DOCUMENT, ISSUER, planOf, task } from "../succession/succession.fixture.js";
import { fixtureProvince, PLAN, reportRow } from "../../testing-fixture/fixture-province.js";
import { by, running } from "../../testing-fixture/running-engine.js";

const duty = (place: string) => `${DOCUMENT}/${place}`;
const id = (place: string, body = "so-a", occurrence = "once") => `${duty(place)}@${occurrence}#${body}`;
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
    task("I.4", "so-a", { ...end2025, leads: [] }),
    task("I.5", "so-a", { ...end2025, leads: [] }),
  ],
);
function amend(on: string, ...changes: readonly PlanChange[]): AmendCommand {
  const decision = { number: "7/QĐ-UBND", issuedOn: legalDate(on) };
  return { type: "amend-plan", decision, changes: [...changes], on: legalDate(on), actor: ISSUER };
}
const reword = (place: string, text = "Chữ mới"): PlanChange => ({ change: "reword", duty: duty(place), text });
const redate = (place: string, date: string): PlanChange => ({
  ...{ change: "redate", duty: duty(place), deadline: until(date), deadlineText: date },
});
const relead = (place: string, ...leads: string[]): PlanChange => ({ change: "relead", duty: duty(place), leads });
const end = (place: string): PlanChange => ({ change: "end", duty: duty(place) });
const refusal = (work: () => Promise<unknown>) =>
  work().then(
    () => [],
    (error: unknown) => (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path })),
  );

describe("two changes of one duty in one decision", () => {
  it.each<[string, readonly PlanChange[], number | null]>([
    ["its words twice", [reword("I.1"), reword("I.1", "Chữ khác")], 1],
    ["its day twice", [redate("I.1", "2025-09-01"), redate("I.1", "2025-10-01")], 1],
    ["its words and its end", [reword("I.1"), end("I.1")], 1],
    ["its end and its words", [end("I.1"), reword("I.1")], 1],
    ["its words and its day", [reword("I.1"), redate("I.1", "2025-09-01")], null],
    ["its day and its bodies", [redate("I.1", "2025-09-01"), relead("I.1", "so-b")], null],
    ["the words of two duties", [reword("I.1"), reword("I.3")], null],
    ["the day of one and the end of another", [redate("I.1", "2025-09-01"), end("I.3")], null],
  ])("%s: refused at the second where both cannot stand", async (_, changes, at) => {
    const found = await refusal(() => atWork(province).execute(amend("2025-05-10", ...changes)));
    expect(found).toEqual(
      at === null ? [] : [{ code: "amendment/changed-twice", path: ["changes", at], params: { duty: duty("I.1") } }],
    );
  });
});

describe("a decision in time", () => {
  it("of a day which has not come is refused, as is a paper of such a day, each by its own day", async () => {
    const plan = atWork(province);
    expect(await refusal(() => plan.execute(amend("2025-05-10", reword("I.1")), "2025-05-09"))).toEqual([
      { code: "command/in-future", path: ["on"], params: { on: "2025-05-10", today: "2025-05-09" } },
      { code: "command/in-future", path: ["decision", "issuedOn"], params: { on: "2025-05-10", today: "2025-05-09" } },
    ]);
  });

  it("follows the last one about the same duty, on the same day or later; of another duty it need not", async () => {
    const plan = atWork(province);
    await plan.execute(amend("2025-05-10", reword("I.1")));
    expect(await refusal(() => plan.execute(amend("2025-05-09", reword("I.1", "x")), "2025-05-11"))).toEqual([
      {
        ...{ code: "amendment/out-of-order", path: ["on"] },
        params: { duty: duty("I.1"), on: "2025-05-09", last: "2025-05-10" },
      },
    ]);
    expect(await refusal(() => plan.execute(amend("2025-05-10", reword("I.1", "y")), "2025-05-11"))).toEqual([]);
    expect(await refusal(() => plan.execute(amend("2025-05-09", reword("I.3", "z")), "2025-05-11"))).toEqual([]);
  });

  it("gives no day which had passed on its own day, at the place of that change; its own day may still be met", async () => {
    const passed = amend(
      "2025-05-10",
      reword("I.3"),
      redate("I.3", "2025-06-01"),
      reword("I.1"),
      redate("I.1", "2025-05-09"),
    );
    expect(await refusal(() => atWork(province).execute(passed))).toEqual([
      {
        ...{ code: "amendment/day-passed", path: ["changes", 3, "deadline"] },
        params: { obligation: id("I.1"), lastDay: "2025-05-09", on: "2025-05-10" },
      },
    ]);
    const plan = atWork(province);
    await plan.execute(amend("2025-05-10", redate("I.1", "2025-05-10")));
    expect(await plan.state("I.1", "so-a")).toMatchObject({ lastDay: "2025-05-10", status: "assigned" });
  });
});

describe("a duty of an amended plan", () => {
  it("which has ended is not changed any more; ended once more, it is left as it is", async () => {
    const plan = atWork(province);
    await plan.execute(amend("2025-05-10", end("I.1")));
    expect(await refusal(() => plan.execute(amend("2025-05-11", reword("I.1"))))).toEqual([
      { code: "amendment/duty-ended", path: ["changes", 0], params: { duty: duty("I.1") } },
    ]);
    const { events } = await plan.execute(amend("2025-05-12", end("I.1")));
    expect(events.filter((it) => it.actor.role === "issuer").map((it) => it.type)).toEqual(["PlanAmended"]);
  });

  it("keeps its id for ever: no new one takes it, and the refusal says which", async () => {
    const plan = atWork(province);
    const row = province.tasks.find((it) => it.id === duty("I.1"));
    if (!row) throw new Error("no task");
    await plan.execute(amend("2025-05-10", end("I.1")));
    const again = amend("2025-05-11", { change: "add-task", task: { ...row, source: { file: "qd.pdf" } } });
    expect(await refusal(() => plan.execute(again))).toEqual([
      { code: "amendment/id-used", path: ["changes", 0], params: { duty: duty("I.1") } },
    ]);
  });

  it("takes back its own question with it when it ends, and nobody else's, nor one which was answered", async () => {
    const plan = atWork(province);
    await plan.advance("2025-05-01");
    const withdrawn = async (...places: string[]) =>
      (await plan.execute(amend("2025-05-10", ...places.map(end)))).events
        .filter((it) => it.type === "PlanQuestionWithdrawn")
        .map((it) => (it.data as { readonly question: string }).question);
    expect(await withdrawn("I.4", "I.1")).toEqual([`${duty("I.4")}?lead`]);
    const { questions } = await plan.engine.register();
    expect(questions.get(`${duty("I.5")}?lead`)?.answeredOn).toBeNull();
    await plan.execute({
      ...{ type: "answer", question: `${duty("I.5")}?lead`, choice: "name-lead", value: ["so-b"], reason: "giao" },
      ...{ on: legalDate("2025-05-11"), actor: ISSUER },
    });
    const { events } = await plan.execute(amend("2025-05-12", end("I.5")));
    expect(events.some((it) => it.type === "PlanQuestionWithdrawn")).toBe(false);
  });

  it("says in the log what its new body has already by succession, and nothing where nobody has", async () => {
    const merged = planOf(
      [agency("so-a", null, "2025-02-28"), agency("so-b")],
      [succession("so-a", "so-b", "2025-03-01")],
      [task("I.1", "so-a", end2025), task("I.3", "so-b", end2025)],
    );
    const plan = atWork(merged);
    await plan.execute(confirm("so-a@2025-03-01", "2025-03-02"));
    const types: string[] = [];
    const covered = async (on: string, change: PlanChange) =>
      (await plan.execute(amend(on, change))).events.flatMap((it) => {
        types.push(it.type);
        return it.type === "PlanAmended" ? (it.data as { readonly covered: readonly string[] }).covered : [];
      });
    expect(await covered("2025-05-10", relead("I.1", "so-b"))).toEqual([id("I.1", "so-b")]);
    // It has the duty already, in the same words and for the same day: nothing happens to it.
    expect(types.filter((it) => it !== "PlanAmended")).toEqual([]);
    expect(await covered("2025-05-11", reword("I.3"))).toEqual([]);
    expect(await covered("2025-05-12", end("I.3"))).toEqual([]);
  });
});

describe("an open obligation", () => {
  it("is cancelled where its duty ends or goes to others, and says by which decision", async () => {
    const plan = atWork(province);
    const { events } = await plan.execute(amend("2025-05-10", end("I.1"), relead("I.3", "so-b")));
    const cancelled = events.filter((it) => it.type === "Cancelled");
    expect(cancelled.map((it) => it.stream.split("/obligation/")[1])).toEqual([id("I.1"), id("I.3")]);
    for (const it of cancelled) {
      expect(it).toMatchObject({ happenedOn: "2025-05-10", actor: ISSUER, basis: { document: "7/QĐ-UBND" } });
      expect(it.data).toEqual({ reason: "Điều chỉnh kế hoạch theo 7/QĐ-UBND", status: "cancelled" });
    }
  });

  it("keeps a day set for it when only its words change, and loses it to the day which a decision gives its duty", async () => {
    const plan = atWork(planOf(agencies, [], [task("I.1", "so-a"), task("I.2", "so-a", { ...end2025 })]));
    for (const [place, to] of [
      ["I.1", "2025-09-01"],
      ["I.2", "2026-03-01"],
    ] as const) {
      const extend = { type: "extend", to: legalDate(to), decision: "8/QĐ-UBND" } as const;
      await plan.execute({ ...extend, obligation: id(place), on: legalDate("2025-02-01"), actor: ISSUER });
    }
    await plan.execute(amend("2025-05-10", reword("I.1"), reword("I.2")));
    expect([(await plan.state("I.1", "so-a")).lastDay, (await plan.state("I.2", "so-a")).lastDay]).toEqual([
      ...["2025-09-01", "2026-03-01"],
    ]);
    await plan.execute(amend("2025-05-11", redate("I.1", "2025-12-31")));
    expect((await plan.state("I.1", "so-a")).lastDay).toBe("2025-12-31");
  });
});

describe("a change of a report", () => {
  it("to bodies nobody knows is refused at its own place, also beside changes of tasks", async () => {
    const run = running({ province: fixtureProvince({ reporting: [reportRow("quarterly")] }) });
    await run.advanceTo("2023-07-01");
    const change: PlanChange = { change: "relead", duty: `${PLAN}/report.quarterly`, leads: ["so-a", "so-aa"] };
    const command = { ...amend("2023-07-01", change), actor: by("ubnd", "issuer") };
    expect(await refusal(() => run.send(command))).toMatchObject([
      { code: "province/unknown-agency", path: ["changes", 0, "leads", 1], params: { suggestion: "so-a" } },
    ]);
  });
});
