import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { EXAMPLE, etcdFile, haproxyFile, patroniFile, pgbouncerFile, recoveryFile } from "./cluster/configuration.mjs";
import { operatingPage } from "./operating.mjs";

const read = (name: string) => readFile(new URL(`../docs/${name}`, import.meta.url), "utf8");
const figures = JSON.parse(await read("operating.json")) as Record<string, unknown>;
const page = await read("operating.md");

describe("docs/operating.md", () => {
  it("shows what the trial's machines are told, and the figures as the trials wrote them", async () => {
    expect(await operatingPage(page, figures)).toBe(page);
  });

  it("has each file to the letter as the functions write it which write the trial's", () => {
    const [first] = EXAMPLE.machines;
    const files = [etcdFile(EXAMPLE, first), patroniFile(EXAMPLE, first), haproxyFile(EXAMPLE), pgbouncerFile(EXAMPLE)];
    for (const file of [...files, recoveryFile(EXAMPLE, "kttt_before_the_mistake")]) {
      const shown = file.split("\n").map((line) => line.trimEnd());
      expect(page).toContain(`\n${shown.join("\n")}\`\`\`\n`);
    }
  });

  it("is seen to differ when a setting or a figure is changed by hand", async () => {
    for (const [said, changed] of [
      ["synchronous_mode_strict: true", "synchronous_mode_strict: false"],
      ["listen_port = 6432", "listen_port = 6433"],
      [" 0 lost", " 1 lost"],
    ] as const) {
      const other = page.replace(said, changed);
      expect(other).not.toBe(page);
      expect(await operatingPage(other, figures)).toBe(page);
    }
  });

  it("is not made with a mark which nothing fills, nor without one", async () => {
    await expect(operatingPage(page.replace("made: etcd", "made: other"), figures)).rejects.toThrow("mark `other`");
    await expect(operatingPage(page.replace("<!-- made: etcd -->", ""), figures)).rejects.toThrow("no mark for etcd");
  });

  it("has figures of whole trials only, in which nothing was lost or doubled", () => {
    for (const it of Object.values(figures) as {
      readonly command: string;
      readonly lost: number;
      readonly doubled: number;
    }[]) {
      expect(it).toMatchObject({ lost: 0, doubled: 0 });
      expect(it.command).not.toContain("--small");
    }
    expect(figures["failover"]).toMatchObject({ restored: true, same: { pg1: true, pg2: true, pg3: true } });
  });
});
