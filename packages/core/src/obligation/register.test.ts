import { describe, expect, it } from "vitest";
import { instantAt } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import { citeDocument } from "../law/cite.js";
import type { StoredEvent } from "../log/event.js";
import { obligationOf } from "../testing-fixture/obligation-stream.js";
import type { Obligation } from "../plan/obligation.js";
import { createRegister, obligationsOf, type Register } from "./register.js";

const ID = obligationOf().id;

type Said = readonly [stream: string, type: string, on: string, data: object];

/** Events as a log would hold them, one after the other. */
function log(...events: readonly Said[]): readonly StoredEvent[] {
  return events.map(([stream, type, on, data], at) => ({
    ...{ id: `e-${at + 1}`, province: stream.split("/")[0] ?? "", stream, version: at + 1, position: at + 1, type },
    ...{ schemaVersion: 1, happenedOn: legalDate(on), recordedAt: instantAt(legalDate(on)), basis: null, data },
    ...{ actor: { agency: "engine", person: null, role: "engine" }, idempotencyKey: null },
  })) as unknown as readonly StoredEvent[];
}
const assigned = (overrides: Partial<Obligation> = {}, province = "p") => {
  const obligation = obligationOf(overrides);
  return [
    `${province}/obligation/${obligation.id}`,
    "ObligationAssigned",
    obligation.assignedOn,
    { obligation },
  ] as const;
};
const act = (type: string, on: string, data: object = {}, id = ID) => [`p/obligation/${id}`, type, on, data] as const;
const plan = (type: string, on: string, data: object) => ["p/plan", type, on, data] as const;
function folded(...events: readonly Said[]): Register {
  const register = createRegister("p");
  for (const event of log(...events)) register.apply(event);
  return register;
}
const ids = (register: Register, body: string) => register.openOf(body).map((it) => it.obligation.id);

