import type { Clock, Instant } from "@kttt/core";
import type { Sql } from "./driver.js";

/**
 * By how many seconds a clock is ahead of the database's; negative when it is behind. What falls due is written for ever,
 * so a machine whose clock has jumped must not decide alone what day it is.
 */
export async function secondsAhead(sql: Sql, clock: Clock): Promise<number> {
  const moment: Instant = clock.now();
  const [row] = await sql.query<{ ahead: number }>(
    "select extract(epoch from $1::timestamptz - clock_timestamp())::float8 as ahead",
    [moment],
  );
  return row?.ahead ?? 0;
}
