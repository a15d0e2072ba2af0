import { describe, expect, it } from "vitest";
import { isKtttError, type Problem } from "../kernel/problem.js";
import { legalDate } from "../kernel/legal-date.js";
import { caseCommandSchema } from "./case.commands.js";
import type { CaseFact } from "./case.events.js";
import { decideCase } from "./decide-case.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";
const RESOLVED = {
  state: "dissolving",
  earlier: [
    { act: "adopt-resolution", on: "2024-09-03", papers: [] },
    {
      act: "send-resolution",
      on: "2024-09-04",
      papers: [paper("dissolution-resolution", "2024-09-03", { registry: "2024-09-04" })],
    },
  ],
};
const inventory = {
  proceeds: 100,
  claims: ["k1", "k2"].map((id) => ({ id, kind: "unsecured" as const, creditor: `party/${id}`, amount: 100 })),
  nonDivisible: [],
  members: [],
};
const correct = (entry: number, instead: object | null = null, on = "2024-11-01") => ({
  ...{ type: "correct", on, entry, reason: "ghi nhầm", instead },
});
const entryOf = (driver: CaseDriver, type: CaseFact["type"], act?: string) => {
  const found = driver.case.journal.find(
    ({ fact, superseded }) =>
      !superseded && fact.type === type && (act === undefined || (fact.data as { readonly act?: string }).act === act),
  );
  if (!found) throw new Error(`no ${type}`);
  return found.entry;
};
const problemsOf = (work: () => unknown): readonly Problem[] => {
  try {
    work();
  } catch (error) {
    if (isKtttError(error)) return error.problems;
    throw error;
  }
  throw new Error("not refused");
};
const rewritten = (facts: readonly CaseFact[]): readonly CaseFact[] => {
  const [fact] = facts;
  if (fact?.type !== "EntryCorrected") throw new Error("no correction");
  return fact.data.rewritten;
};

/** Facts, a review, a body, a proceeding with acts of the registry and of another, a question answered, a prohibited act. */
function full() {
  const driver = caseDriver()
    .open("2024-09-03", { status: "active" })
    .record("2024-09-03", { stateSupport: "none", disputes: 1 });
  driver.send({
    type: "record-review",
    on: "2024-09-03",
    step: "listed",
    papers: [paper("minutes", "2024-09-02")],
    result: "r",
  });
  driver.send({ type: "assign-body", on: "2024-09-04", role: "tax", agency: "thue", papers: [], reason: "phân công" });
  driver.begin("2024-09-04", FLOW, RESOLVED);
  driver.send({
    ...{ type: "record-prohibited-act", on: "2024-09-05", point: "d", by: { role: "board", ref: "party/9" } },
    papers: [paper("minutes", "2024-09-05")],
  });
  driver.act("2024-09-20", FLOW, "settle-assets", [paper("asset-report", "2024-09-20")], { inventory });
  driver.send({
    ...{
      type: "answer",
      on: "2024-09-25",
      question: "assets.within-rank",
      choice: "pro-rata",
      reason: "như Luật Phá sản",
    },
    ...{ by: "party/7", decision: "12/QĐ" },
  });
  driver.send({
    ...{ type: "record-act", on: "2024-09-26", proceeding: FLOW, act: "object" },
    ...{ papers: [paper("objection", "2024-09-26")], payload: {} },
    actor: { agency: "ben-lien-quan", person: null, role: "authority" },
  });
  return driver;
}

