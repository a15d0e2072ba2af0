import { randomUUID } from "node:crypto";
import type { Sql, SqlDriver } from "./driver.js";
import { openPg } from "./pg-driver.js";
import { openPglite } from "./pglite-driver.js";

/** An empty database for one test file. */
export interface TestDatabase {
  /** Connected as the superuser, who owns everything. */
  readonly owner: SqlDriver;
  /** How to connect to it; null on PGlite. */
  readonly url: string | null;
  drop(): Promise<void>;
}

/** @throws Error when DATABASE_URL is not set: a missing server fails a test, it does not skip it */
export async function realDatabase(): Promise<TestDatabase> {
  const server = process.env["DATABASE_URL"];
  if (!server) throw new Error("DATABASE_URL is not set: run with vitest.int.config.ts or scripts/with-postgres.mjs");
  const name = `kttt_test_${randomUUID().slice(0, 8)}`;
  const admin = await openPg({ url: server, connections: 1 });
  await admin.script(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const owner = await openPg({ url: url.href });
  return {
    owner,
    url: url.href,
    async drop() {
      await owner.end();
      await admin.script(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

let embedded: Promise<SqlDriver> | undefined;

/** PGlite takes seconds to start, so a test file starts one and empties it. */
export async function embeddedDatabase(): Promise<TestDatabase> {
  embedded ??= openPglite();
  const owner = await embedded;
  return { owner, url: null, drop: () => owner.script("drop schema if exists kttt cascade") };
}

/** Does `work` as another role, as the application would: the superuser is refused nothing. */
export function inRole<T>(driver: SqlDriver, role: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  return driver.transaction(async (sql) => {
    await sql.script(`set local role ${role}`);
    return work(sql);
  });
}
