import type { ProvinceInput } from "@kttt/core/province";
import { city2030 } from "./targets/city-2030.js";
import { city2045 } from "./targets/city-2045.js";
import { district } from "./targets/district.js";

/** The targets (chỉ tiêu) of the plan, in its order. */
export const targets = [...city2030, ...city2045, ...district] satisfies ProvinceInput["targets"];