describe("what came after a corrected entry", () => {
  it("is decided again as it was entered: every kind of entry, on its day, with its papers and what it said", () => {
    const before = full().until("2024-11-01");
    const entered = before.case.journal.filter(({ entry }) => entry > 2).map(({ fact }) => fact);
    const facts = rewritten(before.send(correct(2, { facts: { stateSupport: "none", disputes: 2 } })));
    expect(facts[0]).toEqual({
      type: "FactsRecorded",
      happenedOn: "2024-09-03",
      data: { facts: { stateSupport: "none", disputes: 2 }, papers: [] },
    });
    expect(facts.slice(1)).toEqual(entered);
    expect(new Set(facts.map((it) => it.type))).toEqual(
      new Set([
        ...["FactsRecorded", "ReviewRecorded", "BodyAssigned", "ProceedingOpened", "ProhibitedActRecorded"],
        ...["ActRecorded", "AssetsSettled", "QuestionRaised", "QuestionDecided", "StepOverdue"],
      ]),
    );
    expect(before.case.disputes).toBe(2);
  });

  it("stays whose it was: for another what the registry had entered, its own what a body had entered itself", () => {
    const driver = full();
    const acts = rewritten(driver.send(correct(2))).flatMap((it) => (it.type === "ActRecorded" ? [it.data] : []));
    expect(acts.map((it) => [it.act, it.recordedFor])).toEqual([
      ["settle-assets", "liquidator"],
      ["object", null],
    ]);
  });

  it("the closing of the case among it: a closed case which is corrected stays closed, on its day and for its reason", () => {
    const driver = caseDriver().open("2024-09-03").record("2024-09-04", { disputes: 1 });
    driver.send({ type: "close-case", on: "2024-10-01", reason: "chuyển hồ sơ" });
    const facts = rewritten(driver.send(correct(2, { facts: { disputes: 2 } })));
    expect(facts.at(-1)).toEqual({ type: "CaseClosed", happenedOn: "2024-10-01", data: { reason: "chuyển hồ sơ" } });
    expect([driver.case.closedOn, driver.case.disputes]).toEqual(["2024-10-01", 2]);
  });

  it("is left out with what followed from it, where the entry is taken out", () => {
    const driver = full();
    const facts = rewritten(driver.send(correct(entryOf(driver, "ActRecorded", "object"))));
    expect(facts).toEqual([]);
    expect(driver.case.questions.map((it) => it.asked.question)).toEqual(["assets.within-rank"]);
    expect(driver.case.proceedings[0]?.state).toBe("dissolving");
  });

  it("with what time brought in between, each on its day, up to the day of the correction", () => {
    const driver = caseDriver()
      .open("2024-09-03", { status: "active" })
      .begin("2024-09-03", FLOW, { state: "sent", earlier: RESOLVED.earlier })
      .record("2024-09-11", { disputes: 1 });
    // Three working days from receipt on 04/09: 9/9; posted within seven of the resolution: 12/9.
    expect(driver.case.journal.map(({ fact }) => fact.type)).toEqual([
      ...["CaseOpened", "ProceedingOpened", "StepOverdue", "FactsRecorded"],
    ]);
    const facts = rewritten(driver.send(correct(2, { on: "2024-09-04" }), "2025-03-20"));
    expect(facts.map((it) => [it.type, it.happenedOn])).toEqual([
      ["ProceedingOpened", "2024-09-04"],
      ["StepOverdue", "2024-09-10"],
      ["FactsRecorded", "2024-09-11"],
      ["StepOverdue", "2024-09-13"],
    ]);
  });
});

describe("what is corrected of an entry", () => {
  it("of an act: its day, its papers, what it says; what is not named stays", () => {
    const driver = full();
    const entry = entryOf(driver, "ActRecorded", "settle-assets");
    const acted = (instead: object) => {
      const facts = rewritten(full().send(correct(entry, instead)));
      return facts.find((it) => it.type === "ActRecorded");
    };
    expect(acted({ on: "2024-09-21" })).toMatchObject({
      happenedOn: "2024-09-21",
      data: { papers: [{ date: "2024-09-20" }], payload: { inventory: { proceeds: 100 } } },
    });
    expect(acted({ papers: [paper("asset-report", "2024-09-18")] })).toMatchObject({
      happenedOn: "2024-09-20",
      data: { papers: [{ date: "2024-09-18" }], payload: { inventory: { proceeds: 100 } } },
    });
    expect(acted({ payload: { inventory: { ...inventory, proceeds: 150 } } })).toMatchObject({
      data: { papers: [{ date: "2024-09-20" }], payload: { inventory: { proceeds: 150 } } },
    });
  });

  it("of facts: their day, their papers, the facts; of another entry its day", () => {
    const [recorded] = rewritten(full().send(correct(2, { papers: [paper("minutes", "2024-09-01")] })));
    expect(recorded).toMatchObject({ data: { facts: { disputes: 1 }, papers: [{ date: "2024-09-01" }] } });
    const driver = full();
    const [assigned] = rewritten(driver.send(correct(entryOf(driver, "BodyAssigned"), { on: "2024-09-03" })));
    expect(assigned).toEqual({
      type: "BodyAssigned",
      happenedOn: "2024-09-03",
      data: { role: "tax", agency: "thue", papers: [], reason: "phân công" },
    });
  });
});

