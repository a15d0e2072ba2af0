import { storeProblem } from "./errors.js";
import { KtttError } from "@kttt/core/errors";
import type { SqlDriver } from "./driver.js";
import { MIGRATIONS } from "./migrations/index.js";

/** The number of the last step this version of the package knows. */
export const LATEST_MIGRATION = MIGRATIONS.length;

const PREPARE = `
create schema if not exists kttt;
create table if not exists kttt.migration (
  number integer primary key,
  name text not null,
  applied_at timestamptz not null default now()
);
`;

/**
 * Brings the database to the shape this version needs, in one transaction, and returns the numbers of the steps taken;
 * none when it has that shape. Several machines may call it at once.
 *
 * The role that calls it becomes the owner of the schema `kttt` and needs the right to create roles; the application itself
 * should act as another role (see `grantProvinces`).
 *
 * @param to stops after this step, for tests; defaults to the latest
 * @throws KtttError `store/newer-schema` when a newer version of the package has already been here
 */
export async function migrate(driver: SqlDriver, to = LATEST_MIGRATION): Promise<readonly number[]> {
  return driver.transaction(async (sql) => {
    await sql.script("set local statement_timeout = 0; set local lock_timeout = '60s'");
    await sql.query("select pg_advisory_xact_lock(7305, 0)");
    const [found] = await sql.query<{ there: boolean }>("select to_regclass('kttt.migration') is not null as there");
    // Not "create … if not exists" for everybody: a role which may not create anything can still see that all is done.
    if (!found?.there) await sql.script(PREPARE);
    const [row] = await sql.query<{ last: number }>("select coalesce(max(number), 0) as last from kttt.migration");
    const last = row?.last ?? 0;
    if (last > LATEST_MIGRATION) {
      throw new KtttError(storeProblem("store/newer-schema", [], { found: last, known: LATEST_MIGRATION }));
    }
    const steps = MIGRATIONS.filter(({ number }) => number > last && number <= to);
    for (const { number, name, sql: text } of steps) {
      await sql.script(text);
      await sql.query("insert into kttt.migration (number, name) values ($1, $2)", [number, name]);
    }
    return steps.map(({ number }) => number);
  });
}
