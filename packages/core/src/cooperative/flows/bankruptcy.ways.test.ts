import { describe, expect, it } from "vitest";
import { guardsOf } from "../act-conditions.js";
import type { Flow } from "../flow.machine.js";
import { CHANGES_OF_CELLS, changedFlows } from "../testing/row-changes.js";
import { differences, lawRows, placeText } from "../testing/law-table.js";
import { BANKRUPTCY_2014 } from "./bankruptcy-2014.flow.js";
import { BANKRUPTCY_2025 } from "./bankruptcy-2025.flow.js";

/** Where each act of Law 51/2014 leads, from its articles: `article | from, from | act, act | to`; `: outcome` where the file ends. */
const WAYS_2014 = `
5, 30 | preparing | petition | filed
31.1 | filed | assign-judge | examined
32.1.a | examined, re-examined | find-valid | valid
32.1.b, 34 | examined, re-examined | ask-amendment | amending
32.1.c | examined, re-examined | transfer-petition | transferred
32.1.d | examined, re-examined, amending | return-petition | returned
35.1.đ | fee-notified | return-petition | returned
34 | amending | file-amended | re-examined
33.2 | transferred | ask-transfer-review | transfer-review
33.1 | transferred | close-transfer | ended-early : stopped
33.3 | transfer-review | keep-transfer | ended-early : stopped
33.3 | transfer-review | cancel-transfer | re-examined
36.1 | returned | ask-return-review | return-review
36.1, 36.3 | returned, return-kept | close-return | ended-early : stopped
36.2.a | return-review | keep-return | return-kept
36.2.b | return-review | cancel-return | re-examined
36.3 | return-kept | ask-upper-return-review | upper-return-review
36.4.a | upper-return-review | keep-return-upper | ended-early : stopped
36.4.b | upper-return-review | cancel-return-upper | re-examined
37.1 | valid | negotiate | negotiating
37.2 | negotiating | agree-withdrawal | returned
37.3 | negotiating | fail-negotiation | after-negotiation
38.1 | valid, after-negotiation | notify-fee | fee-notified
38.2 | fee-notified | pay-fee | fee-paid
39 | valid, after-negotiation, fee-paid | accept | accepted
105.1.a, 105.2 | valid | notify-simplified | simplified-unaccepted
105.1.b, 105.2 | accepted | notify-simplified | simplified
105.3 | simplified-unaccepted, simplified | declare-simplified | declared
105.3 | simplified-unaccepted | go-ordinary | valid
105.3 | simplified | go-ordinary | accepted
42.1, 42.2 | accepted, reopening | open | opened
42.5 | accepted | refuse-opening | refused
44.1 | refused | ask-opening-review | refusal-review
44.1 | refused | close-refusal | ended-early : stopped
44.7.a | refusal-review | keep-refusal | ended-early : stopped
44.7.b | refusal-review | cancel-refusal | reopening
44.7.c | opened | cancel-opening | opening-cancelled
75.1 | opened | call-meeting | meeting
80.1 | meeting | postpone-meeting | postponed
80.2 | postponed | recall-meeting | second-meeting
80.3 | second-meeting | fail-again | meeting-failed
83.1.a | meeting, second-meeting | resolve-stop | stop-asked
83.1.b | meeting, second-meeting | resolve-recovery | recovery-chosen
83.1.c | meeting, second-meeting | resolve-declaration | declaration-asked
83.4 | meeting, second-meeting | pass-nothing | meeting-failed
85.3.b | stop-asked, recovery-chosen, declaration-asked | repeat-meeting | meeting
86.1 | opened, meeting, postponed, second-meeting, stop-asked, recovery-chosen, declaration-asked, meeting-failed | stop | stopping
86.1 | plan-drafted, plan-reported, plan-submitted, plan-meeting, plan-postponed, second-plan-meeting, plan-passed | stop | stopping
86.1 | recovering, recovery-failed, resettling | stop | stopping
86.3.b | stopping | cancel-stop | resettling
87.1 | recovery-chosen | draft-plan | plan-drafted
87.1 | recovery-chosen | miss-plan | recovery-failed
87.2 | plan-drafted | report-plan | plan-reported
87.3, 87.4 | plan-reported | review-plan | plan-submitted
91.1 | plan-submitted | call-plan-meeting | plan-meeting
91.3 | plan-meeting | postpone-plan-meeting | plan-postponed
91.3 | plan-postponed | recall-plan-meeting | second-plan-meeting
91.4 | plan-meeting, second-plan-meeting | pass-plan | plan-passed
91.6 | plan-meeting, second-plan-meeting | reject-plan | meeting-failed
91.6 | plan-postponed, second-plan-meeting | fail-plan-again | meeting-failed
92.1 | plan-passed | recognise-plan | recovering
95.1.a, 96 | recovering | complete-recovery | recovered
95.1.b | recovering | fail-recovery | recovery-failed
95.1.c | recovering | expire-recovery | recovery-failed
106 | meeting-failed | declare | declared
107.1 | declaration-asked | declare | declared
107.2 | recovery-failed | declare | declared
112.3.c | resettling | declare | declared
112.3.c | resettling | open | opened
112.3.c | resettling | call-meeting | meeting
112.3.c | declared, enforcing | overturn-declaration | resettling
113.3.b | declared, enforcing, opened, meeting, postponed, second-meeting | special-overturn | resettling
113.3.b | stop-asked, recovery-chosen, declaration-asked, meeting-failed, recovery-failed | special-overturn | resettling
113.3.b | plan-drafted, plan-reported, plan-submitted, plan-meeting, plan-postponed, second-plan-meeting, plan-passed | special-overturn | resettling
120.1 | declared | order-enforcement | enforcing
126 | enforcing | close-enforcement | closed : bankrupt-declared
27.7 | recovered, stopping, opening-cancelled | restore-status | stopped : stopped
`;

