import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legalDate, type LegalDate, shiftDays } from "../kernel/legal-date.js";
import { hasBegunOn, inForceOn } from "../law/in-force.js";
import { statusOn } from "../law/legal-status.js";
import { STATUTES } from "../law/statutes.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import { flowTable } from "../view/render-flow.js";
import { renderCase } from "../view/render-case.js";
import type { ActLimit, Anchor } from "./act-limit.js";
import { clockOf } from "./case-clock.js";
import type { CaseState, Proceeding } from "./case-state.js";
import { flowOf, allFlows } from "./flows.js";
import type { Flow } from "./flow.machine.js";
import { nextActs } from "./next-acts.js";
import { RESOLUTION_CONTENTS } from "./act-payload.js";
import { OFFICIAL_ROLES, PARTY_ROLES, type PartyRole } from "./party.js";
import { caseDriver, paper } from "./testing/case-driver.js";
import { play } from "./testing/random-case.js";

const VOLUNTARY = "voluntary-dissolution-2023";
const BANKRUPTCY = "bankruptcy-2014";
const SUSPENSION = "suspension-2023";
const overdue = (driver: ReturnType<typeof caseDriver>) =>
  driver.facts.flatMap((it) => (it.type === "StepOverdue" ? [`${it.data.act} ${it.happenedOn}`] : []));

/** Every day on which a registered text begins, or the first after it has ended, with the days around it. */
const CHANGES: readonly LegalDate[] = [
  ...new Set(
    Object.values(STATUTES).flatMap(({ inForceFrom, inForceTo }) =>
      [inForceFrom, inForceTo && shiftDays(legalDate(inForceTo), 1)].flatMap((it) =>
        it ? [-1, 0, 1].map((by) => shiftDays(legalDate(it), by)) : [],
      ),
    ),
  ),
]
  .filter((it) => it >= "2013-01-01" && it <= "2027-06-01")
  .sort();

/** A case in which whatever a period is counted from happened on the day. */
function startedOn(flow: string, anchors: readonly Anchor[], on: LegalDate): [CaseState, Proceeding] {
  const start = caseDriver().open("2013-01-02", { cooperative: { ref: "coop/x", kind: "cooperative" } }).case;
  const served = (Object.keys(PARTY_ROLES) as PartyRole[]).map((to) => ({ to, on }));
  const act = (name: string) => ({
    act: name,
    on,
    papers: [{ kind: "recorded-paper" as const, number: "1", date: on, served }],
    payload: { explainBy: on, from: on, to: on },
    entry: 2,
    moved: true,
  });
  const proceeding: Proceeding = {
    id: `${flow}/1`,
    flow,
    branch: null,
    state: "x",
    openedOn: on,
    acts: anchors.flatMap((it) => ("act" in it ? [act(it.act)] : "acts" in it ? it.acts.map(act) : [])),
    overdue: [],
    ended: [],
    decided: null,
    followed: {},
    settlement: null,
    endedOn: null,
    outcome: null,
  };
  return [{ ...start, debtsPaidOn: on, taxCompletedOn: on }, proceeding];
}

const limits = allFlows().flatMap((flow) =>
  flow.steps.transitions.flatMap(({ event, meta }) =>
    [meta.limit, meta.waits].flatMap((limit) =>
      limit ? [{ flow: flow.id, act: event, limit: limit as ActLimit }] : [],
    ),
  ),
);
const begin = ({ limit }: { readonly limit: ActLimit }): readonly Anchor[] =>
  limit.from.flatMap((it) => (it.of === "end" ? it.period.from : [it]));

