import { bodyName, type Language } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import { calendarFeed } from "@kttt/office";
import type { z } from "@hono/zod-openapi";
import type { Account } from "../account.js";
import { serverProblem } from "../errors.js";
import { eventsOutProblem } from "../events-out/errors.js";
import type { WebhookStanding } from "../events-out/webhooks.js";
import type { Feed } from "../feeds/feeds.js";
import {
  addFeed,
  addWebhook,
  type FeedItem,
  listFeeds,
  listWebhooks,
  newFeedSchema,
  newWebhookSchema,
  readFeed,
  removeFeed,
  removeWebhook,
  renewWebhookSecret,
  replaySchema,
  replayWebhook,
  streamEvents,
  type WebhookItem,
} from "../operations/events-out.js";
import type { Operation } from "../operation.js";
import { type Desk, maySee, readableProvinces, type ReadableProvince, unknownId, wholeProvinces } from "../request.js";
import { type Route, route } from "../route.js";
import type { ProvinceReader } from "../standing.js";

interface Asked {
  readonly account: Account | null;
  readonly province?: string | undefined;
}

/** Reads a body. @throws KtttError `events-out/bad-field` for each field which cannot be used */
function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const found = schema.safeParse(body);
  if (found.success) return found.data;
  const names = [...new Set(found.error.issues.map((it) => it.path.join(".") || "body"))];
  throw new KtttError(names.map((name) => eventsOutProblem("events-out/bad-field", [name], { name })));
}

/** The one province a question is about. @throws KtttError `server/province-wanted` where several could be meant */
export function onlyProvince(provinces: readonly ReadableProvince[]): ReadableProvince {
  const [only, ...more] = provinces;
  if (only && more.length === 0) return only;
  const known = provinces.map((it) => it.reader.province.id).join(", ");
  throw new KtttError(serverProblem("server/province-wanted", ["province"], { known }));
}

/** @throws KtttError `server/not-yours` */
function checkMayAct(
  desk: Desk,
  operation: Pick<Operation, "id">,
  account: Account | null,
  { province }: ProvinceReader,
): void {
  const asked = { operation: operation.id, province: province.id, writes: true };
  if (!account || !desk.policy.mayAct(account, asked)) throw new KtttError(serverProblem("server/not-yours", []));
}

/** The province whose webhooks an account may change: all of it must be its to read, and to act in. */
function webhooksOf(desk: Desk, operation: Pick<Operation, "id" | "writes">, asked: Asked): string {
  const { reader } = onlyProvince(wholeProvinces(desk, operation, asked));
  checkMayAct(desk, operation, asked.account, reader);
  return reader.province.id;
}

const webhookItem = ({ parked, ...webhook }: WebhookStanding): WebhookItem => ({
  ...webhook,
  parked: parked.map(({ attempts, id, reason }) => ({ id, attempts, reason })),
});

const feedItem = ({ body, language, ...feed }: Feed, { province }: ProvinceReader, shown: Language): FeedItem => ({
  ...feed,
  language,
  madeOn: feed.madeOn as FeedItem["madeOn"],
  readOn: feed.readOn as FeedItem["readOn"],
  body: body === null ? null : { id: body, name: bodyName(province, body, shown) },
});

const mayReadFeed = ({ readable }: ReadableProvince, body: string | null) =>
  body === null ? readable.kind === "all" : maySee(readable, [body]);

const whoIs = (account: Account | null) => ({ agency: account?.agency ?? null, person: account?.person ?? null });

