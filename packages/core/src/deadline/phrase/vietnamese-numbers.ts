import { alt, map, mark, memo, number, type Piece, piece, type Rule, seq } from "./grammar.js";
import { foldWord } from "./tokens.js";

/** Vietnamese numbers in digits, in words ("ba mươi"), and in both ("năm (05)", "10 (mười)"). */

const folded = (words: Readonly<Record<string, number>>) =>
  new Map(Object.entries(words).map(([word, value]) => [foldWord(word), value]));

const DIGITS = folded({ một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 });
/** Only behind a ten: "hai mươi mốt", "mười lăm". */
const LAST_DIGITS = folded({ một: 1, mốt: 1, lăm: 5, nhăm: 5, năm: 5 });
const FIVE = foldWord("năm");
const TEN = foldWord("mười");
const TENS = foldWord("mươi");
const HUNDRED = foldWord("trăm");
const ODD = new Set(["linh", "lẻ"].map(foldWord));

/**
 * A number in words up to 999, to every place where it may end. "năm" is five and year: it counts by itself only where a
 * year cannot stand.
 */
const inWords =
  (five: boolean): Rule<number> =>
  (input, at) => {
    const key = (place: number) => input.tokens[place]?.key ?? "";
    const digit = (place: number) => DIGITS.get(key(place)) ?? (key(place) === FIVE ? 5 : undefined);
    const ones = (place: number) => LAST_DIGITS.get(key(place)) ?? DIGITS.get(key(place));

    /** What stands below a hundred, as pairs of value and next token. */
    const below = (place: number, alone: boolean): (readonly [number, number])[] => {
      const found: (readonly [number, number])[] = [];
      const first = digit(place);
      const tens = key(place) === TEN ? 1 : key(place + 1) === TENS ? first : undefined;
      const next = key(place) === TEN ? place + 1 : place + 2;
      if (tens !== undefined) {
        found.push([tens * 10, next]);
        const last = ones(next);
        if (last !== undefined) found.push([tens * 10 + last, next + 1]);
      } else if (first !== undefined && (!alone || five || key(place) !== FIVE)) found.push([first, place + 1]);
      return found;
    };

    const hundreds = key(at + 1) === HUNDRED ? digit(at) : undefined;
    if (hundreds === undefined) return below(at, true).map(([value, next]) => ({ value, next }));
    const rest = ODD.has(key(at + 2)) ? at + 3 : at + 2;
    return [[0, at + 2] as const, ...below(rest, false)].map(([value, next]) => ({
      value: hundreds * 100 + value,
      next,
    }));
  };

/** No number: what is printed twice does not agree with itself. It fails every range. */
const DISAGREE = Number.NaN;

function twice(digits: Rule<number>): Rule<number> {
  const words = inWords(true);
  const both = (one: number, other: number) => (one === other ? one : DISAGREE);
  return alt(
    map(seq(digits, mark("("), words, mark(")")), ([one, , other]) => both(one, other)),
    map(seq(words, mark("("), digits, mark(")")), ([one, , other]) => both(one, other)),
  );
}

/** A number of a time limit, up to 9999. */
export const howMany: Rule<Piece<number>> = memo(piece(alt(number(1, 4), inWords(true), twice(number(1, 4)))));
/** The same where "năm" alone is the year and not five. */
export const howManyNotFive: Rule<Piece<number>> = piece(alt(number(1, 4), inWords(false), twice(number(1, 4))));
/** A day, month or quarter, up to 99: "năm" alone is the year. */
export const smallNotFive: Rule<Piece<number>> = memo(piece(alt(number(1, 2), inWords(false))));
