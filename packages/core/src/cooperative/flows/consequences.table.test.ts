import { describe, expect, it } from "vitest";
import { readingsOf } from "../act-conditions.js";
import { allFlows } from "../flows.js";
import type { Flow } from "../flow.machine.js";
import { OFFICIAL_ROLES } from "../party.js";
import { placeText } from "../testing/law-table.js";

const LETTERS = { "17/2023/QH15": "L", "92/2024/NĐ-CP": "D", "03/2014/TT-BKHĐT": "T" } as const;

/**
 * What follows from an act at once, beside where its file goes, typed from the articles: a flow which it begins or an act recorded with
 * it, a question no text answers, a fact whose day it sets, a status which runs by the days of a notice, the text which gives the
 * status where it is not Decree 92/2024 art. 27. An act of several states stands once.
 *
 * `flow | act | what | article`
 */
const FOLLOWS = `
revocation-2023 | revoke | begins compulsory-dissolution-2023: record-decision | D53.5
branch-revocation-2023 | revoke | begins branch-termination-2023: revoke-branch | D55.7
cancel-revocation-2023 | cancel | with compulsory-dissolution-2023: revocation-cancelled | D56.1
branch-revocation-2023 | cancel | with branch-termination-2023: revocation-cancelled | D55.8
tax-closing | confirm-tax | settles taxCompletedOn | D50.2
voluntary-dissolution-2023 | object | asks case.objection | D50.5
compulsory-dissolution-2023 | object | asks case.objection | D51.3
branch-termination-2023 | object | asks case.objection | D54.5
voluntary-dissolution-2012 | object | asks case.objection | T17.3
voluntary-dissolution-2023 | set-up-liquidation-council | asks case.liquidation-council | D50.2.d
compulsory-dissolution-2023 | set-up-liquidation-council | asks case.liquidation-council | D50.2.d
compulsory-dissolution-2012 | complain | asks case.complaint | K54.6
suspension-2023 | confirm-suspension | suspended by notify-suspension, begins, else from suspended to resumed: resumed | D27.1
suspension-2023 | extend-suspension | suspended by extend-suspension, goes-on | D47.1
suspension-2023 | confirm-resumption | active by notify-resumption, ends | D47.6
branch-suspension-2023 | confirm-suspension | suspended by notify-suspension, begins, else from suspended to resumed: resumed | D28.1
branch-suspension-2023 | extend-suspension | suspended by extend-suspension, goes-on | D47.1
branch-suspension-2023 | confirm-resumption | active by notify-resumption, ends | D28.6
voluntary-dissolution-2012 | strike-off | status by T17.3 | T17.3
reorganisation-2012 | end-branches | status by T17a.2 | T17a.2
reorganisation-2012 | end | status by T17a.1 | T17a.1
`;

/** Acts after which others of the file count no more: what was decided is decided again (Law 51/2014), what was done with a dossier is done with the next, and whoever lost a complaint may go to court. */
const AGAIN = `
cancel-return [36.2.b] | send-return
cancel-return-upper [36.4.b] | send-return
recall-meeting [80.2] | send-meeting-notice
cancel-stop [86.3.b] | ask-stop-review, keep-stop, send-stop, send-stop-review
repeat-meeting [85.3.b] | ask-resolution-review, call-meeting, keep-resolution, recall-meeting, resolve-declaration, resolve-recovery, resolve-stop, send-meeting-notice, send-meeting-resolution, send-review-decision
overturn-declaration [112.3.c] | appeal, call-meeting, declare, declare-simplified, fail-again, fail-plan-again, hand-over-unsold, order-enforcement, pass-nothing, publish-declaration, publish-declaration-registry, recall-meeting, reject-plan, request-liquidation, resolve-declaration, resolve-recovery, resolve-stop, return-appeal-file, send-appeal-file, send-extract, send-meeting-notice, send-meeting-resolution, send-to-registry, special-uphold, uphold-declaration, amend-declaration, ask-special-review, value-assets
special-overturn [113.3.b, 113.4] | appeal, call-meeting, declare, declare-simplified, fail-again, fail-plan-again, hand-over-unsold, order-enforcement, pass-nothing, publish-declaration, publish-declaration-registry, recall-meeting, reject-plan, request-liquidation, resolve-declaration, resolve-recovery, resolve-stop, return-appeal-file, send-appeal-file, send-extract, send-meeting-notice, send-meeting-resolution, send-to-registry, special-uphold, uphold-declaration, amend-declaration, ask-special-review, value-assets, overturn-declaration
declare [113.3.a] | special-uphold
open [112.3.c] | appoint-administrator, ask-opening-review, extend-inventory, finish-inventory, keep-opening, name-opening-panel, post-creditor-list, post-debtor-list, publish-opening, publish-opening-registry, redo-inventory, return-opening-file, review-contracts, send-creditor-list, send-debtor-list
void-dossier, confirm-stop [D19.6, D19.7] | inform-tax, tax-opinion, stop-procedure, upload-dossier
void-dossier, confirm-stop [D19.6, D19.7] | inform-tax, tax-opinion, stop-procedure, upload-dossier, file-dossier
void-dossier [K8c.4] | inform-tax, tax-opinion
void-dossier [K8c.4] | file-dossier
complain [54.6] | settle-complaint
settle-complaint [54.6] | complain
`;

