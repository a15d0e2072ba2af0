/** `docs/performance.md` as it follows from the figures of `docs/performance.json`. */
export function performancePage(figures: unknown): Promise<string>;