/** What each act asks of the case or of its paper beside its place in the order, in every state or in that which is named; an answer asks for what it answers. */
const CONDITIONS_2014 = `
petition | mayPetition [5], threeMonthsOverdue [5.1], threeMonthsUnpaidWages [5.2]
extend-amendment | amendmentExtendable [34]
negotiate | filedByCreditor [37.1]
valid/accept, after-negotiation/accept | feeExempt [39]
notify-simplified | filedWithoutMeans [105.1.a]
notify-simplified | noAssetsForCosts [105.1.b]
produce-papers | filedByAnother [40.2]
extend-inventory | inventoryExtendable [65.1]
redo-inventory | inventoryDone [75.1]
send-creditor-list | creditorListDone [75.1]
send-debtor-list | debtorListDone [68.2]
opened/call-meeting | inventoryDone [75.1], creditorListDone [75.1]
postpone-meeting | meetingNotValid [80.1]
fail-again | secondMeetingNotValid [80.3]
resolve-recovery, resolve-declaration, resolve-stop | meetingValid [79], resolutionPassed [81.2]
pass-nothing | meetingValid [79], resolutionNotPassed [83.4]
postpone-plan-meeting | planMeetingNotValid [91.3]
pass-plan | planMeetingValid [90], planPassed [91.4], securedCreditorAgreed [91.4]
reject-plan | planMeetingValid [90], planNotPassed [91.6]
second-plan-meeting/fail-plan-again | secondPlanMeetingNotValid [91.6]
amend-plan | amendmentPassed [94.2]
decide-contract-stay, decide-creditor-list-review, decide-debtor-list-review | requestPending [convention]
decide-replacement-review, hand-over-work, decide-void, decide-void-review | requestPending [convention]
opened/name-opening-panel, opened/return-opening-file, keep-opening, cancel-opening | requestPending [convention]
keep-resolution, repeat-meeting, recognise-amendment, send-amendment | requestPending [convention]
send-appeal-file, return-appeal-file, uphold-declaration, amend-declaration, overturn-declaration | requestPending [convention]
special-uphold, special-overturn, keep-stop, cancel-stop | requestPending [convention]
ask-creditor-list-review, ask-debtor-list-review, ask-replacement-review, ask-void-review | asksAbout [convention]
enforce-void, send-review-decision, ask-special-review, send-stop-review | asksAbout [convention]
`;

