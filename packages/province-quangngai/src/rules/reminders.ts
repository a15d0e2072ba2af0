import { citeDocument, standardReminders } from "@kttt/core/province";

/** The document orders to follow up and urge; it prints no days, so the days are the ones this project proposes. */
export const reminders = [
  ...standardReminders({
    document: "kh-kttt-2024",
    citation: citeDocument("Kế hoạch năm 2024 của Ủy ban nhân dân thành phố Quảng Ngãi", {
      section: "IV.3",
      file: "004_d5b72111c8f08257.txt",
      lines: [117],
    }),
  }),
];