describe("a correction is refused", () => {
  const refusal = (driver: CaseDriver, entry: number) => problemsOf(() => driver.send(correct(entry)))[0];
  const none = (entry: number) => ({
    ...{ code: "cooperative/no-such-entry", path: ["entry"], params: { entry } },
  });

  it("of what nobody entered: the opening, what time brought, what followed, what there is not", () => {
    const driver = full().until("2025-03-20");
    for (const type of ["CaseOpened", "QuestionRaised", "AssetsSettled"] as const) {
      expect(refusal(driver, entryOf(driver, type)), type).toMatchObject(none(entryOf(driver, type)));
    }
    const sent = caseDriver()
      .open("2024-09-03", { status: "active" })
      .begin("2024-09-03", FLOW, { state: "sent", earlier: RESOLVED.earlier })
      .until("2024-10-01");
    expect(refusal(sent, entryOf(sent, "StepOverdue"))).toMatchObject(none(3));
    expect(refusal(driver, 99)).toMatchObject(none(99));
  });

  it("of what another act brought: the dissolution which a revocation began is corrected with the revocation", () => {
    const driver = caseDriver()
      .open("2024-09-03", { status: "active" })
      .begin("2024-09-03", "revocation-2023", {
        state: "court-ordered",
        earlier: [{ act: "receive-court-decision", on: "2024-09-03", papers: [] }],
      })
      .act("2024-10-10", "revocation-2023", "revoke", [paper("revocation-decision", "2024-10-10")]);
    const opening = driver.case.journal.findLast(({ fact }) => fact.type === "ProceedingOpened")?.entry ?? 0;
    expect(refusal(driver, opening)).toMatchObject(none(opening));
    expect(refusal(driver, entryOf(driver, "ActRecorded", "record-decision"))).toMatchObject(none(opening + 1));
    const facts = rewritten(
      driver.send(
        correct(entryOf(driver, "ActRecorded", "revoke"), {
          on: "2024-10-11",
          papers: [paper("revocation-decision", "2024-10-11")],
        }),
      ),
    );
    expect(facts.map((it) => [it.type, it.happenedOn]).slice(0, 3)).toEqual([
      ["ActRecorded", "2024-10-11"],
      ["ProceedingOpened", "2024-10-11"],
      ["ActRecorded", "2024-10-11"],
    ]);
    expect(new Set(facts.slice(3).map((it) => it.type))).toEqual(new Set(["StepOverdue"]));
  });

  it("of a line which was corrected already, and of the correction itself", () => {
    const driver = full();
    driver.send(correct(2, { facts: { disputes: 0 } }));
    const correction = entryOf(driver, "EntryCorrected");
    expect(refusal(driver, 2)).toMatchObject(none(2));
    expect(refusal(driver, correction)).toMatchObject(none(correction));
    driver.send(correct(correction + 1, { facts: { disputes: 5 } }));
    expect(driver.case.disputes).toBe(5);
  });

  it("where a later entry would not be possible any more, with that entry and why", () => {
    const driver = full();
    const opening = entryOf(driver, "ProceedingOpened");
    const [head, why] = problemsOf(() => driver.send(correct(opening)));
    expect(head).toMatchObject({
      ...{ code: "cooperative/correction-breaks", path: ["entry"] },
      params: { entry: opening, later: entryOf(driver, "ProhibitedActRecorded") },
    });
    expect(why?.code).toBe("cooperative/not-prohibited-yet");
  });

  it("where the entry itself would not be, for its own reasons", () => {
    const driver = full();
    const entry = entryOf(driver, "ActRecorded", "settle-assets");
    expect(problemsOf(() => driver.send(correct(entry, { papers: [] }))).map((it) => it.code)).toEqual([
      "cooperative/paper-missing",
    ]);
    expect(driver.case.journal.some((it) => it.superseded)).toBe(false);
  });

  it("on a day which has not come, and of a case which nobody opened", () => {
    const command = caseCommandSchema.parse({
      ...{ case: "case/1", ...correct(2), actor: { agency: "so-a", person: null, role: "registrar" } },
    });
    const refused = (state: CaseDriver["case"] | null, today: string) =>
      problemsOf(() => decideCase(state, command, { today: legalDate(today) }));
    expect(refused(full().case, "2024-10-31")).toMatchObject([
      { code: "command/in-future", path: ["on"], params: { on: "2024-11-01", today: "2024-10-31" } },
    ]);
    expect(refused(null, "2024-11-01")).toMatchObject([
      { code: "cooperative/not-opened", path: ["case"], params: { case: "case/1" } },
    ]);
  });
});
