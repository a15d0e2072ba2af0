import { type Logger, silentLogger } from "@kttt/core";
import type { Notifications } from "./notifications.js";
import type { Webhooks } from "./webhooks.js";

/** What is to be sent, and how often to look for it. */
export interface SenderOptions {
  readonly webhooks?: Pick<Webhooks, "deliver">;
  readonly notifications?: Notifications;
  /** From 1 to 3,600. Defaults to 10. */
  readonly everySeconds?: number;
  readonly logger?: Logger;
}

/** Sends again and again. */
export interface Sender {
  /** Sends now what is due; who asks while it is under way shares it. */
  sweep(): Promise<void>;
  /** Finishes what is under way and sends no more. */
  stop(): Promise<void>;
}

/**
 * Sends what is to leave a service, as long as it runs: deliveries to webhooks, and reminders as mail. Several machines may do so at
 * once; each delivery is one machine's. What fails is said to the logger and tried again.
 */
export function startSender({
  everySeconds = 10,
  logger = silentLogger,
  notifications,
  webhooks,
}: SenderOptions): Sender {
  let underWay: Promise<void> | null = null;
  let stopped = false;

  async function tried(code: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (cause) {
      logger.log({ level: "error", code, cause });
    }
  }
  async function send(): Promise<void> {
    await Promise.all([
      webhooks && tried("events-out/webhooks-failed", () => webhooks.deliver()),
      notifications &&
        tried("events-out/notifications-failed", async () => {
          await notifications.collect();
          await notifications.send();
        }),
    ]);
  }
  function sweep(): Promise<void> {
    underWay ??= send().finally(() => {
      underWay = null;
    });
    return underWay;
  }
  const timer = setInterval(() => {
    if (!stopped) void sweep();
  }, everySeconds * 1000);
  return {
    sweep,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await underWay;
    },
  };
}
