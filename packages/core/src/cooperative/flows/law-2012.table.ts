/**
 * The flows of the law of 2012 typed from their articles, and not from the flows, in the form of {@link lawRows}. A place without a
 * letter is of Law 23/2012/QH13; `D` Decree 193/2013/NĐ-CP, `C` Circular 03/2014/TT-BKHĐT, `T` Circular 31/2018/TT-BTC. Where no
 * article stands behind a paper, the text says only that it is in writing, or nothing.
 */
export const LETTERS_2012 = {
  "23/2012/QH13": "",
  "193/2013/NĐ-CP": "D",
  "03/2014/TT-BKHĐT": "C",
  "31/2018/TT-BTC": "T",
} as const;

/** Circular 31/2018 in both dissolutions: none of its steps has a number of days. */
const ASSETS = `
act  | take-inventory | council [T3.2.a] | inventory [T3.2.a] | – | – | – |
act  | value-non-divisible | council [T3.2.b] | valuation [T3.2.b] | – | – | – |
act  | decide-destination | general-meeting [D21.1.c] | minutes | – | – | – |
act  | propose-assets | council [T4.1.a] | recorded-paper | – | – | – | T4.2.a
act  | order-handover | committee [T4.1.a] | assets-decision [T4.1.a] | – | – | – | T3.1
act  | hand-over-assets | council [T4.1.b] | handover-minutes [T4.1.c] | – | – | – | T5.1
act  | fail-handover | council [T3.1] | recorded-paper | – | – | – | T5.1.d
act  | order-sale | committee [T4.2.a] | assets-decision [T4.2.a] | – | – | – | T3.1
act  | sell-assets | council [T4.2.b] | recorded-paper | – | – | – |
act  | report-sale | council [T4.2.c] | liquidation-report [T4.2.c] | – | – | – | T5.2
none | allocate-on-handover | – | – | – | – | – | T5.1 | Who books and who pays what is between the parties and the budget: amounts, no step with a day.
none | assets-in-bankruptcy | – | – | – | – | – | T3.3 | The estate is received by the administrator: law 51/2014.
`;

/** Law art. 54.1, Decree art. 19.1 and 19.3, Circular 03/2014 art. 17. */
const VOLUNTARY_2012 = `
act  | adopt-resolution | general-meeting [54.1] | dissolution-resolution [D19.1.a] | – | – | – | 34.1.b, D19.1.b
duty | notify-registry | council [54.1.a] | registry-notice [54.1.a] | 60 d < adopt-resolution [54.1.a] | – | – | D19.1.c
duty | advertise | council [54.1.a] | newspaper [54.1.a] | 60 d < adopt-resolution [54.1.a] | – | – | D19.1.c
duty | notify-partners | council [54.1.b] | partner-notice [54.1.b] | 60 d < adopt-resolution [54.1.b] | – | – | D19.1.c
duty | settle-assets | council [54.1.b] | asset-report | 60 d < adopt-resolution [54.1.b] | – | – | 49.1, 49.2, D19.1.c
duty | complete | council [D19.1.c] | completion-minutes [D19.1.c] | 60 d < adopt-resolution [D19.1.c] | – | – |
act  | file-dossier | council [54.4] | registry-notice, dissolution-resolution, completion-minutes, seal-cancellation, newspaper, original-certificate [54.4, C17.2] | – | – | – | D19.3
act  | request-amendment | registry [D19.3] | amendment-notice | – | – | – |
recordable | void-dossier | registry [C8c.4] | void-notice | – | 60 d < request-amendment [C8c.4] | – |
act  | inform-tax | registry [C17.3] | tax-information [C17.3] | – | – | – |
duty | tax-opinion | tax [C17.3] | tax-opinion [C17.3] | 2 wd < inform-tax>tax [C17.3] | – | – |
right | object | tax [C17.3] | objection [C17.3] | 2 wd < inform-tax>tax [C17.3] | – | – |
act  | decide-objection | decision-maker | decision-on-objection | – | – | – | convention
duty | strike-off | registry [D19.3] | dissolution-notice, revocation-decision [D19.3] | 5 wd < file-dossier>registry [D19.3] | – | ended branches:closed [C17.3] | 54.5
duty | strike-off | registry [D19.3] | dissolution-notice, revocation-decision [D19.3] | 5 wd < file-dossier>registry [D19.3] | 2 wd < inform-tax>tax [C17.3] | ended branches:closed [C17.3] | 54.5
${ASSETS.trim()}
none | council-rules | – | – | – | – | – | D19.1.b | Duties, powers and term of the council are words of the resolution; no step counts from them.
none | other-papers-of-the-cooperative | – | – | – | – | – | 54.4 | Its other papers go by the law on archives.
none | return-certificate | – | – | – | – | – | C17.3 | The original goes with the dossier (54.4 of the law), which stands above the circular's later day.
`;

