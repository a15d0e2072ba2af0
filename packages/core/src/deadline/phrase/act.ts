import { formatDay } from "../../kernel/instant.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import { end, map, mark, type Piece, type Rule, seq } from "./grammar.js";
import { dateIn, type PrintedDate, type ReadingContext, textOf } from "./reading.js";

/** The act a time limit runs from, in words; its day where it is printed. */
export interface Act {
  readonly from: string;
  readonly on?: LegalDate;
}

/** How a language prints the day of an act. */
export interface DayOfAct {
  readonly alone: Rule<Piece<PrintedDate>>;
  readonly inBrackets: Rule<Piece<PrintedDate>>;
}

/**
 * Reads the act at the end of a phrase: its own words, and its day where that is printed with its year, alone ("01/12/2023")
 * or in brackets behind the words. A day alone is its own words, written `01/12/2023`.
 */
export function actIn(context: ReadingContext, { first, end: last }: Piece<null>, printed: DayOfAct): Act {
  const input = { ...context, furthest: 0 };
  const read = (rule: Rule<Piece<PrintedDate>>, at: number) =>
    map(seq(rule, end), ([it]) => it)(input, at).find((it) => it.value.value.year !== null)?.value;
  const alone = read(printed.alone, first);
  if (alone) {
    const on = dateIn(context, alone);
    return { from: formatDay(on, "vi"), on };
  }
  const inBrackets = map(seq(mark("("), printed.inBrackets, mark(")")), ([, it]) => it);
  for (let at = first + 1; at < last; at += 1) {
    const dated = read(inBrackets, at);
    if (dated) return { from: textOf(context, first, at), on: dateIn(context, dated) };
  }
  return { from: textOf(context, first, last) };
}
