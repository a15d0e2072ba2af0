import { createEngine, type Engine, type Instant, type Province } from "@kttt/core";
import { provinceSpan } from "@kttt/kit";
import { openStore, startWorker, systemClock } from "@kttt/postgres";
import type { ProvinceServer } from "@kttt/server";
import { openOffice } from "../office.js";
import type { Host } from "../host.js";
import { provinceById } from "../provinces.js";

/** Programmes at work, from the store of an office or of many. */
export interface ServedOffice {
  readonly engines: Readonly<Record<string, ProvinceServer>>;
  readonly now: () => Instant;
  /** What is kept beside the log, and how far each who is sent events has come. */
  readonly records: Store["records"];
  readonly outbox: Store["outbox"];
  /** Brings what time has brought into the log now. */
  sweep(): Promise<unknown>;
  close(): Promise<void>;
}

type Store = Awaited<ReturnType<typeof openStore>>;

/** Starts what time brings, and serves engines of one store. */
async function atWork(
  store: Store,
  programmes: readonly { readonly engine: Engine; readonly province: Province }[],
  spanOf: (province: Province) => ProvinceServer["span"],
  now: () => Instant,
): Promise<ServedOffice> {
  const ping = async () => void (await store.driver.query("select 1"));
  const engines = programmes.map(({ engine, province }) => [
    province.id,
    { engine, span: spanOf(province), sealed: store.log, ping },
  ]);
  const worker = await startWorker({
    engines: programmes.map((it) => it.engine),
    clock: { now },
    sql: store.driver,
    snapshots: store.snapshots,
  });
  return {
    engines: Object.fromEntries(engines) as ServedOffice["engines"],
    now,
    records: store.records,
    outbox: store.outbox,
    sweep: () => worker.sweep(),
    async close() {
      await worker.stop();
      await store.close();
    },
  };
}

/** The office of a folder, served. @throws KtttError `store/folder-in-use`, UsageError for a folder which is no office */
export async function serveFolder(folder: string, host: Host): Promise<ServedOffice> {
  const { now, office, span, store } = await openOffice(folder, host);
  return atWork(store, [office], () => span, now);
}

/** Provinces of a PostgreSQL, served: the owner's connection brings its tables up to date, the rest acts as `kttt_all`. */
export async function serveUrl(url: string, ids: readonly string[]): Promise<ServedOffice> {
  const owner = await openStore({ url, connections: 1 });
  await owner.close();
  const store = await openStore({ url, role: "kttt_all" });
  const clock = systemClock();
  const provinces = await Promise.all(ids.map(provinceById));
  const programmes = provinces.map((province) => ({
    province,
    engine: createEngine({
      ...{ province, log: store.log, clock, span: provinceSpan(province) },
      snapshots: store.snapshots,
    }),
  }));
  return atWork(store, programmes, provinceSpan, () => clock.now());
}