/** What no text prints and is read so, by its first words; each is shown with the other reading. */
const READ_SO = `
voluntary-dissolution-2012 | take-inventory | The council handles the assets within sixty days
voluntary-dissolution-2023, compulsory-dissolution-2023 | decide-recovery, set-up-liquidation-council | Who decides, who sits in the council and by when
voluntary-dissolution-2023, compulsory-dissolution-2023 | file-dossier | The dossier is due from the later day
voluntary-dissolution-2023, compulsory-dissolution-2023, branch-termination-2023 | request-amendment, file-dossier, void-dossier | Article 19.6 is written for registration dossiers
suspension-2023, branch-suspension-2023 | request-amendment, notify-suspension, extend-suspension, notify-resumption, void-dossier | Article 19.6 is written for registration dossiers
voluntary-dissolution-2023, compulsory-dissolution-2023, branch-termination-2023, suspension-2023, branch-suspension-2023 | stop-procedure, confirm-stop | Article 19.7 is written for registration dossiers
voluntary-dissolution-2023, compulsory-dissolution-2023, branch-termination-2023, suspension-2023, branch-suspension-2023 | upload-dossier | Article 20 is written for registration dossiers
voluntary-dissolution-2012, compulsory-dissolution-2012 | request-amendment | Decree 193/2013 art. 19.3 counts five working days from the full dossier
voluntary-dissolution-2012, reorganisation-2012 | void-dossier | Article 8c.4 is written for registrations online
reorganisation-2012 | register-successor | Since 28/05/2019 registered within the three working days
reorganisation-2012 | file-dossier | Article 8c.4 is written for registrations online
compulsory-dissolution-2012 | complain | Article 54.6 gives the right
compulsory-dissolution-2012 | restore-register | No text has a restoration
compulsory-dissolution-2023 | revocation-cancelled | With the revocation cancelled the dissolution has no ground left
branch-termination-2023 | revocation-cancelled | With the revocation cancelled the termination has no ground left
branch-termination-2023 | file-dossier | The branch's tax must be completed before the dossier is filed
bankruptcy-2014 | negotiate | “receipt of the valid petition” is counted from the day the court received it
bankruptcy-2014 | negotiate | an employee or a union which filed counts as a creditor which filed
bankruptcy-2014 | notify-fee, agree-withdrawal, fail-negotiation | “receipt of the valid petition” is counted from the day the judge finds it valid
bankruptcy-2014 | ask-creditor-list-review, ask-debtor-list-review | the lists are posted for the ten working days from the posting
bankruptcy-2014 | call-meeting | the list of creditors is finished on the day it is posted
bankruptcy-2014 | recall-plan-meeting | Article 91.3 refers to articles 90 and 91 and sets no time
bankruptcy-2014 | reject-plan | “The resolution by clause 5” (91.6) is the one which passes the plan by clause 4
bankruptcy-2014 | fail-plan-again | A meeting held again and again not valid (art. 90) could not be held again (91.6)
voluntary-dissolution-2012 | adopt-resolution | The thirty days of a second call
reorganisation-2012, reorganisation-2023, separation-2023 | approve | The thirty days of a second call
voluntary-dissolution-2023 | adopt-resolution, approve-disposal | The thirty days of a second call
compulsory-dissolution-2023 | approve-disposal | The thirty days of a second call
branch-termination-2023 | file-dossier | Art. 54.1 names places of business, too
branch-termination-2023 | void-dossier, confirm-stop | A revocation is issued together with the announcement
bankruptcy-2014 | report-recovery | the first six months run from the recognition
bankruptcy-2014 | restore-status | Article 57 of the decree does not prescribe this step
suspension-2012, branch-suspension-2012 | resume | After the period notified it operates again
suspension-2023, branch-suspension-2023 | confirm-suspension | The status “suspended” runs from the first day in the notice
suspension-2023, branch-suspension-2023 | confirm-suspension | When the last day in the notice has passed the status is “active” again
`;

