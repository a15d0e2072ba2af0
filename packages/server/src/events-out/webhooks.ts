import { type Instant, type Logger, type Outbox, silentLogger, type StoredEvent } from "@kttt/core";
import { isKtttError, KtttError } from "@kttt/core/errors";
import type { ConsumerStanding, ServiceRecord, ServiceRecords } from "@kttt/core/log";
import { secondsBetween } from "@kttt/core/time";
import { z } from "zod";
import { nextAttempt } from "./backoff.js";
import { CLOUD_EVENT_TYPE, cloudEvent, SENT_BY, TYPE_PREFIX } from "./cloud-event.js";
import { eventsOutProblem } from "./errors.js";
import { type Outcome, type OutboundLimits, receiverUrl, safePost } from "./safe-post.js";
import { signedHeaders } from "./signature.js";

const KIND = "webhook";
const MOST_WEBHOOKS = 50;
/** An old secret signs beside the new one so long. */
const OLD_SECRET_SECONDS = 24 * 3600;
/** How many events are sent before the record is looked at again. */
const BATCH = 100;

const kept = z.strictObject({
  url: z.string(),
  /** Without `vn.kttt.`; `null` for all. */
  types: z.array(z.string()).nullable(),
  /** Events entered before are no news. */
  since: z.string(),
  by: z.strictObject({ agency: z.string().nullable(), person: z.string().nullable() }),
  secret: z.string(),
  oldSecret: z.strictObject({ secret: z.string(), until: z.string() }).nullable(),
  failures: z.int(),
  notBefore: z.string().nullable(),
  lastFailure: z.string().nullable(),
});
type Kept = z.output<typeof kept>;

/** Somebody outside who is told of what happens in one province. */
export interface Webhook {
  readonly id: string;
  readonly province: string;
  readonly url: string;
  readonly types: readonly string[] | null;
  readonly since: Instant;
  readonly by: { readonly agency: string | null; readonly person: string | null };
  /** Failures in a row, the last one's words, and when the next attempt is. */
  readonly failures: number;
  readonly lastFailure: string | null;
  readonly notBefore: Instant | null;
}

/** A webhook, and how far it has come. */
export interface WebhookStanding extends Webhook {
  readonly position: number;
  readonly parked: ConsumerStanding["parked"];
}

export interface WebhookOptions {
  readonly records: ServiceRecords;
  /** What sends from the log of a province. */
  readonly outboxOf: (province: string) => Outbox;
  readonly now: () => Instant;
  /** From 0 up to, not including, 1. */
  readonly chance: () => number;
  /** Makes ids and secrets. */
  readonly newId: () => string;
  readonly newSecret: () => string;
  readonly publicUrl?: string;
  readonly limits?: OutboundLimits;
  /** How often an event is tried before it is parked. Defaults to 10: about a day and a half. */
  readonly attempts?: number;
  readonly logger?: Logger;
  /** Posts one delivery. Defaults to {@link safePost}. */
  readonly post?: typeof safePost;
}

/** Webhooks: who they are, and their deliveries. */
export interface Webhooks {
  list(province: string): Promise<readonly WebhookStanding[]>;
  /** @throws KtttError `events-out/unknown-webhook` */
  get(province: string, id: string): Promise<WebhookStanding>;
  /**
   * Adds a receiver, who is told of what is entered from now on. The secret is told once.
   *
   * @throws KtttError `events-out/bad-address`, `events-out/too-many`
   */
  add(given: {
    readonly province: string;
    readonly url: string;
    readonly types: readonly string[] | null;
    readonly by: Kept["by"];
  }): Promise<{ readonly webhook: WebhookStanding; readonly secret: string }>;
  /** A new secret; the old one signs beside it for a day. @throws KtttError `events-out/unknown-webhook` */
  renewSecret(province: string, id: string): Promise<string>;
  /** @throws KtttError `events-out/unknown-webhook` */
  remove(province: string, id: string): Promise<void>;
  /** Sends a parked event again, and what waits behind it; without one, all which are parked. */
  replay(province: string, id: string, event?: string): Promise<number>;
  /** Sends what is due to everybody whose turn it is, and returns how many deliveries arrived. Failures are waited for, not thrown. */
  deliver(): Promise<number>;
}

const isUnknown = (error: unknown) => isKtttError(error) && error.code === "events-out/unknown-webhook";

/** The name of a webhook among the consumers of the outbox. */
export const webhookConsumer = (id: string) => `webhook/${id}`;

