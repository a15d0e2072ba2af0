import type { Bilingual, Problem, ProblemPath } from "@kttt/core/errors";
import type { Citation } from "@kttt/core/law";
import type { Obligation, Province } from "@kttt/core/province";
import type { LegalDate, Span } from "@kttt/core/time";
import { problemOf } from "../errors.js";

/**
 * Something the linter noticed.
 *
 * - `error`: the definition contradicts itself, and somebody must mend it
 * - `warning`: it is so in the document or in the world; whoever works with the plan should know
 */
export interface Finding extends Problem {
  readonly severity: "error" | "warning";
}

/** What every check gets: the province, the days looked at, and what its plan comes to over them. */
export interface LintContext {
  readonly province: Province;
  readonly span: Span;
  readonly obligations: readonly Obligation[];
}

/** One check: pure, one file each. */
export type LintCheck = (context: LintContext) => readonly Finding[];

type Params = Readonly<Record<string, string | number>>;

/** Something to know. */
export function warning(code: string, path: ProblemPath, params: Params, basis?: Citation): Finding {
  return { ...problemOf(code, path, params, basis), severity: "warning" };
}

/** Something to mend. */
export function failure(code: string, path: ProblemPath, params: Params, basis?: Citation): Finding {
  return { ...problemOf(code, path, params, basis), severity: "error" };
}

/** Where the row of a task or reporting duty stands in the province. */
export function pathOfDuty(province: Province, duty: string): ProblemPath {
  const task = province.tasks.findIndex((it) => it.id === duty);
  return task >= 0 ? ["tasks", task] : ["reporting", province.reporting.findIndex((it) => it.id === duty)];
}

/** The first few of a list in words, and how many more there are. */
export function some(all: readonly string[], most = 3): string {
  const rest = all.length - most;
  return rest > 0 ? `${all.slice(0, most).join(", ")} (+${rest})` : all.join(", ");
}

/** The same for names, as the two parameters of a message. */
export function someNames(names: readonly Bilingual[]): { readonly namesVi: string; readonly namesEn: string } {
  return { namesVi: some(names.map((it) => it.vi)), namesEn: some(names.map((it) => it.en)) };
}

/** Puts things which belong together side by side, in the order of the first of each. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The earliest of some days; there is at least one. */
export function earliest(days: readonly LegalDate[]): LegalDate {
  return days.reduce((first, day) => (day < first ? day : first));
}
