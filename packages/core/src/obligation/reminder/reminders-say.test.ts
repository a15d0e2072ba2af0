import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import type { Province } from "../../province/province.schema.js";
import { fixtureProvince, PLAN } from "../../testing-fixture/fixture-province.js";
import { day, obligationOf, streamOf } from "../../testing-fixture/obligation-stream.js";
import { by, running } from "../../testing-fixture/running-engine.js";
import { livelyProvince } from "../../testing-fixture/fixture-province.js";
import { askReminders, hasReminders, nextReminders, reminderOffsets, remindersOn } from "./reminders-of.js";

const citation = { document: "QĐ 1", trust: "verified" } as const;
const rule = (id: string, conditions: unknown, params: object = { to: ["lead"] }) => ({
  ...{ id, name: { vi: id, en: id }, citation, conditions, event: { type: "remind", params } },
});
const left = (operator: string, value: unknown) => ({ all: [{ fact: "days-left", operator, value }] });
const withRules = (...reminders: readonly unknown[]): Province => ({
  ...fixtureProvince(),
  rules: { targets: [], handling: [], reminders: reminders as Province["rules"]["reminders"] },
});
const { state } = streamOf(obligationOf());

describe("the days on which rules can say anything", () => {
  it("are those they name, the earliest first, whatever the order of the rules", () => {
    const province = withRules(
      rule("r1", left("in", [-10, 3])),
      rule("r2", {
        all: [
          { fact: "act", operator: "equal", value: "complete" },
          { fact: "days-left", operator: "equal", value: 15 },
        ],
      }),
      rule("r3", left("equal", 0)),
    );
    expect(reminderOffsets(province)).toEqual([15, 3, 0, -10]);
  });

  it("are all days of the window, from 90 before to 90 after, where a rule compares in another way or with another fact", () => {
    const all = reminderOffsets(withRules(rule("r1", left("lessThan", 5)), rule("r2", left("equal", 3))));
    expect([all.length, all[0], all.at(-1), new Set(all).size]).toEqual([181, 90, -90, 181]);
  });

  it("are none where there is no rule", () => {
    expect([reminderOffsets(withRules()), hasReminders(withRules())]).toEqual([[], false]);
    expect(hasReminders(withRules(rule("r1", left("equal", 3))))).toBe(true);
    expect(nextReminders(withRules(), state, legalDate("2024-01-01"))).toEqual([]);
  });
});

describe("what a rule says", () => {
  const on = legalDate("2024-06-27");
  const facts = {
    ...{ "days-left": 3, status: "assigned", kind: "task", act: "complete", body: "so-a" },
    ...{ duty: "kh-10-2023/I.1", document: "kh-10-2023", returned: false },
  };

  it("comes with its urgency, or as a notice where it names none, on the rule's own source", () => {
    const province = withRules(rule("r1", left("equal", 3), { to: ["lead"], urgency: "warning" }));
    expect(askReminders(province, facts, on)).toMatchObject([{ rule: "r1", urgency: "warning", basis: citation }]);
    expect(askReminders(withRules(rule("r1", left("equal", 3))), facts, on)).toMatchObject([{ urgency: "notice" }]);
  });

  it("is nothing where no rule holds", () => {
    expect(askReminders(withRules(rule("r1", left("equal", 4))), facts, on)).toEqual([]);
  });

  it("goes to the bodies behind the roles, each once, and to whom it names beside them", () => {
    const province = withRules(rule("r1", left("equal", 3), { to: ["lead", "monitor", "lead"], also: ["so-b"] }));
    expect(remindersOn(province, state, on)).toMatchObject([
      { to: ["so-a", "so-khdt", "so-b"], daysLeft: 3, obligation: state.obligation.id, on },
    ]);
  });

  it("is next said after the day asked from, not before the duty was given, and never of what is done", () => {
    const province = withRules(rule("r1", left("in", [181, 170, 3])));
    const after = (from: string, of = state) => nextReminders(province, of, legalDate(from)).map((it) => it.on);
    expect(after("2023-01-01")).toEqual(["2024-01-01"]);
    expect(after("2024-01-01")).toEqual(["2024-01-12"]);
    expect(after("2024-06-27")).toEqual([]);
    const done = streamOf(obligationOf());
    done.say({ type: "report", on: "2024-02-01" });
    expect(after("2023-01-01", done.state)).toEqual([]);
    expect(after("2023-01-01", streamOf(obligationOf({ lastDay: null })).state)).toEqual([]);
    expect(day("2024-06-30")).toBe(state.lastDay);
  });
});

