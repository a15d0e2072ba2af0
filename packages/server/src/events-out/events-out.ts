import { randomInt } from "node:crypto";
import type { Instant, Logger, Outbox } from "@kttt/core";
import type { ServiceRecords } from "@kttt/core/log";
import { createFeeds, type Feeds } from "../feeds/feeds.js";
import { type Bell, createBell } from "./bell.js";
import { createEventStreams, type EventStreams } from "./event-stream.js";
import type { OutboundLimits } from "./safe-post.js";
import { webhookSecret } from "./signature.js";
import { createWebhooks, type Webhooks } from "./webhooks.js";

/** What leaves a server by itself, and where it is kept. */
export interface EventsOut {
  readonly records: ServiceRecords;
  readonly outboxOf: (province: string) => Outbox;
  readonly webhooks: Webhooks;
  readonly feeds: Feeds;
  readonly streams: EventStreams;
  readonly bell: Bell;
  readonly publicUrl: string | undefined;
}

export interface EventsOutOptions {
  readonly records: ServiceRecords;
  readonly outboxOf: (province: string) => Outbox;
  readonly now: () => Instant;
  readonly publicUrl?: string | undefined;
  readonly outbound?: OutboundLimits;
  readonly logger: Logger;
}

const CHANCES = 2 ** 32;
/** From 0 up to, not including, 1. */
export const machineChance = () => randomInt(CHANCES) / CHANCES;

/** Makes what leaves a server; nothing leaves before somebody calls `deliver`. */
export function createEventsOut({
  logger,
  now,
  outbound = {},
  outboxOf,
  publicUrl,
  records,
}: EventsOutOptions): EventsOut {
  const bell = createBell();
  const at = publicUrl === undefined ? {} : { publicUrl };
  return {
    ...{ records, outboxOf, bell, publicUrl },
    webhooks: createWebhooks({
      ...{ records, outboxOf, now, logger, limits: outbound, chance: machineChance, ...at },
      newId: () => crypto.randomUUID(),
      newSecret: () => webhookSecret(),
    }),
    feeds: createFeeds({ records, now }),
    streams: createEventStreams({ bell, ...at }),
  };
}
