import type { JsonValue } from "../kernel/plain-copy.js";
import { KtttError } from "../kernel/problem.js";
import { logProblem } from "./errors.js";

/** Something a service keeps beside the log, under a kind and an id. */
export interface ServiceRecord {
  /** What it is: a webhook, a calendar's token, a digest. */
  readonly kind: string;
  /** Unique within its kind, in all provinces. */
  readonly id: string;
  /** Whose it is: who may see no more than one province sees no more than its records. `*` where it is of all. */
  readonly province: string;
  readonly data: JsonValue;
  /** Counts its changes, from 1. */
  readonly version: number;
}

/**
 * What a service keeps which is no event (a port): whom it sends what, who may read a calendar, whose mail is due. It says
 * nothing about the programme; lost, it is set up again, and the log stays whole.
 */
export interface ServiceRecords {
  /** `null` where there is none. */
  get(kind: string, id: string): Promise<ServiceRecord | null>;
  /** Everything of a kind in the order of the ids; of one province where it is named. */
  list(kind: string, province?: string): Promise<readonly ServiceRecord[]>;
  /**
   * Keeps a record whose version must be the one it had when it was read: 0 for a new one.
   *
   * @throws KtttError `log/record-moved` when somebody else has written it meanwhile, or it belongs to another province
   */
  put(record: ServiceRecord): Promise<ServiceRecord>;
  /** Whether there was something to remove. */
  remove(kind: string, id: string): Promise<boolean>;
}

/** Records in memory, for trials and tests: gone with the process. */
export function memoryServiceRecords(): ServiceRecords {
  const kinds = new Map<string, Map<string, ServiceRecord>>();
  const of = (kind: string) => kinds.get(kind) ?? new Map<string, ServiceRecord>();
  const copy = (record: ServiceRecord): ServiceRecord => ({
    ...record,
    data: JSON.parse(JSON.stringify(record.data)) as JsonValue,
  });
  return {
    get(kind, id) {
      const found = of(kind).get(id);
      return Promise.resolve(found ? copy(found) : null);
    },
    list(kind, province) {
      const found = [...of(kind).values()].filter((it) => province === undefined || it.province === province);
      return Promise.resolve(found.sort((a, b) => (a.id < b.id ? -1 : 1)).map(copy));
    },
    put(record) {
      const { id, kind, province, version } = record;
      const known = of(kind).get(id);
      if ((known?.version ?? 0) !== version || (known && known.province !== province)) {
        return Promise.reject(new KtttError(logProblem("log/record-moved", [], { id })));
      }
      const kept = copy({ ...record, version: version + 1 });
      kinds.set(kind, of(kind).set(id, kept));
      return Promise.resolve(copy(kept));
    },
    remove: (kind, id) => Promise.resolve(of(kind).delete(id)),
  };
}
