import { createHash, randomBytes } from "node:crypto";
import { type Instant, type Language, legalDayOf } from "@kttt/core";
import { isKtttError, KtttError } from "@kttt/core/errors";
import type { ServiceRecord, ServiceRecords } from "@kttt/core/log";
import { z } from "zod";
import { eventsOutProblem } from "../events-out/errors.js";

const KIND = "feed";
const TOKEN_BYTES = 32;
const MOST_FEEDS = 200;

const kept = z.strictObject({
  /** `null` for the whole province. */
  body: z.string().nullable(),
  language: z.enum(["vi", "en"]),
  madeOn: z.string(),
  by: z.strictObject({ agency: z.string().nullable(), person: z.string().nullable() }),
  /** The last legal day on which somebody read it. */
  readOn: z.string().nullable(),
});

/** A calendar which somebody's program reads under an address of its own. */
export interface Feed {
  readonly id: string;
  readonly province: string;
  readonly body: string | null;
  readonly language: Language;
  readonly madeOn: string;
  readonly by: { readonly agency: string | null; readonly person: string | null };
  readonly readOn: string | null;
}

/** Who may read which calendar without signing in. */
export interface Feeds {
  list(province: string): Promise<readonly Feed[]>;
  /** Makes one. The token is told once; kept is its hash. @throws KtttError `events-out/too-many` */
  add(
    given: Pick<Feed, "province" | "body" | "language" | "by">,
  ): Promise<{ readonly feed: Feed; readonly token: string }>;
  /** From now on its address leads nowhere. @throws KtttError `events-out/unknown-feed` */
  revoke(province: string, id: string): Promise<void>;
  /** The calendar a token opens. @throws KtttError `events-out/unknown-feed` */
  open(token: string): Promise<Feed>;
}

/** A token has 256 bits of chance, so its plain hash tells nothing of it. */
const idOf = (token: string) => createHash("sha256").update(token, "utf8").digest("hex");
const unknown = () => new KtttError(eventsOutProblem("events-out/unknown-feed", []));

const feedOf = ({ data, id, province }: ServiceRecord): Feed => ({ id, province, ...kept.parse(data) });

/** Makes the feeds of a service; chance may be given for tests. */
export function createFeeds({
  now,
  random = randomBytes,
  records,
}: {
  readonly records: ServiceRecords;
  readonly now: () => Instant;
  readonly random?: (bytes: number) => Buffer;
}): Feeds {
  return {
    list: async (province) => (await records.list(KIND, province)).map(feedOf),
    async add({ province, ...given }) {
      if ((await records.list(KIND, province)).length >= MOST_FEEDS) {
        throw new KtttError(eventsOutProblem("events-out/too-many", [], { most: MOST_FEEDS }));
      }
      const token = random(TOKEN_BYTES).toString("base64url");
      const data = { ...given, madeOn: legalDayOf(now()), readOn: null };
      const record = await records.put({ kind: KIND, id: idOf(token), province, data, version: 0 });
      return { feed: feedOf(record), token };
    },
    async revoke(province, id) {
      const found = await records.get(KIND, id);
      if (found?.province !== province) throw unknown();
      await records.remove(KIND, id);
    },
    async open(token) {
      const found = await records.get(KIND, idOf(token));
      if (!found) throw unknown();
      const today = legalDayOf(now());
      const data = kept.parse(found.data);
      if (data.readOn !== today) {
        // Somebody else may be noting the same.
        await records.put({ ...found, data: { ...data, readOn: today } }).catch((error: unknown) => {
          if (!isKtttError(error)) throw error;
        });
      }
      return feedOf({ ...found, data: { ...data, readOn: today } });
    },
  };
}
