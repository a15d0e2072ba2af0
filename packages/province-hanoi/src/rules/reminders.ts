import { citeDocument, standardReminders } from "@kttt/core/province";

/** The document orders to follow up and urge; it prints no days, so the days are the ones this project proposes. */
export const reminders = [
  ...standardReminders({
    document: "kh-222-2023",
    citation: citeDocument("222/KH-UBND", { section: "IV.1", file: "001_5062a1e5f7ff99a0.txt", lines: [318] }),
  }),
];