describe("a time limit is law only while the text which sets it is in force", () => {
  it("has its text in every flow, and none on any day around a change of law on which no text of it stands", () => {
    const seen = { stands: 0, not: 0 };
    for (const one of limits) {
      expect(one.limit.by?.length, `${one.flow}/${one.act}`).toBeGreaterThan(0);
      for (const day of CHANGES) {
        const [state, proceeding] = startedOn(one.flow, begin(one), day);
        const clock = clockOf(state, proceeding, VIETNAM_CALENDAR);
        const counted = clock.lastDay(one.limit);
        if (one.limit.from.some((it) => it.of === "end")) {
          // Counted from the end of a period: that period, too, must have been law.
          if (counted) for (const by of counted.by) expect(inForceOn(by, counted.shown)).toBe(true);
          continue;
        }
        const trigger = one.limit.before ? (counted?.shown ?? null) : day;
        const texts = [...(one.limit.by ?? []), ...(one.limit.else?.by ?? [])];
        const stands = trigger !== null && texts.some((it) => inForceOn(it, trigger));
        if (one.limit.before) {
          if (counted) expect(stands, `${one.flow}/${one.act} ${day}`).toBe(true);
        } else expect(counted !== null, `${one.flow}/${one.act} ${day}`).toBe(stands);
        seen[counted ? "stands" : "not"] += 1;
      }
    }
    expect(seen.stands).toBeGreaterThan(1000);
    expect(seen.not).toBeGreaterThan(1000);
  });

  it("marks nobody overdue without a text which had begun, whatever is tried on a case", () => {
    let marks = 0;
    fc.assert(
      fc.property(
        fc.constantFrom("2023-01-09", "2024-05-06", "2024-07-01", "2026-02-02").map(legalDate),
        fc.constantFrom(...allFlows().map((it) => it.id)),
        fc.array(
          fc.record({
            pick: fc.nat(40),
            wait: fc.constantFrom(1, 5, 30, 90),
            facts: fc.constantFrom(0, 1, 2, 3),
            good: fc.constant(true),
          }),
          { minLength: 3, maxLength: 25 },
        ),
        (on, flow, moves) => {
          for (const fact of play(on, flow, moves).facts) {
            if (fact.type !== "StepOverdue") continue;
            marks += 1;
            expect(hasBegunOn(fact.data.cite, fact.data.lastDay)).toBe(true);
          }
        },
      ),
      { numRuns: 80, seed: 13 },
    );
    expect(marks).toBeGreaterThan(30);
  });

  it("a court's opening of 10/04/2023 starts no three working days of Decree 92/2024, in force 18/07/2024", () => {
    const driver = caseDriver()
      .open("2023-04-03")
      .begin("2023-04-03", BANKRUPTCY, {
        state: "accepted",
        earlier: [{ act: "accept", on: "2023-04-03", papers: [] }],
      })
      .act("2023-04-10", BANKRUPTCY, "open", [paper("court-decision", "2023-04-10", { registry: "2023-04-12" })])
      .until("2023-05-31");
    expect(overdue(driver).filter((it) => it.startsWith("publish-opening-registry"))).toEqual([]);
    expect(
      nextActs(driver.case, legalDate("2023-04-20")).find((it) => it.act === "publish-opening-registry"),
    ).toMatchObject({ lastDay: null, overdue: false });
  });

  it("a resolution received on 03/07/2024 is to be announced (art. 98.4), within no number of days (Decree 92/2024 art. 50.1)", () => {
    const received = (on: string) =>
      caseDriver()
        .open("2024-07-01", { status: "active" })
        .begin("2024-07-01", VOLUNTARY, {
          state: "resolved",
          earlier: [{ act: "adopt-resolution", on: "2024-07-01", papers: [] }],
        })
        .act(on, VOLUNTARY, "send-resolution", [paper("dissolution-resolution", "2024-07-01", { registry: on })])
        .until("2024-09-30");
    expect(overdue(received("2024-07-03"))).not.toContainEqual(expect.stringMatching(/^announce-status/));
    // From Fri 19/07: Mon 22, Tue 23, Wed 24.
    expect(overdue(received("2024-07-19"))).toContain("announce-status 2024-07-25");
  });

  it("between law and decree the dossier has the five working days of art. 98.6, from paying the debts alone", () => {
    const driver = caseDriver()
      .open("2024-07-01", { status: null })
      .begin("2024-07-01", VOLUNTARY, { state: "dissolving", earlier: [] })
      .record("2024-07-09", { debtsPaidOn: "2024-07-04", taxCompletedOn: "2024-07-08" });
    const dossier = () => nextActs(driver.case, legalDate("2024-07-10")).find((it) => it.act === "file-dossier");
    // From Thu 04/07: Fri 5, Mon 8, Tue 9, Wed 10, Thu 11.
    expect(dossier()?.lastDay).toBe("2024-07-11");
    driver.record("2024-07-19", { taxCompletedOn: "2024-07-19" });
    // From Fri 19/07: 22 to 26.
    expect(dossier()?.lastDay).toBe("2024-07-26");
  });
});