/** Law art. 54.2, 54.3, 54.6, Decree art. 19.2 and 19.3. */
const COMPULSORY_2012 = `
act  | submit-dossier | registry [D19.2.a] | compulsory-dossier [D19.2.a] | – | – | – | 54.2
act  | order-dissolution | committee [54.3.a] | committee-decision [54.3.a] | – | – | – | 54.2, D19.2.b
duty | advertise | council [54.3.c] | newspaper [54.3.c] | 60 d < order-dissolution [54.3.c] | – | – | D19.2.c
duty | notify-partners | council [54.3.c] | partner-notice [54.3.c] | 60 d < order-dissolution [54.3.c] | – | – | D19.2.c
duty | settle-assets | council [54.3.c] | asset-report | 60 d < order-dissolution [54.3.c] | – | – | 49.1, 49.2, D19.2.c
duty | complete | council [D19.2.c] | completion-minutes [D19.2.c] | 60 d < order-dissolution [D19.2.c] | – | – |
act  | complain | cooperative [54.6] | complaint [54.6] | – | – | – |
act  | settle-complaint | decision-maker | complaint-decision | – | – | – | 54.6, convention
act  | restore-register | registry | confirmation | – | – | previous branches:reopened | 54.6, convention
act  | file-dossier | council [54.4] | committee-decision, completion-minutes [54.3.b, D19.3] | – | – | – |
act  | request-amendment | registry [D19.3] | amendment-notice | – | – | – |
duty | strike-off | registry [D19.3] | dissolution-notice, revocation-decision [D19.3] | 5 wd < file-dossier>registry [D19.3] | – | ended branches:closed | 54.5
${ASSETS.trim()}
none | costs | – | – | – | – | – | D19.2.d | What remains pays, then the local budget: money, no step with a day; costs stand first in the order (49.2.a).
none | ask-tax | – | – | – | – | – | C17.3 | Article 17 is on voluntary dissolution: of a compulsory one no text asks the tax authority.
`;

/** Law art. 56, Circular 03/2014 art. 19. */
const REVOCATION_2012 = `
act  | meet-agencies | registry [C19.4] | recorded-paper | – | – | – |
act  | revoke-after-end | registry [C19.1] | revocation-notice, revocation-decision [C19.1] | – | – | – | 56.1
act  | revoke-untrue | registry [C19.2] | violation-notice, revocation-decision [C19.2] | – | – | – | 56.2
act  | cancel-changes | registry [C19.2] | violation-notice, certificate [C19.2] | – | – | – |
act  | notify-violation | registry [C19.3] | violation-notice [C19.3] | – | – | – | 56.3, 56.4, 56.5, 56.6, 56.7
act  | accept-explanation | registry [C19.3] | explanation | – | – | – |
duty | revoke | registry [C19.3] | revocation-decision [C19.3] | – | 10 wd < notify-violation@explainBy [C19.3] | – | 56.3, 56.4, 56.5, 56.6, 56.7
none | tell-authority | – | – | – | – | – | C19.2 | “Đồng thời thông báo với cơ quan có thẩm quyền”: which one, and what it does, follows from other law.
`;

