import { folded } from "../scenario/place.js";
import type { Table, TableRow } from "./table.js";

/** What a column holds. */
export type ColumnRole = "number" | "text" | "lead" | "cooperating" | "product" | "deadline" | "note";

/** Which columns a table has, read from its headings. */
export interface Columns {
  /** By column, from the left; `null` for one whose heading says nothing known. */
  readonly roles: readonly (ColumnRole | null)[];
  /** The lead stands in the section rows: "Đơn vị chủ trì - nhiệm vụ thực hiện". */
  readonly leadInSections: boolean;
  /** The time asks for submission: "Thời gian trình". */
  readonly act: "complete" | "submit";
  /** The heading rows, in the order of the table. */
  readonly headings: readonly TableRow[];
}

const NUMBER = /^(?:stt|tt|số tt|số thứ tự|thứ tự)$/u;
const DEADLINE = /thời gian|thời hạn|tiến độ|hoàn thành trước|hạn hoàn thành/u;
const COOPERATING = /phối hợp/u;
const LEAD =
  /chủ trì|(?:cơ quan|đơn vị).*(?:thực hiện|tham mưu|đầu mối)|(?:thực hiện|tham mưu|đầu mối).*(?:cơ quan|đơn vị)/u;
const PRODUCT = /sản phẩm|kết quả|đầu ra/u;
const TEXT = /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp/u;
const NOTE = /ghi chú/u;

/** What a heading says of its column. A heading which names the lead and the tasks at once is the column of tasks. */
function roleOf(heading: string): ColumnRole | null {
  const words = folded(heading);
  if (NUMBER.test(words)) return "number";
  if (DEADLINE.test(words)) return "deadline";
  if (COOPERATING.test(words)) return "cooperating";
  if (TEXT.test(words) && (!LEAD.test(words) || /nhiệm vụ|nội dung/u.test(words))) return "text";
  if (LEAD.test(words)) return "lead";
  if (PRODUCT.test(words)) return "product";
  return NOTE.test(words) ? "note" : null;
}

function rolesOf(row: TableRow): readonly (ColumnRole | null)[] {
  return row.cells.map(({ text }) => (text === "" ? null : roleOf(text)));
}

function isHeading(row: TableRow): boolean {
  const roles = rolesOf(row);
  // Headings are short; a task may well speak of "nhiệm vụ" and "thời gian".
  const short = row.cells.every(({ text }) => text.length <= 60);
  return short && roles.includes("text") && roles.filter((it) => it !== null).length >= 2;
}

/** The roles of a heading over two rows: what the lower row says goes before what stands above it. */
function joined(upper: TableRow, lower: TableRow | undefined): Columns["roles"] | null {
  if (!lower) return null;
  const below = rolesOf(lower);
  const isLower = below.some((it) => it !== null) && lower.cells.every(({ text }) => text.length <= 60);
  const hasNumber = lower.cells.some(({ text }) => /^\d+\.?$|^[IVX]+\.?$/u.test(text));
  if (!isLower || hasNumber || isHeading(lower)) return null;
  const above = rolesOf(upper);
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => below[at] ?? above[at] ?? null);
}

/** The columns of a table, or `null` where no row looks like the heading of a list of tasks. */
export function columnsOf(table: Table): Columns | null {
  const at = table.rows.findIndex(isHeading);
  const head = table.rows[at];
  if (!head) return null;
  const lower = table.rows[at + 1];
  const two = joined(head, lower);
  const roles = two ?? rolesOf(head);
  const headings = two && lower ? [head, lower] : [head];
  const words = (role: ColumnRole) =>
    headings
      .flatMap((row) => row.cells.filter((_, column) => roles[column] === role).map((it) => folded(it.text)))
      .join(" ");
  return {
    roles,
    leadInSections: !roles.includes("lead") && LEAD.test(words("text")),
    act: /(?:thời gian|thời hạn|ngày) trình/u.test(words("deadline")) ? "submit" : "complete",
    headings,
  };
}

/** Whether a row repeats the heading, as it does on a new page. */
export function repeatsHeading(row: TableRow, { headings }: Columns): boolean {
  const words = (it: TableRow) => it.cells.map(({ text }) => folded(text)).join("\t");
  return headings.some((heading) => heading.row !== row.row && words(heading) === words(row));
}
