import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** How far the moment of a delivery may be from the receiver's clock. */
const TOLERANCE_SECONDS = 300;
const PREFIX = "whsec_";
const SECRET_BYTES = 32;

/** Makes a secret; chance may be given for tests. */
export function webhookSecret(random: (bytes: number) => Buffer = randomBytes): string {
  return PREFIX + random(SECRET_BYTES).toString("base64");
}

function signatureOf(secret: string, id: string, timestamp: string, body: string): Buffer {
  const key = Buffer.from(secret.slice(PREFIX.length), "base64");
  return createHmac("sha256", key).update(`${id}.${timestamp}.${body}`, "utf8").digest();
}

/**
 * The headers which prove who sent a delivery, and when: HMAC-SHA256 over its id, moment and body, as the Standard Webhooks
 * specification has it, once for each secret while one is being changed.
 *
 * @param seconds since 1970-01-01T00:00Z
 */
export function signedHeaders(
  { body, id, seconds }: { readonly body: string; readonly id: string; readonly seconds: number },
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(seconds);
  const signatures = secrets.map((it) => `v1,${signatureOf(it, id, timestamp, body).toString("base64")}`);
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") };
}

/**
 * For the receiver: whether a delivery comes from whoever has the secret, is unchanged, and is of now (five minutes either
 * way), so that nobody sends a recorded one again. Keep the ids you have seen to drop repetitions.
 */
export function isGenuineDelivery(
  { body, headers, seconds }: { readonly body: string; readonly headers: Headers; readonly seconds: number },
  secret: string,
): boolean {
  const [id, timestamp, signatures] = ["id", "timestamp", "signature"].map((it) => headers.get(`webhook-${it}`));
  if (id == null || timestamp == null || signatures == null || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(seconds - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  const expected = signatureOf(secret, id, timestamp, body);
  return signatures.split(" ").some((it) => {
    const [version, text = ""] = it.split(",");
    const given = Buffer.from(text, "base64");
    return version === "v1" && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
