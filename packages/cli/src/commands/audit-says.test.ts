import { instant, memoryLog } from "@kttt/core";
import { type AuditReport, type SealedEvent, sealEvents, verify } from "@kttt/core/log";
import type { Store, StoreOptions } from "@kttt/postgres";
import { sampleWrite } from "@kttt/testing";
import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";

const openStore = vi.fn<(options: StoreOptions) => Promise<Store>>();
// Test files share their worker's modules: the command is loaded anew over this store, and forgotten when the file is done.
vi.resetModules();
vi.doMock("@kttt/postgres", async (original) => ({ ...(await original<object>()), openStore }));
const { audit, auditText } = await import("./audit.js");
afterAll(() => {
  vi.doUnmock("@kttt/postgres");
  vi.resetModules();
});

const HASH = "ab".repeat(32);
const NOW = instant("2024-06-14T02:30:00.000Z");
const witness = generateKeyPairSync("ed25519");
const KEYS = {
  "secret.pem": witness.privateKey.export({ format: "pem", type: "pkcs8" }) as string,
  "public.pem": witness.publicKey.export({ format: "pem", type: "spki" }) as string,
};
let files: Map<string, string>;
let said: string;
let close: ReturnType<typeof vi.fn<() => Promise<void>>>;
let sealed: SealedEvent[];
/** What becomes of the log before it is read. */
let tamper: (events: readonly SealedEvent[]) => readonly SealedEvent[];

beforeEach(async () => {
  [files, said, tamper] = [new Map(Object.entries(KEYS)), "", (events) => events];
  close = vi.fn(() => Promise.resolve());
  const log = memoryLog();
  for (const province of ["hcm", "hanoi"]) await log.append([sampleWrite(province, `${province}/a`, 0, 3)]);
  sealed = [...(await sealEvents(await log.readAll()))];
  const readAllSealed = ({ after = {} }: { readonly after?: Readonly<Record<string, number>> } = {}) =>
    Promise.resolve().then(() => tamper(sealed).filter((it) => it.position > (after[it.province] ?? 0)));
  openStore.mockReset();
  openStore.mockResolvedValue({ log: { readAllSealed, now: () => Promise.resolve(NOW) }, close } as unknown as Store);
});

const run = (options: Readonly<Record<string, string | boolean>>, language: "vi" | "en" = "en") =>
  audit.run({
    ...{ words: [], language, options: { url: "u", ...options } },
    host: {
      write: (text) => void (said += text),
      writeError: () => undefined,
      readFile: (path) => {
        const text = files.get(path);
        return text === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(text);
      },
      writeFile: (path, text) => Promise.resolve(void files.set(path, String(text))),
      milliseconds: () => 0,
    },
  });
const refusal = (options: Readonly<Record<string, string | boolean>>) =>
  run(options).then(
    () => null,
    (error: unknown) => {
      const { name, words, hint } = error as { name: string; words?: { en: string }; hint?: { en: string } };
      return { name, said: words?.en ?? (error as Error).message, hint: hint?.en };
    },
  );
const SIGN = { checkpoint: "mark.json", key: "secret.pem" };
const COMPARE = { against: "mark.json", "public-key": "public.pem" };

describe("what an audit found, in words", () => {
  const report = (change: Partial<AuditReport> = {}): AuditReport => ({
    ...{ events: 1234, streams: 2, seal: "5ea1", broken: null },
    heads: { hanoi: { position: 1000, hash: HASH }, hcm: { position: 234, hash: "cd" } },
    ...change,
  });

  it("is how much was read, where each province's log ends, the seal, and that all is whole", () => {
    expect(auditText(report(), "en")).toBe(
      `1,234 events, 2 streams\n  hanoi: up to 1,000, ${HASH}\n  hcm: up to 234, cd\nSeal: 5ea1\n✓ The chains of all logs are whole.\n`,
    );
    expect(auditText(report(), "vi")).toBe(
      `1.234 sự kiện, 2 luồng\n  hanoi: đến vị trí 1.000, ${HASH}\n  hcm: đến vị trí 234, cd\n` +
        "Dấu niêm: 5ea1\n✓ Chuỗi băm của mọi nhật ký nguyên vẹn.\n",
    );
  });

  it.each([
    ["changed", "nội dung khác lúc ghi", "its content is not what was sealed"],
    ["missing", "thiếu sự kiện ngay trước nó", "the event before it is missing"],
    ["order", "sai vị trí trong nhật ký", "it stands in the wrong place"],
    ["unreadable", "nội dung không phải là một sự kiện", "its content is no event"],
  ] as const)(
    "names the first broken event and what is wrong with it (%s), and gives no seal then",
    (reason, vi, en) => {
      const broken = { id: "hcm/a@7", province: "hcm", position: 12, reason };
      expect(auditText(report({ broken, heads: {} }), "vi")).toBe(
        `1.234 sự kiện, 2 luồng\n✗ Chỗ hỏng đầu tiên: hcm/a@7 (hcm, vị trí 12): ${vi}\n`,
      );
      expect(auditText(report({ broken, heads: {} }), "en")).toBe(
        `1,234 events, 2 streams\n✗ First broken event: hcm/a@7 (hcm, position 12): ${en}\n`,
      );
    },
  );
});