/** What may come as often as it comes while the file stands there, from its articles: `acts | states`. */
const OFTEN_2014 = `
ask-contract-stay, decide-contract-stay | accepted
file-claim | opened, meeting, postponed, second-meeting, stop-asked, recovery-chosen, declaration-asked
ask-creditor-list-review, decide-creditor-list-review | opened, meeting, postponed, second-meeting, stop-asked, recovery-chosen, declaration-asked
ask-debtor-list-review, decide-debtor-list-review | opened, meeting, postponed, second-meeting, stop-asked, recovery-chosen, declaration-asked
replace-administrator, ask-replacement-review, decide-replacement-review, hand-over-work, replace-representative | SUPERVISED
request-void, decide-void, ask-void-review, decide-void-review | SUPERVISED
extend-inventory | opened
ask-resolution-review, keep-resolution | stop-asked, recovery-chosen, declaration-asked
comment-plan | plan-drafted
report-recovery, amend-plan, recognise-amendment, send-amendment | recovering
appeal, send-appeal-file, return-appeal-file, uphold-declaration, amend-declaration, reclaim-leased | declared, enforcing
ask-special-review, special-uphold | SUPERVISED
special-overturn | resettling
agree-auction, sign-auction, auction-movables, auction-immovables | enforcing
auction-movables-itself, auction-immovables-itself, sell-directly, divide-found-assets | enforcing
`;
/** From the opening to the end of the file, but while a plan is carried out: arts. 46, 47, 60, 113. */
const SUPERVISED = [
  ...["opened", "meeting", "postponed", "second-meeting", "stop-asked", "recovery-chosen", "declaration-asked"],
  ...["plan-drafted", "plan-reported", "plan-submitted", "plan-meeting", "plan-postponed", "second-plan-meeting"],
  ...["plan-passed", "recovery-failed", "meeting-failed", "declared", "enforcing", "resettling"],
];

/**
 * The acts of Decree 187/2026 (`R`) and Decree 92/2024 (`D`) in a case of Law 142/2025 (`U`), whose text is not at hand: what is its own
 * is recorded by a person and counts no days.
 */
const LAW_2025 = `
act  | petition | petitioner | recorded-paper | – | – | – | U
act  | petition-by-tax | tax | recorded-paper | – | – | – | U38.3
act  | accept | court | recorded-paper | – | – | – | U
act  | return-petition | court | recorded-paper | – | – | – | U
act  | rehabilitate | court | recorded-paper | – | – | – | U
act  | turn-to-bankruptcy | court | recorded-paper | – | – | – | U
act  | end-rehabilitation | court | recorded-paper | – | – | – | U
act  | open | court | court-decision | – | – | – | U
act  | refuse-opening | court | recorded-paper | – | – | – | U
duty | publish-opening-registry | registry [D57.1] | posting-record | 3 wd < open>registry [D57.1] | – | bankruptcy-open [D27.4] |
act  | ask-replacement | creditors-meeting [R5.1] | recorded-paper | – | – | – | R3
act  | replace-representative | judge [R5.1] | court-decision | – | – | – |
duty | register-representative | administrator [R6.1] | registry-notice, court-decision [R6.1] | 10 d < replace-representative [R6.1] | – | – |
duty | issue-certificate | registry [R6.4] | certificate [R6.4] | 3 wd < register-representative>registry [R6.4] | – | – |
act  | report-activity | cooperative [R7.1] | recorded-paper | – | – | – |
duty | answer-activity | administrator [R7.2] | recorded-paper | 3 wd < report-activity>administrator [R7.2] | – | – |
duty | report-to-judge | administrator [R7.3] | recorded-paper | 3 wd < answer-activity [R7.3] | – | – |
act  | hold-meeting | administrator | recorded-paper | – | – | – | U
act  | decide-transfer | creditors-meeting [R8.1] | meeting-minutes [R8.2] | – | – | – |
act  | stop | court | recorded-paper | – | – | – | U
act  | declare | court | court-decision | – | – | – | U
duty | publish-declaration-registry | registry [D57.2] | posting-record | 3 wd < declare>registry [D57.2] | – | ended branches:closed [D27.5] |
act  | enforce | enforcement | recorded-paper | – | – | – | U
act  | close-enforcement | enforcement | recorded-paper | – | – | – | U
act  | restore-status | registry [D57] | confirmation | – | – | previous |
`;
const WAYS_2025 = `
| preparing | petition, petition-by-tax | filed
| filed | accept | accepted
| filed | return-petition | ended-early : stopped
| accepted | rehabilitate | rehabilitating
| accepted | open | opened
| accepted | refuse-opening | ended-early : stopped
| rehabilitating | end-rehabilitation | ended-early : stopped
| rehabilitating | turn-to-bankruptcy | accepted
| opened | hold-meeting | met
| opened, met | declare | declared
| opened, met | stop | stopping
| declared | enforce | enforcing
| enforcing | close-enforcement | closed : bankrupt-declared
| stopping | restore-status | stopped : stopped
`;

const cellsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((it) => it.trim()));
const words = (cell = "") => cell.split(", ");
const sorted = (all: readonly string[]) => [...new Set(all)].sort();

const typedWays = (table: string) =>
  sorted(
    cellsOf(table).flatMap(([, froms, acts, to]) =>
      words(froms).flatMap((from) => words(acts).map((act) => `${from} | ${act} | ${to ?? ""}`)),
    ),
  );
const waysOf = ({ steps }: Flow) =>
  sorted(
    steps.transitions
      .filter(({ from, to }) => from !== to)
      .map(
        ({ event, from, meta, to }) => `${from} | ${event} | ${to}${meta.outcome === null ? "" : ` : ${meta.outcome}`}`,
      ),
  );
const typedConditions = (table: string) =>
  sorted(cellsOf(table).flatMap(([acts, asked]) => words(acts).map((act) => `${act} | ${asked ?? ""}`)));
const LETTERS = { "51/2014/QH13": "", "187/2026/NĐ-CP": "R", "92/2024/NĐ-CP": "D", "142/2025/QH15": "U" } as const;
const ACTS_OF = (table: string) => new Set(cellsOf(table).flatMap(([acts]) => words(acts)));
const conditionsOf = ({ steps }: Flow, table = "") => {
  const asking = ACTS_OF(table);
  return sorted(
    steps.transitions.flatMap((row) => {
      const asked = guardsOf(row)
        .filter(({ name }) => name !== "notYetDone")
        .map(({ guard, name }) => `${name} [${placeText(guard.basis, LETTERS)}]`);
      const there = `${row.from}/${row.event}`;
      const act = asking.has(there) ? there : row.event;
      // Of an act which the table gives conditions, a row without any is said, too.
      return asked.length > 0 || asking.has(act) ? [`${act} | ${asked.join(", ") || "–"}`] : [];
    }),
  );
};

/** What may be recorded again where the file stands, with its state. */
const oftenIn = ({ steps }: Flow) =>
  sorted(
    steps.transitions
      .filter((row) => row.from === row.to && !row.guards.includes("notYetDone"))
      .map((row) => `${row.from} | ${row.event}`),
  );
const WAYS = typedWays(WAYS_2014);
const CONDITIONS = typedConditions(CONDITIONS_2014);
const OFTEN = sorted(
  cellsOf(OFTEN_2014).flatMap(([acts, states]) =>
    words(acts).flatMap((act) =>
      (states === "SUPERVISED" ? SUPERVISED : words(states)).map((state) => `${state} | ${act}`),
    ),
  ),
);

