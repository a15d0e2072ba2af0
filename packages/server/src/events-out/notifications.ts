import {
  type Instant,
  type Language,
  legalDayOf,
  type Logger,
  type Outbox,
  silentLogger,
  shiftDays,
  type StoredEvent,
} from "@kttt/core";
import { isKtttError } from "@kttt/core/errors";
import type { RemindersDueData, ServiceRecord, ServiceRecords } from "@kttt/core/log";
import { z } from "zod";
import type { ProvinceReader } from "../standing.js";
import { nextAttempt } from "./backoff.js";
import { digestMessage, type Message, reminderItem, type ReminderItem } from "./digest.js";

/** Carries a message to a person (a port): mail, or whatever an office uses. @throws when it has not been taken */
export interface Notifier {
  send(message: Message): Promise<void>;
}

/** Somebody of a body who wants to be reminded. */
export interface Contact {
  /** A reference, as in an actor. */
  readonly person: string;
  readonly address: string;
  readonly language: Language;
}

/** Who is told for a body (a port). Addresses are asked for when they are needed and kept nowhere here. */
export interface Contacts {
  of(province: string, body: string): Promise<readonly Contact[]>;
}

export interface NotificationOptions {
  readonly provinces: ReadonlyMap<string, ProvinceReader>;
  readonly records: ServiceRecords;
  readonly outboxOf: (province: string) => Outbox;
  readonly contacts: Contacts;
  readonly notifier: Notifier;
  readonly now: () => Instant;
  /** From 0 up to, not including, 1. */
  readonly chance: () => number;
  /** From which hour in Vietnam on a day's mail goes out. Defaults to 7. */
  readonly fromHour?: number;
  readonly publicUrl?: string;
  readonly logger?: Logger;
}

/** Reminders as one message a day for each person. */
export interface Notifications {
  /** Takes over from the log what has come due, by person. The first time nothing of the past. Returns how many reminders. */
  collect(): Promise<number>;
  /** Sends what has been collected, one message for each person and day. Returns how many went out; failures wait. */
  send(): Promise<number>;
}

const CONSUMER = "notifications";
const START = "notifications-start";
const DIGEST = "digest";
const BATCH = 500;
/** Of one person, at most so many reminders are kept for the next message: the latest. */
const MOST_ITEMS = 500;
/** So long a message is one machine's to send. */
const CLAIM_SECONDS = 120;
const VIETNAM_HOURS = 7;

const digest = z.strictObject({
  person: z.string(),
  items: z.array(reminderItem),
  /** The legal day of the last message. */
  sentOn: z.string().nullable(),
  failures: z.int(),
  notBefore: z.string().nullable(),
});
type Digest = z.output<typeof digest>;

const hourIn = (moment: Instant) => (new Date(moment).getUTCHours() + VIETNAM_HOURS) % 24;

/** The reminders in an event, each for the body it is for. */
function itemsOf(event: StoredEvent): readonly ReminderItem[] {
  const { cases = [], reminders } = event.data as RemindersDueData;
  const duties = reminders.flatMap(({ obligation, to, urgency }, index) =>
    to.map((body): ReminderItem => ({ key: `${event.id}#${index}/${body}`, body, urgency, of: { obligation } })),
  );
  const acts = cases.flatMap(({ act, case: id, daysLeft, proceeding, to, urgency }, index) =>
    to.map((body): ReminderItem => {
      const lastDay = shiftDays(event.happenedOn, daysLeft);
      return { key: `${event.id}#case${index}/${body}`, body, urgency, of: { case: id, proceeding, act, lastDay } };
    }),
  );
  return [...duties, ...acts];
}