describe("a register", () => {
  it("is empty at first, of its own province, and takes each event once, in order", () => {
    const register = createRegister("p");
    expect([register.province, register.asOf, register.position, register.planVersion]).toEqual([
      "p",
      "1900-01-01",
      0,
      0,
    ]);
    expect([register.nextDue(), register.openOf("so-a"), register.startedOn, register.takenOver]).toEqual([
      null,
      [],
      null,
      false,
    ]);
    const [first, second] = log(assigned(), act("WorkStarted", "2024-02-01", { status: "inProgress" }));
    register.apply(first as StoredEvent);
    register.apply(second as StoredEvent);
    register.apply(second as StoredEvent);
    register.apply(first as StoredEvent);
    expect(register.obligations.get(ID)).toMatchObject({ status: "inProgress", startedOn: "2024-02-01", version: 2 });
    expect([register.position, register.asOf]).toEqual([2, "2024-02-01"]);
  });

  it("reads past the events of another province, and of no stream it knows", () => {
    const register = folded(
      assigned({}, "q"),
      ["p/case/c-1", "CaseOpened", "2024-05-01", {}],
      ["p/reminders", "RemindersDue", "2024-06-01", {}],
    );
    expect([register.obligations.size, register.position, register.asOf]).toEqual([0, 3, "2024-06-01"]);
    expect(folded(assigned({}, "q")).asOf).toBe("1900-01-01");
  });

  it("reaches a day and never goes back", () => {
    const register = folded(assigned());
    register.reach(legalDate("2024-03-01"));
    register.reach(legalDate("2024-02-01"));
    expect(register.asOf).toBe("2024-03-01");
  });

  it("knows what is open with a body: it goes with the duty, and ends with it", () => {
    const moved = act("Reassigned", "2024-03-01", { from: "so-a", to: "so-b", reason: "…", status: "assigned" });
    expect([
      ids(folded(assigned()), "so-a"),
      ids(folded(assigned(), moved), "so-a"),
      ids(folded(assigned(), moved), "so-b"),
    ]).toEqual([[ID], [], [ID]]);
    const cancelled = act("Cancelled", "2024-04-01", { reason: "…", status: "cancelled" });
    expect([ids(folded(assigned(), moved, cancelled), "so-b"), ids(folded(assigned(), cancelled), "so-a")]).toEqual([
      [],
      [],
    ]);
  });

  it("knows the first day on which time brings something, and to which; none once all is closed", () => {
    const other = { id: "kh/I.2@once#so-a", lastDay: legalDate("2024-05-31") };
    const both = folded(assigned(), assigned(other));
    expect(both.nextDue()).toEqual({ on: "2024-06-01", obligations: [other.id] });
    const reported = act(
      "Reported",
      "2024-05-01",
      { reportedBy: null, late: false, afterClose: false, nil: false, status: "reported" },
      other.id,
    );
    expect(folded(assigned(), assigned(other), reported).nextDue()).toEqual({ on: "2024-07-01", obligations: [ID] });
    const cancelled = act("Cancelled", "2024-04-01", { reason: "…", status: "cancelled" });
    expect(folded(assigned(), cancelled).nextDue()).toBeNull();
  });

  it("looks at the days of a body's duties anew when a succession takes them away", () => {
    const citation = citeDocument("QĐ 1", {});
    const departure = {
      id: "so-a@2024-03-01",
      from: "so-a",
      on: "2024-03-01",
      ended: true,
      rows: [{ from: "so-a", to: "so-b", on: "2024-03-01", scope: null, citation }],
    };
    const said = {
      routes: {},
      rest: null,
      decision: "QĐ 1",
      reason: "…",
      automatic: false,
      trust: "verified",
      basis: citation,
    };
    const register = folded(
      assigned(),
      assigned({ id: "x@once#so-c", body: "so-c" }),
      plan("SuccessionConfirmed", "2024-04-01", { ...departure, ...said }),
    );
    expect(register.nextDue()).toEqual({ on: "2024-03-01", obligations: [ID] });
    expect(register.successions.get(departure.id)?.status).toBe("confirmed");
    expect(register.planVersion).toBe(1);
  });

  it("keeps what the plan asks, is answered, changes and was taken over", () => {
    const question = (id: string) => ({ question: { id } });
    const register = folded(
      plan("PlanOpened", "2024-01-01", { duties: [{ id: "t" }], startedOn: "2024-02-01" }),
      plan("PlanQuestionAsked", "2024-01-02", question("a")),
      plan("PlanQuestionAsked", "2024-01-02", question("b")),
      plan("PlanQuestionAsked", "2024-01-02", question("c")),
      plan("PlanQuestionAnswered", "2024-01-05", { question: "a", value: ["so-c"] }),
      plan("PlanQuestionWithdrawn", "2024-01-06", { question: "b" }),
      plan("PlanQuestionAnswered", "2024-01-07", { question: "nobody asked", value: [] }),
      plan("PlanAmended", "2024-01-08", { changes: [] }),
      plan("DutyRequested", "2024-01-09", { duty: "t" }),
      plan("ProgrammeTakenOver", "2024-02-01", {}),
    );
    expect([...register.questions.values()].map((it) => [it.question.id, it.askedOn, it.answeredOn])).toEqual([
      ["a", "2024-01-02", "2024-01-05"],
      ["b", "2024-01-02", "2024-01-06"],
      ["c", "2024-01-02", null],
    ]);
    expect(register.answers).toEqual({
      a: { value: ["so-c"], on: "2024-01-05" },
      "nobody asked": { value: [], on: "2024-01-07" },
    });
    expect(register.text).toMatchObject({
      opened: [{ id: "t" }],
      amendments: [{ changes: [], on: "2024-01-08" }],
      requests: [{ duty: "t", on: "2024-01-09" }],
    });
    expect([register.startedOn, register.takenOver, register.planVersion]).toEqual(["2024-02-01", true, 10]);
    expect([
      folded(plan("PlanOpened", "2024-01-01", {})).text.opened,
      folded(plan("PlanOpened", "2024-01-01", {})).startedOn,
    ]).toEqual([null, null]);
  });

  it("copied, both go their own ways", () => {
    const register = folded(assigned(), plan("PlanQuestionAsked", "2024-01-02", { question: { id: "a" } }));
    const copy = createRegister(register.province, register.content());
    const events = log(
      assigned(),
      plan("PlanQuestionAsked", "2024-01-02", { question: { id: "a" } }),
      act("Cancelled", "2024-04-01", { reason: "…", status: "cancelled" }),
      plan("PlanQuestionAnswered", "2024-05-01", { question: "a", value: [] }),
      assigned({ id: "x@once#so-a" }),
    );
    for (const event of events) copy.apply(event);
    expect([ids(register, "so-a"), ids(copy, "so-a")]).toEqual([[ID], ["x@once#so-a"]]);
    expect([register.questions.get("a")?.answeredOn, copy.questions.get("a")?.answeredOn]).toEqual([
      null,
      "2024-05-01",
    ]);
    expect([register.nextDue()?.obligations, copy.nextDue()?.obligations]).toEqual([[ID], ["x@once#so-a"]]);
    expect([register.position, copy.position, register.asOf, copy.asOf]).toEqual([2, 5, "2024-01-02", "2024-05-01"]);
  });
});

it("obligations are listed by the day they were assigned, then by document, line and number, whatever was entered first", () => {
  const of = (id: string, assignedOn: string, document: string, line?: number) =>
    assigned({
      ...{ id, assignedOn: legalDate(assignedOn), document },
      basis: citeDocument(document, line === undefined ? {} : { lines: [line] }),
    });
  const register = folded(
    of("f", "2024-02-01", "kh-1", 1),
    of("e", "2024-01-01", "kh-2", 1),
    of("d", "2024-01-01", "kh-1", 20),
    of("c.10", "2024-01-01", "kh-1", 3),
    of("c.9", "2024-01-01", "kh-1", 3),
    of("a", "2024-01-01", "kh-1"),
  );
  expect(obligationsOf(register).map((it) => it.obligation.id)).toEqual(["a", "c.9", "c.10", "d", "e", "f"]);
});
