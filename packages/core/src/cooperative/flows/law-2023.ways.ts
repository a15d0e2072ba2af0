/**
 * The conditions of each act as the articles have them: `flow | state/act | condition [place]`, for every way an act may be taken. Listed from
 * the flows and read against the articles, line by line; a second reader's word on each is in `law/table-readings.tsv`. The letters are
 * those of `law-2023.table.ts`.
 */
export const CONDITIONS_2023 = `
voluntary-dissolution-2023 | preparing/adopt-resolution | quorum2023 [L59.7], calledInTime [L59.7], noticeInTime [L60.1], minutesSigned [L57.4], vote65 [L61.2.d], resolutionComplete [L98.1]
voluntary-dissolution-2023 | resolved/send-to-creditors | debtsRemain [L98.3.c]
voluntary-dissolution-2023 | sent/decide-objection | objectionOpen [D50.5], choseToContinue [convention]
voluntary-dissolution-2023 | sent/decide-objection | objectionOpen [D50.5], choseOtherRoute [convention]
voluntary-dissolution-2023 | sent/withdraw | withinWithdrawal [D50.6], notYetDissolved [D50.6]
voluntary-dissolution-2023 | sent/send-to-creditors | debtsRemain [L98.3.c]
voluntary-dissolution-2023 | dissolving/approve-disposal | quorum2023 [L59.7], calledInTime [L59.7], noticeInTime [L60.1], minutesSigned [L57.4], vote65OnAssets [L61.2.b]
voluntary-dissolution-2023 | dissolving/approve-valuation | assetsValued [L77.3]
voluntary-dissolution-2023 | dissolving/file-dossier | debtsPaid [L97.2], taxCompleted [D50.2], noDispute [L97.2], branchesClosed [L98.6], stateSupportKnown [D50.2.c], recoveryDecision [D50.2.c], liquidationReport [D50.2.d]
voluntary-dissolution-2023 | dissolving/issue-automatic-notice | noObjection [D50.5], noBranchDossier [D50.5], automaticEndClear [L97.2]
voluntary-dissolution-2023 | dissolving/decide-objection | objectionOpen [D50.5], choseToContinue [convention]
voluntary-dissolution-2023 | dissolving/decide-objection | objectionOpen [D50.5], choseOtherRoute [convention]
voluntary-dissolution-2023 | dissolving/withdraw | withinWithdrawal [D50.6], notYetDissolved [D50.6]
voluntary-dissolution-2023 | dissolving/return-seal | policeSeal [D50.7]
voluntary-dissolution-2023 | dissolving/send-to-creditors | debtsRemain [L98.3.c]
voluntary-dissolution-2023 | filed/issue-notice | debtsPaid [L97.2], taxCompleted [D50.2], noDispute [L97.2], branchesClosed [L98.6], noTaxObjection [D50.4]
voluntary-dissolution-2023 | filed/decide-objection | objectionOpen [D50.5], choseToContinue [convention]
voluntary-dissolution-2023 | filed/decide-objection | objectionOpen [D50.5], choseOtherRoute [convention]
voluntary-dissolution-2023 | filed/withdraw | withinWithdrawal [D50.6], notYetDissolved [D50.6]
voluntary-dissolution-2023 | filed/return-seal | policeSeal [D50.7]
voluntary-dissolution-2023 | amending/file-dossier | debtsPaid [L97.2], taxCompleted [D50.2], noDispute [L97.2], branchesClosed [L98.6], stateSupportKnown [D50.2.c], recoveryDecision [D50.2.c], liquidationReport [D50.2.d]
voluntary-dissolution-2023 | amending/decide-objection | objectionOpen [D50.5], choseToContinue [convention]
voluntary-dissolution-2023 | amending/decide-objection | objectionOpen [D50.5], choseOtherRoute [convention]
voluntary-dissolution-2023 | amending/withdraw | withinWithdrawal [D50.6], notYetDissolved [D50.6]
voluntary-dissolution-2023 | objected/decide-objection | choseToContinue [convention], dossierFiled [convention]
voluntary-dissolution-2023 | objected/decide-objection | choseToContinue [convention], dossierNotFiled [convention]
voluntary-dissolution-2023 | objected/decide-objection | choseOtherRoute [convention]
voluntary-dissolution-2023 | objected/withdraw | withinWithdrawal [D50.6], notYetDissolved [D50.6]
compulsory-dissolution-2023 | awaiting/record-decision | groundLeadsToDissolution [D53.5]
compulsory-dissolution-2023 | awaiting/record-decision | courtOrdersDissolution [L97.1.b]
compulsory-dissolution-2023 | ordered/revocation-cancelled | certificateRevoked [D56.1.a]
compulsory-dissolution-2023 | dissolving/approve-disposal | quorum2023 [L59.7], calledInTime [L59.7], noticeInTime [L60.1], minutesSigned [L57.4], vote65OnAssets [L61.2.b]
compulsory-dissolution-2023 | dissolving/approve-valuation | assetsValued [L77.3]
compulsory-dissolution-2023 | dissolving/file-dossier | debtsPaid [L97.2], taxCompleted [D50.2], noDispute [L97.2], branchesClosed [L98.6], stateSupportKnown [D50.2.c], recoveryDecision [D50.2.c], liquidationReport [D50.2.d]
compulsory-dissolution-2023 | dissolving/issue-automatic-notice | noObjectionCompulsory [D51.3], noBranchDossierCompulsory [D51.3], automaticEndClear [L97.2]
compulsory-dissolution-2023 | dissolving/decide-objection | objectionOpenCompulsory [D51.3], choseToContinue [convention]
compulsory-dissolution-2023 | dissolving/decide-objection | objectionOpenCompulsory [D51.3], choseOtherRoute [convention]
compulsory-dissolution-2023 | dissolving/revocation-cancelled | certificateRevoked [D56.1.a]
compulsory-dissolution-2023 | filed/issue-notice | debtsPaid [L97.2], taxCompleted [D50.2], noDispute [L97.2], branchesClosed [L98.6], noTaxObjectionCompulsory [D51.2]
compulsory-dissolution-2023 | filed/decide-objection | objectionOpenCompulsory [D51.3], choseToContinue [convention]
compulsory-dissolution-2023 | filed/decide-objection | objectionOpenCompulsory [D51.3], choseOtherRoute [convention]
compulsory-dissolution-2023 | filed/revocation-cancelled | certificateRevoked [D56.1.a]
compulsory-dissolution-2023 | amending/file-dossier | debtsPaid [L97.2], taxCompleted [D50.2], noDispute [L97.2], branchesClosed [L98.6], stateSupportKnown [D50.2.c], recoveryDecision [D50.2.c], liquidationReport [D50.2.d]
compulsory-dissolution-2023 | amending/decide-objection | objectionOpenCompulsory [D51.3], choseToContinue [convention]
compulsory-dissolution-2023 | amending/decide-objection | objectionOpenCompulsory [D51.3], choseOtherRoute [convention]
compulsory-dissolution-2023 | amending/revocation-cancelled | certificateRevoked [D56.1.a]
compulsory-dissolution-2023 | objected/decide-objection | choseToContinue [convention], dossierFiled [convention]
compulsory-dissolution-2023 | objected/decide-objection | choseToContinue [convention], dossierNotFiled [convention]
compulsory-dissolution-2023 | objected/decide-objection | choseOtherRoute [convention]
compulsory-dissolution-2023 | objected/revocation-cancelled | certificateRevoked [D56.1.a]
revocation-2023 | reviewing/notify-violation | groundExplained [D53.2], explainByGiven [D53.2]
revocation-2023 | requested/revoke | requestedByOther [D53.5]
revocation-2023 | requested/revoke | requestedByTax [D53.5]
cancel-revocation-2023 | reviewing/find-no-ground | certificateRevoked [D56.1.a], notEnded [convention]
cancel-revocation-2023 | reviewing/receive-tax-request | revokedByTax [D56.1.b]
branch-termination-2023 | operating/decide | isBranchOrOffice [D54.2]
branch-termination-2023 | operating/decide | isPlace [L104.2]
branch-termination-2023 | operating/revoke-branch | isBranchOrOffice [D54.2]
branch-termination-2023 | decided/register-with-tax | isBranchOrOffice [D54.2]
branch-termination-2023 | decided/file-dossier | isBranchOrOffice [D54.2], branchTaxCompleted [D54.1]
branch-termination-2023 | decided/file-dossier | isPlace [L104.2], branchTaxCompleted [D54.1]
branch-termination-2023 | announced/register-with-tax | isBranchOrOffice [D54.2]
branch-termination-2023 | announced/revocation-cancelled | branchRevoked [D55.8]
branch-termination-2023 | announced/decide | isBranchOrOffice [D54.2]
branch-termination-2023 | announced/decide | isPlace [L104.2]
branch-termination-2023 | announced/file-dossier | isBranchOrOffice [D54.2], branchTaxCompleted [D54.1]
branch-termination-2023 | announced/file-dossier | isPlace [L104.2], branchTaxCompleted [D54.1]
branch-termination-2023 | announced/issue-automatic-notice | noObjectionBranch [D54.5]
branch-termination-2023 | announced/decide-objection | objectionOpenBranch [D54.5], choseToContinue [convention]
branch-termination-2023 | announced/decide-objection | objectionOpenBranch [D54.5], choseOtherRoute [convention]
branch-termination-2023 | filed/decide-objection | objectionOpenBranch [D54.5], choseToContinue [convention]
branch-termination-2023 | filed/decide-objection | objectionOpenBranch [D54.5], choseOtherRoute [convention]
branch-termination-2023 | amending/file-dossier | isBranchOrOffice [D54.2], branchTaxCompleted [D54.1]
branch-termination-2023 | amending/file-dossier | isPlace [L104.2], branchTaxCompleted [D54.1]
branch-termination-2023 | amending/void-dossier | closingAnnounced [D54.5]
branch-termination-2023 | amending/void-dossier | closingNotAnnounced [D54.5]
branch-termination-2023 | amending/decide-objection | objectionOpenBranch [D54.5], choseToContinue [convention]
branch-termination-2023 | amending/decide-objection | objectionOpenBranch [D54.5], choseOtherRoute [convention]
branch-termination-2023 | amending/revocation-cancelled | branchRevoked [D55.8]
branch-termination-2023 | filed/issue-notice | noTaxObjectionBranch [D54.3]
branch-termination-2023 | filed/revocation-cancelled | branchRevoked [D55.8]
branch-termination-2023 | objected/revocation-cancelled | branchRevoked [D55.8]
branch-termination-2023 | objected/decide-objection | choseToContinue [convention], dossierFiled [convention]
branch-termination-2023 | objected/decide-objection | choseToContinue [convention], dossierNotFiled [convention]
branch-termination-2023 | objected/decide-objection | choseOtherRoute [convention]
suspension-2023 | operating/notify-suspension | suspensionWithinYear [D47.1]
suspension-2023 | suspended/extend-suspension | suspensionWithinYear [D47.1]
reorganisation-2023 | preparing/approve | quorum2023 [L59.7], calledInTime [L59.7], noticeInTime [L60.1], minutesSigned [L57.4], vote65 [L61.2.d], adoptsDivision [L92.2.a]
reorganisation-2023 | preparing/approve | quorum2023 [L59.7], calledInTime [L59.7], noticeInTime [L60.1], minutesSigned [L57.4], vote65 [L61.2.d], adoptsConsolidation [L94.2.b], sameKind [L94.1]
reorganisation-2023 | preparing/approve | quorum2023 [L59.7], calledInTime [L59.7], noticeInTime [L60.1], minutesSigned [L57.4], vote65 [L61.2.d], adoptsMerger [L95.2.b], sameKindMerged [L95.1]
reorganisation-2023 | approved/notify-creditors | divisionAdopted [L92.1]
reorganisation-2023 | approved/notify-creditors | consolidationAdopted [L94.1]
reorganisation-2023 | approved/notify-creditors | mergerAdopted [L95.1]
reorganisation-2023 | approved/register-successor | divisionAdopted [L92.1]
reorganisation-2023 | approved/register-successor | consolidationAdopted [L94.1]
reorganisation-2023 | approved/register-successor | mergerAdopted [L95.1]
reorganisation-2023 | transferring/notify-creditors | divisionAdopted [L92.1]
reorganisation-2023 | transferring/notify-creditors | consolidationAdopted [L94.1]
reorganisation-2023 | transferring/notify-creditors | mergerAdopted [L95.1]
reorganisation-2023 | settled/end | branchesEnded [D52.3]
address-status | at-address/record-absence | statusLeftToTax [D27.6]
address-status | absent/record-presence | statusLeftToTax [D27.6]
separation-2023 | preparing/approve | quorum2023 [L59.7], calledInTime [L59.7], noticeInTime [L60.1], minutesSigned [L57.4], vote65 [L61.2.d]
tax-closing | filed/complete-tax | branchTaxesCompleted [C15.3]
branch-revocation-2023 | reviewing/raise-forgery | isBranchOrOffice [D54.2]
branch-revocation-2023 | reviewing/notify-violation | isBranchOrOffice [D54.2], explainByGivenBranch [D55.3]
branch-revocation-2023 | reviewing/receive-court-decision | isBranchOrOffice [D54.2]
branch-revocation-2023 | reviewing/receive-request | isBranchOrOffice [D54.2]
branch-revocation-2023 | reviewing/find-no-ground | branchRevoked [D55.8]
branch-revocation-2023 | reviewing/receive-tax-request | branchRevokedByTax [D56.1.b]
branch-revocation-2023 | requested/revoke | requestedByOtherBranch [D55.6]
branch-revocation-2023 | requested/revoke | requestedByTaxBranch [D55.6]
branch-suspension-2023 | operating/notify-suspension | suspensionWithinYear [D47.1]
branch-suspension-2023 | suspended/extend-suspension | suspensionWithinYear [D47.1]
branch-address-status | at-address/record-absence | branchStatusLeftToTax [D28.5]
branch-address-status | absent/record-presence | branchStatusLeftToTax [D28.5]
voluntary-dissolution-2023 | filed/confirm-stop | stopAsked [D19.7]
voluntary-dissolution-2023 | amending/confirm-stop | stopAsked [D19.7]
compulsory-dissolution-2023 | filed/confirm-stop | stopAsked [D19.7]
compulsory-dissolution-2023 | amending/confirm-stop | stopAsked [D19.7]
branch-termination-2023 | filed/confirm-stop | stopAsked [D19.7], closingAnnounced [D54.5]
branch-termination-2023 | filed/confirm-stop | stopAsked [D19.7], closingNotAnnounced [D54.5]
branch-termination-2023 | amending/confirm-stop | stopAsked [D19.7], closingAnnounced [D54.5]
branch-termination-2023 | amending/confirm-stop | stopAsked [D19.7], closingNotAnnounced [D54.5]
reorganisation-2023 | approved/file-dossier | divisionAdopted [L92.1]
reorganisation-2023 | approved/file-dossier | consolidationAdopted [L94.1]
reorganisation-2023 | approved/file-dossier | mergerAdopted [L95.1]
reorganisation-2023 | filed/notify-creditors | divisionAdopted [L92.1]
reorganisation-2023 | filed/notify-creditors | consolidationAdopted [L94.1]
reorganisation-2023 | change-filed/notify-creditors | mergerAdopted [L95.1]
reorganisation-2023 | filed/register-successor | divisionAdopted [L92.1]
reorganisation-2023 | filed/register-successor | consolidationAdopted [L94.1]
reorganisation-2023 | change-filed/register-successor | mergerAdopted [L95.1]
reorganisation-2023 | amending/notify-creditors | divisionAdopted [L92.1]
reorganisation-2023 | amending/notify-creditors | consolidationAdopted [L94.1]
reorganisation-2023 | change-amending/notify-creditors | mergerAdopted [L95.1]
reorganisation-2023 | amending/file-dossier | divisionAdopted [L92.1]
reorganisation-2023 | amending/file-dossier | consolidationAdopted [L94.1]
reorganisation-2023 | change-amending/file-dossier | mergerAdopted [L95.1]
reorganisation-2023 | filed/confirm-stop | stopAsked [D19.7]
reorganisation-2023 | amending/confirm-stop | stopAsked [D19.7]
reorganisation-2023 | change-filed/confirm-stop | stopAsked [D19.7]
reorganisation-2023 | change-amending/confirm-stop | stopAsked [D19.7]
separation-2023 | filed/confirm-stop | stopAsked [D19.7]
separation-2023 | amending/confirm-stop | stopAsked [D19.7]
separation-2023 | change-filed/confirm-stop | stopAsked [D19.7]
separation-2023 | change-amending/confirm-stop | stopAsked [D19.7]
registration-fault-2023 | refiled/confirm-stop | stopAsked [D19.7]
registration-fault-2023 | amending/confirm-stop | stopAsked [D19.7]
suspension-2023 | notified/confirm-stop | stopAsked [D19.7]
suspension-2023 | notice-amending/confirm-stop | stopAsked [D19.7]
suspension-2023 | extending/confirm-stop | stopAsked [D19.7]
suspension-2023 | extension-amending/confirm-stop | stopAsked [D19.7]
suspension-2023 | resuming/confirm-stop | stopAsked [D19.7]
suspension-2023 | resumption-amending/confirm-stop | stopAsked [D19.7]
suspension-2023 | notice-amending/notify-suspension | suspensionWithinYear [D47.1]
suspension-2023 | extension-amending/extend-suspension | suspensionWithinYear [D47.1]
branch-suspension-2023 | notified/confirm-stop | stopAsked [D19.7]
branch-suspension-2023 | notice-amending/confirm-stop | stopAsked [D19.7]
branch-suspension-2023 | extending/confirm-stop | stopAsked [D19.7]
branch-suspension-2023 | extension-amending/confirm-stop | stopAsked [D19.7]
branch-suspension-2023 | resuming/confirm-stop | stopAsked [D19.7]
branch-suspension-2023 | resumption-amending/confirm-stop | stopAsked [D19.7]
branch-suspension-2023 | notice-amending/notify-suspension | suspensionWithinYear [D47.1]
branch-suspension-2023 | extension-amending/extend-suspension | suspensionWithinYear [D47.1]
`;

