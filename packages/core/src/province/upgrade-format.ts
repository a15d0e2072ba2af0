import { provinceProblem } from "./errors.js";
import { KtttError } from "../kernel/problem.js";
import { isRow, type Row, textAt } from "./raw-rows.js";

/** The format this core reads. */
export const PROVINCE_FORMAT = "kttt.province/1";

/** One step from a format to a later one. `upgrade` gives a new object and leaves its input as it is. */
export interface FormatMigration {
  readonly from: string;
  readonly to: string;
  upgrade(definition: Row): Row;
}

/** The steps which {@link checkProvince} takes by itself. Empty: `kttt.province/1` is the first format. */
export const FORMAT_MIGRATIONS: readonly FormatMigration[] = [];

/** The steps that lead from a format to another, the shortest way; `null` when there is none. */
function stepsBetween(from: string, to: string, migrations: readonly FormatMigration[]): FormatMigration[] | null {
  let ways: { readonly at: string; readonly steps: FormatMigration[] }[] = [{ at: from, steps: [] }];
  const seen = new Set([from]);
  while (ways.length > 0) {
    const arrived = ways.find((way) => way.at === to);
    if (arrived) return arrived.steps;
    ways = ways.flatMap(({ at, steps }) =>
      migrations
        .filter((it) => it.from === at && !seen.has(it.to))
        .map((it) => {
          seen.add(it.to);
          return { at: it.to, steps: [...steps, it] };
        }),
    );
  }
  return null;
}

/** The definition in the wanted format, or `null` where no migration leads there. The input is not changed. */
export function upgraded(definition: Row, to: string, migrations: readonly FormatMigration[]): Row | null {
  const steps = stepsBetween(textAt(definition, "format") ?? "", to, migrations);
  return steps && steps.reduce<Row>((row, step) => ({ ...step.upgrade(row), format: step.to }), definition);
}

/**
 * Carries a definition over to another format, step by step. A definition which has the format already comes back as it is.
 *
 * @param to the wanted format; defaults to the one this core reads
 * @throws KtttError `province/not-an-object`; `province/other-format` when no migration leads there
 */
export function upgradeFormat(
  definition: unknown,
  {
    to = PROVINCE_FORMAT,
    migrations = FORMAT_MIGRATIONS,
  }: { readonly to?: string; readonly migrations?: readonly FormatMigration[] } = {},
): Row {
  if (!isRow(definition)) throw new KtttError(provinceProblem("province/not-an-object", []));
  const result = upgraded(definition, to, migrations);
  if (result) return result;
  const format = textAt(definition, "format") ?? "–";
  throw new KtttError(provinceProblem("province/other-format", ["format"], { format, read: to }));
}
