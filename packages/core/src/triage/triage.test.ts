import { jsonRulesEngine } from "../json-rules-engine/evaluator.js";
import { citeDocument } from "../law/cite.js";
import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import type { Rule } from "../rules/rule.schema.js";
import { renderTriage } from "../view/render-triage.js";
import { makeTriage, unknownFacts } from "./triage.js";
import type { TriageFacts } from "./triage-facts.js";

const on = legalDate;
const triage = makeTriage();
/** Everything known, nothing wrong: a cooperative which merely stopped two months ago. */
const quiet: TriageFacts = {
  kind: "cooperative",
  status: "active",
  operating: false,
  stoppedSince: "2025-04-01",
  suspensionNotified: false,
  fullMembers: 9,
  foreignLimitExceeded: false,
  capitalLimitExceeded: false,
  lastGeneralMeetingOn: "2025-01-10",
  forceMajeure: false,
  reasonForNoMeeting: false,
  reportSent: true,
  forgeryEstablished: false,
  certificate: "held",
  courtOrdersRevocation: false,
  courtOrdersDissolution: false,
  agencyRequestsRevocation: false,
  taxRequestsRevocation: false,
  representativePresent: true,
  boardReachable: true,
  hasSeal: true,
  hasBooks: true,
  creditorsKnown: true,
  debtsOutstanding: false,
  assetsCoverDebts: true,
  disputes: 0,
  membersWillDissolve: false,
  untrueDossier: false,
  nameAbused: false,
  prohibitedTrade: false,
  conditionalTradeUnmet: false,
  hasTaxCode: true,
  officeMoveRegistered: true,
};
const grounds = (facts: TriageFacts, day: string) => triage(facts, on(day)).grounds.map((it) => it.rule);

describe("the grounds of Article 103.1 of the 2023 law", () => {
  it("hold nothing against a cooperative which stopped two months ago", () => {
    expect(triage(quiet, on("2025-06-01"))).toMatchObject({ grounds: [], recommended: null, missing: [] });
  });

  it("b: stopped over twelve months without telling registry and tax, from the day the twelve months are full", () => {
    const facts = { ...quiet, stoppedSince: "2024-03-01" };
    expect(grounds(facts, "2025-02-28")).toEqual([]);
    expect(grounds(facts, "2025-03-01")).toEqual(["revocation-2023-b"]);
    expect(grounds({ ...facts, suspensionNotified: true }, "2025-03-01")).toEqual([]);
  });

  it("d: fewer than five official members for twelve months; three cooperatives in a union (Article 4.7, 4.8)", () => {
    const facts = { ...quiet, fullMembers: 4, belowMinimumSince: "2024-06-01" };
    expect(grounds(facts, "2025-06-01")).toEqual(["revocation-2023-d"]);
    expect(grounds({ ...facts, kind: "union" }, "2025-06-01")).toEqual([]);
    expect(grounds({ ...facts, kind: "union", fullMembers: 2 }, "2025-06-01")).toEqual(["revocation-2023-d"]);
  });

  it("e: no annual meeting for eighteen months since the last, unless force majeure", () => {
    const facts = { ...quiet, lastGeneralMeetingOn: "2023-12-01" };
    expect(grounds(facts, "2025-05-31")).toEqual([]);
    expect(grounds(facts, "2025-06-01")).toEqual(["revocation-2023-e"]);
    expect(grounds({ ...facts, forceMajeure: true }, "2025-06-01")).toEqual([]);
  });

  it("are all named, each with its citation", () => {
    const facts = {
      ...quiet,
      stoppedSince: "2023-01-01",
      lastGeneralMeetingOn: "2022-01-01",
      forgeryEstablished: true,
    };
    const result = triage(facts, on("2025-06-01"));
    expect(result.grounds.map((it) => it.citation)).toMatchObject([
      { article: 103, clause: 1, point: "a" },
      { article: 103, clause: 1, point: "b" },
      { article: 103, clause: 1, point: "e" },
    ]);
    expect(result.recommended).toMatchObject({ route: "revocation", certain: true });
  });
});

