import type { SqlDriver } from "./driver.js";
import { quotedName as quoted } from "./roles.js";

/**
 * Lets a role use the store, for these provinces and no others; makes the role, without a login, when there is none.
 * Called again with other provinces it replaces the former ones. `"*"` stands for every province.
 *
 * The database itself refuses such a role events of other provinces, to read and to write, whatever the program asks.
 *
 * @param driver a connection of the owner of the schema
 */
export async function grantProvinces(driver: SqlDriver, role: string, provinces: readonly string[]): Promise<void> {
  await driver.transaction(async (sql) => {
    const there = await sql.query("select 1 from pg_roles where rolname = $1", [role]);
    if (there.length === 0) await sql.script(`create role ${quoted(role)} nologin`);
    await sql.script(`grant kttt_app to ${quoted(role)}`);
    await sql.query("delete from kttt.province_access where role_name = $1", [role]);
    await sql.query("insert into kttt.province_access select $1, unnest($2::text[])", [role, provinces]);
  });
}