/** Circular 03/2014 art. 16. */
const BRANCH_2012 = `
act  | file-dossier | cooperative [C16.1] | branch-request, branch-resolution, seal-cancellation [C16.1] | – | – | – |
act  | confirm | registry [C16.1] | confirmation [C16.1] | – | – | branches:closed |
act  | refuse-confirmation | registry [C16.1] | recorded-paper [C16.1] | – | – | – |
none | request-amendment | – | – | – | – | – | C16.1 | Of an incomplete dossier the article has the reason in writing alone: refuse-confirmation, and the dossier is filed again.
act  | return-certificate | cooperative [C16.1] | original-certificate [C16.1] | – | – | – |
duty | report-to-head-office | cooperative [C16.2] | registry-notice, confirmation [C16.2] | 5 wd < confirm>cooperative [C16.2] | – | – |
act  | end-abroad | authority [C16.3] | foreign-confirmation [C16.3] | – | – | branches:closed |
duty | report-abroad | cooperative [C16.3] | registry-notice, foreign-confirmation [C16.3] | 15 wd < end-abroad [C16.3] | – | – |
`;

/** Law arts. 52, 53, Circular 03/2014 art. 17a. */
const REORGANISATION_2012 = `
act  | approve | general-meeting [52.1] | reorganisation-paper [52.1] | – | – | – | 34.1.b
act  | approve | general-meeting [53.1.b] | reorganisation-paper [53.1.b] | – | – | – | 53.1.c, 34.1.b
act  | approve | general-meeting [53.2.b] | reorganisation-paper [53.2.b] | – | – | – | 53.2.c, 34.1.b
act  | notify-creditors | board [52.2] | creditor-notice [52.2] | – | – | – |
act  | notify-creditors | board [53.1.b] | creditor-notice [53.1.b] | – | – | – |
act  | notify-creditors | board [53.2.b] | creditor-notice [53.2.b] | – | – | – |
act  | file-dossier | cooperative | reorganisation-paper [52.3] | – | – | – |
act  | file-dossier | cooperative | reorganisation-paper [53.1.d] | – | – | – |
act  | file-dossier | cooperative | reorganisation-paper [53.2.d] | – | – | – |
recordable | request-amendment | registry [C6b.2] | amendment-notice [C6b.2] | 3 wd < file-dossier>registry [C6b.2] | – | – |
right | file-dossier | cooperative [C8c.4] | reorganisation-paper [52.3] | 60 d < request-amendment [C8c.4] | – | – |
right | file-dossier | cooperative [C8c.4] | reorganisation-paper [53.1.d] | 60 d < request-amendment [C8c.4] | – | – |
right | file-dossier | cooperative [C8c.4] | reorganisation-paper [53.2.d] | 60 d < request-amendment [C8c.4] | – | – |
recordable | void-dossier | registry [C8c.4] | void-notice | – | 60 d < request-amendment [C8c.4] | – |
duty | register-successor | registry [52.3] | certificate [52.4] | 3 wd < file-dossier>registry ; else 5 wd < file-dossier>registry [C6b.1, 23.4] | – | – |
duty | register-successor | registry [53.1.d] | certificate [53.3] | 3 wd < file-dossier>registry ; else 5 wd < file-dossier>registry [C6b.1, 23.4] | – | – |
duty | register-successor | registry [53.2.d] | certificate [53.3] | 3 wd < file-dossier>registry ; else 5 wd < file-dossier>registry [C11.1, D17.2] | – | – |
act  | inform-registry | registry [C17a.3] | recorded-paper | – | – | – |
act  | end-branches | registry [C17a.2] | confirmation | – | – | branches:closed [C17a.2] |
duty | end | registry [C17a.1] | confirmation | 3 wd < register-successor [C17a.1] | – | ended [C17a.1] |
none | separate | – | – | – | – | – | 52.3 | A separation ends nobody; both register.
none | joint-liability | – | – | – | – | – | 52.4 | What the new cooperatives owe together, and non-divisible assets passing on: no act, no period.
none | council-of-consolidation | – | – | – | – | – | 53.1.c | Set up by the boards among themselves: no paper of it reaches the registry.
`;

