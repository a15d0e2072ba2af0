import type { EngineContext } from "./engine-context.js";
import type { StoredEvent } from "../log/event.js";

/**
 * The events of the append which carried this key, if its first event stands in `stream`: the same command was carried out
 * before, over however many streams. None for no key.
 */
export async function earlierCarriedOut(
  { log, province }: EngineContext,
  stream: string,
  key: string | null,
): Promise<readonly StoredEvent[]> {
  if (key === null) return [];
  const first = (await log.read(stream)).find((event) => event.idempotencyKey === key);
  if (!first) return [];
  const events: StoredEvent[] = [];
  for (let after = first.position - 1; ;) {
    const page = await log.readAll({ after, province: province.id });
    // One append stands together in the log.
    const end = page.findIndex((event) => event.idempotencyKey !== key);
    events.push(...(end < 0 ? page : page.slice(0, end)));
    const last = page.at(-1);
    if (end >= 0 || !last) return events;
    after = last.position;
  }
}
