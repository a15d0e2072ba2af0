import { defineProvince, type Province } from "@kttt/core/province";
import { agencies } from "./agencies.js";
import { documents } from "./documents.js";
import { groups } from "./groups.js";
import { reporting } from "./reporting.js";
import { handling } from "./rules/handling.js";
import { reminders } from "./rules/reminders.js";
import { successions } from "./successions.js";
import { targets } from "./targets.js";
import { annex1I } from "./tasks/annex-1-i.js";
import { annex1II } from "./tasks/annex-1-ii.js";
import { annex1III } from "./tasks/annex-1-iii.js";
import { annex1IV } from "./tasks/annex-1-iv.js";
import { annex1V } from "./tasks/annex-1-v.js";
import { sectionI } from "./tasks/section-i.js";
import { sectionII1 } from "./tasks/section-ii-1.js";
import { sectionII2 } from "./tasks/section-ii-2.js";
import { sectionII3 } from "./tasks/section-ii-3.js";
import { sectionII4 } from "./tasks/section-ii-4.js";
import { sectionII5 } from "./tasks/section-ii-5.js";
import { sectionIII } from "./tasks/section-iii.js";
import { sectionIV } from "./tasks/section-iv.js";

/** Hanoi (thành phố Hà Nội): its plan of 2023 for the collective economy, with horizons of 2030 and 2045. */
export const hanoi: Province = defineProvince({
  format: "kttt.province/1",
  coreRange: "^0.1.0",
  capabilities: ["targets", "reporting", "successions", "rules"],
  id: "hanoi",
  name: { vi: "Thành phố Hà Nội", en: "Hanoi" },
  documents,
  agencies,
  groups,
  successions,
  tasks: [
    ...sectionI,
    ...sectionII1,
    ...sectionII2,
    ...sectionII3,
    ...sectionII4,
    ...sectionII5,
    ...sectionIII,
    ...sectionIV,
    ...annex1I,
    ...annex1II,
    ...annex1III,
    ...annex1IV,
    ...annex1V,
  ],
  targets,
  reporting,
  rules: { targets: [], reminders, handling },
});

export default hanoi;
