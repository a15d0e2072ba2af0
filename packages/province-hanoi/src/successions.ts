import type { ProvinceInput } from "@kttt/core";

/** Duties which moved to another body since 2023: encoded with the rosters in time. */
export const successions = [] satisfies ProvinceInput["successions"];
