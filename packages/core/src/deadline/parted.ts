import type { Deadline } from "./deadline.schema.js";
import type { Cell } from "./phrase/tilings.js";
import { foldWord, type TokenizedText } from "./phrase/tokens.js";

/** One deadline of a phrase. */
export interface ReadDeadline {
  readonly deadline: Deadline;
  /** The words it was read from, as printed, and where they stand: `from` up to but not including `to`, in the NFC text. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  /** The words name no year: the document's was taken. */
  readonly yearOfDocument: boolean;
}

/** Whether several deadlines in one phrase are several, or the pieces of one. */

type Class = "bare turn" | "turn on a day" | "once" | "asked for" | "other";

const ONCE: ReadonlySet<Deadline["kind"]> = new Set(["date", "month", "quarter", "year", "year-range"]);
const TURNS: ReadonlySet<Deadline["kind"]> = new Set([
  ...["annual", "phase-and-annual", "weekly", "every", "quarterly", "monthly", "half-year", "nine-months", "interval"],
] as Deadline["kind"][]);

function classOf(deadline: Deadline): Class {
  if (deadline.kind === "on-demand") return "asked for";
  if (ONCE.has(deadline.kind)) return "once";
  if (!TURNS.has(deadline.kind)) return "other";
  const { after, before, on } = deadline as { after?: unknown; before?: unknown; on?: unknown };
  return (after ?? before ?? on) ? "turn on a day" : "bare turn";
}

/** The year a deadline which comes once names itself. */
function yearNamed({ deadline, yearOfDocument }: ReadDeadline): number | null {
  if (yearOfDocument) return null;
  if (deadline.kind === "date") return Number((deadline.on ?? deadline.before ?? "").slice(0, 4));
  return deadline.kind === "month" || deadline.kind === "quarter" || deadline.kind === "year" ? deadline.year : null;
}

/** Whether the day of one lies in the month, quarter or year which the other names: a day of it, or one more. */
function holds(period: Deadline, { kind, ...day }: Deadline): boolean {
  if (kind !== "date") return false;
  const { before, on } = day as { before?: string; on?: string };
  const [year, month] = (on ?? before ?? "").split("-").map(Number);
  if (period.kind === "year") return period.year === year;
  if (period.kind === "month") return period.year === year && period.month === month;
  return period.kind === "quarter" && period.year === year && period.quarter === Math.ceil((month ?? 0) / 3);
}

const BOUND_WORDS = new Set(["trước", "chậm", "muộn", "ngày", "đến", "vào", "trong", "hết", "cuối"].map(foldWord));

/** Whether a comma parts these two. */
function commaParts(one: ReadDeadline, other: ReadDeadline, boundFirst: boolean): boolean {
  const [a, b] = [classOf(one.deadline), classOf(other.deadline)];
  if (a === "other" || b === "other") return false;
  if (a === "asked for" || b === "asked for") return a !== "once" && b !== "once";
  if (a === "once" || b === "once") return a === b && one.deadline.kind === other.deadline.kind;
  return a === b || !(a === "bare turn" && boundFirst);
}

const PRINTED_DAY = /(?<!\p{L})ngày(?!\p{L})|\d\s*[/.-]\s*\d/iu;
const OWN_BOUND = /(?:^|[^\p{L}])(?:trước|chậm|muộn|hết|đến|vào|trong|không|cuối|by|before|on|until)(?!\p{L})/iu;
/**
 * "trước ngày 15/6 …; báo cáo năm: 15/12": "before" may be meant for the second day, too. The deadlines read so; null where
 * each day has a word of its own.
 */
export function boundOfOthers(all: readonly ReadDeadline[]): readonly Deadline[] | null {
  let before = false;
  let shared = false;
  const readings = all.map(({ deadline, words }): Deadline => {
    const { on, ...rest } = deadline as Deadline & { readonly on?: unknown };
    before ||= "before" in deadline;
    const printed = on !== undefined && classOf(deadline) !== "other" && PRINTED_DAY.test(words);
    if (!before || !printed || OWN_BOUND.test(words)) return deadline;
    shared = true;
    return { ...rest, before: on } as Deadline;
  });
  return shared ? readings : null;
}

const OR = foldWord("hoặc");
/** "trước ngày 15/12 hoặc 20/12": one of the two or both, nobody can tell. What is asked for stands beside anything. */
function eitherOr(all: readonly ReadDeadline[], { tokens }: TokenizedText): boolean {
  return all.some((it, index) => {
    const next = all[index + 1];
    if (!next || classOf(it.deadline) === "asked for" || classOf(next.deadline) === "asked for") return false;
    return tokens.some(({ from, key }) => key === OR && from >= it.to && from < next.from);
  });
}

/**
 * Whether nobody can take the pieces of a phrase for one deadline: "hằng quý; hằng năm" are two, "hằng quý, trước ngày
 * 15/12" may be one. A year which only one piece names may be meant for the other, too.
 */
export function partedWithoutDoubt(
  cells: readonly Cell[],
  read: readonly (readonly ReadDeadline[])[],
  cut: TokenizedText,
): boolean {
  const { tokens } = cut;
  const byComma = cells.every((cell, index) => {
    const [last, next] = [read[index - 1]?.at(-1), read[index]?.[0]];
    if (cell.after !== "weak" || !last || !next) return true;
    const first = tokens[cell.first];
    return commaParts(last, next, first?.kind === "number" || BOUND_WORDS.has(first?.key ?? ""));
  });
  const all = cells.length > 1 ? read.flat() : [];
  const years = all.flatMap((it) => yearNamed(it) ?? []);
  const taken = all.filter((it) => it.yearOfDocument && classOf(it.deadline) === "once");
  const oneYear = taken.every((it) => {
    const own = yearNamed({ ...it, yearOfDocument: false });
    return years.every((year) => year === own);
  });
  const inside = all.some((it) => all.some((other) => holds(it.deadline, other.deadline)));
  // "tháng 6 và 31/12 hằng năm": each year may be meant of both.
  const eachYear = all.some(({ deadline }) => deadline.kind === "annual");
  return byComma && oneYear && !inside && !eitherOr(read.flat(), cut) && !(eachYear && taken.length > 0);
}
