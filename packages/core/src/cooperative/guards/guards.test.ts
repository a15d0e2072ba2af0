import { describe, expect, it } from "vitest";
import { legalDate } from "../../kernel/legal-date.js";
import type { ActPayload } from "../act-payload.js";
import { CASE_GUARDS, type ActEvent, type CaseGuardName } from "../case.guards.js";
import type { CaseView } from "../case-view.js";
import { PLAIN_VIEW } from "../testing/guard-samples.js";

const ON = legalDate("2025-06-10");
const [EARLIER, LATER] = [legalDate("2025-06-09"), legalDate("2025-06-11")];

type Part = { readonly type?: string; readonly papers?: ActEvent["papers"]; readonly payload?: ActPayload } & {
  readonly view?: Partial<CaseView>;
};
const event = ({ view, ...rest }: Part): ActEvent => ({
  type: "act",
  on: ON,
  papers: [],
  payload: {},
  ...rest,
  view: { ...PLAIN_VIEW, ...view },
});
const holds = (name: CaseGuardName, part: Part) => CASE_GUARDS[name].test(undefined, event(part));
const says = (name: CaseGuardName, part: Part) => {
  const { basis, code, params } = CASE_GUARDS[name].unmet(undefined, event(part));
  return { basis, code, params };
};

const votes = (yes: number, of: number): Part => ({ payload: { votes: { for: yes, of } } });
const call = (at: 1 | 2 | 3, attending: number, convened = 100): Part => ({
  payload: { meeting: { call: at, attending, convened } },
});
const creditors = (rest: Partial<NonNullable<ActPayload["creditors"]>>): Part => ({
  payload: {
    creditors: { debtTotal: 100, debtPresent: 51, present: 4, inFavour: 3, debtInFavour: 65, ...rest } as NonNullable<
      ActPayload["creditors"]
    >,
  },
});
const present = { administratorPresent: true };
const issues = (...all: readonly (readonly [string, number])[]): Part => ({
  payload: { issues: all.map(([newspaper, number]) => ({ newspaper, number, on: EARLIER })) },
});

