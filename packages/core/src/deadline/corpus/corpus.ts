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

/** The length of a month by the calendar of the machine, not the library's. */
const monthLength = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function sundays(year: number): string[] {
  const found: string[] = [];
  for (let day = 1; day <= 366; day += 1) {
    const date = new Date(Date.UTC(year, 0, day));
    if (date.getUTCFullYear() === year && date.getUTCDay() === 0) found.push(date.toISOString().slice(0, 10));
  }
  return found;
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
