import { createHash } from "node:crypto";
import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleWrite } from "@kttt/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { lockOf } from "./folder-lock.js";
import { openPglite } from "./pglite-driver.js";
import { openStore } from "./store.js";

const place = mkdtempSync(join(tmpdir(), "kttt-folder-"));
const made = join(place, "made");
let folder: string;
let count = 0;

/** Every file of a folder with its content. */
function contentOf(path: string): Readonly<Record<string, string>> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return Object.fromEntries(
    files.map((it) => {
      const file = join(it.parentPath, it.name);
      return [file, createHash("sha256").update(readFileSync(file)).digest("hex")];
    }),
  );
}

beforeAll(async () => {
  const store = await openStore({ folder: made });
  await store.log.append([sampleWrite("hcm", "hcm/a", 0, 3)]);
  await store.close();
});
beforeEach(() => {
  folder = join(place, `store-${(count += 1)}`);
  cpSync(made, folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});
afterAll(() => rmSync(place, { recursive: true }));

/** Counts what is forced to the disk. */
function watchSyncs() {
  const spy = vi.spyOn(fs, "fsyncSync");
  syncBuiltinESMExports();
  return () => spy.mock.calls.length;
}

describe("a store in a folder", { timeout: 60_000 }, () => {
  it("forces every append to the disk before it says that it was accepted", async () => {
    const syncs = watchSyncs();
    const store = await openStore({ folder });
    const before = syncs();
    for (let version = 3; version < 23; version += 1) await store.log.append([sampleWrite("hcm", "hcm/a", version)]);
    expect(syncs() - before).toBeGreaterThanOrEqual(20);
    const atCheckpoint = syncs();
    await store.driver.script("checkpoint");
    expect(syncs() - atCheckpoint).toBeGreaterThan(5);
    await store.close();
  });

  it("leaves that to the operating system when its durability is relaxed", async () => {
    const syncs = watchSyncs();
    const store = await openStore({ folder, durability: "relaxed" });
    const before = syncs();
    for (let version = 3; version < 23; version += 1) await store.log.append([sampleWrite("hcm", "hcm/a", version)]);
    expect(syncs() - before).toBe(0);
    await store.close();
  });

  it("is refused to a second opening while the first is open, for reading too, and free when it is closed", async () => {
    const store = await openStore({ folder });
    for (const readOnly of [false, true]) {
      await expect(openStore({ folder, readOnly })).rejects.toMatchObject({
        code: "store/folder-in-use",
        problems: [{ params: { pid: process.pid } }],
      });
    }
    await store.log.append([sampleWrite("hcm", "hcm/a", 3)]);
    await store.close();
    const again = await openStore({ folder });
    expect(await again.log.read("hcm/a")).toHaveLength(4);
    await again.close();
  });

  it("is read without a byte of it being written, and refuses to write then", async () => {
    const before = contentOf(folder);
    const store = await openStore({ folder, readOnly: true });
    expect(await store.log.readAll()).toHaveLength(3);
    await expect(store.log.append([sampleWrite("hcm", "hcm/a", 3)])).rejects.toMatchObject({ code: "25006" });
    await store.close();
    expect(contentOf(folder)).toEqual(before);
    expect(existsSync(lockOf(folder))).toBe(false);
  });

  it("of an older version is not migrated by a reader", async () => {
    const old = await openPglite({ folder });
    await old.script("delete from kttt.migration where number > 3");
    await old.end();
    const before = contentOf(folder);
    await expect(openStore({ folder, readOnly: true })).rejects.toMatchObject({ code: "store/not-migrated" });
    expect(contentOf(folder)).toEqual(before);
  });

  it("on a full disk refuses what writes with a code, goes on reading, and writes again when there is room", async () => {
    const store = await openStore({ folder });
    let left = 3_000_000;
    const write = fs.writeSync.bind(fs) as (...args: readonly unknown[]) => number;
    vi.spyOn(fs, "writeSync").mockImplementation(((...args: readonly unknown[]) => {
      const [, data, , length] = args as readonly [number, Uint8Array, number | undefined, number | undefined];
      left -= length ?? data.length;
      if (left < 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
      return write(...args);
    }) as never);
    const remove = fs.rmSync.bind(fs);
    vi.spyOn(fs, "rmSync").mockImplementation((path, options) => {
      if (String(path).endsWith("kttt.reserve")) left = 20 * 1024 * 1024;
      remove(path, options);
    });
    syncBuiltinESMExports();

    const full = { code: "store/disk-full" };
    let accepted = 3;
    let refused: unknown;
    for (let tries = 0; tries < 200 && !refused; tries += 1) {
      const write = sampleWrite("hcm", "hcm/a", accepted, 100);
      await store.log.append([write]).then(
        () => (accepted += 100),
        (error: unknown) => (refused = error),
      );
    }
    expect(refused).toMatchObject(full);
    left = 0;
    await expect(store.log.append([sampleWrite("hcm", "hcm/a", accepted)])).rejects.toMatchObject(full);
    await expect(store.driver.transaction((sql) => sql.script("create table x ()"))).rejects.toMatchObject(full);
    expect(await store.log.read("hcm/a")).toHaveLength(accepted);
    left = Number.MAX_SAFE_INTEGER;
    await store.log.append([sampleWrite("hcm", "hcm/a", accepted)]);
    await store.close();
    const again = await openStore({ folder });
    expect(await again.log.read("hcm/a")).toHaveLength(accepted + 1);
    await again.close();
  });

  it("on a full disk reads the longest stream whole: no statement needs room to sort it", async () => {
    const store = await openStore({ folder });
    const length = 20_000;
    for (let version = 3; version < length; version += 2_000)
      await store.log.append([sampleWrite("hcm", "hcm/a", version, Math.min(2_000, length - version))]);
    const write = fs.writeSync.bind(fs) as (...args: readonly unknown[]) => number;
    vi.spyOn(fs, "writeSync").mockImplementation((() => {
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    }) as never);
    syncBuiltinESMExports();
    expect(await store.log.read("hcm/a")).toHaveLength(length);
    vi.mocked(fs.writeSync).mockImplementation(write as never);
    syncBuiltinESMExports();
    await store.close();
  });

  it("lets timers and the network have their turn while one append follows another", async () => {
    const store = await openStore({ folder });
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    for (let version = 3; version < 53; version += 1) await store.log.append([sampleWrite("hcm", "hcm/a", version)]);
    clearInterval(timer);
    expect(turns).toBeGreaterThanOrEqual(25);
    await store.close();
  });

  it.each(["fsyncSync", "writeSync"] as const)(
    "whose disk fails once (%s) tells nobody a lie: what is refused says so, the process goes on, and opened again it has what was accepted",
    async (name) => {
      const store = await openStore({ folder });
      const work = fs[name].bind(fs) as (...args: readonly unknown[]) => number;
      let failures = 1;
      vi.spyOn(fs, name).mockImplementation(((...args: readonly unknown[]) => {
        if ((failures -= 1) < 0) return work(...args);
        throw Object.assign(new Error("i/o error"), { code: "EIO" });
      }) as never);
      syncBuiltinESMExports();
      const answers: unknown[] = [];
      for (let version = 3; version < 6; version += 1) {
        const write = [sampleWrite("hcm", "hcm/a", 3 + answers.filter((it) => it === "accepted").length)];
        answers.push(
          await store.log.append(write, { idempotencyKey: `k-${version}` }).then(
            () => "accepted",
            (error: unknown) => (error as { readonly code: unknown }).code,
          ),
        );
      }
      const accepted = answers.filter((it) => it === "accepted").length;
      expect(answers[0]).not.toBe("accepted");
      if (name === "fsyncSync") expect(answers).toEqual(["store/stopped", "store/stopped", "store/stopped"]);
      await store.close();
      vi.restoreAllMocks();
      syncBuiltinESMExports();
      const again = await openStore({ folder });
      // The refused one may have been written: sent again under its key it is there once.
      await again.log.append([sampleWrite("hcm", "hcm/b", 0)], { idempotencyKey: "k-3" });
      const keys = (await again.log.readAll()).map((it) => it.idempotencyKey).filter((it) => it !== null);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.length).toBe(accepted + 1);
      await again.close();
    },
  );

  it.each<[string, () => void]>([
    ["without its control file", () => rmSync(join(folder, "global/pg_control"))],
    ["without its write-ahead log", () => rmSync(join(folder, "pg_wal"), { recursive: true })],
    ["with an empty catalog", () => truncateSync(join(folder, "base/5/1259"), 0)],
    ["of another version of PostgreSQL", () => writeFileSync(join(folder, "PG_VERSION"), "12\n")],
    ["without its settings", () => rmSync(join(folder, "postgresql.conf"))],
  ])("which is damaged, %s, is refused with a code in one line, and can be tried again", async (_, damage) => {
    damage();
    for (let tries = 0; tries < 2; tries += 1) {
      const error: unknown = await openStore({ folder }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: "store/folder-damaged" });
      expect((error as Error).message).not.toContain("\n");
    }
  });

  it("is not made where other files are, which PGlite would write over", async () => {
    const other = join(place, "papers");
    mkdirSync(other);
    writeFileSync(join(other, "report.docx"), "text");
    await expect(openStore({ folder: other })).rejects.toMatchObject({ code: "store/folder-damaged" });
    expect(readdirSync(other)).toEqual(["report.docx"]);
  });

  it("is made whole: what an earlier try left half-made is no store", async () => {
    const fresh = join(place, "deep/fresh");
    mkdirSync(`${fresh}.making`, { recursive: true });
    writeFileSync(join(`${fresh}.making`, "PG_VERSION"), "17\n");
    const store = await openStore({ folder: fresh });
    await store.close();
    expect(readdirSync(join(place, "deep"))).toEqual(["fresh"]);
  });

  it("names the option it does not know, and asks for a place", async () => {
    const open = openStore as unknown as (options: object) => Promise<unknown>;
    await expect(open({ path: folder })).rejects.toMatchObject({
      problems: [
        { code: "store/bad-option", path: ["path"] },
        { code: "store/bad-option", path: ["folder"] },
      ],
    });
    await expect(open({ folder, conections: 3 })).rejects.toMatchObject({ code: "store/bad-option" });
    expect(existsSync(lockOf(folder))).toBe(false);
  });
});
