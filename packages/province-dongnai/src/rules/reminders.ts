import { citeDocument, standardReminders } from "@kttt/core/province";

/** The document orders to follow up and urge; it prints no days, so the days are the ones this project proposes. */
export const reminders = [
  ...standardReminders({
    document: "ctr-01-2023",
    citation: citeDocument("01/CTr-UBND", { section: "IV.4", file: "003_f4bb9138050644a7.txt", lines: [107] }),
  }),
  ...standardReminders({
    document: "qd-bcd-kttt-2026",
    citation: citeDocument("Kế hoạch của Ban Chỉ đạo (dự thảo 2026)", {
      section: "III.3",
      file: "002_1bb0c89ce1f3e9ec.txt",
      lines: [87],
    }),
  }),
];
