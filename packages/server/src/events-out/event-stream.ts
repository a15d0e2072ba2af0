import type { StoredEvent } from "@kttt/core";
import { KtttError } from "@kttt/core/errors";
import type { Account } from "../account.js";
import { maySee, type ReadableProvince } from "../policy/policy.js";
import type { Bell } from "./bell.js";
import { cloudEvent } from "./cloud-event.js";
import { concerns } from "./concerns.js";
import { eventsOutProblem } from "./errors.js";

/** How streams of events are served. */
export interface EventStreamOptions {
  readonly bell: Bell;
  readonly publicUrl?: string;
  /** How often to look for what another machine has entered, in seconds. Defaults to 5. */
  readonly lookEverySeconds?: number;
  /** After so many looks the stream ends; the browser comes again where it was, and its account is looked at anew. Defaults to 180. */
  readonly looks?: number;
  /** Most streams of one account at once. Defaults to 10. */
  readonly perAccount?: number;
}

/** Streams of events for pages (Server-Sent Events). */
export interface EventStreams {
  /**
   * The events of the provinces from now on, or after `Last-Event-ID`: each once, in the order of its province's log, those
   * which the account may read. Each is a CloudEvent; its `id` says how far every province has been read.
   *
   * @throws KtttError `events-out/bad-place`, `events-out/not-so-many-streams`
   */
  open(
    account: Account,
    provinces: readonly ReadableProvince[],
    asked: {
      readonly lastEventId: string | null;
      readonly signal: AbortSignal;
      /** Whether each event is sent under the name of its type; an `EventSource` hears unnamed ones by one listener. Defaults to true. */
      readonly named?: boolean;
    },
  ): Promise<Response>;
  /** Ends all of them: the server is stopping. */
  close(): void;
  /** How many are open. */
  readonly count: number;
}

type Places = Record<string, number>;

/** `hcm:120,quangngai:7` → how far each has been read. */
function readPlaces(text: string, provinces: readonly string[], heads: Places): Places {
  const bad = () => new KtttError(eventsOutProblem("events-out/bad-place", ["Last-Event-ID"]));
  const places: Places = { ...heads };
  if (text.length > 2000) throw bad();
  for (const part of text.split(",")) {
    const match = /^([^:,\s]+):(\d{1,12})$/.exec(part);
    if (!match) throw bad();
    const [, province = "", position = ""] = match;
    // One which has been taken from the account, or from the server, meanwhile.
    if (!provinces.includes(province)) continue;
    // A log which is shorter than what somebody has read is another log.
    if (Number(position) > (heads[province] ?? 0)) throw bad();
    places[province] = Number(position);
  }
  return places;
}

/** How far each province has been read, as `Last-Event-ID` says it. */
export const writePlaces = (places: Readonly<Places>) =>
  Object.entries(places)
    .map(([province, position]) => `${province}:${position}`)
    .join(",");

/** Makes the streams of a server. */
export function createEventStreams(options: EventStreamOptions): EventStreams {
  const { bell, looks = 180, lookEverySeconds = 5, perAccount = 10, publicUrl } = options;
  const open = new Map<AbortController, string>();
  const keyOf = (it: Account) => JSON.stringify([it.agency, it.person, it.kind]);

  async function newsOf({ readable, reader }: ReadableProvince, after: number): Promise<readonly StoredEvent[]> {
    const all = await reader.events();
    const news = all.slice(indexAfter(all, after));
    if (readable.kind === "all" || news.length === 0) return news;
    const { register } = await reader.standing();
    return news.filter((it) => maySee(readable, concerns(it, register)));
  }

  async function* texts(
    provinces: readonly ReadableProvince[],
    places: Places,
    { named, signal }: { readonly named: boolean; readonly signal: AbortSignal },
  ) {
    // Without data it is no event; the browser remembers the place.
    yield `retry: ${lookEverySeconds * 1000}\nid: ${writePlaces(places)}\n\n`;
    for (let look = 0; look < looks && !signal.aborted; look += 1) {
      const heard = bell.rung;
      for (const it of provinces) {
        const { id } = it.reader.province;
        for (const event of await newsOf(it, places[id] ?? 0)) {
          places[id] = event.position;
          const said = cloudEvent(event, { publicUrl });
          yield `${named ? `event: ${said.type}\n` : ""}id: ${writePlaces(places)}\ndata: ${JSON.stringify(said)}\n\n`;
        }
      }
      // A line nobody reads keeps proxies from closing what is silent.
      yield ": \n\n";
      await bell.wait(heard, lookEverySeconds * 1000, signal);
    }
  }

  return {
    async open(account, provinces, { lastEventId, named = true, signal }) {
      const key = keyOf(account);
      if ([...open.values()].filter((it) => it === key).length >= perAccount) {
        throw new KtttError(eventsOutProblem("events-out/not-so-many-streams", [], { most: perAccount }));
      }
      const heads: Places = {};
      for (const { reader } of provinces) heads[reader.province.id] = (await reader.events()).at(-1)?.position ?? 0;
      const places =
        lastEventId === null || lastEventId === "" ? heads : readPlaces(lastEventId, Object.keys(heads), heads);
      const end = new AbortController();
      open.set(end, key);
      const stop = () => end.abort();
      signal.addEventListener("abort", stop, { once: true });
      const source = texts(provinces, places, { named, signal: end.signal });
      const encoder = new TextEncoder();
      const finish = () => {
        open.delete(end);
        signal.removeEventListener("abort", stop);
      };
      const body = new ReadableStream<Uint8Array>({
        async pull(controller) {
          try {
            const next = await source.next();
            if (next.done === true) {
              finish();
              controller.close();
            } else controller.enqueue(encoder.encode(next.value));
          } catch {
            // The page comes again by itself, where it was.
            finish();
            controller.close();
          }
        },
        cancel() {
          stop();
          finish();
        },
      });
      return new Response(body, {
        headers: {
          ...{ "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store" },
          "X-Accel-Buffering": "no",
        },
      });
    },
    close() {
      for (const it of open.keys()) it.abort();
    },
    get count() {
      return open.size;
    },
  };
}

/** Positions rise by one from 1; a log which begins later is searched. */
function indexAfter(events: readonly StoredEvent[], position: number): number {
  if ((events[position - 1]?.position ?? -1) === position) return position;
  const found = events.findIndex((it) => it.position > position);
  return found < 0 ? events.length : found;
}
