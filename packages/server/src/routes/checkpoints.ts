import { KtttError } from "@kttt/core/errors";
import { cursorAfter, type LogCursor, type SealedLog, sealEvents, type ServiceRecord, verifier } from "@kttt/core/log";
import { z } from "@hono/zod-openapi";
import { serverProblem } from "../errors.js";
import { type CheckpointItem, keepCheckpoint, listCheckpoints } from "../operations/events-out.js";
import { wholeProvinces } from "../request.js";
import { type Route, route } from "../route.js";
import type { ProvinceReader } from "../standing.js";
import { onlyProvince } from "./events-out.js";

const KIND = "checkpoint";
const kept = z.strictObject({
  position: z.int(),
  hash: z.string(),
  takenAt: z.string(),
  by: z.strictObject({ agency: z.string().nullable(), person: z.string().nullable() }),
});

/** The log of a province with its links: the store's own, or, where it keeps none, sealed now. */
export async function sealedLogOf(reader: ProvinceReader): Promise<SealedLog> {
  if (reader.sealed) return reader.sealed;
  const sealed = await sealEvents(await reader.events());
  const { id } = reader.province;
  return {
    readAllSealed: ({ after = {}, limit = 1000 } = {}) =>
      Promise.resolve(sealed.filter((it) => it.position > (after[id] ?? 0)).slice(0, limit)),
  };
}

/** The links of a province's log by position, as far as it is whole. */
async function linksOf(reader: ProvinceReader): Promise<ReadonlyMap<number, string>> {
  const log = await sealedLogOf(reader);
  const links = new Map<number, string>();
  const check = verifier();
  for (let cursor: LogCursor = {}; ;) {
    const page = await log.readAllSealed({ after: cursor, limit: 1000 });
    if (page.length === 0) return links;
    for (const event of page) {
      if (event.province !== reader.province.id) continue;
      if (!(await check.add([event])) || !("logHash" in event) || event.logHash === undefined) return links;
      links.set(event.position, event.logHash);
    }
    cursor = cursorAfter(cursor, page);
  }
}

/** A checkpoint holds when the log is whole up to there, and has the same link at its place. */
function itemOf({ data, province }: ServiceRecord, links: ReadonlyMap<number, string>): CheckpointItem {
  const { by, hash, position, takenAt } = kept.parse(data);
  return { province, position, hash, takenAt, by, holds: links.get(position) === hash };
}

export const checkpointRoutes: readonly Route[] = [
  route(listCheckpoints, async ({ account, query }, desk) => {
    const whole = wholeProvinces(desk, listCheckpoints, { account, province: query.province });
    const all = await Promise.all(
      whole.map(async ({ reader }) => {
        const found = await desk.eventsOut.records.list(KIND, reader.province.id);
        if (found.length === 0) return [];
        const links = await linksOf(reader);
        return found.map((it) => itemOf(it, links)).sort((a, b) => b.position - a.position);
      }),
    );
    return { data: { items: all.flat() } };
  }),
  // Whoever may read the whole log may write down where it ends, an auditor first of all: it changes nothing of the programme.
  route(keepCheckpoint, async ({ account, query }, desk) => {
    const { reader } = onlyProvince(wholeProvinces(desk, keepCheckpoint, { account, province: query.province }));
    const { id: province } = reader.province;
    const links = await linksOf(reader);
    const position = (await reader.events()).at(-1)?.position ?? 0;
    const hash = links.get(position);
    if (hash === undefined) throw new KtttError(serverProblem("server/log-not-whole", []));
    const by = { agency: account?.agency ?? null, person: account?.person ?? null };
    const id = `${province}@${String(position).padStart(12, "0")}`;
    const known = await desk.eventsOut.records.get(KIND, id);
    const data = { position, hash, takenAt: desk.now(), by };
    // Written down before: the first one stands.
    const record = known ?? (await desk.eventsOut.records.put({ kind: KIND, id, province, data, version: 0 }));
    return { data: itemOf(record, links) };
  }),
];