describe("while the law or a fact is undecided time marks nobody", () => {
  it("a decision of 15/05/2024 which straddles 01/07/2024 leaves one open question, since when, and no mark", () => {
    const FLOW = "compulsory-dissolution-2012";
    const driver = caseDriver()
      .open("2024-05-06")
      .begin("2024-05-06", FLOW, {
        state: "ordered",
        earlier: [
          { act: "submit-dossier", on: "2024-05-06", papers: [], payload: { ground: "c" } },
          { act: "order-dissolution", on: "2024-05-15", papers: [] },
        ],
      })
      .until("2024-12-31");
    expect(overdue(driver)).toEqual([]);
    expect(driver.case.questions).toMatchObject([{ askedOn: "2024-07-01", decision: null }]);
    expect(renderCase(driver.case, legalDate("2024-12-31")).join("\n")).toContain("chưa trả lời từ 01/7/2024");
    driver.send({
      type: "answer",
      on: "2025-01-06",
      question: "law.procedure",
      choice: "23/2012/QH13",
      by: "person/1",
      reason: "x",
    });
    driver.until("2025-01-06");
    expect(overdue(driver)).toEqual([]);
    driver.until("2025-01-07");
    expect(overdue(driver)).toContain("advertise 2025-01-07");
  });

  it("a petition accepted on 12/02/2026 marks no court late while it is asked which law goes on (law 142/2025 art. 87.2)", () => {
    const driver = caseDriver()
      .open("2026-02-02")
      .begin("2026-02-02", BANKRUPTCY, {
        state: "accepted",
        earlier: [{ act: "accept", on: "2026-02-12", papers: [] }],
      })
      .until("2026-08-31");
    expect(overdue(driver).filter((it) => it.startsWith("open "))).toEqual([]);
    expect(driver.case.questions).toMatchObject([{ askedOn: "2026-03-01", decision: null }]);
  });
});

describe("what another body has done is recorded, with the breach beside it", () => {
  const court = (act: string, rest: readonly unknown[] = []) => {
    const driver = caseDriver().open("2025-03-03", { status: "active" }).begin("2025-03-03", "address-status");
    return { driver, act, rest };
  };

  it("the tax authority's word on the address comes although the status is not its to change (Decree 92/2024 art. 27.6)", () => {
    const { driver } = court("record-absence");
    driver.begin("2025-03-03", VOLUNTARY, { state: "sent", earlier: [] });
    driver.act("2025-03-03", VOLUNTARY, "announce-status", [paper("status-announcement", "2025-03-03")]);
    driver.act("2025-03-10", "address-status", "record-absence", [paper("address-information", "2025-03-10")]);
    expect(driver.case.violations).toMatchObject([
      {
        kind: "condition",
        act: "record-absence",
        condition: { code: "cooperative/status-not-left-to-tax" },
        cites: [{ law: "92/2024/NĐ-CP", article: 27, clause: 6 }],
      },
    ]);
    expect(renderCase(driver.case, legalDate("2025-03-10")).join("\n")).toContain("không đúng điều kiện");
  });

  it("its own act the body is held to: the tax authority which acts itself is refused", () => {
    const { driver } = court("record-absence");
    driver.begin("2025-03-03", VOLUNTARY, { state: "sent", earlier: [] });
    driver.act("2025-03-03", VOLUNTARY, "announce-status", [paper("status-announcement", "2025-03-03")]);
    expect(() =>
      driver.send({
        type: "record-act",
        on: "2025-03-10",
        proceeding: "address-status",
        act: "record-absence",
        papers: [paper("address-information", "2025-03-10")],
        actor: { agency: "chi-cuc-thue", person: null, role: "authority" },
      }),
    ).toThrow(/cooperative\/refused/);
  });

  it("a paper before its ground stays refused: tax cannot ask to restore what was not revoked for tax (art. 56.1.b)", () => {
    const driver = caseDriver().open("2025-03-03", { status: "active" }).begin("2025-03-03", "cancel-revocation-2023");
    expect(
      driver.refused("2025-03-10", "cancel-revocation-2023", "receive-tax-request", [
        paper("agency-request", "2025-03-10"),
      ]),
    ).toEqual(["cooperative/refused", "cooperative/not-tax-revoked"]);
  });

  it("each flow says which acts are recorded: those of courts, tax, committees and other agencies, and none of the cooperative", () => {
    for (const flow of allFlows()) {
      for (const { meta } of flow.steps.transitions) {
        if (OFFICIAL_ROLES.includes(meta.who)) continue;
        if (["general-meeting", "representative", "cooperative", "board"].includes(meta.who)) {
          expect(meta.recorded, flow.id).toBe(false);
        }
      }
    }
    expect(flowTable(flowOf("address-status") as Flow)).toContain("cơ quan thuế (ghi nhận)");
  });
});

