import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  verify as checkSignature,
} from "node:crypto";
import { instant, memoryLog } from "@kttt/core";
import type { KtttError } from "@kttt/core/errors";
import { type SealedEvent, sealEvents, type SealedLog, verify } from "@kttt/core/log";
import { readToEnd, sampleWrite } from "@kttt/testing";
import { describe, expect, it } from "vitest";
import { auditAgainst, type Checkpoint, signCheckpoint } from "./checkpoint.js";

const AT = instant("2024-06-14T02:30:00.000Z");
const pem = (key: KeyObject) =>
  key.export({ format: "pem", type: key.type === "private" ? "pkcs8" : "spki" }) as string;
const pair = generateKeyPairSync("ed25519");
const [secret, open] = [pem(pair.privateKey), pem(pair.publicKey)];

const sealedLog = (events: readonly SealedEvent[]): SealedLog => ({
  readAllSealed: ({ after = {} } = {}) =>
    Promise.resolve(events.filter(({ position, province }) => position > (after[province] ?? 0))),
});

async function grown(counts: Readonly<Record<string, number>>): Promise<readonly SealedEvent[]> {
  const log = memoryLog();
  for (const [province, count] of Object.entries(counts)) {
    await log.append([sampleWrite(province, `${province}/a`, 0, count)]);
  }
  return sealEvents(await readToEnd(log));
}

const said = (error: unknown) =>
  (error as KtttError).problems.map(({ code, params, path }) => ({ code, params, path }));
const refusal = (work: () => Promise<unknown>) => work().then(() => [], said);

describe("a checkpoint", () => {
  it("can be checked by anybody with the public key and nothing of ours: Ed25519 over canonical JSON", async () => {
    const report = await verify(sealedLog(await grown({ hcm: 3, hanoi: 1 })));
    const { signature, ...rest } = signCheckpoint(report, AT, secret);
    const der = createPublicKey(open).export({ format: "der", type: "spki" });
    const key = createHash("sha256").update(der).digest("hex");
    expect(rest).toEqual({ format: "kttt.checkpoint/1", takenAt: AT, heads: report.heads, key });
    const { hanoi, hcm } = report.heads;
    const head = (it: typeof hcm) => `{"hash":"${it?.hash}","position":${it?.position}}`;
    const text = `{"format":"kttt.checkpoint/1","heads":{"hanoi":${head(hanoi)},"hcm":${head(hcm)}},"key":"${key}","takenAt":"${AT}"}`;
    expect(checkSignature(null, Buffer.from(text, "utf8"), pair.publicKey, Buffer.from(signature, "base64"))).toBe(
      true,
    );
  });

  it("counts for exactly what it says: whatever is changed in it, it is not the witness's any more", async () => {
    const log = sealedLog(await grown({ hcm: 3 }));
    const kept = signCheckpoint(await verify(log), AT, secret);
    const other = pem(generateKeyPairSync("ed25519").publicKey);
    const changes: readonly Partial<Record<keyof Checkpoint, unknown>>[] = [
      { takenAt: instant("2024-06-15T02:30:00.000Z") },
      { format: "kttt.checkpoint/2" },
      { heads: {} },
      { key: "0".repeat(64) },
      { signature: "" },
    ];
    const bad = [{ code: "store/bad-signature", path: [], params: {} }];
    for (const change of changes) {
      expect(await refusal(() => auditAgainst(log, { ...kept, ...change } as Checkpoint, open))).toEqual(bad);
    }
    expect(await refusal(() => auditAgainst(log, kept, other))).toEqual(bad);
    expect((await auditAgainst(log, kept, open)).changed).toEqual([]);
  });

  it("is signed and checked by Ed25519 only: another kind of key, or none, is refused as such", async () => {
    const report = await verify(sealedLog(await grown({ hcm: 1 })));
    const kept = signCheckpoint(report, AT, secret);
    const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const bad = [{ code: "store/bad-key", path: [], params: {} }];
    for (const key of ["", "no key", pem(rsa.privateKey)]) {
      expect(await refusal(async () => Promise.resolve(signCheckpoint(report, AT, key)))).toEqual(bad);
    }
    for (const key of ["", "no key", pem(rsa.publicKey)]) {
      expect(await refusal(() => auditAgainst(sealedLog([]), kept, key))).toEqual(bad);
    }
    const cause = await auditAgainst(sealedLog([]), kept, "no key").catch((error: unknown) => (error as Error).cause);
    expect(cause).toBeInstanceOf(Error);
  });

  it("of a broken log is not signed, and names the event", async () => {
    const [first, , third] = await grown({ hcm: 3 });
    const report = await verify(sealedLog([first, third] as SealedEvent[]));
    expect(await refusal(async () => Promise.resolve(signCheckpoint(report, AT, secret)))).toEqual([
      { code: "store/not-whole", path: [], params: { id: "hcm/a@3" } },
    ]);
  });
});

describe("a log compared with a checkpoint", () => {
  const mark = async (events: readonly SealedEvent[]) => signCheckpoint(await verify(sealedLog(events)), AT, secret);

  it("whose province is gone, was cut off, or was changed before the mark is named, and no other", async () => {
    const events = await grown({ dongnai: 1, hanoi: 2, hcm: 3 });
    const kept = await mark(events);
    const changedIn = async (now: readonly SealedEvent[]) => (await auditAgainst(sealedLog(now), kept, open)).changed;
    expect(await changedIn(events)).toEqual([]);
    expect(await changedIn(events.filter((it) => it.province !== "hanoi"))).toEqual(["hanoi"]);
    expect(await changedIn(events.filter((it) => it.province !== "hanoi" || it.position < 2))).toEqual(["hanoi"]);
    expect(await changedIn([])).toEqual(["dongnai", "hanoi", "hcm"]);
  });

  it("is looked at up to the mark: what was broken before it is told, what came after it is not asked about", async () => {
    const events = await grown({ hcm: 3 });
    const kept = await mark(events.slice(0, 2));
    const broken = (at: number) => events.map((it, index) => (index === at ? { ...it, type: "other" } : it));
    const after = await auditAgainst(sealedLog(broken(2)), kept, open);
    expect(after).toMatchObject({ changed: [], report: { events: 2, broken: null } });
    const before = await auditAgainst(sealedLog(broken(0)), kept, open);
    expect(before).toMatchObject({ changed: ["hcm"], report: { broken: { id: "hcm/a@1", reason: "changed" } } });
  });
});
