import type { Browser } from "playwright-core";

export declare function startChromium(): Promise<Browser>;
