import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { VIETNAM_CALENDAR } from "../time/vietnam-calendar.js";
import type { ActPayload } from "./act-payload.js";
import type { CaseState, Proceeding } from "./case-state.js";
import { caseDriver, paper } from "./testing/case-driver.js";
import { automaticEndOf, groundOf, viewOfCase } from "./view-of-case.js";

const FLOW = "voluntary-dissolution-2023";
interface Act {
  readonly act: string;
  readonly on: string;
  readonly payload?: object;
  readonly served?: Readonly<Record<string, string>>;
}
/** A case in which these acts are behind an open proceeding. */
function given(acts: readonly Act[], open: object = {}, flow = FLOW, state: string | null = null, on = "2025-03-03") {
  const driver = caseDriver()
    .open(on, { status: "active", ...open })
    .begin(on, flow, {
      state,
      ...(flow.startsWith("branch") ? { branch: "branch/1" } : {}),
      earlier: acts.map(({ act, on: day, payload = {}, served = {} }) => ({
        ...{ act, on: day, payload, papers: [paper("recorded-paper", day, served)] },
      })),
    });
  const [own] = driver.case.proceedings;
  if (!own) throw new Error("no proceeding");
  return { state: driver.case, own };
}
const view = (it: { readonly state: CaseState; readonly own: Proceeding }, on: string, payload: ActPayload = {}) =>
  viewOfCase(it.state, it.own, legalDate(on), payload, VIETNAM_CALENDAR);

describe("the ground of a revocation or a compulsory dissolution", () => {
  const ground = (...acts: readonly (readonly [act: string, payload?: object])[]) =>
    groundOf(given(acts.map(([act, payload]) => ({ act, on: "2025-03-03", ...(payload ? { payload } : {}) }))).own);

  it("is the one which the decision or the notice names, else that of the way which was taken (Law 17/2023 art. 103.1)", () => {
    expect(ground(["record-decision", { ground: "d" }])).toBe("d");
    expect(ground(["notify-violation", { ground: "b" }])).toBe("b");
    expect(ground(["notify-violation", { ground: "b" }], ["record-decision", { ground: "court" }])).toBe("court");
    expect(ground(["receive-request", { byTax: true }])).toBe("tax");
    expect(ground(["receive-request", { byTax: false }])).toBe("g");
    expect(ground(["receive-request"])).toBe("g");
    expect(ground(["receive-court-decision"])).toBe("g");
    expect(ground(["raise-forgery"])).toBe("a");
    expect(ground(["publish-notice"])).toBeNull();
    expect(ground()).toBeNull();
  });
});

describe("objections (Decree 92/2024 arts. 50.4, 50.5)", () => {
  const counts = (...acts: readonly string[]) => {
    const { dossierObjections, objections } = view(
      given(acts.map((act, at) => ({ act, on: `2025-03-${String(at + 3).padStart(2, "0")}` }))),
      "2025-04-01",
    );
    return [objections, dossierObjections];
  };

  it("count until they are decided on; of a dossier those since it was filed", () => {
    expect(counts()).toEqual([0, 0]);
    expect(counts("object", "object")).toEqual([2, 2]);
    expect(counts("object", "decide-objection")).toEqual([0, 0]);
    expect(counts("object", "decide-objection", "object")).toEqual([1, 1]);
    expect(counts("object", "file-dossier")).toEqual([1, 0]);
    expect(counts("object", "file-dossier", "object")).toEqual([2, 1]);
    expect(counts("file-dossier", "object", "decide-objection")).toEqual([0, 0]);
  });
});

