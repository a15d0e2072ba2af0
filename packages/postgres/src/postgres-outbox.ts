import { randomUUID } from "node:crypto";
import { type DeliveryPlace, type DeliveryRecords, type Outbox, outboxOn, type ParkedEvent } from "@kttt/core/log";
import { KtttError } from "@kttt/core/errors";
import type { SqlDriver, SqlRow } from "./driver.js";
import { storeProblem } from "./errors.js";
import { postgresLog } from "./postgres-log.js";

/** A machine which died in a delivery holds the others up so long. */
const LEASE_SECONDS = 60;
const RENEW_SECONDS = 15;

const TAKE = `insert into kttt.consumer_lease as l (name, scope, holder, until)
  values ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))
  on conflict (name, scope) do update set holder = excluded.holder, until = excluded.until
    where l.until < clock_timestamp() or l.holder = excluded.holder
  returning holder`;
const LET_GO = "delete from kttt.consumer_lease where name = $1 and scope = $2 and holder = $3";
const PLACES = "select province, position, attempts from kttt.consumer_place where name = $1 and scope = $2";
/**
 * Only while this machine has the turn: one that slept over its lease must not set the place back. It is not waited for until it is on the
 * disk, nor on a follower: after a crash of the server the place may be older by less than a second, never newer, and what was
 * sent meanwhile is sent again. Events are what must not be lost; waiting here for each would halve what an outbox carries.
 */
const MOVE = `insert into kttt.consumer_place (name, scope, province, position, attempts)
  select $1, $2, $4, $5, $6 from (select set_config('synchronous_commit', 'off', true) as said offset 0) as quick
    where said is not null and exists
      (select from kttt.consumer_lease l where l.name = $1 and l.scope = $2 and l.holder = $3)
  on conflict (name, scope, province) do update set position = excluded.position, attempts = excluded.attempts
  returning province`;
const PARK = `insert into kttt.parked (name, scope, province, position, stream, id, attempts, reason, again)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (name, scope, province, position)
    do update set attempts = excluded.attempts, reason = excluded.reason, again = excluded.again`;
const UNPARK = "delete from kttt.parked where name = $1 and scope = $2 and province = $3 and position = $4";
const PARKED = `select id, province, stream, position, attempts, reason, again from kttt.parked
  where name = $1 and scope = $2 order by province, position`;
const CONSUMERS = `select name, scope, province, position, attempts from kttt.consumer_place
  order by name collate "C", scope, province`;
const RELEASE = `update kttt.parked set again = true, attempts = 0 where name = $1 and scope = $2 and stream = $3`;

/** Where consumers stand, in the database. A turn is a lease, renewed while it lasts; no transaction is held open by it. */
function records(driver: SqlDriver): DeliveryRecords {
  type Place = DeliveryPlace & { readonly province: string } & SqlRow;
  const placesOf = (rows: readonly Place[]) =>
    Object.fromEntries(rows.map(({ attempts, position, province }) => [province, { attempts, position }]));
  return {
    async consumers() {
      const rows = await driver.query<Place & { readonly name: string; readonly scope: string }>(CONSUMERS);
      const names = [
        ...new Map(rows.map(({ name, scope }) => [`${scope}\n${name}`, { consumer: name, scope }])).values(),
      ];
      return names.map(({ consumer, scope }) => ({
        consumer,
        scope,
        places: placesOf(rows.filter((it) => it.name === consumer && it.scope === scope)),
      }));
    },
    async begin(consumer, scope) {
      const own = [consumer, scope, randomUUID()];
      const take = () => driver.query(TAKE, [...own, LEASE_SECONDS]);
      const letGo = () => driver.query(LET_GO, own);
      // Where this fails twice, the lease ends by itself.
      const end = () =>
        letGo()
          .catch(letGo)
          .then(
            () => undefined,
            () => undefined,
          );
      const taken = await take().catch(async (error: unknown) => {
        // It may have been taken although no answer came, and would keep everybody waiting.
        await end();
        throw error;
      });
      if (taken.length === 0) return null;
      // A failed renewal is tried again; one too many, and the next step of the delivery is refused.
      const renewal = setInterval(() => void take().catch(() => undefined), RENEW_SECONDS * 1000);
      renewal.unref();
      return {
        async places() {
          return placesOf(await driver.query<Place>(PLACES, own.slice(0, 2)));
        },
        async moveTo(province, { attempts, position }) {
          const moved = await driver.query(MOVE, [...own, province, position, attempts]);
          if (moved.length === 0) throw new KtttError(storeProblem("store/turn-lost", [], { consumer }));
        },
        async park({ again, attempts, id, position, province, reason, stream }) {
          await driver.query(PARK, [consumer, scope, province, position, stream, id, attempts, reason, again]);
        },
        async unpark({ position, province }) {
          await driver.query(UNPARK, [consumer, scope, province, position]);
        },
        async end() {
          clearInterval(renewal);
          await end();
        },
      };
    },
    parked: (consumer, scope) => driver.query<ParkedEvent & SqlRow>(PARKED, [consumer, scope]),
    async release(consumer, scope, stream) {
      await driver.query(RELEASE, [consumer, scope, stream]);
    },
  };
}

/**
 * Sends from the log of a database and keeps there how far each consumer has come.
 *
 * A consumer for one province and a consumer of the same name for all have places of their own.
 */
export function postgresOutbox(driver: SqlDriver): Outbox {
  return outboxOn(postgresLog(driver), records(driver));
}
