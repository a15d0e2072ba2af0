import type { ProvinceInput } from "@kttt/core";

export const successions = [] satisfies ProvinceInput["successions"];
