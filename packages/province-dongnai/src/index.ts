import { defineProvince, type Province } from "@kttt/core/province";
import { agencies } from "./agencies.js";
import { documents } from "./documents.js";
import { groups } from "./groups.js";
import { reporting } from "./reporting.js";
import { reminders } from "./rules/reminders.js";
import { successions } from "./successions.js";
import { targets } from "./targets.js";
import { planAnnex } from "./tasks/plan-2026/annex.js";
import { planSectionII } from "./tasks/plan-2026/section-ii.js";
import { planSectionIII } from "./tasks/plan-2026/section-iii.js";
import { programmeAnnex } from "./tasks/programme-2023/annex.js";
import { programmeSectionII } from "./tasks/programme-2023/section-ii.js";
import { programmeSectionIV } from "./tasks/programme-2023/section-iv.js";

/**
 * Đồng Nai: the action programme of 2023 of the then province, and the draft plan of 2026 of the steering committee of
 * the city. Which of them governs on a day: `governingDocuments(dongnai, day)` of `@kttt/core/province`.
 */
export const dongnai: Province = defineProvince({
  format: "kttt.province/1",
  coreRange: "^0.1.0",
  capabilities: ["targets", "reporting", "successions", "rules"],
  id: "dongnai",
  name: { vi: "Thành phố Đồng Nai", en: "Đồng Nai City" },
  documents,
  agencies: [...agencies],
  groups,
  successions,
  tasks: [
    ...programmeSectionII,
    ...programmeSectionIV,
    ...programmeAnnex,
    ...planSectionII,
    ...planSectionIII,
    ...planAnnex,
  ],
  targets,
  reporting,
  rules: { targets: [], reminders, handling: [] },
});

export default dongnai;
