/** What leaves the service by itself: events to webhooks and pages, reminders as mail, calendars. */
export { type CloudEvent, cloudEvent, type CloudEventOptions } from "../events-out/cloud-event.js";
export { isGenuineDelivery, signedHeaders, webhookSecret } from "../events-out/signature.js";
export { type Outcome, type OutboundLimits, safePost } from "../events-out/safe-post.js";
export {
  createWebhooks,
  type Webhook,
  type WebhookOptions,
  type Webhooks,
  type WebhookStanding,
} from "../events-out/webhooks.js";
export { type Bell, createBell } from "../events-out/bell.js";
export { createEventStreams, type EventStreamOptions, type EventStreams } from "../events-out/event-stream.js";
export {
  type Contact,
  type Contacts,
  createNotifications,
  type NotificationOptions,
  type Notifications,
  type Notifier,
} from "../events-out/notifications.js";
export type { Message } from "../events-out/digest.js";
export { type Sender, type SenderOptions, startSender } from "../events-out/sender.js";
export { mailNotifier, type MailOptions } from "../events-out/mail.js";
export { createFeeds, type Feed, type Feeds } from "../feeds/feeds.js";
