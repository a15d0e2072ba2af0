import { instantAt, legalDate, settableClock } from "@kttt/core";
import { openPg } from "@kttt/postgres";
import type { AppDatabase } from "./src/open-app.js";
import { createClient } from "@kttt/server/client";
import { expect, it } from "vitest";
import { openApp } from "./src/open-app.js";

const BODY = "so-du-lich";

/** What the example promises, on a database of its own. */
export function embeddingSuite(database: () => Promise<AppDatabase>): void {
  /** The application with one user and a duty of its body which a report is owed for. */
  async function opened() {
    const place = await database();
    const clock = settableClock(instantAt(legalDate("2024-04-01"), 9));
    const app = await openApp(place, clock, false);
    await app.worker.sweep();
    const admin = "url" in place ? await openPg({ url: place.url }) : app.store.driver;
    await admin.query("insert into app.account values ('t-1', $1, 'p-1', 'lead')", [BODY]);
    const as = (token: string) =>
      createClient({ base: "http://app", fetch: app.server.fetch, headers: { Authorization: `Bearer ${token}` } });
    const list = await as("t-1").listDuties({ query: { kind: "report", sort: "assigned" } });
    const duty = list.ok ? (list.data.items.find((it) => it.reportedOn === null)?.id ?? "") : "";
    const report = (key: string) =>
      as("t-1").sendCommands({
        headers: { "Idempotency-Key": key },
        body: {
          command: {
            type: "report",
            obligation: duty,
            summary: "Đã thực hiện",
            documentNumber: "12/BC-SDL",
            on: "2024-04-01",
          },
        },
      });
    const received = () =>
      app.store.driver.query<{ event: string; number: string }>("select event, number from app.received");
    const close = async () => {
      if (admin !== app.store.driver) await admin.end();
      await app.close();
    };
    return { ...app, admin, as, close, duty, received, report };
  }

  it("knows its users by its own tokens, and nobody else", async () => {
    const { as, close } = await opened();
    const known = await as("t-1").session();
    expect(known.ok && known.data.account.agency?.id).toBe(BODY);
    expect((await as("t-2").listDuties()).status).toBe(401);
    await close();
  });

  it("enters a report and its own row together, once for one key", async () => {
    const { close, duty, received, report, store } = await opened();
    const [first, again] = [await report("k-1"), await report("k-1")];
    expect([first.ok ? "" : first.problem.detail, again.ok ? "" : again.problem.detail]).toEqual(["", ""]);
    const stored = (await store.log.read(`hcm/obligation/${duty}`)).filter((it) => it.type === "Reported");
    expect(stored).toHaveLength(1);
    expect(await received()).toEqual([{ event: stored[0]?.id, number: "12/BC-SDL" }]);
    await close();
  });

  it("enters neither where its own row cannot be written", async () => {
    const { admin, close, duty, received, report, store } = await opened();
    await admin.script("alter table app.received add constraint none check (number <> '12/BC-SDL')");
    expect((await report("k-1")).status).toBe(500);
    expect((await store.log.read(`hcm/obligation/${duty}`)).filter((it) => it.type === "Reported")).toEqual([]);
    expect(await received()).toEqual([]);
    await admin.script("alter table app.received drop constraint none");
    expect((await report("k-1")).status).toBe(200);
    expect(await received()).toHaveLength(1);
    await close();
  });
}