describe("days which an act may not pass", () => {
  it("a second call within 30 days of the day planned for the first, a third within 20 of the second (art. 59.7)", () => {
    const call = (meeting: ActPayload["meeting"]) =>
      view(given([]), "2025-03-03", meeting === undefined ? {} : { meeting }).callBy;
    const of = (at: 1 | 2 | 3, plannedBefore?: string) =>
      call({
        ...{ call: at, attending: 5, convened: 10 },
        ...(plannedBefore ? { plannedBefore: legalDate(plannedBefore) } : {}),
      });
    // 30 days from Mon 03/03: Wed 02/04; 20 days: Sun 23/03, the next working day 24/03.
    expect([of(2, "2025-03-03"), of(3, "2025-03-03"), of(1, "2025-03-03")]).toEqual(["2025-04-02", "2025-03-24", null]);
    expect([of(2), call(undefined)]).toEqual([null, null]);
  });

  it("a withdrawal within six months of the registry's receipt (Decree art. 50.6)", () => {
    const sent = given([{ act: "send-resolution", on: "2025-03-03", served: { registry: "2025-03-05" } }]);
    expect(view(sent, "2025-04-01").withdrawBy).toBe("2025-09-05");
    expect(view(given([{ act: "send-resolution", on: "2025-03-03" }]), "2025-04-01").withdrawBy).toBeNull();
  });

  it("a suspension of twelve months from its first day under the decree, a year in all under the circular", () => {
    const notice = { act: "notify-suspension", on: "2025-03-03", payload: { from: "2025-03-10", to: "2025-06-30" } };
    const until = (flow: string, on: string, from?: string) =>
      view(
        given([{ ...notice, on, payload: { ...notice.payload, from: on } }], {}, flow, "suspended", on),
        on,
        from ? { from: legalDate(from) } : {},
      ).suspensionUntil;
    expect(until("suspension-2023", "2025-03-10", "2025-07-01")).toBe("2026-07-01");
    expect(until("suspension-2023", "2025-03-10")).toBeNull();
    expect(until("suspension-2012", "2022-03-10", "2022-07-01")).toBe("2023-03-10");
  });

  it("a petition three months after the debt fell due (Law 51/2014 art. 5.1); none where the day is not said", () => {
    expect(view(given([]), "2025-03-03", { debtDueOn: legalDate("2024-11-30") }).petitionFrom).toBe("2025-02-28");
    expect(view(given([]), "2025-03-03").petitionFrom).toBeNull();
  });

  it("an amendment fifteen days after the court's own term, an inventory thirty after its last, at most twice (34, 65.1)", () => {
    const bankruptcy = (...acts: readonly Act[]) => given(acts, {}, "bankruptcy-2014", "opened");
    const asked = { act: "ask-amendment", on: "2025-03-03", payload: { to: "2025-03-14" } };
    expect(view(bankruptcy(asked), "2025-03-10").amendableUntil).toBe("2025-03-31");
    const received = { act: "ask-amendment", on: "2025-03-03", served: { petitioner: "2025-03-04" } };
    // Ten working days from 04/03 end on 18/03; fifteen days more on 02/04.
    expect(view(bankruptcy(received), "2025-03-10").amendableUntil).toBe("2025-04-02");
    expect(view(bankruptcy(), "2025-03-10").amendableUntil).toBeNull();
    const open = { act: "open", on: "2025-03-03", served: { cooperative: "2025-03-05" } };
    const more = (to: string) => ({ act: "extend-inventory", on: "2025-03-20", payload: { to } });
    expect(view(bankruptcy(open), "2025-03-20").inventoryUntil).toBe("2025-05-05");
    expect(view(bankruptcy(open, more("2025-05-05")), "2025-03-20").inventoryUntil).toBe("2025-06-04");
    expect(view(bankruptcy(open, more("2025-05-05"), more("2025-06-04")), "2025-03-20").inventoryUntil).toBeNull();
  });
});