/** The way of each flow: `flow | act | from → to`, for every act which changes the state, and its end. Read as the conditions were. */
export const WAYS_2023 = `
voluntary-dissolution-2023 | adopt-resolution | preparing → resolved
voluntary-dissolution-2023 | send-resolution | resolved → sent
voluntary-dissolution-2023 | announce-status | sent → dissolving
voluntary-dissolution-2023 | decide-objection | sent → stopped : other-route
voluntary-dissolution-2023 | withdraw | sent → withdrawn
voluntary-dissolution-2023 | file-dossier | dissolving → filed
voluntary-dissolution-2023 | issue-automatic-notice | dissolving → dissolved : dissolved-automatically
voluntary-dissolution-2023 | object | dissolving → objected
voluntary-dissolution-2023 | decide-objection | dissolving → stopped : other-route
voluntary-dissolution-2023 | withdraw | dissolving → withdrawn
voluntary-dissolution-2023 | request-amendment | filed → amending
voluntary-dissolution-2023 | issue-notice | filed → dissolved : dissolved-by-dossier
voluntary-dissolution-2023 | object | filed → objected
voluntary-dissolution-2023 | decide-objection | filed → stopped : other-route
voluntary-dissolution-2023 | withdraw | filed → withdrawn
voluntary-dissolution-2023 | file-dossier | amending → filed
voluntary-dissolution-2023 | void-dossier | amending → dissolving
voluntary-dissolution-2023 | decide-objection | amending → stopped : other-route
voluntary-dissolution-2023 | withdraw | amending → withdrawn
voluntary-dissolution-2023 | decide-objection | objected → filed
voluntary-dissolution-2023 | decide-objection | objected → dissolving
voluntary-dissolution-2023 | decide-objection | objected → stopped : other-route
voluntary-dissolution-2023 | withdraw | objected → withdrawn
voluntary-dissolution-2023 | restore-status | withdrawn → restored : withdrawn
compulsory-dissolution-2023 | record-decision | awaiting → ordered
compulsory-dissolution-2023 | announce-status | ordered → dissolving
compulsory-dissolution-2023 | revocation-cancelled | ordered → cancelled : cancelled
compulsory-dissolution-2023 | file-dossier | dissolving → filed
compulsory-dissolution-2023 | issue-automatic-notice | dissolving → dissolved : dissolved-automatically
compulsory-dissolution-2023 | object | dissolving → objected
compulsory-dissolution-2023 | decide-objection | dissolving → stopped : other-route
compulsory-dissolution-2023 | revocation-cancelled | dissolving → cancelled : cancelled
compulsory-dissolution-2023 | request-amendment | filed → amending
compulsory-dissolution-2023 | issue-notice | filed → dissolved : dissolved-by-dossier
compulsory-dissolution-2023 | object | filed → objected
compulsory-dissolution-2023 | decide-objection | filed → stopped : other-route
compulsory-dissolution-2023 | revocation-cancelled | filed → cancelled : cancelled
compulsory-dissolution-2023 | file-dossier | amending → filed
compulsory-dissolution-2023 | void-dossier | amending → dissolving
compulsory-dissolution-2023 | decide-objection | amending → stopped : other-route
compulsory-dissolution-2023 | revocation-cancelled | amending → cancelled : cancelled
compulsory-dissolution-2023 | decide-objection | objected → filed
compulsory-dissolution-2023 | decide-objection | objected → dissolving
compulsory-dissolution-2023 | decide-objection | objected → stopped : other-route
compulsory-dissolution-2023 | revocation-cancelled | objected → cancelled : cancelled
revocation-2023 | raise-forgery | reviewing → forgery-raised
revocation-2023 | notify-violation | reviewing → notified
revocation-2023 | receive-court-decision | reviewing → court-ordered
revocation-2023 | receive-request | reviewing → requested
revocation-2023 | ask-authority | forgery-raised → verifying
revocation-2023 | receive-proof | forgery-raised → forgery-proved
revocation-2023 | receive-proof | verifying → forgery-proved
revocation-2023 | receive-denial | verifying → not-revoked : not-revoked
revocation-2023 | revoke | forgery-proved → decided
revocation-2023 | accept-explanation | notified → not-revoked : not-revoked
revocation-2023 | reject-explanation | notified → unexplained
revocation-2023 | revoke | notified → decided
revocation-2023 | revoke | unexplained → decided
revocation-2023 | revoke | court-ordered → decided
revocation-2023 | revoke | requested → decided
revocation-2023 | revoke | requested → tax-decided
revocation-2023 | publish-decision | decided → revoked : revoked
revocation-2023 | publish-decision | tax-decided → tax-revoked : tax-revoked
cancel-revocation-2023 | find-no-ground | reviewing → found
cancel-revocation-2023 | receive-tax-request | reviewing → asked
cancel-revocation-2023 | cancel | found → cancelled
cancel-revocation-2023 | cancel | asked → cancelled
cancel-revocation-2023 | publish | cancelled → restored : restored
branch-termination-2023 | decide | operating → decided
branch-termination-2023 | announce-closing | operating → announced
branch-termination-2023 | revoke-branch | operating → announced
branch-termination-2023 | end-abroad | operating → ended-abroad
branch-termination-2023 | file-dossier | decided → filed
branch-termination-2023 | announce-closing | decided → announced
branch-termination-2023 | revocation-cancelled | announced → cancelled : cancelled
branch-termination-2023 | file-dossier | announced → filed
branch-termination-2023 | issue-automatic-notice | announced → closed : branch-closed
branch-termination-2023 | object | announced → objected
branch-termination-2023 | issue-notice | filed → closed : branch-closed
branch-termination-2023 | decide-objection | announced → stopped : other-route
branch-termination-2023 | decide-objection | filed → stopped : other-route
branch-termination-2023 | request-amendment | filed → amending
branch-termination-2023 | file-dossier | amending → filed
branch-termination-2023 | void-dossier | amending → announced
branch-termination-2023 | void-dossier | amending → decided
branch-termination-2023 | decide-objection | amending → stopped : other-route
branch-termination-2023 | revocation-cancelled | amending → cancelled : cancelled
branch-termination-2023 | object | filed → objected
branch-termination-2023 | revocation-cancelled | filed → cancelled : cancelled
branch-termination-2023 | revocation-cancelled | objected → cancelled : cancelled
branch-termination-2023 | decide-objection | objected → filed
branch-termination-2023 | decide-objection | objected → announced
branch-termination-2023 | decide-objection | objected → stopped : other-route
branch-termination-2023 | notify-abroad | ended-abroad → notified-abroad
branch-termination-2023 | update-register | notified-abroad → closed : branch-closed
suspension-2023 | notify-suspension | operating → notified
suspension-2023 | receive-order | operating → ordered
suspension-2023 | receive-conditions-unmet | operating → conditions-unmet
suspension-2023 | confirm-suspension | notified → suspended
suspension-2023 | extend-suspension | suspended → extending
suspension-2023 | notify-resumption | suspended → resuming
suspension-2023 | confirm-extension | extending → suspended
suspension-2023 | confirm-resumption | resuming → resumed : resumed
suspension-2023 | publish-order | ordered → published : stopped
suspension-2023 | order-stop | conditions-unmet → stop-ordered : stopped
reorganisation-2023 | approve | preparing → approved
reorganisation-2023 | register-successor | approved → transferring
reorganisation-2023 | settle-tax | transferring → settled
reorganisation-2023 | end | settled → ended : ended
address-status | record-absence | at-address → absent
address-status | record-presence | absent → present : address-confirmed
separation-2023 | approve | preparing → approved
separation-2023 | register-separated | approved → registered
separation-2023 | register-change | registered → separated : separated
tax-closing | file-tax-dossier | preparing → filed
tax-closing | pass-on-dissolution | preparing → filed
tax-closing | complete-tax | filed → completed
tax-closing | confirm-tax | completed → closed : tax-closed
branch-revocation-2023 | raise-forgery | reviewing → forgery-raised
branch-revocation-2023 | notify-violation | reviewing → notified
branch-revocation-2023 | receive-court-decision | reviewing → court-ordered
branch-revocation-2023 | receive-request | reviewing → requested
branch-revocation-2023 | find-no-ground | reviewing → found
branch-revocation-2023 | receive-tax-request | reviewing → asked
branch-revocation-2023 | ask-authority | forgery-raised → verifying
branch-revocation-2023 | receive-proof | forgery-raised → forgery-proved
branch-revocation-2023 | receive-proof | verifying → forgery-proved
branch-revocation-2023 | receive-denial | verifying → not-revoked : not-revoked
branch-revocation-2023 | revoke | forgery-proved → decided
branch-revocation-2023 | accept-explanation | notified → not-revoked : not-revoked
branch-revocation-2023 | reject-explanation | notified → unexplained
branch-revocation-2023 | revoke | notified → decided
branch-revocation-2023 | revoke | unexplained → decided
branch-revocation-2023 | revoke | court-ordered → decided
branch-revocation-2023 | revoke | requested → decided
branch-revocation-2023 | revoke | requested → tax-decided
branch-revocation-2023 | publish-decision | decided → revoked : revoked
branch-revocation-2023 | publish-decision | tax-decided → tax-revoked : tax-revoked
branch-revocation-2023 | cancel | found → cancelled
branch-revocation-2023 | cancel | asked → cancelled
branch-revocation-2023 | publish-cancelled | cancelled → restored : restored
branch-suspension-2023 | notify-suspension | operating → notified
branch-suspension-2023 | confirm-suspension | notified → suspended
branch-suspension-2023 | extend-suspension | suspended → extending
branch-suspension-2023 | notify-resumption | suspended → resuming
branch-suspension-2023 | confirm-extension | extending → suspended
branch-suspension-2023 | confirm-resumption | resuming → resumed : resumed
branch-address-status | record-absence | at-address → absent
branch-address-status | record-presence | absent → present : address-confirmed
registration-fault-2023 | redo-registration | reviewing → corrected : registration-corrected
registration-fault-2023 | raise-forgery | reviewing → forgery-raised
registration-fault-2023 | declare-founding-invalid | reviewing → founding-invalid
registration-fault-2023 | declare-change-invalid | reviewing → change-invalid
registration-fault-2023 | ask-authority | forgery-raised → verifying
registration-fault-2023 | receive-proof | forgery-raised → forgery-proved
registration-fault-2023 | receive-proof | verifying → forgery-proved
registration-fault-2023 | receive-denial | verifying → not-forged : not-revoked
registration-fault-2023 | revoke-change | forgery-proved → change-revoked
registration-fault-2023 | reissue-certificate | change-revoked → corrected : registration-corrected
registration-fault-2023 | file-new-dossier | founding-invalid → refiled
registration-fault-2023 | ask-report | founding-invalid → report-asked : registration-corrected
registration-fault-2023 | issue-certificate | refiled → corrected : registration-corrected
registration-fault-2023 | reissue-certificate | change-invalid → corrected : registration-corrected
voluntary-dissolution-2023 | confirm-stop | filed → dissolving
voluntary-dissolution-2023 | confirm-stop | amending → dissolving
compulsory-dissolution-2023 | confirm-stop | filed → dissolving
compulsory-dissolution-2023 | confirm-stop | amending → dissolving
branch-termination-2023 | confirm-stop | filed → announced
branch-termination-2023 | confirm-stop | filed → decided
branch-termination-2023 | confirm-stop | amending → announced
branch-termination-2023 | confirm-stop | amending → decided
reorganisation-2023 | file-dossier | approved → filed
reorganisation-2023 | request-amendment | filed → amending
reorganisation-2023 | file-dossier | amending → filed
reorganisation-2023 | void-dossier | amending → approved
reorganisation-2023 | confirm-stop | filed → approved
reorganisation-2023 | confirm-stop | amending → approved
reorganisation-2023 | register-successor | filed → transferring
reorganisation-2023 | file-dossier | approved → change-filed
reorganisation-2023 | request-amendment | change-filed → change-amending
reorganisation-2023 | file-dossier | change-amending → change-filed
reorganisation-2023 | void-dossier | change-amending → approved
reorganisation-2023 | confirm-stop | change-filed → approved
reorganisation-2023 | confirm-stop | change-amending → approved
reorganisation-2023 | register-successor | change-filed → transferring
separation-2023 | file-dossier | approved → filed
separation-2023 | request-amendment | filed → amending
separation-2023 | file-dossier | amending → filed
separation-2023 | void-dossier | amending → approved
separation-2023 | confirm-stop | filed → approved
separation-2023 | confirm-stop | amending → approved
separation-2023 | register-separated | filed → registered
separation-2023 | file-change | registered → change-filed
separation-2023 | request-amendment | change-filed → change-amending
separation-2023 | file-change | change-amending → change-filed
separation-2023 | void-dossier | change-amending → registered
separation-2023 | confirm-stop | change-filed → registered
separation-2023 | confirm-stop | change-amending → registered
separation-2023 | register-change | change-filed → separated : separated
registration-fault-2023 | request-amendment | refiled → amending
registration-fault-2023 | file-new-dossier | amending → refiled
registration-fault-2023 | void-dossier | amending → founding-invalid
registration-fault-2023 | confirm-stop | refiled → founding-invalid
registration-fault-2023 | confirm-stop | amending → founding-invalid
suspension-2023 | request-amendment | notified → notice-amending
suspension-2023 | notify-suspension | notice-amending → notified
suspension-2023 | void-dossier | notice-amending → operating
suspension-2023 | confirm-stop | notified → operating
suspension-2023 | confirm-stop | notice-amending → operating
suspension-2023 | request-amendment | extending → extension-amending
suspension-2023 | extend-suspension | extension-amending → extending
suspension-2023 | void-dossier | extension-amending → suspended
suspension-2023 | confirm-stop | extending → suspended
suspension-2023 | confirm-stop | extension-amending → suspended
suspension-2023 | request-amendment | resuming → resumption-amending
suspension-2023 | notify-resumption | resumption-amending → resuming
suspension-2023 | void-dossier | resumption-amending → suspended
suspension-2023 | confirm-stop | resuming → suspended
suspension-2023 | confirm-stop | resumption-amending → suspended
branch-suspension-2023 | request-amendment | notified → notice-amending
branch-suspension-2023 | notify-suspension | notice-amending → notified
branch-suspension-2023 | void-dossier | notice-amending → operating
branch-suspension-2023 | confirm-stop | notified → operating
branch-suspension-2023 | confirm-stop | notice-amending → operating
branch-suspension-2023 | request-amendment | extending → extension-amending
branch-suspension-2023 | extend-suspension | extension-amending → extending
branch-suspension-2023 | void-dossier | extension-amending → suspended
branch-suspension-2023 | confirm-stop | extending → suspended
branch-suspension-2023 | confirm-stop | extension-amending → suspended
branch-suspension-2023 | request-amendment | resuming → resumption-amending
branch-suspension-2023 | notify-resumption | resumption-amending → resuming
branch-suspension-2023 | void-dossier | resumption-amending → suspended
branch-suspension-2023 | confirm-stop | resuming → suspended
branch-suspension-2023 | confirm-stop | resumption-amending → suspended
`;

/** Acts which leave a case where it is and may be done again: an objection, and what is decided on one of before the announcement. */
export const REPEATED_2023 = [
  "branch-termination-2023 amending/decide-objection",
  "branch-termination-2023 amending/object",
  "branch-termination-2023 announced/decide-objection",
  "branch-termination-2023 filed/decide-objection",
  "branch-termination-2023 objected/object",
  "compulsory-dissolution-2023 amending/decide-objection",
  "compulsory-dissolution-2023 amending/object",
  "compulsory-dissolution-2023 dissolving/decide-objection",
  "compulsory-dissolution-2023 filed/decide-objection",
  "compulsory-dissolution-2023 objected/object",
  "voluntary-dissolution-2023 amending/decide-objection",
  "voluntary-dissolution-2023 amending/object",
  "voluntary-dissolution-2023 dissolving/decide-objection",
  "voluntary-dissolution-2023 filed/decide-objection",
  "voluntary-dissolution-2023 objected/object",
  "voluntary-dissolution-2023 sent/decide-objection",
  "voluntary-dissolution-2023 sent/object",
];