/** Makes the webhooks of a service. */
export function createWebhooks(options: WebhookOptions): Webhooks {
  const {
    attempts = 10,
    chance,
    limits = {},
    logger = silentLogger,
    now,
    outboxOf,
    post = safePost,
    records,
  } = options;

  const webhookOf = ({ data, id, province }: ServiceRecord): Webhook => {
    const { by, failures, lastFailure, notBefore, since, types, url } = kept.parse(data);
    return {
      id,
      province,
      url,
      types,
      by,
      failures,
      lastFailure,
      since: since as Instant,
      notBefore: notBefore as Instant,
    };
  };

  async function recordOf(province: string, id: string): Promise<ServiceRecord> {
    const found = await records.get(KIND, id);
    if (found?.province === province) return found;
    throw new KtttError(eventsOutProblem("events-out/unknown-webhook", ["id"], { id }));
  }

  /** Changes a record, again on what is there now when somebody else was first. */
  async function change(province: string, id: string, work: (data: Kept) => Kept): Promise<ServiceRecord> {
    for (;;) {
      const record = await recordOf(province, id);
      try {
        return await records.put({ ...record, data: work(kept.parse(record.data)) });
      } catch (error) {
        if (!isKtttError(error) || error.code !== "log/record-moved") throw error;
      }
    }
  }

  async function standingOf(record: ServiceRecord): Promise<WebhookStanding> {
    const { id, province } = record;
    const outbox = outboxOf(province);
    const consumer = webhookConsumer(id);
    const found = (await outbox.consumers()).find((it) => it.consumer === consumer && it.province === province);
    const parked = await outbox.parked(consumer, province);
    return { ...webhookOf(record), position: found?.places[province]?.position ?? 0, parked };
  }

  const secretsOf = ({ oldSecret, secret }: Kept) =>
    oldSecret && secondsBetween(now(), oldSecret.until as Instant) > 0 ? [secret, oldSecret.secret] : [secret];

  async function send(data: Kept, event: StoredEvent): Promise<boolean> {
    if (event.recordedAt < data.since || (data.types !== null && !data.types.includes(event.type))) return false;
    const body = JSON.stringify(cloudEvent(event, { publicUrl: options.publicUrl }));
    const seconds = Math.floor(Date.parse(now()) / 1000);
    const headers = {
      ...{ "content-type": CLOUD_EVENT_TYPE, "user-agent": SENT_BY },
      ...signedHeaders({ id: event.id, body, seconds }, secretsOf(data)),
    };
    const outcome: Outcome = await post({ url: data.url, body, headers }, limits);
    if ("failed" in outcome) throw new Error(outcome.failed);
    if (outcome.status < 200 || outcome.status > 299) throw new Error(`status ${outcome.status}`);
    return true;
  }

  /** Leaves a receiver alone for a while, longer each time. */
  async function failed({ id, province }: ServiceRecord, reason: string, arrived: number): Promise<void> {
    const changed = await change(province, id, (it) => {
      // One which had been well meanwhile begins to count anew.
      const failures = (arrived > 0 ? 0 : it.failures) + 1;
      return { ...it, failures, lastFailure: reason, notBefore: nextAttempt(failures, now(), chance()) };
    });
    const { failures } = kept.parse(changed.data);
    logger.log({ level: "warn", code: "events-out/webhook-failed", fields: { province, id, failures, reason } });
  }

  async function deliverTo(record: ServiceRecord): Promise<number> {
    const { id, province } = record;
    const data = kept.parse(record.data);
    if (data.notBefore !== null && data.notBefore > now()) return 0;
    let arrived = 0;
    let failure: string | null = null;
    const one = async (event: StoredEvent) => {
      try {
        arrived += Number(await send(data, event));
      } catch (error) {
        failure = error instanceof Error ? error.message.slice(0, 200) : "failed";
        throw error;
      }
    };
    try {
      const how = { province, limit: BATCH, attempts };
      while ((await outboxOf(province).deliver(webhookConsumer(id), one, how)) >= BATCH);
      // What was parked in between is no reason to wait where something else has arrived.
      if (arrived > 0) failure = null;
    } catch (error) {
      // The store's own failure is no receiver's.
      if (failure === null) throw error;
    }
    if (failure !== null) await failed(record, failure, arrived);
    else if (data.failures > 0 || data.notBefore !== null) {
      await change(province, id, (it) => ({ ...it, failures: 0, notBefore: null, lastFailure: null }));
    }
    return arrived;
  }

  return {
    async list(province) {
      return Promise.all((await records.list(KIND, province)).map(standingOf));
    },
    get: async (province, id) => standingOf(await recordOf(province, id)),
    async add({ by, province, types, url }) {
      const { href } = receiverUrl(url, limits);
      if ((await records.list(KIND, province)).length >= MOST_WEBHOOKS) {
        throw new KtttError(eventsOutProblem("events-out/too-many", [], { most: MOST_WEBHOOKS }));
      }
      const secret = options.newSecret();
      const data: Kept = {
        url: href,
        types:
          types === null ? null : types.map((it) => (it.startsWith(TYPE_PREFIX) ? it.slice(TYPE_PREFIX.length) : it)),
        since: now(),
        by,
        secret,
        ...{ oldSecret: null, failures: 0, notBefore: null, lastFailure: null },
      };
      const record = await records.put({ kind: KIND, id: options.newId(), province, data, version: 0 });
      return { webhook: await standingOf(record), secret };
    },
    async renewSecret(province, id) {
      const secret = options.newSecret();
      const until = new Date(Date.parse(now()) + OLD_SECRET_SECONDS * 1000).toISOString();
      await change(province, id, (it) => ({ ...it, secret, oldSecret: { secret: it.secret, until } }));
      return secret;
    },
    async remove(province, id) {
      await recordOf(province, id);
      await records.remove(KIND, id);
    },
    async replay(province, id, event) {
      await recordOf(province, id);
      const outbox = outboxOf(province);
      const consumer = webhookConsumer(id);
      const all = event === undefined ? (await outbox.parked(consumer, province)).map((it) => it.id) : [event];
      for (const it of all) await outbox.replay(consumer, it, province);
      await change(province, id, (it) => ({ ...it, failures: 0, notBefore: null }));
      return all.length;
    },
    async deliver() {
      const all = await Promise.allSettled((await records.list(KIND)).map(deliverTo));
      for (const it of all) {
        // One which was removed meanwhile has nothing to be told.
        if (it.status === "rejected" && !isUnknown(it.reason)) throw it.reason as Error;
      }
      return all.reduce((sum, it) => sum + (it.status === "fulfilled" ? it.value : 0), 0);
    },
  };
}