/** Makes the notifications of a service. */
export function createNotifications(options: NotificationOptions): Notifications {
  const {
    chance,
    contacts,
    fromHour = 7,
    logger = silentLogger,
    notifier,
    now,
    outboxOf,
    provinces,
    publicUrl,
    records,
  } = options;

  /** The moment from which on things are news in a province: kept when it is first asked for. */
  async function startOf(province: string): Promise<string> {
    const known = await records.get(START, province);
    if (known) return known.data as string;
    const record = { kind: START, id: province, province, data: now(), version: 0 };
    try {
      return (await records.put(record)).data as string;
    } catch (error) {
      const other = await records.get(START, province);
      if (other) return other.data as string;
      throw error;
    }
  }

  /** Changes what is kept for a person, again on what is there now when somebody else was first. */
  async function change(province: string, person: string, work: (it: Digest) => Digest): Promise<void> {
    const id = `${province}/${person}`;
    for (;;) {
      const known = await records.get(DIGEST, id);
      const before = known
        ? digest.parse(known.data)
        : { person, items: [], sentOn: null, failures: 0, notBefore: null };
      try {
        await records.put({ kind: DIGEST, id, province, data: work(before), version: known?.version ?? 0 });
        return;
      } catch (error) {
        if (!isKtttError(error) || error.code !== "log/record-moved") throw error;
      }
    }
  }

  async function keep(province: string, event: StoredEvent): Promise<number> {
    const byPerson = new Map<string, ReminderItem[]>();
    const items = itemsOf(event);
    for (const body of new Set(items.map((it) => it.body))) {
      const found = await contacts.of(province, body);
      if (found.length === 0) logger.log({ level: "warn", code: "events-out/no-contact", fields: { province, body } });
      for (const { person } of found) {
        byPerson.set(person, [...(byPerson.get(person) ?? []), ...items.filter((it) => it.body === body)]);
      }
    }
    for (const [person, mine] of byPerson) {
      await change(province, person, (it) => {
        // The event may come twice: a reminder is kept once.
        const all = new Map([...it.items, ...mine].map((item) => [item.key, item]));
        return { ...it, items: [...all.values()].slice(-MOST_ITEMS) };
      });
    }
    return items.length;
  }

  async function sendTo(record: ServiceRecord): Promise<boolean> {
    const { province } = record;
    const { items, notBefore, person, sentOn } = digest.parse(record.data);
    const reader = provinces.get(province);
    const at = now();
    const today = legalDayOf(at);
    if (!reader || items.length === 0 || sentOn === today || (notBefore !== null && notBefore > at)) return false;
    const contact = await contactOf(province, person, items);
    const standing = await reader.standing();
    const id = `${today}.${province}.${person}`;
    const message = contact && digestMessage(items, standing, { ...contact, id, at, publicUrl });
    try {
      // Another machine at the same message finds the record moved, and leaves it.
      const until = new Date(Date.parse(at) + CLAIM_SECONDS * 1000).toISOString();
      await records.put({ ...record, data: { ...digest.parse(record.data), notBefore: until } });
    } catch (error) {
      if (isKtttError(error) && error.code === "log/record-moved") return false;
      throw error;
    }
    try {
      if (message) await notifier.send(message);
    } catch (error) {
      await change(province, person, (it) => {
        const failures = it.failures + 1;
        return { ...it, failures, notBefore: nextAttempt(failures, at, chance()) };
      });
      logger.log({ level: "warn", code: "events-out/message-failed", fields: { province, person }, cause: error });
      return false;
    }
    const done = new Set(items.map((it) => it.key));
    // What has come in while it was sent is for the next day.
    await change(province, person, (it) => ({
      ...it,
      items: it.items.filter((item) => !done.has(item.key)),
      sentOn: message ? today : it.sentOn,
      ...{ failures: 0, notBefore: null },
    }));
    return message !== null && message !== undefined;
  }

  /** The person as the bodies which are reminded know them now; who has left since gets no mail. */
  async function contactOf(province: string, person: string, items: readonly ReminderItem[]): Promise<Contact | null> {
    for (const body of new Set(items.map((it) => it.body))) {
      const found = (await contacts.of(province, body)).find((it) => it.person === person);
      if (found) return found;
    }
    return null;
  }

  return {
    async collect() {
      let kept = 0;
      for (const province of provinces.keys()) {
        const start = await startOf(province);
        const one = async (event: StoredEvent) => {
          if (event.type !== "RemindersDue" || event.recordedAt < start) return;
          kept += await keep(province, event);
        };
        while ((await outboxOf(province).deliver(CONSUMER, one, { province, limit: BATCH })) >= BATCH);
      }
      return kept;
    },
    async send() {
      if (hourIn(now()) < fromHour) return 0;
      let sent = 0;
      for (const record of await records.list(DIGEST)) if (await sendTo(record)) sent += 1;
      return sent;
    },
  };
}