/** Circular 03/2014 art. 15: of the cooperative, and of a branch, an office or a place of business alone. */
const SUSPENSION_2012 = `
duty | notify-suspension | cooperative [C15.1] | suspension-notice, suspension-resolution [C15.1] | 15 d before notify-suspension@from [C15.1] | – | – |
act  | give-receipt | registry [C15.2] | receipt [C15.2] | – | – | – |
act  | extend-suspension | cooperative [C15.3] | suspension-notice [C15.3] | – | – | – |
act  | resume | cooperative | recorded-paper | – | – | – | C15.3
`;

/** Circular 03/2014 art. 20. */
const REGISTRY_CHANGE_2012 = `
act  | request-change | cooperative [C20.1] | registry-change-request [C20.1] | – | – | – |
duty | hand-over-file | registry [C20.2] | receipt [C20.2] | 5 wd < request-change>registry [C20.2] | – | – |
act  | refuse-change | registry [C20.2] | recorded-paper [C20.2] | – | – | – |
duty | register-elsewhere | cooperative [C20.3] | registry-change-request [C20.3] | 15 wd < hand-over-file>cooperative [C20.3] | – | – |
duty | certify-change | registry [C20.3] | certificate, original-certificate [C20.3] | 5 wd < register-elsewhere>registry [C20.3] | – | – |
act  | decline-change | registry [C20.3] | recorded-paper [C20.3] | – | – | – |
none | request-amendment | – | – | – | – | – | C20.2 | Of a dossier which is not valid the article has the reason in writing alone: refuse-change, and with the new registry decline-change.
`;

/** The table of each flow of the law of 2012. */
export const LAW_2012: Readonly<Record<string, string>> = {
  "voluntary-dissolution-2012": VOLUNTARY_2012,
  "compulsory-dissolution-2012": COMPULSORY_2012,
  "revocation-2012": REVOCATION_2012,
  "branch-termination-2012": BRANCH_2012,
  "reorganisation-2012": REORGANISATION_2012,
  "suspension-2012": SUSPENSION_2012,
  "branch-suspension-2012": SUSPENSION_2012,
  "registry-change-2012": REGISTRY_CHANGE_2012,
};

/**
 * What must hold for an act, typed from the articles: `flow | act | conditions`, each with its place; `state/act` where another state asks otherwise. An act which is done once says
 * nothing of it here; where an act may be taken in several ways they stand in the order of the text, “–” where one asks nothing.
 */