describe("reminders at work", () => {
  const lively = livelyProvince();
  const duty = `${PLAN}/I.1`;
  const province: Province = {
    ...lively,
    rules: {
      ...lively.rules,
      reminders: [rule("r1", left("in", [15, 1]))] as unknown as Province["rules"]["reminders"],
    },
  };
  const ofDay = async (run: ReturnType<typeof running>, on: string) =>
    (await run.advanceTo(on))
      .filter((it) => it.type === "RemindersDue")
      .map((it) => [
        it.happenedOn,
        (it.data as { reminders: { obligation: string }[] }).reminders
          .map((one) => one.obligation)
          .filter((one) => one.startsWith(`${duty}@`)),
      ]);

  it("of one day stand together, by the id of the duty, whatever came last", async () => {
    const run = running({ province });
    await run.advanceTo("2023-06-01");
    await run.send({
      type: "start",
      obligation: `${duty}@once#so-b`,
      on: legalDate("2023-06-01"),
      actor: by("so-b", "lead"),
    });
    await run.send({
      type: "start",
      obligation: `${duty}@once#so-a`,
      on: legalDate("2023-06-01"),
      actor: by("so-a", "lead"),
    });
    const [first] = (await ofDay(run, "2023-12-16")).slice(-1);
    expect(first).toEqual(["2023-12-16", [`${duty}@once#so-a`, `${duty}@once#so-b`]]);
  });

  it("come on the very day a duty is given, and on the day from which a programme is taken over", async () => {
    // The plan of 12/4/2023 orders I.1 by 31/12/2023: 263 days.
    const reminding = { ...lively.rules, reminders: [rule("r1", left("in", [263, 15]))] };
    const first = { ...lively, rules: reminding as unknown as Province["rules"] };
    const own = [`${duty}@once#so-a`, `${duty}@once#so-b`];
    expect((await ofDay(running({ province: first }), "2023-04-12"))[0]).toEqual(["2023-04-12", own]);
    const sent = (startedOn: string) =>
      ofDay(running({ province: first, startedOn: legalDate(startedOn) }), "2023-12-31").then((days) =>
        days.filter(([, ids]) => ids?.length).map(([on]) => on),
      );
    expect(await sent("2023-12-16")).toEqual(["2023-12-16"]);
    expect(await sent("2023-12-17")).toEqual([]);
  });

  it("of days before its body was last heard of are not sent any more; time's own events are no word of it", async () => {
    const run = running({ province });
    await run.advanceTo("2023-12-01");
    // Entered on the 20th: what fell on the 16th is over.
    run.at("2023-12-20");
    const start = {
      type: "start",
      obligation: `${duty}@once#so-a`,
      on: legalDate("2023-12-01"),
      actor: by("so-a", "lead"),
    } as const;
    await run.engine.execute(start);
    const sent = await ofDay(run, "2023-12-31");
    expect(sent.filter(([, ids]) => (ids as string[]).includes(`${duty}@once#so-a`)).map(([on]) => on)).toEqual([
      "2023-12-30",
    ]);
    expect(sent.filter(([, ids]) => (ids as string[]).includes(`${duty}@once#so-b`)).map(([on]) => on)).toEqual([
      "2023-12-16",
      "2023-12-30",
    ]);
  });
});
