/**
 * The law of 2023 typed from its articles, and not from the flows: who, with which paper, within which time counted from what, after
 * which time, and which status follows. `L` is Law 17/2023/QH15, `D` Decree 92/2024/NĐ-CP, `C` Circular 86/2024/TT-BTC (consolidated),
 * `convention` decision 0006. How a row is written: `testing/law-table.ts`, and a period as in `bankruptcy-2014.table.ts`.
 * A paper without an article is named by the library: the text says only that it is in writing. Each row has a second reading in
 * `law/table-readings.tsv`.
 */
const NON_DIVISIBLE = `
act        | approve-disposal | general-meeting [L88.3.c] | disposal-resolution, minutes [L61.2.b] | – | – | – | L59.7
act        | value-assets | appraiser [L77.3] | valuation-report | – | – | – |
act        | approve-valuation | governing-body [L77.3] | minutes | – | – | – |
act        | decide-recovery | committee [D50.2.c] | recovery-decision [D50.2.c] | – | – | – |
act        | hand-over-assets | cooperative [L101.3.a] | handover-record | – | – | – |
act        | set-up-liquidation-council | decision-maker | liquidation-council-decision [D50.2.d] | – | – | – |
act        | report-liquidation | liquidation-council [D50.2.d] | liquidation-report [D50.2.d] | – | – | – |
act        | pay-into-budget | cooperative [L101.2.a] | recorded-paper | – | – | – |
none       | review-of-assets | – | – | – | – | – | L98.1.c | What Decree 113/2024 art. 21 asks the resolution to say of them is not at hand: the act of adopting takes the five contents of 98.1.
`;

/** Articles 19 and 20 of a dossier before the registry: who filed it, and its row once it is filed again. */
const INCOMPLETE = (applicant: string, again: string) => `
act        | request-amendment | registry [D19.6] | amendment-notice [D19.6] | – | – | – |
duty       | void-dossier | registry [D19.6] | void-notice | – | 60 d < request-amendment [D19.6] | – |
${again}
act        | stop-procedure | ${applicant} [D19.7] | stop-request | – | – | – |
duty       | confirm-stop | registry [D19.7] | registry-notice | 3 wd < stop-procedure>registry [D19.7] | – | – |
act        | upload-dossier | registry [D20] | recorded-paper | – | – | – |
`;

const FORGERY = (ground: string) => `
act        | raise-forgery | interested-party [D23.1] | forgery-request [D23.1] | – | – | – | ${ground}
duty       | ask-authority | registry [D23.3] | verification-letter [D23.3] | 3 wd < raise-forgery>registry [D23.1] | – | – |
act        | receive-proof | interested-party [D23.1] | forgery-proof [D23.2] | – | – | – |
duty       | receive-proof | authority [D23.3] | forgery-proof [D23.2] | 30 d < ask-authority>authority [D23.3] | – | – |
duty       | receive-denial | authority [D23.3] | authority-reply [D23.3] | 30 d < ask-authority>authority [D23.3] | – | – |
`;