export const CONDITIONS_2012 = `
voluntary-dissolution-2012 | adopt-resolution | noticeInTime2012 [33.1], calledInTime2012 [31.6], quorum2012 [31.6], vote75 [34.1.b], memberCouncil [54.1]
voluntary-dissolution-2012 | advertise | consecutiveIssues [54.1.a]
voluntary-dissolution-2012 | complete | registryNotified [54.1.a], advertised [54.1.a], partnersNotified [54.1.b], assetsSettled [54.1.b]
voluntary-dissolution-2012 | file-dossier | branchesClosed2012 [C17.1]
voluntary-dissolution-2012 | strike-off | noRefusal2012 [C17.3], taxAnswered2012 [C17.3]
voluntary-dissolution-2012 | strike-off | noRefusal2012 [C17.3], taxInformed2012 [C17.3]
voluntary-dissolution-2012 | decide-objection | choseToContinue [convention]
voluntary-dissolution-2012 | decide-objection | choseOtherRoute [convention]
voluntary-dissolution-2012 | order-handover | assetsProposed [T4.1.a]
voluntary-dissolution-2012 | hand-over-assets | handoverOrdered [T4.1.c]
voluntary-dissolution-2012 | order-sale | saleProposed [T4.2.a], handoverFailed [T3.1]
voluntary-dissolution-2012 | sell-assets | saleOrdered [T4.2.a], auctioned [T4.2.b]
voluntary-dissolution-2012 | report-sale | assetsSold [T4.2.c]
compulsory-dissolution-2012 | submit-dossier | committeeGround2012 [54.2]
compulsory-dissolution-2012 | order-dissolution | committeeCouncil [D19.2.b]
compulsory-dissolution-2012 | advertise | consecutiveIssuesByOrder [54.3.c]
compulsory-dissolution-2012 | complete | advertisedByOrder [54.3.c], partnersNotifiedByOrder [54.3.c], assetsSettledByOrder [54.3.c]
compulsory-dissolution-2012 | file-dossier | certificateAndSeal [54.4]
compulsory-dissolution-2012 | settle-complaint | complained [54.6], choseToContinue [convention]
compulsory-dissolution-2012 | settle-complaint | complained [54.6], choseOtherRoute [convention]
compulsory-dissolution-2012 | order-handover | assetsProposed [T4.1.a]
compulsory-dissolution-2012 | hand-over-assets | handoverOrdered [T4.1.c]
compulsory-dissolution-2012 | order-sale | saleProposed [T4.2.a], handoverFailed [T3.1]
compulsory-dissolution-2012 | sell-assets | saleOrdered [T4.2.a], auctioned [T4.2.b]
compulsory-dissolution-2012 | report-sale | assetsSold [T4.2.c]
revocation-2012 | revoke-after-end | groundEnded2012 [C19.1]
revocation-2012 | revoke-untrue | groundUntrue2012 [C19.2]
revocation-2012 | cancel-changes | groundUntrue2012 [C19.2]
revocation-2012 | notify-violation | groundExplained2012 [C19.3], explainByGiven2012 [C19.3]
branch-termination-2012 | confirm | branchNearby [C16.2]
branch-termination-2012 | confirm | branchElsewhere [C16.2]
reorganisation-2012 | approve | isDivision [52.1], noticeInTime2012 [33.1], calledInTime2012 [31.6], quorum2012 [31.6], vote75 [34.1.b]
reorganisation-2012 | approve | isConsolidation [53.1], sameKindConsolidation [53.1.a], noticeInTime2012 [33.1], calledInTime2012 [31.6], quorum2012 [31.6], vote75 [34.1.b]
reorganisation-2012 | approve | isMerger [53.2], sameKindMerger [53.2.a], noticeInTime2012 [33.1], calledInTime2012 [31.6], quorum2012 [31.6], vote75 [34.1.b]
reorganisation-2012 | division/register-successor | creditorsNotified [52.2]
reorganisation-2012 | division-filed/register-successor | creditorsNotified [52.2]
reorganisation-2012 | end | branchesEnded2012 [C17a.2]
suspension-2012 | notify-suspension | suspensionWithinYear2012 [C15.3]
branch-suspension-2012 | notify-suspension | suspensionWithinYear2012 [C15.3]
suspension-2012 | extend-suspension | suspensionWithinYear2012 [C15.3]
branch-suspension-2012 | extend-suspension | suspensionWithinYear2012 [C15.3]
`;