export const eventsOutRoutes: readonly Route[] = [
  route(listWebhooks, async ({ account, query }, desk) => {
    const whole = wholeProvinces(desk, listWebhooks, { account, province: query.province });
    const all = await Promise.all(whole.map(({ reader }) => desk.eventsOut.webhooks.list(reader.province.id)));
    return { data: { items: all.flat().map(webhookItem) } };
  }),
  route(addWebhook, async ({ account, body, query }, desk) => {
    const province = webhooksOf(desk, addWebhook, { account, province: query.province });
    const { types = null, url } = read(newWebhookSchema, body);
    const added = await desk.eventsOut.webhooks.add({ province, url, types, by: whoIs(account) });
    return { data: { webhook: webhookItem(added.webhook), secret: added.secret } };
  }),
  route(renewWebhookSecret, async ({ account, params, query }, desk) => {
    const province = webhooksOf(desk, renewWebhookSecret, { account, province: query.province });
    const secret = await desk.eventsOut.webhooks.renewSecret(province, params.id);
    return { data: { webhook: webhookItem(await desk.eventsOut.webhooks.get(province, params.id)), secret } };
  }),
  route(replayWebhook, async ({ account, body, params, query }, desk) => {
    const province = webhooksOf(desk, replayWebhook, { account, province: query.province });
    const { event } = read(replaySchema, body);
    return { data: { again: await desk.eventsOut.webhooks.replay(province, params.id, event) } };
  }),
  route(removeWebhook, async ({ account, params, query }, desk) => {
    const province = webhooksOf(desk, removeWebhook, { account, province: query.province });
    await desk.eventsOut.webhooks.remove(province, params.id);
    return { data: { done: true } };
  }),
  route(streamEvents, async ({ account, headers, query, signal }, desk) => {
    const provinces = readableProvinces(desk, streamEvents, { account, province: query.province });
    const lastEventId = headers.get("Last-Event-ID") ?? query.after ?? null;
    const { named = true } = query;
    const answer = await desk.eventsOut.streams.open(account as Account, provinces, { lastEventId, named, signal });
    return { data: answer as never };
  }),
  route(listFeeds, async ({ account, language, query }, desk) => {
    const provinces = readableProvinces(desk, listFeeds, { account, province: query.province });
    const all = await Promise.all(
      provinces.map(async (it) => {
        const found = await desk.eventsOut.feeds.list(it.reader.province.id);
        return found.filter((feed) => mayReadFeed(it, feed.body)).map((feed) => feedItem(feed, it.reader, language));
      }),
    );
    return { data: { items: all.flat() } };
  }),
  route(addFeed, async ({ account, body: given, language: shown, query }, desk) => {
    const one = onlyProvince(readableProvinces(desk, addFeed, { account, province: query.province }));
    const { province } = one.reader;
    const { body, language } = read(newFeedSchema, given);
    const known = [...province.agencies, ...province.groups].map((it) => it.id);
    if (!mayReadFeed(one, body)) throw new KtttError(serverProblem("server/not-yours", ["body"]));
    if (body !== null && !known.includes(body)) throw unknownId(body, known);
    checkMayAct(desk, addFeed, account, one.reader);
    const made = await desk.eventsOut.feeds.add({ province: province.id, body, language, by: whoIs(account) });
    const path = `/feeds/${made.token}/calendar.ics`;
    return { data: { feed: feedItem(made.feed, one.reader, shown), path } };
  }),
  route(removeFeed, async ({ account, params, query }, desk) => {
    const { feeds } = desk.eventsOut;
    for (const it of readableProvinces(desk, removeFeed, { account, province: query.province })) {
      const { province } = it.reader;
      const found = (await feeds.list(province.id)).find((feed) => feed.id === params.id);
      if (!found || !mayReadFeed(it, found.body)) continue;
      checkMayAct(desk, removeFeed, account, it.reader);
      await feeds.revoke(province.id, found.id);
      return { data: { done: true } };
    }
    throw new KtttError(eventsOutProblem("events-out/unknown-feed", ["id"]));
  }),
  route(readFeed, async ({ params }, desk) => {
    const { body, language, province } = await desk.eventsOut.feeds.open(params.token);
    const reader = desk.provinces.get(province);
    if (!reader) throw new KtttError(eventsOutProblem("events-out/unknown-feed", []));
    const standing = await reader.standing();
    const calendar = calendarFeed({
      ...{ province: reader.province, register: standing.register, cases: standing.cases, span: standing.span },
      ...{ events: await reader.events(), synthetic: standing.synthetic, language },
      ...(body === null ? {} : { body }),
    });
    const headers = { "Content-Type": "text/calendar; charset=utf-8", "X-Robots-Tag": "noindex" };
    return { data: calendar, etag: `${standing.position}.${standing.asOf}`, headers };
  }),
];
