import { sampleDefinition } from "@kttt/kit";
import { describeProvince } from "./describe-province.js";

const name = { vi: "tỉnh Mẫu", en: "Mẫu Province" };

describeProvince(sampleDefinition({ id: "tinh-mau", name }));
describeProvince(sampleDefinition({ id: "sample", name }), { language: "en" });