/** The way of each flow as the articles have it: `flow | act | from → to`, for every act which changes the state, and its end. */
export const WAYS_2012 = `
voluntary-dissolution-2012 | adopt-resolution | preparing → resolved
voluntary-dissolution-2012 | complete | resolved → completed
voluntary-dissolution-2012 | file-dossier | completed → filed
voluntary-dissolution-2012 | object | filed → objected
voluntary-dissolution-2012 | decide-objection | objected → filed
voluntary-dissolution-2012 | decide-objection | objected → stopped : other-route
voluntary-dissolution-2012 | strike-off | filed → struck-off : struck-off
voluntary-dissolution-2012 | request-amendment | filed → amending
voluntary-dissolution-2012 | file-dossier | amending → filed
voluntary-dissolution-2012 | void-dossier | amending → completed
voluntary-dissolution-2012 | object | amending → amending-objected
voluntary-dissolution-2012 | decide-objection | amending-objected → amending
voluntary-dissolution-2012 | decide-objection | amending-objected → stopped : other-route
compulsory-dissolution-2012 | submit-dossier | reviewing → submitted
compulsory-dissolution-2012 | order-dissolution | submitted → ordered
compulsory-dissolution-2012 | complete | ordered → completed
compulsory-dissolution-2012 | file-dossier | completed → filed
compulsory-dissolution-2012 | strike-off | filed → struck-off : struck-off
compulsory-dissolution-2012 | settle-complaint | ordered → annulled : cancelled
compulsory-dissolution-2012 | settle-complaint | completed → annulled : cancelled
compulsory-dissolution-2012 | settle-complaint | filed → annulled : cancelled
compulsory-dissolution-2012 | settle-complaint | struck-off → annulled-after-strike-off : cancelled
compulsory-dissolution-2012 | restore-register | annulled-after-strike-off → annulled : cancelled
compulsory-dissolution-2012 | request-amendment | filed → amending
compulsory-dissolution-2012 | file-dossier | amending → filed
compulsory-dissolution-2012 | settle-complaint | amending → annulled : cancelled
revocation-2012 | revoke-after-end | reviewing → revoked : revoked
revocation-2012 | revoke-untrue | reviewing → revoked : revoked
revocation-2012 | cancel-changes | reviewing → not-revoked : not-revoked
revocation-2012 | notify-violation | reviewing → notified
revocation-2012 | accept-explanation | notified → not-revoked : not-revoked
revocation-2012 | revoke | notified → revoked : revoked
branch-termination-2012 | file-dossier | operating → filed
branch-termination-2012 | refuse-confirmation | filed → operating
branch-termination-2012 | confirm | filed → confirmed
branch-termination-2012 | confirm | filed → confirmed-elsewhere
branch-termination-2012 | return-certificate | confirmed → closed : branch-closed
branch-termination-2012 | return-certificate | confirmed-elsewhere → returned
branch-termination-2012 | return-certificate | reported → closed : branch-closed
branch-termination-2012 | report-to-head-office | confirmed-elsewhere → reported
branch-termination-2012 | report-to-head-office | returned → closed : branch-closed
branch-termination-2012 | end-abroad | operating → ended-abroad
branch-termination-2012 | report-abroad | ended-abroad → closed : branch-closed
reorganisation-2012 | approve | preparing → division
reorganisation-2012 | approve | preparing → consolidation
reorganisation-2012 | approve | preparing → merger
reorganisation-2012 | register-successor | division → registered
reorganisation-2012 | file-dossier | division → division-filed
reorganisation-2012 | register-successor | division-filed → registered
reorganisation-2012 | request-amendment | division-filed → division-amending
reorganisation-2012 | file-dossier | division-amending → division-filed
reorganisation-2012 | void-dossier | division-amending → division
reorganisation-2012 | register-successor | consolidation → registered
reorganisation-2012 | file-dossier | consolidation → consolidation-filed
reorganisation-2012 | register-successor | consolidation-filed → registered
reorganisation-2012 | request-amendment | consolidation-filed → consolidation-amending
reorganisation-2012 | file-dossier | consolidation-amending → consolidation-filed
reorganisation-2012 | void-dossier | consolidation-amending → consolidation
reorganisation-2012 | register-successor | merger → registered
reorganisation-2012 | file-dossier | merger → merger-filed
reorganisation-2012 | register-successor | merger-filed → registered
reorganisation-2012 | request-amendment | merger-filed → merger-amending
reorganisation-2012 | file-dossier | merger-amending → merger-filed
reorganisation-2012 | void-dossier | merger-amending → merger
reorganisation-2012 | end | registered → ended : ended
suspension-2012 | notify-suspension | operating → notified
branch-suspension-2012 | notify-suspension | operating → notified
suspension-2012 | give-receipt | notified → suspended
branch-suspension-2012 | give-receipt | notified → suspended
suspension-2012 | resume | notified → resumed : resumed
suspension-2012 | resume | suspended → resumed : resumed
branch-suspension-2012 | resume | notified → resumed : resumed
branch-suspension-2012 | resume | suspended → resumed : resumed
registry-change-2012 | request-change | registered → requested
registry-change-2012 | hand-over-file | requested → handed-over
registry-change-2012 | refuse-change | requested → registered
registry-change-2012 | register-elsewhere | handed-over → registering
registry-change-2012 | certify-change | registering → changed : registry-changed
registry-change-2012 | decline-change | registering → handed-over
`;