type Row = Flow["steps"]["transitions"][number];
const cellsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((it) => it.trim()));
const words = (cell = "") => cell.split(", ");
const sorted = (all: Iterable<string>) => [...new Set(all)].sort();
const ofRows = (of: (flow: Flow, row: Row) => readonly string[]) =>
  sorted(allFlows().flatMap((flow) => flow.steps.transitions.flatMap((row) => of(flow, row))));

function followsOf({ id }: Flow, { event, meta }: Row): readonly string[] {
  const { also, asks, begins, period, settles, statusBy } = meta;
  const lapse = period?.lapse ? `, else from ${period.lapse.in} to ${period.lapse.to}: ${period.lapse.outcome}` : "";
  const by = placeText(statusBy, LETTERS);
  return [
    begins && `begins ${begins.flow}: ${begins.act}`,
    also && `with ${also.flow}: ${also.act}`,
    asks && `asks ${asks}`,
    settles && `settles ${settles}`,
    period && `${period.status} by ${period.printedBy}, ${period.part}${lapse}`,
    by === "D27" ? null : `status by ${by}`,
  ].flatMap((it) => (it ? [`${id} | ${event} | ${it}`] : []));
}

describe("what follows from an act", () => {
  it("is what its article has follow, and nothing else", () => {
    expect(ofRows(followsOf)).toEqual(sorted(cellsOf(FOLLOWS).map((cells) => cells.slice(0, 3).join(" | "))));
  });

  it("at the tax authority's request is no dissolution and no termination (Decree 92/2024 arts. 53.5, 55.6)", () => {
    const ways = allFlows()
      .filter(({ id }) => id.endsWith("revocation-2023"))
      .flatMap((flow) => flow.steps.transitions.filter(({ event, to }) => event === "revoke" && to === "tax-decided"));
    expect(ways.map(({ meta }) => [meta.begins, meta.branches])).toEqual([
      [null, "tax-revoked"],
      [null, "tax-revoked"],
    ]);
  });

  it("lets be done again what is to be decided anew, and leaves what was done for good", () => {
    const own = ofRows((flow, { event, meta }) => {
      if (meta.again.length === 0) return [];
      const others = ["void-dossier", "confirm-stop", "complain", "settle-complaint"];
      if (flow.id !== "bankruptcy-2014") expect(others, flow.id).toContain(event);
      return [`${event}: ${sorted(meta.again).join(", ")}`];
    });
    const law = cellsOf(AGAIN).flatMap(([acts = "", again]) =>
      words(acts.replace(/ \[.*$/, "")).map((act) => `${act}: ${sorted(words(again)).join(", ")}`),
    );
    expect(own).toEqual(sorted(law));
  });

  it("is shown as a reading where no text prints it, with the reading which was not taken", () => {
    const law = cellsOf(READ_SO).flatMap(([flows, acts, text = ""]) =>
      words(flows).flatMap((id) => words(acts).map((act) => ({ id, act, text }))),
    );
    const own = ofRows(({ id }, row) => readingsOf(row).map(({ en }) => `${id} | ${row.event} | ${en}`));
    const unread = own.filter((line) => !law.some(({ act, id, text }) => line.startsWith(`${id} | ${act} | ${text}`)));
    const gone = law.filter(({ act, id, text }) => !own.some((line) => line.startsWith(`${id} | ${act} | ${text}`)));
    expect([unread, gone]).toEqual([[], []]);
    const readings = allFlows().flatMap((flow) => flow.steps.transitions.flatMap(readingsOf));
    for (const { other } of readings) expect(other.vi.length * other.en.length).toBeGreaterThan(0);
  });

  it("reads article 19.6 into a dossier which is filed again, and article 50.2 into one which is filed first", () => {
    for (const id of ["voluntary-dissolution-2023", "compulsory-dissolution-2023"]) {
      const filed = allFlows()
        .filter((it) => it.id === id)
        .flatMap((flow) => flow.steps.transitions)
        .filter(({ event }) => event === "file-dossier")
        .map(({ from, meta }) => [from, meta.readings.length, meta.readings[0]?.en.startsWith("Article 19.6")]);
      expect(filed, id).toEqual([
        ["dissolving", 1, false],
        ["amending", 1, true],
      ]);
    }
  });

  it("is recorded on another body's paper where it is that body's act: what the dissolution council hands in after an order, too", () => {
    const others = ofRows(({ id }, { event, meta }) =>
      meta.recorded === OFFICIAL_ROLES.includes(meta.who) ? [] : [`${id} ${event}: ${meta.recorded}`],
    );
    expect(others).toEqual(["compulsory-dissolution-2012 file-dossier: true"]);
  });
});
