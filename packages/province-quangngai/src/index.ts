import { defineProvince, type Province } from "@kttt/core/province";
import { agencies } from "./agencies.js";
import { documents } from "./documents.js";
import { groups } from "./groups.js";
import { reporting } from "./reporting.js";
import { reminders } from "./rules/reminders.js";
import { successions } from "./successions.js";
import { targets } from "./targets.js";
import { sectionI } from "./tasks/section-i.js";
import { sectionIII1 } from "./tasks/section-iii-1.js";
import { sectionIII2 } from "./tasks/section-iii-2.js";
import { sectionIII3 } from "./tasks/section-iii-3.js";
import { sectionIII4 } from "./tasks/section-iii-4.js";
import { sectionIII5 } from "./tasks/section-iii-5.js";
import { sectionIV } from "./tasks/section-iv.js";

/** Quảng Ngãi City (thành phố Quảng Ngãi, cấp huyện, until 30/6/2025): its plan of 2024 for the collective economy. */
export const quangngai: Province = defineProvince({
  format: "kttt.province/1",
  coreRange: "^0.1.0",
  capabilities: ["targets", "reporting", "successions", "rules"],
  id: "quangngai",
  name: { vi: "Thành phố Quảng Ngãi (tỉnh Quảng Ngãi)", en: "Quảng Ngãi City (Quảng Ngãi Province)" },
  documents,
  agencies,
  groups,
  successions,
  tasks: [...sectionI, ...sectionIII1, ...sectionIII2, ...sectionIII3, ...sectionIII4, ...sectionIII5, ...sectionIV],
  targets,
  reporting,
  rules: { targets: [], reminders, handling: [] },
});

export default quangngai;
