import { type LawRow, lawRows } from "../testing/law-table.js";

/**
 * Law 51/2014/QH13 typed from its articles, and not from the flow: who, with which paper, within which time counted from what,
 * after which time, and which status follows. The article of a cell stands in brackets behind it; a paper without one is named by
 * the library, the text says only that it is in writing.
 *
 * Each row has a second reading in `law/table-readings.tsv`.
 *
 * A period: `3 wd < petition>court` is three working days (`d` days, `m` months, `y` years) from the court's receipt of the paper of
 * `petition`; without `>` from the day of the act; `or`: the first which is known; `later(a, b)` the later, known when both are;
 * `end(…)` from the end of a period; `until x@to` the day printed in the paper of x; `; else` where the first is not known.
 */
export const BANKRUPTCY_2014_TEXT = `
act        | petition | petitioner [30.1] | petition [30.1] | – | – | – | 5.1, 5.2, 5.3, 5.6
duty       | assign-judge | court [31.1] | court-notice | 3 wd < petition>court [31.1] | – | – |
duty       | find-valid | judge [32.1] | court-notice [32.2] | 3 wd < assign-judge [32.1] | – | – | 32.1.a
act        | find-valid | judge [32.1] | court-notice [32.2] | – | – | – | 32.1.a
duty       | ask-amendment | judge [32.1] | court-notice [32.2] | 3 wd < assign-judge [32.1] | – | – | 32.1.b, 34
act        | ask-amendment | judge [32.1] | court-notice [32.2] | – | – | – | 32.1.b, 34
act        | extend-amendment | court [34] | court-notice | – | – | – |
duty       | file-amended | petitioner [34] | petition [34] | until extend-amendment@to or ask-amendment@to ; else 10 wd < ask-amendment>petitioner [34] | – | – |
duty       | transfer-petition | judge [32.1] | court-notice [32.2] | 3 wd < assign-judge [32.1] | – | – | 32.1.c, 33.1
act        | transfer-petition | judge [32.1] | court-notice [32.2] | – | – | – | 32.1.c, 33.1
right      | ask-transfer-review | petitioner [33.2] | complaint [33.2] | 3 wd < transfer-petition>petitioner [33.2] | – | – |
duty       | keep-transfer | upper-court [33.3] | court-decision [33.3] | 3 wd < ask-transfer-review>upper-court [33.3] | – | – |
duty       | cancel-transfer | upper-court [33.3] | court-decision [33.3] | 3 wd < ask-transfer-review>upper-court [33.3] | – | – |
duty       | close-transfer | court [33.1] | recorded-paper | – | 3 wd < transfer-petition>petitioner [33.2] | – |
duty       | return-petition | judge [32.1] | court-decision [35.2] | 3 wd < assign-judge [32.1] | – | – | 32.1.d, 35.1.a, 35.1.c
act        | return-petition | judge [32.1] | court-decision [35.2] | – | – | – | 32.1.d, 35.1.a, 35.1.c
act        | return-petition | court [35.1.b] | court-decision [35.2] | – | – | – |
act        | return-petition | court [35.1.đ] | court-decision [35.2] | – | – | – |
duty       | send-return | court [35.2] | court-decision [35.2] | 3 wd < return-petition or agree-withdrawal [35.2] | – | – |
right      | ask-return-review | petitioner [36.1] | complaint [36.1] | 3 wd < return-petition>petitioner or agree-withdrawal>petitioner [36.1] | – | – |
duty       | keep-return | court [36.2.a] | court-decision [36.2] | 3 wd < ask-return-review>court [36.2] | – | – |
duty       | cancel-return | court [36.2.b] | court-decision [36.2] | 3 wd < ask-return-review>court [36.2] | – | – |
right      | ask-upper-return-review | petitioner [36.3] | complaint [36.3] | 5 wd < keep-return>petitioner [36.3] | – | – |
duty       | keep-return-upper | upper-court [36.4.a] | court-decision [36.4] | 7 wd < ask-upper-return-review>upper-court [36.4] | – | – | 36.5
duty       | cancel-return-upper | upper-court [36.4.b] | court-decision [36.4] | 7 wd < ask-upper-return-review>upper-court [36.4] | – | – | 36.5
duty       | close-return | court [35.1] | recorded-paper | – | 5 wd < keep-return>petitioner ; else 3 wd < return-petition>petitioner or agree-withdrawal>petitioner [36.1, 36.3] | – |
right      | negotiate | debtor-and-creditor [37.1] | recorded-paper [37.1] | 3 wd < file-amended>court or petition>court [37.1] | – | – |
duty       | agree-withdrawal | court [37.2] | court-decision [35.2] | 20 d < find-valid [37.1] | – | – | 35.1.d
duty       | fail-negotiation | court [37.3] | court-notice | 20 d < find-valid [37.1] | – | – |
duty       | notify-fee | court [38.1] | fee-notice [38.1] | 3 wd < find-valid [38.1] | – | – |
act        | notify-fee | court [37.3] | fee-notice [38.1] | – | – | – |
duty       | pay-fee | petitioner [38.2] | fee-receipt [39] | 15 d < notify-fee>petitioner [38.2] | – | – |
act        | accept | court [39] | court-notice | – | – | – |
duty       | notify-acceptance | court [40.1] | court-notice [40.1] | 3 wd < accept [40.1] | – | – |
duty       | produce-papers | cooperative [40.2] | recorded-paper [28.3] | 15 d < notify-acceptance>cooperative [40.2] | – | – |
recordable | stay-enforcement | enforcement [41.1] | enforcement-decision | 5 wd < accept [41] | – | – |
recordable | stay-litigation | court [41.2] | court-decision | 5 wd < accept [41] | – | – |
recordable | stay-collateral | authority [41.3] | recorded-paper | 5 wd < accept [41] | – | – |
right      | ask-contract-stay | debtor-and-creditor [61.1] | recorded-paper [61.2] | 5 wd < accept [61.1] | – | – |
duty       | decide-contract-stay | court [61.3] | court-decision [61.3] | 5 wd < ask-contract-stay>court [61.3] | – | – |
recordable | review-contracts | court [61.4] | court-decision [61.4] | 5 wd < open [61.4] | – | – |
duty       | open | judge [42.1] | court-decision [42.4] | 30 d < accept [42.1] | – | – | 42.2
act        | open | judge [44.7.b] | court-decision [42.4] | – | – | – | 42.2
duty       | refuse-opening | judge [42.1] | court-decision | 30 d < accept [42.1] | – | – | 42.5
duty       | send-refusal | court [43.2] | court-decision | 3 wd < refuse-opening [43.3] | – | – |
right      | ask-opening-review | interested-party [44.1] | complaint [44.1] | 7 wd < refuse-opening>interested-party [44.1] | – | – |
right      | ask-opening-review | interested-party [44.1] | complaint [44.1] | 7 wd < open>interested-party [44.1] | – | – |
duty       | name-opening-panel | upper-court [44.3] | court-notice | 3 wd < ask-opening-review>upper-court [44.3] | – | – |
duty       | return-opening-file | procuracy [44.4] | recorded-paper | 5 wd < name-opening-panel>procuracy [44.4] | – | – |
duty       | keep-refusal | upper-court [44.7.a] | court-decision | 5 wd < return-opening-file>upper-court [44.5] | – | – | 44.8
duty       | cancel-refusal | upper-court [44.7.b] | court-decision | 5 wd < return-opening-file>upper-court [44.5] | – | – | 44.8
duty       | close-refusal | court [42.5] | recorded-paper | – | 7 wd < refuse-opening>interested-party [44.1] | – |
duty       | keep-opening | upper-court [44.7.a] | court-decision | 5 wd < return-opening-file>upper-court [44.5] | – | – | 44.8
duty       | cancel-opening | upper-court [44.7.c] | court-decision | 5 wd < return-opening-file>upper-court [44.5] | – | – | 44.8
duty       | publish-opening | court [43.1] | posting-record [43.1] | 3 wd < open [43.3] | – | – |
duty       | publish-opening-registry | registry [D57.1] | posting-record | 3 wd < open>registry [D57.1] | – | bankruptcy-open [D27.4] |
duty       | appoint-administrator | judge [45.1] | court-notice [45.3] | 3 wd < open [45.1] | – | – |
act        | replace-administrator | judge [46.1] | court-decision [46.2] | – | – | – |
right      | ask-replacement-review | interested-party [46.3] | complaint [46.3] | 3 wd < replace-administrator>interested-party [46.3] | – | – |
duty       | decide-replacement-review | court [46.4] | court-decision [46.4] | 3 wd < ask-replacement-review>court [46.4] | – | – |
duty       | hand-over-work | administrator [46.7] | recorded-paper | 3 wd < replace-administrator [46.7] | – | – |
act        | replace-representative | judge [47.2] | court-decision [47.2] | – | – | – | 48.1
act        | request-void | administrator [59.4] | recorded-paper | – | – | – | 48.2, 59.1, 59.2
duty       | decide-void | court [60.1] | court-decision [60.1] | 10 wd < request-void [60.1] | – | – |
right      | ask-void-review | debtor-and-counterparty [60.3] | complaint [60.3] | 5 wd < decide-void>debtor-and-counterparty [60.3] | – | – |
duty       | decide-void-review | court [60.4] | court-decision [60.4] | 7 wd < ask-void-review>court [60.4] | – | – |
recordable | enforce-void | enforcement [60.5] | enforcement-decision | 7 wd < decide-void>enforcement [60.5] | – | – |
duty       | finish-inventory | cooperative [65.1] | inventory [65.3] | until extend-inventory@to ; else 30 d < open>cooperative [65.1] | – | – |
act        | extend-inventory | judge [65.1] | court-notice [65.1] | – | – | – |
act        | redo-inventory | administrator [65.4] | inventory [65.4] | – | – | – |
recordable | file-claim | creditor [66.1] | recorded-paper [66.2] | 30 d < open [66.1] | – | – |
duty       | post-creditor-list | administrator [67.1] | creditor-list [67.1] | 15 d < end(30 d < open) [67.1] | 30 d < open [66.1] | – |
duty       | send-creditor-list | administrator [67.2] | posting-record [67.2] | 10 wd < post-creditor-list [67.2] | – | – |
right      | ask-creditor-list-review | debtor-and-creditor [67.3] | complaint | 5 wd < end(10 wd < post-creditor-list) [67.3] | – | – |
duty       | decide-creditor-list-review | judge [67.4] | court-decision | 3 wd < ask-creditor-list-review>judge [67.4] | – | – |
duty       | post-debtor-list | administrator [68.1] | debtor-list [68.1] | 45 d < open [68.2] | – | – |
duty       | send-debtor-list | administrator [68.2] | posting-record [68.2] | 10 wd < post-debtor-list [68.2] | – | – |
right      | ask-debtor-list-review | interested-party [68.3] | complaint | 5 wd < end(10 wd < post-debtor-list) [68.3] | – | – |
duty       | decide-debtor-list-review | judge [68.4] | court-decision | 3 wd < ask-debtor-list-review>judge [68.4] | – | – |
duty       | call-meeting | judge [75.1] | court-notice [75.2] | 20 d < later(finish-inventory, post-creditor-list) [75.1] | – | – |
act        | call-meeting | judge [75.1] | court-notice [75.2] | – | – | – |
duty       | send-meeting-notice | court [75.2] | court-notice [75.2] | 15 d before recall-meeting@from or repeat-meeting@from or call-meeting@from [75.2] | – | – |
act        | postpone-meeting | judge [80.1] | meeting-minutes [80.1] | – | – | – |
duty       | recall-meeting | judge [80.2] | court-notice | 30 d < postpone-meeting [80.2] | – | – |
act        | fail-again | creditors-meeting [80.3] | meeting-minutes [80.3] | – | – | – |
act        | resolve-stop | creditors-meeting [83.1.a] | meeting-minutes [83.2] | – | – | – | 79, 81.2
act        | resolve-recovery | creditors-meeting [83.1.b] | meeting-minutes [83.2] | – | – | – | 79, 81.2
act        | resolve-declaration | creditors-meeting [83.1.c] | meeting-minutes [83.2] | – | – | – | 79, 81.2
act        | pass-nothing | creditors-meeting [83.4] | meeting-minutes | – | – | – |
duty       | send-meeting-resolution | court [84] | meeting-minutes [84] | 3 wd < resolve-stop or resolve-recovery or resolve-declaration [84] | – | – |
right      | ask-resolution-review | interested-party [85.1] | complaint [85.2] | 5 wd < send-meeting-resolution>interested-party [85.1] | – | – |
duty       | keep-resolution | court [85.3.a] | court-decision [85.3] | 10 wd < ask-resolution-review>court [85.3] | – | – |
duty       | repeat-meeting | court [85.3.b] | court-decision [85.3] | 10 wd < ask-resolution-review>court [85.3] | – | – |
duty       | send-review-decision | court [85.4] | court-decision [85.4] | 3 wd < keep-resolution [85.4] | – | – |
duty       | send-review-decision | court [85.4] | court-decision [85.4] | 3 wd < repeat-meeting [85.4] | – | – |
act        | stop | court [86.1] | court-decision [86.1] | – | – | – |
duty       | send-stop | court [86.2] | court-decision [86.2] | 3 wd < stop [86.2] | – | – |
right      | ask-stop-review | interested-party [86.2] | complaint | 15 d < stop>interested-party [86.2] | – | – |
duty       | keep-stop | court [86.3.a] | court-decision [86.3] | 3 wd < ask-stop-review>court [86.3] | – | – |
duty       | cancel-stop | court [86.3.b] | court-decision [86.3] | 3 wd < ask-stop-review>court [86.3] | – | – |
duty       | send-stop-review | court [86.4] | court-decision [86.4] | 3 wd < keep-stop [86.4] | – | – |
duty       | send-stop-review | court [86.4] | court-decision [86.4] | 3 wd < cancel-stop [86.4] | – | – |
duty       | draft-plan | cooperative [87.1] | recovery-plan [87.1] | 30 d < resolve-recovery [87.1] | – | – |
act        | miss-plan | judge [107.2.a] | recorded-paper | – | – | – |
right      | comment-plan | creditor [87.2] | recorded-paper | 10 wd < draft-plan>creditor [87.2] | – | – |
act        | report-plan | administrator [87.3] | recovery-plan [87.3] | – | – | – |
duty       | review-plan | judge [87.4] | court-notice | 15 d < report-plan>judge [87.4] | – | – |
duty       | call-plan-meeting | judge [91.1] | court-notice | 10 wd < review-plan [91.1] | – | – |
act        | postpone-plan-meeting | judge [91.3] | meeting-minutes | – | – | – |
act        | recall-plan-meeting | judge [91.3] | court-notice | – | – | – |
act        | pass-plan | creditors-meeting [91.4] | meeting-minutes | – | – | – | 90, 89.1
act        | reject-plan | creditors-meeting [91.6] | meeting-minutes | – | – | – | 107.2.b
act        | fail-plan-again | creditors-meeting [91.6] | meeting-minutes | – | – | – |
act        | recognise-plan | judge [92.1] | court-decision [92.1] | – | – | – |
duty       | send-recognition | court [92.2] | court-decision [92.2] | 7 wd < recognise-plan [92.2] | – | – |
duty       | report-recovery | cooperative [93.2] | recorded-paper [93.2] | 6 m < report-recovery or recognise-plan [93.2] | – | – |
act        | amend-plan | creditors-meeting [94.2] | meeting-minutes | – | – | – | 94.1
act        | recognise-amendment | judge [94.3] | court-decision [94.3] | – | – | – |
duty       | send-amendment | court [94.3] | court-decision [94.3] | 7 wd < recognise-amendment [94.3] | – | – |
act        | complete-recovery | judge [95.1.a] | court-decision [95.1] | – | – | – | 96.1
act        | fail-recovery | judge [95.1.b] | court-decision [95.1] | – | – | – | 96.2, 107.2.c
duty       | expire-recovery | judge [95.1.c] | court-decision [95.1] | – | until pass-plan@to ; else 3 y < pass-plan [89.1, 89.2] | – | 96.2
act        | publish-recovery-end | court [95.2] | posting-record [95.2] | – | – | – |
act        | notify-simplified | court [105.2] | court-notice [105.2] | – | – | – | 105.1.a
act        | notify-simplified | court [105.2] | court-notice [105.2] | – | – | – | 105.1.b
duty       | declare-simplified | court [105.3] | court-decision | 30 d < notify-simplified [105.3] | – | – | 108.2
duty       | go-ordinary | court [105.3] | court-notice | 30 d < notify-simplified [105.3] | – | – |
duty       | declare | court [106] | court-decision [108.1] | 15 d < pass-nothing>court or fail-again>court or reject-plan>court or fail-plan-again>court [106] | – | – | 108.2
duty       | declare | court [107.1] | court-decision [108.1] | 15 d < resolve-declaration>court [107.1] | – | – | 108.2
act        | declare | court [107.2] | court-decision [108.1] | – | – | – | 108.2
act        | declare | court [112.3.c] | court-decision [108.1] | – | – | – | 108.2
duty       | publish-declaration | court [109.1] | posting-record [109.1] | 10 wd < declare or declare-simplified [109.1] | – | – |
recordable | send-extract | court [109.1] | court-decision [109.1] | 10 wd < declare or declare-simplified [109.1] | – | – |
duty       | send-to-registry | court [109.2] | court-decision [109.2] | 15 d < special-uphold ; else 10 wd < declare or declare-simplified [109.2] | – | – |
duty       | publish-declaration-registry | registry [D57.2] | posting-record | 3 wd < send-to-registry>registry [D57.2] | – | ended branches:closed [D27.5] |
right      | appeal | interested-party [111.1] | complaint [111.1] | 15 d < declare>interested-party or declare-simplified>interested-party or publish-declaration>interested-party [111.2] | – | – |
duty       | send-appeal-file | court [111.2] | recorded-paper [111.2] | 3 wd < appeal>court [111.2] | – | – |
duty       | return-appeal-file | procuracy [112.2] | recorded-paper | 5 wd < send-appeal-file>procuracy [112.2] | – | – |
duty       | uphold-declaration | upper-court [112.1] | court-decision | 20 d < send-appeal-file>upper-court [112.3] | – | – | 112.3.a
duty       | amend-declaration | upper-court [112.1] | court-decision | 20 d < send-appeal-file>upper-court [112.3] | – | – | 112.3.b
duty       | overturn-declaration | upper-court [112.1] | court-decision | 20 d < send-appeal-file>upper-court [112.3] | – | bankruptcy-open branches:reopened [112.3.c] |
right      | ask-special-review | interested-party [113.1] | complaint [113.1] | 15 d < uphold-declaration or amend-declaration or overturn-declaration [113.1] | – | – |
duty       | special-uphold | supreme-court [113.3.a] | court-decision | 30 d < ask-special-review>supreme-court [113.3] | – | – | 113.4
duty       | special-overturn | supreme-court [113.3.b] | court-decision | 30 d < ask-special-review>supreme-court [113.3] | – | bankruptcy-open branches:reopened [113.3.b] | 113.4
act        | open | judge [112.3.c] | court-decision [42.4] | – | – | – | 42.2
act        | ban-managers | judge [130.3] | court-decision | – | – | – | 108.1.k
right      | reclaim-leased | interested-party [56.1] | recorded-paper [56.1] | 10 wd < declare>interested-party or declare-simplified>interested-party [56.1] | – | – |
duty       | value-assets | administrator [122.1] | recorded-paper | 10 wd < declare or declare-simplified [122.1] | – | – |
duty       | order-enforcement | enforcement [120.1] | enforcement-decision [120.1] | 5 wd < declare or declare-simplified [120.1] | – | – |
duty       | request-liquidation | enforcement [121.1] | recorded-paper [121.2] | 2 wd < order-enforcement>enforcement [121.1] | – | – |
duty       | hand-over-unsold | administrator [121.4] | recorded-paper [121.4] | – | 2 y < request-liquidation>administrator [121.4] | – |
recordable | agree-auction | administrator [124.2] | recorded-paper | 5 wd < value-assets [124.2] | – | – |
recordable | sign-auction | administrator [124.2] | recorded-paper | 10 d < value-assets [124.2] | – | – |
recordable | auction-movables | authority [124.2] | recorded-paper | 30 d < sign-auction [124.2] | – | – |
recordable | auction-immovables | authority [124.2] | recorded-paper | 45 d < sign-auction [124.2] | – | – |
recordable | auction-movables-itself | administrator [124.3] | recorded-paper | 30 d < value-assets [124.3] | – | – |
recordable | auction-immovables-itself | administrator [124.3] | recorded-paper | 45 d < value-assets [124.3] | – | – |
recordable | sell-directly | administrator [124.4] | recorded-paper | 5 wd < order-enforcement [124.4] | – | – |
act        | divide-found-assets | court [127.2] | court-decision [127.2] | – | – | – | 127.1, 127.3
act        | close-enforcement | enforcement [126] | enforcement-decision [126] | – | – | – | 126.1, 126.2
act        | restore-status | registry | confirmation | – | – | previous [D27.7] |
none       | notify-insolvency | – | – | – | – | – | 6.1 | Whoever finds a cooperative insolvent tells those who may file: before any file, by anybody, with no period; the review of a cooperative says so (triage).
none       | give-evidence | – | – | – | – | – | 7.1 | 15 days from a request to anybody who holds evidence: as many requests as there are papers, none of which moves the file.
none       | send-opening-file | – | – | – | – | – | 44.2 | “Ngay sau khi”: at once is no number of days; the file's arrival at the upper court is recorded as its service.
none       | after-opening-bans | – | – | – | – | – | 48.1 | What is forbidden is no act of the procedure; a transaction against it is void (48.2) and is asked to be declared so: request-void.
none       | pass-on-contracts | – | – | – | – | – | 62 | What the parties owe one another after a contract is ended: no body acts, no period.
none       | judge-dispute-in-enforcement | – | – | – | – | – | 115.2 | 10 working days for a dispute in the sale: settled by the court apart from the steps of this file.
none       | revalue | – | – | – | – | – | 123.1 | A second valuation by the officer or the judge has no period: recorded as value-assets with a note.
none       | take-back-assets | – | – | – | – | – | 125.1 | Assets sold against art. 59 are asked back by request-void and taken back by enforce-void.
none       | find-assets-after-the-end | – | – | – | – | – | 127.2 | After the enforcement has ended the file is closed: the court's new division is a new file, and this one says how it ended.
`;

/** The rows of Law 51/2014/QH13, in the order of its articles. */
export const BANKRUPTCY_2014_TABLE: readonly LawRow[] = lawRows(BANKRUPTCY_2014_TEXT);
