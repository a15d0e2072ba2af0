import type { ExpectedViews } from "./views.js";

/** Worked out by hand from the texts and the days off, case by case; the working stands in law-of-2012-and-bankruptcy.md. */
export const LAW_2012: ExpectedViews = {
  "2012-voluntary-silent-tax": [
    "state voluntary-dissolution-2012 struck-off struck-off",
    "status ended 2024-02-19",
    "overdue tax-opinion 2024-02-15",
  ],
  "2012-voluntary-late-at-tet": [
    "state voluntary-dissolution-2012 resolved",
    "overdue notify-partners 2024-02-15",
    "overdue settle-assets 2024-02-15",
    "overdue complete 2024-02-15",
    "breach notify-partners late 2024-02-15",
    "next settle-assets 2024-02-15 overdue",
  ],
  "2012-voluntary-refused-by-tax": [
    "state voluntary-dissolution-2012 objected",
    "state branch-termination-2012 closed branch-closed",
    "ask case.objection 2023-04-28",
  ],
  "2012-second-call": [
    "state voluntary-dissolution-2012 resolved",
    "next advertise 2023-06-16",
    "next notify-partners 2023-06-16",
    "next settle-assets 2023-06-16",
  ],
  "2012-strike-off-2018": ["state voluntary-dissolution-2012 struck-off struck-off"],
  "2012-compulsory-over-national-day": [
    "state compulsory-dissolution-2012 struck-off struck-off",
    "overdue strike-off 2023-09-14",
    "breach strike-off late 2023-09-14",
  ],
  "2012-compulsory-name-only": [
    "state compulsory-dissolution-2012 struck-off struck-off",
    "breach order-dissolution condition cooperative/council-incomplete",
    "breach file-dossier condition cooperative/certificate-or-seal-missing",
  ],
  "2012-compulsory-contested": ["state compulsory-dissolution-2012 annulled cancelled"],
  "2012-transition-undecided": ["state compulsory-dissolution-2012 ordered", "ask law.procedure 2024-07-01"],
  "2012-transition-stays": [
    "state compulsory-dissolution-2012 completed",
    "overdue complete 2024-07-15",
    "breach complete late 2024-07-15",
  ],
  "2012-transition-to-2023": [
    "state compulsory-dissolution-2012 ordered other-route",
    "state compulsory-dissolution-2023 dissolving",
    "status winding-up 2024-07-25",
    "next issue-automatic-notice 2025-02-06 after 2025-02-03",
  ],
  "2012-revocation-over-tet": ["state revocation-2012 revoked revoked", "state compulsory-dissolution-2012 submitted"],
  "2012-revocation-too-early": ["state revocation-2012 revoked revoked", "breach revoke early 2022-09-06"],
  "2012-branch-elsewhere": [
    "state branch-termination-2012 returned",
    "overdue report-to-head-office 2023-05-05",
    "next report-to-head-office 2023-05-05 overdue",
  ],
  "2012-branch-abroad": [
    "state branch-termination-2012 closed branch-closed",
    "overdue report-abroad 2023-05-11",
    "breach report-abroad late 2023-05-11",
  ],
  "2012-merger": ["state reorganisation-2012 ended ended", "status ended 2023-09-06"],
  "2012-suspension": ["state suspension-2012 suspended"],
  "2012-branch-suspension": [
    "state branch-suspension-2012 resumed resumed",
    "breach notify-suspension late 2022-03-17",
  ],
  "2012-assets": [
    "state compulsory-dissolution-2012 ordered",
    "overdue advertise 2023-05-04",
    "overdue notify-partners 2023-05-04",
    "overdue complete 2023-05-04",
    "breach order-sale condition cooperative/act-missing",
    "next advertise 2023-05-04 overdue",
    "next notify-partners 2023-05-04 overdue",
    "unpaid shop 10000000",
  ],
  "2012-registry-change": [
    "state registry-change-2012 changed registry-changed",
    "overdue hand-over-file 2023-06-09",
    "breach hand-over-file late 2023-06-09",
  ],
};