describe("counts which cannot be are refused, whatever the law makes of them", () => {
  const adopt = (votes: { for: number; of: number }, meeting: object, kind = "cooperative") => {
    const driver = caseDriver()
      .open("2025-05-05", { cooperative: { ref: "coop/x", kind } })
      .begin("2025-05-05", VOLUNTARY);
    const papers = [paper("dissolution-resolution", "2025-05-05"), paper("minutes", "2025-05-05")];
    const payload = { votes, meeting, contents: [...RESOLUTION_CONTENTS] } as never;
    try {
      driver.act("2025-05-05", VOLUNTARY, "adopt-resolution", papers, payload);
      return "taken";
    } catch (error) {
      return String(error);
    }
  };

  it("21 of 20 votes; 30 attending of 26 convened; 40 of 50 votes with 20 attending", () => {
    const full = { call: 1, attending: 20, convened: 26 };
    expect(adopt({ for: 21, of: 20 }, full)).toContain("impossible-count");
    expect(adopt({ for: 20, of: 20 }, { ...full, attending: 30 })).toContain("impossible-count");
    expect(adopt({ for: 40, of: 50 }, full)).toContain("impossible-count");
    expect(adopt({ for: 20, of: 20 }, full)).toBe("taken");
  });

  it("delegates have the votes of the members who sent them (art. 61.4), members of a union what its charter gives (art. 61.5)", () => {
    const full = { call: 1, attending: 20, convened: 26 };
    expect(adopt({ for: 40, of: 50 }, { ...full, delegates: true })).toBe("taken");
    expect(adopt({ for: 40, of: 50 }, full, "union")).toBe("taken");
    expect(adopt({ for: 51, of: 50 }, full, "union")).toContain("impossible-count");
  });
});

