import type { Citation, StatuteCitation } from "../kernel/citation.js";
import { type Statute, type StatuteNumber, STATUTES } from "./statutes.js";

/** Places of a statute whose wording at hand is not the first: it was put in, or changed, by a later text. */
export interface AmendedPlaces {
  readonly law: StatuteNumber;
  readonly by: StatuteNumber;
  /** `article`, `article.clause` or `article.clause.point`. A place stands for everything in it. */
  readonly places: readonly string[];
}

/**
 * The amended places. Where the codification notes an article as amended and not which clauses, all of it is: the earlier
 * wording is not at hand. Articles of which something was only repealed are not listed, what is left of them is old.
 */
export const AMENDED: readonly AmendedPlaces[] = [
  {
    law: "03/2014/TT-BKHĐT",
    by: "07/2019/TT-BKHĐT",
    // The codification gives 6b, 8c and 17a the day of the circular; their numbers tell that they were put in.
    places: ["2", "2a", "4", "5", "6", "6b", "8", "8c", "10", "11", "17", "17a", "22", "23"],
  },
  { law: "03/2014/TT-BKHĐT", by: "09/2019/TT-BKHĐT", places: ["25"] },
  { law: "193/2013/NĐ-CP", by: "107/2017/NĐ-CP", places: ["5", "21", "23", "25", "27"] },
  // The consolidated text 9191/VBHN-BKHĐT tells it clause by clause.
  { law: "77/2019/NĐ-CP", by: "113/2024/NĐ-CP", places: ["5", "6", "15.3", "24", "29.6"] },
  // The consolidated text 06/VBHN-BTC was read, which does not tell in these articles what was changed.
  { law: "86/2024/TT-BTC", by: "40/2025/TT-BTC", places: ["14", "15", "16", "17", "18", "19"] },
];

const amended = new Map<string, StatuteNumber>(
  AMENDED.flatMap(({ law, by, places }) => places.map((it) => [`${law} ${it}`, by] as const)),
);

const statuteOf = (law: string): Statute | null =>
  Object.hasOwn(STATUTES, law) ? STATUTES[law as StatuteNumber] : null;

/** The text by which the cited place got the wording at hand; `null` where it is the first wording. */
export function amendedBy({ law, article, clause, point }: StatuteCitation): StatuteNumber | null {
  const steps = [article, clause, point].filter((it) => it !== undefined).map(String);
  for (let length = steps.length; length > 0; length -= 1) {
    const by = amended.get(`${law} ${steps.slice(0, length).join(".")}`);
    if (by !== undefined) return by;
  }
  return null;
}

/** What was found for a citation: those of the flows are asked for each day of each case, and never change. */
const firstDays = new WeakMap<StatuteCitation, string | null>();

/**
 * The first day from which the cited words stand: `effectiveFrom` of the citation, else the first day of the text which
 * amended the place, else that of the statute. `null` where that day is not known, and for a text which is not registered.
 */
export function standsFrom(citation: StatuteCitation): string | null {
  const known = firstDays.get(citation);
  if (known !== undefined) return known;
  const from = foundFirstDay(citation);
  firstDays.set(citation, from);
  return from;
}

function foundFirstDay(citation: StatuteCitation): string | null {
  if (citation.effectiveFrom !== undefined) return citation.effectiveFrom;
  const later = statuteOf(citation.law)?.later?.[`${citation.article ?? ""}.${citation.clause ?? ""}`];
  if (later !== undefined) return later;
  const by = amendedBy(citation);
  return statuteOf(by ?? citation.law)?.inForceFrom ?? null;
}

/** The last day on which the cited words stand; `null` while they do, and where the end is not known. */
export function standsTo(citation: StatuteCitation): string | null {
  return citation.effectiveTo ?? statuteOf(citation.law)?.inForceTo ?? null;
}

/**
 * Whether what is cited had begun by the day. A statute which has ended by then counts, too: it is cited for older cases
 * where a person chose it. A paper or a convention of the library has no such day and has always begun; so has a text
 * whose first day is not known.
 */
export function hasBegunOn(citation: Citation, on: string): boolean {
  if (!("law" in citation)) return true;
  const from = standsFrom(citation);
  return from === null || from <= on;
}

const whole = new Map<string, StatuteCitation>();

/** A statute as a citation of all of it, made once. */
function wholeOf(law: StatuteNumber): StatuteCitation {
  const known = whole.get(law);
  if (known) return known;
  const made: StatuteCitation = { law, trust: "verified" };
  whole.set(law, made);
  return made;
}

/**
 * Whether a statute, or the cited words of one, is in force on a day. A first day which is not known counts as past;
 * transitional clauses are not looked at (`applicableLaw` does that).
 */
export function inForceOn(cited: StatuteNumber | Citation, on: string): boolean {
  const citation: Citation = typeof cited === "string" ? wholeOf(cited) : cited;
  if (!("law" in citation)) return true;
  const to = standsTo(citation);
  return hasBegunOn(citation, on) && (to === null || on <= to);
}

/**
 * The citations which set something on the day of the event that sets it off, in their order: a time limit exists only
 * where this is not empty, since a limit is law only while the text which sets it is.
 */
export function inForceAmong(cited: readonly Citation[], on: string): readonly Citation[] {
  return cited.every((it) => inForceOn(it, on)) ? cited : cited.filter((it) => inForceOn(it, on));
}
