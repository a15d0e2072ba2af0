import { describe, expect, it } from "vitest";
import { legalDate } from "../kernel/legal-date.js";
import { CASE_WARNINGS, warningsOfCase } from "./case-warnings.js";
import { type CaseDriver, caseDriver, paper } from "./testing/case-driver.js";
import { placeText } from "./testing/law-table.js";

const LETTERS = { "17/2023/QH15": "L", "125/2025/NĐ-CP": "H" } as const;
const said = (driver: CaseDriver, on: string) => warningsOfCase(driver.case, legalDate(on));
const codes = (driver: CaseDriver, on: string) => said(driver, on).map((it) => it.code);
const VOLUNTARY = "voluntary-dissolution-2023";
const BRANCH = "branch-termination-2023";
const plain = (on = "2025-03-03", open: object = {}) => caseDriver().open(on, { status: "active", ...open });

it("each warning rests on its articles", () => {
  const own = Object.entries(CASE_WARNINGS).map(([code, { cites }]) =>
    [code, ...cites.map((it) => placeText(it, LETTERS))].join(" "),
  );
  expect(own).toEqual([
    "liability-of-managers L97.2",
    "acts-prohibited L100.1 L100.2",
    "sanctions L100.2",
    "not-sent L98.3.a",
    "duties-while-suspended L96.3",
    "accuracy-of-branch-dossier L104.3",
    "debts-of-the-branch L104.4",
    "successors-liable L92.3 L93.3 L94.3 L95.3",
    "non-divisible-passes-on L92.4 L93.4 L94.4 L95.4",
    "registry-to-be-assigned H",
  ]);
});

