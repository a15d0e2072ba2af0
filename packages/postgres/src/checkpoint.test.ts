import { generateKeyPairSync } from "node:crypto";
import { instant, memoryLog } from "@kttt/core";
import { type SealedEvent, sealEvents, type SealedLog, verify } from "@kttt/core/log";
import { readToEnd, sampleWrite } from "@kttt/testing";
import { expect, it } from "vitest";
import { auditAgainst, signCheckpoint } from "./checkpoint.js";

function keys() {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    secret: privateKey.export({ format: "pem", type: "pkcs8" }) as string,
    open: publicKey.export({ format: "pem", type: "spki" }) as string,
  };
}

const at = instant("2024-06-14T02:30:00.000Z");
const { secret, open } = keys();

function sealedLog(events: readonly SealedEvent[]): SealedLog {
  return {
    readAllSealed: ({ after = {} } = {}) =>
      Promise.resolve(events.filter(({ position, province }) => position > (after[province] ?? 0))),
  };
}

async function grown(counts: Readonly<Record<string, number>>, words = 1): Promise<readonly SealedEvent[]> {
  const log = memoryLog();
  for (const [province, count] of Object.entries(counts)) {
    await log.append(
      [sampleWrite(province, `${province}/a`, 0, count)],
      words === 1 ? {} : { idempotencyKey: "other" },
    );
  }
  return sealEvents(await readToEnd(log));
}

it("a log which has grown since a checkpoint still fits it, and the later checkpoint, too", async () => {
  const early = signCheckpoint(await verify(sealedLog(await grown({ hanoi: 2, hcm: 3 }))), at, secret);
  const now = sealedLog(await grown({ hanoi: 2, hcm: 5, quangngai: 1 }));
  const late = signCheckpoint(await verify(now), at, secret);
  for (const checkpoint of [early, late]) {
    expect((await auditAgainst(now, JSON.parse(JSON.stringify(checkpoint)) as typeof early, open)).changed).toEqual([]);
  }
});

it("a log whose end was cut off, or which was written anew with whole chains, is named by its province", async () => {
  const kept = signCheckpoint(await verify(sealedLog(await grown({ hanoi: 2, hcm: 3 }))), at, secret);
  const cut = await auditAgainst(sealedLog(await grown({ hanoi: 2, hcm: 2 })), kept, open);
  expect(cut).toMatchObject({ changed: ["hcm"], report: { broken: null } });
  const anew = await auditAgainst(sealedLog(await grown({ hanoi: 2, hcm: 3 }, 2)), kept, open);
  expect(anew).toMatchObject({ changed: ["hanoi", "hcm"], report: { broken: null } });
});

it("a checkpoint counts only with the signature of the witness's own key over exactly what it says", async () => {
  const log = sealedLog(await grown({ hcm: 3 }));
  const kept = signCheckpoint(await verify(log), at, secret);
  const refused = { code: "store/bad-signature" };
  await expect(auditAgainst(log, kept, keys().open)).rejects.toMatchObject(refused);
  const longer = { ...kept, heads: { hcm: { ...kept.heads["hcm"], position: 2 } } } as typeof kept;
  await expect(auditAgainst(log, longer, open)).rejects.toMatchObject(refused);
  await expect(auditAgainst(log, { ...kept, signature: "AAAA" }, open)).rejects.toMatchObject(refused);
  await expect(auditAgainst(log, kept, "no key")).rejects.toMatchObject({ code: "store/bad-key" });
  const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const report = await verify(log);
  expect(() => signCheckpoint(report, at, rsa.export({ format: "pem", type: "pkcs8" }) as string)).toThrow(
    /store\/bad-key/,
  );
});

it("nobody signs a log which is broken", async () => {
  const [first, , third] = await grown({ hcm: 3 });
  const report = await verify(sealedLog([first, third] as SealedEvent[]));
  expect(() => signCheckpoint(report, at, secret)).toThrow(/store\/not-whole/);
});
