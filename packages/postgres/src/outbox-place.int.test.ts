import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sampleWrite } from "@kttt/testing";
import { type PostgresServer, startPostgres } from "../../../scripts/postgres-server.mjs";
import { retryTransient } from "./retry-transient.js";
import { openStore } from "./store.js";

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 120_000);
afterAll(() => server.stop());

it("the place of a consumer is not forced to the disk for each event; after a crash of the server events may come again, and none is left out", async () => {
  const store = await openStore({ url: server.url, connections: 1 });
  const COUNT = 300;
  for (let n = 0; n < COUNT; n += 1) await store.log.append([sampleWrite("tinh-thu", `tinh-thu/${n}`, 0)]);
  const syncs = async () => {
    await store.driver.query("select pg_stat_force_next_flush()::text as done");
    const [row] = await store.driver.query<{ syncs: number }>("select wal_sync as syncs from pg_stat_wal");
    return row?.syncs ?? 0;
  };
  const sent: number[] = [];
  const note = ({ position }: { readonly position: number }) => Promise.resolve(void sent.push(position));
  const before = await syncs();
  while ((await store.outbox.deliver("mail", note, { limit: 50 })) > 0 && sent.length < 200);
  expect(sent).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
  expect((await syncs()) - before).toBeLessThan(100);

  await store.outbox.deliver("mail", note, { limit: 50 });
  await server.restart("immediate");
  const again = () => retryTransient(() => store.outbox.deliver("mail", note, { limit: 50 }));
  // The lease of the machine which delivered may still stand.
  for (let rounds = 0; sent.at(-1) !== COUNT && rounds < 100; rounds += 1) if ((await again()) === 0) await wait(100);
  const first = [...new Set(sent)];
  expect(first).toEqual(Array.from({ length: COUNT }, (_, n) => n + 1));
  // What came again is no more than what had been sent since the last time the disk was forced.
  expect(sent.length - first.length).toBeLessThanOrEqual(50);
  await store.close();
}, 120_000);
