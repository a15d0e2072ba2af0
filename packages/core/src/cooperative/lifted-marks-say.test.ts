import { describe, expect, it } from "vitest";
import { caseDriver, paper } from "./testing/case-driver.js";

const FLOW = "voluntary-dissolution-2023";

/** A resolution of 03/09/2024: to be posted and sent by 12/09/2024 (art. 98.3 of Law 17/2023); marked on the 13th. */
const resolved = () =>
  caseDriver()
    .open("2024-09-03", { status: "active", facts: { debtsOutstanding: false, stateSupport: "none" } })
    .begin("2024-09-03", FLOW, {
      state: "resolved",
      earlier: [{ act: "adopt-resolution", on: "2024-09-03", papers: [] }],
    });
type Driver = ReturnType<typeof resolved>;
const post = (driver: Driver, on: string) =>
  driver.send({
    ...{ type: "record-act", proceeding: FLOW, act: "post-resolution", on },
    papers: [paper("posting-record", on)],
    payload: {},
  });
const lifted = (facts: Driver["facts"]) =>
  facts.flatMap((it) =>
    it.type === "OverdueLifted" || it.type === "PeriodEndLifted" ? [[it.type, it.happenedOn, it.data] as const] : [],
  );
const late = (driver: Driver) => driver.case.proceedings[0]?.overdue.map((it) => it.act).toSorted();

describe("an act of a case dated in time and entered late", () => {
  it("takes back its own mark, saying for which last day and by which day it was done; other marks stay", () => {
    const driver = resolved().until("2024-10-01");
    expect(late(driver)).toEqual(["post-resolution", "send-resolution"]);
    expect(lifted(post(driver, "2024-09-10"))).toEqual([
      [
        "OverdueLifted",
        "2024-09-10",
        {
          ...{ proceeding: `${FLOW}/1`, state: "resolved", act: "post-resolution" },
          ...{ lastDay: "2024-09-12", doneOn: "2024-09-10" },
        },
      ],
    ]);
    expect(late(driver)).toEqual(["send-resolution"]);
  });

  it("is in time on the last day, and late on the day after: what was rightly marked stays marked", () => {
    const lastDay = resolved().until("2024-10-01");
    expect(lifted(post(lastDay, "2024-09-12"))).toHaveLength(1);
    const dayAfter = resolved().until("2024-10-01");
    expect(lifted(post(dayAfter, "2024-09-13"))).toEqual([]);
    expect(late(dayAfter)).toEqual(["post-resolution", "send-resolution"]);
  });

  it("takes back nothing where nothing was marked", () => {
    const driver = resolved().until("2024-09-11");
    expect(lifted(post(driver, "2024-09-10"))).toEqual([]);
  });

  it("takes back the end of the six months too, with the duty which came of it (Decree 92/2024 art. 50.5)", () => {
    const driver = caseDriver()
      .open("2024-09-10", { status: "active", facts: { debtsOutstanding: false, stateSupport: "none" } })
      .begin("2024-09-10", FLOW, {
        state: "dissolving",
        earlier: [
          { act: "adopt-resolution", on: "2024-09-03", papers: [] },
          {
            act: "send-resolution",
            on: "2024-09-05",
            papers: [paper("dissolution-resolution", "2024-09-03", { registry: "2024-09-10" })],
          },
        ],
      })
      .until("2025-04-01");
    const marks = driver.facts.map((it) => [it.type, "act" in it.data ? it.data.act : null]);
    expect(marks).toContainEqual(["PeriodEnded", "issue-automatic-notice"]);
    expect(marks).toContainEqual(["StepOverdue", "issue-automatic-notice"]);
    // Found in April: all had been paid and the dossier filed in the sixth month.
    driver.record("2025-02-03", { debtsPaidOn: "2025-02-03", taxCompletedOn: "2025-02-03" });
    const facts = driver.send({
      ...{ type: "record-act", proceeding: FLOW, act: "file-dossier", on: "2025-02-03", payload: {} },
      papers: [
        paper("dissolution-request", "2025-02-03", { registry: "2025-02-03" }),
        paper("asset-report", "2025-02-03"),
      ],
    });
    expect(lifted(facts).map(([type, on, { act }]) => [type, on, act])).toEqual([
      ["PeriodEndLifted", "2025-02-03", "issue-automatic-notice"],
      ["OverdueLifted", "2025-02-03", "issue-automatic-notice"],
      // Owed from the day on which all was paid; marked with that note, taken back with the paper.
      ["OverdueLifted", "2025-02-03", "file-dossier"],
    ]);
    expect(driver.case.proceedings[0]).toMatchObject({ state: "filed", ended: [] });
  });
});
