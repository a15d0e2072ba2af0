import { citeDocument, standardReminders } from "@kttt/core/province";

/** The document orders to follow up and urge; it prints no days, so the days are the ones this project proposes. */
export const reminders = [
  ...standardReminders({
    document: "qd-1396-2023",
    citation: citeDocument("1396/QĐ-UBND", { section: "III.2", file: "000_8b268e0d2d32f412.txt", lines: [47, 388] }),
  }),
];
