import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEngine, instantAt, legalDate, settableClock, span } from "@kttt/core";
import { verify } from "@kttt/core/log";
import { readToEnd, tinyProvince } from "@kttt/testing";
import { type PostgresCluster, type PostgresServer, startPostgres } from "../../../scripts/postgres-server.mjs";
import { retryTransient } from "./retry-transient.js";
import { openStore } from "./store.js";

let server: PostgresServer;
let follower: PostgresCluster;
beforeAll(async () => {
  server = await startPostgres();
  follower = await server.standby();
}, 120_000);
afterAll(() => server.stop());

const hostOf = (url: string) => new URL(url).host;
const both = () => `postgresql://postgres@${hostOf(follower.url)},${hostOf(server.url)}/postgres`;

describe("openStore with a leader and a follower in its address", () => {
  it("writes to the leader, reads from any, and when the leader is lost goes on with the follower: accepted is stored, once", async () => {
    const store = await openStore({ url: both() });
    const days = span(legalDate("2024-01-01"), legalDate("2024-12-31"));
    const clock = settableClock(instantAt(legalDate("2024-01-05"), 9));
    const engine = createEngine({ province: tinyProvince(), log: store.log, clock, span: days, maxAheadSeconds: null });
    await engine.advance();
    const [duty] = [...(await engine.register()).obligations.values()];
    if (!duty) throw new Error("the plan of the test assigns nothing");
    const raise = (n: number) =>
      retryTransient(
        () =>
          engine.execute({
            type: "raise-obstacle",
            obligation: duty.obligation.id,
            on: legalDate("2024-01-05"),
            actor: { agency: duty.body, person: null, role: "lead" },
            obstacle: `o-${n}`,
            text: "Thiếu kinh phí",
            idempotencyKey: `k-${n}`,
          }),
        { forSeconds: 60 },
      );
    try {
      for (let n = 0; n < 5; n += 1) await raise(n);
      const alone = await openStore({
        url: `${follower.url}?target_session_attrs=read-write`,
        failoverSeconds: 1,
      }).catch((error: unknown) => error);
      expect(alone).toMatchObject({ code: "store/no-server" });

      const reader = await openStore({ url: `${follower.url}`, readOnly: true });
      expect((await readToEnd(reader.log)).length).toBeGreaterThan(0);
      await reader.close();

      await server.halt("immediate");
      const during = raise(5);
      await follower.promote();
      // It had to wait for this one, and so has nobody to wait for now.
      const plain = await openStore({ url: follower.url });
      await plain.driver.script("alter system set synchronous_standby_names = ''");
      await plain.driver.query("select pg_reload_conf()");
      await plain.close();
      await during;
      for (let n = 6; n < 10; n += 1) await raise(n);
      const keys = (await readToEnd(store.log)).flatMap((it) =>
        it.type === "ObstacleRaised" ? [it.idempotencyKey] : [],
      );
      expect(keys).toEqual(Array.from({ length: 10 }, (_, n) => `k-${n}`));
      expect((await verify(store.log)).broken).toBeNull();
    } finally {
      await store.close();
    }
  }, 120_000);
});
