import Table from "cli-table3";

/** A column: its heading, which side its cells stand on, and how wide it may grow (longer cells are wrapped). */
export interface Column {
  readonly heading: string;
  readonly align?: "left" | "right";
  readonly width?: number;
}

const RULES = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "  ",
};

/** A text, cut where it is longer than that. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** A table for the terminal: headings, a rule, rows. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ heading, width }, index) => {
    const longest = Math.max(heading.length, ...rows.map((row) => (row[index] ?? "").length));
    return Math.min(width ?? longest, longest);
  });
  const table = new Table({
    chars: RULES,
    colAligns: columns.map((it) => it.align ?? "left"),
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
  table.push(
    columns.map((it) => it.heading),
    widths.map((width) => "─".repeat(width)),
    ...rows.map((row) => [...row]),
  );
  return `${table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")}\n`;
}
