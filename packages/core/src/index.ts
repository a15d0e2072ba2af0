export { defineProvince } from "./province/define-province.js";
export type { Province, ProvinceInput } from "./province/province.schema.js";
