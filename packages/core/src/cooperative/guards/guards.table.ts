/**
 * Every condition typed from the article it rests on, and not from the guards: where it stands, who can bring it about, whether it
 * asks about the case as it stands (`case`) or about what the act's own paper says (the fields without which it cannot hold; `paper`
 * where it holds of a paper which says nothing), whether it tells one act from another (`tells`), and what is said of the sample of
 * `testing/guard-samples.ts` which does not meet it. `L` is Law 17/2023/QH15, `D` Decree 92/2024/NĐ-CP, `C` Circular 86/2024/TT-BTC,
 * `K` Law 23/2012/QH13, `N` Decree 193/2013/NĐ-CP, `T` Circular 03/2014/TT-BKHĐT, `M` Circular 31/2018/TT-BTC, `P` Law 51/2014/QH13,
 * `R` Law 142/2025/QH15; `convention` is decision 0006.
 *
 * `condition | article | who | asks | code | what its message says`
 */
export const CONDITIONS = `
vote65 | L61.2.d | general-meeting | votes | vote-too-low | needed=65, reached=64
vote65OnAssets | L61.2.b | general-meeting | votes | vote-too-low | needed=65, reached=64
vote75 | K34.1.b | general-meeting | votes | vote-too-low | needed=75, reached=74
quorum2023 | L59.7 | general-meeting | meeting | no-quorum | attending=49, call=1, convened=100
quorum2012 | K31.6 | general-meeting | meeting | no-quorum | attending=49, call=2, convened=100
calledInTime | L59.7 | general-meeting | meeting | called-too-late | call=3, lastDay=2025-06-01
calledInTime2012 | K31.6 | general-meeting | meeting | called-too-late | call=3, lastDay=2025-06-01
noticeInTime | L60.1 | general-meeting | paper | notice-too-short | least=03, noticeOn=2025-06-08
noticeInTime2012 | K33.1 | general-meeting | paper | notice-too-short | least=07, noticeOn=2025-06-04
minutesSigned | L57.4 | general-meeting | paper | minutes-not-signed | attending=50, signed=25
resolutionComplete | L98.1 | general-meeting | contents | resolution-incomplete | missing=name-and-office
sameKind | L94.1 | general-meeting | reorganisation | not-same-kind |
sameKindMerged | L95.1 | general-meeting | reorganisation | not-same-kind |
adoptsDivision | L92.2.a | general-meeting | tells reorganisation | other-form | formEn=division, formVi=chia
adoptsConsolidation | L94.2.b | general-meeting | tells reorganisation | other-form | formEn=consolidation, formVi=hợp nhất
adoptsMerger | L95.2.b | general-meeting | tells reorganisation | other-form | formEn=merger, formVi=sáp nhập
divisionAdopted | L92.1 | general-meeting | tells case | other-form | formEn=division, formVi=chia
consolidationAdopted | L94.1 | general-meeting | tells case | other-form | formEn=consolidation, formVi=hợp nhất
mergerAdopted | L95.1 | general-meeting | tells case | other-form | formEn=merger, formVi=sáp nhập
notYetDone | convention | registry | tells case | already-done |
debtsPaid | L97.2 | cooperative | case | debts-unpaid | paidOn=2025-07-01
debtsRemain | L98.3.c | representative | case | no-debts-remain |
taxCompleted | D50.2 | cooperative | case | tax-not-completed | completedOn=–
noDispute | L97.2 | court | case | dispute-pending | count=1
branchesClosed | L98.6 | cooperative | case | branches-open | count=1
branchesEnded | D52.3 | cooperative | case | branches-open | count=1
branchesClosed2012 | T17.1 | cooperative | case | branches-open | count=2
branchesEnded2012 | T17a.2 | registry | case | branches-open | count=1
branchTaxesCompleted | C15.3 | cooperative | case | branch-taxes-open | count=1
noObjection | D50.5 | decision-maker | case | objection-open | count=1
noObjectionCompulsory | D51.3 | decision-maker | case | objection-open | count=1
noObjectionBranch | D54.5 | decision-maker | case | objection-open | count=1
noTaxObjection | D50.4 | tax | case | objection-open | count=1
noTaxObjectionCompulsory | D51.2 | tax | case | objection-open | count=1
noTaxObjectionBranch | D54.3 | tax | case | objection-open | count=1
noRefusal2012 | T17.3 | tax | case | objection-open | count=1
automaticEndClear | L97.2 | decision-maker | case | automatic-end-undecided | count=0
objectionOpen | D50.5 | interested-party | tells case | no-objection-open |
noBranchDossier | D50.5 | cooperative | case | branch-dossier-received | count=1
noBranchDossierCompulsory | D51.3 | cooperative | case | branch-dossier-received | count=1
stateSupportKnown | D50.2.c | cooperative | case | state-support-unknown |
recoveryDecision | D50.2.c | committee | paper | state-support-papers | missing=recovery-decision
liquidationReport | D50.2.d | liquidation-council | paper | state-support-papers | missing=liquidation-report
stopAsked | D19.7 | cooperative | tells case | act-missing | actEn=asking to stop the procedure
assetsValued | L77.3 | appraiser | case | act-missing | actEn=valuing the non-divisible assets
withinWithdrawal | D50.6 | general-meeting | case | withdrawal-too-late | lastDay=2025-06-01
policeSeal | D50.7 | cooperative | case | no-police-seal |
objectionOpenCompulsory | D51.3 | interested-party | tells case | no-objection-open |
objectionOpenBranch | D54.5 | interested-party | tells case | no-objection-open |
closingAnnounced | D54.5 | registry | tells case | closing-not-announced |
closingNotAnnounced | D54.5 | registry | tells case | closing-announced |
dossierFiled | convention | representative | tells case | dossier-not-filed |
dossierNotFiled | convention | registry | tells case | dossier-filed |
choseToContinue | convention | decision-maker | tells choice | choice-needed | choices=continue, other-route
choseOtherRoute | convention | decision-maker | tells choice | choice-needed | choices=continue, other-route
isPlace | L104.2 | cooperative | tells case | not-a-place |
isBranchOrOffice | D54.2 | cooperative | tells case | is-a-place |
branchTaxCompleted | D54.1 | cooperative | case | branch-tax-not-completed |
suspensionWithinYear | D47.1 | cooperative | from, to | suspension-too-long | to=2025-07-01, until=2025-06-10
suspensionWithinYear2012 | T15.3 | cooperative | from, to | suspension-too-long | to=2025-06-10, until=2025-07-01
memberCouncil | K54.1 | general-meeting | council | council-incomplete | missing=control, management, members
committeeCouncil | N19.2.b | committee | council | council-incomplete | missing=alliance
registryNotified | K54.1.a | council | case | act-missing | actEn=notifying the registry
advertised | K54.1.a | council | case | act-missing | actEn=three consecutive newspaper issues
consecutiveIssues | K54.1.a | council | issues | issues-not-consecutive | given=10, 11, 13
partnersNotified | K54.1.b | council | case | act-missing | actEn=notifying partners of the deadlines
assetsSettled | K54.1.b | council | case | act-missing | actEn=handling assets and capital under Article 49
advertisedByOrder | K54.3.c | council | case | act-missing | actEn=three consecutive newspaper issues
consecutiveIssuesByOrder | K54.3.c | council | issues | issues-not-consecutive | given=10, 11
partnersNotifiedByOrder | K54.3.c | council | case | act-missing | actEn=notifying partners of the deadlines
assetsSettledByOrder | K54.3.c | council | case | act-missing | actEn=handling assets and capital under Article 49
certificateAndSeal | K54.4 | council | paper | certificate-or-seal-missing | missing=seal-receipt
complained | K54.6 | cooperative | tells case | act-missing | actEn=the complaint or suit
taxInformed2012 | T17.3 | registry | case | act-missing | actEn=informing the tax authority
taxAnswered2012 | T17.3 | tax | case | act-missing | actEn=the tax authority's opinion
branchElsewhere | T16.2 | registry | tells elsewhere | place-of-branch-unknown |
branchNearby | T16.2 | registry | tells elsewhere | place-of-branch-unknown |
isDivision | K52.1 | general-meeting | tells reorganisation | not-this-form | form=merger
isConsolidation | K53.1 | general-meeting | tells reorganisation | not-this-form | form=division
isMerger | K53.2 | general-meeting | tells reorganisation | not-this-form | form=consolidation
sameKindConsolidation | K53.1.a | general-meeting | reorganisation | not-same-kind |
sameKindMerger | K53.2.a | general-meeting | reorganisation | not-same-kind |
creditorsNotified | K52.2 | board | case | act-missing | actEn=notifying creditors in writing
explainByGiven2012 | T19.3 | registry | explainBy | explanation-day-missing | explainBy=2025-06-01
assetsProposed | M4.1.a | council | case | act-missing | actEn=the council's request on the assets
saleProposed | M4.2.a | council | case | act-missing | actEn=the council's request on the assets
handoverOrdered | M4.1.c | committee | case | act-missing | actEn=the order to hand over
handoverFailed | M3.1 | council | case | act-missing | actEn=recording that no handover is possible
saleOrdered | M4.2.a | committee | case | act-missing | actEn=the order to sell
auctioned | M4.2.b | council | value | auction-needed |
assetsSold | M4.2.c | council | case | act-missing | actEn=the sale
groundExplained | D53.2 | registry | ground | wrong-ground | allowed=b, c, d, đ, e, ground=a
groundExplained2012 | T19.3 | registry | ground | wrong-ground | allowed=3, 4, 5, 6, 7, ground=2
groundEnded2012 | T19.1 | registry | ground | wrong-ground | allowed=1, ground=3
groundUntrue2012 | T19.2 | registry | ground | wrong-ground | allowed=2, ground=3
committeeGround2012 | K54.2 | committee | ground | wrong-ground | allowed=a, b, c, d, đ, ground=e
explainByGiven | D53.2 | registry | explainBy | explanation-day-missing | explainBy=2025-06-01
explainByGivenBranch | D55.3 | registry | explainBy | explanation-day-missing | explainBy=2025-06-01
requestedByTax | D53.5 | tax | tells case | not-requested-by-tax |
requestedByOther | D53.5 | authority | tells case | requested-by-tax |
requestedByTaxBranch | D55.6 | tax | tells case | not-requested-by-tax |
requestedByOtherBranch | D55.6 | authority | tells case | requested-by-tax |
groundLeadsToDissolution | D53.5 | registry | tells ground | ground-without-dissolution | ground=tax
courtOrdersDissolution | L97.1.b | court | tells ground | wrong-ground | allowed=court, ground=g
revokedByTax | D56.1.b | tax | tells case | not-tax-revoked |
certificateRevoked | D56.1.a | registry | tells case | not-revoked |
branchRevoked | D55.8 | registry | tells case | not-revoked |
branchRevokedByTax | D56.1.b | tax | tells case | not-tax-revoked |
notEnded | convention | decision-maker | case | already-ended |
notYetDissolved | D50.6 | decision-maker | case | already-ended |
statusLeftToTax | D27.6 | tax | case | status-not-left-to-tax |
branchStatusLeftToTax | D28.5 | tax | case | branch-status-not-left-to-tax |
mayPetition | P5 | petitioner | petitioner | may-not-petition | petitioner=secured-creditor
threeMonthsOverdue | P5.1 | petitioner | petitioner | petition-too-early | from=2025-06-10
threeMonthsUnpaidWages | P5.2 | petitioner | petitioner | petition-too-early | from=2025-06-10
taxMayPetition | R87.1 | tax | case | tax-petition-too-early | from=2026-07-01
requestPending | convention | interested-party | tells case | no-request |
asksAbout | convention | court | tells case | no-request |
filedByCreditor | P37.1 | petitioner | case | not-filed-by-creditor | petitioner=representative
filedByAnother | P40.2 | petitioner | tells case | filed-by-debtor | petitioner=representative
filedWithoutMeans | P105.1.a | court | noMeans | not-simplified | petitioner=member
noAssetsForCosts | P105.1.b | court | noMeans | not-simplified | petitioner=–
amendmentExtendable | P34 | court | to | extension-too-long | to=2025-07-01, until=2025-06-10
inventoryExtendable | P65.1 | judge | to | extension-too-long | to=2025-06-10, until=–
feeExempt | P39 | court | tells exempt | fee-not-exempt |
meetingValid | P79 | creditors-meeting | tells creditors | creditors-meeting-invalid | inFavour=509, present=509, total=1000
meetingNotValid | P80.1 | creditors-meeting | tells creditors | creditors-meeting-valid | inFavour=0, present=510, total=1000
secondMeetingNotValid | P80.3 | creditors-meeting | tells creditors | creditors-meeting-valid | inFavour=0, present=510, total=1000
resolutionPassed | P81.2 | creditors-meeting | tells creditors | creditors-vote-too-low | inFavour=649, present=650, total=1000
resolutionNotPassed | P83.4 | creditors-meeting | tells creditors | creditors-vote-passed | inFavour=650, present=650, total=1000
planMeetingValid | P90 | creditors-meeting | tells creditors | creditors-meeting-invalid | inFavour=509, present=509, total=1000
planMeetingNotValid | P91.3 | creditors-meeting | tells creditors | creditors-meeting-valid | inFavour=0, present=510, total=1000
planPassed | P91.4 | creditors-meeting | tells creditors | creditors-vote-too-low | inFavour=649, present=650, total=1000
secondPlanMeetingNotValid | P91.6 | creditors-meeting | tells creditors | creditors-meeting-valid | inFavour=0, present=510, total=1000
planNotPassed | P91.6 | creditors-meeting | tells creditors | creditors-vote-passed | inFavour=650, present=650, total=1000
amendmentPassed | P94.2 | creditors-meeting | tells creditors | creditors-vote-too-low | inFavour=649, present=650, total=1000
securedCreditorAgreed | P91.4 | creditor | paper | collateral-not-agreed |
inventoryDone | P75.1 | cooperative | case | act-missing | actEn=the inventory
creditorListDone | P75.1 | administrator | case | act-missing | actEn=the list of creditors
debtorListDone | P68.2 | administrator | case | act-missing | actEn=the list of debtors
`;
