export interface Installed {
  readonly name: string;
  readonly version: string;
}
export interface Advisory {
  readonly id: string;
  readonly package: string;
  readonly affected: string;
  readonly severity: string;
  readonly what: string;
  readonly source: string;
}
export interface Answer {
  readonly id: string;
  readonly package: string;
  readonly version: string;
  readonly why: string;
}
export function packagesIn(lock: string): readonly Installed[];
export function isAffected(version: string, range: string): boolean;
export function findings(
  packages: readonly Installed[],
  list: { readonly advisories: readonly Advisory[]; readonly answered: readonly Answer[] },
): { readonly hits: readonly (Advisory & { readonly version: string })[]; readonly problems: readonly string[] };
