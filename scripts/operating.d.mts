/** `docs/operating.md` with what the machines are told and what was measured put between its marks. */
export function operatingPage(page: string, figures: unknown): Promise<string>;
