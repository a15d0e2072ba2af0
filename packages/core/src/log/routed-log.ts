import { KtttError } from "../kernel/problem.js";
import { logProblem } from "./errors.js";
import type { StoredEvent } from "./event.js";
import type { EventLog, ReadAllOptions } from "./event-log.js";

/** Where a province's log is kept, and which provinces there are. */
export interface LogRoutes {
  readonly logOf: (province: string) => EventLog;
  /** Every province which may hold events. */
  readonly provinces: () => readonly string[];
}

/**
 * One log over several, each of which holds some provinces: a database for each province, or for a group of them. No append
 * spans two provinces, so nothing is lost by it. A stream must begin with its province and a slash, which tells where it is.
 */
export function routedLog({ logOf, provinces }: LogRoutes): EventLog {
  const provinceOf = (stream: string) => stream.slice(0, Math.max(0, stream.indexOf("/")));

  async function pageOf(options: ReadAllOptions & { readonly province: string }): Promise<readonly StoredEvent[]> {
    return logOf(options.province).readAll(options);
  }

  const logs = provinces().map(logOf) as Required<EventLog>[];
  const [first] = logs;
  const all = (name: "now" | "pause") => logs.every((it) => typeof it[name] === "function");
  return {
    // Each place has a clock of its own; where one has none, none is asked.
    ...(first && all("now")
      ? { now: (province) => (province === undefined ? first : (logOf(province) as Required<EventLog>)).now(province) }
      : {}),
    ...(first && all("pause") ? { pause: (attempt) => first.pause(attempt) } : {}),
    async append(writes, options) {
      const first = writes[0]?.province;
      if (first === undefined) return [];
      const foreign = writes.filter(
        ({ events, province, stream }) =>
          province === first && province !== "" && events.length > 0 && provinceOf(stream) !== province,
      );
      if (foreign.length > 0) {
        throw new KtttError(
          foreign.map(({ province, stream }) => logProblem("log/foreign-stream", [], { stream, province })),
        );
      }
      // What is wrong beside that, the log itself says.
      return logOf(first).append(writes, options);
    },

    read: async (stream, options) => {
      const province = provinceOf(stream);
      return provinces().includes(province) ? logOf(province).read(stream, options) : [];
    },

    async readAll({ after = {}, limit = 1000, province } = {}) {
      if (province !== undefined) return pageOf({ after, limit, province });
      const names = [...provinces()].sort();
      if (typeof after === "number" && after > 0 && names.length > 1) {
        throw new KtttError(logProblem("log/cursor-needed", ["after"], { position: after }));
      }
      const page: StoredEvent[] = [];
      for (const name of names) {
        if (page.length >= limit) break;
        page.push(...(await pageOf({ after, limit: limit - page.length, province: name })));
      }
      return page;
    },
  };
}