describe("branches", () => {
  const three = {
    branches: [
      { id: "branch/1", kind: "branch", status: "active" },
      { id: "branch/2", kind: "place", status: "active" },
      { id: "branch/3", kind: "office", status: "closed" },
    ],
    facts: { branchTax: [{ branch: "branch/1", on: "2025-03-10" }] },
  };

  it("are open until the day they are closed; those with a tax code have tax to complete, a place of business has none", () => {
    const it = given([], three);
    expect([view(it, "2025-03-09").openBranches, view(it, "2025-03-09").branchTaxesOpen]).toEqual([2, 1]);
    expect(view(it, "2025-03-10").branchTaxesOpen).toBe(0);
    const closing = {
      ...it.state,
      branches: it.state.branches.map((one) => ({ ...one, closedOn: legalDate("2025-03-20") })),
    };
    expect([
      view({ ...it, state: closing }, "2025-03-19").openBranches,
      view({ ...it, state: closing }, "2025-03-20").openBranches,
    ]).toEqual([3, 0]);
  });

  it("of a branch flow: its kind, its tax, its status on the day; of another flow none", () => {
    const it = given([], three, "branch-termination-2023");
    expect(view(it, "2025-03-10")).toMatchObject({
      ...{ branchKind: "branch", branchTaxCompletedOn: "2025-03-10", branchStatus: "active", branchRevoked: false },
    });
    expect(view(given([], three), "2025-03-10")).toMatchObject({
      ...{ branchKind: null, branchTaxCompletedOn: null, branchStatus: null },
    });
  });

  it("whose certificate was revoked are so in every file of theirs, and in no file of another", () => {
    const it = given([{ act: "revoke", on: "2025-03-03" }], three, "branch-revocation-2023", "decided");
    expect(view(it, "2025-03-10").branchRevoked).toBe(true);
    const other = { ...it.own, id: "other/1", branch: "branch/2", acts: [] };
    expect(view({ ...it, own: other }, "2025-03-10").branchRevoked).toBe(false);
    const begun = given([{ act: "revoke-branch", on: "2025-03-03" }], three, "branch-termination-2023", "announced");
    expect(view(begun, "2025-03-10").branchRevoked).toBe(true);
  });

  it("of which a dossier came since the dissolution began stand in the way of the automatic end (art. 50.5)", () => {
    const it = given([{ act: "adopt-resolution", on: "2025-03-10" }], three);
    const dossier = (on: string): CaseState => {
      const branch = given([{ act: "file-dossier", on }], three, "branch-termination-2023", "filed").own;
      return { ...it.state, proceedings: [...it.state.proceedings, branch] };
    };
    const on = (filed: string, day: string) => view({ ...it, state: dossier(filed) }, day).branchDossiers;
    expect([on("2025-03-09", "2025-04-01"), on("2025-03-10", "2025-04-01"), on("2025-04-02", "2025-04-01")]).toEqual([
      0, 1, 0,
    ]);
  });
});

describe("what stands in the way of the automatic end", () => {
  const end = (change: Partial<CaseState>) => {
    const it = given([]);
    return automaticEndOf({ ...it.state, ...change }, it.own, legalDate("2025-09-10"));
  };
  const bankruptcy = (opened: string, endedOn: string | null = null): Partial<CaseState> => {
    const own = given([{ act: "open", on: opened }], {}, "bankruptcy-2014", "opened").own;
    return { proceedings: [{ ...own, endedOn: endedOn === null ? null : legalDate(endedOn) }] };
  };
  const decided = (choice: string): Partial<CaseState> => ({
    disputes: 1,
    questions: [
      {
        asked: {
          needsDecision: true,
          question: "case.automatic-end",
          text: { vi: "", en: "" },
          choices: [],
          basis: [],
        },
        ...{ proceeding: `${FLOW}/1`, askedOn: legalDate("2025-09-01") },
        decision: { question: "case.automatic-end", choice, by: "p", on: legalDate("2025-09-02"), reason: "r" },
      },
    ],
  });

  it("a dispute before a court or arbitrator, and a bankruptcy which the court has opened", () => {
    expect([end({}), end({ disputes: 1 })]).toEqual(["clear", "ask"]);
    const open = [{ status: "bankruptcy-open" as const, since: legalDate("2025-09-10"), entry: 1 }];
    expect(end({ status: open })).toBe("ask");
    expect([end(bankruptcy("2025-09-10")), end(bankruptcy("2025-09-11"))]).toEqual(["ask", "clear"]);
    expect(end(bankruptcy("2025-09-01", "2025-09-05"))).toBe("clear");
  });

  it("until a person has said that it goes on, or that another way is taken", () => {
    expect([end(decided("continue")), end(decided("other-route"))]).toEqual(["clear", "other-route"]);
  });
});

it("what was asked for, by whom, and what has been done", () => {
  const request = (payload?: object) =>
    view(
      given(
        [{ act: "receive-request", on: "2025-03-03", ...(payload ? { payload } : {}) }],
        {},
        "revocation-2023",
        "requested",
      ),
      "2025-03-10",
    ).requestedByTax;
  expect([request({ byTax: true }), request({ byTax: false }), request()]).toEqual([true, false, false]);
  const it = given(
    [
      { act: "file-petition", on: "2025-03-03", payload: { petitioner: "member" } },
      { act: "accept", on: "2025-03-10" },
    ],
    {},
    "bankruptcy-2014",
    "accepted",
  );
  expect(view(it, "2025-03-10")).toMatchObject({
    requestedByTax: null,
    petitioner: "member",
    done: ["file-petition", "accept"],
  });
  const aside = { ...it.own, acts: it.own.acts.map((one) => ({ ...one, setAside: true as const })) };
  expect(view({ ...it, own: aside }, "2025-03-10").done).toEqual([]);
});