/** Rows by flow. */
export const LAW_2023: Readonly<Record<string, string>> = {
  "voluntary-dissolution-2023": `
act        | adopt-resolution | general-meeting [L98.1] | dissolution-resolution, minutes [L57.4] | – | – | – | L61.2.d, L59.7, L60.1
duty       | send-resolution | representative [L98.3.a] | dissolution-resolution [L98.3.a] | 7 wd < adopt-resolution [L98.3.a] | – | – |
duty       | post-resolution | representative [L98.3.b] | posting-record | 7 wd < adopt-resolution [L98.3.b] | – | – |
duty       | send-to-creditors | representative [L98.3.c] | dissolution-resolution [L98.3.c] | 7 wd < adopt-resolution [L98.3.c] | – | – |
duty       | announce-status | registry [D50.1] | status-announcement [L98.4] | 3 wd < send-resolution>registry [D50.1] | – | winding-up branches:closing [D50.1] |
act        | settle-assets | liquidator [L98.2] | asset-report [D50.2.b] | – | – | – | L98.5, L101.4, L101.5
${NON_DIVISIBLE.trim()}
duty       | file-dossier | representative [L98.6] | dissolution-request, asset-report [D50.2] | 5 wd < debtsPaidOn and taxCompletedOn ; else 5 wd < debtsPaidOn while 92/2024/NĐ-CP has not begun [D50.2] | – | – | L98.6
${INCOMPLETE("representative", "right      | file-dossier | representative [L98.6] | dissolution-request, asset-report [D50.2] | 60 d < request-amendment [D19.6] | – | – |").trim()}
act        | inform-tax | registry [D50.4] | tax-information [D50.4] | – | – | – |
duty       | tax-opinion | tax [D50.4] | tax-opinion [D50.4] | 2 wd < inform-tax>tax [D50.4] | – | – |
duty       | issue-notice | registry [D50.4] | dissolution-notice [D50.4] | 5 wd < file-dossier>registry [D50.4] | – | ended branches:closed [L98.7.a] | L97.2
duty       | issue-automatic-notice | registry [D50.5] | dissolution-notice [D50.5] | 3 wd < end(6 m < send-resolution>registry) [D50.5] | 6 m < send-resolution>registry [D50.5, L98.7.b] | ended branches:closed [D50.5] | L97.2
act        | object | interested-party [D50.5] | objection [L98.7.b] | – | – | – |
act        | object | tax [D50.4] | objection [D50.4] | – | – | – |
act        | decide-objection | decision-maker [convention] | decision-on-objection | – | – | – |
right      | withdraw | representative [D50.6] | withdrawal-notice, withdrawal-resolution [D50.6] | 6 m < send-resolution>registry [D50.6] | – | – |
duty       | restore-status | registry [D50.6] | confirmation | 3 wd < withdraw>registry [D50.6] | – | previous branches:previous [D50.6] |
act        | return-seal | cooperative [D50.7] | seal-receipt | – | – | – |
none       | detail-by-government | – | – | – | – | – | L98.8 | Empowers the Government: Decree 92/2024.
`,
  "compulsory-dissolution-2023": `
act        | record-decision | registry [D53.5] | revocation-decision [L97.1.b] | – | – | – |
act        | record-decision | court [L97.1.b] | court-decision [D51.1] | – | – | – |
duty       | announce-status | registry [D51.1] | status-announcement [D51.1] | 3 wd < record-decision>registry or record-decision [D51.1] | – | winding-up branches:closing [D51.1] |
act        | tell-committee | registry [L99.1] | status-announcement [L99.1] | – | – | – |
duty       | send-resolution | cooperative [L99.2] | dissolution-resolution [L99.2] | 10 d < record-decision>cooperative [L99.2] | – | – |
act        | settle-assets | liquidator [L98.2] | asset-report [D50.2.b] | – | – | – | L98.5, L101.4, L101.5
${NON_DIVISIBLE.trim()}
duty       | file-dossier | representative [D51.2] | dissolution-request, asset-report [D50.2] | 5 wd < debtsPaidOn and taxCompletedOn ; else 5 wd < debtsPaidOn while 92/2024/NĐ-CP has not begun [D51.2] | – | – | L98.6, L99.2
${INCOMPLETE("representative", "right      | file-dossier | representative [D51.2] | dissolution-request, asset-report [D50.2] | 60 d < request-amendment [D19.6] | – | – | L98.6, L99.2").trim()}
act        | inform-tax | registry [D51.2] | tax-information [D50.4] | – | – | – |
duty       | tax-opinion | tax [D51.2] | tax-opinion [D50.4] | 2 wd < inform-tax>tax [D50.4] | – | – |
duty       | issue-notice | registry [D51.2] | dissolution-notice [D50.4] | 5 wd < file-dossier>registry [L99.3] | – | ended branches:closed [L99.3] | L97.2
duty       | issue-automatic-notice | registry [D51.3] | dissolution-notice [D51.3] | 3 wd < end(6 m < announce-status) [D51.3] | 6 m < announce-status [D51.3, L99.3] | ended branches:closed [D51.3] | L97.2
act        | object | interested-party [D51.3] | objection [L99.3] | – | – | – |
act        | object | tax [D51.2] | objection [D50.4] | – | – | – |
act        | decide-objection | decision-maker [convention] | decision-on-objection | – | – | – |
act        | revocation-cancelled | registry [D56.2] | cancellation-decision [D56.1] | – | – | – |
none       | other-law | – | – | – | – | – | L97.1.b | “Trừ trường hợp luật khác có quy định khác”: which law is not said; whoever handles the case takes another route or closes it.
none       | withdraw | – | – | – | – | – | D51 | Article 51 has nothing like 50.6: what a court or the registry decided the members cannot take back.
`,
  "revocation-2023": `
${FORGERY("L103.1.a").trim()}
duty       | revoke | registry [D53.1] | violation-notice, revocation-decision [D53.1] | 3 wd < receive-proof>registry [D53.1] | – | – | L103.1.a
act        | notify-violation | registry [D53.2] | violation-notice [D53.2] | – | – | – | L103.1.b, L103.1.c, L103.1.d, L103.1.đ, L103.1.e
duty       | publish-notice | registry [D53.6] | posting-record | 3 wd < notify-violation [D53.6] | – | – |
act        | consult-agencies | registry [D53.2] | recorded-paper | – | – | – |
act        | accept-explanation | registry [D53.2] | explanation | – | – | – |
act        | reject-explanation | registry [D53.2] | explanation | – | – | – |
duty       | revoke | registry [D53.2] | revocation-decision [D53.2] | 3 wd < notify-violation@explainBy [D53.2] | until notify-violation@explainBy [D53.2] | – | L103.1.b, L103.1.c, L103.1.d, L103.1.đ, L103.1.e
recordable | revoke | registry [D53.2] | absence-record, revocation-decision [D53.2] | 3 wd < notify-violation@explainBy [D53.2] | until notify-violation@explainBy [D53.2] | – | L103.1.b, L103.1.c, L103.1.d, L103.1.đ, L103.1.e
act        | receive-court-decision | court [D53.3] | court-decision [D53.3] | – | – | – | L103.1.g
duty       | revoke | registry [D53.3] | revocation-decision [D53.3] | 3 wd < receive-court-decision>registry [D53.3] | – | – | L103.1.g
act        | receive-request | authority [D53.4] | agency-request [D53.4] | – | – | – | L103.1.g
duty       | revoke | registry [D53.4] | violation-notice, revocation-decision [D53.4] | 3 wd < receive-request>registry [D53.4] | – | – | L103.1.g
duty       | revoke | registry [D53.4] | violation-notice, revocation-decision [D53.4] | 3 wd < receive-request>registry [D53.4] | – | tax-revoked branches:tax-revoked [D53.5] | D27.2, L103.1.g
duty       | publish-decision | registry [D53.6] | posting-record | 3 wd < revoke [D53.6] | – | – |
none       | procedure-by-government | – | – | – | – | – | L103.2 | Empowers the Government: Decree 92/2024 art. 53.
`,
  "cancel-revocation-2023": `
act        | find-no-ground | registry [D56.1.a] | registry-finding | – | – | – |
act        | receive-tax-request | tax [D56.1.b] | agency-request [D56.1.b] | – | – | – |
duty       | cancel | registry [D56.1.a] | cancellation-decision [D56.2] | 3 wd < find-no-ground [D56.2] | – | previous branches:previous |
duty       | cancel | registry [D56.1.b] | cancellation-decision [D56.2] | 3 wd < receive-tax-request>registry [D56.2] | – | previous branches:previous |
duty       | publish | registry [D56.3] | posting-record [D56.3] | 3 wd < cancel [D56.3] | – | – |
`,
  "branch-termination-2023": `
act        | decide | governing-body [D54.2.c] | branch-decision, branch-minutes [D54.2.b] | – | – | – | L104.1.a
act        | decide | director [L104.2] | branch-decision | – | – | – |
act        | announce-closing | registry [D54.5] | status-announcement [D54.5] | – | – | branches:closing [D50.1.b] | D51.1.b
duty       | announce-closing | registry [D55.6] | status-announcement [D55.6] | 3 wd < revoke-branch [D55.6] | – | branches:closing [D55.6] |
duty       | register-with-tax | cooperative [D54.1] | tax-closing-dossier [C14.2] | 10 wd < decide or revoke-branch [C14.2] | – | – |
duty       | file-dossier | cooperative [D54.2] | branch-request, branch-minutes, branch-decision [D54.2] | 10 d < decide [D54.2] | – | – | D54.1
duty       | file-dossier | cooperative [D54.2] | branch-request [D54.2] | 10 d < decide [D54.2] | – | – | D54.1
${INCOMPLETE("cooperative", "right      | file-dossier | cooperative [D54.2] | branch-request, branch-minutes, branch-decision [D54.2] | 60 d < request-amendment [D19.6] | – | – | D54.1\nright      | file-dossier | cooperative [D54.2] | branch-request [D54.2] | 60 d < request-amendment [D19.6] | – | – | D54.1").trim()}
act        | inform-tax | registry [D54.3] | tax-information | – | – | – |
duty       | tax-opinion | tax [D54.3] | tax-opinion | 2 wd < inform-tax>tax [D54.3] | – | – |
duty       | issue-notice | registry [D54.3] | branch-notice [D54.3] | 5 wd < file-dossier>registry [D54.3] | – | branches:closed [D28.4] |
duty       | issue-automatic-notice | registry [D54.5] | branch-notice [D54.5] | – | 6 m < announce-closing [D54.5] | branches:closed [D28.4] |
act        | object | interested-party [D54.5] | objection [D54.5] | – | – | – |
act        | object | tax [D54.3] | objection [D54.3] | – | – | – |
act        | decide-objection | decision-maker [convention] | decision-on-objection | – | – | – |
act        | end-abroad | cooperative [D54.4] | branch-decision | – | – | – |
duty       | notify-abroad | cooperative [D54.4] | branch-request [D54.4] | 30 d < end-abroad [D54.4] | – | – |
duty       | update-register | registry [D54.4] | confirmation | 3 wd < notify-abroad>registry [D54.4] | – | branches:closed |
act        | revoke-branch | registry [D55.6] | revocation-decision [L104.1.b] | – | – | branches:closing [D55.6] | D55.7
act        | revocation-cancelled | registry [D55.8] | cancellation-decision | – | – | – |
none       | send-to-tax-system | – | – | – | – | – | D54.5 | The last sentence is one system telling another: no body acts.
none       | liability-for-the-dossier | – | – | – | – | – | L104.3 | A liability, not a step: shown as a warning.
none       | debts-of-the-branch | – | – | – | – | – | L104.4 | A liability, not a step: shown as a warning.
`,
  "branch-revocation-2023": `
${FORGERY("D55.1.a").trim()}
duty       | revoke | registry [D55.2] | violation-notice, revocation-decision [D55.2] | 3 wd < receive-proof>registry [D55.2] | – | branches:closing [D55.6] | D55.1.a
act        | notify-violation | registry [D55.3] | violation-notice [D55.3] | – | – | – | D55.1.b
duty       | publish-notice | registry [D55.6] | posting-record | 3 wd < notify-violation [D55.6] | – | – |
act        | consult-agencies | registry [D55.3] | recorded-paper | – | – | – |
act        | accept-explanation | registry [D55.3] | explanation | – | – | – |
act        | reject-explanation | registry [D55.3] | explanation | – | – | – |
duty       | revoke | registry [D55.3] | revocation-decision [D55.3] | 3 wd < notify-violation@explainBy [D55.3] | until notify-violation@explainBy [D55.3] | branches:closing [D55.6] | D55.1.b
recordable | revoke | registry [D55.3] | absence-record, revocation-decision [D55.3] | 3 wd < notify-violation@explainBy [D55.3] | until notify-violation@explainBy [D55.3] | branches:closing [D55.6] | D55.1.b
act        | receive-court-decision | court [D55.4] | court-decision [D55.4] | – | – | – | D55.1.c
duty       | revoke | registry [D55.4] | revocation-decision [D55.4] | 3 wd < receive-court-decision>registry [D55.4] | – | branches:closing [D55.6] | D55.1.c
act        | receive-request | authority [D55.5] | agency-request [D55.5] | – | – | – | D55.1.d
duty       | revoke | registry [D55.5] | violation-notice, revocation-decision [D55.5] | 3 wd < receive-request>registry [D55.5] | – | branches:closing [D55.6] | D55.1.d
duty       | revoke | registry [D55.5] | violation-notice, revocation-decision [D55.5] | 3 wd < receive-request>registry [D55.5] | – | branches:tax-revoked [D28.2] | D55.1.d, D55.6
duty       | publish-decision | registry [D55.6] | posting-record | 3 wd < revoke [D55.6] | – | – |
act        | find-no-ground | registry [D56.1.a] | registry-finding | – | – | – | D55.8
act        | receive-tax-request | tax [D56.1.b] | agency-request | – | – | – | D55.8
duty       | cancel | registry [D55.8] | cancellation-decision [D56.2] | 3 wd < find-no-ground [D56.2] | – | branches:previous |
duty       | cancel | registry [D55.8] | cancellation-decision [D56.2] | 3 wd < receive-tax-request>registry [D56.2] | – | branches:previous |
duty       | publish-cancelled | registry [D55.8] | posting-record [D56.3] | 3 wd < cancel [D56.3] | – | – |
`,
  "registration-fault-2023": `
act        | redo-registration | registry [D24.1] | registry-notice [D24.1] | – | – | – |
${FORGERY("").trim()}
duty       | revoke-change | registry [D24.2] | violation-notice, revocation-decision [D24.2] | 3 wd < receive-proof>registry [D24.2] | – | – |
act        | publish-violation | registry [D24.2] | posting-record | – | – | – |
act        | reissue-certificate | registry [D24.2] | certificate [D24.2] | – | – | – |
act        | declare-founding-invalid | registry [D24.3.a] | invalidity-notice [D24.3.a] | – | – | – |
act        | publish-invalidity | registry [D24.3.a] | posting-record | – | – | – |
duty       | file-new-dossier | cooperative [D24.3.a] | recorded-paper | 30 d < declare-founding-invalid [D24.3.a] | – | – |
${INCOMPLETE("cooperative", "right      | file-new-dossier | cooperative [D24.3.a] | recorded-paper | 60 d < request-amendment [D19.6] | – | – |").trim()}
act        | issue-certificate | registry [D24.3.a] | certificate [D24.3.a] | – | – | – |
duty       | ask-report | registry [D24.3.a] | registry-notice | – | 30 d < declare-founding-invalid [D24.3.a] | – | D7.6
act        | declare-change-invalid | registry [D24.3.b] | invalidity-notice [D24.3.b] | – | – | – |
act        | publish-invalidity | registry [D24.3.b] | posting-record | – | – | – |
act        | reissue-certificate | registry [D24.3.b] | certificate [D24.3.b] | – | – | – |
none       | file-again-after-forgery | – | – | – | – | – | D24.2 | “Có thể nộp lại hồ sơ”: a new registration of a change, the registry's own system, of no period.
`,
  "suspension-2023": `
duty       | notify-suspension | cooperative [L96.1] | suspension-notice, minutes, suspension-resolution [D47.2] | 3 wd before notify-suspension@from [D47.1] | – | – |
duty       | confirm-suspension | registry [D47.4] | confirmation [D47.4] | 3 wd < notify-suspension>registry [D47.4] | – | – | D47.5, D27.1
duty       | extend-suspension | cooperative [D47.1] | suspension-notice, minutes, suspension-resolution [D47.2] | 3 wd before extend-suspension@from [D47.1] | – | – |
duty       | confirm-extension | registry [D47.4] | confirmation [D47.4] | 3 wd < extend-suspension>registry [D47.4] | – | – |
duty       | notify-resumption | cooperative [L96.1] | resumption-notice [D47.3] | 3 wd before notify-resumption@from [D47.1] | – | – |
duty       | confirm-resumption | registry [D47.4] | confirmation [D47.4] | 3 wd < notify-resumption>registry [D47.4] | – | – | D47.6, D27.7
${INCOMPLETE("cooperative", "right      | notify-suspension | cooperative [L96.1] | suspension-notice, minutes, suspension-resolution [D47.2] | 60 d < request-amendment [D19.6] | – | – | D47.1\nright      | extend-suspension | cooperative [D47.1] | suspension-notice, minutes, suspension-resolution [D47.2] | 60 d < request-amendment [D19.6] | – | – |\nright      | notify-resumption | cooperative [L96.1] | resumption-notice [D47.3] | 60 d < request-amendment [D19.6] | – | – | D47.1").trim()}
act        | receive-order | authority [L96.2.b] | agency-request [D48.2] | – | – | – | L96.2.c
duty       | publish-order | registry [D48.2] | posting-record | 3 wd < receive-order>registry [D48.2] | – | – |
act        | receive-conditions-unmet | authority [D48.1] | agency-request [D48.1] | – | – | – | L96.2.a
duty       | order-stop | registry [D48.1] | registry-notice [D48.1] | 3 wd < receive-conditions-unmet>registry [D48.1] | – | – |
none       | duties-while-suspended | – | – | – | – | – | L96.3 | Duties which go on, not a step: shown as a warning.
`,
  "branch-suspension-2023": `
duty       | notify-suspension | cooperative [D47.1] | suspension-notice [D47.2.a] | 3 wd before notify-suspension@from [D47.1] | – | – |
duty       | confirm-suspension | registry [D47.4] | confirmation [D47.4] | 3 wd < notify-suspension>registry [D47.4] | – | – | D28.1
duty       | extend-suspension | cooperative [D47.1] | suspension-notice [D47.2.a] | 3 wd before extend-suspension@from [D47.1] | – | – |
duty       | confirm-extension | registry [D47.4] | confirmation [D47.4] | 3 wd < extend-suspension>registry [D47.4] | – | – |
duty       | notify-resumption | cooperative [D47.1] | resumption-notice [D47.3] | 3 wd before notify-resumption@from [D47.1] | – | – |
duty       | confirm-resumption | registry [D47.4] | confirmation [D47.4] | 3 wd < notify-resumption>registry [D47.4] | – | – | D28.6
${INCOMPLETE("cooperative", "right      | notify-suspension | cooperative [D47.1] | suspension-notice [D47.2.a] | 60 d < request-amendment [D19.6] | – | – |\nright      | extend-suspension | cooperative [D47.1] | suspension-notice [D47.2.a] | 60 d < request-amendment [D19.6] | – | – |\nright      | notify-resumption | cooperative [D47.1] | resumption-notice [D47.3] | 60 d < request-amendment [D19.6] | – | – |").trim()}
`,
  "reorganisation-2023": `
act        | approve | general-meeting [L92.2.a] | reorganisation-paper, minutes | – | – | – | L61.2.d
act        | approve | general-meeting [L94.2.b] | reorganisation-paper, minutes | – | – | – | L61.2.d
act        | approve | general-meeting [L95.2.b] | reorganisation-paper, minutes | – | – | – | L61.2.d
duty       | notify-creditors | cooperative [L92.2.b] | creditor-notice | 15 d < approve [L92.2.b] | – | – |
duty       | notify-creditors | cooperative [L94.2.c] | creditor-notice | 15 d < approve [L94.2.c] | – | – |
duty       | notify-creditors | cooperative [L95.2.c] | creditor-notice | 15 d < approve [L95.2.c] | – | – |
act        | file-dossier | cooperative | reorganisation-paper [L92.2.c] | – | – | – |
act        | file-dossier | cooperative | reorganisation-paper [L94.2.d] | – | – | – |
act        | file-dossier | cooperative | reorganisation-paper [L95.2.d] | – | – | – |
${INCOMPLETE("cooperative", "right      | file-dossier | cooperative | reorganisation-paper [L92.2.c] | 60 d < request-amendment [D19.6] | – | – |\nright      | file-dossier | cooperative | reorganisation-paper [L94.2.d] | 60 d < request-amendment [D19.6] | – | – |\nright      | file-dossier | cooperative | reorganisation-paper [L95.2.d] | 60 d < request-amendment [D19.6] | – | – |").trim()}
recordable | request-amendment | registry [D19.6] | amendment-notice [D19.6] | 3 wd < file-dossier>registry [L42.4] | – | – |
duty       | register-successor | registry [D52.1] | certificate [L92.2.c] | 3 wd < file-dossier>registry [L42.4] | – | winding-up branches:closing [D52.1] | L92.3
duty       | register-successor | registry [D52.1] | certificate [L94.2.d] | 3 wd < file-dossier>registry [L42.4] | – | winding-up branches:closing [D52.1] | L94.1
act        | register-successor | registry [D52.1] | certificate [L95.2.d] | – | – | winding-up branches:closing [D52.1] | L95.3
duty       | register-with-tax | cooperative [C14.2] | tax-closing-dossier [C14.2.a] | 10 wd < approve [C14.2] | – | – |
act        | inform-tax | registry [D52.1] | tax-information | – | – | – |
act        | settle-tax | tax [D52.1] | tax-opinion | – | – | – |
duty       | end-branches | registry [D52.2] | confirmation | 3 wd < settle-tax>registry [D52.2] | – | branches:closed [D52.3] |
duty       | end | registry [D52.2] | confirmation | 3 wd < settle-tax>registry [D52.2] | – | ended [D52.2] | D52.3
none       | prepare-drafts | – | – | – | – | – | L94.2.a | Drafts of the contract and the charter are the cooperatives' own; what the meeting adopts is recorded.
none       | contents-of-the-division | – | – | – | – | – | L92.2.a | What the resolution or contract must hold is read by whoever registers the successor, which is no step of this file.
none       | non-divisible-of-the-divided | – | – | – | – | – | L92.4 | The fund and the assets pass on undivided by the members' plan: shown as a warning, moved by no step.
`,
  "separation-2023": `
act        | approve | general-meeting [L93.2.a] | reorganisation-paper, minutes | – | – | – | L61.2.d
duty       | notify-creditors | cooperative [L93.2.b] | creditor-notice | 15 d < approve [L93.2.b] | – | – |
act        | file-dossier | cooperative | reorganisation-paper [L93.2.c] | – | – | – |
act        | file-change | cooperative | reorganisation-paper [L93.2.d] | – | – | – |
${INCOMPLETE("cooperative", "right      | file-dossier | cooperative | reorganisation-paper [L93.2.c] | 60 d < request-amendment [D19.6] | – | – |\nright      | file-change | cooperative | reorganisation-paper [L93.2.d] | 60 d < request-amendment [D19.6] | – | – |").trim()}
recordable | request-amendment | registry [D19.6] | amendment-notice [D19.6] | 3 wd < file-dossier>registry [L42.4] | – | – |
duty       | register-separated | registry [L93.2.c] | certificate | 3 wd < file-dossier>registry [L42.4] | – | – |
act        | register-change | registry [L93.2.d] | certificate | – | – | – | L93.1
none       | joint-liability | – | – | – | – | – | L93.3 | A liability, not a step: shown as a warning.
none       | non-divisible-of-the-separated | – | – | – | – | – | L93.4 | They pass on undivided by the members' plan: shown as a warning, moved by no step.
`,
  "address-status": `
act        | record-absence | tax [D27.6] | address-information [D27.6] | – | – | not-at-address [D27.6] |
act        | record-presence | tax [D27.6] | address-information [D27.6] | – | – | previous [D27.6] |
`,
  "branch-address-status": `
act        | record-absence | tax [D28.5] | address-information [D28.5] | – | – | branches:not-at-address [D28.5] |
act        | record-presence | tax [D28.5] | address-information [D28.5] | – | – | branches:previous [D28.5] |
`,
  "tax-closing": `
act        | file-tax-dossier | cooperative [C14.3] | tax-closing-dossier [C14.3] | – | – | – | C17.5.c
act        | pass-on-dissolution | registry [C14.4.a] | tax-information | – | – | – | C16.3.a
duty       | notify-stopping | tax [C16.1.a.1] | tax-stopping-notice [C16.1.a.1] | 2 wd < pass-on-dissolution>tax [C16.1.a.1] | – | – | C16.3.a.1
act        | complete-tax | cooperative [C15.2] | recorded-paper | – | – | – | C15.1, C15.3
duty       | confirm-tax | tax [C16.3.a.1] | tax-completed-notice [C16.2.a] | 3 wd < complete-tax [C16.1.a.5] | – | – | C17.5.c
none       | notice-to-dependent-units | – | – | – | – | – | C16.1.a.1 | Notice 35/TB-ĐKT, of a parent's dossier while its units have not closed theirs: between the tax office and its taxpayers, of no period.
none       | customs | – | – | – | – | – | C16.1.a.4 | It asks customs within 3 days: between two offices of the tax side, and only where goods were imported.
none       | notice-of-not-at-address | – | – | – | – | – | C17.2 | What the tax office does before it sends word is its own procedure; its word is recorded (address-status).
none       | restore-the-tax-code | – | – | – | – | – | C18.2 | The registry's restoration reaches the tax system by exchange of data: no body acts in this file.
`,
};
