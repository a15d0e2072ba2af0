export type { Host } from "./host.js";
export { run } from "./run.js";
export { PROVINCES } from "./provinces.js";