describe("the law of the day", () => {
  it("is the 2012 law before 01/07/2024: seven members, ordered by the People's Committee (Articles 3, 54.2)", () => {
    const facts = { ...quiet, fullMembers: 6, belowMinimumSince: "2022-01-01", stoppedSince: "2024-05-01" };
    const before = triage(facts, on("2024-06-30"));
    expect(before.grounds.map((it) => it.rule)).toEqual(["compulsory-2012-b"]);
    expect(before.recommended?.route).toBe("committee-dissolution");
    const after = triage(facts, on("2024-07-01"));
    expect(after.grounds).toEqual([]);
    expect(after.excluded.map((it) => it.route)).not.toContain("committee-dissolution");
  });

  it("takes three months for insolvency to 28/02/2026, and six by an unverified source from then on", () => {
    const facts = { ...quiet, debtsOutstanding: true, assetsCoverDebts: false, oldestDebtDueOn: "2025-11-20" };
    expect(triage(facts, on("2026-02-28")).insolvency).toMatchObject({ rule: "insolvency-2014", trust: "verified" });
    expect(triage(facts, on("2026-03-01")).insolvency).toBeNull();
    const late = triage(facts, on("2026-05-20"));
    expect(late.insolvency).toMatchObject({ rule: "insolvency-2025", trust: "unverified" });
    expect(late.recommended).toMatchObject({ route: "bankruptcy", trust: "unverified" });
  });
});

describe("the route", () => {
  it("is voluntary where members will resolve, debts can be paid and nothing is in dispute", () => {
    expect(triage({ ...quiet, membersWillDissolve: true }, on("2025-06-01")).recommended?.route).toBe("voluntary");
  });

  it("is bankruptcy where debts cannot be paid: dissolution is closed by Article 97.2, and it says why", () => {
    const facts = {
      ...quiet,
      membersWillDissolve: true,
      debtsOutstanding: true,
      assetsCoverDebts: false,
      oldestDebtDueOn: "2025-01-10",
    };
    const result = triage(facts, on("2025-06-01"));
    expect(result.recommended?.route).toBe("bankruptcy");
    const voluntary = result.excluded.find((it) => it.route === "voluntary");
    expect(voluntary?.because.map((it) => it.fact)).toEqual(["debtsOutstanding", "assetsCoverDebts"]);
  });

  it("leads people's credit funds and cooperative groups out, because other law applies", () => {
    const fund = triage({ ...quiet, kind: "people-credit-fund", stoppedSince: "2020-01-01" }, on("2025-06-01"));
    expect([fund.recommended?.route, fund.open]).toEqual(["credit-institutions-law", []]);
  });

  it("leads a cooperative group out by the text of its day and kind: Decree 77/2019 art. 14, since 18/07/2024 for a registered one Decree 92/2024 art. 63.1", () => {
    const of = (day: string, known: TriageFacts = {}) => {
      const { recommended } = triage({ ...quiet, kind: "cooperative-group", ...known }, on(day));
      const basis = recommended?.citation;
      return [
        recommended?.route,
        basis && "law" in basis ? `${basis.law} ${basis.article}.${basis.clause}` : "convention",
      ];
    };
    expect(of("2019-11-24")).toEqual(["cooperative-group-decree", "convention"]);
    expect(of("2024-07-17")).toEqual(["cooperative-group-decree", "77/2019/NĐ-CP 14.1"]);
    expect(of("2024-07-17", { groupRegistered: true })).toEqual(["cooperative-group-decree", "77/2019/NĐ-CP 14.1"]);
    expect(of("2024-07-18", { groupRegistered: true })).toEqual(["cooperative-group-registered", "92/2024/NĐ-CP 63.1"]);
    // Art. 65.4 spares registered groups the notice to the commune: the others go on giving it (Decree 77/2019 art. 14.3).
    expect(of("2024-07-18", { groupRegistered: false })).toEqual([
      "cooperative-group-unregistered",
      "77/2019/NĐ-CP 14.3",
    ]);
  });

  it("asks of a group whether it is registered, and shows the reading that Decree 77/2019 goes on for one which is not", () => {
    const group = { ...quiet, kind: "cooperative-group" };
    const unknown = triage(group, on("2025-06-01"));
    expect([unknown.recommended, unknown.missing]).toEqual([null, ["groupRegistered"]]);
    expect(unknown.undecided.map((it) => it.route)).toEqual([
      "cooperative-group-registered",
      "cooperative-group-unregistered",
    ]);
    const lines = renderTriage(triage({ ...group, groupRegistered: false }, on("2025-06-01")));
    expect(lines.find((it) => it.includes("≈"))).toMatch(/khoản 4 Điều 65.*; cách hiểu khác: .*khoản 2 Điều 107/);
    expect(triage({ ...group, groupRegistered: true }, on("2025-06-01")).recommended?.readings).toEqual([]);
  });

  it("at the tax authority's request is a revocation which leads to no dissolution", () => {
    expect(triage({ ...quiet, taxRequestsRevocation: true }, on("2025-06-01")).recommended?.route).toBe(
      "tax-revocation",
    );
  });
});