describe("what is said of a case", () => {
  it("of a resolution sent: to whom of registry, committee, tax and employees it is not recorded as sent (98.3.a)", () => {
    const sent = (served: object, papers = [paper("dissolution-resolution", "2025-03-03", served)]) =>
      said(
        plain().begin("2025-03-03", VOLUNTARY, {
          state: "sent",
          earlier: [
            { act: "adopt-resolution", on: "2025-03-03", papers: [] },
            { act: "send-resolution", on: "2025-03-03", papers },
          ],
        }),
        "2025-03-04",
      ).filter((it) => it.code.startsWith("not-sent"));
    // A paper without services tells nothing of whom it reached.
    expect(sent({})).toEqual([]);
    const missing = sent({ registry: "2025-03-03" });
    expect(missing.map((it) => it.code)).toEqual(["not-sent:committee", "not-sent:tax", "not-sent:employees"]);
    expect(missing.map((it) => it.text?.en.split(": ").at(-1))).toEqual([
      ...["People's Committee", "tax authority", "employees"],
    ]);
    expect(missing[0]?.text?.vi).toBe(`${CASE_WARNINGS["not-sent"].vi}: Ủy ban nhân dân`);
    expect(missing[0]?.cites).toEqual(CASE_WARNINGS["not-sent"].cites);
    const all = { registry: "2025-03-03", committee: "2025-03-03", tax: "2025-03-04", employees: "2025-03-04" };
    expect(sent(all)).toEqual([]);
    const over = [
      paper("dissolution-resolution", "2025-03-03", { registry: "2025-03-03", tax: "2025-03-03" }),
      paper("dissolution-resolution", "2025-03-03", { committee: "2025-03-03", employees: "2025-03-03" }),
    ];
    expect(sent({}, over)).toEqual([]);
  });

  it("of a compulsory dissolution from its decision on: liability and prohibitions, and nothing of sending", () => {
    const begun = (earlier: readonly object[]) =>
      codes(plain().begin("2025-03-03", "compulsory-dissolution-2023", { state: "ordered", earlier }), "2025-03-04");
    expect(begun([{ act: "record-decision", on: "2025-03-03", papers: [], payload: { ground: "b" } }])).toEqual([
      ...["liability-of-managers", "acts-prohibited"],
    ]);
    expect(begun([])).toEqual([]);
  });

  it("of who is suspended: what goes on meanwhile (96.3), while the status runs", () => {
    const driver = plain();
    const status = [
      { status: "active", since: legalDate("2025-03-03"), entry: 1 },
      { status: "suspended", since: legalDate("2025-04-01"), entry: 2 },
      { status: "active", since: legalDate("2025-06-01"), entry: 3 },
    ] as const;
    const on = (day: string) => warningsOfCase({ ...driver.case, status }, legalDate(day)).map((it) => it.code);
    expect([on("2025-03-31"), on("2025-04-01"), on("2025-05-31"), on("2025-06-01")]).toEqual([
      [],
      ["duties-while-suspended"],
      ["duties-while-suspended"],
      [],
    ]);
  });

  it("of a branch: who answers for its dossier once it is filed (104.3), who for its debts once it has ended (104.4)", () => {
    const branches = [{ id: "branch/1", kind: "branch", status: "closing" }];
    const driver = plain("2025-03-03", { branches, facts: { branchTax: [{ branch: "branch/1", on: "2025-03-03" }] } });
    driver.begin("2025-03-03", BRANCH, {
      branch: "branch/1",
      state: "decided",
      earlier: [{ act: "decide", on: "2025-03-03", papers: [] }],
    });
    expect(codes(driver, "2025-03-03")).toEqual([]);
    driver.act("2025-03-04", BRANCH, "file-dossier", [
      paper("branch-request", "2025-03-04", { registry: "2025-03-04" }),
      paper("branch-minutes", "2025-03-04"),
      paper("branch-decision", "2025-03-04"),
    ]);
    expect(codes(driver, "2025-03-04")).toEqual(["accuracy-of-branch-dossier"]);
    driver.act("2025-03-06", BRANCH, "issue-notice", [paper("branch-notice", "2025-03-06")]);
    expect(codes(driver, "2025-03-06")).toEqual(["accuracy-of-branch-dossier", "debts-of-the-branch"]);
  });

  it("of a file which a district's office opened: that nobody has taken it over since 01/07/2025 is said, until somebody has", () => {
    const old = plain("2025-06-02").begin("2025-06-02", "address-status");
    expect(codes(old, "2025-06-30")).toEqual([]);
    expect(said(old, "2025-07-01")).toMatchObject([
      { code: "registry-to-be-assigned", text: { en: expect.any(String) } },
    ]);
    old.send({ type: "assign-body", on: "2025-07-03", role: "registry", agency: "xa-a", papers: [], reason: "…" });
    expect([codes(old, "2025-07-02"), codes(old, "2025-07-03")]).toEqual([["registry-to-be-assigned"], []]);
    expect(codes(plain("2025-06-02"), "2025-07-01")).toEqual([]);
    expect(codes(plain("2025-07-01").begin("2025-07-01", "address-status"), "2025-07-02")).toEqual([]);
  });

  it("of a reorganisation nothing before it is approved; of one whose form is not said, the article on division", () => {
    const begun = (earlier: readonly object[]) =>
      said(plain().begin("2025-03-03", "reorganisation-2023", { state: "approved", earlier }), "2025-03-04").map((it) =>
        [it.code, ...it.cites.map((cite) => placeText(cite, LETTERS))].join(" "),
      );
    expect(begun([])).toEqual([]);
    expect(begun([{ act: "approve", on: "2025-03-03", papers: [] }])).toEqual([
      ...["successors-liable L92.3", "non-divisible-passes-on L92.4"],
    ]);
  });

  it("every breach with its articles, what an end must say, and assets which do not suffice", () => {
    const inventory = {
      proceeds: 5,
      claims: [{ id: "k", kind: "unsecured" as const, creditor: "party/1", amount: 10 }],
      nonDivisible: [],
      members: [],
    };
    const driver = caseDriver()
      .open("2024-09-03", { facts: { stateSupport: "none" } })
      .begin("2024-09-03", VOLUNTARY, {
        state: "sent",
        earlier: [
          { act: "adopt-resolution", on: "2024-09-03", papers: [] },
          {
            act: "send-resolution",
            on: "2024-09-03",
            papers: [paper("dissolution-resolution", "2024-09-03", { registry: "2024-09-03" })],
          },
        ],
      });
    driver.act("2024-09-20", VOLUNTARY, "announce-status", [paper("status-announcement", "2024-09-20")]);
    driver.act("2024-09-23", VOLUNTARY, "settle-assets", [paper("asset-report", "2024-09-23")], { inventory });
    expect(codes(driver, "2024-09-23")).toEqual([
      ...["liability-of-managers", "acts-prohibited", "not-sent:committee", "not-sent:tax", "not-sent:employees"],
      ...["late:announce-status", "assets-insufficient"],
    ]);
    const [late] = said(driver, "2024-09-23").slice(5);
    expect([late?.text, late?.cites[0]]).toEqual([null, expect.objectContaining({ article: 50, clause: 1 })]);
    driver.act("2025-03-05", VOLUNTARY, "issue-automatic-notice", [paper("dissolution-notice", "2025-03-05")]);
    expect(codes(driver, "2025-03-05")).toEqual([
      ...["debts-not-evidenced", "liability-of-managers", "late:announce-status", "assets-insufficient"],
    ]);
  });
});
