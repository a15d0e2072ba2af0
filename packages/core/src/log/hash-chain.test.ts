import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { instant } from "../kernel/instant.js";
import { legalDate } from "../kernel/legal-date.js";
import { bytesOfHex, encoded, hexOf, joined, sha256 } from "./digest.js";
import type { StoredEvent } from "./event.js";
import { CHAIN_START, chainHash, eventContent, logChainHash, sealEvents } from "./hash-chain.js";

const event = (version: number, change: Partial<StoredEvent> = {}): StoredEvent => ({
  ...{ id: `hcm/a@${version}`, province: "hcm", stream: "hcm/a", version, position: version, type: "sample/noted" },
  ...{ schemaVersion: 1, happenedOn: legalDate("2024-06-14"), recordedAt: instant("2024-06-14T02:30:00.000Z") },
  ...{ actor: { agency: "so-a", person: null, role: "lead" }, basis: null, idempotencyKey: null, data: null },
  ...change,
});
const digest = (...parts: readonly Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest("hex");

describe("what a hash covers", () => {
  it("is all an event says, with its keys in order, and neither its id nor its place in the log", () => {
    expect(eventContent(event(3, { data: { b: 1, a: [null, "ậ"] } }))).toBe(
      `{"actor":{"agency":"so-a","person":null,"role":"lead"},"basis":null,"data":{"a":[null,"ậ"],"b":1},` +
        `"happenedOn":"2024-06-14","idempotencyKey":null,"province":"hcm","recordedAt":"2024-06-14T02:30:00.000Z",` +
        `"schemaVersion":1,"stream":"hcm/a","type":"sample/noted","version":3}`,
    );
    expect(eventContent(event(3, { position: 99, id: "another" }))).toBe(eventContent(event(3)));
  });

  it("is the command and whose work a substitute did, where there are such, and of an actor nothing else", () => {
    const actor = { agency: "so-a", person: "p-1", role: "lead" as const, onBehalfOf: "p-2", name: "Nguyễn Văn A" };
    const said = JSON.parse(eventContent(event(1, { actor, command: { digest: "d" } }))) as Record<string, unknown>;
    expect(said["command"]).toEqual({ digest: "d" });
    expect(said["actor"]).toEqual({ agency: "so-a", person: "p-1", role: "lead", onBehalfOf: "p-2" });
    const alone = eventContent(event(1, { actor: { ...actor, onBehalfOf: undefined } }));
    expect([alone.includes("onBehalfOf"), alone.includes("command")]).toEqual([false, false]);
  });
});

describe("the links, against another implementation", () => {
  it("of a stream: SHA-256 over the 32 bytes before and the content in UTF-8; at first over 32 zero bytes", async () => {
    expect(CHAIN_START).toMatch(/^0{64}$/);
    const before = digest(Buffer.from("any"));
    expect(await chainHash(before, event(2))).toBe(
      digest(Buffer.from(before, "hex"), Buffer.from(eventContent(event(2)), "utf8")),
    );
  });

  it("of a province's log: over the 32 bytes before, its place, its index in its append, and the link of its stream", async () => {
    const [before, hash] = ["before", "stream"].map((it) => digest(Buffer.from(it))) as [string, string];
    expect(await logChainHash(before, { position: 12, keyIndex: 3, hash })).toBe(
      digest(Buffer.from(before, "hex"), Buffer.from("12 3 "), Buffer.from(hash, "hex")),
    );
  });

  it("added to a log: each stream and each province has its own, and one key counts up only within its province", async () => {
    const key = { idempotencyKey: "k" };
    const sealed = await sealEvents([
      event(1, key),
      event(2, key),
      event(1, { ...key, province: "hanoi", stream: "hanoi/a" }),
      event(3, { idempotencyKey: "l" }),
      event(4),
      event(5),
    ]);
    expect(sealed.map((it) => it.keyIndex)).toEqual([1, 2, 1, 1, 1, 1]);
    const [first, second, other] = sealed;
    for (const begins of [first, other]) {
      expect(begins?.hash).toBe(await chainHash(CHAIN_START, begins as StoredEvent));
      const place = { position: 1, keyIndex: 1, hash: begins?.hash ?? "" };
      expect(begins?.logHash).toBe(await logChainHash(CHAIN_START, place));
    }
    expect(second?.hash).toBe(await chainHash(first?.hash ?? "", event(2, key)));
    const place = { position: 2, keyIndex: 2, hash: second?.hash ?? "" };
    expect(second?.logHash).toBe(await logChainHash(first?.logHash ?? "", place));
    expect(sealed.map(({ hash: _, keyIndex: __, logHash: ___, ...rest }) => rest)[1]).toEqual(event(2, key));
    expect(await sealEvents([])).toEqual([]);
  });
});

it("bytes are written as two digits each, read back the same, and joined in order", async () => {
  const bytes = Uint8Array.from([0, 1, 15, 16, 171, 255]);
  expect(hexOf(bytes)).toBe("00010f10abff");
  expect(bytesOfHex("00010f10abff")).toEqual(bytes);
  expect(bytesOfHex("")).toEqual(new Uint8Array());
  expect(joined(Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3))).toEqual(Uint8Array.of(1, 2, 3));
  expect(encoded("ậ")).toEqual(Uint8Array.of(0xe1, 0xba, 0xad));
  expect(await sha256(Uint8Array.of(1), "ậ")).toBe(digest(Buffer.of(1), Buffer.from("ậ", "utf8")));
});