/** Where each condition holds and where it just does not, as its article has it. */
const EDGES: readonly (readonly [CaseGuardName, boolean, string, Part])[] = [
  // Law 17/2023 art. 61.2: at least 65 % of the votes; law 23/2012 art. 34.1: at least 75 %.
  ["vote65", true, "13 of 20", votes(13, 20)],
  ["vote65", false, "12 of 20", votes(12, 20)],
  ["vote65", false, "none of none", votes(0, 0)],
  ["vote65", false, "no votes said", {}],
  ["vote75", true, "3 of 4", votes(3, 4)],
  ["vote75", false, "74 of 99", votes(74, 99)],
  // Art. 59.7: 50 %, then 33 %, then whoever comes.
  ["quorum2023", true, "50 at the first call", call(1, 50)],
  ["quorum2023", false, "49 at the first call", call(1, 49)],
  ["quorum2023", true, "33 at the second", call(2, 33)],
  ["quorum2023", false, "32 at the second", call(2, 32)],
  ["quorum2023", true, "1 at the third", call(3, 1)],
  ["quorum2023", false, "nothing said of the meeting", {}],
  // Law 23/2012 art. 31.6: 75 %, then 50 %, then whoever comes.
  ["quorum2012", true, "75 at the first call", call(1, 75)],
  ["quorum2012", false, "74 at the first call", call(1, 74)],
  ["quorum2012", true, "50 at the second", call(2, 50)],
  ["quorum2012", false, "49 at the second", call(2, 49)],
  // Art. 94.1: of the same kind.
  ["sameKind", false, "a merger of two kinds", { payload: { reorganisation: { form: "merger", sameKind: false } } }],
  ["sameKind", false, "nothing said", {}],
  ["resolutionComplete", false, "nothing said", {}],
  // Art. 97.2: all debts are paid, on the day at the latest; where there never was one, none is left.
  ["debtsPaid", true, "paid on the day", { view: { debtsPaidOn: ON } }],
  ["debtsPaid", false, "paid the day after", { view: { debtsPaidOn: LATER, debtsOutstanding: false } }],
  ["debtsPaid", true, "never any debt", { view: { debtsOutstanding: false } }],
  ["debtsPaid", false, "not known whether there is any", { view: { debtsOutstanding: null } }],
  ["debtsRemain", false, "paid on the day", { view: { debtsOutstanding: true, debtsPaidOn: ON } }],
  ["debtsRemain", true, "paid the day after", { view: { debtsOutstanding: true, debtsPaidOn: LATER } }],
  ["debtsRemain", false, "not known", {}],
  ["taxCompleted", false, "the day after", { view: { taxCompletedOn: LATER } }],
  ["branchTaxCompleted", false, "the day after", { view: { branchTaxCompletedOn: LATER } }],
  ["automaticEndClear", false, "another route was chosen", { view: { automaticEnd: "other-route" } }],
  ["objectionOpen", true, "two of them", { view: { objections: 2 } }],

  // Art. 50.6: within the six months, the last day included.
  ["withinWithdrawal", true, "on the last day", { view: { withdrawBy: ON } }],
  ["withinWithdrawal", false, "the day after", { view: { withdrawBy: EARLIER } }],
  ["withinWithdrawal", false, "the period has not begun", {}],
  ["dossierFiled", false, "void since (art. 19.6)", { view: { done: ["file-dossier", "void-dossier"] } }],
  ["dossierFiled", true, "filed again", { view: { done: ["file-dossier", "void-dossier", "file-dossier"] } }],
  ["dossierNotFiled", true, "void since", { view: { done: ["file-dossier", "void-dossier"] } }],
  ["dossierNotFiled", true, "void before it was filed: never", { view: { done: ["void-dossier"] } }],
  // Law 23/2012 art. 54: three consecutive issues of one newspaper.
  ["consecutiveIssues", true, "in any order", issues(["A", 12], ["A", 10], ["A", 11])],
  ["consecutiveIssues", false, "two", issues(["A", 10], ["A", 11])],
  ["consecutiveIssues", false, "four", issues(["A", 10], ["A", 11], ["A", 12], ["A", 13])],
  ["consecutiveIssues", false, "two newspapers", issues(["A", 10], ["B", 11], ["A", 12])],
  ["consecutiveIssues", false, "a gap", issues(["A", 10], ["A", 12], ["A", 13])],
  ["consecutiveIssues", false, "none said", {}],
  // Art. 54.3.a names the committee's council; the alliance and the management are no part of it.
  [
    "committeeCouncil",
    true,
    "its eight seats",
    {
      payload: {
        council: [
          ...(["committee", "registry", "specialised-agency", "representative-organisation"] as const),
          ...(["commune", "board", "control", "members"] as const),
        ],
      },
    },
  ],
  [
    "committeeCouncil",
    false,
    "without the registry",
    {
      payload: {
        council: [
          ...(["committee", "specialised-agency", "representative-organisation"] as const),
          ...(["commune", "board", "control", "members"] as const),
        ],
      },
    },
  ],
  ["committeeCouncil", false, "nobody said", {}],
  ["memberCouncil", false, "without the members", { payload: { council: ["board", "control", "management"] } }],
  // Art. 47.1: at most twelve months, its last day included; circular 03/2014 art. 15.3: a year in all.
  [
    "suspensionWithinYear",
    true,
    "to the last day",
    { payload: { from: ON, to: LATER }, view: { suspensionUntil: LATER } },
  ],
  [
    "suspensionWithinYear",
    false,
    "a day longer",
    { payload: { from: EARLIER, to: LATER }, view: { suspensionUntil: ON } },
  ],
  ["suspensionWithinYear", true, "of one day", { payload: { from: ON, to: ON }, view: { suspensionUntil: LATER } }],
  [
    "suspensionWithinYear",
    false,
    "ends before it begins",
    { payload: { from: LATER, to: ON }, view: { suspensionUntil: LATER } },
  ],
  ["suspensionWithinYear", false, "no first day", { payload: { to: ON }, view: { suspensionUntil: LATER } }],
  ["suspensionWithinYear", false, "no last day", { payload: { from: ON }, view: { suspensionUntil: LATER } }],
  ["suspensionWithinYear", false, "no period known", { payload: { from: ON, to: LATER } }],
  ...(["b", "c", "d", "đ", "e"] as const).map((ground): (typeof EDGES)[number] => [
    "groundExplained",
    true,
    `art. 103.1.${ground}`,
    { payload: { ground } },
  ]),
  ["groundExplained", false, "a ground of its own way (art. 103.1.g)", { payload: { ground: "g" } }],
  ["groundExplained", false, "none", {}],
  ...(["3", "4", "5", "6", "7"] as const).map((ground): (typeof EDGES)[number] => [
    "groundExplained2012",
    true,
    `art. 56.${ground}`,
    { payload: { ground } },
  ]),
  ["groundExplained2012", false, "art. 56.1", { payload: { ground: "1" } }],
  ["groundExplained2012", false, "none", {}],
  ...(["a", "b", "c", "d", "đ"] as const).map((ground): (typeof EDGES)[number] => [
    "committeeGround2012",
    true,
    `art. 54.2.${ground}`,
    { payload: { ground } },
  ]),
  ["committeeGround2012", false, "none", {}],
  // Art. 53.2: the notice prints the last day, and it is not before the notice.
  ["explainByGiven", true, "the same day", { payload: { explainBy: ON } }],
  ["explainByGiven", false, "the day before", { payload: { explainBy: EARLIER } }],
  ["explainByGiven", false, "none", {}],
  ["requestedByTax", false, "asked by another agency", { view: { requestedByTax: false } }],
  ["requestedByOther", true, "asked by another agency", { view: { requestedByTax: false } }],
  ["requestedByOther", false, "asked by tax", { view: { requestedByTax: true } }],

  ...(["a", "b", "c", "d", "đ", "e", "g"] as const).map((ground): (typeof EDGES)[number] => [
    "groundLeadsToDissolution",
    true,
    ground,
    { payload: { ground } },
  ]),
  ["groundLeadsToDissolution", false, "at the request of tax (art. 53.5)", { payload: { ground: "g", byTax: true } }],
  ["groundLeadsToDissolution", false, "none", {}],
  ["revokedByTax", false, "no status known", { view: { status: null } }],
  ["notEnded", true, "no status known", { view: { status: null } }],
  // Art. 27.6: not in the statuses of clauses 1 to 5.
  ["statusLeftToTax", true, "not at its address already", { view: { status: "not-at-address" } }],
  ["statusLeftToTax", true, "no status known", { view: { status: null } }],
  ...(["suspended", "tax-revoked", "winding-up", "bankruptcy-open", "ended"] as const).map(
    (status): (typeof EDGES)[number] => ["statusLeftToTax", false, status, { view: { status } }],
  ),
  // Law 51/2014 art. 5: who may or must file; creditors and employees after three months only.
  ...(
    ["unsecured-creditor", "partly-secured-creditor", "employee", "trade-union", "representative", "member"] as const
  ).map((petitioner): (typeof EDGES)[number] => ["mayPetition", true, petitioner, { payload: { petitioner } }]),
  ["mayPetition", false, "nobody said", {}],
  ...(["unsecured-creditor", "partly-secured-creditor"] as const).flatMap((petitioner): (typeof EDGES)[number][] => [
    ["threeMonthsOverdue", true, petitioner, { payload: { petitioner }, view: { petitionFrom: EARLIER } }],
    ["threeMonthsOverdue", false, petitioner, { payload: { petitioner }, view: { petitionFrom: ON } }],
    ["threeMonthsOverdue", false, `${petitioner}, no day said`, { payload: { petitioner } }],
  ]),
  ["threeMonthsOverdue", true, "the debtor itself", { payload: { petitioner: "representative" } }],
  ...(["employee", "trade-union"] as const).flatMap((petitioner): (typeof EDGES)[number][] => [
    ["threeMonthsUnpaidWages", true, petitioner, { payload: { petitioner }, view: { petitionFrom: EARLIER } }],
    ["threeMonthsUnpaidWages", false, petitioner, { payload: { petitioner }, view: { petitionFrom: ON } }],
  ]),
  ["threeMonthsUnpaidWages", true, "a creditor is not asked", { payload: { petitioner: "unsecured-creditor" } }],
  // Art. 37.1: only a creditor may ask to negotiate; art. 40.2: the court asks for papers when somebody else filed.
  ...(["unsecured-creditor", "partly-secured-creditor", "employee", "trade-union"] as const).map(
    (petitioner): (typeof EDGES)[number] => ["filedByCreditor", true, petitioner, { view: { petitioner } }],
  ),
  ["filedByCreditor", false, "nobody filed", {}],
  ["filedByAnother", false, "nobody filed", {}],
  ["filedWithoutMeans", false, "with means", { view: { petitioner: "representative" }, payload: { noMeans: false } }],
  ["requestPending", true, "asked once more", { type: "appeal-x", view: { done: ["request", "answer", "request"] } }],
  ["requestPending", false, "answered", { type: "appeal-x", view: { done: ["request", "answer"] } }],
  ["asksAbout", true, "answered: it is still there", { type: "x", view: { done: ["request", "answer"] } }],
  ["amendmentExtendable", false, "no day said", { view: { amendableUntil: ON } }],
  ["amendmentExtendable", false, "no period runs", { payload: { to: ON } }],
  ["inventoryExtendable", false, "a day longer", { payload: { to: LATER }, view: { inventoryUntil: ON } }],
  // Arts. 79, 90: 51 % of the unsecured debt, and the administrator there.
  ["meetingValid", true, "51 of 100", creditors({ ...present })],
  ["meetingValid", false, "50 of 100", creditors({ ...present, debtPresent: 50 })],
  ["meetingValid", false, "no administrator", creditors({ administratorPresent: false })],
  ["meetingValid", false, "nothing said", {}],
  ["meetingNotValid", true, "no administrator", creditors({ administratorPresent: false })],
  ["meetingNotValid", false, "nothing said", {}],
  // Arts. 81.2, 91.4, 94.2: more than half of those present, for 65 % of all unsecured debt.
  ["resolutionPassed", true, "3 of 4, 65 of 100", creditors({ ...present })],
  ["resolutionPassed", false, "2 of 4", creditors({ ...present, inFavour: 2 })],
  ["resolutionPassed", false, "64 of 100", creditors({ ...present, debtInFavour: 64 })],
  ["resolutionNotPassed", true, "64 of 100", creditors({ ...present, debtInFavour: 64 })],
  ["resolutionNotPassed", false, "nothing said", {}],
  ["securedCreditorAgreed", true, "no collateral", {}],
  ["securedCreditorAgreed", true, "not used", { payload: { collateral: { used: false, agreed: false } } }],
];

