import type { EventLog, Outbox } from "@kttt/core/log";
import type { SqlDriver } from "./driver.js";
import { postgresLog } from "./postgres-log.js";

const EVERY_PROVINCE = "*";

/**
 * Sends from the log of a database and keeps there how far each consumer has come. The place is written after the sends
 * of a call, in one transaction which also keeps other machines from sending for the same consumer meanwhile.
 *
 * A consumer for one province and a consumer of the same name for all have places of their own.
 */
export function postgresOutbox(driver: SqlDriver): Outbox {
  return {
    deliver: async (consumer, send, { limit = 100, province } = {}) => {
      const scope = province ?? EVERY_PROVINCE;
      await driver.query("insert into kttt.consumer (name, province) values ($1, $2) on conflict do nothing", [
        consumer,
        scope,
      ]);
      const { sent, failure } = await driver.transaction(async (sql) => {
        const [place] = await sql.query<{ position: number }>(
          "select position from kttt.consumer where name = $1 and province = $2 for update skip locked",
          [consumer, scope],
        );
        if (!place) return { sent: 0, failure: null };
        const log: EventLog = postgresLog(sql);
        const page = await log.readAll({
          after: place.position,
          limit,
          ...(province === undefined ? {} : { province }),
        });
        let sentNow = 0;
        let failed: { readonly error: unknown } | null = null;
        for (const event of page) {
          try {
            await send(event);
          } catch (error) {
            failed = { error };
            break;
          }
          sentNow += 1;
        }
        const last = page[sentNow - 1];
        if (last) {
          await sql.query("update kttt.consumer set position = $3 where name = $1 and province = $2", [
            consumer,
            scope,
            last.position,
          ]);
        }
        return { sent: sentNow, failure: failed };
      });
      if (failure) throw failure.error;
      return sent;
    },
  };
}
