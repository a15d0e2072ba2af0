import { type Bilingual, type Language, type SpanReport } from "@kttt/core";
import { trustMark } from "@kttt/core/law";
import type { OfficeTable } from "@kttt/office/tables";
import { number, type Word, word } from "./words.js";

/** Who is to take over by the roster, as long as nobody has: a few of them, and how many more. */
function someNamed(named: readonly Bilingual[], language: Language, most = 3): string {
  const shown = named.slice(0, most).map((name) => `${name[language]} (?)`);
  const rest = named.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+${number(rest, language)} ${word("otherBodies", language)}`] : [])].join("; ");
}

interface Shown {
  readonly from: string;
  readonly on: SpanReport["closedOn"];
  readonly to: string;
  readonly open: number;
  readonly confirmed: string;
  readonly count: number;
}

/** The successions of a span as a table. Bodies which ceased on one day with no known successor stand in one row. */
export function successionsTable(report: SpanReport, language: Language): OfficeTable {
  const rows = new Map<string, Shown>();
  for (const it of report.successions) {
    const unknown = it.status === "proposed" && it.named.length === 0;
    const key = unknown ? `${it.on} ?` : it.id;
    const before = rows.get(key);
    const count = (before?.count ?? 0) + 1;
    const first = before?.from.split(" (+")[0] ?? it.from[language];
    const mark = it.trust === null ? null : trustMark(it.trust, language);
    rows.set(key, {
      from: count > 1 ? `${first} (+${number(count - 1, language)} ${word("otherBodies", language)})` : first,
      on: it.on,
      to:
        it.to.map(({ duties, name }) => `${name[language]} (${number(duties, language)})`).join("; ") ||
        someNamed(it.named, language) ||
        "?",
      open: it.open + (before?.open ?? 0),
      confirmed:
        it.status === "proposed"
          ? word("notConfirmed", language)
          : it.status === "rejected"
            ? word("rejected", language)
            : (it.decision ?? mark ?? "✓"),
      count,
    });
  }
  const of = (key: string, name: Word, kind: "text" | "day" | "count", width: number) => ({
    key,
    heading: word(name, language),
    kind,
    width,
  });
  const cell = (value: string | number) => ({ value, events: [] });
  return {
    id: "successions",
    title: word("successions", language),
    notes: [],
    asOf: report.closedOn,
    language,
    columns: [
      of("on", "sinceDay", "day", 11),
      of("from", "succeeded", "text", 44),
      of("to", "successor", "text", 52),
      of("open", "openWays", "count", 8),
      of("confirmed", "confirmedBy", "text", 22),
    ],
    rows: [...rows.values()].map((it) => ({
      kind: "row" as const,
      cells: {
        on: cell(it.on),
        from: cell(it.from),
        to: cell(it.to),
        open: cell(it.open),
        confirmed: cell(it.confirmed),
      },
    })),
  };
}
