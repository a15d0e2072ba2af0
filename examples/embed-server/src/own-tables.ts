import { type EventLog, isKtttEvent } from "@kttt/core";
import { postgresLog, type SqlDriver } from "@kttt/postgres";

/** The tables of this application: its users, and the papers it has received. Run by the owner of the database. */
export const OWN_TABLES = `
  create schema if not exists app;
  create table if not exists app.account (
    token text primary key, agency text not null, person text not null, roles text not null
  );
  create table if not exists app.received (
    event text primary key, duty text not null, number text, received_on date not null
  );
  grant usage on schema app to kttt_all;
  grant select on app.account to kttt_all;
  grant select, insert on app.received to kttt_all;
`;

/** The log of a store, which enters each report into this application's own table in the transaction of its command. */
export function logWithOwnTables(driver: SqlDriver): EventLog {
  const log = postgresLog(driver);
  return {
    ...log,
    append: (writes, options) =>
      driver.transaction(async (sql) => {
        const events = await postgresLog(sql).append(writes, options);
        for (const event of events.filter(isKtttEvent)) {
          if (event.type !== "Reported") continue;
          const { documentNumber } = event.data;
          await sql.query(
            "insert into app.received (event, duty, number, received_on) values ($1, $2, $3, $4) on conflict do nothing",
            [event.id, event.stream, documentNumber, event.happenedOn],
          );
        }
        return events;
      }),
  };
}
