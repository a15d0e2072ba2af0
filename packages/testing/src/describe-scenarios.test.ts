import { defineProvince } from "@kttt/core";
import { newProvince, sampleDefinition } from "@kttt/kit";
import { describeScenarios } from "./describe-scenarios.js";

const name = { vi: "tỉnh Mẫu", en: "Mẫu Province" };
const files = Object.entries(newProvince({ id: "tinh-mau", name, inside: false }))
  .filter(([path]) => path.endsWith(".yaml"))
  .map(([path, text]) => ({ name: path, text }));

describeScenarios(defineProvince(sampleDefinition({ id: "tinh-mau", name })), files);
