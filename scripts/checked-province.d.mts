import type { Options } from "tsup";

/** Ships the checked province in place of its definition. */
export const checkedProvince: NonNullable<Options["esbuildPlugins"]>[number];
