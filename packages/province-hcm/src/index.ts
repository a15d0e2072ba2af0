import { defineProvince, type Province } from "@kttt/core/province";
import { agencies } from "./agencies.js";
import { documents } from "./documents.js";
import { groups } from "./groups.js";
import { reporting } from "./reporting.js";
import { reminders } from "./rules/reminders.js";
import { successions } from "./successions.js";
import { targets } from "./targets.js";
import { annex } from "./tasks/annex.js";
import { articles } from "./tasks/articles.js";
import { sectionII1 } from "./tasks/section-ii-01.js";
import { sectionII2 } from "./tasks/section-ii-02.js";
import { sectionII3 } from "./tasks/section-ii-03.js";
import { sectionII4 } from "./tasks/section-ii-04.js";
import { sectionII5 } from "./tasks/section-ii-05.js";
import { sectionII6 } from "./tasks/section-ii-06.js";
import { sectionII7 } from "./tasks/section-ii-07.js";
import { sectionII8 } from "./tasks/section-ii-08.js";
import { sectionII9 } from "./tasks/section-ii-09.js";
import { sectionII10 } from "./tasks/section-ii-10.js";
import { sectionII111 } from "./tasks/section-ii-11-1.js";
import { sectionII112 } from "./tasks/section-ii-11-2.js";
import { sectionII113 } from "./tasks/section-ii-11-3.js";
import { sectionII114 } from "./tasks/section-ii-11-4.js";
import { sectionIII } from "./tasks/section-iii.js";

/** Ho Chi Minh City (Thành phố Hồ Chí Minh): Decision 1396/QĐ-UBND of 12/4/2023 with its plan to 2030 and its annex. */
export const hcm: Province = defineProvince({
  format: "kttt.province/1",
  coreRange: "^0.1.0",
  capabilities: ["targets", "reporting", "successions", "rules"],
  id: "hcm",
  name: { vi: "Thành phố Hồ Chí Minh", en: "Ho Chi Minh City" },
  documents,
  agencies,
  groups,
  successions,
  tasks: [
    ...articles,
    ...sectionII1,
    ...sectionII2,
    ...sectionII3,
    ...sectionII4,
    ...sectionII5,
    ...sectionII6,
    ...sectionII7,
    ...sectionII8,
    ...sectionII9,
    ...sectionII10,
    ...sectionII111,
    ...sectionII112,
    ...sectionII113,
    ...sectionII114,
    ...sectionIII,
    ...annex,
  ],
  targets,
  reporting,
  rules: { targets: [], reminders, handling: [] },
});

export default hcm;
