import { instant, memoryLog } from "@kttt/core";
import { type AuditReport, type SealedEvent, sealEvents } from "@kttt/core/log";
import { sampleWrite } from "@kttt/testing";
import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Host } from "../host.js";

// Test files share their worker's modules: the command is loaded anew over a store in memory, and forgotten when the file is done.
let events: readonly SealedEvent[] = [];
const opened: object[] = [];
let open = 0;
vi.resetModules();
vi.doMock("@kttt/postgres", async (original) => ({
  ...(await original<typeof import("@kttt/postgres")>()),
  openStore: (options: object) => {
    opened.push(options);
    open += 1;
    const log = {
      readAllSealed: ({ after = {} }: { after?: Record<string, number> } = {}) =>
        Promise.resolve(events.filter((it) => it.position > (after[it.province] ?? 0))),
      now: () => Promise.resolve(instant("2026-12-01T02:00:00.000Z")),
    };
    return Promise.resolve({ log, close: () => Promise.resolve(void (open -= 1)) });
  },
}));
const { run } = await import("../run.js");
const { auditText } = await import("./audit.js");
afterAll(() => {
  vi.doUnmock("@kttt/postgres");
  vi.resetModules();
});

const heads = { dongnai: { position: 1200, hash: "b".repeat(64) }, hcm: { position: 2, hash: "a".repeat(64) } };
const whole: AuditReport = { events: 1202, streams: 1001, heads, seal: "c".repeat(64), broken: null };

describe("what an audit found, in words", () => {
  it("of a whole log: how many events, the end of each province's log, the seal", () => {
    expect(auditText(whole, "vi")).toBe(
      [
        "1.202 sự kiện, 1.001 luồng",
        `  dongnai: đến vị trí 1.200, ${"b".repeat(64)}`,
        `  hcm: đến vị trí 2, ${"a".repeat(64)}`,
        `Dấu niêm: ${"c".repeat(64)}`,
        "✓ Chuỗi băm của mọi nhật ký nguyên vẹn.",
        "",
      ].join("\n"),
    );
    expect(auditText(whole, "en")).toBe(
      [
        "1,202 events, 1,001 streams",
        `  dongnai: up to 1,200, ${"b".repeat(64)}`,
        `  hcm: up to 2, ${"a".repeat(64)}`,
        `Seal: ${"c".repeat(64)}`,
        "✓ The chains of all logs are whole.",
        "",
      ].join("\n"),
    );
  });

  it.each([
    ["changed", "nội dung khác lúc ghi", "its content is not what was sealed"],
    ["missing", "thiếu sự kiện ngay trước nó", "the event before it is missing"],
    ["order", "sai vị trí trong nhật ký", "it stands in the wrong place"],
    ["unreadable", "nội dung không phải là một sự kiện", "its content is no event"],
  ] as const)("of a broken one (%s): the first broken event and why, and no seal", (reason, vi, en) => {
    const broken = { id: "hcm/a@3", province: "hcm", position: 3, reason };
    const report = { ...whole, heads: {}, broken };
    expect(auditText(report, "vi")).toBe(
      `1.202 sự kiện, 1.001 luồng\n✗ Chỗ hỏng đầu tiên: hcm/a@3 (hcm, vị trí 3): ${vi}\n`,
    );
    expect(auditText(report, "en")).toBe(
      `1,202 events, 1,001 streams\n✗ First broken event: hcm/a@3 (hcm, position 3): ${en}\n`,
    );
  });
});

