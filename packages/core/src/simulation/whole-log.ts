import type { StoredEvent } from "../log/event.js";
import type { EventLog } from "../log/event-log.js";

/** Every event of a log, in its order. */
export async function wholeLog(log: EventLog): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for (;;) {
    const page = await log.readAll({ after: events.at(-1)?.position ?? 0 });
    if (page.length === 0) return events;
    events.push(...page);
  }
}