describe("bankruptcy under law 51/2014", () => {
  it("leads from act to act as the articles do, and ends where they end", () => {
    expect(waysOf(BANKRUPTCY_2014)).toEqual(WAYS);
  });

  it("asks of every act what the articles ask, and of an answer what it answers", () => {
    expect(conditionsOf(BANKRUPTCY_2014, CONDITIONS_2014)).toEqual(CONDITIONS);
  });

  it("can be changed in no row without a difference: where it leads, how it ends, and what it asks", () => {
    const faults = (flow: Flow) =>
      JSON.stringify([waysOf(flow), conditionsOf(flow, CONDITIONS_2014), oftenIn(flow)]) !==
      JSON.stringify([WAYS, CONDITIONS, OFTEN]);
    const changed = changedFlows(BANKRUPTCY_2014, ["end", "target", "condition less", "condition more", "once"]);
    expect(changed.filter((it) => !faults(it.flow)).map((it) => it.change)).toEqual([]);
    expect(changed.length).toBeGreaterThan(1500);
  }, 60_000);

  it("lets the answers, lists and sales of one file be done as often as they come", () => {
    expect(oftenIn(BANKRUPTCY_2014)).toEqual(OFTEN);
  });
});

describe("bankruptcy under law 142/2025, whose text is not at hand", () => {
  const rows = lawRows(LAW_2025);
  const against = (flow: Flow) => differences(rows, flow, LETTERS);

  it("has the acts of the decrees with their periods, and records the court's without days", () => {
    const { limits, onlyInFlow, onlyInLaw } = against(BANKRUPTCY_2025);
    expect([onlyInFlow, onlyInLaw, limits]).toEqual([[], [], []]);
    expect(waysOf(BANKRUPTCY_2025)).toEqual(typedWays(WAYS_2025));
    expect(conditionsOf(BANKRUPTCY_2025)).toEqual(["petition-by-tax | taxMayPetition [U87.1]"]);
  });

  it("takes once, beside the way, what the decrees have from the opening to the declaration, and the end's publication after it", () => {
    const beside = BANKRUPTCY_2025.steps.transitions
      .filter((row) => row.from === row.to && row.guards.includes("notYetDone"))
      .map((row) => `${row.from} | ${row.event}`);
    const opened = [
      ...["publish-opening-registry", "ask-replacement", "replace-representative", "register-representative"],
      ...["issue-certificate", "report-activity", "answer-activity", "report-to-judge", "decide-transfer"],
    ];
    expect(sorted(beside)).toEqual(
      sorted([
        ...["opened", "met"].flatMap((state) => opened.map((act) => `${state} | ${act}`)),
        ...["declared", "enforcing"].map((state) => `${state} | publish-declaration-registry`),
      ]),
    );
    expect(oftenIn(BANKRUPTCY_2025)).toEqual([]);
  });

  it("marks what rests on the unread text, and nothing else, as unverified", () => {
    for (const { event, meta } of BANKRUPTCY_2025.steps.transitions) {
      const unread = meta.cites.some((it) => "law" in it && it.law === "142/2025/QH15") || event === "restore-status";
      expect(meta.basis.trust, event).toBe(unread ? "unverified" : "verified");
    }
  });

  it("notices every change of a row", () => {
    const { steps } = BANKRUPTCY_2025;
    const alone = steps.transitions.flatMap((row) =>
      changedFlows({ ...BANKRUPTCY_2025, steps: { ...steps, transitions: [row] } }, CHANGES_OF_CELLS),
    );
    const unnoticed = alone.filter(({ flow }) => {
      const { limits, onlyInFlow } = against(flow);
      return limits.length + onlyInFlow.length === 0;
    });
    expect(unnoticed.map((it) => it.change)).toEqual([]);
    expect(alone.length).toBeGreaterThan(300);
    const ways = (flow: Flow) => JSON.stringify([waysOf(flow), conditionsOf(flow), oftenIn(flow)]);
    const others = changedFlows(BANKRUPTCY_2025, ["end", "target", "condition less", "condition more", "once"]);
    const known = ways(BANKRUPTCY_2025);
    expect(oftenIn(BANKRUPTCY_2025)).toEqual([]);
    expect(others.filter((it) => ways(it.flow) === known).map((it) => it.change)).toEqual([]);
  });
});
