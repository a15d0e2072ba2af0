import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import type { Actor } from "../log/actor.js";
import type { CaseCommand } from "../cooperative/case.commands.js";
import { caseDriver, paper } from "../cooperative/testing/case-driver.js";
import { competentBody } from "../cooperative/competence.js";
import type { Province } from "../province/province.schema.js";
import { fixtureProvince } from "../testing-fixture/fixture-province.js";
import { competentAgency, entitledToCase, unknownBodiesOfCase } from "./case-authority.js";

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

describe("who may act in a case, in detail", () => {
  const BANKRUPTCY = "bankruptcy-2014";
  const petition = (bodies: Record<string, string>) =>
    caseDriver()
      .open("2024-09-03", { actor: as("so-khdt", "registrar"), bodies })
      .begin("2024-09-03", BANKRUPTCY).case;
  const inCase = (name: string, actor: Actor, state: ReturnType<typeof petition>) =>
    may(act(name, actor, BANKRUPTCY), state);

  it("a judge sits in the court which is named, unless one is named himself", () => {
    const court = petition({ court: "so-a" });
    expect(inCase("open", as("so-a", "authority"), court)).toBe(true);
    const judge = petition({ court: "so-a", judge: "so-b" });
    expect([inCase("open", as("so-a", "authority"), judge), inCase("open", as("so-b", "authority"), judge)]).toEqual([
      false,
      true,
    ]);
  });

  it("an act is of the open proceeding, named by its flow or by its id; of an unknown one nobody's but the registry's", () => {
    const tax = (proceeding: string) =>
      may(act("tax-opinion", as("so-a", "authority"), proceeding), opened({ tax: "so-a" }));
    expect([tax(VOLUNTARY), tax(`${VOLUNTARY}/1`), tax("tax-closing")]).toEqual([true, true, false]);
  });

  it("the registry itself acts as registrar only, though it is named for another role too", () => {
    const state = opened({ tax: "so-khdt" });
    expect(may(act("issue-notice", as("so-khdt", "authority")), state)).toBe(false);
    expect(may(act("tax-opinion", as("so-khdt", "authority")), state)).toBe(true);
  });

  it("rests on the decree for the registry, on the article of the act for whoever performs it", () => {
    const entitled = entitledToCase(province, opened({ tax: "so-a" }), act("tax-opinion", as("so-a", "authority")));
    expect(entitled.map(({ agency, basis, roles }) => [agency, roles, basis])).toEqual([
      ["so-khdt", ["registrar"], expect.objectContaining({ law: "92/2024/NĐ-CP", article: 7, clause: 3 })],
      ["so-a", ["authority"], expect.objectContaining({ law: "92/2024/NĐ-CP", article: 50, clause: 4 })],
    ]);
  });

  it("a question is answered by the registry, or by the decision-maker who is named", () => {
    const answer = (agency: string, role: Actor["role"]) =>
      ({ type: "answer", question: "case:case/1?x", choice: "y", reason: "…", on, actor: as(agency, role) }) as const;
    const state = opened({ "decision-maker": "so-b", tax: "so-a" });
    const agencies = entitledToCase(province, state, answer("so-b", "authority")).map((it) => [it.agency, it.roles]);
    expect(agencies).toEqual([
      ["so-khdt", ["registrar"]],
      ["so-b", ["authority"]],
    ]);
    expect(entitledToCase(province, opened(), answer("so-b", "authority")).map((it) => it.agency)).toEqual(["so-khdt"]);
  });

  it("in a case which nobody has opened nobody may do anything but open it", () => {
    expect(entitledToCase(province, null, act("adopt-resolution", as("so-khdt", "registrar")))).toEqual([]);
  });

  it("is opened for the registry which is named, not by an agency which is none, and by none which is not in office", () => {
    const open = (agency: string, rest: object = {}) =>
      ({ type: "open-case", case: "case/2", on, actor: as(agency, "registrar"), bodies: {}, ...rest }) as CaseCommand;
    const openers = (command: CaseCommand, from = province) =>
      entitledToCase(from, null, command).map((it) => it.agency);
    expect(openers(open("so-a", { bodies: { registry: "so-khdt" } }))).toEqual(["so-khdt"]);
    const alliance = province.agencies.map((it) => (it.id === "so-a" ? { ...it, kind: "alliance" as const } : it));
    expect(openers(open("so-a"), { ...province, agencies: alliance })).toEqual([]);
    const later = province.agencies.map((it) => (it.id === "so-a" ? { ...it, from: legalDate("2024-09-11") } : it));
    expect(openers(open("so-a"), { ...province, agencies: later })).toEqual([]);
    const assigned = { type: "assign-body", case: "case/1", on, role: "tax", agency: "so-x", papers: [], reason: "…" };
    expect(
      unknownBodiesOfCase(province, { ...assigned, actor: as("so-khdt", "registrar") } as CaseCommand),
    ).toMatchObject([{ code: "roster/unknown-body", path: ["agency"], params: { id: "so-x" } }]);
    expect(unknownBodiesOfCase(province, act("adopt-resolution", as("nobody", "registrar")))).toEqual([]);
  });

  it("after a confirmed succession the successor acts, and the agency itself only for papers of before", () => {
    const citation = { document: "QĐ 1", trust: "verified" } as const;
    const day = legalDate("2024-09-10");
    const said = {
      routes: {},
      rest: null,
      decision: "QĐ 1",
      reason: "…",
      automatic: true,
      trust: "verified",
      basis: citation,
    };
    const rows = [{ from: "so-khdt", to: "so-b", on: day, scope: null, citation }];
    const departure = { id: "so-khdt@2024-09-10", from: "so-khdt", on: day, ended: true, rows };
    const successions = new Map([
      [departure.id, { ...departure, status: "confirmed", proposedOn: null, confirmation: said }],
    ]);
    const of = (on_: string) =>
      entitledToCase(
        province,
        opened(),
        { ...act("issue-notice", as("so-b", "registrar")), on: legalDate(on_) },
        successions as unknown as Parameters<typeof entitledToCase>[3],
      ).map((it) => it.agency);
    expect(of("2024-09-09")).toEqual(["so-khdt"]);
    expect(of("2024-09-10")).toEqual(["so-b"]);
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

describe("the agency to which an act of a case falls", () => {
  const agencies: Province["agencies"] = [
    ...province.agencies.filter((it) => it.kind !== "peoples-committee"),
    ...(["province", "district"] as const).map((level) => ({
      ...{
        id: `ubnd-${level}`,
        name: { vi: level, en: level },
        aliases: [],
        kind: "peoples-committee" as const,
        level,
      },
      ...{ codes: {}, from: null, until: legalDate("2024-12-31") },
    })),
  ];
  const roster = { ...province, agencies };
  const body = (level: "province" | "district") =>
    ({
      needsDecision: false,
      name: { vi: "", en: "" },
      level,
      basis: [],
      trust: "verified",
      leftToDecision: false,
    }) as const;
  const falls = (it: Partial<Parameters<typeof competentAgency>[1]>, day = "2024-09-10", of: Province = roster) =>
    competentAgency(of, { agency: null, competent: body("province"), who: "committee", ...it }, legalDate(day), null);

  it("is the one which the case names, while it is in office", () => {
    expect(falls({ agency: "so-a", who: "tax", competent: null })).toBe("so-a");
    expect(falls({ agency: "ubnd-district" })).toBe("ubnd-district");
    expect(falls({ agency: "ubnd-district" }, "2025-01-01")).toBeNull();
    expect(falls({ agency: "so-x" })).toBeNull();
  });

  it("is, where it names none, the only People's Committee of the province's level, in office that day", () => {
    expect([falls({}), falls({}, "2024-12-31"), falls({}, "2025-01-01")]).toEqual([
      "ubnd-province",
      "ubnd-province",
      null,
    ]);
    const [first] = agencies.filter((it) => it.id === "ubnd-province");
    const two = first ? { ...roster, agencies: [...agencies, { ...first, id: "ubnd-other" }] } : roster;
    expect(falls({}, "2024-09-10", two)).toBeNull();
  });

  it("is nobody's below that level, of another role, and where the texts leave the body open", () => {
    expect(falls({ competent: body("district") })).toBeNull();
    expect(falls({ who: "tax" })).toBeNull();
    expect(falls({ competent: null })).toBeNull();
    const asked = competentBody("committee", legalDate("2025-07-01"));
    expect(falls({ competent: asked })).toBeNull();
  });

  describe("below the level of a province, where the case names the commune of the head office", () => {
    const [first] = agencies.filter((it) => it.id === "ubnd-province");
    if (!first) throw new Error("no People's Committee");
    const committee = (
      id: string,
      vi: string,
      level: "commune" | "district",
      from: string | null,
      until: string | null,
    ) => ({
      ...first,
      id,
      name: { vi: `Ủy ban nhân dân ${vi}`, en: vi },
      aliases: [`UBND ${vi}`],
      level,
      from: from === null ? null : legalDate(from),
      until: until === null ? null : legalDate(until),
    });
    const seats: Province = {
      ...province,
      agencies: [
        committee("ubnd-quan-1", "Quận 1", "district", null, "2025-06-30"),
        {
          ...committee("ubnd-phuong-ben-nghe", "phường Bến Nghé", "commune", null, "2025-06-30"),
          within: "ubnd-quan-1",
        },
        committee("ubnd-phuong-sai-gon", "phường Sài Gòn", "commune", "2025-07-01", null),
        committee("ubnd-xa-tan-phu-1", "xã Tân Phú", "commune", "2025-07-01", null),
        committee("ubnd-xa-tan-phu-2", "xã Tân Phú", "commune", "2025-07-01", null),
      ],
    };
    const of = (who: "registry" | "committee" | "tax" | "court", day: string, seat: string | null) =>
      competentAgency(
        seats,
        { agency: null, competent: competentBody(who, legalDate(day)), who },
        legalDate(day),
        seat,
      );

    it("the registry and the Committee of the district are those of the commune's district, or of the district named (Decree 193/2013 art. 6.1.b)", () => {
      for (const seat of ["ubnd-phuong-ben-nghe", "phường Bến Nghé", "UBND phường Bến Nghé", "Quận 1"]) {
        expect([of("registry", "2019-03-04", seat), of("committee", "2019-03-04", seat)], seat).toEqual([
          "ubnd-quan-1",
          "ubnd-quan-1",
        ]);
      }
      expect(of("committee", "2025-03-03", "phường Bến Nghé")).toBe("ubnd-quan-1");
      // A court and a tax office of a district are no offices of its Committee.
      expect([of("court", "2019-03-04", "Quận 1"), of("tax", "2019-03-04", "Quận 1")]).toEqual([null, null]);
    });

    it("from 18/07/2024 to 30/06/2025 no agency is named as the registry: art. 5.2 of Decree 92/2024 leaves it to a decision in some provinces", () => {
      expect(of("registry", "2024-07-17", "Quận 1")).toBe("ubnd-quan-1");
      expect([of("registry", "2024-07-18", "Quận 1"), of("registry", "2025-06-30", "Quận 1")]).toEqual([null, null]);
    });

    it("since 01/07/2025 the registry is the commune's; which Committee decides on assets is asked, and so is the court", () => {
      expect(of("registry", "2025-07-01", "phường Sài Gòn")).toBe("ubnd-phuong-sai-gon");
      expect(of("registry", "2026-05-27", "ubnd-phuong-sai-gon")).toBe("ubnd-phuong-sai-gon");
      expect([of("committee", "2025-07-01", "phường Sài Gòn"), of("court", "2025-07-01", "phường Sài Gòn")]).toEqual([
        null,
        null,
      ]);
      expect(of("tax", "2025-08-04", "phường Sài Gòn")).toBeNull();
    });

    it("nobody is named for a commune of two districts' name, one which has ended, one nobody knows, or where the case names none", () => {
      for (const seat of ["xã Tân Phú", "phường Bến Nghé", "phường Không Có", null]) {
        expect(of("registry", "2025-07-01", seat), String(seat)).toBeNull();
      }
      expect(of("registry", "2019-03-04", "phường Sài Gòn")).toBeNull();
    });
  });
});
