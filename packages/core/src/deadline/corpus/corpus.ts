/** One phrase of the corpus with what it means, worked out by hand. */
export interface CorpusRow {
  readonly source: string;
  readonly phrase: string;
  readonly year: number;
  /** The time of the document, where the reading depends on it. */
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly status: "read" | "ambiguous" | "refused";
  readonly kinds: readonly string[];
  readonly lastDays: readonly string[];
}

const two = (n: number) => String(n).padStart(2, "0");
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Worked out here and not with the library which the corpus tries. */
const monthLength = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** The Sundays of a year: 1 January 2023 was one. */
function sundays(year: number): string[] {
  let sinceSunday = 0;
  for (let before = 2023; before < year; before += 1) sinceSunday += isLeap(before) ? 366 : 365;
  return MONTHS.flatMap((month) =>
    Array.from({ length: monthLength(year, month) }, (_, index) => {
      const isSunday = sinceSunday % 7 === 0;
      sinceSunday += 1;
      return isSunday ? [`${year}-${two(month)}-${two(index + 1)}`] : [];
    }).flat(),
  );
}

/** `14/6`; `24/*` for each month; `end/*` for its last day; `QUARTERS`, `SUNDAYS`. */
function daysOf(word: string, year: number): string[] {
  if (word === "SUNDAYS") return sundays(year);
  if (word === "QUARTERS") return ["31/3", "30/6", "30/9", "31/12"].flatMap((it) => daysOf(it, year));
  const [day = "", month = ""] = word.split("/");
  const months = month === "*" ? MONTHS : [Number(month)];
  return months.map(
    (it) => `${year}-${two(it)}-${two(Math.min(day === "end" ? 31 : Number(day), monthLength(year, it)))}`,
  );
}

/** Reads the table: a head, then one phrase a line, its fields parted by tabs. */
export function readCorpus(text: string): readonly CorpusRow[] {
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [source = "", phrase = "", year = "", span = "", reading = "", days = ""] = line.split("\t");
      const [from = "", to = ""] = span.split("..");
      const status = reading === "ambiguous" || reading === "refused" ? reading : "read";
      const all = days.split(" ").flatMap((it) => (it === "" ? [] : daysOf(it, Number(year))));
      return {
        source,
        phrase,
        year: Number(year),
        span: span === "" ? null : { from, to },
        status,
        kinds: status === "read" ? reading.split(" + ") : [],
        lastDays: [...new Set(all)].sort(),
      };
    });
}
