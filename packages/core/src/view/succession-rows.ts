import type { LegalDate } from "../kernel/legal-date.js";
import type { Register } from "../obligation/register.js";
import type { Trust } from "../kernel/citation.js";
import type { Bilingual } from "../kernel/language.js";
import { bilingualName } from "./body-name.js";
import { openDuties } from "../obligation/succession/succession-questions.js";
import type { Province } from "../province/province.schema.js";
import type { ObligationState } from "../obligation/obligation-state.js";
import type { SuccessionState } from "../plan/succession/succession.js";

/** One succession in a span (kế thừa): who took over how much, and what nobody has settled. */
export interface SuccessionRow {
  readonly id: string;
  readonly from: Bilingual;
  /** First day of the successors. */
  readonly on: LegalDate;
  readonly to: readonly { readonly name: Bilingual; readonly duties: number }[];
  /** The successors as the roster has them; none where no source names one. */
  readonly named: readonly Bilingual[];
  /** Duties which wait for a person to say where they go. */
  readonly open: number;
  readonly status: SuccessionState["status"];
  /** Number of the decision which confirmed it. */
  readonly decision: string | null;
  /** What it is worth; `null` until it is confirmed. */
  readonly trust: Trust | null;
}

/** How many duties each body got by each succession: `<succession> <body>`. */
function movedBy(register: Register): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const moved = new Map<string, Map<string, number>>();
  for (const { body, formerHolders } of register.obligations.values()) {
    formerHolders.forEach(({ succession }, index) => {
      if (!succession) return;
      const to = formerHolders[index + 1]?.body ?? body;
      const counts = moved.get(succession.id) ?? new Map<string, number>();
      moved.set(succession.id, counts.set(to, (counts.get(to) ?? 0) + 1));
    });
  }
  return moved;
}

/** The successions of a register in order of their days. */
export function successionRows(province: Province, register: Register): readonly SuccessionRow[] {
  const moved = movedBy(register);
  return [...register.successions.values()]
    .sort((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1))
    .map((it) => ({
      id: it.id,
      from: bilingualName(province, it.from),
      on: it.on,
      to: [...(moved.get(it.id) ?? [])].map(([id, duties]) => ({ name: bilingualName(province, id), duties })),
      named: [...new Set(it.rows.map((row) => row.to))].map((id) => bilingualName(province, id)),
      open: openDuties(register, it).length,
      status: it.status,
      decision: it.confirmation?.decision ?? null,
      trust: it.confirmation?.trust ?? null,
    }));
}

/** Whether a duty is with its present body on the word of a source which is not verified. */
export function isAssumed({ formerHolders }: ObligationState): boolean {
  const succession = formerHolders.at(-1)?.succession;
  return succession !== undefined && succession.trust !== "verified";
}