describe("kttt audit", () => {
  it("opens the store to read only, as the role which sees all or the one named, and closes it", async () => {
    expect(await run({})).toBe(0);
    expect(await run({ role: "kttt_hcm" })).toBe(0);
    expect(openStore.mock.calls).toEqual(
      ["kttt_all", "kttt_hcm"].map((role) => [{ url: "u", role, connections: 1, readOnly: true }]),
    );
    expect(close).toHaveBeenCalledTimes(2);
    expect(said).toBe(auditText(await verify((await openStore({ folder: null })).log), "en").repeat(2));
  });

  it("says as JSON what it says in words, in a form which has a name", async () => {
    expect(await run({ json: true })).toBe(0);
    const report = await verify((await openStore({ folder: null })).log);
    expect(JSON.parse(said)).toEqual({ format: "kttt.audit/1", sound: true, ...report, changed: [] });
    said = "";
    tamper = (events) => events.slice(1);
    expect(await run({ json: true })).toBe(1);
    expect(JSON.parse(said)).toMatchObject({ sound: false, broken: { reason: "missing" }, changed: [] });
  });

  it.each([
    [{ checkpoint: "a" }, "checkpoint", "key"],
    [{ key: "a" }, "checkpoint", "key"],
    [{ against: "a" }, "against", "public-key"],
    [{ "public-key": "a" }, "against", "public-key"],
  ])("wants both of two options which go together, before it opens anything: %j", async (options, first, second) => {
    expect(await refusal(options as Record<string, string>)).toEqual({
      ...{ name: "UsageError", said: `--${first} and --${second} go together.`, hint: "Give both or neither." },
    });
    expect(openStore).not.toHaveBeenCalled();
  });

  it("signs what it found whole, at the time of the store's own clock, into a file a line of which is a part", async () => {
    expect(await run(SIGN)).toBe(0);
    const text = files.get("mark.json") ?? "";
    const { heads } = await verify((await openStore({ folder: null })).log);
    const kept = JSON.parse(text) as object;
    expect(kept).toMatchObject({ format: "kttt.checkpoint/1", takenAt: NOW, heads });
    expect(text).toBe(`${JSON.stringify(kept, null, 2)}\n`);
    expect(said).not.toContain("checkpoint");
  });

  it("signs nothing broken, and nothing which is no longer what was signed before", async () => {
    tamper = (events) => events.slice(1);
    expect(await run(SIGN)).toBe(1);
    expect(files.has("mark.json")).toBe(false);
    tamper = (events) => events;
    await run(SIGN);
    const before = files.get("mark.json");
    tamper = (events) => events.filter((it) => it.id !== "hcm/a@3");
    said = "";
    expect(await run({ ...SIGN, ...COMPARE })).toBe(1);
    expect(said).toContain("✓ The chains of all logs are whole.");
    expect(said).toMatch(/✗ No longer what was signed at 2024-06-14T02:30:00.000Z: hcm\n$/);
    expect(files.get("mark.json")).toBe(before);
    expect(close).toHaveBeenCalledTimes(3);
  });

  it("says whether a store still begins with what was signed, by province, in both languages and as JSON", async () => {
    await run(SIGN);
    said = "";
    expect(await run(COMPARE)).toBe(0);
    expect(said).toMatch(/\n✓ Fits the checkpoint of 2024-06-14T02:30:00.000Z.\n$/);
    said = "";
    expect(await run(COMPARE, "vi")).toBe(0);
    expect(said).toMatch(/\n✓ Khớp mốc kiểm chứng 2024-06-14T02:30:00.000Z.\n$/);
    tamper = (events) => events.filter((it) => it.version < 3);
    said = "";
    expect(await run(COMPARE, "vi")).toBe(1);
    expect(said).toMatch(/\n✗ Không còn khớp mốc kiểm chứng 2024-06-14T02:30:00.000Z: hanoi, hcm\n$/);
    said = "";
    expect(await run({ ...COMPARE, json: true })).toBe(1);
    expect(JSON.parse(said)).toMatchObject({ sound: false, broken: null, changed: ["hanoi", "hcm"] });
  });

  it("takes for a checkpoint only what is one, whole and with nothing more, and opens nothing before it has seen that", async () => {
    await run(SIGN);
    const kept = JSON.parse(files.get("mark.json") ?? "") as Record<string, unknown>;
    openStore.mockClear();
    const head = { position: 1, hash: HASH };
    for (const change of [
      { format: "kttt.checkpoint/2" },
      { takenAt: "14/6/2024" },
      { heads: null },
      { heads: { hcm: { ...head, position: -1 } } },
      { heads: { hcm: { ...head, position: 1.5 } } },
      { heads: { hcm: { position: 1 } } },
      { heads: { hcm: { ...head, more: 1 } } },
      { key: undefined },
      { signature: 7 },
      { more: 1 },
    ]) {
      files.set("mark.json", JSON.stringify({ ...kept, ...change }));
      expect([change, await refusal(COMPARE)]).toEqual([
        ...[change],
        {
          ...{ name: "UsageError", said: "“mark.json” is no checkpoint." },
          hint: "Make one with kttt audit --checkpoint.",
        },
      ]);
    }
    expect(openStore).not.toHaveBeenCalled();
    // An empty log was signed as well.
    files.set("mark.json", JSON.stringify({ ...kept, heads: { hcm: { position: 0, hash: "" } } }));
    expect(await run(COMPARE).catch((error: unknown) => (error as { code: string }).code)).toBe("store/bad-signature");
  });

  it("closes the store also where reading, comparing or signing fails", async () => {
    await run(SIGN);
    const bad = { code: "store/bad-key" };
    await expect(run({ checkpoint: "m", key: "public.pem" })).rejects.toMatchObject(bad);
    await expect(run({ ...COMPARE, "public-key": "mark.json" })).rejects.toMatchObject(bad);
    await expect(run({ checkpoint: "m", key: "no.pem" })).rejects.toThrow("no no.pem");
    tamper = () => {
      throw new Error("away");
    };
    await expect(run({})).rejects.toThrow("away");
    expect([close.mock.calls.length, files.has("m")]).toEqual([5, false]);
  });
});
