import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isGenuineDelivery, signedHeaders, webhookSecret } from "./signature.js";

const SECRET = webhookSecret((bytes) => Buffer.alloc(bytes, 7));
const OTHER = webhookSecret((bytes) => Buffer.alloc(bytes, 8));
const delivery = { id: "hcm/a@1", body: '{"vi":"Hợp tác xã"}', seconds: 1_718_330_400 };
const received = (change: Record<string, string> = {}, secrets = [SECRET]) =>
  new Headers({ ...signedHeaders(delivery, secrets), ...change });
const at = (later: number, body = delivery.body, headers = received()) =>
  isGenuineDelivery({ body, headers, seconds: delivery.seconds + later }, SECRET);

describe("the signature of a delivery (HMAC-SHA256, Standard Webhooks)", () => {
  it("is over id, moment and body: made again with another implementation it is the same", () => {
    const key = Buffer.from(SECRET.slice("whsec_".length), "base64");
    expect(key).toHaveLength(32);
    const expected = createHmac("sha256", key)
      .update(`${delivery.id}.${delivery.seconds}.${delivery.body}`)
      .digest("base64");
    expect(received().get("webhook-signature")).toBe(`v1,${expected}`);
    expect(at(0)).toBe(true);
  });

  it("does not fit a changed body, id, moment or secret", () => {
    expect(at(0, delivery.body.replace("Hợp", "Hop"))).toBe(false);
    expect(at(0, delivery.body, received({ "webhook-id": "hcm/a@2" }))).toBe(false);
    expect(at(0, delivery.body, received({ "webhook-timestamp": String(delivery.seconds + 1) }))).toBe(false);
    expect(at(0, delivery.body, received({}, [OTHER]))).toBe(false);
    for (const bad of ["", "v1", "v1,", "v2,AAAA", "v1,AAAA"]) {
      expect(at(0, delivery.body, received({ "webhook-signature": bad }))).toBe(false);
    }
    expect(at(0, delivery.body, new Headers())).toBe(false);
  });

  it("is good for five minutes either way, so that nobody sends a recorded delivery again", () => {
    expect([-301, -300, 300, 301].map((later) => at(later))).toEqual([false, true, true, false]);
    expect(at(0, delivery.body, received({ "webhook-timestamp": "1e9" }))).toBe(false);
  });

  it("is given once for each secret while one is being changed", () => {
    const both = received({}, [OTHER, SECRET]);
    expect(both.get("webhook-signature")?.split(" ")).toHaveLength(2);
    expect(at(0, delivery.body, both)).toBe(true);
  });
});
