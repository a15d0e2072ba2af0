/** A JSON object of which nothing is known yet. */
export type Row = { readonly [field: string]: unknown };

/** Whether a value is a JSON object. */
export function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects in a list field; none where the field is missing or not a list. Indexes are kept: a hole is an empty row. */
export function rowsAt(row: Row, field: string): readonly Row[] {
  const value = row[field];
  return Array.isArray(value) ? value.map((part: unknown) => (isRow(part) ? part : {})) : [];
}

/** The strings in a list field, each with its index. */
export function stringsAt(row: Row, field: string): readonly (readonly [string, number])[] {
  const value = row[field];
  if (!Array.isArray(value)) return [];
  return value.flatMap((part: unknown, index) => (typeof part === "string" ? [[part, index] as const] : []));
}

/** A text field, or `undefined`. */
export function textAt(row: Row, field: string): string | undefined {
  const value = row[field];
  return typeof value === "string" ? value : undefined;
}