describe("a condition of a flow", () => {
  it.each(EDGES)("%s holds: %s (%s)", (name, expected, _, part) => {
    expect(holds(name, part)).toBe(expected);
  });

  it("covers every condition whose edge is a number, a day, a list or a choice", () => {
    expect(new Set(EDGES.map(([name]) => name)).size).toBeGreaterThan(40);
  });
});

describe("an answer in a bankruptcy (Law 51/2014)", () => {
  it.each([
    ["ask-contract-stay", "decide-contract-stay"],
    ["ask-opening-review", "name-opening-panel"],
    ["name-opening-panel", "return-opening-file"],
    ["ask-opening-review", "keep-opening"],
    ["ask-opening-review", "cancel-opening"],
    ["replace-administrator", "ask-replacement-review"],
    ["ask-replacement-review", "decide-replacement-review"],
    ["replace-administrator", "hand-over-work"],
    ["request-void", "decide-void"],
    ["decide-void", "ask-void-review"],
    ["ask-void-review", "decide-void-review"],
    ["decide-void", "enforce-void"],
  ])("waits for %s and is given once, by %s", (asked, type) => {
    const pending = (done: readonly string[]) => holds("requestPending", { type, view: { done } });
    expect([pending([]), pending([asked]), pending([asked, type]), pending([asked, type, asked])]).toEqual([
      ...[false, true, false, true],
    ]);
    expect([holds("asksAbout", { type }), holds("asksAbout", { type, view: { done: [asked, type] } })]).toEqual([
      false,
      true,
    ]);
  });

  it("to a review is one of two: where one is given the other is not awaited any more", () => {
    const pending = (type: string, done: readonly string[]) => holds("requestPending", { type, view: { done } });
    expect(pending("keep-opening", ["ask-opening-review", "cancel-opening"])).toBe(false);
    expect(pending("cancel-opening", ["ask-opening-review", "keep-opening"])).toBe(false);
  });
});

