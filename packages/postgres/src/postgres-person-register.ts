import type { PersonalData, PersonRegister } from "@kttt/core/log";
import type { Sql } from "./driver.js";

/**
 * Personal data in a table of its own, which the events never repeat. What is erased is gone from the table at once; from
 * old backups it goes when they are thrown away.
 */
export function postgresPersonRegister(sql: Sql): PersonRegister {
  return {
    async put(province, person, data) {
      await sql.query(
        `insert into kttt.personal_data (province, person, data) values ($1, $2, $3::json)
         on conflict (province, person) do update set data = excluded.data`,
        [province, person, JSON.stringify(data)],
      );
    },
    async get(province, person) {
      const [row] = await sql.query<{ data: string }>(
        "select data::text as data from kttt.personal_data where province = $1 and person = $2",
        [province, person],
      );
      return row ? (JSON.parse(row.data) as PersonalData) : null;
    },
    async erase(province, person) {
      const gone = await sql.query(
        "delete from kttt.personal_data where province = $1 and person = $2 returning person",
        [province, person],
      );
      return gone.length > 0;
    },
  };
}
