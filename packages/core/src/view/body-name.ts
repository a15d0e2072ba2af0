import { provinceProblem } from "../province/errors.js";
import type { Bilingual, Language } from "../kernel/language.js";
import { inNaturalOrder } from "../kernel/natural-order.js";
import { suggest } from "../kernel/nearest.js";
import { KtttError, type ProblemPath } from "../kernel/problem.js";
import type { Province } from "../province/province.schema.js";

const bodiesOf = ({ agencies, groups }: Province) => [...agencies, ...groups];

/** The name of an agency or group in words; the id itself where the province does not know it. */
export function bodyName(province: Province, id: string, language: Language = "vi"): string {
  return bilingualName(province, id)[language];
}

/** A cooperative as it is referred to; what a simulation invented says so instead of showing its id alone. */
export function cooperativeName(ref: string, language: Language): string {
  return ref.replace(/^synthetic\//, language === "vi" ? "HTX giả định " : "Invented cooperative ");
}

/** Who acts in a simulated case in nobody's name. */
export const INVENTED_AGENCY = "synthetic";

/** The name of an agency or group in both languages; the id itself where the province does not know it. */
export function bilingualName(province: Province, id: string): Bilingual {
  if (id === INVENTED_AGENCY) return { vi: "giả định", en: "invented" };
  return bodiesOf(province).find((it) => it.id === id)?.name ?? { vi: id, en: id };
}

/**
 * Refuses a body nobody knows, with the nearest name.
 *
 * @param others bodies the province no longer lists but its log still names
 * @throws KtttError `roster/unknown-body`
 */
export function requireBody(province: Province, id: string, path: ProblemPath, others: readonly string[] = []): void {
  const known = [...bodiesOf(province).map((it) => it.id), ...others];
  if (known.includes(id)) return;
  throw new KtttError(provinceProblem("roster/unknown-body", path, { id, ...suggest(id, known) }));
}

/**
 * The order in which a province's bodies are shown: as its roster lists them, which follows the documents; units of the
 * district and commune level among themselves by their names in natural order, where the first of their level stands.
 */
export function bodyOrder(province: Province): (a: string, b: string) => number {
  const local = new Map<string, number>();
  const ranks = new Map<string, number>();
  bodiesOf(province).forEach((body, index) => {
    const level = "level" in body && (body.level === "district" || body.level === "commune") ? body.level : null;
    if (level !== null && !local.has(level)) local.set(level, index);
    ranks.set(body.id, (level === null ? undefined : local.get(level)) ?? index);
  });
  const rank = (id: string) => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  const name = (id: string) => bodyName(province, id, "vi");
  return (a, b) => rank(a) - rank(b) || inNaturalOrder(name(a), name(b)) || inNaturalOrder(a, b);
}
