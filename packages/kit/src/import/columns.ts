import { folded } from "../scenario/place.js";
import type { Table, TableRow } from "./table.js";

/** What a column holds. */
export const COLUMN_ROLES = ["number", "text", "lead", "cooperating", "product", "deadline", "note"] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Which columns a table has, read from its headings. */
export interface Columns {
  /** By column, from the left; `null` for one whose heading says nothing known, or what another column says already. */
  readonly roles: readonly (ColumnRole | null)[];
  /** The words of the headings by column. */
  readonly names: readonly string[];
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
  /chủ trì|phân công|(?:cơ quan|đơn vị).*(?:thực hiện|tham mưu|đầu mối)|(?:thực hiện|tham mưu|đầu mối).*(?:cơ quan|đơn vị)/u;
const PRODUCT = /sản phẩm|kết quả|đầu ra/u;
const TEXT = /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp/u;
const NOTE = /ghi chú/u;

/** Headings are short; a task may well speak of "nhiệm vụ" and "thời gian". */
const LONGEST_HEADING = 60;

/** What a heading says of its column. A heading which names the lead and the tasks at once is the column of tasks. */
function roleOf(heading: string): ColumnRole | null {
  const words = folded(heading);
  if (NUMBER.test(words)) return "number";
  if (DEADLINE.test(words)) return "deadline";
  // One column for both: its cells say who does what ("Sở A (chủ trì)").
  if (COOPERATING.test(words) && /chủ trì/u.test(words)) return "lead";
  if (COOPERATING.test(words)) return "cooperating";
  if (TEXT.test(words) && (!LEAD.test(words) || /nhiệm vụ|nội dung/u.test(words))) return "text";
  if (LEAD.test(words)) return "lead";
  if (PRODUCT.test(words)) return "product";
  return NOTE.test(words) ? "note" : null;
}

const rolesOf = (row: TableRow) => row.cells.map(({ text }) => (text === "" ? null : roleOf(text)));
const isShort = (row: TableRow) => row.cells.every(({ text }) => text.length <= LONGEST_HEADING);

function isHeading(row: TableRow): boolean {
  const roles = rolesOf(row);
  return isShort(row) && roles.includes("text") && roles.filter((it) => it !== null).length >= 2;
}

/** The lower row of a heading over two rows, where there is one. */
function isLowerHeading(row: TableRow): boolean {
  const hasNumber = row.cells.some(({ text }) => /^\d+\.?$|^[IVX]+\.?$/u.test(text));
  return isShort(row) && rolesOf(row).some((it) => it !== null) && !hasNumber && !isHeading(row);
}

/** Each role once: of two columns with the same role only the first is known. */
function eachOnce(roles: readonly (ColumnRole | null)[]): readonly (ColumnRole | null)[] {
  return roles.map((it, at) => (it !== null && roles.indexOf(it) !== at ? null : it));
}

/** The columns of a table, or `null` where no row looks like the heading of a list of tasks. */
export function columnsOf(table: Table): Columns | null {
  const at = table.rows.findIndex(isHeading);
  const head = table.rows[at];
  if (!head) return null;
  const next = table.rows[at + 1];
  const lower = next && isLowerHeading(next) ? next : undefined;
  const [above, below] = [rolesOf(head), lower ? rolesOf(lower) : []];
  const width = Math.max(above.length, below.length);
  const roles = eachOnce(Array.from({ length: width }, (_, column) => below[column] ?? above[column] ?? null));
  const names = Array.from({ length: width }, (_, column) => {
    const own = head.cells[column];
    const upper = own?.mergedLeft === undefined ? own?.text : head.cells[own.mergedLeft]?.text;
    return [upper ?? "", lower?.cells[column]?.text ?? ""].filter((it) => it !== "").join(" / ");
  });
  const words = (role: ColumnRole) => folded(names.filter((_, column) => roles[column] === role).join(" "));
  return {
    roles,
    names,
    leadInSections: !roles.includes("lead") && LEAD.test(words("text")),
    act: /(?:thời gian|thời hạn|ngày) trình/u.test(words("deadline")) ? "submit" : "complete",
    headings: lower ? [head, lower] : [head],
  };
}

/** Whether a row repeats the heading, as it does on a new page. */
export function repeatsHeading(row: TableRow, { headings }: Columns): boolean {
  const words = (it: TableRow) =>
    it.cells
      .map(({ text }) => folded(text))
      .join("\t")
      .trimEnd();
  return headings.some((heading) => words(heading) === words(row));
}

/** Whether a row only numbers the columns: (1), (2), (3); A, B, 1, 2. */
export function numbersColumns(row: TableRow): boolean {
  const texts = row.cells.map((it) => it.text).filter((it) => it !== "");
  const numbers = texts.flatMap((it) => /^\(?(\d{1,2})\)?$/u.exec(it)?.[1] ?? []).map(Number);
  const others = texts.length - numbers.length;
  return (
    numbers.length >= 2 &&
    texts.length >= 3 &&
    others === texts.filter((it) => /^\(?[A-Z]\)?$/u.test(it)).length &&
    numbers.every((it, at) => at === 0 || it === (numbers[at - 1] ?? 0) + 1)
  );
}
