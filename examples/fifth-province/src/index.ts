import { defineProvince, type Province } from "@kttt/core/province";
import { agencies } from "./agencies.js";
import { documents } from "./documents.js";
import { groups } from "./groups.js";
import { reporting } from "./reporting.js";
import { rules } from "./rules.js";
import { successions } from "./successions.js";
import { targets } from "./targets.js";
import { annex } from "./tasks/annex.js";

/** tỉnh Bình Minh. synthetic: dữ liệu mẫu là hư cấu, thay bằng văn bản thật. */
export const binhMinh: Province = defineProvince({
  format: "kttt.province/1",
  version: "0.1.0",
  coreRange: "^0.1.0",
  capabilities: ["targets", "reporting", "successions", "rules"],
  id: "binh-minh",
  name: { vi: "tỉnh Bình Minh", en: "Bình Minh Province" },
  documents,
  agencies,
  groups,
  successions,
  tasks: [...annex],
  targets,
  reporting,
  rules,
});

export default binhMinh;