describe("a condition which does not hold", () => {
  it.each([
    ["vote65", votes(12, 20), "cooperative/vote-too-low", { needed: 65, reached: 60 }],
    ["vote65", votes(0, 0), "cooperative/vote-too-low", { needed: 65, reached: 0 }],
    ["vote75", votes(749, 1000), "cooperative/vote-too-low", { needed: 75, reached: 74.9 }],
    ["quorum2023", call(2, 32), "cooperative/no-quorum", { attending: 32, convened: 100, call: 2 }],
    ["quorum2012", {}, "cooperative/no-quorum", { attending: 0, convened: 0, call: 0 }],
    [
      "resolutionComplete",
      { payload: { contents: ["reason", "labour"] } },
      "cooperative/resolution-incomplete",
      { missing: "name-and-office, handover, contracts-and-debts" },
    ],
    ["debtsPaid", { view: { debtsPaidOn: LATER } }, "cooperative/debts-unpaid", { paidOn: LATER }],
    ["debtsPaid", {}, "cooperative/debts-unpaid", { paidOn: "–" }],
    ["taxCompleted", { view: { taxCompletedOn: LATER } }, "cooperative/tax-not-completed", { completedOn: LATER }],
    ["noDispute", { view: { disputes: 2 } }, "cooperative/dispute-pending", { count: 2 }],
    ["branchesClosed", { view: { openBranches: 3 } }, "cooperative/branches-open", { count: 3 }],
    ["branchesClosed2012", { view: { openBranches: 4 } }, "cooperative/branches-open", { count: 4 }],
    ["branchTaxesCompleted", { view: { branchTaxesOpen: 5 } }, "cooperative/branch-taxes-open", { count: 5 }],
    ["noObjection", { view: { objections: 6 } }, "cooperative/objection-open", { count: 6 }],
    ["automaticEndClear", { view: { disputes: 7 } }, "cooperative/automatic-end-undecided", { count: 7 }],
    ["noBranchDossier", { view: { branchDossiers: 8 } }, "cooperative/branch-dossier-received", { count: 8 }],
    ["withinWithdrawal", { view: { withdrawBy: EARLIER } }, "cooperative/withdrawal-too-late", { lastDay: EARLIER }],
    ["choseToContinue", {}, "cooperative/choice-needed", { choices: "continue, other-route" }],
    ["choseOtherRoute", {}, "cooperative/choice-needed", { choices: "continue, other-route" }],
    ["consecutiveIssues", issues(["A", 10], ["A", 12]), "cooperative/issues-not-consecutive", { given: "10, 12" }],
    ["consecutiveIssues", {}, "cooperative/issues-not-consecutive", { given: "–" }],
    [
      "memberCouncil",
      { payload: { council: ["board"] } },
      "cooperative/council-incomplete",
      {
        missing: "control, management, members",
      },
    ],
    [
      "suspensionWithinYear",
      { payload: { to: LATER }, view: { suspensionUntil: ON } },
      "cooperative/suspension-too-long",
      { to: LATER, until: ON },
    ],
    ["suspensionWithinYear2012", {}, "cooperative/suspension-too-long", { to: "–", until: "–" }],
    [
      "groundExplained",
      { payload: { ground: "a" } },
      "cooperative/wrong-ground",
      {
        ground: "a",
        allowed: "b, c, d, đ, e",
      },
    ],
    ["groundExplained2012", {}, "cooperative/wrong-ground", { ground: "–", allowed: "3, 4, 5, 6, 7" }],
    ["groundEnded2012", {}, "cooperative/wrong-ground", { ground: "–", allowed: "1" }],
    ["groundUntrue2012", {}, "cooperative/wrong-ground", { ground: "–", allowed: "2" }],
    ["committeeGround2012", {}, "cooperative/wrong-ground", { ground: "–", allowed: "a, b, c, d, đ" }],
    [
      "explainByGiven",
      { payload: { explainBy: EARLIER } },
      "cooperative/explanation-day-missing",
      {
        explainBy: EARLIER,
      },
    ],
    [
      "mayPetition",
      { payload: { petitioner: "secured-creditor" } },
      "cooperative/may-not-petition",
      {
        petitioner: "secured-creditor",
      },
    ],
    ["threeMonthsOverdue", { view: { petitionFrom: ON } }, "cooperative/petition-too-early", { from: ON }],
    [
      "filedByCreditor",
      { view: { petitioner: "member" } },
      "cooperative/not-filed-by-creditor",
      {
        petitioner: "member",
      },
    ],
    [
      "amendmentExtendable",
      { payload: { to: LATER }, view: { amendableUntil: ON } },
      "cooperative/extension-too-long",
      {
        to: LATER,
        until: ON,
      },
    ],
    ["inventoryExtendable", {}, "cooperative/extension-too-long", { to: "–", until: "–" }],
    [
      "meetingValid",
      creditors({ ...present, debtPresent: 50 }),
      "cooperative/creditors-meeting-invalid",
      {
        present: 50,
        total: 100,
        inFavour: 65,
      },
    ],
    ["planPassed", {}, "cooperative/creditors-vote-too-low", { present: 0, total: 0, inFavour: 0 }],
    ["assetsSettled", {}, "cooperative/act-missing", { actEn: "handling assets and capital under Article 49" }],
  ] as const satisfies readonly (readonly [CaseGuardName, Part, string, object])[])(
    "%s says with %j why not, and who can change it",
    (name, part, code, params) => {
      const told = says(name, part);
      expect(told.code).toBe(code);
      expect(told.params).toMatchObject(params);
      expect(String(told.params["whoVi"]).length * String(told.params["whoEn"]).length).toBeGreaterThan(0);
      expect(told.basis).toBe(CASE_GUARDS[name].basis);
    },
  );

  it("tells one act from another, or leaves nothing to act on: of these no recorded paper makes an act", () => {
    const untrue: readonly CaseGuardName[] = [
      ...(["amendmentPassed", "asksAbout", "choseOtherRoute", "choseToContinue", "dossierFiled"] as const),
      ...(["dossierNotFiled", "feeExempt", "filedByAnother", "groundLeadsToDissolution"] as const),
      ...(["isBranchOrOffice", "isPlace", "meetingNotValid", "meetingValid", "notYetDone"] as const),
      ...(["objectionOpen", "planMeetingNotValid", "planMeetingValid", "planNotPassed", "planPassed"] as const),
      ...(["requestPending", "requestedByOther", "requestedByTax", "resolutionNotPassed", "resolutionPassed"] as const),
      ...(["revokedByTax", "secondMeetingNotValid"] as const),
    ];
    const unlawful: readonly CaseGuardName[] = [
      ...(["vote65", "quorum2023", "debtsPaid", "taxCompleted", "branchesClosed", "noObjection"] as const),
      ...(["committeeCouncil", "explainByGiven", "statusLeftToTax", "mayPetition", "inventoryDone"] as const),
    ];
    expect(untrue.filter((it) => CASE_GUARDS[it].failing !== "untrue")).toEqual([]);
    expect(unlawful.filter((it) => CASE_GUARDS[it].failing !== "unlawful")).toEqual([]);
  });
});
