import { type OfficeTable, type Row, shownCell } from "@kttt/office/tables";
import { escapeHtml } from "./escape-html.js";

type Column = OfficeTable["columns"][number];

/** How a table stands on a page. */
export interface TableOptions {
  /** Before the number of a row in its anchor: `b` makes `#b-1`. Only rows count, not the headings between them. */
  readonly anchor?: string;
  /** Columns which are not shown. */
  readonly without?: readonly string[];
  /** Where the words of a cell lead, `#…`; nothing for most. `row` is the number of the row among rows, from 1. */
  readonly link?: (column: string, row: number) => string | undefined;
  /** On a telephone each row is a card; a long table stays one, and moves within its frame. */
  readonly cards?: boolean;
  /** Columns whose counts say that something is wrong. */
  readonly bad?: readonly string[];
}

const isNumber = ({ kind }: Column) => kind === "count" || kind === "figure" || kind === "share" || kind === "index";
const isEmpty = (value: string | number | null) => value === null || value === 0 || value === "";

function heads(columns: readonly Column[]): string {
  const grouped = columns.some((it) => it.group !== undefined);
  const head = (it: Column, more: string) =>
    `<th scope="col"${more}${isNumber(it) ? ' class="n"' : ""}>${escapeHtml(it.heading)}</th>`;
  if (!grouped) return `<tr>${columns.map((it) => head(it, "")).join("")}</tr>`;
  const top = columns.map((it, index) => {
    if (it.group === undefined) return head(it, ' rowspan="2"');
    if (columns[index - 1]?.group === it.group) return "";
    const width = columns.slice(index).findIndex((other) => other.group !== it.group);
    const span = width === -1 ? columns.length - index : width;
    return `<th scope="colgroup" colspan="${span}">${escapeHtml(it.group)}</th>`;
  });
  const below = columns.filter((it) => it.group !== undefined).map((it) => head(it, ""));
  return `<tr>${top.join("")}</tr><tr>${below.join("")}</tr>`;
}

function labelOf({ group, heading }: Column): string {
  return group === undefined ? heading : `${group}: ${heading}`;
}

/** A cell. Nothing and zero are a dash: the eye finds what is there. */
function cellOf(column: Column, row: Row, table: OfficeTable, number: number, options: TableOptions): string {
  const value = row.cells[column.key]?.value ?? null;
  const empty = isEmpty(value);
  const isLead = table.columns.find((it) => it.kind === "text")?.key === column.key;
  const css = [
    ...(isNumber(column) ? ["n"] : []),
    ...(empty ? ["z"] : []),
    ...(!empty && (options.bad ?? []).includes(column.key) ? ["bad"] : []),
    ...(column.kind === "day" ? ["d"] : []),
    ...(isLead ? ["lead"] : []),
    ...(column.kind === "index" ? ["i"] : []),
  ].join(" ");
  const words = empty ? (column.kind === "text" || column.kind === "index" ? "" : "–") : shownCell(column, row, table);
  const href = empty || row.kind !== "row" ? undefined : options.link?.(column.key, number);
  const shown = href === undefined ? escapeHtml(words) : `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
  return `<td${css === "" ? "" : ` class="${css}"`} data-label="${escapeHtml(labelOf(column))}">${shown}</td>`;
}

/** A table of an office as HTML: heads which repeat in print, its widths, its rows, its total once. */
export function officeHtml(table: OfficeTable, options: TableOptions = {}): string {
  const columns = table.columns.filter((it) => !(options.without ?? []).includes(it.key));
  const whole = columns.reduce((sum, it) => sum + it.width, 0);
  const widths = columns.map((it) => `<col style="width:${Math.round((it.width / whole) * 1000) / 10}%">`).join("");
  let number = 0;
  const rows = table.rows.map((row) => {
    if (row.kind === "section") {
      const words = Object.values(row.cells)[0]?.value ?? "";
      return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(String(words))}</th></tr>`;
    }
    if (row.kind === "row") number += 1;
    const id = row.kind === "row" && options.anchor !== undefined ? ` id="${options.anchor}-${number}"` : "";
    const css = row.kind === "total" ? ' class="total"' : "";
    return `<tr${id}${css}>${columns.map((it) => cellOf(it, row, table, number, options)).join("")}</tr>`;
  });
  const frame = options.cards
    ? ' class="scroll cards"'
    : ` class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(table.title)}"`;
  return `<div${frame}><table class="office ${table.id}"><caption class="sr">${escapeHtml(table.title)}</caption><colgroup>${widths}</colgroup><thead>${heads(columns)}</thead><tbody>${rows.join("")}</tbody></table></div>`;
}
