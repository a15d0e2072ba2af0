import { formatDay } from "../../kernel/instant.js";
import type { LegalDate } from "../../kernel/legal-date.js";
import { end, map, mark, type Piece, phrase, type Rule, ruleInput, seq } from "./grammar.js";
import { dateIn, type PrintedDate, type ReadingContext, textOf } from "./reading.js";

/** The act a time limit runs from, in words; its day where it is printed. */
export interface Act {
  readonly from: string;
  readonly on?: LegalDate;
  /** It is the issue of the document which says so. */
  readonly ownDay?: true;
}

const OWN_PAPER =
  "(?:kế hoạch|quyết định|chương trình|chỉ thị|nghị quyết|đề án|thông báo|văn bản|công văn|hướng dẫn) này";
const OWN_ISSUE = new RegExp(`^(?:(?:ký )?ban hành ${OWN_PAPER}|${OWN_PAPER} (?:được )?(?:ký )?ban hành)$`, "iu");
/** Whether words name the issue of the document they stand in: "Kế hoạch này được ban hành". */
export function namesOwnIssue(words: string): boolean {
  return OWN_ISSUE.test(words);
}
/** The same said of any words, behind them and in brackets. */
export const OWN_DAY = { vi: "ngày của văn bản này", en: "the day of this document" } as const;

/** How a language prints the day of an act. */
export interface DayOfAct {
  readonly alone: Rule<Piece<PrintedDate>>;
  readonly inBrackets: Rule<Piece<PrintedDate>>;
}

/**
 * Reads the act at the end of a phrase: its own words, and its day where that is printed, alone ("01/12/2023") or in
 * brackets behind the words. A day alone is its own words, written `01/12/2023`. One without a year stands in the
 * document's; where that is not known it remains words, and somebody is asked.
 */
export function actIn(context: ReadingContext, { first, end: last }: Piece<null>, printed: DayOfAct): Act {
  const input = ruleInput({ text: context.text, tokens: context.tokens.slice(0, last) });
  const read = <T>(rule: Rule<T>, at: number) => map(seq(rule, end), ([it]) => it)(input, at)[0]?.value;
  const known = (it: Piece<PrintedDate> | undefined) =>
    it && (it.value.year !== null || context.documentYear !== null) ? dateIn(context, it) : null;
  const alone = known(read(printed.alone, first));
  if (alone) return { from: formatDay(alone, "vi"), on: alone };
  const inBrackets = map(seq(mark("("), printed.inBrackets, mark(")")), ([, it]) => it);
  const own = seq(mark("("), phrase(OWN_DAY.vi, OWN_DAY.en), mark(")"));
  for (let at = first + 1; at < last; at += 1) {
    const on = known(read(inBrackets, at));
    if (on) return { from: textOf(context, first, at), on };
    if (read(own, at)) return { from: textOf(context, first, at), ownDay: true };
  }
  const from = textOf(context, first, last);
  return namesOwnIssue(from) ? { from, ownDay: true } : { from };
}
