/** How a number of a sheet is shown. */
export interface NumberFormat {
  /** The words a value shows, so far as they say something: a day by the parts which are shown, else the number itself. */
  show(value: number): string;
}

/** A number which Excel counts as a day, in parts. */
interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

type Token =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "part"; readonly of: "y" | "m" | "d" | "h" | "n" | "s" | "w" }
  | { readonly kind: "digits" | "percent" };

/** The built-in formats which show a day or a time, by their number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: "0%",
  10: "0.00%",
  14: "d/m/yyyy",
  15: "d-mmm-yyyy",
  16: "d-mmm",
  17: "mmm-yyyy",
  18: "h:mm",
  19: "h:mm",
  20: "h:mm",
  21: "h:mm",
  22: "d/m/yyyy h:mm",
  ...Object.fromEntries([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((it) => [it, "d/m/yyyy"])),
};

/** The first section of a format code as tokens; linear in its length. */
function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = [];
  const words = (text: string) => tokens.push({ kind: "words", text });
  const skip = (mark: string, from: number) => {
    const end = code.indexOf(mark, from);
    return end < 0 ? code.length : end;
  };
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at] ?? "";
    const lower = sign.toLowerCase();
    if (sign === ";") break;
    if (sign === '"') {
      const end = skip('"', at + 1);
      words(code.slice(at + 1, end));
      at = end;
    } else if (sign === "[") {
      const end = skip("]", at + 1);
      // `[h]` counts hours on; everything else in brackets is a colour, a language or a condition.
      if (/^[hms]+$/iu.test(code.slice(at + 1, Math.min(end, at + 4)))) tokens.push({ kind: "part", of: "h" });
      at = end;
    } else if (sign === "\\") {
      words(code[at + 1] ?? "");
      at += 1;
    } else if (sign === "_" || sign === "*") at += 1;
    else if (/^am\/pm/iu.test(code.slice(at, at + 5))) at += 4;
    else if (/^a\/p/iu.test(code.slice(at, at + 3))) at += 2;
    else if (/^general/iu.test(code.slice(at, at + 7))) {
      tokens.push({ kind: "digits" });
      at += 6;
    } else if ("ymdhs".includes(lower)) {
      let length = 1;
      while ((code[at + length] ?? "").toLowerCase() === lower) length += 1;
      const of = lower === "d" && length > 2 ? "w" : (lower as "y" | "m" | "d" | "h" | "s");
      tokens.push({ kind: "part", of });
      at += length - 1;
    } else if (/[0#?]/u.test(sign)) tokens.push({ kind: "digits" });
    else if (sign === "%") tokens.push({ kind: "percent" });
    else if (sign !== "@" && !(tokens.at(-1)?.kind === "digits" && /[.,]/u.test(sign))) words(sign);
  }
  // "m" beside hours or seconds is minutes.
  return tokens.map((token, at) => {
    if (token.kind !== "part" || token.of !== "m") return token;
    const parts = tokens.flatMap((it, index) => (it.kind === "part" ? [{ of: it.of, index }] : []));
    const here = parts.findIndex((it) => it.index === at);
    const minutes = parts[here - 1]?.of === "h" || parts[here + 1]?.of === "s";
    return minutes ? ({ kind: "part", of: "n" } as const) : token;
  });
}

const DAY = 86_400;

/** The day a count of days stands for. Excel believes in a 29 February 1900: from 1 March on its count is right. */
function momentOf(value: number, from1904: boolean): Moment {
  const seconds = Math.round(value * DAY);
  const days = Math.floor(seconds / DAY) + (from1904 ? 1462 : 0);
  const rest = seconds - Math.floor(seconds / DAY) * DAY;
  // Civil calendar from a count of days, all in whole numbers (Howard Hinnant's civil_from_days).
  const z = days - 25_569 + (days < 61 ? 1 : 0) + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const dayOfYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
  };
}

const plain = (value: number) => String(Number(value.toPrecision(15)));
const two = (value: number) => String(value).padStart(2, "0");

function partOf(moment: Moment, of: string): string {
  switch (of) {
    case "y":
      return String(moment.year);
    case "m":
      return String(moment.month);
    case "d":
      return String(moment.day);
    case "h":
      return String(moment.hour);
    case "n":
      return two(moment.minute);
    default:
      return "";
  }
}

/** A day as this country writes it, made of the parts which the format shows: `15/6/2024`, `12/2024`, `2024`. */
function shownDay(moment: Moment, shown: ReadonlySet<string>): string {
  const day = (["d", "m", "y"] as const).filter((it) => shown.has(it)).map((it) => partOf(moment, it));
  const time = shown.has("h") ? `${moment.hour}:${two(moment.minute)}` : "";
  const date = shown.has("m") && day.length === 1 ? `tháng ${moment.month}` : day.join("/");
  return [time, date].filter((it) => it !== "").join(" ");
}

/**
 * Reads a number format of Excel.
 *
 * @param id the number of the format
 * @param code its code, for those which are not built in
 * @param from1904 whether the workbook counts days from 1904
 */
export function numberFormat(id: number, code: string | undefined, from1904: boolean): NumberFormat {
  const tokens = tokensOf(code ?? BUILT_IN[id] ?? "");
  const parts = new Set(tokens.flatMap((it) => (it.kind === "part" ? [it.of] : [])));
  const hasWords = tokens.some((it) => it.kind === "words" && /\p{L}/u.test(it.text));
  if (parts.size > 0) {
    return {
      show(value) {
        if (value < 0 || value > 2_958_465) return plain(value);
        const moment = momentOf(value, from1904);
        if (!hasWords) return shownDay(moment, parts);
        return tokens
          .map((it) => (it.kind === "words" ? it.text : it.kind === "part" ? partOf(moment, it.of) : ""))
          .join("");
      },
    };
  }
  const digits = tokens.findIndex((it) => it.kind === "digits");
  const percent = tokens.some((it) => it.kind === "percent");
  const wordsOf = (some: readonly Token[]) => some.map((it) => (it.kind === "words" ? it.text : "")).join("");
  return {
    show(value) {
      const number = percent ? `${plain(value * 100)}%` : plain(value);
      return hasWords && digits >= 0
        ? wordsOf(tokens.slice(0, digits)) + number + wordsOf(tokens.slice(digits + 1))
        : number;
    },
  };
}
