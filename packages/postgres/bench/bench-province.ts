import type { Province } from "@kttt/core";
import { tinyProvince } from "../../testing/src/tiny-province.js";

/** From its file and not from the package, whose suites need a test runner around them. */
export const benchProvince = (departments: number): Province => tinyProvince({ departments });
