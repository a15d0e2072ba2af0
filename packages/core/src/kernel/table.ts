/**
 * A table whose rows are known by name: keeps the names as a type and every row as `Row`, so that a declaration lists the
 * names and does not spell out the rows.
 *
 * @example
 * const KINDS = tableOf<Bilingual>()({ report: { vi: "báo cáo", en: "report" } }); // Readonly<Record<"report", Bilingual>>
 */
export const tableOf =
  <Row>() =>
  <const Name extends string>(rows: Readonly<Record<Name, Row>>): Readonly<Record<Name, Row>> =>
    rows;
