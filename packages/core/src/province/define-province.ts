import type { Province, ProvinceInput } from "./province.schema.js";

export function defineProvince(input: ProvinceInput): Province {
  return input as Province;
}