describe("insolvency under law 51/2014 art. 4.1", () => {
  const overdue: TriageFacts = {
    ...quiet,
    debtsOutstanding: true,
    assetsCoverDebts: true,
    oldestDebtDueOn: "2024-06-30",
    membersWillDissolve: true,
  };

  it("is a debt three months overdue, whether or not assets cover it; the representative must file (5.3) and answers for it (28.5)", () => {
    const result = triage(overdue, on("2025-03-01"));
    expect(result.insolvency?.rule).toBe("insolvency-2014");
    expect(result.recommended).toMatchObject({ route: "bankruptcy", certain: true, trust: "verified" });
    // The law does not close the dissolution of one which can pay (97.2): it is shown beside.
    expect(result.open).toContain("voluntary");
    expect(result.duties).toMatchObject([
      {
        code: "file-for-bankruptcy",
        cites: [
          { article: 5, clause: 3 },
          { article: 28, clause: 5 },
        ],
      },
    ]);
    expect(renderTriage(result).join("\n")).toContain("Nghĩa vụ: Người đại diện theo pháp luật");
  });

  it("is none the day before the three months are full: due 30/06/2024, full on 30/09/2024", () => {
    expect(triage(overdue, on("2024-09-29"))).toMatchObject({ insolvency: null, duties: [] });
    expect(triage(overdue, on("2024-09-30")).insolvency?.rule).toBe("insolvency-2014");
  });

  it("names what it is in Vietnamese where it closes a route", () => {
    const text = renderTriage(triage(quiet, on("2025-06-01"))).join("\n");
    expect(text).toContain("mất khả năng thanh toán");
    expect(text).not.toContain("insolvent");
  });
});

describe("a status which the register shows", () => {
  it("bankruptcy under way is with the court, and is not begun anew (Decree 92/2024 art. 27.4)", () => {
    expect(triage({ ...quiet, status: "bankruptcy-open" }, on("2025-06-01")).recommended?.route).toBe(
      "bankruptcy-under-way",
    );
  });

  it("revoked in tax enforcement leads to restoration at the tax authority's request (art. 56.1.b)", () => {
    expect(
      triage({ ...quiet, status: "tax-revoked", certificate: "tax-revoked" }, on("2025-06-01")).recommended?.route,
    ).toBe("restore-after-tax");
  });
});

