import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import type { Actor } from "../log/actor.js";
import type { CaseCommand } from "../cooperative/case.commands.js";
import { caseDriver, paper } from "../cooperative/testing/case-driver.js";
import { fixtureProvince } from "../testing-fixture/fixture-province.js";
import { entitledToCase, unknownBodiesOfCase } from "./case-authority.js";

const province = fixtureProvince();
const on = legalDate("2024-09-10");
const VOLUNTARY = "voluntary-dissolution-2023";
const as = (agency: string, role: Actor["role"]): Actor => ({ agency, role, person: null });
const act = (name: string, actor: Actor, proceeding = VOLUNTARY): CaseCommand => ({
  type: "record-act",
  case: "case/1",
  on,
  actor,
  proceeding,
  act: name,
  papers: [],
  payload: {},
});
const opened = (bodies: Record<string, string> = {}) =>
  caseDriver()
    .open("2024-09-03", { actor: as("so-khdt", "registrar"), bodies })
    .begin("2024-09-03", VOLUNTARY).case;
const may = (command: CaseCommand, state = opened()) =>
  entitledToCase(province, state, command).some(
    (it) => it.agency === command.actor.agency && it.roles.includes(command.actor.role),
  );

describe("who may act in a case", () => {
  it("the registry records any act on its paper, as registrar and in no other capacity (Decree 92/2024 art. 5)", () => {
    expect(may(act("adopt-resolution", as("so-khdt", "registrar")))).toBe(true);
    for (const role of ["lead", "issuer", "authority", "party", "auditor", "engine"] as const) {
      expect(may(act("adopt-resolution", as("so-khdt", role))), role).toBe(false);
    }
  });

  it("another agency, in whatever capacity, does not", () => {
    for (const role of ["registrar", "lead", "issuer", "authority", "party"] as const) {
      expect(may(act("issue-notice", as("so-a", role))), role).toBe(false);
    }
  });

  it("the cooperative performs its own acts and no act of an authority", () => {
    expect(may(act("adopt-resolution", as("coop/hcm-001", "party")))).toBe(true);
    expect(may(act("send-resolution", as("coop/hcm-001", "party")))).toBe(true);
    expect(may(act("issue-notice", as("coop/hcm-001", "party")))).toBe(false);
    expect(may(act("tax-opinion", as("coop/hcm-001", "party")))).toBe(false);
    expect(may(act("adopt-resolution", as("coop/hcm-002", "party")))).toBe(false);
  });

  it("the agency named for a role performs the acts of that role, and only those", () => {
    const state = opened({ tax: "so-a" });
    expect(may(act("tax-opinion", as("so-a", "authority")), state)).toBe(true);
    expect(may(act("issue-notice", as("so-a", "authority")), state)).toBe(false);
    expect(may(act("tax-opinion", as("so-b", "authority")), state)).toBe(false);
  });

  it("a role goes to another agency from the day of its assignment on, not before", () => {
    const driver = caseDriver()
      .open("2024-09-03", { actor: as("so-khdt", "registrar") })
      .begin("2024-09-03", VOLUNTARY);
    driver.send({
      type: "assign-body",
      on: "2024-09-10",
      role: "registry",
      agency: "so-b",
      papers: [],
      reason: "sắp xếp",
    });
    const later = { ...act("adopt-resolution", as("so-b", "registrar")), on: legalDate("2024-09-11") };
    expect(may(later, driver.case)).toBe(true);
    expect(may({ ...later, on: legalDate("2024-09-09") }, driver.case)).toBe(false);
    expect(may({ ...later, actor: as("so-khdt", "registrar") }, driver.case)).toBe(false);
  });

  it("a case is opened by a body of State administration of the roster, as registrar", () => {
    const open = (agency: string) =>
      ({
        type: "open-case",
        case: "case/2",
        on,
        actor: as(agency, "registrar"),
        cooperative: { ref: "coop/2", kind: "cooperative" },
        status: null,
        branches: [],
        facts: {},
        bodies: {},
        synthetic: false,
      }) satisfies CaseCommand;
    expect(entitledToCase(province, null, open("so-khdt"))).toMatchObject([
      { agency: "so-khdt", roles: ["registrar"] },
    ]);
    expect(entitledToCase(province, null, open("nobody"))).toEqual([]);
    expect(
      unknownBodiesOfCase(province, { ...open("so-khdt"), bodies: { court: "toa-an", tax: "so-a" } }),
    ).toMatchObject([{ code: "roster/unknown-body", path: ["bodies", "court"] }]);
  });
});

describe("an event says whether whoever acted entered it, or the registry recorded it for another", () => {
  const papers = [paper("recorded-paper", "2024-09-10")];
  const recorded = (role: Actor["role"], name: string) => {
    const driver = caseDriver().open("2024-09-03").begin("2024-09-03", VOLUNTARY, { state: "dissolving" });
    const facts = driver.send({
      type: "record-act",
      on: "2024-09-10",
      actor: as("x", role),
      proceeding: VOLUNTARY,
      act: name,
      papers:
        name === "settle-assets"
          ? [paper("asset-report", "2024-09-10")]
          : [paper("objection", "2024-09-10"), ...papers],
    });
    return facts[0]?.type === "ActRecorded" ? facts[0].data.recordedFor : "no act";
  };

  it("in the field recordedFor", () => {
    expect(recorded("registrar", "settle-assets")).toBe("liquidator");
    expect(recorded("party", "settle-assets")).toBeNull();
    expect(recorded("registrar", "object")).toBe("interested-party");
  });
});