describe("a status follows from the acts and their periods, also back", () => {
  const suspended = () =>
    caseDriver()
      .open("2026-02-02", {
        status: "active",
        branches: [
          { id: "branch/1", kind: "branch", status: "active" },
          { id: "branch/2", kind: "branch", status: "not-at-address" },
        ],
      })
      .begin("2026-02-02", SUSPENSION)
      .act(
        "2026-02-10",
        SUSPENSION,
        "notify-suspension",
        [
          paper("suspension-notice", "2026-02-10", { registry: "2026-02-10" }),
          paper("minutes", "2026-02-09"),
          paper("suspension-resolution", "2026-02-09"),
        ],
        { from: legalDate("2026-02-23"), to: legalDate("2026-05-31") },
      )
      .act("2026-02-13", SUSPENSION, "confirm-suspension", [paper("confirmation", "2026-02-13")]);
  const on = (driver: ReturnType<typeof suspended>, day: string) => statusOn(driver.case.status, legalDate(day));
  const branch = (driver: ReturnType<typeof suspended>, at: number) => driver.case.branches[at]?.status.at(-1)?.status;

  it("a suspension runs from its first day, not from the confirmation, to the end of its last day (Decree 92/2024 arts. 27.1, 47.5)", () => {
    const driver = suspended().until("2026-06-30");
    expect(on(driver, "2026-02-22")).toBe("active");
    expect(on(driver, "2026-02-23")).toBe("suspended");
    expect(on(driver, "2026-05-31")).toBe("suspended");
    expect(on(driver, "2026-06-01")).toBe("active");
    expect(driver.facts.filter((it) => it.type === "StatusFollowed").map((it) => it.happenedOn)).toEqual([
      "2026-02-23",
      "2026-06-01",
    ]);
    expect(driver.case.proceedings[0]).toMatchObject({ state: "resumed", outcome: "resumed", endedOn: "2026-06-01" });
  });

  it("a branch which is not at its address stays so, in suspension and after it (art. 28.5)", () => {
    const driver = suspended().until("2026-03-01");
    expect([branch(driver, 0), branch(driver, 1)]).toEqual(["suspended", "not-at-address"]);
    driver.until("2026-06-30");
    expect([branch(driver, 0), branch(driver, 1)]).toEqual(["active", "not-at-address"]);
  });

  it("branches resume with the cooperative only if they are notified at the same time (art. 47.6), else with the last day", () => {
    const resumed = (branches: readonly string[]) =>
      suspended()
        .act(
          "2026-04-13",
          SUSPENSION,
          "notify-resumption",
          [paper("resumption-notice", "2026-04-13", { registry: "2026-04-13" })],
          { from: legalDate("2026-04-20"), branches: [...branches] },
        )
        .act("2026-04-15", SUSPENSION, "confirm-resumption", [paper("confirmation", "2026-04-15")])
        .until("2026-04-30");
    const all = resumed(["branch/1"]);
    expect([on(all, "2026-04-19"), on(all, "2026-04-20"), branch(all, 0)]).toEqual(["suspended", "active", "active"]);
    const none = resumed([]);
    expect([on(none, "2026-04-20"), branch(none, 0)]).toEqual(["active", "suspended"]);
    none.until("2026-06-01");
    expect(branch(none, 0)).toBe("active");
  });

  it("a further notice of before the last day, entered after it, keeps the suspension going", () => {
    const driver = suspended().until("2026-06-05");
    expect(on(driver, "2026-06-05")).toBe("active");
    driver.send(
      {
        type: "record-act",
        on: "2026-05-25",
        proceeding: SUSPENSION,
        act: "extend-suspension",
        papers: [
          paper("suspension-notice", "2026-05-25", { registry: "2026-05-25" }),
          paper("minutes", "2026-05-24"),
          paper("suspension-resolution", "2026-05-24"),
        ],
        payload: { from: "2026-06-01", to: "2026-09-30" },
      },
      "2026-06-05",
    );
    driver.until("2026-06-30");
    expect(on(driver, "2026-06-15")).toBe("suspended");
    driver.until("2026-10-31");
    expect(on(driver, "2026-09-30")).toBe("suspended");
    expect(on(driver, "2026-10-01")).toBe("active");
  });
});

describe("a reading is shown as a reading, with the other one", () => {
  it("in what may come next and on the page of the flow", () => {
    const driver = caseDriver().open("2026-02-02", { status: "active" }).begin("2026-02-02", SUSPENSION, {
      state: "notified",
      earlier: [],
    });
    const step = nextActs(driver.case, legalDate("2026-02-03")).find((it) => it.act === "confirm-suspension");
    expect(step?.readings.map((it) => it.other.en)).toContain("it runs from the day of the registry's confirmation");
    expect(renderCase(driver.case, legalDate("2026-02-03")).join("\n")).toMatch(/theo cách hiểu: .*cách hiểu khác: /);
    expect(flowTable(flowOf(SUSPENSION) as Flow)).toContain("theo cách hiểu");
  });
});

describe("a printed page calls an act as on its way", () => {
  it("revocations on other grounds are not said to be for forgery (Decree 92/2024 art. 53)", () => {
    const rows = flowTable(flowOf("revocation-2023") as Flow).split("\n");
    const forged = rows.filter((it) => it.includes("do giả mạo"));
    expect(forged.filter((it) => /Tòa án|cơ quan có thẩm quyền ra|giải trình/u.test(it.split("|")[1] ?? ""))).toEqual(
      [],
    );
    // Publication after a tax revocation is counted from that revocation.
    const tax = rows.find((it) => it.startsWith("| Đã ra quyết định thu hồi theo đề nghị của cơ quan thuế |"));
    expect(tax).toContain("kể từ ngày “Ra thông báo vi phạm và quyết định thu hồi theo đề nghị của cơ quan thuế”");
  });
});