describe("kttt audit with a witness", () => {
  const pem = (pair = generateKeyPairSync("ed25519")) => ({
    secret: pair.privateKey.export({ format: "pem", type: "pkcs8" }) as string,
    public: pair.publicKey.export({ format: "pem", type: "spki" }) as string,
  });
  const witness = pem();
  const files = new Map<string, string>();
  async function kttt(...words: string[]) {
    const said: string[] = [];
    const complained: string[] = [];
    const host: Host = {
      write: (text) => void said.push(text),
      writeError: (text) => void complained.push(text),
      readFile: (path) => Promise.resolve(files.get(path) ?? ""),
      writeFile: (path, text) => Promise.resolve(void files.set(path, String(text))),
      milliseconds: () => 0,
    };
    const code = await run(["audit", "--url", "postgresql://x", ...words], host);
    return { code, said: said.join(""), complained: complained.join("") };
  }
  const english = (...words: string[]) => kttt("--lang", "en", ...words);
  const SIGN = ["--checkpoint", "mark.json", "--key", "secret.pem"];
  const COMPARE = ["--against", "mark.json", "--public-key", "public.pem"];
  const TAKEN = "2026-12-01T02:00:00.000Z";

  beforeEach(async () => {
    const log = memoryLog();
    await log.append([sampleWrite("hcm", "hcm/a", 0, 2)]);
    events = await sealEvents(await log.readAll());
    files.clear();
    files.set("secret.pem", witness.secret);
    files.set("public.pem", witness.public);
    opened.length = 0;
    open = 0;
  });

  it("only reads the store, signs what it found whole, compares with it later, and tells a program all of it", async () => {
    expect(await english(...SIGN)).toMatchObject({ code: 0, complained: "" });
    expect(opened).toEqual([{ url: "postgresql://x", role: "kttt_all", connections: 1, readOnly: true }]);
    const mark = files.get("mark.json") ?? "";
    expect(mark).toBe(`${JSON.stringify(JSON.parse(mark), null, 2)}\n`);
    expect(JSON.parse(mark)).toMatchObject({ takenAt: TAKEN, heads: { hcm: { position: 2 } } });
    const compared = await english(...COMPARE);
    expect([compared.code, compared.said.split("\n").at(-2)]).toEqual([0, `✓ Fits the checkpoint of ${TAKEN}.`]);
    expect((await kttt(...COMPARE)).said).toContain(`✓ Khớp mốc kiểm chứng ${TAKEN}.\n`);
    const json = await kttt("--json", ...COMPARE);
    expect(JSON.parse(json.said)).toMatchObject({
      ...{ format: "kttt.audit/1", sound: true, events: 2, streams: 1, broken: null, changed: [] },
    });
    expect([json.code, (await english()).said.includes("checkpoint")]).toEqual([0, false]);
    expect(JSON.parse((await kttt("--json")).said)).toMatchObject({ sound: true, changed: [] });
    expect(open).toBe(0);
  });

  it("says which province's log is no longer what was signed, signs nothing then, and ends with 1", async () => {
    await english(...SIGN);
    events = events.slice(0, 1);
    const words = [...COMPARE, "--checkpoint", "no.json", "--key", "secret.pem"];
    const found = await english(...words);
    expect([found.code, found.said.split("\n").at(-2)]).toEqual([1, `✗ No longer what was signed at ${TAKEN}: hcm`]);
    expect((await kttt(...words)).said).toContain(`✗ Không còn khớp mốc kiểm chứng ${TAKEN}: hcm\n`);
    expect(JSON.parse((await kttt(...words, "--json")).said)).toMatchObject({ sound: false, changed: ["hcm"] });
    expect([files.has("no.json"), open]).toEqual([false, 0]);
  });

  it("signs no broken log, and ends with 1", async () => {
    events = events.map((it) => ({ ...it, hash: "0".repeat(64) }));
    expect((await english(...SIGN)).code).toBe(1);
    expect(files.has("mark.json")).toBe(false);
    expect(JSON.parse((await kttt("--json")).said)).toMatchObject({ sound: false, broken: { id: "hcm/a@1" } });
  });

  it("is called with both of a pair, or with none; a file which is no checkpoint is refused before the store is opened", async () => {
    for (const [first, second] of [
      ["checkpoint", "key"],
      ["against", "public-key"],
    ] as const) {
      for (const one of [first, second]) {
        const { code, complained } = await english(`--${one}`, "x");
        expect([code, complained]).toEqual([2, expect.stringContaining(`--${first} and --${second} go together.`)]);
        expect(complained).toContain("Give both or neither.");
      }
    }
    opened.length = 0;
    await english(...SIGN);
    const mark = JSON.parse(files.get("mark.json") ?? "") as Record<string, unknown>;
    opened.length = 0;
    for (const wrong of [
      { ...mark, format: "kttt.checkpoint/2" },
      { ...mark, takenAt: "yesterday" },
      { ...mark, heads: { hcm: { position: -1, hash: "" } } },
      { ...mark, heads: { hcm: { position: 1 } } },
      { ...mark, key: 1 },
      { ...mark, signature: null },
      { ...mark, more: 1 },
    ]) {
      files.set("wrong.json", JSON.stringify(wrong));
      const { code, complained } = await english("--against", "wrong.json", "--public-key", "public.pem");
      expect([code, complained]).toEqual([2, expect.stringContaining("“wrong.json” is no checkpoint.")]);
      expect(complained).toContain("kttt audit --checkpoint");
    }
    expect(opened).toEqual([]);
  });

  it("lets go of the store whatever happens: a mark which another witness signed is refused", async () => {
    await english(...SIGN);
    files.set("public.pem", pem().public);
    const refused = await english(...COMPARE);
    expect([refused.code === 0, refused.complained]).toEqual([
      false,
      expect.stringContaining("does not fit the public key"),
    ]);
    expect(open).toBe(0);
  });
});