describe("art. 54.2.c of the 2012 law", () => {
  it("is no ground where there is any reason for not meeting, force majeure or not", () => {
    const facts = { ...quiet, lastGeneralMeetingOn: "2021-06-01" };
    expect(grounds(facts, "2023-06-01")).toContain("compulsory-2012-c");
    expect(grounds({ ...facts, reasonForNoMeeting: true }, "2023-06-01")).not.toContain("compulsory-2012-c");
  });
});

describe("what is not known", () => {
  it("is no 'no': the routes which hang on it are undecided, and the missing facts are named", () => {
    const { kind, certificate } = quiet;
    const result = triage({ kind, certificate, operating: false, stoppedSince: "2023-01-01" }, on("2025-06-01"));
    expect(result.grounds).toEqual([]);
    expect(result.recommended).toBeNull();
    expect(result.undecided.map((it) => it.route)).toContain("revocation");
    expect(result.missing).toEqual(expect.arrayContaining(["suspensionNotified", "representativePresent"]));
    expect(unknownFacts(result).length).toBeGreaterThan(result.missing.length - 1);
  });

  it("above a recommended route makes it uncertain", () => {
    const { courtOrdersDissolution: _, ...facts } = { ...quiet, stoppedSince: "2023-01-01" };
    const result = triage(facts, on("2025-06-01"));
    expect(result.recommended).toMatchObject({ route: "revocation", certain: false });
    expect(result.missing).toEqual(["courtOrdersDissolution"]);
  });
});

describe("the classes of the review", () => {
  it("tell a mere name in the register from a cooperative whose representative is there (plan of HCMC, II.1)", () => {
    const gone = { ...quiet, representativePresent: false, boardReachable: false, hasSeal: false, hasBooks: false };
    expect(triage(gone, on("2025-06-01")).class).toBe("name-only");
    // Line 144 names seal, documents and books together: who still has one of them is not a mere name.
    expect(triage({ ...gone, hasSeal: true }, on("2025-06-01")).class).toBeNull();
    expect(triage({ ...gone, hasBooks: true }, on("2025-06-01")).class).toBeNull();
    expect(triage(quiet, on("2025-06-01")).class).toBe("representative-present");
  });
});

describe("rules of a province", () => {
  const hanoi: Rule = {
    id: "hanoi-not-converted",
    citation: citeDocument("KH-hanoi", { section: "II.3.h", lines: [250] }),
    conditions: { all: [{ fact: "converted", operator: "equal", value: false }] },
    event: { type: "hanoi-class", params: { class: "not-converted" } },
  };

  it("add findings of their own", () => {
    const result = makeTriage([hanoi])({ ...quiet, converted: false }, on("2025-06-01"));
    expect(result.provincial).toMatchObject([{ rule: "hanoi-not-converted", outcome: { type: "hanoi-class" } }]);
    expect(result.grounds).toEqual([]);
  });

  it("cannot replace, except or outvote a national rule", () => {
    for (const taking of [
      { ...hanoi, id: "revocation-2023-b" },
      { ...hanoi, exceptionTo: ["revocation-2023-b"] },
      { ...hanoi, group: "class" },
    ]) {
      expect(() => makeTriage([taking])).toThrow(/rule-removes-national/);
    }
  });

  it("cannot make a ground of revocation by calling their outcome one", () => {
    const own = { ...hanoi, event: { type: "revocation-ground", params: { law: "KH", ground: "x" } } };
    const result = makeTriage([own])({ ...quiet, converted: false }, on("2025-06-01"));
    expect(result.grounds).toEqual([]);
    expect(result.recommended).toBeNull();
  });
});

describe("another evaluator of rules", () => {
  it("comes to the same result, later", async () => {
    const facts: TriageFacts = { ...quiet, stoppedSince: "2023-01-01", membersWillDissolve: undefined };
    const later = makeTriage([], jsonRulesEngine)(facts, on("2025-06-01"));
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toEqual(triage(facts, on("2025-06-01")));
    expect((await later).grounds.map((it) => it.rule)).toEqual(["revocation-2023-b"]);
  });
});
