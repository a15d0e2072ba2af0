import { randomUUID } from "node:crypto";
import type { Instant } from "@kttt/core";
import type { ServiceRecord, ServiceRecords } from "@kttt/core/log";
import { secondsBetween } from "@kttt/core/time";
import { z } from "zod";
import type { Account } from "../account.js";

const KIND = "session";
/** Whose record it is where an account belongs to no province. */
const OF_ALL = "*";

const kept = z.strictObject({
  agency: z.string().nullable(),
  person: z.string().nullable(),
  kind: z.enum(["body", "province", "auditor", "system"]),
  beganAt: z.string(),
  until: z.string(),
});

/** Somebody who has signed in and not out, as a reference; no cookie can be made from it. */
export interface OpenSession {
  readonly id: string;
  readonly agency: string | null;
  readonly person: string | null;
  readonly kind: Account["kind"];
  /** The one province of the account; `null` for one of all. */
  readonly province: string | null;
  readonly beganAt: Instant;
  readonly until: Instant;
}

/** The sessions which are open: one which is not here any more has ended, whoever still has its cookie. */
export interface SessionRegister {
  /** @returns the id of the new session */
  begin(account: Account, until: Instant): Promise<string>;
  isOpen(id: string): Promise<boolean>;
  /** The sessions which have not ended, the latest first. */
  list(): Promise<readonly OpenSession[]>;
  /** From now on its cookie is nobody's. Returns whether there was one. */
  end(id: string): Promise<boolean>;
}

const sessionOf = ({ data, id, province }: ServiceRecord): OpenSession => {
  const { beganAt, until, ...who } = kept.parse(data);
  return {
    ...{ id, ...who },
    province: province === OF_ALL ? null : province,
    beganAt: beganAt as Instant,
    until: until as Instant,
  };
};

/** Keeps the open sessions beside the log, for all machines which serve it. Those whose hours are over go when another begins. */
export function sessionRegister({
  newId = randomUUID,
  now,
  records,
}: {
  readonly records: ServiceRecords;
  /** The machine's time, as for the cookies. */
  readonly now: () => Instant;
  readonly newId?: () => string;
}): SessionRegister {
  const isOver = ({ until }: OpenSession) => secondsBetween(now(), until) <= 0;
  async function open(): Promise<readonly OpenSession[]> {
    return (await records.list(KIND)).map(sessionOf).filter((it) => !isOver(it));
  }
  return {
    async begin({ agency, kind, person, province = OF_ALL }, until) {
      for (const it of (await records.list(KIND)).map(sessionOf)) if (isOver(it)) await records.remove(KIND, it.id);
      const id = newId();
      await records.put({
        kind: KIND,
        id,
        province,
        data: { agency, person, kind, beganAt: now(), until },
        version: 0,
      });
      return id;
    },
    async isOpen(id) {
      const found = await records.get(KIND, id);
      return found !== null && !isOver(sessionOf(found));
    },
    list: async () => [...(await open())].sort((a, b) => (a.beganAt < b.beganAt ? 1 : -1)),
    end: (id) => records.remove(KIND, id),
  };
}
