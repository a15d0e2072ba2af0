import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { targetCommandSchema } from "../target/target.events.js";
import { type CaseDriver, caseDriver, paper } from "../cooperative/testing/case-driver.js";
import {
  caseRegister,
  cooperativesByStatus,
  dormantCooperatives,
  dormantMeasurement,
  overdueActs,
} from "./case-register.js";
import { timelineOf } from "./timeline.js";

const on = legalDate;
const REVOCATION = "revocation-2023";
const actor = { agency: "so-tai-chinh", person: null, role: "monitor" } as const;

/** Revoked on 05/03/2025 on ground b; the announcement, due on 10/03, never came. */
function revoked(): CaseDriver {
  return caseDriver()
    .open("2025-02-10", { status: "active" })
    .begin("2025-02-10", REVOCATION)
    .act("2025-02-10", REVOCATION, "notify-violation", [paper("violation-notice", "2025-02-10")], {
      ground: "b",
      explainBy: on("2025-02-28"),
    })
    .act("2025-03-05", REVOCATION, "revoke", [
      paper("absence-record", "2025-03-03"),
      paper("revocation-decision", "2025-03-05", { registry: "2025-03-05" }),
    ]);
}

describe("the registers", () => {
  it("count cooperatives by legal status on any day, also a past one", () => {
    const driver = revoked().act("2025-03-10", "compulsory-dissolution-2023", "announce-status", [
      paper("status-announcement", "2025-03-10"),
    ]);
    const cases = [driver.case];
    expect(cooperativesByStatus(cases, on("2025-03-09")).active).toEqual(["coop/hcm-001"]);
    expect(cooperativesByStatus(cases, on("2025-03-10"))["winding-up"]).toEqual(["coop/hcm-001"]);
    expect(Object.values(cooperativesByStatus(cases, on("2025-02-09"))).flat()).toEqual([]);
  });

  it("list cases by stage with the steps that are overdue, who owes them and since when", () => {
    const driver = revoked().until("2025-03-31");
    const [line] = caseRegister([driver.case], on("2025-03-31"));
    expect(line).toMatchObject({
      stage: "handling",
      stages: ["revocation-2023: decided", "compulsory-dissolution-2023: ordered"],
      status: "active",
    });
    expect(overdueActs(driver.case, on("2025-03-31")).map((it) => [it.act, it.who, it.lastDay])).toEqual([
      ["publish-decision", "registry", "2025-03-10"],
      ["announce-status", "registry", "2025-03-10"],
    ]);
  });

  it("rest an overdue step on the text which sets its last day, not on the first of those the act rests on", () => {
    const flow = "voluntary-dissolution-2023";
    const driver = caseDriver()
      .open("2024-07-01", { status: null })
      .begin("2024-07-01", flow, { state: "dissolving", earlier: [] })
      .record("2024-07-09", { debtsPaidOn: "2024-07-04" })
      .until("2024-07-12");
    // Before Decree 92/2024 began art. 98.6 alone set the five working days; the act names art. 50.2 of the decree first.
    expect(overdueActs(driver.case, on("2024-07-12"))).toMatchObject([
      { act: "file-dossier", lastDay: "2024-07-11", basis: { law: "17/2023/QH15", article: 98, clause: 6 } },
    ]);
  });

  it("count as dormant what is listed and neither ended, revoked, suspended nor closed", () => {
    const listed = caseDriver().open("2025-02-10", { status: "active" });
    const cases = [revoked().case, listed.case];
    expect(dormantCooperatives(cases, on("2025-03-04"))).toEqual({ dormant: 2, listed: 2, synthetic: [] });
    expect(dormantCooperatives(cases, on("2025-03-05"))).toMatchObject({ dormant: 1, listed: 2 });
  });

  it("count it again when the revocation is cancelled", () => {
    const flow = "cancel-revocation-2023";
    const driver = revoked()
      .begin("2025-04-01", flow)
      .act("2025-04-01", flow, "find-no-ground", [paper("registry-finding", "2025-04-01")])
      .act("2025-04-03", flow, "cancel", [paper("cancellation-decision", "2025-04-03")]);
    expect(dormantCooperatives([driver.case], on("2025-04-02")).dormant).toBe(0);
    expect(dormantCooperatives([driver.case], on("2025-04-03")).dormant).toBe(1);
  });

  it("give the figure of the province's target as a command the engine takes, invented cases left out", () => {
    const invented = caseDriver().open("2025-02-10", { status: "active", synthetic: true });
    const command = dormantMeasurement([revoked().case, invented.case], on("2025-03-04"), actor);
    expect(targetCommandSchema.parse(command)).toMatchObject({ indicator: "dormant-cooperatives", value: 1 });
  });

  it("tell the history with the name an act has on its way, and mark what was corrected", () => {
    const driver = revoked();
    const texts = timelineOf(driver.case).map((it) => it.text.vi);
    expect(texts).toContain("Ra quyết định thu hồi khi hết thời hạn giải trình mà người được yêu cầu không đến");
    const entry = driver.case.journal.find((it) => it.fact.type === "ActRecorded")?.entry;
    driver.send({
      type: "correct",
      on: "2025-03-20",
      entry,
      reason: "sai căn cứ",
      instead: { payload: { ground: "e", explainBy: "2025-02-28" } },
    });
    expect(timelineOf(driver.case).filter((it) => it.superseded).length).toBeGreaterThan(2);
  });
});
